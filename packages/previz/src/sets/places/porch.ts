import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { card, face, ground, put } from '../kit/faces.ts';
import { flankPlane, floorLoop, frontLoop, NEARWARD, sideLoop, wallLoop } from '../kit/loops.ts';
import { block, box } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { cottage } from '../parts/buildings.ts';
import { pickets } from '../parts/farmyard.ts';
import { grass, leaves } from '../parts/foliage.ts';
import { patches, planks } from '../parts/ground-textures.ts';
import { treeLine } from '../parts/horizon.ts';
import { lamp } from '../parts/lamps.ts';
import { LIT_PANE, PANE } from '../parts/openings.ts';
import { bush, pottedPlant } from '../parts/plants.ts';
import { broadleaf } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

/** Where the boards end, how far the open side and the house's wall are from the axis, and the height of the eaves. */
const [END, OPEN, HOUSE, EAVES] = [2.7, 2.6, 1.95, 2.5];

/** Along a wooden porch: the house with door and window on one side, posts and rails round the others, the garden beyond. */
export function porch(site: Site): Built {
  const { rng, lit, season } = site;
  const m = rng.chance(0.5) ? 1 : -1;
  const green = grass(season);
  const siding = rng.pick(['#dfe3dc', '#c9d6dc', '#e6dbc2', '#c8d2bb']);
  const white = '#f2efe6';
  const deck = rng.pick(['#9a7552', '#8d8378', '#a37f5a']);
  const wall = flankPlane(m * HOUSE, -14);
  const at = (z: number) => z + 14;
  const onWall = { layer: 'ground', normal: wall.normal } as const;
  const opening = (from: number, to: number, low: number, high: number) => [
    face(
      'frame',
      [wallLoop(wall, at(from) - 0.12, at(to) + 0.12, low - 0.08, high + 0.12, 0.02)],
      white,
      onWall,
    ),
    face('pane', [wallLoop(wall, at(from), at(to), low, high, 0.03)], lit ? LIT_PANE : PANE, {
      ...onWall,
      tone: lit ? 'glow' : 'body',
    }),
    face(
      'bars',
      [
        wallLoop(wall, at((from + to) / 2) - 0.03, at((from + to) / 2) + 0.03, low, high, 0.04),
        wallLoop(wall, at(from), at(to), (low + high) / 2 - 0.03, (low + high) / 2 + 0.03, 0.04),
      ],
      white,
      onWall,
    ),
  ];
  const [left, right] = m > 0 ? [-OPEN, HOUSE] : [-HOUSE, OPEN];
  const post = (x: number, z: number) =>
    put('post', [block('post', [0.13, EAVES, 0.13], white)], { at: vec3(x, 0, z) });
  const balusters = Array.from({ length: 30 }, (_, i) => left + ((i + 0.5) * (right - left)) / 30);
  const flank = Array.from({ length: 40 }, (_, i) => END - (i + 0.5) * 0.16);
  const door = rng.pick(['#9c4238', '#3f6179', '#4d6b4e', '#7a4f35']);
  const lights = lit ? [lamp(m * (HOUSE - 0.2), 2, 1.05, 3.4, 0.6, '#ffd28a')] : [];
  return {
    ground: green.body,
    practicals: lights,
    pieces: [
      treeLine(rng.fork('far'), 110, 14, leaves(season, rng).dark),
      patches('lawn', rng, 8, { x: [-14, 14], z: [3, 24] }, [0.7, 1.8], green.lit, 0.5),
      ground('path', [floorLoop(-m * 4.4 - 0.8, -m * 4.4 + 0.8, 2, 17)], '#c8bca4'),
      cottage(
        {
          at: [-m * 9, 26],
          width: 9,
          depth: 7,
          walls: 3.2,
          rise: 2.8,
          wall: '#d9cbb0',
          roof: '#7a5244',
          lit,
          gableFront: true,
          chimney: true,
        },
        rng,
      ),
      ...[-9, -3.4, 2.2, 8].map((x, i) =>
        card(
          'tree',
          vec3(x + rng.between(-1, 1), 0, 15 + (i % 2) * 5),
          broadleaf(rng.between(5, 7), season, rng),
        ),
      ),
      pickets(-18, 18, 11),
      ...[-3.2, -1.5, 0.4, 2].map((x) =>
        card('shrub', vec3(x, 0, END + 1.1), bush(1.5, rng.between(0.7, 1), leaves(season, rng), rng)),
      ),
      ground('boards', [floorLoop(left - 0.1, right, -14, END + 0.1)], deck),
      planks('joints', { x: [left - 0.1, right], z: [-9, END + 0.1] }, 0.16, adjust(deck, -0.09), rng, 0.7),
      face('siding', [wallLoop(wall, 0, at(END + 0.1), 0, EAVES + 0.3)], siding, onWall),
      face(
        'clapboards',
        Array.from({ length: 15 }, (_, i) =>
          wallLoop(wall, 0, at(END + 0.1), i * 0.19, i * 0.19 + 0.022, 0.005),
        ),
        adjust(siding, -0.1),
        onWall,
      ),
      ...opening(1.5, 2.35, 0.85, 2.05),
      ...opening(-2.4, -1.2, 0.85, 2.05),
      face('door frame', [wallLoop(wall, at(-0.12), at(1.02), 0, 2.2, 0.02)], white, onWall),
      face('door', [wallLoop(wall, at(0), at(0.9), 0, 2.08, 0.03)], door, onWall),
      face(
        'door panels',
        [0.2, 1.1].map((v) => wallLoop(wall, at(0.16), at(0.74), v, v + 0.72, 0.04)),
        adjust(door, -0.06),
        onWall,
      ),
      face('wall lamp', [sideLoop(m * (HOUSE - 0.08), 1.85, 2.15, 1.14, 1.3)], lit ? '#ffe6b0' : '#5a5550', {
        layer: 'ground',
        tone: lit ? 'glow' : 'body',
      }),
      face('ceiling', [floorLoop(left - 0.3, right, -14, END + 0.2, EAVES + 0.25)], adjust(white, -0.14), {
        layer: 'ground',
      }),
      face(
        'ceiling joints',
        Array.from({ length: 15 }, (_, i) =>
          floorLoop(left + i * 0.33, left + i * 0.33 + 0.02, -14, END + 0.2, EAVES + 0.24),
        ),
        adjust(white, -0.24),
        { layer: 'ground' },
      ),
      face(
        'rails',
        [
          ...[0.1, 0.92].map((y) => sideLoop(-m * OPEN, y, y + 0.07, 0.6, END)),
          ...flank.filter((z) => z > 0.6).map((z) => sideLoop(-m * OPEN, 0.1, 0.92, z, z + 0.04)),
        ],
        white,
        { layer: 'ground' },
      ),
      put(
        'eaves',
        box('eaves', { x: [left - 0.3, right], y: [EAVES, EAVES + 0.25], z: [END, END + 0.16] }, white, {
          bottom: true,
        }),
        {
          at: vec3(0, 0, 0),
        },
      ),
      face(
        'balusters',
        balusters.map((x) => frontLoop(x - 0.022, x + 0.022, 0.1, 0.92, END)),
        white,
        {
          normal: NEARWARD,
        },
      ),
      face(
        'rail',
        [0.1, 0.9].map((y) => frontLoop(left, right, y, y + 0.08, END - 0.02)),
        adjust(white, 0.02),
        {
          normal: NEARWARD,
        },
      ),
      post(-m * OPEN, END),
      post(-m * 0.5, END),
      post(-m * OPEN, 0.6),
      card('pot plant', vec3(m * (HOUSE - 0.3), 0, 2.4), pottedPlant(0.95, rng)),
      card('pot plant', vec3(-m * (OPEN - 0.3), 0, 2.35), pottedPlant(0.7, rng, '#7f8f9a')),
    ],
    stage: stageOf([m > 0 ? -2.1 : -1.4, m > 0 ? 1.4 : 2.1, -2.5, 1.9], { ceiling: EAVES + 0.25 }),
  };
}
