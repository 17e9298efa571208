/** What one sits on, from straight above: its back is at the left. */
import { box, circle, polygon } from '../../../art/path/outline.ts';
import { adjust } from '../../../colour/oklch.ts';
import { shape, stroke } from '../../../sets/kit/drawing.ts';
import type { PlanMaker, Seat } from '../../plan.ts';

/** A chair that looks to the right: its back is at the left. */
export const chair =
  (size: number, own: string, arms = false): PlanMaker =>
  (p) => {
    const colour = p.colour ?? own;
    const h = size / 2;
    const pad = adjust(colour, 0.06);
    return {
      shapes: [
        shape('seat', box(-h, -h, size, size, size * 0.16), colour, 'body', { form: true }),
        shape('cushion', box(-h + size * 0.18, -h + size * 0.1, size * 0.74, size * 0.8, size * 0.14), pad),
        shape('back', box(-h - size * 0.04, -h, size * 0.2, size, size * 0.08), adjust(colour, -0.08)),
        ...(arms
          ? [-1, 1].map((s) =>
              shape(
                'arm',
                box(-h, s < 0 ? -h - 3 : h - size * 0.17 + 3, size * 0.92, size * 0.17, 6),
                adjust(colour, -0.04),
              ),
            )
          : []),
      ],
      long: size,
      wide: size,
      tall: 85,
      seats: [{ x: 2, y: 0, turn: 0, as: 'sit' }],
    };
  };

export const sofa: PlanMaker = (p) => {
  const colour = p.colour ?? '#5f7f86';
  const dark = adjust(colour, -0.07);
  const [long, wide] = [92, 205];
  const seat = (y: number): Seat => ({ x: 6, y, turn: 0, as: 'sit' });
  return {
    shapes: [
      shape('sofa', box(-46, -102, long, wide - 1, 14), dark, 'body', { form: true }),
      ...[-1, 0, 1].map((i) =>
        shape('cushion', box(-22, i * 56 - 27, 62, 54, 9), colour, 'body', { form: true }),
      ),
      ...[-1, 0, 1].map((i) => shape('back cushion', box(-34, i * 56 - 25, 18, 50, 8), adjust(colour, 0.05))),
      shape('arm', box(-44, -102, 86, 18, 8), dark),
      shape('arm', box(-44, 84, 86, 18, 8), dark),
      shape('pillow', polygon([-22, -74, 2, -66, -6, -42, -28, -50]), p.second ?? '#e0a458'),
    ],
    long,
    wide,
    tall: 80,
    seats: [seat(0), seat(-54), seat(54), { x: 8, y: 0, turn: 90, as: 'lie' }],
    top: { long: 50, wide: 160 },
  };
};

export const bench: PlanMaker = (p) => {
  const colour = p.colour ?? '#8b5e3a';
  return {
    shapes: [
      ...[-18, -6, 6, 18].map((x) =>
        shape('slat', box(x - 5, -85, 10, 170, 1), colour, 'body', { form: true }),
      ),
      shape('leg', box(-24, -70, 48, 6, 1) + box(-24, 64, 48, 6, 1), '#3a3f45'),
    ].reverse(),
    long: 48,
    wide: 170,
    tall: 48,
    seats: [
      { x: 4, y: 0, turn: 0, as: 'sit' },
      { x: 4, y: -52, turn: 0, as: 'sit' },
      { x: 4, y: 52, turn: 0, as: 'sit' },
      { x: 0, y: 0, turn: 90, as: 'lie' },
    ],
    top: { long: 40, wide: 150 },
  };
};

export const stool: PlanMaker = (p) => ({
  shapes: [
    shape('stool', circle(0, 0, 19), p.colour ?? '#a9713f', 'body', { form: true }),
    stroke('rim', circle(0, 0, 14), '#7d5230', 1.6),
  ],
  long: 38,
  wide: 38,
  tall: 60,
  outline: circle(0, 0, 19),
  seats: [{ x: 0, y: 0, turn: 0, as: 'sit' }],
});
