/** Houses and blocks standing in the world; metres. */
import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece, GroupPiece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { face, group } from '../kit/faces.ts';
import { facingPlane, flankPlane, floorLoop, frontLoop, NEARWARD, UP, wallLoop } from '../kit/loops.ts';
import { box, frontGableRoof, gableRoof } from '../kit/solids.ts';
import { awning, door, shopFront, windowGrid } from './openings.ts';

export const WALL_COLOURS = [
  '#b98d6f',
  '#a5705c',
  '#c7ae8c',
  '#8f8f8c',
  '#b5a79a',
  '#7f8c93',
  '#c2957a',
  '#9c8f7a',
  '#d0bfa4',
] as const;
const SHOP_COLOURS = ['#3e5c58', '#7c3b36', '#34495e', '#5b4a3a', '#42604a', '#6b4560'] as const;

export interface TerraceHouse {
  /** The street-side wall: negative x on the left. */
  readonly x: number;
  readonly z0: number;
  readonly z1: number;
  readonly storeys: number;
  readonly wall: string;
  readonly shop: boolean;
  readonly lit: boolean;
  /** How far the body reaches away from the street. */
  readonly depth?: number;
}

/** A house in a row along the depth axis: street front with windows, the flank that shows above a lower neighbour, a cornice. */
export function terraceHouse(h: TerraceHouse, rng: Rng): GroupPiece {
  const { x, z0, z1, wall, lit, depth = 9 } = h;
  const side = Math.sign(x);
  const ground = h.shop ? 3.4 : 0.9;
  const height = ground + h.storeys * 3 + 0.5;
  const plane = flankPlane(x, z0);
  const out = x + side * depth;
  const length = z1 - z0;
  const trim = adjust(wall, 0.1, 0.7);
  const columns = Math.max(2, Math.round(length / 2.3));
  const shop = rng.pick(SHOP_COLOURS);
  const normal = plane.normal;
  const faces: FacePiece[] = [
    face('flank', [frontLoop(Math.min(x, out), Math.max(x, out), 0, height, z0)], adjust(wall, -0.03), {
      normal: NEARWARD,
    }),
    face('roof', [floorLoop(Math.min(x, out), Math.max(x, out), z0, z1, height)], adjust(wall, -0.1, 0.5), {
      normal: UP,
    }),
    face('front', [wallLoop(plane, 0, length, 0, height)], wall, { normal }),
    face('plinth', [wallLoop(plane, 0, length, 0, 0.5, 0.02)], adjust(wall, -0.1), { normal }),
    face('string course', [wallLoop(plane, 0, length, ground - 0.12, ground + 0.08, 0.03)], trim, { normal }),
    ...windowGrid(
      {
        plane,
        from: 0.4,
        to: length - 0.4,
        base: ground + 0.8,
        rows: h.storeys,
        storey: 3,
        columns,
        width: 1.05,
        height: 1.55,
        frame: trim,
        lit,
      },
      rng,
    ),
  ];
  if (h.shop) {
    faces.push(...shopFront(plane, 0.5, length - 0.5, shop, lit));
    if (rng.chance(0.6))
      faces.push(
        ...awning(plane, 0.6, length - 0.6, 3.0, rng.pick(['#a8443a', '#3f6b57', '#c28a3a', '#44617d'])),
      );
  } else {
    faces.push(
      ...door(
        plane,
        length * (rng.chance(0.5) ? 0.25 : 0.75),
        rng.pick(['#5b2f2a', '#2f4a4a', '#3a3f55', '#6a4b2c']),
        trim,
        1.05,
        2.2,
      ),
    );
    faces.push(
      ...windowGrid(
        {
          plane,
          from: 0.4,
          to: length - 0.4,
          base: 1.1,
          rows: 1,
          storey: 3,
          columns: columns - 1,
          width: 1.05,
          height: 1.2,
          frame: trim,
          lit,
          share: 0.3,
        },
        rng,
      ),
    );
  }
  const ledge = box(
    'cornice',
    {
      x: [Math.min(x - side * 0.35, x), Math.max(x - side * 0.35, x)],
      y: [height - 0.45, height],
      z: [z0, z1],
    },
    trim,
    { bottom: true },
  );
  return group('house', vec3(x, 0, (z0 + z1) / 2), [...faces, ...ledge]);
}

export interface Cottage {
  readonly at: readonly [number, number];
  readonly width: number;
  readonly depth: number;
  readonly walls: number;
  readonly rise: number;
  readonly wall: string;
  readonly roof: string;
  readonly lit: boolean;
  /** The gable looks at the camera. */
  readonly gableFront?: boolean;
  readonly chimney?: boolean;
  readonly timber?: boolean;
}

