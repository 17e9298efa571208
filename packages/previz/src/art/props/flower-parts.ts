/** What flowers are put together from: petals, stems, leaves. */
import { blob, curve } from '../path/outline.ts';
import { line, type Prop, type PropShape, prop, solid } from './prop.ts';

/** A ring of petals; radii from the middle, width as a share of the length. */
export const petals = (
  x: number,
  y: number,
  count: number,
  reach: number,
  width: number,
  turn = 0,
  squash = 1,
): string =>
  Array.from({ length: count }, (_, i) => {
    const a = turn + (i * 2 * Math.PI) / count;
    const [c, s] = [Math.cos(a), Math.sin(a)];
    const at = (r: number, w: number) => [x + c * r - s * w, y + (s * r + c * w) * squash] as const;
    return blob(
      [...at(reach * 0.06, 0), ...at(reach * 0.6, width), ...at(reach, 0), ...at(reach * 0.6, -width)],
      0.95,
    );
  }).join('');

export const stem = (height: number, lean = 1): PropShape =>
  line(curve(0, 0, -lean, -height * 0.35, lean, -height * 0.7, 0, -height), '#4f8a3c', 1.3, 'stem');

export const blade = (x: number, y: number, dx: number, dy: number): string =>
  blob([x, y, x + dx * 0.3 - 1.6, y + dy * 0.55, x + dx, y + dy, x + dx * 0.55 + 1.8, y + dy * 0.45], 0.8);

export const leaves = (...d: readonly string[]): PropShape => solid(d.join(''), '#5a9a45', 'leaf');

/** A flower on one stem: its head is drawn about (0, -height). */
export const flower = (
  names: string,
  height: number,
  head: readonly PropShape[],
  greens = leaves(blade(0, -5, 10, -9), blade(0, -9, -10, -8)),
): Prop => prop({ names, in: 'plant', at: 'surface', shapes: [stem(height), greens, ...head] });
