import { vec3 } from '../../geometry/vec3.ts';
import { card, face, ground } from '../kit/faces.ts';
import { scatter, stageOf } from '../kit/stage.ts';
import { curtainWall, gatehouse, roundTower } from '../parts/castle-parts.ts';
import { grass, leaves } from '../parts/foliage.ts';
import { patches, strewn } from '../parts/ground-textures.ts';
import { treeLine } from '../parts/horizon.ts';
import { fire, lamp } from '../parts/lamps.ts';
import { windingPath } from '../parts/paths.ts';
import { bush, tuft } from '../parts/plants.ts';
import { broadleaf, pine } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';
import { massif } from './mountain.ts';

/** Before the gate of a castle: walls, towers with pointed roofs, banners, mountains. */
export function castle(site: Site): Built {
  const { rng, season, lit } = site;
  const green = grass(season);
  const m = rng.chance(0.5) ? 1 : -1;
  const stone = rng.pick(['#a7a296', '#9b9ca0', '#b0a48e']);
  const roof = rng.pick(['#4f6478', '#8a4a3f', '#566b5a', '#6a5478']);
  const gx = m * 5;
  const flag = rng.pick(['#b8433d', '#3f6aa3', '#c7a23c']);
  const banner = (x: number) =>
    face(
      'banner',
      [
        [
          vec3(x - 0.45, 6.2, 32.9),
          vec3(x + 0.45, 6.2, 32.9),
          vec3(x + 0.45, 3.6, 32.9),
          vec3(x, 3.2, 32.9),
          vec3(x - 0.45, 3.6, 32.9),
        ],
      ],
      flag,
    );
  const torches = lit ? [fire(gx - 2.2, 2.4, 32.4, 0.6), fire(gx + 2.2, 2.4, 32.4, 0.6)] : [];
  return {
    ground: green.body,
    practicals: [
      ...torches.flatMap((t) => t.practicals),
      ...(lit ? [lamp(gx, 6, 32, 5, 0.4, '#ffcf85', 'window')] : []),
    ],
    pieces: [
      ...massif(rng.fork('far'), 900, 260, 5, '#93a3b8', 0.55, m),
      treeLine(rng.fork('wood'), 150, 11, '#6d8c6c', true),
      patches('grass', rng, 9, { x: [-18, 18], z: [-5, 13] }, [0.6, 1.6], green.dark, 0.5),
      ground('way', [windingPath(rng, 1.7, m * 2.4)], '#bfae8e'),
      strewn('stones', rng, 22, { x: [-1.6, 1.6], z: [-4, 8] }, 0.08, '#a89878'),
      roundTower(-m * 6, 44, 3.4, 17, stone, roof, lit),
      roundTower(m * 13, 45, 2.8, 14, stone, roof, lit),
      roundTower(m * 2.5, 48, 2.2, 20, stone, roof, lit),
      curtainWall(-90, 90, 34.5, 6.2, stone, rng),
      gatehouse(gx, 33, stone, rng, lit),
      banner(gx - 2.35),
      banner(gx + 2.35),
      roundTower(gx - m * 11.5, 34, 2.3, 9.5, stone, roof, lit),
      roundTower(gx + m * 9, 34, 2.3, 9, stone, null, lit),
      ...torches.flatMap((t) => t.pieces),
      ...scatter('tree', rng, 6, { z: [8, 28], clear: 9, reach: [5, 16] }, () =>
        rng.chance(0.5)
          ? pine(rng.between(5, 8), rng, season === 'winter')
          : broadleaf(rng.between(5, 7), season, rng),
      ),
      ...scatter('bush', rng, 6, { z: [3, 9], clear: 4.4, reach: [3, 5] }, () =>
        bush(rng.between(1, 1.8), rng.between(0.6, 1), leaves(season, rng), rng),
      ),
      ...[2.8, -2.9, 3.6].map((x) =>
        card('grass', vec3(x, 0, rng.between(-1, 2)), tuft(0.4, green, rng), { casts: false }),
      ),
    ],
    stage: stageOf([-3, 3, -2.5, 8]),
  };
}
