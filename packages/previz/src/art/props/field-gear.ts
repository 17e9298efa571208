/** What climbers and seekers carry in the field. */
import { box, limb } from '../path/outline.ts';
import { detail, glow, light, line, main, type Prop, prop, second, shade, solid } from './prop.ts';

export const FIELD_GEAR: readonly Prop[] = [
  prop({
    names: 'ice axe, climbing axe, ice tool, alpine axe',
    in: 'tool',
    at: 'surface',
    anchors: { grip: [0, -22] },
    shapes: [
      main(limb([0, -4, 1.6], [0, -56, 1.6]), '#3b6ea8', 'shaft'),
      solid('M-1.200 -4L0 4L1.200 -4Z', '#aab3ba', 'spike'),
      second('M-12 -60L-4 -60H4C14 -59 20 -54 23 -46C18 -51 12 -54 3 -54.500H-3L-11 -54Z', '#b9c2c9', 'head'),
      shade('M4 -57.500C14 -56.500 19 -52 23 -46C18 -51 12 -54 3 -54.500Z', '#b9c2c9'),
      detail(box(-2, -26, 4, 16, 1.4), '#26282c', 'grip'),
      line('M0 -54C-7 -46 -8 -30 -2 -20', '#e2572b', 1, 'leash'),
    ],
  }),
  prop({
    names: 'treasure detector, hand-held metal detector, beachcomber detector',
    in: 'tool',
    anchors: { grip: [-20, -78] },
    shapes: [
      solid(limb([-44, -104, 2.4], [-20, -80, 2.4]), '#33383d', 'arm'),
      solid('M-52 -110C-46 -118 -36 -112 -34 -104L-40 -100C-42 -106 -46 -106 -50 -104Z', '#22262a', 'cuff'),
      main(limb([-22, -84, 2.2], [26, -6, 1.8]), '#aab3ba', 'shaft'),
      solid(limb([-20, -80, 2.6], [-14, -94, 2.6]), '#22262a', 'handle'),
      solid(box(-14, -106, 16, 12, 2), '#33383d', 'box'),
      glow(box(-11, -103, 10, 6, 1), '#8fe0a4', 'display'),
      second('M4 -4C4 -9 48 -9 48 -4C48 1 4 1 4 -4Z', '#d8652b', 'coil'),
      light('M12 -5C16 -7.500 36 -7.500 40 -5C34 -6 18 -6 12 -5Z', '#f2a87e'),
    ],
  }),
];
