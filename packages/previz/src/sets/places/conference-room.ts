import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face, NEAR_GROUND as g, glowing, put, type Solids } from '../kit/faces.ts';
import { interior, seat, stand, surface } from '../kit/interior.ts';
import { frontLoop, type Loop, onPlane } from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';
import { clerestory } from '../parts/daylight.ts';
import { lamp, stripLights } from '../parts/lamps.ts';
import { backWall, leftWall, rightWall } from '../parts/room.ts';
import { windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

const officeChair = (colour: string): Solids => [
  cylinder('foot', [0.28, 0.06], [0, 0.1], '#3a3f44', { sides: 8 }),
  cylinder('post', [0.04, 0.04], [0.1, 0.42], '#3a3f44', { sides: 6 }),
  block('seat', [0.5, 0.08, 0.48], colour, { at: [0, 0.42, 0], top: adjust(colour, 0.06) }),
  block('back', [0.48, 0.6, 0.07], colour, { at: [0, 0.5, 0.24], top: adjust(colour, 0.06) }),
];

/** A meeting room high over a town: a long table, a screen with figures, glass to the floor. */
export function conferenceRoom(site: Site): Built {
  const { rng } = site;
  const look = {
    half: 4.6,
    back: 5.4,
    height: 3,
    wall: '#c6ccd0',
    floor: rng.pick(['#77808a', '#8a8279', '#6f7c86']),
    ceiling: '#e9ebeb',
  };
  const m = rng.chance(0.5) ? 1 : -1;
  const z = look.back - 0.04;
  const sx = -m * 1.7;
  const chair = rng.pick(['#2f3a46', '#3f4b57', '#5a4a42']);
  const wood = rng.pick(['#8a6647', '#6d5543', '#a58464']);
  const bars = [0.35, 0.6, 0.48, 0.85, 1.05].map((h, i) =>
    frontLoop(sx - 0.95 + i * 0.3, sx - 0.76 + i * 0.3, 1.15, 1.15 + h * 0.7, z - 0.02),
  );
  const trend: Loop = [
    vec3(sx - 0.9, 1.5, z - 0.03),
    vec3(sx - 0.3, 1.72, z - 0.03),
    vec3(sx + 0.1, 1.66, z - 0.03),
    vec3(sx + 0.95, 2.1, z - 0.03),
    vec3(sx + 0.95, 2.05, z - 0.03),
    vec3(sx + 0.1, 1.61, z - 0.03),
    vec3(sx - 0.3, 1.67, z - 0.03),
    vec3(sx - 0.9, 1.45, z - 0.03),
  ];
  const pie = Array.from({ length: 20 }, (_, i) => {
    const a = (i / 19) * 4.6;
    return vec3(sx + 0.85 + Math.cos(a) * 0.24, 1.42 + Math.sin(a) * 0.24, z - 0.03);
  });
  const wall = m > 0 ? rightWall(look) : leftWall(look);
  const inner = m > 0 ? leftWall(look) : rightWall(look);
  const tx = m * 0.3;
  const seats = [1.5, 2.5, 3.5];
  return interior(look, {
    pieces: [
      ...clerestory(
        {
          plane: backWall(look),
          from: Math.min(m * 0.5, m * 4.5),
          to: Math.max(m * 0.5, m * 4.5),
          sill: 0.06,
          head: 2.8,
          panes: 3,
          frame: '#5d666d',
        },
        site,
      ),
      ...clerestory(
        { plane: wall, from: -6, to: 5.2, sill: 0.06, head: 2.8, panes: 5, frame: '#5d666d' },
        site,
      ),
      // The wall to the corridor is glass as well.
      face(
        'glass wall',
        [
          [
            onPlane(inner, -6, 0.05, 0.02),
            onPlane(inner, 4.2, 0.05, 0.02),
            onPlane(inner, 4.2, 2.8, 0.02),
            onPlane(inner, -6, 2.8, 0.02),
          ],
        ],
        '#b9cdd6',
        { ...g, normal: inner.normal },
      ),
      face(
        'glass frame',
        [-6, -3.4, -0.8, 1.7, 4.2].map(
          (u): Loop => [
            onPlane(inner, u - 0.04, 0, 0.03),
            onPlane(inner, u + 0.04, 0, 0.03),
            onPlane(inner, u + 0.04, 2.85, 0.03),
            onPlane(inner, u - 0.04, 2.85, 0.03),
          ],
        ),
        '#5d666d',
        { ...g, normal: inner.normal },
      ),
      face(
        'frosted band',
        [
          [
            onPlane(inner, -6, 0.95, 0.025),
            onPlane(inner, 4.2, 0.95, 0.025),
            onPlane(inner, 4.2, 1.5, 0.025),
            onPlane(inner, -6, 1.5, 0.025),
          ],
        ],
        '#e6eef1',
        { ...g, normal: inner.normal, opacity: 0.6 },
      ),
      face('screen frame', [frontLoop(sx - 1.35, sx + 1.35, 0.92, 2.5, z)], '#25292d', g),
      glowing('screen', [frontLoop(sx - 1.28, sx + 1.28, 0.99, 2.43, z - 0.01)], '#e9f1f6'),
      glowing('title', [frontLoop(sx - 1.1, sx + 0.3, 2.2, 2.3, z - 0.02)], '#46596b'),
      glowing('chart', bars, '#4a86c4'),
      glowing('trend', [trend], '#d9643f'),
      glowing('chart', [[vec3(sx + 0.85, 1.42, z - 0.03), ...pie]], '#e0a83f'),
      ...seats.flatMap((sz) => [
        ...stand('chair', officeChair(chair), tx - 1.45, sz, [0.5, 0.5], look.floor, Math.PI / 2),
        ...stand('chair', officeChair(chair), tx + 1.45, sz, [0.5, 0.5], look.floor, -Math.PI / 2),
      ]),
      ...stand(
        'conference table',
        [
          block('foot', [0.9, 0.7, 2.4], adjust(wood, -0.12)),
          block('table top', [1.9, 0.06, 3.3], wood, { at: [0, 0.7, 0], top: adjust(wood, 0.07) }),
          ...[-0.9, 0.2, 1.2].flatMap((dz, i) => [
            block('papers', [0.24, 0.012, 0.3], '#f4f4ef', {
              at: [i % 2 ? 0.5 : -0.5, 0.76, dz],
              top: '#ffffff',
            }),
            cylinder('glass', [0.04, 0.045], [0.76, 0.88], '#cfe2ea', {
              at: [i % 2 ? -0.55 : 0.55, dz - 0.2],
              sides: 8,
            }),
          ]),
        ],
        tx,
        2.5,
        [1.9, 3.3],
        look.floor,
      ),
      put('plant', [cylinder('pot', [0.2, 0.24], [0, 0.5], '#4a5258', { sides: 12 })], {
        at: vec3(-m * 4, 0, 4.9),
      }),
    ],
    lamps: [stripLights([tx - 0.9, tx + 0.9], -2, 4.6, 3)],
    practicals: [
      ...windowLight({ x: m * 3, y: 1.8, z: 5 }, site),
      lamp(sx, 1.7, 5, 2.4, 0.3, '#dcecff', 'screen'),
    ],
    floor: [-3.4, 3.4, -2.5, 0.6],
    surfaces: [surface('conference table', tx, 0.76, 1.6, 1.6, 1)],
    seats: [seat('chair', tx - 1.45, 0.5, 1.5, 'right'), seat('chair', tx + 1.45, 0.5, 1.5, 'left')],
  });
}
