import type { HeadFrame } from '../head-frame.ts';
import { crescent, type Pen } from '../pen.ts';
import type { Outline } from './outlines.ts';

/** Jaw and lip. */
export function drawBeard(pen: Pen, f: HeadFrame, colour: string, long: boolean): void {
  if (f.view === 'back') return;
  const low = long ? 0.95 : 0.56;
  const outline: Outline =
    f.view === 'front'
      ? [
          [-0.36, 0.04],
          [-0.35, 0.3],
          [-0.2, low - 0.06],
          [0, low],
          [0.2, low - 0.06],
          [0.35, 0.3],
          [0.36, 0.04],
          [0.25, 0.2],
          [0.1, 0.21],
          [0, 0.22],
          [-0.1, 0.21],
          [-0.25, 0.2],
        ]
      : f.view === 'side'
        ? [
            [-0.1, 0.06],
            [-0.2, 0.26],
            [0, low - 0.1],
            [0.18, low],
            [0.3, 0.44],
            [0.34, 0.34],
            [0.3, 0.24],
            [0.12, 0.22],
            [-0.02, 0.12],
          ]
        : [
            [-0.2, 0.06],
            [-0.26, 0.28],
            [-0.08, low - 0.08],
            [0.12, low],
            [0.26, 0.46],
            [0.34, 0.24],
            [0.33, 0.1],
            [0.28, 0.21],
            [0.14, 0.2],
            [0.0, 0.22],
            [-0.1, 0.18],
          ];
  pen.blob('beard', colour, f.all(outline));
  pen.blob('beard', colour, crescent(f.all(outline), pen.shadeSide, 0.14), 'shade', 0.5);
}
