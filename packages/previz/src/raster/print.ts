/** What a printing press, a screen or a loaded brush makes of a picture. In place, in whole numbers where it counts. */
import type { Picture } from './picture.ts';

/** Pixels between dots along a diagonal: a power of two times eight, so that a tile of 256 repeats without a seam. */
const pitch = (scale: number): number => 8 * 2 ** Math.round(Math.log2(Math.max(1, scale)));

/** A dot screen at 45°: 1 in the middle of a dot, 0 between dots. */
export function screen(x: number, y: number, scale: number): number {
  const k = (2 * Math.PI) / pitch(scale);
  return 0.5 + 0.25 * (Math.cos((x + y) * k) + Math.cos((x - y) * k));
}

/** A step of tone from one pixel to the next that is a drawn edge. */
const EDGE = 22;

/** Greys become black dots on white, as large as the grey is dark; ink, paper and the edges of lines stay as they are. */
export function layScreentone({ width, height, data }: Picture): void {
  const scale = Math.max(1, Math.round(Math.min(width, height) / 720));
  const size = pitch(scale);
  const dots = Uint8Array.from({ length: size * size }, (_, i) =>
    Math.round(40 + 200 * screen(i % size, Math.floor(i / size), scale)),
  );
  const greys = Uint8Array.from({ length: width * height }, (_, p) => data[p * 3 + 1] as number);
  for (let y = 0, p = 0; y < height; y++) {
    const row = (y % size) * size;
    for (let x = 0; x < width; x++, p++) {
      const grey = greys[p] as number;
      if (grey < 70 || grey > 243 || isEdge(greys, p, width)) continue;
      // dots run from black to white over a few levels, so that their rims do not alias
      const over = grey - (dots[row + (x % size)] as number) + 12;
      data.fill(Math.min(252, Math.max(18, 18 + over * 10)), p * 3, p * 3 + 3);
    }
  }
}

function isEdge(greys: Uint8Array, p: number, width: number): boolean {
  const grey = greys[p] as number;
  const off = (q: number) => Math.abs((greys[q] ?? grey) - grey) > EDGE;
  return off(p - 1) || off(p + 1) || off(p - width) || off(p + width);
}

const BAYER = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5];
const LEVELS = 8;

/** Square pixels, each the mean of what it covers, in few levels; a dither between two of them makes the rest. */
export function pixelate({ width, height, data }: Picture): void {
  const cell = Math.max(2, Math.round(Math.min(width, height) / 150));
  const step = 255 / (LEVELS - 1);
  for (let top = 0, row = 0; top < height; top += cell, row++)
    for (let left = 0, column = 0; left < width; left += cell, column++) {
      const [w, h] = [Math.min(cell, width - left), Math.min(cell, height - top)];
      const nudge = (((BAYER[(row & 3) * 4 + (column & 3)] as number) + 0.5) / 16 - 0.5) * step * 0.26;
      for (let c = 0; c < 3; c++) {
        let sum = 0;
        for (let y = top; y < top + h; y++)
          for (let x = left, i = (y * width + left) * 3 + c; x < left + w; x++, i += 3)
            sum += data[i] as number;
        const value = Math.min(255, Math.max(0, Math.round((sum / (w * h) + nudge) / step) * step));
        for (let y = top; y < top + h; y++)
          for (let x = left, i = (y * width + left) * 3 + c; x < left + w; x++, i += 3) data[i] = value;
      }
    }
}

/** A brush pulls paint along short curved strokes: each pixel comes from a little way up its stroke. */
export function dragPaint({ width, height, data }: Picture): void {
  const from = data.slice();
  const scale = Math.max(1, Math.min(width, height) / 720);
  const reach = 2 * scale;
  const k = 0.055 / scale;
  const across = Float32Array.from(
    { length: width },
    (_, x) => Math.sin(x * k) + 0.6 * Math.sin(x * k * 2.7 + 1),
  );
  const down = Float32Array.from(
    { length: height },
    (_, y) => Math.sin(y * k * 1.1 + 2) + 0.6 * Math.sin(y * k * 3.1),
  );
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i += 3) {
      // strokes side by side are pulled by different amounts
      const strand = (((x + 2 * y + (across[x] as number) * 6) | 0) / (4 * scale)) & 7;
      const pull = reach * ((STRANDS[strand] as number) * 0.7 + 0.3 * (down[y] as number));
      const sx = Math.min(width - 1, Math.max(0, Math.round(x + pull)));
      const sy = Math.min(height - 1, Math.max(0, Math.round(y - pull * 0.5 * (across[x] as number))));
      const at = (sy * width + sx) * 3;
      data[i] = from[at] as number;
      data[i + 1] = from[at + 1] as number;
      data[i + 2] = from[at + 2] as number;
    }
}

const STRANDS = [-0.9, 0.4, -0.2, 1, -0.6, 0.8, 0.1, -1];
