import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face, glowing, put, type Solids, upright } from '../kit/faces.ts';
import { interior, seat } from '../kit/interior.ts';
import { floorLoop, frontLoop, type Loop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { lamp } from '../parts/lamps.ts';
import type { Built, Site } from '../setting.ts';

const SEAT = '#a3242f';

/** The backs of a row of cinema seats. */
const backs = (n: number): Solids => [
  block('seats', [n * 0.66, 0.44, 0.5], adjust(SEAT, -0.12), { at: [0, 0, 0.1] }),
  ...Array.from({ length: n }, (_, i) => (i - (n - 1) / 2) * 0.66).map((x) =>
    block('back', [0.58, 0.62, 0.12], SEAT, { at: [x, 0.42, -0.12], top: adjust(SEAT, 0.08) }),
  ),
];

/** The crest of a range of hills across the picture on the screen. */
const crest = (y: number, tall: number, z: number): Loop => [
  vec3(-3.5, y, z),
  ...[0.3, 0.75, 0.42, 1, 0.5, 0.7, 0.25].map((k, i) => vec3(-3.5 + (i * 7) / 6, y + tall * k, z)),
  vec3(3.5, y, z),
];

/** A cinema: a bright screen between red curtains, rows of red seats on both sides of the aisle, little lights on the steps. */
export function cinema({ rng }: Site): Built {
  const wall = '#3a2630';
  const look = { half: 5.4, back: 7, height: 4.6, wall, floor: '#3a1f26', ceiling: '#2a1c24' };
  const z = look.back - 0.1;
  const [sky, low, land] = rng.pick([
    ['#8fc4e8', '#f7e3b0', '#4f7a5a'],
    ['#f2b36a', '#f7dca0', '#6a4a5a'],
  ]);
  const curtain = (a: number, b: number) => [
    upright('curtain', [frontLoop(a, b, 0.4, 4.2, z - 0.04)], '#8c1f2a'),
    upright(
      'curtain folds',
      Array.from({ length: 4 }, (_, i) => a + ((i + 0.5) * (b - a)) / 4).map((x) =>
        frontLoop(x - 0.05, x + 0.05, 0.4, 4.2, z - 0.06),
      ),
      '#6f1620',
    ),
  ];
  return interior(look, {
    pieces: [
      upright('screen frame', [frontLoop(-3.7, 3.7, 1, 4.2, z)], '#121014'),
      face('screen', [frontLoop(-3.5, 3.5, 1.15, 4.05, z - 0.02)], sky, {
        layer: 'ground',
        tone: 'glow',
        fadeTo: low,
      }),
      glowing('film', [crest(1.15, 1.3, z - 0.03)], adjust(land, 0.12)),
      glowing('film', [crest(1.15, 0.7, z - 0.035)], land),
      glowing(
        'film',
        [frontLoop(0.9, 1.5, 1.15, 2.6, z - 0.04), frontLoop(1.02, 1.38, 2.6, 2.98, z - 0.04)],
        '#2b2a38',
      ),
      ...curtain(-5.3, -3.7),
      ...curtain(3.7, 5.3),
      glowing('exit', [frontLoop(-5, -4.4, 4.26, 4.46, z)], '#3fd07a'),
      face('aisle', [floorLoop(-0.7, 0.7, -14, 6.5, 0.004)], '#5a2a34', { layer: 'ground' }),
      glowing(
        'step lights',
        [-4, -2, 0, 2, 4].flatMap((d) => [-0.7, 0.66].map((x) => floorLoop(x, x + 0.05, d, d + 0.3, 0.01))),
        '#ffd489',
      ),
      ...[5, 3.8, 2.6, 1.4].flatMap((d) => [-3, 3].map((x) => put('seats', backs(6), { at: vec3(x, 0, d) }))),
    ],
    practicals: [
      lamp(0, 2.6, 6.2, 6, 0.6, '#cfe0f2', 'screen'),
      lamp(-4.8, 2.6, 1, 2.6, 0.4, '#ffb566'),
      lamp(4.8, 2.6, 1, 2.6, 0.4, '#ffb566'),
    ],
    floor: [-0.9, 0.9, -2.5, 4.5],
    seats: [seat('seat', -1.35, 0.44, 1.4), seat('seat', 1.35, 0.44, 1.4)],
  });
}
