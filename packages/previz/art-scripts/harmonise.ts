/** Brings the emoji's loud screen colours to the paint of our own drawings, so that both stand in one picture. */
import { format, parse } from '../src/colour/oklch.ts';
import type { Drawable } from '../src/model/drawable.ts';

const NATURAL: readonly Drawable['category'][] = ['food', 'plant', 'animal', 'creature'];

/** Quieter, and in living things no neon green. */
export function harmonised(hex: string, category: Drawable['category']): string {
  const { l, c, h } = parse(hex);
  const neon = NATURAL.includes(category) && h > 128 && h < 175 && c > 0.12;
  if (neon) return format({ l: 0.5 + (l - 0.5) * 0.62, c: c * 0.66, h: 138 + (h - 150) * 0.25 });
  // The set draws its blacks in dark violet.
  if (category !== 'food' && l < 0.56 && c < 0.13 && h > 270 && h < 335)
    return format({ l: l * 0.8, c: 0.012, h: 280 });
  // The set's lilac greys are plain greys in daylight.
  if (c < 0.035 && h > 280 && h < 330) return format({ l, c: c * 0.35, h });
  return format({ l: l > 0.97 ? l : l - 0.015, c: c * 0.88, h });
}

/** The grey line that the set lays round white things becomes their soft edge. */
export function softEdge(fill: string, share: number, largest: string): string {
  const { l, c } = parse(fill);
  const white = parse(largest).l > 0.93;
  return white && c < 0.04 && l < 0.8 && share < 0.3 ? '#cfd3d8' : fill;
}
