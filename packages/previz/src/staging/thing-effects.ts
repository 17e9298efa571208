/** What is seen about a thing to which something happens: a blast, smoke, sound, froth. */
import { boundsOf, flatten } from '../art/path/flatten.ts';
import { circle, oval } from '../art/path/outline.ts';
import { blend, parse } from '../colour/oklch.ts';
import type { Point } from '../geometry/plane.ts';
import type { Drawing, Shape } from '../model/drawing.ts';
import { boundsOfShapes, measured } from './shape-bounds.ts';

const r1 = (v: number) => Math.round(v * 10) / 10;

/** Of what colour a drawing is: its first body's. */
export const bodyColour = (drawing: Drawing, otherwise: string): string =>
  drawing.shapes.find((s) => s.fill !== null && s.tone === 'body')?.fill ?? otherwise;

const middleOf = ({ bounds: b }: Drawing): Point => ({ x: b.x + b.width / 2, y: b.y + b.height / 2 });

/** A star with uneven points. */
function star(at: Point, r: number, points: number, inner: number): string {
  const ring = Array.from({ length: 2 * points }, (_, i) => {
    const a = (i / (2 * points)) * 2 * Math.PI - 0.3;
    const k = i % 2 ? inner : 0.82 + 0.18 * ((i * 7) % 3);
    return `${r1(at.x + Math.cos(a) * r * k)} ${r1(at.y + Math.sin(a) * r * k)}`;
  });
  return `M${ring.join('L')}Z`;
}

const HEAT = [
  ['#d8431a', 1],
  ['#f58a2a', 0.76],
  ['#ffc94a', 0.54],
  ['#fff4c8', 0.3],
] as const;

/** A flash where two things hit each other. */
export const burst = (at: Point, r: number): Shape[] =>
  HEAT.map(([fill, k]) => ({ d: star(at, r * k, 11, 0.58), fill, tone: 'glow', part: 'blast' }));

/** Billows over a place, wider with height. */
export function smokeOver(at: Point, r: number, fill: string): Shape[] {
  const puffs = [
    [0, 0, 0.62],
    [0.34, -0.62, 0.7],
    [-0.36, -0.9, 0.74],
    [0.22, -1.5, 0.86],
    [-0.42, -1.9, 0.8],
    [0.3, -2.4, 0.92],
  ] as const;
  const at1 = (k: number, dx: number) =>
    puffs.map(([x, y, s]) => circle(r1(at.x + (x + dx) * r), r1(at.y + y * r), r1(s * r * k))).join('');
  return [
    { d: at1(1, 0), fill, tone: 'body', part: 'smoke', opacity: 0.9 },
    { d: at1(0.7, -0.16), fill: '#ffffff', tone: 'body', part: 'smoke', opacity: 0.12 },
  ];
}

/** Where pieces fly: angle in turns, distance and size in radii of the blast. */
const FLYING = [
  [0.56, 1.18, 0.09],
  [0.66, 1.3, 0.12],
  [0.74, 1.12, 0.07],
  [0.82, 1.34, 0.1],
  [0.92, 1.2, 0.11],
  [0.02, 1.28, 0.07],
] as const;

/** A fireball, smoke behind it, pieces flying out of it; what is large stands in it still. */
export function exploded(drawing: Drawing): Drawing {
  const { x, y, width, height } = drawing.bounds;
  const large = Math.max(width, height) > 120;
  const size = large ? 0.62 * Math.max(width, height) : 1.3 * Math.max(width, height);
  const at = { x: x + width / 2, y: Math.min(y + 0.5 * height, y + height - 0.55 * size) };
  const colour = bodyColour(drawing, '#3b3b3f');
  const pieces = FLYING.map(([turn, far, k], i): Shape => {
    const a = turn * 2 * Math.PI;
    const [cx, cy] = [at.x + Math.cos(a) * far * size, at.y + Math.sin(a) * far * size];
    const s = k * size;
    return {
      d: `M${r1(cx - s)} ${r1(cy - 0.2 * s)}L${r1(cx + 0.3 * s)} ${r1(cy - s)}L${r1(cx + s)} ${r1(cy + 0.5 * s)}L${r1(cx - 0.4 * s)} ${r1(cy + 0.7 * s)}Z`,
      fill: i % 2 ? colour : '#3a3633',
      tone: 'body',
      part: 'pieces',
    };
  });
  const smoke = [
    ...smokeOver({ x: at.x - 0.5 * size, y: at.y }, 0.5 * size, '#57524e'),
    ...smokeOver({ x: at.x + 0.45 * size, y: at.y - 0.1 * size }, 0.46 * size, '#6a645f'),
  ];
  const seen = large ? [...drawing.shapes, ...burst({ x: at.x, y: y + 0.5 * height }, 0.3 * size)] : [];
  return measured(drawing, [...smoke, ...burst(at, size), ...seen, ...pieces]);
}

