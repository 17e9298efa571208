import { parse } from '../colour/oklch.ts';
import type { Grade } from '../model/light.ts';
import { createRng } from '../random/rng.ts';
import { addBloom } from './bloom.ts';
import type { Picture } from './picture.ts';
import type { Pixels } from './rasterise.ts';
import { layTexture } from './texture.ts';

/** The last step, which uses up its pixels: bloom, tone curve and colour of shadows and highlights, saturation, vignette, grain, texture. All in whole numbers. */
export function applyGrade({ width, height, data }: Pixels, grade: Grade, seed: number): Picture {
  // three bytes never overtake four: the picture takes the place of the pixels, without new pages to fault in
  const out = new Uint8ClampedArray(data.buffer, data.byteOffset, width * height * 3);
  addBloom({ width, height, data }, grade.bloom);
  const [curveR, curveG, curveB] = curves(grade);
  const saturation = Math.round((1 + grade.saturation) * 256);
  const across = falloff(width, grade.vignette, grade.eye?.x);
  const down = falloff(height, grade.vignette, grade.eye?.y);
  const noise = grainTile(seed, grade.grain);
  for (let y = 0, i = 0, o = 0; y < height; y++) {
    const through = 65536 - (down[y] as number);
    const row = (y & 127) << 7;
    for (let x = 0; x < width; x++, i += 4, o += 3) {
      const v = through - (across[x] as number);
      const r = curveR[data[i] as number] as number;
      const g = curveG[data[i + 1] as number] as number;
      const b = curveB[data[i + 2] as number] as number;
      const luma = (77 * r + 150 * g + 29 * b) >> 8;
      const n = noise[row | (x & 127)] as number;
      out[o] = (((luma + (((r - luma) * saturation) >> 8)) * v + HALF) >> 20) + n;
      out[o + 1] = (((luma + (((g - luma) * saturation) >> 8)) * v + HALF) >> 20) + n;
      out[o + 2] = (((luma + (((b - luma) * saturation) >> 8)) * v + HALF) >> 20) + n;
    }
  }
  const picture = { width, height, data: out };
  if (grade.texture) layTexture(picture, grade.texture);
  return picture;
}

/** Half a level of the product of a curve (sixteenths) and the vignette (65536ths). */
const HALF = 1 << 19;

/** What the vignette takes along an axis, in 65536ths: 0 at the eye, half of it at the end that is farther off, with a soft start. */
function falloff(size: number, vignette: number, eye = 0.5): Int32Array {
  const reach = Math.max(eye, 1 - eye);
  return Int32Array.from({ length: size }, (_, i) => {
    const t = Math.abs(i / (size - 1) - eye) / reach;
    return Math.round(65536 * vignette * 0.5 * t ** 3);
  });
}

/** One table per channel, in sixteenths of a level: exposure, an S of contrast, and the colours pushed into shadows and highlights. */
function curves(grade: Grade): [Int32Array, Int32Array, Int32Array] {
  const tables: Int32Array[] = [];
  const gain = 2 ** grade.exposure;
  for (const shift of [16, 8, 0]) {
    const dark = (Number.parseInt(grade.shadows.colour.slice(1), 16) >> shift) & 255;
    const light = (Number.parseInt(grade.highlights.colour.slice(1), 16) >> shift) & 255;
    const darkL = parse(grade.shadows.colour).l * 255;
    const lightL = parse(grade.highlights.colour).l * 255;
    tables.push(
      Int32Array.from({ length: 256 }, (_, i) => {
        const x = Math.min(1, (i / 255) * gain);
        const s = x + grade.contrast * (x * x * (3 - 2 * x) - x) * 1.5;
        const intoDark = grade.shadows.weight * (1 - s) ** 2 * (dark - darkL) * 0.9;
        const intoLight = grade.highlights.weight * s ** 2 * (light - lightL) * 0.9;
        return Math.min(4095, Math.max(0, Math.round((s * 255 + intoDark + intoLight) * 16)));
      }),
    );
  }
  return tables as [Int32Array, Int32Array, Int32Array];
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
