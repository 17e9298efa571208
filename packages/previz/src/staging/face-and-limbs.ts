/** A cartoon face with arms and legs, laid over the drawing of a thing, in its size. */
import { blob, circle, curve, type Joint, limb, oval } from '../art/path/outline.ts';
import type { Point } from '../geometry/plane.ts';
import type { Drawing, Shape } from '../model/drawing.ts';
import { mappedDrawing } from './map-drawing.ts';
import { boundsOfShapes, edgesOf } from './shape-bounds.ts';

export interface Manner {
  readonly limbs: 'runs' | 'cheers' | 'shrinks' | 'stands';
  readonly feels: 'glad' | 'afraid' | 'fierce' | 'sad' | 'brave';
  /** In the air it needs no legs. */
  readonly floats: boolean;
  /** Which foot is forward. */
  readonly step: number;
}

const INK = '#33262a';
const GLOVE = '#fdfaf3';
const SHOE = '#c8413a';

/** Of the height: how long legs are, and of width and height together how thick limbs are. */
const LEGS = 0.34;
const THICK = 0.026;

/** The widest part of the body is looked for between these shares of the height from above. */
const FACE_FROM = 0.3;
const FACE_TO = 0.66;

/** Of the height: the least of a face; on what is narrow it stands out at both sides. */
const NARROW = 0.24;

export function withFaceAndLimbs(drawing: Drawing, manner: Manner): Drawing {
  const legs = manner.floats ? 0 : LEGS * Math.max(drawing.bounds.height, 0.6 * drawing.bounds.width);
  const { shapes: own, anchors } = mappedDrawing(drawing, ({ x, y }) => ({ x, y: y - legs }));
  const b = { ...drawing.bounds, y: drawing.bounds.y - legs };
  const span = spanOf(own);
  const rows = Array.from({ length: 9 }, (_, i) => {
    const y = b.y + (FACE_FROM + ((FACE_TO - FACE_FROM) * i) / 8) * b.height;
    return { y, span: span(y) };
  });
  const wide = (r: (typeof rows)[number]) => r.span[1] - r.span[0];
  const face = rows.reduce((best, r) => (wide(r) > 1.08 * wide(best) ? r : best));
  const size = Math.min(Math.max(0.92 * wide(face), NARROW * b.height), 0.62 * b.height);
  const at = { x: (face.span[0] + face.span[1]) / 2, y: face.y };
  const thick = THICK * (b.width + b.height);
  const hip = span(b.y + 0.93 * b.height);
  const arm = Math.min(b.y + 0.74 * b.height, face.y + 0.36 * size + thick);
  const shapes = [
    ...(legs > 0
      ? legsOf(
          { x: (hip[0] + hip[1]) / 2, y: -legs - 0.03 * b.height },
          legs,
          Math.max(thick * 2, 0.24 * (hip[1] - hip[0])),
          thick,
          manner,
        )
      : []),
    ...own,
    ...faceOf(at, size, manner),
    ...armsOf(span(arm), arm, 0.34 * (b.height + legs), thick, manner),
  ];
  const bounds = boundsOfShapes(shapes);
  return {
    ...drawing,
    shapes,
    bounds: { ...bounds, height: manner.floats ? bounds.height : Math.max(bounds.height, -bounds.y) },
    anchors,
    footprint: Math.max(0.5 * drawing.footprint, 6 * thick),
  };
}

/** Left and right edge of what is drawn, at a height. */
function spanOf(shapes: readonly Shape[]): (y: number) => readonly [number, number] {
  const edges = edgesOf(shapes.filter((s) => s.fill && s.tone !== 'glow' && (s.opacity ?? 1) > 0.5));
  return (y) => edges(y) ?? [-5, 5];
}

const body = (d: string, fill: string, part: string): Shape => ({ d, fill, tone: 'body', part });
const inked = (d: string, part: string): Shape => ({ d, fill: INK, tone: 'line', part });

