/** Rugs and mats from straight above. */
import { box, circle, polygon } from '../../../art/path/outline.ts';
import { adjust } from '../../../colour/oklch.ts';
import { shape, stroke } from '../../../sets/kit/drawing.ts';
import type { PlanMaker } from '../../plan.ts';

export const rug: PlanMaker = (p) => {
  const colour = p.colour ?? '#a8483c';
  const inner = p.second ?? adjust(colour, 0.2, 0.6);
  const fringe = Array.from({ length: 25 }, (_, i) => `M-122 ${-84 + i * 7}h-9M122 ${-84 + i * 7}h9`).join(
    '',
  );
  return {
    shapes: [
      stroke('fringe', fringe, '#e8dcc2', 2),
      shape('rug', box(-122, -86, 244, 172, 3), colour),
      stroke('border', box(-110, -74, 220, 148, 2), inner, 4),
      stroke('border', box(-102, -66, 204, 132, 2), adjust(colour, -0.1), 2),
      shape('medallion', polygon([-64, 0, 0, -42, 64, 0, 0, 42]), adjust(colour, -0.07)),
      stroke('medallion', polygon([-50, 0, 0, -32, 50, 0, 0, 32]), inner, 3),
      shape('medallion', polygon([-22, 0, 0, -15, 22, 0, 0, 15]), inner),
      shape(
        'corners',
        [
          [-92, -56],
          [92, -56],
          [-92, 56],
          [92, 56],
        ]
          .map(([x = 0, y = 0]) => polygon([x, y - 8, x + 10, y, x, y + 8, x - 10, y]))
          .join(''),
        inner,
      ),
    ],
    long: 262,
    wide: 172,
    tall: 1,
    top: { long: 180, wide: 120 },
    seats: [{ x: 0, y: 0, turn: 0, as: 'lie' }],
  };
};

export const roundRug: PlanMaker = (p) => {
  const colour = p.colour ?? '#c9b48c';
  return {
    shapes: [
      shape('rug', circle(0, 0, 120), colour),
      stroke('rings', [96, 72, 48, 24].map((q) => circle(0, 0, q)).join(''), adjust(colour, -0.09), 4),
    ],
    long: 240,
    wide: 240,
    tall: 1,
    outline: circle(0, 0, 120),
    top: { long: 150, wide: 150, round: true },
  };
};

export const mat: PlanMaker = (p) => {
  const c = p.colour ?? '#7a6fb0';
  return {
    shapes: [
      shape('mat', box(-90, -34, 180, 68, 4), c),
      stroke('edge', box(-84, -28, 168, 56, 3), adjust(c, 0.08), 2),
      shape('roll', box(-92, -34, 12, 68, 6), adjust(c, -0.08)),
    ],
    long: 180,
    wide: 68,
    tall: 1,
    seats: [
      { x: 0, y: 0, turn: 0, as: 'stand' },
      { x: 0, y: 0, turn: 0, as: 'lie' },
    ],
    top: { long: 150, wide: 50 },
  };
};
