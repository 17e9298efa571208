import { vec3 } from '../../geometry/vec3.ts';
import { card, ground } from '../kit/faces.ts';
import { scatter, stageOf, strewnCards } from '../kit/stage.ts';
import { cottage } from '../parts/buildings.ts';
import { railing } from '../parts/farmyard.ts';
import { grass } from '../parts/foliage.ts';
import { patches } from '../parts/ground-textures.ts';
import { hills, treeLine } from '../parts/horizon.ts';
import { streetLamp } from '../parts/lamps.ts';
import { windingPath } from '../parts/paths.ts';
import { tuft } from '../parts/plants.ts';
import { graveCross, tombstone } from '../parts/rocks.ts';
import { bareTree, poplar } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

/** Leaning stones in rough grass, bare trees, iron railings, a chapel on the rise. */
export function graveyard(site: Site): Built {
  const { rng, lit, season } = site;
  const green = { ...grass(season), body: '#71805a', dark: '#5c6a4d', lit: '#8a9768' };
  const m = rng.chance(0.5) ? 1 : -1;
  const lamps = [streetLamp(m * 3.6, 6, lit, { height: 3.2 })];
  const rows = [11, 8.6, 6.2, 4, 1.9, 0.1].flatMap((z, r) =>
    [-3, -2, -1, 1, 2, 3].map((c) =>
      vec3(c * (1.5 + z * 0.02) + Math.sign(c) * (0.75 + (r % 2) * 0.4), 0, z + rng.between(-0.3, 0.3)),
    ),
  );
  return {
    ground: green.body,
    practicals: lamps.flatMap((l) => l.practicals),
    pieces: [
      hills(rng.fork('hills'), 300, 30, '#8a9a98'),
      treeLine(rng.fork('wood'), 110, 11, '#66776b', true),
      patches('grass', rng, 10, { x: [-16, 16], z: [-5, 24] }, [0.6, 1.6], green.dark, 0.6),
      ground('path', [windingPath(rng, 1, m * 1.8)], '#a3987e'),
      cottage(
        {
          at: [-m * 9, 20],
          width: 6,
          depth: 9,
          walls: 4.6,
          rise: 4.2,
          wall: '#a09c94',
          roof: '#5a5a60',
          lit,
          gableFront: true,
        },
        rng,
      ),
      railing(-40, 40, 15, '#3b3f44', 1.5),
      ...scatter('bare tree', rng, 6, { z: [5, 22], clear: 5, reach: [4, 12] }, () =>
        bareTree(rng.between(5, 8), rng),
      ),
      ...scatter('cypress', rng, 4, { z: [9, 18], clear: 7, reach: [4, 8] }, () =>
        poplar(rng.between(5, 7), 'summer', rng, { body: '#46604f', dark: '#354b40', lit: '#5d7862' }),
      ),
      ...[
        [-m * 1.7, 3.4],
        [m * 2, 4.4],
        [-m * 3.1, 5.4],
        [m * 3.4, 7.4],
      ].map(([x = 0, z = 0], i) =>
        card(
          'grave cross',
          vec3(x, 0, z),
          graveCross(rng.between(1.75, 2.2), rng.pick(['#9ea09b', '#8c918f']), i % 2 === 0),
        ),
      ),
      card('dead tree', vec3(m * 4.2, 0, 9), bareTree(6.5, rng, '#4a4540')),
      ...rows.map((at) =>
        card('gravestone', at, tombstone(rng, rng.pick(['#a3a49e', '#8f938f', '#b0aca0']))),
      ),
      ...strewnCards(
        'grass',
        [vec3(-2.6, 0, -0.4), vec3(2.7, 0, 0.8), vec3(3.9, 0, -1.4), vec3(-4, 0, 1.2)],
        () => tuft(0.4, green, rng),
      ),
      ...lamps.flatMap((l) => l.pieces),
      card('near stone', vec3(-m * 3.6, 0, -2.6), tombstone(rng, '#7d807c'), { layer: 'foreground' }),
    ],
    stage: stageOf([-1.6, 1.6, -2.5, 7]),
  };
}
