/** Signs that light a street at night. Metres. */
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece, GroupPiece, Practical } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { face, group } from '../kit/faces.ts';
import { frontLoop, type Loop, NEARWARD } from '../kit/loops.ts';
import { lamp } from './lamps.ts';

export const NEON = ['#ff4f8f', '#3fd0ff', '#ffd24a', '#7dff9a', '#b36bff', '#ff7a3f'] as const;

/** A glyph of a few strokes, no script's own, in a square. */
function glyph(x: number, y: number, size: number, z: number, rng: Rng): Loop[] {
  const s = size;
  const t = s * 0.13;
  const bar = (v: number, a = 0.08, b = 0.92) => frontLoop(x + a * s, x + b * s, y + v * s, y + v * s + t, z);
  const post = (u: number, a = 0.08, b = 0.92) =>
    frontLoop(x + u * s, x + u * s + t, y + a * s, y + b * s, z);
  return rng.pick([
    [bar(0.8), bar(0.45, 0.2, 0.8), bar(0.1), post(0.45)],
    [post(0.1), post(0.78), bar(0.8), bar(0.42), bar(0.08)],
    [bar(0.8), post(0.2, 0.08, 0.8), post(0.68, 0.08, 0.8), bar(0.5, 0.3, 0.7)],
    [post(0.44), bar(0.62), bar(0.2, 0.15, 0.85), post(0.12, 0.2, 0.5), post(0.76, 0.2, 0.5)],
    [bar(0.78, 0.2, 0.8), bar(0.5), post(0.25, 0.05, 0.5), post(0.62, 0.05, 0.5)],
  ]);
}

export interface BladeSign {
  readonly piece: GroupPiece;
  readonly practicals: readonly Practical[];
}

/** An upright sign that sticks out of a wall into the street; `side` is the wall's. */
export function bladeSign(
  side: -1 | 1,
  wall: number,
  z: number,
  y0: number,
  cells: number,
  lit: boolean,
  rng: Rng,
): BladeSign {
  const size = 0.85;
  const colour = rng.pick(NEON);
  const dark = rng.chance(0.5);
  const a = side * wall - side * 0.15;
  const x0 = Math.min(a, a - side * (size + 0.2));
  const height = cells * size + 0.2;
  const tone = lit ? 'glow' : 'body';
  const field = dark ? '#1d1a2b' : colour;
  const marks = dark ? colour : '#fff8ea';
  const pieces: FacePiece[] = [
    face('sign', [frontLoop(x0, x0 + size + 0.2, y0, y0 + height, z)], field, {
      normal: NEARWARD,
      tone: dark ? 'body' : tone,
    }),
    face(
      'glyphs',
      Array.from({ length: cells }, (_, i) =>
        glyph(x0 + 0.1, y0 + 0.1 + i * size, size * 0.92, z - 0.02, rng),
      ).flat(),
      marks,
      { normal: NEARWARD, tone },
    ),
    face(
      'tubes',
      [
        frontLoop(x0, x0 + 0.06, y0, y0 + height, z - 0.03),
        frontLoop(x0 + size + 0.14, x0 + size + 0.2, y0, y0 + height, z - 0.03),
      ],
      dark ? marks : '#ffffff',
      { normal: NEARWARD, tone },
    ),
  ];
  return {
    piece: group('blade sign', vec3(x0 + size / 2, 0, z), pieces),
    practicals: lit ? [lamp(x0 + size / 2, y0 + height / 2, z - 0.3, 4.2, 0.5, colour, 'neon')] : [],
  };
}

/** Light of signs lying on a wet or polished street: streaks towards the camera. */
export const streaks = (signs: readonly BladeSign[], strength = 0.16): FacePiece[] =>
  signs.flatMap(({ practicals: [p] }) =>
    p
      ? [
          face(
            'neon on the ground',
            [
              [
                vec3(p.at.x - 0.5, 0.006, p.at.z),
                vec3(p.at.x + 0.5, 0.006, p.at.z),
                vec3(p.at.x * 0.75 + 0.7, 0.006, p.at.z - 7),
                vec3(p.at.x * 0.75 - 0.7, 0.006, p.at.z - 7),
              ],
            ],
            p.colour,
            { layer: 'ground', tone: 'glow', opacity: strength },
          ),
        ]
      : [],
  );
