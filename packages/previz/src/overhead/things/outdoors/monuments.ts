/** What is built of stone to stand in squares and graveyards, from straight above. */
import { box, circle, oval, polygon, ring } from '../../../art/path/outline.ts';
import { adjust } from '../../../colour/oklch.ts';
import { shape, stroke } from '../../../sets/kit/drawing.ts';
import type { PlanMaker } from '../../plan.ts';
import { round } from '../forms.ts';

export const grave: PlanMaker = (p) => ({
  shapes: [
    shape('earth', box(-150, -62, 300, 124, 10), '#8a6a48', 'body', { form: true }),
    shape('grave', box(-110, -42, 230, 84, 4), '#241c18'),
    shape(
      'coffin',
      polygon([-96, -18, -60, -30, 96, -20, 96, 20, -60, 30, -96, 18]),
      p.colour ?? '#7a4a2c',
      'body',
      { form: true },
    ),
    stroke('cross', 'M-40 0H60M-4 -14V14', '#d8b45a', 5),
    shape('headstone', box(-168, -44, 24, 88, 5), '#a9a8a2', 'body', { form: true }),
  ],
  long: 340,
  wide: 124,
  tall: 10,
});

export const fountain: PlanMaker = () =>
  round(170, 120, [
    shape('basin', circle(0, 0, 170), '#c9c3b5', 'body', { form: true }),
    shape('water', circle(0, 0, 148), '#7fb8c9'),
    stroke('ripples', circle(0, 0, 120) + circle(0, 0, 92), '#cfe8ee', 4),
    shape('bowl', circle(0, 0, 56), '#d6d0c2', 'body', { form: true }),
    shape('water', circle(0, 0, 44), '#9fd0dc'),
    shape('jet', circle(0, 0, 15), '#f4fbfc'),
  ]);

export const well: PlanMaker = () =>
  round(70, 90, [
    shape('well', ring(0, 0, 70, 46), '#9c968a', 'body', { evenOdd: true, form: true }),
    shape('dark', circle(0, 0, 46), '#1d2a33'),
    stroke('beam', 'M-80 0H80', '#7a5233', 14),
  ]);

export const statue: PlanMaker = (p) =>
  round(60, 260, [
    shape('plinth', box(-60, -60, 120, 120, 4), '#b9b3a6', 'body', { form: true }),
    shape('plinth', box(-44, -44, 88, 88, 3), '#cbc5b8', 'body', { form: true }),
    shape('figure', oval(0, 0, 18, 30), p.colour ?? '#8c8a82', 'body', { form: true }),
    shape('head', circle(4, 0, 13), adjust(p.colour ?? '#8c8a82', 0.06), 'body', { form: true }),
  ]);
