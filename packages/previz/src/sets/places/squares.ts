import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { drawing, shape, stroke } from '../kit/drawing.ts';
import { card, face, ground, put, upright } from '../kit/faces.ts';
import { discLoop, floorLoop, frontLoop, NEARWARD } from '../kit/loops.ts';
import { polygon, rectangle } from '../kit/paths.ts';
import { block, cylinder } from '../kit/solids.ts';
import { scatter, stageOf } from '../kit/stage.ts';
import { WALL_COLOURS } from '../parts/buildings.ts';
import { CAR_COLOURS, carEnd } from '../parts/cars.ts';
import { leaves } from '../parts/foliage.ts';
import { frontHouse } from '../parts/front-house.ts';
import { bench, chair, roundTable, WOODS } from '../parts/furniture.ts';
import { paving } from '../parts/ground-textures.ts';
import { skyline, treeLine } from '../parts/horizon.ts';
import { lamp, streetLamp } from '../parts/lamps.ts';
import { bush, pottedPlant } from '../parts/plants.ts';
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

const parasol = (colour: string) =>
  drawing(
    [
      stroke('pole', 'M0 0V-250', '#d9d3c6', 6),
      shape(
        'canopy',
        polygon([
          [-150, -215],
          [150, -215],
          [0, -290],
        ]),
        colour,
      ),
      shape(
        'canopy shade',
        polygon([
          [20, -215],
          [150, -215],
          [0, -290],
        ]),
        colour,
        'shade',
      ),
      shape('valance', rectangle(-150, -217, 300, 16), '#f2ead9'),
    ],
    300,
    290,
    40,
  );

/** Tables outside a café: its awning and windows, rattan chairs, parasols, planters, cobbles. */
export function cafeTerrace(site: Site): Built {
  const { rng, lit, season } = site;
  const m = rng.chance(0.5) ? 1 : -1;
  const colour = rng.pick(['#a3343a', '#2f5a4a', '#34507a', '#b5713a']);
  const wood = rng.pick(WOODS);
  const z = 6;
  const lights = lit ? [-4, -1.3, 1.4, 4.1].map((x) => lamp(x, 2.2, z - 0.6, 3.6, 0.5, '#ffd690')) : [];
  const bulbs = Array.from({ length: 13 }, (_, i) =>
    vec3(-7.2 + i * 1.2, 3.4 - 0.35 * Math.sin((((i % 4) + 0.5) / 4) * Math.PI), 2.4),
  );
  const tables = [
    [-3.3, 3.6],
    [3.4, 3.8],
    [4.7, 1.2],
  ] as const;
  return {
    ground: '#a39a8c',
    practicals: [...lights, ...(lit ? [lamp(0, 3, 2.4, 5, 0.4, '#ffdc9a')] : [])],
    pieces: [
      ...skyline(rng.fork('far'), 150, [14, 30], '#98a0a6', lit),
      ground('cobbles', [floorLoop(-60, 60, -14, z)], '#a89f91'),
      paving('cobbles', { x: [-9, 9], z: [-8, z] }, [0.4, 0.4], '#978d7e', 0.03, 0.7),
      frontHouse({ x0: -17, x1: -7.5, z, storeys: 3, wall: rng.pick(WALL_COLOURS), lit }, rng),
      frontHouse({ x0: 7.5, x1: 17, z, storeys: 2, wall: rng.pick(WALL_COLOURS), lit }, rng),
      frontHouse(
        {
          x0: -7.5,
          x1: 7.5,
          z,
          storeys: 3,
          wall: rng.pick(['#e3d3b3', '#d9b98f', '#cfc4b5']),
          shop: colour,
          lit,
        },
        rng,
      ),
      ...tables.flatMap(([x, tz], i) => [
        put('table', roundTable(0.4, 0.74, wood), { at: vec3(x, 0, tz) }),
        put('cup', cylinder('cup', [0.04, 0.05], [0.74, 0.82], '#f4efe3', { sides: 8 }), {
          at: vec3(x - 0.12, 0, tz - 0.1),
        }),
        put('chair', chair(wood, colour), { at: vec3(x - 0.72, 0, tz + 0.1), turn: Math.PI / 2 }),
        put('chair', chair(wood, colour), { at: vec3(x + 0.72, 0, tz + 0.1), turn: -Math.PI / 2 }),
        ...(i < 2
          ? [card('parasol', vec3(x, 0, tz + 0.12), parasol(i ? adjust(colour, 0.05) : colour))]
          : []),
      ]),
      put(
        'slate',
        [
          block('board', [0.7, 1.1, 0.06], '#5a4030'),
          upright('slate', [frontLoop(-0.28, 0.28, 0.15, 1, -0.04)], '#2f3836', { layer: 'set' }),
          upright(
            'chalk',
            [0.8, 0.62, 0.46, 0.3].map((y, i) => frontLoop(-0.2, 0.08 + (i % 2) * 0.1, y, y + 0.05, -0.05)),
            '#e9e6d8',
            { layer: 'set' },
          ),
        ],
        { at: vec3(m * 2, 0, 3.2) },
      ),
      ...[-5.9, 5.9].map((x) => card('box tree', vec3(x, 0, 5), pottedPlant(1.7, rng, '#b5694a'))),
      ...[-2.4, 2.2].map((x) =>
        put('planter', [block('planter', [1.5, 0.5, 0.4], '#7a5a40')], { at: vec3(x * 3.2, 0, 0.6) }),
      ),
      ...[-2.4, 2.2].map((x) =>
        card(
          'flowers',
          vec3(x * 3.2, 0.45, 0.6),
          bush(
            1.4,
            0.55,
            season === 'winter'
              ? leaves('winter', rng)
              : { body: '#c9566a', dark: '#7a8f4a', lit: '#e8a0b0' },
            rng,
          ),
          { casts: false },
        ),
      ),
      ...(lit
        ? [
            face(
              'string lights',
              bulbs.map((p) => frontLoop(p.x - 0.06, p.x + 0.06, p.y - 0.08, p.y + 0.06, p.z)),
              '#ffe9b0',
              { tone: 'glow' as const },
            ),
          ]
        : []),
      face(
        'string',
        [
          [
            ...bulbs.map((p) => vec3(p.x, p.y + 0.07, p.z)),
            ...bulbs.map((p) => vec3(p.x, p.y + 0.09, p.z)).reverse(),
          ],
        ],
        '#33302c',
        { normal: NEARWARD },
      ),
    ],
    stage: stageOf([-2.4, 2.4, -2.5, 2.8], {
      surfaces: [{ name: 'table', at: vec3(-3.3, 0.74, 3.6), width: 0.6, depth: 0.5 }],
      seats: [
        { name: 'chair', at: vec3(-2.58, 0.46, 3.7), facing: 'left' },
        { name: 'chair', at: vec3(2.68, 0.46, 3.9), facing: 'right' },
      ],
    }),
  };
}

