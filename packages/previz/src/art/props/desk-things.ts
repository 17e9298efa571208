/** Books, brushes, blades and other small things of every room. */
import { blob, box, circle, curve, oval, poly } from '../path/outline.ts';
import {
  detail,
  flat,
  glow,
  ink,
  light,
  line,
  main,
  type Prop,
  prop,
  second,
  shade,
  solid,
  tube,
} from './prop.ts';

export const DESK_PROPS: readonly Prop[] = [
  prop({
    names:
      'book, closed book, novel, textbook, hardcover, hardback, tome, bible, cookbook, dictionary, blue book',
    in: 'household',
    at: 'surface',
    anchors: { grip: [0, -10] },
    shapes: [
      solid(poly(-6.5, -22, 8.6, -22.6, 8.6, -Math.LOG2E, -6.5, -0.6), '#f4eddb', 'pages'),
      line('M7.600 -22V-1.600M6.400 -22V-1.600M5.200 -22V-1.400', '#d5c9ac', 0.25),
      flat(poly(-8, -24, 9.6, -24.6, 9.6, -22.6, -6, -22), '#8f2a2a', 'back'),
      main(poly(-8, -23.4, 6, -22.6, 6, 0.4, -8, -0.4), '#b83232', 'cover'),
      flat(poly(-8, -23.4, -5.8, -23.3, -5.8, -0.3, -8, -0.4), '#8f2424', 'spine'),
      second(`${poly(-3.6, -19.6, 4, -19.2, 4, -13.6, -3.6, -13.8)}`, '#e6c064', 'title'),
      line('M-2.400 -10H2.800M-1.600 -7.500H2', '#e6c064', 0.6),
    ],
  }),
  prop({
    names: 'open book, reading book, spellbook, spell book, magic book, grimoire, open notebook',
    in: 'household',
    at: 'surface',
    anchors: { grip: [0, -3] },
    shapes: [
      main(
        'M-19 -2C-12 -4 -6 -3 0 0C6 -3 12 -4 19 -2V-13C12 -15 6 -14 0 -11C-6 -14 -12 -15 -19 -13Z',
        '#7a3a8f',
        'cover',
      ),
      solid('M-18 -4C-12 -6 -6 -5 0 -2V-13C-6 -17 -12 -17 -18 -15Z', '#f8f2e0', 'page'),
      solid('M18 -4C12 -6 6 -5 0 -2V-13C6 -17 12 -17 18 -15Z', '#efe7d0', 'page'),
      line(
        'M-15 -13C-11 -14.500 -6 -14 -3 -12M-15 -10.500C-11 -12 -6 -11.500 -3 -9.500M-15 -8C-11 -9.500 -6 -9 -3 -7M15 -13C11 -14.500 6 -14 3 -12M15 -10.500C11 -12 6 -11.500 3 -9.500M15 -8C11 -9.500 6 -9 3 -7',
        '#a89c80',
        0.5,
      ),
    ],
  }),
  prop({
    names: 'stack of books, pile of books, books, book stack',
    in: 'household',
    at: 'surface',
    anchors: { top: [0, -18] },
    shapes: (
      [
        [0, 15, '#b83232'],
        [1.5, 13.5, '#2f6a9c'],
        [-1, 14, '#3f8a5a'],
        [1, 12, '#d9a02e'],
      ] as const
    ).flatMap(([dx, w, c], i) => {
      const y = -i * 4.6;
      return [
        i === 0
          ? main(box(dx - w, y - 4.5, w * 2, 4.5, 0.8), c, 'book')
          : detail(box(dx - w, y - 4.5, w * 2, 4.5, 0.8), c, 'book'),
        detail(box(dx - w + 2.4, y - 3.7, w * 2 - 2, 2.9), '#f4eddb', 'pages'),
        line(`M${dx - w + 4} ${y - 2.6}H${dx + w}M${dx - w + 4} ${y - 1.8}H${dx + w}`, '#d5c9ac', 0.25),
      ];
    }),
  }),
  prop({
    names: 'toothbrush, tooth brush, electric toothbrush',
    in: 'household',
    at: 'surface',
    anchors: { grip: [0, -6] },
    shapes: [
      main(
        blob(
          [-1.2, 0, -1.6, -5, -1, -11, -0.6, -14, -0.7, -20, 0.9, -20, 0.9, -14, 1.2, -10, 1.5, -5, 1.2, 0],
          0.6,
        ),
        '#2f86d8',
        'handle',
      ),
      light(box(-0.9, -9, 0.5, 7, 0.2), '#2f86d8'),
      solid(poly(-0.7, -20, -3.2, -19.7, -3.2, -15.2, -0.7, -15), '#f6f8f8', 'bristle'),
      line('M-3 -19H-0.7M-3 -17.500H-0.7M-3 -16H-0.7', '#a9d5ea', 0.5, 'bristle'),
      second(box(-1.1, -12.5, 2.2, 1, 0.4), '#f6f8f8', 'ring'),
    ],
  }),
  prop({
    names: 'scissors, pair of scissors, shears, sheep shears',
    in: 'tool',
    at: 'surface',
    anchors: { grip: [0, -4] },
    shapes: [
      solid(poly(-0.8, -9, 1.6, -9.6, 4.4, -21, 2.6, -20.6), '#c3cad0', 'blade'),
      solid(poly(0.8, -9, -1.6, -9.6, -4.4, -21, -2.6, -20.6), '#aab3ba', 'blade'),
      tube('M-0.600 -9L3 -5.500', '#d8352f', 1.8, 'arm'),
      tube('M0.600 -9L-3 -5.500', '#d8352f', 1.8, 'arm'),
      tube(`${oval(-4, -3.2, 2.3, 3)}${oval(4, -3.2, 2.3, 3)}`, '#d8352f', 1.5, 'handle'),
      detail(circle(0, -9.6, 0.8), '#6d757d', 'screw'),
    ],
  }),
  prop({
    names: 'flower, daisy, blossom, bloom, poppy, lily, carnation, dandelion, marigold',
    in: 'plant',
    at: 'floor',
    height: 0.45,
    anchors: { grip: [0, -12] },
    shapes: [
      line(curve(0, 0, -2, -14, 0, -28), '#4a9a45', 1.8, 'stem'),
      detail(
        `${blob([-1, -8, -9, -12, -14, -19, -6, -17])}${blob([0, -12, 7, -15, 13, -22, 5, -20])}`,
        '#57a84f',
        'leaf',
      ),
      main(
        [0, 1, 2, 3, 4, 5, 6]
          .map((i) => {
            const a = i * 0.8976 - 1.57;
            return oval(6.6 * Math.cos(a), -34 + 6.6 * Math.sin(a), 4.6, 4.6);
          })
          .join(''),
        '#e8567f',
        'petal',
      ),
      flat(
        [0, 1, 2, 3, 4, 5, 6]
          .map((i) => {
            const a = i * 0.8976 - 1.57;
            return oval(4.4 * Math.cos(a), -34 + 4.4 * Math.sin(a), 2, 2);
          })
          .join(''),
        '#d2416c',
        'petal',
      ),
      detail(circle(0, -34, 4), '#f6cf45', 'heart'),
    ],
  }),
  prop({
    names: 'puddle, pool of water, pond, water puddle, oasis, swimming pool',
    in: 'nature',
    at: 'floor',
    shapes: [
      main(
        blob([-70, -6, -50, -13, -10, -12, 30, -15, 66, -9, 72, -3, 30, 0, -30, 0, -62, -1]),
        '#6fb0d0',
        'water',
      ),
      light(blob([-40, -8, -10, -10, 20, -9, -6, -6]), '#6fb0d0'),
      light(blob([24, -4, 44, -5, 56, -4, 40, -2.5]), '#6fb0d0'),
    ],
  }),
  prop({
    names: 'smoke, cloud of smoke, steam, plume of smoke, fog, mist, dust cloud',
    in: 'nature',
    at: 'floor',
    height: 3,
    shapes: [
      {
        ...main(
          blob([
            -30, 0, -60, -40, -50, -90, -90, -130, -70, -200, -110, -250, -60, -320, 0, -340, 60, -310, 90,
            -250, 56, -200, 80, -140, 40, -90, 50, -40, 24, 0,
          ]),
          '#9aa0a6',
          'smoke',
        ),
        opacity: 0.9,
      },
      light(blob([-40, -300, 0, -326, 30, -300, -6, -270]), '#9aa0a6'),
      light(blob([-60, -190, -30, -206, -10, -170, -44, -150]), '#9aa0a6'),
    ],
  }),
  prop({
    names: 'crystal, crystals, crystal cluster, amethyst, quartz, magic crystal, geode',
    in: 'nature',
    at: 'floor',
    height: 0.7,
    shapes: [
      flat(poly(-30, 0, -40, -34, -30, -50, -14, -36, -10, 0), '#7a4fc0', 'crystal'),
      flat(poly(12, 0, 18, -44, 32, -58, 42, -40, 34, 0), '#7a4fc0', 'crystal'),
      main(poly(-16, 0, -18, -62, 0, -92, 18, -64, 16, 0), '#9a6fe0', 'crystal'),
      light(poly(-16, 0, -18, -62, 0, -92, -2, -58, -4, 0), '#9a6fe0'),
      shade(poly(18, -64, 16, 0, 8, 0, 6, -60, 0, -92), '#9a6fe0'),
      main(poly(-24, 0, -28, -20, -18, -28, -10, -18, -10, 0), '#8a5fd0', 'crystal'),
    ],
  }),
  prop({
    names: 'waterfall, cascade, cataract',
    in: 'nature',
    height: 8,
    shapes: [
      main(
        blob([-220, 0, -240, -200, -160, -360, -60, -400, 60, -400, 170, -350, 240, -190, 220, 0], 0.6),
        '#7d7a72',
        'cliff',
      ),
      detail('M-70 -396C-20 -404 30 -404 74 -394L86 0H-84Z', '#8fcbe3', 'water'),
      detail(
        'M-46 -398L-56 -20H-34L-30 -400ZM6 -400L2 -30H22L24 -399ZM52 -396L60 -20H70L64 -394Z',
        '#d9f0f8',
        'foam',
      ),
      detail(blob([-120, 0, -100, -30, -50, -20, 0, -34, 50, -20, 104, -30, 124, 0]), '#eef8fb', 'spray'),
      shade(blob([130, -4, 150, -200, 140, -360, 170, -350, 240, -190, 220, 0], 0.6), '#7d7a72'),
      detail(
        `${blob([-220, -210, -180, -350, -100, -396, -120, -330, -180, -240])}${blob([100, -390, 170, -350, 230, -220, 180, -250, 140, -330])}`,
        '#5a8f45',
        'moss',
      ),
    ],
  }),
  prop({
    names: 'cave, cave mouth, cavern, grotto, den',
    in: 'nature',
    height: 5,
    shapes: [
      main(
        blob([-280, 0, -260, -160, -180, -260, -60, -310, 60, -300, 190, -250, 270, -150, 290, 0], 0.7),
        '#7d766c',
        'rock',
      ),
      light(blob([-240, -140, -170, -240, -70, -290, -90, -230, -170, -170]), '#7d766c'),
      shade(blob([120, 0, 150, -150, 110, -286, 190, -250, 270, -150, 290, 0], 0.7), '#7d766c'),
      ink(blob([-130, 0, -120, -120, -50, -190, 40, -186, 110, -120, 126, 0], 0.8), '#1f1b1a'),
    ],
  }),
  prop({
    names: 'hill, mound, anthill, dune, sand dune, hillock',
    in: 'nature',
    height: 4,
    shapes: [
      main('M-420 0C-300 -80 -180 -260 -20 -280C160 -260 280 -80 420 0Z', '#6fa855', 'hill'),
      shade('M60 0C120 -90 100 -220 -20 -280C160 -260 280 -80 420 0Z', '#6fa855'),
      light('M-300 -70C-200 -140 -140 -230 -40 -268C-100 -190 -180 -110 -260 -60Z', '#6fa855'),
    ],
  }),
  prop({
    names: 'lily pad, water lily leaf, pinecone, pine cone',
    in: 'plant',
    at: 'water',
    shapes: [
      main('M0 -4L30 -9C36 -4 22 0 0 0C-22 0 -34 -4 -30 -7C-24 -12 14 -13 24 -11Z', '#4f9a4a', 'pad'),
      line('M0 -5L-22 -7M0 -5L-10 -10M0 -5L14 -2M0 -5L-8 -1.500', '#3d7d3a', 0.8),
      second(
        `${blob([-12, -9, -17, -16, -10, -14])}${blob([-6, -9, -2, -17, -4, -9])}${blob([-12, -9, -9, -19, -5, -9])}`,
        '#f0a0c0',
        'bloom',
      ),
    ],
  }),
  prop({
    names: 'galaxy, spiral galaxy, milky way, nebula',
    in: 'sky',
    at: 'sky',
    height: 10,
    shapes: [
      { ...main(oval(0, -60, 120, 50), '#5a3f9a', 'haze'), opacity: 0.6 },
      glow(blob([-100, -60, -60, -96, 10, -100, 60, -80, 20, -76, -40, -70, -60, -44]), '#9a7fe0', 'arm'),
      glow(blob([100, -60, 60, -24, -10, -20, -60, -40, -20, -44, 40, -50, 60, -76]), '#9a7fe0', 'arm'),
      glow(oval(0, -60, 34, 15), '#f6e3ff', 'core'),
      glow(
        [
          [-80, -90],
          [-40, -30],
          [50, -100],
          [90, -40],
          [20, -14],
          [-104, -50],
          [74, -86],
        ]
          .map(([x = 0, y = 0]) => circle(x, y, 2.4))
          .join(''),
        '#ffffff',
        'star',
      ),
    ],
  }),
  prop({
    names: 'mars, red planet, jupiter, venus, alien planet, gas giant, exoplanet, neptune',
    in: 'sky',
    at: 'sky',
    height: 12,
    shapes: [
      main(circle(0, -60, 60), '#c8613a', 'planet'),
      flat(
        `${'M-58 -74C-20 -66 30 -84 58 -76C56 -90 30 -96 0 -94C-30 -94 -54 -90 -58 -74Z'}${'M-58 -46C-20 -36 20 -52 58 -44C56 -30 30 -26 0 -28C-30 -28 -52 -30 -58 -46Z'}`,
        '#b0502e',
        'band',
      ),
      shade('M20 -116.500A60 60 0 0 1 -12 -1.200A72 72 0 0 0 20 -116.500Z', '#c8613a'),
      flat(`${oval(-22, -84, 9, 6)}${oval(10, -56, 12, 7)}${oval(-10, -28, 7, 4)}`, '#a8482a'),
    ],
  }),
  prop({
    names: 'umbrella, open umbrella, rain umbrella, brolly',
    in: 'household',
    at: 'floor',
    anchors: { grip: [0, -6] },
    shapes: [
      line('M0 -78V-8C0 1 -10 1 -10 -6', '#5a3a26', 3, 'handle'),
      line('M0 -78V-40', '#8b949b', 2, 'shaft'),
      main(
        'M-52 -56C-50 -92 -24 -104 0 -104C24 -104 50 -92 52 -56C44 -63 36 -63 28 -56C20 -63 8 -63 0 -56C-8 -63 -20 -63 -28 -56C-36 -63 -44 -63 -52 -56Z',
        '#d8352f',
        'canopy',
      ),
      shade('M28 -56C30 -84 20 -100 0 -104C24 -104 50 -92 52 -56C44 -63 36 -63 28 -56Z', '#d8352f'),
      light('M-28 -56C-30 -84 -20 -100 0 -104C-24 -104 -50 -92 -52 -56C-44 -63 -36 -63 -28 -56Z', '#d8352f'),
      line('M0 -104C-20 -98 -28 -80 -28 -58M0 -104C20 -98 28 -80 28 -58', '#a82824', 1, 'rib'),
      solid(box(-1.2, -110, 2.4, 7, 1), '#5d656d', 'tip'),
    ],
  }),
  prop({
    names: 'backpack, rucksack, knapsack, school bag, hiking backpack, schoolbag, bookbag',
    in: 'clothing',
    at: 'surface',
    anchors: { grip: [0, -46] },
    shapes: [
      line('M-6 -44C-6 -51 6 -51 6 -44', '#8f1f1d', 2.6, 'loop'),
      flat(
        `${blob([-17, -4, -21, -6, -21, -20, -16, -22])}${blob([17, -4, 21, -6, 21, -20, 16, -22])}`,
        '#a82824',
        'pocket',
      ),
      main(
        'M-17 -4V-30C-17 -42 -10 -46 0 -46C10 -46 17 -42 17 -30V-4C17 -1 15 0 12 0H-12C-15 0 -17 -1 -17 -4Z',
        '#d8352f',
        'bag',
      ),
      shade('M7 0V-45C13 -43 17 -38 17 -30V-4C17 -1 15 0 12 0Z', '#d8352f'),
      flat('M-12 -3V-16C-12 -20 12 -20 12 -16V-3C12 -1 -12 -1 -12 -3Z', '#b92a26', 'pocket'),
      line('M-11 -15H11M-14 -29C-8 -32 8 -32 14 -29', '#f2c930', 1.1, 'zip'),
      detail(box(-2.4, -26, 4.8, 3.2, 0.8), '#f2c930', 'badge'),
    ],
  }),
  prop({
    names: 'suitcase, luggage, travel case, trolley case, rolling suitcase, baggage, travel bag',
    in: 'household',
    at: 'floor',
    anchors: { grip: [0, -74] },
    shapes: [
      line('M-9 -56V-74H9V-56', '#5d656d', 3, 'handle'),
      ...[-15, 15].map((x) => solid(circle(x, -3, 3), '#26292d', 'wheel')),
      main(box(-22, -58, 44, 54, 6), '#2f86c8', 'case'),
      shade(box(9, -58, 13, 54, 5), '#2f86c8'),
      flat(
        `${box(-14, -54, 3, 46, 1.5)}${box(-5, -54, 3, 46, 1.5)}${box(4, -54, 3, 46, 1.5)}${box(13, -54, 3, 46, 1.5)}`,
        '#256fa8',
        'rib',
      ),
      solid(box(-8, -61, 16, 4, 2), '#26292d', 'grip'),
      light(box(-19, -54, 2, 44, 1), '#2f86c8'),
    ],
  }),
  prop({
    names: 'handbag, bag, purse bag, tote bag, leather bag, shoulder bag, ladies bag',
    in: 'clothing',
    at: 'surface',
    anchors: { grip: [0, -32] },
    shapes: [
      tube('M-9 -20C-10 -37 10 -37 9 -20', '#7d3f20', 1.9, 'handle'),
      main('M-13 -22H13L17 -3C17 -1 16 0 14 0H-14C-16 0 -17 -1 -17 -3Z', '#b5662e', 'bag'),
      shade('M6 -22H13L17 -3C17 -1 16 0 14 0H7Z', '#b5662e'),
      flat('M-13 -22H13L14.500 -14C6 -10 -6 -10 -14.500 -14Z', '#9c5424', 'flap'),
      detail(box(-2, -14, 4, 4, 0.8), '#e0b23c', 'clasp'),
      detail(`${circle(-9, -20, 1.1)}${circle(9, -20, 1.1)}`, '#e0b23c', 'ring'),
    ],
  }),
];
