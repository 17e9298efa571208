/** Plants, tall works and things on walls. */
import { blob, box, circle, limb, oval, poly } from '../path/outline.ts';
import { detail, flat, glow, ink, light, line, main, type Prop, prop, second, shade, solid } from './prop.ts';

export const GARDEN_EXTRA_PROPS: readonly Prop[] = [
  prop({
    names: 'pine cone, pinecone, fir cone, cone of a pine',
    in: 'nature',
    at: 'surface',
    shapes: [
      main(
        blob(
          [-4.5, -3, -4, -6.5, -1.5, -10.5, 0, -11.5, 1.5, -10.5, 4, -6.5, 4.5, -3, 2, -0.4, -2, -0.4],
          0.9,
        ),
        '#6d4426',
        'cone',
      ),
      ...[
        [-2, 3],
        [-4, 4],
        [-6, 3],
        [-8, 2],
        [-9.6, 1],
      ].flatMap(([y = 0, count = 0], r) =>
        Array.from({ length: count }, (_, i) => {
          const x = (i - (count - 1) / 2) * 2.3;
          return flat(
            `M${x - 1.5} ${y - 0.8}C${x - 1.4} ${y + 0.9} ${x + 1.4} ${y + 0.9} ${x + 1.5} ${y - 0.8}C${x + 0.6} ${y - 1.6} ${x - 0.6} ${y - 1.6} ${x - 1.5} ${y - 0.8}Z`,
            r % 2 ? '#9a6a3c' : '#8a5a30',
            'scale',
          );
        }),
      ),
      detail(limb([0, -11, 0.6], [0.4, -13, 0.5]), '#4a2e18', 'stem'),
      line(
        'M0.600 -12C4 -14 8 -13 10 -15M0.600 -12C4 -12 8 -10 11 -11M0.600 -12C-3 -14 -7 -13 -9 -15',
        '#3f7a45',
        0.7,
        'needle',
      ),
    ],
  }),
  prop({
    names: 'acorn, oak nut',
    in: 'nature',
    at: 'surface',
    shapes: [
      main(
        'M-2.200 -2.800C-2.200 -0.800 -0.800 -0.200 0 0.300C0.800 -0.200 2.200 -0.800 2.200 -2.800Z',
        '#c98a3e',
        'nut',
      ),
      shade(
        'M0.900 -2.800H2.200C2.200 -0.800 0.800 -0.200 0 0.300C0.700 -0.800 1 -1.800 0.900 -2.800Z',
        '#c98a3e',
      ),
      solid(
        'M-2.600 -2.500C-2.800 -5 2.800 -5 2.600 -2.500C1.500 -2 -1.500 -2 -2.600 -2.500Z',
        '#7a4f28',
        'cap',
      ),
      line(
        'M-2 -3L-1.200 -3.700L-0.400 -3L0.400 -3.700L1.200 -3L2 -3.600M-1.600 -4L-0.800 -4.400L0 -3.900L0.800 -4.400L1.600 -4',
        '#5a3818',
        0.25,
        'scale',
      ),
      detail(limb([0, -4.3, 0.3], [0.4, -5.4, 0.25]), '#5a3818', 'stem'),
      detail(blob([0.4, -5.2, 2, -6.4, 4.2, -5.8, 4.8, -4.8, 2.8, -4.6], 0.9), '#6a9a45', 'leaf'),
    ],
  }),
  prop({
    names: 'bamboo, bamboo stalk, bamboo plant, bamboo tree',
    in: 'plant',
    shapes: [
      ...[
        [-24, 210],
        [0, 260],
        [24, 190],
      ].flatMap(([x = 0, h = 0]) => [
        main(box(x - 5, -h, 10, h, 2), '#7fae4a', 'cane'),
        shade(box(x + 1.5, -h, 3.5, h, 1), '#7fae4a'),
        flat(
          [0, 1, 2, 3, 4, 5].map((i) => box(x - 6, -(i + 0.7) * (h / 6), 12, 3, 1.4)).join(''),
          '#5f8a34',
          'joint',
        ),
      ]),
      flat(
        [
          [-28, -150, -1],
          [-20, -190, 1],
          [-4, -170, -1],
          [4, -220, 1],
          [-4, -240, -1],
          [28, -120, 1],
          [20, -170, -1],
          [4, -256, 1],
        ]
          .map(
            ([x = 0, y = 0, s = 1]) =>
              `${blob([x, y, x + s * 14, y - 8, x + s * 34, y + 2, x + s * 14, y], 0.9)}${blob([x, y, x + s * 10, y + 4, x + s * 26, y + 20, x + s * 8, y + 10], 0.9)}`,
          )
          .join(''),
        '#5a9a45',
        'leaf',
      ),
    ],
  }),
  prop({
    names: 'cotton, cotton plant, cotton boll, cotton ball',
    in: 'plant',
    at: 'surface',
    shapes: [
      line('M0 0C1 -16 -2 -28 0 -40M0 -14L10 -26M0 -22L-10 -32', '#7a5a3a', 1.2, 'stem'),
      ...[
        [0, -44],
        [11, -29],
        [-11, -35],
      ].flatMap(([x = 0, y = 0]) => [
        detail(poly(x - 7, y - 4, x - 3, y + 5, x + 3, y + 5, x + 7, y - 4, x, y + 1), '#8a6238', 'husk'),
        main(
          `${circle(x - 4, y - 1, 4.6)}${circle(x + 4, y - 1, 4.6)}${circle(x, y - 5, 4.8)}${circle(x, y + 1, 4)}`,
          '#fbfaf6',
          'boll',
        ),
      ]),
      detail(blob([0, -8, -10, -10, -16, -16, -8, -16, -2, -10], 0.8), '#6a9a45', 'leaf'),
    ],
  }),
  prop({
    names: 'fire siren, siren, emergency light, police light, warning light, alarm light',
    in: 'street',
    at: 'surface',
    shapes: [
      line('M-14 -16L-20 -20M-12 -22L-16 -28M0 -26V-33M12 -22L16 -28M14 -16L20 -20', '#f4a02c', 1.6, 'ray'),
      main('M-9 -6V-14C-9 -24 9 -24 9 -14V-6Z', '#e0362f', 'dome'),
      light('M-6 -8V-14C-6 -18 -4 -20 -1 -21C-3 -18 -3.500 -14 -3.500 -8Z', '#e0362f'),
      { ...detail(oval(1, -12, 3, 5), '#fbe08a', 'lamp'), tone: 'glow' as const },
      solid(box(-12, -7, 24, 7, 1.6), '#3c4248', 'base'),
      line('M-9 -3.500H9', '#6f7880', 0.8, 'base'),
    ],
  }),
  prop({
    names: 'smoke detector, smoke alarm, fire alarm',
    in: 'electronics',
    at: 'ceiling',
    shapes: [
      main('M-7 -5H7V-3.500C7 -1 4 0 0 0C-4 0 -7 -1 -7 -3.500Z', '#f4f2ec', 'body'),
      flat(box(-7.6, -6.4, 15.2, 2, 0.6), '#dcd8ce', 'plate'),
      line('M-5 -3H5M-4.600 -2H4.600', '#8b949b', 0.45, 'vent'),
      { ...detail(circle(0, -0.9, 0.5), '#e0362f', 'lamp'), tone: 'glow' as const },
    ],
  }),
  prop({
    names: 'thermostat, smart thermostat, room thermostat',
    in: 'electronics',
    at: 'wall',
    shapes: [
      main(box(-6, -12, 12, 12, 2), '#f4f2ec', 'plate'),
      solid(circle(0, -6, 4.9), '#33383e', 'dial'),
      detail(circle(0, -6, 4), '#1f2a36', 'screen'),
      line('M-3.100 -4A3.700 3.700 0 1 1 3.100 -4', '#f0953c', 0.7, 'arc'),
      line(
        'M-1.500 -7.400H-0.300L-0.900 -6.200C0 -6 0 -4.800 -1.500 -4.900M1.600 -7.400H0.500V-6.300C1.800 -6.500 1.800 -4.800 0.500 -4.900',
        '#f4f4f0',
        0.4,
        'digits',
      ),
    ],
  }),
  prop({
    names: 'power line, power lines, utility pole, telephone pole, electricity pole',
    in: 'street',
    shapes: [
      line(
        'M-240 -790C-160 -760 -100 -770 -80 -806M-240 -890C-160 -856 -100 -870 -70 -906M240 -790C160 -760 100 -770 80 -806M240 -890C160 -856 100 -870 70 -906',
        '#3c4248',
        3,
        'wire',
      ),
      main(limb([0, 0, 14], [0, -960, 10]), '#7a5a3e', 'pole'),
      main(`${box(-90, -920, 180, 14, 3)}${box(-100, -820, 200, 14, 3)}`, '#6d4f36', 'arm'),
      detail(
        [-80, -40, 40, 80].map((x) => `${box(x - 5, -836, 10, 16, 4)}`).join(''),
        '#8fb0bc',
        'insulator',
      ),
      detail([-70, 70].map((x) => `${box(x - 5, -936, 10, 16, 4)}`).join(''), '#8fb0bc', 'insulator'),
      solid(box(12, -740, 40, 70, 10), '#9aa3ad', 'transformer'),
    ],
  }),
  prop({
    names: 'water tower, water tank',
    in: 'building',
    shapes: [
      line(
        'M-120 0L-80 -640M120 0L80 -640M-100 -320L108 -200M100 -320L-108 -200M-86 -560L94 -340M86 -560L-94 -340M-94 -330H94',
        '#7d8790',
        14,
        'leg',
      ),
      solid(box(-16, -640, 32, 640), '#9aa3ad', 'pipe'),
      main(
        'M-170 -720C-170 -620 170 -620 170 -720V-860C170 -900 110 -940 0 -960C-110 -940 -170 -900 -170 -860Z',
        '#c9d1d8',
        'tank',
      ),
      shade(
        'M70 -950C130 -930 170 -896 170 -860V-720C170 -680 120 -655 60 -648C90 -740 96 -860 70 -950Z',
        '#c9d1d8',
      ),
      line('M-170 -720C-100 -700 100 -700 170 -720', '#8b949b', 10, 'walkway'),
      second('M-168 -830C-90 -812 90 -812 168 -830V-790C90 -772 -90 -772 -168 -790Z', '#d8453c', 'band'),
    ],
  }),
  prop({
    names: 'oil rig, oil platform, drilling rig, offshore platform',
    in: 'building',
    shapes: [
      line(
        'M-320 0V-420M320 0V-420M-110 0V-420M110 0V-420M-320 -360L-110 -80M-110 -360L-320 -80M320 -360L110 -80M110 -360L320 -80',
        '#c9862a',
        26,
        'leg',
      ),
      main(box(-420, -560, 840, 150, 8), '#e0a52e', 'deck'),
      shade(box(-420, -450, 840, 40, 8), '#e0a52e'),
      solid(`${box(-390, -700, 260, 140)}${box(170, -660, 220, 100)}`, '#dfe5ea', 'module'),
      detail([-360, -300, -240, -180].map((x) => box(x, -660, 34, 30)).join(''), '#5d86b8', 'window'),
      line(
        'M-70 -560L0 -1180L70 -560M-56 -690H56M-42 -820H42M-28 -950H28M-66 -600L56 -690M66 -600L-56 -690M-56 -690L42 -820M56 -690L-42 -820M-42 -820L28 -950M42 -820L-28 -950',
        '#d8453c',
        12,
        'derrick',
      ),
      line('M280 -660L400 -960', '#8b949b', 14, 'flare stack'),
      glow(blob([400, -960, 376, -1010, 400, -1080, 424, -1010], 0.9), '#f4953c'),
      detail(
        'M-520 20C-400 -30 -300 30 -200 0C-100 -30 0 30 100 0C200 -30 300 30 400 0C460 -20 500 10 520 20V40H-520Z',
        '#3f86b8',
        'sea',
      ),
    ],
  }),
  prop({
    names: 'chimney, smokestack, chimney stack, factory chimney',
    in: 'building',
    shapes: [
      flat(
        blob(
          [
            -20, -330, -60, -370, -30, -420, 20, -440, 80, -420, 100, -460, 150, -440, 130, -390, 60, -370,
            20, -340,
          ],
          0.9,
        ),
        '#c9c9cc',
        'smoke',
      ),
      main(poly(-60, 0, 60, 0, 46, -320, -46, -320), '#b0553e', 'stack'),
      shade(poly(20, 0, 60, 0, 46, -320, 14, -320), '#b0553e'),
      line(
        'M-58 -40H58M-56 -80H56M-54 -120H54M-53 -160H53M-51 -200H51M-49 -240H49M-48 -280H48M-20 0V-40M20 0V-40M0 -40V-80M-30 -80V-120M20 -80V-120M0 -120V-160M-26 -160V-200M18 -160V-200M0 -200V-240M-22 -240V-280M18 -240V-280',
        '#d9a08c',
        3,
        'mortar',
      ),
      main(box(-56, -336, 112, 22, 3), '#8f4030', 'crown'),
      ink(box(-34, -344, 68, 9), '#33302f', 'flue'),
    ].map((s) => (s.part === 'smoke' ? { ...s, slot: 0 as const, opacity: 0.8 } : s)),
  }),
  prop({
    names: 'newspaper stand, newsstand, news stand, newspaper kiosk',
    in: 'building',
    shapes: [
      main(box(-150, -230, 300, 230, 4), '#2f6a5a', 'kiosk'),
      detail(box(-130, -190, 260, 110), '#3a3028', 'opening'),
      ...[-112, -66, -20, 26, 72].map((x, i) =>
        detail(
          `${box(x, -184, 38, 46)}`,
          ['#e8b52a', '#d8453c', '#3f86d0', '#f0a8b8', '#5fae6a'][i] ?? '#fff',
          'magazine',
        ),
      ),
      detail([-112, -66, -20, 26, 72].map((x) => box(x + 4, -178, 30, 8)).join(''), '#fbfaf6', 'title'),
      solid(poly(-136, -82, 136, -82, 150, -50, -150, -50), '#a9713c', 'counter'),
      detail(
        [-110, -50, 10, 70].map((x) => poly(x, -78, x + 40, -78, x + 44, -56, x - 2, -56)).join(''),
        '#f4f2ea',
        'newspaper',
      ),
      line(
        [-110, -50, 10, 70]
          .map((x) => `M${x + 5} -72H${x + 35}M${x + 4} -66H${x + 37}M${x + 3} -61H${x + 38}`)
          .join(''),
        '#5d656d',
        1.6,
        'print',
      ),
      second('M-170 -226L-150 -262H150L170 -226Z', '#d8453c', 'roof'),
      detail(box(-110, -292, 220, 34, 4), '#f4efe2', 'sign'),
      line(
        'M-86 -266V-284L-74 -266V-284M-62 -284H-70V-266H-62M-70 -275H-64M-56 -284L-51 -266L-46 -278L-41 -266L-36 -284M-20 -282C-32 -288 -32 -274 -26 -274C-18 -274 -20 -262 -30 -268M-6 -284V-266M-12 -284H0M10 -266L16 -284L22 -266M12 -272H20M30 -266V-284L42 -266V-284M52 -266V-284C66 -284 66 -266 52 -266',
        '#b8322f',
        3,
        'letters',
      ),
    ],
  }),
];
