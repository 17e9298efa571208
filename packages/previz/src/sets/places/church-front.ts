import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { card, face, ground, group, put } from '../kit/faces.ts';
import {
  archLoop,
  facingPlane,
  floorLoop,
  frontLoop,
  NEARWARD,
  roundLoop,
  UP,
  wallLoop,
} from '../kit/loops.ts';
import { block, box } from '../kit/solids.ts';
import { scatter, stageOf } from '../kit/stage.ts';
import { stones } from '../parts/castle-parts.ts';
import { grass, leaves } from '../parts/foliage.ts';
import { patches, paving } from '../parts/ground-textures.ts';
import { hills, treeLine } from '../parts/horizon.ts';
import { lamp } from '../parts/lamps.ts';
import { bush } from '../parts/plants.ts';
import { broadleaf, poplar } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

/** Before a church: steps up to an open double door under a rose window, a tower beside it, a paved way between lawns. */
export function churchFront({ rng, season, lit }: Site): Built {
  const green = grass(season);
  const m = rng.chance(0.5) ? 1 : -1;
  const stone = rng.pick(['#d8ccb4', '#c9c3b6', '#d2c0a2']);
  const [z, w, h] = [10, 5.4, 8.4];
  const plane = facingPlane(0, z);
  const trim = adjust(stone, 0.07, 0.7);
  const look = { normal: NEARWARD } as const;
  const glass = ['#b8505a', '#4a79b8', '#d8a84a', '#4f9a6b'];
  const petals = glass.map((colour, k) => ({
    colour,
    loops: Array.from({ length: 3 }, (_, i) => {
      const a = ((i * 4 + k) / 12) * 2 * Math.PI;
      return roundLoop(Math.cos(a) * 0.72, 6.9 + Math.sin(a) * 0.72, z - 0.07, 0.17, 0.17, 10);
    }),
  }));
  const tx = m * (w + 1.9);
  const roof = '#6a5a54';
  const gable = (y0: number, half: number, y1: number) => [
    vec3(-half, y0, z),
    vec3(half, y0, z),
    vec3(0, y1, z),
  ];
  return {
    ground: green.body,
    practicals: lit
      ? [lamp(0, 1.8, z - 0.2, 5, 0.7, '#ffd08a', 'window')]
      : [lamp(0, 2, z, 2, 0.2, '#ffd08a', 'window')],
    pieces: [
      hills(rng.fork('far'), 320, 30, '#93a9a6'),
      treeLine(rng.fork('wood'), 110, 9, leaves(season, rng).dark),
      patches('grass', rng, 9, { x: [-16, 16], z: [-5, 12] }, [0.6, 1.6], green.dark, 0.5),
      paving('way', { x: [-1.9, 1.9], z: [-9, z - 1.4] }, [0.95, 0.8], '#a59b8a', 0.03),
      { ...ground('way', [floorLoop(-1.9, 1.9, -14, z)], '#c6bba6', { fadeTo: '#b7ac97' }) },
      paving('flags', { x: [-1.9, 1.9], z: [-9, z - 1.4] }, [0.95, 0.8], '#a59b8a', 0.03),
      group('church', vec3(0, 0, z + 6), [
        ...box(
          'tower',
          { x: [tx - 1.9, tx + 1.9], y: [0, 13.5], z: [z - 0.6, z + 3.4] },
          adjust(stone, -0.02),
        ),
        face(
          'tower band',
          [
            wallLoop(facingPlane(tx, z - 0.6), -1.9, 1.9, 9.4, 9.7, 0.04),
            wallLoop(facingPlane(tx, z - 0.6), -1.9, 1.9, 13.1, 13.5, 0.04),
          ],
          trim,
          look,
        ),
        face(
          'belfry',
          [
            archLoop(facingPlane(tx, z - 0.6), -1.1, -0.2, 10.2, 12.6, 0.03),
            archLoop(facingPlane(tx, z - 0.6), 0.2, 1.1, 10.2, 12.6, 0.03),
          ],
          '#4a4440',
          look,
        ),
        face(
          'tower window',
          [archLoop(facingPlane(tx, z - 0.6), -0.45, 0.45, 4.2, 6.6, 0.03)],
          lit ? '#ffd489' : '#5d6f80',
          { ...look, ...(lit ? { tone: 'glow' as const } : {}) },
        ),
        face(
          'spire',
          [[vec3(tx - 2.1, 13.5, z - 0.7), vec3(tx + 2.1, 13.5, z - 0.7), vec3(tx, 20, z + 1.4)]],
          roof,
          look,
        ),
        face(
          'cross',
          [
            frontLoop(tx - 0.07, tx + 0.07, 19.8, 21.4, z + 1.3),
            frontLoop(tx - 0.45, tx + 0.45, 20.7, 20.85, z + 1.3),
          ],
          '#d8b65a',
        ),
        ...box('nave', { x: [-w, w], y: [0, h - 2], z: [z, z + 14] }, stone),
        face('gable', [gable(h - 2, w, h + 3)], stone, look),
        ...stones(plane, -w, w, h - 2, stone, rng, 30),
        face(
          'verge',
          [
            [
              vec3(-w - 0.3, h - 2.2, z),
              vec3(-w - 0.3, h - 1.8, z),
              vec3(0, h + 3.4, z),
              vec3(w + 0.3, h - 1.8, z),
              vec3(w + 0.3, h - 2.2, z),
              vec3(0, h + 2.9, z),
            ],
          ],
          roof,
          look,
        ),
        face(
          'gable cross',
          [
            frontLoop(-0.07, 0.07, h + 3.2, h + 4.5, z - 0.05),
            frontLoop(-0.36, 0.36, h + 3.9, h + 4.03, z - 0.05),
          ],
          '#d8b65a',
        ),
        face('rose frame', [roundLoop(0, 6.9, z - 0.04, 1.3, 1.3, 24)], trim, look),
        face('rose', [roundLoop(0, 6.9, z - 0.05, 1.1, 1.1, 24)], lit ? '#ffd489' : '#3f5064', {
          ...(lit ? { tone: 'glow' as const } : look),
        }),
        ...petals.map(({ colour, loops }) =>
          face('rose glass', loops, colour, lit ? { tone: 'glow' } : look),
        ),
        face(
          'rose glass',
          [roundLoop(0, 6.9, z - 0.07, 0.3, 0.3, 12)],
          '#d8a84a',
          lit ? { tone: 'glow' } : look,
        ),
        ...[-1, 1].flatMap((s) => [
          face('window frame', [archLoop(plane, s * 3.7 - 0.65, s * 3.7 + 0.65, 1.8, 5, 0.02)], trim, look),
          face(
            'window',
            [archLoop(plane, s * 3.7 - 0.5, s * 3.7 + 0.5, 1.95, 4.85, 0.03)],
            lit ? '#ffd489' : '#5d7488',
            lit ? { tone: 'glow' } : look,
          ),
          face(
            'leads',
            [2.5, 3.1, 3.7, 4.2].map((v) => wallLoop(plane, s * 3.7 - 0.5, s * 3.7 + 0.5, v, v + 0.04, 0.04)),
            '#4a4a4c',
            look,
          ),
          face(
            'buttress',
            [wallLoop(plane, s * 2.35 - 0.25, s * 2.35 + 0.25, 0, 5.4, 0.06)],
            adjust(stone, -0.06),
            look,
          ),
          face(
            'buttress',
            [wallLoop(plane, s * 5.1 - 0.3, s * 5.1 + 0.3, 0, 5.8, 0.06)],
            adjust(stone, -0.06),
            look,
          ),
        ]),
        face('portal', [archLoop(plane, -1.9, 1.9, 0, 4.9, 0.05)], adjust(stone, -0.07), look),
        face('portal', [archLoop(plane, -1.65, 1.65, 0, 4.6, 0.06)], trim, look),
        face('portal', [archLoop(plane, -1.4, 1.4, 0, 4.3, 0.07)], adjust(stone, -0.1), look),
        face('doorway', [archLoop(plane, -1.2, 1.2, 0.3, 4, 0.08)], '#7a5533', { tone: 'glow' }),
        face('nave light', [archLoop(plane, -0.75, 0.75, 0.3, 3.3, 0.085)], '#ffcf85', {
          tone: 'glow',
          opacity: 0.75,
        }),
        // The leaves stand open.
        ...[-1, 1].map((s) =>
          face(
            'door leaf',
            [
              [
                vec3(s * 1.2, 0.3, z - 0.1),
                vec3(s * 1.75, 0.22, z - 0.9),
                vec3(s * 1.75, 3.2, z - 0.9),
                vec3(s * 1.2, 3.1, z - 0.1),
              ],
            ],
            '#6d4527',
            {},
          ),
        ),
        ...[0, 1, 2].flatMap((i) =>
          block('step', [4.6 - i * 0.7, 0.1, 1.5 - i * 0.45], adjust(stone, 0.02), {
            at: [0, i * 0.1, z - 0.75 + i * 0.22],
            top: adjust(stone, 0.07),
          }),
        ),
      ]),
      ...scatter('tree', rng, 4, { z: [6, 18], clear: 8.4, reach: [3, 6] }, () =>
        rng.chance(0.6) ? broadleaf(rng.between(5, 7), season, rng) : poplar(8, season, rng),
      ),
      ...[-1, 1].flatMap((s) => [
        card(
          'flower bush',
          vec3(s * 3.1, 0, 7.6),
          bush(1.3, 0.8, { body: '#6f9a5a', dark: '#4f7a48', lit: '#e9c0c8' }, rng),
        ),
        card(
          'flower bush',
          vec3(s * 2.7, 0, 4.4),
          bush(1, 0.6, { body: '#6f9a5a', dark: '#4f7a48', lit: '#f2e6ea' }, rng),
        ),
      ]),
      put('urn', [block('plinth', [0.5, 0.7, 0.5], trim, { top: adjust(trim, 0.04) })], {
        at: vec3(m * 2.7, 0, 8.3),
      }),
      ground(
        'lawn edge',
        [floorLoop(-2.02, -1.9, -14, z - 1.4, 0.003), floorLoop(1.9, 2.02, -14, z - 1.4, 0.003)],
        '#9d927f',
        { normal: UP },
      ),
    ],
    stage: stageOf([-2.8, 2.8, -2.5, 7]),
  };
}
