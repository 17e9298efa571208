/** Rocks, logs, islands, smoke and snow from straight above. */
import { blob, box, circle, oval, polygon } from '../../../art/path/outline.ts';
import { adjust } from '../../../colour/oklch.ts';
import { shape, stroke } from '../../../sets/kit/drawing.ts';
import { moved, type PlanMaker } from '../../plan.ts';
import { round } from '../forms.ts';
import { palm } from './plants.ts';

export const rock: PlanMaker = (p) => {
  const c = p.colour ?? '#8f8c86';
  const r = Math.max(26, Math.min(160, p.breadth / 2 || 60));
  const d = blob(
    [
      r,
      -r * 0.2,
      r * 0.5,
      -r * 0.8,
      -r * 0.4,
      -r * 0.86,
      -r,
      -r * 0.2,
      -r * 0.7,
      r * 0.6,
      0,
      r * 0.84,
      r * 0.8,
      r * 0.5,
    ],
    0.6,
  );
  return round(
    r,
    r * 0.9,
    [
      shape('rock', d, c, 'body', { form: true }),
      shape(
        'rock',
        polygon([-r * 0.1, -r * 0.5, r * 0.4, -r * 0.1, r * 0.1, r * 0.36, -r * 0.5, r * 0.1]),
        adjust(c, 0.08),
      ),
      stroke(
        'crack',
        `M${r * 0.4} ${-r * 0.1}L${r * 0.7} ${r * 0.2}M${r * 0.1} ${r * 0.36}L0 ${r * 0.7}`,
        adjust(c, -0.12),
        3,
      ),
    ],
    d,
  );
};

export const log: PlanMaker = (p) => ({
  shapes: [
    shape('log', box(-110, -20, 220, 40, 14), p.colour ?? '#7a5233', 'body', { form: true }),
    stroke('bark', 'M-90 -6H40M-60 8H90', '#5b3b22', 3),
    shape('cut', oval(108, 0, 8, 19), '#d3a970'),
  ],
  long: 220,
  wide: 40,
  tall: 40,
  seats: [
    { x: 0, y: 0, turn: 90, as: 'sit' },
    { x: -60, y: 0, turn: 90, as: 'sit' },
  ],
});

export const smoke: PlanMaker = (p) => ({
  shapes: [0, 1, 2, 3].map((i) =>
    shape(
      'smoke',
      blob([60 - i * 16, 0, 30, -30 - i * 4, -26, -34, -60 + i * 8, -4, -30, 30, 24, 34 - i * 5]),
      p.colour ?? '#d8d6d2',
      'body',
      { opacity: 0.16 },
    ),
  ),
  long: 120,
  wide: 80,
  tall: 0,
  outline: 'M0 0',
});

export const island: PlanMaker = (p) => {
  const at = [
    [-300, -120],
    [-120, -220],
    [120, -140],
    [300, 40],
    [40, 120],
    [-200, 130],
    [180, 200],
  ];
  const trees = at.flatMap(([x = 0, y = 0], i) =>
    moved(palm('#4f8a41', 190 + (i % 3) * 30).shapes, x, y, i * 40),
  );
  const d = (k: number) =>
    blob(
      [760, 40, 560, -330, 120, -470, -420, -430, -740, -120, -660, 300, -180, 480, 380, 420].map(
        (v) => v * k,
      ),
    );
  return {
    shapes: [
      shape('shallows', d(1.28), '#6fc4c4', 'body', { opacity: 0.6 }),
      shape('foam', d(1.1), '#f1faf8', 'body', { opacity: 0.8 }),
      shape('sand', d(1.04), p.colour ?? '#ead3a0'),
      shape('green', d(0.72), '#7fa650'),
      ...trees,
    ],
    long: 1700,
    wide: 1100,
    tall: 2,
    outline: d(1.04),
    seats: [{ x: 430, y: 160, turn: 0, as: 'stand' }],
    top: { long: 700, wide: 400 },
  };
};

export const snowman: PlanMaker = () =>
  round(50, 160, [
    shape('snow', circle(0, 0, 50), '#eef3f7', 'body', { form: true }),
    shape('snow', circle(0, 0, 34), '#f8fbfd', 'body', { form: true }),
    shape('carrot', polygon([18, -5, 46, 0, 18, 5]), '#e8823a'),
    shape('hat', circle(0, 0, 22), '#2a2d33', 'body', { form: true }),
    shape('hat', circle(0, 0, 14), '#3a3e46'),
  ]);
