import type { FigureSpec } from '../../staging/artists.ts';
import { FACES } from '../faces.ts';
import { eyeLine, type HeadFrame } from '../head-frame.ts';
import type { Pen } from '../pen.ts';
import { darker } from '../tint.ts';
import { DARK, faceOf, type Outline, shaded } from './being-head-shapes.ts';

export function drawAlienHead(pen: Pen, f: HeadFrame, spec: FigureSpec): void {
  const { skin } = spec.look;
  const { x, apart, mouth, sides } = faceOf(f);
  const face = FACES[spec.expression];
  const lean = f.view === 'front' || f.view === 'back' ? 0 : f.view === 'side' ? 0.12 : 0.06;
  const skull: Outline = [
    [0 - lean, -0.62],
    [-0.34 - lean, -0.5],
    [-0.5 - lean, -0.2],
    [-0.4 - lean * 0.5, 0.1],
    [-0.17 + lean, 0.4],
    [lean, 0.48],
    [0.17 + lean, 0.4],
    [0.4, 0.1],
    [0.48, -0.2],
    [0.32, -0.5],
  ];
  shaded(pen, 'head', skin, f.all(skull));
  if (f.view === 'back') return;
  const y = eyeLine(f) - 0.02;
  for (const s of sides) {
    const ex = x + s * apart * 1.25;
    const k = s * (f.view === 'three-quarter' && s > 0 ? 0.8 : 1);
    const h = Math.max(0.25, Math.min(1.2, face.open));
    pen.blob(
      'eyes',
      DARK,
      f.all([
        [ex - k * 0.12, y + 0.07],
        [ex - k * 0.08, y - 0.04 * h],
        [ex + k * 0.08, y - 0.17 * h],
        [ex + k * 0.15, y - 0.15 * h],
        [ex + k * 0.1, y + 0.02],
        [ex, y + 0.1 * h],
      ]),
      'line',
    );
    pen.disc('eyes', '#ffffff', f.at(ex + k * 0.05, y - 0.08 * h), f.size * 0.03, f.size * 0.024, 'line');
  }
  for (const s of sides)
    pen.disc(
      'nose',
      darker(skin, 0.35),
      f.at(mouth + s * 0.022, y + 0.2),
      f.size * 0.01,
      f.size * 0.016,
      'line',
    );
  if (face.gape > 0.2)
    pen.disc('mouth', '#4a2a36', f.at(mouth, y + 0.3), f.size * 0.05, f.size * 0.06 * face.gape, 'line');
  else
    pen.line(
      'mouth',
      darker(skin, 0.45),
      f.all([
        [mouth - 0.07, y + 0.3 - face.smile * 0.03],
        [mouth, y + 0.3 + face.smile * 0.015],
        [mouth + 0.07, y + 0.3 - face.smile * 0.03],
      ]),
      f.size * 0.02,
    );
}
