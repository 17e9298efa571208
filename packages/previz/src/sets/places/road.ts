import { vec3 } from '../../geometry/vec3.ts';
import { drawing, shape } from '../kit/drawing.ts';
import { card, face, ground, group } from '../kit/faces.ts';
import { polygon, rectangle } from '../kit/paths.ts';
import { scatter, stageOf, strewnCards } from '../kit/stage.ts';
import { grass, leaves } from '../parts/foliage.ts';
import { patches } from '../parts/ground-textures.ts';
import { hills, treeLine } from '../parts/horizon.ts';
import { strip } from '../parts/paths.ts';
import { bush, tuft } from '../parts/plants.ts';
import { broadleaf } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';
import { massif } from './mountain.ts';

/** A two-lane country road to the horizon: verges, telegraph poles, hills. */
export function road(site: Site): Built {
  const { rng, season } = site;
  const green = grass(season);
  const m = rng.chance(0.5) ? 1 : -1;
  const shift = m * 0.9;
  const dashes = Array.from({ length: 34 }, (_, i) =>
    strip(shift - 0.07, shift + 0.07, -12 + i * 6, -9 + i * 6),
  );
  const poles = [6, 22, 38, 60, 90].map((z) => card('telegraph pole', vec3(-m * 6.3, 0, z), telegraphPole()));
  return {
    ground: green.body,
    practicals: [],
    pieces: [
      ...massif(rng.fork('far'), 1100, 190, 6, '#9aa9bd', 0.7, m),
      hills(rng.fork('hills'), 330, 30, '#8ba58f'),
      treeLine(rng.fork('wood'), 190, 9, '#71906a'),
      patches('verge', rng, 12, { x: [-26, 26], z: [-5, 60] }, [0.8, 2.2], green.dark, 0.5),
      ground('shoulder', [strip(-4.6, 4.6, -14, 600)], '#b5a583'),
      ground('road', [strip(-3.9, 3.9, -14, 600, 0.003)], '#6b6e73'),
      ground(
        'edge lines',
        [strip(-3.6, -3.48, -14, 600, 0.004), strip(3.48, 3.6, -14, 600, 0.004)],
        '#d8d6cc',
      ),
      ground('centre line', dashes, '#e3c25a'),
      ...poles,
      wires(-m * 6.3),
      ...scatter('tree', rng, 8, { z: [14, 60], clear: 10, reach: [8, 36] }, () =>
        broadleaf(rng.between(6, 8.5), season, rng),
      ),
      ...scatter('bush', rng, 8, { z: [3, 18], clear: 5.6, reach: [4, 10] }, () =>
        bush(rng.between(1, 2), rng.between(0.6, 1), leaves(season, rng), rng),
      ),
      ...strewnCards(
        'grass',
        [-5.2, 5.1, 5.7, -5.6, 6.2].map((x, i) => vec3(x, 0, -1 + i * 1.1)),
        () => tuft(0.5, green, rng),
      ),
      card('near grass', vec3(m * 4.4, 0, -2.8), tuft(0.8, green, rng, 14), { layer: 'foreground' }),
    ],
    stage: stageOf([-3.4, 3.4, -2.5, 12]),
  };
}

/** A pole 7.2 m tall, for its place by the way. */
export const telegraphPole = () =>
  drawing(
    [
      shape(
        'pole',
        polygon([
          [-12, 0],
          [12, 0],
          [8, -720],
          [-8, -720],
        ]),
        '#6d5540',
      ),
      shape(
        'pole shade',
        polygon([
          [2, 0],
          [12, 0],
          [8, -720],
          [1, -720],
        ]),
        '#6d5540',
        'shade',
      ),
      shape('arm', rectangle(-85, -680, 170, 12), '#5d4936'),
      shape('arm', rectangle(-65, -630, 130, 10), '#5d4936'),
      shape(
        'insulators',
        rectangle(-80, -694, 8, 14) + rectangle(72, -694, 8, 14) + rectangle(-4, -734, 8, 14),
        '#c9d0d2',
      ),
    ],
    170,
    735,
    24,
  );

/** Two wires from pole to pole, sagging. */
export function wires(x: number) {
  const span = (z0: number, z1: number, dx: number) =>
    Array.from({ length: 7 }, (_, i) => {
      const t = i / 6;
      return vec3(x + dx, 6.85 - Math.sin(Math.PI * t) * 0.6, z0 + (z1 - z0) * t);
    });
  const loops = [-0.75, 0.75].flatMap((dx) =>
    (
      [
        [-12, 6],
        [6, 22],
        [22, 38],
        [38, 60],
      ] as const
    ).map(([a, b]) => {
      const run = span(a, b, dx);
      return [...run, ...run.map((q) => vec3(q.x, q.y + 0.035, q.z)).reverse()];
    }),
  );
  return group('wires', vec3(x, 0, 61), [face('wires', loops, '#3a3d42', { tone: 'line' })]);
}
