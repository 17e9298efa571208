/** More of what floats and flies, from the side and heading left. */
import { blob, box, circle, limb, oval, poly, ring } from '../path/outline.ts';
import { detail, flat, glass, ink, line, main, type Prop, prop, second, shade, solid } from './prop.ts';

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
];
