/** A small picture with premultiplied alpha: width × height × 4 bytes. */
export interface Small {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** A 1-2-1 blur in both directions; edges repeat. */
export function soften({ width, height, pixels }: Small): Small {
  return {
    width,
    height,
    pixels: pass(pass(pixels, width, height, 4, width * 4), height, width, width * 4, 4),
  };
}

/** One direction of the blur: `size` steps of `step` bytes along `lines` lines of `stride` bytes. */
function pass(source: Uint8Array, size: number, lines: number, step: number, stride: number): Uint8Array {
  const out = new Uint8Array(source.length);
  for (let line = 0; line < lines; line++) {
    for (let i = 0; i < size; i++) {
      const at = line * stride + i * step;
      const before = i === 0 ? at : at - step;
      const after = i === size - 1 ? at : at + step;
      for (let c = 0; c < 4; c++) {
        out[at + c] =
          ((source[before + c] as number) +
            2 * (source[at + c] as number) +
            (source[after + c] as number) +
            2) >>
          2;
      }
    }
  }
  return out;
}

/** Every row averaged over `reach` pixels to both sides; edges repeat. */
export function streaked({ width, height, pixels }: Small, reach: number): Small {
  const r = Math.max(1, Math.round(reach));
  const out = new Uint8Array(pixels.length);
  const span = 2 * r + 1;
  for (let y = 0; y < height; y++)
    for (let c = 0; c < 4; c++) {
      const row = y * width * 4 + c;
      const at = (x: number) => pixels[row + Math.min(width - 1, Math.max(0, x)) * 4] as number;
      let sum = 0;
      for (let x = -r; x <= r; x++) sum += at(x);
      for (let x = 0; x < width; x++) {
        out[row + x * 4] = Math.round(sum / span);
        sum += at(x + r + 1) - at(x - r);
      }
    }
  return { width, height, pixels: out };
}

/**
 * Bilinear enlargement by 1 / scale, cut to width × height, laid over the picture below, in place. Rows are widened once
 * each, in fixed point, and empty ones skipped: this loop touches every pixel of every blurred plane.
 */
export function layEnlarged(
  below: Uint8Array,
  small: Small,
  scale: number,
  width: number,
  height: number,
): void {
  const widened = rowsOf(small, scale, width);
  const line = new Uint8Array(width * 4);
  const opaque = isOpaque(small.pixels);
  for (let y = 0; y < height; y++) {
    const sy = Math.min(small.height - 1, Math.max(0, (y + 0.5) * scale - 0.5));
    const y0 = Math.floor(sy);
    const top = widened(y0);
    const low = widened(Math.min(small.height - 1, y0 + 1));
    if (!top && !low) continue;
    const out = opaque ? below.subarray(y * width * 4, (y + 1) * width * 4) : line;
    mix(out, top ?? widened.empty, low ?? widened.empty, Math.round((sy - y0) * 256));
    if (!opaque) layOver(below, line, y * width * 4);
  }
}

function isOpaque(pixels: Uint8Array): boolean {
  for (let i = 3; i < pixels.length; i += 4) if (pixels[i] !== 255) return false;
  return true;
}

/** Rows of the small picture as wide as the large one, 8 bits of fraction; null for those without a trace of colour. */
function rowsOf(small: Small, scale: number, width: number) {
  const across = columns(small.width, scale, width);
  const buffers = [new Int32Array(width * 4), new Int32Array(width * 4)] as const;
  const held = [-1, -1];
  const row = (y: number): Int32Array | null => {
    const source = small.pixels.subarray(y * small.width * 4, (y + 1) * small.width * 4);
    if (source.every((byte) => byte === 0)) return null;
    const slot = (y & 1) as 0 | 1;
    if (held[slot] !== y) widen(buffers[slot], source, across);
    held[slot] = y;
    return buffers[slot];
  };
  return Object.assign(row, { empty: new Int32Array(width * 4) });
}

function widen(out: Int32Array, source: Uint8Array, { offsets, next, weights }: Columns): void {
  for (let x = 0, o = 0; x < offsets.length; x++, o += 4) {
    const l = offsets[x] as number;
    const r = next[x] as number;
    const w = weights[x] as number;
    for (let c = 0; c < 4; c++)
      out[o + c] = (source[l + c] as number) * (256 - w) + (source[r + c] as number) * w;
  }
}

function mix(out: Uint8Array, top: Int32Array, low: Int32Array, weight: number): void {
  const rest = 256 - weight;
  for (let i = 0; i < out.length; i++)
    out[i] = ((top[i] as number) * rest + (low[i] as number) * weight + 32768) >> 16;
}

interface Columns {
  readonly offsets: Int32Array;
  readonly next: Int32Array;
  /** Of 256. */
  readonly weights: Int32Array;
}

function columns(size: number, scale: number, width: number): Columns {
  const offsets = new Int32Array(width);
  const next = new Int32Array(width);
  const weights = new Int32Array(width);
  for (let x = 0; x < width; x++) {
    const sx = Math.min(size - 1, Math.max(0, (x + 0.5) * scale - 0.5));
    const x0 = Math.floor(sx);
    offsets[x] = x0 * 4;
    next[x] = Math.min(size - 1, x0 + 1) * 4;
    weights[x] = Math.round((sx - x0) * 256);
  }
  return { offsets, next, weights };
}

/** Source-over onto an opaque picture, in place, from byte `at` of it on; both with premultiplied alpha. */
export function layOver(below: Uint8Array, above: Uint8Array, at = 0): void {
  const under = new Uint32Array(below.buffer, below.byteOffset + at, above.length >> 2);
  const over = new Uint32Array(above.buffer, above.byteOffset, above.length >> 2);
  for (let p = 0; p < over.length; p++) {
    const pixel = over[p] as number;
    const alpha = pixel >>> 24;
    if (alpha === 255) under[p] = pixel;
    else if (alpha > 0) under[p] = mixed(under[p] as number, pixel, 255 - alpha);
  }
}

/** One premultiplied pixel (little-endian RGBA) over an opaque one. */
function mixed(below: number, above: number, through: number): number {
  // (x + 128) * 257 >> 16 is x / 255, rounded, for every product of two bytes
  const r = (above & 255) + ((((below & 255) * through + 128) * 257) >> 16);
  const g = ((above >> 8) & 255) + (((((below >> 8) & 255) * through + 128) * 257) >> 16);
  const b = ((above >> 16) & 255) + (((((below >> 16) & 255) * through + 128) * 257) >> 16);
  return r | (g << 8) | (b << 16) | 0xff000000;
}
