import { blob, box, limb, poly } from '../path/outline.ts';
import { detail, flat, glow, ink, line, main, type Prop, prop, second, shade, solid } from './prop.ts';

/** Lines, towers, rigs and chimneys, and a kiosk. */
export const UTILITY_PROPS: readonly Prop[] = [
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
    at: 'water',
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
