/** Everyday things that the emoji show too flatly or by halves. */
import { blob, box, circle, curve, limb, oval, poly } from '../path/outline.ts';
import {
  detail,
  faint,
  flat,
  light,
  line,
  main,
  type Prop,
  prop,
  second,
  shade,
  solid,
  tube,
} from './prop.ts';

export const EVERYDAY_PROPS: readonly Prop[] = [
  prop({
    names: 'jar, glass jar, mason jar, preserving jar',
    in: 'household',
    at: 'surface',
    height: 0.18,
    anchors: { grip: [0, -9] },
    shapes: [
      faint(
        main(
          'M-6.500 -14.500C-8 -13.600 -8.600 -12.400 -8.600 -11V-1.600C-8.600 -0.600 -8 0 -7 0H7C8 0 8.600 -0.600 8.600 -1.600V-11C8.600 -12.400 8 -13.600 6.500 -14.500Z',
          '#b9d6de',
          'glass',
        ),
        0.82,
      ),
      faint(
        shade(
          'M3 -14.500H6.500C8 -13.600 8.600 -12.400 8.600 -11V-1.600C8.600 -0.600 8 0 7 0H3C5 -5 5 -10 3 -14.500Z',
          '#b9d6de',
        ),
        0.55,
      ),
      faint(detail(box(-7.2, -12.6, 1.5, 10.6, 0.7), '#ffffff', 'shine'), 0.8),
      faint(detail(box(-4.8, -12.6, 0.7, 6, 0.35), '#ffffff', 'shine'), 0.6),
      flat(box(-6.6, -15.6, 13.2, 1.6, 0.5), '#9dbfc9', 'neck'),
      second(box(-7.4, -18.6, 14.8, 3.6, 0.7), '#c9a24a', 'lid'),
      { ...light(box(-7, -18.3, 14, 0.9, 0.4), '#e3c274'), slot: 2 as const },
    ],
  }),
  prop({
    names: 'mousetrap, mouse trap, rat trap',
    in: 'tool',
    at: 'surface',
    height: 0.06,
    shapes: [
      main(poly(-14, -5.6, 12, -5.6, 15, -1.6, -17, -1.6), '#c99a5c', 'board'),
      flat(box(-17, -1.6, 32, 1.6), '#9a6c36', 'edge'),
      line('M-11 -3.600H9M-8 -4.800H11', '#b5854a', 0.3, 'grain'),
      line(
        'M-13 -5C-13 -10.500 -6 -11.600 -2 -10.400M-4 -2.600C-6 -8 -3 -10.800 -2 -10.400',
        '#8b949b',
        0.9,
        'bar',
      ),
      line(
        'M-2 -5.400V-2.200M-1.200 -5.500V-2.200M-0.400 -5.500V-2.200M0.400 -5.500V-2.200M1.200 -5.400V-2.200',
        '#6d757d',
        0.5,
        'spring',
      ),
      line('M10 -4L-6 -7.600', '#6d757d', 0.5, 'catch'),
      solid(poly(5, -4.2, 11, -4.4, 10.4, -7.6, 6, -8.6), '#f2c53c', 'cheese'),
      detail(`${circle(7.4, -5.6, 0.6)}${circle(9.4, -5.2, 0.45)}${circle(8.6, -7, 0.4)}`, '#d49b1c', 'hole'),
    ],
  }),
  prop({
    names: 'rope, knot, coil of rope, cord',
    in: 'household',
    at: 'surface',
    height: 0.24,
    anchors: { grip: [0, -14] },
    shapes: [
      ...[0, 1, 2, 3].map((i) =>
        tube(
          oval(0, -5 - i * 3.6, 16 - i * 0.6, 4.6),
          ['#a87c40', '#b98d4e', '#c79c5c', '#d3aa6a'][i] ?? '#c79c5c',
          3.8,
          'coil',
        ),
      ),
      line(
        [0, 1, 2, 3]
          .flatMap((i) =>
            [-12, -8, -4, 0, 4, 8, 12].map((x) => {
              const y = -5 - i * 3.6 + 4.6 * Math.sqrt(Math.max(0, 1 - (x / 16.5) ** 2));
              return `M${x - 1} ${(y - 1.5).toFixed(1)}L${x + 1} ${(y + 1.5).toFixed(1)}`;
            }),
          )
          .join(''),
        '#7d5626',
        0.6,
        'twist',
      ),
      tube(curve(12, -14, 20, -12, 22, -5, 27, -2, 31, -3), '#c79c5c', 3.6, 'end'),
      detail(limb([29, -3, 2.4], [32, -3.2, 2.2]), '#7d5626', 'whipping'),
    ],
  }),
  prop({
    names: 'brick, house brick, clay brick',
    in: 'tool',
    at: 'surface',
    height: 0.1,
    shapes: [
      main(poly(-12, -7.4, 7, -7.4, 7, 0, -12, 0), '#b8553a', 'face'),
      flat(poly(-12, -7.4, -6.4, -10.6, 12.6, -10.6, 7, -7.4), '#cf6e50', 'top'),
      flat(poly(7, -7.4, 12.6, -10.6, 12.6, -3.2, 7, 0), '#8f3d28', 'side'),
      flat(poly(-5.6, -8.2, -3, -9.8, 8.4, -9.8, 5.8, -8.2), '#a84a30', 'frog'),
      flat(
        `${oval(-8, -4, 0.9, 0.5)}${oval(-2, -2.4, 0.7, 0.4)}${oval(3, -5, 0.8, 0.45)}${oval(-4.6, -5.6, 0.5, 0.3)}`,
        '#9c4630',
        'pit',
      ),
      light(poly(-12, -7.4, 7, -7.4, 7, -7, -12, -7), '#d98468'),
    ],
  }),
  prop({
    names: 'frying pan, skillet, fry pan, sauté pan',
    in: 'food',
    at: 'surface',
    height: 0.12,
    anchors: { grip: [27, -11] },
    shapes: [
      main('M-17 -9C-16 -3 -12 0 0 0C12 0 16 -3 17 -9Z', '#3b4046', 'pan'),
      shade('M5 -0.400C13 -1 16 -4 17 -9H11C11 -5 9 -2 5 -0.400Z', '#3b4046'),
      main(oval(0, -9, 17, 4.6), '#565d64', 'rim'),
      flat(oval(0, -8.7, 15, 3.7), '#24282c', 'inside'),
      main(limb([15, -9.4, 1.9], [21, -11.4, 1.5], [39, -15.6, 2]), '#3b4046', 'handle'),
      light('M22 -12.600L38 -16.600L38 -15.900L22 -11.900Z', '#6d757d'),
      detail(circle(38.4, -15.6, 0.8), '#1d2023', 'hole'),
      detail(
        blob([-9, -8.6, -6, -10.6, -1, -10.4, 4, -11, 8, -9, 6, -7, 1, -7.4, -4, -6.4]),
        '#fbf8f0',
        'egg',
      ),
      detail(oval(-0.6, -9.2, 3, 1.7), '#f4b82e', 'yolk'),
      faint(detail(oval(-1.5, -9.8, 0.9, 0.4), '#ffffff', 'glint'), 0.8),
    ],
  }),
  prop({
    names: 'fried shrimp, tempura, fried prawn',
    in: 'food',
    at: 'surface',
    height: 0.08,
    shapes: [
      detail(oval(0, -1.4, 19, 1.6), '#cfd4d8', 'plate'),
      solid(oval(0, -2.2, 20, 2.4), '#f4f3ee', 'plate'),
      detail(blob([8, -3, 13, -9, 18, -8, 17, -3]), '#6fae52', 'lettuce'),
      ...[-7, 1.5].flatMap((x) => [
        detail(
          `${blob([x + 5, -7, x + 9, -12.5, x + 10.6, -9.6, x + 7, -6])}${blob([x + 5, -6, x + 11, -8, x + 11, -5.4, x + 6, -4.6])}`,
          '#e5532f',
          'tail',
        ),
        main(
          blob([x - 11, -3.4, x - 9, -7, x - 3, -9, x + 3, -8.6, x + 6.4, -6.4, x + 4.4, -3.2, x - 3, -2]),
          '#dfa044',
          'batter',
        ),
        shade(blob([x - 8, -3, x, -4.4, x + 6, -6, x + 4.4, -3.2, x - 3, -2]), '#dfa044'),
        flat(
          [-8, -5, -2, 1, 3.6].map((d, i) => circle(x + d, -5.6 - (i % 2) * 1.6, 0.7)).join(''),
          '#f2c878',
          'crumb',
        ),
      ]),
      solid(blob([-19, -3, -17, -7.4, -12, -6, -12.6, -2.6]), '#f3d64a', 'lemon'),
    ],
  }),
];
