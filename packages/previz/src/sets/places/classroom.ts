import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face, put } from '../kit/faces.ts';
import { interior, seat, stand, surface } from '../kit/interior.ts';
import { frontLoop, NEARWARD, roundLoop } from '../kit/loops.ts';
import { clock } from '../parts/clock.ts';
import { planks } from '../parts/ground-textures.ts';
import { stripLights } from '../parts/lamps.ts';
import { backWall, leftWall, rightWall } from '../parts/room.ts';
import { chair } from '../parts/seats.ts';
import { desk, table } from '../parts/tables.ts';
import { roomWindow, windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

/** A green board, the teacher's desk, rows of pupils' desks to both sides, windows on one flank. */
export function classroom(site: Site): Built {
  const { rng } = site;
  const look = {
    half: 4.5,
    back: 4.2,
    height: 3.1,
    wall: rng.pick(['#d9cfae', '#c9d3c2', '#d4c9b8']),
    floor: '#b3906a',
    ceiling: '#f0ece2',
    wainscot: 1,
    panel: rng.pick(['#9db09a', '#b09a7d', '#94a8ae']),
  };
  const m = rng.chance(0.5) ? 1 : -1;
  const flank = m > 0 ? leftWall(look) : rightWall(look);
  const g = { layer: 'ground', normal: NEARWARD } as const;
  const z = look.back - 0.03;
  const chalk = Array.from({ length: 4 }, (_, i) =>
    frontLoop(-1.4, -0.2 + rng.between(-0.4, 0.6), 2.1 - i * 0.2, 2.12 - i * 0.2, z - 0.03),
  );
  const wood = '#c39a66';
  const pupil = (x: number, pz: number) => [
    ...stand('pupil desk', table(0.7, 0.5, 0.7, wood), x, pz, [0.7, 0.5], look.floor),
    ...stand('chair', chair('#5e7f94'), x, pz - 0.55, [0.44, 0.44], look.floor, Math.PI),
  ];
  return interior(look, {
    pieces: [
      planks(
        'boards',
        { x: [-look.half, look.half], z: [-9, look.back] },
        0.25,
        adjust(look.floor, -0.06),
        rng,
        0.5,
      ),
      ...[-2.6, 0, 2.4].flatMap((u, i) =>
        roomWindow(
          { plane: flank, u, sill: 1.05, width: 1.7, height: 1.6, bars: [1, 1], disc: i === 2 },
          site,
        ),
      ),
      face('board frame', [frontLoop(-1.9, 1.9, 0.95, 2.4, z)], '#8a633f', g),
      face('board', [frontLoop(-1.82, 1.82, 1.02, 2.33, z - 0.01)], '#3f6a55', g),
      face(
        'chalk',
        [...chalk, frontLoop(0.5, 1.4, 1.4, 1.42, z - 0.03), frontLoop(0.5, 0.52, 1.4, 2.0, z - 0.03)],
        '#dfe8df',
        g,
      ),
      ...clock(backWall(look), -m * 2.35, 2.6, 0.26, site),
      ...roomWindow(
        { plane: backWall(look), u: m * 3.15, sill: 1.05, width: 1.5, height: 1.5, bars: [1, 1] },
        site,
      ),
      face('poster', [frontLoop(-m * 3.3 - 0.4, -m * 3.3 + 0.4, 1.4, 2.3, z)], '#d9a65a', g),
      face('poster', [frontLoop(-m * 3.3 - 0.32, -m * 3.3 + 0.32, 1.5, 2.2, z - 0.01)], '#8fb6c4', g),
      ...stand('teacher desk', desk(1.6, '#9a6f47'), -m * 2.5, 3.2, [1.6, 0.74], look.floor),
      put(
        'globe',
        [
          face('globe', [roundLoop(0, 0.92, 0, 0.16, 0.16, 18)], '#5c93b8'),
          face(
            'land',
            [roundLoop(-0.04, 0.96, -0.01, 0.07, 0.06, 9), roundLoop(0.06, 0.86, -0.01, 0.05, 0.04, 9)],
            '#7da35c',
          ),
        ],
        { at: vec3(-m * 3, 0, 3.1) },
      ),
      ...[1.6, 0].flatMap((pz) => [-3.7, -2.6, 2.6, 3.7].flatMap((x) => pupil(x, pz - 0.4))),
    ],
    lamps: [stripLights([-1.6, 1.6], -3, 3, look.height, '#fdf6e3')],
    practicals: windowLight({ x: -m * 4, y: 1.8, z: 1 }, site),
    floor: [-2, 2, -2.5, 3.4],
    surfaces: [
      surface('desk', -m * 2.2, 0.74, 3, 0.9, 0.4),
      surface('pupil desk', m * 2.6, 0.7, -0.4, 0.6, 0.4),
    ],
    seats: [seat('chair', m * 2.6, 0.47, -0.95), seat('chair', -m * 2.6, 0.47, -0.95)],
  });
}
