/** Lamps: the thing and the light it gives. Metres. */
import { vec3 } from '../../geometry/vec3.ts';
import type { GroupPiece, Piece, Practical } from '../../model/set.ts';
import { drawing, shape, stroke } from '../kit/drawing.ts';
import { card, face, put } from '../kit/faces.ts';
import { floorLoop, frontLoop, NEARWARD } from '../kit/loops.ts';
import { ellipse, polygon, rectangle } from '../kit/paths.ts';
import { block, cylinder } from '../kit/solids.ts';

export const WARM = '#ffcf85';

export interface Lit {
  readonly pieces: readonly Piece[];
  readonly practicals: readonly Practical[];
}

export const lamp = (
  x: number,
  y: number,
  z: number,
  reach: number,
  strength: number,
  colour = WARM,
  kind: Practical['kind'] = 'lamp',
): Practical => ({
  at: vec3(x, y, z),
  colour,
  reach,
  strength,
  kind,
});

const shadeColour = (lit: boolean, plain = '#e3d6bd') => (lit ? '#ffe2a6' : plain);

export function floorLamp(x: number, z: number, lit: boolean): Lit {
  const tone = lit ? 'glow' : 'body';
  const faces = [
    cylinder('foot', [0.15, 0.14], [0, 0.03], '#4a4038'),
    cylinder('post', [0.015, 0.015], [0.03, 1.4], '#4a4038', { sides: 5 }),
    cylinder('shade', [0.24, 0.16], [1.32, 1.66], shadeColour(lit), { tone, sides: 12 }),
  ];
  return {
    pieces: [put('floor lamp', faces, { at: vec3(x, 0, z) })],
    practicals: lit ? [lamp(x, 1.5, z - 0.3, 3.4, 0.7)] : [],
  };
}

/** A lamp with a shade that stands at height y. */
export function tableLamp(x: number, y: number, z: number, lit: boolean, base = '#8c5f45'): Lit {
  const tone = lit ? 'glow' : 'body';
  const faces = [
    cylinder('base', [0.07, 0.05], [0, 0.22], base, { sides: 8 }),
    cylinder('shade', [0.16, 0.1], [0.2, 0.42], shadeColour(lit), { tone, sides: 12 }),
  ];
  return {
    pieces: [put('table lamp', faces, { at: vec3(x, y, z) })],
    practicals: lit ? [lamp(x, y + 0.35, z - 0.2, 2.6, 0.6)] : [],
  };
}

/** A lamp hanging from a ceiling of height `top` to height y. */
export function pendant(
  x: number,
  y: number,
  z: number,
  top: number,
  lit: boolean,
  colour = '#3d4247',
  reach = 3,
): Lit {
  const faces = [
    block('cord', [0.015, top - y - 0.2, 0.015], '#2e2c2a', { at: [0, 0.2, 0] }),
    cylinder('shade', [0.24, 0.06], [0, 0.22], colour, { sides: 12 }),
    cylinder('bulb', [0.1, 0.08], [-0.06, 0.02], lit ? '#fff0c4' : '#d8d2c4', {
      tone: lit ? 'glow' : 'body',
      sides: 8,
    }),
  ];
  return {
    pieces: [put('pendant lamp', faces, { at: vec3(x, y, z) })],
    practicals: lit ? [lamp(x, y - 0.1, z, reach, 0.6)] : [],
  };
}

/** A row of strip lights under a ceiling: always on indoors. */
export function stripLights(
  xs: readonly number[],
  z0: number,
  z1: number,
  height: number,
  colour = '#f4f8f6',
): Lit {
  const loops = xs.map((x) => floorLoop(x - 0.15, x + 0.15, z0, z1, height - 0.02));
  return {
    pieces: [face('strip lights', loops, colour, { layer: 'ground', tone: 'glow' })],
    practicals: xs.map((x) => lamp(x, height - 0.1, (z0 + z1) / 2, 3.6, 0.3, colour)),
  };
}

