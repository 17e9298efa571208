import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { drawing, shape } from '../kit/drawing.ts';
import { card, ground } from '../kit/faces.ts';
import { polygon, rectangle } from '../kit/paths.ts';
import { stageOf } from '../kit/stage.ts';
import { strip } from '../parts/paths.ts';
import type { Built, Site } from '../setting.ts';
import { desert } from './desert.ts';

const pole = () =>
  drawing(
    [
      shape(
        'pole',
        polygon([
          [-11, 0],
          [11, 0],
          [7, -680],
          [-7, -680],
        ]),
        '#6d5540',
      ),
      shape('arm', rectangle(-80, -640, 160, 11), '#5d4936'),
    ],
    170,
    680,
    20,
  );

/** A road that runs straight through the desert to the horizon, telegraph poles along it. */
export function desertRoad(site: Site): Built {
  const { rng } = site;
  const plain = desert(site);
  const m = rng.chance(0.5) ? 1 : -1;
  const shift = m * 1.7;
  const at = (x0: number, x1: number, z0: number, z1: number, y = 0.003) =>
    strip(shift + x0, shift + x1, z0, z1, y);
  const dashes = Array.from({ length: 40 }, (_, i) => at(-0.07, 0.07, -12 + i * 6, -9 + i * 6, 0.005));
  const kept = plain.pieces.filter(
    (p: Piece) => !(p.layer === 'set' && p.kind === 'card' && Math.abs(p.at.x - shift) < 4.6),
  );
  return {
    ...plain,
    pieces: [
      ...kept,
      ground('shoulder', [at(-4.3, 4.3, -14, 600, 0.002)], '#c39a66'),
      ground('road', [at(-3.5, 3.5, -14, 600)], '#6f6a68', { fadeTo: '#7d746c' }),
      ground('edge lines', [at(-3.25, -3.13, -14, 600, 0.004), at(3.13, 3.25, -14, 600, 0.004)], '#d8d0bc'),
      ground('centre line', dashes, '#e3c25a'),
      ...[90, 62, 42, 27, 15, 6].map((z) => card('telegraph pole', vec3(shift - m * 6, 0, z), pole())),
    ],
    stage: stageOf([-2.6, 2.6, -2.5, 10]),
  };
}
