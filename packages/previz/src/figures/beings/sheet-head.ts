import type { FigureSpec } from '../../staging/artists.ts';
import { FACES } from '../faces.ts';
import { eyeLine, type HeadFrame } from '../head-frame.ts';
import type { Pen } from '../pen.ts';
import { faceOf, shaded } from './being-head-shapes.ts';

export function drawSheetHead(pen: Pen, f: HeadFrame, spec: FigureSpec): void {
  const { skin } = spec.look;
  const { x, apart, mouth, sides } = faceOf(f);
  const face = FACES[spec.expression];
  shaded(
    pen,
    'head',
    skin,
    f.all([
      [0, -0.58],
      [-0.34, -0.48],
      [-0.46, -0.14],
      [-0.5, 0.3],
      [-0.56, 0.62],
      [0, 0.72],
      [0.54, 0.62],
      [0.46, 0.3],
      [0.42, -0.14],
      [0.32, -0.48],
    ]),
  );
  if (f.view === 'back') return;
  const y = eyeLine(f) - 0.04;
  for (const s of sides)
    pen.disc(
      'eyes',
      '#2a2833',
      f.at(x + s * apart, y),
      f.size * 0.075,
      f.size * Math.max(0.03, 0.115 * Math.min(1.2, face.open)),
      'line',
    );
  pen.disc(
    'mouth',
    '#2a2833',
    f.at(mouth, y + 0.28),
    f.size * 0.075,
    f.size * (0.07 + 0.1 * face.gape),
    'line',
  );
}
