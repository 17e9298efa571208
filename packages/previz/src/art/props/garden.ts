/** Things of gardens, yards and squares. */
import { blob, box, circle, oval, poly } from '../path/outline.ts';
import { detail, flat, ink, line, main, type Prop, prop, second, shade, solid } from './prop.ts';

export const GARDEN_PROPS: readonly Prop[] = [
  prop({
    names: 'fence, picket fence, wooden fence',
    in: 'street',
    shapes: [
      flat(box(-110, -80, 220, 9), '#d8d2c6', 'rail'),
      flat(box(-110, -32, 220, 9), '#d8d2c6', 'rail'),
      ...[-96, -64, -32, 0, 32, 64, 96].map((x) =>
        main(poly(x - 10, 0, x - 10, -96, x, -108, x + 10, -96, x + 10, 0), '#f1ede4', 'picket'),
      ),
    ],
  }),
  prop({
    names: 'railing, rail, guard rail, guardrail, safety rail, balustrade, parapet rail',
    in: 'street',
    height: 1.05,
    shapes: [
      line('M-190 -14H190', '#8d959c', 3.4, 'rail'),
      line(
        Array.from({ length: 25 }, (_, i) => `M${-186 + i * 15.5} -14V-100`).join(''),
        '#8d959c',
        2,
        'bar',
      ),
      ...[-188, -94, 0, 94, 188].map((x) => solid(box(x - 3, -104, 6, 104, 1.5), '#767e86', 'post')),
      main(box(-196, -107, 392, 7, 3), '#a7aeb4', 'handrail'),
    ],
  }),
  prop({
    names: 'well, water well, wishing well',
    in: 'street',
    anchors: { top: [0, -75] },
    shapes: [
      solid(box(-62, -180, 9, 120), '#7c5231', 'post'),
      solid(box(53, -180, 9, 120), '#7c5231', 'post'),
      solid(box(-58, -140, 116, 6, 3), '#5f3d22', 'axle'),
      line('M0 -136V-96', '#c9b58b', 3, 'rope'),
      solid(poly(-12, -98, 12, -98, 9, -76, -9, -76), '#8d6238', 'bucket'),
      main(poly(-86, -178, 0, -226, 86, -178, 78, -170, 0, -212, -78, -170), '#9a4a33', 'roof'),
      flat(poly(-78, -170, 0, -212, 78, -170), '#7f3b28', 'roof'),
      detail(oval(0, -75, 66, 13), '#4c4a48', 'mouth'),
      solid('M-68 -74C-68 -58 68 -58 68 -74V-6C68 6 -68 6 -68 -6Z', '#a19b92', 'wall'),
      detail(oval(0, -75, 56, 9), '#22262b', 'dark'),
      ...[
        [-52, -48],
        [-16, -42],
        [24, -46],
        [-38, -22],
        [4, -18],
        [42, -26],
      ].map(([x = 0, y = 0]) => detail(box(x - 13, y - 7, 26, 13, 4), '#8c867d', 'stone')),
    ],
  }),
  prop({
    names: 'sundial',
    in: 'street',
    shapes: [
      main(box(-22, -8, 44, 8, 2), '#a7a29a'),
      main(poly(-9, -70, 9, -70, 13, -8, -13, -8), '#b8b3aa'),
      shade(poly(3, -70, 9, -70, 13, -8, 5, -8), '#b8b3aa'),
      main('M-42 -82C-42 -70 42 -70 42 -82Z', '#a7a29a'),
      main(oval(0, -83, 42, 11), '#cfc9be', 'dial'),
      line(
        Array.from({ length: 11 }, (_, i) => {
          const a = (i * Math.PI) / 10;
          const at = (r: number) =>
            `${(Math.cos(a) * 36 * r).toFixed(1)} ${(-83 + Math.sin(a) * 9 * r).toFixed(1)}`;
          return `M${at(0.74)}L${at(1)}`;
        }).join(''),
        '#5d574d',
        1.6,
        'hour',
      ),
      ink(poly(-2, -84, 30, -78, 24, -75), '#6d665a', 'shadow'),
      second(poly(-20, -84, 16, -82, 14, -116), '#a8782f', 'gnomon'),
      detail(poly(8, -83, 16, -82, 14, -116), '#7d5720', 'gnomon'),
    ],
  }),
  prop({
    names: 'statue, sculpture, stone statue, bust',
    in: 'street',
    shapes: [
      solid(box(-42, -14, 84, 14, 2), '#8f8b84', 'plinth'),
      solid(box(-34, -84, 68, 72, 2), '#a5a19a', 'plinth'),
      detail(box(-38, -92, 76, 10, 2), '#b3afa7', 'plinth'),
      main(
        blob([-20, -92, -26, -150, -24, -196, -12, -214, 12, -214, 26, -196, 24, -150, 20, -92], 0.7),
        '#b9b5ae',
        'robe',
      ),
      shade(blob([4, -92, 12, -150, 8, -206, 16, -212, 26, -196, 24, -150, 20, -92], 0.7), '#b9b5ae'),
      main('M20 -196L40 -236L48 -262L54 -258L48 -232L30 -186Z', '#b0aca5', 'arm'),
      main(circle(50, -268, 8), '#b9b5ae', 'hand'),
      main(box(-6, -226, 12, 16, 4), '#b0aca5', 'neck'),
      main(oval(0, -236, 13, 16), '#c0bcb5', 'head'),
      flat('M-14 -238C-16 -262 16 -262 14 -238C10 -250 -8 -250 -14 -238Z', '#a5a19a', 'hair'),
      line('M-12 -196C-8 -160 -14 -130 -10 -96M4 -200C0 -160 6 -130 2 -96', '#96928b', 2.5, 'fold'),
    ],
  }),
  prop({
    names: 'flower pot, planter, potted flower, flowerpot',
    in: 'plant',
    at: 'surface',
    shapes: [
      line(
        'M0 -22C-2 -40 2 -48 0 -56M-2 -24C-8 -40 -14 -42 -16 -48M2 -24C8 -38 12 -42 15 -50',
        '#3e8a45',
        2,
        'stem',
      ),
      detail(blob([-1, -30, -12, -38, -16, -34, -8, -26]), '#4fa556', 'leaf'),
      detail(blob([1, -32, 12, -42, 17, -38, 9, -29]), '#4fa556', 'leaf'),
      ...[
        [-16, -50],
        [0, -60],
        [15, -53],
      ].flatMap(([x = 0, y = 0]) => [
        ...[0, 1, 2, 3, 4].map((i) =>
          main(
            circle(x + 5 * Math.cos(i * 1.2566 - 1.57), y + 5 * Math.sin(i * 1.2566 - 1.57), 4.2),
            '#e4508c',
            'petal',
          ),
        ),
        detail(circle(x, y, 3.4), '#f6c945', 'heart'),
      ]),
      second(poly(-14, -22, 14, -22, 10, 0, -10, 0), '#b9623c', 'pot'),
      second(box(-16, -26, 32, 7, 2), '#c8704a', 'pot'),
    ],
  }),
];
