import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { drawing, shape } from '../kit/drawing.ts';
import { card } from '../kit/faces.ts';
import { scallop } from '../kit/paths.ts';
import { stageOf } from '../kit/stage.ts';
import { patches } from '../parts/ground-textures.ts';
import { ring, rolling } from '../parts/horizon.ts';
import type { Built, Site } from '../setting.ts';

/** Above the clouds: heaps of white to the horizon, nothing to stand on. */
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
  return {
    ground: '#d3e0ec',
    practicals: [],
    pieces: [
      ring('cloud bank', (a) => 26 + 34 * wave(a), '#e3ebf3', { radius: 420 }),
      ring('cloud bank', (a) => 3 + 12 * wave(a * 1.3 + 2), '#eef3f8', { radius: 190 }),
      patches('cloud floor', rng, 16, { x: [-40, 40], z: [4, 90] }, [1.5, 4], '#f4f8fb', 0.8),
      ...[30, 22, 15, 10, 7].flatMap((z, i) =>
        [-1, 1].map((s) => bank(z, s * (5 + z * 0.35 + (i % 2) * 3), rng.between(5, 8), rng.between(2, 3.4))),
      ),
    ],
    stage: stageOf([-4, 4, -2.5, 9]),
  };
}
