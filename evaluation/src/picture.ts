import sharp from 'sharp';

/** Decoded pixels: width × height × 3 bytes. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

export async function decode(png: Uint8Array): Promise<Picture> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, rgb: data };
}

type Test = (h: number, s: number, v: number) => boolean;
const hue =
  (low: number, high: number, s = 0.25, v = 0.15): Test =>
  (h, sat, val) =>
    sat >= s && val >= v && (low <= high ? h >= low && h <= high : h >= low || h <= high);

/** Everyday colour names as regions of HSV; hue in degrees, the rest 0 to 1. Light of the scene may move them a little. */
const NAMES: Readonly<Record<string, Test>> = {
  red: hue(340, 18, 0.45),
  orange: hue(14, 44, 0.5, 0.4),
  yellow: hue(40, 68, 0.4, 0.5),
  green: hue(75, 170),
  blue: hue(190, 255),
  purple: hue(255, 312),
  pink: (h, s, v) => (h >= 305 || h <= 12) && s >= 0.12 && s <= 0.75 && v >= 0.55,
  brown: (h, s, v) => h >= 8 && h <= 44 && s >= 0.25 && v >= 0.12 && v <= 0.75,
  black: (_, s, v) => v < 0.3 || (v < 0.36 && s < 0.3),
  white: (_, s, v) => s < 0.25 && v > 0.6,
  grey: (_, s, v) => s < 0.2 && v >= 0.25 && v <= 0.8,
};

/** Share (0 to 1) of a box's pixels that anyone would call by the colour's name. */
export function colourShare(
  picture: Picture,
  [bx, by, bw, bh]: readonly [number, number, number, number],
  name: string,
): number {
  const test = NAMES[name];
  if (!test) throw new Error(`unknown colour name: ${name}`);
  let hits = 0;
  let total = 0;
  for (let y = Math.max(0, by); y < Math.min(picture.height, by + bh); y += 2) {
    for (let x = Math.max(0, bx); x < Math.min(picture.width, bx + bw); x += 2) {
      const i = (y * picture.width + x) * 3;
      const [r, g, b] = [picture.rgb[i], picture.rgb[i + 1], picture.rgb[i + 2]] as [number, number, number];
      const max = Math.max(r, g, b);
      const min = Math.min(r, g, b);
      const d = max - min;
      const h =
        d === 0 ? 0 : max === r ? ((g - b) / d + 6) % 6 : max === g ? (b - r) / d + 2 : (r - g) / d + 4;
      if (test(h * 60, max === 0 ? 0 : d / max, max / 255)) hits++;
      total++;
    }
  }
  return total === 0 ? 0 : hits / total;
}
