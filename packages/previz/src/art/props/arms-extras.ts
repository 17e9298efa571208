/** Weapons and grim engines. */
import { along, box, circle, curve, limb, oval, polygon } from '../path/outline.ts';
import {
  detail,
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
  tube,
} from './prop.ts';

const thing = (
  names: string,
  kind: Prop['category'],
  shapes: readonly PropShape[],
  at: Prop['placement'] = 'floor',
): Prop => prop({ names, in: kind, at, shapes });

export const ARMS_EXTRA_PROPS: readonly Prop[] = [
  thing('barbed wire, razor wire, barbed wire fence, barbed-wire fence', 'street', [
    line('M-110 -4V-104M0 -4V-104M110 -4V-104', '#7a5a3c', 9, 'post'),
    tube(
      `${curve(-120, -88, -60, -84, 0, -88, 60, -84, 120, -88)}${curve(-120, -60, -60, -56, 0, -60, 60, -56, 120, -60)}${curve(-120, -32, -60, -28, 0, -32, 60, -28, 120, -32)}`,
      '#8b949b',
      2.4,
      'wire',
    ),
    tube(
      [-88, -60, -32]
        .map((y) =>
          along(
            -100,
            100,
            11,
            (x) => `M${x - 5} ${y - 4}L${x + 5} ${y + 8}M${x + 5} ${y - 4}L${x - 5} ${y + 8}`,
          ),
        )
        .join(''),
      '#6d757c',
      2,
      'barb',
    ),
  ]),
  thing(
    'dynamite, stick of dynamite, bundle of dynamite, tnt, explosives, explosive, sticks of dynamite',
    'weapon',
    [
      ...[-6.6, 6.6, 0].flatMap((x, i) => [
        main(box(x - 3.4, -24 + (i === 2 ? 1.5 : 0), 6.8, 24, 1.2), i === 2 ? '#d8322c' : '#bf2822', 'stick'),
        light(box(x - 2.2, -22, 1.2, 20, 0.6), '#ee6a60'),
        solid(oval(x, -24 + (i === 2 ? 1.5 : 0), 3.4, 1.1), '#e8c48a', 'end'),
      ]),
      solid(`${box(-10.2, -19, 20.4, 2.8, 0.6)}${box(-10.2, -7, 20.4, 2.8, 0.6)}`, '#33302c', 'band'),
      detail(
        'M-3 -14.500h2.400v0.900h-0.800v2.600h-0.800v-2.600h-0.800ZM-0.200 -14.500h0.700l0.700 1.600v-1.600h0.700v3.500h-0.700l-0.700 -1.600v1.600h-0.700ZM2.400 -14.500h2.400v0.900h-0.800v2.600h-0.800v-2.600h-0.800Z',
        '#fbf3e0',
        'letters',
      ),
      tube(curve(0, -23, 2, -30, 8, -29, 9, -34), '#c9b48a', 1, 'fuse'),
      glow(
        Array.from({ length: 8 }, (_, i) => {
          const a = (i * Math.PI) / 4;
          return polygon([
            9 + Math.cos(a - 0.3) * 1.6,
            -35.5 + Math.sin(a - 0.3) * 1.6,
            9 + Math.cos(a) * 4.2,
            -35.5 + Math.sin(a) * 4.2,
            9 + Math.cos(a + 0.3) * 1.6,
            -35.5 + Math.sin(a + 0.3) * 1.6,
          ]);
        }).join(''),
        '#ffc83c',
        'spark',
      ),
    ],
    'surface',
  ),
  thing(
    'nunchucks, nunchaku, nunchuck, num-chucks',
    'weapon',
    [
      main(
        `${limb([-12, -1.8, 1.8], [-4, -26, 1.7])}${limb([12, -1.8, 1.8], [5, -26, 1.7])}`,
        '#2b2622',
        'stick',
      ),
      light(`${limb([-12.6, -3, 0.4], [-5, -24, 0.4])}${limb([11.4, -3, 0.4], [4.6, -24, 0.4])}`, '#6d5f52'),
      tube(curve(-3.6, -27, -2, -31, 0.5, -32, 3, -31, 4.6, -27), '#aab2b8', 1.2, 'chain'),
      detail(`${box(-6.6, -20, 3.8, 1.2, 0.3)}${box(4.8, -20, 3.6, 1.2, 0.3)}`, '#d2342c', 'band'),
    ],
    'surface',
  ),
  thing(
    'flail, morning star, spiked ball, ball and chain flail, spiked flail',
    'weapon',
    [
      solid(limb([-20, 0, 2.2], [2, -62, 2]), '#7a4f2c', 'handle'),
      solid(
        `${limb([-20, 0, 2.6], [-15, -14, 2.6])}${limb([0.5, -58, 2.6], [2.5, -64, 2.6])}`,
        '#4a3a30',
        'grip',
      ),
      tube(curve(3, -65, 12, -70, 18, -62, 20, -50), '#8b949b', 1.8, 'chain'),
      solid(
        Array.from({ length: 10 }, (_, i) => {
          const a = (i * Math.PI) / 5;
          return polygon([
            21 + Math.cos(a - 0.2) * 8.5,
            -40 + Math.sin(a - 0.2) * 8.5,
            21 + Math.cos(a) * 15,
            -40 + Math.sin(a) * 15,
            21 + Math.cos(a + 0.2) * 8.5,
            -40 + Math.sin(a + 0.2) * 8.5,
          ]);
        }).join(''),
        '#c2c8cd',
        'spike',
      ),
      main(circle(21, -40, 9.5), '#6d767e', 'ball'),
      shade('M24 -31C32 -34 32 -46 24 -49C28 -44 28 -36 24 -31Z', '#6d767e'),
      detail(
        `${polygon([19, -42, 21, -47, 23, -42])}${polygon([15, -38, 12, -42, 17, -42])}${polygon([24, -37, 28, -38, 25, -34])}`,
        '#d8dde1',
        'spike',
      ),
    ],
    'surface',
  ),
  thing(
    'landmine, land mine, mine, naval mine, sea mine',
    'weapon',
    [
      solid(
        [0, 1, 2, 3, 4, 5, 6, 7, 8]
          .map((i) => {
            const a = Math.PI + (i * Math.PI) / 8;
            return limb(
              [Math.cos(a) * 18, -20 + Math.sin(a) * 17, 2],
              [Math.cos(a) * 25, -20 + Math.sin(a) * 24, 2.6],
            );
          })
          .join(''),
        '#4a4f55',
        'horn',
      ),
      main(circle(0, -20, 19), '#4f565c', 'mine'),
      shade('M6 -2C22 -8 22 -32 6 -38C15 -30 15 -10 6 -2Z', '#4f565c'),
      light(oval(-7, -29, 4, 3), '#7d868d'),
      line('M-19 -20H19', '#3a4046', 2.4, 'seam'),
      detail(
        along(-15, 15, 6, (x) => circle(x, -20, 1)),
        '#8b949b',
        'rivet',
      ),
      glow(circle(0, -29, 2.6), '#ff4a3a', 'lamp'),
    ],
    'surface',
  ),
  thing('quiver, quiver of arrows, arrow quiver', 'weapon', [
    line('M-5 -52L-9 -78M0 -52V-82M5 -52L9 -78M-2 -52L-4 -72M3 -52L5 -74', '#c9985a', 1.6, 'shaft'),
    second(
      [
        [-9, -78],
        [0, -82],
        [9, -78],
        [-4, -72],
        [5, -74],
      ]
        .map(([x = 0, y = 0]) =>
          polygon([x, y - 4, x + 3, y, x + 3, y + 9, x, y + 12, x - 3, y + 9, x - 3, y]),
        )
        .join(''),
      '#d2383c',
      'feather',
    ),
    main(polygon([-10, -56, 10, -56, 7, 0, -7, 0]), '#8a5530', 'quiver'),
    shade(polygon([3, -56, 10, -56, 7, 0, 2, 0]), '#8a5530'),
    solid(`${box(-11, -58, 22, 6, 2)}${box(-8.6, -14, 17, 5, 1.5)}`, '#5f3820', 'band'),
    tube('M-9 -50C-26 -40 -24 -16 -8 -8', '#5f3820', 2.4, 'strap'),
    line('M-4 -44L0 -36L4 -44M-4 -34L0 -26L4 -34', '#d9b26a', 1.2, 'stitching'),
  ]),
  thing('guillotine, guillotines', 'building', [
    solid(box(-62, -12, 124, 12, 1), '#6d4a2c', 'base'),
    line('M-34 -12V-250M34 -12V-250', '#8a5f38', 12, 'post'),
    solid(
      `${box(-44, -262, 88, 14, 2)}${polygon([-34, -12, -58, -12, -34, -60])}${polygon([34, -12, 58, -12, 34, -60])}`,
      '#7a5230',
      'beam',
    ),
    main(polygon([-28, -232, 28, -232, 28, -196, -28, -172]), '#c2cad0', 'blade'),
    light(polygon([-28, -180, 28, -204, 28, -196, -28, -172]), '#eef2f4'),
    solid(box(-28, -244, 56, 14, 1), '#5d656d', 'weight'),
    line('M0 -248V-244M34 -256C60 -250 58 -120 52 -90', '#c9b48a', 2.4, 'rope'),
    solid(`${box(-30, -76, 60, 34, 2)}`, '#8f6238', 'stock'),
    ink(circle(0, -58, 10), '#33261c', 'hole'),
    solid(polygon([-20, -40, 20, -40, 15, -12, -15, -12]), '#a87c4c', 'basket'),
  ]),
  thing('gallows, gallow, hanging tree, noose, hangman gallows', 'building', [
    solid(box(-110, -60, 200, 10, 1), '#8a5f38', 'platform'),
    line('M-96 -50V0M-20 -50V0M76 -50V0', '#6d4a2c', 9, 'leg'),
    line('M-80 -60V-250M-86 -246H40', '#7a5230', 12, 'beam'),
    line('M-80 -206L-40 -244', '#7a5230', 8, 'brace'),
    tube('M24 -242V-176', '#c9a868', 4, 'rope'),
    tube(oval(24, -158, 13, 18), '#c9a868', 4, 'noose'),
    solid(
      along(-184, -176, 4, (y) => box(19, y - 4, 10, 3, 1)),
      '#a8864c',
      'knot',
    ),
    main(box(-110, -62, 200, 4), '#a5713f', 'plank'),
    line('M90 -56L130 0M90 -40L118 0', '#6d4a2c', 6, 'stair'),
  ]),
];
