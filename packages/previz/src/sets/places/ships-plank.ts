import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face, ground, group, put } from '../kit/faces.ts';
import { floorLoop, frontLoop, NEARWARD } from '../kit/loops.ts';
import { block, box } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { ripples } from '../parts/ground-textures.ts';
import { waterSheet } from '../parts/horizon.ts';
import type { Built, Site } from '../setting.ts';

/** So far under the plank the sea is, metres. */
const SEA = -2.6;

/** Out over the sea on a plank: the ship's side it is laid on, its rail and shrouds, a fin in the water. */
export function shipsPlank({ rng, lit }: Site): Built {
  const m = rng.chance(0.5) ? 1 : -1;
  const wood = rng.pick(['#8a5f3a', '#7d5434', '#946b44']);
  const edge = -m * 2.6;
  const far = -m * 16;
  const span = (a: number, b: number): readonly [number, number] => [Math.min(a, b), Math.max(a, b)];
  const post = (z: number) =>
    block('post', [0.16, 1, 0.16], adjust(wood, 0.04), { at: [edge - m * 0.2, 0, z] });
  const fin = vec3(m * 4.2, SEA, 15);
  return {
    ground: lit ? '#234a5e' : '#3f7f99',
    practicals: [],
    pieces: [
      waterSheet('#2f6f8c', '#8fbccb', -14, 900, SEA),
      ripples('glints', rng, 60, { x: [-50, 50], z: [3, 160] }, [0.6, 2.4], '#cfe4ea', 0.03, SEA),
      face(
        'fin',
        [
          [
            vec3(fin.x - 0.5, fin.y, fin.z),
            vec3(fin.x + 0.55, fin.y, fin.z),
            vec3(fin.x + 0.3, fin.y + 0.75, fin.z),
          ],
        ],
        '#4f5d68',
        {
          layer: 'ground',
          normal: NEARWARD,
        },
      ),
      group('hull', vec3((edge + far) / 2, 0, 2), [
        ...box('hull', { x: span(far, edge), y: [SEA, -0.05], z: [0.5, 5] }, adjust(wood, -0.08)),
        ...[0.6, 1.2, 1.8].map((d) =>
          face('strake', [frontLoop(...span(far, edge), -d - 0.05, -d, 0.48)], adjust(wood, -0.15), {
            normal: NEARWARD,
          }),
        ),
        face('wale', [frontLoop(...span(far, edge), -0.3, -0.05, 0.46)], '#c9a24a', { normal: NEARWARD }),
        face('deck', [floorLoop(...span(far, edge), 0.5, 5, 0)], adjust(wood, 0.08)),
        ...[-1.2, -3.6, -6, -8.4].map((d) =>
          face(
            'port',
            [frontLoop(...span(edge + m * d - 0.3, edge + m * d + 0.3), -1.5, -0.9, 0.44)],
            '#2a211b',
            {
              normal: NEARWARD,
            },
          ),
        ),
      ]),
      group('rail', vec3(edge, 0, 4.8), [
        ...post(4.8),
        ...box('rail', { x: span(far, edge), y: [0.95, 1.08], z: [4.7, 4.9] }, adjust(wood, 0.06)),
        ...[0, 1.1, 2.2, 3.3, 4.4, 5.5, 6.6].flatMap((d) =>
          box(
            'baluster',
            { x: span(edge - m * d - 0.05, edge - m * d + 0.05), y: [0, 0.95], z: [4.75, 4.85] },
            adjust(wood, -0.02),
          ),
        ),
      ]),
      face(
        'shrouds',
        [0, 0.5, 1, 1.5].map((d) => [
          vec3(edge - m * (1 + d), 1, 4.6),
          vec3(edge - m * (1.05 + d), 1, 4.6),
          vec3(edge - m * 3.2, 9, 4.6),
          vec3(edge - m * 3.15, 9, 4.6),
        ]),
        '#3c3128',
      ),
      ground('plank', [floorLoop(...span(edge - m * 1.6, m * 1.25), -0.34, 0.34)], adjust(wood, 0.1)),
      face(
        'plank edge',
        [frontLoop(...span(edge - m * 1.6, m * 1.25), -0.1, 0, -0.34)],
        adjust(wood, -0.12),
        {
          layer: 'ground',
          normal: NEARWARD,
        },
      ),
      put('bracket', [block('bracket', [0.5, 0.14, 0.9], adjust(wood, -0.1), { at: [0, 0, 0] })], {
        at: vec3(edge - m * 0.3, 0, 0.1),
      }),
    ],
    stage: stageOf([-1.6, 1.6, -0.2, 0.2]),
  };
}
