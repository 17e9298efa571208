import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { GroupPiece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { face, ground, put } from '../kit/faces.ts';
import { floorLoop, frontLoop, type Loop, NEARWARD } from '../kit/loops.ts';
import { block, box, cylinder, frontGableRoof, gableRoof } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { WALL_COLOURS } from '../parts/buildings.ts';
import { skyline } from '../parts/horizon.ts';
import { LIT_PANE, PANE } from '../parts/openings.ts';
import type { Built, Site } from '../setting.ts';

/** Depth of the ridge, a course of tiles and a tile's width, metres. */
const RIDGE = 2.1;
const COURSE = 0.55;
const TILE = 0.5;

/** The lower edge of every course, and the joints between its tiles, each course half a tile off the last. */
function courses(): { edges: Loop[]; joints: Loop[] } {
  const rows = Array.from({ length: 19 }, (_, i) => RIDGE - 0.2 - i * COURSE);
  return {
    edges: rows.map((z) => floorLoop(-30, 30, z, z + 0.06)),
    joints: rows.slice(0, 14).flatMap((z, r) =>
      Array.from({ length: 26 }, (_, i) => {
        const x = -6.5 + (i + (r % 2) / 2) * TILE;
        return floorLoop(x - 0.02, x + 0.02, z - COURSE, z);
      }),
    ),
  };
}

const stack = (x: number, z: number, h: number, brick: string): GroupPiece =>
  put(
    'chimney',
    [
      block('chimney', [0.9, h, 0.7], brick, { top: adjust(brick, -0.15) }),
      block('cap', [1.06, 0.16, 0.86], adjust(brick, 0.06), { at: [0, h, 0], top: adjust(brick, -0.1) }),
      ...[-0.24, 0.24].map((dx) =>
        cylinder('pot', [0.15, 0.12], [h + 0.16, h + 0.62], '#b5694a', { at: [dx, 0], top: '#3a2c28' }),
      ),
    ],
    { at: vec3(x, 0, z) },
  );

/** Houses of the old town all about, their ridges as high as this one. */
function roofs(rng: Rng, lit: boolean): GroupPiece[] {
  return Array.from({ length: 14 }, (_, i) => {
    const z = 58 - i * 3.4;
    const x = ((i * 13) % 44) - 22 + rng.between(-2, 2);
    const w = rng.between(3.4, 5);
    const top = -1.7 + rng.between(-0.7, 0.5) - z * 0.035;
    const e = { x: [-w, w], y: [-14, top], z: [-3.4, 3.4] } as const;
    const wall = rng.pick(WALL_COLOURS);
    const tile = rng.pick(['#a8523c', '#9a4a3a', '#b4603f', '#8a5548']);
    const front = i % 2 === 0;
    return put(
      'house',
      [
        box('wall', e, wall),
        front ? frontGableRoof(e, 3.2, tile, wall) : gableRoof(e, 3, tile, wall),
        ...(front
          ? [
              face('window', [frontLoop(-0.5, 0.5, top + 0.4, top + 1.6, -3.45)], lit ? LIT_PANE : PANE, {
                normal: NEARWARD,
                tone: lit ? 'glow' : 'body',
              }),
            ]
          : [block('stack', [0.8, 1.6, 0.7], '#8a5a48', { at: [w * 0.5, top + 2, 0] })]),
      ],
      { at: vec3(x, 0, z) },
    );
  });
}

/** High on a roof of tiles: the courses run up to the ridge, chimneys stand on it, gables and chimneys of the old town beyond. */
export function tiledRoof(site: Site): Built {
  const { rng, lit } = site;
  const m = rng.chance(0.5) ? 1 : -1;
  const tile = rng.pick(['#b05f45', '#a9573f', '#8d6a5c']);
  const { edges, joints } = courses();
  return {
    ground: adjust(tile, -0.12, 0.5),
    practicals: [],
    pieces: [
      ...skyline(rng.fork('far'), 300, [2, 16], '#a3a7b3', lit),
      ground('streets', [floorLoop(-300, 300, RIDGE, 110, -14)], '#7d5a50'),
      put(
        'spire',
        [
          block('tower', [3.4, 15, 3.4], '#b3a48e', { at: [0, -12, 0] }),
          cylinder('spire', [2.1, 0.05], [3, 12], '#5f7a72', { sides: 4 }),
        ],
        { at: vec3(m * 16, 0, 62) },
      ),
      ...roofs(rng, lit),
      ground('roof', [floorLoop(-30, 30, -14, RIDGE)], tile),
      ground('tile joints', joints, adjust(tile, -0.07), { opacity: 0.8 }),
      ground('courses', edges, adjust(tile, -0.1)),
      ground('ridge', [floorLoop(-30, 30, RIDGE - 0.16, RIDGE + 0.12, 0.06)], adjust(tile, 0.07)),
      face('ridge tiles', [frontLoop(-30, 30, -0.02, 0.1, RIDGE - 0.16)], adjust(tile, -0.03), {
        layer: 'ground',
        normal: NEARWARD,
      }),
      stack(m * 3.5, RIDGE - 0.2, 1.5, '#94543f'),
      stack(-m * 6.6, RIDGE - 0.2, 1.1, '#8a4f3e'),
    ],
    stage: stageOf([-2.8, 2.8, -2.5, 1.4]),
  };
}
