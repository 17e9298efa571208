import { vec3 } from '../../geometry/vec3.ts';
import { card, face, ground } from '../kit/faces.ts';
import { floorLoop, frontLoop, LEFTWARD, NEARWARD, RIGHTWARD, sideLoop } from '../kit/loops.ts';
import { scatter, stageOf } from '../kit/stage.ts';
import { grass, leaves } from '../parts/foliage.ts';
import { patches } from '../parts/ground-textures.ts';
import { hills, treeLine } from '../parts/horizon.ts';
import { strip } from '../parts/paths.ts';
import { bush, tuft } from '../parts/plants.ts';
import { broadleaf } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';
import { telegraphPole, wires } from './road.ts';

/** Half the gauge, and metres from sleeper to sleeper. */
const RAIL = 0.76;
const SLEEPERS = 0.72;

/** A single line that runs straight to the horizon through open country: sleepers in gravel, poles with their wires. */
export function railwayTracks({ rng, season }: Site): Built {
  const green = grass(season);
  const m = rng.chance(0.5) ? 1 : -1;
  const zs = Array.from({ length: 110 }, (_, i) => -10 + i * SLEEPERS);
  return {
    ground: green.body,
    practicals: [],
    pieces: [
      hills(rng.fork('hills'), 360, 34, '#8fa39a'),
      treeLine(rng.fork('wood'), 170, 10, '#6f8c68'),
      patches('verge', rng, 12, { x: [-24, 24], z: [-5, 50] }, [0.8, 2.2], green.dark, 0.5),
      ground('gravel', [strip(-2.5, 2.5, -14, 600, 0.001)], '#8b847b', { fadeTo: '#9b948a' }),
      patches('stones', rng, 40, { x: [-2.2, 2.2], z: [-4, 16] }, [0.05, 0.14], '#6f6860', 0.7),
      ground(
        'sleepers',
        zs.map((z) => floorLoop(-1.35, 1.35, z, z + 0.26, 0.01)),
        '#6d5843',
      ),
      face(
        'sleeper fronts',
        zs.map((z) => frontLoop(-1.35, 1.35, 0, 0.05, z)),
        '#4c3c2d',
        { layer: 'ground', normal: NEARWARD },
      ),
      ...[-RAIL, RAIL].map((x) =>
        face('rail', [sideLoop(x - Math.sign(x) * 0.035, 0.01, 0.13, -14, 600)], '#7a5f52', {
          layer: 'ground',
          normal: x < 0 ? RIGHTWARD : LEFTWARD,
        }),
      ),
      ground(
        'rails',
        [-RAIL, RAIL].map((x) => strip(x - 0.045, x + 0.045, -14, 600, 0.13)),
        '#d3d7d9',
      ),
      ...[6, 22, 38, 60, 90].map((z) => card('telegraph pole', vec3(-m * 4.6, 0, z), telegraphPole())),
      wires(-m * 4.6),
      ...scatter('tree', rng, 8, { z: [14, 60], clear: 9, reach: [8, 36] }, () =>
        broadleaf(rng.between(6, 8.5), season, rng),
      ),
      ...scatter('bush', rng, 8, { z: [3, 18], clear: 4.4, reach: [3, 9] }, () =>
        bush(rng.between(1, 2), rng.between(0.6, 1), leaves(season, rng), rng),
      ),
      ...scatter('grass', rng, 10, { z: [-1, 12], clear: 2.8, reach: [2, 5] }, () => tuft(0.5, green, rng)),
    ],
    stage: stageOf([-1.2, 1.2, -2.5, 12]),
  };
}
