/** Things as those at their jobs have them: icing in its bag, scent in the air, a pile of parcels in both arms, scribbles on a wall. */
import { blob, box, circle, oval, poly } from '../path/outline.ts';
import { detail, faint, flat, glow, line, main, type Prop, prop, shade, solid, tube } from './prop.ts';

/** Boxes on top of each other: from the middle, from below, width, height, shade. */
const PARCELS = [
  [0, 0, 46, 28, '#c99a5f'],
  [3, 28, 40, 24, '#d8ac72'],
  [-3, 52, 36, 22, '#bd8d52'],
  [2, 74, 30, 18, '#d2a366'],
  [-2, 92, 24, 15, '#c4955a'],
] as const;

/** Drops of scent: x, y, radius. */
const DROPS = [
  [16, -16, 1],
  [22, -22, 1.3],
  [23, -11, 1.2],
  [31, -27, 1.4],
  [33, -17, 1.5],
  [32, -7, 1.3],
  [42, -31, 1.5],
  [44, -21, 1.3],
  [43, -10, 1.6],
  [52, -26, 1.2],
  [53, -14, 1.3],
] as const;

/** A child's strokes on a wall: colour and line. */
const SCRIBBLES = [
  ['#d8433a', 'M-82 -120C-70 -156 -60 -152 -66 -126C-68 -114 -56 -142 -48 -154C-38 -164 -44 -120 -36 -126'],
  [
    '#2f76c4',
    'M-24 -134A16 16 0 1 1 -24 -133M-16 -140A9 9 0 1 0 -15 -141M-8 -118L-8 -98M-8 -110L-20 -102M-8 -110L4 -104',
  ],
  [
    '#e7a51f',
    'M16 -160A11 11 0 1 1 15 -161M16 -178V-186M0 -172L-6 -178M-2 -156H-12M30 -172L36 -178M34 -158H43',
  ],
  [
    '#3f9a4a',
    'M-88 -86C-76 -104 -70 -78 -58 -94C-48 -106 -42 -80 -30 -94C-20 -106 -12 -82 -2 -92C10 -104 16 -82 30 -94',
  ],
] as const;

/** Joints between the courses of an oven's bricks: how high, and half as long as they are. */
const COURSES = [
  [-24, 83],
  [-48, 83],
  [-72, 83],
  [-126, 80],
  [-150, 71],
  [-172, 52],
] as const;

