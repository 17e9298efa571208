/** Rain that bursts on what stands in it: a fringe of fine splashes along heads, shoulders, umbrellas and roofs. */
import type { Drawing } from '../model/drawing.ts';
import { createRng } from '../random/rng.ts';
import type { DrawnCard } from './card.ts';
import { loopsOf } from './loops.ts';
import type { Painter } from './painter.ts';
import { n } from './svg.ts';

/** Pixels between splashes, parts of the frame's height, and how high they leap. */
const EVERY = 0.02;
const LEAP = 0.006;
/** Fewer and more than these are none. */
const MOST = 60;
const LEAST = 4;

/** Splashes along the upper edge of a card, in pixels; nothing where it does not rain on it. */
export function drawStruck(painter: Painter, drawing: Drawing, drawn: DrawnCard): string {
  const { light, height, style } = painter;
  if (light.indoor || (light.weather !== 'rain' && light.weather !== 'storm') || light.fall === 'light')
    return '';
  const { bounds } = drawing;
  const count = Math.min(MOST, Math.floor((bounds.width * drawn.k) / (EVERY * height)));
  if (count < LEAST) return '';
  const rng = createRng(Math.round(bounds.width + bounds.height)).fork('struck');
  const xs = Array.from({ length: count }, (_, i) => bounds.x + (bounds.width * (i + rng.next())) / count);
  const tops = topsOf(drawing, xs);
  const leap = (LEAP * height) / drawn.k;
  const d = xs
    .map((x, i) => {
      const y = tops[i];
      if (y === undefined || isSteep(tops, xs, i)) return '';
      const [a, b] = [leap * rng.between(0.4, 1), leap * rng.between(0.4, 1)];
      return `M${n(x)} ${n(y - 0.3 * leap)}l${n(-0.6 * a)} ${n(-a)}M${n(x + 0.2 * leap)} ${n(y - 0.3 * leap)}l${n(0.6 * b)} ${n(-b)}`;
    })
    .join('');
  const colour = style.colour('#eef4fa', 'glow');
  return `<path class="struck" transform="${drawn.transform}" d="${d}" fill="none" stroke="${colour}" stroke-width="${n((0.0016 * height) / drawn.k)}" stroke-linecap="round" stroke-opacity="0.45"/>`;
}

/** Rain runs down what is steeper than this. */
const STEEP = 1.5;

const isSteep = (tops: readonly (number | undefined)[], xs: readonly number[], i: number): boolean =>
  [-1, 1].some((k) => {
    const [y, next, from, to] = [tops[i], tops[i + k], xs[i], xs[i + k]];
    if (y === undefined || next === undefined || from === undefined || to === undefined) return false;
    return y - next > STEEP * Math.abs(to - from);
  });

/** The highest point of a drawing at each x, local centimetres; none where nothing is. */
function topsOf({ shapes }: Drawing, xs: readonly number[]): (number | undefined)[] {
  const tops: (number | undefined)[] = xs.map(() => undefined);
  for (const shape of shapes) {
    if (shape.tone !== 'body' || shape.fill === null) continue;
    for (const loop of loopsOf(shape)) {
      let last = loop.at(-1);
      for (const p of loop) {
        if (last)
          for (const [i, x] of xs.entries()) {
            if (last.x > x === p.x > x) continue;
            const y = last.y + ((x - last.x) / (p.x - last.x)) * (p.y - last.y);
            if (y < (tops[i] ?? Number.POSITIVE_INFINITY)) tops[i] = y;
          }
        last = p;
      }
    }
  }
  return tops;
}
