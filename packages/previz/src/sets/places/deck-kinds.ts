/** What is on the decks of steel ships of each kind. Metres. */
import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { face, ground, put } from '../kit/faces.ts';
import { discLoop, flankPlane, floorLoop, frontLoop, type Loop, sideLoop, wallLoop } from '../kit/loops.ts';
import { block, box, cylinder } from '../kit/solids.ts';

import { stood } from '../recipes/things.ts';
import type { Site } from '../setting.ts';
import { fishingGear, seasAbout } from './fishing-deck.ts';

export interface Deck {
  readonly floor: string;
  /** Half the deck's width, and how far it reaches. */
  readonly half: number;
  readonly length: number;
  /** Height over the sea. */
  readonly high: number;
  readonly rail: string | null;
  /** How deep it is free to walk on; 9 unless said. */
  readonly clear?: number;
  /** The sea where it stands higher than the deck. */
  readonly beyond?: (site: Site) => readonly Piece[];
  /** Whatever else is on it; `m` is the side of its house. */
  readonly gear: (m: 1 | -1, site: Site) => readonly Piece[];
}

export const railLoops = (x: number, z0: number, z1: number): Loop[] => [
  ...[0.45, 0.75, 1.05].map((y) => sideLoop(x, y, y + 0.045, z0, z1)),
  ...Array.from({ length: Math.round((z1 - z0) / 1.6) }, (_, i) =>
    frontLoop(x - 0.03, x + 0.03, 0, 1.08, z0 + i * 1.6),
  ),
];

export const across = (x0: number, x1: number, z: number): Loop[] => [
  ...[0.45, 0.75, 1.05].map((y) => frontLoop(x0, x1, y, y + 0.045, z)),
  ...Array.from({ length: Math.round((x1 - x0) / 1.6) + 1 }, (_, i) =>
    frontLoop(x0 + i * 1.6 - 0.03, x0 + i * 1.6 + 0.03, 0, 1.08, z),
  ),
];

/** A white wall of cabins along one side, with windows, doors and a deck above. */
function house(m: 1 | -1, half: number, wall: string, { lit }: Site): Piece[] {
  const x = m * (half - 1.1);
  const plane = flankPlane(x, -12);
  const windows = Array.from({ length: 11 }, (_, i) =>
    wallLoop(plane, 2 + i * 2.6, 3.3 + i * 2.6, 1.1, 2, 0.02),
  );
  const doors = [9.2, 22.2].map((u) => wallLoop(plane, u, u + 0.95, 0.1, 2.1, 0.03));
  const look = { layer: 'ground', normal: plane.normal } as const;
  return [
    face('cabin wall', [wallLoop(plane, 0, 32, 0, 2.9)], wall, look),
    face('cabin stripe', [wallLoop(plane, 0, 32, 0.55, 0.75, 0.01)], '#c23b3b', look),
    face('cabin windows', windows, lit ? '#ffdf9a' : '#5d7f92', {
      ...look,
      ...(lit ? { tone: 'glow' as const } : {}),
    }),
    face('cabin doors', doors, adjust(wall, -0.12), look),
    face(
      'upper deck',
      [floorLoop(Math.min(x, x - m * 1.6), Math.max(x, x - m * 1.6), -12, 20, 2.9)],
      adjust(wall, -0.18),
      { layer: 'ground' },
    ),
    face('upper deck edge', [sideLoop(x - m * 1.6, 2.8, 3.05, -12, 20)], adjust(wall, -0.04), {
      layer: 'ground',
    }),
    face(
      'upper rail',
      railLoops(x - m * 1.6, -12, 20).map((l) => l.map((p) => vec3(p.x, p.y + 3, p.z))),
      '#f2f4f4',
      { layer: 'ground' },
    ),
  ];
}

const funnel = (m: 1 | -1, half: number, band: string): Piece =>
  put(
    'funnel',
    [
      cylinder('funnel', [1.5, 1.3], [2.9, 9], band, { sides: 14 }),
      cylinder('funnel top', [1.32, 1.3], [8, 9.2], '#2c3034', { sides: 14 }),
    ],
    {
      at: vec3(m * (half + 0.6), 0, 18),
    },
  );

