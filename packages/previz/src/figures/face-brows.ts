import type { FigureSpec } from '../staging/artists.ts';
import type { FaceShape } from './faces.ts';
import type { HeadFrame } from './head-frame.ts';
import type { Pen } from './pen.ts';
import { darker, mix } from './tint.ts';

/** An eyebrow about `at`, which is above its eye; `w`: half its width. */
export function drawBrow(
  pen: Pen,
  f: HeadFrame,
  spec: FigureSpec,
  shape: FaceShape,
  at: { x: number; y: number; w: number; side: number },
): void {
  const { hair, skin, gender, face, age } = spec.look;
  const inner = f.view === 'side' ? 1 : -at.side;
  const lift = -shape.raise * 0.042;
  const slant = shape.slant * 0.036;
  // Only anger brings the inner end below the arch: at rest it lies level with the outer one.
  const drop = 0.012 - 0.012 * (1 - Math.min(1, Math.max(0, shape.slant * 3)));
  // In profile a child's short brow would shrink to a knot.
  const w = at.w * (f.young && f.view === 'side' ? 1.3 : 1);
  const x = (t: number) => at.x + inner * t * w;
  const full = hair.style === 'bald' && age !== 'elder' ? darker(skin, 0.45) : darker(hair.colour, 0.16);
  const colour = f.young ? mix(full, darker(skin, 0.4), 0.4) : full;
  const thick =
    (0.034 + 0.005 * face.brows + (gender === 'male' && !f.young ? 0.012 : 0)) *
    (f.young ? 0.66 : f.teen ? 0.8 : 1);
  const knit = shape.slant > 0.3 ? 1.12 : 1;
  pen.brush(
    'brows',
    colour,
    f.all([
      [x(knit), at.y + lift + slant + drop],
      [x(0.45), at.y + lift + slant * 0.45 - 0.006],
      [x(-0.3), at.y + lift - slant * 0.1 - 0.02],
      [x(-1), at.y + lift - slant * 0.5 + 0.016],
    ]),
    f.size * thick,
    { from: 0.55, to: 0.08, peak: 0.3 },
  );
}
