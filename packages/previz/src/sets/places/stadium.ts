import { vec3 } from '../../geometry/vec3.ts';
import { face, ground } from '../kit/faces.ts';
import { discLoop, facingPlane, floorLoop, wallLoop } from '../kit/loops.ts';
import { stageOf } from '../kit/stage.ts';
import { floodlights, stands } from '../parts/stands.ts';
import type { Built, Site } from '../setting.ts';

/** The turf of a full stadium: mown stripes, chalk lines, a goal, stands with a crowd, floodlights. */
export function stadium(site: Site): Built {
  const stripes = Array.from({ length: 9 }, (_, i) => floorLoop(-60, 60, -12 + i * 7, -8.5 + i * 7));
  const line = (x0: number, x1: number, z0: number, z1: number) => floorLoop(x0, x1, z0, z1, 0.003);
  const circle = discLoop(vec3(0, 0.003, 6), 7, 7, 40);
  const inner = discLoop(vec3(0, 0.003, 6), 6.86, 6.86, 40);
  const goal = facingPlane(0, 30);
  const net = Array.from({ length: 19 }, (_, i) =>
    wallLoop(goal, -3.6 + i * 0.4, -3.575 + i * 0.4, 0, 2.44),
  ).concat([0.4, 0.8, 1.2, 1.6, 2].map((v) => wallLoop(goal, -3.6, 3.6, v, v + 0.025)));
  return {
    ground: '#5f9a4c',
    practicals: floodlights(site).practicals,
    pieces: [
      ...stands(site),
      ...floodlights(site).pieces,
      ground('turf', [floorLoop(-200, 200, -14, 66)], '#629e4f'),
      ground('mown stripes', stripes, '#6dab58'),
      ground(
        'chalk',
        [
          line(-60, 60, 5.93, 6.07),
          line(-31, 31, 29.9, 30.05),
          line(-9, 9, 22, 22.14),
          line(-9.12, -9, 22, 30),
          line(9, 9.12, 22, 30),
          line(-31, -30.85, -14, 30),
          line(30.85, 31, -14, 30),
        ],
        '#eef3ea',
      ),
      {
        ...ground(
          'centre circle',
          [[...circle, circle[0] ?? vec3(0, 0, 0), inner[0] ?? vec3(0, 0, 0), ...[...inner].reverse()]],
          '#eef3ea',
        ),
      },
      face('net', net, '#dfe5e8', { opacity: 0.6 }),
      face(
        'goal',
        [
          wallLoop(goal, -3.76, -3.6, 0, 2.56),
          wallLoop(goal, 3.6, 3.76, 0, 2.56),
          wallLoop(goal, -3.76, 3.76, 2.44, 2.6),
        ],
        '#f6f7f7',
      ),
    ],
    stage: stageOf([-5, 5, -2.5, 14]),
  };
}
