import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { drawing, shape } from '../kit/drawing.ts';
import { card, face, ground, group } from '../kit/faces.ts';
import { floorLoop, LEFTWARD, RIGHTWARD, sideLoop, UP } from '../kit/loops.ts';
import { stageOf } from '../kit/stage.ts';
import { cottage } from '../parts/buildings.ts';
import { grass } from '../parts/foliage.ts';
import { patches } from '../parts/ground-textures.ts';
import { hills, onRing, ring, rolling } from '../parts/horizon.ts';
import type { Built, Site } from '../setting.ts';

/** A vineyard: rows of vines on their wires running to the hills, a stone house among cypresses. */
export function vineyard(site: Site): Built {
  const { rng, lit, season } = site;
  const green = grass(season);
  const m = rng.chance(0.5) ? 1 : -1;
  const vine =
    season === 'winter'
      ? { body: '#6d5744', dark: '#54432f', lit: '#8a7258' }
      : season === 'autumn'
        ? { body: '#b5763a', dark: '#8f4f36', lit: '#d9a04a' }
        : { body: '#5f8f42', dark: '#3f6a34', lit: '#86b058' };
  const xs = [-11.4, -9.2, -7, -4.8, -2.6, 2.6, 4.8, 7, 9.2, 11.4].sort((a, b) => Math.abs(b) - Math.abs(a));
  const row = (x: number): Piece => {
    const n = 62;
    const z = (i: number) => -9 + i * 1.1;
    const top = (i: number) => 1.55 + 0.16 * Math.sin(i * 2.1 + x) + 0.1 * Math.sin(i * 5.3);
    const inner = x > 0 ? x - 0.35 : x + 0.35;
    const hedge = [
      ...Array.from({ length: n }, (_, i) => vec3(inner, top(i), z(i))),
      ...Array.from({ length: n }, (_, i) => vec3(inner, 0.5 + 0.1 * Math.sin((n - i) * 3.7), z(n - 1 - i))),
    ];
    return group('vines', vec3(x, 0, 10 - Math.abs(x) * 0.01), [
      face(
        'posts',
        Array.from({ length: 14 }, (_, i) => sideLoop(inner, 0, 1.75, -8 + i * 4.4, -7.86 + i * 4.4)),
        '#8a6a4a',
      ),
      face(
        'trunks',
        Array.from({ length: 30 }, (_, i) => sideLoop(inner, 0, 0.7, -7 + i * 1.6, -6.9 + i * 1.6)),
        '#5f4a38',
      ),
      face('vines', [hedge], vine.body, { normal: x > 0 ? LEFTWARD : RIGHTWARD }),
      face(
        'vines top',
        [
          [
            ...Array.from({ length: n }, (_, i) => vec3(inner, top(i), z(i))),
            ...Array.from({ length: n }, (_, i) =>
              vec3(inner + Math.sign(x) * 0.7, top(n - 1 - i), z(n - 1 - i)),
            ),
          ],
        ],
        vine.lit,
        { normal: UP },
      ),
      face(
        'leaves',
        Array.from({ length: 26 }, (_, i) => {
          const zz = -7 + i * 2 + rng.between(0, 1);
          const y = rng.between(0.75, 1.3);
          return [
            vec3(inner - Math.sign(x) * 0.02, y, zz),
            vec3(inner - Math.sign(x) * 0.02, y + 0.22, zz + 0.25),
            vec3(inner - Math.sign(x) * 0.02, y, zz + 0.6),
            vec3(inner - Math.sign(x) * 0.02, y - 0.2, zz + 0.3),
          ];
        }),
        vine.dark,
      ),
      ...(season === 'winter'
        ? []
        : [
            face(
              'grapes',
              Array.from({ length: 12 }, (_, i) => {
                const zz = -1.5 + i * 1.7 + rng.between(0, 0.8);
                return [
                  vec3(inner - Math.sign(x) * 0.05, 1.02, zz),
                  vec3(inner - Math.sign(x) * 0.05, 1.02, zz + 0.26),
                  vec3(inner - Math.sign(x) * 0.05, 0.82, zz + 0.22),
                  vec3(inner - Math.sign(x) * 0.05, 0.62, zz + 0.13),
                  vec3(inner - Math.sign(x) * 0.05, 0.82, zz + 0.04),
                ];
              }),
              rng.pick(['#5f3a6a', '#6a3f5f']),
            ),
          ]),
    ]);
  };
  const hill = rolling(rng.fork('rows'));
  const rowLines = Array.from({ length: 26 }, (_, i) => {
    const a = -0.6 + i * 0.045;
    return [
      onRing(a, 239, 3),
      onRing(a + 0.014, 239, 3),
      onRing(a * 0.8 + 0.01, 239, 9 + 12 * hill(a)),
      onRing(a * 0.8 + 0.002, 239, 9 + 12 * hill(a)),
    ];
  });
  const cypress = drawing(
    [
      shape('tree', 'M0 -620Q60 -380 52 -130Q40 -10 0 4Q-40 -10 -52 -130Q-60 -380 0 -620Z', '#3f5f42'),
      shape('tree shade', 'M0 -620Q60 -380 52 -130Q40 -10 0 4Q14 -260 0 -620Z', '#3f5f42', 'shade'),
    ],
    110,
    620,
    60,
  );
  return {
    ground: green.body,
    practicals: [],
    pieces: [
      hills(rng.fork('far'), 520, 80, '#98adb0'),
      ring('vine hill', (a) => 14 + 16 * hill(a), '#9ab070', { radius: 240 }),
      face('far rows', rowLines, '#6f9052', { layer: 'ground', opacity: 0.8 }),
      cottage(
        {
          at: [m * 9, 62],
          width: 14,
          depth: 8,
          walls: 5.6,
          rise: 3,
          wall: '#e3cfa5',
          roof: '#b5694a',
          lit,
          chimney: true,
        },
        rng,
      ),
      ...[0, 1, 2, 3, 4].map((i) =>
        card('cypress', vec3(m * (0 + i * 1.8 - (i > 2 ? -14 : 0)), 0, 60 - i), cypress, { scale: 1.2 }),
      ),
      ground(
        'earth',
        xs.map((x) => floorLoop(x - 0.6, x + 0.6, -9, 58, 0.003)),
        '#a8875f',
      ),
      ground('track', [floorLoop(-0.8, 0.8, -14, 58, 0.002)], '#c2a577', { opacity: 0.8 }),
      patches('grass', rng, 9, { x: [-2, 2], z: [-4, 18] }, [0.2, 0.6], green.dark, 0.5),
      ...xs.map(row),
    ],
    stage: stageOf([-1.7, 1.7, -2.5, 9]),
  };
}
