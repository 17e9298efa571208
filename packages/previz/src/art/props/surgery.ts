import { box, oval } from '../path/outline.ts';
import { detail, flat, glass, glow, line, main, type Prop, prop, shade, solid } from './prop.ts';

/** Things of an operating theatre. */
export const SURGERY_PROPS: readonly Prop[] = [
  prop({
    names: 'blood bag, bag of blood',
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
    anchors: { seat: [0, -86], lap: [0, -86], top: [0, -88] },
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
];
