/** More things of streets, gardens and buildings. */
import { blob, box, circle, limb, oval, poly } from '../path/outline.ts';
import {
  detail,
  flat,
  glass,
  glow,
  ink,
  light,
  line,
  main,
  type Prop,
  prop,
  second,
  shade,
  solid,
} from './prop.ts';
import { arch, wheel } from './wheel.ts';

export const STREET_EXTRA_PROPS: readonly Prop[] = [
  prop({
    names: 'bus stop, bus shelter, tram stop',
    in: 'street',
    shapes: [
      glass(box(-120, -214, 200, 196), '#bcd9e2'),
      line('M-120 -214V0M80 -214V0M-20 -214V-18', '#4c535a', 6, 'post'),
      main(box(-130, -232, 220, 16, 4), '#2f6fb8', 'roof'),
      solid(box(-90, -52, 110, 8, 2), '#a9713c', 'seat'),
      line('M-76 -44V0M6 -44V0', '#4c535a', 5, 'leg'),
      detail(box(30, -180, 40, 90, 2), '#f2c22e', 'poster'),
      line('M118 -262V0', '#5d656d', 5, 'pole'),
      main(circle(118, -268, 26), '#2f6fb8', 'sign'),
      detail(`${box(104, -282, 28, 22, 4)}${box(107, -261, 5, 4)}${box(124, -261, 5, 4)}`, '#ffffff', 'bus'),
      detail(box(107, -279, 22, 9, 1), '#2f6fb8', 'window'),
    ],
  }),
  prop({
    names: 'bicycle rack, bike rack, bicycle stand, bike stand',
    in: 'street',
    shapes: [
      line(
        [-60, -30, 0, 30, 60]
          .map((x) => `M${x - 10} 0V-52C${x - 10} -70 ${x + 10} -70 ${x + 10} -52V0`)
          .join(''),
        '#9aa3ad',
        5,
        'hoop',
      ),
      main(box(-80, -5, 160, 5, 1), '#7d8790', 'rail'),
    ].map((s) => ({ ...s, slot: 1 as const })),
  }),
  prop({
    names: 'chicken coop, hen house, henhouse, coop',
    in: 'building',
    shapes: [
      line('M-70 0V-40M70 0V-40', '#7a4f2f', 8, 'leg'),
      main(box(-80, -130, 160, 94, 2), '#b5533c', 'wall'),
      line('M-80 -112H80M-80 -94H80M-80 -76H80M-80 -58H80', '#8f3f2c', 2, 'board'),
      solid(poly(-100, -126, 0, -196, 100, -126), '#6d5a4a', 'roof'),
      detail('M-60 -36V-84C-60 -98 -28 -98 -28 -84V-36Z', '#3a2414', 'hole'),
      solid(poly(-62, -38, -26, -38, -46, 0, -96, 0), '#c99a5e', 'ramp'),
      line('M-66 -30H-31M-74 -18H-39M-84 -8H-44', '#8f6436', 3, 'rung'),
      detail(box(6, -110, 60, 44), '#f1e3c0', 'window'),
      line(
        'M6 -100H66M6 -88H66M6 -76H66M18 -110V-66M30 -110V-66M42 -110V-66M54 -110V-66',
        '#7a6a50',
        1.2,
        'mesh',
      ),
      detail(
        blob([92, -2, 92, -18, 104, -26, 112, -34, 120, -30, 118, -20, 130, -26, 132, -12, 120, -2], 0.8),
        '#f6efe2',
        'hen',
      ),
      detail(`${circle(113, -36, 3)}${circle(117, -35, 3)}`, '#d8352f', 'comb'),
      detail(poly(106, -29, 100, -26, 106, -25), '#f0a02e', 'beak'),
      ink(circle(110, -29, 1.4), '#231d1f', 'eye'),
    ],
  }),
  prop({
    names: 'limousine, limo, stretch limousine, stretch limo',
    in: 'vehicle',
    faces: 'left',
    shapes: [
      main(
        'M-330 -30C-334 -60 -322 -72 -280 -80L-200 -92C-180 -118 -160 -134 -130 -136H190C222 -134 238 -112 250 -96L316 -88C332 -82 336 -60 332 -30Z',
        '#22252b',
        'body',
      ),
      glass('M-182 -94C-168 -114 -152 -126 -128 -127H-116V-94Z', '#9fc0d2'),
      glass(`${box(-106, -127, 84, 33)}${box(-12, -127, 84, 33)}${box(82, -127, 76, 33)}`, '#5d7f94'),
      glass('M168 -127H188C214 -126 226 -110 236 -94H168Z', '#5d7f94'),
      line('M-112 -92V-30M-18 -92V-30M78 -92V-30M166 -92V-30', '#0e1013', 1.6, 'door'),
      light('M-300 -74L-200 -88H300L330 -78L300 -82H-200Z', '#22252b'),
      line('M-326 -42H328', '#c9d1d8', 3, 'chrome'),
      detail(
        `${box(-98, -84, 14, 4, 2)}${box(-4, -84, 14, 4, 2)}${box(92, -84, 14, 4, 2)}`,
        '#c9d1d8',
        'handle',
      ),
      glow(box(-330, -66, 14, 14, 5), '#fbf0c0'),
      glow(box(322, -70, 10, 16, 3), '#e0433a'),
      arch(-230, 40, -30),
      arch(226, 40, -30),
      ...wheel(-230, 33),
      ...wheel(226, 33),
    ],
  }),
  prop({
    names: 'jeep, suv, off-road vehicle, off-roader, four-wheel drive, army jeep, land rover, 4x4',
    in: 'vehicle',
    faces: 'left',
    shapes: [
      solid(circle(206, -98, 34), '#24272b', 'spare wheel'),
      main(
        'M-196 -44V-96C-194 -104 -186 -108 -176 -108L-84 -114L-64 -178C-62 -184 -58 -186 -52 -186H176C186 -186 190 -182 190 -174V-44Z',
        '#5a7a4a',
        'body',
      ),
      glass('M-70 -116L-54 -172H-8V-116Z', '#a9d3e6'),
      glass(`${box(4, -172, 80, 56, 3)}${box(98, -172, 76, 56, 3)}`, '#a9d3e6'),
      shade('M-196 -70H190V-44H-196Z', '#5a7a4a'),
      line('M-4 -178V-50M92 -178V-50', '#3c5532', 2.4, 'door'),
      detail(`${box(10, -104, 16, 5, 2)}${box(106, -104, 16, 5, 2)}`, '#26292d', 'handle'),
      line('M-196 -88H190', '#3c5532', 2, 'line'),
      detail(`${box(-206, -58, 22, 14, 3)}${box(182, -58, 20, 14, 3)}`, '#33383e', 'bumper'),
      glow(circle(-186, -88, 9), '#fbf0c0'),
      glow(box(184, -96, 8, 18, 2), '#e0433a'),
      line('M-40 -192H160M-40 -192V-186M60 -192V-186M160 -192V-186', '#33383e', 5, 'rack'),
      arch(-116, 52, -44),
      arch(116, 52, -44),
      ...wheel(-116, 43),
      ...wheel(116, 43),
    ],
  }),
  prop({
    names: 'camper van, campervan, camper, motorhome, rv, recreational vehicle, motor home',
    in: 'vehicle',
    faces: 'left',
    shapes: [
      main('M-270 -40V-120L-226 -150L-196 -212H262C270 -212 274 -208 274 -200V-40Z', '#f4f1ea', 'body'),
      main(
        'M-230 -206C-250 -220 -250 -270 -226 -276H250C264 -276 272 -266 272 -254V-206Z',
        '#f8f6f0',
        'alcove',
      ),
      second('M-270 -96L274 -110V-76L-270 -66Z', '#e0803a', 'stripe'),
      second('M-270 -60L274 -68V-58L-270 -52Z', '#c23a34', 'stripe'),
      glass('M-220 -150L-194 -204H-146V-150Z', '#a9d3e6'),
      glass(
        `${box(-40, -196, 90, 56, 6)}${box(160, -196, 84, 50, 6)}${box(-200, -262, 70, 36, 6)}`,
        '#a9d3e6',
      ),
      detail(box(74, -200, 62, 156, 4), '#e4e0d6', 'door'),
      glass(box(84, -190, 42, 50, 4), '#a9d3e6'),
      line('M-136 -204V-50', '#b9b3a6', 2.4, 'door'),
      solid(box(20, -222, 130, 14, 3), '#c23a34', 'awning'),
      glow(oval(-262, -112, 8, 12), '#fbf0c0'),
      detail(box(-280, -56, 26, 16, 4), '#5d656d', 'bumper'),
      arch(-190, 44, -40),
      arch(176, 44, -40),
      ...wheel(-190, 36),
      ...wheel(176, 36),
    ],
  }),
  prop({
    names: 'tow truck, recovery truck, breakdown truck',
    in: 'vehicle',
    faces: 'left',
    shapes: [
      solid(box(-20, -84, 260, 24, 3), '#5d656d', 'bed'),
      line('M60 -84L210 -196M210 -196L150 -84', '#e8b52a', 12, 'boom'),
      line('M212 -194V-120', '#33383e', 3, 'cable'),
      line('M212 -120C222 -112 206 -98 202 -110', '#33383e', 5, 'hook'),
      main(
        'M-230 -50V-104C-228 -112 -220 -118 -206 -120L-140 -126L-112 -188C-110 -194 -106 -196 -100 -196H-24V-50Z',
        '#d8453c',
        'cab',
      ),
      glass('M-126 -128L-102 -182H-82V-128Z', '#a9d3e6'),
      glass(box(-74, -182, 40, 54, 3), '#a9d3e6'),
      shade('M-230 -76H-24V-50H-230Z', '#d8453c'),
      second(box(-20, -78, 262, 22), '#f4f4f0', 'panel'),
      glow(box(-84, -210, 40, 14, 5), '#f0953c'),
      glow(circle(-222, -98, 8), '#fbf0c0'),
      line('M-78 -186V-54', '#8f2420', 2.2, 'door'),
      arch(-150, 46, -50),
      arch(150, 46, -50),
      ...wheel(-150, 38),
      ...wheel(150, 38),
    ],
  }),
  prop({
    names: 'pitchfork, hay fork, hayfork, garden fork',
    in: 'tool',
    anchors: { grip: [0, -90] },
    shapes: [
      main(limb([0, -38, 2], [0, -142, 2]), '#b98648', 'handle'),
      solid(limb([0, -34, 2.6], [0, -46, 2.4]), '#6f7880', 'socket'),
      line(
        'M0 -36C-16 -36 -17 -28 -17 0M0 -36C16 -36 17 -28 17 0M0 -36C-6 -34 -6 -28 -6 0M0 -36C6 -34 6 -28 6 0',
        '#7d8790',
        2.4,
        'tine',
      ),
    ],
  }),
  prop({
    names: 'garden hose, hose, hosepipe, water hose',
    in: 'tool',
    shapes: [
      line(`${oval(0, -24, 26, 22)}${oval(0, -24, 20, 16.5)}${oval(2, -24, 14, 11)}`, '#3f9a52', 5, 'hose'),
      line('M24 -14C34 -2 44 -4 52 -6', '#3f9a52', 5, 'hose'),
      solid(limb([52, -6, 4], [62, -9, 3], [74, -12, 2.2]), '#e8b52a', 'nozzle'),
      detail(limb([56, -4, 1.6], [60, 0, 1.4]), '#33383e', 'trigger'),
      line('M78 -13L92 -18M78 -12L94 -12M78 -11L92 -6', '#7cc4ee', 1.8, 'water'),
      light(oval(-14, -38, 6, 2), '#3f9a52'),
    ].map((s) => (s.part === 'hose' ? { ...s, slot: 1 as const } : s)),
  }),
  prop({
    names: 'bird bath, birdbath',
    in: 'household',
    shapes: [
      main('M-18 0L-12 -8H12L18 0Z', '#b9b4aa', 'base'),
      main('M-7 -8C-5 -24 -5 -44 -9 -58H9C5 -44 5 -24 7 -8Z', '#c4bfb4', 'pillar'),
      main('M-34 -72C-30 -60 -16 -56 0 -56C16 -56 30 -60 34 -72Z', '#c4bfb4', 'bowl'),
      flat(oval(0, -72, 34, 6), '#d9d4ca', 'rim'),
      detail(oval(0, -71.4, 29, 4.6), '#7cc0dc', 'water'),
      detail(
        blob([10, -74, 10, -80, 16, -85, 22, -83, 26, -78, 36, -75, 26, -72.5, 16, -72], 0.9),
        '#d2703a',
        'bird',
      ),
      detail(poly(11, -81.5, 6, -80, 11, -79), '#f0b02e', 'beak'),
      ink(circle(14, -81, 1), '#231d1f', 'eye'),
      line('M-16 -72C-14 -78 -20 -78 -18 -84M-8 -72C-6 -76 -10 -77 -8 -80', '#bfe3f4', 1, 'splash'),
    ],
  }),
  prop({
    names: 'bush, shrub, round bush',
    in: 'plant',
    shapes: [
      flat(`${limb([-4, 0, 3], [-8, -20, 3])}${limb([6, 0, 3], [10, -20, 3])}`, '#6d4a2c', 'stem'),
      flat(`${circle(-44, -26, 25)}${circle(44, -26, 25)}${circle(0, -30, 30)}`, '#2f6a34', 'leaves'),
      main(
        `${circle(-28, -46, 27)}${circle(28, -48, 27)}${circle(0, -64, 28)}${circle(-40, -30, 20)}${circle(36, -28, 22)}${circle(0, -34, 30)}`,
        '#43873f',
        'leaves',
      ),
      light(
        `${circle(-24, -56, 12)}${circle(2, -76, 13)}${circle(30, -60, 10)}${circle(-40, -38, 8)}`,
        '#43873f',
      ),
      flat(
        [
          [-10, -40],
          [14, -36],
          [-30, -24],
          [34, -22],
          [4, -54],
          [-2, -20],
        ]
          .map(([x = 0, y = 0]) => blob([x - 7, y, x, y - 4, x + 7, y, x, y + 4], 0.8))
          .join(''),
        '#37753a',
        'leaf',
      ),
    ],
  }),
  prop({
    names: 'daisy, white daisy, camomile, chamomile, marguerite',
    in: 'plant',
    at: 'surface',
    shapes: [
      line('M0 0C-1 -10 1 -18 0 -30', '#4f8a3c', 1.4, 'stem'),
      detail(blob([0, -8, 6, -15, 12, -16, 8, -9], 0.9), '#5fa045', 'leaf'),
      detail(blob([0, -4, -6, -10, -12, -10, -8, -4], 0.9), '#5fa045', 'leaf'),
      main(
        Array.from({ length: 12 }, (_, i) => {
          const a = (i * Math.PI) / 6;
          const [c, s] = [Math.cos(a), Math.sin(a)];
          return blob(
            [
              c * 2,
              -34 + s * 2,
              c * 7 - s * 2.2,
              -34 + s * 7 + c * 2.2,
              c * 11,
              -34 + s * 11,
              c * 7 + s * 2.2,
              -34 + s * 7 - c * 2.2,
            ],
            0.9,
          );
        }).join(''),
        '#fbfaf6',
        'petal',
      ),
      second(circle(0, -34, 4), '#f2bd2e', 'centre'),
    ],
  }),
  prop({
    names: 'orchid, moth orchid, phalaenopsis',
    in: 'plant',
    at: 'surface',
    shapes: [
      solid('M-8 -14H8L6.500 0H-6.500Z', '#f1ece2', 'pot'),
      detail(
        `${blob([0, -13, -10, -20, -22, -18, -12, -13], 0.9)}${blob([0, -13, 10, -20, 22, -17, 12, -12], 0.9)}`,
        '#3f7d45',
        'leaf',
      ),
      line('M0 -14C-2 -30 -2 -44 6 -54C12 -60 20 -60 26 -54', '#5f8a3c', 1.2, 'stem'),
      ...(
        [
          [4, -52, 1],
          [15, -60, 1.05],
          [26, -54, 0.9],
          [-1, -40, 0.85],
        ] as const
      ).flatMap(([x, y, k]) => [
        main(
          `${blob([x, y, x - 8 * k, y - 6 * k, x - 11 * k, y + 1, x - 6 * k, y + 4 * k], 0.9)}${blob([x, y, x + 8 * k, y - 6 * k, x + 11 * k, y + 1, x + 6 * k, y + 4 * k], 0.9)}`,
          '#d778b8',
          'petal',
        ),
        flat(
          `${blob([x, y, x - 3 * k, y - 7 * k, x, y - 10 * k, x + 3 * k, y - 7 * k], 0.9)}${blob([x, y, x - 6 * k, y + 6 * k, x - 3 * k, y + 8 * k], 0.9)}${blob([x, y, x + 6 * k, y + 6 * k, x + 3 * k, y + 8 * k], 0.9)}`,
          '#e59acb',
          'petal',
        ),
        detail(
          blob([x - 2.4 * k, y + 1, x, y - 1.6 * k, x + 2.4 * k, y + 1, x, y + 4.6 * k], 0.9),
          '#9a2468',
          'lip',
        ),
        detail(circle(x, y + 0.4, 0.9 * k), '#f6d24a', 'lip'),
      ]),
    ],
  }),
  prop({
    names: 'lily, white lily, easter lily',
    in: 'plant',
    at: 'surface',
    shapes: [
      line('M0 0C1 -14 -1 -26 0 -40', '#4f8a3c', 1.6, 'stem'),
      detail(
        `${blob([0, -6, 10, -18, 16, -24, 8, -10], 0.9)}${blob([0, -14, -10, -24, -16, -30, -8, -18], 0.9)}${blob([0, -22, 8, -30, 14, -34, 7, -24], 0.9)}`,
        '#5fa045',
        'leaf',
      ),
      flat(
        `${blob([0, -40, -6, -52, -18, -58, -12, -46], 0.9)}${blob([0, -40, 6, -52, 18, -58, 12, -46], 0.9)}`,
        '#e9e2ea',
        'petal',
      ),
      main(
        `${blob([-2, -40, -12, -44, -20, -44, -24, -40, -14, -37], 0.9)}${blob([2, -40, 12, -44, 20, -44, 24, -40, 14, -37], 0.9)}`,
        '#f8f4f8',
        'petal',
      ),
      main(blob([0, -39, -7, -50, 0, -64, 7, -50], 0.9), '#fbf8fb', 'petal'),
      line('M0 -42L-6 -54M0 -42L6 -54M0 -42V-56M0 -42L-9 -48M0 -42L9 -48', '#9cc06a', 0.7, 'stamen'),
      detail(
        `${oval(-6, -54.6, 1.6, 0.9)}${oval(6, -54.6, 1.6, 0.9)}${oval(0, -57, 1, 1.6)}${oval(-9.6, -48.4, 1.4, 0.8)}${oval(9.6, -48.4, 1.4, 0.8)}`,
        '#c4702a',
        'anther',
      ),
    ],
  }),
  prop({
    names: 'ivy, vine, creeper, climbing plant',
    in: 'plant',
    at: 'wall',
    shapes: [
      line(
        'M-20 0C-10 -30 -26 -60 -8 -90C4 -116 -6 -140 6 -170M-10 -86C10 -96 26 -90 38 -110M-18 -40C4 -48 16 -40 30 -56',
        '#6d5a34',
        2.2,
        'stem',
      ),
      main(
        [
          [-22, -12],
          [-8, -26],
          [-26, -44],
          [-6, -58],
          [-24, -74],
          [4, -92],
          [-16, -104],
          [8, -122],
          [-10, -136],
          [14, -150],
          [0, -166],
          [20, -98],
          [36, -108],
          [30, -90],
          [12, -44],
          [28, -58],
          [22, -40],
        ]
          .map(
            ([x = 0, y = 0]) =>
              `M${x} ${y + 8}C${x - 4} ${y + 6} ${x - 10} ${y + 6} ${x - 9} ${y}C${x - 13} ${y - 4} ${x - 6} ${y - 6} ${x - 4} ${y - 5}C${x - 4} ${y - 10} ${x + 4} ${y - 10} ${x + 4} ${y - 5}C${x + 6} ${y - 6} ${x + 13} ${y - 4} ${x + 9} ${y}C${x + 10} ${y + 6} ${x + 4} ${y + 6} ${x} ${y + 8}Z`,
          )
          .join(''),
        '#3f8a42',
        'leaf',
      ),
      line(
        [
          [-22, -12],
          [-8, -26],
          [-26, -44],
          [-6, -58],
          [-24, -74],
          [4, -92],
          [-16, -104],
          [8, -122],
          [-10, -136],
          [14, -150],
          [0, -166],
          [36, -108],
          [12, -44],
          [28, -58],
        ]
          .map(
            ([x = 0, y = 0]) =>
              `M${x} ${y + 6}V${y - 6}M${x} ${y + 2}L${x - 6} ${y - 1}M${x} ${y + 2}L${x + 6} ${y - 1}`,
          )
          .join(''),
        '#8fc47a',
        0.8,
        'vein',
      ),
    ],
  }),
];
