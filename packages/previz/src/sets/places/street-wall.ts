import { adjust, blend } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece, Piece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { contact, face, ground, put, upright } from '../kit/faces.ts';
import { floorLoop, frontLoop, type Loop } from '../kit/loops.ts';
import { cylinder } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { paving } from '../parts/ground-textures.ts';
import { lamp } from '../parts/lamps.ts';
import type { Builder, Built, Site } from '../setting.ts';

/** Metres from the mark to the wall: near enough to lean on. */
const WALL = 0.75;
const HEIGHT = 6;
const HALF = 14;
/** A course of bricks and the length of one, metres. */
const COURSE = 0.12;
const BRICK = 0.34;

const LOOKS = {
  brick: ['#9a5645', '#8a4c3d', '#a5644c', '#87564a'],
  concrete: ['#9a9c9b', '#8f9499', '#a39f97'],
  stone: ['#948d80', '#8a8680', '#a09786'],
} as const;

type Wall = keyof typeof LOOKS;

/** A wall along a pavement, seen square on: whoever and whatever is said to be against it stands before it. */
export const streetWall =
  (kind: Wall): Builder =>
  (site) =>
    wallOf(kind, site);

function wallOf(kind: Wall, site: Site): Built {
  const { rng, lit } = site;
  const colour = rng.pick(LOOKS[kind]);
  const side = rng.chance(0.5) ? 1 : -1;
  const stone = rng.pick(['#8f8c86', '#9a958c', '#86888a']);
  return {
    ground: stone,
    practicals: [lamp(side * 2.1, 3, WALL - 0.6, 5, lit ? 0.75 : 0, '#ffd08a')],
    pieces: [
      ground('pavement', [floorLoop(-60, 60, -14, WALL)], stone, { fadeTo: adjust(stone, -0.03) }),
      paving('slabs', { x: [-8, 8], z: [-6, WALL] }, [0.9, 0.75], adjust(stone, -0.06), 0.02, 0.9),
      upright('wall', [frontLoop(-60, 60, 0, 16, WALL)], colour, { fadeTo: adjust(colour, -0.05) }),
      ...FACES[kind](colour, rng),
      ...worn(colour, rng),
      upright(
        'plinth',
        [frontLoop(-60, 60, 0, 0.28, WALL - 0.02)],
        adjust(blend(colour, '#6d6963', 0.6), -0.05),
      ),
      contact('#2b2724', [floorLoop(-60, 60, WALL - 0.16, WALL, 0.002)], 0.4),
      ...drainpipe(side * 4.4, adjust(colour, -0.18, 0.4)),
      ...wallLamp(side * 2.1, lit),
    ],
    stage: stageOf([-3.2, 3.2, -2.5, WALL - 0.25], { wall: { z: WALL, height: 5 } }),
  };
}

