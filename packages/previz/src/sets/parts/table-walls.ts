/** What stands behind a table, seen out of focus: one look for each room that small things are at home in. */
import { adjust, blend } from '../../colour/oklch.ts';
import type { FacePiece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { face } from '../kit/faces.ts';
import { frontLoop, roundLoop } from '../kit/loops.ts';

export type TableRoom =
  | 'living-room'
  | 'kitchen'
  | 'study'
  | 'workshop'
  | 'bathroom'
  | 'dressing-room'
  | 'playroom'
  | 'studio';

export interface TableLook {
  /** Colours of the top and of the wall, one of which is chosen. */
  readonly tops: readonly string[];
  readonly walls: readonly string[];
  /** What is on the wall at depth `z`; `side` is where the window is, −1 or 1. */
  readonly dress: (wall: string, z: number, side: number, rng: Rng) => FacePiece[];
}

const flat = { layer: 'ground' } as const;
const at = (z: number, x0: number, x1: number, y0: number, y1: number) => frontLoop(x0, x1, y0, y1, z);

/** Courses of tiles from the table to a height, with a ledge over them. */
function tiled(wall: string, z: number, size: number, height: number): FacePiece[] {
  const grout = blend(wall, '#ffffff', 0.4);
  const rows = Math.ceil((height + 0.6) / size);
  const lines = Array.from({ length: rows + 1 }, (_, i) =>
    at(z, -4, 4, height - i * size - 0.006, height - i * size + 0.006),
  );
  const joints = Array.from({ length: rows }, (_, r) => {
    const y1 = height - r * size;
    return Array.from({ length: Math.ceil(8 / (2 * size)) }, (_, c) => {
      const x = -4 + (c + (r % 2) / 2) * 2 * size;
      return at(z, x - 0.005, x + 0.005, y1 - size, y1);
    });
  }).flat();
  return [
    face('tiles', [at(z, -16, 16, -1.4, height)], adjust(wall, 0.045, 0.9), flat),
    face('grout', [...lines, ...joints], grout, { ...flat, opacity: 0.75 }),
    face('ledge', [at(z, -16, 16, height, height + 0.035)], adjust(wall, -0.09), flat),
  ];
}

/** A board on the wall with what stands on it in a row, too soft to tell what it is. */
function ledge(
  wall: string,
  z: number,
  y: number,
  x0: number,
  x1: number,
  rng: Rng,
  tall: readonly [number, number],
): FacePiece[] {
  const wood = adjust(blend(wall, '#8a6440', 0.55), -0.04);
  const out: FacePiece[] = [];
  for (let x = x0 + 0.06; x < x1 - 0.12; ) {
    const w = rng.between(0.05, 0.13);
    const h = rng.between(tall[0], tall[1]);
    const tint = rng.pick(['#8f5d4f', '#5d7a86', '#c9b27c', '#6f8462', '#e4dccb', '#7d6a86']);
    out.push(face('row', [at(z, x, x + w, y, y + h)], blend(tint, wall, 0.42), flat));
    x += w + (rng.chance(0.3) ? rng.between(0.06, 0.2) : 0.012);
  }
  return [
    face('shade', [at(z, x0, x1, y - 0.13, y - 0.03)], adjust(wall, -0.1), { ...flat, opacity: 0.5 }),
    ...out,
    face('board', [at(z, x0, x1, y - 0.035, y)], wood, flat),
  ];
}

const frame = (wall: string, z: number, x: number, y: number, w: number, h: number): FacePiece[] => [
  face('frame', [at(z, x - w / 2, x + w / 2, y - h / 2, y + h / 2)], blend(wall, '#6b4c33', 0.6), flat),
  face(
    'print',
    [at(z, x - w / 2 + 0.035, x + w / 2 - 0.035, y - h / 2 + 0.035, y + h / 2 - 0.035)],
    blend(wall, '#f3ecdd', 0.7),
    flat,
  ),
];

/** Upright stripes of paper, hardly darker than the wall. */
const striped = (wall: string, z: number, step: number): FacePiece[] => [
  face(
    'stripes',
    Array.from({ length: Math.ceil(6 / step) }, (_, i) =>
      at(z, -3 + i * step, -3 + (i + 0.5) * step, -1.4, 7),
    ),
    adjust(wall, -0.035, 1.2),
    { ...flat, opacity: 0.7 },
  ),
];

const curtain = (wall: string, z: number, side: number, colour: string): FacePiece[] =>
  [0, 1, 2, 3].map((i) => {
    const x = side * (0.98 + i * 0.17);
    return face(
      'curtain',
      [at(z, Math.min(x, x + side * 0.18), Math.max(x, x + side * 0.18), -1.4, 4)],
      blend(adjust(colour, i % 2 ? -0.05 : 0.02), wall, 0.3),
      flat,
    );
  });

export const TABLE_LOOKS: Readonly<Record<TableRoom, TableLook>> = {
  'living-room': {
    tops: ['#b98a60', '#a67c58', '#c79c70', '#9a6f4c'],
    walls: ['#b9c6c1', '#cdbfa9', '#aebfca', '#c2b0a6', '#aeb99f'],
    dress: (wall, z, side, rng) => [
      face('wainscot', [at(z, -16, 16, -1.4, 0.16)], adjust(wall, -0.06, 1.1), flat),
      face('rail', [at(z, -16, 16, 0.16, 0.2)], adjust(wall, 0.05), flat),
      ...frame(wall, z, -side * rng.between(0.75, 0.95), 0.85, 0.46, 0.6),
      ...frame(wall, z, -side * rng.between(1.4, 1.6), 0.95, 0.36, 0.36),
    ],
  },
  kitchen: {
    tops: ['#c79c70', '#a67c58', '#b98a60', '#7f8589'],
    walls: ['#a9bdb6', '#c9c2b2', '#9fb4c0', '#b7bfa0'],
    dress: (wall, z, side, rng) => [
      ...tiled(wall, z, 0.13, 0.62),
      ...ledge(wall, z, 0.86, side > 0 ? -2.2 : 0.25, side > 0 ? -0.25 : 2.2, rng, [0.1, 0.24]),
    ],
  },
  study: {
    tops: ['#9a6f4c', '#b98a60', '#7f5c42', '#c4b196'],
    walls: ['#9fb0b8', '#b8ab98', '#93a79b', '#a9a3b5'],
    dress: (wall, z, side, rng) => [
      ...ledge(wall, z, 0.62, side > 0 ? -2.4 : 0.3, side > 0 ? -0.3 : 2.4, rng, [0.2, 0.3]),
      ...ledge(wall, z, 1.14, side > 0 ? -2.4 : 0.3, side > 0 ? -0.3 : 2.4, rng, [0.18, 0.3]),
    ],
  },
  workshop: {
    tops: ['#a67c58', '#8f6b4a', '#b98a60'],
    walls: ['#b0a08a', '#98a29f', '#a8997e'],
    dress: (wall, z, side, rng) => [
      face('planks', [at(z, -16, 16, -1.4, 0.5)], adjust(wall, -0.07, 1.2), flat),
      face(
        'joints',
        Array.from({ length: 30 }, (_, i) => at(z, -4 + i * 0.27, -3.988 + i * 0.27, -1.4, 0.5)),
        adjust(wall, -0.16),
        flat,
      ),
      face('rail', [at(z, -16, 16, 0.5, 0.55)], adjust(wall, -0.12), flat),
      ...ledge(wall, z, 0.92, side > 0 ? -2.3 : 0.35, side > 0 ? -0.35 : 2.3, rng, [0.08, 0.2]),
    ],
  },
  bathroom: {
    tops: ['#a8b6b6', '#b39c7e', '#93a7ac'],
    walls: ['#a5c3c8', '#b3c6bd', '#aebfd0'],
    dress: (wall, z, side) => [
      ...tiled(wall, z, 0.2, 0.9),
      face('mirror rim', [roundLoop(-side * 0.85, 1.05, z, 0.42, 0.5, 30)], adjust(wall, -0.14), flat),
      face('mirror', [roundLoop(-side * 0.85, 1.05, z, 0.38, 0.46, 30)], blend(wall, '#eef6f7', 0.6), flat),
    ],
  },
  'dressing-room': {
    tops: ['#c49c74', '#a67c58', '#b98a60'],
    walls: ['#cdb2b0', '#c4b7c9', '#c9bda8', '#aab9bd'],
    dress: (wall, z, side, rng) => [
      ...striped(wall, z, 0.24),
      ...curtain(wall, z, -side, rng.pick(['#b5727a', '#7d8aa5', '#a88b5e'])),
    ],
  },
  // A sweep of paper, light where the lamp falls on it.
  studio: {
    tops: ['#c9c6c0', '#bfc4c8', '#d0c6ba'],
    walls: ['#aeb6bb', '#b9b0a6', '#a9b2ad'],
    dress: (wall, z) => [
      face('glow', [at(z, -16, 16, -1.4, 0.9)], adjust(wall, 0.1), { ...flat, fadeTo: wall }),
    ],
  },
  playroom: {
    tops: ['#d8b98e', '#c9a271', '#dcc7a4'],
    walls: ['#a9c4cf', '#cfc09a', '#b4c7a6', '#cdb4b8'],
    dress: (wall, z, side, rng) => [
      face('dado', [at(z, -16, 16, -1.4, 0.34)], adjust(wall, -0.05, 1.35), flat),
      face('rail', [at(z, -16, 16, 0.34, 0.38)], blend(wall, '#ffffff', 0.6), flat),
      ...ledge(wall, z, 0.8, side > 0 ? -2 : 0.4, side > 0 ? -0.4 : 2, rng, [0.08, 0.22]),
    ],
  },
};
