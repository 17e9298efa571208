/** Several pictures in one, a dark line between them. */
import type { Picture } from './picture.ts';

/** Where a panel is in the whole, pixels. */
export interface Panel {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Part of the longer side that the line between two panels takes, and its least, pixels. */
const LINE = 0.008;
const LEAST = 2;
const INK = 13;

/** `n` panels side by side, or one over the other in a tall frame. */
export function panelsIn(width: number, height: number, n: number): Panel[] {
  const long = Math.max(width, height);
  const line = Math.max(LEAST, Math.round(LINE * long));
  const size = Math.floor((long - line * (n - 1)) / n);
  return Array.from({ length: n }, (_, i) => {
    const at = i * (size + line);
    const own = i === n - 1 ? long - at : size;
    return width >= height ? { x: at, y: 0, width: own, height } : { x: 0, y: at, width, height: own };
  });
}

export function sideBySide(
  width: number,
  height: number,
  panels: readonly Panel[],
  pictures: readonly Picture[],
): Picture {
  const data = new Uint8Array(width * height * 3).fill(INK);
  for (const [i, { x, y }] of panels.entries()) {
    const picture = pictures[i];
    if (!picture) continue;
    const row = picture.width * 3;
    for (let r = 0; r < picture.height; r++)
      data.set(picture.data.subarray(r * row, (r + 1) * row), ((y + r) * width + x) * 3);
  }
  return { width, height, data };
}
