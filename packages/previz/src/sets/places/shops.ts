/** Shops that sell one kind of thing: the wares on the back wall, a sign over them, a counter. */
import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece, Piece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { card, joined, put, type Solids, upright } from '../kit/faces.ts';
import { interior, stand, surface } from '../kit/interior.ts';
import { frontLoop, roundLoop } from '../kit/loops.ts';
import { block, box, cylinder } from '../kit/solids.ts';
import { letters } from '../parts/block-letters.ts';
import { grass } from '../parts/foliage.ts';
import { checks } from '../parts/ground-textures.ts';
import { pendant, stripLights } from '../parts/lamps.ts';
import { flowers } from '../parts/plants.ts';
import { backWall } from '../parts/room.ts';
import { counter } from '../parts/tables.ts';
import { clothesRail, hungMeat, jars, shoes, shownClothes, toys } from '../parts/wares.ts';
import { roomWindow, windowLight } from '../parts/windows.ts';
import type { Builder, Built, Site } from '../setting.ts';

const BACK = 4;
const Z = BACK - 0.06;

interface ShopLook {
  readonly sign: string;
  readonly wall: string;
  readonly floor: string;
  /** Field of the sign, and the colour of the counter. */
  readonly colour: string;
  readonly letters?: string;
  /** Wares before the back wall between −2.9 and 1.6; the window takes the rest. */
  readonly wares: (rng: Rng) => readonly Piece[];
  /** What stands on the floor besides. */
  readonly more?: (rng: Rng, floor: string) => readonly Piece[];
  readonly onCounter?: (rng: Rng) => Solids;
  readonly strips?: boolean;
}

const shopOf =
  (look: ShopLook): Builder =>
  (site: Site): Built => {
    const { rng } = site;
    const room = {
      half: 4.3,
      back: BACK,
      height: 3.1,
      wall: look.wall,
      floor: look.floor,
      ceiling: '#f2efe8',
    };
    return interior(room, {
      pieces: [
        checks('tiles', { x: [-4.3, 4.3], z: [-9, BACK] }, 0.6, adjust(look.floor, 0.04), 0.8),
        upright('sign', [frontLoop(-2.2, 0.9, 2.5, 2.98, Z)], look.colour),
        upright('lettering', letters(look.sign, -0.65, 2.59, 0.3, Z - 0.02), look.letters ?? '#fbf4e2'),
        ...roomWindow(
          { plane: backWall(room), u: 3, sill: 0.9, width: 1.7, height: 1.6, bars: [1, 1], town: true },
          site,
        ),
        ...look.wares(rng),
        ...stand(
          'counter',
          [...counter(1.7, 0.98, 0.6, look.colour, '#e6d9c0', 3), ...(look.onCounter?.(rng) ?? [till()])],
          2.7,
          2.3,
          [1.7, 0.6],
          look.floor,
        ),
        ...(look.more?.(rng, look.floor) ?? []),
      ],
      lamps: look.strips
        ? [stripLights([-2, 0, 2], -4, 3.6, room.height, '#fbfdfb')]
        : [-2, 0, 2].map((x) => pendant(x, 2.5, 2, room.height, true, '#4a4f55', 2.6)),
      practicals: windowLight({ x: 3, y: 1.7, z: 3.6 }, site),
      floor: [-2.6, 2.2, -2.5, 1.9],
      surfaces: [surface('counter', 2.6, 0.98, 2.2, 0.8, 0.3)],
    });
  };

const till = (): FacePiece[] => block('till', [0.36, 0.28, 0.3], '#4a4f55', { at: [0.4, 0.98, 0] });

const boards = (ys: readonly number[], colour: string): Piece[] => [
  upright('rack', [frontLoop(-3, 1.7, 0.1, 2.35, Z)], adjust(colour, -0.12)),
  upright(
    'boards',
    ys.map((y) => frontLoop(-3.05, 1.75, y - 0.05, y, Z - 0.02)),
    colour,
  ),
];

/** A headless figure on a stand that wears what is sold. */
function mannequin(colour: string): Solids {
  return joined(
    cylinder('foot', [0.2, 0.2], [0, 0.03], '#5a5650', { sides: 12 }),
    block('post', [0.035, 0.9, 0.035], '#5a5650'),
    upright(
      'dress',
      [
        [
          vec3(-0.2, 1.5, -0.1),
          vec3(-0.07, 1.56, -0.1),
          vec3(0.07, 1.56, -0.1),
          vec3(0.2, 1.5, -0.1),
          vec3(0.14, 1.14, -0.1),
          vec3(0.36, 0.52, -0.1),
          vec3(-0.36, 0.52, -0.1),
          vec3(-0.14, 1.14, -0.1),
        ],
      ],
      colour,
      { layer: 'set' },
    ),
    upright('neck', [frontLoop(-0.05, 0.05, 1.54, 1.68, -0.09)], '#e3d3bd', { layer: 'set' }),
    upright('head', [roundLoop(0, 1.76, -0.09, 0.09, 0.12, 14)], '#e3d3bd', { layer: 'set' }),
    upright('belt', [frontLoop(-0.145, 0.145, 1.1, 1.16, -0.11)], adjust(colour, -0.14), { layer: 'set' }),
  );
}

const bucket = (colour: string) => cylinder('bucket', [0.15, 0.2], [0, 0.36], colour, { sides: 8 });

