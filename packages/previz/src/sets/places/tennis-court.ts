import { adjust } from '../../colour/oklch.ts';
import { type Vec3, vec3 } from '../../geometry/vec3.ts';
import { face, NEAR_GROUND as g, ground, put } from '../kit/faces.ts';
import { frontLoop, type Loop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { scatter, stageOf } from '../kit/stage.ts';
import { leaves } from '../parts/foliage.ts';
import { strewn } from '../parts/ground-textures.ts';
import { treeLine } from '../parts/horizon.ts';
import { broadleaf } from '../parts/trees.ts';
import type { Builder, Built, Site } from '../setting.ts';

/** How far a tennis court is turned about the mark: its net runs between two who stand left and right of it. Radians. */
const TURN = 1.15;

/** A point of the court: `u` along it from the net, `v` along the net, `y` up. */
const onCourt = (u: number, v: number, y = 0): Vec3 =>
  vec3(u * Math.sin(TURN) - v * Math.cos(TURN), y, 1.6 + u * Math.cos(TURN) + v * Math.sin(TURN));

const courtStrip = (u0: number, u1: number, v0: number, v1: number, y: number): Loop => [
  onCourt(u0, v0, y),
  onCourt(u1, v0, y),
  onCourt(u1, v1, y),
  onCourt(u0, v1, y),
];

/** A tennis court: the net between left and right, white lines, an umpire's chair, a green fence and trees. */
const tennisCourtOf =
  (court: string, around: string): Builder =>
  (site: Site): Built => {
    const { rng, season } = site;
    const rail = (v: number, y0: number, y1: number, width: number): Loop => [
      onCourt(0, v - width, y0),
      onCourt(0, v + width, y0),
      onCourt(0, v + width, y1),
      onCourt(0, v - width, y1),
    ];
    const mesh = [
      ...Array.from({ length: 46 }, (_, i) => rail(-4.5 + i * 0.2, 0.06, 0.86, 0.008)),
      ...[0.18, 0.34, 0.5, 0.66, 0.8].map((y) => rail(0, y, y + 0.014, 4.6)),
    ];
    const line = (u0: number, u1: number, v0: number, v1: number) => courtStrip(u0, u1, v0, v1, 0.004);
    const fence = Array.from({ length: 17 }, (_, i) =>
      frontLoop(-20 + i * 2.5, -19.92 + i * 2.5, 0, 3.1, 13.9),
    );
    return {
      ground: around,
      practicals: [],
      pieces: [
        treeLine(rng.fork('trees'), 60, 11, leaves(season, rng).dark),
        ...scatter('tree', rng, 6, { z: [15, 26], clear: 3, reach: [9, 18] }, () =>
          broadleaf(rng.between(5, 7.5), season, rng),
        ),
        face('windscreen', [frontLoop(-40, 40, 0, 2.4, 14)], '#2f6a55', g),
        face('windscreen edge', [frontLoop(-40, 40, 2.4, 2.5, 13.95)], '#e9ebe4', g),
        face('fence posts', fence, '#4a5a55', g),
        ground('court', [courtStrip(-11.9, 11.9, -5.5, 5.5, 0.001)], court),
        ground(
          'lines',
          [
            line(-11.9, 11.9, -4.16, -4.08),
            line(-11.9, 11.9, 4.08, 4.16),
            line(-11.9, 11.9, -5.5, -5.42),
            line(-11.9, 11.9, 5.42, 5.5),
            line(-6.44, -6.36, -4.1, 4.1),
            line(6.36, 6.44, -4.1, 4.1),
            line(-6.4, 6.4, -0.04, 0.04),
            line(-11.9, -11.8, -5.5, 5.5),
            line(11.8, 11.9, -5.5, 5.5),
          ],
          '#f4f2ea',
        ),
        strewn('scuffs', rng, 16, { x: [-6, 6], z: [-4, 9] }, 0.08, adjust(court, -0.05)),
        face('net', mesh, '#20282b', { layer: 'ground', opacity: 0.75 }),
        face('net band', [rail(0, 0.84, 0.95, 4.6), rail(0, 0.02, 0.06, 4.6)], '#f6f5ef', {
          layer: 'ground',
        }),
        face('net posts', [rail(-4.6, 0, 1.05, 0.05), rail(4.6, 0, 1.05, 0.05)], '#2f4a42', {
          layer: 'ground',
        }),
        put(
          "umpire's chair",
          [
            ...[-0.4, 0.4].map((x) => block('leg', [0.07, 1.9, 0.07], '#e9e6da', { at: [x, 0, 0] })),
            ...[0.45, 0.95, 1.45].map((y) => block('step', [0.8, 0.06, 0.1], '#d8d3c4', { at: [0, y, 0] })),
            block('seat', [0.9, 0.1, 0.6], '#2f6a55', { at: [0, 1.9, 0] }),
            block('back', [0.9, 0.7, 0.06], '#2f6a55', { at: [0, 2, 0.28] }),
          ],
          { at: vec3(-3.4, 0, 9.6) },
        ),
      ],
      stage: stageOf([-4.5, 4.5, -2.5, 6]),
    };
  };

export const clayCourt = tennisCourtOf('#c8693f', '#a9573a');
export const grassCourt = tennisCourtOf('#6fae5c', '#5c9a4e');
export const tennisCourt = tennisCourtOf('#3f77a6', '#4c8a63');
