import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { card, face, ground, put, upright } from '../kit/faces.ts';
import { floorLoop, frontLoop, LEFTWARD, RIGHTWARD, roundLoop, sideLoop } from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { carEnd } from '../parts/cars.ts';
import { grass, leaves } from '../parts/foliage.ts';
import { hills, treeLine } from '../parts/horizon.ts';
import { strip } from '../parts/road-strips.ts';
import type { Built, Site } from '../setting.ts';

/** A racing circuit: kerbs in red and white, grid boxes, a gantry of lights, a grandstand, tyre walls. */
export function raceTrack(site: Site): Built {
  const { rng, lit, season } = site;
  const green = grass(season);
  const m = rng.chance(0.5) ? 1 : -1;
  const kerb = (x: number, k: number) =>
    Array.from({ length: 40 }, (_, i) => i)
      .filter((i) => i % 2 === k)
      .map((i) => floorLoop(x - 0.45, x + 0.45, -12 + i * 2, -10 + i * 2, 0.006));
  const crowd = ['#c8403a', '#e6d9c6', '#3f6fa8', '#e0b53f', '#5a5f66'].map((c, k) =>
    face(
      'crowd',
      Array.from({ length: 6 }, (_, row) => row).flatMap((row) =>
        Array.from({ length: 40 }, (_, i) => i)
          .filter((i) => (i * 3 + row * 2) % 5 === k)
          .map((i) => {
            const z = 6 + i * 1.2;
            const x = m * (13 + row * 1.1);
            return [
              vec3(x, 2.6 + row * 0.8, z),
              vec3(x, 2.6 + row * 0.8, z + 0.55),
              vec3(x, 3.4 + row * 0.8, z + 0.55),
              vec3(x, 3.4 + row * 0.8, z),
            ];
          }),
      ),
      c,
      { layer: 'ground' },
    ),
  );
  const tiers = Array.from({ length: 6 }, (_, r) => r).flatMap((r) => [
    [
      vec3(m * (12.6 + r * 1.1), 1.6 + r * 0.8, 5),
      vec3(m * (12.6 + r * 1.1), 1.6 + r * 0.8, 56),
      vec3(m * (12.6 + r * 1.1), 2.5 + r * 0.8, 56),
      vec3(m * (12.6 + r * 1.1), 2.5 + r * 0.8, 5),
    ],
  ]);
  const checks = (k: number) =>
    Array.from({ length: 40 }, (_, i) => i)
      .filter((i) => (i + Math.floor(i / 20)) % 2 === k)
      .map((i) =>
        floorLoop(
          -6 + (i % 20) * 0.6,
          -5.4 + (i % 20) * 0.6,
          5.6 + Math.floor(i / 20) * 0.6,
          6.2 + Math.floor(i / 20) * 0.6,
          0.006,
        ),
      );
  const banner = (k: number) =>
    Array.from({ length: 48 }, (_, i) => i)
      .filter((i) => (i + Math.floor(i / 24)) % 2 === k)
      .map((i) =>
        frontLoop(
          -7.2 + (i % 24) * 0.6,
          -6.6 + (i % 24) * 0.6,
          6.2 + Math.floor(i / 24) * 0.6,
          6.8 + Math.floor(i / 24) * 0.6,
          -0.32,
        ),
      );
  const red = rng.pick(['#c8403a', '#3f6fa8']);
  const tyres = (z: number) =>
    put(
      'tyre wall',
      [0, 1, 2].flatMap((y) =>
        [-0.8, 0, 0.8].map((x) =>
          cylinder('tyre', [0.38, 0.38], [y * 0.3, y * 0.3 + 0.28], y === 1 ? '#e9e6da' : '#2b2e32', {
            at: [x, 0],
            sides: 10,
          }),
        ),
      ),
      { at: vec3(-m * 9, 0, z), turn: Math.PI / 2 },
    );
  return {
    ground: green.body,
    practicals: [],
    pieces: [
      hills(rng.fork('far'), 420, 36, '#93a9a5'),
      treeLine(rng.fork('wood'), 130, 10, leaves(season, rng).dark),
      ground('track', [strip(-6.6, 6.6)], '#5f6368'),
      ground('rubber', [strip(-2.4, -1, -14, 130, 0.004), strip(1.2, 2.6, -14, 130, 0.004)], '#54585d', {
        opacity: 0.7,
      }),
      ground('edge lines', [strip(-6.1, -5.9, -14, 130, 0.005), strip(5.9, 6.1, -14, 130, 0.005)], '#f1efe6'),
      ground('kerb', [...kerb(-6.6, 0), ...kerb(6.6, 0)], red),
      ground('kerb', [...kerb(-6.6, 1), ...kerb(6.6, 1)], '#f1efe6'),
      ground('finish line', checks(0), '#f1efe6'),
      ground('finish line', checks(1), '#26292d'),
      ground(
        'grid boxes',
        [
          [-2.6, 1.2],
          [2.6, -0.6],
          [-2.6, -3.4],
        ].flatMap(([x = 0, z = 0]) => [
          floorLoop(x - 1.2, x + 1.2, z + 2, z + 2.14, 0.006),
          floorLoop(x - 1.2, x - 1.06, z + 0.6, z + 2, 0.006),
          floorLoop(x + 1.06, x + 1.2, z + 0.6, z + 2, 0.006),
        ]),
        '#f1efe6',
      ),
      face('pit wall', [sideLoop(m * 9.4, 0, 1, -14, 130)], '#d3d1c8', {
        layer: 'ground',
        normal: m > 0 ? LEFTWARD : RIGHTWARD,
      }),
      face(
        'boards',
        Array.from({ length: 12 }, (_, i) => sideLoop(m * 9.38, 0.15, 0.9, -6 + i * 8, -1.5 + i * 8)),
        red,
        { layer: 'ground', normal: m > 0 ? LEFTWARD : RIGHTWARD },
      ),
      face('stand', tiers, '#8b9298', { layer: 'ground' }),
      ...crowd,
      face(
        'stand end',
        [[vec3(m * 12.6, 0, 5), vec3(m * 19, 0, 5), vec3(m * 19, 10, 5), vec3(m * 12.6, 2.5, 5)]],
        '#787f86',
        { layer: 'ground' },
      ),
      face(
        'stand roof',
        [[vec3(m * 12.2, 10.2, 4), vec3(m * 20, 11.4, 4), vec3(m * 20, 11.4, 58), vec3(m * 12.2, 10.2, 58)]],
        '#e6e9ea',
        { layer: 'ground', normal: vec3(0, -1, 0) },
      ),
      face(
        'roof edge',
        [[vec3(m * 12.2, 10, 4), vec3(m * 12.2, 10.6, 4), vec3(m * 12.2, 10.6, 58), vec3(m * 12.2, 10, 58)]],
        red,
        { layer: 'ground' },
      ),
      put(
        'gantry',
        [
          block('post', [0.5, 7.4, 0.5], '#8d959a', { at: [-7.4, 0, 0] }),
          block('post', [0.5, 7.4, 0.5], '#8d959a', { at: [7.4, 0, 0] }),
          block('beam', [14.8, 1.2, 0.5], '#f1efe6', { at: [0, 6.2, 0] }),
          upright('checks', banner(0), '#26292d', { layer: 'set' }),
          upright(
            'lights',
            [-1.2, -0.6, 0, 0.6, 1.2].map((x) => roundLoop(x, 5.8, -0.34, 0.22, 0.22, 12)),
            '#ff4a3f',
            { layer: 'set', tone: 'glow' },
          ),
        ],
        { at: vec3(0, 0, 14) },
      ),
      tyres(5),
      tyres(9),
      tyres(13),
      card('racing car', vec3(-2, 0, 26), carEnd(adjust(red, 0.02), 'rear', lit)),
      card('racing car', vec3(2.4, 0, 33), carEnd('#e0b53f', 'rear', lit)),
    ],
    stage: stageOf([-4, 4, -2.5, 9]),
  };
}
