import { vec3 } from '../../geometry/vec3.ts';
import { card, ground, put } from '../kit/faces.ts';
import { scatter, stageOf, strewnCards } from '../kit/stage.ts';
import { cottage } from '../parts/buildings.ts';
import { pickets } from '../parts/farmyard.ts';
import { grass, leaves } from '../parts/foliage.ts';
import { patches, paving } from '../parts/ground-textures.ts';
import { treeLine } from '../parts/horizon.ts';
import { windingPath } from '../parts/paths.ts';
import { bush, flowers, hangingLeaves } from '../parts/plants.ts';
import { bench } from '../parts/seats.ts';
import { roseArch } from '../parts/tall-plants.ts';
import { blossomTree, broadleaf } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

/** Flower beds along a path, a white fence, a house behind fruit trees. */
export function garden(site: Site): Built {
  const { rng, season, lit } = site;
  const green = grass(season);
  const m = rng.chance(0.5) ? 1 : -1;
  const petals = ['#d9566b', '#e8b54a', '#f3e7ee', '#9a79c4', '#e77f52', '#e2a0c0'];
  const bloom = season !== 'winter';
  const bed = (s: number) =>
    Array.from({ length: 11 }, (_, i) =>
      vec3(s * (2.5 + (i % 3) * 0.65 + rng.between(-0.1, 0.1)), 0, 4.6 - i * 0.55),
    );
  return {
    ground: green.body,
    practicals: [],
    pieces: [
      treeLine(rng.fork('far'), 110, 12, '#80a07c'),
      treeLine(rng.fork('mid'), 46, 7, leaves(season, rng).dark),
      patches('lawn', rng, 8, { x: [-14, 14], z: [-5, 18] }, [0.6, 1.6], green.lit, 0.5),
      ground('path', [windingPath(rng, 0.95, m * 1.8)], '#cfc0a2'),
      paving('slabs', { x: [-0.9, 0.9], z: [-5, 3] }, [0.9, 0.9], '#b7a688', 0.03, 0.6),
      ground(
        'beds',
        [-1, 1].map((s) => [
          vec3(s * 1.9, 0.003, -2.4),
          vec3(s * 4.6, 0.003, -2.4),
          vec3(s * 5, 0.003, 5.2),
          vec3(s * 2.2, 0.003, 5.2),
        ]),
        '#7d6048',
      ),
      cottage(
        {
          at: [-m * 7, 12],
          width: 8,
          depth: 6,
          walls: 3,
          rise: 2.8,
          wall: '#e6dcc8',
          roof: '#96563f',
          lit,
          gableFront: false,
          chimney: true,
        },
        rng,
      ),
      ...scatter('tree', rng, 7, { z: [8, 26], clear: 5.5, reach: [5, 16] }, () =>
        season === 'spring'
          ? blossomTree(rng.between(3.8, 5), rng)
          : broadleaf(rng.between(4, 6), season, rng),
      ),
      pickets(-14, -1.9, 7.2),
      pickets(1.9, 14, 7.2),
      ...scatter('hedge', rng, 8, { z: [5.6, 6.8], clear: 2.6, reach: [7, 8] }, () =>
        bush(rng.between(1.2, 1.8), rng.between(0.7, 1.05), leaves(season, rng), rng),
      ),
      ...(bloom
        ? [-1, 1].flatMap((s) =>
            strewnCards('flowers', bed(s), () =>
              flowers(
                rng.between(0.38, 0.6),
                { body: '#5f9150', dark: '#44733f', lit: '#83b263' },
                [rng.pick(petals), rng.pick(petals)],
                rng,
                7,
              ),
            ),
          )
        : []),
      ...(bloom
        ? [-1, 1].flatMap((s) =>
            strewnCards(
              'tall flowers',
              [0, 1, 2, 3].map((i) => vec3(s * (1.9 + i * 0.75), 0, 5.2 + (i % 2) * 0.4)),
              () => flowers(rng.between(1.2, 1.6), green, [rng.pick(petals), rng.pick(petals)], rng, 9),
            ),
          )
        : []),
      card('rose arch', vec3(m * 0.4, 0, 6.9), roseArch(rng, leaves(season, rng), bloom ? petals : [])),
      put('bench', bench(1.5, '#d9d2c0', '#b9b2a0'), { at: vec3(-m * 3.6, 0, 5.4), turn: -m * 0.2 }),
      card(
        'branches',
        vec3(m * 3.3, 0, -2.6),
        hangingLeaves(
          3.2,
          0.7,
          3,
          season === 'spring' ? { body: '#f0b6c4', dark: '#d88fa6', lit: '#fbd7de' } : leaves(season, rng),
          rng,
        ),
        { layer: 'foreground' },
      ),
    ],
    stage: stageOf([-1.8, 1.8, -2.5, 5]),
  };
}
