import { vec3 } from '../../geometry/vec3.ts';
import { card, face } from '../kit/faces.ts';
import { floorLoop, type Loop, UP } from '../kit/loops.ts';
import { scatter, stageOf } from '../kit/stage.ts';
import { ripples } from '../parts/ground-textures.ts';
import { treeLine } from '../parts/horizon.ts';
import { fern, hangingLeaves, tuft, vine } from '../parts/plants.ts';
import { rock } from '../parts/rocks.ts';
import { broadleaf, palm } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

const LUSH = [
  { body: '#3f8a4a', dark: '#28623b', lit: '#6db357' },
  { body: '#56944a', dark: '#37693a', lit: '#86bd5e' },
  { body: '#2f7a55', dark: '#1f5743', lit: '#4fa06b' },
] as const;

/** A shallow river through the jungle, seen from its middle: water to the lens, green walls of trees on both banks. */
export function jungleRiver({ rng }: Site): Built {
  const m = rng.chance(0.5) ? 1 : -1;
  const green = () => rng.pick(LUSH);
  const bank = (s: number): Loop =>
    [
      [5, -14],
      [4.7, 0],
      [4.2, 4],
      [4.8, 9],
      [3.6, 15],
      [2, 24],
      [0.6 * m * s + 1, 40],
      [60, 40],
      [60, -14],
    ].map(([x = 0, z = 0]) => vec3(s * x + m * (z > 10 ? (z - 10) * 0.12 : 0), 0.02, z));
  return {
    ground: '#5f9a92',
    practicals: [],
    pieces: [
      treeLine(rng.fork('far'), 110, 30, '#84ab90'),
      treeLine(rng.fork('mid'), 60, 19, '#5c9070'),
      treeLine(rng.fork('near'), 40, 12, '#417a58'),
      face('water', [floorLoop(-60, 60, -14, 40)], '#7fb7aa', {
        layer: 'ground',
        normal: UP,
        fadeTo: '#4a8a88',
      }),
      face('bank', [bank(-1), bank(1)], '#6f7d48', { layer: 'ground', normal: UP }),
      ripples('glints', rng, 30, { x: [-4, 4], z: [-3, 22] }, [0.4, 1.3], '#d5efe6', 0.02, 0.01),
      ...scatter('tree', rng, 16, { z: [5, 30], clear: 5.6, reach: [3, 9] }, () =>
        rng.chance(0.5)
          ? palm(rng.between(6, 9), rng)
          : broadleaf(rng.between(8, 12), 'summer', rng, green()),
      ),
      ...scatter('leaves', rng, 20, { z: [1.5, 12], clear: 4.9, reach: [1.4, 3] }, () =>
        fern(rng.between(0.9, 1.8), green(), rng, 9, rng.between(0.1, 0.17)),
      ),
      ...[-3.2, 3.6, 2.8].map((x, i) =>
        card('stone', vec3(m * x, 0, 5.5 + i * 2.4), rock(rng.between(0.7, 1.3), 0.4, '#7f8a80', rng)),
      ),
      ...[-4.4, 4.6].map((x) =>
        card(
          'reeds',
          vec3(x, 0, 3.4),
          tuft(1.2, { body: '#7d9a4a', dark: '#5b7a3e', lit: '#a5bd62' }, rng, 11, 0.35),
          { casts: false },
        ),
      ),
      ...[-4.4, 4.1].map((x) =>
        card('liana', vec3(x, 2.6, 5), vine(rng.between(3, 4), green(), rng), { casts: false }),
      ),
      card('branches', vec3(-m * 3.2, 0, -2.5), hangingLeaves(3.1, 0.9, 3.4, LUSH[2], rng), {
        layer: 'foreground',
      }),
      card('near leaves', vec3(m * 3.6, 0, -2.6), fern(1.4, LUSH[2], rng, 9, 0.16), { layer: 'foreground' }),
    ],
    stage: stageOf([-3, 3, -2.5, 9], { water: 0, pond: { left: -4, right: 4, near: -2, far: 20, y: 0 } }),
  };
}
