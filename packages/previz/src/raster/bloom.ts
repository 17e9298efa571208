import type { Pixels } from './rasterise.ts';

/** Levels above which light spills over its edges. */
const THRESHOLD = 190;

/** Where more of the picture than this is bright, nothing is left to spill into. */
const MOST_LIT = 0.4;

/** Three channels' spill that nobody sees, in 16ths of a level: cells below it are left alone. */
const FAINT = 60;

/** What the lens spreads: one value per cell and channel, in 16ths of a level. */
interface Spread {
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
  readonly values: Int32Array;
}

/**
 * Light of lamps, windows, signs and a low sun spills over what is beside it, in place. The spill is measured on a grid
 * of cells, blurred there, and laid only over cells that have any: dark frames with a few lamps cost next to nothing.
 */
export function addBloom(pixels: Pixels, strength: number): void {
  if (strength <= 0) return;
  const bright = measure(pixels, strength);
  const lit = bright.values.reduce((count, v) => count + (v > 0 ? 1 : 0), 0);
  if (lit === 0 || lit > bright.values.length * MOST_LIT) return;
  const wide = blurred(blurred(blurred(bright)));
  for (let row = 0; row <= wide.rows; row++)
    for (let column = 0; column <= wide.columns; column++) lay(pixels, wide, column, row);
}

/** How much every cell sends out: its pixels above the threshold, every second one in both directions. */
function measure({ width, height, data }: Pixels, strength: number): Spread {
  const cell = Math.max(4, Math.round(Math.min(width, height) / 45));
  const columns = Math.ceil(width / cell);
  const rows = Math.ceil(height / cell);
  const values = new Int32Array(columns * rows * 3);
  for (let y = 0; y < height; y += 2) {
    const line = Math.floor(y / cell) * columns;
    for (let x = 0, i = y * width * 4; x < width; x += 2, i += 8) {
      const r = data[i] as number;
      const g = data[i + 1] as number;
      const b = data[i + 2] as number;
      const over = Math.max(r, g, b) - THRESHOLD;
      if (over <= 0) continue;
      const at = (line + Math.floor(x / cell)) * 3;
      values[at] = (values[at] as number) + r * over;
      values[at + 1] = (values[at + 1] as number) + g * over;
      values[at + 2] = (values[at + 2] as number) + b * over;
    }
  }
  const share = (strength * 16) / ((cell / 2) ** 2 * (255 - THRESHOLD));
  for (let i = 0; i < values.length; i++) values[i] = Math.round((values[i] as number) * share);
  return { cell, columns, rows, values };
}

/** A mean over three by three cells; nothing comes from beyond the edges. */
function blurred(spread: Spread): Spread {
  const { columns, rows, values } = spread;
  const across = mean(values, columns, rows, 3, columns * 3);
  return { ...spread, values: mean(across, rows, columns, columns * 3, 3) };
}

function mean(from: Int32Array, size: number, lines: number, step: number, stride: number): Int32Array {
  const out = new Int32Array(from.length);
  for (let line = 0; line < lines; line++)
    for (let c = 0; c < 3; c++) {
      const at = line * stride + c;
      let sum = 0;
      for (let i = -1; i < size; i++) {
        if (i + 1 < size) sum += from[at + (i + 1) * step] as number;
        if (i - 2 >= 0) sum -= from[at + (i - 2) * step] as number;
        if (i >= 0) out[at + i * step] = Math.floor(sum / 3);
      }
    }
  return out;
}

/** Adds the spill between the middles of four cells, as a screen: what is white stays white. */
function lay({ width, height, data }: Pixels, wide: Spread, column: number, row: number): void {
  const { cell, columns, rows, values } = wide;
  const half = cell >> 1;
  const at = (x: number, y: number) =>
    (Math.min(rows - 1, Math.max(0, y)) * columns + Math.min(columns - 1, Math.max(0, x))) * 3;
  const corners = [
    at(column - 1, row - 1),
    at(column, row - 1),
    at(column - 1, row),
    at(column, row),
  ] as const;
  if (
    corners.every(
      (k) => (values[k] as number) + (values[k + 1] as number) + (values[k + 2] as number) < FAINT,
    )
  )
    return;
  const [x0, y0] = [column * cell - half, row * cell - half];
  const start = Math.max(0, x0);
  const end = Math.min(width, x0 + cell);
  for (let y = Math.max(0, y0); y < Math.min(height, y0 + cell); y++) {
    // sixteenths of a level times 4096 at the row's start, and what a step along it adds
    for (let c = 0; c < 3; c++) {
      const left = between(values, corners[0] + c, corners[2] + c, y - y0, cell);
      const right = between(values, corners[1] + c, corners[3] + c, y - y0, cell);
      step[c] = (right - left) / cell;
      light[c] = left + (step[c] as number) * (start - x0);
    }
    addRow(data, (y * width + start) * 4, end - start);
  }
}

const light = new Int32Array(3);
const step = new Int32Array(3);

const between = (values: Int32Array, a: number, b: number, v: number, cell: number): number =>
  Math.round((((values[a] as number) * (cell - v) + (values[b] as number) * v) * 4096) / cell);

/** Screens a run of pixels with the light at hand. */
function addRow(data: Uint8Array, from: number, count: number): void {
  let r = light[0] as number;
  let g = light[1] as number;
  let b = light[2] as number;
  const dr = step[0] as number;
  const dg = step[1] as number;
  const db = step[2] as number;
  for (let i = from, stop = from + count * 4; i < stop; i += 4) {
    const red = data[i] as number;
    const green = data[i + 1] as number;
    const blue = data[i + 2] as number;
    data[i] = red + (((r >> 12) * (255 - red)) >> 12);
    data[i + 1] = green + (((g >> 12) * (255 - green)) >> 12);
    data[i + 2] = blue + (((b >> 12) * (255 - blue)) >> 12);
    r += dr;
    g += dg;
    b += db;
  }
}
