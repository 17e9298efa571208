import { parse } from '../colour/oklch.ts';
import type { Grade } from '../model/light.ts';
import { createRng } from '../random/rng.ts';
import type { Pixels } from './rasterise.ts';

/** The last step over the pixels, in place: tone curve and colour of shadows and highlights, vignette, grain. */
export function applyGrade(pixels: Pixels, grade: Grade, seed: number): void {
  const { width, height, data } = pixels;
  const [curveR, curveG, curveB] = curves(grade);
  const saturation = 1 + grade.saturation;
  const across = falloff(width);
  const down = falloff(height);
  const noise = grade.grain > 0 ? grainTile(seed, grade.grain) : null;
  let i = 0;
  for (let y = 0; y < height; y++) {
    const dy = down[y] as number;
    const row = (y & 127) << 7;
    for (let x = 0; x < width; x++, i += 4) {
      const v = 1 - grade.vignette * Math.min(1, (across[x] as number) + dy);
      let r = curveR[data[i] as number] as number;
      let g = curveG[data[i + 1] as number] as number;
      let b = curveB[data[i + 2] as number] as number;
      const luma = 0.299 * r + 0.587 * g + 0.114 * b;
      const n = noise ? (noise[row | (x & 127)] as number) : 0;
      r = (luma + (r - luma) * saturation) * v + n;
      g = (luma + (g - luma) * saturation) * v + n;
      b = (luma + (b - luma) * saturation) * v + n;
      data[i] = r < 0 ? 0 : r > 255 ? 255 : r + 0.5;
      data[i + 1] = g < 0 ? 0 : g > 255 ? 255 : g + 0.5;
      data[i + 2] = b < 0 ? 0 : b > 255 ? 255 : b + 0.5;
      data[i + 3] = 255;
    }
  }
}

/** 0 in the middle of an axis, towards 0.5 at its ends, with a soft start. */
function falloff(size: number): Float32Array {
  return Float32Array.from({ length: size }, (_, i) => {
    const t = Math.abs((2 * i) / (size - 1) - 1);
    return 0.5 * t ** 3;
  });
}

/** One table per channel: exposure, an S of contrast, and the colours pushed into shadows and highlights. */
function curves(grade: Grade): [Float32Array, Float32Array, Float32Array] {
  const tables: Float32Array[] = [];
  const gain = 2 ** grade.exposure;
  for (const shift of [16, 8, 0]) {
    const dark = (Number.parseInt(grade.shadows.colour.slice(1), 16) >> shift) & 255;
    const light = (Number.parseInt(grade.highlights.colour.slice(1), 16) >> shift) & 255;
    const darkL = parse(grade.shadows.colour).l * 255;
    const lightL = parse(grade.highlights.colour).l * 255;
    tables.push(
      Float32Array.from({ length: 256 }, (_, i) => {
        const x = Math.min(1, (i / 255) * gain);
        const s = x + grade.contrast * (x * x * (3 - 2 * x) - x) * 1.5;
        const intoDark = grade.shadows.weight * (1 - s) ** 2 * (dark - darkL) * 0.9;
        const intoLight = grade.highlights.weight * s ** 2 * (light - lightL) * 0.9;
        return s * 255 + intoDark + intoLight;
      }),
    );
  }
  return tables as [Float32Array, Float32Array, Float32Array];
}

const tiles = new Map<string, Int8Array>();

/** 128 × 128 of film grain, prepared once per strength; levels of ±4 at the most. */
function grainTile(seed: number, strength: number): Int8Array {
  const variant = seed & 7;
  const key = `${variant}/${strength}`;
  let tile = tiles.get(key);
  if (!tile) {
    const rng = createRng(variant + 1).fork('grain');
    tile = Int8Array.from({ length: 128 * 128 }, () =>
      Math.round((rng.next() + rng.next() - 1) * 10 * strength),
    );
    tiles.set(key, tile);
  }
  return tile;
}
