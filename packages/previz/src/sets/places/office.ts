import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { card, face, put } from '../kit/faces.ts';
import { interior, seat, stand, surface } from '../kit/interior.ts';
import { frontLoop, NEARWARD, wallLoop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { clock } from '../parts/clock.ts';
import { paving } from '../parts/ground-textures.ts';
import { monitor } from '../parts/house-fittings.ts';
import { stripLights } from '../parts/lamps.ts';
import { pottedPlant } from '../parts/plants.ts';
import { backWall } from '../parts/room.ts';
import { chair } from '../parts/seats.ts';
import { bookcase, cabinet } from '../parts/shelves.ts';
import { desk } from '../parts/tables.ts';
import { roomWindow, windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

/** Rows of desks with screens, a window over the town with blinds, a board of figures, files, a clock. */
export function office(site: Site): Built {
  const { rng } = site;
  const look = {
    half: 4.4,
    back: 4.2,
    height: 2.9,
    wall: rng.pick(['#c9cdd0', '#d5d0c6', '#bfc8c4']),
    floor: rng.pick(['#8c949b', '#a09689', '#7f8b90']),
    ceiling: '#eef0ef',
  };
  const m = rng.chance(0.5) ? 1 : -1;
  const wood = rng.pick(['#b99468', '#9d7a56', '#d8d4cb']);
  const plane = backWall(look);
  const g = { layer: 'ground', normal: NEARWARD } as const;
  const z = look.back - 0.03;
  const station = (x: number, dz: number, screen: string) => [
    ...stand('desk', desk(1.5, wood), x, dz, [1.5, 0.74], look.floor),
    put('divider', block('divider', [1.5, 0.5, 0.04], '#7f93a6', { at: [0, 0.74, 0] }), {
      at: vec3(x, 0, dz + 0.36),
    }),
    put('screen', monitor(0.74, screen), { at: vec3(x - 0.33, 0, dz + 0.1) }),
    put('screen', monitor(0.74, screen), { at: vec3(x + 0.29, 0, dz + 0.1) }),
    put('papers', block('papers', [0.24, 0.06, 0.3], '#f4f2ea', { at: [0.6, 0.74, -0.18] }), {
      at: vec3(x, 0, dz),
    }),
  ];
  const [b0, b1] = [-m * 1.9 - 0.95, -m * 1.9 + 0.95];
  const bars = [0.35, 0.6, 0.45, 0.8, 0.7].map((h, i) =>
    frontLoop(b0 + 0.2 + i * 0.2, b0 + 0.33 + i * 0.2, 1.6, 1.6 + h * 0.7, z - 0.02),
  );
  const notes = ['#f2d45c', '#e88f6a', '#8fc48a'].map((fill, k) =>
    face(
      'notes',
      [0, 1, 2].map((i) =>
        frontLoop(b1 - 0.62 + i * 0.18, b1 - 0.5 + i * 0.18, 2.15 - k * 0.2, 2.27 - k * 0.2, z - 0.02),
      ),
      fill,
      g,
    ),
  );
  const slats = Array.from({ length: 5 }, (_, i) =>
    wallLoop(plane, m * 1.75 - 1.2, m * 1.75 + 1.2, 2.2 + i * 0.07, 2.235 + i * 0.07, 0.08),
  );
  return interior(look, {
    pieces: [
      paving(
        'carpet tiles',
        { x: [-look.half, look.half], z: [-9, look.back] },
        [1, 1],
        adjust(look.floor, -0.04),
        0.02,
      ),
      ...roomWindow(
        {
          plane,
          u: m * 1.75,
          sill: 0.95,
          width: 2.3,
          height: 1.6,
          bars: [2, 0],
          frame: '#e8eaea',
          town: true,
        },
        site,
      ),
      face('blinds', slats, '#e6e6e0', g),
      face('board frame', [frontLoop(b0 - 0.05, b1 + 0.05, 1.4, 2.45, z)], '#8d959b', g),
      face('board', [frontLoop(b0, b1, 1.45, 2.4, z - 0.01)], '#f7f8f6', g),
      face('figures', bars, '#4a79b8', g),
      ...notes,
      ...clock(plane, m * 0.12, 2.4, 0.2, site),
      ...stand('cabinet', cabinet(0.9, 1.3, 0.45, '#9aa3a8', 2, 3), -m * 3.6, 3.8, [0.9, 0.45], look.floor),
      ...stand('shelves', bookcase(1, 2, wood, rng.fork('books')), m * 3.75, 3.95, [1, 0.32], look.floor),
      ...station(-m * 1.6, 3.4, '#a9d4ea'),
      ...station(m * 1.6, 3.4, '#bfe0d0'),
      ...station(m * 3.1, 1.7, '#9cc7dd'),
      ...stand('chair', chair('#3f454c', '#4d5a66'), m * 3.1, 1, [0.44, 0.44], look.floor, Math.PI),
      ...station(-m * 3.1, 1.5, '#9cc7dd'),
      ...stand('chair', chair('#3f454c', '#4d5a66'), -m * 3.1, 0.8, [0.44, 0.44], look.floor, Math.PI),
      card('plant', vec3(m * 2.75, 0, 3.8), pottedPlant(1.5, rng, '#e1ded6')),
    ],
    lamps: [stripLights([-1.8, 1.8], -4, 3.2, look.height)],
    practicals: windowLight({ x: m * 1.75, y: 1.7, z: 4 }, site),
    floor: [-1.9, 1.9, -2.5, 2.4],
    surfaces: [surface('desk', m * 3.1, 0.74, 1.5, 0.9, 0.3), surface('desk', -m * 3.1, 0.74, 1.3, 0.9, 0.3)],
    seats: [seat('chair', m * 3.1, 0.47, 1), seat('chair', -m * 3.1, 0.47, 0.8)],
  });
}
