import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { card, face, ground, put } from '../kit/faces.ts';
import { stand } from '../kit/interior.ts';
import { floorLoop, frontLoop, type Loop, NEARWARD, sideLoop } from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { patches, strewn } from '../parts/ground-textures.ts';
import { lamp } from '../parts/lamps.ts';
import { rock } from '../parts/rocks.ts';
import type { Built, Site } from '../setting.ts';

const ROCK = '#5d5148';
const WOOD = '#7a5b3c';

/** A gallery of a mine: walls of rock between frames of timber, rails that run off into the dark, an ore cart, lanterns on the props. */
export function mine({ rng }: Site): Built {
  const m = rng.chance(0.5) ? 1 : -1;
  const [half, height, end] = [2.6, 3, 26];
  const wall = (s: number): Piece[] => {
    const x = s * half;
    const bumps: Loop[] = Array.from({ length: 26 }, () => {
      const z = rng.between(-4, end - 2);
      const y = rng.between(0.1, height - 0.6);
      const w = rng.between(0.4, 1.2);
      return [
        vec3(x * 0.985, y, z),
        vec3(x * 0.985, y + rng.between(0.2, 0.5), z + w * 0.4),
        vec3(x * 0.985, y + 0.1, z + w),
      ];
    });
    return [
      face('rock wall', [sideLoop(x, 0, height, -14, end)], ROCK, {
        layer: 'ground',
        normal: vec3(-s, 0, 0),
        fadeTo: adjust(ROCK, -0.08),
      }),
      face('rock facets', bumps.slice(0, 13), adjust(ROCK, 0.05), {
        layer: 'ground',
        normal: vec3(-s, 0, 0),
      }),
      face('rock facets', bumps.slice(13), adjust(ROCK, -0.07), { layer: 'ground', normal: vec3(-s, 0, 0) }),
    ];
  };
  const frame = (z: number) =>
    put(
      'timber frame',
      [
        block('prop', [0.26, height - 0.2, 0.26], WOOD, { at: [-half + 0.28, 0, 0] }),
        block('prop', [0.26, height - 0.2, 0.26], WOOD, { at: [half - 0.28, 0, 0] }),
        block('lintel', [2 * half, 0.28, 0.28], adjust(WOOD, 0.03), {
          at: [0, height - 0.3, 0],
          bottom: true,
        }),
        face(
          'brace',
          [-1, 1].map(
            (s): Loop => [
              vec3(s * (half - 0.3), 2.1, -0.14),
              vec3(s * (half - 0.3), 2.3, -0.14),
              vec3(s * (half - 0.95), height - 0.28, -0.14),
              vec3(s * (half - 1.15), height - 0.28, -0.14),
            ],
          ),
          adjust(WOOD, -0.04),
          { normal: NEARWARD },
        ),
      ],
      { at: vec3(0, 0, z) },
    );
  const lanterns = [1.4, 6.2, 11, 15.8].map((z, i) => ({ x: (i % 2 ? 1 : -1) * (half - 0.5), z }));
  const ties = Array.from({ length: 34 }, (_, i) =>
    floorLoop(-0.75, 0.75, -6 + i * 0.9, -5.75 + i * 0.9, 0.003),
  );
  return {
    ground: '#4e443c',
    practicals: [
      ...lanterns.map(({ x, z }) => lamp(x, 2, z - 0.2, 3.6, 0.65, '#ffb45c')),
      lamp(0, 1.6, 21, 5, 0.3, '#ffb45c'),
    ],
    pieces: [
      face('dark end', [frontLoop(-half, half, 0, height, end)], '#120f0d', { layer: 'ground' }),
      face('roof', [floorLoop(-half, half, -14, end, height)], adjust(ROCK, -0.12), {
        layer: 'ground',
        fadeTo: adjust(ROCK, -0.2),
      }),
      ground('floor', [floorLoop(-half, half, -14, end)], '#574b41', { fadeTo: '#41372f' }),
      ...wall(-1),
      ...wall(1),
      patches('damp', rng, 8, { x: [-2.2, 2.2], z: [-4, 14] }, [0.3, 0.8], '#453b33', 0.6),
      strewn('gravel', rng, 40, { x: [-2.4, 2.4], z: [-4, 12] }, 0.06, '#6f6257'),
      ground('sleepers', ties, adjust(WOOD, -0.1)),
      ground(
        'rails',
        [-0.5, 0.5].map((x) => floorLoop(x - 0.05, x + 0.05, -14, end, 0.006)),
        '#9a958c',
      ),
      ...[20.6, 15.8, 11, 6.2, 1.4].map(frame),
      ...lanterns.map(({ x, z }) =>
        put(
          'lantern',
          [
            face('hook', [frontLoop(-0.012, 0.012, 0.26, 0.5, 0)], '#2e2822'),
            block('lantern', [0.18, 0.28, 0.18], '#3a332c', { at: [0, -0.04, 0] }),
            face('lantern light', [frontLoop(-0.06, 0.06, 0, 0.2, -0.1)], '#ffd27a', { tone: 'glow' }),
          ],
          { at: vec3(x, 2, z - 0.3) },
        ),
      ),
      ...stand(
        'ore cart',
        [
          ...[-0.3, 0.3].map((z) =>
            cylinder('wheel', [0.16, 0.16], [0, 0.2], '#3a3a3c', { at: [0.34, z], sides: 10 }),
          ),
          block('cart', [1, 0.6, 1.3], '#6a5a4c', { at: [0, 0.22, 0], top: '#2f2823' }),
          block('rim', [1.08, 0.08, 1.38], '#4d4640', { at: [0, 0.78, 0] }),
          ...[-0.28, 0.05, 0.3].map((x, i) =>
            block('ore', [0.34, 0.24, 0.4], i === 1 ? '#b99a4f' : '#6f6660', {
              at: [x, 0.8, 0.1 * i],
              top: i === 1 ? '#d8b860' : '#847a73',
            }),
          ),
        ],
        m * 0.1,
        7.6,
        [1, 1.3],
        '#4e443c',
      ),
      card('rubble', vec3(-m * 2, 0, 3.2), rock(1, 0.5, '#5d5148', rng)),
      card('rubble', vec3(m * 2.1, 0, 4.4), rock(0.8, 0.4, '#665a50', rng)),
      put(
        'pickaxe',
        [
          face('handle', [[vec3(-0.05, 0, 0), vec3(0.03, 0, 0), vec3(0.35, 1, 0), vec3(0.28, 1, 0)]], WOOD),
          face(
            'pick',
            [
              [
                vec3(-0.1, 0.86, -0.02),
                vec3(0.3, 1.08, -0.02),
                vec3(0.72, 0.9, -0.02),
                vec3(0.32, 0.98, -0.02),
              ],
            ],
            '#8d9296',
          ),
        ],
        { at: vec3(m * 1.7, 0, 2.6) },
      ),
    ],
    stage: stageOf([-1.6, 1.6, -2.5, 6], { ceiling: height }),
  };
}