export const JOBS_IN_HAND: readonly Prop[] = [
  prop({
    names: 'piping bag, icing bag, pastry bag',
    in: 'tool',
    at: 'surface',
    anchors: { grip: [0, -15] },
    shapes: [
      solid(poly(-1.6, 0, 1.6, 0, 3, -6, -3, -6), '#b4bec7', 'nozzle'),
      main('M-3 -5C-6 -12 -10 -18 -9 -23C-6 -26 6 -26 9 -23C10 -18 6 -12 3 -5Z', '#f2ead8', 'bag'),
      shade('M3 -5C6 -12 10 -18 9 -23C8 -24.500 6 -25 4 -25.400C5 -18 3 -11 1 -5Z', '#f2ead8'),
      solid(
        'M-9 -23C-6 -25 -3 -25 -2 -27C-5 -31 -6 -33 -7 -36L8 -35C6 -32 4 -30 3 -27C5 -25 7 -25 9 -23Z',
        '#e0d4ba',
        'twist',
      ),
    ],
  }),
  prop({
    names: 'perfume in the air, spraying perfume',
    in: 'tool',
    at: 'surface',
    anchors: { grip: [0, -6] },
    shapes: [
      faint(
        glow('M8 -18C22 -40 48 -44 60 -28C68 -16 58 -4 44 -4C28 -4 18 -12 8 -17Z', '#fbe6f4', 'mist'),
        0.5,
      ),
      detail(DROPS.map(([x, y, r]) => circle(x, y, r)).join(''), '#fff4fb', 'drop'),
      main(box(-6, -13, 12, 13, 2.4), '#e07fb4', 'bottle'),
      shade(box(2, -13, 4, 13, 2), '#e07fb4'),
      detail(box(-4, -10, 3, 7, 1), '#f7c4de', 'gleam'),
      solid(`${box(-2, -16, 4, 3.4, 0.6)}${box(-3, -20, 9, 4, 1.2)}`, '#d9b04a', 'pump'),
    ],
  }),
  prop({
    names: 'parcel tower',
    in: 'container',
    anchors: { grip: [0, 0] },
    shapes: PARCELS.flatMap(([x, y, w, h, fill]) => [
      main(box(x - w / 2, -y - h, w, h, 1), fill, 'box'),
      shade(box(x + w * 0.24, -y - h, w * 0.26, h, 1), fill),
      detail(box(x - w * 0.1, -y - h, w * 0.14, h), '#a06f3c', 'tape'),
      detail(box(x - w * 0.42, -y - h * 0.44, w * 0.22, h * 0.26), '#f4f1e8', 'label'),
    ]),
  }),
  prop({
    names:
      'self-service kiosk, self service kiosk, self-service machine, check-in kiosk, touchscreen kiosk, self-checkout',
    in: 'electronics',
    shapes: [
      solid(box(-30, -5, 60, 5, 2), '#5d656d', 'foot'),
      main(box(-20, -84, 40, 80, 3), '#e6e9ec', 'body'),
      shade(box(8, -84, 12, 80, 3), '#e6e9ec'),
      solid(box(-32, -162, 64, 82, 6), '#2b3038', 'frame'),
      glow(box(-27, -156, 54, 66, 2), '#7fc8e6', 'screen'),
      detail(box(-27, -156, 54, 13, 2), '#2f76c4', 'bar'),
      detail(
        `${box(-22, -138, 20, 18, 2)}${box(2, -138, 20, 18, 2)}${box(-22, -116, 20, 18, 2)}`,
        '#f4f8fa',
        'button',
      ),
      detail(box(2, -116, 20, 18, 2), '#5fb36a', 'button'),
      detail(box(-12, -70, 24, 3, 1), '#23272e', 'slot'),
      detail(poly(-9, -68, 9, -68, 8, -58, -8, -58), '#f7f6f0', 'receipt'),
      detail(box(-12, -50, 24, 12, 2), '#33383f', 'card reader'),
    ],
  }),
  prop({
    names: 'scribbled wall, crayon scribbles, crayon marks',
    in: 'furniture',
    shapes: [
      main(box(-150, -236, 300, 236), '#e9dfc6', 'wallpaper'),
      line(
        [-120, -90, -60, -30, 0, 30, 60, 90, 120].map((x) => `M${x} -236V-14`).join(''),
        '#dccfae',
        5,
        'stripe',
      ),
      solid(box(-150, -14, 300, 14), '#f7f4ec', 'skirting'),
      ...SCRIBBLES.map(([fill, d]) => line(d, fill, 3.4, 'stroke')),
    ],
  }),
  prop({
    names: 'scattered screws, screws all over the floor, loose screws',
    in: 'household',
    shapes: [-74, -62, -50, -39, -25, -12, 6, 19, 33, 48, 60, 73].flatMap((x, i) => {
      const y = -2 - ((i * 7) % 5) * 3.4;
      const dx = 5 - (i % 3) * 3.4;
      return [
        line(`M${x} ${y}L${x + dx} ${y - 3 + (i % 2) * 4}`, '#8d979f', 1.5, 'thread'),
        flat(oval(x, y, 1.9, 1.5), '#c4ccd2', 'head'),
      ];
    }),
  }),
  prop({
    names: 'brick oven, bread oven, pizza oven, wood-fired oven, stone oven, wood oven, clay oven',
    in: 'household',
    anchors: { grip: [-34, -94] },
    shapes: [
      solid(box(28, -236, 26, 66, 1), '#8d4632', 'chimney'),
      main('M-84 0V-112C-84 -168 -44 -196 0 -196C44 -196 84 -168 84 -112V0Z', '#a8543d', 'bricks'),
      shade('M46 0V-182C70 -168 84 -144 84 -112V0Z', '#a8543d'),
      line(COURSES.map(([y, half]) => `M${-half} ${y}H${half}`).join(''), '#8a4130', 1.4, 'joint'),
      line(
        'M-56 -24V0M-8 -24V0M40 -24V0M-34 -48V-24M16 -48V-24M62 -48V-24M-62 -72V-48M36 -72V-48',
        '#8a4130',
        1.4,
        'joint',
      ),
      solid('M-56 -78V-118C-56 -150 -28 -162 0 -162C28 -162 56 -150 56 -118V-78Z', '#d9c3a0', 'arch'),
      solid('M-46 -78V-116C-46 -142 -24 -152 0 -152C24 -152 46 -142 46 -116V-78Z', '#2a1712', 'mouth'),
      glow(
        'M4 -80C6 -104 16 -104 18 -124C28 -112 28 -104 30 -98C34 -104 34 -110 34 -114C44 -100 42 -88 40 -80Z',
        '#f58a1f',
        'flame',
      ),
      glow('M14 -80C16 -94 22 -96 22 -108C30 -98 32 -90 30 -80Z', '#ffd24a', 'flame'),
      solid(box(-70, -80, 140, 9, 2), '#cbb48f', 'sill'),
    ],
  }),
  prop({
    names: 'peel with a loaf, bread peel, baker peel, pizza peel',
    in: 'tool',
    at: 'surface',
    anchors: { grip: [0, 0] },
    shapes: [
      tube('M-52 6L46 -5', '#b98a52', 4, 'pole'),
      main('M42 -9L84 -15C92 -15 92 -7 86 -6L44 -1Z', '#c99a5f', 'blade'),
      solid(blob([52, -11, 54, -19, 64, -24, 76, -24, 84, -18, 84, -14]), '#b5722f', 'loaf'),
      line('M60 -20L64 -15M67 -21.500L71 -16M74 -21.500L78 -17', '#e8c48a', 1.8, 'cut'),
    ],
  }),
];
