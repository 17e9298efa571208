import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { drawing, shape } from '../kit/drawing.ts';
import { card, ground, put } from '../kit/faces.ts';
import { discLoop, floorLoop } from '../kit/loops.ts';
import { polygon } from '../kit/paths.ts';
import { block } from '../kit/solids.ts';
import { scatter, stageOf } from '../kit/stage.ts';
import { grass } from '../parts/foliage.ts';
import { patches, strewn } from '../parts/ground-textures.ts';
import { hills, treeLine } from '../parts/horizon.ts';
import { fire, lamp } from '../parts/lamps.ts';
import { tuft } from '../parts/plants.ts';
import { broadleaf, pine } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

/** A tent with its door tied back, in the colours of its cloth. */
function tent(colour: string, lit: boolean) {
  return drawing(
    [
      shape(
        'tent',
        polygon([
          [-150, 0],
          [-20, -165],
          [170, -140],
          [210, 0],
        ]),
        colour,
        'shade',
      ),
      shape(
        'front',
        polygon([
          [-150, 0],
          [-20, -165],
          [70, 0],
        ]),
        colour,
      ),
      shape(
        'door',
        polygon([
          [-66, 0],
          [-22, -128],
          [14, 0],
        ]),
        lit ? '#ffd489' : adjust(colour, -0.25),
        lit ? 'glow' : 'body',
      ),
      shape(
        'flap',
        polygon([
          [-22, -128],
          [-66, 0],
          [-92, 0],
        ]),
        adjust(colour, 0.1),
      ),
    ],
    360,
    165,
    280,
  );
}

/** A camp in a clearing: tents about a fire, logs to sit on, a lantern, firs and a lake behind. */
export function campsite(site: Site): Built {
  const { rng, lit, season } = site;
  const green = grass(season);
  const m = rng.chance(0.5) ? 1 : -1;
  const flame = fire(m * 1.9, 0, 2.6, 0.8);
  const log = (x: number, z: number, turn: number) =>
    put('log', [block('log', [1.6, 0.42, 0.42], '#7a5a40', { top: '#8f6d4e' })], { at: vec3(x, 0, z), turn });
  const cloth = rng.pick([
    ['#d98a3a', '#3f7a8a'],
    ['#b8433d', '#5f8a4a'],
    ['#4a79a8', '#d9a53a'],
  ] as const);
  return {
    ground: green.body,
    practicals: [...flame.practicals, ...(lit ? [lamp(-m * 4.2, 1, 4.8, 3, 0.5)] : [])],
    pieces: [
      hills(rng.fork('far'), 460, 90, '#8fa3ad'),
      treeLine(rng.fork('wood'), 120, 16, '#4f7566', true),
      ground('lake', [floorLoop(-60, 60, 34, 62, 0.003)], '#8fb8c4'),
      patches('grass', rng, 9, { x: [-12, 12], z: [-5, 18] }, [0.5, 1.4], green.dark, 0.5),
      ground(
        'bare earth',
        [discLoop(vec3(m * 1.2, 0.003, 2.4), 4.2, 2.2, 22, (i) => 0.08 * Math.sin(i * 2.1))],
        '#b59a70',
      ),
      ...scatter('fir', rng, 20, { z: [9, 30], clear: 3.4, reach: [7, 16] }, () =>
        rng.chance(0.75)
          ? pine(rng.between(6, 10), rng, season === 'winter')
          : broadleaf(rng.between(5, 7), season, rng),
      ),
      card('tent', vec3(-m * 4.4, 0, 5.4), tent(cloth[0], lit), { flip: m < 0, scale: 1.25 }),
      card('tent', vec3(m * 5.8, 0, 7), tent(cloth[1], lit), { flip: m > 0, scale: 1.2 }),
      ground(
        'ring of stones',
        Array.from({ length: 10 }, (_, i) =>
          discLoop(
            vec3(m * 1.9 + Math.cos(i * 0.628) * 0.7, 0.01, 2.6 + Math.sin(i * 0.628) * 0.36),
            0.14,
            0.1,
            7,
          ),
        ),
        '#8d918f',
      ),
      ...flame.pieces,
      log(m * 0.2, 3.6, 0.3),
      log(m * 3.7, 3.4, -0.5),
      strewn('stones', rng, 12, { x: [-4, 4], z: [-2, 6] }, 0.06, '#a3977f'),
      card('near fir', vec3(-m * 3.6, 0, -2.4), tuft(0.7, green, rng, 14), { layer: 'foreground' }),
    ],
    stage: stageOf([-2.6, 2.6, -2.5, 4], {
      seats: [
        { name: 'log', at: vec3(m * 0.2, 0.42, 3.6), facing: m > 0 ? 'right' : 'left' },
        { name: 'log', at: vec3(m * 3.7, 0.42, 3.4), facing: m > 0 ? 'left' : 'right' },
      ],
    }),
  };
}
