/** What a drill brings up out of the ice, as it was drilled and with something shut in it. Centimetres. */
import { box, oval } from '../path/outline.ts';
import { detail, flat, light, main, type Prop, type PropShape, prop, shade, solid } from './prop.ts';

/** A rod of clear ice, lying, with the marks of its years. */
const core = (inside: readonly PropShape[] = []): readonly PropShape[] => [
  main(`M-44 -16H42V0H-44Z`, '#bfe1ef', 'ice'),
  flat(
    `${box(-30, -16, 5, 16, 0)}${box(-14, -16, 2, 16, 0)}${box(8, -16, 6, 16, 0)}${box(26, -16, 3, 16, 0)}`,
    '#d6eef7',
    'layer',
  ),
  ...inside,
  shade('M-44 -4H42V0H-44Z', '#bfe1ef'),
  solid(oval(-44, -8, 3.6, 8), '#e6f6fb', 'cut face'),
  detail(oval(-44, -8, 2.2, 5.4), '#cfeaf4', 'ring'),
  solid(oval(42, -8, 3.6, 8), '#a4cfe2', 'far face'),
  light('M-38 -14H36V-12H-38Z', '#f2fbfe'),
];

const TOOTH: readonly PropShape[] = [
  flat(box(-13, -16, 26, 16, 6), '#7fb4cd', 'dark ice'),
  solid(
    'M-7 -11C-7 -14 -3 -14.600 0 -13.200C3 -14.600 7 -14 7 -11C7 -8 5.600 -7 5 -4C4.600 -2 3 -1.600 2.400 -4C2 -6 -2 -6 -2.400 -4C-3 -1.600 -4.600 -2 -5 -4C-5.600 -7 -7 -8 -7 -11Z',
    '#f0d9a4',
    'tooth',
  ),
  flat(
    'M3 -13.800C6 -14 7 -12.400 7 -11C7 -8 5.600 -7 5 -4C4.800 -2.600 4 -2.200 3.400 -2.600C4.400 -7 5 -10 3 -13.800Z',
    '#b99a62',
    'tooth shade',
  ),
];

export const ICE_FIND_PROPS: readonly Prop[] = [
  prop({
    names: 'ice core, drilled ice core, core of ice, core sample, ice sample',
    in: 'nature',
    at: 'surface',
    shapes: [...core()],
  }),
  prop({
    names: 'ice core with a tooth, tooth in the ice, frozen tooth',
    in: 'nature',
    at: 'surface',
    shapes: [...core(TOOTH)],
  }),
];
