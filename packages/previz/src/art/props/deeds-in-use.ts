/** Things as a deed has them: food in the air over its pan, a net spread between the hands, a map on a stand. */
import { blob, box, circle, limb, oval, poly } from '../path/outline.ts';
import { detail, faint, flat, glow, line, main, type Prop, prop, shade, solid, tube } from './prop.ts';

/** What flies out of a pan: x, y, radius, colour. */
const PIECES = [
  [2, -22, 4, '#e5782b'],
  [14, -30, 3.6, '#4f9a3e'],
  [-8, -34, 3.4, '#cf3a2c'],
  [6, -44, 4.2, '#e8b53a'],
  [20, -48, 3.2, '#cf3a2c'],
  [-4, -54, 3.4, '#4f9a3e'],
  [12, -62, 3.6, '#e5782b'],
  [24, -64, 2.8, '#e8b53a'],
] as const;

const pan = [
  tube('M-46 -8L-16 -3', '#2b2e33', 4.4, 'handle'),
  main('M-17 -7H25C24 2 18 5 4 5C-10 5 -16 2 -17 -7Z', '#474e55', 'pan'),
  solid(oval(4, -7, 21, 2.6), '#2b2e33', 'inside'),
];

const pieces = PIECES.flatMap(([x, y, r, fill]) => [
  detail(blob([x - r, y, x - r * 0.2, y - r, x + r, y - r * 0.3, x + r * 0.5, y + r * 0.9]), fill, 'piece'),
]);

const SHEAF = [
  [0, '#f58a1f'],
  [1, '#ffd24a'],
] as const;

const flames = SHEAF.map(([i, fill]) => {
  const k = i === 0 ? 1 : 0.6;
  const at = (x: number, y: number) => `${4 + x * k} ${-8 + y * k}`;
  return glow(
    `M${at(-18, 0)}C${at(-24, -18)} ${at(-10, -22)} ${at(-14, -44)}C${at(-2, -34)} ${at(-4, -26)} ${at(0, -20)}C${at(4, -34)} ${at(0, -46)} ${at(8, -60)}C${at(10, -40)} ${at(20, -36)} ${at(18, -18)}C${at(24, -26)} ${at(22, -34)} ${at(24, -38)}C${at(32, -20)} ${at(24, -6)} ${at(18, 0)}Z`,
    fill,
    'flame',
  );
});

/** Where photographs are pinned. */
const PHOTOS = [
  [-62, -156],
  [-14, -164],
  [34, -150],
  [66, -166],
  [54, -110],
  [4, -116],
  [-34, -98],
  [-66, -112],
] as const;

const MESH = Array.from({ length: 11 }, (_, i) => {
  const x = -50 + i * 10;
  return `M${x} -84L${x + 20 - (i > 8 ? 10 * (i - 8) : 0)} -14M${x} -84L${x - 20 + (i < 2 ? 10 * (2 - i) : 0)} -14`;
}).join('');

/** Slices parted from the tail end of a fish: where each cut runs. */
const CUTS = [3, 8, 12.4];

