/** Open land: grass, woods, sand, snow, earth, fields. */
import { box, circle, curve } from '../../art/path/outline.ts';
import { adjust } from '../../colour/oklch.ts';
import { shape, stroke } from '../../sets/kit/drawing.ts';
import { blob } from '../../sets/kit/paths.ts';
import { makerOf } from '../things/index.ts';
import { conifer, crown, palm } from '../things/outdoors.ts';
import {
  around,
  dots,
  type GroundMaker,
  type Lot,
  mottled,
  ripples,
  type Stood,
  strewn,
  tufts,
} from './ground.ts';

const GREEN = { spring: '#86ad58', summer: '#7ba350', autumn: '#a3a052', winter: '#8d9a68' } as const;
const LEAVES: Readonly<Record<string, readonly string[]>> = {
  spring: ['#7fb04f', '#6aa04a', '#8fba5a'],
  summer: ['#4f8a41', '#5f9a48', '#467d40'],
  autumn: ['#d08a34', '#c5602c', '#dba63e', '#a94a2c'],
  winter: ['#7f8a6a', '#75806a', '#8a8468'],
};
const SNOW = '#e9f0f6';

/** In a picture of less than twice so much ground, centimetres, a few trees are a wood's edge. */
const NEAR_GROUND = 300;

/** Crowns of trees about the free middle, as large as the picture bears. */
export function trees(
  lot: Lot,
  n: number,
  kind: 'leaf' | 'fir' | 'palm' | 'mixed' = 'leaf',
  apart = 1.25,
): Stood[] {
  const r = Math.max(110, Math.min(360, lot.half.y * 0.3));
  const leaves = LEAVES[lot.season] ?? [];
  const few = lot.half.y < NEAR_GROUND ? Math.ceil(n * 0.4) : n;
  return around(lot, r * apart, few, r * 0.85).map((p, i) => {
    const size = r * lot.rng.between(0.75, 1.1);
    const fir = kind === 'fir' || (kind === 'mixed' && i % 3 === 0);
    const plan =
      kind === 'palm'
        ? palm('#5a9448', size)
        : fir
          ? conifer(lot.snow ? '#8fa9a6' : '#2f6a4a', size * 0.8)
          : crown(lot.snow ? '#c9d6dd' : lot.rng.pick(leaves.length > 0 ? leaves : ['#4f8a41']), size, lot);
    return { plan, ...p, turn: lot.rng.between(0, 360) };
  });
}

/** A winding way across the lot along x. */
const way = (lot: Lot, width: number, y = 0, sway = 0.16): string => {
  const s = width * sway * 2;
  const r = lot.reach * 1.1;
  const at = (t: number) => y + Math.sin(t * 2.3) * s;
  const xs = Array.from({ length: 9 }, (_, i) => -r + (i * 2 * r) / 8);
  const top = xs.flatMap((x) => [x, at(x / r) - width / 2]);
  const low = xs.map((x) => [x, at(x / r) + width / 2]).reverse();
  return `${curve(...top)}L${low.map(([x, v]) => `${x} ${v}`).join('L')}Z`;
};

const grassy =
  (n: number, path: 'path' | 'none', flowers = false): GroundMaker =>
  (lot) => {
    const base = lot.snow ? SNOW : GREEN[lot.season];
    const bloom = lot.snow
      ? []
      : flowers
        ? [dots(lot, '#f4ead0', 90, 5), dots(lot, '#e8c94a', 140, 5), dots(lot, '#d8637c', 160, 5.5)]
        : [dots(lot, adjust(base, 0.1), 200, 4)];
    const lane =
      path === 'path'
        ? [
            shape('path', way(lot, Math.max(170, lot.half.y * 0.34)), lot.snow ? '#d5dde4' : '#cdb98d'),
            shape('path', way(lot, Math.max(150, lot.half.y * 0.3)), lot.snow ? '#dfe6ec' : '#d9c79c'),
          ]
        : [];
    return {
      base,
      shapes: [
        ...mottled(lot, base),
        ...lane,
        ...(path === 'path' ? [] : [tufts(lot, adjust(base, -0.08), 130)]),
        ...bloom,
      ],
      stands: trees(lot, n, 'mixed'),
      ...(path === 'path' ? { axis: -24 } : {}),
    };
  };

