/** What has befallen a body, drawn on it: water that drips, mud, soot, a stain, bandages. */
import type { Point } from '../geometry/plane.ts';
import type { Condition, Look } from '../model/figure.ts';
import type { FigureSpec } from '../staging/artists.ts';
import type { Body } from './assembled.ts';
import { trickle } from './face-skin.ts';
import { brimShadow, hidesHair } from './hats/hats.ts';
import { eyeLine, eyesOf, type HeadFrame } from './head-frame.ts';
import { armRadii, legRadii } from './limbs.ts';
import { between } from './outline.ts';
import type { Pen } from './pen.ts';
import { darker, mix } from './tint.ts';
import { shiftOf } from './torso-outline.ts';

const DROP = '#9fd3ec';
const GLEAM = '#eaf7fd';
const MUD = '#5d4126';
const SOOT = '#2c2a2b';
const STAIN = '#6b4526';
const WAN = '#dfeaf2';
const GAUZE = '#f7f4ec';
const GAUZE_FOLD = '#c9c2b2';
const FOAM = '#fdfdfb';
const FOAM_SHADE = '#dfe6ea';
const TIN = '#5b8fc0';

const has = ({ conditions = [] }: Look, what: Condition): boolean => conditions.includes(what);

/** One sees through whoever is a ghost. */
export const isSheer = (look: Look): boolean => has(look, 'ghostly');

/** Hair and clothes in other colours. */
const tinged = (look: Look, as: (hex: string) => string): Look => ({
  ...look,
  hair: { ...look.hair, colour: as(look.hair.colour) },
  garments: look.garments.map((g) => ({ ...g, colour: as(g.colour) })),
});

/** Nothing of a ghost has more than a breath of its own colour. */
const wan = (hex: string): string => mix(hex, WAN, 0.72);

/** Wet cloth and wet hair are darker; soot lies on all. */
export function inCondition(look: Look): Look {
  if (has(look, 'ghostly')) return { ...tinged(look, wan), skin: wan(look.skin) };
  const shade = has(look, 'wet') ? 0.2 : has(look, 'sooty') ? 0.16 : 0;
  return shade === 0 ? look : tinged(look, (hex) => darker(hex, shade));
}

/** The pool under whoever stands there dripping, before the body. */
export function drawUnderFeet(pen: Pen, { look }: FigureSpec, { s, build }: Body): void {
  const [near, far] = [s.near.leg[2], s.far.leg[2]];
  const stands = Math.abs(s.lean) < 30 && Math.max(near.y, far.y) > -build.head * 0.6;
  if (!has(look, 'wet') || !stands) return;
  const middle = { x: (near.x + far.x) / 2 + build.head * 0.2, y: 0 };
  const rx = Math.abs(near.x - far.x) / 2 + build.head * 1.15;
  pen.disc('puddle', DROP, middle, rx, build.head * 0.2, 'body', 0.75);
  pen.disc('puddle', GLEAM, { x: middle.x - rx * 0.2, y: 0 }, rx * 0.5, build.head * 0.07, 'body', 0.8);
}

/** On the trunk, under the arms. */
export function drawOnTrunk(pen: Pen, { look }: FigureSpec, { trunk: t, build: b }: Body): void {
  const m = shiftOf(t);
  if (has(look, 'stained') && t.view !== 'back') {
    splat(pen, STAIN, t.at(m + b.head * 0.1, 0.66), b.head * 0.3, 0);
    for (const [dx, up, long] of [
      [0.02, 0.5, 0.3],
      [0.22, 0.54, 0.2],
    ] as const)
      pen.limb(
        'stain',
        STAIN,
        [t.at(m + b.head * dx, up + 0.1), t.at(m + b.head * dx, up - long * 0.5)],
        [b.head * 0.06, b.head * 0.045],
      );
  }
  const smear = has(look, 'muddy') ? MUD : has(look, 'sooty') ? SOOT : null;
  if (smear)
    for (const [i, [across, up, r]] of (
      [
        [-0.5, 0.72, 0.26],
        [0.45, 0.4, 0.32],
        [-0.2, 0.14, 0.24],
        [0.6, 0.84, 0.16],
      ] as const
    ).entries())
      splat(pen, smear, t.at(across * b.waist, up), b.head * r, i, smear === SOOT ? 0.55 : 0.95);
}

