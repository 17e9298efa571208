import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face, NEAR_GROUND as g, glowing } from '../kit/faces.ts';
import { interior, seat, stand } from '../kit/interior.ts';
import { floorLoop, frontLoop, type Loop, NEARWARD, type Plane, wallLoop } from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';
import { checks } from '../parts/ground-textures.ts';
import { stripLights } from '../parts/lamps.ts';
import { leftWall, rightWall } from '../parts/room.ts';
import type { Built, Site } from '../setting.ts';

/** A passage of a hospital: rails along pale walls, doors with panes, swing doors under a red cross, a trolley bed. */
export function hospitalCorridor(site: Site): Built {
  const { rng } = site;
  const look = {
    half: 2.5,
    back: 15,
    height: 2.9,
    wall: '#dbe6e3',
    floor: '#c3ccc9',
    ceiling: '#f1f4f3',
    wainscot: 1.05,
    panel: rng.pick(['#a9cdc6', '#a9c2d3']),
  };
  const m = rng.chance(0.5) ? 1 : -1;
  const z = look.back - 0.03;
  const wide = (plane: Plane, u: number) => {
    const on = { layer: 'ground', normal: plane.normal } as const;
    return [
      face('door frame', [wallLoop(plane, u - 0.75, u + 0.75, 0, 2.2, 0.03)], '#eef3f1', on),
      face('door', [wallLoop(plane, u - 0.65, u + 0.65, 0, 2.1, 0.04)], '#8fb3b8', on),
      face('door pane', [wallLoop(plane, u + 0.1, u + 0.45, 1.2, 1.85, 0.05)], '#e3f0f2', on),
      face('kick plate', [wallLoop(plane, u - 0.6, u + 0.6, 0.05, 0.35, 0.05)], '#b9c4c6', on),
      face('door number', [wallLoop(plane, u - 1.05, u - 0.85, 1.5, 1.7, 0.03)], '#3f6f8a', on),
    ];
  };
  const rails = [leftWall(look), rightWall(look)].map((p) =>
    face('hand rail', [wallLoop(p, -9, 15, 0.86, 0.96, 0.09)], '#7fa39d', {
      layer: 'ground',
      normal: p.normal,
    }),
  );
  const cross: Loop[] = [
    frontLoop(-0.09, 0.09, 2.4, 2.76, z - 0.03),
    frontLoop(-0.18, 0.18, 2.49, 2.67, z - 0.03),
  ];
  const bx = m * 1.85;
  return interior(look, {
    pieces: [
      checks('tiles', { x: [-2.5, 2.5], z: [-9, 15] }, 0.62, adjust(look.floor, -0.035), 0.7),
      face('guide line', [floorLoop(-m * 1.5 - 0.06, -m * 1.5 + 0.06, -9, 15, 0.003)], '#4f8fb8', {
        layer: 'ground',
      }),
      ...rails,
      face(
        'swing doors',
        [frontLoop(-1.05, -0.02, 0, 2.15, z), frontLoop(0.02, 1.05, 0, 2.15, z)],
        '#9fb9bd',
        g,
      ),
      glowing(
        'door panes',
        [frontLoop(-0.8, -0.25, 1.15, 1.9, z - 0.02), frontLoop(0.25, 0.8, 1.15, 1.9, z - 0.02)],
        '#f2fbff',
      ),
      glowing('sign', [frontLoop(-0.7, 0.7, 2.32, 2.84, z - 0.01)], '#f7fbfb'),
      glowing('red cross', cross, '#d8403a'),
      ...[-2.4, 2, 6.4, 10.8].flatMap((u) => [...wide(leftWall(look), u), ...wide(rightWall(look), u + 2)]),
      face(
        'floor shine',
        [[vec3(-1.1, 0.004, 15), vec3(1.1, 0.004, 15), vec3(0.7, 0.004, -6), vec3(-0.7, 0.004, -6)]],
        look.floor,
        {
          layer: 'ground',
          tone: 'light',
          opacity: 0.35,
        },
      ),
      ...stand(
        'trolley bed',
        [
          ...[-0.85, 0.85].map((dz) => block('legs', [0.5, 0.55, 0.05], '#8e979b', { at: [0, 0.1, dz] })),
          block('frame', [0.66, 0.08, 1.95], '#aab4b8', { at: [0, 0.6, 0] }),
          block('mattress', [0.62, 0.13, 1.9], '#eef4f6', { at: [0, 0.68, 0], top: '#fbfdfd' }),
          block('pillow', [0.46, 0.09, 0.34], '#ffffff', { at: [0, 0.81, 0.72] }),
          block('blanket', [0.64, 0.03, 1], '#7fb3c4', { at: [0, 0.81, -0.42], top: '#8fc0cf' }),
        ],
        bx,
        4.6,
        [0.7, 2],
        look.floor,
      ),
      ...stand(
        'drip stand',
        [
          cylinder('foot', [0.22, 0.2], [0, 0.05], '#7d878b', { sides: 8 }),
          cylinder('pole', [0.015, 0.015], [0.05, 1.85], '#b6bfc3', { sides: 5 }),
          face('drip bag', [frontLoop(-0.09, 0.09, 1.4, 1.75, -0.02)], '#dff0f4', { normal: NEARWARD }),
        ],
        m * 1.3,
        5.9,
        [0.4, 0.4],
        look.floor,
      ),
      ...[2.6, 3.2, 3.8].flatMap((cz) =>
        stand(
          'waiting chair',
          [
            block('legs', [0.4, 0.42, 0.4], '#8b9599'),
            block('seat', [0.5, 0.05, 0.48], '#4f8fa8', { at: [0, 0.42, 0], top: '#62a3bb' }),
            block('back', [0.5, 0.42, 0.05], '#4f8fa8', { at: [0, 0.47, 0.22] }),
          ],
          -m * 2.1,
          cz,
          [0.5, 0.5],
          look.floor,
          m * -1.57,
        ),
      ),
    ],
    lamps: [
      stripLights([0], -4, -0.5, 2.9),
      stripLights([0], 1.5, 4.5, 2.9),
      stripLights([0], 6.5, 9, 2.9),
      stripLights([0], 11, 13.5, 2.9),
    ],
    floor: [-1.4, 1.4, -2.5, 9],
    seats: [seat('waiting chair', -m * 2.1, 0.47, 2.6, m > 0 ? 'right' : 'left')],
  });
}
