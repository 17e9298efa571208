/** Bed, stove, bath and screen in the round, built about the origin with the front to the camera (−z). Metres. */
import { adjust } from '../../colour/oklch.ts';
import { face, type Solids } from '../kit/faces.ts';
import { floorLoop, frontLoop, NEARWARD, roundLoop, UP } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';

/** A bed with its head at the back (+z), pillows leaning on a headboard `head` metres high. */
export function bed(w: number, blanket: string, wood: string, linen = '#ece8df', head = 1.05): Solids {
  const l = 2.05;
  return [
    block('headboard', [w + 0.1, head, 0.08], wood, { at: [0, 0, l / 2] }),
    block('frame', [w, 0.3, l], wood, { at: [0, 0.05, 0] }),
    block('mattress', [w - 0.04, 0.2, l - 0.06], linen, { at: [0, 0.33, 0] }),
    ...(w > 1.2 ? [-w / 4, w / 4] : [0]).map((x) =>
      block('pillow', [w > 1.2 ? w * 0.42 : w * 0.72, 0.14, 0.4], '#f6f3ec', { at: [x, 0.53, l / 2 - 0.32] }),
    ),
    ...(head > 1.2 ? [-w / 4, w / 4] : []).map((x) =>
      block('pillow', [w * 0.44, 0.42, 0.14], '#fbf9f4', { at: [x, 0.6, l / 2 - 0.14] }),
    ),
    block('blanket', [w + 0.04, 0.24, l * 0.68], blanket, {
      at: [0, 0.33, -l * 0.16],
      top: adjust(blanket, 0.05),
    }),
    block('fold', [w + 0.05, 0.26, 0.24], linen, { at: [0, 0.33, l * 0.2] }),
  ];
}

/** A computer screen on its foot, standing at height y; seen from the front when `front`, else its back. */
export function monitor(y: number, glow: string | null): Solids {
  return [
    block('foot', [0.24, 0.02, 0.16], '#3a3d44', { at: [0, y, 0] }),
    block('neck', [0.05, 0.14, 0.04], '#3a3d44', { at: [0, y, 0] }),
    block('screen', [0.56, 0.34, 0.03], '#2b2e35', { at: [0, y + 0.12, 0] }),
    face('picture', [frontLoop(-0.26, 0.26, y + 0.145, y + 0.435, -0.018)], glow ?? '#46505c', {
      normal: NEARWARD,
      tone: glow ? 'glow' : 'body',
    }),
  ];
}

export const stove = (): Solids => [
  block('stove', [0.6, 0.9, 0.62], '#d6d7d6', { top: '#4a4d50' }),
  face('oven', [frontLoop(-0.24, 0.24, 0.18, 0.6, -0.315)], '#2f3336', { normal: NEARWARD }),
  face(
    'knobs',
    [-0.2, -0.07, 0.07, 0.2].map((x) => roundLoop(x, 0.76, -0.32, 0.025, 0.025, 8)),
    '#55595c',
    { normal: NEARWARD },
  ),
  face(
    'rings',
    [floorLoop(-0.24, -0.06, -0.22, -0.04, 0.902), floorLoop(0.06, 0.24, -0.22, -0.04, 0.902)],
    '#2c2e30',
    { normal: UP },
  ),
];

export const bathtub = (): Solids => [
  block('tub', [1.7, 0.56, 0.75], '#f1f1ee', { top: '#fbfbf8' }),
  face('water', [floorLoop(-0.75, 0.75, -0.28, 0.28, 0.563)], '#a9cdd4', { normal: UP }),
];