/** Crowns all over, and a clearing or a road through them where something goes on. */
const wooded =
  (kind: 'leaf' | 'fir' | 'mixed' | 'palm', floor: string, road: string | null): GroundMaker =>
  (lot) => {
    const base = lot.snow ? SNOW : lot.season === 'autumn' && kind !== 'fir' ? '#a5793f' : floor;
    const strip = Math.max(260, lot.clear.y * 1.15);
    const open = {
      ...lot,
      clear: road ? { x: lot.reach, y: strip * 0.72 } : lot.empty ? { x: 0, y: 0 } : lot.clear,
    };
    const lane = road
      ? [
          shape('verge', way(lot, strip * 1.3, 0, 0.02), adjust(base, 0.07)),
          shape('road', way(lot, strip, 0, 0.02), road),
        ]
      : [];
    return {
      base,
      shapes: [
        ...mottled(lot, base, 180),
        dots(lot, adjust(base, 0.08), 70, 5, 120),
        ...(lot.season === 'autumn' ? [dots(lot, '#d9822f', 60, 6, 110)] : []),
        ...lane,
        ...(road === '#6f7276' ? [stroke('lane marks', dashes(lot.reach, 0, 160, 130), '#f0e8cf', 10)] : []),
      ],
      stands: trees(open, lot.empty ? 60 : 34, kind, lot.empty ? 0.95 : 1.02),
      axis: road ? -28 : -18,
      ...(road ? { lane: strip * 0.2 } : {}),
    };
  };

export const dashes = (reach: number, y: number, on: number, off: number): string => {
  const n = Math.ceil((2 * reach) / (on + off)) + 1;
  return Array.from({ length: n }, (_, i) => `M${(-reach + i * (on + off)).toFixed(0)} ${y}h${on}`).join('');
};

const beach: GroundMaker = (lot) => {
  const sand = '#e6cf9b';
  const edge = -lot.half.y * 0.46;
  const r = lot.reach * 1.15;
  const shore = (dy: number, amp: number, phase: number) =>
    `${curve(...Array.from({ length: 13 }, (_, i) => [-r + (i * r) / 6, edge + dy + amp * Math.sin(i * 1.3 + phase) + amp * 0.4 * Math.sin(i * 2.9)]).flat())}L${r} ${-r}L${-r} ${-r}Z`;
  const a = Math.max(12, lot.half.y * 0.036);
  const parasols: Stood[] =
    lot.half.y > 420
      ? around({ ...lot, half: { x: lot.half.x, y: lot.half.y } }, 420, 6, 150)
          .filter((p) => p.y > edge + 260)
          .flatMap((p, i) => {
            const paint = {
              colour: ['#d8483c', '#f2b632', '#3f8fa8', '#f4ead0'][i % 4] ?? null,
              second: null,
              height: 220,
              breadth: 260,
              rng: lot.rng,
            };
            const towel = makerOf('beach-towel')?.({
              ...paint,
              colour: ['#3f8fa8', '#e8745c', '#7fae4c', '#c8553d'][i % 4] ?? null,
            });
            const shade = makerOf('parasol')?.(paint);
            return [
              ...(towel ? [{ plan: towel, x: p.x + 130, y: p.y + 60, turn: 70 }] : []),
              ...(shade ? [{ plan: shade, ...p, turn: lot.rng.between(0, 40) }] : []),
            ];
          })
      : [];
  return {
    base: sand,
    shapes: [
      ...mottled(lot, sand, 220),
      ripples(lot, '#d8bd84', 110, 46, 3),
      dots(lot, '#f6ead0', 120, 4),
      shape('wet sand', shore(a * 5, a * 1.6, 0.4), '#cbab77'),
      shape('foam', shore(a * 2.2, a * 1.7, 0), '#fbfdfa'),
      shape('shallows', shore(a * 0.9, a * 1.6, 0.12), '#8fd0cb'),
      shape('foam', shore(-a * 2.6, a * 1.9, 1.4), '#eef8f6', 'body', { opacity: 0.85 }),
      shape('sea', shore(-a * 3.6, a * 1.8, 1.5), '#56b3bd'),
      shape('foam', shore(-a * 8.6, a * 2.1, 2.6), '#d8f0ee', 'body', { opacity: 0.6 }),
      shape('sea', shore(-a * 9.4, a * 2, 2.7), '#3a9aad'),
      shape('deep', shore(-a * 17, a * 3, 4), '#2c849c'),
    ],
    stands: parasols,
    axis: -16,
  };
};

