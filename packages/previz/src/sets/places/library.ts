import { adjust } from '../../colour/oklch.ts';
import { interior, seat, stand, surface } from '../kit/interior.ts';
import { WOODS } from '../parts/furniture-colours.ts';
import { planks } from '../parts/ground-textures.ts';
import { pendant, tableLamp } from '../parts/lamps.ts';
import { backWall } from '../parts/room.ts';
import { rug } from '../parts/room-dressing.ts';
import { chair } from '../parts/seats.ts';
import { bookcase } from '../parts/shelves.ts';
import { table } from '../parts/tables.ts';
import { roomWindow, windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

/** Tall shelves on three sides, a high window at the end of the aisle, reading tables with green lamps. */
export function library(site: Site): Built {
  const { rng } = site;
  const look = { half: 4.4, back: 5.4, height: 4.2, wall: '#b99d78', floor: '#8a6244', ceiling: '#cdb899' };
  const wood = rng.pick(WOODS.slice(0, 3));
  const m = rng.chance(0.5) ? 1 : -1;
  const flank = [-4.2, 4.2].flatMap((x) =>
    [4, 1.6, -0.8, -3.2].flatMap((z) =>
      stand(
        'shelves',
        bookcase(2.3, 3.2, wood, rng),
        x,
        z,
        [2.3, 0.32],
        look.floor,
        x > 0 ? -Math.PI / 2 : Math.PI / 2,
      ),
    ),
  );
  return interior(look, {
    pieces: [
      planks(
        'boards',
        { x: [-look.half, look.half], z: [-9, look.back] },
        0.24,
        adjust(look.floor, -0.06),
        rng,
        0.6,
      ),
      ...roomWindow(
        { plane: backWall(look), u: 0, sill: 1.2, width: 1.7, height: 2.5, bars: [2, 3], frame: '#5c4330' },
        site,
      ),
      ...rug(0, 0.5, 2.6, 6, '#8c3f3a'),
      ...[-2.3, 2.3].flatMap((x) =>
        stand('shelves', bookcase(2.3, 3.2, wood, rng), x, 5.15, [2.3, 0.32], look.floor),
      ),
      ...flank,
      ...stand('reading table', table(1.6, 0.8, 0.76, wood), m * 2.7, 2.4, [1.6, 0.8], look.floor),
      ...stand('chair', chair(wood, '#6f3a35'), m * 2.4, 1.8, [0.44, 0.44], look.floor, Math.PI),
      ...stand('reading table', table(1.6, 0.8, 0.76, wood), -m * 2.8, 3.6, [1.6, 0.8], look.floor),
    ],
    lamps: [
      tableLamp(m * 3, 0.76, 2.5, true, '#3f6b4f'),
      tableLamp(-m * 3, 0.76, 3.7, true, '#3f6b4f'),
      pendant(0, 3.1, 3.4, look.height, true, '#8a6a3f', 4),
    ],
    practicals: windowLight({ x: 0, y: 2.4, z: 5.2 }, site),
    floor: [-1.8, 1.8, -2.5, 4],
    surfaces: [surface('table', m * 2.4, 0.76, 2.2, 0.9, 0.4)],
    seats: [seat('chair', m * 2.4, 0.47, 1.8)],
  });
}
