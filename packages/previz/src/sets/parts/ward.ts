/** What stands round a sickbed, built about the origin with the front to the camera (−z). Metres. */
import { vec3 } from '../../geometry/vec3.ts';
import { face, type Solids } from '../kit/faces.ts';
import { frontLoop, NEARWARD, roundLoop } from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';

const STEEL = '#b9c0c4';

/** A bed on wheels with its back raised, side rails and a panel at head and foot; its head is at the back (+z). */
export function sickbed(blanket: string): Solids {
  const rail = (x: number) => [
    ...[0.62, 0.8].flatMap((y) => block('rail', [0.035, 0.04, 1.1], STEEL, { at: [x, y, -0.1] })),
    ...[-0.6, -0.1, 0.4].flatMap((z) => block('rail', [0.03, 0.34, 0.03], STEEL, { at: [x, 0.5, z] })),
  ];
  const slope = (x0: number, x1: number, t0: number, t1: number, lift: number) => {
    const at = (x: number, t: number) => vec3(x, 0.6 + t * 0.62 + lift, 0.3 + t * 0.6 - lift * 0.5);
    return [at(x0, t0), at(x1, t0), at(x1, t1), at(x0, t1)];
  };
  return [
    block('headboard', [1.06, 1.3, 0.06], '#dfe5e6', { at: [0, 0.15, 1.02] }),
    block('frame', [0.98, 0.14, 2], '#8f9aa0', { at: [0, 0.3, 0] }),
    ...[-0.42, 0.42].flatMap((x) =>
      [-0.85, 0.85].map((z) =>
        cylinder('wheel', [0.06, 0.06], [0, 0.12], '#3f464b', { at: [x, z], sides: 8 }),
      ),
    ),
    rail(0.53),
    block('mattress', [0.94, 0.16, 1.2], '#f2f3f0', { at: [0, 0.44, -0.35] }),
    face('raised back', [slope(-0.47, 0.47, 0, 1, 0)], '#eef0ee', { normal: NEARWARD }),
    face('pillow', [slope(-0.36, 0.36, 0.5, 0.96, 0.06)], '#ffffff', { normal: NEARWARD }),
    block('blanket', [0.98, 0.2, 1.05], blanket, { at: [0, 0.44, -0.4] }),
    block('fold', [0.99, 0.21, 0.2], '#f4f5f2', { at: [0, 0.44, 0.12] }),
    rail(-0.53),
    block('footboard', [1.02, 0.62, 0.05], '#dfe5e6', { at: [0, 0.24, -1.02] }),
  ];
}

/** A bag on a stand, and the tube that runs down from it. */
export function drip(): Solids {
  return [
    cylinder('foot', [0.24, 0.22], [0, 0.05], '#8d969b'),
    block('pole', [0.035, 2.1, 0.035], '#9fa8ad'),
    block('hooks', [0.34, 0.03, 0.03], '#9fa8ad', { at: [0, 2.08, 0] }),
    face(
      'tube',
      [
        [
          vec3(0.14, 1.66, -0.05),
          vec3(0.16, 1.66, -0.05),
          vec3(0.1, 1.2, -0.05),
          vec3(-0.22, 0.95, -0.05),
          vec3(-0.23, 0.97, -0.05),
          vec3(0.08, 1.22, -0.05),
        ],
      ],
      '#c9575a',
    ),
    block('bag', [0.2, 0.34, 0.06], '#e4f1f4', { at: [0.15, 1.7, 0] }),
    face('fluid', [frontLoop(0.06, 0.24, 1.71, 1.92, -0.035)], '#d88f8a', { normal: NEARWARD }),
    face('label', [frontLoop(0.09, 0.21, 1.84, 1.9, -0.04)], '#ffffff', { normal: NEARWARD }),
  ];
}

/** A screen at eye level with the heart's trace on it. */
export function heartMonitor(): Solids {
  const beat = [0, 0.12, 0.16, 0.2, 0.24, 0.28, 0.5, 0.62, 0.66, 0.7, 0.74, 0.78, 1];
  const level = [0, 0, 0.5, -0.35, 0.15, 0, 0, 0, 0.5, -0.35, 0.15, 0, 0];
  const at = (i: number, dy: number) =>
    vec3(-0.27 + 0.54 * (beat[i] ?? 0), 1.62 + 0.16 * (level[i] ?? 0) + dy, -0.05);
  const trace = [...beat.map((_, i) => at(i, 0.012)), ...beat.map((_, i) => at(beat.length - 1 - i, -0.012))];
  return [
    cylinder('foot', [0.26, 0.22], [0, 0.06], '#8d969b'),
    block('pole', [0.05, 1.4, 0.05], '#9fa8ad'),
    block('tray', [0.5, 0.03, 0.36], '#c9d0d3', { at: [0, 0.95, 0] }),
    block('case', [0.72, 0.56, 0.08], '#e6eaeb', { at: [0, 1.34, 0] }),
    face('screen', [frontLoop(-0.3, 0.3, 1.42, 1.84, -0.045)], '#10272b', { tone: 'glow', normal: NEARWARD }),
    face('trace', [trace], '#5cf08a', { tone: 'glow' }),
    face(
      'figures',
      [frontLoop(0.12, 0.27, 1.75, 1.8, -0.05), frontLoop(-0.27, -0.1, 1.46, 1.5, -0.05)],
      '#f2d45c',
      {
        tone: 'glow',
      },
    ),
    face('lamp', [roundLoop(0.32, 1.38, -0.05, 0.02, 0.02, 8)], '#5cf08a', { tone: 'glow' }),
  ];
}
