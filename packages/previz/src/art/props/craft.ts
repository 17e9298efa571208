/** Things of workshops, sewing and cameras. */
import { box, circle, curve, limb, oval, poly, ring } from '../path/outline.ts';
import { detail, flat, glass, glow, ink, light, line, main, type Prop, prop, shade, solid } from './prop.ts';

export const CRAFT_PROPS: readonly Prop[] = [
  prop({
    names: 'blood bag, bag of blood, blood',
    in: 'container',
    at: 'surface',
    shapes: [
      { ...glass(box(-6, -18, 12, 16, 2), '#f4dede', 'bag'), tone: 'body' as const },
      main(
        'M-5.400 -14H5.400V-4C5.400 -3 4.600 -2.500 4 -2.500H-4C-4.600 -2.500 -5.400 -3 -5.400 -4Z',
        '#b0202a',
        'blood',
      ),
      detail(box(-3.6, -12, 7.2, 6.4, 0.5), '#f8f5ee', 'label'),
      line('M-2.600 -10.600H2.600M-2.600 -9.400H1', '#5d656d', 0.4, 'words'),
      detail(
        'M1.400 -8.800C2.200 -7.600 2.600 -7 1.400 -6.300C0.200 -7 0.600 -7.600 1.400 -8.800Z',
        '#b0202a',
        'drop',
      ),
      line('M-3 -2.500V0C-3 2 1 1 1 3M3 -2.500V0', '#b0202a', 0.9, 'tube'),
      detail(box(-2, -20, 4, 2.4, 0.8), '#e4c9c9', 'hanger'),
    ],
  }),
  prop({
    names: 'operating table, surgical table, surgery table, examination table',
    in: 'furniture',
    shapes: [
      solid(box(-30, -10, 60, 10, 3), '#8b949b', 'base'),
      solid(box(-9, -66, 18, 58, 2), '#b4bec7', 'column'),
      shade('M2 -66H9V-10H2Z', '#b4bec7'),
      flat(box(-92, -78, 184, 6, 2), '#7d8790', 'frame'),
      main(
        `${box(-96, -88, 44, 11, 4)}${box(-50, -88, 90, 11, 4)}${box(42, -88, 52, 11, 4)}`,
        '#3f9a98',
        'mattress',
      ),
      detail('M-92 -90C-88 -96 -62 -96 -58 -88H-92Z', '#f4f4f0', 'pillow'),
      line('M60 -206V-150', '#b4bec7', 4, 'arm'),
      line('M60 -206H20V-186', '#b4bec7', 4, 'arm'),
      solid('M-8 -172C-4 -190 44 -190 48 -172Z', '#dfe5ea', 'lamp'),
      glow(oval(20, -171, 24, 4), '#fdf6d0'),
    ].filter((s) => !(s.part === 'arm' && s.d.startsWith('M60 -206V'))),
  }),
  prop({
    names: 'pliers, pair of pliers, plier, pincers, tongs',
    in: 'tool',
    at: 'surface',
    anchors: { grip: [0, -5] },
    shapes: [
      main(limb([-0.5, -11.5, 1], [-4.4, -6, 1.3], [-4, 0, 1.2]), '#c8352f', 'handle'),
      main(limb([0.5, -11.5, 1], [4.4, -6, 1.3], [4, 0, 1.2]), '#d8453c', 'handle'),
      solid('M-2.600 -11L-0.400 -14L0 -19C-2 -19 -3.600 -15 -3.400 -12.500Z', '#aab4bd', 'jaw'),
      solid('M2.600 -11L0.400 -14L0 -19C2 -19 3.600 -15 3.400 -12.500Z', '#9aa3ad', 'jaw'),
      solid(circle(0, -11.6, 2.6), '#b4bec7', 'joint'),
      ink(circle(0, -11.6, 0.9), '#5d656d', 'rivet'),
      line('M-0.300 -18V-15M0.300 -18V-15', '#5d656d', 0.3, 'teeth'),
    ],
  }),
  prop({
    names: 'screw, wood screw, metal screw',
    in: 'tool',
    at: 'surface',
    shapes: [
      main(poly(-0.6, -5.6, 0.6, -5.6, 0.45, -1.2, 0, 0, -0.45, -1.2), '#aab4bd', 'shank'),
      line(
        'M-0.800 -4.800L0.800 -5.200M-0.800 -4L0.800 -4.400M-0.750 -3.200L0.750 -3.600M-0.700 -2.400L0.700 -2.800M-0.600 -1.600L0.600 -2',
        '#7d8790',
        0.32,
        'thread',
      ),
      main('M-1.500 -6.400C-1.500 -7.200 1.500 -7.200 1.500 -6.400L0.600 -5.500H-0.600Z', '#b9c3ca', 'head'),
      flat(oval(0, -6.6, 1.5, 0.45), '#d3dbe1', 'head'),
      line('M-0.900 -6.600H0.900M0 -6.900V-6.300', '#5d656d', 0.28, 'slot'),
    ],
  }),
  prop({
    names: 'log, wooden log, firewood, tree log',
    in: 'nature',
    shapes: [
      main('M-40 -30H34C42 -30 46 -22 46 -15C46 -7 42 0 34 0H-40Z', '#7a4f2f', 'bark'),
      shade('M-40 -9H45.500C44.500 -3 40 0 34 0H-40Z', '#7a4f2f'),
      line('M-22 -24H4M-30 -17H-8M6 -18H30M-20 -9H10M18 -8H36', '#5a3820', 1.6, 'bark'),
      solid(oval(-40, -15, 9, 15), '#d9a66a', 'cut'),
      line(`${oval(-40, -15, 6, 10.5)}${oval(-40, -15, 3, 5.5)}`, '#a9743e', 1.2, 'rings'),
      flat(limb([14, -29, 4], [22, -39, 3]), '#7a4f2f', 'branch'),
      detail(oval(22.8, -40, 3, 2.2), '#d9a66a', 'cut'),
    ],
  }),
  prop({
    names: 'plank, wooden plank, board, wooden board, lumber, timber',
    in: 'nature',
    shapes: [
      main('M-80 -8L-60 -20H84L64 -8Z', '#d3a366', 'top'),
      flat('M-80 -8H64V0H-80Z', '#b98648', 'edge'),
      shade('M64 -8L84 -20V-12L64 0Z', '#b98648'),
      line('M-66 -11H60M-58 -15H72M-70 -4H54', '#a9743e', 0.9, 'grain'),
      line(`${oval(-10, -13, 6, 1.8)}${oval(-10, -13, 3, 0.8)}`, '#a9743e', 0.8, 'knot'),
    ],
  }),
  prop({
    names: 'license plate, number plate, licence plate, car plate',
    in: 'street',
    at: 'surface',
    shapes: [
      main(box(-26, -13, 52, 13, 2), '#f4f4ee', 'plate'),
      line(box(-25, -12, 50, 11, 1.6), '#26325a', 0.8, 'border'),
      line(
        'M-20 -3L-17 -10L-14 -3M-19 -5.500H-15M-11 -10V-3H-8C-5.500 -3 -5.500 -6.500 -8 -6.500H-11M-8 -6.500C-6 -6.500 -6 -10 -8 -10H-11M2 -9L4 -10V-3M8 -10H12L9 -7C12.500 -7 12.500 -3 8 -3M19 -3V-10L15.500 -5H20.500',
        '#26325a',
        1.4,
        'letters',
      ),
      detail(
        `${circle(-23, -10.6, 0.7)}${circle(23, -10.6, 0.7)}${circle(-2, -6.5, 0.9)}`,
        '#8b949b',
        'bolt',
      ),
    ],
  }),
  prop({
    names: 'steering wheel, car steering wheel, car wheel',
    in: 'vehicle',
    at: 'surface',
    shapes: [
      main(ring(0, -19, 19, 15.4), '#2f3338', 'rim'),
      main(
        'M-16 -22H-6L-3 -19H3L6 -22H16V-17L7 -15L3 -11L2.500 -3H-2.500L-3 -11L-7 -15L-16 -17Z',
        '#3c4248',
        'spoke',
      ),
      solid(circle(0, -18.5, 5), '#4c535a', 'hub'),
      detail(circle(0, -18.5, 2), '#c9d1d8', 'emblem'),
      light('M-13 -31C-9 -35 -4 -36.600 0 -36.600V-35.600C-4 -35.500 -8 -34 -12 -30Z', '#2f3338'),
      detail(`${box(-13, -21, 4, 2.4, 0.8)}${box(9, -21, 4, 2.4, 0.8)}`, '#6f7880', 'button'),
    ],
  }),
  prop({
    names: 'quill, quill pen, feather pen',
    in: 'household',
    at: 'surface',
    shapes: [
      solid(
        'M-3 0C-6 0 -7 -2 -7 -4C-7 -6 -5 -7 -4.500 -8.500H0.500C1 -7 3 -6 3 -4C3 -2 2 0 -1 0Z',
        '#2f4a7d',
        'inkwell',
      ),
      detail(box(-4.6, -9.6, 5.2, 1.6, 0.6), '#1f3158', 'rim'),
      line('M-2 -8L10 -30', '#e9dcc0', 0.7, 'shaft'),
      main('M0 -12C-1 -20 4 -30 14 -36C16 -28 12 -18 3 -13Z', '#f6f1e4', 'vane'),
      shade('M3 -13C6 -20 9 -28 14 -36C16 -28 12 -18 3 -13Z', '#f6f1e4'),
      line(
        'M1.500 -14C5 -22 8 -28 14 -36M4 -20L1.500 -22M6 -24L3.500 -27M7.500 -26L12 -25',
        '#c9bfa8',
        0.5,
        'barb',
      ),
    ],
  }),
  prop({
    names: 'ink bottle, inkwell, ink pot, bottle of ink',
    in: 'container',
    at: 'surface',
    shapes: [
      solid(box(-2, -8.6, 4, 2.2, 0.5), '#26292d', 'cap'),
      {
        ...glass(
          'M-1.600 -6.500H1.600V-5.600C4 -5 4.600 -4 4.600 -3V-0.800C4.600 -0.300 4.200 0 3.800 0H-3.800C-4.200 0 -4.600 -0.300 -4.600 -0.800V-3C-4.600 -4 -4 -5 -1.600 -5.600Z',
          '#c4dcea',
        ),
        tone: 'body' as const,
      },
      main(
        'M-4.200 -3.600H4.200V-0.900C4.200 -0.600 4 -0.400 3.600 -0.400H-3.600C-4 -0.400 -4.200 -0.600 -4.200 -0.900Z',
        '#24357a',
        'ink',
      ),
      detail(box(-2.4, -3.4, 4.8, 2.2, 0.3), '#f4eedc', 'label'),
      line(
        'M-1.500 -2.700V-1.800M-0.700 -1.800V-2.700L0.400 -1.800V-2.700M1.200 -2.700V-1.800M2 -2.700L1.300 -2.200L2 -1.800',
        '#26325a',
        0.25,
        'letters',
      ),
    ],
  }),
  prop({
    names: 'knitting needles, knitting needle, knitting, pair of knitting needles',
    in: 'household',
    at: 'surface',
    shapes: [
      main('M-11 0V-12H11V0Z', '#c4574a', 'knit'),
      line(
        [0, 1, 2, 3, 4]
          .map((r) => `M-11 ${-1 - r * 2.4}${[0, 1, 2, 3, 4, 5].map(() => 'l1.83 -1.2l1.83 1.2').join('')}`)
          .join(''),
        '#e08a7c',
        0.6,
        'stitch',
      ),
      line('M-22 -18L10 -12M22 -18L-10 -12', '#b9864a', 1.1, 'needle'),
      detail(`${circle(-22, -18, 1.5)}${circle(22, -18, 1.5)}`, '#8a5a2c', 'knob'),
      solid(circle(20, -5, 5), '#c4574a', 'yarn'),
      line(
        `${curve(16, -6, 20, -9, 24, -6)}${curve(16, -3, 20, -6, 24.5, -3)}${curve(17, -1, 21, -3, 24, -1)}M15.500 -4C13 -2 12 -4 11 -6`,
        '#e08a7c',
        0.6,
        'yarn',
      ),
    ],
  }),
  prop({
    names: 'dressmaking pin, straight pin, pin, hat pin',
    in: 'household',
    at: 'surface',
    shapes: [
      line('M-1.600 0L1.200 -4.600', '#b4bec7', 0.22, 'needle'),
      main(circle(1.4, -5, 0.8), '#d8353f', 'head'),
      light(circle(1.1, -5.3, 0.22), '#d8353f'),
    ],
  }),
  prop({
    names: 'thimble, sewing thimble',
    in: 'household',
    at: 'surface',
    shapes: [
      main('M-1.100 0L-0.900 -1.900C-0.700 -2.500 0.700 -2.500 0.900 -1.900L1.100 0Z', '#c3ccd4', 'thimble'),
      shade('M0.300 -2.340C0.600 -2.280 0.840 -2.120 0.900 -1.900L1.100 0H0.500Z', '#c3ccd4'),
      flat(
        [-1.9, -1.5, -1.1, -0.7]
          .flatMap((y, r) => [-0.5, -0.2, 0.1, 0.4].map((x) => circle(x + (r % 2) * 0.14, y, 0.08)))
          .join(''),
        '#8b949b',
        'dimple',
      ),
      flat(box(-1.25, -0.25, 2.5, 0.3, 0.14), '#9aa3ad', 'rim'),
    ],
  }),
  prop({
    names: 'usb stick, usb drive, flash drive, memory stick, thumb drive, pen drive',
    in: 'electronics',
    at: 'surface',
    shapes: [
      solid(box(-4, -2.2, 2.4, 1.8, 0.1), '#c9d1d8', 'plug'),
      ink(`${box(-3.4, -1.8, 0.5, 0.4)}${box(-3.4, -1.1, 0.5, 0.4)}`, '#5d656d', 'hole'),
      main(box(-1.8, -2.6, 6, 2.6, 0.6), '#2f3a8a', 'body'),
      shade(
        'M-1.800 -0.900H4.200V-0.600C4.200 -0.300 3.900 0 3.600 0H-1.200C-1.500 0 -1.800 -0.300 -1.800 -0.600Z',
        '#2f3a8a',
      ),
      { ...detail(circle(3.2, -1.4, 0.3), '#5fe08a', 'lamp'), tone: 'glow' as const },
      line(
        'M-0.600 -1.300H1.800M1.800 -1.300L1.300 -1.700M1.800 -1.300L1.300 -0.900M0.200 -1.300L0.700 -1.900H1.200',
        '#e8ecf4',
        0.18,
        'sign',
      ),
      line('M4.200 -1.300C5.400 -2.400 5.400 -0.200 4.200 -1.300', '#8b949b', 0.25, 'loop'),
    ],
  }),
  prop({
    names: 'webcam, web camera',
    in: 'electronics',
    at: 'surface',
    shapes: [
      solid('M-5 0C-5 -2 5 -2 5 0Z', '#33383e', 'base'),
      solid(box(-1, -5, 2, 4, 0.6), '#4c535a', 'neck'),
      main(circle(0, -9, 5), '#3c4248', 'body'),
      solid(circle(0, -9, 3.4), '#1f2226', 'lens'),
      detail(circle(0, -9, 2.2), '#2f5a9c', 'lens'),
      detail(circle(-0.8, -9.8, 0.7), '#cfe4f8', 'glint'),
      { ...detail(circle(0, -13, 0.4), '#5fe08a', 'lamp'), tone: 'glow' as const },
    ],
  }),
  prop({
    names: 'tripod, camera tripod',
    in: 'electronics',
    shapes: [
      line('M0 -112L-30 0M0 -112L30 0M0 -112V-4', '#2f3338', 3.4, 'leg'),
      line('M-15 -56H15', '#4c535a', 1.6, 'brace'),
      main(box(-4, -124, 8, 16, 2), '#3c4248', 'column'),
      main(box(-10, -132, 20, 6, 2), '#4c535a', 'head'),
      line('M6 -127L22 -118', '#2f3338', 2.2, 'handle'),
      detail(`${box(-33, -3, 6, 3, 1)}${box(27, -3, 6, 3, 1)}${box(-3, -4, 6, 3, 1)}`, '#8b949b', 'foot'),
      detail(`${circle(-18, -45, 1.8)}${circle(18, -45, 1.8)}${circle(0, -50, 1.8)}`, '#c9d1d8', 'lock'),
    ].map((s) => (s.part === 'leg' ? { ...s, slot: 1 as const } : s)),
  }),
  prop({
    names: 'lens, camera lens, telephoto lens',
    in: 'electronics',
    at: 'surface',
    shapes: [
      main('M-6 -13H6V0H-6Z', '#2f3338', 'barrel'),
      shade('M3 -13H6V0H3Z', '#2f3338'),
      line('M-6 -4H6M-6 -5.200H6M-6 -6.400H6', '#4c535a', 0.6, 'ring'),
      detail(box(-6, -9.6, 12, 1.1), '#d8352f', 'ring'),
      detail(box(-5.4, -2, 10.8, 2), '#9aa3ad', 'mount'),
      solid(oval(0, -13.4, 6.6, 2.8), '#26292d', 'rim'),
      detail(oval(0, -13.6, 5.2, 2.1), '#2f4a8a', 'glass'),
      detail(oval(-1.4, -14, 2, 0.7), '#a9c8f4', 'glint'),
    ],
  }),
];
