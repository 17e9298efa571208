/** Keys, rulers, ladders and the like: what everybody has handled. */
import { blob, box, limb, oval, poly, ring } from '../path/outline.ts';
import { detail, flat, light, line, main, type Prop, prop, second, shade, solid, tube } from './prop.ts';

export const COMMON_TOOL_PROPS: readonly Prop[] = [
  prop({
    names: 'key, door key, house key, brass key',
    in: 'household',
    at: 'surface',
    height: 0.07,
    anchors: { grip: [-14, -8] },
    shapes: [
      main(
        `${ring(-16, -9, 9, 4.6)}${box(-9, -11, 32, 4.4, 1)}${box(12, -7.6, 3.4, 5.6, 0.6)}${box(17, -7.6, 5, 7.6, 0.6)}`,
        '#d8a533',
        'key',
      ),
      flat(`${ring(-16, -9, 9, 7.6)}${ring(-16, -9, 5.4, 4.6)}`, '#b9861f', 'bow'),
      flat(
        `${box(-8, -8, 31, 1.4)}${box(17, -1.4, 5, 1.4, 0.5)}${box(12, -3.4, 3.4, 1.4, 0.5)}`,
        '#b9861f',
        'shade',
      ),
      flat(`${box(-7.6, -12, 3, 6.4, 0.8)}${box(20.6, -11.6, 2.6, 5.6, 0.8)}`, '#c39226', 'collar'),
      light(`${box(-6, -10.6, 27, 1, 0.5)}`, '#f2d07a'),
      light('M-23 -12A7.600 7.600 0 0 1 -15 -17L-15.200 -16A6.600 6.600 0 0 0 -22 -11.700Z', '#f2d07a'),
    ],
  }),
  prop({
    names: 'ladder, stepladder, step ladder, rung ladder',
    in: 'tool',
    at: 'floor',
    height: 3,
    anchors: { grip: [-18, -110], top: [0, -206] },
    shapes: [
      flat(limb([22, -200, 4], [52, 0, 4]), '#8a5a30', 'back leg'),
      flat(limb([-4, -200, 3.6], [26, -6, 3.6]), '#8a5a30', 'back leg'),
      line('M30 -58L12 -60M40 -100L6 -100', '#5d656d', 2, 'brace'),
      main(limb([-18, -204, 4.6], [-50, 0, 4.6]), '#b97f45', 'rail'),
      main(limb([18, -204, 4.6], [14, 0, 4.6]), '#b97f45', 'rail'),
      ...[0, 1, 2, 3, 4, 5].flatMap((i) => {
        const y = -28 - i * 31;
        const k = (204 + y) / 204;
        const [a, b] = [-18 - 32 * k, 18 - 4 * k];
        return [
          main(poly(a, y - 5, b, y - 5, b, y + 3, a, y + 3), '#cf9658', 'step'),
          flat(poly(a, y + 1, b, y + 1, b, y + 4, a, y + 4), '#8a5a30', 'step'),
        ];
      }),
      main(box(-26, -212, 54, 11, 3), '#cf9658', 'top'),
      flat(box(-26, -204, 54, 3.4, 1.5), '#8a5a30', 'top'),
    ],
  }),
  prop({
    names: 'ruler, measuring stick, yardstick, wooden ruler',
    in: 'household',
    at: 'surface',
    height: 0.055,
    anchors: { grip: [0, -2] },
    shapes: [
      flat(poly(-30, -1, 30, -1, 30.6, 0, -30.6, 0), '#b98a3c', 'edge'),
      main(poly(-28, -9, 28, -9, 30, -1, -30, -1), '#e6bd68', 'ruler'),
      light(poly(-28, -9, 28, -9, 28.2, -8.2, -28.2, -8.2), '#f3d798'),
      line(
        Array.from({ length: 27 }, (_, i) => {
          const x = -26 + i * 2;
          return `M${x} -9L${(x * 1.02).toFixed(1)} ${i % 2 ? -7.2 : -5.6}`;
        }).join(''),
        '#4a3620',
        0.45,
        'mark',
      ),
      line(
        [-22, -14, -6, 2, 10, 18]
          .map((x) => `M${x} -4.600V-2.200M${x + 1.2} -4.600H${x + 2.4}V-3.400H${x + 1.2}V-2.200H${x + 2.4}`)
          .join(''),
        '#4a3620',
        0.4,
        'number',
      ),
      detail(oval(-26.4, -4, 0.9, 0.8), '#7a5a24', 'hole'),
    ],
  }),
  prop({
    names: 'shoe, dress shoe, loafer, leather shoe, oxford shoe',
    in: 'clothing',
    at: 'surface',
    faces: 'right',
    height: 0.13,
    shapes: [
      detail(
        'M-17 -2.400H2C3 -1.400 5 -1.200 7 -1.400C12 -2.400 17 -2.600 20.600 -2.200C21 -0.8 20 0 18 0H3.600L1.600 -1.600H-8L-8.400 0H-16C-17 0 -17.400 -1 -17 -2.400Z',
        '#2e211a',
        'sole',
      ),
      main(
        'M-17 -14.500C-15.600 -13.600 -12 -13.400 -8 -14.600C-4.600 -11 1 -9.400 7 -9C14.600 -8.400 20.600 -6.400 20.800 -2.400C16 -2.800 11 -2.400 7.600 -1.600C5 -1.400 3 -1.600 1.800 -2.400H-17.200C-18 -6 -18 -11 -17 -14.500Z',
        '#8a5330',
        'upper',
      ),
      shade(
        'M-17.600 -6C-10 -4.400 0 -4.600 8 -5.400C13 -6 18 -5.400 20.600 -4C20.800 -3.400 20.800 -3 20.800 -2.400C16 -2.800 11 -2.400 7.600 -1.600C5 -1.400 3 -1.600 1.800 -2.400H-17.200C-17.400 -3.600 -17.600 -4.800 -17.600 -6Z',
        '#8a5330',
      ),
      flat(
        'M-17 -14.500C-15.600 -13.600 -12 -13.400 -8 -14.600L-7 -12.600C-11 -11.600 -15 -11.800 -17.400 -12.600Z',
        '#5f361c',
        'collar',
      ),
      flat(
        'M-6.600 -12C-3.600 -9.600 0 -8.600 3.400 -8.400L1 -5.200C-4 -5.800 -8 -8 -10 -10.600Z',
        '#a0643c',
        'tongue',
      ),
      line(
        'M-7.600 -9.200L-4.400 -11.200M-5.200 -7.600L-2 -9.600M-2.600 -6.400L0.6 -8.600',
        '#f1e6d2',
        0.9,
        'lace',
      ),
      line(
        'M8 -8.800C9.600 -6.600 9.600 -4 8.600 -1.800M-11 -13C-12 -9 -12 -5 -11.600 -2.500',
        '#5f361c',
        0.5,
        'seam',
      ),
      light('M10 -8.300C14 -7.600 18 -6.200 19 -4.600C16 -5.800 13 -6.600 10.400 -6.800Z', '#b67c50'),
    ],
  }),
  prop({
    names: 'sock, woolen sock',
    in: 'clothing',
    at: 'surface',
    height: 0.32,
    shapes: [
      main(
        `M-2 -31H10V-13C10 -8 6 -6 -1 -2C-6 1 -13 1 -14 -3C-15 -6 -10 -8 -6 -10C-3 -12 -2 -13 -2 -16Z`,
        '#4f8ac4',
        'sock',
      ),
      second(`${box(-2, -27, 12, 2.4)}${box(-2, -22.6, 12, 2.4)}`, '#f4efe2', 'stripe'),
      flat(box(-2.6, -32.4, 13.2, 4, 1.4), '#3a6a9c', 'cuff'),
      flat(
        `M-14 -3C-15 -6 -10.6 -7.600 -8 -9C-6.4 -6 -6.6 -2.600 -8.4 0.200C-11 0.600 -13.6 -0.600 -14 -3Z`,
        '#3a6a9c',
        'toe',
      ),
      flat(`M10 -13C10 -8 6 -6 2 -3.800C2.4 -8 5 -11 10 -13Z`, '#3a6a9c', 'heel'),
    ],
  }),
  prop({
    names: 'headphones, headphone, headset, earmuffs',
    in: 'electronics',
    at: 'surface',
    height: 0.2,
    shapes: [
      tube('M-8 -7C-10 -24 10 -24 8 -7', '#3a3f46', 2.4, 'band'),
      tube('M-5 -18.400C-2 -20 2 -20 5 -18.400', '#565d66', 1.4, 'pad'),
      ...([-1, 1] as const).flatMap((s) => [
        solid(
          blob([s * 5.4, -1.6, s * 4.6, -5.4, s * 5.4, -9.2, s * 7.6, -9.6, s * 7.6, -1.2], 0.8),
          '#23262b',
          'cushion',
        ),
        main(
          blob([s * 7, -0.6, s * 7, -10.2, s * 9.8, -9.6, s * 11.6, -5.4, s * 9.8, -1.2], 0.9),
          '#3a3f46',
          'cup',
        ),
        light(blob([s * 8.2, -8.4, s * 9.4, -8, s * 10.2, -6, s * 9.2, -6.6], 0.8), '#6d757f'),
      ]),
      shade(blob([8, -0.9, 9.6, -4, 9.4, -9.4, 9.8, -9.6, 11.6, -5.4, 9.8, -1.2], 0.9), '#3a3f46'),
    ],
  }),
];
