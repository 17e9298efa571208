import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece, Piece } from '../../model/set.ts';
import { face, ground, put } from '../kit/faces.ts';
import {
  DOWN,
  flankPlane,
  floorLoop,
  frontLoop,
  LEFTWARD,
  NEARWARD,
  RIGHTWARD,
  roundLoop,
  sideLoop,
  wallLoop,
} from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { column } from '../parts/columns.ts';
import { paving } from '../parts/ground-textures.ts';
import { hills, skyline } from '../parts/horizon.ts';
import { lamp } from '../parts/lamps.ts';
import { strip } from '../parts/paths.ts';
import { bench } from '../parts/seats.ts';
import type { Built, Site } from '../setting.ts';

/** A waiting train along the depth axis: its side faces the platform at x, at rail depth below it. */
function train(
  x: number,
  z0: number,
  z1: number,
  body: string,
  band: string,
  lit: boolean,
  layer: FacePiece['layer'],
): FacePiece[] {
  const plane = flankPlane(x, z0);
  const normal = plane.normal;
  const look = { layer, normal };
  const length = z1 - z0;
  const cars = Math.ceil(length / 16);
  const panes = [];
  const doors = [];
  for (let c = 0; c < cars; c++)
    for (let i = 0; i < 7; i++) {
      const u = c * 16 + 1 + i * 2.1;
      if (i === 1 || i === 5) doors.push(wallLoop(plane, u, u + 1.3, 0.05, 2.15, 0.02));
      else panes.push(wallLoop(plane, u, u + 1.6, 0.95, 1.85, 0.02));
    }
  const gaps = Array.from({ length: cars }, (_, c) =>
    wallLoop(plane, c * 16 + 15.6, c * 16 + 16, 0, 2.5, 0.03),
  );
  return [
    face('train', [wallLoop(plane, 0, length, -0.6, 2.6)], body, look),
    face('band', [wallLoop(plane, 0, length, 0.45, 0.75, 0.01)], band, look),
    face('doors', doors, adjust(body, -0.1), look),
    face('windows', panes, lit ? '#ffe3a8' : '#5d7280', { ...look, tone: lit ? 'glow' : 'body' }),
    face('gaps', gaps, '#2f3338', look),
    face(
      'roof',
      [
        [
          ...wallLoop(plane, 0, length, 2.6, 2.6).slice(0, 2),
          ...wallLoop(plane, 0, length, 2.85, 2.85, -0.5).slice(0, 2).reverse(),
        ],
      ],
      adjust(body, -0.15),
      { layer },
    ),
  ];
}

const clock = (x: number, y: number, z: number) =>
  put(
    'clock',
    [
      block('rod', [0.04, 0.9, 0.04], '#3b4046', { at: [x, y + 0.3, z] }),
      face('clock', [roundLoop(x, y, z, 0.36, 0.36, 20)], '#33383e'),
      face('dial', [roundLoop(x, y, z - 0.01, 0.31, 0.31, 20)], '#f6f3e6'),
      face(
        'hands',
        [
          frontLoop(x - 0.015, x + 0.015, y, y + 0.22, z - 0.02),
          frontLoop(x, x + 0.16, y - 0.015, y + 0.015, z - 0.02),
        ],
        '#22262a',
      ),
    ],
    { at: vec3(x, 0, z) },
  );

/** An open platform under an iron roof, a train on one side, rails on the other. */
export function trainStation(site: Site): Built {
  const { rng, lit } = site;
  const m = rng.chance(0.5) ? 1 : -1;
  const iron = rng.pick(['#4f6a63', '#5a626c', '#7a4f45']);
  const side = (a: number, b: number) => [Math.min(m * a, m * b), Math.max(m * a, m * b)] as const;
  const [r0, r1] = side(-3.4, -6.6);
  const columns = [30, 22, 14, 6].flatMap((z) =>
    put('column', column(0.13, 4.1, iron, 8), { at: vec3(-m * 2.6, 0, z) }),
  );
  const [c0, c1] = side(-3.6, 3.4);
  return {
    ground: '#8a857d',
    practicals: lit ? [4, 12, 20].map((z) => lamp(0, 3.8, z, 4.5, 0.6, '#fff0c8')) : [],
    pieces: [
      hills(rng.fork('hills'), 380, 34, '#94a6a8'),
      ...skyline(rng.fork('town'), 170, [6, 22], '#8d97a0', lit),
      ground('ballast', [strip(r0 - 8, r1 + 8, -14, 200)], '#7f7870'),
      ground(
        'sleepers',
        Array.from({ length: 50 }, (_, i) =>
          floorLoop(r0 + 0.5, r1 - 0.5, -12 + i * 1.4, -11.6 + i * 1.4, 0.003),
        ),
        '#5f564d',
      ),
      ground(
        'rails',
        [strip(r0 + 0.8, r0 + 0.9, -14, 200, 0.01), strip(r1 - 0.9, r1 - 0.8, -14, 200, 0.01)],
        '#c3c8cb',
      ),
      ground('platform', [strip(-3.3, 3.3, -14, 70, 0.004)], '#b3ada3'),
      paving('slabs', { x: [-3.3, 3.3], z: [-9, 22] }, [1.1, 1.1], '#a09a90', 0.03, 0.7),
      ground('yellow line', [strip(-2.9, -2.7, -14, 70, 0.006), strip(2.7, 2.9, -14, 70, 0.006)], '#e2bb45'),
      ...train(
        m * 3.5,
        -14,
        66,
        rng.pick(['#d5d3cb', '#8f3f3a', '#3f6a5a']),
        rng.pick(['#c0483f', '#e0b04a', '#3f6a9c']),
        lit,
        'ground',
      ),
      face('canopy', [floorLoop(c0, c1, -14, 40, 4.3)], adjust(iron, 0.12, 0.6), {
        layer: 'ground',
        normal: DOWN,
        tone: 'body',
      }),
      face(
        'canopy beams',
        Array.from({ length: 13 }, (_, i) => frontLoop(c0, c1, 4.05, 4.3, 38 - i * 4)),
        iron,
        { layer: 'ground', normal: NEARWARD },
      ),
      face('valance', [sideLoop(-m * 3.6, 3.9, 4.35, -14, 40)], iron, {
        layer: 'ground',
        normal: m > 0 ? RIGHTWARD : LEFTWARD,
      }),
      ...columns,
      clock(-m * 1.5, 3.2, 8),
      put('bench', bench(1.6, '#8a6242'), { at: vec3(-m * 2.2, 0, 3.6), turn: (-m * Math.PI) / 2 }),
    ],
    stage: stageOf([-1.9, 2, -2.5, 10], {
      seats: [{ name: 'bench', at: vec3(-m * 2.2, 0.47, 3.6), facing: m > 0 ? 'right' : 'left' }],
    }),
  };
}

