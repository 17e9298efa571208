import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { card, face, ground, put } from '../kit/faces.ts';
import { floorLoop, LEFTWARD, type Loop, RIGHTWARD, sideLoop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { grass } from '../parts/foliage.ts';
import { ripples } from '../parts/ground-textures.ts';
import { hills, treeLine, waterSheet } from '../parts/horizon.ts';
import { tuft } from '../parts/plants.ts';
import { broadleaf } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

/** Half of the way, the height of its walls, and where the bridge comes down on the far bank, metres. */
const HALF = 2.9;
const WALL = 0.95;
const END = 24;
const START = -14;

/** The way over an old stone bridge in the country: low walls of squared stone, setts underfoot, the river on both sides. */
export function stoneBridge({ rng, season }: Site): Built {
  const stone = rng.pick(['#b3a892', '#a8a69e', '#b09a80']);
  const green = grass(season);
  const seam = adjust(stone, -0.09);
  const wall = (side: 1 | -1): Piece[] => {
    const x = side * HALF;
    const normal = side < 0 ? RIGHTWARD : LEFTWARD;
    const level = (y: number): Loop => sideLoop(x, y, y + 0.025, START, END);
    const joints = Array.from({ length: 2 * (END - START) }, (_, i): Loop => {
      const z = START + i * 0.75;
      const y = i % 2 === 0 ? 0 : WALL / 3;
      return sideLoop(x, y, y + WALL / 3, z, z + 0.03);
    }).filter(([corner]) => (corner?.z ?? END) < END);
    return [
      face('parapet', [sideLoop(x, 0, WALL, START, END)], stone, { layer: 'ground', normal }),
      face('courses', [level(WALL / 3), level((2 * WALL) / 3), ...joints], seam, { layer: 'ground', normal }),
      ground('coping', [floorLoop(x - 0.05, x + side * 0.4, START, END, WALL)], adjust(stone, 0.06)),
      put('pier', [block('pier', [0.9, 1.5, 0.9], adjust(stone, 0.02), { at: [0, 0, 0] })], {
        at: vec3(x + side * 0.2, 0, END),
      }),
    ];
  };
  const setts = Array.from({ length: 40 }, (_, row) =>
    Array.from({ length: 5 }, (_, i): Loop => {
      const x = -HALF + ((i + (row % 2 ? 0.5 : 0)) * 2 * HALF) / 5;
      const z = -6 + row * 0.7;
      return floorLoop(x, x + 0.04, z, z + 0.7, 0.004);
    }),
  ).flat();
  const rows = Array.from({ length: 40 }, (_, row) =>
    floorLoop(-HALF, HALF, -6 + row * 0.7, -5.96 + row * 0.7, 0.004),
  );
  return {
    ground: '#5f93a8',
    practicals: [],
    pieces: [
      hills(rng.fork('far'), 480, 70, '#93aaa0'),
      hills(rng.fork('near'), 250, 40, adjust(green.body, 0.03)),
      treeLine(rng.fork('wood'), 140, 6, green.dark),
      waterSheet('#4f8a9a', '#8db9c0', START, END + 4),
      ripples('glints', rng, 26, { x: [-40, 40], z: [2, END] }, [0.8, 2.4], '#cfe2e8', 0.04, 0.005),
      ground('bank', [floorLoop(-300, 300, END, 200, 0.002)], green.body, {
        fadeTo: adjust(green.body, 0.04),
      }),
      ground('path', [floorLoop(-1.7, 1.7, END, 120, 0.004)], '#b39a74', { fadeTo: '#b8a684' }),
      ground('deck', [floorLoop(-HALF, HALF, START, END + 0.5, 0.003)], adjust(stone, -0.03)),
      ground('setts', [...setts, ...rows], adjust(stone, -0.08)),
      ...wall(-1),
      ...wall(1),
      ...[-1, 1].flatMap((s) =>
        [END + 3, END + 10].map((z, i) =>
          card('tree', vec3(s * (6.5 + 3 * i), 0, z), broadleaf(rng.between(6, 9), season, rng)),
        ),
      ),
      ...[-1, 1].map((s) =>
        card('grass', vec3(s * 4.2, 0, END + 0.2), tuft(0.8, green, rng), { casts: false }),
      ),
    ],
    stage: stageOf([-2.2, 2.2, -2.5, 10]),
  };
}
