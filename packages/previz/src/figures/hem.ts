import { along, between, hull } from './outline.ts';
import type { Pen } from './pen.ts';
import type { Skeleton } from './skeleton.ts';
import { darker } from './tint.ts';
import { shiftOf } from './torso-outline.ts';
import type { Trunk } from './trunk.ts';
import type { Wardrobe } from './wardrobe.ts';

/** Skirt, dress or coat below the waist: the hull of hips and legs, so that it follows every pose. */
export function drawHem(pen: Pen, t: Trunk, s: Skeleton, w: Wardrobe, wind = false): void {
  if (!w.hem) return;
  const { at, build: b } = t;
  const { length, flare, colour, open } = w.hem;
  const near = along(s.near.leg, length);
  const far = along(s.far.leg, length);
  const r = b.hips * (0.62 + flare);
  const ends = [near, far].flatMap((p) => [
    { x: p.x - r, y: p.y },
    { x: p.x + r, y: p.y },
    { x: p.x, y: p.y + r * 0.16 },
  ]);
  const knees =
    length > 0.5
      ? [s.near.leg[1], s.far.leg[1]].flatMap((p) => [
          { x: p.x - b.hips * 0.5, y: p.y },
          { x: p.x + b.hips * 0.5, y: p.y },
        ])
      : [];
  // Cloth that the wind has lies against the legs before and stands out behind.
  const back = Math.min(near.x, far.x);
  const streams =
    wind && length > 0.3
      ? [
          { x: back - r * 2.1, y: near.y - r * 1.1 },
          { x: back - r * 2.4, y: near.y - r * 0.5 },
        ]
      : [];
  const outline = hull([
    at(-b.waist * 1.02, 0.36),
    at(b.waist * 1.02, 0.36),
    at(-b.hips * 1.04, 0.06),
    at(b.hips * 1.04, 0.06),
    ...knees,
    ...ends,
    ...streams,
  ]);
  pen.polygon('skirt', colour, outline);
  const outer = (near.x - far.x) * pen.shadeSide > 0 ? near : far;
  const last = between(near, far, 0.5);
  pen.polygon(
    'skirt',
    colour,
    [
      at(pen.shadeSide * b.waist * 0.4, 0.3),
      at(pen.shadeSide * b.waist * 1.0, 0.34),
      { x: outer.x + pen.shadeSide * r * 0.96, y: outer.y },
      { x: last.x + pen.shadeSide * r * 0.35, y: last.y + r * 0.1 },
    ],
    'shade',
    0.55,
  );
  for (const k of [-0.35, 0.15])
    pen.line(
      'fold',
      darker(colour, 0.18),
      [at(k * b.waist, 0.22), between(at(k * b.waist, 0), { x: last.x + k * r * 1.5, y: last.y }, 0.92)],
      b.head * 0.022,
    );
  if (open)
    pen.line(
      'opening',
      darker(colour, 0.4),
      [at(shiftOf(t), 0.3), { x: last.x + shiftOf(t), y: last.y }],
      b.head * 0.03,
    );
}