const seat = (x: number, z: number, colour: string): Piece =>
  put(
    'deck bench',
    [
      block('bench', [1.5, 0.42, 0.5], colour, { top: adjust(colour, 0.08) }),
      block('back', [1.5, 0.5, 0.08], adjust(colour, -0.05), { at: [0, 0.42, 0.22] }),
    ],
    { at: vec3(x, 0, z) },
  );

const BOXES = ['#c9463c', '#2f6fae', '#e0a13a', '#3f8f5f', '#8a8f94', '#7a4f8a'] as const;

/** Stacks of containers on both sides of the way, and across its end. */
function containers({ rng }: Site): Piece[] {
  const boxAt = (x: number, y: number, z: number, w: number, d: number): Piece => {
    const colour = rng.pick(BOXES);
    const ribs = Array.from({ length: Math.round(w / 0.5) }, (_, i) =>
      frontLoop(x - w / 2 + 0.12 + i * 0.5, x - w / 2 + 0.26 + i * 0.5, y + 0.2, y + 2.4, z - 0.01),
    );
    return {
      kind: 'group',
      layer: 'set',
      part: 'container',
      at: vec3(x, y, z),
      inOrder: true,
      pieces: [
        ...box('container', { x: [x - w / 2, x + w / 2], y: [y, y + 2.6], z: [z, z + d] }, colour),
        face('ribs', ribs, adjust(colour, -0.06), { normal: vec3(0, 0, -1) }),
      ],
    };
  };
  const rows = [15, 8.5].flatMap((z) =>
    [-1, 1].flatMap((s) => [0, 1, 2].map((k) => boxAt(s * 5.2, k * 2.6, z, 2.5, 6))),
  );
  const end = [-3.8, 0, 3.8].flatMap((x) => [0, 1].map((k) => boxAt(x, k * 2.6, 23, 3.6, 2.5)));
  return [...end, ...rows];
}

/** A lattice tower over the deck. */
function derrick(x: number, z: number, tall: number, colour: string): Piece {
  const w = (t: number) => 2.6 * (1 - 0.75 * t);
  const bar = (x0: number, y0: number, x1: number, y1: number): Loop => {
    const k = 0.09 / (Math.hypot(x1 - x0, y1 - y0) || 1);
    const [nx, ny] = [-(y1 - y0) * k, (x1 - x0) * k];
    return [
      vec3(x + x0 + nx, y0 + ny, z),
      vec3(x + x1 + nx, y1 + ny, z),
      vec3(x + x1 - nx, y1 - ny, z),
      vec3(x + x0 - nx, y0 - ny, z),
    ];
  };
  const bays = Array.from({ length: 7 }, (_, i) => i / 7).flatMap((t) => {
    const u = t + 1 / 7;
    return [
      bar(-w(t), t * tall, w(u), u * tall),
      bar(w(t), t * tall, -w(u), u * tall),
      bar(-w(t), t * tall, w(t), t * tall),
    ];
  });
  return face('derrick', [...bays, bar(-w(0), 0, -w(1), tall), bar(w(0), 0, w(1), tall)], colour);
}

