/** Open land from straight above: which setting has which. */
import { box } from '../../art/path/outline.ts';
import { shape, stroke } from '../../sets/kit/drawing.ts';
import { bare, desert, ice, snowy } from './barrens.ts';
import { beach } from './beach.ts';
import { coastRoad } from './coast-road.ts';
import { rowsOf } from './fields.ts';
import { camp, grassy, graves, wooded } from './greens.ts';
import type { GroundMaker } from './ground.ts';
import { dashes } from './paving.ts';

/** A line along x that swings to both sides. */
const wave = (reach: number, y: number, swing: number, length: number): string =>
  Array.from({ length: Math.ceil((2 * reach) / length) + 1 }, (_, i) => {
    const x = -reach + i * length;
    return i === 0 ? `M${x} ${y}` : `Q${x - length / 2} ${y + (i % 2 ? swing : -swing)} ${x} ${y}`;
  }).join('');

export const LAND: readonly (readonly [RegExp, GroundMaker])[] = [
  [
    /forest|wood$|jungle|grove|orchard|tree-farm|plantation|swamp|bog$|treetops/,
    (lot) =>
      /birch|bamboo/.test(lot.setting)
        ? wooded('leaf', '#8a9a52', null)(lot)
        : /palm|banana|jungle/.test(lot.setting)
          ? wooded('palm', '#5f7f42', null)(lot)
          : wooded('mixed', '#6b7a45', null)(lot),
  ],
  [/coast-road/, coastRoad],
  [/country-lane|^road$|foothills/, wooded('leaf', '#86a355', '#6f7276')],
  [
    /desert-road/,
    (lot) => ({
      ...desert(lot),
      shapes: [
        ...desert(lot).shapes,
        shape('road', box(-lot.reach, -190, 2 * lot.reach, 380), '#6f7276'),
        stroke('lane marks', dashes(lot.reach, 0, 200, 160), '#f2d36a', 12),
      ],
      lane: 95,
    }),
  ],
  [/beach|shore$|sandbar|pirate-cove|oasis/, beach],
  [
    /desert|dune|savanna|pampas|waterhole/,
    (lot) =>
      /savanna|pampas|waterhole/.test(lot.setting)
        ? { ...grassy(5, 'none')({ ...lot, season: 'autumn' }), base: '#c9a95c', axis: -18 }
        : desert(lot),
  ],
  [/frozen-lake|glacier|ice|arctic/, ice],
  [/snow|ski|summit|igloo/, snowy],
  [/wheat|cotton|cane|sugar/, rowsOf('#b98f3c', ['#d9b04f'])],
  [/lavender/, rowsOf('#9a8a5a', ['#8a6fb0'])],
  [/tulip/, rowsOf('#7f8a4a', ['#d8483c', '#f2c23a', '#e58aa8', '#8a5a9c'])],
  [/sunflower/, rowsOf('#7f8a3c', ['#e5b52e'])],
  [/poppy|strawberry/, rowsOf('#7a9a48', ['#c8402f'])],
  [/daisy/, rowsOf('#7a9a48', ['#eef0e4'])],
  [
    /corn-field|vineyard|crop|hop|coffee|cabbage|rice-terrace|allotment|pumpkin|garden-centre/,
    rowsOf('#8a6a44', ['#6f9a44']),
  ],
  [/graveyard|cemetery|memorial/, graves],
  [/campsite|tent-site|picnic/, camp],
  [/park-pond|^park$|golf|swing-yard/, grassy(7, 'path')],
  [/garden|courtyard-garden|backyard|fairy-ring|spring-glade|roof-garden/, grassy(6, 'path', true)],
  [/^field$|meadow|farm$|tall-grass|heath|suburb|hill|rodeo|pampas/, grassy(5, 'none', true)],
  [/volcano|lava|hell/, bare('#4a3f3c', 'cracks')],
  [
    /dry-riverbed/,
    (lot) => {
      const half = 0.72 * lot.half.y;
      const edge = (y: number, s: 1 | -1): string =>
        wave(lot.reach, y, 26, 430) + wave(lot.reach, y + s * 60, 20, 310);
      return {
        ...bare('#b48a58', 'stones')(lot),
        shapes: [
          ...bare('#b48a58', 'stones')(lot).shapes,
          shape('bed', box(-lot.reach, -half, 2 * lot.reach, 2 * half), '#dcc094'),
          stroke('bank', edge(-half, 1) + edge(half, -1), '#94693f', 16),
          stroke(
            'silt',
            [-0.5, -0.2, 0.15, 0.45].map((t, i) => wave(lot.reach, t * half, 34, 520 + 90 * i)).join(''),
            '#c9a877',
            14,
          ),
        ],
        axis: -26,
      };
    },
  ],
  [/mars|mesa|canyon|badlands/, bare('#b8683f', 'stones')],
  [/moon|crater|space|alien/, bare('#a9a8a6', 'stones')],
  [
    /battlefield|trench|wasteland|junkyard|vacant|construction|quarry|gravel|mine|crash/,
    bare('#8f7a5a', 'stones'),
  ],
  [
    /western|village|slum|refugee|medieval|corral|paddock|zoo|playground|sand|ballpark/,
    bare('#cfae78', 'ruts'),
  ],
  [/salt-flat/, bare('#eceae2', 'cracks')],
  [/mountain|cliff|rock-face|geyser/, bare('#9a9488', 'stones')],
];
