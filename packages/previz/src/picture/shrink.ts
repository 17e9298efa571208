import type { Picture } from '../model/drawing.ts';

/** The picture with its longest side at most `longest` pixels: every pixel the mean of those it covers, by their alpha. */
export function shrink(source: Picture, longest: number): Picture {
  const k = Math.max(source.width, source.height) / longest;
  if (k <= 1) return source;
  const width = Math.max(1, Math.round(source.width / k));
  const height = Math.max(1, Math.round(source.height / k));
  const rgba = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rgba.set(meanOf(source, x, y, width, height), (y * width + x) * 4);
  return { width, height, rgba };
}

function meanOf(source: Picture, x: number, y: number, width: number, height: number): number[] {
  const left = Math.floor((x * source.width) / width);
  const right = Math.max(left + 1, Math.floor(((x + 1) * source.width) / width));
  const top = Math.floor((y * source.height) / height);
  const bottom = Math.max(top + 1, Math.floor(((y + 1) * source.height) / height));
  let [r, g, b, a] = [0, 0, 0, 0];
  for (let v = top; v < bottom; v++) {
    for (let u = left; u < right; u++) {
      const i = (v * source.width + u) * 4;
      const alpha = source.rgba[i + 3] as number;
      r += (source.rgba[i] as number) * alpha;
      g += (source.rgba[i + 1] as number) * alpha;
      b += (source.rgba[i + 2] as number) * alpha;
      a += alpha;
    }
  }
  if (a === 0) return [0, 0, 0, 0];
  return [r / a, g / a, b / a, a / ((right - left) * (bottom - top))].map(Math.round);
}
