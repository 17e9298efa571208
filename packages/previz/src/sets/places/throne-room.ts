import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face, NEAR_GROUND as g, ground, put } from '../kit/faces.ts';
import { interior, seat } from '../kit/interior.ts';
import { facingPlane, floorLoop, roundLoop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { column } from '../parts/columns.ts';
import { fire, lamp } from '../parts/lamps.ts';
import { stoneRoom } from '../parts/stone-room.ts';
import { hallWindow, windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

/** A king's hall: throne on steps, banners, columns, torches. */
export function throneRoom(site: Site): Built {
  const { rng } = site;
  const look = { half: 5, back: 8, height: 6.5, wall: '#9a9085', floor: '#8a8078', ceiling: '#6f655c' };
  const royal = rng.pick(['#9c3a3f', '#3f4f8c', '#3f6f5a']);
  const gold = '#d1a94a';
  const m = rng.chance(0.5) ? 1 : -1;
  const banner = (x: number) =>
    face(
      'banner',
      [
        [
          vec3(x - 0.55, 5.6, 7.95),
          vec3(x + 0.55, 5.6, 7.95),
          vec3(x + 0.55, 2.2, 7.95),
          vec3(x, 1.7, 7.95),
          vec3(x - 0.55, 2.2, 7.95),
        ],
      ],
      royal,
      g,
    );
  const emblem = (x: number) => roundLoop(x, 4.2, 7.93, 0.28, 0.28, 12);
  const throne = [
    block('back', [1.1, 2.5, 0.18], gold, { at: [0, 0.5, 0.3] }),
    block('cushion', [0.8, 1.5, 0.05], royal, { at: [0, 1.1, 0.19] }),
    block('seat', [1.1, 0.5, 0.7], gold, { at: [0, 0.5, 0], top: royal }),
    block('arm', [0.16, 0.9, 0.7], gold, { at: [-0.5, 0.5, 0] }),
    block('arm', [0.16, 0.9, 0.7], gold, { at: [0.5, 0.5, 0] }),
  ];
  const torches = [-1, 1].map((s) => fire(s * 3.4, 2.4, 3.4, 0.5));
  return interior(look, {
    pieces: [
      ...stoneRoom(site, look),
      banner(-2.9),
      banner(2.9),
      face('emblems', [emblem(-2.9), emblem(2.9)], gold, g),
      ...[-1, 1].flatMap((s) =>
        hallWindow(
          { plane: facingPlane(s * 1.55, 7.97), u0: -0.5, u1: 0.5, v0: 2.1, v1: 5.6, disc: s === m },
          site,
        ),
      ),
      ground('carpet', [floorLoop(-1, 1, -14, 6.2)], royal, { fadeTo: adjust(royal, 0.04) }),
      ground('carpet edge', [floorLoop(-1.12, -1, -14, 6.2), floorLoop(1, 1.12, -14, 6.2)], gold),
      put(
        'steps',
        [
          block('step', [5, 0.25, 2.2], '#a89d90', { top: '#b9aea0' }),
          block('step', [3.6, 0.25, 1.4], '#a89d90', { at: [0, 0.25, 0.3], top: '#b9aea0' }),
        ],
        { at: vec3(0, 0, 6.8) },
      ),
      put('throne', throne, { at: vec3(0, 0, 7) }),
      ...[6, 3.6, 1.2].flatMap((z) =>
        [-3.7, 3.7].map((x) => put('column', column(0.3, 6.4, '#a9a096', 12), { at: vec3(x, 0, z) })),
      ),
    ],
    lamps: torches,
    practicals: [lamp(0, 4, 6.5, 5, 0.3, '#ffd9a0'), ...windowLight({ x: m * 1.55, y: 4, z: 7.6 }, site)],
    floor: [-2.2, 2.2, -2.5, 5],
    seats: [seat('throne', 0, 1, 6.75)],
  });
}
