import { blob, box, oval, poly } from '../path/outline.ts';
import { detail, flat, ink, line, main, type Prop, prop, shade, solid } from './prop.ts';

const SAND = '#d9b878';

export const LANDMARK_EXTRA_PROPS: readonly Prop[] = [
  prop({
    names: 'eiffel tower, paris tower',
    in: 'building',
    shapes: [
      line(
        'M-1900 0C-1000 -1500 -420 -3600 -300 -9600M1900 0C1000 -1500 420 -3600 300 -9600',
        '#8a7250',
        420,
        'leg',
      ),
      main(
        'M-2350 0C-1500 -1100 -1000 -2300 -820 -3200H820C1000 -2300 1500 -1100 2350 0H1450C1250 -1300 700 -1900 0 -1900C-700 -1900 -1250 -1300 -1450 0Z',
        '#8f7654',
        'base',
      ),
      main('M-800 -3300L-520 -5900H520L800 -3300H430L300 -5600H-300L-430 -3300Z', '#8f7654', 'middle'),
      main('M-440 -6000L-110 -11500H110L440 -6000H230L0 -10500L-230 -6000Z', '#8f7654', 'spire'),
      line(
        'M-640 -3400L420 -4600M640 -3400L-420 -4600M-500 -4600L360 -5800M500 -4600L-360 -5800M-360 -6100L240 -7700M360 -6100L-240 -7700M-260 -7700L160 -9200M260 -7700L-160 -9200',
        '#6d5a3e',
        90,
        'lattice',
      ),
      solid(`${box(-1050, -3450, 2100, 330, 40)}${box(-640, -6150, 1280, 260, 40)}`, '#a08862', 'deck'),
      solid(box(-200, -11700, 400, 330, 60), '#a08862', 'deck'),
      line('M0 -11700V-13000', '#6d5a3e', 120, 'mast'),
      line(
        'M-1850 -500L-1250 -900M-1450 -1300L-1050 -1900M1850 -500L1250 -900M1450 -1300L1050 -1900',
        '#6d5a3e',
        90,
        'lattice',
      ),
    ].map((s) => (s.part === 'leg' ? { ...s, slot: 1 as const } : s)),
    height: 110,
  }),
  prop({
    names: 'pyramid, egyptian pyramid, great pyramid, pyramid of giza',
    in: 'building',
    shapes: [
      flat(poly(900, 0, 1500, -820, 2150, 0), '#b8975c', 'far'),
      shade(poly(1500, -820, 2150, 0, 1620, 0), '#c9a668'),
      main(poly(-1700, 0, -100, -1960, 1500, 0), SAND, 'face'),
      shade(poly(-100, -1960, 1500, 0, 420, 0), SAND),
      line(
        'M-1537 -200H1337M-1374 -400H1173M-1210 -600H1010M-1047 -800H847M-884 -1000H684M-720 -1200H520M-557 -1400H357M-394 -1600H194M-231 -1800H31',
        '#b8975c',
        14,
        'course',
      ),
      ink(poly(-560, 0, -500, -170, -400, -170, -340, 0), '#6d5430', 'door'),
    ],
    height: 60,
  }),
  prop({
    names: 'sphinx, great sphinx, sphinx of giza',
    in: 'building',
    faces: 'left',
    shapes: [
      main(
        blob([-60, -360, 200, -420, 620, -420, 860, -330, 900, -90, 840, 0, -100, 0, -140, -180], 0.7),
        SAND,
        'body',
      ),
      shade('M-100 -60C200 -110 600 -110 890 -120C890 -60 870 0 840 0H-100Z', SAND),
      main(blob([-880, -110, -860, -180, -300, -190, -60, -180, -60, 0, -880, 0], 0.4), '#e4c78c', 'paw'),
      line('M-860 -40H-780M-866 -80H-790M-100 -100H-760', '#b08f54', 12, 'toe'),
      main(blob([560, -40, 560, -260, 700, -340, 860, -220, 900, -20, 760, 0], 0.8), '#cfae6c', 'haunch'),
      main(
        blob(
          [
            -380, -240, -400, -560, -330, -760, -160, -810, 20, -760, 110, -560, 110, -260, 0, -200, -300,
            -200,
          ],
          0.5,
        ),
        '#d2ae66',
        'headcloth',
      ),
      line(
        'M-370 -560L-340 -300M-20 -740C60 -600 60 -420 60 -260M-70 -780C-10 -620 -10 -420 -10 -240M-340 -720L100 -640',
        '#a88648',
        20,
        'stripe',
      ),
      solid(
        blob(
          [-340, -420, -350, -600, -280, -700, -150, -700, -80, -600, -90, -440, -160, -350, -270, -350],
          0.8,
        ),
        '#ecd29a',
        'face',
      ),
      ink(`${oval(-285, -560, 30, 18)}${oval(-170, -560, 30, 18)}`, '#54401e', 'eye'),
      line(
        'M-330 -600H-250M-200 -600H-125M-235 -550L-255 -480L-215 -475M-280 -430H-170',
        '#8a6c34',
        16,
        'features',
      ),
    ],
    height: 20,
  }),
  prop({
    names: 'leaning tower of pisa, leaning tower, tower of pisa, pisa tower',
    in: 'building',
    shapes: [
      ...[0, 1, 2, 3, 4, 5, 6, 7].flatMap((i) => {
        const y = -i * 640;
        const x = i * 74;
        const w = i === 7 ? 560 : 780;
        return [
          main(poly(x - w, y, x + w, y, x + 62 + w, y - 600, x + 62 - w, y - 600), '#efe8da', 'storey'),
          shade(poly(x + w * 0.45, y, x + w, y, x + 62 + w, y - 600, x + 62 + w * 0.45, y - 600), '#efe8da'),
          detail(
            [-0.78, -0.48, -0.18, 0.12, 0.42, 0.72]
              .map(
                (u) =>
                  `M${x + u * w} ${y - 60}V${y - 360}C${x + u * w} ${y - 500} ${x + (u + 0.17) * w} ${y - 500} ${x + (u + 0.17) * w} ${y - 360}V${y - 60}Z`,
              )
              .join(''),
            '#8f8470',
            'arch',
          ),
          flat(
            poly(
              x + 56 - w - 60,
              y - 590,
              x + 56 + w + 60,
              y - 590,
              x + 64 + w + 60,
              y - 650,
              x + 64 - w - 60,
              y - 650,
            ),
            '#d9d0be',
            'cornice',
          ),
        ];
      }),
    ],
    height: 56,
  }),
];