/** On face and hair, under a hat. */
export function drawOnHead(pen: Pen, { look }: FigureSpec, { head: f }: Body): void {
  const face = eyesOf(f).x;
  const smear = has(look, 'sooty') ? SOOT : has(look, 'muddy') ? MUD : null;
  if (smear && f.view !== 'back')
    // The brow is under a hat.
    for (const [from, to, wide] of [
      [[face - 0.26, 0.1], [face - 0.1, 0.19], 0.1],
      [[face - 0.22, 0.17], [face - 0.12, 0.24], 0.06],
      [[face + 0.06, 0.34], [face + 0.17, 0.27], 0.08],
      [[face - 0.12, -0.2], [face + 0.06, -0.25], 0.08],
    ] as const)
      if (to[1] > 0 || brimShadow(look.garments) === 0)
        pen.brush(
          'smear',
          smear,
          f.all([from, [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 + 0.015], to]),
          f.size * wide,
          { from: 0.5, to: 0.1, peak: 0.35 },
          smear === SOOT ? 0.6 : 0.8,
        );
  if (has(look, 'bandaged') && !hidesHair(look.garments)) {
    const y = eyeLine(f) - 0.27;
    const side = f.view === 'side' ? 0.36 : f.view === 'three-quarter' ? 0.36 : 0.4;
    const band = f.all([
      [-0.42, y + 0.02],
      [-0.1, y - 0.1],
      [side, y - 0.06],
      [side + 0.005, y + 0.1],
      [-0.1, y + 0.09],
      [-0.42, y + 0.18],
    ]);
    pen.polygon('bandage', GAUZE, band);
    pen.line(
      'bandage',
      GAUZE_FOLD,
      f.all([
        [-0.4, y + 0.1],
        [-0.05, y],
        [side, y + 0.02],
      ]),
      f.size * 0.016,
    );
  }
  if (has(look, 'shampooed') && !hidesHair(look.garments)) shampoo(pen, f);
  if (f.view === 'back') return;
  const eyes = eyesOf(f);
  if (has(look, 'lathered')) lather(pen, f, eyes.x);
  if (has(look, 'wet')) {
    // Wet hair hangs in strands before the brow, and its water runs down the face.
    if (look.hair.style !== 'bald' && !hidesHair(look.garments))
      for (const [x, low] of [
        [-0.12, -0.1],
        [0.03, -0.16],
        [0.13, -0.06],
      ] as const)
        pen.brush(
          'hair',
          darker(look.hair.colour, 0.1),
          f.all([
            [eyes.x + x * 0.7, -0.36],
            [eyes.x + x + 0.02, -0.24],
            [eyes.x + x, low],
          ]),
          f.size * 0.035,
          { from: 1, to: 0.05, peak: 0.2 },
        );
  }
  if (has(look, 'wet') || has(look, 'sweaty'))
    for (const way of [
      [
        [eyes.x - eyes.apart - 0.06, -0.18],
        [eyes.x - eyes.apart - 0.09, -0.06],
        [eyes.x - eyes.apart - 0.08, 0.1],
      ],
      [
        [eyes.x + 0.02, -0.22],
        [eyes.x + 0.03, -0.15],
      ],
      [
        [eyes.x + eyes.apart * 0.7, 0.14],
        [eyes.x + eyes.apart * 0.75, 0.24],
        [eyes.x + eyes.apart * 0.6, 0.33],
      ],
      [
        [eyes.x - eyes.apart * 0.9, 0.2],
        [eyes.x - eyes.apart * 0.8, 0.3],
      ],
    ] as const)
      trickle(pen, f, way);
  if (has(look, 'sweaty'))
    for (const [x, y, r] of [
      [-0.1, -0.2, 0.012],
      [0.1, -0.24, 0.01],
      [0.15, -0.12, 0.009],
      [-0.16, 0.02, 0.009],
      [0.05, 0.36, 0.01],
      [-0.04, 0.13, 0.008],
    ] as const)
      pen.disc('sweat', GLEAM, f.at(eyes.x + x, y), f.size * r * 0.8, f.size * r, 'light', 0.6);
}

/** Foam on cheeks, jaw and upper lip, the mouth free. */
function lather(pen: Pen, f: HeadFrame, face: number): void {
  for (const [x, y, r] of [
    [-0.3, 0.14, 0.06],
    [-0.29, 0.24, 0.085],
    [-0.23, 0.34, 0.09],
    [-0.13, 0.42, 0.085],
    [-0.01, 0.46, 0.075],
    [0.1, 0.43, 0.065],
    [0.16, 0.34, 0.055],
    [0.18, 0.24, 0.05],
    [-0.18, 0.25, 0.07],
    [-0.05, 0.225, 0.045],
    [0.04, 0.215, 0.045],
    [0.11, 0.23, 0.04],
  ] as const)
    pen.disc('foam', FOAM, f.at(face + x, y), f.size * r, f.size * r * 0.92);
  for (const [x, y] of [
    [-0.27, 0.22],
    [-0.16, 0.39],
    [0.02, 0.44],
  ] as const)
    pen.disc('foam', FOAM_SHADE, f.at(face + x, y + 0.03), f.size * 0.035, f.size * 0.016);
}

