/** Rarer animals, by hand. */
import { blob, circle, curve, limb, oval, poly } from '../path/outline.ts';
import { detail, flat, ink, line, main, type Prop, prop } from '../props/prop.ts';

const eye = (x: number, y: number, r: number) => [
  ink(circle(x, y, r), '#1f1b1e', 'eye'),
  detail(circle(x - r * 0.3, y - r * 0.35, r * 0.36), '#ffffff', 'glint'),
];

export const RARITIES: readonly Prop[] = [
  prop({
    names: 'pterodactyl, pteranodon, pterosaur, flying dinosaur',
    in: 'animal',
    at: 'air',
    faces: 'left',
    height: 2.2,
    shapes: [
      flat(blob([-8, -40, 20, -92, 70, -110, 60, -80, 40, -52, 8, -30], 0.7), '#7d5a3c', 'wing'),
      main(blob([-30, -30, -6, -44, 30, -38, 52, -20, 24, -18, -10, -18], 0.9), '#a9794e', 'body'),
      detail(limb([46, -20, 3], [66, -10, 1.6]), '#8f6440', 'leg'),
      main(limb([-22, -32, 8], [-40, -46, 6]), '#a9794e', 'neck'),
      main(blob([-36, -52, -50, -54, -62, -44, -48, -38, -36, -40], 0.8), '#a9794e', 'head'),
      detail(poly(-58, -47, -104, -36, -56, -40), '#d9a25a', 'beak'),
      detail(poly(-42, -53, -8, -76, -34, -46), '#c8502e', 'crest'),
      ...eye(-50, -47, 2.2),
      main(
        blob([-14, -36, -40, -84, -96, -112, -84, -84, -72, -66, -48, -40, -20, -20, 0, -24], 0.7),
        '#b98858',
        'wing',
      ),
      line('M-14 -34C-40 -62 -66 -84 -92 -108M-12 -30C-36 -46 -58 -60 -76 -74', '#7d5a3c', 1.8, 'finger'),
    ],
  }),
  prop({
    names: 'narwhal, narwhale',
    in: 'animal',
    at: 'water',
    faces: 'left',
    height: 1.4,
    shapes: [
      detail(poly(-84, -44, -156, -78, -82, -36), '#f1e6cc', 'tusk'),
      line('M-96 -50L-94 -43M-110 -56L-108 -50M-124 -63L-122 -58M-138 -69L-137 -65', '#c9b48a', 1.4, 'twist'),
      main(blob([84, -36, 116, -62, 124, -58, 112, -36, 122, -14, 114, -12], 0.7), '#8ba0b0', 'fluke'),
      main(
        blob(
          [-92, -38, -82, -60, -50, -70, 0, -66, 56, -48, 96, -36, 56, -18, 0, -4, -60, -6, -86, -20],
          0.9,
        ),
        '#9db2c2',
        'body',
      ),
      flat(blob([-88, -24, -50, -20, 10, -14, 50, -20, 0, -4, -60, -6, -84, -16], 0.9), '#dfe8ee', 'belly'),
      flat(
        [
          [-40, -56],
          [-20, -60],
          [4, -54],
          [24, -48],
          [44, -44],
          [-8, -46],
          [-30, -42],
          [18, -36],
          [60, -38],
        ]
          .map(([x = 0, y = 0], i) => oval(x, y, 3 + (i % 3), 2 + (i % 2)))
          .join(''),
        '#6d8496',
        'spot',
      ),
      ...eye(-70, -38, 2.6),
      line(curve(-90, -28, -80, -24, -70, -27), '#5d7486', 1.4, 'mouth'),
      flat(blob([-40, -14, -24, -14, -14, 6, -32, 2], 0.8), '#8ba0b0', 'flipper'),
    ],
  }),
  prop({
    names: 'manatee, sea cow, dugong',
    in: 'animal',
    at: 'water',
    faces: 'left',
    height: 1.1,
    shapes: [
      main(blob([76, -30, 104, -44, 124, -30, 122, -14, 100, -10, 78, -20], 0.9), '#7f8a86', 'tail'),
      main(
        blob(
          [-96, -24, -86, -44, -58, -58, -10, -64, 44, -54, 90, -30, 84, -18, 40, -6, -30, -2, -78, -8],
          0.9,
        ),
        '#939e99',
        'body',
      ),
      flat(blob([-80, -12, -30, -12, 40, -14, 60, -12, 30, -5, -30, -2, -70, -6], 0.9), '#b4bdb6', 'belly'),
      main(blob([-104, -22, -98, -36, -84, -40, -78, -26, -84, -12, -100, -12], 0.9), '#a3ada6', 'muzzle'),
      ink(`${oval(-100, -31, 1.6, 1.2)}${oval(-95, -34, 1.6, 1.2)}`, '#4c5652', 'nostril'),
      line('M-104 -18L-112 -14M-102 -15L-108 -9M-98 -13L-102 -6', '#d9dfd9', 0.9, 'whisker'),
      line(curve(-103, -19, -95, -16, -86, -18), '#5d6863', 1.4, 'mouth'),
      ...eye(-76, -40, 2.2),
      flat(blob([-50, -14, -34, -16, -30, 4, -46, 8, -54, -4], 0.9), '#7f8a86', 'flipper'),
      line('M-30 -60C-26 -52 -26 -46 -28 -40M14 -60C18 -52 18 -46 16 -40', '#7f8a86', 1.4, 'fold'),
    ],
  }),
  prop({
    names: 'meerkat, suricate, prairie dog, gopher',
    in: 'animal',
    faces: 'left',
    height: 0.32,
    shapes: [
      line(curve(10, -4, 24, -2, 40, -2), '#a9845a', 4, 'tail'),
      detail(oval(41, -2, 3, 2), '#3a2f2a', 'tip'),
      main(blob([-8, -2, -11, -20, -9, -42, 0, -50, 9, -42, 12, -20, 10, -2], 0.9), '#c9a070', 'body'),
      detail(blob([-8, -6, -10, -22, -7, -40, -2, -38, 0, -20, -2, -6], 0.9), '#efdcb8', 'belly'),
      line('M4 -34L11 -33M5 -27L12 -25M5 -20L12 -17', '#8f6c44', 1.4, 'stripe'),
      main(`${limb([-2, -38, 4], [-9, -28, 2.8], [-13, -22, 2.2])}`, '#b98e5e', 'arm'),
      detail(`${oval(-7, -1.4, 6, 2)}${oval(7, -1.4, 6, 2)}`, '#b98e5e', 'foot'),
      detail(circle(7, -60, 2.6), '#4a3a30', 'ear'),
      main(blob([-8, -52, -8, -62, 0, -66, 8, -62, 8, -52, 0, -47], 0.9), '#cfa878', 'head'),
      main(limb([-5, -56, 4.4], [-14, -54, 2.2]), '#e4cda4', 'snout'),
      ink(oval(-16, -54.4, 1.7, 1.3), '#231d1f', 'nose'),
      detail(oval(-4, -58.5, 3.2, 3), '#4a3a30', 'patch'),
      ...eye(-4.4, -58.5, 1.6),
    ].map((s) => (s.part === 'tail' ? { ...s, slot: 1 as const } : s)),
  }),
  prop({
    names: 'sea urchin, urchin, sea hedgehog',
    in: 'animal',
    height: 0.1,
    shapes: [
      line(
        Array.from({ length: 26 }, (_, i) => {
          const a = Math.PI + (i * Math.PI) / 25;
          const r = i % 2 ? 40 : 32;
          return `M${(Math.cos(a) * 16).toFixed(1)} ${(-12 + Math.sin(a) * 14).toFixed(1)}L${(Math.cos(a) * r).toFixed(1)} ${(-12 + Math.sin(a) * r * 0.92).toFixed(1)}`;
        }).join(''),
        '#3a2450',
        1.8,
        'spine',
      ),
      main(blob([-22, -8, -18, -24, 0, -32, 18, -24, 22, -8, 12, 0, -12, 0], 0.9), '#5a3a7a', 'shell'),
      line(
        Array.from(
          { length: 9 },
          (_, i) => `M${-14 + i * 3.5} ${-12 - (i % 3) * 4}L${-22 + i * 5.5} ${-22 - (i % 3) * 8}`,
        ).join(''),
        '#7d5aa0',
        1.4,
        'spine',
      ),
    ],
  }),
];
