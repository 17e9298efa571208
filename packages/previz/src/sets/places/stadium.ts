import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { drawing, shape } from '../kit/drawing.ts';
import { card, face, ground } from '../kit/faces.ts';
import { discLoop, facingPlane, floorLoop, type Loop, wallLoop } from '../kit/loops.ts';
import { polygon, rectangle } from '../kit/paths.ts';
import { stageOf } from '../kit/stage.ts';
import { onRing, ring } from '../parts/horizon.ts';
import { lamp } from '../parts/lamps.ts';
import type { Built, Site } from '../setting.ts';

/** The turf of a full stadium: mown stripes, chalk lines, a goal, stands with a crowd, floodlights. */
export function stadium(site: Site): Built {
  const { lit } = site;
  const stripes = Array.from({ length: 9 }, (_, i) => floorLoop(-60, 60, -12 + i * 7, -8.5 + i * 7));
  const line = (x0: number, x1: number, z0: number, z1: number) => floorLoop(x0, x1, z0, z1, 0.003);
  const circle = discLoop(vec3(0, 0.003, 6), 7, 7, 40);
  const inner = discLoop(vec3(0, 0.003, 6), 6.86, 6.86, 40);
  const goal = facingPlane(0, 30);
  const net = Array.from({ length: 19 }, (_, i) =>
    wallLoop(goal, -3.6 + i * 0.4, -3.575 + i * 0.4, 0, 2.44),
  ).concat([0.4, 0.8, 1.2, 1.6, 2].map((v) => wallLoop(goal, -3.6, 3.6, v, v + 0.025)));
  const flood = (a: number): Piece =>
    card(
      'floodlight',
      onRing(a, 92, 0),
      drawing(
        [
          shape(
            'mast',
            polygon([
              [-40, 0],
              [40, 0],
              [16, -2600],
              [-16, -2600],
            ]),
            '#7b838a',
          ),
          shape('head', rectangle(-260, -3000, 520, 400), '#5a6168'),
          shape(
            'lamps',
            [0, 1, 2]
              .flatMap((r) => [0, 1, 2, 3].map((c) => rectangle(-230 + c * 122, -2970 + r * 122, 95, 95)))
              .join(''),
            lit ? '#fff6d8' : '#dfe6ea',
            lit ? 'glow' : 'body',
          ),
        ],
        520,
        3000,
        80,
      ),
      { casts: false },
    );
  return {
    ground: '#5f9a4c',
    practicals: lit
      ? [-0.55, 0.55].map((a) => ({ ...lamp(0, 28, 0, 40, 0.7, '#fff6d8'), at: onRing(a, 92, 28) }))
      : [],
    pieces: [
      ...stands(site),
      flood(-0.55),
      flood(0.55),
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

/** Rising tiers with a crowd of dots in a few colours, a fascia of boards, a roof. */
function stands({ rng }: Site): Piece[] {
  const colours = ['#d9c3a8', '#c0584c', '#e6e2da', '#4f6a94', '#d9a84a', '#55606a'];
  const heads = new Map<string, Loop[]>();
  for (let row = 0; row < 9; row++)
    for (let a = -1.35; a < 1.35; a += 0.021) {
      if (!rng.chance(0.8)) continue;
      const r = 76 + row * 0.8;
      const y = 2.6 + row * 1.25;
      const w = 0.0068;

      const colour = rng.pick(colours);
      const own = heads.get(colour) ?? [];
      own.push([
        onRing(a - w, r, y),
        onRing(a + w, r, y),
        onRing(a + w * 0.6, r, y + 0.95),
        onRing(a - w * 0.6, r, y + 0.95),
      ]);
      heads.set(colour, own);
    }
  return [
    ring('roof', () => 20, '#c9ced2', { radius: 95 }),
    ring('stand', () => 14.5, '#6f7680', { radius: 88 }),
    ...[...heads].map(([c, loops]) => face('crowd', loops, c, { layer: 'ground' })),
    ring('boards', () => 2.2, '#3f5f8a', { radius: 75 }),
    ring('boards', () => 0.5, '#d9dde0', { radius: 74.5 }),
  ];
}
