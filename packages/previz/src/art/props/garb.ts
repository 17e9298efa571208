/** Clothes, shoes and hats that no emoji shows. */
import { along, blob, box, circle, limb, polygon } from '../path/outline.ts';
import {
  detail,
  faint,
  flat,
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

const worn = (names: string, shapes: readonly PropShape[]): Prop =>
  prop({ names, in: 'clothing', at: 'surface', shapes });
export const GARB_PROPS: readonly Prop[] = [
  worn('mitten, woollen mitten, winter mitten', [
    main(
      `${blob([7, -5, 6, -14, 8, -23, 13, -26, 18, -22, 19, -13, 18, -5], 0.8)}${limb([8, -11, 2.6], [3.6, -17, 2.4])}`,
      '#cf3a3a',
      'mitten',
    ),
    shade(blob([14, -5, 16, -14, 15, -24, 18, -22, 19, -13, 18, -5], 0.8), '#cf3a3a'),
    second(box(6.6, -5.5, 12, 5.5, Math.LOG2E), '#f4efe4', 'cuff'),
    line(
      along(8.5, 17, 5, (x) => `M${x} -5V-0.600`),
      '#d6cdb8',
      0.5,
      'rib',
    ),
    detail(
      `M${12.5} -19l1.500 2.500 2.500 0.500 -2 2 0.500 2.500 -2.500 -1.200 -2.500 1.200 0.500 -2.500 -2 -2 2.500 -0.500Z`,
      '#f4efe4',
      'star',
    ),
  ]),
  worn('sandal, gladiator sandal, summer sandal', [
    main(`M-14 0C-16 -3 -12 -3.5 -6 -3C0 -2.6 4 -4 13 -4C15 -3 14 0 13 0Z`, '#8a5530', 'sole'),
    solid(`M-13.5 -3C-6 -4 0 -3.4 13 -5V-4C2 -2.4 -6 -2.6 -13.5 -2.4Z`, '#d8b48a', 'insole'),
    tube(
      `M-10 -3C-9 -9 -3 -9 -1 -3M-4 -7.5C1 -10 4 -10 7 -4M12 -4.5C13 -10 11 -12 7 -13C3 -13 3 -9 4 -5`,
      '#a8683a',
      2,
      'strap',
    ),
    solid(box(2.2, -13.6, 2.6, 2.6, 0.5), '#d8ae3c', 'buckle'),
  ]),
  worn('sneaker, running shoe, tennis shoe, gym shoe, athletic shoe, trainer shoe, basketball shoe', [
    main(
      `M-15 -3C-16 -7 -12 -8.5 -7 -9.5C-3 -11 0 -15 3 -17C6 -14.5 9 -15 12 -16.5C14.5 -14 14 -8 14.5 -3Z`,
      '#3f8fd8',
      'upper',
    ),
    shade(`M-15 -3C-15.5 -5.5 -14 -7 -12 -7.7C-9 -5 -3 -5 14.3 -6.5V-3Z`, '#3f8fd8'),
    solid(`M-16 -3.5H15C16 -1.5 15 0 14 0H-14C-16 0 -17 -1.5 -16 -3.5Z`, '#f6f5f0', 'sole'),
    line(`M-15.5 -1.440H14.5`, '#c9c6bc', 0.5, 'sole line'),
    solid(`M-16 -3.5C-16.5 -6.5 -13 -8 -10.5 -8.6C-9.5 -6 -10 -4.5 -10.5 -3.5Z`, '#f6f5f0', 'toe cap'),
    line(`M-6.5 -9L-4 -7M-4 -10.5L-1.5 -8.5M-1.6 -12.5L1 -10.5M0.7 -15L3.4 -12.5`, '#ffffff', 1, 'lace'),
    second(`M-1 -4C3 -5 7 -8 10 -12C9 -8 6 -5 3 -4Z`, '#f6f5f0', 'stripe'),
  ]),
  worn('clog, wooden shoe, wooden clog', [
    main(
      `M13 0H-10C-16 -1 -18 -8 -19 -12C-13 -9 -8 -12 -4 -12C0 -12 2 -9 5 -8C8 -9 11 -11 13 -11C15 -8 14.5 -4 14 -1Z`,
      '#f0c23c',
      'clog',
    ),
    shade(`M13 0H-10C-14 -0.7 -16 -4 -17 -7C-10 -3 4 -4 14.4 -4Z`, '#f0c23c'),
    ink(`M2 -9.6C4 -8.3 9 -9.5 13 -11C11 -8 5 -7.5 2 -9.6Z`, '#6d4a1c', 'opening'),
    detail(
      `${circle(-8, -7, Math.LOG2E)}${circle(-5.8, -8.2, Math.LOG2E)}${circle(-5.8, -5.8, Math.LOG2E)}${circle(-10, -8.2, Math.LOG2E)}${circle(-10, -5.8, Math.LOG2E)}`,
      '#d8362c',
      'painted flower',
    ),
  ]),
  worn('boot, leather boot, ankle boot, winter boot, army boot, combat boot', [
    main(`M-15 -3C-16 -8 -11 -10 -5 -11C-3 -14 -4 -20 -4 -26H9C9 -18 10 -10 10 -3Z`, '#8a5430', 'boot'),
    shade(`M3 -3C4 -12 4 -20 3 -26H9C9 -18 10 -10 10 -3Z`, '#8a5430'),
    solid(`M-16 -3.4H10.6V0H3V-1.44H-1V0H-15C-16.5 -1 -16.5 -2.5 -16 -3.4Z`, '#2f2622', 'sole'),
    line(`M-5 -12L0 -11M-4 -15L1 -14M-4 -18L1 -17M-4 -21L1 -20`, '#e6c48a', 1, 'lace'),
    second(box(-4.6, -27, 14.2, 2.6, 1), '#5f3a22', 'cuff'),
  ]),
  worn('glove, leather glove, winter glove, rubber glove, work glove', [
    main(
      [
        limb([-7.4, -22, 2.6], [-9.4, -31, 2.3]),
        limb([-2.6, -23, 2.6], [-3.2, -34.5, 2.4]),
        limb([2.4, -23, 2.6], [3, -34, 2.4]),
        limb([7, -22, 2.5], [8.6, -30, 2.2]),
        limb([7, -15, 3.2], [13.6, -23, 2.6]),
        box(-10, -25, 19.6, 18, 4),
      ].join(''),
      '#4f6fae',
      'glove',
    ),
    shade(`${limb([7, -15, 3.2], [13.6, -23, 2.6])}${box(5, -22, 4.6, 15, 2)}`, '#4f6fae'),
    second(box(-10.4, -9.4, 20.4, 9.4, 2), '#3c5688', 'cuff'),
    faint(line('M-6 -8.600V-1M-2 -8.600V-1M2 -8.600V-1M6 -8.600V-1', '#1d2026', 0.8, 'rib'), 0.35),
    faint(line('M-5 -22V-17M-0.100 -22V-17M4.800 -22V-17', '#1d2026', 0.8, 'seam'), 0.35),
  ]),
  worn('dungarees, overalls, overall, bib overalls, jumpsuit, boiler suit', [
    main('M-9 -72H9L11 -50H17L21 0H3L0 -34L-3 0H-21L-17 -50H-11Z', '#3f68a8', 'denim'),
    shade('M2 -72H9L11 -50H17L21 0H12L8 -46Z', '#3f68a8'),
    tube('M-8 -72L-12 -90M8 -72L12 -90', '#35588f', 3.6, 'strap'),
    solid(`${circle(-8, -70, 1.6)}${circle(8, -70, 1.6)}`, '#d8ae3c', 'button'),
    flat(box(-6, -66, 12, 10, 1), '#4a76b8', 'pocket'),
    line(
      'M-6 -63H6M-17 -50H17M-18 -46C-14 -38 -12 -38 -8 -46M18 -46C14 -38 12 -38 8 -46M0 -50V-34M-20 -5H-4M4 -5H20',
      '#e0b86a',
      0.7,
      'seam',
    ),
  ]),
  worn('poncho, serape, mexican poncho, wool poncho', [
    main('M-8 -62C-4 -66 4 -66 8 -62L48 -16L30 -12L0 0L-30 -12L-48 -16Z', '#c8452f', 'poncho'),
    shade('M4 -64C6 -64 7 -63 8 -62L48 -16L30 -12L12 -4.600Z', '#c8452f'),
    line('M-20 -48L0 -36L20 -48', '#f2c22e', 4, 'band'),
    line('M-28 -39L0 -22L28 -39', '#2f8a7a', 4, 'band'),
    line('M-37 -29L0 -9L37 -29', '#f4ead2', 3.4, 'band'),
    ink('M-7 -62C-3 -56 3 -56 7 -62C3 -64.500 -3 -64.500 -7 -62Z', '#5a241a', 'neck'),
    line(
      along(-46, 46, 20, (x) => `M${x} ${-14 + (46 - Math.abs(x)) * 0.3}v5`),
      '#f4ead2',
      1,
      'fringe',
    ),
  ]),
  worn('trench coat, trenchcoat, raincoat coat, overcoat, long coat, detective coat, mackintosh', [
    main(
      'M-14 -92L-24 -84L-34 -40L-25 -37L-18 -62L-24 0H24L18 -62L25 -37L34 -40L24 -84L14 -92Z',
      '#c9a872',
      'coat',
    ),
    shade('M4 -90L14 -92L24 -84L34 -40L25 -37L18 -62L24 0H8Z', '#c9a872'),
    flat('M-14 -92L-4 -66L-16 -70L-19 -88ZM14 -92L4 -66L16 -70L19 -88Z', '#d9ba86', 'lapel'),
    solid('M-6 -92L0 -78L6 -92Z', '#6d8aa8', 'shirt'),
    solid(box(-19.5, -52, 39, 5, 1), '#a8854e', 'belt'),
    tube(box(-4, -53, 8, 7, 1), '#6d5230', 1.2, 'buckle'),
    solid(
      [
        [-5, -62],
        [5, -62],
        [-5, -42],
        [5, -42],
        [-5, -30],
        [5, -30],
      ]
        .map(([x = 0, y = 0]) => circle(x, y, 1.5))
        .join(''),
      '#6d5230',
      'button',
    ),
    line('M0 -66V0M-18 -34L-10 -36M18 -34L10 -36', '#a8854e', 0.8, 'seam'),
  ]),
  worn('tuxedo, dinner jacket, tux, black tie suit, smoking jacket', [
    main(
      'M-14 -70L-26 -63L-34 -18L-26 -15L-18 -40L-20 0H20L18 -40L26 -15L34 -18L26 -63L14 -70Z',
      '#26272d',
      'jacket',
    ),
    solid('M-10 -70L0 -28L10 -70Z', '#f8f7f4', 'shirt'),
    flat(
      'M-14 -70L-1 -26L-12 -44L-18 -48L-12 -52L-18 -60ZM14 -70L1 -26L12 -44L18 -48L12 -52L18 -60Z',
      '#3a3c44',
      'lapel',
    ),
    second('M0 -64L-8 -68.500V-59.500ZM0 -64L8 -68.500V-59.500Z', '#16171b', 'bow tie'),
    solid(circle(0, -64, 1.8), '#33353c', 'knot'),
    solid(
      `${circle(0, -52, 1)}${circle(0, -45, 1)}${circle(0, -38, 1)}${circle(0, -22, 1.3)}`,
      '#26272d',
      'button',
    ),
    detail('M10 -50L18 -52L15 -57L13 -52Z', '#f4f1ea', 'handkerchief'),
    line('M0 -28V0M-16 -16H-8M8 -16H16', '#4a4c55', 0.8, 'seam'),
  ]),
  worn('leather jacket, biker jacket, motorcycle jacket, bomber jacket', [
    main(
      'M-12 -62L-25 -56L-33 -14L-25 -10L-18 -34L-19 0H19L18 -34L25 -10L33 -14L25 -56L12 -62Z',
      '#3a2f2c',
      'jacket',
    ),
    shade('M4 -60L12 -62L25 -56L33 -14L25 -10L18 -34L19 0H8Z', '#3a2f2c'),
    light('M-21 -52L-17 -54L-24 -22L-27 -20Z', '#5f504a'),
    flat('M-12 -62L-2 -38L-16 -46L-18 -56ZM12 -62L4 -40L17 -46L18 -56Z', '#4a3d38', 'lapel'),
    line('M-2 -38L2 0', '#c2c8cd', 1.4, 'zip'),
    line('M-15 -24L-8 -28M10 -20L15 -26M-32 -18L-25 -14M32 -18L25 -14', '#c2c8cd', 1, 'pocket zip'),
    solid(`${box(-19, -5, 38, 4.5, 1)}`, '#2b2320', 'belt'),
    solid(`${box(-5, -5.6, 6, 5.6, 1)}${circle(-13, -52, 0.9)}${circle(13, -52, 0.9)}`, '#c2c8cd', 'buckle'),
  ]),
  worn("chef's hat, chef hat, toque, cook hat, baker's hat", [
    main(
      `${circle(-9, -19, 7)}${circle(0, -22, 8)}${circle(9, -19, 7)}${polygon([-11, -18, 11, -18, 9, -4, -9, -4])}`,
      '#f7f6f2',
      'hat',
    ),
    shade('M3 -14V-4H9L11 -14C8 -12.500 5 -12.500 3 -14Z', '#f7f6f2'),
    main(box(-9.5, -6, 19, 6, 1), '#eeece6', 'band'),
    line('M-5 -7V-15M0 -7V-17M5 -7V-15', '#d2cfc6', 0.6, 'pleat'),
  ]),
];
