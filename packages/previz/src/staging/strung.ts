/** What hangs from ceilings hangs from a line out of doors: over people's heads, from one end of the frame to the other. */
import type { Vec3 } from '../geometry/vec3.ts';
import type { Piece } from '../model/set.ts';
import { face } from '../sets/kit/faces.ts';
import type { Placed } from './place-slots.ts';
import { middleOf } from './unit.ts';
import { onStage, type ViewPoint } from './view-point.ts';

/** Times its distance that the line runs on beyond the outermost: out of the frame. */
const BEYOND = 1.2;
/** Sag between two of them, a part of their distance. */
const SAG = 0.07;
/** Metres. */
const THICK = 0.022;
const STEPS = 6;
const CORD = '#3d3630';

/** The line that the strung ones of a scene hang from; empty without any. */
export function lineOf(placed: readonly Placed[], view: ViewPoint): Piece[] {
  const hung = placed.filter((p) => p.slot.plane === 'strung').sort((a, b) => a.x - b.x);
  const [first] = hung;
  if (!first) return [];
  const knots = hung.map((p) => ({
    x: p.x + middleOf(p.slot.unit.extent) * p.scale,
    y: p.y + p.slot.unit.extent.top * p.scale,
  }));
  const far = BEYOND * (view.distance + first.depth);
  const [left, right] = [knots[0], knots.at(-1)] as [Knot, Knot];
  const ends = [
    { x: left.x - far, y: left.y + RISE * far },
    ...knots,
    { x: right.x + far, y: right.y + RISE * far },
  ];
  const line = ends.slice(1).flatMap((b, i) => hang(ends[i] as Knot, b));
  const at = ({ x, y }: Knot, up: number): Vec3 => onStage(view, x, first.depth + 0.02, y + up);
  const bulbs = first.slot.unit.lead.drawable?.id === STRING ? bulbsOn(line, at) : [];
  return [
    ...bulbs,
    face(
      'line',
      [[...line.map((k) => at(k, THICK / 2)), ...[...line].reverse().map((k) => at(k, -THICK / 2))]],
      CORD,
    ),
  ];
}

/** Lights on a string hang all along it. Metres between two of them, and their size. */
const STRING = 'string-lights';
const BULB = { every: 0.34, r: 0.05 };
const BULBS = ['#ffd98a', '#ffb36a', '#ffe9b8'] as const;

function bulbsOn(line: readonly Knot[], at: (k: Knot, up: number) => Vec3): Piece[] {
  const loops: Vec3[][][] = BULBS.map(() => []);
  let count = 0;
  for (const [i, b] of line.entries()) {
    const a = line[i - 1];
    if (!a) continue;
    const many = Math.floor((b.x - a.x) / BULB.every);
    for (let k = 0; k < many; k++) {
      const t = (k + 0.5) / many;
      const knot = { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t - BULB.r };
      loops[count++ % BULBS.length]?.push(
        Array.from({ length: 8 }, (_, j) => {
          const turn = (j / 8) * 2 * Math.PI;
          return at({ ...knot, x: knot.x + BULB.r * Math.cos(turn) }, 1.3 * BULB.r * Math.sin(turn));
        }),
      );
    }
  }
  return loops.map((l, i) => face('bulbs', l, BULBS[i] ?? BULBS[0], { tone: 'glow' }));
}

/** Metres that the line's ends rise for each metre beyond the outermost. */
const RISE = 0.16;

interface Knot {
  readonly x: number;
  readonly y: number;
}

/** A parabola between two knots. */
const hang = (a: Knot, b: Knot): Knot[] =>
  Array.from({ length: STEPS + 1 }, (_, i) => {
    const t = i / STEPS;
    return {
      x: a.x + (b.x - a.x) * t,
      y: a.y + (b.y - a.y) * t - 4 * SAG * Math.abs(b.x - a.x) * t * (1 - t),
    };
  });
