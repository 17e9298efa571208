/** What paved ground is made of: asphalt, paint, slabs. */
import { box } from '../../art/path/outline.ts';
import { adjust } from '../../colour/oklch.ts';
import type { Shape } from '../../model/drawing.ts';
import { shape, stroke } from '../../sets/kit/drawing.ts';
import type { Lot } from './ground.ts';

export const ASPHALT = '#6b6e73';

export const PAINT = '#eceade';

/** Slabs in courses, a few of them of another tone. */
export function slabs(
  lot: Lot,
  x0: number,
  y0: number,
  w: number,
  h: number,
  size: number,
  colour: string,
): Shape[] {
  const [nx, ny] = [Math.ceil(w / size), Math.ceil(h / size)];
  const odd = Array.from(
    { length: Math.min(70, nx * ny) },
    () => [lot.rng.int(0, nx - 1), lot.rng.int(0, ny - 1)] as const,
  );
  return [
    shape('slabs', box(x0, y0, w, h), colour),
    shape(
      'slabs',
      odd
        .filter((_, i) => i % 2 === 0)
        .map(([i, j]) =>
          box(x0 + i * size, y0 + j * size, Math.min(size, w - i * size), Math.min(size, h - j * size)),
        )
        .join(''),
      adjust(colour, 0.035),
    ),
    shape(
      'slabs',
      odd
        .filter((_, i) => i % 2)
        .map(([i, j]) =>
          box(x0 + i * size, y0 + j * size, Math.min(size, w - i * size), Math.min(size, h - j * size)),
        )
        .join(''),
      adjust(colour, -0.03),
    ),
    stroke(
      'joints',
      [
        ...Array.from({ length: nx }, (_, i) => `M${x0 + i * size} ${y0}v${h}`),
        ...Array.from({ length: ny }, (_, j) => `M${x0} ${y0 + j * size}h${w}`),
      ].join(''),
      adjust(colour, -0.09),
      Math.max(1.6, size * 0.025),
    ),
  ];
}

/** Lane marks along x at a height y: so long, so far apart, centimetres. */
export const dashes = (reach: number, y: number, on: number, off: number): string => {
  const n = Math.ceil((2 * reach) / (on + off)) + 1;
  return Array.from({ length: n }, (_, i) => `M${(-reach + i * (on + off)).toFixed(0)} ${y}h${on}`).join('');
};
