import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face, NEAR_GROUND as g, put } from '../kit/faces.ts';
import { interior, seat, stand, surface } from '../kit/interior.ts';
import { frontLoop } from '../kit/loops.ts';
import { paving } from '../parts/ground-textures.ts';
import { monitor } from '../parts/house-fittings.ts';
import { stripLights } from '../parts/lamps.ts';
import { backWall } from '../parts/room.ts';
import { stool } from '../parts/seats.ts';
import { bottles } from '../parts/shelves.ts';
import { counter } from '../parts/tables.ts';
import { roomWindow, windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

/** White benches with glassware, cupboards, screens. */
export function laboratory(site: Site): Built {
  const { rng } = site;
  const look = {
    half: 4.2,
    back: 3.9,
    height: 3,
    wall: rng.pick(['#d3dfe2', '#dbe0d8', '#cfd8e3']),
    floor: '#aab7bb',
    ceiling: '#f2f6f6',
  };
  const m = rng.chance(0.5) ? 1 : -1;
  const flask = (x: number, z: number, colour: string) =>
    put(
      'flask',
      [
        face(
          'flask',
          [
            [
              vec3(-0.09, 0.92, 0),
              vec3(0.09, 0.92, 0),
              vec3(0.03, 1.08, 0),
              vec3(0.03, 1.18, 0),
              vec3(-0.03, 1.18, 0),
              vec3(-0.03, 1.08, 0),
            ],
          ],
          '#d9ecef',
          { opacity: 0.75 },
        ),
        face(
          'liquid',
          [
            [
              vec3(-0.085, 0.925, -0.01),
              vec3(0.085, 0.925, -0.01),
              vec3(0.05, 1.02, -0.01),
              vec3(-0.05, 1.02, -0.01),
            ],
          ],
          colour,
        ),
      ],
      { at: vec3(x, 0, z) },
    );
  return interior(look, {
    pieces: [
      paving('floor', { x: [-4.2, 4.2], z: [-9, 3.9] }, [0.8, 0.8], adjust(look.floor, -0.035), 0.02),
      ...roomWindow(
        { plane: backWall(look), u: -m * 2.3, sill: 1.2, width: 1.6, height: 1.2, bars: [1, 0] },
        site,
      ),
      face('wall screen', [frontLoop(m * 1.2 - 1, m * 1.2 + 1, 1.35, 2.4, 3.86)], '#22303c', g),
      face('graph', [frontLoop(m * 1.2 - 0.94, m * 1.2 + 0.94, 1.41, 2.34, 3.85)], '#2f6f8c', {
        ...g,
        tone: 'glow',
      }),
      face(
        'graph line',
        [0, 1, 2, 3, 4, 5].map((i) =>
          frontLoop(
            m * 1.2 - 0.8 + i * 0.28,
            m * 1.2 - 0.62 + i * 0.28,
            1.5,
            1.7 + ((i * 37) % 5) * 0.11,
            3.84,
          ),
        ),
        '#8fe0e6',
        { ...g, tone: 'glow' },
      ),
      ...stand('bench', counter(6.4, 0.92, 0.6, '#e3e8e8', '#f3f5f4', 9), 0, 3.5, [6.4, 0.6], look.floor),
      ...bottles(-m * 0.9 - 0.6, -m * 0.9 + 0.6, 0.92, 3.3, rng),
      flask(m * 0.5, 3.2, '#5fb88a'),
      flask(m * 0.9, 3.2, '#c9568a'),
      flask(m * 1.9, 3.2, '#e0a63f'),
      ...stand(
        'island',
        counter(1.7, 0.92, 0.8, '#d3dbdc', '#f3f5f4', 3),
        m * 3,
        1.5,
        [1.7, 0.8],
        look.floor,
      ),
      flask(m * 2.6, 1.3, '#4a8fc9'),
      put('screen', monitor(0.92, '#8fd0e0'), { at: vec3(m * 3.3, 0, 1.6) }),
      ...stand(
        'island',
        counter(1.7, 0.92, 0.8, '#d3dbdc', '#f3f5f4', 3),
        -m * 3.1,
        1.8,
        [1.7, 0.8],
        look.floor,
      ),
      flask(-m * 2.8, 1.6, '#8c5fa8'),
      ...stand('stool', stool(0.62, '#8d979b', '#3f4a50'), -m * 2.5, 0.8, [0.4, 0.4], look.floor),
    ],
    lamps: [stripLights([-1.6, 1.6], -3, 3.2, 3, '#f6fdff')],
    practicals: windowLight({ x: -m * 2.3, y: 1.8, z: 3.7 }, site),
    floor: [-1.9, 1.9, -2.5, 2.7],
    surfaces: [surface('island', m * 2.8, 0.92, 1.3, 1, 0.4), surface('bench', 0, 0.92, 3.3, 3, 0.3)],
    seats: [seat('stool', -m * 2.5, 0.62, 0.8)],
  });
}
