import { vec3 } from '../../geometry/vec3.ts';
import { drawing, shape } from '../kit/drawing.ts';
import { card, ground } from '../kit/faces.ts';
import { floorLoop } from '../kit/loops.ts';
import { rectangle } from '../kit/paths.ts';
import { scatter, stageOf } from '../kit/stage.ts';
import { grass, leaves } from '../parts/foliage.ts';
import { patches, paving } from '../parts/ground-textures.ts';
import { hills, treeLine } from '../parts/horizon.ts';
import { lamp } from '../parts/lamps.ts';
import { strip } from '../parts/paths.ts';
import { bush } from '../parts/plants.ts';
import { shrineGate, stoneLantern, VERMILION } from '../parts/shrine.ts';
import { blossomTree, broadleaf, pine } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';
import { massif } from './mountain.ts';

/** A red gate over a stone way, a hall with sweeping roofs, lanterns, maples or cherries. */
export function temple(site: Site): Built {
  const { rng, season, lit } = site;
  const m = rng.chance(0.5) ? 1 : -1;
  const red = VERMILION;
  const green = grass(season);
  const hall = drawing(
    [
      shape('base', rectangle(-620, -90, 1240, 90), '#b3aa9c'),
      shape('hall', rectangle(-520, -430, 1040, 340), '#e6dac2'),
      shape('posts', [-520, -320, -110, 90, 300, 490].map((x) => rectangle(x, -430, 30, 340)).join(''), red),
      shape('doors', rectangle(-70, -340, 150, 250), lit ? '#ffd98c' : '#6a5140', lit ? 'glow' : 'body'),
      shape('roof shade', 'M-640 -420H640L560 -470H-560Z', '#4f565c', 'shade'),
      shape(
        'roof',
        'M-760 -450Q-560 -500 -420 -690H420Q560 -500 760 -450Q400 -480 0 -480Q-400 -480 -760 -450Z',
        '#565f66',
      ),
      shape('upper', rectangle(-300, -800, 600, 120), '#e6dac2'),
      shape('upper posts', [-300, -110, 80, 270].map((x) => rectangle(x, -800, 30, 120)).join(''), red),
      shape(
        'roof',
        'M-480 -790Q-330 -830 -240 -990H240Q330 -830 480 -790Q240 -815 0 -815Q-240 -815 -480 -790Z',
        '#5f6870',
      ),
      shape('ridge', rectangle(-250, -1005, 500, 22), '#434a50'),
    ],
    1520,
    1010,
    1240,
  );
  const lanterns = [7, 3].flatMap((z) => [-2.7, 2.7].map((x) => vec3(x, 0, z)));
  return {
    ground: green.body,
    practicals: lit
      ? [...lanterns.map((p) => lamp(p.x, 1.3, p.z - 0.1, 3, 0.6)), lamp(0, 2, 25, 6, 0.5)]
      : [],
    pieces: [
      ...massif(rng.fork('far'), 800, 190, 4, '#93a5b8', 0.75, m),
      hills(rng.fork('hills'), 260, 36, '#839f8c'),
      treeLine(rng.fork('wood'), 80, 12, leaves(season, rng).dark),
      patches('moss', rng, 8, { x: [-14, 14], z: [-5, 22] }, [0.5, 1.5], green.dark, 0.5),
      ground('court', [floorLoop(-12, 12, 17, 34)], '#d3c9b4'),
      ground('way', [strip(-1.9, 1.9, -14, 30)], '#bdb5a8'),
      paving('slabs', { x: [-1.9, 1.9], z: [-9, 18] }, [0.95, 0.95], '#a39b8e', 0.04, 0.8),
      card('hall', vec3(0, 0, 27), hall),
      ...scatter('tree', rng, 9, { z: [5, 25], clear: 5, reach: [4, 12] }, () =>
        season === 'spring'
          ? blossomTree(rng.between(4.5, 6.5), rng)
          : rng.chance(0.4)
            ? pine(rng.between(6, 9), rng, season === 'winter')
            : broadleaf(rng.between(5, 7), season, rng),
      ),
      card('gate', vec3(0, 0, 10), shrineGate()),
      ...lanterns.map((p) => card('stone lantern', p, stoneLantern(lit))),
      ...scatter('bush', rng, 6, { z: [2, 9], clear: 3.6, reach: [3, 5] }, () =>
        bush(
          rng.between(0.9, 1.6),
          rng.between(0.5, 0.8),
          leaves(season === 'winter' ? 'winter' : 'summer', rng),
          rng,
        ),
      ),
    ],
    stage: stageOf([-2, 2, -2.5, 8]),
  };
}
