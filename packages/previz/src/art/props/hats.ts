/** Hats, jewels and masks by themselves. */
import { blob, box, circle, oval, poly } from '../path/outline.ts';
import {
  detail,
  faint,
  ink,
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

export const HAT_PROPS: readonly Prop[] = [
  prop({
    names:
      'beanie, knitted hat, wool hat, knitted wool hat, wooly hat, knit cap, winter hat, bobble hat, woolly hat',
    in: 'clothing',
    at: 'surface',
    shapes: [
      main(circle(0, -24, 5), '#f4f1e8', 'bobble'),
      main('M-14 -6C-15 -26 15 -26 14 -6Z', '#d8453c', 'cap'),
      shade('M4 -21C12 -20 14.500 -14 14 -6H6Z', '#d8453c'),
      second(box(-15, -9, 30, 9, 3.5), '#f4f1e8', 'brim'),
    ].map((s) => (s.part === 'bobble' ? { ...s, slot: 2 as const } : s)),
  }),
  prop({
    names: 'cowboy hat, stetson, western hat',
    in: 'clothing',
    at: 'surface',
    shapes: [
      main(
        'M-13 -6C-14 -18 -10 -22 -6 -22C-3 -22 -2 -20 0 -20C2 -20 3 -22 6 -22C10 -22 14 -18 13 -6Z',
        '#9c6636',
        'crown',
      ),
      second('M-13 -10C-4 -7 4 -7 13 -10V-5C4 -2 -4 -2 -13 -5Z', '#4a2c18', 'band'),
      main(
        'M-24 -12C-20 -6 -8 -4.500 0 -4.500C8 -4.500 20 -6 24 -12C26 -4 16 0 0 0C-16 0 -26 -4 -24 -12Z',
        '#a9713f',
        'brim',
      ),
      shade('M-22 -6C-10 -1 10 -1 22 -6C18 -1 10 0 0 0C-10 0 -18 -1 -22 -6Z', '#a9713f'),
    ],
  }),
  prop({
    names: 'fedora, felt hat, trilby, bowler hat, detective hat',
    in: 'clothing',
    at: 'surface',
    shapes: [
      main(
        'M-10 -5C-11 -16 -8 -19 -4 -19C-2 -19 -1 -17.500 1 -17.500C3 -17.500 8 -18 10 -5Z',
        '#5b5148',
        'crown',
      ),
      second('M-10.400 -9C-4 -6.500 4 -6.500 9.600 -9L10 -4H-10Z', '#26211e', 'band'),
      main('M-19 -5C-10 -3.500 10 -3.500 19 -6C17 -1 8 0 0 0C-8 0 -17 -1 -19 -5Z', '#6b6056', 'brim'),
    ],
  }),
  prop({
    names: 'witch hat, wizard hat, pointed hat, magic hat',
    in: 'clothing',
    at: 'surface',
    shapes: [
      main('M-14 -6C-8 -20 -6 -32 6 -46C8 -42 12 -40 16 -40C10 -36 10 -20 14 -6Z', '#4b3a78', 'cone'),
      shade('M4 -6C4 -20 4 -32 7 -43C9 -41 12 -40 16 -40C10 -36 10 -20 14 -6Z', '#4b3a78'),
      second('M-15 -9C-6 -6 6 -6 15 -9L16 -4H-16Z', '#e0a93a', 'band'),
      main('M-27 -5C-16 -3 16 -3 27 -5C22 1 -22 1 -27 -5Z', '#56448a', 'brim'),
    ],
  }),
  prop({
    names: 'santa hat, christmas hat',
    in: 'clothing',
    at: 'surface',
    shapes: [
      main('M-13 -6C-10 -24 6 -30 18 -16C14 -18 12 -14 13 -6Z', '#cf2b2b', 'cap'),
      solid(circle(18, -14, 4.4), '#f8f6f0', 'bobble'),
      solid(box(-15, -8, 30, 8, 4), '#f8f6f0', 'brim'),
    ],
  }),
  prop({
    names: 'necklace, pendant, locket, amulet, medallion',
    in: 'clothing',
    at: 'surface',
    shapes: [
      tube('M-9 -20C-10 -8 -4 -4 0 -4C4 -4 10 -8 9 -20', '#e0b23c', 0.9, 'chain'),
      main(poly(0, -5, 3, -2.4, 0, 1.4, -3, -2.4), '#d23a54', 'stone'),
      light(poly(0, -5, 0, -2, -3, -2.4), '#d23a54'),
    ],
  }),
  prop({
    names: 'earring',
    in: 'clothing',
    at: 'surface',
    shapes: [
      ...[0].flatMap((x) => [
        tube(
          `M${x - 0.5} -5.100C${x - 0.5} -6.400 ${x + 0.7} -6.400 ${x + 0.5} -5.100C${x + 0.4} -4.700 ${x} -4.600 ${x} -4.300`,
          '#d9a93c',
          0.22,
          'hook',
        ),
        main(circle(x, -4, 0.42), '#e3b54a', 'bead'),
        main(
          blob([x, -3.7, x - 0.95, -1.5, x - 0.75, -0.5, x, -0.1, x + 0.75, -0.5, x + 0.95, -1.5]),
          '#e3b54a',
          'drop',
        ),
        shade(blob([x + 0.1, -3.3, x + 0.4, -1.6, x, -0.15, x + 0.75, -0.5, x + 0.95, -1.5]), '#e3b54a'),
        second(blob([x, -2.6, x - 0.5, -1.4, x, -0.7, x + 0.5, -1.4]), '#c23a52', 'stone'),
        faint(detail(circle(x - 0.15, -1.7, 0.13), '#ffffff', 'glint'), 0.9),
      ]),
    ],
  }),
  prop({
    names: 'belt, leather belt',
    in: 'clothing',
    at: 'surface',
    shapes: [
      tube('M-14 -5C-18 -14 18 -14 14 -5', '#6d4425', 3.4, 'belt'),
      main(box(-15.5, -7.4, 31, 5, 1.4), '#7d4f2c', 'belt'),
      shade(box(-15.5, -4.4, 31, 2, 1), '#7d4f2c'),
      line('M-14 -6.700H14', '#c99a63', 0.25, 'stitch'),
      line('M-3 -7.500H3V-2H-3Z', '#d9b25a', 1, 'buckle'),
    ],
  }),
  prop({
    names: 'mask, carnival mask, masquerade mask, eye mask, venetian mask',
    in: 'clothing',
    at: 'surface',
    shapes: [
      main(
        'M-11 -9C-6 -11 -2 -8 0 -8C2 -8 6 -11 11 -9C13 -4 8 0 4 0C2 0 1 -3 0 -3C-1 -3 -2 0 -4 0C-8 0 -13 -4 -11 -9Z',
        '#7a3fa0',
        'mask',
      ),
      ink(`${oval(-5, -5.4, 2.5, 1.5)}${oval(5, -5.4, 2.5, 1.5)}`, '#201828'),
      second(blob([8, -9, 12, -15, 15, -20, 12, -20, 8, -14]), '#e0a93a', 'feather'),
    ],
  }),
  prop({
    names: 'face mask, surgical mask, medical mask',
    in: 'clothing',
    at: 'surface',
    shapes: [
      line('M-9 -7C-14 -8 -14 -2 -9 -2.500M9 -7C14 -8 14 -2 9 -2.500', '#e9eef2', 0.5, 'loop'),
      main('M-9 -8C-4 -10 4 -10 9 -8V-2C5 1 -5 1 -9 -2Z', '#8cc4dc', 'mask'),
      line('M-8 -6.500H8M-8 -4.500H8M-7 -2.500H7', '#6fa9c4', 0.4, 'pleat'),
    ],
  }),
];