const desert: GroundMaker = (lot) => {
  const sand = '#e0b06e';
  const r = lot.reach * 1.1;
  const step = Math.max(190, lot.half.y * 0.42);
  const ridges = Array.from({ length: Math.ceil((2 * r) / step) }, (_, i) => {
    const y = -r + i * step + lot.rng.between(-0.15, 0.15) * step;
    const line = Array.from({ length: 9 }, (_, j) => [
      -r + (j * r) / 4,
      y + step * 0.26 * Math.sin(j * 1.1 + i * 1.7),
    ]);
    return `${curve(...line.flat())}L${line
      .toReversed()
      .map(([x = 0, v = 0]) => `${x} ${v + step * (0.2 + 0.16 * Math.sin(x / step))}`)
      .join('L')}Z`;
  });
  return {
    base: sand,
    shapes: [
      ...mottled(lot, sand, 320),
      shape('dunes', ridges.join(''), '#cd9753', 'body', { opacity: 0.75 }),
      ripples(lot, '#d3a05c', 120, 60, 3),
    ],
    axis: -14,
  };
};

const snowy: GroundMaker = (lot) => ({
  base: SNOW,
  shapes: [
    shape(
      'drifts',
      strewn(lot, 300, 26)
        .map((p) => blob(p.x, p.y, 150, 26, lot.rng, 0.3))
        .join(''),
      '#cfdcea',
      'body',
      { opacity: 0.8 },
    ),
    dots(lot, '#ffffff', 90, 4),
  ],
  stands: trees({ ...lot, snow: true }, 9, 'fir'),
  axis: -18,
});

const ice: GroundMaker = (lot) => ({
  base: '#bcd8e6',
  shapes: [
    ...mottled(lot, '#bcd8e6', 300),
    stroke(
      'cracks',
      strewn(lot, 240, 26)
        .map(
          (p) =>
            `M${p.x.toFixed(0)} ${p.y.toFixed(0)}l60 -34l44 30l70 -12M${(p.x + 104).toFixed(0)} ${(p.y - 4).toFixed(0)}l20 62`,
        )
        .join(''),
      '#eaf5fa',
      4,
    ),
    shape(
      'drifts',
      strewn(lot, 420, 12)
        .map((p) => blob(p.x, p.y, 130, 50, lot.rng, 0.3))
        .join(''),
      '#eef5fa',
    ),
  ],
  axis: -20,
});

/** Bare ground of one colour, with stones and cracks or ruts. */
const bare =
  (base: string, mark: 'stones' | 'cracks' | 'ruts'): GroundMaker =>
  (lot) => ({
    base: lot.snow ? SNOW : base,
    shapes: [
      ...mottled(lot, lot.snow ? SNOW : base, 240),
      dots(lot, adjust(base, -0.1), 110, 6),
      ...(mark === 'cracks'
        ? [
            stroke(
              'cracks',
              strewn(lot, 150, 40)
                .map(
                  (p) =>
                    `M${p.x.toFixed(0)} ${p.y.toFixed(0)}l40 -22l36 18l50 -8M${(p.x + 76).toFixed(0)} ${(p.y - 4).toFixed(0)}l8 44l-30 30`,
                )
                .join(''),
              adjust(base, -0.12),
              3,
            ),
          ]
        : []),
      ...(mark === 'ruts'
        ? [
            stroke(
              'ruts',
              [-90, 90]
                .map((y) =>
                  curve(-lot.reach, y, -lot.reach / 3, y + 20, lot.reach / 3, y - 14, lot.reach, y + 8),
                )
                .join(''),
              adjust(base, -0.07),
              34,
            ),
          ]
        : []),
    ],
    stands:
      mark === 'stones'
        ? around(lot, 200, 8, 60).flatMap((p) => {
            const plan = makerOf('rock')?.({
              colour: adjust(base, -0.04, 0.6),
              second: null,
              height: 60,
              breadth: lot.rng.between(60, 150),
              rng: lot.rng,
            });
            return plan ? [{ plan, ...p, turn: lot.rng.between(0, 360) }] : [];
          })
        : [],
    axis: -20,
  });

