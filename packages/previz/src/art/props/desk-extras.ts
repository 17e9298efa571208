/** More things of desks, schools and workshops. */

import { blob, box, circle, oval, poly } from '../path/outline.ts';
import { detail, flat, glass, glow, ink, line, main, type Prop, prop, second, shade, solid } from './prop.ts';

/** What else lies on desks and in surgeries. */
export const DESK_EXTRA_PROPS: readonly Prop[] = [
  prop({
    names: 'beaker, lab beaker, glass beaker',
    in: 'container',
    at: 'surface',
    shapes: [
      {
        ...glass(
          'M-4 -11H4.600L4 -10V-0.800C4 -0.300 3.600 0 3 0H-3C-3.600 0 -4 -0.300 -4 -0.800V-10L-4.600 -11Z',
          '#cfe8ee',
        ),
        opacity: 0.75,
      },
      main(
        'M-3.800 -6.500H3.800V-1C3.800 -0.500 3.400 -0.300 3 -0.300H-3C-3.400 -0.300 -3.800 -0.500 -3.800 -1Z',
        '#4ab884',
        'liquid',
      ),
      flat(oval(0, -6.5, 3.8, 0.6), '#7ad0a6', 'surface'),
      line('M-3 -9H-1M-3 -7.600H-1.800M-3 -4.800H-1M-3 -3.400H-1.800M-3 -2H-1', '#f4f8f8', 0.3, 'scale'),
      detail(
        `${circle(1.4, -4.2, 0.5)}${circle(2.2, -2.6, 0.35)}${circle(0.6, -2.2, 0.4)}`,
        '#a8e4c8',
        'bubble',
      ),
      line('M-4.600 -11H4.600', '#9fb9c2', 0.5, 'rim'),
      detail(box(2.6, -10, 0.5, 8, 0.2), '#ffffff', 'glint'),
    ],
  }),
  prop({
    names: 'magazine, glossy magazine, fashion magazine',
    in: 'household',
    at: 'surface',
    shapes: [
      flat('M-9.500 -26.500L10.500 -27V-0.500L-9.500 0Z', '#e9e4da', 'pages'),
      main('M-10 -27L10 -27.500V-0.800L-10 -0.300Z', '#d8485f', 'cover'),
      line(
        'M-7.500 -25.500V-22L-6 -24L-4.500 -22V-25.500M-3 -22L-1.600 -25.600L-0.200 -22M-2.500 -23.200H-0.700M1.500 -23.600H3V-22.600C2.500 -22 1 -22 0.800 -23.600C0.800 -25.800 2.400 -25.800 3 -24.900',
        '#ffffff',
        0.8,
        'title',
      ),
      detail(blob([-5, -0.6, -5, -6, -2, -9, 3, -9, 6, -6, 6, -0.8], 0.8), '#2f4a7d', 'shoulders'),
      detail(blob([-4, -9, -5, -14, -3, -19, 1, -20, 4, -17, 5, -12, 4, -8], 0.9), '#5a3420', 'hair'),
      detail(oval(0.5, -13, 3, 4), '#f0c8a4', 'face'),
      line(
        'M-8.500 -19.500H-5.600M-8.500 -18H-6.400M6.400 -19.500H8.800M6.800 -18H8.800',
        '#fbe9b4',
        0.7,
        'words',
      ),
    ],
  }),
  prop({
    names: 'desk lamp, reading lamp, office lamp, anglepoise lamp, study lamp',
    in: 'household',
    at: 'surface',
    shapes: [
      glow(poly(-8, -26, -22, -26, -26, -2, -2, -2), '#fbe9a4'),
      main('M2 0C2 -3 18 -3 18 0Z', '#2f8f8a', 'base'),
      line('M10 -2L14 -22L-2 -38', '#8b949b', 1.6, 'arm'),
      detail(`${circle(14, -22, 1.8)}${circle(-2, -38, 1.8)}`, '#5d656d', 'joint'),
      main('M-4 -41L2 -36L-6 -26C-12 -24 -20 -26 -22 -30Z', '#34a39d', 'shade'),
      shade('M-1 -38.500L2 -36L-6 -26C-9 -25 -12 -25 -15 -25.600Z', '#34a39d'),
      { ...detail(oval(-14, -27.4, 5.4, 2.4), '#fdf2c0', 'bulb'), tone: 'glow' as const },
    ].map((s) => (s.part === 'light' ? { ...s, opacity: 0.45 } : s)),
  }),
  prop({
    names: 'name tag, name badge, id badge, badge, lanyard',
    in: 'household',
    at: 'surface',
    shapes: [
      line('M-1 -11C-6 -16 -7 -22 -4 -25C-1 -27 4 -26 5 -22C5.500 -18 3 -14 1 -11', '#2f6fb8', 1, 'lanyard'),
      solid(box(-1, -12, 2, 2.4, 0.4), '#b9c3ca', 'clip'),
      main(box(-5, -10, 10, 10, 1), '#f6f6f2', 'card'),
      second(box(-5, -10, 10, 2.6, 1), '#2f6fb8', 'header'),
      detail(circle(-2, -5, 1.4), '#f0c8a4', 'face'),
      detail('M-4 -1.200C-4 -4 0 -4 0 -1.200Z', '#4a5a78', 'shoulders'),
      line('M1 -5H4M1 -3.600H4M1 -2.200H3', '#5d656d', 0.5, 'words'),
    ],
  }),
  prop({
    names: 'business card, calling card, visiting card',
    in: 'household',
    at: 'surface',
    shapes: [
      flat('M-4 -6.200L4.600 -5.400L4.200 -0.400L-4.400 -1.200Z', '#d9d3c6', 'card'),
      main(box(-4.4, -5, 8.8, 5, 0.2), '#f8f5ee', 'card'),
      second(box(-4.4, -5, 1.6, 5, 0.2), '#2f4a7d', 'band'),
      line('M-1.800 -3.800H2.200', '#2b2e33', 0.6, 'name'),
      line('M-1.800 -2.800H1.200M-1.800 -1.700H3.200M-1.800 -1H2.600', '#8b949b', 0.28, 'words'),
      detail(circle(3.2, -3.9, 0.6), '#d8453c', 'logo'),
    ],
  }),
  prop({
    names: 'crutches, crutch, pair of crutches',
    in: 'household',
    shapes: [
      ...[-14, 14].flatMap((x) => [
        line(`M${x - 5} -124L${x} -40V-4M${x + 5} -124L${x} -40`, '#c9d1d8', 3, 'shaft'),
        line(`M${x - 4} -84H${x + 4}`, '#33383e', 4.5, 'handle'),
        main(box(x - 8, -131, 16, 8, 4), '#3a6ea8', 'pad'),
        detail(box(x - 2.6, -6, 5.2, 6, 1), '#33383e', 'foot'),
        ink([-60, -52, -44].map((y) => circle(x, y * 0.5 - 4, 0.9)).join(''), '#6f7880', 'hole'),
      ]),
    ].map((s) => (s.part === 'shaft' ? { ...s, slot: 1 as const } : s)),
  }),
  prop({
    names: 'defibrillator, aed, automated external defibrillator',
    in: 'electronics',
    at: 'surface',
    shapes: [
      line('M-8 -24C-8 -30 8 -30 8 -24', '#33383e', 2.4, 'handle'),
      main(box(-15, -24, 30, 24, 3), '#e8b52a', 'case'),
      shade('M8 -24H12C14 -24 15 -23 15 -21V-3C15 -1 14 0 12 0H8Z', '#e8b52a'),
      detail(box(-12, -21, 17, 10, 1), '#22303a', 'screen'),
      line('M-11 -16H-7L-5.500 -19L-3.500 -13L-2 -16H4', '#5fe08a', 0.8, 'trace'),
      detail(
        'M-6 -2.500C-11 -5.500 -10 -9 -7.600 -9C-6.800 -9 -6.200 -8.500 -6 -8C-5.800 -8.500 -5.200 -9 -4.400 -9C-2 -9 -1 -5.500 -6 -2.500Z',
        '#d8352f',
        'heart',
      ),
      detail('M-5.600 -8L-7.200 -5.600H-6L-6.600 -3.600L-4.600 -6.200H-5.800Z', '#fff4d0', 'bolt'),
      detail(`${circle(10, -17, 2.2)}`, '#3fae5a', 'button'),
      detail(`${circle(10, -10, 2.2)}`, '#d8352f', 'button'),
      line('M15 -6C20 -6 20 2 24 0', '#33383e', 0.9, 'cable'),
      detail(box(22, -4, 8, 5, 2), '#f4f4f0', 'pad'),
    ],
  }),
];