/** Scraps and the lines of the bang, where a balloon was. */
export function popped(drawing: Drawing): Drawing {
  const at = { x: middleOf(drawing).x, y: drawing.bounds.y + 0.35 * drawing.bounds.height };
  const r = 0.5 * drawing.bounds.width;
  const colour = bodyColour(drawing, '#d8352f');
  const scraps = Array.from({ length: 9 }, (_, i): Shape => {
    const a = (i / 9) * 2 * Math.PI + 0.2;
    const k = r * (0.62 + 0.2 * (i % 3));
    const [cx, cy, s] = [at.x + Math.cos(a) * k, at.y + Math.sin(a) * k, r * (0.16 + 0.06 * (i % 2))];
    return {
      d: `M${r1(cx - s)} ${r1(cy)}C${r1(cx - 0.4 * s)} ${r1(cy - s)} ${r1(cx + s)} ${r1(cy - 0.9 * s)} ${r1(cx + s)} ${r1(cy - 0.1 * s)}C${r1(cx + 0.3 * s)} ${r1(cy + 0.2 * s)} ${r1(cx)} ${r1(cy + s)} ${r1(cx - s)} ${r1(cy)}Z`,
      fill: colour,
      tone: 'body',
      part: 'scraps',
    };
  });
  const flash = star(at, 1.5 * r, 12, 0.72);
  const strings = drawing.shapes.filter((s) => s.fill === null);
  return measured(drawing, [
    { d: flash, fill: '#fff6d2', tone: 'glow', part: 'bang', opacity: 0.9 },
    ...strings,
    ...scraps,
  ]);
}

/** Hues of flames, degrees. */
const isFlame = ({ part, fill, tone }: Shape): boolean => {
  if (/flame|fire|glow|ember|spark/.test(part) || tone === 'glow') return true;
  if (fill === null) return false;
  const { c, h } = parse(fill);
  return c > 0.14 && h > 25 && h < 110;
};

/** A lamp that is switched off: its shade and bulb no longer glow. */
export const darkened = (drawing: Drawing): Drawing => ({
  ...drawing,
  shapes: drawing.shapes.map((s) =>
    s.tone === 'glow' && s.fill ? { ...s, tone: 'body', fill: blend(s.fill, '#6d6a66', 0.35) } : s,
  ),
});

/** Without its flame, a thread of smoke over the wick. */
export function quenched(drawing: Drawing): Drawing {
  const flames = drawing.shapes.filter(isFlame);
  const rest = drawing.shapes.filter((s) => !flames.includes(s));
  if (rest.length === 0) return drawing;
  const b = boundsOfShapes(flames.length > 0 ? flames : rest);
  const body = boundsOfShapes(rest);
  const x = b.x + b.width / 2;
  const [foot, tall] = [body.y, 0.75 * Math.max(body.height, b.height)];
  const at = (dx: number, up: number) => `${r1(x + dx * tall)} ${r1(foot - up * tall)}`;
  const thread = `M${at(0, 0)}C${at(0.14, 0.2)} ${at(-0.14, 0.4)} ${at(0.02, 0.6)}C${at(0.14, 0.75)} ${at(-0.06, 0.9)} ${at(0.08, 1.1)}`;
  const wide = 0.022 * Math.min(tall, body.width);
  const smoke = [2.6, 1].map(
    (k): Shape => ({
      d: thread,
      fill: null,
      tone: 'line',
      stroke: { colour: '#d9d9d6', width: r1(k * wide + 0.4) },
      part: 'smoke',
      opacity: k > 2 ? 0.4 : 0.85,
    }),
  );
  return measured(drawing, [...rest, ...smoke]);
}

/** Arcs of sound at both sides. */
export function sounding(drawing: Drawing): Drawing {
  const { width, height } = drawing.bounds;
  const at = middleOf(drawing);
  const r = 0.5 * Math.max(width, height);
  const arc = (side: 1 | -1, k: number) => {
    const [dx, dy] = [0.5 * width + k * r, 0.62 * (0.6 + k) * r];
    const from = at.x + side * (0.5 * width + (k - 0.16) * r);
    return `M${r1(from)} ${r1(at.y - dy)}Q${r1(at.x + side * (dx + 0.22 * r))} ${r1(at.y)} ${r1(from)} ${r1(at.y + dy)}`;
  };
  const arcs = [0.28, 0.58, 0.88].flatMap((k) => [arc(1, k), arc(-1, k)]).join('');
  const line = (colour: string, w: number): Shape => ({
    d: arcs,
    fill: null,
    tone: 'line',
    stroke: { colour, width: r1(w * r) },
    part: 'sound',
  });
  const shaken = [line('#2b2f3a', 0.1), line('#ffd84a', 0.06)];
  return measured(drawing, [...drawing.shapes, ...shaken]);
}

/** Extent of the shape that covers most: the pot without its steam. */
function bodyOf({ shapes, bounds }: Drawing): Drawing['bounds'] {
  const boxes = shapes.filter((s) => s.fill !== null).map((s) => boundsOf(flatten(s.d).flat()));
  return boxes.reduce((a, b) => (b.width * b.height > a.width * a.height ? b : a), boxes[0] ?? bounds);
}

/** Froth over the rim and down the sides. */
export function overflowing(drawing: Drawing): Drawing {
  const { x, y, width, height } = bodyOf(drawing);
  const froth = [0.06, 0.24, 0.44, 0.64, 0.84, 0.96].map((at, i) =>
    circle(r1(x + at * width), r1(y + (0.02 + 0.06 * (i % 2)) * height), r1((0.12 + 0.03 * (i % 3)) * width)),
  );
  const runs = [0.02, 0.3, 0.7, 0.98].map((at, i) =>
    oval(r1(x + at * width), r1(y + (0.3 + 0.14 * (i % 2)) * height), r1(0.06 * width), r1(0.36 * height)),
  );
  const pool = oval(r1(x + width / 2), r1(y + height), r1(0.8 * width), r1(0.06 * width + 0.03 * height));
  const spill = (d: string): Shape => ({ d, fill: '#f3ead6', tone: 'body', part: 'froth' });
  return measured(drawing, [spill(pool), ...drawing.shapes, spill([...runs, ...froth].join(''))]);
}
