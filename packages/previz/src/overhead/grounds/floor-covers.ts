/** What floors are laid with, from straight above. */
import { box } from '../../art/path/outline.ts';
import { adjust } from '../../colour/oklch.ts';
import type { Shape } from '../../model/drawing.ts';
import { shape, stroke } from '../../sets/kit/drawing.ts';
import type { Lot } from './ground.ts';

/** Boards along x, their ends staggered. */
export function boards(lot: Lot, colour: string, width = 22): Shape[] {
  const r = lot.reach * 1.05;
  const n = Math.min(70, Math.ceil((2 * r) / width));
  const w = (2 * r) / n;
  const tone = (k: number) => Array.from({ length: n }, (_, i) => i).filter((i) => (i * 7) % 5 === k);
  const ends = Array.from(
    { length: n },
    (_, i) =>
      `M${(-r + ((i * 0.618) % 1) * r).toFixed(0)} ${(-r + i * w).toFixed(1)}v${w.toFixed(1)}m${(r * 0.9).toFixed(0)} ${(-w).toFixed(1)}v${w.toFixed(1)}`,
  );
  return [
    shape(
      'boards',
      tone(0)
        .map((i) => box(-r, -r + i * w, 2 * r, w))
        .join(''),
      adjust(colour, 0.022),
    ),
    shape(
      'boards',
      tone(2)
        .map((i) => box(-r, -r + i * w, 2 * r, w))
        .join(''),
      adjust(colour, -0.018),
    ),
    stroke(
      'joints',
      `${Array.from({ length: n }, (_, i) => `M${-r} ${(-r + i * w).toFixed(1)}H${r}`).join('')}${ends.join('')}`,
      adjust(colour, -0.07),
      Math.max(0.4, Math.min(3, w * 0.035)),
    ),
  ];
}

/** Tiles in a check of two tones. */
export function checks(lot: Lot, colour: string, other: string, size: number): Shape[] {
  const n = Math.min(24, Math.ceil(lot.reach / size));
  const cells = Array.from(
    { length: 4 * n * n },
    (_, i) => [(i % (2 * n)) - n, Math.floor(i / (2 * n)) - n] as const,
  ).filter(([x, y]) => (x + y) % 2 === 0);
  return [
    shape('tiles', cells.map(([x, y]) => box(x * size, y * size, size, size)).join(''), other),
    stroke(
      'joints',
      Array.from(
        { length: 2 * n + 1 },
        (_, i) =>
          `M${(i - n) * size} ${-n * size}v${2 * n * size}M${-n * size} ${(i - n) * size}h${2 * n * size}`,
      ).join(''),
      adjust(colour, -0.08),
      Math.max(1, size * 0.025),
    ),
  ];
}
