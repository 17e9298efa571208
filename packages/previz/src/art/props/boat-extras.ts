/** More of what floats and flies, from the side and heading left. */
import { blob, box, circle, limb, oval, poly, ring } from '../path/outline.ts';
import { detail, flat, glass, ink, line, main, type Prop, prop, second, shade, solid } from './prop.ts';
import { wheel } from './wheel.ts';

export const BOAT_EXTRA_PROPS: readonly Prop[] = [
  prop({
    names: 'kayak, sea kayak',
    in: 'vehicle',
    at: 'water',
    faces: 'left',
    anchors: { seat: [10, -26], saddle: [10, -26] },
    shapes: [
      main(
        'M-230 -44C-150 -40 -60 -36 0 -36C60 -36 150 -40 230 -46C190 -8 120 0 0 0C-120 0 -190 -8 -230 -44Z',
        '#f0782e',
        'hull',
      ),
      shade('M-215 -30C-120 -14 120 -14 214 -32C180 -6 110 0 0 0C-110 0 -180 -6 -215 -30Z', '#f0782e'),
      detail(oval(10, -38, 56, 8), '#33211a', 'cockpit'),
      solid('M40 -38C42 -56 60 -58 64 -40Z', '#2b2e33', 'seat'),
      second(
        'M-170 -41C-150 -39 -130 -38 -110 -37L-118 -30C-136 -31 -156 -33 -176 -36Z',
        '#f6f2e6',
        'stripe',
      ),
      line('M-110 -92L120 -14', '#2b2e33', 5, 'paddle'),
      detail(
        `${blob([-112, -90, -150, -112, -166, -106, -154, -92, -118, -84], 0.8)}${blob([122, -16, 160, 2, 172, -6, 158, -16, 126, -24], 0.8)}`,
        '#f2c230',
        'blade',
      ),
    ],
  }),
  prop({
    names: 'ferry, ferry boat, car ferry, ferryboat',
    in: 'vehicle',
    at: 'water',
    faces: 'left',
    shapes: [
      main('M-1500 -420L-1320 -60C-1300 -10 -1280 0 -1240 0H1300L1420 -420Z', '#2f6fa8', 'hull'),
      shade('M-1380 -180H1352L1300 0H-1240C-1280 0 -1300 -10 -1320 -60Z', '#2f6fa8'),
      solid(box(-1300, -760, 2600, 350, 20), '#f6f5f0', 'deck'),
      solid(box(-1100, -1040, 1900, 290, 20), '#f6f5f0', 'deck'),
      detail(box(-1200, -640, 2400, 110, 10), '#33424f', 'opening'),
      glass(
        Array.from({ length: 12 }, (_, i) => box(-1040 + i * 150, -960, 100, 100, 10)).join(''),
        '#8fbfd8',
      ),
      ...[-1050, -560, -70, 420, 860].map((x, i) =>
        detail(
          `M${x} -530V-580L${x + 40} -620H${x + 180}L${x + 220} -580V-530Z`,
          ['#d8453c', '#f2c230', '#5fae6a', '#f4f1e8', '#8a5ac0'][i] ?? '#d8453c',
          'car',
        ),
      ),
      solid('M-1100 -1040L-1020 -1230H-560L-520 -1040Z', '#f6f5f0', 'bridge'),
      glass('M-1030 -1110L-990 -1200H-600L-580 -1110Z', '#8fbfd8'),
      solid(poly(240, -1040, 560, -1040, 600, -1420, 320, -1420), '#d8453c', 'funnel'),
      detail(poly(305, -1290, 585, -1290, 600, -1420, 320, -1420), '#26323e', 'funnel'),
      second(box(-1480, -440, 2900, 40), '#f2c230', 'stripe'),
    ],
    height: 16,
  }),
  prop({
    names: 'tugboat, tug, tug boat, harbour tug',
    in: 'vehicle',
    at: 'water',
    faces: 'left',
    shapes: [
      main(
        'M-320 -190C-220 -140 -100 -110 40 -104H320L300 -20C296 -6 288 0 274 0H-220C-280 -20 -310 -110 -320 -190Z',
        '#26323e',
        'hull',
      ),
      detail('M-285 -70H312L300 -20C296 -6 288 0 274 0H-220C-250 -8 -272 -36 -285 -70Z', '#b8322c', 'keel'),
      detail(
        'M-326 -198C-220 -150 -100 -118 40 -112H324V-98H40C-100 -104 -220 -132 -322 -180Z',
        '#f2c230',
        'rail',
      ),
      detail(
        [-250, -160, -70, 20, 110, 200, 280]
          .map((x) => ring(x, -80 - (x < 0 ? -x * 0.16 : 0), 24, 11))
          .join(''),
        '#14181d',
        'tyre',
      ),
      solid(box(-140, -230, 250, 124, 8), '#f4f1e8', 'house'),
      glass(`${circle(-90, -168, 18)}${circle(-20, -168, 18)}${circle(50, -168, 18)}`, '#8fbfd8'),
      solid(
        'M-150 -232V-340C-150 -348 -144 -352 -136 -352H20C28 -352 34 -348 34 -340V-232Z',
        '#c8352f',
        'bridge',
      ),
      glass(
        `${box(-136, -334, 46, 56, 4)}${box(-80, -334, 46, 56, 4)}${box(-24, -334, 46, 56, 4)}`,
        '#9cc9de',
      ),
      solid(box(-164, -366, 214, 18, 6), '#f4f1e8', 'roof'),
      solid(poly(70, -230, 140, -230, 134, -350, 76, -350), '#f2c230', 'funnel'),
      detail(poly(74, -318, 136, -318, 134, -350, 76, -350), '#26323e', 'funnel'),
      line('M-60 -366V-460M-60 -430H-20', '#5d656d', 6, 'mast'),
      flat(blob([100, -352, 90, -390, 120, -420, 160, -400, 150, -370, 120, -352], 0.9), '#d6d6d4', 'smoke'),
    ].map((s) => (s.part === 'smoke' ? { ...s, slot: 0 as const, opacity: 0.8 } : s)),
  }),
  prop({
    names: 'gondola, venetian gondola',
    in: 'vehicle',
    at: 'water',
    faces: 'left',
    anchors: { seat: [30, -60] },
    shapes: [
      main(
        'M-420 -190C-400 -200 -392 -170 -380 -130C-300 -50 -150 -34 0 -34C150 -34 320 -50 420 -150C430 -120 380 -40 260 -8C160 6 -160 6 -260 -8C-370 -30 -420 -110 -420 -190Z',
        '#22252b',
        'hull',
      ),
      shade(
        'M-370 -60C-200 -10 200 -10 360 -60C330 -30 300 -16 260 -8C160 6 -160 6 -260 -8C-310 -18 -345 -36 -370 -60Z',
        '#22252b',
      ),
      detail(
        'M-424 -190C-440 -220 -420 -240 -404 -222L-412 -206H-430V-196H-410V-186H-428V-176H-408V-166H-424V-156H-404L-396 -140L-410 -136C-426 -150 -430 -176 -424 -190Z',
        '#c9d1d8',
        'iron',
      ),
      solid('M-10 -40C-10 -80 60 -100 90 -84V-40Z', '#a8242e', 'seat'),
      detail(box(-90, -56, 60, 22, 6), '#a8242e', 'cushion'),
      line('M-300 -88C-180 -46 160 -46 330 -98', '#e0b23c', 5, 'trim'),
      line('M230 -190L350 30', '#b98648', 7, 'oar'),
    ],
  }),
  prop({
    names: 'yacht, luxury yacht, superyacht, motor yacht',
    in: 'vehicle',
    at: 'water',
    faces: 'left',
    shapes: [
      main(
        'M-900 -290C-700 -270 -300 -250 0 -250H860L900 -60C890 -20 870 0 830 0H-640C-760 -60 -850 -170 -900 -290Z',
        '#fbfbf8',
        'hull',
      ),
      shade('M-790 -120H890L900 -60C890 -20 870 0 830 0H-640C-700 -30 -750 -72 -790 -120Z', '#fbfbf8'),
      second('M-770 -100H892L896 -80H-748Z', '#2f5f8f', 'stripe'),
      glass(`${[-420, -280, -140, 0, 140].map((x) => oval(x, -175, 44, 22)).join('')}`, '#33475a'),
      solid('M-420 -252C-330 -350 -260 -400 -160 -410H640L760 -252Z', '#f4f4f0', 'cabin'),
      glass('M-330 -280C-270 -350 -220 -376 -150 -380H560L610 -280Z', '#3f5a70'),
      solid('M-160 -410C-100 -480 -40 -520 30 -526H420L500 -410Z', '#f4f4f0', 'bridge'),
      glass('M-84 -426C-40 -474 0 -498 50 -500H370L410 -426Z', '#3f5a70'),
      line('M200 -526L250 -640H330L300 -526M290 -640V-720', '#c9d1d8', 16, 'mast'),
      line(
        'M-880 -300L-500 -300M-860 -340V-290M-740 -340V-275M-620 -340V-265M-870 -340H-480',
        '#c9d1d8',
        6,
        'rail',
      ),
    ],
  }),
  prop({
    names: 'aircraft carrier, flattop',
    in: 'vehicle',
    at: 'water',
    faces: 'left',
    shapes: [
      main('M-3300 -640H3200L3000 -300L2900 0H-2500C-2700 -160 -3000 -400 -3300 -640Z', '#7d8a94', 'hull'),
      shade('M-2900 -320H3010L2900 0H-2500C-2620 -100 -2760 -210 -2900 -320Z', '#7d8a94'),
      detail('M-2700 -160H2950L2900 0H-2500C-2570 -56 -2630 -106 -2700 -160Z', '#8f3a34', 'keel'),
      flat(box(-3400, -720, 6700, 90, 20), '#5d6873', 'flight deck'),
      solid('M700 -720V-1250H800V-1450H1500V-1250H1650V-720Z', '#8b98a2', 'island'),
      glass(box(820, -1400, 640, 90), '#33475a'),
      line('M1150 -1450V-2000M1000 -1700H1300M1050 -1850H1250', '#5d6873', 60, 'mast'),
      solid(oval(1400, -1560, 150, 90), '#9aa6b0', 'radar'),
      ...[-2700, -1900, -1100, -300, 1900, 2500].map((x) =>
        detail(
          `M${x} -800L${x + 160} -850L${x + 420} -850L${x + 560} -1010H${x + 620}L${x + 610} -840L${x + 640} -790L${x + 420} -760H${x + 120}Z`,
          '#b4bec7',
          'jet',
        ),
      ),
      detail(
        [-2500, -1700, -900, -100, 2100, 2700].map((x) => circle(x, -745, 30)).join(''),
        '#26292d',
        'wheel',
      ),
    ],
    height: 62,
  }),
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

/** Barrels and bells of brass, hung from the player's hands. */
export const BRASS_PROPS: readonly Prop[] = [
  prop({
    names: 'trombone, slide trombone',
    in: 'instrument',
    at: 'surface',
    faces: 'right',
    shapes: [
      line('M-52 -22H40M-52 -10H40M40 -22C48 -22 48 -10 40 -10', '#e8c050', 2.4, 'slide'),
      line('M-52 -10C-62 -10 -64 -34 -52 -34H-10', '#e0b23c', 3, 'tube'),
      main('M-12 -36.500H20C34 -37 42 -42 50 -50V-18C42 -26 34 -31 20 -31.500H-12Z', '#e8b93c', 'bell'),
      shade('M-12 -33H20C34 -32 44 -27 50 -21V-18C42 -26 34 -31 20 -31.500H-12Z', '#e8b93c'),
      detail(oval(50, -34, 4, 16), '#b8862a', 'bell'),
      line('M-16 -36V-8M-22 -36V-8M30 -24V-8', '#c9982e', 2, 'brace'),
      detail(limb([-58, -22, 2], [-66, -22, 1.4]), '#c9d1d8', 'mouthpiece'),
      line('M-56 -22H-50', '#c9d1d8', 3, 'receiver'),
    ].map((s) => (s.part === 'slide' || s.part === 'tube' ? { ...s, slot: 1 as const } : s)),
  }),
  prop({
    names: 'french horn, hunting horn, horn instrument, posthorn, bugle horn',
    in: 'instrument',
    at: 'surface',
    shapes: [
      line(circle(0, -30, 22), '#c9982e', 5, 'coil'),
      line(circle(0, -30, 15), '#e0b23c', 4, 'coil'),
      line('M-20 -38C-26 -54 -30 -58 -38 -60', '#e0b23c', 2.6, 'leadpipe'),
      detail(limb([-38, -60, 1.6], [-44, -63, 2.4]), '#c9d1d8', 'mouthpiece'),
      main('M-8 -10C6 -8 18 -14 24 -26L44 -10C42 0 30 8 14 4C4 2 -4 -4 -8 -10Z', '#e8b93c', 'bell'),
      detail(blob([24, -27, 36, -24, 46, -12, 42, -3, 30, -8, 23, -18], 0.9), '#a97a22', 'bell'),
      line('M-4 -40V-24M3 -40V-24M10 -40V-24', '#c9d1d8', 4.4, 'valve'),
      detail(`${box(-7, -46, 6, 4, 1)}${box(0, -46, 6, 4, 1)}${box(7, -46, 6, 4, 1)}`, '#e8ebee', 'key'),
    ].map((s) => (s.part === 'coil' || s.part === 'leadpipe' ? { ...s, slot: 1 as const } : s)),
  }),
  prop({
    names: 'ukulele, uke',
    in: 'instrument',
    at: 'surface',
    anchors: { grip: [0, -44] },
    shapes: [
      main(
        blob([-11, -1, -13, -11, -8, -18, -8.5, -25, 0, -29, 8.5, -25, 8, -18, 13, -11, 11, -1, 0, 1], 0.9),
        '#d9974a',
        'body',
      ),
      shade(blob([5, -26, 8.5, -25, 8, -18, 13, -11, 11, -1, 4, 0.6, 8, -10, 4, -18], 0.8), '#d9974a'),
      ink(circle(0, -17.5, 3.6), '#33211a', 'hole'),
      line(circle(0, -17.5, 4.4), '#f4e6c8', 0.6, 'rosette'),
      solid(box(-1.8, -50, 3.6, 30), '#5a3820', 'neck'),
      solid('M-2.600 -50L-3 -58H3L2.600 -50Z', '#d9974a', 'head'),
      detail(
        `${circle(-4, -52, 1)}${circle(-4.2, -56, 1)}${circle(4, -52, 1)}${circle(4.2, -56, 1)}`,
        '#f4f1e8',
        'peg',
      ),
      line('M-1.200 -50V-6M-0.400 -50V-6M0.400 -50V-6M1.200 -50V-6', '#fbf6ea', 0.3, 'string'),
      detail(box(-4.5, -7, 9, 2, 0.6), '#5a3820', 'bridge'),
      line(
        'M-1.800 -46H1.800M-1.800 -42H1.800M-1.800 -38.500H1.800M-1.800 -35H1.800M-1.800 -32H1.800',
        '#c9a878',
        0.4,
        'fret',
      ),
    ],
  }),
  prop({
    names: 'amplifier, guitar amplifier, amp, guitar amp, bass amp',
    in: 'electronics',
    shapes: [
      line('M-10 -58C-10 -63 10 -63 10 -58', '#26292d', 3, 'handle'),
      main(box(-30, -58, 60, 58, 4), '#33363c', 'cabinet'),
      solid(box(-26, -40, 52, 36, 2), '#8a7a5e', 'grille'),
      line(
        'M-26 -34H26M-26 -28H26M-26 -22H26M-26 -16H26M-26 -10H26M-20 -40V-4M-14 -40V-4M-8 -40V-4M-2 -40V-4M4 -40V-4M10 -40V-4M16 -40V-4M22 -40V-4',
        '#6d6048',
        0.6,
        'cloth',
      ),
      detail(box(-26, -54, 52, 12, 1), '#d9c9a0', 'panel'),
      detail([-20, -12, -4, 4, 12].map((x) => circle(x, -48, 2.4)).join(''), '#26292d', 'knob'),
      { ...detail(circle(21, -48, 1.8), '#e0433a', 'lamp'), tone: 'glow' as const },
      detail(
        [-29, 24].map((x) => `${box(x, -57, 5, 5, 1)}${box(x, -6, 5, 5, 1)}`).join(''),
        '#8b949b',
        'corner',
      ),
    ],
  }),
  prop({
    names: 'cymbal, cymbals, crash cymbal, pair of cymbals',
    in: 'instrument',
    shapes: [
      line('M0 -96L0 -30M0 -30L-30 0M0 -30L30 0M0 -30V-2', '#8b949b', 2.8, 'stand'),
      main(
        'M-50 -100C-30 -112 -8 -114 -6 -119C-4 -122 4 -122 6 -119C8 -114 30 -110 50 -92C20 -96 -20 -98 -50 -100Z',
        '#e0b23c',
        'cymbal',
      ),
      shade('M-50 -100C-20 -98 20 -96 50 -92C30 -90 -26 -94 -50 -100Z', '#e0b23c'),
      line('M-36 -103C-10 -106 14 -103 38 -97M-22 -107C-6 -109 10 -108 24 -104', '#b8862a', 0.8, 'groove'),
      solid(limb([0, -119, 1.6], [0, -126, 1.4]), '#5d656d', 'nut'),
      line('M34 -132L12 -112', '#d9a86a', 2.4, 'stick'),
    ],
  }),
  prop({
    names: 'bongo, bongos, bongo drum, bongo drums, pair of bongos',
    in: 'instrument',
    at: 'surface',
    shapes: [
      ...(
        [
          [-14, 13, 22],
          [15, 15, 24],
        ] as const
      ).flatMap(([x, r, h]) => [
        main(
          `M${x - r} ${-h}L${x - r * 0.78} ${-2}C${x - r * 0.4} 1 ${x + r * 0.4} 1 ${x + r * 0.78} ${-2}L${x + r} ${-h}Z`,
          '#c4743a',
          'shell',
        ),
        shade(
          `M${x + r * 0.4} ${-h}L${x + r * 0.3} -0.200C${x + r * 0.5} -0.500 ${x + r * 0.7} -1 ${x + r * 0.78} -2L${x + r} ${-h}Z`,
          '#c4743a',
        ),
        line(
          `M${x - r * 0.6} ${-h + 2}L${x - r * 0.5} -4M${x} ${-h + 3}V-3M${x + r * 0.6} ${-h + 2}L${x + r * 0.5} -4`,
          '#8b949b',
          0.9,
          'rod',
        ),
        detail(
          `M${x - r - 0.5} ${-h}C${x - r - 0.5} ${-h + 4} ${x + r + 0.5} ${-h + 4} ${x + r + 0.5} ${-h}V${-h + 3}C${x + r + 0.5} ${-h + 7} ${x - r - 0.5} ${-h + 7} ${x - r - 0.5} ${-h + 3}Z`,
          '#8b949b',
          'hoop',
        ),
        detail(oval(x, -h, r, r * 0.26), '#f4ecd8', 'skin'),
      ]),
      solid(box(-3, -16, 6, 7, 1), '#5a3820', 'block'),
    ],
  }),
];
