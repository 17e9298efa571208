/** Cakes, sweets and breakfast things. */
import { along, blob, box, circle, limb, oval, polygon } from '../path/outline.ts';
import {
  detail,
  flat,
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

const plate = (w = 13): readonly PropShape[] => [
  solid(oval(0, -1.2, w, 2.2), '#eef0f1', 'plate'),
  flat(oval(0, -1.5, w * 0.74, 1.4), '#d9dee1', 'well'),
];

const macaron = (x: number, y: number, w: number, colour: string): readonly PropShape[] => [
  main(
    `M${x - w} ${y - 1.2}C${x - w} ${y - 1.2 + w * 0.55} ${x + w} ${y - 1.2 + w * 0.55} ${x + w} ${y - 1.2}Z`,
    colour,
    'shell',
  ),
  solid(box(x - w * 0.94, y - 2.4, w * 1.88, 1.4, 0.6), '#f7ead4', 'cream'),
  main(
    `M${x - w} ${y - 2.3}C${x - w * 0.96} ${y - 2.3 - w * 0.95} ${x + w * 0.96} ${y - 2.3 - w * 0.95} ${x + w} ${y - 2.3}Z`,
    colour,
    'shell',
  ),
  light(blob([x - w * 0.7, y - 3, x - w * 0.4, y - 4.1, x, y - 4.4, x - w * 0.3, y - 3.6]), colour),
  line(
    along(x - w * 0.86, x + w * 0.86, 9, (u) => `M${u} ${y - 2.3}v0.500`),
    colour,
    Math.LN2,
    'foot',
  ),
];

const gummy = (x: number, y: number, colour: string): readonly PropShape[] => [
  main(
    `${circle(x - 0.9, y - 4.4, 0.5)}${circle(x + 0.9, y - 4.4, 0.5)}${circle(x, y - 3.7, 1.1)}${blob([x - 1.2, y - 2.9, x + 1.2, y - 2.9, x + 1.4, y - 0.8, x + 0.8, y, x - 0.8, y, x - 1.4, y - 0.8])}${limb([x - 1.2, y - 2.4, 0.45], [x - 1.7, y - 1.7, 0.4])}${limb([x + 1.2, y - 2.4, 0.45], [x + 1.7, y - 1.7, 0.4])}`,
    colour,
    'bear',
  ),
  light(`${circle(x - 0.35, y - 4, 0.28)}${oval(x - 0.4, y - 2, 0.35, 0.7)}`, colour),
];

export const SWEET_PROPS: readonly Prop[] = [
  prop({
    names: 'macaron, french macaron, macaroon',
    in: 'food',
    at: 'surface',
    shapes: macaron(0, 0.4, 3, '#e889a8'),
  }),
  prop({
    names: 'plate of macarons, macarons on a plate, macaron tower',
    in: 'food',
    at: 'surface',
    shapes: [
      ...plate(11),
      ...macaron(-4.2, -1.2, 3.6, '#e889a8'),
      ...macaron(4.2, -1.2, 3.6, '#9fcf8a'),
      ...macaron(0, -4.6, 3.6, '#f2c25a'),
    ],
  }),
  prop({
    names: 'eclair, éclair, chocolate eclair, long john',
    in: 'food',
    at: 'surface',
    shapes: [
      ...plate(14),
      main(limb([-8.5, -3.6, 2.8], [8.5, -3.6, 2.8]), '#d99a4c', 'choux'),
      solid(box(-10.5, -4.4, 21, 1.4, 0.7), '#f8efd8', 'cream'),
      second(
        'M-11 -4.400C-11 -7.600 -8.500 -7.600 0 -7.600C8.500 -7.600 11 -7.600 11 -4.400C9.600 -3.400 8.600 -5 7 -3.800C5.600 -2.800 4.600 -4.800 2.600 -3.800C0.600 -3 -0.600 -4.800 -2.600 -3.800C-4.600 -2.800 -5.600 -4.800 -7 -3.800C-8.600 -2.800 -9.600 -3.400 -11 -4.400Z',
        '#4f2a18',
        'icing',
      ),
      light(limb([-7.5, -6.6, Math.LOG10E], [4, -6.8, Math.LOG10E]), '#7a4a30'),
    ],
  }),
  prop({
    names: 'cinnamon roll, cinnamon bun, sticky bun, danish pastry, danish',
    in: 'food',
    at: 'surface',
    shapes: [
      ...plate(12),
      main('M-9 -6.500C-9 -1.400 -6 -1.200 0 -1.200C6 -1.200 9 -1.400 9 -6.500Z', '#c98742', 'bun'),
      main(oval(0, -6.5, 9, 4.4), '#dca05a', 'top'),
      line(
        'M0.400 -6.400C1.400 -7.600 -1.800 -8 -2.400 -6.600C-3 -5 0.600 -4.200 3 -5C5.600 -6 4.400 -9 0.600 -9.200C-4 -9.400 -6.600 -7 -5.600 -5.200C-4.600 -3.400 0.400 -2.800 4.400 -3.600',
        '#7a4420',
        1,
        'swirl',
      ),
      flat(
        'M-8 -7.500C-6 -10 -2 -11 2 -10.600C0 -9 -2 -9.800 -3.400 -8C-4.400 -6.800 -5 -4 -6 -4C-7 -4 -6.800 -6.400 -8 -7.500ZM3 -8C5 -9.800 7 -8.600 8 -7C8 -5 7.600 -3 6.800 -3C6 -3 6.400 -5.200 5.200 -5.400C4.200 -5.600 2.600 -6.600 3 -8Z',
        '#fbf6ea',
        'icing',
      ),
    ],
  }),
  prop({
    names: 'baklava, turkish baklava',
    in: 'food',
    at: 'surface',
    shapes: [
      ...plate(15),
      ...[
        [-6, -1.6],
        [6, -1.6],
        [0, -6.4],
      ].flatMap(([x = 0, y = 0]) => [
        main(polygon([x - 5.5, y - 3.6, x, y - 1.8, x, y + Math.LN2, x - 5.5, y - 1.2]), '#c98a3a', 'layers'),
        main(polygon([x + 5.5, y - 3.6, x, y - 1.8, x, y + Math.LN2, x + 5.5, y - 1.2]), '#b87a2e', 'layers'),
        line(
          `M${x - 5.5} ${y - 2.8}L${x} ${y - 1}L${x + 5.5} ${y - 2.8}M${x - 5.5} ${y - 2}L${x} ${y - 0.2}L${x + 5.5} ${y - 2}`,
          '#f0cf8a',
          Math.LOG10E,
          'sheet',
        ),
        main(polygon([x - 5.5, y - 3.6, x, y - 5.8, x + 5.5, y - 3.6, x, y - 1.8]), '#e6b04e', 'top'),
        detail(
          `${circle(x - 0.8, y - 3.9, Math.LN2)}${circle(x + 0.8, y - 3.7, Math.LN2)}${circle(x, y - 3.2, Math.LN2)}${circle(x, y - 4.4, 0.5)}`,
          '#7fa83a',
          'pistachio',
        ),
      ]),
    ],
  }),
  prop({
    names: 'tiramisu, piece of tiramisu, layer cake slice, opera cake',
    in: 'food',
    at: 'surface',
    shapes: [
      ...plate(14),
      main(box(-8, -10.5, 16, 9, 0.6), '#f6e8c8', 'cream'),
      detail(`${box(-8, -3.6, 16, 2.2, 0.6)}${box(-8, -7, 16, 2, 0.5)}`, '#a8703c', 'sponge'),
      shade(box(4, -10.5, 4, 9, 0.6), '#e8d6ae'),
      second(polygon([-8, -10.3, -4.5, -13.2, 11, -13.2, 8, -10.3]), '#5a341e', 'cocoa'),
      solid(polygon([8, -10.3, 11, -13.2, 11, -4.4, 8, -1.5]), '#cdb488', 'side'),
      detail(
        `${circle(-3, -11.6, Math.LOG10E)}${circle(2, -12.2, Math.LOG10E)}${circle(5, -11.4, Math.LOG10E)}`,
        '#8a5a38',
        'crumb',
      ),
      detail(blob([0, -13, 1.6, -15.4, 4, -14.6, 2.4, -12.8]), '#5fa04a', 'mint'),
    ],
  }),
  prop({
    names: 'cheesecake, piece of cheesecake, strawberry cheesecake, slice of cheesecake',
    in: 'food',
    at: 'surface',
    shapes: [
      ...plate(14),
      main(polygon([-10, -8.6, 10, -6.6, 10, -3.4, -10, -4.4]), '#f6e3b0', 'filling'),
      solid(polygon([-10, -4.4, 10, -3.4, 10, -1.4, -10, -2]), '#b8793a', 'crust'),
      main(polygon([-10, -8.6, 9, -12.6, 10, -6.6]), '#fbefca', 'top'),
      second(
        'M-4 -9.600C0 -12 8 -12.400 9.600 -10C10.400 -8 8.600 -6.400 7.600 -4.800C6.600 -6.400 5.600 -5.400 4.600 -6.800C3.600 -7.800 -2 -7.800 -4 -9.600Z',
        '#cf2f3c',
        'sauce',
      ),
      solid(blob([3, -10.4, 3.4, -14, 6, -14.6, 7.6, -12.6, 6.4, -9.8]), '#e0323c', 'strawberry'),
      detail('M3.400 -14L4.600 -15.800L5.600 -14.600L7 -15.400L6.600 -13.800Z', '#4f9a3e', 'leaf'),
    ],
  }),
  prop({
    names: 'marshmallow, marshmallows, pile of marshmallows',
    in: 'food',
    at: 'surface',
    shapes: [
      [-5, 0, 0],
      [4.5, Math.LN2, 1],
      [-0.5, -5.4, 2],
    ].flatMap(([x = 0, y = 0, i = 0]) => [
      main(
        `M${x - 4} ${y - 5}C${x - 4.6} ${y - 3} ${x - 4.4} ${y - Math.LOG2E} ${x - 4} ${y - Math.LN2}C${x - 2} ${y + Math.LN2} ${x + 2} ${y + Math.LN2} ${x + 4} ${y - Math.LN2}C${x + 4.4} ${y - Math.LOG2E} ${x + 4.6} ${y - 3} ${x + 4} ${y - 5}Z`,
        i === 1 ? '#f7c9d4' : '#f6f1ea',
        'marshmallow',
      ),
      shade(
        `M${x + 1} ${y - 5}V${y + 0.3}C${x + 2.4} ${y + 0.2} ${x + 3.4} ${y} ${x + 4} ${y - Math.LN2}C${x + 4.4} ${y - Math.LOG2E} ${x + 4.6} ${y - 3} ${x + 4} ${y - 5}Z`,
        i === 1 ? '#f7c9d4' : '#f6f1ea',
      ),
      light(oval(x, y - 5, 4, Math.LOG2E), i === 1 ? '#fbdde4' : '#ffffff'),
    ]),
  }),
  prop({
    names: 'gummy bears, gummy bear, jelly babies, gummies, jelly bears',
    in: 'food',
    at: 'surface',
    shapes: [
      ...gummy(-4.2, -1.2, '#f2c52e'),
      ...gummy(4.4, -1.2, '#4fae4a'),
      ...gummy(-1.8, 0, '#dd3a34'),
      ...gummy(2, 0, '#ef8a2e'),
      ...gummy(6.4, 0, '#e85a8a'),
      ...gummy(-6.2, 0, '#4f8fd0'),
    ],
  }),
  prop({
    names: 'jelly, jello, gelatin, gelatin dessert, jelly dessert, aspic',
    in: 'food',
    at: 'surface',
    shapes: [
      ...plate(14),
      main(
        'M-10 -1.600C-9.600 -6 -8 -8 -7.400 -10C-7 -13 -3 -13.600 0 -13.600C3 -13.600 7 -13 7.400 -10C8 -8 9.600 -6 10 -1.600C6 -0.400 -6 -0.400 -10 -1.600Z',
        '#dc3442',
        'jelly',
      ),
      shade(
        'M2 -0.800C3 -5 3 -9 2.600 -13.500C5.400 -13.200 7.200 -12 7.400 -10C8 -8 9.600 -6 10 -1.600C8 -1 5 -0.800 2 -0.800Z',
        '#dc3442',
      ),
      light('M-7 -3C-6.600 -6 -5.600 -9 -5 -11L-3.600 -11.400C-4.600 -8.600 -5 -6 -5.200 -3Z', '#f2808a'),
      light(oval(0, -12.2, 5, 1.2), '#ee6a74'),
    ],
  }),
  prop({
    names: 'tofu, block of tofu, bean curd, feta, block of feta',
    in: 'food',
    at: 'surface',
    shapes: [
      ...plate(14),
      main(box(-9, -8, 14, 6.4, 0.4), '#f4efdf', 'block'),
      light(polygon([-9, -8, -5, -11.2, 9, -11.2, 5, -8]), '#fbf8ee'),
      shade(polygon([5, -8, 9, -11.2, 9, -4.6, 5, -1.6]), '#f4efdf'),
      line(
        'M-4.300 -8V-1.600M0.400 -8V-1.600M-9 -4.800H5M-0.300 -11.200L-4.300 -8M4.400 -11.200L0.400 -8',
        '#d9d1b8',
        Math.LOG10E,
        'cut',
      ),
      detail(
        `${circle(-2, -9.8, Math.LN2)}${circle(1, -9.4, Math.LN2)}${circle(-4, -9.2, 0.5)}${circle(4, -10, 0.5)}`,
        '#5fa04a',
        'chive',
      ),
    ],
  }),
  prop({
    names: 'caviar, tin of caviar, fish roe, roe',
    in: 'food',
    at: 'surface',
    shapes: [
      main(box(-8, -4.6, 16, 4.6, Math.LOG2E), '#3f7fb8', 'tin'),
      solid(oval(0, -4.6, 8, 2.2), '#d8b04a', 'rim'),
      solid(oval(0, -4.8, 7, 1.8), '#1f2026', 'roe'),
      detail(
        Array.from({ length: 26 }, (_, i) => {
          const a = i * 2.4;
          const r = Math.sqrt(i / 26);
          return circle(Math.cos(a) * r * 6.4, -5.2 + Math.sin(a) * r * 1.6, 0.62);
        }).join(''),
        '#34363f',
        'egg',
      ),
      detail(
        Array.from({ length: 14 }, (_, i) => {
          const a = i * 2.4 + 1;
          const r = Math.sqrt(i / 14);
          return circle(Math.cos(a) * r * 5.8 - 0.2, -5.6 + Math.sin(a) * r * Math.LOG2E, 0.2);
        }).join(''),
        '#aab4c4',
        'gleam',
      ),
      solid('M6 -5.600C8 -8 14 -12 16 -12.400L16.600 -11.600C13 -10 10 -7 8.600 -5Z', '#e8e2d2', 'spoon'),
    ],
  }),
];
