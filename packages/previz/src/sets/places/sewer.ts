import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face, glowing, put, upright } from '../kit/faces.ts';
import { floorLoop, frontLoop, type Loop, roundLoop, sideLoop, UP } from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { type BarrelVault, farLight, ribOf, vaulted } from '../parts/barrel-vault.ts';
import { paving, ripples } from '../parts/ground-textures.ts';
import { lamp } from '../parts/lamps.ts';
import type { Built, Site } from '../setting.ts';

/** A brick sewer: a barrel vault running off to a grey light, a channel of water, walkways, pipes, lamps. */
export function sewer(site: Site): Built {
  const { rng } = site;
  const m = rng.chance(0.5) ? 1 : -1;
  const brick = rng.pick(['#7d6a5c', '#75706a', '#6a7568']);
  const [r, near, far] = [4.2, -14, 46];
  const tunnel: BarrelVault = { radius: r, spring: 1.1, near, far, stone: brick };
  const ribs = [34, 27, 21, 16, 11.5, 7.5, 4].map((z) => ribOf(tunnel, z));
  const [a, b] = m > 0 ? [0.9, 3] : [-3, -0.9];
  const lamps = [9.5, 3].map((z) => lamp(-m * 3.6, 2.4, z, 4.5, 0.65, '#ffc46b'));
  const shaft: Loop = [vec3(-0.5, 4.6, 14), vec3(0.5, 4.6, 14), vec3(1.3, 0.02, 13), vec3(-1.3, 0.02, 13)];
  return {
    ground: adjust(brick, -0.1),
    practicals: [...lamps, lamp(0, 2, 30, 8, 0.5, '#cfe0e0', 'window')],
    pieces: [
      farLight(tunnel, '#d3e2dc'),
      ...vaulted(tunnel),
      face(
        'walkways',
        [floorLoop(-r, a, near, far, 0), floorLoop(b, r, near, far, 0)],
        adjust(brick, 0.03, 0.4),
        { layer: 'ground', normal: UP },
      ),
      paving(
        'slabs',
        { x: m > 0 ? [-r, 0.9] : [-0.9, r], z: [-8, 20] },
        [1.3, 1.3],
        adjust(brick, -0.06, 0.5),
        0.03,
        0.7,
      ),
      face('water', [floorLoop(a, b, near, far, 0.005)], '#4a6a5f', {
        layer: 'ground',
        normal: UP,
        fadeTo: '#2f4a45',
      }),
      face(
        'channel edge',
        [floorLoop(a - 0.16, a, near, far, 0.01), floorLoop(b, b + 0.16, near, far, 0.01)],
        adjust(brick, 0.08, 0.5),
        { layer: 'ground', normal: UP },
      ),
      ripples('ripples', rng, 26, { x: [a + 0.2, b - 0.2], z: [-3, 18] }, [0.3, 0.8], '#a9c9b8', 0.02, 0.012),
      glowing('light on the water', [floorLoop(a + 0.6, b - 0.6, 16, far, 0.014)], '#cfe0d6', 0.35),
      ...ribs.slice(0, 5),
      glowing('shaft of light', [shaft], '#dfeee6', 0.16),
      ...ribs.slice(5),
      face(
        'pipes',
        [2.1, 2.5].map((y) => sideLoop(m * (r - 0.16), y, y + 0.22, near, far)),
        '#8f6a4a',
        { layer: 'ground', fadeTo: '#6f5238' },
      ),
      ...[9.5, 3].flatMap((z) => [
        put(
          'lamp',
          [
            block('cage', [0.26, 0.34, 0.2], '#3a3a38'),
            upright('glass', [frontLoop(-0.09, 0.09, 0.05, 0.28, -0.11)], '#ffe0a0', {
              layer: 'set',
              tone: 'glow',
            }),
          ],
          { at: vec3(-m * 3.75, 2.25, z) },
        ),
      ]),
      put(
        'ladder',
        [
          ...[-0.25, 0.25].map((x) => block('rail', [0.06, 4.4, 0.06], '#5a5f62', { at: [x, 0, 0] })),
          ...Array.from({ length: 11 }, (_, i) =>
            block('rung', [0.5, 0.05, 0.05], '#5a5f62', { at: [0, 0.3 + i * 0.38, 0] }),
          ),
        ],
        { at: vec3(-m * 3.1, 0, 7) },
      ),
      put(
        'outfall',
        [
          cylinder('pipe', [0.5, 0.5], [0, 0.01], '#4a4f50', { sides: 12 }),
          upright('mouth', [roundLoop(0, 1.2, -0.05, 0.5, 0.5, 18)], '#6a6f6c', { layer: 'set' }),
          upright('dark', [roundLoop(0, 1.2, -0.06, 0.38, 0.38, 18)], '#1d201f', { layer: 'set' }),
          upright('flow', [frontLoop(-0.22, 0.22, 0, 1, -0.07)], '#7fa090', { layer: 'set', opacity: 0.7 }),
        ],
        { at: vec3(m * 3.3, 0, 5.5) },
      ),
    ],
    stage: stageOf(m > 0 ? [-2.6, 0.7, -2.5, 6] : [-0.7, 2.6, -2.5, 6], { ceiling: 4.6 }),
  };
}
