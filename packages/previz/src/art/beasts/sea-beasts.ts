/** Animals of the sea by hand, facing left. */
import { blob, circle, curve, oval, poly } from '../path/outline.ts';
import { detail, flat, ink, line, main, type Prop, prop } from '../props/prop.ts';

const eye = (x: number, y: number, r: number) => [
  ink(circle(x, y, r), '#1a1c20', 'eye'),
  detail(circle(x - r * 0.3, y - r * 0.35, r * 0.36), '#ffffff', 'glint'),
];

export const SEA_BEASTS: readonly Prop[] = [
  prop({
    names: 'fish, goldfish, piranha, catfish, carp, koi',
    in: 'animal',
    at: 'water',
    faces: 'left',
    height: 0.16,
    shapes: [
      main(blob([20, -16, 32, -30, 44, -36, 40, -18, 44, 0, 32, -6, 20, -14]), '#e07a24', 'tail'),
      main(blob([-8, -26, 2, -38, 18, -36, 20, -24]), '#e58a30', 'fin'),
      main(blob([-34, -15, -24, -26, -4, -31, 16, -24, 26, -15, 14, -6, -6, -1, -26, -6]), '#f2923a', 'body'),
      detail(blob([-32, -12, -10, -9, 14, -10, 8, -4, -8, -1, -26, -6]), '#f9d9a4', 'belly'),
      main(blob([-4, -12, 8, -14, 12, -6, 4, -3]), '#e07a24', 'fin'),
      flat('M-15 -24C-10 -18 -10 -10 -15 -5L-13 -5C-7 -10 -7 -18 -12 -25Z', '#d9701c', 'gill'),
      detail(circle(-23, -18, 3.6), '#fbf6e8', 'eye'),
      ink(circle(-23.6, -18, 2)),
      line(curve(-33, -12, -30, -10.5, -27, -11), '#8a4412', 0.9, 'mouth'),
      line(
        'M2 -24C5 -22 5 -20 2 -18M9 -22C12 -20 12 -17 9 -15M2 -16C5 -14 5 -12 2 -10',
        '#d9701c',
        0.9,
        'scale',
      ),
    ],
  }),
  prop({
    names: 'shark, great white shark, hammerhead, tiger shark',
    in: 'animal',
    at: 'water',
    faces: 'left',
    height: 1.5,
    shapes: [
      main(poly(0, -110, 40, -170, 60, -172, 56, -104), '#5f7383', 'fin'),
      main(poly(200, -84, 262, -160, 276, -154, 246, -82, 266, -30, 252, -28, 206, -68), '#5f7383', 'tail'),
      main(
        blob([
          -190, -74, -150, -104, -60, -124, 60, -112, 180, -84, 222, -74, 150, -56, 20, -38, -90, -38, -150,
          -50,
        ]),
        '#71879a',
        'body',
      ),
      detail(
        blob([-186, -68, -120, -66, 0, -64, 150, -62, 90, -46, 10, -38, -90, -38, -150, -50]),
        '#e6ecef',
        'belly',
      ),
      main(poly(-60, -58, -20, -60, 20, 0, -10, -6), '#5f7383', 'fin'),
      flat(poly(110, -56, 136, -58, 150, -34), '#5f7383', 'fin'),
      line(
        'M-84 -92C-90 -80 -90 -72 -84 -64M-72 -92C-78 -80 -78 -72 -72 -64M-60 -92C-66 -80 -66 -72 -60 -64',
        '#4a5c6a',
        2.5,
        'gill',
      ),
      ...eye(-136, -86, 5),
      detail('M-178 -62C-160 -66 -140 -64 -122 -56C-140 -46 -160 -48 -178 -62Z', '#7a2f34', 'mouth'),
      detail(
        'M-172 -63L-167 -56L-162 -64L-156 -56L-151 -64L-145 -56L-140 -62L-134 -55L-128 -59L-150 -66Z',
        '#ffffff',
        'teeth',
      ),
    ],
  }),
  prop({
    names: 'dolphin, porpoise, bottlenose dolphin',
    in: 'animal',
    at: 'water',
    faces: 'left',
    height: 1.2,
    shapes: [
      main(poly(6, -104, 36, -142, 50, -142, 46, -98), '#4a7f9e', 'fin'),
      main(blob([104, -40, 140, -50, 168, -40, 150, -28, 146, -2, 126, -8, 108, -28]), '#4a7f9e', 'tail'),
      main(
        blob([
          -150, -62, -126, -70, -104, -92, -50, -110, 20, -104, 80, -72, 118, -34, 70, -50, 10, -58, -50, -56,
          -100, -58, -148, -54,
        ]),
        '#5a95b6',
        'body',
      ),
      detail(
        blob([-146, -55, -100, -66, -40, -72, 40, -66, 96, -42, 60, -52, 10, -58, -50, -56, -100, -57]),
        '#dfeaf0',
        'belly',
      ),
      main(poly(-52, -66, -22, -70, 0, -24, -16, -26), '#4a7f9e', 'fin'),
      line(curve(-148, -58, -124, -60, -104, -66), '#33607a', 2, 'mouth'),
      ...eye(-98, -76, 4),
    ],
  }),
  prop({
    names: 'whale, blue whale, humpback, humpback whale, sperm whale',
    in: 'animal',
    at: 'water',
    faces: 'left',
    height: 4,
    shapes: [
      line(
        'M-60 -152C-66 -196 -90 -200 -100 -190M-60 -152C-54 -196 -30 -200 -20 -190',
        '#a9d8ee',
        9,
        'spout',
      ),
      main(
        blob([180, -70, 214, -120, 250, -140, 262, -116, 300, -122, 290, -90, 240, -56, 190, -40]),
        '#2f6288',
        'tail',
      ),
      main(
        blob([
          -230, -60, -226, -110, -160, -146, -60, -152, 60, -128, 170, -80, 226, -70, 170, -26, 60, -4, -80,
          0, -190, -14,
        ]),
        '#3d78a3',
        'body',
      ),
      detail(
        blob([-226, -50, -160, -60, -60, -56, 60, -40, 120, -22, 40, -4, -80, 0, -190, -14]),
        '#d9e6ec',
        'belly',
      ),
      line('M-200 -40C-120 -44 -40 -40 40 -26M-190 -26C-120 -30 -40 -26 20 -14', '#b3c9d4', 3, 'groove'),
      main(blob([-60, -60, -20, -60, 20, -14, 0, -6, -40, -30]), '#2f6288', 'fin'),
      line(curve(-228, -62, -170, -70, -130, -58), '#245272', 3, 'mouth'),
      ...eye(-124, -78, 6),
    ],
  }),
  prop({
    names: 'orca, killer whale',
    in: 'animal',
    at: 'water',
    faces: 'left',
    height: 2.6,
    shapes: [
      main(poly(0, -110, 24, -190, 44, -190, 56, -104), '#22262c', 'fin'),
      main(blob([170, -56, 216, -90, 236, -84, 226, -56, 240, -30, 216, -26, 176, -42]), '#22262c', 'tail'),
      main(
        blob([
          -180, -60, -160, -96, -90, -118, 20, -112, 120, -80, 190, -52, 120, -28, 0, -8, -110, -12, -166,
          -34,
        ]),
        '#2a2e35',
        'body',
      ),
      detail(
        blob([-178, -52, -120, -50, -60, -40, 20, -34, 80, -44, 110, -32, 0, -8, -110, -12, -164, -34]),
        '#f4f4f1',
        'belly',
      ),
      detail(oval(-112, -84, 20, 9), '#f4f4f1', 'patch'),
      main(blob([-50, -48, -14, -46, 10, 0, -14, -2]), '#22262c', 'fin'),
      ink(circle(-138, -74, 4), '#0e1013', 'eye'),
    ],
  }),
];
