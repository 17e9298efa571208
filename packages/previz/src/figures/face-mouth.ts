import type { FigureSpec } from '../staging/artists.ts';
import { FINE, mouthAt } from './face-measures.ts';
import type { FaceShape } from './faces.ts';
import type { HeadFrame } from './head-frame.ts';
import type { Pen } from './pen.ts';
import { darker, mix } from './tint.ts';

export function drawMouth(pen: Pen, f: HeadFrame, spec: FigureSpec, shape: FaceShape): void {
  const { x, y } = mouthAt(f);
  const { look } = spec;
  const w = 0.088 * shape.width * (f.view === 'side' ? 0.6 : 1) * (0.9 + 0.07 * look.face.mouth);
  const corner = -shape.smile * 0.034;
  const painted = look.gender === 'female' && !f.young;
  const lip = painted ? mix(look.skin, '#a8324a', 0.55) : mix(darker(look.skin, 0.14), '#a0504a', 0.35);
  const ink = darker(lip, 0.4);
  const fine = spec.detail >= FINE;
  const full = (painted ? 0.03 : 0.018) * (0.85 + 0.1 * look.face.mouth);
  if (shape.gape < 0.1) {
    const seam = f.all([
      [x - w, y + corner],
      [x - w * 0.4, y - corner * 0.55],
      [x + w * 0.05, y - corner * 0.62 + 0.004],
      [x + w * 0.5, y - corner * 0.55],
      [x + w, y + corner],
    ]);
    if (fine && (painted || !f.young)) {
      pen.blob(
        'mouth',
        lip,
        f.all([
          [x - w * 0.86, y + corner * 0.8],
          [x - w * 0.3, y - full - corner * 0.4],
          [x + w * 0.05, y - full * 0.7 - corner * 0.5],
          [x + w * 0.4, y - full - corner * 0.4],
          [x + w * 0.86, y + corner * 0.8],
          [x + w * 0.4, y + full * 1.25 - corner * 0.6],
          [x - w * 0.35, y + full * 1.25 - corner * 0.6],
        ]),
        'body',
        painted ? 1 : 0.75,
      );
    }
    pen.line('mouth', fine ? ink : lip, seam, f.size * (fine ? 0.015 : 0.024));
    return;
  }
  const low = y + 0.03 + shape.gape * 0.115;
  const open = (grow: number) =>
    f.all([
      [x - w - grow, y + corner],
      [x - w * 0.35, y - 0.014 - corner * 0.25 - grow],
      [x + w * 0.05, y - 0.008 - corner * 0.25 - grow * 0.7],
      [x + w * 0.4, y - 0.014 - corner * 0.25 - grow],
      [x + w + grow, y + corner],
      [x + w * 0.64, low - 0.016 + grow],
      [x, low + grow * 1.2],
      [x - w * 0.64, low - 0.016 + grow],
    ]);
  if (fine) pen.blob('mouth', lip, open(full * 0.7));
  pen.blob('mouth', '#571f24', open(0), 'line');
  if (fine && shape.gape > 0.2)
    pen.blob(
      'tongue',
      '#c0605c',
      f.all([
        [x - w * 0.5, low - 0.028 * (0.6 + shape.gape)],
        [x, low - 0.045 * (0.6 + shape.gape)],
        [x + w * 0.5, low - 0.028 * (0.6 + shape.gape)],
        [x + w * 0.4, low - 0.01],
        [x, low - 0.004],
        [x - w * 0.4, low - 0.01],
      ]),
      'line',
    );
  if (shape.smile > 0.3 || shape.gape > 0.6) {
    pen.blob(
      'teeth',
      '#f4efe6',
      f.all([
        [x - w * 0.78, y + corner * 0.5],
        [x, y - 0.006],
        [x + w * 0.78, y + corner * 0.5],
        [x + w * 0.52, y + 0.03],
        [x - w * 0.52, y + 0.03],
      ]),
      'body',
    );
  }
}
