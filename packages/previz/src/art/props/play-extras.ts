/** More things of play, sport and the fair. */
import { box, circle, limb, oval, poly, ring } from '../path/outline.ts';
import { detail, flat, glow, light, line, main, type Prop, prop, second, shade, solid } from './prop.ts';

export const PLAY_EXTRA_PROPS: readonly Prop[] = [
  prop({
    names: 'puck, hockey puck, ice hockey puck',
    in: 'sport',
    at: 'floor',
    shapes: [
      main('M-4 -2.600H4V-0.900C4 0.300 -4 0.300 -4 -0.900Z', '#26292d', 'puck'),
      light(oval(0, -2.6, 4, 1), '#33383e'),
      line(
        'M-3.600 -1.600L-3 -0.900M-2.200 -1.300L-1.600 -0.500M-0.600 -1.200L0 -0.400M1 -1.200L1.600 -0.500M2.600 -1.400L3.200 -0.700',
        '#5d656d',
        0.25,
        'grip',
      ),
    ],
  }),
  prop({
    names: 'hockey net, hockey goal, ice hockey goal, street hockey net',
    in: 'sport',
    at: 'floor',
    shapes: [
      flat('M-74 -98L74 -98L78 -8L-78 -8Z', '#dfe5e8', 'net'),
      shade('M-74 -98L74 -98L76 -56L-76 -56Z', '#dfe5e8'),
      line(
        Array.from({ length: 13 }, (_, i) => `M${-72 + i * 12} -98L${-76 + i * 12.7} -8`).join('') +
          Array.from({ length: 8 }, (_, i) => `M${-75 - i * 0.4} ${-88 + i * 11}H${75 + i * 0.4}`).join(''),
        '#f8fafb',
        1.4,
        'mesh',
      ),
      line('M-92 -120L-74 -98H74L92 -120M-92 0L-78 -8H78L92 0', '#b8382f', 3.6, 'frame'),
      line(
        [-108, -92, -76, -60, -44, -28, -14]
          .map((y, i) => `M-92 ${y}L${-75 - i * 0.4} ${-86 + i * 12}M92 ${y}L${75 + i * 0.4} ${-86 + i * 12}`)
          .join(''),
        '#f8fafb',
        1.4,
        'mesh',
      ),
      main(
        `${box(-96, -124, 192, 8, 4)}${box(-96, -124, 8, 124, 3)}${box(88, -124, 8, 124, 3)}`,
        '#d8433a',
        'post',
      ),
      shade(`${box(-91, -116, 3, 116)}${box(93, -120, 3, 120)}${box(-88, -119, 176, 3)}`, '#d8433a'),
    ],
  }),
  prop({
    names: 'dart',
    in: 'sport',
    at: 'surface',
    faces: 'left',
    shapes: [
      line('M-12 -6L-6 -5', '#aab4bd', 0.5, 'point'),
      solid(limb([-6, -5, 0.7], [-1, -4.2, 1], [1, -3.9, 0.7]), '#c9a24a', 'barrel'),
      line('M-4 -5.300V-4M-3 -5.200V-3.700M-2 -5.100V-3.500', '#8a6a20', 0.25, 'grip'),
      line('M1 -3.900L6 -3.100', '#33383e', 0.6, 'shaft'),
      main('M5 -3.200L8 -6.500L12.500 -5.600L10.500 -2.400Z', '#d8353f', 'flight'),
      flat('M5 -3.200L7 -0.400L11.600 0L10.500 -2.400Z', '#b0262f', 'flight'),
      line('M5 -3.200L10.500 -2.400', '#f4f0e6', 0.3, 'flight'),
    ],
  }),
  prop({
    names: 'toy train, wooden train, train set, model train',
    in: 'toy',
    at: 'surface',
    faces: 'left',
    shapes: [
      main(box(-26, -10, 30, 6, 1.5), '#d8453c', 'frame'),
      main('M-26 -10V-16C-26 -18 -25 -19 -23 -19H-8V-10Z', '#3f86d0', 'boiler'),
      solid(poly(-23, -19, -17, -19, -16, -26, -24, -26), '#f2c22e', 'funnel'),
      solid(circle(-12, -20, 2.2), '#f2c22e', 'dome'),
      main(box(-8, -26, 12, 16, 1), '#d8453c', 'cab'),
      detail(box(-5, -22, 6, 6, 1), '#cfe8f4', 'window'),
      solid(box(-10, -29, 16, 3.4, 1.4), '#2f6a5a', 'roof'),
      line('M4 -7H10', '#5d656d', 1.2, 'hook'),
      second(box(10, -14, 20, 10, 1.5), '#5fae5a', 'wagon'),
      detail(`${circle(14, -16, 3)}${circle(20, -17, 3.4)}${circle(26, -16, 3)}`, '#f0953c', 'load'),
      ...[-20, -10, 0, 15, 25].flatMap((x) => [
        solid(circle(x, -4, 4), '#f2c22e', 'wheel'),
        detail(circle(x, -4, 1.4), '#b8801e', 'hub'),
      ]),
    ],
  }),
  prop({
    names: 'lego brick, lego, toy brick, plastic brick, building brick',
    in: 'toy',
    at: 'surface',
    shapes: [
      flat('M-6 -6L-2 -9H9L5 -6Z', '#ec5a50', 'top'),
      main('M-6 -6H5V0H-6Z', '#d8352f', 'front'),
      shade('M5 -6L9 -9V-3L5 0Z', '#d8352f'),
      ...[
        [-2.6, -7],
        [1.2, -7],
        [5, -7.2],
        [-0.4, -8.3],
        [3.2, -8.4],
        [6.4, -8.4],
      ]
        .sort((a, b) => (a[1] ?? 0) - (b[1] ?? 0))
        .flatMap(([x = 0, y = 0]) => [
          flat(
            `M${x - 1.5} ${y - 1.2}V${y}C${x - 1.5} ${y + 0.8} ${x + 1.5} ${y + 0.8} ${x + 1.5} ${y}V${y - 1.2}Z`,
            '#c42d27',
            'stud',
          ),
          flat(oval(x, y - 1.2, 1.5, 0.6), '#f07067', 'stud'),
        ]),
    ],
  }),
  prop({
    names: 'spinning top, toy top, whirligig',
    in: 'toy',
    at: 'surface',
    shapes: [
      solid(poly(-0.8, -2, 0.8, -2, 0, 1), '#8b949b', 'tip'),
      main('M-7 -8C-7 -4 -3 -1.500 0 -1.500C3 -1.500 7 -4 7 -8Z', '#3f86d0', 'lower'),
      second(
        'M-7.400 -8.400C-5 -6.600 5 -6.600 7.400 -8.400C6 -12 3 -12.500 0 -12.500C-3 -12.500 -6 -12 -7.400 -8.400Z',
        '#f2c22e',
        'upper',
      ),
      detail(
        'M-7.400 -8.400C-5 -6.600 5 -6.600 7.400 -8.400C7.600 -7.600 7.400 -7 7 -6.600C4 -5 -4 -5 -7 -6.600C-7.400 -7 -7.600 -7.600 -7.400 -8.400Z',
        '#d8453c',
        'band',
      ),
      solid(limb([0, -12, 1], [0, -16.5, 0.9]), '#d8453c', 'handle'),
      detail(circle(0, -17.4, 1.6), '#d8453c', 'knob'),
      line('M-9 -11C-10.500 -9 -10.500 -6 -9 -4M9 -11C10.500 -9 10.500 -6 9 -4', '#c9c4d4', 0.7, 'spin'),
    ],
  }),
  prop({
    names: 'pinwheel, toy windmill, paper windmill, whirlybird',
    in: 'toy',
    at: 'surface',
    anchors: { grip: [0, -6] },
    shapes: [
      line('M0 0V-26', '#b98648', 1.4, 'stick'),
      ...[0, 1, 2, 3]
        .flatMap((i) => {
          const a = (i * Math.PI) / 2 + 0.3;
          const at = (r: number, t: number): readonly [number, number] => [
            Math.cos(a + t) * r,
            -28 + Math.sin(a + t) * r,
          ];
          const [p, q, m] = [at(14, 0), at(14, 0.75), at(5, 1.25)];
          const colours = ['#e0433a', '#3f86d0', '#f2c22e', '#4fae5a'];
          const dark = ['#b02c25', '#2c659f', '#c99a18', '#37863f'];
          return [
            (i === 0 ? main : detail)(
              `M0 -28L${p[0]} ${p[1]}L${q[0]} ${q[1]}Z`,
              colours[i] ?? '#e0433a',
              'sail',
            ),
            (i === 0 ? flat : detail)(
              `M0 -28L${q[0]} ${q[1]}L${m[0]} ${m[1]}Z`,
              dark[i] ?? '#b02c25',
              'sail',
            ),
          ];
        })
        .map((s) => ({ ...s, slot: 1 as const })),
      detail(circle(0, -28, 1.6), '#f4f0e6', 'pin'),
    ],
  }),
  prop({
    names: 'hula hoop, hula-hoop, hoop',
    in: 'toy',
    shapes: [
      main(ring(0, -44, 44, 39.5), '#e0508a', 'hoop'),
      second(
        [20, 65, 110, 155, 200, 245, 290, 335]
          .map((d) => {
            const at = (r: number, t: number) =>
              `${(Math.cos(((d + t) * Math.PI) / 180) * r).toFixed(1)} ${(-44 + Math.sin(((d + t) * Math.PI) / 180) * r).toFixed(1)}`;
            return `M${at(44, 0)}L${at(44, 16)}L${at(39.5, 16)}L${at(39.5, 0)}Z`;
          })
          .join(''),
        '#f6d84a',
        'band',
      ),
    ],
  }),
  prop({
    names: 'skateboard ramp, half pipe, halfpipe, quarter pipe, skate ramp, ramp',
    in: 'sport',
    shapes: [
      main('M-190 0V-150H-150C-148 -70 -90 -16 0 -16C90 -16 148 -70 150 -150H190V0Z', '#b98e62', 'ramp'),
      flat(
        'M-150 -150C-148 -70 -90 -16 0 -16C90 -16 148 -70 150 -150H140C136 -80 84 -26 0 -26C-84 -26 -136 -80 -140 -150Z',
        '#dcb98c',
        'surface',
      ),
      line('M-150 -150H-190M150 -150H190', '#8b949b', 5, 'coping'),
      line('M-170 0V-145M170 0V-145M-120 0V-60M120 0V-60M-60 0V-24M60 0V-24M0 0V-14', '#8f6a44', 3, 'beam'),
      line(
        'M-188 -150V-200H-160V-150M188 -150V-200H160V-150M-188 -176H-160M188 -176H160',
        '#7d8790',
        4,
        'rail',
      ),
    ],
  }),
  prop({
    names: 'bumper car, dodgem, dodgem car',
    in: 'vehicle',
    faces: 'left',
    shapes: [
      line('M64 -70L74 -230M66 -226H88', '#8b949b', 4, 'pole'),
      main(
        'M-80 -22C-90 -50 -60 -62 -36 -64L-10 -40H20C30 -74 60 -84 74 -64C82 -50 82 -34 80 -22Z',
        '#e0433a',
        'body',
      ),
      light('M-70 -40C-64 -50 -50 -56 -38 -57L-28 -48C-44 -48 -58 -44 -70 -40Z', '#e0433a'),
      detail('M-10 -40H20C22 -50 28 -58 36 -62L44 -40Z', '#2b2e33', 'seat'),
      line('M-22 -52L-4 -70M-12 -78L4 -62', '#33383e', 4, 'wheel'),
      second('M-30 -34L-12 -22H-30L-56 -34Z', '#f6d84a', 'flash'),
      solid(
        'M-90 -24C-92 -12 -88 -6 -80 -6H80C88 -6 92 -12 90 -24C60 -20 -60 -20 -90 -24Z',
        '#33383e',
        'bumper',
      ),
      glow(circle(-66, -44, 7), '#fbf0c0'),
    ],
  }),
];