const FACES: Readonly<Record<Wall, (colour: string, rng: Rng) => FacePiece[]>> = {
  brick: (colour, rng) => {
    const rows = Math.floor(HEIGHT / COURSE);
    const joints = Array.from({ length: rows }, (_, r) =>
      frontLoop(-HALF, HALF, r * COURSE, r * COURSE + 0.014, WALL - 0.004),
    );
    const odd = (chance: number): Loop[] =>
      Array.from({ length: rows }, (_, r) =>
        Array.from({ length: Math.floor((2 * HALF) / BRICK) }, (_, c) => {
          const x = -HALF + (c + (r % 2) / 2) * BRICK;
          return rng.chance(chance)
            ? [frontLoop(x + 0.012, x + BRICK - 0.006, r * COURSE + 0.014, (r + 1) * COURSE, WALL - 0.003)]
            : [];
        }).flat(),
      ).flat();
    const ends = Array.from({ length: rows }, (_, r) =>
      Array.from({ length: Math.floor((2 * HALF) / BRICK) }, (_, c) => {
        const x = -HALF + (c + (r % 2) / 2) * BRICK;
        return frontLoop(x, x + 0.012, r * COURSE, (r + 1) * COURSE, WALL - 0.004);
      }),
    ).flat();
    return [
      upright('bricks', odd(0.08), adjust(colour, -0.05), { opacity: 0.8 }),
      upright('bricks', odd(0.06), adjust(colour, 0.05), { opacity: 0.8 }),
      upright('joints', [...joints, ...ends], adjust(colour, 0.08, 0.5), { opacity: 0.6 }),
    ];
  },
  concrete: (colour, rng) => {
    const level = [1.25, 2.5, 3.75].map((y) => frontLoop(-HALF, HALF, y, y + 0.02, WALL - 0.004));
    const upwards = Array.from({ length: 12 }, (_, i) =>
      frontLoop(-HALF + i * 2.4, -HALF + i * 2.4 + 0.02, 0, HEIGHT, WALL - 0.004),
    );
    const holes = Array.from({ length: 12 }, (_, i) =>
      [0.62, 1.9, 3.1].flatMap((y) =>
        [0.6, 1.8].map((d) => {
          const x = -HALF + i * 2.4 + d;
          return frontLoop(x, x + 0.04, y, y + 0.04, WALL - 0.004);
        }),
      ),
    ).flat();
    const stains = Array.from({ length: 9 }, () => {
      const x = rng.between(-6, 6);
      const w = rng.between(0.1, 0.3);
      return [
        vec3(x, HEIGHT, WALL - 0.003),
        vec3(x + w, HEIGHT, WALL - 0.003),
        vec3(x + w * 0.6, rng.between(1, 3.4), WALL - 0.003),
      ];
    });
    return [
      upright('seams', [...level, ...upwards], adjust(colour, -0.09)),
      upright('holes', holes, adjust(colour, -0.16)),
      upright('stains', stains, adjust(colour, -0.05), { opacity: 0.6 }),
    ];
  },
  stone: (colour, rng) => {
    const stones: Loop[] = [];
    for (let y = 0; y < HEIGHT; ) {
      const h = rng.between(0.22, 0.38);
      for (let x = -8; x < 8; ) {
        const w = rng.between(0.3, 0.7);
        stones.push(frontLoop(x + 0.015, x + w - 0.015, y + 0.015, y + h - 0.015, WALL - 0.004));
        x += w;
      }
      y += h;
    }
    const tint = (n: number) => stones.filter((_, i) => (i * 7) % 5 === n);
    return [
      upright('stones', tint(0), adjust(colour, 0.05)),
      upright('stones', tint(2), adjust(colour, -0.03)),
      upright('stones', [...tint(1), ...tint(3), ...tint(4)], adjust(colour, 0.02)),
    ];
  },
};

/** Damp along the foot, and where plaster has come off. */
const worn = (colour: string, rng: Rng): FacePiece[] => [
  upright(
    'damp',
    Array.from({ length: 14 }, (_, i) => {
      const x = -7 + i + rng.between(-0.3, 0.3);
      const h = rng.between(0.4, 0.9);
      return [
        vec3(x - 0.7, 0.2, WALL - 0.006),
        vec3(x + 0.7, 0.2, WALL - 0.006),
        vec3(x + rng.between(-0.2, 0.2), h, WALL - 0.006),
      ];
    }),
    adjust(colour, -0.09),
    { opacity: 0.35 },
  ),
];

const drainpipe = (x: number, colour: string): Piece[] => [
  put('drainpipe', [cylinder('drainpipe', [0.06, 0.06], [0, HEIGHT], colour, { sides: 8 })], {
    at: vec3(x, 0, WALL - 0.1),
  }),
  ...[0.6, 2.2, 3.8].map((y) =>
    upright('bracket', [frontLoop(x - 0.1, x + 0.1, y, y + 0.05, WALL - 0.18)], adjust(colour, -0.06)),
  ),
];

/** A lamp on an arm over the pavement. */
const wallLamp = (x: number, lit: boolean): Piece[] => [
  upright(
    'arm',
    [
      frontLoop(x - 0.03, x + 0.03, 3.2, 3.3, WALL - 0.3),
      frontLoop(x - 0.02, x + 0.02, 3.1, 3.5, WALL - 0.01),
    ],
    '#33302d',
  ),
  face(
    'shade',
    [
      [
        vec3(x - 0.08, 3.22, WALL - 0.3),
        vec3(x + 0.08, 3.22, WALL - 0.3),
        vec3(x + 0.24, 3, WALL - 0.3),
        vec3(x - 0.24, 3, WALL - 0.3),
      ],
    ],
    '#3d3935',
  ),
  face('bulb', [frontLoop(x - 0.09, x + 0.09, 2.93, 3, WALL - 0.29)], lit ? '#ffe2a6' : '#d9d2c2', {
    tone: lit ? 'glow' : 'body',
  }),
];
