/** Habitats under glass, out where there is no air: ribs over a green floor, an airlock before them. Metres. */
import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Drawing } from '../../model/drawing.ts';
import type { Piece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { drawing, shape, stroke } from '../kit/drawing.ts';
import { card } from '../kit/faces.ts';
import { polygon, rectangle, scallop } from '../kit/paths.ts';
import type { Site } from '../setting.ts';

/** A dome of a radius, metres. */
function dome(radius: number, lit: boolean, rng: Rng): Drawing {
  const r = radius * 100;
  const base = r * 0.1;
  const arc = (k: number): string => `M${-r * k} ${-base}A${r * k} ${r * 0.94} 0 0 1 ${r * k} ${-base}`;
  const level = (t: number): string => {
    const half = r * Math.sqrt(1 - t * t);
    return `M${-half} ${-base - r * 0.94 * t}Q0 ${-base - r * 0.94 * t + r * 0.09} ${half} ${-base - r * 0.94 * t}`;
  };
  const blocks = [-0.62, -0.34, -0.08, 0.22, 0.5].map((x, i) => {
    const [w, h] = [r * 0.2, r * rng.between(0.22, 0.5) * (1 - Math.abs(x) * 0.5)];
    return { x: x * r, w, h, i };
  });
  const windows = blocks.flatMap(({ x, w, h }) =>
    Array.from({ length: Math.floor(h / 90) }, (_, k) =>
      rectangle(x + w * 0.2, -base - 70 - k * 85, w * 0.6, 34),
    ),
  );
  return drawing(
    [
      shape('dome glass', `${arc(1)}Z`, lit ? '#9fd6e6' : '#bfe2ec', 'body', { opacity: 0.55 }),
      shape('houses', blocks.map(({ x, w, h }) => rectangle(x, -base - h, w, h)).join(''), '#dfe5e8'),
      shape(
        'houses shade',
        blocks.map(({ x, w, h }) => rectangle(x + w * 0.6, -base - h, w * 0.4, h)).join(''),
        '#dfe5e8',
        'shade',
      ),
      shape('house windows', windows.join(''), lit ? '#ffe1a0' : '#5d7f92', lit ? 'glow' : 'body'),
      shape(
        'trees',
        [-0.75, -0.48, 0.08, 0.4, 0.74]
          .map((x) => scallop(x * r, -base - r * 0.08, r * 0.11, r * 0.1, 9, rng))
          .join(''),
        '#4f9a55',
      ),
      shape('dome glass', `${arc(1)}Z`, '#e8f7fb', 'body', { opacity: 0.22 }),
      shape(
        'gleam',
        polygon([
          [-r * 0.72, -r * 0.5],
          [-r * 0.5, -r * 0.78],
          [-r * 0.36, -r * 0.82],
          [-r * 0.62, -r * 0.46],
        ]),
        '#ffffff',
        'glow',
        { opacity: 0.5 },
      ),
      stroke(
        'ribs',
        [0.34, 0.7, 1].map(arc).join('') + [0.3, 0.62].map(level).join(''),
        '#7f8d96',
        r * 0.014,
      ),
      shape('foot', rectangle(-r * 1.04, -base, r * 2.08, base + 4), '#9aa5ac'),
      shape(
        'foot lights',
        Array.from({ length: 9 }, (_, i) =>
          rectangle(-r * 0.94 + i * r * 0.23, -base * 0.66, r * 0.07, base * 0.26),
        ).join(''),
        '#7fe3f2',
        'glow',
      ),
      shape('airlock', rectangle(-r * 0.16, -base * 2.2, r * 0.32, base * 2.2 + 4), adjust('#9aa5ac', -0.06)),
      shape('airlock door', rectangle(-r * 0.09, -base * 1.7, r * 0.18, base * 1.7 + 4), '#4a555d'),
    ],
    r * 2.1,
    r * 1.05,
    r * 1.6,
  );
}

const domeAt =
  (radius: number) =>
  (x: number, z: number, { rng, lit }: Site): Piece[] => [
    card('dome', vec3(x, 0, z), dome(radius, lit, rng.fork(`dome ${x}`)), { casts: false }),
  ];

export const DOMES = {
  'great-dome': { width: 15, build: domeAt(7.2) },
  'small-dome': { width: 7, build: domeAt(3.2) },
} as const;
