import { face, NEAR_GROUND as g } from '../kit/faces.ts';
import { interior, seat, stand, surface } from '../kit/interior.ts';
import { archLoop, facingPlane, frontLoop } from '../kit/loops.ts';
import { barrel, crate } from '../parts/crates-and-barrels.ts';
import { fire } from '../parts/lamps.ts';
import { backWall } from '../parts/room.ts';
import { stoneRoom } from '../parts/stone-room.ts';
import { windowView } from '../parts/window-view.ts';
import { windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

/** Damp stone, a barred arch, a barred window, chains, barrels, a torch. */
export function dungeon(site: Site): Built {
  const look = { half: 3.8, back: 4.4, height: 3.4, wall: '#7d766e', floor: '#6b655e', ceiling: '#544e48' };
  const m = site.rng.chance(0.5) ? 1 : -1;
  const back = backWall(look);
  const bars = Array.from({ length: 7 }, (_, i) => frontLoop(-0.9 + i * 0.3, -0.85 + i * 0.3, 0, 2.4, 4.32));
  return interior(look, {
    pieces: [
      ...stoneRoom(site, look),
      face('arch', [archLoop(back, -1.25, 1.25, 0, 2.8, 0.02)], '#928a80', g),
      face('dark', [archLoop(back, -1, 1, 0, 2.5, 0.03)], '#24211f', g),
      face('bars', [...bars, frontLoop(-1, 1, 1.5, 1.57, 4.31)], '#4a4744', g),
      face(
        'chains',
        [-m * 2.4, -m * 2.9].flatMap((x) =>
          Array.from({ length: 6 }, (_, i) =>
            frontLoop(x - 0.03, x + 0.03, 2.1 - i * 0.14, 2.2 - i * 0.14, 4.3),
          ),
        ),
        '#3b3835',
        g,
      ),
      ...windowView({ plane: facingPlane(m * 2.3, 4.36), u0: -0.6, u1: 0.6, v0: 1.7, v1: 2.8 }, site),
      face(
        'window bars',
        [-0.36, 0, 0.36].map((x) => frontLoop(m * 2.3 + x - 0.03, m * 2.3 + x + 0.03, 1.7, 2.8, 4.3)),
        '#3b3835',
        g,
      ),
      ...stand('barrel', barrel(0.35, 0.9), m * 2.9, 3.5, [0.7, 0.7], look.floor),
      ...stand('barrel', barrel(0.35, 0.9), m * 3.3, 2.7, [0.7, 0.7], look.floor),
      ...stand('crate', crate(0.6), -m * 3, 2.6, [0.6, 0.6], look.floor),
    ],
    lamps: [fire(-m * 1.75, 1.9, 4.1, 0.5), fire(m * 3.3, 1.9, 0.8, 0.5)],
    practicals: windowLight({ x: m * 2.3, y: 2.2, z: 4.1 }, site),
    floor: [-2.2, 2.2, -2.5, 3.4],
    surfaces: [surface('barrel', m * 3.3, 0.9, 2.7, 0.5, 0.5)],
    seats: [seat('crate', -m * 3, 0.6, 2.6, m > 0 ? 'right' : 'left')],
  });
}
