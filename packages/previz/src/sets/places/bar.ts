import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face } from '../kit/faces.ts';
import { interior, seat, stand, surface } from '../kit/interior.ts';
import { frontLoop, NEARWARD } from '../kit/loops.ts';
import { clock } from '../parts/clock.ts';
import { WOODS } from '../parts/furniture-colours.ts';
import { planks } from '../parts/ground-textures.ts';
import { glowingSign, pendant } from '../parts/lamps.ts';
import { backWall, leftWall, rightWall } from '../parts/room.ts';
import { picture, roomDoor } from '../parts/room-dressing.ts';
import { stool } from '../parts/seats.ts';
import { bottles } from '../parts/shelves.ts';
import { counter, roundTable } from '../parts/tables.ts';
import { roomWindow } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

/** A long bar before a lit wall of bottles, stools, low lamps, a neon sign. */
export function bar(site: Site): Built {
  const { rng } = site;
  const look = {
    half: 4.4,
    back: 4.4,
    height: 3,
    wall: rng.pick(['#6e4a42', '#4f5a55', '#5b4a5e', '#4a5568']),
    floor: '#6e4f3a',
    ceiling: '#5a4a42',
    wainscot: 1.1,
    panel: '#59402f',
  };
  const m = rng.chance(0.5) ? 1 : -1;
  const wood = rng.pick(WOODS.slice(0, 3));
  const z = look.back - 0.3;
  const shelf = (y: number) => frontLoop(-2.7, 2.7, y - 0.05, y, z - 0.02);
  const sign = glowingSign(-0.8, 0.8, 2.45, 2.8, z, rng.pick(['#ff6fae', '#5fd8ff', '#ffb347']), true);
  return interior(look, {
    pieces: [
      planks(
        'boards',
        { x: [-look.half, look.half], z: [-9, look.back] },
        0.22,
        adjust(look.floor, -0.06),
        rng,
        0.6,
      ),
      ...roomWindow(
        {
          plane: backWall(look),
          u: -m * 3.6,
          sill: 1.05,
          width: 1.1,
          height: 1.4,
          frame: '#4a3326',
          town: true,
        },
        site,
      ),
      ...clock(backWall(look), m * 3.5, 2.2, 0.3, site),
      ...picture(m > 0 ? leftWall(look) : rightWall(look), 1.6, 1.4, 0.9, 0.7, site),
      ...roomDoor(m > 0 ? rightWall(look) : leftWall(look), 0.5, '#6b3f30', '#4a3326'),
      face('back bar', [frontLoop(-2.9, 2.9, 0, 2.4, z)], adjust(wood, -0.12), {
        layer: 'ground',
        normal: NEARWARD,
      }),
      face('mirror', [frontLoop(-2.7, 2.7, 1.2, 2.3, z - 0.01)], '#e3a862', {
        layer: 'ground',
        tone: 'glow',
        fadeTo: '#a9683c',
      }),
      face('shelves', [shelf(1.25), shelf(1.6), shelf(1.95)], adjust(wood, -0.05), {
        layer: 'ground',
        normal: NEARWARD,
      }),
      ...[1.25, 1.6, 1.95]
        .flatMap((y) => bottles(-2.6, 2.6, y, z - 0.04, rng))
        .map((f) => ({ ...f, layer: 'ground' as const })),
      sign.piece,
      ...stand('bar', counter(5.6, 1.1, 0.6, wood, adjust(wood, -0.1), 8), 0, 3.1, [5.6, 0.6], look.floor),
      ...[-2.3, -1.5, 1.5, 2.3].flatMap((x) =>
        stand('bar stool', stool(0.78, '#3d3a38', '#8c3f38'), x, 2.4, [0.4, 0.4], look.floor),
      ),
      ...stand('table', roundTable(0.42, 0.76, wood), m * 3.2, 0.9, [0.8, 0.8], look.floor),
      ...stand('stool', stool(0.48, wood, '#8c3f38'), m * 3.9, 0.8, [0.4, 0.4], look.floor),
    ],
    lamps: [
      ...[-1.9, 0, 1.9].map((x) => pendant(x, 2.05, 3, look.height, true, '#8f6a3a', 2.6)),
      pendant(m * 3.2, 1.8, 0.9, look.height, true, '#7a3b33', 2.8),
    ],
    practicals: [
      ...sign.practicals,
      { at: vec3(0, 1.7, z - 0.4), colour: '#ffb765', reach: 3.6, strength: 0.4, kind: 'lamp' },
    ],
    floor: [-2.5, 2.5, -2.5, 2],
    surfaces: [surface('bar', 0, 1.1, 2.95, 4.8, 0.4), surface('table', m * 3.2, 0.76, 0.9, 0.5, 0.5)],
    seats: [seat('bar stool', -1.5, 0.78, 2.4), seat('bar stool', 1.5, 0.78, 2.4)],
  });
}
