/** Tables and desks from straight above. */
import { box, circle } from '../../../art/path/outline.ts';
import { adjust } from '../../../colour/oklch.ts';
import { shape, stroke } from '../../../sets/kit/drawing.ts';
import type { PlanMaker } from '../../plan.ts';

const WOOD = '#9a6a42';

/** Boards along a top. */
const grain = (long: number, wide: number, colour: string, n = 4) =>
  stroke(
    'boards',
    Array.from({ length: n - 1 }, (_, i) => {
      const y = -wide / 2 + ((i + 1) * wide) / n;
      return `M${-long / 2 + 3} ${y}H${long / 2 - 3}`;
    }).join(''),
    adjust(colour, -0.06),
    1.4,
  );

/** A table with four corners: length, width and height in centimetres. */
export const rectTop =
  (long: number, wide: number, tall: number, own = WOOD, corner = 5): PlanMaker =>
  (p) => {
    const colour = p.colour ?? own;
    return {
      shapes: [
        shape('table', box(-long / 2, -wide / 2, long, wide, corner), colour, 'body', { form: true }),
        grain(long, wide, colour),
        stroke(
          'edge',
          box(-long / 2 + 2, -wide / 2 + 2, long - 4, wide - 4, corner),
          adjust(colour, 0.07),
          1.6,
        ),
      ],
      long,
      wide,
      tall,
      top: { long: long - 16, wide: wide - 16 },
    };
  };

/** A round table: its breadth and height in centimetres. */
export const roundTop =
  (across: number, tall: number, own = WOOD): PlanMaker =>
  (p) => {
    const colour = p.colour ?? own;
    const r = across / 2;
    return {
      shapes: [
        shape('table', circle(0, 0, r), colour, 'body', { form: true }),
        stroke('edge', circle(0, 0, r - 3), adjust(colour, 0.07), 1.8),
        stroke(
          'boards',
          [-0.5, 0, 0.5]
            .map((t) => `M${-r * Math.sqrt(1 - t * t) + 4} ${t * r}H${r * Math.sqrt(1 - t * t) - 4}`)
            .join(''),
          adjust(colour, -0.06),
          1.4,
        ),
      ],
      long: across,
      wide: across,
      tall,
      outline: circle(0, 0, r),
      top: { long: across - 20, wide: across - 20, round: true },
    };
  };

export const poolTable: PlanMaker = (p) => {
  const base = rectTop(250, 140, 80, '#6b3f25')(p);
  return {
    ...base,
    shapes: [
      ...base.shapes,
      shape('cloth', box(-112, -58, 224, 116, 3), '#2f7d4f'),
      shape(
        'pockets',
        [
          [-114, -60],
          [0, -64],
          [114, -60],
          [-114, 60],
          [0, 64],
          [114, 60],
        ]
          .map(([x = 0, y = 0]) => circle(x, y, 7))
          .join(''),
        '#1b1713',
      ),
      shape(
        'balls',
        [
          [60, 0],
          [68, -5],
          [68, 5],
          [76, 0],
        ]
          .map(([x = 0, y = 0]) => circle(x, y, 4))
          .join(''),
        '#c8402f',
      ),
      shape('ball', circle(-62, 6, 4), '#faf6ea'),
    ],
  };
};

export const pingPongTable: PlanMaker = (p) => {
  const base = rectTop(274, 152, 76, '#2f6f8c')(p);
  return {
    ...base,
    shapes: [
      ...base.shapes,
      stroke('lines', 'M-130 0H130', '#f3f6f7', 2),
      stroke('net', 'M0 -84V84', '#e8eef0', 4),
    ],
  };
};
