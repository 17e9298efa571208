import { box, circle, oval, poly } from '../path/outline.ts';
import { detail, ink, light, line, main, type Prop, prop, shade, solid } from './prop.ts';

/** Things of cameras and computers. */
export const CAMERA_GEAR_PROPS: readonly Prop[] = [
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
    names: 'instant camera, polaroid camera',
    in: 'electronics',
    at: 'surface',
    shapes: [
      solid(poly(-5, -0.5, 5, -0.5, 6, 5, -6, 5), '#fbfaf5', 'print'),
      main(poly(-8, -11, 8, -11, 9.4, 0, -9.4, 0), '#f0ece0', 'camera'),
      shade(poly(4, -11, 8, -11, 9.4, 0, 5, 0), '#f0ece0'),
      solid(box(-8.6, -1.8, 17.2, 1.8, 0.4), '#2f3338', 'slot'),
      solid(circle(-0.5, -5.6, 3.6), '#2f3338', 'lens'),
      detail(circle(-0.5, -5.6, 2.2), '#3f5f8c', 'lens'),
      light(circle(-1.2, -6.3, 0.7), '#cfe4f8'),
      detail(box(3.8, -9.8, 3.4, 2, 0.4), '#d9e9f2', 'flash'),
      detail(box(-7, -9.6, 2.6, 2, 0.4), '#2f3338', 'finder'),
      detail(circle(5.8, -4.8, 0.9), '#d8413a', 'button'),
      ...['#d8413a', '#f2a33c', '#f6d84a', '#4aa86a', '#3f8fc4'].map((colour, i) =>
        detail(box(-1.4 + i * 0.5, -2, 0.5, 2), colour, 'stripe'),
      ),
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
