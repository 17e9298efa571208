import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { contact, face, ground, put } from '../kit/faces.ts';
import { floorLoop, frontLoop, NEARWARD, roundLoop } from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { towersAbout } from '../parts/buildings.ts';
import { railing } from '../parts/farmyard.ts';
import { paving, ripples } from '../parts/ground-textures.ts';
import { ring, rolling, skyline, waterSheet } from '../parts/horizon.ts';
import { streetLamp } from '../parts/lamps.ts';
import { bench } from '../parts/seats.ts';
import type { Built, Site } from '../setting.ts';

/** A promenade over the water, the city's towers on the far shore. */
export function citySkyline(site: Site): Built {
  const { rng, lit } = site;
  const wave = rolling(rng.fork('hills'));
  return promenade(site, [
    ring('hills', (a) => 40 + 60 * wave(a), '#a3b0bd', { radius: 900 }),
    ...skyline(rng.fork('far'), 520, [70, 190], '#95a4b4', lit),
    ...skyline(rng.fork('mid'), 380, [40, 120], '#7d8c9d', lit),
    ...skyline(rng.fork('near'), 290, [14, 52], '#67788a', lit),
    waterSheet('#557f96', '#8fb0be', 4.2, 285),
  ]);
}

/** A promenade by the sea: nothing but water behind its railing, a headland at one end. */
export function seaFront(site: Site): Built {
  const wave = rolling(site.rng.fork('headland'));
  return promenade(site, [
    ring('headland', (a) => Math.max(0, 26 * Math.sin(a) * wave(a)), '#9db2b4', { radius: 1400 }),
    waterSheet('#4f8ba6', '#9cc4d0', 4.2, 1390),
  ]);
}

/** A paved walk with lamps, a railing and a bench before water; what lies beyond is given. */
function promenade(site: Site, beyond: Built['pieces']): Built {
  const { rng, lit } = site;
  const m = rng.chance(0.5) ? 1 : -1;
  const lamps = [-6, 6].map((x) => streetLamp(x, 3.4, lit, { height: 4 }));
  return {
    ground: '#a39e96',
    practicals: lamps.flatMap((l) => l.practicals),
    pieces: [
      ...beyond,
      ripples(
        'glints',
        rng,
        40,
        { x: [-60, 60], z: [8, 180] },
        [0.8, 2.6],
        lit ? '#f0cf9a' : '#cfe2e8',
        0.03,
        0.01,
      ),
      ground('promenade', [floorLoop(-300, 300, -14, 4.2)], '#aaa59c'),
      paving('slabs', { x: [-12, 12], z: [-9, 4] }, [1.2, 1.2], '#968f86', 0.03, 0.8),
      ...lamps.flatMap((l) => l.pieces),
      railing(-40, 40, 4, '#4a5359'),
      put('bench', bench(1.8, '#8a6242'), { at: vec3(m * 3.4, 0, 2.8) }),
    ],
    stage: stageOf([-4, 4, -2.5, 3], {
      seats: [-0.4, 0.4].map((dx) => ({
        name: 'bench',
        at: vec3(m * 3.4 + dx, 0.47, 2.7),
        facing: 'camera' as const,
      })),
    }),
  };
}

