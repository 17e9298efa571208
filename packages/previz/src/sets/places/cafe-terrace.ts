import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { drawing, shape, stroke } from '../kit/drawing.ts';
import { card, face, ground, put, upright } from '../kit/faces.ts';
import { floorLoop, frontLoop, NEARWARD } from '../kit/loops.ts';
import { polygon, rectangle } from '../kit/paths.ts';
import { block, cylinder } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { WALL_COLOURS } from '../parts/buildings.ts';
import { leaves } from '../parts/foliage.ts';
import { frontHouse } from '../parts/front-house.ts';
import { WOODS } from '../parts/furniture-colours.ts';
import { paving } from '../parts/ground-textures.ts';
import { skyline } from '../parts/horizon.ts';
import { lamp } from '../parts/lamps.ts';
import { bush, pottedPlant } from '../parts/plants.ts';
import { chair } from '../parts/seats.ts';
import { roundTable } from '../parts/tables.ts';
import type { Built, Site } from '../setting.ts';

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
