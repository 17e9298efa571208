/** Plants as tall as a person, as cards: an arch of roses, cattails. Centimetres. */
import type { Drawing } from '../../model/drawing.ts';
import type { Rng } from '../../random/rng.ts';
import { drawing, shape } from '../kit/drawing.ts';
import { blade, blob, rectangle } from '../kit/paths.ts';
import type { Green } from './foliage.ts';

/** Leaves along two posts and the bow between them; no blossoms where there are no `petals`. */
export function roseArch(rng: Rng, green: Green, petals: readonly string[]): Drawing {
  const [half, post, rise] = [95, 175, 85];
  const along = (t: number): [number, number] => {
    if (t < 0.3) return [-half, -(t / 0.3) * post];
    if (t > 0.7) return [half, -((1 - t) / 0.3) * post];
    const a = Math.PI * (1 - (t - 0.3) / 0.4);
    return [Math.cos(a) * half, -post - Math.sin(a) * rise];
  };
  const spots = Array.from({ length: 30 }, (_, i) => along(i / 29));
  const clump = (r: number, dy: number) =>
    spots
      .map(([x, y]) => blob(x, y + dy, r * rng.between(0.8, 1.25), r * rng.between(0.8, 1.15), rng, 0.2))
      .join('');
  const blossoms = petals.slice(0, 3).map((fill) =>
    shape(
      'roses',
      spots
        .filter(() => rng.chance(0.5))
        .map(([x, y]) => blob(x + rng.between(-18, 18), y + rng.between(-16, 16), 6.5, 6.5, rng, 0.1, 7))
        .join(''),
      fill,
      'light',
    ),
  );
  return drawing(
    [
      shape(
        'arch',
        `M${-half - 5} 0V${-post}A${half + 5} ${rise + 5} 0 0 1 ${half + 5} ${-post}V0H${half - 5}V${-post}A${half - 5} ${rise - 5} 0 0 0 ${-half + 5} ${-post}V0Z`,
        '#efe9dc',
      ),
      shape('leaves', clump(24, 4), green.dark),
      shape('leaves', clump(18, 0), green.body),
      shape('leaves', clump(9, -8), green.lit),
      ...blossoms,
    ],
    half * 2 + 50,
    post + rise + 30,
    half,
  );
}

/** Blades and brown heads of reed mace, metres high. */
export function cattails(height: number, rng: Rng): Drawing {
  const h = height * 100;
  const stems = Array.from({ length: 6 }, () => [rng.between(-38, 38), rng.between(0.78, 1)] as const);
  const blades = (n: number) =>
    Array.from({ length: n }, () => {
      const x = rng.between(-36, 36);
      return blade(x, 2, x + rng.between(-26, 26), -h * rng.between(0.5, 0.95), 4.5, rng.between(-8, 8));
    }).join('');
  return drawing(
    [
      shape('blades', blades(8), '#55663c'),
      shape('stems', stems.map(([x, k]) => rectangle(x - 1, -h * k, 2, h * k)).join(''), '#7d8450'),
      shape('heads', stems.map(([x, k]) => blob(x, -h * k + 4, 4.6, 15, rng, 0.03, 8)).join(''), '#6b4426'),
      shape('blades', blades(8), '#84935a'),
    ],
    90,
    h,
    40,
  );
}