/** A street lamp as a card: post, arm, head. */
export function streetLamp(
  x: number,
  z: number,
  lit: boolean,
  options: { height?: number; old?: boolean; layer?: Piece['layer'] } = {},
): Lit {
  const { height = 4.6, old = true, layer = 'set' } = options;
  const h = height * 100;
  const iron = '#34393d';
  const inward = x > 0 ? -1 : 1;
  const glass = lit ? '#ffe3a0' : '#cfd6d4';
  const shapes = old
    ? [
        shape(
          'post',
          polygon([
            [-9, 0],
            [9, 0],
            [5, -40],
            [3.5, -h + 70],
            [-3.5, -h + 70],
            [-5, -40],
          ]),
          iron,
        ),
        shape('bar', rectangle(-24, -h + 78, 48, 4), iron),
        shape(
          'lantern',
          polygon([
            [-11, -h + 66],
            [11, -h + 66],
            [19, -h + 18],
            [-19, -h + 18],
          ]),
          glass,
          lit ? 'glow' : 'body',
        ),
        shape(
          'cap',
          polygon([
            [-22, -h + 18],
            [22, -h + 18],
            [6, -h + 2],
            [-6, -h + 2],
          ]),
          iron,
        ),
        shape('finial', ellipse(0, -h, 4, 5), iron),
      ]
    : [
        shape(
          'post',
          polygon([
            [-8, 0],
            [8, 0],
            [4, -h + 20],
            [-4, -h + 20],
          ]),
          '#5d6468',
        ),
        stroke('arm', `M0 ${-h + 24}Q0 ${-h} ${inward * 70} ${-h}`, '#5d6468', 7),
        shape('head', rectangle(inward > 0 ? 60 : -110, -h - 6, 50, 12), '#4a5054'),
        shape('light', rectangle(inward > 0 ? 64 : -106, -h + 5, 42, 5), glass, lit ? 'glow' : 'body'),
      ];
  return {
    pieces: [card('street lamp', vec3(x, 0, z), drawing(shapes, old ? 48 : 220, h, 18), { layer })],
    practicals:
      lit && layer === 'set'
        ? [lamp(old ? x : x + inward * 0.85, height - (old ? 0.45 : 0.1), z, 5.5, 0.75)]
        : [],
  };
}

/** A fire on the ground or in a grate. */
export function fire(x: number, y: number, z: number, size: number): Lit {
  const s = size * 100;
  const flame = (k: number, w: number) =>
    `M${-w * s} 0C${-w * s * 1.2} ${-s * 0.35 * k} ${-w * s * 0.3} ${-s * 0.5 * k} ${w * s * 0.1} ${-s * k}C${w * s * 0.4} ${-s * 0.6 * k} ${w * s * 1.3} ${-s * 0.4 * k} ${w * s} 0Z`;
  const shapes = [
    shape(
      'logs',
      polygon([
        [-s * 0.5, 6],
        [s * 0.5, -6],
        [s * 0.52, 4],
        [-s * 0.48, 14],
      ]),
      '#5a4232',
    ),
    shape('flame', flame(1, 0.34), '#f0792f', 'glow'),
    shape('flame', flame(0.72, 0.24), '#fbb041', 'glow'),
    shape('flame', flame(0.42, 0.14), '#ffeaa0', 'glow'),
  ];
  return {
    pieces: [card('fire', vec3(x, y, z), drawing(shapes, s * 1.1, s, s * 0.6), { casts: false })],
    practicals: [lamp(x, y + size * 0.5, z - 0.2, 4.5, 0.85, '#ffa04d', 'fire')],
  };
}

/** A screen or sign that glows on a plane facing the camera. */
export function glowingSign(
  x0: number,
  x1: number,
  y0: number,
  y1: number,
  z: number,
  colour: string,
  lit: boolean,
): { piece: GroupPiece; practicals: Practical[] } {
  const m = 0.05;
  const faces = [
    block('sign', [x1 - x0, y1 - y0, 0.12], '#2b2d36', { at: [(x0 + x1) / 2, y0, z] }),
    face(
      'neon',
      [
        frontLoop(x0 + m, x1 - m, y1 - m - 0.04, y1 - m, z - 0.07),
        frontLoop(x0 + m, x1 - m, y0 + m, y0 + m + 0.04, z - 0.07),
        frontLoop(x0 + 0.2, x1 - 0.2, (y0 + y1) / 2 - 0.06, (y0 + y1) / 2 + 0.06, z - 0.07),
      ],
      colour,
      { normal: NEARWARD, tone: lit ? 'glow' : 'body' },
    ),
  ];
  return {
    piece: put('sign', faces, { at: vec3(0, 0, 0) }),
    practicals: lit ? [lamp((x0 + x1) / 2, (y0 + y1) / 2, z - 0.3, 3.2, 0.6, colour, 'neon')] : [],
  };
}
