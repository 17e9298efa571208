import { vec3 } from '../../geometry/vec3.ts';
import { drawing, shape } from '../kit/drawing.ts';
import { card, ground, put } from '../kit/faces.ts';
import { discLoop } from '../kit/loops.ts';
import { polygon, rectangle } from '../kit/paths.ts';
import { block } from '../kit/solids.ts';
import { scatter, stageOf } from '../kit/stage.ts';
import { grass, leaves } from '../parts/foliage.ts';
import { patches } from '../parts/ground-textures.ts';
import { skyline, treeLine } from '../parts/horizon.ts';
import { bush } from '../parts/plants.ts';
import { broadleaf } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

/** Slide, swings and climbing frame on bark and grass. */
export function playground(site: Site): Built {
  const { rng, season, lit } = site;
  const green = grass(season);
  const m = rng.chance(0.5) ? 1 : -1;
  const slide = drawing(
    [
      shape(
        'ladder',
        polygon([
          [95, 0],
          [105, 0],
          [78, -190],
          [68, -190],
        ]) + [40, 80, 120, 160].map((y) => rectangle(70, -y, 34, 6)).join(''),
        '#4a79a8',
      ),
      shape('post', rectangle(35, -190, 8, 190), '#4a79a8'),
      shape('platform', rectangle(30, -195, 55, 10), '#d9a441'),
      shape('rail', 'M30 -250H80V-190H74V-243H36V-190H30Z', '#4a79a8'),
      shape('chute', 'M35 -200Q-60 -60 -150 -18L-150 -4Q-40 -36 42 -185Z', '#c9524a'),
      shape('chute edge', 'M35 -208Q-62 -66 -152 -26L-150 -16Q-56 -54 40 -196Z', '#e0766a', 'light'),
    ],
    300,
    250,
    220,
  );
  const swings = drawing(
    [
      shape(
        'frame',
        polygon([
          [-190, 0],
          [-178, 0],
          [-138, -235],
          [-150, -235],
        ]) +
          polygon([
            [-105, 0],
            [-117, 0],
            [-150, -235],
            [-138, -235],
          ]) +
          polygon([
            [190, 0],
            [178, 0],
            [138, -235],
            [150, -235],
          ]) +
          polygon([
            [105, 0],
            [117, 0],
            [150, -235],
            [138, -235],
          ]),
        '#4f8a6b',
      ),
      shape('bar', rectangle(-155, -242, 310, 12), '#4f8a6b'),
      shape(
        'chains',
        [-75, -35, 35, 75].map((x) => rectangle(x, -232, 2.5, 175)).join(''),
        '#5d6468',
        'line',
      ),
      shape('seats', rectangle(-80, -60, 52, 8) + rectangle(28, -60, 52, 8), '#c9524a'),
    ],
    390,
    245,
    330,
  );
  const dome = drawing(
    [
      shape(
        'bars',
        'M-150 0Q-150 -150 0 -150Q150 -150 150 0H143Q143 -143 0 -143Q-143 -143 -143 0ZM-90 0Q-80 -150 0 -150Q80 -150 90 0H83Q74 -143 0 -143Q-74 -143 -83 0ZM-3 -150H3V0H-3ZM-145 -50H145V-44H-145ZM-118 -98H118V-92H-118Z',
        '#d9a441',
      ),
    ],
    300,
    150,
    280,
  );
  return {
    ground: green.body,
    practicals: [],
    pieces: [
      ...skyline(rng.fork('town'), 220, [10, 36], '#a3b0ba', lit),
      treeLine(rng.fork('trees'), 70, 9, leaves(season, rng).dark),
      patches('grass', rng, 8, { x: [-16, 16], z: [-5, 24] }, [0.6, 1.8], green.lit, 0.5),
      ground('sand', [discLoop(vec3(0, 0.002, 2.5), 8.5, 7, 28, (i) => Math.sin(i * 2.1) * 0.06)], '#d8bd8c'),
      ground('rubber', [discLoop(vec3(m * 3.6, 0.003, 8.1), 2.4, 1.3, 24)], '#b86a52'),
      ...scatter('tree', rng, 8, { z: [11, 30], clear: 5, reach: [8, 22] }, () =>
        broadleaf(rng.between(5, 7.5), season, rng),
      ),
      card('swings', vec3(-m * 4.4, 0, 6.2), swings),
      card('slide', vec3(m * 3.3, 0, 8), slide, { flip: m > 0 }),
      card('climbing dome', vec3(-m * 1.9, 0, 11.5), dome),
      put('sandpit edge', block('edge', [2.2, 0.25, 0.2], '#a87a4c'), { at: vec3(m * 3.8, 0, 2) }),
      ...scatter('bush', rng, 5, { z: [9, 14], clear: 4, reach: [6, 8] }, () =>
        bush(rng.between(1, 1.8), rng.between(0.6, 0.9), leaves(season, rng), rng),
      ),
    ],
    stage: stageOf([-2.6, 2.6, -2.5, 4.5]),
  };
}
