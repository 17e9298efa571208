import type { FigureSpec } from '../../staging/artists.ts';
import { FACES } from '../faces.ts';
import { eyeLine, type HeadFrame } from '../head-frame.ts';
import type { Pen } from '../pen.ts';
import { darker } from '../tint.ts';
import { DARK, faceOf, type Outline, shaded } from './being-head-shapes.ts';

export function drawSkull(pen: Pen, f: HeadFrame, spec: FigureSpec): void {
  const bone = spec.look.skin;
  const { x, apart, mouth, sides } = faceOf(f);
  const face = FACES[spec.expression];
  const side = f.view === 'side';
  const front = f.view === 'front' || f.view === 'back';
  const open = 0.03 + 0.1 * face.gape;
  const jaw: Outline = front
    ? [
        [-0.24, 0.16],
        [-0.21, 0.4 + open],
        [-0.1, 0.47 + open],
        [0.1, 0.47 + open],
        [0.21, 0.4 + open],
        [0.24, 0.16],
      ]
    : [
        [-0.14, 0.12],
        [-0.1, 0.34 + open],
        [0.06, 0.46 + open],
        [0.26, 0.46 + open],
        [0.3, 0.34 + open],
        [0.3, 0.2],
        [0.1, 0.16],
      ];
  pen.blob('jaw', darker(bone, 0.08), f.all(jaw));
  const cranium: Outline = front
    ? [
        [0, -0.52],
        [-0.3, -0.42],
        [-0.41, -0.14],
        [-0.36, 0.1],
        [-0.26, 0.18],
        [-0.19, 0.3],
        [0.19, 0.3],
        [0.26, 0.18],
        [0.36, 0.1],
        [0.41, -0.14],
        [0.3, -0.42],
      ]
    : [
        [-0.02, -0.52],
        [-0.32, -0.42],
        [-0.46, -0.12],
        [-0.36, 0.12],
        [-0.14, 0.16],
        [0, 0.3],
        [0.28, 0.31],
        [0.34, 0.16],
        [0.36, -0.02],
        [0.35, -0.2],
        [0.26, -0.4],
      ];
  shaded(pen, 'head', bone, f.all(cranium));
  if (f.view === 'back') return;
  const y = eyeLine(f);
  for (const s of sides) {
    const ex = x + s * apart * 1.05;
    const tilt = face.slant * 0.04 * s;
    pen.blob(
      'eyes',
      DARK,
      f.all([
        [ex - 0.1, y - 0.02 - tilt],
        [ex - 0.02, y - 0.12],
        [ex + 0.1, y - 0.04 + tilt],
        [ex + 0.09, y + 0.06],
        [ex, y + 0.1],
        [ex - 0.09, y + 0.05],
      ]),
      'line',
    );
  }
  const nx = front ? 0 : side ? 0.3 : 0.16;
  pen.polygon(
    'nose',
    DARK,
    f.all([
      [nx, y + 0.08],
      [nx + 0.045, y + 0.17],
      [nx, y + 0.155],
      [nx - 0.045, y + 0.17],
    ]),
    'line',
  );
  const w = side ? 0.1 : 0.16;
  pen.line(
    'mouth',
    DARK,
    f.all([
      [mouth - w, 0.31 + open * 0.4],
      [mouth, 0.32 + open * 0.5],
      [mouth + w, 0.31 + open * 0.4],
    ]),
    f.size * (0.012 + open * 0.8),
  );
  for (const k of [-0.8, -0.4, 0, 0.4, 0.8])
    pen.line(
      'teeth',
      DARK,
      f.all([
        [mouth + k * w, 0.25],
        [mouth + k * w, 0.38 + open],
      ]),
      f.size * 0.014,
    );
}
