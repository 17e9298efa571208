/** What people take along out of doors, from straight above. */
import { box, polygon } from '../../../art/path/outline.ts';
import { adjust } from '../../../colour/oklch.ts';
import { shape, stroke } from '../../../sets/kit/drawing.ts';
import { umbrella } from '../../people/from-above.ts';
import type { PlanMaker } from '../../plan.ts';
import { round } from '../forms.ts';

export const kite: PlanMaker = (p) => {
  const c = p.colour ?? '#d8402e';
  return {
    shapes: [
      stroke('line', 'M0 0L-190 60', '#f4f0e4', 2),
      shape('kite', polygon([-60, 0, 0, -44, 78, 0, 0, 44]), c, 'body', { form: true }),
      shape('kite', polygon([-60, 0, 78, 0, 0, 44]), p.second ?? '#f2c23a'),
      stroke('spars', 'M-60 0H78M0 -44V44', adjust(c, -0.15), 2.4),
      stroke('tail', 'M-60 0Q-90 -16 -110 6T-150 2', '#3f6fb0', 5),
    ],
    long: 150,
    wide: 90,
    tall: 240,
    outline: polygon([-60, 0, 0, -44, 78, 0, 0, 44]),
  };
};

export const parasol: PlanMaker = (p) => round(130, 220, umbrella(p.colour ?? '#d8483c', 130));

export const handUmbrella: PlanMaker = (p) => round(56, 200, umbrella(p.colour ?? '#2f4f7c'));

export const towel: PlanMaker = (p) => ({
  shapes: [
    shape('towel', box(-95, -40, 190, 80, 3), p.colour ?? '#3f8fa8'),
    shape('stripes', [-80, -40, 0, 40].map((x) => box(x, -40, 18, 80)).join(''), p.second ?? '#f4ead0'),
  ],
  long: 190,
  wide: 80,
  tall: 1,
  seats: [{ x: 0, y: 0, turn: 0, as: 'lie' }],
});

export const tent: PlanMaker = (p) => {
  const c = p.colour ?? '#d98a3a';
  return {
    shapes: [
      shape('tent', polygon([-130, -110, 130, -110, 130, 0, -130, 0]), adjust(c, 0.04)),
      shape('tent', polygon([-130, 0, 130, 0, 130, 110, -130, 110]), adjust(c, -0.08)),
      stroke('ridge', 'M-130 0H130', adjust(c, -0.16), 4),
      shape('door', polygon([130, -50, 130, 50, 70, 0]), adjust(c, -0.24)),
      stroke(
        'ropes',
        'M-130 -110L-170 -140M130 -110L170 -140M-130 110L-170 140M130 110L170 140',
        '#e8e0cc',
        3,
      ),
    ],
    long: 260,
    wide: 220,
    tall: 140,
    seats: [{ x: 0, y: 0, turn: 0, as: 'hidden' }],
  };
};
