import type { FigureSpec } from '../staging/artists.ts';
import { drawEye } from './face-eyes.ts';
import { FINE } from './face-measures.ts';
import { drawMouth } from './face-mouth.ts';
import { drawNose } from './face-nose.ts';
import { drawCheeks, drawFreckles, drawTears, drawWrinkles } from './face-skin.ts';
import { FACES } from './faces.ts';
import { bearded } from './hair/beard.ts';
import type { HeadFrame } from './head-frame.ts';
import type { Pen } from './pen.ts';

/** Brows, eyes, nose, mouth: what an expression is made of. */
export function drawFace(pen: Pen, f: HeadFrame, spec: FigureSpec): void {
  if (f.view === 'back') return;
  const shape = FACES[spec.expression];
  if (shape.blush || f.young) drawCheeks(pen, f, spec.look.skin);
  if (spec.look.face.freckles) drawFreckles(pen, f, spec.look.skin);
  drawNose(pen, f, spec);
  for (const side of f.view === 'side' ? [1] : [-1, 1]) drawEye(pen, f, spec, shape, side);
  drawMouth(pen, f, spec, shape);
  if (spec.look.age === 'elder' && spec.detail >= FINE)
    drawWrinkles(pen, f, spec.look.skin, bearded(spec.look));
  if (shape.tears) drawTears(pen, f);
}
