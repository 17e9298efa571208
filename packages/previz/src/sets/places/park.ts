import { vec3 } from '../../geometry/vec3.ts';
import { card, face, ground, put } from '../kit/faces.ts';
import { discLoop, UP } from '../kit/loops.ts';
import { scatter, stageOf, strewnCards } from '../kit/stage.ts';
import { grass, leaves } from '../parts/foliage.ts';
import { patches, ripples } from '../parts/ground-textures.ts';
import { skyline, treeLine } from '../parts/horizon.ts';
import { streetLamp } from '../parts/lamps.ts';
import { windingPath } from '../parts/paths.ts';
import { bush, flowers, hangingLeaves, tuft } from '../parts/plants.ts';
import { bench } from '../parts/seats.ts';
import { blossomTree, broadleaf } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

/** A pond's rim on the lawn, `more` metres wider. */
function rim(m: number, more: number) {
  const bumps = Array.from({ length: 24 }, (_, i) => 0.05 * Math.sin(i * 1.9) + 0.03 * Math.sin(i * 4.3));
  return discLoop(vec3(-m * 1.4, 0.004, 7), 8.2 + more, 3.9 + 0.6 * more, 24, (i) => bumps[i] ?? 0);
}

/** A park about a pond: water from bank to bank behind the lawn, reeds at its rim, the trees and the bench beyond it. */
export function parkPond(site: Site): Built {
  const { rng, season } = site;
  const { pieces, ...rest } = park(site);
  const m = rng.fork('pond').chance(0.5) ? 1 : -1;
  const lawn = pieces.filter(({ part }) => !/^(path|bench)$/.test(part));
  const reeds = { body: '#8c9a52', dark: '#6d7d44', lit: '#aab46a' };
  return {
    ...rest,
    pieces: [
      ...lawn.filter(({ layer }) => layer !== 'foreground'),
      face('bank', [rim(m, 0.7)], '#a58f62', { layer: 'ground', normal: UP }),
      face('pond', [rim(m, 0)], '#86b4bf', { layer: 'ground', normal: UP, fadeTo: '#5f96a4' }),
      ripples('glints', rng, 18, { x: [-7, 6], z: [4.4, 10] }, [0.5, 1.4], '#d3e8ea', 0.02, 0.012),
      ...strewnCards(
        'reeds',
        [-7, -5.6, 4.2, 5.8].map((x) => vec3(-m * x, 0, 4.6)),
        () => tuft(rng.between(0.7, 1.1), reeds, rng, 10, 0.4),
      ),
      ...(season === 'autumn'
        ? [
            patches('fallen leaves', rng, 60, { x: [-7, 7], z: [-1.5, 3.2] }, [0.03, 0.07], '#c9702c', 0.9),
            patches('leaves', rng, 60, { x: [-7, 7], z: [-1.5, 3.2] }, [0.025, 0.06], '#e0a23c', 0.9),
          ]
        : []),
      put('bench', bench(1.7, '#8c5f3c'), { at: vec3(m * 3.4, 0, 2.4), turn: m * 0.5 }),
      ...lawn.filter(({ layer }) => layer === 'foreground'),
    ],
    stage: stageOf([-2.6, 2.6, -2.5, 2.4], {
      pond: { left: -6, right: 6, near: 4.2, far: 9, y: 0 },
    }),
  };
}

/** Lawn, a gravel path, a bench under trees, the city's towers beyond. */
export function park(site: Site): Built {
  const { rng, season, lit } = site;
  const green = grass(season);
  const m = rng.chance(0.5) ? 1 : -1;
  const tree = () =>
    season === 'spring' && rng.chance(0.45)
      ? blossomTree(rng.between(5, 6.5), rng)
      : broadleaf(rng.between(6, 9), season, rng);
  const lamps = [
    streetLamp(m * 3.1, 5, lit, { height: 3.6 }),
    streetLamp(-m * 5.5, 14, lit, { height: 3.6 }),
  ];
  const petals = ['#d9646b', '#e8b54a', '#efe3ea', '#a877b5'];
  return {
    ground: green.body,
    practicals: lamps.flatMap((l) => l.practicals),
    pieces: [
      ...skyline(rng.fork('city'), 240, [22, 62], '#a3b1bd', lit),
      treeLine(rng.fork('far'), 95, 13, '#7d9c78'),
      treeLine(rng.fork('mid'), 52, 8.5, leaves(season, rng).dark),
      patches('mown grass', rng, 10, { x: [-18, 18], z: [-5, 26] }, [0.7, 2], green.lit, 0.5),
      patches('shade of trees', rng, 7, { x: [-18, 18], z: [3, 26] }, [0.8, 2], green.dark, 0.6),
      ground('path', [windingPath(rng, 1.3, m * 2.4)], '#cdbb98'),
      ...scatter('tree', rng, 13, { z: [4.5, 30], clear: 4.6, reach: [5, 24] }, tree),
      ...lamps.flatMap((l) => l.pieces),
      put('bench', bench(1.7, '#8c5f3c'), { at: vec3(m * 3.4, 0, 3.1), turn: m * 0.35 }),
      ...scatter('bush', rng, 6, { z: [3, 9], clear: 4.2, reach: [3, 6] }, () =>
        bush(rng.between(1.2, 2), rng.between(0.7, 1.1), leaves(season, rng), rng),
      ),
      ...(season === 'winter'
        ? []
        : [-3.1, -3.7, -4.2, -2.8].map((x) =>
            card('flowers', vec3(m * x, 0, rng.between(0.6, 2.6)), flowers(0.35, green, petals, rng), {
              casts: false,
            }),
          )),
      card('branches', vec3(-m * 3.3, 0, -2.6), hangingLeaves(3.2, 0.75, 3.2, leaves(season, rng), rng), {
        layer: 'foreground',
      }),
    ],
    stage: stageOf([-2.6, 2.6, -2.5, 6], {
      seats: [-0.4, 0.4].map((dx) => ({
        name: 'bench',
        at: vec3(m * 3.4 + dx, 0.47, 3),
        facing: 'camera' as const,
      })),
    }),
  };
}