/** Rows of what is grown, one colour or one after the other. */
const rowsOf =
  (soil: string, colours: readonly string[], spacing = 90): GroundMaker =>
  (lot) => {
    const n = Math.ceil((2 * lot.reach) / spacing);
    const row = (i: number) => {
      const y = -lot.reach + i * spacing;
      const n2 = Math.ceil(lot.reach / 60);
      return `${curve(...Array.from({ length: n2 }, (_, j) => [-lot.reach + (j * 2 * lot.reach) / (n2 - 1), y + (j % 2 ? 7 : -7)]).flat())}`;
    };
    return {
      base: lot.snow ? SNOW : soil,
      shapes: [
        ...colours.map((c, k) =>
          stroke(
            'rows',
            Array.from({ length: n }, (_, i) => i)
              .filter((i) => i % colours.length === k)
              .map(row)
              .join(''),
            c,
            spacing * 0.62,
          ),
        ),
        ...colours.map((c, k) =>
          stroke(
            'rows',
            Array.from({ length: n }, (_, i) => i)
              .filter((i) => i % colours.length === k)
              .map(row)
              .join(''),
            adjust(c, 0.07),
            spacing * 0.2,
          ),
        ),
      ],
      axis: -32,
    };
  };

/** Fields like a quilt, with hedges and a lane, from high up. */
export const patchwork: GroundMaker = (lot) => {
  const s = Math.max(500, lot.half.y * 0.55);
  const tones = ['#8fae54', '#c9b25a', '#7a9a48', '#d8c277', '#a98a52', '#9cba62', '#b7a04a'];
  const n = Math.ceil(lot.reach / s) + 1;
  const cells = Array.from({ length: (2 * n) ** 2 }, (_, i) => ({
    x: (i % (2 * n)) - n,
    y: Math.floor(i / (2 * n)) - n,
  }));
  return {
    base: '#7a9a48',
    shapes: cells.flatMap(({ x, y }, i) => {
      const c = tones[(i * 5 + y * 3 + lot.rng.int(0, 2)) % tones.length] ?? '#8fae54';
      const [px, py] = [x * s + (y % 2 ? s * 0.3 : 0), y * s];
      return [
        shape('field', box(px + 12, py + 12, s - 24, s - 24, 8), c),
        stroke(
          'furrows',
          Array.from({ length: 6 }, (_, k) =>
            i % 2
              ? `M${px + 20} ${py + (k + 1) * (s / 7)}h${s - 40}`
              : `M${px + (k + 1) * (s / 7)} ${py + 20}v${s - 40}`,
          ).join(''),
          adjust(c, -0.06),
          s * 0.014,
        ),
      ];
    }),
    stands: around(lot, s * 0.4, 26, 0).map((p) => ({
      plan: crown(lot.rng.pick(LEAVES[lot.season] ?? ['#4f8a41']), s * 0.1, lot),
      x: Math.round(p.x / s) * s,
      y: p.y,
      turn: 0,
    })),
    axis: -18,
  };
};

const graves: GroundMaker = (lot) => {
  const lawn = grassy(3, 'none')(lot);
  const stone = (x: number, y: number) => box(x - 12, y - 34, 24, 68, 6);
  const rows = Array.from({ length: 60 }, (_, i) => ({
    x: ((i % 10) - 4.5) * 230,
    y: (Math.floor(i / 10) - 2.5) * 240,
  })).filter((p) => Math.abs(p.x) > lot.clear.x * 0.6 || Math.abs(p.y) > lot.clear.y * 0.6);
  return {
    ...lawn,
    shapes: [
      ...lawn.shapes,
      shape(
        'graves',
        rows.map((p) => box(p.x + 20, p.y - 36, 150, 72, 6)).join(''),
        adjust(lawn.base, -0.06),
      ),
      shape('headstones', rows.map((p) => stone(p.x, p.y)).join(''), '#a9a8a2', 'body', { form: true }),
    ],
    axis: -16,
  };
};

const camp: GroundMaker = (lot) => {
  const lawn = wooded('mixed', '#7f8f4f', null)(lot);
  return {
    ...lawn,
    shapes: [
      ...lawn.shapes,
      shape('clearing', circle(0, 0, Math.max(lot.clear.x, lot.clear.y) * 1.2), '#b39a68', 'body', {
        opacity: 0.7,
      }),
    ],
  };
};

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
