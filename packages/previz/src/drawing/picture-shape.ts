/** A picture that takes part in the scene: its pixels take the light as the material of a drawing would. */
import type { Picture } from '../model/drawing.ts';
import { smallPng } from '../raster/small-png.ts';
import { n } from './svg.ts';

/** Colour under the scene's light by material colour, '#rrggbb' both. */
type Relit = (material: string) => string;

/** Steps per channel of the table that relights pixels: between them colours are blended. */
const STEPS = 9;

export interface Shading {
  /** The lit side of the picture as drawn: −1 left, 1 right. */
  readonly side: -1 | 1;
  /** How much darker the far side is, 0 to 1. */
  readonly strength: number;
}

/** @param d the outline, whose first three points are the picture's corners: top left, top right, bottom left */
export function paintPicture(picture: Picture, d: string, relit: Relit, shading: Shading): string {
  const [tl, tr, bl] = cornersOf(d);
  if (!tl || !tr || !bl) return '';
  const { width, height } = picture;
  const across = [tr[0] - tl[0], tr[1] - tl[1]].map((v) => v / width);
  const down = [bl[0] - tl[0], bl[1] - tl[1]].map((v) => v / height);
  const matrix = [...across, ...down, ...tl];
  const png = smallPng({ width, height, rgba: relight(picture, tableOf(relit), shading) });
  const href = `data:image/png;base64,${png.toString('base64')}`;
  return `<image width="${n(width)}" height="${n(height)}" transform="matrix(${matrix.map((v) => Math.round(v * 1e5) / 1e5).join(' ')})" href="${href}"/>`;
}

type Corner = readonly [number, number];

const cornersOf = (d: string): Corner[] =>
  [...d.matchAll(/M\s*(-?[\d.]+)[\s,]*(-?[\d.]+)/g)]
    .slice(0, 3)
    .map((m): Corner => [Number(m[1]), Number(m[2])]);

function tableOf(relit: Relit): Uint8Array {
  const table = new Uint8Array(STEPS ** 3 * 3);
  const byte = (k: number) => Math.round((k * 255) / (STEPS - 1));
  for (let i = 0; i < STEPS ** 3; i++) {
    const rgb = [Math.floor(i / STEPS ** 2), Math.floor(i / STEPS) % STEPS, i % STEPS].map(byte);
    const hex = relit(`#${rgb.map((v) => v.toString(16).padStart(2, '0')).join('')}`);
    const value = Number.parseInt(hex.slice(1), 16);
    table.set([value >> 16, (value >> 8) & 255, value & 255], i * 3);
  }
  return table;
}

function relight({ width, rgba }: Picture, table: Uint8Array, shading: Shading): Uint8Array {
  const out = new Uint8Array(rgba.length);
  for (let i = 0; i < rgba.length; i += 4) {
    const alpha = rgba[i + 3] as number;
    if (alpha === 0) continue;
    const across = ((i / 4) % width) / width;
    const lit = shading.side > 0 ? across : 1 - across;
    const factor = 1 - shading.strength * (1 - lit) ** 1.5;
    const [r, g, b] = looked(table, rgba[i] as number, rgba[i + 1] as number, rgba[i + 2] as number);
    out[i] = r * factor;
    out[i + 1] = g * factor;
    out[i + 2] = b * factor;
    out[i + 3] = alpha;
  }
  return out;
}

/** Blended between the eight nearest entries. */
function looked(table: Uint8Array, r: number, g: number, b: number): [number, number, number] {
  const scale = (STEPS - 1) / 255;
  const at = [r * scale, g * scale, b * scale] as const;
  const low = at.map((v) => Math.min(STEPS - 2, Math.floor(v))) as [number, number, number];
  const t = [at[0] - low[0], at[1] - low[1], at[2] - low[2]] as const;
  const out: [number, number, number] = [0, 0, 0];
  for (let k = 0; k < 8; k++) {
    const [x, y, z] = [k >> 2, (k >> 1) & 1, k & 1];
    const weight = (x ? t[0] : 1 - t[0]) * (y ? t[1] : 1 - t[1]) * (z ? t[2] : 1 - t[2]);
    if (weight === 0) continue;
    const i = (((low[0] + x) * STEPS + low[1] + y) * STEPS + low[2] + z) * 3;
    out[0] += weight * (table[i] as number);
    out[1] += weight * (table[i + 1] as number);
    out[2] += weight * (table[i + 2] as number);
  }
  return out;
}
