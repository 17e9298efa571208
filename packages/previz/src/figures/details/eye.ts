/** An eye, or both, so near that lashes count. Centimetres about the middle of the picture. */

import type { Point } from '../../geometry/plane.ts';
import type { DetailSpec } from '../../staging/artists.ts';
import type { Pen } from '../pen.ts';
import { lighter } from '../tint.ts';
import { eyeAt } from './eyeball.ts';

const WIDE = 40;

export function drawEyeClose(pen: Pen, spec: DetailSpec): void {
  skinAll(pen, spec);
  eyeAt(pen, spec, { x: 0.3, y: 0.35 }, 1.15, 1);
  nose(pen, spec, -5.2, 1);
  if (
    spec.look.hair.style.startsWith('long') ||
    spec.look.hair.style === 'bob' ||
    spec.look.hair.style === 'curly'
  )
    pen.blob('hair', spec.look.hair.colour, [
      { x: 6.4, y: -WIDE },
      { x: 6.1, y: -4 },
      { x: 6.9, y: 0 },
      { x: 6.5, y: 5 },
      { x: 7.4, y: WIDE },
      { x: WIDE, y: WIDE },
      { x: WIDE, y: -WIDE },
    ]);
}

export function drawEyesClose(pen: Pen, spec: DetailSpec): void {
  skinAll(pen, spec);
  nose(pen, spec, 0, 0.8);
  eyeAt(pen, spec, { x: -3.5, y: 0 }, 0.86, -1);
  eyeAt(pen, spec, { x: 3.5, y: 0 }, 0.86, 1);
}

function skinAll(pen: Pen, { look }: DetailSpec): void {
  pen.polygon('skin', look.skin, [
    { x: -WIDE, y: -WIDE },
    { x: WIDE, y: -WIDE },
    { x: WIDE, y: WIDE },
    { x: -WIDE, y: WIDE },
  ]);
  const s = pen.shadeSide;
  pen.blob(
    'skin',
    look.skin,
    [
      { x: s * 6, y: -WIDE },
      { x: s * 6.5, y: -6 },
      { x: s * 6.1, y: -1 },
      { x: s * 5.6, y: 3 },
      { x: s * 5, y: 8 },
      { x: s * 3.4, y: WIDE },
      { x: s * WIDE, y: WIDE },
      { x: s * WIDE, y: -WIDE },
    ],
    'shade',
    0.35,
  );
}

/** The bridge of the nose, in shade on one side. */
function nose(pen: Pen, { look }: DetailSpec, x: number, k: number): void {
  const at = (px: number, py: number): Point => ({ x: x + px * k, y: py * k });
  pen.blob(
    'nose',
    look.skin,
    [
      at(0.3, -3.4),
      at(1.2, -2.2),
      at(0.8, 0),
      at(0.9, 3),
      at(1.8, 7),
      at(0.4, 7.5),
      at(-0.1, 2),
      at(-0.2, -1.5),
    ],
    'shade',
    0.4,
  );
  pen.line('nose', lighter(look.skin, 0.3), [at(-0.5, -1.5), at(-0.45, 2), at(-0.7, 6.5)], 0.5 * k, 0.5);
}
