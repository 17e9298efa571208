/** Parts of rooms: doors, stairs, hearths, lamps and curtains. */
import { blob, box, circle, curve, oval, poly } from '../path/outline.ts';
import {
  detail,
  faint,
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
} from './prop.ts';

/** A board on its legs, and the ledge with the chalk before it. */
const BOARD = [
  solid(poly(-78, -60, -70, -60, -76, 0, -84, 0), '#8a5d36', 'leg'),
  solid(poly(70, -60, 78, -60, 84, 0, 76, 0), '#8a5d36', 'leg'),
  solid(box(-96, -172, 192, 122, 3), '#a87444', 'frame'),
  main(box(-89, -165, 178, 108, 2), '#2f5a47', 'board'),
];
const LEDGE = [detail(box(-60, -55, 120, 4), '#8a5d36', 'ledge'), ink(box(30, -58, 14, 3, 1), '#f4f1ea')];

export const INTERIOR_PROPS: readonly Prop[] = [
  prop({
    names: 'fireplace, hearth, chimney place',
    in: 'furniture',
    shapes: [
      main(box(-78, -124, 156, 124, 2), '#a8604a', 'wall'),
      ...[0, 1, 2, 3, 4, 5].flatMap((r) =>
        [-1, 1].map((s) => line(`M${s * 77} ${-20 - r * 18}H${s * 47}`, '#8a4a37', 1.5, 'joint')),
      ),
      detail('M-44 0V-72C-44 -96 44 -96 44 -72V0Z', '#2a1d1a', 'opening'),
      detail(box(-30, -12, 60, 8, 4), '#5b3a22', 'log'),
      detail(box(-22, -18, 48, 8, 4), '#6d4729', 'log'),
      glow(
        blob([-24, -14, -26, -32, -14, -48, -10, -36, 0, -66, 9, -40, 15, -50, 25, -30, 22, -14]),
        '#f47b20',
        'flame',
      ),
      glow(blob([-12, -14, -13, -28, -3, -44, 5, -30, 12, -28, 11, -14]), '#ffd257', 'flame'),
      solid(box(-88, -134, 176, 14, 3), '#6f4526', 'mantel'),
      solid(box(-86, -6, 172, 6, 1), '#8b8680', 'slab'),
    ],
  }),
  prop({
    names: 'floor lamp, standing lamp',
    in: 'furniture',
    shapes: [
      solid(oval(0, -3, 18, 3.5), '#3b3f44', 'foot'),
      solid(box(-1.8, -140, 3.6, 138), '#4a4f55', 'pole'),
      main(poly(-15, -172, 15, -172, 27, -134, -27, -134), '#f0dcae', 'shade'),
      glow(poly(-11, -170, 11, -170, 19, -136, -19, -136), '#ffeab8', 'light'),
    ],
  }),
  prop({
    names: 'lamp, table lamp, bedside lamp',
    in: 'household',
    at: 'surface',
    anchors: { grip: [0, -14] },
    shapes: [
      main(oval(0, -2, 11, 2.5), '#3f6f7d', 'foot'),
      main(blob([-3, -2, -9, -12, -3, -25, 3, -25, 9, -12, 3, -2]), '#4b8597', 'base'),
      detail(box(-1.2, -27, 2.4, 6), '#c9a24a', 'socket'),
      main(poly(-11, -46, 11, -46, 19, -24, -19, -24), '#f2dfb4', 'shade'),
      shade(poly(5, -46, 11, -46, 19, -24, 10, -24), '#f2dfb4'),
      faint(glow(poly(-6, -44, 1, -44, 2, -25, -10, -25), '#fff6da', 'light'), 0.4),
      flat(poly(-19, -25.4, 19, -25.4, 19.6, -24, -19.6, -24), '#dcc48c', 'hem'),
    ],
  }),
  prop({
    names: 'flying carpet, magic carpet',
    in: 'furniture',
    at: 'air',
    anchors: { seat: [0, -16] },
    shapes: [
      main(
        'M-120 -8C-80 -30 -30 6 20 -14C60 -28 100 -14 130 -24L118 -4C80 0 50 -10 16 4C-30 20 -80 -12 -132 10Z',
        '#a8324a',
        'rug',
      ),
      second(
        'M-104 -8C-72 -20 -28 8 18 -8C56 -20 90 -12 112 -16L106 -8C80 -6 52 -14 16 -1C-30 14 -76 -10 -114 4Z',
        '#e4b04a',
        'border',
      ),
    ],
  }),
  prop({
    names: 'door, wooden door, front door, doorway',
    in: 'household',
    anchors: { grip: [30, -98], leaf: [86, -101] },
    shapes: [
      solid(box(-52, -212, 104, 212, 1), '#e6dfd2', 'frame'),
      main(box(-44, -204, 88, 204, 1), '#9a5f35', 'door'),
      ...[-192, -92].flatMap((y) =>
        [-34, 4].map((x) => shade(box(x, y, 30, y === -192 ? 84 : 76, 1), '#9a5f35')),
      ),
      detail(circle(34, -98, 4), '#e3c063', 'knob'),
    ],
    posed: {
      open: [
        solid(box(-52, -212, 104, 212, 1), '#e6dfd2', 'frame'),
        detail(box(-44, -204, 88, 204), '#a58a6c', 'opening'),
        detail(poly(-44, -204, -22, -176, -22, -34, -44, 0), '#8a7057', 'wall beyond'),
        detail(poly(-44, 0, 44, 0, 44, -34, -22, -34), '#6b4c34', 'floor beyond'),
        detail(box(-6, -150, 30, 36, 1), '#e6dcc4', 'picture beyond'),
        detail(box(-2, -146, 22, 28), '#7f9a94', 'picture beyond'),
        main(poly(44, -204, 96, -220, 96, 16, 44, 0), '#9a5f35', 'door'),
        shade(poly(52, -188, 88, -198, 88, -112, 52, -110), '#9a5f35'),
        shade(poly(52, -92, 88, -90, 88, -4, 52, -14), '#9a5f35'),
        detail(circle(88, -101, 4), '#e3c063', 'knob'),
      ],
    },
  }),
  prop({
    names: 'staircase, stairs, stair, steps',
    in: 'furniture',
    anchors: { seat: [0, -76] },
    shapes: [
      main('M-120 0V-18H-88V-36H-56V-54H-24V-72H8V-90H40V-108H72V-126H120V0Z', '#b58a5c', 'flight'),
      ...[0, 1, 2, 3, 4, 5, 6].map((i) =>
        light(box(-122 + i * 32, -20 - i * 18, i === 6 ? 50 : 34, 4), '#c99f70'),
      ),
      line(
        'M-112 -20V-96L80 -206V-130M-80 -38V-114M-48 -56V-132M-16 -74V-151M16 -92V-169M48 -110V-187',
        '#7a5330',
        4,
        'rail',
      ),
    ],
  }),
  prop({
    names: 'chandelier, ceiling lamp, hanging lamp',
    in: 'household',
    at: 'ceiling',
    shapes: [
      line('M0 -90V-50', '#b98a2c', 3),
      line(
        `${curve(0, -20, -30, -10, -44, -30)}${curve(0, -20, 30, -10, 44, -30)}${curve(0, -18, -12, -4, -22, -26)}${curve(0, -18, 12, -4, 22, -26)}`,
        '#d3a136',
        4,
      ),
      main(blob([-5, -52, -9, -30, 0, -8, 9, -30, 5, -52]), '#d9a93f', 'stem'),
      ...[-44, -22, 22, 44].flatMap((x) => {
        const y = Math.abs(x) > 30 ? -30 : -26;
        return [
          detail(box(x - 3, y - 13, 6, 13, 1), '#f6f1e4', 'candle'),
          glow(blob([x - 3.5, y - 15, x, y - 25, x + 3.5, y - 15, x, y - 12]), '#ffd76a', 'flame'),
        ];
      }),
    ],
  }),
  prop({
    names: 'curtain, drapes, stage curtain',
    in: 'household',
    shapes: [
      main('M-90 -230H-10C-14 -150 -40 -90 -66 -70L-60 0H-90Z', '#a32a35', 'cloth'),
      main('M90 -230H10C14 -150 40 -90 66 -70L60 0H90Z', '#a32a35', 'cloth'),
      shade(
        'M-60 -230H-44C-44 -150 -60 -100 -74 -70L-72 0H-80L-82 -70C-66 -110 -60 -160 -60 -230ZM60 -230H44C44 -150 60 -100 74 -70L72 0H80L82 -70C66 -110 60 -160 60 -230Z',
        '#a32a35',
      ),
      solid(box(-100, -240, 200, 12, 4), '#c79a3f', 'rod'),
      second(box(-92, -76, 26, 8, 4), '#d9b04f', 'tie'),
      second(box(66, -76, 26, 8, 4), '#d9b04f', 'tie'),
    ],
  }),
  prop({
    names: 'blackboard, chalkboard',
    in: 'furniture',
    shapes: [
      ...BOARD,
      // An equation, and under it what it is about.
      line(
        'M-72 -144C-74 -147 -80 -147 -80 -141C-80 -135 -74 -135 -72 -140M-72 -146V-138L-70 -136M-69 -152C-69 -156 -63 -156 -63.5 -152L-69 -147H-63M-59 -142H-49M-54 -147V-137M-44 -153V-136M-44 -143C-41 -147 -35 -146 -35 -141C-35 -135 -41 -135 -44 -139M-33 -152C-33 -156 -27 -156 -27.5 -152L-33 -147H-27M-23 -144H-13M-23 -139H-13M0 -144C-3 -148 -8 -146 -8 -141C-8 -135 -3 -135 0 -138M2 -152C2 -156 8 -156 7.5 -152L2 -147H8',
        '#e8efe6',
        2.2,
        'chalk',
      ),
      line('M-70 -112H-30M-70 -98H-42M-24 -112H-14M-24 -106H-14', '#e8efe6', 2.2, 'chalk'),
      line('M28 -82H72V-134ZM64 -82V-90H72', '#e8efe6', 2.5, 'chalk'),
      ...LEDGE,
    ],
  }),
  prop({
    names: 'caricature board, caricature on a blackboard',
    in: 'furniture',
    shapes: [
      ...BOARD,
      // A head with ears of an ass, round spectacles, a great nose and the tongue out.
      line(
        'M-30 -128C-34 -96 -22 -72 0 -72C22 -72 34 -96 30 -128C22 -138 -22 -138 -30 -128ZM-26 -132C-42 -140 -46 -158 -38 -162C-28 -158 -20 -146 -18 -135M26 -132C42 -140 46 -158 38 -162C28 -158 20 -146 18 -135',
        '#e8efe6',
        2.6,
        'chalk',
      ),
      line(
        'M-22 -116A9 9 0 1 0 -4 -116A9 9 0 1 0 -22 -116ZM4 -116A9 9 0 1 0 22 -116A9 9 0 1 0 4 -116ZM-4 -116H4M-12 -115H-10M13 -115H15M0 -112C-10 -100 -8 -94 2 -96M-16 -86C-6 -80 8 -80 18 -88M0 -82C0 -66 14 -66 13 -84',
        '#e8efe6',
        2.4,
        'chalk',
      ),
      line(
        'M-10 -136L-14 -146M-2 -137V-149M7 -137L12 -147M46 -92L66 -100M48 -82H70M46 -72L64 -64M-62 -100L-46 -92',
        '#e8efe6',
        2.2,
        'chalk',
      ),
      ...LEDGE,
    ],
  }),
  prop({
    names: 'easel, canvas, painter easel',
    in: 'furniture',
    shapes: [
      line('M0 -180L-40 -2M0 -180L40 -2M0 -170V-10', '#8f6237', 5),
      solid(box(-44, -150, 88, 84, 1), '#f5f1e6', 'canvas'),
      main(
        blob([-36, -84, -20, -110, 0, -96, 18, -120, 36, -96, 36, -74, -36, -74], 0.8),
        '#5f9a68',
        'paint',
      ),
      detail(circle(20, -134, 7), '#f0b23d', 'paint'),
      detail(box(-50, -66, 100, 5, 1), '#8f6237', 'ledge'),
    ],
  }),
  prop({
    names: 'podium, lectern, pulpit',
    in: 'furniture',
    anchors: { top: [0, -112], stand: [0, 0] },
    shapes: [
      main(poly(-30, -100, 30, -100, 24, -6, -24, -6), '#7b4a2a', 'body'),
      flat(poly(-40, -112, 40, -112, 34, -98, -34, -98), '#96602f', 'top'),
      flat(box(-30, -8, 60, 8, 2), '#5e371d', 'foot'),
      light(poly(-20, -92, 20, -92, 17, -16, -17, -16), '#7b4a2a'),
    ],
  }),
];
