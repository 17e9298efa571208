/** The rooms that places are made of: what their walls and floors are built of. Metres. */
import { adjust } from '../../colour/oklch.ts';
import type { FacePiece, Piece } from '../../model/set.ts';
import { face } from '../kit/faces.ts';
import { flankPlane, type Loop, type Plane, wallLoop } from '../kit/loops.ts';
import { checks, paving, planks } from '../parts/ground-textures.ts';
import { backWall } from '../parts/room.ts';
import type { RoomLook } from '../parts/room-look.ts';
import { stoneRoom } from '../parts/stone-room.ts';
import type { Site } from '../setting.ts';
import type { Recipe } from './recipe.ts';

type Walling = 'plain' | 'boards' | 'logs' | 'brick' | 'stone' | 'tiles' | 'panels' | 'paper' | 'drapes';
type Flooring = 'planks' | 'checks' | 'slabs' | 'bare' | 'mats';

interface Shell {
  readonly walls: readonly string[];
  readonly floors: readonly string[];
  readonly ceiling: string;
  readonly walling: Walling;
  readonly flooring: Flooring;
  readonly wainscot?: number;
}

const shell = (
  walls: string,
  floors: string,
  ceiling: string,
  walling: Walling,
  flooring: Flooring,
  wainscot?: number,
): Shell => ({
  walls: walls.split(' '),
  floors: floors.split(' '),
  ceiling,
  walling,
  flooring,
  ...(wainscot === undefined ? {} : { wainscot }),
});

const SHELLS: Readonly<Record<string, Shell>> = {
  boards: shell('#a5805a #957252 #b08e68', '#8a6444 #7d5a3e', '#8a6b4c', 'boards', 'planks'),
  logs: shell('#9a6f48 #8c6440', '#7d5a3e', '#7a5a3e', 'logs', 'planks'),
  brick: shell('#9c5a48 #8e5344', '#7d756e #86807a', '#6e5a50', 'brick', 'slabs'),
  stone: shell('#8d867c #7d766e', '#6f6a62', '#5c564f', 'stone', 'bare'),
  plaster: shell('#e2d8c4 #d6dccf #e4d3c2 #cfd8dc', '#a5805a #8f6b4a', '#f0ebe0', 'plain', 'planks'),
  shop: shell('#e6dcc8 #d9e0d6 #e2d2cc #d4dbe2', '#b9ae9c #a8a49c', '#f2efe8', 'plain', 'checks'),
  tiles: shell('#dfe8ea #e6e9e4', '#b4c0c2 #c2c4be', '#f2f4f3', 'tiles', 'checks'),
  clinic: shell('#d9e4e2 #dde2e8', '#aebab8', '#f4f6f5', 'plain', 'checks', 1),
  concrete: shell('#9a9c9c #8c9092', '#77797a', '#6f7375', 'panels', 'slabs'),
  metal: shell('#6d7a84 #7a858c', '#4c545a', '#525c63', 'panels', 'slabs'),
  hull: shell('#b9c2c8 #c4cbd0', '#6a747c', '#9aa5ad', 'panels', 'slabs'),
  panelled: shell('#7a4f35 #6b4630', '#6b4a34', '#5a4030', 'plain', 'planks', 1.4),
  velvet: shell('#6e2a35 #5a2440', '#7a2f35 #52303f', '#3a2228', 'drapes', 'bare'),
  dark: shell('#2c2f3a #33303c', '#25262d', '#1d1e24', 'plain', 'bare'),
  earth: shell('#7a5a40 #6e523c', '#5f4834', '#4f3c2c', 'stone', 'bare'),
  marble: shell('#e4ddd0 #d9d2c6', '#cfc4b2', '#efe9dd', 'plain', 'checks'),
  paper: shell('#efe6d0 #e9dfc6', '#b9a86a', '#8a6a48', 'paper', 'mats'),
  canvas: shell('#c9b58e #b9a57e', '#8f7a55', '#d6c49c', 'drapes', 'bare'),
  sandstone: shell('#d0b080 #c4a270', '#b8945f', '#a58555', 'stone', 'slabs'),
  ice: shell('#bcdcec #cfe6f2', '#d9ecf4', '#a5cde2', 'stone', 'bare'),
  candy: shell('#f7c9d8 #f9dfc0', '#f3a8bf', '#fdf0e2', 'plain', 'checks', 0.9),
  white: shell('#e9edf0 #eef1ee', '#d4dade', '#f7f9fa', 'panels', 'bare'),
};

/** What a place that is first of all small or large is: half its width, how far its back wall is, and its height. */
const SIZES: Readonly<Record<string, readonly [half: number, back: number, height: number]>> = {
  tiny: [1.7, 2.2, 2.5],
  small: [2.9, 3.2, 2.7],
  normal: [4, 4.2, 3.1],
  large: [4.9, 5.2, 3.7],
  vast: [6.6, 7, 5.6],
  long: [2.6, 10, 2.9],
};

