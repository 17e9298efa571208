/** Oars and paddles in the hands of who rows: from the hands over the rail into the water. */

import { limb } from '../art/path/outline.ts';
import type { Point } from '../geometry/plane.ts';
import type { Drawing, Shape } from '../model/drawing.ts';
import type { Performer } from './performers.ts';
import { redrawn } from './redraw.ts';
import { measured } from './shape-bounds.ts';
import type { GivenActing, Stagecraft, StagedUnit } from './stagecraft.ts';
import { toLocal } from './to-local.ts';
import { extraPart, leadOf, unitOf } from './unit.ts';

type Kind = 'oar' | 'paddle' | 'double';

const OARED: Readonly<Record<string, Kind>> = {
  'rowing-boat': 'oar',
  canoe: 'paddle',
  raft: 'paddle',
  'inflatable-raft': 'paddle',
  kayak: 'double',
};
const ROWS = /^(row|paddle|kayak|canoe|raft|punt)$/;
/** Hands that have something else to do. */
const OTHERWISE =
  /^(sit|hold|carry|cast|throw|point|wave|read|eat|drink|play-guitar|sleep|lie|doze|kiss|hug|aim|cry)$/;

/** What the crew moves the boat with, or null: it drifts, or has an engine or a sail. */
export function oarsOf({ drawable }: Performer, crew: readonly Performer[]): Kind | null {
  const kind = OARED[drawable?.id ?? ''] ?? null;
  const goes = crew.some((p) => p.look !== null && rows(p, kind));
  return goes ? kind : null;
}

/** Who is at an oar: in a canoe or a kayak everybody whose hands are free. */
export const rows = ({ mention: { verb, pose } }: Performer, kind: Kind | null): boolean =>
  kind !== null &&
  (ROWS.test(verb ?? '') ||
    pose === 'row' ||
    pose === 'drive' ||
    (kind !== 'oar' && verb === null && !OTHERWISE.test(pose ?? '')));

/** The boat without the oar that lies in it. */
export const withoutOars = (drawing: Drawing): Drawing =>
  measured(
    drawing,
    drawing.shapes.filter((s) => !/^(oar|paddle|blade)$/.test(s.part)),
  );

/** Metres from the hips, of somebody 1.75 m tall, `x` ahead: both ends of it, and the hands along it from the first end. */
interface Held {
  readonly from: Point;
  readonly to: Point;
  readonly hands: readonly [right: number, left: number];
}

const HELD: Readonly<Record<Kind, Held>> = {
  oar: { from: { x: 0.56, y: 0.36 }, to: { x: -1.5, y: -0.42 }, hands: [0.02, 0.06] },
  paddle: { from: { x: 0.26, y: 0.8 }, to: { x: 0.82, y: -0.34 }, hands: [0.04, 0.5] },
  double: { from: { x: -0.62, y: 0.92 }, to: { x: 1.28, y: -0.16 }, hands: [0.38, 0.68] },
};

/** A seated rower with the oar in both hands; `given` as it was built. */
export function rowing(unit: StagedUnit, kind: Kind, given: GivenActing, craft: Stagecraft): StagedUnit {
  const part = leadOf(unit);
  const hips = part.drawing.anchors.seat ?? part.drawing.anchors.hips ?? { x: 0, y: -45 };
  const side = unit.facing || 1;
  const k = unit.lead.height / 1.75;
  const { from, to, hands } = HELD[kind];
  const at = {
    x: part.x + ((part.flip ? -1 : 1) * hips.x * part.scale) / 100,
    y: part.y - (hips.y * part.scale) / 100,
  };
  const placed = (p: Point): Point => ({ x: at.x + side * p.x * k, y: at.y + p.y * k });
  const along = (t: number): Point =>
    placed({ x: from.x + t * (to.x - from.x), y: from.y + t * (to.y - from.y) });
  const [right, left] = hands.map((t) => toLocal(part, along(t))) as [Point, Point];
  const drawn = redrawn(unit, craft, { ...given, view: 'side', reach: { right, left } });
  const foot = along(0);
  const local = (t: number): Point => ({ x: 100 * (along(t).x - foot.x), y: -100 * (along(t).y - foot.y) });
  const oar = extraPart(`${unit.lead.id}-oar`, kind, drawingOf(kind, local), { ...foot, bias: -0.05 });
  return { ...drawn, ...unitOf([...drawn.parts, oar]) };
}

const WOOD = '#c99560';
const DARK = '#a8763f';

/** The shaft, and a blade at the end that is in the water; a kayak's paddle has one at both. */
function drawingOf(kind: Kind, local: (t: number) => Point): Drawing {
  const shape = (part: string, d: string, fill: string): Shape => ({ part, d, fill, tone: 'body' });
  const bone = (a: number, b: number, ra: number, rb: number): string => {
    const [p, q] = [local(a), local(b)];
    return limb([p.x, p.y, ra], [q.x, q.y, rb]);
  };
  const shapes =
    kind === 'double'
      ? [
          shape('shaft', bone(0, 1, 1.9, 1.9), '#2b2e33'),
          shape('blade', `${bone(-0.16, 0.02, 7, 4)}${bone(1.16, 0.98, 7, 4)}`, '#f2c230'),
        ]
      : [
          shape('shaft', bone(0, 1, 2.2, 2.4), WOOD),
          shape('grip', bone(0, 0.07, 2.7, 2.7), DARK),
          shape('blade', bone(0.86, 1.06, 4, 7.5), WOOD),
        ];
  return measured({ shapes, bounds: { x: 0, y: 0, width: 1, height: 1 }, anchors: {}, footprint: 0 }, shapes);
}
