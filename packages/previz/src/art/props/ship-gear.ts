/** Warships and the gear of ships and planes. */
import { blob, box, circle, oval, poly } from '../path/outline.ts';
import { detail, flat, glass, line, main, type Prop, prop, second, shade, solid } from './prop.ts';
import { wheel } from './wheel.ts';

export const SHIP_GEAR_PROPS: readonly Prop[] = [
  prop({
    names: 'warship, battleship, destroyer, frigate, navy ship, cruiser, military ship, gunboat',
    in: 'vehicle',
    at: 'water',
    faces: 'left',
    shapes: [
      main(
        'M-2000 -520C-1700 -440 -1200 -400 -600 -390H1900L1800 -60C1790 -20 1770 0 1730 0H-1500C-1700 -140 -1880 -330 -2000 -520Z',
        '#7f8b95',
        'hull',
      ),
      shade(
        'M-1780 -240H1850L1800 -60C1790 -20 1770 0 1730 0H-1500C-1600 -70 -1700 -160 -1780 -240Z',
        '#7f8b95',
      ),
      solid('M-700 -390L-620 -800H240L300 -620H700V-390Z', '#96a2ab', 'superstructure'),
      solid('M-500 -800L-440 -1080H40L80 -800Z', '#8b98a2', 'bridge'),
      glass(box(-430, -1010, 440, 70), '#33475a'),
      line(
        'M-180 -1080V-1650M-320 -1320H-40M-280 -1480H-80M-260 -1080L-180 -1560L-100 -1080',
        '#5d6873',
        34,
        'mast',
      ),
      solid(`${poly(330, -620, 560, -620, 540, -960, 380, -960)}`, '#6d7982', 'funnel'),
      ...[-1250, 1000].flatMap((x) => [
        solid(`M${x - 150} -400C${x - 150} -560 ${x + 150} -560 ${x + 150} -400Z`, '#6d7982', 'turret'),
        line(
          x < 0
            ? `M${x - 100} -500L${x - 460} -590M${x - 100} -460L${x - 470} -540`
            : `M${x + 100} -500L${x + 460} -590M${x + 100} -460L${x + 470} -540`,
          '#4c5761',
          40,
          'gun',
        ),
      ]),
      solid('M-960 -395C-960 -500 -780 -500 -780 -395Z', '#6d7982', 'turret'),
      line('M-930 -460L-1180 -560', '#4c5761', 34, 'gun'),
      line('M1800 -390V-700L1990 -640L1800 -580', '#5d6873', 20, 'flag'),
    ],
    height: 24,
  }),
  prop({
    names: 'lobster trap, lobster pot, crab trap, crab pot, fish trap',
    in: 'container',
    shapes: [
      flat(box(-46, -6, 92, 6, 1), '#8f6436', 'base'),
      line('M-44 -5V-28C-44 -50 44 -50 44 -28V-5', '#a9743e', 4, 'arch'),
      line(
        'M-36 -6V-37M-26 -6V-42M-16 -6V-45M-6 -6V-46M4 -6V-46M14 -6V-45M24 -6V-43M34 -6V-38M-44 -28H44M-43 -17H43M-38 -38H38',
        '#5a7a58',
        1.4,
        'net',
      ),
      main(
        `${box(-48, -30, 96, 4, 1)}${box(-48, -18, 96, 4, 1)}${box(-48, -7, 96, 5, 1)}`,
        '#b98648',
        'slat',
      ),
      detail(blob([-14, -8, -18, -16, -6, -20, 8, -18, 18, -12, 10, -6], 0.9), '#c8352f', 'lobster'),
      line('M-16 -16L-28 -24M-14 -10L-28 -12', '#c8352f', 3, 'claw'),
      line('M44 -26C64 -34 60 -10 78 -14', '#3f86d0', 2.4, 'rope'),
    ],
  }),
  prop({
    names: 'propeller, ship propeller, ship screw, plane propeller, airplane propeller',
    in: 'tool',
    shapes: [
      ...[0, 1, 2].map((i) => {
        const a = (i * Math.PI * 2) / 3 - Math.PI / 2;
        const p = (r: number, t: number): readonly [number, number] => [
          Math.cos(a + t) * r,
          -32 + Math.sin(a + t) * r,
        ];
        return main(
          blob(
            [
              ...p(8, -0.6),
              ...p(34, -0.42),
              ...p(56, -0.3),
              ...p(60, 0.1),
              ...p(48, 0.42),
              ...p(26, 0.5),
              ...p(8, 0.6),
            ],
            0.9,
          ),
          '#c9973a',
          'blade',
        );
      }),
      ...[0, 1, 2].map((i) => {
        const a = (i * Math.PI * 2) / 3 - Math.PI / 2;
        const p = (r: number, t: number): readonly [number, number] => [
          Math.cos(a + t) * r,
          -32 + Math.sin(a + t) * r,
        ];
        return shade(
          blob(
            [...p(10, 0.1), ...p(36, 0.06), ...p(58, 0.08), ...p(48, 0.42), ...p(26, 0.5), ...p(9, 0.6)],
            0.8,
          ),
          '#c9973a',
        );
      }),
      solid(circle(0, -32, 13), '#e0b252', 'hub'),
      detail(circle(0, -32, 5), '#8a6420', 'nut'),
    ],
  }),
  prop({
    names: 'jet engine, turbine, turbofan, aircraft engine, airplane engine',
    in: 'tool',
    faces: 'left',
    shapes: [
      line('M10 -150L40 -196H120L100 -150', '#8b949b', 12, 'pylon'),
      main(
        'M-90 -80C-90 -140 -60 -158 -20 -160C50 -160 90 -144 110 -128V-32C90 -16 50 0 -20 0C-60 -2 -90 -20 -90 -80Z',
        '#dfe5ea',
        'cowl',
      ),
      shade('M-88 -60C-60 -36 60 -36 110 -56V-32C90 -16 50 0 -20 0C-56 -2 -84 -18 -88 -60Z', '#dfe5ea'),
      solid(poly(110, -118, 150, -100, 150, -60, 110, -42), '#8b949b', 'nozzle'),
      detail(poly(150, -96, 178, -80, 150, -64), '#5d656d', 'cone'),
      solid(oval(-78, -80, 26, 78), '#c3ccd4', 'lip'),
      detail(oval(-78, -80, 20, 66), '#2b3138', 'intake'),
      line(
        Array.from({ length: 14 }, (_, i) => {
          const a = (i * Math.PI) / 7;
          return `M${(-78 + Math.cos(a) * 5).toFixed(1)} ${(-80 + Math.sin(a) * 14).toFixed(1)}L${(-78 + Math.cos(a + 0.25) * 18).toFixed(1)} ${(-80 + Math.sin(a + 0.25) * 60).toFixed(1)}`;
        }).join(''),
        '#8b98a4',
        3,
        'fan',
      ),
      solid(oval(-80, -80, 6, 15), '#e8ebee', 'spinner'),
      second(box(-30, -159, 20, 158, 4), '#2f6fb8', 'band'),
      detail(`${box(-30, -6, 12, 16)}${box(50, -14, 12, 24)}${box(-50, 4, 130, 8, 2)}`, '#5d656d', 'stand'),
    ],
  }),
  prop({
    names:
      'luggage cart, baggage cart, luggage trolley, baggage trolley, airport trolley, hand truck, trolley',
    in: 'vehicle',
    faces: 'left',
    anchors: { grip: [74, -100] },
    shapes: [
      line('M-50 -14H52M52 -14L66 -100M46 -100H84', '#8b949b', 4, 'frame'),
      main(box(-52, -52, 64, 36, 4), '#2f6fb8', 'suitcase'),
      detail(box(-28, -58, 18, 6, 2), '#26292d', 'handle'),
      second(box(-44, -82, 52, 28, 4), '#d8453c', 'suitcase'),
      detail(box(-26, -88, 16, 6, 2), '#26292d', 'handle'),
      solid(box(16, -70, 30, 54, 4), '#e8b52a', 'suitcase'),
      line('M22 -64V-22M32 -64V-22M40 -64V-22', '#b8861a', 1.4, 'rib'),
      detail(box(-54, -18, 110, 5, 2), '#5d656d', 'deck'),
      ...wheel(-40, 9),
      ...wheel(44, 9),
    ],
  }),
  prop({
    names: 'seaplane, floatplane, float plane, flying boat, hydroplane',
    in: 'vehicle',
    at: 'water',
    faces: 'left',
    shapes: [
      main(
        'M-300 -40C-310 -60 -280 -66 -250 -62H200C220 -50 240 -30 220 -22H-240C-270 -22 -292 -28 -300 -40Z',
        '#f4f1e8',
        'float',
      ),
      line('M-160 -62L-120 -150M120 -62L80 -150M-160 -150L120 -62', '#8b949b', 8, 'strut'),
      main(
        'M-330 -190C-330 -240 -280 -262 -200 -270C-140 -330 -40 -336 40 -276L380 -240V-200L60 -140H-240C-300 -146 -330 -160 -330 -190Z',
        '#e0a52e',
        'fuselage',
      ),
      shade(
        'M-326 -180C-200 -160 100 -170 380 -210V-200L60 -140H-240C-300 -146 -322 -160 -326 -180Z',
        '#e0a52e',
      ),
      main('M300 -232L370 -370C376 -380 420 -380 420 -366L410 -216Z', '#c8352f', 'fin'),
      glass('M-186 -268C-140 -318 -60 -322 0 -276Z', '#9cc9de'),
      solid(
        'M-200 -300H160C176 -300 176 -282 160 -282H-200C-216 -282 -216 -300 -200 -300Z',
        '#c8352f',
        'wing',
      ),
      second(
        'M-320 -214C-100 -206 200 -216 380 -228V-216C200 -200 -100 -190 -324 -198Z',
        '#c8352f',
        'stripe',
      ),
      solid(oval(-340, -208, 16, 22), '#5d656d', 'spinner'),
      line('M-346 -300C-356 -260 -336 -150 -346 -116', '#3c4248', 9, 'propeller'),
    ],
    height: 3.8,
  }),
];
