/** What one pedals, pushes or has pulled, from straight above: cycles, chairs on wheels, carts, boards on wheels. */
import { blob, box, circle } from '../../../art/path/outline.ts';
import { adjust } from '../../../colour/oklch.ts';
import { shape, stroke } from '../../../sets/kit/drawing.ts';
import type { PlanMaker } from '../../plan.ts';
import { wheels } from './parts.ts';

export const bicycle: PlanMaker = (p) => {
  const colour = p.colour ?? '#c8402f';
  return {
    shapes: [
      shape('tyre', box(-92, -2.6, 62, 5.2, 2.6) + box(30, -2.6, 62, 5.2, 2.6), '#24262a'),
      stroke('frame', 'M-60 0H48', colour, 5),
      stroke('pedals', 'M-6 -20V20', '#6c7278', 4),
      stroke('handlebar', 'M32 -27Q48 -24 46 0Q48 24 32 27', '#3a3e44', 4),
      shape('saddle', 'M-42 -10Q-24 -8 -14 0Q-24 8 -42 10Z', '#2d2623'),
    ],
    long: 184,
    wide: 58,
    tall: 100,
    outline: box(-92, -5, 184, 10, 4),
    seats: [
      { x: -24, y: 0, turn: 0, as: 'ride' },
      { x: -62, y: 0, turn: 0, as: 'ride' },
    ],
  };
};

export const motorcycle: PlanMaker = (p) => {
  const colour = p.colour ?? '#2d4f7c';
  return {
    shapes: [
      shape('tyre', box(-104, -8, 70, 16, 7) + box(40, -7, 66, 14, 7), '#1f2226'),
      shape('engine', box(-34, -26, 54, 52, 10), '#7d848a', 'body', { form: true }),
      shape('tank', blob([40, 0, 28, -17, 4, -18, -14, -10, -14, 10, 4, 18, 28, 17]), colour, 'body', {
        form: true,
      }),
      shape('saddle', box(-78, -15, 62, 30, 12), '#2a2321'),
      stroke('handlebar', 'M30 -38Q54 -30 52 0Q54 30 30 38', '#b5bcc1', 5),
      shape('headlight', circle(66, 0, 9), '#fff2c6', 'glow'),
    ],
    long: 212,
    wide: 80,
    tall: 110,
    seats: [
      { x: -34, y: 0, turn: 0, as: 'ride' },
      { x: -66, y: 0, turn: 0, as: 'ride' },
    ],
  };
};

export const wheelchair: PlanMaker = (p) => ({
  shapes: [
    shape('tyre', box(-34, -38, 64, 7, 3) + box(-34, 31, 64, 7, 3), '#24262a'),
    stroke('handles', 'M-30 -24H-48M-30 24H-48', '#3a3e44', 5),
    shape('seat', box(-26, -26, 52, 52, 6), p.colour ?? '#2f4f7c', 'body', { form: true }),
    shape('back', box(-32, -28, 10, 56, 4), '#24303f'),
    stroke('footrest', 'M30 -16H48M30 16H48', '#9aa2a8', 6),
  ],
  long: 100,
  wide: 78,
  tall: 90,
  seats: [{ x: -4, y: 0, turn: 0, as: 'sit' }],
});

export const cart =
  (own: string): PlanMaker =>
  (p) => {
    const c = p.colour ?? own;
    return {
      shapes: [
        wheels([-40, 60], 62, 80),
        shape('cart', box(-100, -58, 200, 116, 6), c, 'body', { form: true }),
        stroke('boards', 'M-96 -30H96M-96 0H96M-96 30H96', adjust(c, -0.1), 3),
        stroke('shafts', 'M100 -30H230M100 30H230', adjust(c, -0.12), 8),
      ],
      long: 200,
      wide: 130,
      tall: 100,
      seats: [
        { x: 50, y: 0, turn: 0, as: 'sit' },
        { x: -20, y: 0, turn: 0, as: 'sit' },
      ],
      top: { long: 160, wide: 90 },
    };
  };

export const skateboard: PlanMaker = (p) => ({
  shapes: [
    shape('wheel', box(-30, -13, 9, 26, 3) + box(21, -13, 9, 26, 3), '#e9e1cf'),
    shape('board', box(-40, -10, 80, 20, 10), p.colour ?? '#d96c4f', 'body', { form: true }),
  ],
  long: 80,
  wide: 24,
  tall: 12,
  seats: [{ x: 0, y: 0, turn: 70, as: 'stand' }],
});
