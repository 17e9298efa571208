import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { card, face, ground } from '../kit/faces.ts';
import type { Loop } from '../kit/loops.ts';
import { stageOf, strewnCards } from '../kit/stage.ts';
import { patches, ripples } from '../parts/ground-textures.ts';
import { waterSheet } from '../parts/horizon.ts';
import { tuft } from '../parts/plants.ts';
import { rock } from '../parts/rocks.ts';
import type { Built, Site } from '../setting.ts';

/** A cliff over the sea: turf to the edge, a white headland, surf and stacks far below. */
export function seaCliff({ rng, season }: Site): Built {
  const m = rng.chance(0.5) ? 1 : -1;
  const turf = season === 'autumn' ? '#a39b54' : '#7fa356';
  const chalk = rng.pick(['#ddd6c6', '#a8968a', '#b8a892']);
  const edge = Array.from({ length: 33 }, (_, i) => {
    const x = -48 + i * 3;
    return vec3(
      x,
      0.004,
      3.4 +
        Math.sin(x * 0.5 + m) * 0.6 +
        Math.sin(x * 1.3) * 0.35 -
        Math.max(0, -m * x) * 0.5 +
        Math.max(0, m * x) * 0.7,
    );
  });
  const head = (z: number, x0: number, x1: number, top: number): Piece[] => {
    const n = 10;
    const xs = Array.from({ length: n + 1 }, (_, i) => x0 + ((x1 - x0) * i) / n);
    const h = (i: number) => top * (0.72 + 0.28 * Math.sin((i / n) * 2.2 + 0.5));
    return [
      face(
        'headland',
        [[...xs.map((x, i) => vec3(m * x, h(i), z)), ...[...xs].reverse().map((x) => vec3(m * x, -26, z))]],
        chalk,
        { layer: 'ground', normal: vec3(0, 0, -1), fadeTo: adjust(chalk, -0.1) },
      ),
      face(
        'clefts',
        xs
          .slice(0, -1)
          .filter((_, i) => i % 2 === 0)
          .map((x, i) => [
            vec3(m * (x + 2), h(i * 2) - 1, z - 0.1),
            vec3(m * (x + 5.5), h(i * 2) - 2, z - 0.1),
            vec3(m * (x + 4), -26, z - 0.1),
            vec3(m * (x + 1), -26, z - 0.1),
          ]),
        chalk,
        { layer: 'ground', tone: 'shade', opacity: 0.4 },
      ),
      face(
        'turf top',
        [
          [
            ...xs.map((x, i) => vec3(m * x, h(i), z - 0.2)),
            ...[...xs].reverse().map((x, i) => vec3(m * x, h(n - i) - 1.5 - (i % 2) * 0.8, z - 0.2)),
          ],
        ],
        turf,
        { layer: 'ground' },
      ),
    ];
  };
  const surf = (z: number, x0: number, x1: number): Loop => [
    vec3(m * x0, -25.8, z - 1),
    vec3(m * x1, -25.8, z - 2.5),
    vec3(m * x1, -25.8, z - 5),
    vec3(m * ((x0 + x1) / 2), -25.8, z - 3.4),
    vec3(m * x0, -25.8, z - 4),
  ];
  return {
    ground: '#4f8ba0',
    practicals: [],
    pieces: [
      waterSheet('#3f7f9c', '#86b8c6', 6, 900, -26),
      ripples('glints', rng, 40, { x: [-140, 140], z: [60, 400] }, [3, 8], '#cfe6ea', 0.1, -25.9),
      ...head(150, 30, 260, 9),
      ...head(78, 17, 170, 9),
      ...head(34, 8.5, 90, 7),
      face('surf', [surf(78, 24, 120), surf(150, 38, 200)], '#f4f8f6', { layer: 'ground', opacity: 0.85 }),
      face(
        'stack',
        [
          [
            vec3(-m * 20, -26, 96),
            vec3(-m * 19, -8, 96),
            vec3(-m * 15, -4, 96),
            vec3(-m * 11, -10, 96),
            vec3(-m * 9, -26, 96),
          ],
        ],
        adjust(chalk, -0.06),
        { layer: 'ground' },
      ),
      ground(
        'turf',
        [
          [
            vec3(-300, 0.002, -14),
            vec3(300, 0.002, -14),
            vec3(300, 0.002, 9),
            ...[...edge].reverse(),
            vec3(-300, 0.002, 5),
          ],
        ],
        turf,
      ),
      ground(
        'edge',
        [
          [
            ...edge,
            ...[...edge].reverse().map((p) => vec3(p.x, 0.004, p.z - 0.5 - Math.abs(Math.sin(p.x)) * 0.3)),
          ],
        ],
        adjust(chalk, -0.06),
      ),
      face(
        'broken edge',
        [[...edge, ...[...edge].reverse().map((p) => vec3(p.x, -1.1, p.z + 0.3))]],
        adjust(chalk, -0.14),
        {
          layer: 'ground',
        },
      ),
      patches('turf', rng, 10, { x: [-12, 12], z: [-5, 4.4] }, [0.4, 1.2], adjust(turf, -0.05), 0.6),
      card('rock', vec3(-m * 4.3, 0, 4), rock(1.5, 0.7, chalk, rng)),
      card('rock', vec3(m * 5.6, 0, 5), rock(2, 1, chalk, rng)),
      ...strewnCards(
        'grass',
        [-4.8, -3.4, -1.9, 2.4, 3.6, 5].map((x, i) => vec3(x, 0, 4.2 - (i % 3) * 1.6)),
        () =>
          tuft(0.45, { body: adjust(turf, -0.03), dark: adjust(turf, -0.1), lit: adjust(turf, 0.07) }, rng),
      ),
      card(
        'near grass',
        vec3(m * 3.3, 0, -2.7),
        tuft(0.9, { body: turf, dark: adjust(turf, -0.08), lit: adjust(turf, 0.06) }, rng, 14),
        { layer: 'foreground' },
      ),
    ],
    stage: stageOf([-3, 3, -2.5, 2.4]),
  };
}
