/** A piece of a train's side with large windows, for those who look out of it. */
import { box } from '../path/outline.ts';
import { detail, flat, glass, light, main, type Prop, prop, shade, solid } from './prop.ts';

const WINDOWS = [-270, -126, 18, 162];
const PAINT = '#7e2f36';

export const TRAIN_SIDE_PROPS: readonly Prop[] = [
  prop({
    names: 'train side, side of a train, carriage side',
    in: 'vehicle',
    shapes: [
      solid(box(-330, -26, 660, 26), '#2a2c31', 'step'),
      solid(box(-336, -338, 672, 26, 10), '#4a4f57', 'roof'),
      main(box(-330, -318, 660, 296, 4), PAINT, 'side'),
      flat(box(-330, -150, 660, 14), '#e6c98a', 'stripe'),
      shade(box(-330, -60, 660, 38), PAINT),
      light(box(-330, -314, 660, 8), PAINT),
      ...WINDOWS.flatMap((x) => [
        detail(box(x - 7, -287, 122, 122, 8), '#d8c7a0', 'frame'),
        detail(box(x, -280, 108, 108, 5), '#2c3640', 'window'),
        glass(box(x, -280, 108, 26, 5), '#a9c4d4', 'pane'),
      ]),
    ],
  }),
];
