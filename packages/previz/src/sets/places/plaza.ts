import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { card, ground, put } from '../kit/faces.ts';
import { discLoop, floorLoop } from '../kit/loops.ts';
import { stageOf } from '../kit/stage.ts';
import { WALL_COLOURS } from '../parts/buildings.ts';
import { frontHouse } from '../parts/front-house.ts';
import { paving } from '../parts/ground-textures.ts';
import { skyline } from '../parts/horizon.ts';
import { streetLamp } from '../parts/lamps.ts';
import { bench } from '../parts/seats.ts';
import { broadleaf } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

const SHOPS = ['#3e5c58', '#7c3b36', '#34495e', '#5b4a3a', '#42604a'] as const;

/** A city square: paving in a pattern, rows of houses across it, trees and lamps; room for a building in the middle. */
export function plaza(site: Site): Built {
  const { rng, lit, season } = site;
  const row: Piece[] = [];
  for (let x = -60; x < 60; ) {
    const w = rng.between(7, 11);
    row.push(
      frontHouse(
        {
          x0: x,
          x1: x + w,
          z: 34,
          storeys: rng.int(2, 4),
          wall: rng.pick(WALL_COLOURS),
          ...(rng.chance(0.6) ? { shop: rng.pick(SHOPS) } : {}),
          lit,
        },
        rng,
      ),
    );
    x += w;
  }
  const lamps = [-7, 7].flatMap((x) => [5, 16].map((z) => streetLamp(x, z, lit)));
  const stone = rng.pick(['#b5aea0', '#bfb2a0', '#aeb0ae']);
  return {
    ground: stone,
    practicals: lamps.flatMap((l) => l.practicals),
    pieces: [
      ...skyline(rng.fork('far'), 200, [18, 52], '#93a0ad', lit),
      ground('square', [floorLoop(-80, 80, -14, 34)], stone, { fadeTo: adjust(stone, -0.03) }),
      paving('slabs', { x: [-16, 16], z: [-9, 26] }, [1.2, 1.2], adjust(stone, -0.05), 0.03, 0.8),
      ground('pattern', [discLoop(vec3(0, 0.003, 4), 7, 7, 40)], adjust(stone, 0.06), { opacity: 0.6 }),
      ground('pattern', [discLoop(vec3(0, 0.004, 4), 5.8, 5.8, 40)], adjust(stone, -0.03), { opacity: 0.7 }),
      ...row,
      ...[-1, 1].flatMap((s) =>
        [22, 13].flatMap((z) => [
          card('tree', vec3(s * rng.between(11, 13), 0, z), broadleaf(rng.between(5.5, 7), season, rng)),
        ]),
      ),
      ...lamps.flatMap((l) => l.pieces),
      ...[-1, 1].map((s) =>
        put('bench', bench(1.7, '#8c6242'), { at: vec3(s * 5.4, 0, 6.5), turn: s * 0.6 }),
      ),
    ],
    stage: stageOf([-4.5, 4.5, -2.5, 11], {
      seats: [
        { name: 'bench', at: vec3(-5.4, 0.45, 6.4), facing: 'right' },
        { name: 'bench', at: vec3(5.4, 0.45, 6.4), facing: 'left' },
      ],
    }),
  };
}
