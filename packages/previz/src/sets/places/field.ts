import { vec3 } from '../../geometry/vec3.ts';
import { card } from '../kit/faces.ts';
import { scatter, stageOf, strewnCards } from '../kit/stage.ts';
import { grass, leaves } from '../parts/foliage.ts';
import { patches } from '../parts/ground-textures.ts';
import { hills, treeLine } from '../parts/horizon.ts';
import { flowers, tuft } from '../parts/plants.ts';
import { broadleaf } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

/** An open meadow under a wide sky: rolling hills, one lone tree, flowers and grass. */
export function field({ rng, season }: Site): Built {
  const green = grass(season);
  const m = rng.chance(0.5) ? 1 : -1;
  const petals = rng.pick([
    ['#d84f45', '#e2694f'],
    ['#f1e6c0', '#f3d25f'],
    ['#8f79c0', '#b79ad6'],
  ]);
  const near = Array.from({ length: 14 }, (_, i) =>
    vec3((i % 2 === 0 ? 1 : -1) * rng.between(2.2, 6), 0, rng.between(-1.5, 5)),
  );
  return {
    ground: green.body,
    practicals: [],
    pieces: [
      hills(rng.fork('far'), 420, 62, '#8ea9a6'),
      hills(rng.fork('mid'), 240, 27, '#86a67c'),
      treeLine(rng.fork('copse'), 150, 8, '#6d8f68'),
      hills(rng.fork('near'), 90, 4.2, green.dark),
      patches('grass', rng, 13, { x: [-26, 26], z: [-6, 50] }, [0.8, 2.6], green.dark, 0.5),
      patches('grass light', rng, 11, { x: [-24, 24], z: [-4, 44] }, [0.6, 2.4], green.lit, 0.6),
      card('lone tree', vec3(m * 9, 0, 17), broadleaf(8.5, season, rng, leaves(season, rng))),
      ...scatter('tree', rng, 5, { z: [34, 60], clear: 12, reach: [20, 45] }, () =>
        broadleaf(rng.between(5, 7), season, rng),
      ),
      ...strewnCards('grass', near, () => tuft(rng.between(0.25, 0.5), green, rng, 11)),
      ...(season === 'winter'
        ? []
        : strewnCards(
            'flowers',
            near.slice(0, 9).map((p) => vec3(p.x * 1.1, 0, p.z + 0.5)),
            () => flowers(rng.between(0.25, 0.4), green, petals, rng),
          )),
      card('near grass', vec3(m * 3.2, 0, -2.8), tuft(0.8, green, rng, 15, 0.8), { layer: 'foreground' }),
      card('near grass', vec3(-m * 3.5, 0, -2.6), tuft(0.6, green, rng, 13, 0.8), { layer: 'foreground' }),
    ],
    stage: stageOf([-3.5, 3.5, -2.5, 9]),
  };
}