/** Buckets of cut flowers on three steps. */
function bouquets(rng: Rng): Piece[] {
  const green = grass('summer');
  const petals = [
    ['#e8586a', '#f28a9a'],
    ['#f2b33d', '#f7d24a'],
    ['#b06ac8', '#d09ae0'],
    ['#f7f0e0', '#f2d9e0'],
    ['#e8783d', '#f2a86a'],
  ];
  return [3.6, 3.1, 2.6].flatMap((z, row) => {
    const y = 0.9 - row * 0.45;
    return [
      put('step', [block('step', [4.6, Math.max(0.04, y), 0.5], '#8a6a4a')], { at: vec3(-0.7, 0, z) }),
      ...Array.from({ length: 8 }, (_, i) => {
        const x = -2.75 + i * 0.58 + (row % 2) * 0.14;
        return [
          card('flowers', vec3(x, y + 0.3, z - 0.05), flowers(0.5, green, rng.pick(petals), rng, 8), {
            casts: false,
          }),
          put('bucket', [bucket(rng.pick(['#9fb0b8', '#7f9a8a', '#c9b394']))], { at: vec3(x, y, z - 0.08) }),
        ];
      }).flat(),
    ];
  });
}

export const clothesShop = shopOf({
  sign: 'FASHION',
  wall: '#ece5da',
  floor: '#c9b79c',
  colour: '#4a4450',
  wares: (rng) => [
    ...shownClothes([-2.6, -1.75, -0.9, -0.05, 0.8], 2.4, Z, rng),
    ...clothesRail(-3, -0.8, 1.32, Z - 0.3, rng),
    ...clothesRail(-0.4, 1.6, 1.32, Z - 0.3, rng),
  ],
  more: (rng, floor) => [
    ...stand(
      'mannequin',
      mannequin(rng.pick(['#b8524a', '#3f6f86', '#8a5a9a'])),
      -2.9,
      2.2,
      [0.5, 0.4],
      floor,
    ),
    ...stand('mannequin', mannequin(rng.pick(['#d8a24a', '#6a8a6a'])), 1.55, 2.9, [0.5, 0.4], floor),
  ],
});

export const shoeShop = shopOf({
  sign: 'SHOES',
  wall: '#e6dfd2',
  floor: '#b89f80',
  colour: '#7a3f3a',
  wares: (rng) => [
    ...boards([0.5, 0.95, 1.4, 1.85], '#b08a5f'),
    ...[0.5, 0.95, 1.4, 1.85].flatMap((y) => shoes(-2.9, 1.7, y, Z - 0.03, rng)),
  ],
  more: (_, floor) =>
    stand(
      'bench',
      [block('bench', [1.5, 0.44, 0.45], '#8f4a44', { top: '#a85a52' })],
      -2.2,
      2,
      [1.5, 0.45],
      floor,
    ),
});

export const flowerShop = shopOf({
  sign: 'FLOWERS',
  wall: '#dfe6d6',
  floor: '#b5a68c',
  colour: '#4f7a5a',
  wares: bouquets,
});

export const pharmacy = shopOf({
  sign: 'PHARMACY',
  wall: '#eef3f0',
  floor: '#d3dad8',
  colour: '#2f8a5a',
  strips: true,
  wares: (rng) => [
    ...boards([0.5, 0.85, 1.2, 1.55, 1.9], '#f4f7f5'),
    ...[0.5, 0.85, 1.2, 1.55, 1.9].map((y) =>
      upright(
        'packets',
        Array.from({ length: 26 }, (_, i) =>
          frontLoop(-2.9 + i * 0.175, -2.78 + i * 0.175, y, y + rng.between(0.1, 0.22), Z - 0.03),
        ),
        rng.pick(['#8fc4e0', '#f2c9a0', '#bfe0c4', '#f7f2e8', '#e8a8b0']),
      ),
    ),
    upright('cross', [frontLoop(2.12, 2.32, 2.5, 3, Z), frontLoop(1.97, 2.47, 2.65, 2.85, Z)], '#2fbf6a', {
      tone: 'glow',
    }),
  ],
});

export const butcherShop = shopOf({
  sign: 'MEAT',
  wall: '#f0efe9',
  floor: '#c9c6be',
  colour: '#a33a34',
  strips: true,
  wares: (rng) => [
    upright(
      'tiles',
      Array.from({ length: 5 }, (_, i) => frontLoop(-4.3, 4.3, 0.3 + i * 0.42, 0.31 + i * 0.42, Z)),
      '#d3d2cb',
    ),
    ...hungMeat(-3, 1.7, 2.25, Z - 0.15, rng),
  ],
  onCounter: () => [
    box('case', { x: [-0.8, 0.8], y: [0.98, 1.3], z: [-0.2, 0.26] }, '#dfeef0', { opacity: 0.25 }),
    ...[-0.55, -0.18, 0.2, 0.56].map((x, i) =>
      cylinder('meat', [0.15, 0.12], [0.98, 1.1], i % 2 ? '#c2564c' : '#a8423a', { at: [x, 0], sides: 10 }),
    ),
  ],
});

export const candyStore = shopOf({
  sign: 'SWEETS',
  wall: '#f7dfe4',
  floor: '#e2cfd4',
  colour: '#d8567a',
  wares: (rng) => [
    ...boards([0.5, 1, 1.5, 1.98], '#f7efe4'),
    ...[0.5, 1, 1.5].flatMap((y) => jars(-2.9, 1.7, y, Z - 0.03, rng)),
  ],
});

export const toyStore = shopOf({
  sign: 'TOYS',
  wall: '#dfeaf2',
  floor: '#c9b48f',
  colour: '#3f7fb8',
  wares: (rng) => [
    ...boards([0.5, 1, 1.5, 2], '#e8d3a8'),
    ...[0.5, 1, 1.5].flatMap((y) => toys(-2.9, 1.7, y, Z - 0.03, rng)),
  ],
});
