/** Seats in the round, built about the origin with the front to the camera (−z). Metres. */
import { adjust } from '../../colour/oklch.ts';
import { type Vec3, vec3 } from '../../geometry/vec3.ts';
import type { FacePiece } from '../../model/set.ts';
import { face, type Solids } from '../kit/faces.ts';
import { floorLoop, frontLoop, NEARWARD, roundLoop, UP } from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';

export function chair(colour: string, seat = colour): Solids {
  const leg = (x: number, z: number, h: number) =>
    block('leg', [0.05, h, 0.05], adjust(colour, -0.05), { at: [x, 0, z] });
  return [
    leg(-0.18, 0.19, 0.44),
    leg(0.18, 0.19, 0.44),
    [
      ...block('back', [0.42, 0.12, 0.04], colour, { at: [0, 0.76, 0.2] }),
      ...block('back', [0.42, 0.1, 0.04], colour, { at: [0, 0.56, 0.2] }),
      ...block('back post', [0.04, 0.45, 0.04], colour, { at: [-0.19, 0.44, 0.2] }),
      ...block('back post', [0.04, 0.45, 0.04], colour, { at: [0.19, 0.44, 0.2] }),
    ],
    block('seat', [0.44, 0.05, 0.44], seat, { at: [0, 0.42, 0], top: adjust(seat, 0.05) }),
    leg(-0.18, -0.19, 0.42),
    leg(0.18, -0.19, 0.42),
  ];
}

/** A seat of a train or a bus, its back to the head. */
export function coachSeat(colour: string): Solids {
  return [
    block('back', [0.56, 0.95, 0.16], colour, { at: [0, 0.4, 0.28], top: adjust(colour, 0.04) }),
    block('head', [0.46, 0.18, 0.05], '#efeade', { at: [0, 1.12, 0.18] }),
    block('seat', [0.56, 0.44, 0.52], adjust(colour, -0.05), { top: adjust(colour, 0.05) }),
  ];
}

/** A seat of a car, its head-rest on two rods. */
export function carSeat(colour: string): Solids {
  return [
    block('back', [0.54, 0.66, 0.14], colour, { at: [0, 0.4, 0.26], top: adjust(colour, 0.05) }),
    block('rods', [0.16, 0.08, 0.02], '#8d9296', { at: [0, 1.06, 0.26] }),
    block('head-rest', [0.3, 0.19, 0.1], adjust(colour, 0.03), {
      at: [0, 1.12, 0.25],
      top: adjust(colour, 0.07),
    }),
    block('seat', [0.56, 0.44, 0.52], adjust(colour, -0.05), { top: adjust(colour, 0.05) }),
  ];
}

/** A steering wheel as seen from the bonnet, its middle 0.82 m over the floor. */
export function steeringWheel(): FacePiece[] {
  const ring = (r: number) =>
    Array.from({ length: 28 }, (_, i): Vec3 => {
      const a = (i / 28) * 2 * Math.PI;
      return vec3(Math.cos(a) * r, 0.82 + Math.sin(a) * r * 0.94, Math.sin(a) * r * 0.3);
    });
  const rim = [...ring(0.18), ring(0.18)[0] as Vec3, ring(0.158)[0] as Vec3, ...ring(0.158).reverse()];
  return [
    face('column', [frontLoop(-0.03, 0.03, 0.7, 0.82, 0.02)], '#1f2226'),
    face('spokes', [frontLoop(-0.165, 0.165, 0.805, 0.835, 0)], '#2b2f33'),
    face('rim', [rim], '#17191c'),
    face('hub', [roundLoop(0, 0.82, -0.02, 0.05, 0.045)], '#2b2f33'),
  ];
}

export function stool(h: number, colour: string, seat: string): Solids {
  return [
    cylinder('foot', [0.2, 0.18], [0, 0.03], colour, { sides: 10 }),
    cylinder('post', [0.035, 0.035], [0, h - 0.06], colour, { sides: 6 }),
    cylinder('seat', [0.19, 0.19], [h - 0.07, h], seat, { top: adjust(seat, 0.06), sides: 12 }),
  ];
}

