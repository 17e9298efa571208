import { vec3 } from '../../geometry/vec3.ts';
import { card, face, ground, put, upright } from '../kit/faces.ts';
import { floorLoop, frontLoop, LEFTWARD, RIGHTWARD, sideLoop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { scatter, stageOf } from '../kit/stage.ts';
import { CAR_COLOURS, carEnd } from '../parts/cars.ts';
import { grass, leaves } from '../parts/foliage.ts';
import { hills, skyline, treeLine } from '../parts/horizon.ts';
import { dashes, strip } from '../parts/road-strips.ts';
import { broadleaf } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

/** A motorway: lanes both ways, a barrier between, a sign gantry, cars that go and come. */
export function highway(site: Site): Built {
  const { rng, lit, season } = site;
  const green = grass(season);
  const m = rng.chance(0.5) ? 1 : -1;
  const mid = m * 6.4;
  const lanes = [-5, -1.6, 1.8].map((x) => x * m);
  const signs = [-1, 1].map((s) => {
    const x = s * 3.1 - m * 1.6;
    return [
      upright('sign', [frontLoop(x - 2.6, x + 2.6, 5.4, 7.6, -0.3)], '#2f7a55', { layer: 'set' as const }),
      upright(
        'border',
        [
          frontLoop(x - 2.5, x + 2.5, 7.42, 7.5, -0.32),
          frontLoop(x - 2.5, x + 2.5, 5.5, 5.58, -0.32),
          frontLoop(x - 1.9, x + 0.9, 6.7, 7.1, -0.32),
          frontLoop(x - 1.9, x + 0.2, 6.05, 6.4, -0.32),
          [
            vec3(x + 1.5, 6, -0.32),
            vec3(x + 1.9, 6, -0.32),
            vec3(x + 1.9, 6.6, -0.32),
            vec3(x + 2.2, 6.6, -0.32),
            vec3(x + 1.7, 7.1, -0.32),
            vec3(x + 1.2, 6.6, -0.32),
            vec3(x + 1.5, 6.6, -0.32),
          ],
        ],
        '#f1f4ee',
        { layer: 'set' as const },
      ),
    ];
  });
  const gantry = [
    ...[-m * 7.4, mid].map((x) => block('post', [0.4, 8, 0.4], '#8d959a', { at: [x, 0, 0] })),
    block('truss', [Math.abs(mid) + 7.4, 0.6, 0.4], '#9aa2a6', { at: [(mid - m * 7.4) / 2, 7, 0] }),
    ...signs,
  ];
  const going = [
    [lanes[0], 24],
    [lanes[1], 42],
    [lanes[2], 17],
    [lanes[0], 62],
  ] as const;
  const coming = [
    [mid + m * 3.2, 20],
    [mid + m * 6.4, 38],
    [mid + m * 3.2, 60],
    [mid + m * 6.6, 12],
  ] as const;
  return {
    ground: green.body,
    practicals: [],
    pieces: [
      hills(rng.fork('far'), 480, 60, '#93a7b3'),
      ...(rng.chance(0.6) ? skyline(rng.fork('town'), 420, [10, 64], '#93a3b0', lit) : []),
      hills(rng.fork('mid'), 220, 16, '#86a07d'),
      treeLine(rng.fork('wood'), 120, 9, leaves(season, rng).dark),
      ground('asphalt', [strip(Math.min(-m * 8, m * 17), Math.max(-m * 8, m * 17))], '#6b6e72'),
      ground(
        'tyre wear',
        lanes.map((x) => strip(x - 0.9, x + 0.9, -14, 120, 0.0035)),
        '#64676b',
        { opacity: 0.6 },
      ),
      ground(
        'edge lines',
        [
          strip(-m * 7 - 0.09, -m * 7 + 0.09),
          strip(mid - m * 1.5 - 0.09, mid - m * 1.5 + 0.09),
          strip(mid + m * 1.4 - 0.09, mid + m * 1.4 + 0.09),
          strip(m * 16 - 0.09, m * 16 + 0.09),
        ],
        '#e9e6da',
      ),
      ground(
        'lane lines',
        [...dashes(-m * 3.3), ...dashes(m * 0.1), ...dashes(mid + m * 4.8), ...dashes(mid + m * 8)],
        '#e9e6da',
      ),
      face('barrier', [sideLoop(mid - m * 0.3, 0, 0.85, -14, 130)], '#b9b7b0', {
        layer: 'ground',
        normal: m > 0 ? LEFTWARD : RIGHTWARD,
      }),
      ground('barrier top', [floorLoop(mid - 0.3, mid + 0.3, -14, 130, 0.86)], '#cfcdc6'),
      face(
        'guard rail',
        [
          sideLoop(-m * 8, 0.5, 0.8, -14, 130),
          ...Array.from({ length: 30 }, (_, i) => sideLoop(-m * 8.02, 0, 0.7, -10 + i * 4, -9.85 + i * 4)),
        ],
        '#a9b0b4',
        { layer: 'ground', normal: m > 0 ? RIGHTWARD : LEFTWARD },
      ),
      ...scatter('tree', rng, 8, { z: [18, 70], clear: 20, reach: [6, 20] }, () =>
        broadleaf(rng.between(5, 8), season, rng),
      ),
      put('gantry', gantry, { at: vec3(0, 0, 34) }),
      ...[...going]
        .sort((a, b) => b[1] - a[1])
        .map(([x = 0, z]) => card('car', vec3(x, 0, z), carEnd(rng.pick(CAR_COLOURS), 'rear', lit))),
      ...[...coming]
        .sort((a, b) => b[1] - a[1])
        .map(([x, z]) => card('car', vec3(x, 0, z), carEnd(rng.pick(CAR_COLOURS), 'front', lit))),
    ],
    stage: stageOf([-3, 3, -2.5, 9]),
  };
}
