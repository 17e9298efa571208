import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face, put } from '../kit/faces.ts';
import { interior, seat, stand, surface } from '../kit/interior.ts';
import { frontLoop, NEARWARD, roundLoop } from '../kit/loops.ts';
import { clock } from '../parts/clock.ts';
import { paving } from '../parts/ground-textures.ts';
import { stripLights } from '../parts/lamps.ts';
import { backWall } from '../parts/room.ts';
import { chair } from '../parts/seats.ts';
import { cabinet } from '../parts/shelves.ts';
import { drip, heartMonitor, sickbed } from '../parts/ward.ts';
import { roomWindow, windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

/** A ward: a raised bed with rails, a drip and a heart monitor beside it, a curtain on its rail, a cross, a window. */
export function hospital(site: Site): Built {
  const { rng } = site;
  const look = {
    half: 4,
    back: 3.8,
    height: 2.9,
    wall: rng.pick(['#d9e5e2', '#dfe3e6', '#e2e4d8']),
    floor: '#b9c7c6',
    ceiling: '#f6f8f7',
    wainscot: 1,
    panel: rng.pick(['#a9c7c4', '#b3c6d6', '#bfcdb4']),
  };
  const m = rng.chance(0.5) ? 1 : -1;
  const bx = -m * 1.75;
  const cloth = rng.pick(['#8fc4ae', '#8fb9d2', '#a9c79a']);
  const folds = Array.from({ length: 6 }, (_, i) =>
    frontLoop(-0.48 + i * 0.17, -0.4 + i * 0.17, 0.35, 2.3, -0.01),
  );
  const z = look.back - 0.04;
  const g = { layer: 'ground', normal: NEARWARD } as const;
  const wallAt = (x: number) => bx + m * x;
  return interior(look, {
    pieces: [
      paving(
        'floor',
        { x: [-look.half, look.half], z: [-9, look.back] },
        [0.8, 0.8],
        adjust(look.floor, -0.035),
        0.02,
      ),
      ...roomWindow(
        { plane: backWall(look), u: m * 1.75, sill: 0.95, width: 1.5, height: 1.4, bars: [1, 0], town: true },
        site,
      ),
      face('bed panel', [frontLoop(bx - 1, bx + 1.1, 1.42, 1.6, z)], '#eef1f0', g),
      face(
        'outlets',
        [-0.7, -0.45, 0.45, 0.7, 0.9].map((x) => roundLoop(bx + x, 1.51, z - 0.01, 0.045, 0.045, 10)),
        '#4f8f7a',
        g,
      ),
      face('sign', [roundLoop(wallAt(0.15), 2.3, z, 0.28, 0.28, 24)], '#ffffff', g),
      face(
        'cross',
        [
          frontLoop(wallAt(0.15) - 0.19, wallAt(0.15) + 0.19, 2.24, 2.36, z - 0.01),
          frontLoop(wallAt(0.15) - 0.06, wallAt(0.15) + 0.06, 2.11, 2.49, z - 0.01),
        ],
        '#d23f3a',
        g,
      ),
      ...clock(backWall(look), m * 0.35, 2.35, 0.19, site),
      ...stand(
        'bed',
        sickbed(rng.pick(['#7fb4c4', '#8fbf9f', '#9fb0d4'])),
        bx,
        2.65,
        [1.05, 2.1],
        look.floor,
      ),
      ...stand('drip', drip(), bx + m * 0.85, 3.1, [0.4, 0.4], look.floor),
      ...stand('heart monitor', heartMonitor(), bx - m * 0.9, 3.2, [0.5, 0.4], look.floor),
      face('curtain rail', [frontLoop(-4, 4, 2.3, 2.34, 2.9)], '#a9b2b6', { normal: NEARWARD }),
      put(
        'curtain',
        [
          face('curtain', [frontLoop(-0.5, 0.52, 0.35, 2.3, 0)], cloth, { normal: NEARWARD }),
          face('folds', folds, cloth, { tone: 'shade', opacity: 0.35 }),
        ],
        { at: vec3(-m * 3.1, 0, 2.6) },
      ),
      ...stand('cabinet', cabinet(0.5, 0.75, 0.42, '#e8e9e6', 1, 3), m * 2.9, 3.5, [0.5, 0.42], look.floor),
      ...stand('chair', chair('#7f9aa5'), m * 2.9, 2.4, [0.44, 0.44], look.floor),
    ],
    lamps: [stripLights([-1.2, 1.4], -3, 2.8, look.height, '#f6fbfa')],
    practicals: windowLight({ x: m * 1.75, y: 1.6, z: 3.6 }, site),
    floor: [-1.9, 2.3, -2.5, 1.4],
    surfaces: [surface('bed', bx, 0.62, 2.2, 0.9, 0.8)],
    seats: [seat('chair', m * 2.9, 0.47, 2.35), seat('bed', bx, 0.6, 1.75)],
  });
}
