import { vec3 } from '../../geometry/vec3.ts';
import { glowing, joined, put, upright } from '../kit/faces.ts';
import { interior, seat, stand, surface } from '../kit/interior.ts';
import { frontLoop, roundLoop } from '../kit/loops.ts';
import { checks } from '../parts/ground-textures.ts';
import { lamp, stripLights } from '../parts/lamps.ts';
import { backWall } from '../parts/room.ts';
import { barberChair } from '../parts/seats.ts';
import { bottles } from '../parts/shelves.ts';
import { counter } from '../parts/tables.ts';
import { roomWindow, windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

function barberPole(x: number, z: number) {
  const stripe = (k: number) =>
    Array.from({ length: 7 }, (_, i) => i)
      .filter((i) => i % 2 === k)
      .map((i) => {
        const y = 1.32 + i * 0.13;
        return [
          vec3(x - 0.11, y, z - 0.12),
          vec3(x + 0.11, y + 0.12, z - 0.12),
          vec3(x + 0.11, y + 0.19, z - 0.12),
          vec3(x - 0.11, y + 0.07, z - 0.12),
        ];
      });
  return put(
    'barber pole',
    joined(
      upright('pole', [frontLoop(x - 0.11, x + 0.11, 1.3, 2.25, z - 0.1)], '#f6f4ec', {
        layer: 'set',
        tone: 'glow',
      }),
      upright('red', stripe(0), '#c8403a', { layer: 'set', tone: 'glow' }),
      upright('blue', stripe(1), '#3f62a8', { layer: 'set', tone: 'glow' }),
      upright(
        'caps',
        [
          frontLoop(x - 0.15, x + 0.15, 2.25, 2.4, z - 0.12),
          frontLoop(x - 0.15, x + 0.15, 1.18, 1.32, z - 0.12),
        ],
        '#b9c2c6',
        { layer: 'set' },
      ),
    ),
    { at: vec3(0, 0, 0) },
  );
}

/** A barber's: mirrors with bulbs, chrome chairs, bottles, the striped pole, a checked floor. */
export function barberShop(site: Site): Built {
  const { rng } = site;
  const vinyl = rng.pick(['#b5393a', '#2f4f4a', '#5a3a2c']);
  const look = {
    half: 4.2,
    back: 3.9,
    height: 3,
    wall: rng.pick(['#dfe0d6', '#cfdad9', '#e3d6c3']),
    floor: '#e3e0d6',
    ceiling: '#f2efe6',
    wainscot: 1,
    panel: rng.pick(['#3f5f5a', '#6a4331', '#34506a']),
  };
  const z = 3.86;
  const spots = [-2.3, 0, 2.3];
  const m = rng.chance(0.5) ? 1 : -1;
  const mirrors = [0, -m * 2.3];
  const bulbs = mirrors.flatMap((x) =>
    [-0.66, 0.66].flatMap((dx) =>
      [1.35, 1.65, 1.95, 2.25].map((y) => roundLoop(x + dx, y, z - 0.05, 0.05, 0.05, 8)),
    ),
  );
  return interior(look, {
    pieces: [
      checks('tiles', { x: [-4.2, 4.2], z: [-9, 3.9] }, 0.5, '#2f3236', 1),
      ...roomWindow(
        {
          plane: backWall(look),
          u: m * 2.3,
          sill: 1.1,
          width: 1.6,
          height: 1.5,
          town: true,
          frame: '#8a5f3e',
        },
        site,
      ),
      upright(
        'mirror frames',
        mirrors.map((x) => frontLoop(x - 0.76, x + 0.76, 1.15, 2.48, z)),
        '#8a5f3e',
      ),
      upright(
        'mirrors',
        mirrors.map((x) => frontLoop(x - 0.55, x + 0.55, 1.22, 2.4, z - 0.02)),
        '#bcd0d8',
        { fadeTo: '#e6eff0' },
      ),
      upright(
        'mirror light',
        mirrors.map((x) => [
          vec3(x - 0.4, 1.25, z - 0.03),
          vec3(x - 0.1, 1.25, z - 0.03),
          vec3(x + 0.4, 2.36, z - 0.03),
          vec3(x + 0.1, 2.36, z - 0.03),
        ]),
        '#f4fafa',
        { opacity: 0.6 },
      ),
      glowing('bulbs', bulbs, '#fff0c4'),
      ...stand('shelf', counter(6.6, 0.92, 0.4, look.panel, '#efeadd', 9), 0, 3.6, [6.6, 0.4], look.floor),
      ...spots.flatMap((x) => bottles(x - 0.9, x - 0.2, 0.92, 3.45, rng)),
      ...spots.flatMap((x) => stand('barber chair', barberChair(vinyl), x * 1.25, 2, [0.9, 0.7], look.floor)),
      barberPole(-3.7, 3.7),
      barberPole(3.7, 3.7),
    ],
    lamps: [stripLights([-1.7, 1.7], -3, 3.2, 3, '#fff6e6')],
    practicals: [
      ...mirrors.map((x) => lamp(x, 1.9, 3.5, 2.2, 0.4, '#ffe6b4')),
      ...windowLight({ x: m * 2.3, y: 1.8, z: 3.6 }, site),
    ],
    floor: [-2, 2, -2.5, 1.4],
    surfaces: [surface('shelf', 0.5, 0.92, 3.5, 0.8, 0.25)],
    seats: spots.map((x) => seat('barber chair', x * 1.25, 0.61, 1.9)),
  });
}
