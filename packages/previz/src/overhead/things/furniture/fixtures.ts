/** What is fixed in bathrooms and kitchens, from straight above. */
import { blob, box, circle, oval } from '../../../art/path/outline.ts';
import { shape, stroke } from '../../../sets/kit/drawing.ts';
import type { PlanMaker } from '../../plan.ts';

export const bathtub: PlanMaker = (p) => ({
  shapes: [
    shape('tub', box(-85, -40, 170, 80, 38), p.colour ?? '#f4f1ea', 'body', { form: true }),
    shape('water', box(-74, -30, 148, 60, 30), '#9fd0dc'),
    stroke('ripple', 'M-40 -10Q-10 -16 20 -8M-20 12Q10 4 46 10', '#dff2f5', 2),
    shape('foam', blob([20, -24, 44, -26, 62, -12, 60, 10, 42, 22, 26, 12, 30, -4]), '#fbfdfd'),
    shape('tap', box(78, -8, 14, 16, 3), '#a9b2b6'),
  ],
  long: 170,
  wide: 80,
  tall: 55,
  over: [
    shape('bath water', box(-34, -29, 108, 58, 26), '#9fd0dc', 'body', { opacity: 0.72 }),
    shape(
      'foam',
      blob([-30, -26, -6, -20, 14, -28, 44, -18, 66, -24, 72, 0, 60, 24, 30, 18, 6, 27, -22, 20, -34, 4]),
      '#fbfdfd',
      'body',
      { opacity: 0.86 },
    ),
    shape('foam', circle(-8, -8, 9) + circle(14, 6, 11) + circle(40, -6, 10) + circle(56, 8, 8), '#eaf6f9'),
  ],
  seats: [{ x: 0, y: 0, turn: 0, as: 'lie' }],
});

export const basin: PlanMaker = (p) => ({
  shapes: [
    shape('basin', box(-24, -32, 48, 64, 12), p.colour ?? '#f2f0ea', 'body', { form: true }),
    shape('bowl', oval(3, 0, 15, 23), '#d3dadb'),
    shape('tap', box(-20, -3, 16, 6, 2), '#98a2a6'),
    shape('drain', circle(4, 0, 2.4), '#6d7578'),
  ],
  long: 48,
  wide: 64,
  tall: 85,
});

export const toilet: PlanMaker = () => ({
  shapes: [
    shape('tank', box(-36, -22, 18, 44, 4), '#eceae4', 'body', { form: true }),
    shape('seat', oval(6, 0, 25, 19), '#f8f6f1', 'body', { form: true }),
    shape('bowl', oval(8, 0, 16, 11), '#b9d3d8'),
  ],
  long: 66,
  wide: 44,
  tall: 45,
});

export const stove: PlanMaker = (p) => ({
  shapes: [
    shape('stove', box(-30, -30, 60, 60, 3), p.colour ?? '#d9dcdd', 'body', { form: true }),
    shape('hob', box(-25, -26, 46, 52, 3), '#2c2f33'),
    stroke(
      'rings',
      [
        [-13, -12],
        [8, -12],
        [-13, 12],
        [8, 12],
      ]
        .map(([x = 0, y = 0]) => circle(x, y, 8) + circle(x, y, 4))
        .join(''),
      '#77808a',
      1.6,
    ),
  ],
  long: 60,
  wide: 60,
  tall: 90,
});