export const DECKS = {
  ferry: {
    floor: '#5f8a78',
    half: 4.6,
    length: 30,
    high: 6,
    rail: '#eef1f1',
    gear: (m, site) => [
      ...house(m, 4.6, '#eef0ee', site),
      funnel(m, 4.6, '#d8553c'),
      ...[4, 8.5, 13].map((z) => seat(-m * 2.6, z, '#8f6a45')),
      stood({ id: 'lifebuoy', count: 1, tall: 0.75 }, { x: -m * 4.4, y: 0.4, z: 6, casts: false }),
    ],
  },
  liner: {
    floor: '#b98d5c',
    half: 4.8,
    length: 34,
    high: 14,
    rail: '#f6f7f5',
    gear: (m, site) => [
      ...house(m, 4.8, '#f6f7f5', site),
      funnel(m, 4.8, '#2b4a7a'),
      ...[3.2, 5.4, 7.8, 10.4].map((z) =>
        stood({ id: 'deck-chair', count: 1, tall: 0.95 }, { x: m * 2.3, z, flip: m > 0 }),
      ),
      stood({ id: 'lifebuoy', count: 1, tall: 0.75 }, { x: -m * 4.6, y: 0.4, z: 7, casts: false }),
    ],
  },
  freighter: {
    floor: '#7a3f36',
    half: 6.6,
    length: 27,
    high: 9,
    rail: '#e8e4d8',
    clear: 5,
    gear: (m, site) => [
      ...containers(site),
      put(
        'bollards',
        [
          cylinder('bollard', [0.2, 0.2], [0, 0.6], '#2f3336'),
          cylinder('bollard', [0.2, 0.2], [0, 0.6], '#2f3336', { at: [0.7, 0] }),
        ],
        { at: vec3(m * 2.8, 0, 3) },
      ),
      stood({ id: 'rope', count: 1 }, { x: -m * 2.5, z: 2.4 }),
    ],
  },
  carrier: {
    floor: '#6c7276',
    half: 14,
    length: 90,
    high: 18,
    rail: null,
    gear: (m) => [
      ground(
        'runway line',
        Array.from({ length: 14 }, (_, i) => floorLoop(-0.18, 0.18, -8 + i * 6, -4.6 + i * 6, 0.004)),
        '#e8e2c8',
      ),
      ground(
        'runway edge',
        [-6, 6].map((x) => floorLoop(x - 0.14, x + 0.14, -14, 88, 0.004)),
        '#d9c25a',
      ),
      put(
        'island',
        [
          block('island', [5, 9, 12], '#7d858a', { at: [0, 0, 6] }),
          block('bridge', [6, 2, 8], '#8a9298', { at: [0, 9, 5] }),
          face('island windows', [frontLoop(-2.8, 2.8, 9.7, 10.4, 0.9)], '#2c3a44'),
          cylinder('mast', [0.3, 0.14], [11, 19], '#5d656a', { at: [0, 5] }),
        ],
        { at: vec3(m * 11, 0, 34) },
      ),
      stood({ id: 'fighter-jet', count: 1 }, { x: -m * 5.5, z: 17, flip: m > 0 }),
      stood({ id: 'fighter-jet', count: 1 }, { x: -m * 7, z: 27, flip: m > 0 }),
    ],
  },
  rig: {
    floor: '#8a7d5c',
    half: 6,
    length: 22,
    high: 22,
    rail: '#e8c23a',
    clear: 5,
    gear: (m) => [
      derrick(m * 2.4, 19, 24, '#c9463c'),
      put(
        'pipes',
        [-0.5, 0, 0.5].flatMap((d) =>
          cylinder('pipe', [0.16, 0.16], [0, 3.4], d === 0 ? '#c9463c' : '#9aa2a6', { at: [d, 0] }),
        ),
        { at: vec3(-m * 3.9, 0, 8) },
      ),
      put(
        'container',
        [
          block('container', [3.4, 2.6, 2.6], '#e0883a'),
          face('door', [frontLoop(-0.5, 0.5, 0.1, 2.1, -1.31)], '#a55a22'),
        ],
        { at: vec3(-m * 3.6, 0, 13) },
      ),
      stood({ id: 'barrel-drum', count: 1 }, { x: m * 3.6, z: 4 }),
      stood({ id: 'barrel-drum', count: 1 }, { x: m * 4.3, z: 4.7 }),
      stood({ id: 'crane', count: 1, tall: 9 }, { x: -m * 5, z: 20 }),
    ],
  },
  trawler: {
    floor: '#7d6a52',
    half: 3.2,
    length: 5.6,
    high: 1.7,
    rail: '#e8ecee',
    clear: 2,
    gear: fishingGear,
    beyond: seasAbout,
  },
  submarine: {
    floor: '#34393d',
    half: 2.4,
    length: 40,
    high: 1.6,
    rail: null,
    gear: () => [
      put(
        'sail',
        [
          block('sail', [2, 5, 5], '#2b3034', { at: [0, 0, 2] }),
          block('fins', [6, 0.2, 1.4], '#2b3034', { at: [0, 3, 2.6] }),
          cylinder('periscope', [0.12, 0.1], [5, 8.2], '#4a5156', { at: [0.3, 2] }),
          cylinder('mast', [0.08, 0.06], [5, 7.2], '#4a5156', { at: [-0.4, 2.4] }),
        ],
        { at: vec3(0, 0, 14) },
      ),
      ground('hatch', [discLoop(vec3(0, 0.005, 4.6), 0.6, 0.6)], '#22272a'),
    ],
  },
} as const satisfies Readonly<Record<string, Deck>>;

export type DeckKind = keyof typeof DECKS;
