import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { card, put } from '../kit/faces.ts';
import { interior, seat, stand, surface } from '../kit/interior.ts';
import { paving } from '../parts/ground-textures.ts';
import { monitor } from '../parts/house-fittings.ts';
import { stripLights, tableLamp } from '../parts/lamps.ts';
import { pottedPlant } from '../parts/plants.ts';
import { backWall } from '../parts/room.ts';
import { picture } from '../parts/room-dressing.ts';
import { chair } from '../parts/seats.ts';
import { bookcase, cabinet } from '../parts/shelves.ts';
import { desk } from '../parts/tables.ts';
import { roomWindow, windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

/** Wide windows over the town, desks with screens to both sides, files, a plant. */
export function office(site: Site): Built {
  const { rng } = site;
  const look = {
    half: 4.4,
    back: 3.8,
    height: 2.9,
    wall: rng.pick(['#c9cdd0', '#d5d0c6', '#bfc8c4']),
    floor: rng.pick(['#8c949b', '#a09689', '#7f8b90']),
    ceiling: '#eef0ef',
  };
  const m = rng.chance(0.5) ? 1 : -1;
  const wood = rng.pick(['#b99468', '#9d7a56', '#d8d4cb']);
  const plane = backWall(look);
  const place = (x: number, z: number) => [
    ...stand('desk', desk(1.5, wood), x, z, [1.5, 0.74], look.floor),
    put('screen', monitor(0.74, '#9cc7dd'), { at: vec3(x - 0.1, 0, z + 0.1) }),
  ];
  return interior(look, {
    pieces: [
      paving(
        'carpet tiles',
        { x: [-look.half, look.half], z: [-9, look.back] },
        [1, 1],
        adjust(look.floor, -0.04),
        0.02,
      ),
      ...[-2.1, 0, 2.1].flatMap((u, i) =>
        roomWindow(
          {
            plane,
            u,
            sill: 0.9,
            width: 1.8,
            height: 1.55,
            bars: [1, 0],
            frame: '#e8eaea',
            disc: i === (m > 0 ? 0 : 2),
          },
          site,
        ),
      ),
      ...stand('cabinet', cabinet(0.9, 1.3, 0.45, '#9aa3a8', 2, 3), -m * 3.8, 3.4, [0.9, 0.45], look.floor),
      ...stand('shelves', bookcase(1, 2, wood, rng.fork('books')), m * 3.75, 3.55, [1, 0.32], look.floor),
      ...place(m * 2.9, 2.1),
      ...stand('chair', chair('#3f454c', '#4d5a66'), m * 2.9, 1.4, [0.44, 0.44], look.floor, Math.PI),
      ...place(-m * 3, 1.6),
      ...stand('chair', chair('#3f454c', '#4d5a66'), -m * 3, 2.4, [0.44, 0.44], look.floor),
      ...picture(plane, -m * 3.7, 1.7, 0.7, 0.5, site),
      card('plant', vec3(-m * 2.2, 0, 3.4), pottedPlant(1.3, rng, '#e1ded6')),
    ],
    lamps: [stripLights([-1.8, 1.8], -4, 3.2, look.height), tableLamp(-m * 3.5, 0.74, 1.75, true, '#4a4f55')],
    practicals: windowLight({ x: 0, y: 1.7, z: 3.6 }, site),
    floor: [-1.9, 1.9, -2.5, 2.9],
    surfaces: [
      surface('desk', m * 2.6, 0.74, 1.95, 0.6, 0.4),
      surface('desk', -m * 2.8, 0.74, 1.45, 0.6, 0.4),
    ],
    seats: [seat('chair', m * 2.9, 0.47, 1.4), seat('chair', -m * 3, 0.47, 2.35)],
  });
}
