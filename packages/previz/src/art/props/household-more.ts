/** Small and hanging things of a home. */
import { along, blob, box, circle, curve, oval, poly, ring, turned } from '../path/outline.ts';
import {
  detail,
  faint,
  flat,
  glow,
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
  kind: Prop['category'] = 'household',
): Prop => prop({ names, in: kind, at, shapes });

export const HOUSEHOLD_MORE_PROPS: readonly Prop[] = [
  thing(
    'window blinds, blinds, blind, venetian blinds, window shade, roller blind, shutters',
    [
      solid(box(-46, -112, 92, 112), '#cfe2ea', 'window'),
      main(
        along(-100, -12, 12, (y) => box(-46, y, 92, 6.4, 1)),
        '#ece7da',
        'slats',
      ),
      shade(
        along(-94, -6, 12, (y) => box(-46, y - 1.4, 92, 1.4)),
        '#d5cfbf',
      ),
      main(box(-48, -114, 96, 9, 2), '#ece7da', 'rail'),
      line('M-28 -106V-2M28 -106V-2', '#b7b09e', 1, 'cords'),
      line('M40 -106V-40', '#8d8676', 0.8, 'pull'),
      detail(oval(40, -38, 1.6, 3), '#b98a4a', 'tassel'),
    ],
    'wall',
  ),
  thing(
    'doorbell, door bell, door buzzer',
    [
      main(box(-3.2, -11, 6.4, 11, 1.6), '#c9a455', 'plate'),
      light(box(-2.6, -10.4, 1, 9.8, 0.5), '#f0d89a'),
      detail(circle(0, -5.5, 2.1), '#f7f4ea', 'button'),
      line(circle(0, -5.5, 2.1), '#8a6a2a', 0.5, 'ring'),
      detail(`${circle(0, -9.8, 0.4)}${circle(0, -1.2, 0.4)}`, '#7a5d26', 'screws'),
    ],
    'wall',
  ),
  thing(
    'fly swatter, flyswatter',
    [
      tube('M0 0V-30', '#b4bdc4', 1.1, 'handle'),
      main(box(-6, -44, 12, 15, 2), '#4a9fd0', 'swatter'),
      line(
        `${along(-3.6, 3.6, 4, (x) => `M${x} -42.500V-30.500`)}${along(-41.5, -31.5, 5, (y) => `M-4.800 ${y}H4.800`)}`,
        '#2f6f9a',
        0.5,
        'mesh',
      ),
      solid(box(-1.3, -9, 2.6, 9, 1.2), '#2f6f9a', 'grip'),
    ],
    'surface',
    'tool',
  ),
  thing('incense, incense stick, incense sticks, incense holder, joss stick', [
    main(turned([3, -5, 5, -3.6, 4.6, -0.6, 3, 0]), '#7a5236', 'holder'),
    line('M0 -5V-24M-1.400 -5L-5 -22M1.400 -5L5 -22', '#8a4a2f', 0.6, 'sticks'),
    glow(`${circle(0, -24, 0.7)}${circle(-5, -22, 0.7)}${circle(5, -22, 0.7)}`, '#ff8a3c', 'embers'),
    faint(
      line(
        `${curve(0, -25, -2.4, -29, 1.6, -33, -1, -38)}${curve(5, -23, 7, -27, 4, -31, 6, -35)}${curve(-5, -23, -7, -27, -4, -31, -6, -35)}`,
        '#d5d3d6',
        0.9,
        'smoke',
      ),
      0.8,
    ),
  ]),
  thing('jewelry box, jewellery box, jewel box, jewel case, jewellery case', [
    main(poly(-12, -20, 12, -20, 10.5, -10, -10.5, -10), '#7a2f4a', 'lid'),
    detail(poly(-10, -18.4, 10, -18.4, 9, -10.8, -9, -10.8), '#d8c6e0', 'mirror'),
    detail('M-9.600 -9.600C-6 -12 6 -12 9.600 -9.600Z', '#b8506f', 'velvet'),
    detail(
      along(-8, 1, 8, (x, i) => circle(x, -9.8 - Math.sin(i * 0.5) * 1.2, 0.9)),
      '#f7f1e6',
      'pearls',
    ),
    solid(ring(4.4, -10.6, 1.8, 1.1), '#e3b54a', 'ring'),
    detail(poly(4.4, -14.6, 5.8, -13, 4.4, -11.8, 3, -13), '#58b0d8', 'gem'),
    main(box(-11, -9.4, 22, 9.4, 1), '#8f3a57', 'box'),
    second(`${box(-11, -5.4, 22, 0.9)}${box(-11, -0.9, 22, 0.9)}`, '#e3b54a', 'trim'),
    detail(`${circle(0, -3, 0.9)}${circle(0, -7.4, 0.9)}`, '#e3b54a', 'knobs'),
  ]),
  thing(
    'banner, hanging banner, cloth banner',
    [
      tube('M-36 -100H36', '#8a5a30', 3, 'pole'),
      main('M-30 -99H30V-16L0 0L-30 -16Z', '#b5303a', 'cloth'),
      shade('M12 -99H30V-16L12 -6.400Z', '#b5303a'),
      second('M-30 -92H30V-87H-30ZM-30 -22L0 -6L30 -22V-18L0 -2L-30 -18Z', '#e3b54a', 'border'),
      detail(
        'M0 -76L5.600 -62L20 -61L9 -52L12.600 -38L0 -46L-12.600 -38L-9 -52L-20 -61L-5.600 -62Z',
        '#e3b54a',
        'star',
      ),
    ],
    'wall',
    'symbol',
  ),
  thing(
    'string lights, string of lights, fairy lights, christmas lights, string light, fairy light, light string',
    [
      line('M-80 -40C-60 -14 -24 -14 0 -36C24 -14 60 -14 80 -40', '#2f3a35', 1.2, 'cable'),
      ...['#ff5a4a', '#ffd23f', '#5ad06a', '#5ab4ff', '#ff8ad0'].map((colour, i) => ({
        ...glow(
          [0, 1]
            .map((k) => {
              const t = (i + 0.5 + k * 5) / 10,
                x = -80 + 160 * t,
                u = (t * 2) % 1;
              return oval(x, -40 + 26 * 4 * u * (1 - u) * 0.72 + 5, 3, 4.4);
            })
            .join(''),
          colour,
          'bulbs',
        ),
        slot: 1 as const,
      })),
    ],
    'wall',
    'electronics',
  ),
  thing(
    'bunting, paper garland, party garland, pennant, pennants, bunting flags',
    [
      line('M-80 -34C-40 -14 40 -14 80 -34', '#d9d2c2', 1.2, 'string'),
      ...['#e2563a', '#f2c33c', '#4aa86a', '#4a8fd0', '#e46a9d'].map((colour, i) =>
        main(
          [0, 1]
            .map((k) => {
              const t = (i + 0.5 + k * 5) / 10,
                x = -80 + 160 * t,
                y = -34 + 60 * t * (1 - t);
              return poly(x - 6.4, y, x + 6.4, y, x, y + 15);
            })
            .join(''),
          colour,
          'pennants',
        ),
      ),
    ],
    'wall',
    'symbol',
  ),
  thing('lampshade, lamp shade', [
    main(poly(-7, -17, 7, -17, 13, 0, -13, 0), '#efdcae', 'shade'),
    shade(poly(3, -17, 7, -17, 13, 0, 6, 0), '#efdcae'),
    second(
      `${poly(-7.1, -17, 7.1, -17, 7.7, -15.4, -7.7, -15.4)}${poly(-12.5, -1.6, 12.5, -1.6, 13.1, 0, -13.1, 0)}`,
      '#b98a4a',
      'trim',
    ),
    line('M-3 -16L-5.600 -1M3 -16L5.600 -1M0 -16V-1', '#d9bf86', 0.5, 'pleats'),
  ]),
  thing(
    'lava lamp',
    [
      main(turned([2.6, -13, 6, 0]), '#8d969e', 'base'),
      main(turned([2.4, -40, 3.2, -35, 2, -35]), '#8d969e', 'cap'),
      glow(turned([3, -35, 5, -18, 2.8, -13]), '#7a3fd0', 'liquid'),
      glow(
        `${blob([-1.6, -15, 1.8, -15, 2.6, -18, 0.6, -20.4, -2.4, -18.6])}${oval(0.6, -24, 1.8, 2.6)}${circle(-1, -29, 1.4)}${circle(0.8, -32.4, 0.9)}`,
        '#ff9a3c',
        'wax',
      ),
    ],
    'surface',
    'electronics',
  ),
  thing('pin cushion, pincushion', [
    main(oval(0, -4.4, 7, 4.6), '#d0352f', 'cushion'),
    shade('M2 -8.800C6 -8 7 -6 7 -4.400C7 -2 4 0 1 0.100C4 -3 4 -6 2 -8.800Z', '#d0352f'),
    line('M0 -9C-3 -7 -3 -2 0 0M0 -9C3 -7 3 -2 0 0', '#a3231f', 0.5, 'seams'),
    detail('M-3 -9.400L-1 -8.400L0 -10.400L1 -8.400L3 -9.400L1.600 -7.400H-1.600Z', '#4f9a3d', 'leaf'),
    line('M-3.600 -7L-6 -12.400M2 -8L3 -14M4.600 -6.400L8.600 -11', '#9aa3aa', 0.4, 'pins'),
    detail(`${circle(-6, -12.6, 0.8)}`, '#f2c33c', 'heads'),
    detail(`${circle(3, -14.2, 0.8)}`, '#4a8fd0', 'heads'),
    detail(`${circle(8.7, -11.2, 0.8)}`, '#f6f4ee', 'heads'),
  ]),
  thing('makeup brush, make-up brush, powder brush, blush brush', [
    solid('M-3.800 -12C-5 -17 -2.600 -21 0 -21.600C2.600 -21 5 -17 3.800 -12Z', '#d9a9a0', 'bristles'),
    main(turned([1.6, -9, 1.4, -4, 0.7, 0]), '#2f2a33', 'handle'),
    second(turned([2, -12.4, 1.6, -8.6]), '#e3b54a', 'ferrule'),
  ]),
  thing(
    'medicine cabinet, medicine chest, bathroom cabinet',
    [
      main(box(-24, -56, 48, 56, 2), '#f0f2f1', 'cabinet'),
      shade(box(14, -56, 10, 56, 2), '#f0f2f1'),
      detail(box(-20, -52, 40, 48, 1), '#c4dde6', 'mirror'),
      faint(light(poly(-16, -10, 2, -50, 9, -50, -9, -10), '#ffffff'), 0.7),
      detail(`${box(-2.4, -37, 4.8, 16)}${box(-8, -31.4, 16, 4.8)}`, '#d8343a', 'cross'),
      detail(circle(21.6, -28, 1.2), '#9aa3aa', 'knob'),
    ],
    'wall',
    'furniture',
  ),
  thing('keyring, key ring, keychain, key chain, bunch of keys, set of keys, keys', [
    tube(circle(0, -17, 5), '#9aa3aa', 1, 'ring'),
    main(
      `${ring(-4.6, -10, 2.8, 1.1)}${poly(-6.4, -8, -4, -7.4, -7, 0, -9.2, -0.6)}${poly(-8, -2.4, -5.4, -1.8, -5.8, -0.4, -8.4, -1)}`,
      '#d9a93c',
      'key',
    ),
    solid(
      `${ring(3.6, -9.6, 2.8, 1.1)}${poly(2.6, -7.4, 5, -7.8, 6.8, 0, 4.4, 0.4)}${poly(5, -2.6, 8, -3, 8.2, -1.6, 5.4, -1.2)}`,
      '#b4bdc4',
      'key',
    ),
    second(box(-2.2, -12, 4.4, 9.4, 1.6), '#d8413a', 'fob'),
  ]),
  thing(
    'robot vacuum, robotic vacuum, robot vacuum cleaner, roomba, vacuum robot',
    [
      main('M-17 -3C-17 -8 -10 -9.400 0 -9.400C10 -9.400 17 -8 17 -3V-1.400H-17Z', '#3a4149', 'body'),
      light(oval(0, -7.4, 13, 1.7), '#5a646e'),
      solid(box(-17, -3.2, 34, 1.8, 0.8), '#22262b', 'bumper'),
      detail(circle(0, -7.6, 1.6), '#c9d0d5', 'button'),
      glow(box(-3, -5.6, 6, 0.8, 0.4), '#58d08a', 'lamp'),
      detail(`${oval(-11, -0.8, 2, 0.8)}${oval(11, -0.8, 2, 0.8)}`, '#16191c', 'wheels'),
      line('M-14 -1L-19 0M-13 -0.800L-17.600 0.600', '#e2b23c', 0.6, 'brush'),
    ],
    'floor',
    'electronics',
  ),
  thing('potpourri, bowl of potpourri', [
    detail(
      along(-6, 6, 7, (x, i) => circle(x, -6.8 - ((i * 3) % 4) * 0.8, 1.5)),
      '#b5506f',
      'petals',
    ),
    detail(
      along(-5, 5, 5, (x, i) => circle(x, -7.6 - (i % 2), 1.1)),
      '#c99a5e',
      'petals',
    ),
    flat(
      along(-4, 5, 4, (x, i) => oval(x, -6.4 - (i % 2) * 1.6, 1.4, 0.6)),
      '#6f8a4a',
      'leaves',
    ),
    main(
      'M-9 -6.600C-9 -2.600 -5 -0.800 -4 -0.800L-4.400 0H4.400L4 -0.800C5 -0.800 9 -2.600 9 -6.600Z',
      '#c9a47a',
      'bowl',
    ),
  ]),
];
