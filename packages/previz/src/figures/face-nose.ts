import type { FigureSpec } from '../staging/artists.ts';
import { FINE } from './face-measures.ts';
import { eyeLine, type HeadFrame } from './head-frame.ts';
import type { Pen } from './pen.ts';
import { darker } from './tint.ts';

/** Noses: button, straight, strong, broad. */
const NOSES = [
  { long: 0.86, wide: 0.88 },
  { long: 1, wide: 0.9 },
  { long: 1.16, wide: 1.02 },
  { long: 1, wide: 1.32 },
] as const;

/** A child's nose: the soft underside of a button, with no bridge and no shadow on the cheek. */
function drawButton(pen: Pen, f: HeadFrame, skin: string, fine: boolean): void {
  const x = f.view === 'front' ? 0 : 0.165;
  const low = eyeLine(f) + 0.108;
  pen.brush(
    'nose',
    darker(skin, 0.26),
    f.all([
      [x - 0.034, low - 0.012],
      [x - 0.014, low + 0.006],
      [x + 0.014, low + 0.006],
      [x + 0.034, low - 0.012],
    ]),
    f.size * 0.016,
  );
  if (fine) pen.disc('nose', skin, f.at(x, low - 0.03), f.size * 0.016, f.size * 0.014, 'light', 0.5);
}

export function drawNose(pen: Pen, f: HeadFrame, spec: FigureSpec): void {
  const { skin, face } = spec.look;
  const ink = darker(skin, 0.3);
  const kind = (f.teen ? NOSES[0] : NOSES[face.nose % 4]) ?? NOSES[1];
  const y = eyeLine(f);
  const low = y + 0.15 * (f.young ? 0.68 : 0.6 + 0.4 * kind.long);
  const width = f.size * 0.018;
  const w = 0.05 * kind.wide * (f.young ? 0.83 : 1);
  const fine = spec.detail >= FINE;
  if (f.young && f.view !== 'side') {
    drawButton(pen, f, skin, fine);
    return;
  }
  if (f.view === 'front') {
    const s = pen.shadeSide;
    const plane = s > 0 ? 0.42 : 0.42;
    pen.blob(
      'nose',
      skin,
      f.all([
        [s * 0.022, y - 0.06],
        [s * 0.034, y + 0.02],
        [s * w * 1.15, low - 0.03],
        [s * w * 1.02, low],
        [s * w * 0.3, low + 0.014],
        [s * 0.012, low - 0.01],
        [s * 0.02, low - 0.05],
      ]),
      'shade',
      plane,
    );
    for (const k of [-1, 1])
      pen.brush(
        'nose',
        ink,
        f.all([
          [k * w * 0.98, low - 0.034],
          [k * w * 1.06, low - 0.012],
          [k * w * 0.8, low + 0.003],
        ]),
        width * 0.8,
      );
    pen.brush(
      'nose',
      ink,
      f.all([
        [-w * 0.62, low + 0.002],
        [-w * 0.3, low + 0.002],
        [0, low + 0.014],
        [w * 0.3, low + 0.002],
        [w * 0.62, low + 0.002],
      ]),
      width,
    );
    if (fine)
      pen.disc('nose', skin, f.at(-s * 0.01, low - 0.034), f.size * 0.014, f.size * 0.018, 'light', 0.6);
    return;
  }
  if (f.view === 'three-quarter') {
    const tip = 0.17 + 0.07 * kind.long;
    // Its far side, and what it throws on the cheek when the light comes from the near one.
    pen.blob(
      'nose',
      skin,
      f.all([
        [0.178, y - 0.07],
        [0.2, y + 0.02],
        [tip + 0.006, low - 0.036],
        [tip + (pen.shadeSide > 0 ? 0.026 : 0), low + 0.004],
        [tip - 0.04, low + 0.018],
        [tip - 0.075, low + 0.006],
        [tip - 0.032, low - 0.014],
        [tip - 0.03, low - 0.05],
        [0.168, y + 0.02],
      ]),
      'shade',
      pen.shadeSide > 0 ? 0.42 : 0.2,
    );
    pen.brush(
      'nose',
      ink,
      f.all([
        [0.184, y - 0.015],
        [0.196 + 0.014 * kind.long, y + 0.05],
        [tip, low - 0.032],
        [tip - 0.006, low - 0.004],
        [tip - 0.04, low + 0.01],
      ]),
      width,
      { from: 0.1, to: 0.3, peak: 0.75 },
    );
    pen.brush(
      'nose',
      ink,
      f.all([
        [0.152 - w * 0.42, low - 0.036],
        [0.142 - w * 0.5, low - 0.012],
        [0.152 - w * 0.34, low + 0.006],
        [0.172 - w * 0.1, low + 0.005],
      ]),
      width * 0.85,
      { peak: 0.6 },
    );
    if (fine)
      pen.disc('nose', skin, f.at(tip - 0.03, low - 0.034), f.size * 0.014, f.size * 0.017, 'light', 0.6);
    return;
  }
  pen.brush(
    'nose',
    ink,
    f.all([
      [0.352, low + 0.012],
      [0.328, low - 0.022],
      [0.302, low - 0.018],
      [0.296, low + 0.008],
    ]),
    width,
  );
}
