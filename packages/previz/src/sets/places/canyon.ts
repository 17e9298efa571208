import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { card, face, ground } from '../kit/faces.ts';
import { floorLoop, type Loop } from '../kit/loops.ts';
import { scatter, stageOf, strewnCards } from '../kit/stage.ts';
import { strewn } from '../parts/ground-textures.ts';
import { onRing, ring } from '../parts/horizon.ts';
import { cactus, tuft } from '../parts/plants.ts';
import { rock } from '../parts/rocks.ts';
import type { Built, Site } from '../setting.ts';

const STRATA = ['#b5573a', '#c9744a', '#a34c38', '#d98f5f', '#b8633f', '#e0a574'] as const;

/** Layered rock rising on one side: every bed a step back and another red. */
function strata(side: 1 | -1, foot: number, rng: Rng): Piece[] {
  const zs = Array.from({ length: 27 }, (_, i) => -14 + i * 5);
  const p = rng.between(0, 6);
  const x = (z: number, tier: number) =>
    side *
    (foot + tier * 2.1 + 2.6 * Math.sin(z * 0.13 + p) + 1.2 * Math.sin(z * 0.37 + p * 2 + tier) + z * 0.03);
  return STRATA.flatMap((colour, tier) => {
    const low = tier * 4.4;
    const high = low + 4.5;
    return [
      face(
        'ledge',
        [
          [
            ...zs.map((z) => vec3(x(z, tier - 1), low, z)),
            ...[...zs].reverse().map((z) => vec3(x(z, tier), low, z)),
          ],
        ],
        adjust(colour, 0.06),
        { layer: 'ground', normal: vec3(0, 1, 0) },
      ),
      face(
        'bed',
        zs.slice(0, -1).map((z, i): Loop => {
          const b = zs[i + 1] ?? z;
          return [
            vec3(x(z, tier), low, z),
            vec3(x(b, tier), low, b),
            vec3(x(b, tier), high, b),
            vec3(x(z, tier), high, z),
          ];
        }),
        colour,
        { layer: 'ground' },
      ),
      face(
        'bed shade',
        zs.slice(0, -1).flatMap((z, i): Loop[] => {
          const b = zs[i + 1] ?? z;
          return side * (x(b, tier) - x(z, tier)) > 0.6
            ? [
                [
                  vec3(x(z, tier), low, z),
                  vec3(x(b, tier), low, b),
                  vec3(x(b, tier), high, b),
                  vec3(x(z, tier), high, z),
                ],
              ]
            : [];
        }),
        colour,
        { layer: 'ground', tone: 'shade', opacity: 0.5 },
      ),
    ];
  })
    .filter((f) => f.loops.length > 0)
    .reverse();
}

/** A canyon: walls of banded red rock, a river on its floor, buttes where it opens. */
export function canyon({ rng }: Site): Built {
  const m = rng.chance(0.5) ? 1 : -1;
  const butte = (a: number, w: number, h: number, r: number, c: string): Piece[] => [
    face(
      'butte',
      [
        [
          onRing(a - w * 1.6, r, -1),
          onRing(a - w * 1.1, r, h * 0.5),
          onRing(a - w, r, h),
          onRing(a + w, r, h),
          onRing(a + w * 1.1, r, h * 0.5),
          onRing(a + w * 1.7, r, -1),
        ],
      ],
      c,
      { layer: 'backdrop' },
    ),
    face(
      'butte shade',
      [
        [
          onRing(a + w * 0.3 * m, r - 1, h),
          onRing(a + w * m, r - 1, h),
          onRing(a + w * 1.7 * m, r - 1, -1),
          onRing(a + w * 0.4 * m, r - 1, -1),
        ],
      ],
      c,
      { layer: 'backdrop', tone: 'shade', opacity: 0.5 },
    ),
  ];
  const bend = (z: number) => m * (2.6 + 2.2 * Math.sin(z * 0.07));
  const zs = Array.from({ length: 22 }, (_, i) => -14 + i * 5);
  return {
    ground: '#c98f62',
    practicals: [],
    pieces: [
      card('cactus', vec3(-m * 4.4, 0, 7), cactus(2.4, rng.fork('cactus'))),
      card('cactus', vec3(-m * 6.2, 0, 13), cactus(3, rng.fork('tall cactus'))),
      ring('far rim', (a) => 50 + 8 * Math.sin(a * 9), '#b98a78', { radius: 600 }),
      ...butte(m * 0.1, 0.05, 70, 420, '#b86f52'),
      ...butte(-m * 0.14, 0.06, 58, 350, '#b0624a'),
      ground('floor', [floorLoop(-40, 40, -14, 120)], '#cf9a6c', { fadeTo: '#c08458' }),
      ground(
        'river',
        [
          [
            ...zs.map((z) => vec3(bend(z) - 1.3 - z * 0.01, 0.004, z)),
            ...[...zs].reverse().map((z) => vec3(bend(z) + 1.3 + z * 0.01, 0.004, z)),
          ],
        ],
        '#5fa3a8',
        { fadeTo: '#3f8592' },
      ),
      ...strata(-1, 8.6, rng.fork('left')),
      ...strata(1, 8.6, rng.fork('right')),
      strewn('stones', rng, 14, { x: [-4, 4], z: [-2, 9] }, 0.09, '#a8744f'),
      ...scatter('boulder', rng, 8, { z: [2, 30], clear: 4.4, reach: [2, 3] }, () =>
        rock(rng.between(0.8, 2), rng.between(0.5, 1.3), '#b0694a', rng),
      ),
      ...strewnCards(
        'scrub',
        [vec3(-m * 3.6, 0, 3), vec3(-m * 4.6, 0, 6), vec3(m * 5, 0, 8), vec3(-m * 2.9, 0, 0.4)],
        () => tuft(0.5, { body: '#8f9a5a', dark: '#6d7a48', lit: '#adb470' }, rng, 12, 0.8),
      ),
    ],
    stage: stageOf(m > 0 ? [-3.4, 1, -2.5, 9] : [-1, 3.4, -2.5, 9]),
  };
}
