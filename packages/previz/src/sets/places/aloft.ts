import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { drawing, shape } from '../kit/drawing.ts';
import { card, face } from '../kit/faces.ts';
import { floorLoop, UP } from '../kit/loops.ts';
import { scallop } from '../kit/paths.ts';
import { stageOf } from '../kit/stage.ts';
import { ring, rolling } from '../parts/horizon.ts';
import type { Built, Site } from '../setting.ts';

/** Up in the air: towers of cloud, blue depth between them, and one cloud to stand on. */
export function aloft({ rng }: Site): Built {
  const bank = (z: number, x: number, w: number, h: number): Piece =>
    card(
      'cloud',
      vec3(x, -1.6, z),
      drawing(
        [
          shape('cloud', scallop(0, -h * 35, w * 50, h * 40, 12, rng), '#eef3f8'),
          shape('cloud shade', scallop(w * 8, -h * 8, w * 40, h * 16, 10, rng), '#c9d6e4', 'shade', {
            opacity: 0.5,
          }),
          shape('cloud light', scallop(-w * 10, -h * 52, w * 24, h * 16, 8, rng), '#ffffff', 'light'),
        ],
        w * 110,
        h * 90,
        0,
      ),
      { casts: false },
    );
  const wave = rolling(rng.fork('far'), 3, 9);
  const drift = rolling(rng.fork('drift'), 2, 14);
  return {
    // between the clouds the air goes down and down
    ground: '#6ea8dc',
    practicals: [],
    pieces: [
      ring(
        'cloud tower',
        (a) => 10 + 92 * wave(a) ** 2.2,
        '#e9f0f8',
        { radius: 520, fadeTo: '#c6d8ec' },
        120,
      ),
      ring(
        'cloud bank',
        (a) => 4 + 40 * drift(a + 1) ** 1.6,
        '#f6f9fc',
        { radius: 300, fadeTo: '#d3e1f0' },
        120,
      ),
      face('depth of air', [floorLoop(-400, 400, -14, 130, -0.5)], '#8fc0ea', {
        layer: 'ground',
        normal: UP,
        fadeTo: '#5f9cd8',
      }),
      ...[62, 44, 34, 26, 19].flatMap((z, i) =>
        [-1, 1].map((s) =>
          bank(
            z,
            s * (6 + z * 0.34 + (i % 2) * 5) + rng.between(-2, 2),
            rng.between(8, 15),
            rng.between(3, 6),
          ),
        ),
      ),
      ...[13, 9].flatMap((z) =>
        [-1, 1].map((s) => bank(z, s * (5 + z * 0.3), rng.between(4, 6), rng.between(1.6, 2.6))),
      ),
      card(
        'cloud underfoot',
        vec3(0, -0.62, 0.4),
        drawing(
          [
            shape('cloud', scallop(0, 0, 260, 62, 22, rng), '#f4f8fc'),
            shape('cloud shade', scallop(16, 34, 220, 32, 18, rng), '#c3d5e9', 'shade', { opacity: 0.5 }),
            shape('cloud light', scallop(-30, -34, 170, 22, 16, rng), '#ffffff', 'light'),
          ],
          700,
          130,
          0,
        ),
        { casts: false },
      ),
    ],
    stage: stageOf([-3, 3, -1.5, 6]),
  };
}
