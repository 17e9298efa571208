import { adjust, blend } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { face, ground, put } from '../kit/faces.ts';
import {
  facingPlane,
  flankPlane,
  floorLoop,
  frontLoop,
  NEARWARD,
  onPlane,
  type Plane,
  roundLoop,
  wallLoop,
} from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { column } from '../parts/columns.ts';
import { paving } from '../parts/ground-textures.ts';
import { lamp } from '../parts/lamps.ts';
import { strip } from '../parts/paths.ts';
import { bench } from '../parts/seats.ts';
import { hangingClock, train } from '../parts/train.ts';
import { windowView } from '../parts/window-view.ts';
import { outside } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

/** A disc on a wall. */
const discOn = (plane: Plane, u: number, v: number, r: number, out: number) =>
  Array.from({ length: 22 }, (_, i) => {
    const a = (i / 22) * 2 * Math.PI;
    return onPlane(plane, u + Math.cos(a) * r, v + Math.sin(a) * r, out);
  });

/** A board of departures that hangs over the platform. */
const board = () => [
  ...[-0.7, 0.7].flatMap((x) => block('hanger', [0.04, 0.7, 0.04], '#5a6066', { at: [x, 2.95, 0] })),
  block('board', [1.9, 0.62, 0.1], '#1f2428', { at: [0, 2.4, 0] }),
  face(
    'departures',
    [0, 1, 2].flatMap((i) => [
      frontLoop(-0.82, 0.1 + (i % 2) * 0.2, 2.84 - i * 0.17, 2.92 - i * 0.17, -0.06),
      frontLoop(0.55, 0.82, 2.84 - i * 0.17, 2.92 - i * 0.17, -0.06),
    ]),
    '#ffb347',
    { tone: 'glow' },
  ),
];

/** Steps at the end of the platform, and the street's light that comes down them. */
function stairs(m: number, site: Site): Piece[] {
  const [sky, low] = outside(site);
  const x = -m * 1.2;
  const z = 17;
  const steps = Array.from({ length: 9 }, (_, i) =>
    block('step', [2.6, 0.2, 0.34], i % 2 ? '#9a9a96' : '#b4b3ae', { at: [0, i * 0.2, i * 0.34] }),
  );
  return [
    face('stair wall', [frontLoop(x - 1.6, x + 1.6, 0, 3.6, z + 3.2)], '#6a6d70', { layer: 'ground' }),
    ...windowView({ plane: facingPlane(x, z + 3.1), u0: -1.3, u1: 1.3, v0: 1.7, v1: 3.5, town: true }, site),
    face(
      'street light',
      [
        [
          vec3(x - 1.2, 0.005, z),
          vec3(x + 1.2, 0.005, z),
          vec3(x + 1.9, 0.005, 10),
          vec3(x - 1.9, 0.005, 10),
        ],
      ],
      low,
      {
        layer: 'ground',
        tone: 'glow',
        opacity: 0.22,
      },
    ),
    put('stairs', steps.reverse(), { at: vec3(x, 0, z) }),
    put(
      'way out',
      [
        block('sign', [1.7, 0.4, 0.08], '#2f7a4f'),
        face(
          'arrow',
          [[vec3(-0.15, 0.1, -0.05), vec3(0.15, 0.1, -0.05), vec3(0, 0.32, -0.05)]],
          blend('#ffffff', sky, 0.1),
          { tone: 'glow' },
        ),
      ],
      {
        at: vec3(x, 2.95, z - 0.2),
      },
    ),
  ];
}

/** An underground platform: tiled vault, a train, posters, strip lights. */
export function subway(site: Site): Built {
  const { rng } = site;
  const m = rng.chance(0.5) ? 1 : -1;
  const tile = rng.pick(['#dfe3dc', '#d6dde2', '#e3d9c6']);
  const accent = rng.pick(['#3f6a9c', '#b8483d', '#3f7a5f', '#c28a3a']);
  const wall = flankPlane(-m * 3.6, -14);
  const g = { layer: 'ground', normal: wall.normal } as const;
  const end = 34;
  const signs = [16.6, 23, 33];
  const joints = Array.from({ length: 40 }, (_, i) =>
    wallLoop(wall, i * 1.2, i * 1.2 + 0.02, 0.35, 2.7, 0.01),
  );
  const courses = [0.75, 1.15, 1.55, 1.95, 2.35].map((v) => wallLoop(wall, 0, end + 14, v, v + 0.015, 0.01));
  const posters = [19, 27, 30].map((u) => wallLoop(wall, u, u + 2.2, 1.1, 2.5, 0.02));
  const art = [19, 27, 30].map((u) => wallLoop(wall, u + 0.15, u + 2.05, 1.25, 1.9, 0.03));
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
    face('tile joints', [...joints, ...courses], adjust(tile, -0.09), g),
    face(
      'sign',
      signs.map((u) => wallLoop(wall, u - 0.85, u + 0.85, 1.85, 2.2, 0.03)),
      '#27408c',
      g,
    ),
    face(
      'sign ring',
      signs.map((u) => discOn(wall, u, 2.02, 0.52, 0.04)),
      '#d23f3a',
      g,
    ),
    face(
      'sign field',
      signs.map((u) => discOn(wall, u, 2.02, 0.36, 0.05)),
      '#f7f6f0',
      g,
    ),
    face(
      'sign name',
      signs.map((u) => wallLoop(wall, u - 0.78, u + 0.78, 1.9, 2.14, 0.06)),
      '#27408c',
      g,
    ),
    ...train(m * 3.3, -14, end, adjust(accent, 0.02), '#eef0ee', true, 'ground'),
    face('ceiling', [floorLoop(-40, 40, -14, end, 3.6)], '#c9ccc9', { layer: 'ground' }),
    face(
      'strip lights',
      [floorLoop(-1.6, -1.3, -14, end - 2, 3.58), floorLoop(1.2, 1.5, -14, end - 2, 3.58)],
      '#f6fbf6',
      { layer: 'ground', tone: 'glow' },
    ),
    ...stairs(m, site),
    hangingClock(m * 0.9, 2.85, 7, site),
    put('board', board(), { at: vec3(-m * 1.1, 0, 6.5) }),
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
