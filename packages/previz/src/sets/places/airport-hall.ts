import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { card, glowing, put, upright } from '../kit/faces.ts';
import { interior, seat, stand } from '../kit/interior.ts';
import { frontLoop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { airliner } from '../parts/airliner.ts';
import { paving } from '../parts/ground-textures.ts';
import { stripLights } from '../parts/lamps.ts';
import { outside, windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

/** A departure hall: a glass wall on the apron with an airliner, rows of seats, a board of flights, yellow gate signs. */
export function airportHall(site: Site): Built {
  const { rng } = site;
  const look = { half: 7, back: 9, height: 5, wall: '#d9dee0', floor: '#b9c0c4', ceiling: '#e9edee' };
  const m = rng.chance(0.5) ? 1 : -1;
  const [sky, low, land] = outside(site);
  const tail = rng.pick(['#c23b3b', '#2f5fa8', '#2f8a6a', '#d98a2f']);
  const plane = airliner(tail, 'glow');
  const z = 8.9;
  const rows = Array.from({ length: 7 }, (_, i) => 3.55 - i * 0.19);
  const seats = (n: number) => [
    block('beam', [n * 0.62, 0.06, 0.1], '#8d959a', { at: [0, 0.36, 0] }),
    ...[-1, 1].map((s) => block('leg', [0.08, 0.38, 0.5], '#8d959a', { at: [s * n * 0.25, 0, 0] })),
    ...Array.from({ length: n }, (_, i) =>
      block('seat', [0.54, 0.08, 0.5], '#3f5568', { at: [-n * 0.31 + 0.31 + i * 0.62, 0.42, 0] }),
    ),
    ...Array.from({ length: n }, (_, i) =>
      block('back', [0.54, 0.5, 0.07], '#4a6278', { at: [-n * 0.31 + 0.31 + i * 0.62, 0.5, 0.24] }),
    ),
  ];
  return interior(look, {
    pieces: [
      paving('slabs', { x: [-7, 7], z: [-9, 9] }, [1.4, 1.4], '#aab2b7', 0.02, 0.8),
      glowing(
        'reflection',
        [[vec3(-5, 0.004, 8.6), vec3(5, 0.004, 8.6), vec3(4, 0.004, 3), vec3(-4, 0.004, 3)]],
        low,
        0.2,
      ),
      upright('view', [frontLoop(-7, 7, 0.3, 4.4, z)], sky, { tone: 'glow', fadeTo: low, pane: true }),
      upright('far wood', [frontLoop(-7, 7, 1.5, 1.75, z - 0.01)], land, { tone: 'glow' }),
      upright('apron', [frontLoop(-7, 7, 0.3, 1.5, z - 0.01)], adjust(land, 0.08, 0.3), { tone: 'glow' }),
      card('airliner', vec3(-m * 1.4, 0.75, z - 0.03), plane, {
        layer: 'ground',
        scale: 0.66,
        flip: m < 0,
        casts: false,
      }),
      upright(
        'mullions',
        [-5.6, -3.5, -1.2, 1.2, 3.5, 5.6]
          .map((x) => frontLoop(x - 0.06, x + 0.06, 0, 4.5, z - 0.06))
          .concat([
            frontLoop(-7, 7, 3.2, 3.28, z - 0.06),
            frontLoop(-7, 7, 0, 0.34, z - 0.06),
            frontLoop(-7, 7, 4.36, 4.6, z - 0.06),
          ]),
        '#eef1f2',
      ),
      put(
        'flight board',
        [
          block('board', [3.2, 1.6, 0.14], '#1f262e', { at: [0, 2.25, 0] }),
          glowing(
            'flights',
            rows.flatMap((y, r) =>
              [
                [-1.45, -1],
                [-0.85, 0.25 + (r % 3) * 0.15],
                [0.75, 1.05],
              ].map(([a = 0, b = 0]) => frontLoop(a, b, y - 0.02, y + 0.07, -0.08)),
            ),
            '#ffd24a',
          ),
          glowing(
            'status',
            rows.map((y) => frontLoop(1.15, 1.45, y - 0.02, y + 0.07, -0.08)).filter((_, r) => r % 3 !== 1),
            '#7fe08a',
          ),
          block('hanger', [0.06, 1.2, 0.06], '#8d959a', { at: [-1.2, 3.8, 0] }),
          block('hanger', [0.06, 1.2, 0.06], '#8d959a', { at: [1.2, 3.8, 0] }),
        ],
        { at: vec3(m * 3.4, 0, 5.6) },
      ),
      put(
        'gate sign',
        [
          block('sign', [1.9, 0.6, 0.14], '#f0c22f', { at: [0, 3, 0] }),
          upright(
            'gate',
            [
              frontLoop(-0.75, -0.45, 3.12, 3.48, -0.08),
              frontLoop(-0.35, -0.05, 3.12, 3.2, -0.08),
              frontLoop(-0.35, -0.27, 3.2, 3.48, -0.08),
              [vec3(0.3, 3.3, -0.08), vec3(0.75, 3.3, -0.08), vec3(0.55, 3.1, -0.08)],
              frontLoop(0.46, 0.6, 3.3, 3.5, -0.08),
            ],
            '#26292d',
            { layer: 'set' },
          ),
          block('hanger', [0.05, 1.4, 0.05], '#8d959a', { at: [-0.7, 3.6, 0] }),
          block('hanger', [0.05, 1.4, 0.05], '#8d959a', { at: [0.7, 3.6, 0] }),
        ],
        { at: vec3(-m * 3.2, 0, 4.8) },
      ),
      ...stand('seats', seats(5), -m * 3.8, 6.2, [3.1, 0.6], look.floor),
      ...stand('seats', seats(5), m * 3.6, 6.6, [3.1, 0.6], look.floor),
      ...stand('seats', seats(4), -m * 4.2, 2.6, [2.5, 0.6], look.floor),
      ...stand(
        'desk',
        [
          block('desk', [1.6, 1.1, 0.6], '#3f5568', { top: '#e6eaec' }),
          upright('stripe', [frontLoop(-0.8, 0.8, 0.5, 0.7, -0.31)], tail, { layer: 'set' }),
        ],
        m * 4.4,
        2.8,
        [1.6, 0.6],
        look.floor,
      ),
    ],
    lamps: [stripLights([-3, 0, 3], -4, 8, 5, '#f6fafb')],
    practicals: windowLight({ x: 0, y: 2.6, z: 8 }, site, 6),
    floor: [-2.6, 2.6, -2.5, 4.6],
    seats: [seat('seat', -m * 3.5, 0.5, 2.5), seat('seat', -m * 4.7, 0.5, 2.5)],
  });
}
