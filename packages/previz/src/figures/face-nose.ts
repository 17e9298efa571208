import type { FigureSpec } from '../staging/artists.ts';
import { eyeLine, type HeadFrame } from './head-frame.ts';
import type { Pen } from './pen.ts';
import { darker } from './tint.ts';

/** Noses: button, straight, strong, broad. */
const NOSES = [
  { long: 0.82, wide: 0.85 },
  { long: 1, wide: 0.9 },
  { long: 1.18, wide: 1.05 },
  { long: 1, wide: 1.4 },
] as const;

export function drawNose(pen: Pen, f: HeadFrame, spec: FigureSpec): void {
  const { skin, face } = spec.look;
  const ink = darker(skin, 0.24);
  const kind = NOSES[face.nose % 4] ?? NOSES[1];
  const young = f.young ? 0.66 : 1;
  const y = eyeLine(f);
  const low = y + 0.15 * (0.6 + 0.4 * kind.long * young);
  const width = f.size * 0.017;
  const w = 0.046 * kind.wide * (0.5 + 0.5 * young);
  if (f.view === 'front') {
    pen.blob(
      'nose',
      skin,
      f.all(
        pen.shadeSide > 0
          ? [
              [0.01, y + 0.01],
              [0.03, y + 0.02],
              [w * 1.1, low - 0.01],
              [0.01, low + 0.012],
            ]
          : [
              [-0.01, y + 0.01],
              [-0.03, y + 0.02],
              [-w * 1.1, low - 0.01],
              [-0.01, low + 0.012],
            ],
      ),
      'shade',
      0.4,
    );
    pen.line(
      'nose',
      ink,
      f.all([
        [-w, low - 0.022],
        [-w * 0.75, low],
        [-w * 0.25, low - 0.004],
        [0, low + 0.012],
        [w * 0.25, low - 0.004],
        [w * 0.75, low],
        [w, low - 0.022],
      ]),
      width,
    );
  } else if (f.view === 'three-quarter') {
    const tip = 0.17 + 0.075 * kind.long * young;
    pen.blob(
      'nose',
      skin,
      f.all([
        [0.175, y - 0.01],
        [0.19, y + 0.05],
        [tip, low - 0.03],
        [tip - 0.015, low + 0.005],
        [0.15, low + 0.012],
        [0.16, low - 0.06],
      ]),
      'shade',
      pen.shadeSide > 0 ? 0.4 : 0.2,
    );
    pen.line(
      'nose',
      ink,
      f.all([
        [0.18, y + 0.0],
        [0.19 + 0.02 * kind.long, y + 0.06],
        [tip, low - 0.028],
        [tip - 0.012, low + 0.004],
        [tip - 0.06, low + 0.008],
      ]),
      width,
    );
    pen.line(
      'nose',
      ink,
      f.all([
        [0.15 - w * 0.5, low - 0.025],
        [0.145 - w * 0.55, low + 0.002],
        [0.165 - w * 0.2, low + 0.012],
      ]),
      width,
    );
  } else {
    pen.line(
      'nose',
      ink,
      f.all([
        [0.325, low - 0.018],
        [0.3, low - 0.03],
        [0.285, low + 0.002],
      ]),
      width,
    );
  }
}
