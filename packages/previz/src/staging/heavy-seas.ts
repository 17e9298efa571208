/** Waves about what floats on a rough sea: one before it that hides its foot, a higher one behind. As large as what they are about, a dinghy or a galleon. */
import type { Drawing } from '../model/drawing.ts';
import type { Piece, SetDesign } from '../model/set.ts';
import type { Place } from '../model/shot.ts';
import { createRng, type Rng } from '../random/rng.ts';
import { drawing, shape } from '../sets/kit/drawing.ts';
import { card } from '../sets/kit/faces.ts';
import { ellipse, polygon } from '../sets/kit/paths.ts';
import type { Placed } from './place-slots.ts';
import { heightOf, widthOf } from './unit.ts';
import { onStage, type ViewPoint } from './view-point.ts';

/** Parts of the height of what floats: of the wave before it, and of the one behind. */
const BEFORE = 0.17;
const BEHIND = 0.46;
/** Of a wave's height, how far its water goes down before what is behind it. */
const DEEP = 1.6;
/** Metres, at most. */
const HIGHEST = 5;

/** Waves before and behind everything that floats on the main plane. */
export function heavySeas(
  placed: readonly Placed[],
  view: ViewPoint,
  set: SetDesign,
  { seed, weather }: Pick<Place, 'seed' | 'weather'>,
): Piece[] {
  const rough = set.setting === 'rough-sea' || (set.setting === 'ocean' && weather === 'storm');
  if (!rough) return [];
  return placed
    .filter((p) => p.slot.plane === 'main' && !p.airborne)
    .flatMap(({ slot, x, depth, scale, y }, i): Piece[] => {
      const rng = createRng(seed).fork(`sea ${i}`);
      const wide = widthOf(slot.unit.extent) * scale;
      const high = heightOf(slot.unit.extent) * scale;
      const step = Math.max(0.25, 0.04 * wide);
      const at = (share: number, k: number, dx: number, away: number): Piece =>
        card(
          'standing water',
          onStage(view, x + dx * wide, depth + away, y - 0.06 * high),
          wave(Math.max(2.4, k * wide), Math.min(HIGHEST, share * high), rng),
          { casts: false },
        );
      return [
        at(BEHIND, 3.4, -0.55, 6 * step),
        at(BEHIND * 0.8, 3.4, 0.8, 4 * step),
        // The nearest reach down over the frame's edge, and beyond its sides.
        at(BEFORE * 1.1, 3.6, -0.6, -step),
        at(BEFORE, 4.6, 0.5, -2 * step),
      ];
    });
}

/** A heap of water with a torn crest, metres wide and high. */
function wave(wide: number, high: number, rng: Rng): Drawing {
  const [w, h] = [wide * 50, high * 100];
  const lean = rng.between(-0.25, 0.25);
  const n = 26;
  const crest = Array.from({ length: n + 1 }, (_, i): [number, number] => {
    const t = (i / n) * 2 - 1;
    const hump = Math.exp(-(((t - lean) * 1.9) ** 2)) - 0.05;
    return [t * w, -h * Math.max(0, hump) * (0.94 + 0.06 * Math.sin(i * 2.3))];
  });
  const under = (k: number, from: number, to: number): string => {
    const part = crest.slice(from, to);
    return polygon([...part, ...[...part].reverse().map(([px, py]): [number, number] => [px, py * k])]);
  };
  const peak = crest.filter(([, py]) => py < -h * 0.62);
  const foam = peak.map(([px, py]) =>
    ellipse(px, py + h * 0.03, Math.min(w * 0.055, h * 0.42), h * rng.between(0.045, 0.085)),
  );
  const drops = peak.map(([px, py]) =>
    ellipse(px + rng.between(-0.06, 0.06) * w, py - h * rng.between(0.06, 0.22), h * 0.035, h * 0.035),
  );
  return drawing(
    [
      shape('water', polygon([[-w, h * DEEP], ...crest, [w, h * DEEP]]), '#2a6580'),
      shape('water light', under(0.62, 3, n - 2), '#4f96a8', 'body', { opacity: 0.75 }),
      shape('water light', under(0.84, 6, n - 5), '#8cc7cc', 'body', { opacity: 0.6 }),
      shape('foam', foam.join(''), '#eef7f6'),
      shape('spray', drops.join(''), '#ffffff', 'body', { opacity: 0.8 }),
    ],
    wide * 100,
    high * 100,
    0,
  );
}
