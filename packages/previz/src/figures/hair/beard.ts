import type { Look } from '../../model/figure.ts';
import { mouthAt } from '../face-measures.ts';
import type { HeadFrame } from '../head-frame.ts';
import { crescent, type Pen } from '../pen.ts';
import { darker, lighter } from '../tint.ts';
import type { Outline } from './outlines.ts';

export const bearded = ({ hair, garments }: Look): boolean =>
  hair.beard || garments.some((g) => g.type === 'beard');

/** Jaw and lip; the mouth comes over it. */
export function drawBeard(pen: Pen, f: HeadFrame, colour: string, long: boolean): void {
  if (f.view === 'back') return;
  const low = long ? 0.95 : 0.58;
  const tip = low - 0.05;
  const outline: Outline =
    f.view === 'front'
      ? [
          [-0.37, 0.0],
          [-0.365, 0.2],
          [-0.31, 0.36],
          [-0.18, tip],
          [-0.07, low - 0.01],
          [0, tip + 0.01],
          [0.08, low],
          [0.18, tip],
          [0.31, 0.36],
          [0.365, 0.2],
          [0.37, 0.0],
          [0.33, 0.06],
          [0.28, 0.2],
          [0.17, 0.225],
          [0, 0.2],
          [-0.17, 0.225],
          [-0.28, 0.2],
          [-0.33, 0.06],
        ]
      : f.view === 'side'
        ? [
            [-0.09, 0.0],
            [-0.15, 0.2],
            [-0.11, 0.34],
            [0.02, low - 0.09],
            [0.14, low - 0.03],
            [0.2, tip],
            [0.27, low],
            [0.35, 0.44],
            [0.36, 0.33],
            [0.33, 0.29],
            [0.34, 0.2],
            [0.27, 0.2],
            [0.19, 0.25],
            [0.05, 0.22],
            [-0.03, 0.1],
          ]
        : [
            [-0.2, 0.0],
            [-0.24, 0.2],
            [-0.2, 0.34],
            [-0.06, low - 0.08],
            [0.04, tip],
            [0.1, low],
            [0.16, tip],
            [0.23, low - 0.02],
            [0.31, 0.37],
            [0.345, 0.2],
            [0.335, 0.11],
            [0.3, 0.2],
            [0.22, 0.215],
            [0.14, 0.2],
            [0.03, 0.225],
            [-0.07, 0.2],
            [-0.14, 0.08],
          ];
  pen.blob('beard', colour, f.all(outline));
  pen.polygon('beard', colour, crescent(f.all(outline), pen.shadeSide, 0.3), 'shade', 0.55);
  const { x, y } = mouthAt(f);
  const half = f.view === 'side' ? 0.7 : 1;
  pen.blob(
    'moustache',
    lighter(colour, 0.06),
    f.all([
      [x - 0.155 * half, y + 0.045],
      [x - 0.12 * half, y - 0.035],
      [x - 0.04 * half, y - 0.082],
      [x + 0.01, y - 0.07],
      [x + 0.05 * half, y - 0.082],
      [x + 0.11 * half, y - 0.035],
      [x + 0.14 * half, y + 0.045],
      [x + 0.06 * half, y - 0.004],
      [x + 0.005, y - 0.014],
      [x - 0.06 * half, y - 0.004],
    ]),
  );
  const ink = darker(colour, 0.22);
  for (const [dx, lean] of [
    [-0.14, -0.35],
    [-0.06, -0.15],
    [0.04, 0.05],
    [0.12, 0.2],
  ] as const)
    if (f.view !== 'side' || dx < 0)
      pen.brush(
        'beard',
        ink,
        f.all([
          [x + dx * half, y + 0.1],
          [x + dx * half + 0.012, y + 0.1 + (low - 0.4) * 0.4],
          [x + dx * half * (1 - lean * 0.2), y + 0.1 + (low - 0.4) * 0.85],
        ]),
        f.size * 0.018,
        { from: 0.1, peak: 0.4 },
        0.5,
      );
}
