import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face } from '../kit/faces.ts';
import { interior, seat, stand, surface } from '../kit/interior.ts';
import { frontLoop, roundLoop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { planks } from '../parts/ground-textures.ts';
import { lamp, stripLights } from '../parts/lamps.ts';
import { backWall, leftWall, rightWall } from '../parts/room.ts';
import { picture } from '../parts/room-dressing.ts';
import type { Built, Site } from '../setting.ts';

/** White walls, framed pictures under spots, a statue on a plinth, a rope. */
export function museum(site: Site): Built {
  const { rng } = site;
  const look = {
    half: 4.6,
    back: 4.4,
    height: 4,
    wall: rng.pick(['#e2ddd3', '#b9c3bf', '#a4545a', '#5f6f80']),
    floor: '#b58f66',
    ceiling: '#eeeae2',
  };
  const back = backWall(look);
  const plinth = block('plinth', [0.6, 1, 0.6], '#ece8e0', { top: '#f8f5ee' });
  const vase = face(
    'vase',
    [roundLoop(0, 1.25, -0.1, 0.17, 0.22, 16), frontLoop(-0.07, 0.07, 1.42, 1.6, -0.1)],
    rng.pick(['#3f6a8c', '#a8523f', '#4f7a5f']),
  );
  return interior(look, {
    pieces: [
      planks('boards', { x: [-4.6, 4.6], z: [-9, 4.4] }, 0.2, adjust(look.floor, -0.05), rng, 0.6),
      ...picture(back, -2.6, 1.3, 1.5, 1.1, site, '#b08a45'),
      ...picture(back, 0, 1.25, 1.1, 1.4, site, '#b08a45'),
      ...picture(back, 2.6, 1.3, 1.5, 1.1, site, '#b08a45'),
      ...[-0.5, 2.2].flatMap((u) => [
        ...picture(leftWall(look), u, 1.3, 1.3, 1, site, '#3d3a38'),
        ...picture(rightWall(look), u, 1.3, 1.3, 1, site, '#3d3a38'),
      ]),
      ...[-2.6, 0, 2.6].map((x) =>
        face(
          'spot',
          [[vec3(x - 0.15, 4, 4.37), vec3(x + 0.15, 4, 4.37), vec3(x + 1, 1, 4.37), vec3(x - 1, 1, 4.37)]],
          look.wall,
          { layer: 'ground', tone: 'light', opacity: 0.3 },
        ),
      ),
      ...stand('plinth', [plinth, vase], -3, 2.4, [0.6, 0.6], look.floor),
      ...stand(
        'plinth',
        [
          plinth,
          face(
            'bust',
            [
              roundLoop(0, 1.55, -0.1, 0.15, 0.19, 16),
              [
                vec3(-0.28, 1, -0.1),
                vec3(0.28, 1, -0.1),
                vec3(0.2, 1.28, -0.1),
                vec3(0.06, 1.42, -0.1),
                vec3(-0.06, 1.42, -0.1),
                vec3(-0.2, 1.28, -0.1),
              ],
            ],
            '#dcd6c9',
          ),
        ],
        3,
        2.4,
        [0.6, 0.6],
        look.floor,
      ),
      ...stand(
        'bench',
        block('bench', [1.6, 0.45, 0.5], '#5a4a40', { top: '#6d5a4e' }),
        2.6,
        0.6,
        [1.6, 0.5],
        look.floor,
      ),
    ],
    lamps: [stripLights([-2.2, 2.2], -3, 3.6, look.height, '#fff8ea')],
    practicals: [lamp(0, 3, 4, 4, 0.35, '#fff2d8')],
    floor: [-1.9, 1.9, -2.5, 3.2],
    surfaces: [surface('bench', 2.6, 0.45, 0.6, 1.4, 0.4)],
    seats: [seat('bench', 2.6, 0.45, 0.5)],
  });
}
