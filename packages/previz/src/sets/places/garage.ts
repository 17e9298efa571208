import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face, NEAR_GROUND as g } from '../kit/faces.ts';
import { interior, seat, stand, surface } from '../kit/interior.ts';
import { facingPlane, frontLoop } from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';
import { paving } from '../parts/ground-textures.ts';
import { pendant, stripLights } from '../parts/lamps.ts';
import { stool } from '../parts/seats.ts';
import { cabinet } from '../parts/shelves.ts';
import { table } from '../parts/tables.ts';
import { windowView } from '../parts/window-view.ts';
import { outside, windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

/** Cars are repaired here: a lift, tyres, oil on the floor. */
export const garage = (site: Site): Built => toolRoom(site, true);

/** Things are made here: tool wall, bench with a vice, timber. */
export const workshop = (site: Site): Built => toolRoom(site, false);

/** Tool wall, bench with a vice, a roller door that stands open. */
function toolRoom(site: Site, forCars: boolean): Built {
  const { rng } = site;
  const look = {
    half: 4.4,
    back: 4.2,
    height: 3.2,
    wall: rng.pick(['#b3aea2', '#a9b2b0', '#b8a695']),
    floor: '#8f8d88',
    ceiling: '#c3c3bd',
  };
  const m = rng.chance(0.5) ? 1 : -1;
  const bx = -m * 1.9;
  const tools = Array.from({ length: 9 }, (_, i) => {
    const x = bx - 1.3 + i * 0.32;
    return [
      frontLoop(x - 0.025, x + 0.025, 1.5, 1.9, 4.12),
      frontLoop(x - 0.08, x + 0.08, 1.86, 1.86 + (i % 3) * 0.05 + 0.06, 4.11),
    ];
  }).flat();
  const tyre = (y: number) =>
    cylinder('tyre', [0.34, 0.34], [y, y + 0.22], '#2f3236', { sides: 14, top: '#3d4146' });
  return interior(look, {
    pieces: [
      paving('slabs', { x: [-4.4, 4.4], z: [-9, 4.2] }, [2.2, 2.2], adjust(look.floor, -0.05), 0.03),
      ...(forCars
        ? [
            face(
              'oil',
              [roundFloor(0.9 * m, 1.6, 0.5), roundFloor(-0.8 * m, -1.6, 0.34)],
              adjust(look.floor, -0.12),
              { layer: 'ground', opacity: 0.6 },
            ),
          ]
        : []),
      face('door frame', [frontLoop(m * 1.7 - 1.62, m * 1.7 + 1.62, 0, 2.72, 4.185)], '#6a747b', g),
      ...windowView({ plane: facingPlane(m * 1.7, 4.18), u0: -1.5, u1: 1.5, v0: 0, v1: 2.2 }, site),
      face(
        'driveway',
        [
          [
            vec3(m * 1.7 - 1.5, 0, 4.16),
            vec3(m * 1.7 + 1.5, 0, 4.16),
            vec3(m * 1.7 + 0.5, 0.42, 4.16),
            vec3(m * 1.7 - 0.5, 0.42, 4.16),
          ],
        ],
        adjust(outside(site)[2], 0.1, 0.4),
        { ...g, tone: 'glow' },
      ),
      face('roller door', [frontLoop(m * 1.7 - 1.5, m * 1.7 + 1.5, 2.02, 2.6, 4.15)], '#8b98a0', g),
      face(
        'slats',
        [2.02, 2.16, 2.3, 2.44].map((y) => frontLoop(m * 1.7 - 1.5, m * 1.7 + 1.5, y, y + 0.025, 4.14)),
        '#74828b',
        g,
      ),
      face('tool board', [frontLoop(bx - 1.5, bx + 1.5, 1.3, 2.2, 4.15)], '#b58f5f', g),
      face('tools', tools, '#4a5055', g),
      ...stand(
        'workbench',
        [
          ...table(2.8, 0.7, 0.9, '#94683f'),
          block('vice', [0.22, 0.18, 0.2], '#3f6a8c', { at: [0.9, 0.9, -0.2] }),
          block('toolbox', [0.5, 0.24, 0.26], '#b8433d', { at: [-0.7, 0.9, 0] }),
        ],
        bx,
        3.7,
        [2.8, 0.7],
        look.floor,
      ),
      ...stand('tyres', [tyre(0), tyre(0.22), tyre(0.44)], m * 3.7, 3.5, [0.7, 0.7], look.floor),
      ...stand(
        'tool cabinet',
        cabinet(0.7, 0.95, 0.45, '#b8433d', 1, 5),
        -m * 3.8,
        2.4,
        [0.7, 0.45],
        look.floor,
      ),
      // The two posts of a car lift, their arms down.
      ...(forCars ? [-1.55, 1.55] : []).flatMap((dx) =>
        stand(
          'car lift',
          [
            block('foot', [0.6, 0.04, 0.7], '#4a4f54'),
            block('post', [0.26, 2.7, 0.3], '#d8a02c', { at: [0, 0.04, 0], top: '#e8b850' }),
            block('carriage', [0.34, 0.4, 0.36], '#3f464c', { at: [0, 0.5, 0] }),
            block('arm', [0.12, 0.08, 0.9], '#3f464c', { at: [dx > 0 ? -0.2 : 0.2, 0.5, -0.5] }),
          ],
          m * 0.35 + dx,
          3.2,
          [0.6, 0.7],
          look.floor,
        ),
      ),
      ...stand('stool', stool(0.55, '#55595c', '#33383c'), -m * 2.6, 2.5, [0.4, 0.4], look.floor),
    ],
    lamps: [stripLights([-1.4, 1.4], -3, 3.4, 3.2), pendant(bx, 2.2, 3.4, 3.2, true, '#3f5f5a', 3)],
    practicals: windowLight({ x: m * 1.7, y: 1.3, z: 4 }, site),
    floor: [-2.4, 2.4, -2.5, 3],
    surfaces: [
      surface('workbench', bx, 0.9, 3.55, 1.4, 0.4),
      surface('tool cabinet', -m * 3.8, 0.95, 2.4, 0.6, 0.35),
    ],
    seats: [seat('stool', -m * 2.6, 0.55, 2.5)],
  });
}

const roundFloor = (x: number, z: number, r: number) =>
  Array.from({ length: 14 }, (_, i) =>
    vec3(x + Math.cos(i * 0.449) * r * (1 + (i % 3) * 0.12), 0.003, z + Math.sin(i * 0.449) * r * 0.5),
  );
