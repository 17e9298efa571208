import { vec3 } from '../../geometry/vec3.ts';
import { card } from '../kit/faces.ts';
import { scatter, stageOf } from '../kit/stage.ts';
import { NEEDLES } from '../parts/foliage.ts';
import { patches, ripples } from '../parts/ground-textures.ts';
import { hills, treeLine } from '../parts/horizon.ts';
import { rock } from '../parts/rocks.ts';
import { pine } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';
import { massif } from './mountain.ts';

/** Snow to the horizon, drifts with blue shade, white peaks, a few laden pines. */
export function snowfield({ rng }: Site): Built {
  const m = rng.chance(0.5) ? 1 : -1;
  return {
    ground: '#e9eff6',
    practicals: [],
    pieces: [
      ...massif(rng.fork('far'), 700, 190, 5, '#a9b9cd', 0.3, m),
      hills(rng.fork('hills'), 230, 24, '#cbd9e6'),
      treeLine(rng.fork('wood'), 150, 8, NEEDLES.body, true),
      hills(rng.fork('drift'), 90, 4, '#dde7f0'),
      patches('drift shade', rng, 10, { x: [-22, 22], z: [-5, 36] }, [0.6, 1.7], '#cfdcea', 0.8),
      ripples('drift edges', rng, 26, { x: [-22, 22], z: [-6, 30] }, [0.9, 2.2], '#bfd0e2', 0.02),
      ...scatter('pine', rng, 9, { z: [5, 36], clear: 5, reach: [5, 24] }, () =>
        pine(rng.between(4.5, 7.5), rng, true),
      ),
      card('ice rock', vec3(m * 4.4, 0, 3.2), rock(1.8, 0.9, '#b9c8d6', rng)),
      card('ice rock', vec3(-m * 5.8, 0, 5), rock(2.2, 1.4, '#aebfd0', rng)),
      card('near drift', vec3(-m * 3.6, 0, -2.7), rock(2.2, 0.5, '#dfe8f1', rng), { layer: 'foreground' }),
    ],
    stage: stageOf([-3.5, 3.5, -2.5, 8]),
  };
}