/** The look of a recipe's room; half as wide again where its back wall needs it. */
export function lookOf(recipe: Recipe, run: number, { rng }: Site): RoomLook {
  const s = SHELLS[recipe.shell];
  if (!s) throw new RangeError(`recipe '${recipe.id}': unknown shell '${recipe.shell}'`);
  const size = Object.keys(SIZES).find((k) => recipe.manner.has(k)) ?? 'normal';
  const [half, back, height] = SIZES[size] as (typeof SIZES)[string];
  const wall = recipe.colours.wall ?? rng.pick(s.walls);
  return {
    half: Math.max(half, run / 2 + 0.4),
    back,
    height,
    wall,
    floor: recipe.colours.floor ?? rng.pick(s.floors),
    ceiling: recipe.colours.ceiling ?? s.ceiling,
    ...(s.wainscot === undefined ? {} : { wainscot: s.wainscot, panel: adjust(wall, -0.09) }),
  };
}

/** The grain of a recipe's walls and floor. */
export function grainOf(recipe: Recipe, look: RoomLook, site: Site): Piece[] {
  const { walling, flooring } = SHELLS[recipe.shell] as Shell;
  const area = { x: [-look.half, look.half], z: [-9, look.back] } as const;
  const joint = adjust(look.floor, -0.06);
  const floors: Readonly<Record<Flooring, () => Piece[]>> = {
    planks: () => [planks('boards', area, 0.3, joint, site.rng, 0.7)],
    checks: () => [checks('tiles', area, 0.6, adjust(look.floor, 0.04), 0.8)],
    slabs: () => [paving('slabs', area, [1.4, 1.4], joint, 0.03)],
    mats: () => [paving('mats', area, [1.8, 0.9], adjust(look.floor, -0.2), 0.05)],
    bare: () => [],
  };
  if (walling === 'stone') return [...floors[flooring](), ...stoneRoom(site, look)];
  const planes: [Plane, number, number][] = [
    [backWall(look), -look.half, look.half],
    [flankPlane(-look.half, 0), -6, look.back],
    [flankPlane(look.half, 0), -6, look.back],
  ];
  return [...floors[flooring](), ...planes.flatMap(([plane, a, b]) => wallGrain(walling, plane, a, b, look))];
}

/** Steps along a wall. */
const steps = (from: number, to: number, by: number): number[] =>
  Array.from({ length: Math.max(0, Math.floor((to - from) / by)) }, (_, i) => from + (i + 1) * by);

function wallGrain(walling: Walling, plane: Plane, a: number, b: number, look: RoomLook): FacePiece[] {
  const { height: h, wall } = look;
  const line = (part: string, loops: readonly Loop[], colour: string, opacity?: number): FacePiece[] =>
    loops.length === 0
      ? []
      : [
          face(part, loops, colour, {
            layer: 'ground',
            normal: plane.normal,
            ...(opacity === undefined ? {} : { opacity }),
          }),
        ];
  const level = (y: number, t = 0.02) => wallLoop(plane, a, b, y - t / 2, y + t / 2, 0.01);
  const upright = (u: number, t = 0.02, y0 = 0, y1 = h) =>
    wallLoop(plane, u - t / 2, u + t / 2, y0, y1, 0.01);
  switch (walling) {
    case 'boards':
      return line(
        'wall boards',
        steps(a, b, 0.34).map((u) => upright(u)),
        adjust(wall, -0.07),
      );
    case 'logs':
      return [
        ...line(
          'logs',
          steps(0, h, 0.32).map((y) => level(y, 0.05)),
          adjust(wall, -0.12),
        ),
        ...line(
          'logs',
          steps(0.08, h, 0.32).map((y) => level(y, 0.07)),
          adjust(wall, 0.05),
          0.7,
        ),
      ];
    case 'brick':
      return line(
        'bricks',
        [
          ...steps(0, h, 0.24).map((y) => level(y, 0.025)),
          ...steps(0, h, 0.24).flatMap((y, i) =>
            steps(a + (i % 2) * 0.3, b, 0.6).map((u) => upright(u, 0.025, y, y + 0.24)),
          ),
        ],
        adjust(wall, 0.09, 0.6),
        0.55,
      );
    case 'tiles':
      return line(
        'wall tiles',
        [
          ...steps(0, Math.min(h, 2.2), 0.2).map((y) => level(y, 0.012)),
          ...steps(a, b, 0.2).map((u) => upright(u, 0.012, 0, Math.min(h, 2.2))),
        ],
        adjust(wall, -0.07),
      );
    case 'panels':
      return [
        ...line(
          'panels',
          [...steps(a, b, 1.5).map((u) => upright(u, 0.04)), level(h * 0.55, 0.04)],
          adjust(wall, -0.1),
        ),
        ...line(
          'rivets',
          steps(a, b, 1.5).flatMap((u) =>
            [0.3, h * 0.45, h * 0.65, h - 0.3].flatMap((y) =>
              [-0.12, 0.12].map((d) => wallLoop(plane, u + d - 0.02, u + d + 0.02, y, y + 0.04, 0.012)),
            ),
          ),
          adjust(wall, -0.14),
        ),
      ];
    case 'paper':
      return line(
        'paper frames',
        [
          ...steps(a, b, 0.45).map((u) => upright(u, 0.03)),
          ...steps(a, b, 1.8).map((u) => upright(u, 0.09)),
          ...[0.5, 1, 1.5, 2.05].map((y) => level(y, 0.03)),
          level(2.25, 0.12),
        ],
        '#7a5636',
      );
    case 'drapes':
      return line(
        'drapes',
        steps(a, b, 0.42).map((u) => upright(u, 0.14)),
        adjust(wall, -0.06),
        0.7,
      );
    default:
      return [];
  }
}
