import { vec3 } from '../../geometry/vec3.ts';
import { face, glowing, ground } from '../kit/faces.ts';
import { LEFTWARD, RIGHTWARD, sideLoop } from '../kit/loops.ts';
import { stageOf } from '../kit/stage.ts';
import { type BarrelVault, farLight, ribOf, vaulted } from '../parts/barrel-vault.ts';
import { lamp } from '../parts/lamps.ts';
import { strip } from '../parts/paths.ts';
import type { Built, Site } from '../setting.ts';

/** A road tunnel: two lanes between kerbs, tiled walls, a row of lamps on either side, the way out far ahead. */
export function roadTunnel({ rng, hour }: Site): Built {
  const stone = rng.pick(['#8b8a86', '#7f8488', '#8f8577']);
  const tunnel: BarrelVault = { radius: 5.4, spring: 2.2, near: -14, far: 90, stone };
  const glow = '#ffcf87';
  const lamps = [2, 8, 14, 21, 29, 38, 50, 64];
  const out = hour === 'night' ? '#2c3550' : '#e6efee';
  return {
    ground: '#4d4f54',
    practicals: [2, 8, 14, 21].flatMap((z) => [-3.6, 3.6].map((x) => lamp(x, 4.8, z, 5, 0.5, glow))),
    pieces: [
      farLight(tunnel, out),
      ...vaulted(tunnel),
      ...[-1, 1].map((s) =>
        face('tiles', [sideLoop(s * 5.37, 0.3, 2.4, -14, 90)], '#c9c5b8', {
          layer: 'ground',
          normal: s < 0 ? RIGHTWARD : LEFTWARD,
          fadeTo: '#a39d90',
        }),
      ),
      ...[60, 44, 32, 23, 15, 8].map((z) => ribOf(tunnel, z, 0.18)),
      ground('walkways', [strip(-5.4, -4, -14, 90, 0.01), strip(4, 5.4, -14, 90, 0.01)], '#8a8781'),
      ground('road', [strip(-4, 4, -14, 90, 0.003)], '#55585e', { fadeTo: '#6a6a68' }),
      ground('edge lines', [strip(-3.8, -3.66, -14, 90, 0.005), strip(3.66, 3.8, -14, 90, 0.005)], '#d8d6cc'),
      ground(
        'centre line',
        Array.from({ length: 18 }, (_, i) => strip(-0.07, 0.07, -12 + i * 6, -9 + i * 6, 0.005)),
        '#e3c25a',
      ),
      glowing(
        'lamps',
        lamps.flatMap((z) =>
          [-3.7, 3.7].map((x) => [
            vec3(x - 0.3, 5.35, z),
            vec3(x + 0.3, 5.35, z),
            vec3(x + 0.3, 5.35, z + 2.4),
            vec3(x - 0.3, 5.35, z + 2.4),
          ]),
        ),
        '#ffe2ac',
      ),
    ],
    stage: stageOf([-3.4, 3.4, -2.5, 12], { ceiling: 6.8 }),
  };
}
