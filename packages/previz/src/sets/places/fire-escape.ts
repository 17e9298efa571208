import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece } from '../../model/set.ts';
import { face, ground, put } from '../kit/faces.ts';
import {
  facingPlane,
  flankPlane,
  floorLoop,
  frontLoop,
  type Loop,
  type Plane,
  sideLoop,
  wallLoop,
} from '../kit/loops.ts';
import { stageOf } from '../kit/stage.ts';
import { skyline } from '../parts/horizon.ts';
import { lamp } from '../parts/lamps.ts';
import { LIT_PANE, PANE, windowGrid } from '../parts/openings.ts';
import type { Built, Site } from '../setting.ts';

const IRON = '#2f3438';

/** Courses of brick: short dark and light strips strewn over a wall. */
const bricks = (
  plane: Plane,
  [u0, u1]: readonly [number, number],
  [v0, v1]: readonly [number, number],
  colour: string,
  rng: Site['rng'],
): FacePiece[] => {
  const some = (n: number): Loop[] =>
    Array.from({ length: n }, () => {
      const u = rng.between(u0, u1 - 0.3);
      const v = v0 + Math.round(rng.between(0, (v1 - v0) / 0.16)) * 0.16;
      return wallLoop(plane, u, u + 0.26, v, v + 0.09, 0.01);
    });
  const look = { layer: 'ground', normal: plane.normal } as const;
  return [
    face('bricks', some(46), adjust(colour, -0.05), look),
    face('bricks', some(34), adjust(colour, 0.045), look),
  ];
};

/** Landings and stairs on the front across the street. */
const escapeStairs = (x: number, z: number, floors: readonly number[]): Loop[] =>
  floors.flatMap((y, i): Loop[] => {
    const s = i % 2 ? 1 : -1;
    const run: Loop = [
      vec3(x - s * 1.1, y, z),
      vec3(x - s * 0.9, y, z),
      vec3(x + s * 1.1, y + 3.1, z),
      vec3(x + s * 0.9, y + 3.1, z),
    ];
    return [
      frontLoop(x - 1.7, x + 1.7, y - 0.08, y + 0.04, z),
      frontLoop(x - 1.7, x + 1.7, y + 0.85, y + 0.92, z),
      ...[-1.7, -1.1, -0.5, 0.1, 0.7, 1.3].map((u) => frontLoop(x + u, x + u + 0.05, y, y + 0.9, z)),
      run,
    ];
  });

