import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece, Piece } from '../../model/set.ts';
import { card, face, glowing, put, type Solids, upright } from '../kit/faces.ts';
import { interior, stand, surface } from '../kit/interior.ts';
import { floorLoop, frontLoop, type Loop, NEARWARD, roundLoop, sideLoop, UP } from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { CAR_COLOURS, carEnd, carSide } from '../parts/cars.ts';
import { crate, tallBox } from '../parts/furniture.ts';
import { paving, ripples } from '../parts/ground-textures.ts';
import { lamp, pendant, stripLights } from '../parts/lamps.ts';
import { backWall, roomWindow, windowLight } from '../parts/room.ts';
import type { Built, Site } from '../setting.ts';

/** A brick sewer: a barrel vault running off to a grey light, a channel of water, walkways, pipes, lamps. */
export function sewer(site: Site): Built {
  const { rng } = site;
  const m = rng.chance(0.5) ? 1 : -1;
  const brick = rng.pick(['#7d6a5c', '#75706a', '#6a7568']);
  const [r, spring, near, far] = [4.2, 1.1, -14, 46];
  const n = 16;
  const spot = (i: number, z: number, k = r): ReturnType<typeof vec3> => {
    const a = (i / n) * Math.PI;
    return vec3(Math.cos(a) * k, spring + Math.sin(a) * k * 0.86, z);
  };
  const vault = Array.from({ length: n }, (_, i) => {
    const mid = Math.abs((i + 0.5) / n - 0.5) * 2;
    const loop = [spot(i, near), spot(i + 1, near), spot(i + 1, far), spot(i, far)];
    return face('vault', [loop], adjust(brick, -0.06 + mid * 0.05), {
      layer: 'ground',
      fadeTo: adjust(brick, -0.02 + mid * 0.04),
    });
  });
  const rib = (z: number): Loop[] =>
    Array.from({ length: n }, (_, i) => [
      spot(i, z, r),
      spot(i + 1, z, r),
      spot(i + 1, z, r - 0.32),
      spot(i, z, r - 0.32),
    ]);
  const ribs = [34, 27, 21, 16, 11.5, 7.5, 4].map((z) =>
    face('rib', rib(z), adjust(brick, 0.05), { layer: 'ground', normal: NEARWARD }),
  );
  const [a, b] = m > 0 ? [0.9, 3] : [-3, -0.9];
  const lamps = [9.5, 3].map((z) => lamp(-m * 3.6, 2.4, z, 4.5, 0.65, '#ffc46b'));
  const shaft: Loop = [vec3(-0.5, 4.6, 14), vec3(0.5, 4.6, 14), vec3(1.3, 0.02, 13), vec3(-1.3, 0.02, 13)];
  return {
    ground: adjust(brick, -0.1),
    practicals: [...lamps, lamp(0, 2, 30, 8, 0.5, '#cfe0e0', 'window')],
    pieces: [
      upright('daylight', [Array.from({ length: n + 1 }, (_, i) => spot(i, far))], '#d3e2dc', {
        tone: 'glow',
      }),
      face(
        'walls',
        [-1, 1].map((s) => sideLoop(s * r, 0, spring, near, far)),
        adjust(brick, -0.05),
        { layer: 'ground' },
      ),
      ...vault,
      face(
        'walkways',
        [floorLoop(-r, a, near, far, 0), floorLoop(b, r, near, far, 0)],
        adjust(brick, 0.03, 0.4),
        { layer: 'ground', normal: UP },
      ),
      paving(
        'slabs',
        { x: m > 0 ? [-r, 0.9] : [-0.9, r], z: [-8, 20] },
        [1.3, 1.3],
        adjust(brick, -0.06, 0.5),
        0.03,
        0.7,
      ),
      face('water', [floorLoop(a, b, near, far, 0.005)], '#4a6a5f', {
        layer: 'ground',
        normal: UP,
        fadeTo: '#2f4a45',
      }),
      face(
        'channel edge',
        [floorLoop(a - 0.16, a, near, far, 0.01), floorLoop(b, b + 0.16, near, far, 0.01)],
        adjust(brick, 0.08, 0.5),
        { layer: 'ground', normal: UP },
      ),
      ripples('ripples', rng, 26, { x: [a + 0.2, b - 0.2], z: [-3, 18] }, [0.3, 0.8], '#a9c9b8', 0.02, 0.012),
      glowing('light on the water', [floorLoop(a + 0.6, b - 0.6, 16, far, 0.014)], '#cfe0d6', 0.35),
      ...ribs.slice(0, 5),
      glowing('shaft of light', [shaft], '#dfeee6', 0.16),
      ...ribs.slice(5),
      face(
        'pipes',
        [2.1, 2.5].map((y) => sideLoop(m * (r - 0.16), y, y + 0.22, near, far)),
        '#8f6a4a',
        { layer: 'ground', fadeTo: '#6f5238' },
      ),
      ...[9.5, 3].flatMap((z) => [
        put(
          'lamp',
          [
            block('cage', [0.26, 0.34, 0.2], '#3a3a38'),
            upright('glass', [frontLoop(-0.09, 0.09, 0.05, 0.28, -0.11)], '#ffe0a0', {
              layer: 'set',
              tone: 'glow',
            }),
          ],
          { at: vec3(-m * 3.75, 2.25, z) },
        ),
      ]),
      put(
        'ladder',
        [
          ...[-0.25, 0.25].map((x) => block('rail', [0.06, 4.4, 0.06], '#5a5f62', { at: [x, 0, 0] })),
          ...Array.from({ length: 11 }, (_, i) =>
            block('rung', [0.5, 0.05, 0.05], '#5a5f62', { at: [0, 0.3 + i * 0.38, 0] }),
          ),
        ],
        { at: vec3(-m * 3.1, 0, 7) },
      ),
      put(
        'outfall',
        [
          cylinder('pipe', [0.5, 0.5], [0, 0.01], '#4a4f50', { sides: 12 }),
          upright('mouth', [roundLoop(0, 1.2, -0.05, 0.5, 0.5, 18)], '#6a6f6c', { layer: 'set' }),
          upright('dark', [roundLoop(0, 1.2, -0.06, 0.38, 0.38, 18)], '#1d201f', { layer: 'set' }),
          upright('flow', [frontLoop(-0.22, 0.22, 0, 1, -0.07)], '#7fa090', { layer: 'set', opacity: 0.7 }),
        ],
        { at: vec3(m * 3.3, 0, 5.5) },
      ),
    ],
    stage: stageOf(m > 0 ? [-2.6, 0.7, -2.5, 6] : [-0.7, 2.6, -2.5, 6], { ceiling: 4.6 }),
  };
}

