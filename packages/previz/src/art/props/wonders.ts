/** Buildings and wonders of tales. */
import { blob, box, circle, limb, oval, poly } from '../path/outline.ts';
import { detail, glow, ink, line, main, type Prop, prop, second, shade, solid } from './prop.ts';

export const WONDER_PROPS: readonly Prop[] = [
  prop({
    names: 'mushroom house, fairy house, gnome house, smurf house, toadstool house',
    in: 'building',
    height: 2.4,
    shapes: [
      solid('M-60 0C-66 -60 -50 -100 -40 -120H40C50 -100 66 -60 60 0Z', '#f3e8d0', 'stem'),
      main(
        'M-130 -104C-130 -190 -70 -230 0 -230C70 -230 130 -190 130 -104C90 -88 -90 -88 -130 -104Z',
        '#d8352f',
        'cap',
      ),
      shade('M40 -94C70 -140 60 -200 40 -224C96 -208 130 -170 130 -104C108 -96 76 -94 40 -94Z', '#d8352f'),
      detail(
        `${oval(-60, -160, 20, 16)}${oval(0, -196, 22, 16)}${oval(66, -164, 18, 15)}${oval(-8, -128, 16, 11)}${oval(100, -122, 11, 9)}${oval(-104, -122, 11, 9)}`,
        '#f8f2e4',
        'dots',
      ),
      solid('M-22 0V-52C-22 -78 22 -78 22 -52V0Z', '#8a5a32', 'door'),
      detail(circle(14, -32, 3.4), '#e0b23c', 'knob'),
      glow(circle(-40, -66, 11), '#ffe39a', 'window'),
      glow(circle(40, -66, 11), '#ffe39a', 'window'),
    ],
  }),
  prop({
    names: 'gingerbread house, candy house',
    in: 'building',
    height: 3,
    shapes: [
      main(poly(-100, 0, -100, -130, 0, -220, 100, -130, 100, 0), '#b5723a', 'wall'),
      second(poly(-126, -116, 0, -236, 126, -116, 112, -100, 0, -204, -112, -100), '#f8f4ec', 'icing'),
      detail(
        [-92, -64, -34, 34, 64, 92].map((x) => circle(x, -118 - (126 - Math.abs(x)) * 0.83 + 8, 9)).join(''),
        '#e0485e',
        'candy',
      ),
      solid('M-24 0V-64C-24 -88 24 -88 24 -64V0Z', '#7d4420', 'door'),
      line('M-24 0V-64C-24 -88 24 -88 24 -64V0', '#f8f4ec', 5, 'icing'),
      glow(`${box(-78, -86, 34, 34, 4)}${box(44, -86, 34, 34, 4)}`, '#ffe39a', 'window'),
      line('M-78 -86H-44V-52H-78ZM44 -86H78V-52H44Z', '#f8f4ec', 4, 'icing'),
      detail(`${circle(0, -136, 12)}`, '#58b25a', 'candy'),
      solid(box(50, -226, 26, 60), '#9c5e2c', 'chimney'),
    ],
  }),
  prop({
    names: 'gargoyle, stone lion, griffin statue, lion statue',
    in: 'street',
    faces: 'left',
    height: 1.6,
    shapes: [
      solid(box(-46, -30, 92, 30, 2), '#8f8b84', 'plinth'),
      main(blob([20, -96, 56, -140, 84, -128, 70, -106, 86, -92, 58, -76]), '#96928a', 'wing'),
      main(blob([-36, -30, -30, -76, -10, -104, 20, -100, 40, -64, 42, -30]), '#a8a49b', 'body'),
      shade(blob([14, -30, 24, -66, 8, -102, 20, -100, 40, -64, 42, -30]), '#a8a49b'),
      main(blob([-46, -106, -30, -128, -6, -124, 4, -108, -8, -92, -32, -88]), '#b3afa6', 'head'),
      main(`${poly(-26, -122, -34, -146, -14, -126)}${poly(-8, -124, -2, -148, 6, -116)}`, '#96928a', 'horn'),
      ink(circle(-28, -110, 3), '#4a4843'),
      line('M-44 -98C-38 -94 -30 -94 -24 -97', '#5f5c56', 2),
      main(`${limb([-28, -70, 10], [-36, -34, 8])}${limb([-6, -70, 10], [-10, -34, 8])}`, '#a09c93', 'leg'),
    ],
  }),
  prop({
    names: 'totem pole, totem, tiki statue',
    in: 'street',
    height: 4,
    shapes: [
      main(box(-28, -300, 56, 300, 4), '#a5602f', 'pole'),
      shade(box(10, -300, 18, 300), '#a5602f'),
      second(poly(-90, -250, -26, -276, -26, -240, -84, -220), '#2f7a8a', 'wing'),
      second(poly(90, -250, 26, -276, 26, -240, 84, -220), '#2f7a8a', 'wing'),
      ...[-270, -170, -70].flatMap((y, i) => [
        detail(`${circle(-12, y, 9)}${circle(12, y, 9)}`, '#f4ecd8', 'eye'),
        ink(`${circle(-12, y, 4)}${circle(12, y, 4)}`),
        detail(
          i === 0 ? poly(-10, y + 12, 10, y + 12, 0, y + 34) : box(-18, y + 22, 36, 14, 5),
          i === 0 ? '#e8b23a' : '#c8302c',
          'mouth',
        ),
        detail(box(-28, y + 52, 56, 8), '#2f2620', 'band'),
      ]),
    ],
  }),
  prop({
    names: 'portal, magic portal, teleporter, stargate, time machine, wormhole, black hole, gateway',
    in: 'symbol',
    height: 2.6,
    shapes: [
      main(`${oval(0, -130, 96, 130)}`, '#5d5f6a', 'ring'),
      ink(oval(0, -130, 80, 113), '#1c1440'),
      { ...glow(oval(0, -130, 74, 106), '#6a3fd0', 'vortex'), slot: 2 as const },
      glow(oval(6, -132, 54, 80), '#9a6ff0', 'vortex'),
      glow(oval(-4, -128, 34, 52), '#c9a9ff', 'vortex'),
      glow(oval(2, -130, 14, 24), '#ffffff', 'core'),
      detail(
        [0.3, 1.2, 2.1, 3.1, 4, 5, 5.9]
          .map((a) => circle(Math.cos(a) * 88, -130 + Math.sin(a) * 121, 5))
          .join(''),
        '#5fd8f2',
        'rune',
      ),
    ],
  }),
  prop({
    names: 'tree house, treehouse',
    in: 'building',
    height: 7,
    shapes: [
      solid(limb([0, 0, 42], [-6, -120, 32], [0, -300, 28]), '#6d5238', 'trunk'),
      solid(
        blob([-210, -330, -190, -440, -90, -510, 30, -520, 160, -460, 210, -350, 120, -290, -120, -290]),
        '#4f8f3d',
        'crown',
      ),
      main(box(-100, -300, 200, 110, 2), '#b98a55', 'house'),
      line('M-100 -272H100M-100 -246H100M-100 -218H100', '#8f6236', 3, 'plank'),
      second(poly(-124, -296, 0, -376, 124, -296), '#a8482f', 'roof'),
      glow(box(26, -272, 46, 44, 3), '#ffe39a', 'window'),
      ink(box(-70, -264, 50, 74, 3), '#4a2f1c'),
      solid(box(-130, -192, 260, 14, 3), '#8f6236', 'floor'),
      line(
        'M-96 -184V0M-66 -184V0M-96 -150H-66M-96 -116H-66M-96 -82H-66M-96 -48H-66M-96 -16H-66',
        '#c9a06a',
        5,
        'ladder',
      ),
    ],
  }),
  prop({
    names: 'igloo, ice house, snow hut',
    in: 'building',
    height: 2.2,
    shapes: [
      main('M-170 0C-170 -120 -90 -190 0 -190C90 -190 170 -120 170 0Z', '#e6f1f6', 'dome'),
      shade('M60 0C90 -60 80 -150 50 -182C120 -160 170 -90 170 0Z', '#e6f1f6'),
      line(
        'M-164 -46H164M-146 -96H146M-104 -146H104M-90 -190M-60 -46V-96M40 -46V-96M110 -46V-96M-10 -96V-146M66 -96V-146M-90 -96V-146M-120 0V-46M90 0V-46M20 -146V-188M-40 -146V-184',
        '#b9d0dc',
        3.5,
        'block',
      ),
      main('M-66 0V-64C-66 -110 26 -110 26 -64V0Z', '#f1f8fb', 'porch'),
      ink('M-48 0V-60C-48 -92 8 -92 8 -60V0Z', '#33424f'),
    ],
  }),
];
