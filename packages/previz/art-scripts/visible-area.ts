import { Resvg } from '@resvg/resvg-js';
import type { IconShape } from './parse-icon.ts';

const SIZE = 128;

/** Pixels (of 128 × 128) that each shape shows in the finished picture: every shape is painted in a colour of its own. */
export function visibleAreas(shapes: readonly IconShape[], box: string): readonly number[] {
  const paths = shapes.map((s, i) => `<path d="${s.d}" fill="rgb(${(i + 1) % 256},${(i + 1) >> 8},200)"/>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${SIZE}" height="${SIZE}" shape-rendering="crispEdges">${paths.join('')}</svg>`;
  const pixels = new Resvg(svg, { fitTo: { mode: 'width', value: SIZE } }).render().pixels;
  const areas = shapes.map(() => 0);
  for (let i = 0; i < pixels.length; i += 4) {
    if (pixels[i + 3] !== 255 || pixels[i + 2] !== 200) continue;
    const index = (pixels[i] ?? 0) + ((pixels[i + 1] ?? 0) << 8) - 1;
    if (index >= 0 && index < areas.length) areas[index] = (areas[index] ?? 0) + 1;
  }
  return areas;
}