export function sofa(w: number, colour: string, cushions: readonly string[] = []): Solids {
  const d = 0.9;
  const seats = Math.max(1, Math.round((w - 0.4) / 0.75));
  const inner = w - 0.44;
  const lit = adjust(colour, 0.04);
  const seams = Array.from({ length: seats - 1 }, (_, i) => -inner / 2 + (inner * (i + 1)) / seats);
  const seam = (y0: number, y1: number, z: number) =>
    face(
      'seams',
      seams.map((x) => frontLoop(x - 0.012, x + 0.012, y0, y1, z)),
      adjust(colour, -0.1),
      { normal: NEARWARD },
    );
  return [
    block('back', [w - 0.1, 0.72, 0.22], colour, { at: [0, 0.12, d / 2 - 0.11], top: lit }),
    block('back cushions', [inner, 0.4, 0.16], adjust(colour, 0.02), {
      at: [0, 0.44, d / 2 - 0.28],
      top: lit,
    }),
    seam(0.44, 0.84, d / 2 - 0.362),
    block('base', [w - 0.1, 0.28, d - 0.1], adjust(colour, -0.05), { at: [0, 0.1, 0] }),
    block('seat cushions', [inner, 0.14, d - 0.28], colour, {
      at: [0, 0.36, -0.1],
      top: adjust(colour, 0.06),
    }),
    face(
      'seams',
      seams.map((x) => floorLoop(x - 0.012, x + 0.012, -0.41, 0.21, 0.502)),
      adjust(colour, -0.1),
      { normal: UP },
    ),
    seam(0.36, 0.5, -0.412),
    ...cushions.map((c, i) =>
      block('cushion', [0.42, 0.36, 0.12], c, {
        at: [(i % 2 === 0 ? -1 : 1) * (w / 2 - 0.5), 0.48, 0.1],
        top: adjust(c, 0.05),
      }),
    ),
    block('arm', [0.22, 0.6, d], colour, { at: [-w / 2 + 0.11, 0.06, 0], top: lit }),
    block('arm', [0.22, 0.6, d], colour, { at: [w / 2 - 0.11, 0.06, 0], top: lit }),
  ];
}

/** A park or church bench facing the camera. */
export function bench(w: number, colour: string, iron = '#3c4044'): Solids {
  const slat = (y: number, z: number, h: number, d: number) =>
    block('slat', [w, h, d], colour, { at: [0, y, z], top: adjust(colour, 0.06) });
  const frame = (x: number) => [
    ...block('iron', [0.06, 0.44, 0.5], iron, { at: [x, 0, 0] }),
    ...block('iron', [0.06, 0.45, 0.05], iron, { at: [x, 0.44, 0.24] }),
  ];
  return [
    frame(-w / 2 + 0.15),
    frame(w / 2 - 0.15),
    slat(0.56, 0.24, 0.1, 0.03),
    slat(0.72, 0.25, 0.1, 0.03),
    slat(0.43, 0.12, 0.04, 0.13),
    slat(0.43, -0.03, 0.04, 0.13),
    slat(0.43, -0.18, 0.04, 0.13),
  ];
}

/** A church pew facing the camera: plain boards. */
export const pew = (w: number, colour: string): Solids => [
  block('pew back', [w, 0.5, 0.05], colour, { at: [0, 0.45, 0.22], top: adjust(colour, 0.08) }),
  block('pew seat', [w, 0.08, 0.42], adjust(colour, 0.03), { at: [0, 0.38, 0], top: adjust(colour, 0.07) }),
  block('pew end', [0.07, 0.95, 0.5], adjust(colour, -0.05), { at: [-w / 2, 0, 0] }),
  block('pew end', [0.07, 0.95, 0.5], adjust(colour, -0.05), { at: [w / 2, 0, 0] }),
];

/** Chrome and vinyl, with head rest, arms and a step. */
export const barberChair = (vinyl: string): Solids => [
  cylinder('foot', [0.3, 0.26], [0, 0.06], '#c3cacd'),
  cylinder('post', [0.07, 0.07], [0.06, 0.45], '#aab2b6', { sides: 8 }),
  block('seat', [0.62, 0.16, 0.55], vinyl, { at: [0, 0.45, 0] }),
  block('back', [0.58, 0.75, 0.14], adjust(vinyl, -0.03), { at: [0, 0.6, 0.26] }),
  block('head', [0.32, 0.18, 0.1], vinyl, { at: [0, 1.38, 0.26] }),
  block('arm', [0.1, 0.12, 0.5], '#d3d9db', { at: [-0.36, 0.66, 0] }),
  block('arm', [0.1, 0.12, 0.5], '#d3d9db', { at: [0.36, 0.66, 0] }),
  block('step', [0.5, 0.05, 0.3], '#c3cacd', { at: [0, 0.16, -0.4] }),
];
