import type { FigureSpec } from '../../staging/artists.ts';
import { FACES } from '../faces.ts';
import type { HeadFrame } from '../head-frame.ts';
import { crescent, type Pen } from '../pen.ts';

export type Outline = readonly (readonly [number, number])[];

export const DARK = '#1d1a1c';

export const TOOTH = '#f6f0e0';

export const solid = (
  pen: Pen,
  f: HeadFrame,
  part: string,
  colour: string,
  outline: Outline,
  depth = 0.15,
) => {
  const points = f.all(outline);
  pen.blob(part, colour, points);
  pen.polygon(part, colour, crescent(points, pen.shadeSide, depth), 'shade', 0.5);
};

/** An eye in a beast's face: iris, slit, brow by the mood. */
export function beastEye(
  pen: Pen,
  f: HeadFrame,
  spec: FigureSpec,
  x: number,
  y: number,
  s: number,
  iris: string,
): void {
  const face = FACES[spec.expression];
  const h = Math.max(0.012, 0.05 * Math.min(1.2, face.open));
  pen.disc('eyes', DARK, f.at(x, y), f.size * 0.07, f.size * (h + 0.016), 'line');
  pen.disc('eyes', iris, f.at(x, y), f.size * 0.052, f.size * h, 'light');
  pen.disc('eyes', DARK, f.at(x + 0.012, y), f.size * 0.02, f.size * h * 0.8, 'line');
  const slant = 0.03 + face.slant * 0.04;
  pen.line(
    'brows',
    DARK,
    f.all([
      [x - 0.1, y - 0.08 - (s > 0 ? -slant : slant)],
      [x + 0.1, y - 0.08 - (s > 0 ? slant : -slant)],
    ]),
    f.size * 0.036,
  );
}