/** Foam piled on the crown, as long as the shampoo is not rinsed off. */
function shampoo(pen: Pen, f: HeadFrame): void {
  const y = eyeLine(f) - 0.3;
  for (const [x, dy, r] of [
    [-0.36, 0.1, 0.12],
    [0.32, 0.08, 0.11],
    [-0.24, -0.08, 0.15],
    [0.22, -0.09, 0.14],
    [0, -0.06, 0.16],
    [-0.12, -0.22, 0.13],
    [0.1, -0.24, 0.12],
    [0, -0.34, 0.08],
  ] as const)
    pen.disc('foam', FOAM, f.at(x, y + dy), f.size * r, f.size * r * 0.92);
  for (const [x, dy] of [
    [-0.24, 0],
    [0.2, 0],
    [-0.02, 0.03],
    [-0.1, -0.15],
  ] as const)
    pen.disc('foam', FOAM_SHADE, f.at(x, y + dy), f.size * 0.05, f.size * 0.02);
}

/** A pail that the near foot is in, its handle down before it. */
function bucketOn(pen: Pen, foot: Point, head: number): void {
  const at = (x: number, up: number) => ({
    x: foot.x + head * 0.5 + x * head,
    y: foot.y - (up - 0.12) * head,
  });
  pen.polygon('bucket', TIN, [at(-0.8, 0), at(0.8, 0), at(0.9, 1.24), at(-0.9, 1.24)]);
  pen.polygon('bucket', darker(TIN, 0.16), [at(0.34, 0), at(0.8, 0), at(0.9, 1.24), at(0.46, 1.24)]);
  pen.limb('bucket', darker(TIN, 0.1), [at(-0.92, 1.24), at(0.92, 1.24)], [head * 0.05, head * 0.05]);
  pen.limb('bucket', darker(TIN, 0.4), [at(-0.84, 1.14), at(-0.1, 0.5)], [head * 0.03, head * 0.03]);
  pen.limb('bucket', darker(TIN, 0.4), [at(-0.1, 0.5), at(0.84, 1.14)], [head * 0.03, head * 0.03]);
}

/** On arms and legs, and what falls from them. */
export function drawOnLimbs(pen: Pen, { look }: FigureSpec, { s, build: b }: Body): void {
  const [, armMid = 0] = armRadii(b);
  const [, legMid = 0] = legRadii(b);
  const smear = has(look, 'muddy') ? MUD : has(look, 'sooty') ? SOOT : null;
  if (smear) {
    const opacity = smear === SOOT ? 0.55 : 0.95;
    splat(pen, smear, between(s.near.arm[0], s.near.arm[1], 0.7), armMid * 0.8, 1, opacity);
    splat(pen, smear, between(s.near.arm[1], s.near.arm[2], 0.5), armMid * 0.6, 3, opacity);
    if (smear === MUD)
      for (const [i, leg] of [s.near.leg, s.far.leg].entries()) {
        splat(pen, smear, leg[1], legMid * 0.85, i + 1);
        splat(pen, smear, between(leg[1], leg[2], 0.6), legMid * 0.62, i + 4);
      }
  }
  if (has(look, 'in-a-bucket')) bucketOn(pen, s.near.leg[2], b.head);
  if (has(look, 'leg-cast')) wrap(pen, s.near.leg[1], s.near.leg[2], legMid * 1.2);
  if (has(look, 'bandaged')) wrap(pen, between(s.near.arm[1], s.near.arm[2], 0.2), s.near.arm[2], armMid);
}

/** Turns of gauze around a forearm. */
function wrap(pen: Pen, from: Point, to: Point, r: number): void {
  const end = between(from, to, 0.75);
  pen.limb('bandage', GAUZE, [from, end], [r * 1.12, r * 0.98], true);
  const [dx, dy] = [end.x - from.x, end.y - from.y];
  const long = Math.hypot(dx, dy) || 1;
  const out = { x: (-dy / long) * r, y: (dx / long) * r };
  for (const t of [0.25, 0.55, 0.85]) {
    const at = between(from, end, t);
    pen.line(
      'bandage',
      GAUZE_FOLD,
      [
        { x: at.x - out.x, y: at.y - out.y },
        { x: at.x + out.x + dx * 0.1, y: at.y + out.y + dy * 0.1 },
      ],
      r * 0.14,
    );
  }
}

/** Radii of a splash all round. */
const RAGGED = [1, 1.08, 0.96, 0.82, 0.8, 0.98, 1.16, 1.02, 0.84, 0.9] as const;

function splat(pen: Pen, fill: string, at: Point, r: number, turn: number, opacity?: number): void {
  const ring = RAGGED.map((_, i): Point => {
    const a = (i / RAGGED.length) * 2 * Math.PI;
    const k = r * (RAGGED[(i + turn) % RAGGED.length] ?? 1);
    return { x: at.x + Math.cos(a) * k, y: at.y + Math.sin(a) * k * 0.85 };
  });
  pen.blob('smear', fill, ring, 'body', opacity);
}
