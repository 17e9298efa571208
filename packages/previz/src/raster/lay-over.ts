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

/** Bilinear enlargement by 1 / scale, cut to width × height. */
export function enlarge(small: Small, scale: number, width: number, height: number): Uint8Array {
  const out = new Uint8Array(width * height * 4);
  const { offsets, next, weights } = columns(small.width, scale, width);
  const source = small.pixels;
  let o = 0;
  for (let y = 0; y < height; y++) {
    const sy = Math.min(small.height - 1, Math.max(0, (y + 0.5) * scale - 0.5));
    const y0 = Math.floor(sy);
    const wy = sy - y0;
    const top = y0 * small.width * 4;
    const low = Math.min(small.height - 1, y0 + 1) * small.width * 4;
    for (let x = 0; x < width; x++, o += 4) {
      const l = offsets[x] as number;
      const r = next[x] as number;
      const wx = weights[x] as number;
      for (let c = 0; c < 4; c++) {
        const a = (source[top + l + c] as number) * (1 - wx) + (source[top + r + c] as number) * wx;
        const b = (source[low + l + c] as number) * (1 - wx) + (source[low + r + c] as number) * wx;
        out[o + c] = a + (b - a) * wy + 0.5;
      }
    }
  }
  return out;
}

function columns(size: number, scale: number, width: number) {
  const offsets = new Int32Array(width);
  const next = new Int32Array(width);
  const weights = new Float32Array(width);
  for (let x = 0; x < width; x++) {
    const sx = Math.min(size - 1, Math.max(0, (x + 0.5) * scale - 0.5));
    const x0 = Math.floor(sx);
    offsets[x] = x0 * 4;
    next[x] = Math.min(size - 1, x0 + 1) * 4;
    weights[x] = sx - x0;
  }
  return { offsets, next, weights };
}
