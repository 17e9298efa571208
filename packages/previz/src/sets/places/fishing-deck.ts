/** What is on the deck of a trawler: the sea standing up beyond its rail, the boom with its block, a winch, boxes of fish. Metres. */
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { face, put } from '../kit/faces.ts';
import type { Loop } from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';
import { stood } from '../recipes/things.ts';
import type { Site } from '../setting.ts';

/** A swell as high as it is said, with a torn crest. */
function swell(z: number, high: number, site: Site): Piece[] {
  const n = 150;
  const [a, b] = [site.rng.between(0, 6), site.rng.between(0, 6)];
  const at = (i: number, k = 0) => {
    const x = -z * 1.6 + (i / n) * z * 3.2;
    const y = high * (0.55 + 0.32 * Math.sin((x * 7) / z + a) + 0.13 * Math.sin((x * 17) / z + b));
    return vec3(x, y - k, z);
  };
  const crest = Array.from({ length: n + 1 }, (_, i) => at(i));
  const torn = Array.from({ length: n + 1 }, (_, i) =>
    at(n - i, (0.05 + 0.12 * Math.abs(Math.sin(i * 0.53))) * (z / 15)),
  );
  const foot: Loop = [vec3(z * 1.6, -4, z), vec3(-z * 1.6, -4, z)];
  return [
    face('swell', [[...crest, ...foot]], '#2f6f8f', { layer: 'ground', fadeTo: '#3f86a2' }),
    face('swell crest', [[...crest, ...torn]], '#e6f1f3', { layer: 'ground' }),
  ];
}

/** The seas beyond the rail, as high as the weather makes them. */
export function seasAbout(site: Site): readonly Piece[] {
  const rough = /storm|wind|rain|blizzard/.test(site.weather);
  return [...swell(26, rough ? 3.4 : 1, site), ...swell(15, rough ? 1.7 : 0.3, site)];
}

export function fishingGear(m: 1 | -1): readonly Piece[] {
  return [
    put(
      'boom',
      [
        cylinder('mast', [0.16, 0.12], [0, 7.5], '#8a5a34', { sides: 10 }),
        face(
          'boom',
          [[vec3(0, 5.6, -0.1), vec3(0, 5.9, -0.1), vec3(-m * 3.6, 3.9, -0.1), vec3(-m * 3.6, 3.7, -0.1)]],
          '#8a5a34',
        ),
        face(
          'tackle',
          [
            [
              vec3(-m * 3.52, 2.6, -0.1),
              vec3(-m * 3.48, 2.6, -0.1),
              vec3(-m * 3.48, 3.8, -0.1),
              vec3(-m * 3.52, 3.8, -0.1),
            ],
            [vec3(0, 7.4, -0.1), vec3(0, 7.3, -0.1), vec3(-m * 3.6, 3.85, -0.1), vec3(-m * 3.6, 3.9, -0.1)],
          ],
          '#d9c9a2',
        ),
        block('block', [0.26, 0.36, 0.14], '#c9463c', { at: [-m * 3.5, 2.3, -0.1] }),
      ],
      { at: vec3(m * 1.9, 0, 4.6) },
    ),
    put(
      'winch',
      [
        block('foot', [1.3, 0.24, 0.8], '#3f474d'),
        cylinder('drum', [0.34, 0.34], [0.24, 0.9], '#c9a24a', { sides: 14 }),
        block('cheek', [0.12, 0.9, 0.7], '#2f6f5f', { at: [-0.55, 0.2, 0] }),
        block('cheek', [0.12, 0.9, 0.7], '#2f6f5f', { at: [0.55, 0.2, 0] }),
      ],
      { at: vec3(m * 2.2, 0, 3.2) },
    ),
    stood({ id: 'crate', count: 1, tall: 0.5 }, { x: -m * 2.3, z: 3.6 }),
    stood({ id: 'buoy', count: 1, tall: 0.7 }, { x: -m * 1.5, z: 4.4 }),
    stood({ id: 'bucket', count: 1, tall: 0.45 }, { x: m * 1.3, z: 2.4 }),
  ];
}
