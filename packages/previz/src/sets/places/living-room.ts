import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { card, contact, put } from '../kit/faces.ts';
import { floorLoop } from '../kit/loops.ts';
import { FABRICS, WOODS } from '../parts/furniture-colours.ts';
import { planks } from '../parts/ground-textures.ts';
import { floorLamp, tableLamp } from '../parts/lamps.ts';
import { pottedPlant } from '../parts/plants.ts';
import { backWall, leftWall, rightWall, room } from '../parts/room.ts';
import { picture, roomDoor, rug } from '../parts/room-dressing.ts';
import { sofa } from '../parts/seats.ts';
import { bookcase, cabinet } from '../parts/shelves.ts';
import { table } from '../parts/tables.ts';
import { roomWindow, windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

const WALLS = ['#d8c7ad', '#b9c4a8', '#d2b39a', '#9fb4b0', '#dcbf94', '#c9a58c'] as const;

/** A lived-in room: sofa under pictures, a window with curtains, a bookcase, lamps. */
export function livingRoom(site: Site): Built {
  const { rng, lit } = site;
  const look = {
    half: rng.between(4, 4.5),
    back: 3.6,
    height: 2.8,
    wall: rng.pick(WALLS),
    floor: rng.pick(['#a87c55', '#96704f', '#b58c64']),
    ceiling: '#efe9de',
  };
  const m = rng.chance(0.5) ? 1 : -1;
  const fabric = rng.pick(FABRICS);
  const wood = rng.pick(WOODS);
  const back = backWall(look);
  const sofaX = -m * 1.3;
  const standing = floorLamp(m * 0.1, 3.1, lit);
  const shelf = floorLamp(-m * 2.75, 3.1, lit);
  const small = tableLamp(m * 3.3, 0.55, 3.2, lit);
  const windowAt = m * 1.75;
  return {
    ground: look.floor,
    pieces: [
      ...room(look),
      planks(
        'boards',
        { x: [-look.half, look.half], z: [-9, look.back] },
        0.28,
        adjust(look.floor, -0.07),
        rng,
        0.5,
      ),
      ...roomWindow(
        { plane: back, u: windowAt, sill: 0.85, width: 1.5, height: 1.45, curtain: rng.pick(FABRICS) },
        site,
      ),
      ...picture(back, sofaX - 0.55, 1.45, 0.8, 0.6, site),
      ...picture(back, sofaX + 0.45, 1.5, 0.5, 0.65, site),
      ...picture(m > 0 ? leftWall(look) : rightWall(look), 0.6, 1.3, 1.0, 0.75, site),
      ...roomDoor(m > 0 ? rightWall(look) : leftWall(look), 1.2, '#d9cfbd', '#efe8da'),
      contact(look.floor, [floorLoop(sofaX - 0.65, sofaX + 0.65, 1.5, 2.1)]),
      put('coffee table', table(1.2, 0.5, 0.4, wood), { at: vec3(sofaX - m * 0.3, 0, 1.75) }),
      ...rug(0, 0.5, 4.2, 2.6, rng.pick(['#9c5a4a', '#5f7480', '#b39468', '#7a7f5e'])),
      contact(look.floor, [floorLoop(sofaX - 1.15, sofaX + 1.15, 2.35, 3.5)]),
      put('sofa', sofa(2.3, fabric, [rng.pick(FABRICS), rng.pick(['#e3d9c4', '#d9a441'])]), {
        at: vec3(sofaX, 0, 2.75),
        scale: 1.14,
      }),
      ...standing.pieces,
      ...shelf.pieces,
      put('bookcase', bookcase(1.1, 2.05, wood, rng.fork('books')), { at: vec3(-m * 3.75, 0, 3.4) }),
      put('sideboard', cabinet(1.1, 0.55, 0.4, wood), { at: vec3(m * 3.25, 0, 3.3) }),
      ...small.pieces,
      contact(look.floor, [floorLoop(m * 3.2 - 0.5, m * 3.2 + 0.5, 0.9, 1.7)]),
      put('side table', table(0.8, 0.6, 0.5, wood), { at: vec3(m * 3.2, 0, 1.3) }),
      card('plant', vec3(m * 3.7, 0, 2.4), pottedPlant(1.25, rng), { casts: true }),
    ],
    practicals: [
      ...standing.practicals,
      ...shelf.practicals,
      ...small.practicals,
      ...windowLight({ x: windowAt, y: 1.5, z: look.back - 0.2 }, site),
    ],
    stage: {
      floor: { left: -2.6, right: 2.6, near: -2.5, far: 1.3 },
      surfaces: [
        { name: 'side table', at: vec3(m * 3.2, 0.5, 1.3), width: 0.8, depth: 0.6 },
        { name: 'sideboard', at: vec3(m * 2.95, 0.55, 3.25), width: 0.4, depth: 0.36 },
      ],
      seats: [-0.5, 0.5].map((dx) => ({
        name: 'sofa',
        at: vec3(sofaX + dx, 0.54, 2.6),
        facing: 'camera' as const,
      })),
      wall: { z: look.back, height: look.height },
      water: null,
      ceiling: look.height,
    },
  };
}
