/** What children make of snow, card and paste: forts, castles and volcanoes one can look over. */
import { box, oval, poly } from '../path/outline.ts';
import { detail, ink, light, line, main, type Prop, prop, second, shade, solid } from './prop.ts';

const SNOW = '#e8f0f7';
const CARD = '#c99a63';

const merlons = (from: number, to: number, y: number, size: number): string => {
  const count = Math.floor((to - from + size * 0.8) / (size * 1.8));
  const step = (to - from - size) / Math.max(1, count - 1);
  return Array.from({ length: count }, (_, i) => box(from + i * step, y - size, size, size + 1, 1.5)).join(
    '',
  );
};

export const MADE_MODEL_PROPS: readonly Prop[] = [
  prop({
    names: 'snow fort, snow castle, snow fortress',
    in: 'toy',
    height: 1.5,
    shapes: [
      main(`M-104 0V-62H104V0Z${merlons(-66, 66, -62, 15)}`, SNOW, 'wall'),
      shade('M20 0V-62H104V0Z', SNOW),
      line(
        'M-64 -42H66M-64 -21H-18M18 -21H66M-42 -62V-42M-8 -62V-42M30 -62V-42M-54 -42V-21M46 -42V-21M-36 -21V0M34 -21V0',
        '#b9cbdc',
        1.6,
        'blocks',
      ),
      ink('M-15 0V-22C-15 -44 15 -44 15 -22V0Z', '#8fa6bf'),
      main(`M-122 0L-116 -104H-66L-60 0Z${merlons(-116, -66, -104, 13)}`, SNOW, 'tower'),
      shade('M-84 -104H-66L-60 0H-82Z', SNOW),
      light('M-118 -34L-114 -102H-106L-110 -34Z', SNOW),
      main(`M60 0L66 -104H116L122 0Z${merlons(66, 116, -104, 13)}`, SNOW, 'tower'),
      shade('M96 -104H116L122 0H98Z', SNOW),
      light('M64 -34L68 -102H76L72 -34Z', SNOW),
      line(
        'M-117 -78H-65M-118 -52H-63M-120 -26H-61M-96 -104V-78M-80 -78V-52M-104 -52V-26M65 -78H117M63 -52H119M61 -26H121M88 -104V-78M102 -78V-52M78 -52V-26',
        '#b9cbdc',
        1.6,
        'blocks',
      ),
      detail(
        `${oval(-112, -2, 34, 9)}${oval(-34, -1, 26, 6)}${oval(52, -1, 30, 7)}${oval(114, -2, 32, 9)}`,
        '#f6fafd',
        'drift',
      ),
      line('M-91 -104V-150', '#8a6a4a', 2.4),
      second(poly(-90, -149, -58, -140, -90, -129), '#d8352f', 'flag'),
    ],
  }),
  prop({
    names: 'cardboard castle, card castle, paper castle, toy castle, model castle',
    in: 'toy',
    height: 0.8,
    shapes: [
      main(`M-46 0V-34H46V0Z${merlons(-26, 26, -34, 7)}`, CARD, 'wall'),
      shade('M10 0V-34H46V0Z', CARD),
      ink('M-9 0V-14C-9 -25 9 -25 9 -14V0Z', '#6f4a26'),
      main(`M-56 0V-58H-28V0Z${merlons(-56, -28, -58, 6)}`, CARD, 'tower'),
      shade('M-38 -58H-28V0H-38Z', CARD),
      main(`M28 0V-58H56V0Z${merlons(28, 56, -58, 6)}`, CARD, 'tower'),
      shade('M46 -58H56V0H46Z', CARD),
      light('M-55 -2V-57H-51V-2ZM29 -2V-57H33V-2Z', CARD),
      line(
        'M-20 -26H-12M-16 -22H-8M14 -28H22M18 -24H26M-50 -18H-42M-46 -40H-38M36 -16H44M40 -44H48',
        '#8f6232',
        1,
        'drawn bricks',
      ),
      ink(`${box(-45, -52, 6, 9, 3)}${box(39, -52, 6, 9, 3)}`, '#6f4a26'),
      detail(`${box(-30, -12, 9, 4)}${box(24, -30, 9, 4)}`, '#e9ddb6', 'tape'),
      line('M-42 -63V-78M42 -63V-78', '#a9753c', 1.2),
      second(
        `${poly(-41.4, -78, -29, -74.5, -41.4, -71)}${poly(42.6, -78, 55, -74.5, 42.6, -71)}`,
        '#2f86c8',
        'flag',
      ),
    ],
  }),
  prop({
    names: 'model volcano, papier-mache volcano, school volcano',
    in: 'toy',
    at: 'surface',
    height: 0.42,
    shapes: [
      solid(box(-38, -3, 76, 3, 1), '#b98a52', 'board'),
      main(
        'M-33 -3C-24 -8 -20 -18 -16 -26C-13 -33 -11 -37 -9.500 -41L-5 -39.600L0 -41L5 -39.600L9.500 -41C11 -36 14 -31 17 -25C21 -17 25 -8 33 -3Z',
        '#8a5a3c',
        'cone',
      ),
      shade(
        'M9.500 -41C11 -36 14 -31 17 -25C21 -17 25 -8 33 -3H6C12 -12 6 -20 9 -27C5 -31 8 -37 5 -39.600Z',
        '#8a5a3c',
      ),
      light('M-9 -38C-12 -31 -15 -24 -18 -18L-14 -20C-11 -26 -8 -32 -6 -38Z', '#8a5a3c'),
      line(
        'M-14 -27L-8 -24L-10 -17M4 -30L9 -24M-22 -12L-15 -9M12 -14L18 -10M-3 -16L2 -10',
        '#6f4530',
        0.7,
        'paper edges',
      ),
      second(
        'M-9.500 -41L-5 -39.600L0 -41L5 -39.600L9.500 -41L8 -34C7 -30 5 -33 4.500 -28C4 -22 2 -27 0.500 -20C-0.500 -15 -2.500 -18 -3 -24C-3.500 -29 -6 -26 -7 -31Z',
        '#e04a2a',
        'paint',
      ),
      ink(oval(0, -40.6, 8.6, 2.2), '#4a2c22'),
      solid(
        'M-28 -3C-30 -9 -25 -11 -24 -7C-22 -11 -18 -8 -19 -3ZM20 -3C19 -8 24 -9 24 -6C27 -9 30 -6 28 -3Z',
        '#5f9a4a',
        'painted bushes',
      ),
    ],
  }),
];
