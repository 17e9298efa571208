import type { FigureSpec } from '../../staging/artists.ts';
import { FACES } from '../faces.ts';
import { eyeLine, type HeadFrame } from '../head-frame.ts';
import type { Pen } from '../pen.ts';
import { beastEye, DARK, type Outline, solid, TOOTH } from './beast-head-shapes.ts';

export function drawYetiHead(pen: Pen, f: HeadFrame, spec: FigureSpec): void {
  const fur = spec.look.skin;
  const x = f.view === 'front' || f.view === 'back' ? 0 : f.view === 'side' ? 0.18 : 0.1;
  const mane: Outline = [
    [0, -0.66],
    [-0.16, -0.54],
    [-0.36, -0.5],
    [-0.4, -0.3],
    [-0.58, -0.12],
    [-0.48, 0.06],
    [-0.62, 0.3],
    [-0.46, 0.36],
    [-0.44, 0.6],
    [-0.2, 0.52],
    [0, 0.66],
    [0.2, 0.52],
    [0.42, 0.58],
    [0.46, 0.34],
    [0.58, 0.26],
    [0.46, 0.04],
    [0.54, -0.14],
    [0.38, -0.3],
    [0.34, -0.5],
    [0.14, -0.54],
  ];
  solid(pen, f, 'head', fur, mane, 0.12);
  if (f.view === 'back') return;
  const hide = '#8fa6ba';
  pen.blob(
    'face',
    hide,
    f.all([
      [x, -0.28],
      [x - 0.26, -0.26],
      [x - 0.31, 0],
      [x - 0.22, 0.3],
      [x, 0.38],
      [x + 0.2, 0.3],
      [x + 0.27, 0],
      [x + 0.22, -0.26],
    ]),
  );
  const y = eyeLine(f) - 0.05;
  for (const s of f.view === 'side' ? [1] : [-1, 1]) beastEye(pen, f, spec, x + s * 0.12, y, s, '#7fd0f0');
  for (const s of [-1, 1])
    pen.disc('nose', DARK, f.at(x + s * 0.035, y + 0.13), f.size * 0.022, f.size * 0.016, 'line');
  const gape = 0.05 + 0.12 * FACES[spec.expression].gape;
  pen.blob(
    'mouth',
    '#4a2030',
    f.all([
      [x - 0.17, y + 0.22],
      [x, y + 0.2],
      [x + 0.16, y + 0.22],
      [x + 0.1, y + 0.24 + gape],
      [x - 0.1, y + 0.24 + gape],
    ]),
    'line',
  );
  for (const s of [-1, 1])
    pen.polygon(
      'teeth',
      TOOTH,
      f.all([
        [x + s * 0.13, y + 0.25],
        [x + s * 0.1, y + 0.14],
        [x + s * 0.07, y + 0.25],
      ]),
    );
}