/** A multi-storey or underground car park: low concrete, numbered pillars, bays with cars, strip lights. */
export function parkingGarage(site: Site): Built {
  const { rng } = site;
  const look = { half: 9.5, back: 32, height: 2.9, wall: '#a3a19b', floor: '#85868a', ceiling: '#8f8f8c' };
  const zs = [26, 20.5, 15, 9.5, 4];
  const bays = [-1, 1].flatMap((s) =>
    Array.from({ length: 13 }, (_, i) =>
      floorLoop(Math.min(s * 3.6, s * 9), Math.max(s * 3.6, s * 9), -3 + i * 2.75, -2.9 + i * 2.75, 0.004),
    ),
  );
  const pillar = (s: number, z: number) =>
    put(
      'pillar',
      [
        block('pillar', [0.6, 2.9, 0.6], '#b3b1aa'),
        block('band', [0.62, 0.28, 0.62], '#e0b83a', { at: [0, 0.5, 0] }),
        block('band', [0.62, 0.16, 0.62], '#2b2d30', { at: [0, 0.78, 0] }),
        block('band', [0.62, 0.16, 0.62], '#2b2d30', { at: [0, 0.34, 0] }),
      ],
      { at: vec3(s * 3.8, 0, z) },
    );
  const cars: Piece[] = [-1, 1].flatMap((s) =>
    zs.flatMap((z) =>
      rng.chance(0.72)
        ? [card('parked car', vec3(s * 6.4, 0, z + 1.4), carSide(rng.pick(CAR_COLOURS)), { flip: s > 0 })]
        : [],
    ),
  );
  return interior(look, {
    pieces: [
      paving('slabs', { x: [-9.5, 9.5], z: [-9, 32] }, [5.5, 5.5], '#7d7e82', 0.03),
      face('bay lines', bays, '#e6e3d6', { layer: 'ground' }),
      face(
        'arrow',
        [
          [vec3(-0.18, 0.005, 0.5), vec3(0.18, 0.005, 0.5), vec3(0.18, 0.005, 3.4), vec3(-0.18, 0.005, 3.4)],
          [vec3(-0.7, 0.005, 3.4), vec3(0.7, 0.005, 3.4), vec3(0, 0.005, 5)],
        ],
        '#e6e3d6',
        { layer: 'ground' },
      ),
      upright('wall band', [frontLoop(-9.5, 9.5, 0.9, 1.5, 31.9)], '#3f7a9c'),
      face(
        'side band',
        [-1, 1].map((s) => sideLoop(s * 9.48, 0.9, 1.5, -14, 32)),
        '#3f7a9c',
        { layer: 'ground' },
      ),
      face(
        'beams',
        zs.map((z) => frontLoop(-9.5, 9.5, 2.55, 2.9, z)),
        '#9b9993',
        { layer: 'ground', normal: NEARWARD },
      ),
      face('sprinkler pipe', [floorLoop(1.6, 1.75, -9, 32, 2.85)], '#b5393a', { layer: 'ground' }),
      ...zs.flatMap((z) => [pillar(-1, z), pillar(1, z)]),
      ...cars,
      card('parked car', vec3(1.7, 0, 24), carEnd(rng.pick(CAR_COLOURS), 'front', true)),
      put(
        'exit sign',
        [
          block('sign', [1.3, 0.42, 0.1], '#1f6a45', { at: [0, 2.1, 0] }),
          glowing(
            'letters',
            [
              [-0.45, 0],
              [-0.22, 0],
              [0.02, 0],
            ]
              .map(([x = 0]) => frontLoop(x, x + 0.14, 2.2, 2.42, -0.06))
              .concat([[vec3(0.3, 2.24, -0.06), vec3(0.52, 2.31, -0.06), vec3(0.3, 2.38, -0.06)]]),
            '#e6fff0',
          ),
        ],
        { at: vec3(-1.6, 0, 9.4) },
      ),
    ],
    lamps: [stripLights([-2.4, 2.4], -4, 30, 2.85, '#eef6f2')],
    practicals: [lamp(0, 2.4, 3, 6, 0.3, '#e6f4ec'), lamp(0, 2.4, 14, 6, 0.3, '#e6f4ec')],
    floor: [-2.8, 2.8, -2.5, 12],
  });
}

