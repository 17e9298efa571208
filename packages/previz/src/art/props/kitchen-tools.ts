/** Small things of kitchens: tools, glasses, jugs. */
import { blob, box, circle, limb, oval, poly } from '../path/outline.ts';
import { detail, flat, glass, ink, light, line, main, type Prop, prop, second, shade, tube } from './prop.ts';

export const KITCHEN_TOOL_PROPS: readonly Prop[] = [
  prop({
    names: 'spatula, turner, fish slice',
    in: 'tool',
    at: 'surface',
    anchors: { grip: [0, -5] },
    shapes: [
      detail(box(-0.9, -22, 1.8, 12), '#b9c1c8', 'shaft'),
      main(box(-1.7, -13, 3.4, 13, 1.6), '#b43a32', 'handle'),
      shade(box(0.5, -12.6, 1.2, 12.2, 0.6), '#b43a32'),
      flat(poly(-4, -33, 4, -33, 3, -21, -3, -21), '#c3cad0', 'blade'),
      ink(`${box(-2.2, -31, 0.9, 7)}${box(-0.4, -31, 0.9, 7)}${box(1.4, -31, 0.9, 7)}`, '#6d757d'),
    ],
  }),
  prop({
    names: 'whisk, egg beater, balloon whisk',
    in: 'tool',
    at: 'surface',
    anchors: { grip: [0, -5] },
    shapes: [
      tube(
        'M0 -12C-8 -19 -8 -31 0 -31C8 -31 8 -19 0 -12M0 -12C-5 -19 -5 -31 0 -31C5 -31 5 -19 0 -12M0 -12C-2 -19 -2 -31 0 -31C2 -31 2 -19 0 -12',
        '#9aa3ab',
        0.8,
        'wire',
      ),
      main(box(-1.9, -14, 3.8, 14, 1.8), '#c8352f', 'handle'),
      shade(box(0.5, -13.4, 1.4, 12.8, 0.7), '#c8352f'),
      detail(box(-1.9, -14.6, 3.8, 1.6, 0.6), '#8b939a', 'collar'),
    ],
  }),
  prop({
    names: 'rolling pin, dough roller',
    in: 'tool',
    at: 'surface',
    anchors: { grip: [0, -3] },
    shapes: [
      flat(box(-22, -4.4, 44, 2.8, 1.4), '#9a6336', 'handle'),
      main(box(-15, -6, 30, 6, 1.5), '#d3a468', 'roller'),
      shade(box(-15, -2.2, 30, 2.2, 1), '#d3a468'),
    ],
  }),
  prop({
    names: 'cutting board, chopping board, bread board, cheese board',
    in: 'tool',
    at: 'surface',
    shapes: [
      main(
        'M-16 -22C-16 -24 -14 -24 -14 -24H3L4 -31C4 -33 9 -33 9 -31L10 -24H14C16 -24 16 -22 16 -22V-2C16 0 14 0 14 0H-14C-16 0 -16 -2 -16 -2Z',
        '#c99560',
        'board',
      ),
      line('M-12 -19H10M-12 -13H12M-12 -7H8', '#b07d48', 0.7, 'grain'),
      ink(circle(6.5, -29, 1.3), '#6d4425'),
    ],
  }),
  prop({
    names: 'grater, cheese grater',
    in: 'tool',
    at: 'surface',
    shapes: [
      main(poly(-4.5, -22, 4.5, -22, 7, 0, -7, 0), '#c3cad0', 'body'),
      shade(poly(2, -22, 4.5, -22, 7, 0, 3, 0), '#c3cad0'),
      ink(
        [0, 1, 2, 3, 4]
          .flatMap((r) => [-3, 0, 3].map((x) => oval(x * (0.8 + r * 0.1) - 0.6, -18.5 + r * 3.6, 0.8, 0.5)))
          .join(''),
        '#5d656d',
      ),
      line('M-4 -22C-4 -27 4 -27 4 -22', '#26292d', 1.6, 'handle'),
    ],
  }),
  prop({
    names: 'colander, sieve, strainer, sifter',
    in: 'container',
    at: 'surface',
    shapes: [
      main(box(-5, -2, 10, 2, 0.6), '#9aa3ab', 'foot'),
      main('M-14 -14C-13 -5 -7 -1.500 0 -1.500C7 -1.500 13 -5 14 -14Z', '#b9c1c8', 'bowl'),
      shade('M5 -2C10 -4 13.500 -8 14 -14H9C9 -8 8 -4 5 -2Z', '#b9c1c8'),
      ink(
        [0, 1, 2]
          .flatMap((r) =>
            Array.from({ length: 7 - r * 2 }, (_, c) => circle((c - 3 + r) * 3, -11 + r * 3, 0.7)),
          )
          .join(''),
        '#5d656d',
      ),
      flat(box(-16, -15.5, 32, 2.4, 1.2), '#cfd6db', 'rim'),
    ],
  }),
  prop({
    names: 'funnel',
    in: 'tool',
    at: 'surface',
    shapes: [
      main('M-9 -18H9L2 -9V0H-1.500V-9Z', '#d8413a', 'funnel'),
      shade('M3 -18H9L2 -9V0H0.500V-9Z', '#d8413a'),
      light(oval(0, -18, 9, 1.6), '#d8413a'),
    ],
  }),
  prop({
    names: 'measuring cup, measuring jug',
    in: 'container',
    at: 'surface',
    shapes: [
      glass('M-7 -14H7L8 -15V-1C8 0 7 0 7 0H-7C-7 0 -8 0 -8 -1Z', '#d5e8ef', 'glass'),
      main('M-7.700 -8H7.800V-1C7.800 0 7 0 7 0H-7C-7 0 -7.700 0 -7.700 -1Z', '#5fb0d8', 'liquid'),
      line('M-4 -3H-1M-4 -5.500H-2M-4 -8H-1M-4 -10.500H-2M-4 -13H-1', '#c8352f', 0.5, 'scale'),
      line('M8 -12C13 -12 13 -4 8 -4', '#c9dfe8', 1.4, 'handle'),
    ],
  }),
  prop({
    names: 'wok, pan, saucepan with handle, skillet pan',
    in: 'container',
    at: 'surface',
    anchors: { grip: [26, -9] },
    shapes: [
      second(limb([16, -6.5, 1.5], [34, -11, 1.4]), '#5a3a26', 'handle'),
      main('M-17 -9C-14 -2 -8 0 0 0C8 0 14 -2 17 -9Z', '#3a4046', 'pan'),
      light(oval(0, -9, 17, 2.2), '#3a4046'),
      flat(oval(0, -8.8, 15, 1.6), '#26292d'),
    ],
  }),
  prop({
    names: 'apron, kitchen apron, chef apron',
    in: 'clothing',
    at: 'surface',
    shapes: [
      line('M-9 -62C-9 -76 9 -76 9 -62', '#c8352f', 2, 'strap'),
      main(
        'M-11 -64H11L14 -42C22 -40 24 -36 24 -30L26 0H-26L-24 -30C-24 -36 -22 -40 -14 -42Z',
        '#d8413a',
        'apron',
      ),
      shade('M6 -64H11L14 -42C22 -40 24 -36 24 -30L26 0H12Z', '#d8413a'),
      flat(box(-12, -26, 24, 12, 2), '#b5302a', 'pocket'),
    ],
  }),
  prop({
    names: 'oven mitt, oven glove, pot holder',
    in: 'clothing',
    at: 'surface',
    shapes: [
      main('M-7 -6V-20C-7 -28 7 -28 7 -20V-14C9 -19 14 -17 13 -13C12 -9 8 -7 7 -6Z', '#d8413a', 'mitt'),
      shade('M3 -25.500C6 -24.500 7 -22.500 7 -20V-6H3Z', '#d8413a'),
      second(box(-8, -7, 16, 7, 1.5), '#f4efe2', 'cuff'),
    ],
  }),
  prop({
    names: 'bottle cap, bottle top, bottlecap, crown cap, beer cap',
    in: 'household',
    at: 'surface',
    shapes: [
      main(
        'M-1.400 -1.500L-1.750 -0.250Q-1.556 0.267 -1.361 -0.124Q-1.167 0.378 -0.972 -0.029Q-0.778 0.457 -0.583 0.034Q-0.389 0.504 -0.194 0.066Q0.000 0.520 0.194 0.066Q0.389 0.504 0.583 0.034Q0.778 0.457 0.972 -0.029Q1.167 0.378 1.361 -0.124Q1.556 0.267 1.750 -0.250L1.400 -1.500Z',
        '#c43b35',
        'skirt',
      ),
      shade('M0.500 -1.200L0.640 0.050L1.750 -0.250L1.400 -1.500Z', '#c43b35'),
      light(oval(0, -1.5, 1.4, 0.46), '#c43b35'),
      flat(oval(0, -1.5, 0.9, 0.27), '#f3ece0', 'label'),
    ],
  }),
  prop({
    names: 'corkscrew, wine opener',
    in: 'tool',
    at: 'surface',
    shapes: [
      main(box(-5, -14, 10, 3.4, 1.6), '#a5713f', 'handle'),
      line(
        'M0 -11V-8C2.500 -7 2.500 -6 0 -5.500C-2.500 -5 -2.500 -4 0 -3.500C2.500 -3 2 -1.500 0 0',
        '#9aa3ab',
        0.9,
        'screw',
      ),
    ],
  }),
  prop({
    names: 'pepper mill, pepper grinder, salt mill',
    in: 'container',
    at: 'surface',
    shapes: [
      main('M-3.600 0C-3 -6 -2 -8 -2.600 -11H2.600C2 -8 3 -6 3.600 0Z', '#7d4a26', 'body'),
      main(blob([-2.6, -11.5, -3.2, -15, 0, -17, 3.2, -15, 2.6, -11.5]), '#8f5a32', 'head'),
      detail(circle(0, -18, 1.1), '#c3cad0', 'knob'),
    ],
  }),
];
