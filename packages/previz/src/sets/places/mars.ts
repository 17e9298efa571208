import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { card, face, ground } from '../kit/faces.ts';
import { discLoop, floorLoop } from '../kit/loops.ts';
import { scatter, stageOf } from '../kit/stage.ts';
import { patches, ripples, strewn } from '../parts/ground-textures.ts';
import { onRing, ring, rolling } from '../parts/horizon.ts';
import { rock } from '../parts/rocks.ts';
import type { Built, Site } from '../setting.ts';

/** Mars: rust plains strewn with stones, terraced mesas, crater rims, a rover's tracks. */
export function mars({ rng }: Site): Built {
  const m = rng.chance(0.5) ? 1 : -1;
  const crater = (x: number, z: number, r: number): Piece[] => [
    ground('crater rim', [discLoop(vec3(x, 0.002, z), r * 1.25, r * 0.6, 22)], '#d98a5c'),
    ground('crater', [discLoop(vec3(x, 0.003, z - r * 0.05), r, r * 0.46, 22)], '#9c4f33'),
    ground('crater floor', [discLoop(vec3(x, 0.004, z + r * 0.08), r * 0.8, r * 0.3, 20)], '#b5643f'),
  ];
  const mesa = (a: number, w: number, h: number, r: number, c: string): Piece =>
    face(
      'mesa',
      [
        [
          onRing(a - w * 1.7, r, -1),
          onRing(a - w * 1.2, r, h * 0.45),
          onRing(a - w * 1.05, r, h * 0.5),
          onRing(a - w, r, h),
          onRing(a + w * 0.7, r, h * 1.04),
          onRing(a + w, r, h * 0.94),
          onRing(a + w * 1.1, r, h * 0.5),
          onRing(a + w * 1.8, r, -1),
        ],
      ],
      c,
      { layer: 'backdrop' },
    );
  const wave = rolling(rng.fork('rise'), 3, 3);
  return {
    ground: '#c26b43',
    practicals: [],
    pieces: [
      ring('mountains', (a) => 40 + 40 * wave(a), '#b3714f', { radius: 620 }),
      mesa(m * 0.3, 0.1, 56, 430, '#a85c3e'),
      mesa(-m * 0.42, 0.07, 44, 380, '#a35538'),
      ring('dunes', (a) => 5 + 6 * wave(a * 1.7), '#b8623d', { radius: 170 }),
      ground('plain', [floorLoop(-400, 400, -14, 300)], '#bd6540', { fadeTo: '#cc7c50' }),
      patches('dust', rng, 12, { x: [-20, 20], z: [-5, 34] }, [0.7, 2.2], '#ad5736', 0.5),
      ripples('ripples', rng, 34, { x: [-22, 22], z: [-4, 40] }, [0.7, 2], '#d98a5a', 0.02),
      ...crater(-m * 5.4, 7.5, 2),
      ...crater(m * 8, 15, 3.2),
      ground(
        'tracks',
        [-0.45, 0.45].map((o) =>
          Array.from({ length: 14 }, (_, i) => vec3(m * (2 + i * 0.32) + o, 0.004, -4 + i * 2.4)).concat(
            Array.from({ length: 14 }, (_, i) =>
              vec3(m * (2 + (13 - i) * 0.32) + o + 0.2, 0.004, -4 + (13 - i) * 2.4),
            ),
          ),
        ),
        '#8f4529',
        { opacity: 0.6 },
      ),
      strewn('stones', rng, 34, { x: [-7, 7], z: [-3, 11] }, 0.09, '#8f4a30'),
      ...scatter('rock', rng, 13, { z: [1.6, 30], clear: 3, reach: [3, 16] }, () =>
        rock(rng.between(0.5, 2.2), rng.between(0.3, 1.2), '#a05a3c', rng),
      ),
      card('near rock', vec3(-m * 3.5, 0, -2.6), rock(1.6, 0.8, '#8f4f36', rng), { layer: 'foreground' }),
    ],
    stage: stageOf([-2.8, 2.8, -2.5, 7]),
  };
}
