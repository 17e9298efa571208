/** More of the shed, the office and the building site. */
import { along, blob, box, circle, curve, limb, oval, poly, ring, turned } from '../path/outline.ts';
import {
  detail,
  faint,
  light,
  line,
  main,
  type Prop,
  type PropShape,
  prop,
  shade,
  solid,
  tube,
} from './prop.ts';

const thing = (
  names: string,
  shapes: readonly PropShape[],
  at: Prop['placement'] = 'surface',
  kind: Prop['category'] = 'tool',
): Prop => prop({ names, in: kind, at, shapes });

const LINES = (x: number, w: number, from: number, to: number, n: number) =>
  along(from, to, n, (y, i) => box(x, y, i === n - 1 ? w * 0.6 : w, 0.5));

export const WORKADAY_PROPS: readonly Prop[] = [
  thing('pulley, block and tackle, pulley wheel', [
    tube('M0 -40V-30M-9 -18V0M9 -18V-6', '#b98a4a', 1.6, 'rope'),
    solid('M-3 -32H3L7 -18L3 -8H-3L-7 -18Z', '#59626b', 'block'),
    main(circle(0, -18, 9), '#8b949b', 'wheel'),
    detail(ring(0, -18, 7.4, 6.2), '#59626b', 'groove'),
    detail(circle(0, -18, 2), '#33393f', 'axle'),
    tube('M0 -40C-4 -40 -4 -46 0 -46C3 -46 4 -44 3 -42', '#59626b', 1.6, 'hook'),
  ]),
  thing('cinder block, concrete block, breeze block', [
    main(box(-20, -19, 40, 19, 0.8), '#a5a7a6', 'block'),
    light(poly(-20, -19, -16, -24, 24, -24, 20, -19), '#c2c4c3'),
    shade(poly(20, -19, 24, -24, 24, -5, 20, 0), '#a5a7a6'),
    detail(`${box(-16.5, -15.5, 14.5, 12, 1)}${box(2, -15.5, 14.5, 12, 1)}`, '#5f6261', 'holes'),
  ]),
  thing('gas can, petrol can, jerrycan, jerry can, gasoline can, fuel can', [
    main('M-14 -30L-8 -38H8L15 -30V-2C15 0 -14 0 -14 -2Z', '#c9352e', 'can'),
    shade('M6 -38H8L15 -30V-2C15 -0.600 10 -0.200 6 -0.100Z', '#c9352e'),
    tube('M-7 -38V-43H9V-37', '#c9352e', 2.4, 'handle'),
    line('M-10 -26L11 -5M11 -26L-10 -5', '#97231e', 1.2, 'cross'),
    solid('M-13 -32L-19 -41L-16 -43L-8.400 -36Z', '#2f353c', 'spout'),
  ]),
  thing('oil can, oilcan, oiler', [
    main(turned([3, -13, 9, -8, 9, 0]), '#8b949b', 'can'),
    shade('M3 -13L9 -8V0H4C5 -4 5 -9 3 -13Z', '#8b949b'),
    main('M-1.600 -12.600L12 -27L13 -26L2 -12Z', '#8b949b', 'spout'),
    tube('M-8.600 -6C-14 -6 -14 -14 -5 -12.400', '#59626b', 1.4, 'handle'),
  ]),
  thing('utility knife, box cutter, stanley knife, craft knife, x-acto knife', [
    main(
      'M-13 -5.600L7 -5.600L10 -2.800L8.600 -1H-13C-14.500 -1 -14.500 -5.600 -13 -5.600Z',
      '#e2b23c',
      'handle',
    ),
    solid('M7.600 -5L15 -5L17 -1.600L9 -1.400Z', '#c3cad0', 'blade'),
    solid(box(-5, -6.2, 5, 1.8, 0.6), '#2f353c', 'slider'),
    line('M-11 -3.200H-6', '#8a6a1a', 0.6, 'grip'),
  ]),
  thing(
    'sawhorse, saw horse, trestle',
    [
      solid(
        `${poly(-38, -62, -33, -62, -42, 0, -48, 0)}${poly(-34, -62, -29, -62, -20, 0, -26, 0)}${poly(29, -62, 34, -62, 26, 0, 20, 0)}${poly(33, -62, 38, -62, 48, 0, 42, 0)}`,
        '#a9743f',
        'legs',
      ),
      main(box(-52, -72, 104, 11, 1), '#c08a50', 'beam'),
      shade(box(-52, -63.5, 104, 2.5), '#c08a50'),
      line('M-40 -26H-24M24 -26H40', '#8f6334', 2.4, 'braces'),
    ],
    'floor',
  ),
  thing('sandpaper, sheet of sandpaper, emery paper', [
    main('M-12 -10L8 -12L14 0L-9 0Z', '#b5804a', 'paper'),
    detail(
      along(-8, 10, 14, (x, i) => circle(x, -2 - ((i * 5) % 8), 0.3)),
      '#7a5228',
      'grit',
    ),
    light('M8 -12C5 -14 4 -10 5 -7L10.600 -7.200Z', '#e2c9a0'),
  ]),
  thing(
    'stack of paper, stack of papers, pile of paper, pile of papers, paper stack, ream of paper',
    [
      main('M-13 -14L13 -14L13.500 0H-13.500Z', '#f3f1ea', 'sheets'),
      line(
        along(-12.5, -1.5, 8, (y, i) => `M${-13.4 + (i % 3) * 0.4} ${y}H${13.4 - (i % 2) * 0.5}`),
        '#cfcabc',
        0.35,
        'edges',
      ),
      light(poly(-11, -17.5, 15, -17.5, 13, -14, -13, -14), '#fbfaf5'),
      detail(
        poly(-9, -16.8, 6, -16.8, 5.7, -16.3, -9.4, -16.3) +
          poly(-10, -15.6, 9, -15.6, 8.6, -15.1, -10.4, -15.1),
        '#9aa0a6',
        'text',
      ),
    ],
    'surface',
    'household',
  ),
  thing(
    'crumpled paper, paper ball, ball of paper, crumpled ball of paper, wad of paper',
    [
      main(
        blob([-6, -3, -6.6, -7, -3, -10.6, 1, -11, 5.6, -8.6, 6.6, -4, 4, -0.6, -2, 0], 0.5),
        '#f1efe8',
        'paper',
      ),
      shade('M1 -11L5.600 -8.600L6.600 -4L4 -0.600L1 -2.600L3 -5.600L0.600 -7.600Z', '#f1efe8'),
      line(
        'M-4 -9L-1 -6.600L-3.600 -3.600M-1 -6.600L1 -10.600M-1 -6.600L3 -5.600L1 -2M3 -5.600L6 -6',
        '#bdb8aa',
        0.45,
        'creases',
      ),
    ],
    'surface',
    'household',
  ),
  thing(
    'hard drive, hard disk, external hard drive, ssd',
    [
      main(box(-7, -20, 14, 20, 1.4), '#b4bdc4', 'case'),
      detail(circle(0, -13, 5.6), '#dfe5e9', 'platter'),
      detail(ring(0, -13, 2, 0.9), '#6d767e', 'hub'),
      solid('M5 -4L-1.600 -11.600L-0.600 -12.400L6 -5Z', '#59626b', 'arm'),
      detail(box(-5.6, -5, 8, 3.6, 0.4), '#2f6f4a', 'board'),
    ],
    'surface',
    'electronics',
  ),
  thing(
    'earbuds, earbud, earphones, earphone, airpods, wireless earbuds',
    [
      main(
        `${circle(-4, -11, 2.6)}${box(-5.2, -10.4, 2.2, 9, 1.1)}${circle(4, -11, 2.6)}${box(3, -10.4, 2.2, 9, 1.1)}`,
        '#f3f4f2',
        'buds',
      ),
      detail(`${oval(-2.4, -11.4, 1, 1.5)}${oval(2.4, -11.4, 1, 1.5)}`, '#5a6168', 'tips'),
      shade(`${box(-3.8, -9, 0.8, 7.4, 0.4)}${box(4.4, -9, 0.8, 7.4, 0.4)}`, '#f3f4f2'),
    ],
    'surface',
    'electronics',
  ),
  thing(
    'rubber band, rubber bands, elastic band',
    [
      tube('M-6 -3.600C-6 -7.600 6 -7.600 6 -3.600C6 0.200 -6 0.200 -6 -3.600Z', '#d8573a', 0.8, 'band'),
      tube('M-2 -3C-4 -8 6 -10 8 -5C9 -1.600 0 0.600 -2 -3Z', '#e2b23c', 0.8, 'band'),
      tube('M-9 -2.400C-9 -5.600 1 -6 2 -2.600C2 0 -8 0.200 -9 -2.400Z', '#4a8fb8', 0.8, 'band'),
    ],
    'surface',
    'household',
  ),
  thing(
    'menu, restaurant menu, menu card, food menu',
    [
      main(poly(-15, -29, 0, -27, 0, 0, -15, -2), '#7a2f34', 'cover'),
      main(poly(15, -29, 0, -27, 0, 0, 15, -2), '#8a3a3f', 'cover'),
      detail(
        `${poly(-13.6, -27.2, -0.6, -25.4, -0.6, -2, -13.6, -3.7)}${poly(13.6, -27.2, 0.6, -25.4, 0.6, -2, 13.6, -3.7)}`,
        '#f6efdc',
        'pages',
      ),
      detail(`${LINES(-12, 9, -19, -7, 5)}${LINES(3, 9, -19, -7, 5)}`, '#8a7f70', 'text'),
      detail(`${box(-10.5, -24, 7, 1.6)}${box(4, -24, 7, 1.6)}`, '#7a2f34', 'title'),
    ],
    'surface',
    'household',
  ),
  thing(
    'chart, graph, bar chart, bar graph, line graph, pie chart, diagram',
    [
      main(box(-22, -34, 44, 34, 1), '#f7f6f0', 'sheet'),
      detail(box(-14, -14, 5, 10), '#4a8fd0', 'bars'),
      detail(box(-6.5, -19, 5, 15), '#5aa86a', 'bars'),
      detail(box(1, -16, 5, 12), '#e2b23c', 'bars'),
      detail(box(8.5, -25, 5, 21), '#d8573a', 'bars'),
      line('M-17.500 -29V-3.800H18', '#4a5058', 0.9, 'axes'),
      line('M-12 -18L-4 -23L3.500 -20.500L13 -29', '#33393f', 0.9, 'trend'),
    ],
    'surface',
    'symbol',
  ),
  thing(
    'postcard, picture postcard, greeting card, birthday card, valentine card',
    [
      main(box(-10, -14, 20, 14, 0.6), '#fbfaf5', 'card'),
      detail(box(-8.8, -12.8, 17.6, 11.6), '#8fc9e8', 'sky'),
      detail(circle(4.6, -9.4, 1.8), '#f7d24a', 'sun'),
      detail('M-8.800 -4.600C-4 -6 2 -4 8.800 -5.600V-1.200H-8.800Z', '#f0d9a0', 'beach'),
      line('M-4 -3C-4.400 -6 -3.600 -8 -2.600 -9.600', '#7a5228', 0.7, 'trunk'),
      detail(
        'M-2.600 -9.600C-6 -11.600 -7.600 -9 -7.600 -8C-5.600 -9.600 -4 -9.400 -2.600 -9.600C-1 -12 1.600 -10.600 1.600 -9C0 -10 -1.400 -9.600 -2.600 -9.600Z',
        '#3f8a4a',
        'palm',
      ),
    ],
    'surface',
    'household',
  ),
  thing(
    'cork board, corkboard, bulletin board, pinboard, pin board, notice board, noticeboard',
    [
      solid(box(-50, -70, 100, 70, 1.5), '#8a5a30', 'frame'),
      main(box(-46, -66, 92, 62), '#c99a5e', 'cork'),
      detail(
        `${poly(-38, -58, -20, -60, -19, -38, -37, -37)}${poly(8, -32, 30, -31, 29, -10, 7, -11)}`,
        '#f7f4ea',
        'notes',
      ),
      detail(`${poly(-10, -60, 6, -60, 6, -44, -10, -44)}`, '#f6df6a', 'notes'),
      detail(`${poly(16, -62, 36, -60, 35, -40, 15, -42)}`, '#9fd0e8', 'notes'),
      detail(`${poly(-36, -30, -16, -30, -16, -10, -36, -10)}`, '#f2b0b8', 'notes'),
      detail(
        `${circle(-29, -58, 1.6)}${circle(-2, -59, 1.6)}${circle(26, -60, 1.6)}${circle(-26, -29, 1.6)}${circle(18, -31, 1.6)}`,
        '#d0352f',
        'pins',
      ),
      line('M-34 -52H-24M-34 -47H-24M-34 -42H-26M12 -26H25M12 -21H25M12 -16H20', '#9aa0a6', 0.9, 'text'),
    ],
    'wall',
    'household',
  ),
  thing(
    'pencil holder, pencil cup, pen holder, desk organizer, desk organiser, pen cup',
    [
      solid(`${poly(-3.6, -9, -5, -20, -3.4, -20.2, -2, -9)}`, '#e2b23c', 'pencil'),
      detail(poly(-5, -20, -3.4, -20.2, -4.6, -22.6), '#f0dcb8', 'tip'),
      solid(poly(-0.8, -9, -0.6, -19, 1, -19, 1, -9), '#d0352f', 'pencil'),
      detail(poly(-0.6, -19, 1, -19, 0.2, -21.6), '#f0dcb8', 'tip'),
      solid(poly(2.2, -9, 4.4, -18.4, 5.8, -18, 3.8, -9), '#3f7fc4', 'pen'),
      main('M-5 -10V-0.800C-5 0 5 0 5 -0.800V-10Z', '#3f8a8a', 'cup'),
      shade('M2 -10H5V-0.800C5 -0.400 3.500 -0.200 2 -0.100Z', '#3f8a8a'),
    ],
    'surface',
    'household',
  ),
  thing(
    'bullet, bullets, cartridge, ammunition, ammo',
    [
      main(box(-1.6, -7, 3.2, 6.4), '#d9a93c', 'case'),
      solid('M-1.600 -7C-1.600 -10 -0.600 -11.600 0 -12C0.600 -11.600 1.600 -10 1.600 -7Z', '#b8703a', 'tip'),
      solid(box(-1.9, -0.9, 3.8, 0.9, 0.2), '#b98a2a', 'rim'),
      light(box(-1.2, -6.8, 0.5, 6, 0.2), '#f6dd90'),
    ],
    'surface',
    'weapon',
  ),
  thing(
    'cannonball, cannon ball, cannonballs, iron ball',
    [
      main(circle(0, -9, 9), '#3a4046', 'ball'),
      shade('M3 -17.500C8 -16 9 -12 9 -9C9 -4 5 0 0 0C6 -4 6.600 -12 3 -17.500Z', '#3a4046'),
      faint(light(oval(-3.6, -13, 2.2, 1.5), '#9aa3aa'), 0.8),
    ],
    'surface',
    'weapon',
  ),
  thing(
    'water pump, hand pump, village pump, well pump',
    [
      solid(box(-16, -6, 32, 6, 1), '#8d9297', 'base'),
      main(turned([6, -84, 6, -78, 8, -74, 8, -6]), '#2f6a4a', 'pump'),
      shade('M3 -78H6L8 -74V-6H4Z', '#2f6a4a'),
      main('M-7 -56H-20C-24 -56 -25 -52 -25 -46H-20C-20 -49 -19 -50 -17 -50H-7Z', '#2f6a4a', 'spout'),
      tube('M0 -86C10 -98 24 -92 34 -60', '#59626b', 3, 'handle'),
      faint(solid('M-24.500 -46H-20.500L-20.800 0H-24Z', '#8fcdea', 'water'), 0.85),
    ],
    'floor',
    'other',
  ),
  thing(
    'plaster cast, leg cast',
    [
      main(limb([-3, -34, 6], [-3, -10, 5], [9, -5, 4.6]), '#f3f1ea', 'cast'),
      line('M-8 -28L3 -24M-8 -20L3 -17M-7.600 -13L2 -9', '#cfcabc', 0.7, 'wrap'),
      solid(`${oval(14.5, -4, 2, 1.8)}${oval(14.5, -7.2, 1.4, 1.3)}`, '#e5b08c', 'toes'),
      line(curve(-4, -30, -2, -31, 0, -29), '#d0352f', 0.7, 'signature'),
    ],
    'surface',
    'household',
  ),
];