/** Eyes, brows and mouth; the drawing faces right. */
function faceOf({ x, y }: Point, size: number, { feels }: Manner): Shape[] {
  const s = size / 10;
  const [apart, tall] = [2.2 * s, (feels === 'afraid' ? 2.5 : 2.1) * s];
  const eyes = [-1, 1].map((k) => oval(x + k * apart, y - 1.6 * s, 1.75 * s, tall)).join('');
  const pupil = feels === 'afraid' ? 0.62 : 1;
  const pupils = [-1, 1].map((k) => circle(x + k * apart + 0.4 * s, y - 1.4 * s, pupil * s)).join('');
  const glints = [-1, 1].map((k) => circle(x + k * apart + 0.1 * s, y - 1.8 * s, 0.34 * s)).join('');
  // How much higher the inner end of a brow is than the outer, by turns.
  const tilt = { glad: 0, afraid: 0.9, sad: 0.9, fierce: -1.1, brave: -0.7 }[feels];
  const lift = feels === 'glad' || feels === 'afraid' ? 4.9 : 4.2;
  const brows = [-1, 1]
    .map((k) =>
      limb(
        [x + k * (apart - 1.1 * s), y - (lift + 0.5 * tilt) * s, 0.36 * s],
        [x + k * (apart + 1.5 * s), y - (lift - 0.7 * tilt) * s, 0.3 * s],
      ),
    )
    .join('');
  const my = y + 2.4 * s;
  const open = (rx: number, ry: number) => [
    inked(
      blob(
        [
          x - rx * s,
          my - 0.5 * s,
          x,
          my - 0.2 * s,
          x + rx * s,
          my - 0.5 * s,
          x + 0.6 * rx * s,
          my + ry * s,
          x - 0.6 * rx * s,
          my + ry * s,
        ],
        0.9,
      ),
      'mouth',
    ),
    body(oval(x, my + 0.62 * ry * s, 0.5 * rx * s, 0.34 * ry * s), '#e2616b', 'tongue'),
  ];
  const drawn = (d: string): Shape => ({
    d,
    fill: null,
    stroke: { colour: INK, width: 0.55 * s },
    tone: 'line',
    part: 'mouth',
  });
  const mouth = {
    glad: open(2.4, 2.2),
    afraid: [inked(oval(x, my + 0.7 * s, 1.35 * s, 1.7 * s), 'mouth')],
    fierce: [
      inked(
        blob([x - 2.4 * s, my + 1.2 * s, x, my - 0.5 * s, x + 2.4 * s, my + 1.2 * s, x, my + 1.5 * s], 0.9),
        'mouth',
      ),
    ],
    sad: [drawn(curve(x - 1.9 * s, my + 1.2 * s, x, my - 0.1 * s, x + 1.9 * s, my + 1.2 * s))],
    brave: [drawn(curve(x - 2.2 * s, my, x, my + 1.5 * s, x + 2.2 * s, my - 0.4 * s))],
  }[feels];
  return [
    body(
      [-1, 1].map((k) => oval(x + k * apart, y - 1.6 * s, 1.75 * s + 0.22 * s, tall + 0.22 * s)).join(''),
      INK,
      'eye rim',
    ),
    body(eyes, '#ffffff', 'eye'),
    inked(pupils, 'pupil'),
    body(glints, '#ffffff', 'glint'),
    inked(brows, 'brow'),
    ...mouth,
  ];
}

/** Elbow and hand of each side, from the shoulder: parts of the arm's length, outwards and upwards. */
const ARMS = {
  runs: [
    [0.5, -0.32, 0.62, 0.3],
    [0.5, 0.06, 0.3, -0.44],
  ],
  cheers: [
    [0.5, 0.12, 0.72, 0.78],
    [0.5, 0.12, 0.72, 0.78],
  ],
  shrinks: [
    [0.5, -0.1, 0.16, 0.42],
    [0.5, -0.1, 0.16, 0.42],
  ],
  stands: [
    [0.56, -0.22, 0.08, -0.5],
    [0.56, -0.22, 0.08, -0.5],
  ],
} as const;

function armsOf(
  [left, right]: readonly [number, number],
  y: number,
  long: number,
  thick: number,
  { limbs, step }: Manner,
): Shape[] {
  const ways = ARMS[limbs];
  return ([1, -1] as const).flatMap((side, i) => {
    const [ex, ey, hx, hy] = ways[(i + step) % 2] as readonly [number, number, number, number];
    const from = side > 0 ? right - thick : left + thick;
    const joint = (dx: number, dy: number, k: number): Joint => [
      from + side * dx * long,
      y - dy * long,
      k * thick,
    ];
    const [elbow, hand] = [joint(ex, ey, 0.85), joint(hx, hy, 0.8)];
    return [
      inked(limb(joint(0, 0, 0.9), elbow, hand), 'arm'),
      inked(circle(hand[0], hand[1], 2.25 * thick), 'hand rim'),
      body(circle(hand[0], hand[1], 1.85 * thick), GLOVE, 'hand'),
    ];
  });
}

/** Legs from the body to the ground at y = 0. */
function legsOf(hip: Point, long: number, apart: number, thick: number, { limbs, step }: Manner): Shape[] {
  const runs = limbs === 'runs';
  const stride = runs ? 0.8 * long : 0;
  return ([1, -1] as const).flatMap((side) => {
    const front = runs && side > 0 !== (step === 1);
    const x = hip.x + (side * apart) / 2;
    const up = runs && !front ? 0.34 * long : 0;
    const foot: Joint = [
      x + (runs ? (front ? stride * 0.62 : -stride) : side * 0.1 * long),
      -1.5 * thick - up,
      0.85 * thick,
    ];
    const knee: Joint = runs
      ? [x + (front ? 0.55 * long : -0.1 * long), hip.y + 0.5 * long, 0.9 * thick]
      : [(x + foot[0]) / 2, hip.y / 2, 0.9 * thick];
    const [fx, fy] = [foot[0], foot[1]];
    return [
      inked(limb([x, hip.y, 0.9 * thick], knee, foot), 'leg'),
      inked(oval(fx + 1.3 * thick, fy + 0.3 * thick, 3.1 * thick, 1.75 * thick), 'shoe rim'),
      body(oval(fx + 1.3 * thick, fy + 0.3 * thick, 2.7 * thick, 1.4 * thick), SHOE, 'shoe'),
    ];
  });
}