/** A car park under the sky: bays, cars, tall lamps, a long store behind trees. */
export function parkingLot(site: Site): Built {
  const { rng, lit, season } = site;
  const m = rng.chance(0.5) ? 1 : -1;
  const brand = rng.pick(['#b8433d', '#3f6fa8', '#3f8a5f', '#c9833f']);
  const bays = (z: number) =>
    Array.from({ length: 21 }, (_, i) => floorLoop(-28.5 + i * 2.8, -28.4 + i * 2.8, z, z + 4.8, 0.004));
  const cars = [15.5, 27].flatMap((z, r) =>
    Array.from({ length: 14 }, (_, i) => i).flatMap((i) =>
      rng.chance(r ? 0.7 : 0.5)
        ? [
            card(
              'parked car',
              vec3(-18.2 + i * 2.8, 0, z),
              carEnd(rng.pick(CAR_COLOURS), rng.chance(0.5) ? 'front' : 'rear'),
            ),
          ]
        : [],
    ),
  );
  const lamps = [
    [-7, 11],
    [7, 11],
    [-7, 24],
    [7, 24],
  ].map(([x = 0, z = 0]) => streetLamp(x, z, lit, { height: 7, old: false }));
  const glass = lit ? '#ffe6b0' : '#8fb0bf';
  const cart = [
    block('basket', [0.7, 0.4, 0.45], '#aab2b6', { at: [0, 0.45, 0], opacity: 0.8 }),
    block('frame', [0.75, 0.06, 0.4], '#8f979b', { at: [0, 0.2, 0] }),
    block('handle', [0.05, 0.3, 0.5], brand, { at: [0.38, 0.75, 0] }),
  ];
  return {
    ground: '#6d7074',
    practicals: lamps.flatMap((l) => l.practicals),
    pieces: [
      treeLine(rng.fork('wood'), 150, 12, '#76946f'),
      ground('asphalt', [floorLoop(-120, 120, -14, 60)], '#6f7276'),
      ground('bays', [...bays(0.8), ...bays(12.6), ...bays(24.6)], '#e3e0d4'),
      ground(
        'arrows',
        [-1, 1].map((s) => [
          vec3(s * 3 - 0.7, 0.004, 8.4),
          vec3(s * 3 + 0.7, 0.004, 8.8),
          vec3(s * 3 - 0.7, 0.004, 9.2),
        ]),
        '#e3e0d4',
      ),
      put(
        'store',
        [
          block('store', [46, 7, 12], '#ddd8cb'),
          block('fascia', [46.4, 1.5, 12.4], brand, { at: [0, 5.2, 0] }),
          upright('glass', [frontLoop(-9, 9, 0.2, 4, -6.05)], glass, {
            layer: 'set',
            tone: lit ? 'glow' : 'body',
          }),
          upright(
            'mullions',
            Array.from({ length: 9 }, (_, i) => frontLoop(-9 + i * 2.2, -8.9 + i * 2.2, 0.2, 4, -6.08)),
            '#8f9599',
            { layer: 'set' },
          ),
          upright(
            'sign',
            Array.from({ length: 7 }, (_, i) => frontLoop(-4.4 + i * 1.3, -3.5 + i * 1.3, 5.5, 6.4, -6.25)),
            '#f6f1e2',
            { layer: 'set', tone: lit ? 'glow' : 'body' },
          ),
        ],
        { at: vec3(m * 5, 0, 52) },
      ),
      ...scatter('tree', rng, 8, { z: [20, 38], clear: 12, reach: [8, 16] }, () =>
        broadleaf(rng.between(4, 5.5), season, rng),
      ),
      ...cars.reverse(),
      ...lamps.flatMap((l) => l.pieces),
      card('parked car', vec3(-m * 4.5, 0, 3.6), carEnd(rng.pick(CAR_COLOURS), 'front')),
      put('trolley', cart, { at: vec3(m * 4.4, 0, 2.4), turn: 0.4 }),
    ],
    stage: stageOf([-3, 3, -2.5, 9]),
  };
}

