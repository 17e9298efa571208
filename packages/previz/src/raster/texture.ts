import type { Texture } from '../model/light.ts';
import { createRng, type Rng } from '../random/rng.ts';
import type { Picture } from './picture.ts';
import { dragPaint, layScreentone, pixelate, screen } from './print.ts';

/** Pixels along a side of a tile; tiles repeat without a seam. */
const SIDE = 256;
const MASK = SIDE - 1;

/** Lays a medium's texture over a picture, in place: what paper, pigment, crayon and pencil do to a tone. */
export function layTexture(picture: Picture, texture: Texture): void {
  if (texture === 'screentone') layScreentone(picture);
  else if (texture === 'pixels') pixelate(picture);
  else layTile(picture, texture);
}

function layTile(picture: Picture, texture: keyof typeof MAKERS): void {
  const { width, height, data } = picture;
  if (texture === 'brush') dragPaint(picture);
  const scale = Math.max(1, Math.round(Math.min(width, height) / 720));
  const tile = tileOf(texture, scale);
  const hatching = texture === 'hatching' || texture === 'halftone';
  for (let y = 0, i = 0; y < height; y++) {
    const row = (y & MASK) * SIDE;
    for (let x = 0; x < width; x++, i += 3) {
      const t = tile[row | (x & MASK)] as number;
      const r = data[i] as number;
      const g = data[i + 1] as number;
      const b = data[i + 2] as number;
      const by = hatching ? (g < HATCHED_BELOW - (t & 127) ? t >> 7 : 0) : (t * (300 - g)) >> 8;
      data[i] = clamp(r + by);
      data[i + 1] = clamp(g + by);
      data[i + 2] = clamp(b + by);
    }
  }
}

const HATCHED_BELOW = 218;
const clamp = (v: number) => Math.min(255, Math.max(0, v));

const tiles = new Map<string, Int16Array>();

function tileOf(texture: keyof typeof MAKERS, scale: number): Int16Array {
  const key = `${texture}/${scale}`;
  let tile = tiles.get(key);
  if (!tile) {
    tile = MAKERS[texture](createRng(7).fork(key), scale);
    tiles.set(key, tile);
  }
  return tile;
}

const MAKERS: Readonly<
  Record<Exclude<Texture, 'screentone' | 'pixels'>, (rng: Rng, scale: number) => Int16Array>
> = {
  wash: (rng, scale) => sum([layer(rng, 32 * scale, 9), layer(rng, 4 * scale, 5), layer(rng, scale, 5)]),
  pigment: (rng, scale) =>
    sum([
      layer(rng, 64 * scale, 15),
      layer(rng, 16 * scale, 10),
      layer(rng, 4 * scale, 8),
      layer(rng, scale, 8),
    ]),
  crayon: (rng, scale) =>
    sum([strokes(rng, 16 * scale, 2 * scale, 17), layer(rng, 2 * scale, 15), layer(rng, scale, 8)]),
  hatching,
  halftone,
  brush: (rng, scale) =>
    sum([
      strokes(rng, 32 * scale, 4 * scale, 12),
      strokes(rng, 16 * scale, 2 * scale, 9),
      layer(rng, scale, 5),
    ]),
};

const sum = (layers: readonly Int16Array[]): Int16Array =>
  Int16Array.from({ length: SIDE * SIDE }, (_, i) => layers.reduce((s, l) => s + (l[i] as number), 0));

/** Smooth noise of a grain size in pixels (a power of two times the scale), ±amount. */
const layer = (rng: Rng, grain: number, amount: number) => lattice(rng, grain, grain, amount);

/** Noise drawn out along a diagonal, as a crayon moves. */
function strokes(rng: Rng, long: number, wide: number, amount: number): Int16Array {
  const straight = lattice(rng, long, wide, amount);
  return Int16Array.from({ length: SIDE * SIDE }, (_, i) => {
    const x = i & MASK;
    const y = i >> 8;
    return straight[(((x + y) & MASK) << 8) | ((x - y) & MASK)] as number;
  });
}

/** Value noise on a lattice of cells `w` × `h` pixels, smooth between, the same on opposite sides. */
function lattice(rng: Rng, w: number, h: number, amount: number): Int16Array {
  const nx = Math.max(1, Math.round(SIDE / w));
  const ny = Math.max(1, Math.round(SIDE / h));
  const values = Float32Array.from({ length: nx * ny }, () => (rng.next() * 2 - 1) * amount);
  const at = (x: number, y: number) => values[(y % ny) * nx + (x % nx)] as number;
  return Int16Array.from({ length: SIDE * SIDE }, (_, i) => {
    const u = ((i & MASK) * nx) / SIDE;
    const v = ((i >> 8) * ny) / SIDE;
    const [x, y] = [Math.floor(u), Math.floor(v)];
    const [fx, fy] = [ease(u - x), ease(v - y)];
    const top = at(x, y) * (1 - fx) + at(x + 1, y) * fx;
    const low = at(x, y + 1) * (1 - fx) + at(x + 1, y + 1) * fx;
    return Math.round(top * (1 - fy) + low * fy);
  });
}

const ease = (t: number) => t * t * (3 - 2 * t);

/**
 * Pencil strokes for three depths of tone. An entry holds how much darker than the first threshold a tone must be for
 * the stroke to show (low seven bits) and what it takes away (the rest): deep tones show all three directions.
 */
function hatching(rng: Rng, scale: number): Int16Array {
  const wobble = lattice(rng, 32 * scale, 32 * scale, 2.4 * scale);
  const pressure = lattice(rng, 8 * scale, 8 * scale, 14);
  const gap = 8 * scale;
  return Int16Array.from({ length: SIDE * SIDE }, (_, i) => {
    const x = (i & MASK) + (wobble[i] as number);
    const y = i >> 8;
    const on = (d: number, spacing: number) => ((d % spacing) + spacing) % spacing < 1.6 * scale;
    const depth = on(x + y, gap) ? 0 : on(x - y, gap) ? 34 : on(x + 2 * y, gap) ? 66 : 127;
    return depth === 127 ? 127 : (-(46 + (pressure[i] as number)) << 7) | depth;
  });
}

/** Printer's dots that grow as the tone deepens, in the same coding as the pencil's strokes. */
function halftone(_rng: Rng, scale: number): Int16Array {
  return Int16Array.from({ length: SIDE * SIDE }, (_, i) => {
    const t = screen(i & MASK, i >> 8, scale);
    return (-30 << 7) | Math.min(126, Math.round(20 + 150 * (1 - t)));
  });
}
