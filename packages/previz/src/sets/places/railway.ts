import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face, ground, put } from '../kit/faces.ts';
import { DOWN, floorLoop, frontLoop, LEFTWARD, NEARWARD, RIGHTWARD, sideLoop } from '../kit/loops.ts';
import { stageOf } from '../kit/stage.ts';
import { column } from '../parts/columns.ts';
import { paving } from '../parts/ground-textures.ts';
import { hills, skyline } from '../parts/horizon.ts';
import { lamp } from '../parts/lamps.ts';
import { strip } from '../parts/paths.ts';
import { bench } from '../parts/seats.ts';
import { hangingClock, train } from '../parts/train.ts';
import type { Built, Site } from '../setting.ts';

/** An open platform under an iron roof, a train on one side, rails on both. */
export function trainStation(site: Site): Built {
  const { rng, lit } = site;
  const m = rng.chance(0.5) ? 1 : -1;
  const iron = rng.pick(['#4f6a63', '#5a626c', '#7a4f45']);
  const side = (a: number, b: number) => [Math.min(m * a, m * b), Math.max(m * a, m * b)] as const;
  const [r0, r1] = side(-3.4, -6.6);
  const columns = [30, 22, 14, 6].flatMap((z) =>
    put('column', column(0.13, 4.1, iron, 8), { at: vec3(-m * 2.6, 0, z) }),
  );
  const [c0, c1] = side(-3.6, 3.4);
  // Rails on both sides: those on the train's are seen until it arrives.
  const rails = [
    [r0, r1],
    [-r1, -r0],
  ] as const;
  return {
    ground: '#8a857d',
    practicals: lit ? [4, 12, 20].map((z) => lamp(0, 3.8, z, 4.5, 0.6, '#fff0c8')) : [],
    pieces: [
      hills(rng.fork('hills'), 380, 34, '#94a6a8'),
      ...skyline(rng.fork('town'), 170, [6, 22], '#8d97a0', lit),
      ground('ballast', [strip(-15, 15, -14, 200)], '#7f7870'),
      ground(
        'sleepers',
        rails.flatMap(([a, b]) =>
          Array.from({ length: 50 }, (_, i) =>
            floorLoop(a + 0.5, b - 0.5, -12 + i * 1.4, -11.6 + i * 1.4, 0.003),
          ),
        ),
        '#5f564d',
      ),
      ground(
        'rails',
        rails.flatMap(([a, b]) => [
          strip(a + 0.8, a + 0.9, -14, 200, 0.01),
          strip(b - 0.9, b - 0.8, -14, 200, 0.01),
        ]),
        '#c3c8cb',
      ),
      ground('platform', [strip(-3.3, 3.3, -14, 70, 0.004)], '#b3ada3'),
      paving('slabs', { x: [-3.3, 3.3], z: [-9, 22] }, [1.1, 1.1], '#a09a90', 0.03, 0.7),
      ground('yellow line', [strip(-2.9, -2.7, -14, 70, 0.006), strip(2.7, 2.9, -14, 70, 0.006)], '#e2bb45'),
      ...train(
        m * 3.5,
        -14,
        66,
        rng.pick(['#d5d3cb', '#8f3f3a', '#3f6a5a']),
        rng.pick(['#c0483f', '#e0b04a', '#3f6a9c']),
        lit,
        'ground',
      ),
      face('canopy', [floorLoop(c0, c1, -14, 40, 4.3)], adjust(iron, 0.12, 0.6), {
        layer: 'ground',
        normal: DOWN,
        tone: 'body',
      }),
      face(
        'canopy beams',
        Array.from({ length: 13 }, (_, i) => frontLoop(c0, c1, 4.05, 4.3, 38 - i * 4)),
        iron,
        { layer: 'ground', normal: NEARWARD },
      ),
      face('valance', [sideLoop(-m * 3.6, 3.9, 4.35, -14, 40)], iron, {
        layer: 'ground',
        normal: m > 0 ? RIGHTWARD : LEFTWARD,
      }),
      ...columns,
      hangingClock(-m * 1.5, 3.2, 8, site),
      put('bench', bench(1.6, '#8a6242'), { at: vec3(-m * 2.2, 0, 3.6), turn: (-m * Math.PI) / 2 }),
    ],
    stage: stageOf([-1.9, 2, -2.5, 10], {
      seats: [{ name: 'bench', at: vec3(-m * 2.2, 0.47, 3.6), facing: m > 0 ? 'right' : 'left' }],
    }),
  };
}