/** An underground platform: tiled vault, a train, posters, strip lights. */
export function subway(site: Site): Built {
  const { rng } = site;
  const m = rng.chance(0.5) ? 1 : -1;
  const tile = rng.pick(['#dfe3dc', '#d6dde2', '#e3d9c6']);
  const accent = rng.pick(['#3f6a9c', '#b8483d', '#3f7a5f', '#c28a3a']);
  const wall = flankPlane(-m * 3.6, -14);
  const g = { layer: 'ground', normal: wall.normal } as const;
  const posters = [14, 19, 24, 30].map((u) => wallLoop(wall, u, u + 2.2, 1.1, 2.5, 0.02));
  const art = [14, 19, 24, 30].map((u) => wallLoop(wall, u + 0.15, u + 2.05, 1.25, 1.9, 0.03));
  const end = 34;
  const pieces: Piece[] = [
    ground('platform', [floorLoop(-40, 40, -14, end)], '#a9a8a4'),
    paving('tiles', { x: [-3.5, 3.5], z: [-9, 20] }, [0.8, 0.8], '#999893', 0.02, 0.8),
    face('end wall', [frontLoop(-40, 40, 0, 3.6, end)], '#4a4d52', { layer: 'ground', normal: NEARWARD }),
    face('tunnel', [roundLoop(m * 5.2, 1.3, end - 0.01, 1.6, 1.9, 22)], '#1d2024', { layer: 'ground' }),
    face('wall', [wallLoop(wall, 0, end + 14, 0, 3.6)], tile, g),
    face(
      'band',
      [wallLoop(wall, 0, end + 14, 2.7, 3, 0.01), wallLoop(wall, 0, end + 14, 0, 0.35, 0.01)],
      accent,
      g,
    ),
    face('posters', posters, '#6a5a52', g),
    face('posters', art, rng.pick(['#e0a63f', '#7fb0c4', '#d97f6a']), g),
    ground('edge', [strip(m > 0 ? 2.5 : -2.8, m > 0 ? 2.8 : -2.5, -14, end, 0.004)], '#e2bb45'),
    ...train(m * 3.3, -14, end, '#c9cdd0', accent, true, 'ground'),
    face('ceiling', [floorLoop(-40, 40, -14, end, 3.6)], '#c9ccc9', { layer: 'ground' }),
    face(
      'strip lights',
      [floorLoop(-1.6, -1.3, -14, end - 2, 3.58), floorLoop(1.2, 1.5, -14, end - 2, 3.58)],
      '#f6fbf6',
      { layer: 'ground', tone: 'glow' },
    ),
    ...[20, 12, 5].map((z) => put('column', column(0.22, 3.6, accent, 12), { at: vec3(-m * 2.5, 0, z) })),
    put('bench', bench(1.6, '#7d868c'), { at: vec3(-m * 3, 0, 2.4), turn: (-m * Math.PI) / 2 }),
  ];
  return {
    ground: '#a9a8a4',
    practicals: [2, 10, 20].map((z) => lamp(0, 3.4, z, 4.5, 0.35, '#f4fbf4')),
    pieces,
    stage: stageOf([-1.9, 1.9, -2.5, 9], {
      ceiling: 3.6,
      seats: [{ name: 'bench', at: vec3(-m * 3, 0.47, 2.4), facing: m > 0 ? 'right' : 'left' }],
    }),
  };
}
