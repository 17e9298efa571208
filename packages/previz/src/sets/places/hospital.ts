import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face, put } from '../kit/faces.ts';
import { interior, seat, stand, surface } from '../kit/interior.ts';
import { frontLoop, NEARWARD } from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';
import { paving } from '../parts/ground-textures.ts';
import { bed, monitor } from '../parts/house-fittings.ts';
import { stripLights } from '../parts/lamps.ts';
import { backWall } from '../parts/room.ts';
import { chair } from '../parts/seats.ts';
import { cabinet } from '../parts/shelves.ts';
import { roomWindow, windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

/** A ward: white bed with rails, a drip, a heart monitor, a pale curtain, a window. */
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
  const bx = -m * 1.9;
  const folds = Array.from({ length: 7 }, (_, i) =>
    frontLoop(-0.7 + i * 0.2, -0.6 + i * 0.2, 0.4, 2.2, -0.01),
  );
  const rail = (x: number) => [
    ...block('rail', [0.03, 0.04, 1], '#b9c0c4', { at: [x, 0.8, 0.2] }),
    ...block('rail', [0.03, 0.4, 0.03], '#b9c0c4', { at: [x, 0.42, -0.28] }),
    ...block('rail', [0.03, 0.4, 0.03], '#b9c0c4', { at: [x, 0.42, 0.68] }),
  ];
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
        { plane: backWall(look), u: m * 1.3, sill: 0.95, width: 1.7, height: 1.4, bars: [1, 0] },
        site,
      ),
      face(
        'cross',
        [
          frontLoop(bx + 0.85, bx + 1.15, 2.15, 2.25, 3.76),
          frontLoop(bx + 0.95, bx + 1.05, 2.05, 2.35, 3.76),
        ],
        '#c9524a',
        { layer: 'ground', normal: NEARWARD },
      ),
      ...stand(
        'bed',
        [...bed(1, '#a9cdd4', '#e6e9ea'), rail(-0.53), rail(0.53)],
        bx,
        2.65,
        [1.05, 2.1],
        look.floor,
      ),
      ...stand(
        'drip',
        [
          cylinder('foot', [0.22, 0.2], [0, 0.04], '#9aa2a6'),
          block('pole', [0.03, 1.9, 0.03], '#b4bbbf'),
          block('bag', [0.16, 0.26, 0.05], '#dfeef0', { at: [0.1, 1.55, 0] }),
        ],
        bx + 0.95,
        3.2,
        [0.4, 0.4],
        look.floor,
      ),
      ...stand('cabinet', cabinet(0.5, 0.75, 0.42, '#e8e9e6', 1, 3), bx - 0.95, 3.5, [0.5, 0.42], look.floor),
      put('monitor', monitor(0.75, '#4fb38a'), { at: vec3(bx - 0.95, 0, 3.5) }),
      put(
        'curtain',
        [
          face('curtain', [frontLoop(-0.75, 0.75, 0.4, 2.25, 0)], '#b9d3c6', { normal: NEARWARD }),
          face('folds', folds, '#b9d3c6', { tone: 'shade', opacity: 0.35 }),
        ],
        { at: vec3(-m * 3.5, 0, 2.1) },
      ),
      ...stand('chair', chair('#7f9aa5'), m * 2.9, 2.8, [0.44, 0.44], look.floor),
    ],
    lamps: [stripLights([-1.2, 1.4], -3, 2.8, look.height, '#f6fbfa')],
    practicals: windowLight({ x: m * 1.3, y: 1.6, z: 3.6 }, site),
    floor: [-1.9, 2.3, -2.5, 1.5],
    surfaces: [surface('bed', bx, 0.6, 2.4, 0.9, 1)],
    seats: [seat('chair', m * 2.9, 0.47, 2.75), seat('bed', bx, 0.58, 1.75)],
  });
}