export const DEEDS_IN_USE: readonly Prop[] = [
  prop({
    names: 'fish on a board, fish on its cutting board',
    in: 'food',
    at: 'surface',
    shapes: [
      main(box(-30, -3.6, 60, 3.6, 1.4), '#c99560', 'board'),
      shade(box(-30, -1.4, 60, 1.4, 0.7), '#c99560'),
      solid(poly(13, -8, 26, -14, 23, -8.6, 27, -3.4), '#7f98a6', 'tail'),
      solid(blob([-24, -7, -14, -13, 0, -13.4, 15, -8.6, 0, -4, -14, -3.8]), '#9fb4c0', 'fish'),
      detail(blob([-22, -5.6, -12, -8, 2, -7.6, 13, -7.4, 0, -4, -14, -3.8]), '#dfe8ec', 'belly'),
      detail(poly(-8, -12.6, 0, -17, 5, -12.4), '#7f98a6', 'fin'),
      line(CUTS.map((x) => `M${x} -12.6L${x - 1.4} -4.2`).join(''), '#e58a74', 1.1, 'cuts'),
      line('M-15 -12C-12.6 -9 -12.6 -7 -15 -4.2', '#6f8794', 0.8, 'gill'),
      detail(circle(-19, -8.6, 1.2), '#26303a', 'eye'),
    ],
  }),
  prop({
    names: 'tossed food, food tossed in its pan',
    in: 'household',
    at: 'surface',
    anchors: { grip: [-40, -7] },
    shapes: [...pan, ...pieces],
  }),
  prop({
    names: 'flipped pancake, pancake in the air',
    in: 'household',
    at: 'surface',
    anchors: { grip: [-40, -7] },
    shapes: [
      ...pan,
      solid('M-14 -42C-6 -50 10 -48 15 -40C10 -34 -8 -34 -14 -42Z', '#d99a4a', 'pancake'),
      line('M-12 -41C-4 -38 8 -37 14 -40M-4 -14V-26M6 -14V-28', '#8a5a2a', 1.2, 'edge'),
    ],
  }),
  prop({
    names: 'flambe, food tossed in flames',
    in: 'household',
    at: 'surface',
    anchors: { grip: [-40, -7] },
    shapes: [...pan, ...flames, ...pieces],
  }),
  prop({
    names: 'net in hands, net being mended',
    in: 'household',
    at: 'surface',
    anchors: { grip: [0, -84] },
    shapes: [
      faint(
        flat(
          'M-52 -86C-20 -78 20 -78 52 -86C62 -50 60 -20 46 0C16 -10 -16 -10 -46 0C-60 -20 -62 -50 -52 -86Z',
          '#d8cfae',
          'veil',
        ),
        0.32,
      ),
      line(
        `${MESH}M-54 -66C-20 -58 20 -58 54 -66M-57 -44C-20 -36 20 -36 57 -44M-55 -22C-20 -15 20 -15 55 -22`,
        '#efe6c8',
        1.1,
        'mesh',
      ),
      line('M-52 -86C-20 -78 20 -78 52 -86M-46 0C-16 -10 16 -10 46 0', '#c2a468', 2.6, 'rope'),
      detail(
        [-40, -20, 0, 20, 40].map((x) => circle(x, -79 - Math.abs(x) * 0.1, 3.4)).join(''),
        '#d8693a',
        'float',
      ),
    ],
  }),
  prop({
    names: 'marshmallow stick, marshmallow on a stick',
    in: 'food',
    at: 'surface',
    anchors: { grip: [-44, 10] },
    shapes: [
      line('M-56 15L50 -26', '#7a5230', 2.4, 'stick'),
      main(limb([38, -21.5, 5.4], [50, -26, 5.4]), '#f6efe2', 'marshmallow'),
      shade(limb([40, -18.5, 2.4], [51, -23, 2.4]), '#f6efe2'),
      detail(blob([49, -30, 55, -29, 55.6, -24, 51, -21.6, 50, -26]), '#c98a4a', 'toast'),
    ],
  }),
  prop({
    names: 'map on a stand, map board',
    in: 'furniture',
    height: 1.62,
    anchors: { grip: [0, -140] },
    shapes: [
      line('M-56 -92L-66 0M56 -92L66 0M0 -92V-6', '#6d4a2c', 5, 'leg'),
      solid(box(-82, -196, 164, 112, 2), '#6d4a2c', 'frame'),
      main(box(-77, -191, 154, 102), '#ead9ae', 'map'),
      detail(
        `${blob([-64, -176, -40, -184, -14, -172, -20, -150, -44, -142, -62, -154])}${blob([4, -160, 30, -180, 62, -170, 66, -140, 40, -112, 14, -122])}${blob([-58, -122, -34, -130, -18, -116, -34, -100, -54, -104])}`,
        '#a9bd84',
        'land',
      ),
      line('M-70 -136C-40 -128 -20 -140 0 -126C20 -112 44 -104 72 -108', '#7fa6bd', 2.4, 'river'),
      line('M-48 -164L-26 -156L2 -138L30 -150L46 -138', '#c0392b', 2.6, 'route'),
      line('M40 -144L52 -132M52 -144L40 -132', '#c0392b', 3.2, 'cross'),
      line('M-26 -191V-89M26 -191V-89M-77 -140H77', '#cdb98a', 0.8, 'fold'),
    ],
  }),
  prop({
    names: 'unrolled mat, yoga mat on the floor',
    in: 'furniture',
    anchors: { top: [0, -9] },
    shapes: [
      flat('M-74 -20H74L92 0H-92Z', '#7a58b0', 'mat'),
      flat('M-92 0H92V3H-92Z', '#5f4290', 'edge'),
      line('M-66 -17H66L82 -3H-82Z', '#9a7cca', 0.9, 'seam'),
    ],
  }),
  prop({
    names: 'spraying hose, garden hose in use',
    in: 'tool',
    at: 'surface',
    anchors: { grip: [-2, 0] },
    shapes: [
      faint(flat('M12 -3C40 -18 74 -14 104 14L92 30C66 4 40 -4 12 2Z', '#bfe6f4', 'water'), 0.75),
      line('M14 -2C44 -14 70 -8 100 20M14 0C40 -6 62 4 88 30', '#eefaff', 1.4, 'water'),
      detail(
        [
          [108, 20],
          [100, 34],
          [112, 32],
          [94, 42],
          [118, 24],
        ]
          .map(([x = 0, y = 0]) => circle(x, y, 2.4))
          .join(''),
        '#d8f1fa',
        'drop',
      ),
      tube('M-4 2C-20 14 -10 44 -24 62C-34 78 -10 84 -40 92', '#3f9a4a', 4.4, 'hose'),
      solid('M-6 -4H6L13 -6V5L6 4H-6Z', '#d8693a', 'nozzle'),
    ],
  }),
  prop({
    names: 'target on a stand, archery butt',
    in: 'sport',
    shapes: [
      line('M-34 -60L-50 0M34 -60L50 0M0 -60V-4', '#7a5230', 5, 'leg'),
      main(circle(0, -98, 46), '#d8b878', 'straw'),
      ...(
        [
          [42, '#f4f1ea'],
          [34, '#2b2e33'],
          [26, '#3f7fc0'],
          [17, '#cf3a2c'],
          [8, '#f2c84b'],
        ] as const
      ).map(([r, fill]) => detail(circle(0, -98, r), fill, 'ring')),
    ],
  }),
  prop({
    names: 'photo board, board of photographs and red strings',
    in: 'furniture',
    shapes: [
      line('M-70 -70L-76 0M70 -70L76 0', '#6d4a2c', 5, 'leg'),
      solid(box(-92, -188, 184, 124, 2), '#6d4a2c', 'frame'),
      main(box(-87, -183, 174, 114), '#c9a26c', 'cork'),
      ...PHOTOS.flatMap(([x, y]) => [
        detail(box(x - 13, y - 11, 26, 24), '#f4f1e8', 'print'),
        detail(box(x - 11, y - 9, 22, 16), '#9fb6c6', 'print'),
        detail(`${circle(x, y - 2.5, 3.6)}${box(x - 6, y + 1, 12, 6, 3)}`, '#4a5566', 'face'),
      ]),
      line(
        PHOTOS.slice(1)
          .map(([x, y], i) => `M${PHOTOS[i]?.[0]} ${(PHOTOS[i]?.[1] ?? 0) - 9}L${x} ${y - 9}`)
          .join(''),
        '#d22f2f',
        1.8,
        'string',
      ),
      detail(PHOTOS.map(([x, y]) => circle(x, y - 9, 2)).join(''), '#d22f2f', 'pin'),
    ],
  }),
  prop({
    names: 'saloon doors, swinging doors, batwing doors',
    in: 'furniture',
    shapes: [
      solid(box(-98, -236, 196, 236, 1), '#6b4426', 'wall'),
      detail(box(-80, -218, 160, 218), '#f3cf8e', 'daylight'),
      detail(box(-80, -60, 160, 60), '#d9a861', 'street'),
      ...[-1, 1].flatMap((s) => [
        main(poly(s * 80, -150, s * 34, -164, s * 34, -42, s * 80, -56), '#9a5f35', 'leaf'),
        ...[-138, -118, -98, -78].map((y) =>
          detail(poly(s * 76, y, s * 40, y - 9, s * 40, y - 1, s * 76, y + 7), '#6d4022', 'louvre'),
        ),
      ]),
      solid(box(-98, -236, 18, 236, 1), '#55351d', 'post'),
      solid(box(80, -236, 18, 236, 1), '#55351d', 'post'),
      solid(box(-98, -236, 196, 20, 1), '#55351d', 'lintel'),
    ],
  }),
  prop({
    names: 'cell bars, prison bars',
    in: 'furniture',
    shapes: [
      ...[-84, -63, -42, -21, 0, 21, 42, 63, 84].map((x) => tube(`M${x} 0V-214`, '#4f5660', 4.6, 'bar')),
      solid(box(-92, -214, 184, 7, 1), '#3f454e', 'rail'),
      solid(box(-92, -120, 184, 5, 1), '#3f454e', 'rail'),
      solid(box(-92, -7, 184, 7, 1), '#3f454e', 'rail'),
    ],
  }),
  prop({
    names: 'tray of drinks, drinks on a tray',
    in: 'household',
    at: 'surface',
    anchors: { grip: [0, 2] },
    shapes: [
      ...[-13, -4, 5, 14].flatMap((x, i) => [
        faint(solid(`M${x - 3.4} -14H${x + 3.4}L${x + 2.4} -2H${x - 2.4}Z`, '#dfeef4', 'glass'), 0.8),
        detail(
          `M${x - 3} -10H${x + 3}L${x + 2.3} -2.4H${x - 2.3}Z`,
          ['#d8932f', '#b7352d', '#7fbf6a', '#d8932f'][i] ?? '#d8932f',
          'drink',
        ),
      ]),
      main(oval(0, -1, 23, 2.4), '#b9c0c8', 'tray'),
      flat(oval(0, -1.6, 21, 1.7), '#d5dae0', 'tray'),
    ],
  }),
  prop({
    names: 'rope of sheets, bedsheet rope, sheet rope, knotted sheets, rope of bedsheets, knotted bedsheets',
    in: 'tool',
    anchors: { top: [0, -360] },
    shapes: [0, 1, 2, 3, 4].flatMap((i) => {
      const [y, cloth] = [
        -400 + i * 80,
        ['#f3efe6', '#d9e4ef', '#f3efe6', '#f1dcd8', '#f3efe6'][i] ?? '#f3efe6',
      ];
      return [
        main(
          `M-3 ${y}C-9 ${y + 22} -8 ${y + 56} -3 ${y + 80}H3C8 ${y + 58} 8 ${y + 24} 3 ${y}Z`,
          cloth,
          'sheet',
        ),
        line(
          `M-1 ${y + 10}C-5 ${y + 30} -4 ${y + 52} -1 ${y + 70}M2 ${y + 12}C4 ${y + 34} 4 ${y + 50} 1 ${y + 68}`,
          '#b9b3a8',
          1,
          'fold',
        ),
        main(`M0 ${y + 76}L-12 ${y + 90}L-3 ${y + 88}L2 ${y + 96}L4 ${y + 86}L11 ${y + 84}Z`, cloth, 'end'),
        main(oval(0, y + 78, 7, 5.4), cloth, 'knot'),
      ];
    }),
  }),
  prop({
    names: 'hanging rope, climbing rope',
    in: 'tool',
    anchors: { top: [0, -360] },
    shapes: [
      tube('M0 -400C2 -300 -3 -180 2 -60C3 -40 -4 -26 1 -12', '#c79c5c', 6, 'rope'),
      line(
        Array.from({ length: 32 }, (_, i) => `M-2.6 ${-396 + i * 12}l5.2 -4`).join(''),
        '#8a6534',
        1.1,
        'twist',
      ),
      main(`${circle(0, -120, 6)}${circle(1, -40, 6)}`, '#b98d4e', 'knot'),
    ],
  }),
  prop({
    names: 'telephone handset, handset of a telephone',
    in: 'electronics',
    at: 'surface',
    anchors: { grip: [0, 0] },
    shapes: [
      line('M12 8C6 18 18 24 9 34C4 42 16 48 10 62', '#26222b', 1.2, 'cord'),
      main(limb([2.6, -8, 2.3], [5, -2, 1.9], [9, 3.4, 1.9], [13, 6.4, 2.3]), '#b92421', 'handset'),
      main(`${oval(4, -8.4, 3, 3)}${oval(13.4, 5.6, 3, 3)}`, '#a31f1c', 'ear'),
    ],
  }),
];
