import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { card, face, ground, put, upright } from '../kit/faces.ts';
import { floorLoop, frontLoop, LEFTWARD, type Loop, RIGHTWARD, roundLoop, sideLoop } from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';
import { scatter, stageOf } from '../kit/stage.ts';
import { cottage } from '../parts/buildings.ts';
import { CAR_COLOURS, carEnd, carSide } from '../parts/cars.ts';
import { pickets } from '../parts/farmyard.ts';
import { grass, leaves } from '../parts/foliage.ts';
import { patches } from '../parts/ground-textures.ts';
import { hills, skyline, treeLine } from '../parts/horizon.ts';
import { streetLamp } from '../parts/lamps.ts';
import { bush } from '../parts/plants.ts';
import { broadleaf } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

const strip = (a: number, b: number, z0 = -14, z1 = 130, y = 0.003): Loop => floorLoop(a, b, z0, z1, y);
const dashes = (x: number, n = 20, y = 0.004) =>
  Array.from({ length: n }, (_, i) => floorLoop(x - 0.08, x + 0.08, -12 + i * 6, -9 + i * 6, y));

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

/** A residential street: lawns, drives, garages, picket fences, letter boxes, trees over the pavement. */
export function suburb(site: Site): Built {
  const { rng, lit, season } = site;
  const green = grass(season);
  const wall = () => rng.pick(['#e3ddcf', '#c9d3d6', '#d9cbb0', '#d3d8c3', '#cfb9a5', '#b9c6d3']);
  const house = (x: number, z: number, s: number): Piece[] => {
    const w = rng.between(8, 9.5);
    const colour = wall();
    const roof = rng.pick(['#5f5a5c', '#7a5244', '#6a6f78', '#8a5a48']);
    const garage = x - s * (w / 2 + 1.9);
    return [
      cottage(
        {
          at: [x, z],
          width: w,
          depth: 7,
          walls: rng.chance(0.6) ? 5.3 : 3,
          rise: 2.6,
          wall: colour,
          roof,
          lit,
          gableFront: rng.chance(0.5),
          chimney: true,
        },
        rng,
      ),
      cottage(
        {
          at: [garage, z - 0.8],
          width: 3.8,
          depth: 6,
          walls: 2.7,
          rise: 1.4,
          wall: colour,
          roof,
          lit: false,
          gableFront: true,
        },
        rng.fork(`garage ${x} ${z}`),
      ),
      face('garage door', [frontLoop(garage - 1.5, garage + 1.5, 0.02, 2.3, z - 0.9)], '#f1efe6', {
        normal: vec3(0, 0, -1),
      }),
      face(
        'door panels',
        [0.5, 1, 1.5, 2].map((y) => frontLoop(garage - 1.5, garage + 1.5, y, y + 0.04, z - 0.92)),
        '#c9c6ba',
        { normal: vec3(0, 0, -1) },
      ),
      ground(
        'drive',
        [
          [
            vec3(garage - 1.6, 0.003, z - 0.8),
            vec3(garage + 1.6, 0.003, z - 0.8),
            vec3(garage + 1.6 - s * 2, 0.003, z - 7),
            vec3(s * 4.4, 0.003, z - 7),
            vec3(s * 4.4, 0.003, z - 4),
          ],
        ],
        '#b9b5ab',
      ),
    ];
  };
  const box = (x: number, z: number) =>
    put(
      'letter box',
      [
        block('post', [0.1, 1, 0.1], '#e9e4d8'),
        block('box', [0.26, 0.26, 0.46], '#4a5f78', { at: [0, 1, 0] }),
        block('flag', [0.03, 0.2, 0.12], '#c8403a', { at: [x > 0 ? -0.15 : 0.15, 1.1, 0] }),
      ],
      { at: vec3(x, 0, z) },
    );
  const lamps = [-1, 1].map((s) => streetLamp(s * 4.9, s > 0 ? 7 : 17, lit, { old: false, height: 5.4 }));
  const sites = [
    [-13.5, 11],
    [13.8, 14],
    [-14, 30],
    [14, 33],
    [-14, 50],
    [14, 54],
  ] as const;
  return {
    ground: green.body,
    practicals: lamps.flatMap((l) => l.practicals),
    pieces: [
      hills(rng.fork('far'), 420, 40, '#95a9ab'),
      treeLine(rng.fork('wood'), 110, 12, leaves(season, rng).dark),
      patches('lawn', rng, 9, { x: [-18, 18], z: [-5, 30] }, [0.8, 2], green.lit, 0.5),
      ground('road', [strip(-3.9, 3.9, -14, 110, 0.002)], '#74777a'),
      ground('kerb', [strip(-4.15, -3.9, -14, 110, 0.06), strip(3.9, 4.15, -14, 110, 0.06)], '#c2beb4'),
      ground('pavement', [strip(-6.2, -4.9, -14, 110), strip(4.9, 6.2, -14, 110)], '#bab6ac'),
      ground('centre line', dashes(0, 16), '#d9d3b5'),
      ...[...sites].reverse().flatMap(([x, z]) => house(x, z, Math.sign(x))),
      ...[-1, 1].flatMap((s) =>
        [28, 16, 8].map((z) =>
          card('street tree', vec3(s * 7, 0, z + s), broadleaf(rng.between(5, 6.5), season, rng)),
        ),
      ),
      pickets(-18, -6.6, 8.6),
      pickets(6.8, 18, 11.4),
      ...[-1, 1].flatMap((s) =>
        [9.6, 9.9].map((z, i) =>
          card(
            'shrub',
            vec3(s * (11 + i * 2.6), 0, z + (s > 0 ? 3 : 0)),
            bush(1.6, 1, leaves(season, rng), rng),
          ),
        ),
      ),
      box(-4.6, 4.4),
      box(4.6, 10),
      ...lamps.flatMap((l) => l.pieces),
      card('parked car', vec3(rng.pick([-8.6, 8.8]), 0, 6.6), carSide(rng.pick(CAR_COLOURS))),
    ],
    stage: stageOf([-3.4, 3.4, -2.5, 9]),
  };
}

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