/** A balcony over the city: iron railing, pots, a little table, the door's curtain; roofs and towers below. */
export function balcony(site: Site): Built {
  const { rng, lit } = site;
  const m = rng.chance(0.5) ? 1 : -1;
  const z = 1.7;
  const tile = rng.pick(['#b5896a', '#a8a29a', '#b59a7a']);
  const roofs = Array.from({ length: 16 }, (_, i) => {
    const x = -46 + i * 6;
    return put(
      'roof',
      [block('house', [5.6, rng.between(4, 9.5), 6], rng.pick(WALL_COLOURS), { at: [0, -13, 0] })],
      { at: vec3(x, 0, 24 + (i % 3) * 7) },
    );
  });
  const posts = Array.from({ length: 61 }, (_, i) =>
    frontLoop(-6 + i * 0.2 - 0.014, -6 + i * 0.2 + 0.014, 0.08, 1, z),
  );
  const lights = lit ? [lamp(m * 2.4, 2.1, 1, 3.6, 0.6, '#ffd28a')] : [];
  return {
    ground: '#8b929a',
    practicals: lights,
    pieces: [
      ...skyline(rng.fork('far'), 420, [30, 110], '#a3afbb', lit),
      ...skyline(rng.fork('mid'), 230, [6, 46], '#8896a4', lit),
      ...skyline(rng.fork('low'), 110, [-2, 8], '#7c8994', lit),
      ground('streets', [floorLoop(-300, 300, z, 110, -6)], '#79838c'),
      ...roofs.sort((a, b) => b.at.z - a.at.z),
      ground('floor', [floorLoop(-6, 6, -14, z + 0.15)], tile),
      paving('tiles', { x: [-6, 6], z: [-8, z] }, [0.5, 0.5], adjust(tile, -0.06), 0.02, 0.9),
      ground('edge', [floorLoop(-6, 6, z, z + 0.2, 0.06)], '#d9d3c6'),
      face('railing', posts, '#2f3438', { normal: NEARWARD }),
      face(
        'rails',
        [
          frontLoop(-6, 6, 1, 1.08, z - 0.01),
          frontLoop(-6, 6, 0.08, 0.13, z - 0.01),
          frontLoop(-6, 6, 0.84, 0.88, z - 0.01),
        ],
        '#2f3438',
        { normal: NEARWARD },
      ),
      face(
        'wall',
        [[vec3(m * 3.6, 0, -14), vec3(m * 3.6, 0, 2), vec3(m * 3.6, 9, 2), vec3(m * 3.6, 9, -14)]],
        '#d3c4ad',
        { layer: 'ground', normal: vec3(-m, 0, 0) },
      ),
      face(
        'door',
        [
          [
            vec3(m * 3.57, 0.05, -1.9),
            vec3(m * 3.57, 0.05, 0.4),
            vec3(m * 3.57, 2.4, 0.4),
            vec3(m * 3.57, 2.4, -1.9),
          ],
        ],
        lit ? '#ffdf9f' : '#8ba0ac',
        { layer: 'ground', normal: vec3(-m, 0, 0), tone: lit ? 'glow' : 'body' },
      ),
      face(
        'wall lamp',
        [frontLoop(m * 3.3 - 0.12, m * 3.3 + 0.12, 1.95, 2.35, 1)],
        lit ? '#ffe6b0' : '#d9d3c6',
        { tone: lit ? 'glow' : 'body' },
      ),
      ...[-2.9, -2.2, 1.9].map((x) =>
        card('pot plant', vec3(-m * x, 0, 1.25), pottedPlant(rng.between(0.8, 1.3), rng)),
      ),
      put('table', roundTable(0.34, 0.72, '#4a5055'), { at: vec3(-m * 3.6, 0, 0.5) }),
      put('chair', chair('#4a5055', '#8fa39a'), { at: vec3(-m * 4.3, 0, 0.6), turn: (-m * Math.PI) / 2 }),
    ],
    stage: stageOf([-2.6, 2.6, -2.5, 1.2], {
      surfaces: [{ name: 'table', at: vec3(-m * 3.6, 0.72, 0.5), width: 0.5, depth: 0.5 }],
    }),
  };
}
