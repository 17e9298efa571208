import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face, NEAR_GROUND as g, put } from '../kit/faces.ts';
import { interior, seat, stand, surface } from '../kit/interior.ts';
import { facingPlane, floorLoop, frontLoop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { clock } from '../parts/clock.ts';
import { crate } from '../parts/crates-and-barrels.ts';
import { paving } from '../parts/ground-textures.ts';
import { pendant } from '../parts/lamps.ts';
import { windowView } from '../parts/window-view.ts';
import { windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

/** High shelves with crates down both sides, a roller door, hanging lamps. */
export function warehouse(site: Site): Built {
  const { rng } = site;
  const look = { half: 6, back: 12, height: 6.5, wall: '#a3a49e', floor: '#9b978f', ceiling: '#7f8282' };
  const rack = (x: number, z: number) =>
    put(
      'rack',
      [
        ...[0.1, 1.6, 3.1].map((y) => block('shelf', [2.6, 0.1, 1], '#b5663a', { at: [0, y, 0] })),
        ...[-1.25, 1.25].map((dx) => block('post', [0.1, 4.4, 0.1], '#3f5f8a', { at: [dx, 0, -0.45] })),
        ...[0.2, 1.7, 3.2].flatMap((y) =>
          [-0.75, 0.1, 0.8].map((dx) =>
            block(
              'box',
              [rng.between(0.5, 0.75), rng.between(0.5, 1.1), 0.8],
              rng.pick(['#b58a5a', '#a3794c', '#c29a6b', '#8f9490']),
              { at: [dx, y, 0] },
            ),
          ),
        ),
      ],
      { at: vec3(x, 0, z) },
    );
  const bars = [-4.4, -2.2, 0, 2.2, 4.4].flatMap((u) => [
    ...[-0.9, -0.3, 0.3, 0.9].map((d) => frontLoop(u + d - 0.03, u + d + 0.03, 4.45, 5.65, 11.92)),
    ...[4.45, 5.03, 5.61].map((y) => frontLoop(u - 0.93, u + 0.93, y, y + 0.06, 11.92)),
  ]);
  return interior(look, {
    pieces: [
      paving('slabs', { x: [-6, 6], z: [-9, 12] }, [3, 3], adjust(look.floor, -0.05), 0.04),
      face(
        'yellow lines',
        [floorLoop(-2.5, -2.4, -14, 12, 0.004), floorLoop(2.4, 2.5, -14, 12, 0.004)],
        '#dcb544',
        { layer: 'ground' },
      ),
      face('door frame', [frontLoop(-1.95, 1.95, 0, 3.8, 11.97)], '#4f5a62', g),
      ...windowView({ plane: facingPlane(0, 11.96), u0: -1.75, u1: 1.75, v0: 0, v1: 2.9, town: true }, site),
      face('roller door', [frontLoop(-1.75, 1.75, 2.6, 3.6, 11.93)], '#8494a0', g),
      face(
        'slats',
        Array.from({ length: 4 }, (_, i) => frontLoop(-1.75, 1.75, 2.6 + i * 0.3, 2.64 + i * 0.3, 11.92)),
        '#6d7c88',
        g,
      ),
      ...[-4.4, -2.2, 0, 2.2, 4.4].flatMap((u) =>
        windowView(
          { plane: facingPlane(u, 11.95), u0: -0.9, u1: 0.9, v0: 4.5, v1: 5.6, disc: false, high: true },
          site,
        ),
      ),
      face('window bars', bars, '#5a6468', g),
      ...clock(facingPlane(2.7, 11.94), 0, 3.3, 0.42, site),
      ...[9.8, 7, 4.2, 1.4].flatMap((z) => [rack(-4.4, z), rack(4.4, z)]),
      ...stand('crate', crate(0.9), -2.9, 0.2, [0.9, 0.9], look.floor),
      ...stand('crate', crate(0.7), 2.9, 2.4, [0.7, 0.7], look.floor),
      ...stand('crate', crate(0.7), 3, 0, [0.7, 0.7], look.floor),
    ],
    lamps: [pendant(0, 4.6, 8, 6.5, true, '#5a6468', 6), pendant(0, 4.6, 2.5, 6.5, true, '#5a6468', 6)],
    practicals: windowLight({ x: 0, y: 1.6, z: 11.4 }, site, 6),
    floor: [-2.2, 2.2, -2.5, 8],
    surfaces: [surface('crate', -2.9, 0.9, 0.2, 0.8, 0.8), surface('crate', 3, 0.7, 0, 0.6, 0.6)],
    seats: [seat('crate', 3, 0.7, 0, 'left')],
  });
}