/** A flat roof with its parapet, vents, a water tank, towers all round. */
export function rooftop(site: Site): Built {
  const { rng } = site;
  // The town's windows are lit before the sky is dark.
  const lit = site.lit || site.hour === 'sunset';
  const m = rng.chance(0.5) ? 1 : -1;
  const roof = '#8f8a84';
  const towers = towersAbout(rng, lit, 26, 17);
  const tank = [
    ...[
      [-0.8, 0.8],
      [0.8, 0.8],
      [-0.8, -0.8],
      [0.8, -0.8],
    ].map(([x = 0, z = 0]) => block('leg', [0.12, 1.8, 0.12], '#5b534c', { at: [x, 0, z] })),
    cylinder('tank', [1.2, 1.2], [1.8, 3.9], '#8b6a4e', { sides: 14 }),
    cylinder('cone', [1.3, 0.05], [3.9, 4.7], '#5f5650', { sides: 14 }),
  ];
  const aerial = [
    block('mast', [0.06, 3.4, 0.06], '#4f5559'),
    face(
      'rods',
      [0, 1, 2, 3, 4].map((i) =>
        frontLoop(-0.75 + i * 0.1, 0.75 - i * 0.1, 2.5 + i * 0.2, 2.54 + i * 0.2, -0.04),
      ),
      '#5d6468',
      { normal: NEARWARD },
    ),
  ];
  const dish = [
    block('stand', [0.08, 1.1, 0.08], '#6d7479'),
    face('dish', [roundLoop(0, 1.5, -0.1, 0.5, 0.56, 22)], '#d6d9d8', { normal: NEARWARD }),
    face('dish hollow', [roundLoop(0.05, 1.52, -0.11, 0.4, 0.46, 22)], '#b4babb', { normal: NEARWARD }),
    face(
      'feed',
      [[vec3(0.02, 1.5, -0.2), vec3(0.3, 1.66, -0.2), vec3(0.28, 1.7, -0.2), vec3(0, 1.56, -0.2)]],
      '#5d6468',
    ),
  ];
  const cooler = [
    block('cooler', [1.3, 1.05, 0.8], '#b9bcba', { top: '#cbcecb' }),
    face(
      'fans',
      [-0.32, 0.32].map((x) => roundLoop(x, 0.58, -0.41, 0.24, 0.24, 16)),
      '#565c60',
      { normal: NEARWARD },
    ),
    face(
      'grille',
      [0.3, 0.5, 0.7, 0.86].map((y) => frontLoop(-0.58, 0.58, y, y + 0.03, -0.42)),
      '#8f9593',
      { normal: NEARWARD },
    ),
  ];
  return {
    ground: '#7f868c',
    practicals: [],
    pieces: [
      ...skyline(rng.fork('far'), 420, [50, 150], '#a3afbb', lit),
      ...skyline(rng.fork('mid'), 240, [18, 64], '#8896a4', lit),
      ...skyline(rng.fork('low'), 120, [4, 22], '#7c8994', lit),
      ...towers,
      ground('roof', [floorLoop(-60, 60, -14, 3.4)], roof),
      paving('seams', { x: [-14, 14], z: [-9, 3] }, [2, 3], adjust(roof, -0.05), 0.05, 0.7),
      face('parapet', [frontLoop(-60, 60, 0, 0.55, 3.2)], adjust(roof, 0.03), {
        layer: 'ground',
        normal: NEARWARD,
      }),
      ground('coping', [floorLoop(-60, 60, 3.15, 3.65, 0.56)], adjust(roof, 0.1)),
      put('water tank', tank, { at: vec3(-m * 4.9, 0, 2.2), scale: 0.85 }),
      put('aerial', aerial, { at: vec3(m * 3.2, 0, 2.9) }),
      put('dish', dish, { at: vec3(m * 6.4, 0, 2.4) }),
      put('cooler', cooler, { at: vec3(-m * 3.1, 0, 2.4) }),
      contact(roof, [floorLoop(m * 4.4 - 1.2, m * 4.4 + 1.2, 1, 3)]),
      put(
        'stair head',
        [
          block('hut', [2.4, 2.5, 2], '#a09184'),
          face('door', [frontLoop(-0.45, 0.45, 0, 2, -1.01)], '#4f5e63', { normal: NEARWARD }),
          block('lid', [2.7, 0.15, 2.3], '#6f6a66', { at: [0, 2.5, 0] }),
        ],
        { at: vec3(m * 5.2, 0, 1.6) },
      ),
      put(
        'vent',
        [
          block('vent', [0.7, 0.6, 0.7], '#b3b5b3'),
          block('cap', [0.85, 0.1, 0.85], '#8d9092', { at: [0, 0.62, 0] }),
        ],
        { at: vec3(m * 2.4, 0, 2.2) },
      ),
    ],
    stage: stageOf([-2.6, 2.6, -2.5, 2.4]),
  };
}
