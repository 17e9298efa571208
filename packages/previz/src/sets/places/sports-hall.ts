import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face, NEAR_GROUND as g, put } from '../kit/faces.ts';
import { interior, seat, stand, surface } from '../kit/interior.ts';
import { floorLoop, frontLoop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { planks } from '../parts/ground-textures.ts';
import { stripLights } from '../parts/lamps.ts';
import { backWall } from '../parts/room.ts';
import { hoop } from '../parts/show-props.ts';
import { roomWindow, windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

/** A bright hall with a wooden floor, wall bars, mirrors, mats and weights. */
export function sportsHall(site: Site): Built {
  const { rng } = site;
  const look = {
    half: 4.8,
    back: 5,
    height: 4.4,
    wall: rng.pick(['#d6cdb9', '#c3ccd0', '#cdbfb3']),
    floor: '#c29a66',
    ceiling: '#d9dad6',
    wainscot: 1.4,
    panel: rng.pick(['#5f7f94', '#a8644f', '#6f8a6a']),
  };
  const m = rng.chance(0.5) ? 1 : -1;
  const rungs = (x: number) => [
    ...Array.from({ length: 11 }, (_, i) =>
      frontLoop(x - 0.5, x + 0.5, 0.3 + i * 0.24, 0.35 + i * 0.24, 4.9),
    ),
    frontLoop(x - 0.55, x - 0.47, 0, 3, 4.9),
    frontLoop(x + 0.47, x + 0.55, 0, 3, 4.9),
  ];
  const weight = [
    block('bar', [1.6, 0.04, 0.04], '#8b9094', { at: [0, 0.2, 0] }),
    ...[-0.7, -0.6, 0.6, 0.7].map((x) => block('plate', [0.06, 0.42, 0.42], '#33383d', { at: [x, 0, 0] })),
  ];
  return interior(look, {
    pieces: [
      planks('boards', { x: [-4.8, 4.8], z: [-9, 5] }, 0.18, adjust(look.floor, -0.05), rng, 0.5),
      face(
        'court lines',
        [
          floorLoop(-3.2, -3.12, -9, 4, 0.004),
          floorLoop(3.12, 3.2, -9, 4, 0.004),
          floorLoop(-3.2, 3.2, 3.92, 4, 0.004),
        ],
        '#c04f43',
        { layer: 'ground' },
      ),
      ...[-m * 2.3, m * 3.7].flatMap((u, i) =>
        roomWindow(
          { plane: backWall(look), u, sill: 3.1, width: 1.9, height: 0.95, bars: [2, 0], disc: i === 0 },
          site,
        ),
      ),
      face('wall bars', [...rungs(-m * 2.9), ...rungs(-m * 1.7)], '#a87a4c', g),
      put('hoop', hoop(), { at: vec3(m * 1.75, 0, 4.75), scale: 0.9 }),
      ...stand(
        'mats',
        [
          block('mat', [1.9, 0.16, 1.1], '#3f6fa3', { top: '#4f82b8' }),
          block('mat', [1.9, 0.16, 1.1], '#c04f43', { at: [0, 0.16, 0], top: '#d3645a' }),
        ],
        -m * 3.3,
        2.6,
        [1.9, 1.1],
        look.floor,
      ),
      ...stand('weights', weight, m * 3.3, 2.4, [1.6, 0.4], look.floor),
      ...stand(
        'vaulting box',
        [
          block('box', [1.3, 0.9, 0.5], '#b98a55'),
          block('pad', [1.34, 0.16, 0.54], '#7a4a38', { at: [0, 0.9, 0] }),
        ],
        m * 3.4,
        4,
        [1.3, 0.5],
        look.floor,
      ),
    ],
    lamps: [stripLights([-2, 2], -3, 4.4, 4.4)],
    practicals: windowLight({ x: 0, y: 3.2, z: 4.8 }, site, 5),
    floor: [-2.4, 2.4, -2.5, 3.6],
    surfaces: [surface('mats', -m * 3.3, 0.32, 2.6, 1.6, 0.9)],
    seats: [seat('mats', -m * 2.8, 0.32, 2.4)],
  });
}
