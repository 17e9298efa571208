/** What is pressed, spilt or drawn on the ground: it lies flat, seen from a standing camera. */
import { oval } from '../path/outline.ts';
import { faint, flat, type Prop, type PropShape, prop } from './prop.ts';

/** How much of its depth a flat thing keeps on screen. */
const FLAT = 0.3;

/** Steps of a trail that comes from the far side to the near one: the middle of each print, centimetres on screen. */
const STEPS: readonly (readonly [x: number, y: number, size: number])[] = Array.from(
  { length: 8 },
  (_, i) => {
    const depth = 34 * i;
    const side = i % 2 === 0 ? -11 : 11;
    const shrunk = 1 - 0.055 * i;
    return [(side + 0.34 * depth) * shrunk - 38, -FLAT * depth - 4, shrunk];
  },
);

const shoe = ([x, y, k]: readonly [number, number, number]): string =>
  oval(x, y - 3.2 * k, 6.2 * k, 4.2 * k) + oval(x - 0.8 * k, y + 3 * k, 4.6 * k, 2.4 * k);

const marks = (d: string, colour: string, opacity: number, part: string): PropShape =>
  faint(flat(d, colour, part), opacity);

export const GROUND_MARK_PROPS: readonly Prop[] = [
  prop({
    names: 'footprints on the ground, tracks, trail of footprints',
    in: 'nature',
    shapes: [
      marks(STEPS.map(([x, y, k]) => shoe([x + 0.8, y + 0.9, k])).join(''), '#ffffff', 0.35, 'rim'),
      marks(STEPS.map(shoe).join(''), '#1f2438', 0.62, 'print'),
    ],
  }),
  prop({
    names: 'blood stain, pool of blood, bloodstain, puddle of blood, blood',
    in: 'nature',
    shapes: [
      marks(oval(0, -10, 46, 10) + oval(38, -5, 16, 4) + oval(-40, -15, 14, 4), '#7d0f14', 0.95, 'blood'),
      marks(oval(-8, -13, 24, 4), '#b3272c', 0.8, 'gleam'),
    ],
  }),
];