const boiler: Solids = [
  cylinder('tank', [0.42, 0.42], [0.15, 1.7], '#b9b3a3', { sides: 14 }),
  cylinder('cap', [0.42, 0.2], [1.7, 1.85], '#a39d8e', { sides: 14 }),
  cylinder('flue', [0.1, 0.1], [1.85, 2.6], '#8f8f8a', { sides: 8 }),
  block('burner', [0.34, 0.3, 0.1], '#4a4f52', { at: [0, 0.3, -0.42] }),
  glowing('flame', [frontLoop(-0.1, 0.1, 0.38, 0.48, -0.48)], '#ffa04d'),
];

/** A basement: bare block walls, stairs up to a lit door, boiler, pipes, shelves of jars, one bulb. */
export function basement(site: Site): Built {
  const { rng } = site;
  const look = {
    half: 4,
    back: 4.2,
    height: 2.6,
    wall: rng.pick(['#8a8880', '#8f8678', '#7d848a']),
    floor: '#77736b',
    ceiling: '#6a5a48',
  };
  const m = rng.chance(0.5) ? 1 : -1;
  const steps = Array.from({ length: 9 }, (_, i) =>
    block('step', [1.1, 0.06, 0.3], '#8a6644', { at: [0, 0.22 + i * 0.26, i * 0.24], top: '#9c7650' }),
  );
  const wash = [
    ...tallBox(0.66, 0.88, 0.6, '#e3e5e3'),
    upright('door', [roundLoop(0, 0.46, -0.31, 0.2, 0.2, 18)], '#b9c2c6', { layer: 'set' }),
    upright('glass', [roundLoop(0, 0.46, -0.32, 0.14, 0.14, 18)], '#46545c', { layer: 'set' }),
  ];
  const jars = (x0: number, y: number): FacePiece[] =>
    ['#b5643a', '#8f9a4a', '#a33f3a', '#c9a04a'].map((c, k) =>
      upright(
        'jars',
        [0, 1].map((i) =>
          frontLoop(x0 + (i * 4 + k) * 0.19, x0 + (i * 4 + k) * 0.19 + 0.14, y, y + 0.2, -0.12),
        ),
        c,
        { layer: 'set' },
      ),
    );
  const shelf: Solids = [
    ...[-0.85, 0.85].map((x) => block('post', [0.06, 2, 0.4], '#6d5038', { at: [x, 0, 0] })),
    ...[0.4, 0.95, 1.5].map((y) => block('board', [1.7, 0.05, 0.4], '#85643f', { at: [0, y, 0] })),
    ...[0.45, 1, 1.55].flatMap((y) => jars(-0.74, y)),
  ];
  return interior(look, {
    pieces: [
      paving('cracks', { x: [-4, 4], z: [-9, 4.2] }, [2.6, 2.6], adjust(look.floor, -0.05), 0.02),
      upright(
        'blocks',
        [0.4, 0.8, 1.2, 1.6, 2, 2.4]
          .map((y) => frontLoop(-4, 4, y - 0.012, y + 0.012, 4.17))
          .concat(
            Array.from({ length: 60 }, (_, i) => {
              const row = Math.floor(i / 10);
              const x = -4 + (i % 10) * 0.84 + (row % 2) * 0.42;
              return frontLoop(x - 0.012, x + 0.012, row * 0.4, row * 0.4 + 0.4, 4.17);
            }),
          ),
        adjust(look.wall, -0.07),
      ),
      face(
        'joists',
        Array.from({ length: 9 }, (_, i) => floorLoop(-4, 4, -6 + i * 1.2, -5.8 + i * 1.2, 2.5)),
        '#57452f',
        { layer: 'ground' },
      ),
      face('pipes', [floorLoop(-m * 2.4, -m * 2.4 + 0.14, -9, 4.2, 2.42)], '#b5713f', { layer: 'ground' }),
      upright(
        'pipes',
        [frontLoop(-4, 4, 2.2, 2.3, 4.1), frontLoop(-m * 2.9 - 0.05, -m * 2.9 + 0.05, 1, 2.2, 4.1)],
        '#b5713f',
      ),
      ...roomWindow(
        {
          plane: backWall(look),
          u: -m * 0.6,
          sill: 1.9,
          width: 0.9,
          height: 0.42,
          bars: [1, 0],
          frame: '#5a554c',
        },
        site,
      ),
      glowing('door above', [frontLoop(m * 3.05 - 0.5, m * 3.05 + 0.5, 2.45, 2.6, 4.12)], '#ffdf9f'),
      put('stairs', [...steps, block('string', [0.08, 0.2, 0.3], '#6d4f35', { at: [-0.56, 0.1, 0] })], {
        at: vec3(m * 3.05, 0, 1.9),
      }),
      put(
        'rail',
        [
          ...[0, 2].map((zAt) =>
            block('post', [0.08, 1.1, 0.08], '#6d4f35', { at: [0, zAt * 0.5 + 0.1, zAt] }),
          ),
        ],
        { at: vec3(m * 2.4, 0, 1.9) },
      ),
      ...stand('boiler', boiler, -m * 3.1, 3.4, [0.9, 0.8], look.floor),
      ...stand('washing machine', wash, -m * 1.7, 3.7, [0.66, 0.6], look.floor),
      ...stand('shelf', shelf, m * 0.9, 3.9, [1.7, 0.4], look.floor),
      ...stand('box', crate(0.6, '#b58a5a'), -m * 3.2, 1.6, [0.6, 0.6], look.floor),
      ...stand('box', crate(0.5, '#a57f54'), -m * 3.5, 0.7, [0.5, 0.5], look.floor),
    ],
    lamps: [pendant(0, 1.95, 1.6, 2.6, true, '#55504a', 4.5)],
    practicals: windowLight({ x: -m * 0.6, y: 2, z: 4 }, site, 2.5),
    floor: [-2.2, 2, -2.5, 3],
    surfaces: [surface('box', -m * 3.2, 0.6, 1.6, 0.5, 0.5)],
  });
}
