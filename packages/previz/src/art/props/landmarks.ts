/** Trees, houses and towers that many prompts name. */
import { blob, box, circle, limb, oval, poly } from '../path/outline.ts';
import {
  detail,
  flat,
  glow,
  ink,
  light,
  line,
  main,
  type Prop,
  type PropShape,
  prop,
  second,
  shade,
  solid,
} from './prop.ts';

const panes = (xs: readonly number[], ys: readonly number[], w: number, h: number): readonly PropShape[] => [
  detail(xs.flatMap((x) => ys.map((y) => box(x - 3, y - 3, w + 6, h + 6, 2))).join(''), '#f1ece0', 'frame'),
  glow(xs.flatMap((x) => ys.map((y) => box(x, y, w, h, 1))).join(''), '#ffe2a0', 'window'),
];

export const LANDMARK_PROPS: readonly Prop[] = [
  prop({
    names: 'tree, oak, maple, elm, beech, oak tree, maple tree, broadleaf tree, deciduous tree, shade tree',
    in: 'plant',
    height: 7,
    anchors: { top: [0, -560] },
    shapes: [
      solid(
        `${limb([0, 0, 34], [-4, -90, 24], [4, -250, 18])}${limb([0, -180, 14], [-90, -290, 8])}${limb([4, -200, 13], [96, -300, 7])}`,
        '#7a5638',
        'trunk',
      ),
      detail(limb([14, 0, 16], [9, -90, 10], [12, -240, 6]), '#664629', 'trunk'),
      main(
        blob(
          [
            -200, -250, -230, -340, -180, -450, -90, -520, 10, -560, 110, -520, 200, -440, 236, -330, 190,
            -240, 90, -210, 0, -230, -100, -208,
          ],
          1,
        ),
        '#5c9a44',
        'crown',
      ),
      shade(
        blob([10, -228, 90, -300, 130, -420, 90, -530, 110, -520, 200, -440, 236, -330, 190, -240, 90, -210]),
        '#5c9a44',
      ),
      light(
        `${blob([-180, -380, -140, -450, -70, -480, -60, -430, -120, -390])}${blob([-60, -500, 0, -540, 60, -520, 20, -480])}${blob([-170, -300, -120, -340, -70, -320, -110, -280])}`,
        '#5c9a44',
      ),
    ],
  }),
  prop({
    names: 'pine tree, pine, fir, spruce, evergreen, conifer, evergreen tree, fir tree, cedar',
    in: 'plant',
    height: 8,
    shapes: [
      solid(poly(-18, 0, 18, 0, 12, -90, -12, -90), '#6d4a2e', 'trunk'),
      main(
        'M0 -620L60 -500L40 -500L104 -380L74 -382L150 -240L110 -244L196 -70C100 -40 -100 -40 -196 -70L-110 -244L-150 -240L-74 -382L-104 -380L-40 -500L-60 -500Z',
        '#2f6b45',
        'tree',
      ),
      shade(
        'M0 -620L60 -500L40 -500L104 -380L74 -382L150 -240L110 -244L196 -70C150 -56 90 -50 30 -48L70 -240L30 -380L36 -500Z',
        '#2f6b45',
      ),
      light(
        'M-52 -505L-8 -590L-14 -500ZM-92 -386L-30 -480L-34 -390ZM-136 -246L-60 -350L-70 -250Z',
        '#2f6b45',
      ),
    ],
  }),
  prop({
    names: 'palm tree, palm, coconut palm, coconut tree, date palm, palmtree',
    in: 'plant',
    height: 7,
    shapes: [
      solid(limb([-30, 0, 26], [-18, -140, 18], [10, -300, 14], [50, -430, 12]), '#9c7448', 'trunk'),
      line(
        'M-50 -40L-6 -46M-46 -90L-4 -96M-38 -140L2 -146M-26 -190L10 -196M-12 -240L24 -246M2 -290L34 -296M16 -340L46 -346M30 -390L58 -396',
        '#7d5a34',
        4,
        'ring',
      ),
      ...(
        [
          [-150, -440, -200, -350],
          [-110, -540, -190, -500],
          [20, -560, -30, -600],
          [170, -540, 250, -500],
          [210, -440, 260, -340],
          [120, -370, 150, -270],
          [-40, -370, -80, -280],
        ] as const
      ).map(([mx, my, ex, ey], i) =>
        main(
          blob(
            [
              50,
              -440,
              (50 + mx) / 2,
              (my - 440) / 2 - 26,
              mx,
              my - 16,
              ex,
              ey,
              mx + 4,
              my + 26,
              (50 + mx) / 2 + 6,
              (my - 440) / 2 + 8,
            ],
            0.9,
          ),
          i % 2 ? '#4f9a48' : '#3f853e',
          'frond',
        ),
      ),
      detail(`${circle(36, -420, 15)}${circle(64, -416, 15)}${circle(50, -404, 15)}`, '#6d4425', 'coconut'),
    ],
  }),
  prop({
    names: 'house, home, cottage, family house, farmhouse, country house, dwelling, villa',
    in: 'building',
    height: 6.5,
    shapes: [
      solid(box(110, -560, 46, 150), '#8f4a38', 'chimney'),
      detail(box(104, -566, 58, 16, 2), '#7a3d2e', 'chimney'),
      main(box(-230, -310, 460, 310), '#ead9b8', 'wall'),
      shade(box(120, -310, 110, 310), '#ead9b8'),
      second(poly(-280, -296, -180, -500, 180, -500, 280, -296), '#b5473a', 'roof'),
      flat(poly(-280, -296, 280, -296, 272, -276, -272, -276), '#cdb98f'),
      detail(poly(-280, -296, 280, -296, 276, -308, -276, -308), '#93362c', 'eave'),
      ...panes([-190, 110], [-230], 80, 90),
      line('M-150 -230V-140M-190 -185H-110M150 -230V-140M110 -185H190', '#f1ece0', 6, 'bar'),
      solid('M-46 0V-180C-46 -200 46 -200 46 -180V0Z', '#4f7a8a', 'door'),
      detail(circle(28, -92, 7), '#e0b23c', 'knob'),
      detail(box(-66, -12, 132, 12, 2), '#a8a29a', 'step'),
    ],
  }),
  prop({
    names: 'castle, fortress, citadel, palace, fairytale castle, stronghold, medieval castle',
    in: 'building',
    height: 22,
    shapes: [
      main(box(-90, -470, 180, 470), '#b4b0a8', 'keep'),
      main(`${box(-330, -330, 120, 330)}${box(210, -330, 120, 330)}`, '#aaa69e', 'tower'),
      main(box(-240, -210, 480, 210), '#bdb9b1', 'wall'),
      shade(`${box(30, -470, 60, 470)}${box(-250, -330, 40, 330)}${box(290, -330, 40, 330)}`, '#b4b0a8'),
      main(
        [-240, -180, -120, -60, 0, 60, 120, 180].map((x) => box(x + 6, -236, 36, 30)).join(''),
        '#bdb9b1',
        'battlement',
      ),
      second(
        `${poly(-110, -466, 0, -640, 110, -466)}${poly(-346, -326, -270, -480, -194, -326)}${poly(194, -326, 270, -480, 346, -326)}`,
        '#4f6fae',
        'roof',
      ),
      line('M0 -640V-700M-270 -480V-526M270 -480V-526', '#6d5a44', 5, 'pole'),
      detail(
        `${poly(2, -700, 52, -684, 2, -666)}${poly(-268, -526, -228, -514, -268, -500)}${poly(272, -526, 312, -514, 272, -500)}`,
        '#d8352f',
        'flag',
      ),
      ink(
        `${'M-54 0V-110C-54 -160 54 -160 54 -110V0Z'}${[-270, 270].map((x) => box(x - 12, -250, 24, 54, 12)).join('')}${box(-16, -390, 32, 66, 16)}${box(-150, -150, 20, 44, 10)}${box(130, -150, 20, 44, 10)}`,
        '#3a3633',
      ),
      line('M-36 0V-128M-12 0V-142M12 0V-142M36 0V-128M-54 -50H54M-54 -100H54', '#6d5a44', 4, 'gate'),
    ],
  }),
  prop({
    names: 'church, chapel, cathedral, parish church, country church',
    in: 'building',
    height: 14,
    shapes: [
      main(box(-60, -230, 330, 230), '#ebe4d4', 'nave'),
      second(poly(-60, -226, 20, -330, 300, -330, 284, -226), '#6a5a58', 'roof'),
      main(box(-180, -400, 130, 400), '#f2ecde', 'tower'),
      shade(`${box(-90, -400, 40, 400)}${box(200, -226, 70, 226)}`, '#ebe4d4'),
      second(poly(-200, -396, -115, -580, -30, -396), '#5d4f4e', 'spire'),
      line('M-115 -580V-640M-135 -620H-95', '#c59b45', 7, 'cross'),
      glow(
        [20, 100, 180].map((x) => `M${x} -60V-130C${x} -166 ${x + 44} -166 ${x + 44} -130V-60Z`).join(''),
        '#ffdf9a',
        'window',
      ),
      solid('M-150 0V-90C-150 -130 -80 -130 -80 -90V0Z', '#6d4425', 'door'),
      solid(circle(-115, -330, 26), '#f8f3e4', 'clock'),
      line('M-115 -330V-348M-115 -330L-102 -322', '#3a3633', 4),
      ink('M-134 -230V-262C-134 -282 -96 -282 -96 -262V-230Z', '#4a3f3a'),
    ],
  }),
  prop({
    names: 'skyscraper, office building, tower block, high-rise, building, tower building',
    in: 'building',
    height: 40,
    shapes: [
      main(box(-110, -600, 220, 600, 2), '#7d97ae', 'tower'),
      shade(box(40, -600, 70, 600), '#7d97ae'),
      main(box(-70, -660, 140, 62), '#8ba4ba', 'top'),
      line('M0 -660V-740', '#5d656d', 6, 'aerial'),
      detail(
        Array.from({ length: 13 }, (_, r) =>
          [-92, -44, 4, 52].map((x) => box(x, -580 + r * 42, 36, 26, 1)).join(''),
        ).join(''),
        '#cfe4ef',
        'windows',
      ),
      glow(
        [
          [-92, 2],
          [4, 4],
          [52, 1],
          [-44, 7],
          [-92, 9],
          [52, 8],
          [4, 11],
        ]
          .map(([x = 0, r = 0]) => box(x, -580 + r * 42, 36, 26, 1))
          .join(''),
        '#ffe2a0',
        'windows',
      ),
      solid(box(-40, -36, 80, 36), '#33424f', 'door'),
    ],
  }),
  prop({
    names: 'tent, camping tent, pup tent, camp tent, ridge tent',
    in: 'building',
    height: 1.7,
    shapes: [
      main(poly(-150, 0, -20, -170, 130, -150, 170, -14), '#d98a2e', 'tent'),
      shade(poly(-20, -170, 130, -150, 170, -14, 60, 0), '#d98a2e'),
      ink(poly(-62, 0, -20, -150, 26, 0), '#5a3a1c'),
      flat(poly(-62, 0, -20, -150, -38, -40, -96, 0), '#c2741c', 'flap'),
      line('M-150 0L-184 8M170 -14L200 0M-20 -170L-22 -184', '#e6dfcc', 3, 'rope'),
    ],
  }),
  prop({
    names: 'fountain, water fountain, park fountain, stone fountain',
    in: 'street',
    height: 2.6,
    shapes: [
      line(
        'M0 -250C-30 -270 -70 -230 -80 -150M0 -250C30 -270 70 -230 80 -150M0 -250C-16 -264 -34 -240 -38 -160M0 -250C16 -264 34 -240 38 -160',
        '#a9dcf0',
        7,
        'jet',
      ),
      main('M-160 -60H160C160 -30 150 0 140 0H-140C-150 0 -160 -30 -160 -60Z', '#b8b3aa', 'basin'),
      shade('M60 0C80 -20 90 -40 90 -60H160C160 -30 150 0 140 0Z', '#b8b3aa'),
      light(oval(0, -60, 160, 16), '#b8b3aa'),
      detail(oval(0, -59, 144, 12), '#6fb8d8', 'water'),
      main('M-18 -54C-10 -80 -14 -110 -22 -128H22C14 -110 10 -80 18 -54Z', '#a8a39a', 'stem'),
      main('M-92 -150H92C88 -124 40 -118 0 -118C-40 -118 -88 -124 -92 -150Z', '#b8b3aa', 'bowl'),
      detail(oval(0, -150, 88, 9), '#7fc4e0', 'water'),
      main(blob([-10, -150, -12, -190, 0, -226, 12, -190, 10, -150]), '#a8a39a', 'finial'),
    ],
  }),
  prop({
    names: 'pebble, small stone, little stone, skipping stone, hand stone',
    in: 'nature',
    at: 'surface',
    height: 0.1,
    anchors: { grip: [0, -5] },
    shapes: [
      main(blob([-8, 0, -9, -5, -5, -9.5, 2, -10, 8, -7, 9, -2, 7, 0]), '#8f9296', 'pebble'),
      shade(blob([2, 0, 4, -6, 2, -10, 8, -7, 9, -2, 7, 0]), '#8f9296'),
      light(blob([-7, -5, -4, -8.5, 1, -9, -1, -6.5]), '#a9acb0'),
    ],
  }),
  prop({
    names: 'rock, boulder, stone, large rock',
    in: 'plant',
    height: 0.9,
    shapes: [
      main(poly(-80, 0, -86, -34, -58, -74, -8, -92, 46, -80, 82, -40, 86, 0), '#8f9296', 'rock'),
      shade(poly(10, 0, 24, -40, 6, -70, 46, -80, 82, -40, 86, 0), '#8f9296'),
      light(poly(-58, -74, -8, -92, 6, -70, -34, -56), '#8f9296'),
    ],
  }),
];
