/** Hands in close-up: real fingers that hold, pinch, press, reach, type, rest. Centimetres, the wrist's joint at −9. */

import type { Point } from '../../geometry/plane.ts';
import type { DetailSpec } from '../../staging/artists.ts';
import type { Pen } from '../pen.ts';
import { darker, lighter, mix } from '../tint.ts';
import type { Wardrobe } from '../wardrobe.ts';
import { type Joints, SHAPES } from './hand-shapes.ts';
import { putAt } from './put-at.ts';

export interface HandPlace {
  readonly x: number;
  readonly y: number;
  /** Degrees clockwise that the fingers point off to the right. */
  readonly turn: number;
  readonly mirror: boolean;
}

export const AT_REST: HandPlace = { x: 0, y: 0, turn: -14, mirror: false };

/** One hand in a gesture with what it has to do with; the forearm runs out of the picture. */
export function drawHandClose(pen: Pen, spec: DetailSpec, w: Wardrobe, place: HandPlace = AT_REST): void {
  const { gesture, look } = spec;
  const shape = SHAPES[gesture === 'type' || gesture === 'shake' || gesture === 'rest' ? 'open' : gesture];
  const a = (place.turn * Math.PI) / 180;
  const flip = place.mirror ? -1 : 1;
  const at = (x: number, y: number): Point => ({
    x: place.x + flip * (x * Math.cos(a) - y * Math.sin(a)),
    y: place.y + x * Math.sin(a) + y * Math.cos(a),
  });
  const skin = w.glove ?? look.skin;
  const old = look.age === 'elder';
  const girth = look.gender === 'female' ? 0.9 : 1.02;
  const grip = at(...shape.grip);
  const thumb = (): void =>
    digit(pen, shape.thumb, at, skin, 1.22 * girth, !w.glove && shape.thumbNail, true);
  if (spec.layer === 'thumb') {
    thumb();
    return;
  }
  if (spec.target) putAt(pen, spec.target, grip);
  sleeve(pen, at, w, look.skin);
  const finger = (i: number): void =>
    digit(
      pen,
      shape.fingers[i] ?? [],
      at,
      skin,
      [0.98, 1.04, 0.98, 0.84][i]! * girth,
      !w.glove && shape.nails.includes(i),
      gesture !== 'hold',
    );
  for (const i of [3, 2, 1, 0]) if (shape.under.includes(i)) finger(i);
  const palm = [
    at(-9.4, -2.3),
    at(-5.5, -3.3),
    at(-1.5, -4.3),
    at(2.4, -4.1),
    at(3.6, -1.2),
    at(3.4, 1.4),
    at(2.4, 3.7),
    at(-2, 4),
    at(-6, 3),
    at(-9.4, 2.3),
  ];
  pen.blob('hand', skin, palm);
  pen.blob(
    'hand',
    skin,
    [
      at(-9.4, 2.4),
      at(-6, 3.05),
      at(-2, 4.05),
      at(2.4, 3.75),
      at(3.2, 2),
      at(0, 2.4),
      at(-5, 1.8),
      at(-9.4, 1),
    ],
    'shade',
    0.45,
  );
  if (!w.glove && gesture !== 'hold')
    for (const [x, y] of [
      [2.3, -2.9],
      [2.9, -0.9],
      [2.7, 1.1],
      [2, 2.8],
    ] as const)
      pen.line(
        'knuckle',
        darker(skin, 0.2),
        [at(x - 0.5, y - 0.5), at(x - 0.1, y), at(x - 0.5, y + 0.5)],
        0.14,
        0.8,
      );
  if (old && !w.glove) {
    for (const [x, y] of [
      [-5, -1],
      [-3, 0.8],
      [-0.6, -1.6],
    ] as const)
      pen.line('vein', darker(skin, 0.16), [at(x - 2, y), at(x, y + 0.4), at(x + 2.2, y - 0.2)], 0.22, 0.6);
    for (const [x, y] of [
      [-3.6, -2],
      [-1, 1.6],
      [-5, 1.4],
    ] as const)
      pen.disc('spot', darker(skin, 0.22), at(x, y), 0.28, 0.22, 'body', 0.6);
  }
  if (!shape.thumbOver) thumb();
  if (spec.held) putAt(pen, spec.held, grip);
  for (const i of [3, 2, 1, 0]) if (!shape.under.includes(i)) finger(i);
  if (shape.thumbOver && spec.layer !== 'behind') thumb();
}

