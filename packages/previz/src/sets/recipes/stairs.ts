/** Stairs, moving and still, and shafts. Metres. */
import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece, Piece } from '../../model/set.ts';
import { face, NEAR_GROUND as g, glowing, put } from '../kit/faces.ts';
import { frontLoop, NEARWARD } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import type { Fitting, Spot } from './fitting.ts';

/** Two moving stairs, one up and one down, between sides of glass. */
function escalators({ x, z }: Spot): { pieces: Piece[] } {
  const n = 14;
  const flight = (cx: number): FacePiece[] => {
    const at = (i: number) => [0.2 * i, z - 3.4 + i * 0.34] as const;
    const [y1, z1] = at(n);
    const rail = (s: number): FacePiece[] => [
      face(
        'glass side',
        [
          [
            vec3(cx + s, 0.05, z - 3.5),
            vec3(cx + s, 0.9, z - 3.5),
            vec3(cx + s, y1 + 0.9, z1),
            vec3(cx + s, y1, z1),
          ],
        ],
        '#bcd3da',
        { tone: 'glass', opacity: 0.55 },
      ),
      face(
        'handrail',
        [
          [
            vec3(cx + s - 0.06, 0.92, z - 3.6),
            vec3(cx + s + 0.06, 0.92, z - 3.6),
            vec3(cx + s + 0.06, y1 + 0.95, z1),
            vec3(cx + s - 0.06, y1 + 0.95, z1),
          ],
        ],
        '#1f2226',
        {},
      ),
      face(
        'handrail',
        [
          [
            vec3(cx + s - 0.06, 0.82, z - 3.62),
            vec3(cx + s + 0.06, 0.82, z - 3.62),
            vec3(cx + s + 0.06, 0.98, z - 3.62),
            vec3(cx + s - 0.06, 0.98, z - 3.62),
          ],
        ],
        '#1f2226',
        {},
      ),
    ];
    return [
      ...Array.from({ length: n }, (_, k) => n - 1 - k).flatMap((i) => {
        const [y, zz] = at(i);
        return [
          face('step', [frontLoop(cx - 0.55, cx + 0.55, y, y + 0.2, zz)], '#70787e', { normal: NEARWARD }),
          face(
            'grooves',
            Array.from({ length: 7 }, (_, k) =>
              frontLoop(cx - 0.5 + k * 0.16, cx - 0.46 + k * 0.16, y, y + 0.17, zz - 0.002),
            ),
            '#545b61',
            { normal: NEARWARD },
          ),
          face('tread', [frontLoop(cx - 0.55, cx + 0.55, y + 0.17, y + 0.2, zz - 0.004)], '#e0b63c', {
            normal: NEARWARD,
          }),
        ];
      }),
      ...rail(-0.66),
      ...rail(0.66),
    ];
  };
  return {
    pieces: [
      face('upper floor', [frontLoop(x - 9, x + 9, 2.85, 3.25, z + 1.2)], '#d9d4c8', g),
      put('escalator', [flight(x - 0.8)], { at: vec3(0, 0, 0) }),
      put('escalator', [flight(x + 0.8)], { at: vec3(0, 0, 0) }),
    ],
  };
}

/** Cables down a dark shaft, doors that stand a hand's breadth open. */
function shaft({ x, z, look }: Spot): { pieces: Piece[] } {
  return {
    pieces: [
      face('shaft', [frontLoop(x - 1.7, x + 1.7, 0, look.height, z - 0.02)], '#2a2c30', g),
      face(
        'guides',
        [-1.6, 1.6].map((d) => frontLoop(x + d - 0.09, x + d + 0.09, 0, look.height, z - 0.2)),
        '#6b7378',
        g,
      ),
      face(
        'brackets',
        [-1.6, 1.6].flatMap((d) =>
          [0.5, 1.8, 3.1, 4.4, 5.7].map((y) => frontLoop(x + d - 0.28, x + d + 0.28, y, y + 0.1, z - 0.21)),
        ),
        '#858d92',
        g,
      ),
      face(
        'landing',
        [frontLoop(x - 0.8, x + 0.8, look.height * 0.42, look.height * 0.42 + 2, z - 0.05)],
        '#8f989e',
        g,
      ),
      glowing(
        'gap',
        [frontLoop(x - 0.05, x + 0.05, look.height * 0.42, look.height * 0.42 + 2, z - 0.06)],
        '#fff0c4',
      ),
      face(
        'cables',
        [-0.35, -0.15, 0.15, 0.35].map((d) => frontLoop(x + d - 0.02, x + d + 0.02, 0, look.height, z - 0.5)),
        '#0f1012',
        g,
      ),
      face(
        'ladder',
        [-0.2, 0.2].map((d) =>
          frontLoop(x + 1.15 + d - 0.025, x + 1.15 + d + 0.025, 0, look.height, z - 0.3),
        ),
        '#b08a3a',
        g,
      ),
      face(
        'rungs',
        Array.from({ length: Math.floor(look.height / 0.32) }, (_, i) =>
          frontLoop(x + 0.95, x + 1.35, 0.2 + i * 0.32, 0.24 + i * 0.32, z - 0.31),
        ),
        '#b08a3a',
        g,
      ),
    ],
  };
}

/** A stair up out of the frame on one side of the room. */
function sideStairs({ x, z, look }: Spot): { pieces: Piece[] } {
  const m = x < 0 ? -1 : 1;
  const wood = adjust(look.floor, 0.05);
  return {
    pieces: [
      put(
        'stairs',
        Array.from({ length: 9 }, (_, i) => 8 - i).map((i) =>
          block('step', [1.3, 0.2 * (i + 1), 0.34], wood, { at: [0, 0, i * 0.34], top: adjust(wood, 0.08) }),
        ),
        { at: vec3(m * (look.half - 0.8), 0, Math.max(1, z - 3.2)) },
      ),
    ],
  };
}

export const STAIRS: Readonly<Record<string, Fitting>> = {
  escalators: { width: 3.4, build: escalators },
  shaft: { width: 3.6, build: shaft },
  'side-stairs': { width: 0, build: sideStairs },
};