/** A free-standing house that faces the camera. */
export function cottage(c: Cottage, rng: Rng): GroupPiece {
  const [x, z] = c.at;
  const e = { x: [x - c.width / 2, x + c.width / 2], y: [0, c.walls], z: [z, z + c.depth] } as const;
  const plane = facingPlane(x - c.width / 2, z);
  const trim = '#e8dfce';
  const storeys = Math.max(1, Math.floor(c.walls / 2.6));
  const doorAt = c.width * (rng.chance(0.5) ? 0.3 : 0.7);
  const roof = (c.gableFront ? frontGableRoof : gableRoof)(e, c.rise, c.roof, adjust(c.wall, -0.02));
  const half = doorAt > c.width / 2 ? [0.3, c.width * 0.55] : [c.width * 0.45, c.width - 0.3];
  const [from = 0, to = c.width] = half;
  const at = (rows: number, base: number, a: number, b: number) =>
    windowGrid(
      {
        plane,
        from: a,
        to: b,
        base,
        rows,
        storey: 2.7,
        columns: Math.max(1, Math.round((b - a) / 2.2)),
        width: 0.95,
        height: 1.15,
        frame: trim,
        lit: c.lit,
        share: 0.75,
      },
      rng,
    );
  const chimney = c.chimney
    ? box(
        'chimney',
        {
          x: [x + c.width * 0.22, x + c.width * 0.22 + 0.7],
          y: [c.walls + c.rise * 0.4, c.walls + c.rise + 0.7],
          z: [z + c.depth * 0.5, z + c.depth * 0.5 + 0.7],
        },
        '#9a6a55',
      )
    : [];
  const beams = c.timber ? timbers(plane, c) : [];
  return group('house', vec3(x, 0, z + c.depth / 2), [
    ...chimney,
    ...(c.gableFront ? roof.slice(1, 3) : []),
    ...box('walls', e, c.wall),
    face('plinth', [wallLoop(plane, 0, c.width, 0, 0.35, 0.02)], adjust(c.wall, -0.14, 0.6), {
      normal: NEARWARD,
    }),
    ...(c.gableFront ? [roof[0], roof[3]].filter((f) => f !== undefined) : []),
    ...beams,
    ...at(1, 0.95, from, to),
    ...(storeys > 1 ? at(storeys - 1, 3.6, 0.3, c.width - 0.3) : []),
    ...door(plane, doorAt, rng.pick(['#7a3b32', '#35564f', '#3d4a6b', '#7a5a34']), trim),
    ...(c.gableFront ? [] : roof),
  ]);
}

function timbers(plane: ReturnType<typeof facingPlane>, c: Cottage): FacePiece[] {
  const posts = Math.max(3, Math.round(c.width / 1.5));
  const loops = Array.from({ length: posts + 1 }, (_, i) => {
    const u = (c.width * i) / posts;
    return wallLoop(plane, Math.max(0, u - 0.08), Math.min(c.width, u + 0.08), 0, c.walls, 0.015);
  });
  return [
    face(
      'timbers',
      [
        ...loops,
        wallLoop(plane, 0, c.width, c.walls - 0.18, c.walls, 0.016),
        wallLoop(plane, 0, c.width, 2.5, 2.68, 0.016),
      ],
      '#5a4335',
      { normal: NEARWARD },
    ),
  ];
}

/** An office tower seen from the front, with bands of glass. */
function towerBlock(
  x: number,
  z: number,
  width: number,
  depth: number,
  height: number,
  wall: string,
  lit: boolean,
  rng: Rng,
): GroupPiece {
  const plane = facingPlane(x - width / 2, z);
  const rows = Math.floor((height - 3) / 3.2);
  const sideX = x > 0 ? x - width / 2 : x + width / 2;
  const flank = flankPlane(sideX, z);
  const grid = {
    base: 3.6,
    rows,
    storey: 3.2,
    height: 2,
    frame: adjust(wall, -0.05),
    pane: '#8fa9b8',
    lit,
    share: 0.4,
  } as const;
  return group('tower', vec3(x, 0, z + depth / 2), [
    ...box('tower', { x: [x - width / 2, x + width / 2], y: [0, height], z: [z, z + depth] }, wall),
    ...windowGrid(
      { ...grid, plane, from: 0.6, to: width - 0.6, columns: Math.max(2, Math.round(width / 3)), width: 2.2 },
      rng,
    ),
    ...windowGrid(
      {
        ...grid,
        plane: { ...flank, normal: x > 0 ? vec3(-1, 0, 0) : vec3(1, 0, 0) },
        from: 0.6,
        to: depth - 0.6,
        columns: Math.max(2, Math.round(depth / 3)),
        width: 2.2,
      },
      rng,
    ),
  ]);
}

/** The towers that stand about a flat roof, the farthest first: `near` metres away at least, up to `high` metres over it. */
export const towersAbout = (rng: Rng, lit: boolean, near: number, high: number): GroupPiece[] =>
  [-34, -20, 19, 35, -50, 52]
    .map((x, i) =>
      towerBlock(
        x,
        near + (i % 3) * 12,
        rng.between(9, 13),
        10,
        rng.between(3, high),
        rng.pick(['#9aa5ad', '#a89a8c', '#8b97a3', '#b0a596']),
        lit,
        rng,
      ),
    )
    .sort((a, b) => b.at.z - a.at.z);
