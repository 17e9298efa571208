/** Screens, keyboards and telephones from straight above. */
import { box, oval } from '../../../art/path/outline.ts';
import { adjust } from '../../../colour/oklch.ts';
import { shape } from '../../../sets/kit/drawing.ts';
import type { PlanMaker } from '../../plan.ts';
import { flat } from '../forms.ts';

export const laptop: PlanMaker = (p) => {
  const c = p.colour ?? '#b9bfc4';
  return flat(34, 33, [
    shape('screen', box(6, -16.5, 13, 33, 1), adjust(c, -0.1), 'body', { form: true }),
    shape('display', box(8, -15, 10, 30), '#8fc3e6', 'glow'),
    shape('base', box(-16, -16.5, 23, 33, 1.4), c, 'body', { form: true }),
    shape(
      'keys',
      [-1, 3.4, -5.4]
        .flatMap((x) => Array.from({ length: 9 }, (_, i) => box(x, -14 + i * 3.2, 3.2, 2.5, 0.4)))
        .join(''),
      '#2e3338',
    ),
    shape('pad', box(-14, -5, 7, 10, 0.8), adjust(c, -0.06)),
  ]);
};

export const screen: PlanMaker = () =>
  flat(
    20,
    56,
    [
      shape('stand', oval(0, 0, 9, 12), '#3a3f45'),
      shape('screen', box(-3, -28, 6, 56, 1.6), '#23262b', 'body', { form: true }),
    ],
    45,
  );

export const keyboard: PlanMaker = (p) =>
  flat(14, 44, [
    shape('keyboard', box(-7, -22, 14, 44, 1.4), p.colour ?? '#d9dde0', 'body', { form: true }),
    shape(
      'keys',
      [-5, -1.2, 2.6]
        .flatMap((x) => Array.from({ length: 13 }, (_, i) => box(x, -20.6 + i * 3.2, 2.8, 2.6, 0.4)))
        .join(''),
      '#6f777d',
    ),
  ]);

export const phone: PlanMaker = (p) =>
  flat(15, 7.4, [
    shape('phone', box(-7.5, -3.7, 15, 7.4, 1.2), p.colour ?? '#24272c', 'body', { form: true }),
    shape('display', box(-6.6, -3.1, 13.2, 6.2, 0.6), '#6fa9d8', 'glow'),
  ]);
