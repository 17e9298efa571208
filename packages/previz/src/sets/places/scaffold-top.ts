import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face, ground, put } from '../kit/faces.ts';
import { floorLoop, frontLoop, NEARWARD } from '../kit/loops.ts';
import { block, box } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { planks } from '../parts/ground-textures.ts';
import { skyline } from '../parts/horizon.ts';
import type { Built, Site } from '../setting.ts';

/** Depth of the rail, metres. */
const Z = 1.7;
const STEEL = '#7d858b';

/** High on a scaffold: boards, steel tubes with their rails, a wall half laid at one end, roofs of the town below, a crane. */
export function scaffoldTop({ rng, lit }: Site): Built {
  const m = rng.chance(0.5) ? 1 : -1;
  const wood = '#b98d5a';
  const brick = rng.pick(['#b0604a', '#a5583f', '#b86a4c']);
  const uprights = [-9, -6.6, -4.2, -1.8, 1.8, 4.2, 6.6, 9];
  const rows = Array.from({ length: 9 }, (_, i) => i);
  const roofs = Array.from({ length: 13 }, (_, i) =>
    put(
      'house',
      [
        block('house', [6, rng.between(3, 7), 7], rng.pick(['#b9a58c', '#a8897a', '#c2b39c', '#9aa0a4']), {
          at: [0, -12, 0],
          top: '#8d6a5c',
        }),
      ],
      { at: vec3(-42 + i * 7, 0, 30 + (i % 3) * 9) },
    ),
  );
  const wallAt = m * 3.6;
  return {
    ground: '#8b929a',
    practicals: [],
    pieces: [
      ...skyline(rng.fork('far'), 420, [24, 90], '#a3afbb', lit),
      ...skyline(rng.fork('mid'), 210, [4, 30], '#8896a4', lit),
      ground('streets', [floorLoop(-300, 300, Z, 140, -12)], '#7d868c'),
      ...roofs.toSorted((a, b) => b.at.z - a.at.z),
      put(
        'crane',
        [
          block('mast', [1.2, 34, 1.2], '#e0ad35', { at: [0, -12, 0] }),
          block('jib', [26, 0.9, 0.9], '#e0ad35', { at: [-m * 7, 18, 0] }),
          block('weight', [2.2, 2, 1.6], '#6d7378', { at: [m * 5, 16.4, 0] }),
        ],
        { at: vec3(-m * 20, 0, 70) },
      ),
      ground('boards', [floorLoop(-14, 14, -14, Z + 0.2)], wood),
      planks('joints', { x: [-12, 12], z: [-9, Z + 0.2] }, 0.3, adjust(wood, -0.1), rng, 0.8),
      face('toe board', [frontLoop(-14, 14, 0, 0.16, Z + 0.16)], adjust(wood, -0.06), { normal: NEARWARD }),
      face(
        'tubes',
        uprights.map((x) => frontLoop(x - 0.035, x + 0.035, -1, 4.6, Z + 0.14)),
        STEEL,
        { normal: NEARWARD },
      ),
      face(
        'rails',
        [
          frontLoop(-14, 14, 0.52, 0.58, Z + 0.12),
          frontLoop(-14, 14, 1.02, 1.08, Z + 0.12),
          frontLoop(-14, 14, 2.9, 2.97, Z + 0.12),
        ],
        adjust(STEEL, 0.05),
        { normal: NEARWARD },
      ),
      face(
        'braces',
        [
          [
            vec3(-6.6, 0.2, Z + 0.1),
            vec3(-6.53, 0.2, Z + 0.1),
            vec3(-4.2, 2.9, Z + 0.1),
            vec3(-4.27, 2.9, Z + 0.1),
          ],
          [
            vec3(6.6, 0.2, Z + 0.1),
            vec3(6.53, 0.2, Z + 0.1),
            vec3(4.2, 2.9, Z + 0.1),
            vec3(4.27, 2.9, Z + 0.1),
          ],
        ],
        STEEL,
        { normal: NEARWARD },
      ),
      put(
        'half-laid wall',
        [
          box('wall', { x: [-1.5, 1.5], y: [0, 0.9], z: [0, 0.24] }, brick, { top: adjust(brick, 0.06) }),
          face(
            'joints',
            rows.map((i) => frontLoop(-1.5, 1.5, 0.1 * i + 0.085, 0.1 * i + 0.1, -0.01)),
            '#d9cdbd',
            { normal: NEARWARD },
          ),
          ...[-1.2, -0.9, -0.6, -0.3].map((x) =>
            block('brick', [0.24, 0.09, 0.12], adjust(brick, 0.03), { at: [m * x, 0.9, 0.12] }),
          ),
        ],
        { at: vec3(wallAt, 0, 1.1) },
      ),
    ],
    stage: stageOf([-2.6, 2.6, -2.5, 1]),
  };
}