/** An iron landing high on a brick house: a lit window beside one, a rail, a stair that goes on up, the street far below. */
export function fireEscape({ rng, lit }: Site): Built {
  const m = rng.chance(0.5) ? 1 : -1;
  const brick = rng.pick(['#8a4f42', '#7d5248', '#96604c']);
  const over = rng.pick(['#6f4a45', '#7c6455', '#62504e']);
  const wx = -m * 2.1;
  const wall = flankPlane(wx, 0);
  const across = facingPlane(0, 13);
  const on = lit ? 'glow' : 'body';
  const slats = Array.from({ length: 34 }, (_, i) =>
    floorLoop(-9, 9, -4 + i * 0.165, -3.93 + i * 0.165, 0.002),
  );
  const [near, far] = [0.9, 1.5];
  const stair = Array.from({ length: 11 }, (_, i) => {
    const x = m * (0.7 + i * 0.24);
    return frontLoop(
      Math.min(x, x + m * 0.3),
      Math.max(x, x + m * 0.3),
      0.2 + i * 0.26,
      0.25 + i * 0.26,
      near + 0.3,
    );
  });
  const stringer = (dz: number, up: number): Loop => [
    vec3(m * 0.55, 0 + up, near + dz),
    vec3(m * 0.75, 0 + up, near + dz),
    vec3(m * 3.5, 3 + up, near + dz),
    vec3(m * 3.3, 3 + up, near + dz),
  ];
  return {
    ground: '#43474c',
    practicals: lit
      ? [
          lamp(wx + m * 0.3, 1.4, 0.4, 3, 0.6, '#ffcf85', 'window'),
          lamp(m * 3, 3, 12, 6, 0.35, '#ffcf85', 'window'),
        ]
      : [],
    pieces: [
      ...skyline(rng.fork('far'), 240, [30, 80], '#5d6575', lit),
      face('house', [frontLoop(-26, 26, -20, 9.4, 13)], over, { layer: 'ground' }),
      face('cornice', [frontLoop(-26, 26, 8.9, 9.6, 12.95)], adjust(over, 0.09), { layer: 'ground' }),
      ...windowGrid(
        {
          plane: across,
          from: -22,
          to: 22,
          base: -5.6,
          rows: 5,
          storey: 3.1,
          columns: 16,
          width: 1.05,
          height: 1.7,
          frame: adjust(over, 0.14),
          lit,
          share: 0.45,
          look: { layer: 'ground' },
        },
        rng,
      ),
      face(
        'escapes',
        [
          ...escapeStairs(m * 4.4, 12.6, [-6.6, -3.5, -0.4, 2.7, 5.8]),
          ...escapeStairs(-m * 7.5, 12.6, [-6.6, -3.5, -0.4, 2.7, 5.8]),
        ],
        adjust(IRON, 0.03),
        { layer: 'ground' },
      ),
      face('street', [floorLoop(-60, 60, 4, 13, -9)], '#4c5056', { layer: 'ground' }),
      // The house that the landing hangs on.
      face('brick wall', [sideLoop(wx, -12, 12, -14, 4.2)], brick, { layer: 'ground', normal: wall.normal }),
      ...bricks(wall, [-3, 4.1], [-1, 4.6], brick, rng),
      face('window frame', [wallLoop(wall, 0.1, 1.5, 0.5, 2.3, 0.03)], '#d8cdb8', {
        layer: 'ground',
        normal: wall.normal,
      }),
      face('window', [wallLoop(wall, 0.2, 1.4, 0.6, 2.2, 0.04)], lit ? LIT_PANE : PANE, {
        layer: 'ground',
        tone: on,
      }),
      face(
        'window bars',
        [wallLoop(wall, 0.2, 1.4, 1.36, 1.44, 0.05), wallLoop(wall, 0.77, 0.83, 0.6, 2.2, 0.05)],
        '#d8cdb8',
        { layer: 'ground', normal: wall.normal },
      ),
      face('sill', [wallLoop(wall, 0, 1.6, 0.38, 0.5, 0.12)], '#b3a690', {
        layer: 'ground',
        normal: wall.normal,
      }),
      face('window frame', [wallLoop(wall, 2.5, 3.6, 0.5, 2.3, 0.03)], '#d8cdb8', {
        layer: 'ground',
        normal: wall.normal,
      }),
      face('window', [wallLoop(wall, 2.6, 3.5, 0.6, 2.2, 0.04)], PANE, { layer: 'ground' }),
      ground('landing', [floorLoop(-9, 9, -14, far)], '#4b5056'),
      ground('grating', slats, '#34393e'),
      ground('landing edge', [floorLoop(-9, 9, far - 0.08, far, 0.004)], IRON),
      put(
        'railing',
        [
          face(
            'rail',
            [frontLoop(-9, 9, 0.98, 1.05, 0), frontLoop(-9, 9, 0.5, 0.54, 0), frontLoop(-9, 9, 0.06, 0.1, 0)],
            IRON,
          ),
          face(
            'bars',
            Array.from({ length: 61 }, (_, i) => frontLoop(-9 + i * 0.3, -8.96 + i * 0.3, 0, 1, 0)),
            IRON,
          ),
        ],
        { at: vec3(0, 0, far - 0.05) },
      ),
      put(
        'stair',
        [
          face(
            'treads',
            stair.map((l) => l.map((p) => vec3(p.x, p.y, 0))),
            adjust(IRON, 0.06),
          ),
          face(
            'stringers',
            [stringer(0, 0), stringer(0, 0.95)].map((l) => l.map((p) => vec3(p.x, p.y, 0))),
            IRON,
          ),
        ],
        {
          at: vec3(0, 0, near + 0.3),
        },
      ),
      put(
        'upper landing',
        [
          face('upper landing', [frontLoop(-9, 9, 2.96, 3.1, 0)], IRON),
          face(
            'upper bars',
            Array.from({ length: 31 }, (_, i) => frontLoop(-9 + i * 0.6, -8.96 + i * 0.6, 3.1, 4, 0)),
            IRON,
          ),
        ],
        { at: vec3(0, 0, far - 0.02) },
      ),
    ],
    stage: stageOf([-1.5, 1.5, -2.2, 0.7]),
  };
}
