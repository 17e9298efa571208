import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { card } from '../kit/faces.ts';
import { interior, seat, stand, surface } from '../kit/interior.ts';
import { FABRICS, WOODS } from '../parts/furniture-colours.ts';
import { planks } from '../parts/ground-textures.ts';
import { bed } from '../parts/house-fittings.ts';
import { tableLamp } from '../parts/lamps.ts';
import { pottedPlant } from '../parts/plants.ts';
import { backWall, leftWall, rightWall } from '../parts/room.ts';
import { picture, roomDoor, rug } from '../parts/room-dressing.ts';
import { cabinet, tallBox } from '../parts/shelves.ts';
import { roomWindow, windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

/** A bed against the back wall between night tables, a window, a wardrobe. */
export function bedroom(site: Site): Built {
  const { rng, lit } = site;
  const look = {
    half: rng.between(3.7, 4.2),
    back: 4,
    height: 2.7,
    wall: rng.pick(['#b3c4d8', '#d6bfc4', '#bccbbb', '#c3bcd6', '#b9cdd0']),
    floor: rng.pick(['#a5805c', '#b3916b']),
    ceiling: '#efebe4',
  };
  const m = rng.chance(0.5) ? 1 : -1;
  const wood = rng.pick(WOODS);
  const bx = -m * 0.95;
  const wx = m * 1.7;
  const lamps = [tableLamp(bx - 1.15, 0.66, 3.6, lit), tableLamp(bx + 1.15, 0.66, 3.6, lit)];
  const table = cabinet(0.5, 0.66, 0.4, wood, 1, 2);
  return interior(look, {
    pieces: [
      planks(
        'boards',
        { x: [-look.half, look.half], z: [-9, look.back] },
        0.28,
        adjust(look.floor, -0.06),
        rng,
        0.5,
      ),
      ...roomWindow(
        { plane: backWall(look), u: wx, sill: 0.8, width: 1.3, height: 1.45, curtain: rng.pick(FABRICS) },
        site,
      ),
      ...picture(backWall(look), bx, 1.75, 1, 0.6, site),
      ...roomDoor(m > 0 ? leftWall(look) : rightWall(look), 0.6, '#e2d9c8', '#efe9dc'),
      ...rug(0, 0.7, 3.2, 2, rng.pick(['#8797a8', '#b78a73', '#94a086'])),
      ...stand('bed', bed(1.7, rng.pick(FABRICS), wood, '#ece8df', 1.4), bx, 2.9, [1.75, 2.1], look.floor),
      ...stand('night table', table, bx - 1.15, 3.7, [0.5, 0.4], look.floor),
      ...stand('night table', table, bx + 1.15, 3.7, [0.5, 0.4], look.floor),
      ...stand('wardrobe', tallBox(1.3, 2.1, 0.6, wood, 2), m * 3.25, 3.6, [1.3, 0.6], look.floor),
      card('plant', vec3(m * 2.6, 0, 3.4), pottedPlant(0.9, rng, '#cbb9a4')),
    ],
    lamps,
    practicals: windowLight({ x: wx, y: 1.5, z: 3.8 }, site),
    floor: [-2.5, 2.5, -2.5, 1.4],
    surfaces: [
      surface('night table', bx + m * 1.2, 0.66, 3.55, 0.3, 0.2),
      surface('bed', bx, 0.6, 2.6, 1.5, 1.2),
    ],
    seats: [seat('bed', bx, 0.58, 2.05)],
  });
}