/** Part of a digit's first bone that lies in the hand. */
const ROOT = 0.45;

/** A finger: tapered, with the folds of its joints and its nail. */
function digit(
  pen: Pen,
  joints: Joints,
  at: (x: number, y: number) => Point,
  skin: string,
  r: number,
  nail: boolean,
  folds: boolean,
): void {
  const points = joints.map(([x, y]) => at(x, y));
  const [a, b, c] = points;
  if (!a || !b || !c) return;
  // A darker edge behind parts it from its neighbour, but not from the hand that it grows out of.
  const root = { x: a.x + (b.x - a.x) * ROOT, y: a.y + (b.y - a.y) * ROOT };
  pen.limb('finger', darker(skin, 0.2), [root, b, c], [r * 1.1, r * 1.08, r * 0.94]);
  pen.limb('finger', skin, points, [r * 1.04, r, r * 0.86]);
  const l = Math.hypot(c.x - b.x, c.y - b.y) || 1;
  const u = { x: (c.x - b.x) / l, y: (c.y - b.y) / l };
  const on = (along: number, across: number): Point => ({
    x: c.x + u.x * along * r - u.y * across * r,
    y: c.y + u.y * along * r + u.x * across * r,
  });
  if (folds) {
    const back = { x: b.x, y: b.y };
    for (const k of [-0.2, 0.25])
      pen.line(
        'fold',
        darker(skin, 0.2),
        [
          { x: back.x + u.x * k * r - u.y * 0.55 * r, y: back.y + u.y * k * r + u.x * 0.55 * r },
          { x: back.x + u.x * k * r + u.y * 0.55 * r, y: back.y + u.y * k * r - u.x * 0.55 * r },
        ],
        0.1,
        0.7,
      );
  }
  if (nail) {
    const plate = [
      on(-0.5, -0.42),
      on(0.2, -0.5),
      on(0.66, -0.3),
      on(0.78, 0),
      on(0.66, 0.3),
      on(0.2, 0.5),
      on(-0.5, 0.42),
    ];
    pen.blob('nail', mix(lighter(skin, 0.35), '#e8a8a0', 0.3), plate);
    pen.line(
      'nail',
      darker(skin, 0.18),
      [on(0.2, -0.5), on(-0.5, -0.42), on(-0.62, 0), on(-0.5, 0.42), on(0.2, 0.5)],
      0.08,
      0.8,
    );
  }
}

function sleeve(pen: Pen, at: (x: number, y: number) => Point, w: Wardrobe, skin: string): void {
  pen.limb('arm', skin, [at(-90, 6), at(-20, 0.6), at(-8.6, 0)], [5, 3.6, 2.5]);
  if (w.sleeve.length < 0.9) return;
  pen.limb('sleeve', w.sleeve.colour, [at(-90, 6), at(-34, 1.6), at(-14.5, 0.2)], [7, 5.4, 4.4], true);
  if (w.over || w.top.type === 'suit' || w.top.type === 'tuxedo')
    pen.polygon('cuff', '#f4f1ea', [at(-14.6, -3.6), at(-12.6, -3.3), at(-12.6, 3.5), at(-14.6, 3.8)]);
  else
    pen.polygon('cuff', darker(w.sleeve.colour, 0.12), [
      at(-16.4, -4.5),
      at(-14, -4.3),
      at(-14, 4.6),
      at(-16.4, 4.9),
    ]);
  pen.line('fold', darker(w.sleeve.colour, 0.25), [at(-30, -2), at(-24, 0.5), at(-19, 0)], 0.3);
}
