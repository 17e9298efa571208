import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { face, ground, group, put } from '../kit/faces.ts';
import { facingPlane, floorLoop, roundLoop, wallLoop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { terraceHouse, WALL_COLOURS } from '../parts/buildings.ts';
import { crate } from '../parts/crates-and-barrels.ts';
import { paving } from '../parts/ground-textures.ts';
import { skyline } from '../parts/horizon.ts';
import { lamp } from '../parts/lamps.ts';
import { awning } from '../parts/openings.ts';
import type { Built, Site } from '../setting.ts';

/** A square full of stalls under striped awnings, bunting overhead, old houses behind. */
export function market(site: Site): Built {
  const { rng, lit } = site;
  const spots = [
    [-3.5, 1.1],
    [3.5, 1.3],
    [-3.3, 3.9],
    [3.4, 4.2],
    [-3.2, 6.8],
    [3.3, 7.2],
    [-3.1, 9.9],
    [3.2, 10.3],
    [-3, 13.4],
    [3.1, 13.8],
  ] as const;
  const houses = ([-1, 1] as const).flatMap((side) => {
    const own = rng.fork(`row ${side}`);
    return [40, 31, 22, 13, 4, -5, -14].map((z) =>
      terraceHouse(
        {
          x: side * 9,
          z0: z,
          z1: z + 9,
          storeys: own.int(2, 3),
          wall: own.pick(WALL_COLOURS),
          shop: own.chance(0.4),
          lit,
        },
        own,
      ),
    );
  });
  const flags = ['#c9524a', '#e0a63f', '#4f8a6b', '#4a79a8'];
  const bunting = flags.map((colour, k) =>
    face(
      'bunting',
      [6.5, 11].flatMap((z) =>
        Array.from({ length: 9 }, (_, i) => {
          const t = (i * 4 + k + 0.5) / 36;
          const x = -8 + t * 16;
          const y = 4.9 - Math.sin(Math.PI * t) * 0.9;
          return [vec3(x - 0.16, y, z), vec3(x + 0.16, y, z), vec3(x, y - 0.36, z)];
        }),
      ),
      colour,
    ),
  );
  return {
    ground: '#a89c8c',
    practicals: lit ? spots.slice(0, 6).map(([x, z]) => lamp(x, 2, z - 0.2, 3.4, 0.6)) : [],
    pieces: [
      ...skyline(rng.fork('far'), 180, [8, 26], '#98a2ab', lit),
      ground('cobbles', [floorLoop(-9, 9, -14, 60)], '#ada091'),
      paving('joints', { x: [-9, 9], z: [-9, 14] }, [0.75, 0.75], '#988b7c', 0.03, 0.7),
      ...houses,
      ...spots.map(([x, z]) => stall(x, z, site)),
      ...[...spots].reverse().flatMap(([x, z]) => basket(x * 0.66, z - 0.2, site)),
      group('bunting', vec3(0, 0, 11), bunting),
      put('crate', crate(0.5), { at: vec3(-2.9, 0, 1.4) }),
      put('crate', crate(0.45), { at: vec3(2.8, 0, 2.6) }),
    ],
    stage: stageOf([-1.9, 1.9, -2.5, 8], {
      surfaces: spots
        .slice(0, 4)
        .map(([x, z]) => ({ name: 'stall', at: vec3(x, 0.9, z), width: 1.8, depth: 0.6 })),
    }),
  };
}

/** A basket of fruit on the ground before a stall. */
function basket(x: number, z: number, { rng }: Site): Piece[] {
  const fruit = rng.pick(['#d9483b', '#e88f2e', '#f0c64a', '#6fa84a', '#8c4f86']);
  const balls = [-0.16, 0, 0.16, -0.08, 0.08].map((dx, i) =>
    roundLoop(dx, 0.36 + (i > 2 ? 0.09 : 0), -0.12, 0.09, 0.09, 10),
  );
  return [
    put(
      'basket',
      [block('basket', [0.5, 0.34, 0.4], '#b08550', { top: '#8a6438' }), face('fruit', balls, fruit)],
      { at: vec3(x, 0, z) },
    ),
  ];
}

/** A stall of fruit under an awning. */
export function stall(x: number, z: number, { rng, lit }: Pick<Site, 'rng' | 'lit'>): Piece {
  const w = 2.2;
  const cloth = rng.pick(['#b8483d', '#3f7a5f', '#c28a3a', '#44617d', '#8a4f7d']);
  const plane = facingPlane(x - w / 2, z + 0.3);
  const kinds = ['#d9483b', '#e88f2e', '#f0c64a', '#6fa84a', '#8c4f86', '#d8b48a'];
  const heaps = [0, 1, 2].map((i) => {
    const cx = x - w / 2 + 0.4 + i * 0.7;
    const balls = [
      [-0.18, 0],
      [0, 0],
      [0.18, 0],
      [-0.09, 0.12],
      [0.09, 0.12],
      [0, 0.23],
    ].map(([dx = 0, dy = 0]) => roundLoop(cx + dx, 1.0 + dy, z - 0.2, 0.1, 0.1, 10));
    return face('goods', balls, rng.pick(kinds));
  });
  return group('stall', vec3(x, 0, z), [
    face('back', [wallLoop(plane, 0, w, 0.9, 2.3, 0)], lit ? '#ffdf9f' : adjust(cloth, -0.12), {
      tone: lit ? 'glow' : 'shade',
    }),
    face(
      'posts',
      [wallLoop(plane, 0, 0.07, 0, 2.4, 0.05), wallLoop(plane, w - 0.07, w, 0, 2.4, 0.05)],
      '#7a5d42',
    ),
    ...block('counter', [w, 0.9, 0.8], '#9a7550', { at: [x, 0, z], top: '#b98f62' }),
    face('cloth', [wallLoop(plane, 0, w, 0.35, 0.9, 0.71)], adjust(cloth, 0.08, 0.7)),
    ...heaps,
    ...awning(plane, -0.15, w + 0.15, 2.7, cloth),
  ]);
}
