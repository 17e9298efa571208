import type { FigureSpec } from '../../staging/artists.ts';
import { eyeLine, HEAD_OUTLINES, type HeadFrame } from '../head-frame.ts';
import type { Pen } from '../pen.ts';
import { darker } from '../tint.ts';
import { faceOf, shaded } from './being-head-shapes.ts';

export function drawWrappedHead(pen: Pen, f: HeadFrame, spec: FigureSpec): void {
  const cloth = spec.look.skin;
  const { x, apart, sides } = faceOf(f);
  shaded(pen, 'head', cloth, f.all(HEAD_OUTLINES[f.view]));
  const y = eyeLine(f);
  if (f.view !== 'back') {
    pen.blob(
      'face',
      '#2a2320',
      f.all([
        [x - 0.27, y - 0.05],
        [x, y - 0.09],
        [x + 0.22, y - 0.06],
        [x + 0.2, y + 0.06],
        [x, y + 0.07],
        [x - 0.25, y + 0.06],
      ]),
      'line',
    );
    for (const s of sides)
      pen.disc('eyes', '#f4e08a', f.at(x + s * apart * 0.9, y), f.size * 0.04, f.size * 0.04, 'glow');
  }
  for (const [a, b] of [
    [-0.42, -0.34],
    [-0.3, -0.38],
    [-0.2, -0.14],
    [0.14, 0.22],
    [0.28, 0.2],
    [0.34, 0.42],
  ] as const)
    pen.line(
      'wrap',
      darker(cloth, 0.3),
      f.all([
        [-0.34, a],
        [0, (a + b) / 2 + 0.03],
        [0.3, b],
      ]),
      f.size * 0.018,
    );
  const end = f.all([
    [-0.3, 0.2],
    [-0.52, 0.36],
    [-0.46, 0.62],
    [-0.6, 0.9],
    [-0.48, 0.92],
    [-0.36, 0.62],
    [-0.4, 0.4],
    [-0.24, 0.3],
  ]);
  pen.polygon('wrap', darker(cloth, 0.1), end);
}
