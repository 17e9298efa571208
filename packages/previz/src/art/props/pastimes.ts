/** More to play with: toys, games tables, small instruments. */
import { along, blob, box, circle, limb, oval, poly } from '../path/outline.ts';
import {
  detail,
  faint,
  glass,
  light,
  line,
  main,
  type Prop,
  type PropShape,
  prop,
  second,
  shade,
  solid,
  tube,
} from './prop.ts';

const thing = (
  names: string,
  shapes: readonly PropShape[],
  at: Prop['placement'] = 'surface',
  kind: Prop['category'] = 'toy',
): Prop => prop({ names, in: kind, at, shapes });

export const PASTIME_PROPS: readonly Prop[] = [
  thing('toy boat, toy sailboat, toy ship, model ship, model boat', [
    solid(box(-0.9, -30, 1.8, 22), '#b98a4a', 'mast'),
    second('M1.600 -29L13 -11H1.600Z', '#f3efe2', 'sail'),
    solid('M-1.600 -26L-9 -11H-1.600Z', '#e2b23c', 'jib'),
    main('M-16 -8.600H17C15 -3 11 0 8 0H-9C-13 -1 -15 -5 -16 -8.600Z', '#d0352f', 'hull'),
    detail('M-15.200 -6H16L15.300 -4.400H-14.600Z', '#f6f1e4', 'stripe'),
    detail(poly(0.9, -30, 7, -31.6, 0.9, -33), '#3f7fc4', 'pennant'),
  ]),
  thing(
    'ship in a bottle, boat in a bottle, model ship in a bottle',
    [
      solid(`${poly(-12, 0, -9, -5, -6, 0)}${poly(6, 0, 9, -5, 12, 0)}`, '#8a5a30', 'stand'),
      glass(
        'M-18 -10C-18 -17 -14 -18.500 -10 -18.500H8C13 -18.500 15 -13 20 -13H24V-7.600H20C15 -7.600 13 -2.400 8 -2.400H-10C-14 -2.400 -18 -3.400 -18 -10Z',
        '#c4dfe6',
        'bottle',
      ),
      detail(
        'M-16.600 -6C-12 -7.400 -8 -5.600 -4 -6.600C0 -7.600 6 -5.600 11 -6.400C9.600 -4 9 -3.400 8 -3.400H-10C-13 -3.400 -16 -4 -16.600 -6Z',
        '#4a8fc4',
        'sea',
      ),
      main('M-10 -8.400H4L2.600 -5.800H-8.600Z', '#8a4a2a', 'hull'),
      line('M-6 -8.400V-16.600M-1 -8.400V-17.400', '#5a3520', 0.6, 'masts'),
      detail(
        'M-5.600 -16C-3 -14.600 -3 -11 -5.600 -9.400ZM-0.600 -16.800C2.600 -15 2.600 -11 -0.600 -9.400Z',
        '#f6f1e4',
        'sails',
      ),
      solid(box(23.6, -13, 3.4, 5.4, 0.8), '#b98a4a', 'cork'),
      light(box(-14, -16.8, 16, 0.9, 0.4), '#ffffff'),
    ],
    'surface',
    'household',
  ),
  thing('stuffed bunny, stuffed rabbit, plush bunny, plush rabbit, toy rabbit, toy bunny, bunny doll', [
    main(`${limb([-4, -32, 2.6], [-6, -46, 2.6])}${limb([4, -32, 2.6], [7, -45, 2.6])}`, '#d9c3b0', 'ears'),
    detail(
      `${limb([-4.4, -35, 1.1], [-5.8, -44, 1.1])}${limb([4.4, -35, 1.1], [6.6, -43.4, 1.1])}`,
      '#f0b8bd',
      'ears inside',
    ),
    main(`${limb([-7, -16, 3.2], [-12, -8, 3.2])}${limb([7, -16, 3.2], [12, -8, 3.2])}`, '#d9c3b0', 'arms'),
    main(oval(0, -11.5, 9, 11), '#d9c3b0', 'body'),
    detail(oval(0, -11, 5.4, 7), '#f3e8dc', 'belly'),
    main(`${oval(-7, -2.8, 5, 3)}${oval(7, -2.8, 5, 3)}`, '#d9c3b0', 'feet'),
    detail(`${oval(-7.6, -2.6, 2.6, 1.6)}${oval(7.6, -2.6, 2.6, 1.6)}`, '#f0b8bd', 'soles'),
    main(oval(0, -26, 9, 7.8), '#d9c3b0', 'head'),
    detail(`${circle(-3.4, -27, 1)}${circle(3.4, -27, 1)}`, '#2a2226', 'eyes'),
    detail(poly(-1.4, -24.4, 1.4, -24.4, 0, -22.8), '#d8707e', 'nose'),
    line(
      'M0 -22.800V-21.600M0 -21.600C-1 -20.400 -2.400 -20.600 -3 -21.400M0 -21.600C1 -20.400 2.400 -20.600 3 -21.400',
      '#6a4a40',
      0.5,
      'mouth',
    ),
    solid(
      `${poly(-0.6, -18, -6, -20.4, -6, -15.6)}${poly(0.6, -18, 6, -20.4, 6, -15.6)}${circle(0, -18, 1.4)}`,
      '#5a8fc4',
      'bow',
    ),
  ]),
  thing('balloon animal, balloon dog, balloon poodle', [
    tube('M9 -14L17 -24', '#d8413a', 4, 'tail'),
    main(
      `${limb([-9, -12, 2.6], [-10, -2.6, 2.6])}${limb([-4.6, -12, 2.6], [-4.4, -2.6, 2.6])}${limb([6, -12, 2.6], [5.6, -2.6, 2.6])}${limb([10.4, -12, 2.6], [11, -2.6, 2.6])}`,
      '#d8413a',
      'legs',
    ),
    main(limb([-7, -14, 3.8], [8.6, -14, 3.8]), '#d8413a', 'body'),
    main(limb([-9, -17, 2.8], [-10, -23, 2.8]), '#d8413a', 'neck'),
    main(
      `${limb([-8, -27, 2.4], [-5.4, -33, 2.4])}${limb([-12, -27, 2.2], [-11.4, -33.6, 2.2])}`,
      '#d8413a',
      'ears',
    ),
    main(limb([-11, -26, 2.8], [-18, -24.6, 2.4]), '#d8413a', 'head'),
    light(
      `${oval(-2, -16, 5, 0.8)}${oval(-15, -26, 2.4, 0.6)}${oval(-10.6, -9, 0.6, 2.6)}${oval(5.2, -9, 0.6, 2.6)}`,
      '#ffb4ae',
    ),
    solid(poly(-20, -24.4, -22.4, -26, -22.4, -23), '#a82a26', 'knot'),
  ]),
  thing('bubble wand, bubble blower, bubble ring', [
    tube('M0 0V-20', '#d8579a', 1.8, 'stick'),
    tube(circle(0, -25, 5), '#d8579a', 1.8, 'ring'),
    faint(glass(circle(0, -25, 4.2), '#bfe4f6', 'film'), 0.7),
    ...(
      [
        [-11, -30, 4],
        [9, -36, 5],
        [-4, -42, 3],
        [15, -26, 2.6],
        [-14, -20, 2.2],
      ] as const
    ).flatMap(([x, y, r]) => [
      faint(glass(circle(x, y, r), '#bfe4f6', 'bubble'), 0.6),
      faint(line(circle(x, y, r), '#e9a6d8', 0.4, 'sheen'), 0.9),
      light(oval(x - r * 0.35, y - r * 0.4, r * 0.25, r * 0.18), '#ffffff'),
    ]),
  ]),
  thing(
    'pool cue, cue stick, billiard cue, snooker cue',
    [
      main('M-70 -3.200L68 -2.200V-0.800L-70 0Z', '#d9b070', 'cue'),
      solid('M-70 -3.200L-24 -2.900V-0.300L-70 0Z', '#3a2620', 'butt'),
      detail(box(66, -2.2, 3, 1.4), '#f3f0e6', 'ferrule'),
      detail(box(69, -2.1, 1.4, 1.2), '#3f7fc4', 'tip'),
    ],
    'surface',
    'sport',
  ),
  thing(
    'tuning fork',
    [
      tube('M-3 -22V-10C-3 -6 3 -6 3 -10V-22', '#b4bdc4', 1.7, 'tines'),
      main(box(-0.9, -7.4, 1.8, 6.4), '#b4bdc4', 'stem'),
      main(circle(0, -0.9, 1.2), '#b4bdc4', 'ball'),
      line(
        'M-5.600 -21C-6.400 -19 -6.400 -17 -5.600 -15M5.600 -21C6.400 -19 6.400 -17 5.600 -15',
        '#8b949b',
        0.4,
        'hum',
      ),
    ],
    'surface',
    'instrument',
  ),
  thing(
    'pan flute, panpipes, pan pipes, panflute, zampona',
    [
      main(
        along(-9, 9, 8, (x, i) => box(x - 1.2, -20, 2.4, 20 - i * 1.6, 1)),
        '#d0a35a',
        'pipes',
      ),
      detail(
        along(-9, 9, 8, (x) => oval(x, -20, 0.9, 0.5)),
        '#5a3a1c',
        'mouths',
      ),
      second(`${poly(-11, -15, 11, -15, 11, -12.6, -11, -12.6)}`, '#a8352e', 'band'),
    ],
    'surface',
    'instrument',
  ),
  thing(
    'cowbell, cow bell',
    [
      tube('M-2.600 -13V-16.600H2.600V-13', '#8a6a2a', 1, 'handle'),
      main(poly(-4.6, -13.4, 4.6, -13.4, 7.4, -2, -7.4, -2), '#c9a046', 'bell'),
      shade(poly(1.6, -13.4, 4.6, -13.4, 7.4, -2, 2.6, -2), '#c9a046'),
      solid(box(-7.8, -2.6, 15.6, 1.6, 0.8), '#a8822e', 'rim'),
      detail(oval(0, 0, 1.8, 1.6), '#6a5220', 'clapper'),
    ],
    'surface',
    'instrument',
  ),
  thing(
    'handbell, hand bell, dinner bell',
    [
      solid(box(-1.2, -18, 2.4, 8, 1.1), '#6a3d22', 'handle'),
      main(
        'M-1.600 -10.400C-4.600 -9 -4 -4 -6.600 -1.400H6.600C4 -4 4.600 -9 1.600 -10.400Z',
        '#dba93a',
        'bell',
      ),
      shade('M0.600 -10.400H1.600C4.600 -9 4 -4 6.600 -1.400H2C2.400 -5 2 -8 0.600 -10.400Z', '#dba93a'),
      solid(box(-7, -2, 14, 1.3, 0.6), '#b98a2a', 'rim'),
      detail(circle(0, 0, 1.2), '#8a641c', 'clapper'),
    ],
    'surface',
    'instrument',
  ),
  thing(
    'origami crane, paper crane, folded crane, origami bird, origami',
    [
      main(poly(-2, -8, -14, -22, 3, -11), '#e9667a', 'far wing'),
      solid(poly(-4, -7, -21, -15, -19, -13, -5, -3), '#d9536a', 'tail'),
      solid(poly(4, -7, 15, -18, 20, -15.4, 15.4, -15, 5, -3), '#d9536a', 'neck'),
      main(poly(-5, -8, 4, -8, 6, -3, 0, 0, -6, -3), '#f2879a', 'body'),
      main(poly(-4, -7.6, 13, -26, 5, -6.4), '#f6a3b0', 'near wing'),
      line('M-5 -8L4 -8M0 -8V0M-4 -7.600L9 -15', '#c04a60', 0.35, 'folds'),
    ],
    'surface',
    'household',
  ),
  thing('play-doh, playdough, modelling clay, modeling clay, clay, plasticine, play dough', [
    main(blob([-13, -1, -12, -7, -6, -9, -1, -6.4, 0, -1.4, -6, 0]), '#e2563a', 'clay'),
    solid(blob([-2, -1, -1, -6, 4, -7.6, 9, -5.6, 9, -1, 4, 0]), '#3f8fc4', 'clay'),
    solid(blob([4, -0.8, 6, -4, 11, -4.6, 15, -3, 14.6, -0.6, 9, 0]), '#f2c33c', 'clay'),
    solid(box(-5, -15, 8, 8.4, 1), '#f2c33c', 'tub'),
    solid(box(-5.6, -16.6, 9.2, 2.4, 0.8), '#3f9a55', 'lid'),
    light(blob([-11, -4, -9, -7, -6, -7.4, -8, -5]), '#f09a84'),
  ]),
  thing('paint set, paintbox, paint box, watercolors, watercolours, watercolor set, box of paints', [
    main(poly(-15, -13, 15, -13, 17, -6, -17, -6), '#f0efe9', 'lid'),
    main(poly(-17, -6, 17, -6, 19, 0, -19, 0), '#2f353c', 'box'),
    ...['#d0352f', '#f2903c', '#f6d23c', '#4aa85a', '#3f8fc4', '#7a4ab0', '#e46a9d'].map((colour, i) =>
      detail(oval(-13.8 + i * 4.6, -3, 1.9, 1.5), colour, 'paint'),
    ),
    solid(poly(-10, -8.6, 11, -10.8, 11.2, -9.8, -9.8, -7.8), '#b5503c', 'brush'),
    detail(poly(11, -10.8, 15, -11, 11.2, -9.8), '#3a2f2a', 'tip'),
  ]),
  thing(
    'playpen, play pen',
    [
      solid(box(-56, -74, 112, 5, 2), '#8fb8d0', 'back rail'),
      line(
        along(-52, 52, 12, (x) => `M${x} -72V-8`),
        '#b9d3e0',
        1.6,
        'net',
      ),
      solid(poly(-56, -10, 56, -10, 64, 0, -64, 0), '#f0dca8', 'mat'),
      solid(circle(-20, -8, 7), '#d8413a', 'ball'),
      solid(box(10, -16, 12, 12, 1), '#e2b23c', 'block'),
      line(
        along(-60, 60, 11, (x) => `M${x} -62V-2`),
        '#7aa8c4',
        1.4,
        'net',
      ),
      main(
        `${box(-66, -68, 132, 7, 3)}${box(-66, -68, 6, 68, 2)}${box(60, -68, 6, 68, 2)}${box(-66, -5, 132, 5, 2)}`,
        '#5a94b8',
        'frame',
      ),
    ],
    'floor',
    'furniture',
  ),
];
