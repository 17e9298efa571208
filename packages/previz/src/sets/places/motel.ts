import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { card, face, ground, group, put } from '../kit/faces.ts';
import { facingPlane, floorLoop, frontLoop, NEARWARD, wallLoop } from '../kit/loops.ts';
import { box, cylinder } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { letters } from '../parts/block-letters.ts';
import { patches } from '../parts/ground-textures.ts';
import { hills, treeLine } from '../parts/horizon.ts';
import { lamp } from '../parts/lamps.ts';
import { door, LIT_PANE, PANE } from '../parts/openings.ts';
import { bush } from '../parts/plants.ts';
import { palm } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

/** A motel by the road: a long row of doors and curtained windows under a walkway's roof, parking bays, a tall neon sign. */
export function motel({ rng, lit }: Site): Built {
  const m = rng.chance(0.5) ? 1 : -1;
  const wall = rng.pick(['#d8c3a0', '#c9a58f', '#b9c4b4', '#d6b9a8']);
  const trim = rng.pick(['#3f8a8c', '#b8503f', '#4f6a94']);
  const z = 12;
  const plane = facingPlane(0, z);
  const units = [-12, -7.6, -3.2, 1.2, 5.6, 10];
  const glow = lit ? 'glow' : 'body';
  const windows = units.map((x, i) => {
    const on = lit && i % 3 !== 1;
    return [
      face('window frame', [wallLoop(plane, x + 1, x + 2.9, 0.85, 2.15, 0.02)], '#efe7d6', {
        normal: NEARWARD,
      }),
      face('window', [wallLoop(plane, x + 1.08, x + 2.82, 0.93, 2.07, 0.03)], on ? LIT_PANE : PANE, {
        normal: NEARWARD,
        ...(on ? { tone: 'glow' as const } : {}),
      }),
      face(
        'curtains',
        [
          wallLoop(plane, x + 1.08, x + 1.5, 0.93, 2.07, 0.04),
          wallLoop(plane, x + 2.4, x + 2.82, 0.93, 2.07, 0.04),
        ],
        adjust(trim, on ? 0.12 : -0.02),
        { normal: NEARWARD },
      ),
    ];
  });
  const doors = units.flatMap((x) => door(plane, x + 0.35, trim, '#efe7d6'));
  const posts = [-14, -9.8, -5.4, -1, 3.4, 7.8, 12.2].map((x) =>
    frontLoop(x - 0.07, x + 0.07, 0, 2.75, z - 1.7),
  );
  const bulbs = units.map((x) => frontLoop(x + 0.75, x + 0.93, 2.1, 2.28, z - 0.08));
  const sx = m * 5.4;
  const sz = 13.5;
  const neon = lit ? '#ff4f6d' : '#c84a58';
  return {
    ground: '#63656a',
    practicals: lit
      ? [
          lamp(sx, 5.6, sz - 0.4, 9, 0.9, '#ff5f7d', 'neon'),
          ...units.map((x) => lamp(x + 0.8, 2.2, z - 0.4, 2.6, 0.5)),
        ]
      : [],
    pieces: [
      hills(rng.fork('far'), 420, 40, '#8a93a0'),
      treeLine(rng.fork('trees'), 90, 7, '#5f7460'),
      ground('lot', [floorLoop(-120, 120, -14, 11)], '#6c6e72', { fadeTo: '#606266' }),
      ground('walkway', [floorLoop(-60, 60, 10, 12)], '#a39d92'),
      ground('kerb', [floorLoop(-60, 60, 9.85, 10)], '#c4beb2'),
      ground(
        'bays',
        [-10, -6.6, -3.2, 0.2, 3.6, 7, 10.4].map((x) => floorLoop(x - 0.05, x + 0.05, 5, 9.7, 0.003)),
        '#dcd8cc',
      ),
      patches('oil', rng, 7, { x: [-9, 9], z: [-3, 9] }, [0.3, 0.8], '#55575c', 0.5),
      group('motel', vec3(0, 0, z + 3), [
        ...box('motel', { x: [-15, 15], y: [0, 3], z: [z, z + 7] }, wall),
        face('plinth', [wallLoop(plane, -15, 15, 0, 0.5, 0.01)], adjust(wall, -0.09), { normal: NEARWARD }),
        ...windows.flat(),
        ...doors,
        face('lamps', bulbs, lit ? '#ffe9b8' : '#e4ddcc', { tone: glow }),
        face('posts', posts, '#efe7d6', { normal: NEARWARD }),
        ...box('walkway roof', { x: [-15.4, 15.4], y: [2.75, 3.05], z: [z - 2, z + 7] }, trim, {
          bottom: true,
          top: adjust(trim, 0.08),
        }),
      ]),
      put(
        'motel sign',
        [
          cylinder('pole', [0.13, 0.13], [0, 7.4], '#5b6066', { at: [-0.9, 0], sides: 8 }),
          cylinder('pole', [0.13, 0.13], [0, 7.4], '#5b6066', { at: [0.9, 0], sides: 8 }),
          box('sign', { x: [-1.9, 1.9], y: [4.9, 6.3], z: [-0.2, 0.2] }, '#23303f'),
          box('sign', { x: [-1.2, 1.2], y: [4.05, 4.75], z: [-0.2, 0.2] }, '#efe7d6'),
          face(
            'sign edge',
            [frontLoop(-1.82, 1.82, 4.96, 5.04, -0.22), frontLoop(-1.82, 1.82, 6.16, 6.24, -0.22)],
            lit ? '#5fd8e8' : '#4f9aa5',
            { tone: glow },
          ),
          face('neon', letters('MOTEL', 0.05, 5.3, 0.62, -0.23), neon, { tone: glow }),
          face(
            'arrow',
            [
              [
                vec3(-1.1, 6.9, -0.2),
                vec3(0.7, 6.9, -0.2),
                vec3(0.7, 7.15, -0.2),
                vec3(1.4, 6.7, -0.2),
                vec3(0.7, 6.3, -0.2),
                vec3(0.7, 6.55, -0.2),
                vec3(-1.1, 6.55, -0.2),
              ],
            ],
            lit ? '#ffd24f' : '#d0a444',
            { tone: glow },
          ),
          face('vacancy', letters('ROOMS', 0, 4.25, 0.3, -0.22), lit ? '#d8433f' : '#a8443f', { tone: glow }),
        ],
        { at: vec3(sx, 0, sz) },
      ),
      card('palm', vec3(-m * 9, 0, 9.4), palm(7.5, rng)),
      card('palm', vec3(m * 11, 0, 9.2), palm(6.5, rng)),
      card(
        'bush',
        vec3(m * 6.6, 0, 7.6),
        bush(1.4, 0.7, { body: '#5f7f4f', dark: '#46643f', lit: '#83a066' }, rng),
      ),
    ],
    stage: stageOf([-3.4, 3.4, -2.5, 8]),
  };
}
