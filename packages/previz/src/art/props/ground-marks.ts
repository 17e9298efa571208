/** What is pressed, spilt or drawn on the ground: it lies flat, seen from a standing camera. */
import { oval } from '../path/outline.ts';
import { faint, flat, line, type Prop, type PropShape, prop, tube } from './prop.ts';

/** How much of its depth a trail keeps on screen: it must end below the horizon. */
const TRAIL = 0.17;

/** Steps of a trail that comes from the far side to the near one: the middle of each print, centimetres on screen. */
const STEPS: readonly (readonly [x: number, y: number, size: number])[] = Array.from(
  { length: 8 },
  (_, i) => {
    const depth = 34 * i;
    const side = i % 2 === 0 ? -11 : 11;
    const shrunk = 1 - 0.055 * i;
    return [(side + 0.8 * depth) * shrunk - 70, -TRAIL * depth + 0.25 * side - 4, shrunk];
  },
);

const shoe = ([x, y, k]: readonly [number, number, number]): string =>
  oval(x, y - 2.2 * k, 11 * k, 3.8 * k) + oval(x - 13.4 * k, y + 1.4 * k, 5 * k, 2.7 * k);

const marks = (d: string, colour: string, opacity: number, part: string): PropShape =>
  faint(flat(d, colour, part), opacity);

const chalk = (d: string, colour: string, part: string): PropShape => faint(line(d, colour, 2.6, part), 0.9);

/** Lines drawn with a stick into sand, snow or mud: the groove, and the ridge that was pushed up on its near side. */
const furrows = (...strokes: readonly string[]): PropShape[] =>
  strokes.flatMap((d) => [
    faint(tube(d, '#fff6e0', 5.2, 'ridge'), 0.5),
    faint(tube(d, '#5d4426', 3.4, 'groove'), 0.62),
  ]);

export const GROUND_MARK_PROPS: readonly Prop[] = [
  prop({
    names:
      'footprints on the ground, footprint, footprints, foot print, human footprint, tracks, trail of footprints',
    in: 'nature',
    shapes: [
      marks(STEPS.map(([x, y, k]) => shoe([x + 0.8, y + 0.9, k])).join(''), '#ffffff', 0.35, 'rim'),
      marks(STEPS.map(shoe).join(''), '#1f2438', 0.62, 'print'),
    ],
  }),
  prop({
    names: 'chalk drawing, chalk art, pavement art, street chalk, sidewalk chalk, pavement drawing',
    in: 'nature',
    shapes: [
      chalk('M-96 -10C-78 -16 -58 -16 -44 -10C-58 -4 -78 -4 -96 -10Z', '#f7d85c', 'sun'),
      chalk(
        'M-110 -10H-100M-40 -10H-30M-70 -20V-16M-70 -4V0M-98 -18L-90 -15M-50 -18L-58 -15',
        '#f7d85c',
        'ray',
      ),
      tube('M-18 -2V-12H22V-2ZM-24 -12L2 -22L28 -12', '#8fd3f4', 2.6, 'house'),
      chalk(
        'M66 -2C40 -10 44 -20 56 -20C62 -20 66 -17 66 -15C66 -17 70 -20 76 -20C88 -20 92 -10 66 -2Z',
        '#f59ac0',
        'heart',
      ),
      chalk('M-20 -30C-8 -36 8 -36 20 -30M-28 -28C-12 -40 12 -40 28 -28', '#a6e3a1', 'rainbow'),
    ],
  }),
  prop({
    names: 'furrowed writing, writing in the sand, name in the sand',
    in: 'nature',
    shapes: furrows(
      'M-118 -4L-100 -32L-82 -4M-109 -15H-91M-70 -4V-18M-70 -12C-66 -19 -54 -20 -52 -12V-4M-38 -4V-18M-38 -12C-34 -19 -22 -20 -20 -12V-4M12 -17C6 -21 -6 -20 -6 -11C-6 -3 6 -2 12 -7M13 -18V-6C14 -3 18 -3 22 -5',
      'M64 -2C42 -12 44 -25 55 -25C60 -25 63 -21 64 -18C65 -21 68 -25 74 -25C85 -25 88 -12 64 -2Z',
    ),
  }),
  prop({
    names: 'furrowed call, sos in the sand',
    in: 'nature',
    shapes: furrows(
      'M-70 -33C-80 -42 -106 -40 -104 -30C-102 -20 -74 -24 -74 -12C-74 -1 -102 0 -110 -9',
      'M-28 -20C-28 -46 22 -46 22 -20C22 4 -28 4 -28 -20Z',
      'M100 -33C90 -42 64 -40 66 -30C68 -20 96 -24 96 -12C96 -1 68 0 60 -9',
    ),
  }),
  prop({
    names: 'furrowed lines, message in the sand',
    in: 'nature',
    shapes: furrows(
      'M-110 -30C-100 -42 -96 -20 -86 -32C-78 -40 -72 -22 -60 -31M-40 -30C-30 -42 -26 -20 -16 -32C-8 -40 0 -22 12 -31M32 -30C44 -42 50 -20 62 -32C72 -40 84 -24 104 -31',
      'M-104 -6C-94 -18 -88 4 -78 -8C-70 -16 -62 0 -50 -7M-28 -6C-18 -18 -12 4 -2 -8C8 -16 18 0 40 -7',
    ),
  }),
  prop({
    names: 'furrowed heart, heart in the sand, drawing in the sand',
    in: 'nature',
    shapes: furrows(
      'M0 -2C-62 -18 -64 -40 -34 -41C-16 -42 -4 -34 0 -28C4 -34 16 -42 34 -41C64 -40 62 -18 0 -2Z',
    ),
  }),
  prop({
    names: 'chalk outline, body outline, chalk body outline, crime scene outline',
    in: 'nature',
    shapes: [
      tube(
        'M-92 -14C-92 -19 -78 -19 -74 -15L-60 -16L-48 -30L-40 -29L-46 -17L-4 -17L38 -27L74 -28L76 -24L42 -21L14 -13L50 -10L86 -3L82 0L46 -5L4 -7L-42 -8L-62 2L-72 1L-58 -10L-74 -12C-80 -8 -92 -9 -92 -14Z',
        '#f4f4ee',
        2.6,
        'outline',
      ),
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
