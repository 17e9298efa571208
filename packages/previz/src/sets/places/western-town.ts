import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { GroupPiece, Piece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { drawing, shape, stroke } from '../kit/drawing.ts';
import { card, face, ground, group, put } from '../kit/faces.ts';
import { flankPlane, floorLoop, NEARWARD, onPlane, UP, wallLoop } from '../kit/loops.ts';
import { rectangle } from '../kit/paths.ts';
import { block, cylinder } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { barrel } from '../parts/crates-and-barrels.ts';
import { patches, strewn } from '../parts/ground-textures.ts';
import { onRing, ring, rolling } from '../parts/horizon.ts';
import { LIT_PANE } from '../parts/openings.ts';
import type { Built, Site } from '../setting.ts';

const BOARDS = ['#a8835a', '#8f6a4a', '#b59a78', '#9c5a48', '#7d8a80'] as const;

/** A false-fronted wooden house on a boardwalk with a porch; its sign is blank boards and a few strokes. */
function falseFront(side: -1 | 1, wall: number, z0: number, z1: number, lit: boolean, rng: Rng): GroupPiece {
  const plane = flankPlane(side * wall, z0);
  const { normal } = plane;
  const length = z1 - z0;
  const colour = rng.pick(BOARDS);
  const height = rng.between(5.2, 6.6);
  const out = side * (wall + 9);
  const look = { normal };
  const stepped = rng.chance(0.5);
  const porchTop = 3;
  const tone = lit ? 'glow' : 'body';
  const windows = [0.22, 0.78].map((k) => wallLoop(plane, length * k - 0.5, length * k + 0.5, 1, 2.3, 0.04));
  const upper = [0.25, 0.75].map((k) =>
    wallLoop(plane, length * k - 0.42, length * k + 0.42, 3.5, 4.5, 0.04),
  );
  return group('false front', vec3(side * wall, 0, (z0 + z1) / 2), [
    face(
      'flank',
      [
        [
          vec3(side * wall, 0, z0),
          vec3(out, 0, z0),
          vec3(out, height - 2, z0),
          vec3(side * wall, height - 0.8, z0),
        ],
      ],
      adjust(colour, -0.07),
      { normal: NEARWARD },
    ),
    face(
      'front',
      [
        wallLoop(plane, 0, length, 0, height),
        ...(stepped ? [wallLoop(plane, length * 0.22, length * 0.78, height, height + 0.8)] : []),
      ],
      colour,
      look,
    ),
    face(
      'boards',
      Array.from({ length: Math.floor(height / 0.32) }, (_, i) =>
        wallLoop(plane, 0, length, i * 0.32, i * 0.32 + 0.03, 0.01),
      ),
      adjust(colour, -0.07),
      look,
    ),
    face(
      'cornice',
      [wallLoop(plane, -0.1, length + 0.1, height - 0.15, height + 0.12, 0.12)],
      adjust(colour, 0.09),
      look,
    ),
    face('sign', [wallLoop(plane, length * 0.15, length * 0.85, 4.62, 5.16, 0.08)], '#efe2c2', look),
    face(
      'lettering',
      Array.from({ length: 6 }, (_, i) =>
        wallLoop(plane, length * (0.22 + i * 0.1), length * (0.27 + i * 0.1), 4.74, 5.04, 0.1),
      ),
      '#6a3a2c',
      look,
    ),
    face(
      'frames',
      [...windows, ...upper].map((l) => l),
      '#e3d3b3',
      look,
    ),
    face(
      'panes',
      [
        ...[0.22, 0.78].map((k) => wallLoop(plane, length * k - 0.4, length * k + 0.4, 1.1, 2.2, 0.06)),
        ...[0.25, 0.75].map((k) => wallLoop(plane, length * k - 0.33, length * k + 0.33, 3.58, 4.42, 0.06)),
      ],
      lit ? LIT_PANE : '#55605f',
      { ...look, tone },
    ),
    face('doorway', [wallLoop(plane, length / 2 - 0.6, length / 2 + 0.6, 0.2, 2.3, 0.05)], '#3a2a20', look),
    face(
      'swing doors',
      [
        wallLoop(plane, length / 2 - 0.56, length / 2 - 0.04, 0.7, 1.7, 0.08),
        wallLoop(plane, length / 2 + 0.04, length / 2 + 0.56, 0.7, 1.7, 0.08),
      ],
      '#b5763f',
      look,
    ),
    ...[{ a: 0, b: length }].flatMap(({ a, b }) => [
      face(
        'boardwalk',
        [
          [
            onPlane(plane, a, 0.2, 0),
            onPlane(plane, b, 0.2, 0),
            onPlane(plane, b, 0.2, 1.7),
            onPlane(plane, a, 0.2, 1.7),
          ],
        ],
        '#a88a64',
        { normal: UP },
      ),
      face('boardwalk edge', [wallLoop(plane, a, b, 0, 0.2, 1.7)], '#7d6344', look),
      face(
        'posts',
        Array.from({ length: 4 }, (_, i) =>
          wallLoop(
            plane,
            0.1 + (i * (length - 0.35)) / 3,
            0.25 + (i * (length - 0.35)) / 3,
            0.2,
            porchTop - 0.3,
            1.6,
          ),
        ),
        '#7d5a3c',
        look,
      ),
      face(
        'porch roof',
        [
          [
            onPlane(plane, a, porchTop, 0),
            onPlane(plane, b, porchTop, 0),
            onPlane(plane, b, porchTop - 0.4, 1.9),
            onPlane(plane, a, porchTop - 0.4, 1.9),
          ],
        ],
        '#8f6f50',
        { normal: UP },
      ),
      face('porch edge', [wallLoop(plane, a, b, porchTop - 0.56, porchTop - 0.38, 1.9)], '#6d5038', look),
    ]),
  ]);
}

/** A town of the old West: false fronts, porches and boardwalks along a dirt street, a water tower, mesas. */
export function westernTown(site: Site): Built {
  const { rng, lit } = site;
  const m = rng.chance(0.5) ? 1 : -1;
  const rows: Piece[] = ([-1, 1] as const).flatMap((side) => {
    const own = rng.fork(side < 0 ? 'left' : 'right');
    const out: Piece[] = [];
    for (let z = -13; z < 40; ) {
      const length = own.between(6, 8);
      out.push(falseFront(side, 7.4, z, z + length, lit, own));
      z += length + (own.chance(0.3) ? 2.4 : 0.2);
    }
    return out.reverse();
  });
  const mesa = (a: number, w: number, h: number): Piece =>
    face(
      'mesa',
      [
        [
          onRing(a - w * 1.5, 400, -1),
          onRing(a - w * 1.1, 400, h * 0.4),
          onRing(a - w, 400, h),
          onRing(a + w, 400, h),
          onRing(a + w * 1.15, 400, h * 0.4),
          onRing(a + w * 1.6, 400, -1),
        ],
      ],
      '#b8735a',
      { layer: 'backdrop' },
    );
  const hitch = [
    block('rail', [2.2, 0.1, 0.1], '#7d5a3c', { at: [0, 0.95, 0] }),
    ...[-0.9, 0.9].map((x) => block('post', [0.12, 1, 0.12], '#6d5038', { at: [x, 0, 0] })),
  ];
  const tower = [
    ...[
      [-1.4, 1.2],
      [1.4, 1.2],
      [-1.4, -1.2],
      [1.4, -1.2],
    ].map(([x = 0, z = 0]) => block('leg', [0.22, 6, 0.22], '#6d5038', { at: [x, 0, z] })),
    block('brace', [3, 0.16, 0.16], '#6d5038', { at: [0, 3, -1.2] }),
    cylinder('tank', [2, 2], [6, 9], '#9a7148', { sides: 14 }),
    cylinder('hoop', [2.04, 2.04], [7.4, 7.55], '#5a4a3c', { sides: 14 }),
    cylinder('roof', [2.3, 0.1], [9, 10.6], '#6a5a4c', { sides: 14 }),
  ];
  const wheel = (x: number) =>
    [0, 1, 2, 3]
      .map(
        (i) =>
          `M${x + Math.cos(i * 0.785) * 48} ${-50 + Math.sin(i * 0.785) * 48}L${x - Math.cos(i * 0.785) * 48} ${-50 - Math.sin(i * 0.785) * 48}`,
      )
      .join('');
  const wagon = drawing(
    [
      shape('box', rectangle(-170, -130, 340, 55), '#8f6a44'),
      shape('canvas', 'M-165 -130Q-175 -270 -90 -275Q0 -250 90 -275Q175 -270 165 -130Z', '#e9dfc6'),
      stroke(
        'wheels',
        `M-158 -50a48 48 0 1 0 96 0a48 48 0 1 0 -96 0M62 -50a48 48 0 1 0 96 0a48 48 0 1 0 -96 0${wheel(-110)}${wheel(110)}`,
        '#5a4230',
        8,
      ),
    ],
    350,
    280,
    240,
  );
  return {
    ground: '#cda977',
    practicals: [],
    pieces: [
      ring('far hills', (a) => 16 + 7 * Math.sin(a * 4), '#c99a80', { radius: 500 }),
      mesa(m * 0.06, 0.08, 62),
      mesa(-m * 0.32, 0.05, 48),
      ring('dunes', (a) => 4 + 3 * rolling(rng.fork('dune'))(a), '#cfa574', { radius: 120 }),
      ground('street', [floorLoop(-7.4, 7.4, -14, 70)], '#d3b183', { fadeTo: '#c49d6c' }),
      ground(
        'ruts',
        [-1.3, 1.3].map((x) => floorLoop(x - 0.14, x + 0.14, -14, 60, 0.003)),
        '#b58d5f',
        { opacity: 0.6 },
      ),
      patches('dust', rng, 9, { x: [-5, 5], z: [-5, 26] }, [0.5, 1.4], '#c49a66', 0.5),
      strewn('stones', rng, 16, { x: [-5, 5], z: [-3, 8] }, 0.06, '#a88258'),
      ...rows,
      put('water tower', tower, { at: vec3(-m * 3.4, 0, 48) }),
      card('wagon', vec3(m * 3, 0, 17), wagon),
      put('hitching rail', hitch, { at: vec3(-m * 4.9, 0, 4.4), turn: Math.PI / 2 }),
      put('trough', [block('trough', [1.5, 0.5, 0.6], '#7d5f40', { top: '#6f98a3' })], {
        at: vec3(-m * 5, 0, 6.8),
        turn: Math.PI / 2,
      }),
      put('barrel', barrel(0.3, 0.85), { at: vec3(m * 5.2, 0.2, 3.6) }),
      put('barrel', barrel(0.3, 0.85), { at: vec3(m * 5.3, 0.2, 4.4) }),
    ],
    stage: stageOf([-4.2, 4.2, -2.5, 9]),
  };
}
