/** What tells a stage, a ring and a court at a glance: built about the origin, front to the camera (−z). Metres. */
import { vec3 } from '../../geometry/vec3.ts';
import { face, type Solids } from '../kit/faces.ts';
import { frontLoop, roundLoop } from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';

const BRASS = '#e0b84e';

/** A drum kit: bass drum, toms and two cymbals on stands. */
export function drumKit(colour: string): Solids {
  const drum = (x: number, y: number, r: number) => [
    face('shell', [roundLoop(x, y, 0, r, r, 22)], colour),
    face('skin', [roundLoop(x, y, -0.02, r * 0.86, r * 0.86, 22)], '#f1ece0'),
  ];
  const cymbal = (x: number, y: number) => [
    face('stand', [frontLoop(x - 0.012, x + 0.012, 0, y, 0.02)], '#b9bec2'),
    face('cymbal', [roundLoop(x, y, 0, 0.3, 0.055, 18)], BRASS),
  ];
  return [
    ...cymbal(-0.75, 1.45),
    ...cymbal(0.78, 1.55),
    ...drum(0, 0.36, 0.36),
    ...drum(-0.26, 0.9, 0.19),
    ...drum(0.26, 0.92, 0.2),
    ...drum(-0.66, 0.62, 0.2),
    ...drum(0.68, 0.5, 0.26),
    face('star', [roundLoop(0, 0.36, -0.04, 0.12, 0.12, 5)], colour),
  ];
}

/** A swing under the canvas: two ropes from `top` and a bar. */
export function trapeze(top: number): Solids {
  return [
    face(
      'ropes',
      [-0.45, 0.45].map((x) => frontLoop(x - 0.015, x + 0.015, 2.75, top, 0)),
      '#e9dcc0',
    ),
    block('bar', [1.1, 0.07, 0.07], '#d9b04a', { at: [0, 2.72, 0] }),
  ];
}

/** The drum on which animals and clowns stand, with a band of stars. */
export function podium(a: string, b: string): Solids {
  return [
    cylinder('drum', [0.62, 0.48], [0, 0.75], a, { sides: 16, top: b }),
    face(
      'stars',
      [-0.3, 0, 0.3].map((x) => roundLoop(x, 0.38, -0.6, 0.11, 0.11, 5)),
      b,
    ),
    face('rim', [frontLoop(-0.5, 0.5, 0.68, 0.76, -0.55)], b),
  ];
}

/** A backboard with its ring and net, the ring 2.4 m up: a school's. */
export function hoop(): Solids {
  const ring = 2.35;
  const net = Array.from({ length: 7 }, (_, i) => {
    const x = -0.24 + i * 0.08;
    return [
      vec3(x - 0.008, ring, -0.4),
      vec3(x + 0.008, ring, -0.4),
      vec3(x * 0.6 + 0.008, ring - 0.42, -0.4),
      vec3(x * 0.6 - 0.008, ring - 0.42, -0.4),
    ];
  });
  return [
    face('board', [frontLoop(-0.9, 0.9, 2.15, 3.25, 0)], '#f4f1ea'),
    face(
      'board edge',
      [
        frontLoop(-0.9, 0.9, 2.15, 2.21, -0.01),
        frontLoop(-0.9, 0.9, 3.19, 3.25, -0.01),
        frontLoop(-0.9, -0.84, 2.15, 3.25, -0.01),
        frontLoop(0.84, 0.9, 2.15, 3.25, -0.01),
        frontLoop(-0.3, 0.3, 2.42, 2.46, -0.01),
        frontLoop(-0.3, 0.3, 2.84, 2.88, -0.01),
        frontLoop(-0.3, -0.26, 2.42, 2.88, -0.01),
        frontLoop(0.26, 0.3, 2.42, 2.88, -0.01),
      ],
      '#c8452f',
    ),
    face('net', net, '#ffffff'),
    face(
      'net',
      [
        frontLoop(-0.2, 0.2, ring - 0.16, ring - 0.145, -0.4),
        frontLoop(-0.17, 0.17, ring - 0.3, ring - 0.285, -0.4),
      ],
      '#ffffff',
    ),
    face('ring', [frontLoop(-0.27, 0.27, ring - 0.02, ring + 0.03, -0.42)], '#e0622a'),
  ];
}
