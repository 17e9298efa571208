import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { GroupPiece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { face, ground, group, put } from '../kit/faces.ts';
import { facingPlane, floorLoop, frontLoop, NEARWARD } from '../kit/loops.ts';
import { box, gableRoof } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { roundTower, stones } from '../parts/castle-parts.ts';
import { grass } from '../parts/foliage.ts';
import { paving } from '../parts/ground-textures.ts';
import { hills, treeLine } from '../parts/horizon.ts';
import { fire } from '../parts/lamps.ts';
import type { Builder, Built, Site } from '../setting.ts';
import { massif } from './mountain.ts';

/** Depth of the parapet, its thickness, the height of its gaps and of the teeth over them. Metres. */
const Z = 1.9;
const THICK = 0.7;
const GAP = 0.85;
const TOOTH = 0.8;
/** The land lies so far under the walk. */
const DEEP = -9;

/** Teeth along the parapet, each with its top. */
function parapet(stone: string, rng: Rng): GroupPiece[] {
  const [wide, step] = [1.15, 2.1];
  const teeth = Array.from({ length: 16 }, (_, i) => -15.9 + i * step);
  return [
    group('parapet', vec3(0, 0, Z + 0.2), [
      ...box('parapet', { x: [-34, 34], y: [0, GAP], z: [Z, Z + THICK] }, stone, {
        top: adjust(stone, 0.06),
      }),
      ...stones(facingPlane(0, Z), -8, 8, GAP + 0.5, stone, rng, 14),
      face('parapet foot', [frontLoop(-34, 34, 0, 0.12, Z - 0.02)], adjust(stone, -0.07), {
        normal: NEARWARD,
      }),
    ]),
    ...teeth.map((x) =>
      group('merlon', vec3(x, 0, Z + 0.1), [
        ...box(
          'merlon',
          { x: [x - wide / 2, x + wide / 2], y: [GAP, GAP + TOOTH], z: [Z, Z + THICK] },
          stone,
          {
            top: adjust(stone, 0.07),
          },
        ),
        face(
          'merlon cap',
          [frontLoop(x - wide / 2, x + wide / 2, GAP + TOOTH - 0.1, GAP + TOOTH, Z - 0.02)],
          adjust(stone, 0.05),
          {
            normal: NEARWARD,
          },
        ),
      ]),
    ),
  ];
}

/** Roofs of the village far below. */
const farHouses = (rng: Rng, m: number): GroupPiece[] =>
  Array.from({ length: 7 }, (_, i) => {
    const e = { x: [-3, 3], y: [0, 3.4], z: [-2.5, 2.5] } as const;
    return put(
      'house',
      [box('wall', e, rng.pick(['#d9cbb0', '#cdbb9a', '#d2c3ae'])), gableRoof(e, 2.8, '#8f5a44', '#c9b898')],
      {
        at: vec3(m * (16 + i * 11 + rng.between(-2, 2)), DEEP, 150 - (i % 3) * 12),
        scale: 1.5,
        layer: 'ground',
      },
    );
  });

/** The walk on top of a wall: its teeth before a land that lies far below; a castle's has a tower and a village, a frontier's goes on over the hills. */
const wallWalk =
  (kind: 'castle' | 'frontier'): Builder =>
  (site: Site): Built => {
    const { rng, season, lit } = site;
    const m = rng.chance(0.5) ? 1 : -1;
    const castle = kind === 'castle';
    const stone = rng.pick(castle ? ['#a39b8c', '#9b9a98', '#ad9f88'] : ['#a59a84', '#9d9484']);
    const green = grass(season);
    const roof = rng.pick(['#4f6478', '#7a4438', '#566b5a']);
    const flag = rng.pick(['#a8363a', '#35588f', '#b08a35']);
    const torch = fire(-m * 4.4, 1.65, Z + 0.2, 0.5);
    const field = (x: number, z: number, w: number, d: number, fill: string) =>
      ground('field', [floorLoop(x - w / 2, x + w / 2, z - d / 2, z + d / 2, DEEP)], fill);
    // It goes on along the crest of the next hill, a turret at every rise.
    const crest = [12, 17, 13, 19, 24, 21, 26].map((y, i) => vec3(m * (-30 + 34 * i), y, 260));
    const onward = crest.slice(1).flatMap((b, i) => {
      const a = crest[i] ?? b;
      return [
        face('hill', [[vec3(a.x, DEEP, a.z), vec3(b.x, DEEP, b.z), b, a]], adjust(green.body, -0.02), {
          layer: 'ground',
          normal: NEARWARD,
        }),
        face('wall', [[a, b, vec3(b.x, b.y + 5, b.z), vec3(a.x, a.y + 5, a.z)]], adjust(stone, 0.04), {
          layer: 'ground',
          normal: NEARWARD,
        }),
        face('turret', [frontLoop(b.x - 3.5, b.x + 3.5, b.y, b.y + 10, b.z - 1)], adjust(stone, 0.08), {
          layer: 'ground',
          normal: NEARWARD,
        }),
      ];
    });
    return {
      ground: green.body,
      practicals: lit ? torch.practicals : [],
      pieces: [
        ...(castle
          ? massif(rng.fork('far'), 900, 230, 5, '#93a3b8', 0.55, m)
          : [
              hills(rng.fork('far'), 900, 90, '#8b9f95'),
              hills(rng.fork('near'), 500, 34, adjust(green.body, 0.03)),
            ]),
        treeLine(rng.fork('wood'), 240, 6, '#6d8c6c'),
        field(m * 30, 120, 60, 40, adjust(green.body, 0.05)),
        field(-m * 40, 90, 50, 34, castle ? '#c9b46a' : green.dark),
        field(-m * 20, 150, 44, 50, green.lit),
        ground(
          'road',
          [
            [
              vec3(-m * 4, DEEP, 18),
              vec3(-m * 9, DEEP, 18),
              vec3(-m * 24, DEEP, 70),
              vec3(m * 4, DEEP, 210),
              vec3(m * 6, DEEP, 210),
              vec3(-m * 18, DEEP, 70),
            ],
          ],
          '#c4b08c',
        ),
        ...(castle ? farHouses(rng, m) : onward),
        ground('walk', [floorLoop(-34, 34, -14, Z + THICK)], adjust(stone, 0.05)),
        paving('slabs', { x: [-12, 12], z: [-9, Z] }, [0.9, 0.7], adjust(stone, -0.05), 0.03, 0.8),
        ...(castle
          ? [
              roundTower(m * 9.4, 7.5, 2.5, 6.6, stone, roof, lit),
              put(
                'flag',
                [
                  box('pole', { x: [-0.05, 0.05], y: [0, 4.2], z: [-0.05, 0.05] }, '#5f4532'),
                  face(
                    'flag',
                    [
                      [
                        vec3(0.05, 4.1, 0),
                        vec3(m * 1.9, 3.85, 0),
                        vec3(m * 1.3, 3.45, 0),
                        vec3(m * 1.9, 3, 0),
                        vec3(0.05, 2.8, 0),
                      ],
                    ],
                    flag,
                  ),
                ],
                { at: vec3(-m * 5.6, GAP, Z + 0.5) },
              ),
            ]
          : []),
        ...parapet(stone, rng),
        ...torch.pieces,
      ],
      stage: stageOf([-3, 3, -2.5, 1.2]),
    };
  };

export const battlements = wallWalk('castle');
export const frontierWall = wallWalk('frontier');
