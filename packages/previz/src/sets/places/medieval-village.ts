import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { GroupPiece, Piece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { face, ground, group, put, upright } from '../kit/faces.ts';
import {
  archLoop,
  flankPlane,
  floorLoop,
  frontLoop,
  LEFTWARD,
  NEARWARD,
  onPlane,
  RIGHTWARD,
  wallLoop,
} from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { barrel, crate } from '../parts/crates-and-barrels.ts';
import { paving } from '../parts/ground-textures.ts';
import { onRing, ring, rolling } from '../parts/horizon.ts';
import { LIT_PANE } from '../parts/openings.ts';
import type { Built, Site } from '../setting.ts';

const TIMBER = '#4f3a2c';

/** A jettied half-timbered house in a row; a lower and a leaning upper storey, a steep roof. */
function timberHouse(side: -1 | 1, wall: number, z0: number, z1: number, lit: boolean, rng: Rng): GroupPiece {
  const plane = flankPlane(side * wall, z0);
  const { normal } = plane;
  const length = z1 - z0;
  const plaster = rng.pick(['#e9dcbf', '#dccba6', '#e3d0b5', '#cfc3a8']);
  const roof = rng.pick(['#7a4f3e', '#6a4a42', '#8a5f45']);
  const [jut, mid, top] = [0.55, 2.7, 5.4];
  const deep = side * (wall + 7);
  const posts = (v0: number, v1: number, o: number, n: number) =>
    Array.from({ length: n + 1 }, (_, i) =>
      wallLoop(
        plane,
        Math.max(0, (length * i) / n - 0.09),
        Math.min(length, (length * i) / n + 0.09),
        v0,
        v1,
        o,
      ),
    );
  const n = Math.max(3, Math.round(length / 1.5));
  const braces = Array.from({ length: n }, (_, i) => {
    const a = (length * i) / n;
    const b = (length * (i + 1)) / n;
    const flip = i % 2;
    return [
      onPlane(plane, flip ? b : a, mid + 0.2, jut + 0.03),
      onPlane(plane, (flip ? b : a) + (flip ? -0.16 : 0.16), mid + 0.2, jut + 0.03),
      onPlane(plane, flip ? a : b, top - 0.15, jut + 0.03),
      onPlane(plane, (flip ? a : b) + (flip ? 0.16 : -0.16), top - 0.15, jut + 0.03),
    ];
  });
  const tone = lit ? 'glow' : 'body';
  return group('timber house', vec3(side * wall, 0, (z0 + z1) / 2), [
    face(
      'flank',
      [
        [
          vec3(side * wall, 0, z0),
          vec3(deep, 0, z0),
          vec3(deep, top, z0),
          vec3(side * (wall + 3), top + 4, z0),
          vec3(side * (wall - jut), top, z0),
          vec3(side * (wall - jut), mid, z0),
          vec3(side * wall, mid, z0),
        ],
      ],
      adjust(plaster, -0.06),
      { normal: NEARWARD },
    ),
    face('stone', [wallLoop(plane, 0, length, 0, mid, 0)], rng.pick(['#a89f90', '#b5a68d', '#9a948a']), {
      normal,
    }),
    face('door', [archLoop(plane, length * 0.2, length * 0.2 + 1.1, 0, 2.1, 0.03)], '#6a4630', { normal }),
    face(
      'windows',
      [wallLoop(plane, length * 0.6, length * 0.6 + 0.9, 0.9, 1.9, 0.03)],
      lit ? LIT_PANE : '#4a4f50',
      { normal, tone },
    ),
    face(
      'jetty',
      [
        [
          onPlane(plane, 0, mid, 0),
          onPlane(plane, length, mid, 0),
          onPlane(plane, length, mid, jut),
          onPlane(plane, 0, mid, jut),
        ],
      ],
      TIMBER,
      { tone: 'shade' },
    ),
    face('plaster', [wallLoop(plane, 0, length, mid, top, jut)], plaster, { normal }),
    face('braces', braces, TIMBER, { normal }),
    face(
      'timbers',
      [
        ...posts(mid, top, jut + 0.02, n),
        wallLoop(plane, 0, length, mid, mid + 0.22, jut + 0.04),
        wallLoop(plane, 0, length, top - 0.2, top, jut + 0.04),
        wallLoop(plane, 0, length, mid + 1.25, mid + 1.4, jut + 0.03),
      ],
      TIMBER,
      { normal },
    ),
    face(
      'panes',
      Array.from({ length: Math.max(1, n - 2) }, (_, i) =>
        wallLoop(
          plane,
          (length * (i + 1)) / n + 0.3,
          (length * (i + 2)) / n - 0.3,
          mid + 1.4,
          top - 0.3,
          jut + 0.05,
        ),
      ),
      lit ? LIT_PANE : '#55605f',
      { normal, tone },
    ),
    face(
      'roof',
      [
        [
          onPlane(plane, -0.2, top - 0.35, jut + 0.5),
          onPlane(plane, length + 0.2, top - 0.35, jut + 0.5),
          onPlane(plane, length + 0.2, top + 4, -3),
          onPlane(plane, -0.2, top + 4, -3),
        ],
      ],
      roof,
      { normal: side < 0 ? RIGHTWARD : LEFTWARD },
    ),
    face(
      'roof edge',
      [wallLoop(plane, -0.2, length + 0.2, top - 0.5, top - 0.32, jut + 0.5)],
      adjust(roof, -0.08),
      { normal },
    ),
  ]);
}

/** A medieval lane: half-timbered houses leaning over cobbles, a castle on its rock, a cart, hanging signs. */
export function medievalVillage(site: Site): Built {
  const { rng, lit } = site;
  const m = rng.chance(0.5) ? 1 : -1;
  const wall = 6.2;
  const rows: Piece[] = ([-1, 1] as const).flatMap((side) => {
    const own = rng.fork(side < 0 ? 'left' : 'right');
    const out: Piece[] = [];
    for (let z = -12; z < 40; ) {
      const length = own.between(5.4, 7.2);
      out.push(timberHouse(side, wall + own.between(-0.3, 0.5), z, z + length, lit, own));
      z += length + own.pick([0, 0, 1.2]);
    }
    return out.reverse();
  });
  const far = 300;
  const at = (x: number, y: number) => onRing(m * 0.05 + x / far, far, y);
  const tower = (x: number, w: number, y0: number, y1: number) => [
    at(x - w, y0),
    at(x + w, y0),
    at(x + w, y1),
    at(x - w, y1),
  ];
  const spire = (x: number, w: number, y: number) => [
    at(x - w * 1.3, y),
    at(x + w * 1.3, y),
    at(x, y + w * 4),
  ];
  const torches = [4.6, 11].map((z, i) => ({ z, side: i % 2 ? -1 : 1 }));
  return {
    ground: '#a3957d',
    practicals: lit
      ? torches.map(({ z, side }) => ({
          at: vec3(side * 5.2, 2.2, z),
          colour: '#ffae55',
          reach: 4,
          strength: 0.7,
          kind: 'fire' as const,
        }))
      : [],
    pieces: [
      ring('hills', (a) => 26 + 18 * rolling(rng.fork('hill'))(a), '#8fa38a', { radius: 420 }),
      face('rock', [[at(-70, 0), at(-40, 34), at(-10, 46), at(24, 46), at(44, 30), at(80, 0)]], '#86917f', {
        layer: 'backdrop',
      }),
      face(
        'castle',
        [tower(-18, 6, 40, 74), tower(4, 26, 44, 62), tower(26, 6, 40, 82), tower(6, 5, 50, 96)],
        '#a39a8c',
        { layer: 'backdrop' },
      ),
      face('castle roofs', [spire(-18, 6, 74), spire(26, 6, 82), spire(6, 5, 96)], '#6a5a5a', {
        layer: 'backdrop',
      }),
      ground('cobbles', [floorLoop(-wall, wall, -14, 60)], '#a89a80', { fadeTo: '#98896f' }),
      paving('cobbles', { x: [-wall, wall], z: [-8, 18] }, [0.42, 0.42], '#8f8168', 0.04, 0.7),
      ground('gutter', [floorLoop(-0.2, 0.2, -14, 50, 0.004)], '#857863'),
      ...rows,
      ...torches.map(({ z, side }) =>
        put(
          'hanging sign',
          [
            block('arm', [0.9, 0.06, 0.06], '#33302c', { at: [side * 0.2, 0.75, 0] }),
            block('board', [0.6, 0.6, 0.06], '#7a4f34', { at: [0, 0.05, 0] }),
            upright('device', [frontLoop(-0.14, 0.14, 0.2, 0.5, -0.04)], '#e0b95a', { layer: 'set' }),
          ],
          { at: vec3(side * (wall - 1.1), 2.9, z) },
        ),
      ),
      put(
        'cart',
        [
          block('bed', [1.7, 0.12, 1], '#8a6440', { at: [0, 0.62, 0] }),
          block('side', [1.7, 0.36, 0.06], '#7a5636', { at: [0, 0.74, -0.5] }),
          block('hay', [1.5, 0.4, 0.8], '#cdaa5a', { at: [0, 0.74, 0] }),
          cylinder('wheel', [0.01, 0.01], [0, 0.01], '#4f3a2c'),
          upright(
            'wheel',
            [
              Array.from({ length: 18 }, (_, i) =>
                vec3(Math.cos(i * 0.349) * 0.46, 0.46 + Math.sin(i * 0.349) * 0.46, -0.56),
              ),
            ],
            '#5a4230',
            { layer: 'set' },
          ),
          upright(
            'hub',
            [
              Array.from({ length: 12 }, (_, i) =>
                vec3(Math.cos(i * 0.5236) * 0.34, 0.46 + Math.sin(i * 0.5236) * 0.34, -0.57),
              ),
            ],
            '#a3957d',
            { layer: 'set' },
          ),
          upright(
            'spokes',
            [0, 0.785, 1.57, 2.356].map((t) => [
              vec3(Math.cos(t) * 0.4 - 0.03, 0.46 + Math.sin(t) * 0.4, -0.58),
              vec3(Math.cos(t) * 0.4 + 0.03, 0.46 + Math.sin(t) * 0.4, -0.58),
              vec3(-Math.cos(t) * 0.4 + 0.03, 0.46 - Math.sin(t) * 0.4, -0.58),
              vec3(-Math.cos(t) * 0.4 - 0.03, 0.46 - Math.sin(t) * 0.4, -0.58),
            ]),
            '#5a4230',
            { layer: 'set' },
          ),
        ],
        { at: vec3(m * 4.2, 0, 5.4) },
      ),
      put('barrel', barrel(0.3, 0.85), { at: vec3(-m * 4.8, 0, 3.4) }),
      put('crate', crate(0.6), { at: vec3(-m * 4.7, 0, 4.5) }),
      put(
        'well',
        [
          cylinder('wall', [0.8, 0.8], [0, 0.8], '#a39a8c', { sides: 14, top: '#3f4448' }),
          block('post', [0.12, 2, 0.12], TIMBER, { at: [-0.7, 0, 0] }),
          block('post', [0.12, 2, 0.12], TIMBER, { at: [0.7, 0, 0] }),
          block('roof', [2, 0.3, 1.3], '#7a4f3e', { at: [0, 2, 0] }),
        ],
        { at: vec3(-m * 2.2, 0, 15) },
      ),
    ],
    stage: stageOf([-3.6, 3.6, -2.5, 9]),
  };
}
