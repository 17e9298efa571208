/** Bowed and plucked instruments, and small ones of many countries. */
import { along, blob, box, circle, polygon } from '../path/outline.ts';
import {
  detail,
  ink,
  light,
  line,
  main,
  type Prop,
  type PropShape,
  prop,
  second,
  shade,
  solid,
} from './prop.ts';

const instrument = (
  names: string,
  shapes: readonly PropShape[],
  at: Prop['placement'] = 'surface',
  grip: readonly [number, number] = [0, -20],
): Prop => prop({ names, in: 'instrument', at, anchors: { grip }, shapes });

/** One side of a body from the top of its middle down to the foot: upper bout, waist between two points, lower bout; a start and then curves. */
const FLANK: readonly number[] = [
  0, -37.5, 3.4, -37.5, 8.6, -37, 8.6, -31.5, 8.6, -28.6, 8, -27.2, 8.4, -26, 5.8, -24.8, 5.4, -21, 5.8,
  -18.8, 6.2, -16.8, 7.4, -15.6, 9, -15, 10, -14, 11, -11.5, 11, -8.5, 11, -2.6, 6, 0, 0, 0,
];

/** The way back up along the other side, without the point both have at the foot. */
const mirrored = (flank: readonly number[]): readonly number[] =>
  Array.from({ length: flank.length / 2 - 1 }, (_, i) => flank.length - 4 - 2 * i).flatMap((j) => [
    -(flank[j] ?? 0),
    flank[j + 1] ?? 0,
  ]);

/** Cubic curves through the numbers, six to each. */
const curves = (n: readonly number[]): string =>
  n.reduce((d, v, i) => `${d}${i % 6 === 0 ? 'C' : ' '}${v}`, '');

/** A body with waist and points, f-holes, bridge, scroll; `k` is its size, the foot of the body at y = low. */
function bowed(k: number, wood: string, low: number): readonly PropShape[] {
  const at = (...n: number[]) => n.map((v, i) => (i % 2 ? v * k + low : v * k));
  const f = (s: number) =>
    `M${s * 4.2 * k} ${-20.5 * k + low}c${s * -2.2 * k} ${-0.8 * k} ${s * -2.4 * k} ${2.2 * k} ${s * -0.6 * k} ${4.4 * k}c${s * 1.4 * k} ${2.2 * k} ${s * 1.4 * k} ${4.6 * k} ${s * -0.8 * k} ${4 * k}`;
  const outline = (half: readonly number[], back: readonly number[]) => {
    const [x, y, ...rest] = at(...half, ...back);
    return `M${x} ${y}${curves(rest)}Z`;
  };
  return [
    solid(polygon(at(-1.3, -60, 1.3, -60, 1.7, -35, -1.7, -35)), '#5a3420', 'neck'),
    main(outline(FLANK, mirrored(FLANK)), wood, 'body'),
    shade(outline(FLANK, [3, -0.6, 7.4, -8, 3.4, -14, 3.2, -20, 3, -26, 4.6, -34, 0, -37.5]), wood),
    light(blob(at(-8, -33, -5, -36, -3, -34, -7, -28), 0.8), wood),
    line(f(1) + f(-1), '#2a1810', 0.9 * k, 'f-hole'),
    ink(
      `${circle(4.3 * k, -20.2 * k + low, 0.7 * k)}${circle(-4.3 * k, -20.2 * k + low, 0.7 * k)}${circle(3 * k, -12.2 * k + low, 0.7 * k)}${circle(-3 * k, -12.2 * k + low, 0.7 * k)}`,
      '#2a1810',
      'f-hole',
    ),
    solid(polygon(at(-1.5, -60, 1.5, -60, 2, -21, -2, -21)), '#26180f', 'fingerboard'),
    solid(polygon(at(-1.8, -10, 1.8, -10, 1, -1.5, -1, -1.5)), '#26180f', 'tailpiece'),
    solid(polygon(at(-3, -14, -2.6, -16.2, 2.6, -16.2, 3, -14, 1.5, -15, -1.5, -15)), '#e6c890', 'bridge'),
    line(
      `M${-1 * k} ${-62 * k + low}V${-9 * k + low}M${-0.35 * k} ${-62 * k + low}V${-9 * k + low}M${0.35 * k} ${-62 * k + low}V${-9 * k + low}M${1 * k} ${-62 * k + low}V${-9 * k + low}`,
      '#f2ece0',
      0.18 * k,
      'string',
    ),
    solid(polygon(at(-1.5, -60, 1.5, -60, 1.2, -68, -1.2, -68)), '#5a3420', 'pegbox'),
    solid(
      blob(at(-1.2, -67, -2.8, -70, -1, -72.5, 2, -71.5, 2.6, -69, 0.8, -68, 1, -67)),
      '#6d4028',
      'scroll',
    ),
    line(
      `M${0.9 * k} ${-69.6 * k + low}c${-1.2 * k} ${-1.2 * k} ${-2 * k} ${0.2 * k} ${-1.2 * k} ${1 * k}`,
      '#2a1810',
      0.5 * k,
      'scroll',
    ),
    solid(
      [-62, -64.5]
        .map(
          (y, i) =>
            `${box(-4.2 * k, (y + 0) * k + low, 3 * k, 1.1 * k, 0.4 * k)}${box(1.3 * k, (y - 1.2 + i * 0) * k + low, 3 * k, 1.1 * k, 0.4 * k)}`,
        )
        .join(''),
      '#26180f',
      'peg',
    ),
  ];
}

const bow = (x: number, top: number, low: number, lean: number, k: number): readonly PropShape[] => [
  line(
    `M${x + lean} ${top}Q${x + lean * 0.5 + 2 * k} ${(top + low) / 2} ${x} ${low}`,
    '#6d3a1c',
    1.1 * k,
    'bow',
  ),
  line(`M${x + lean - 1.6 * k} ${top + 1}L${x - 2 * k} ${low - 3 * k}`, '#f4f0e6', 0.6 * k, 'hair'),
  solid(box(x - 2.6 * k, low - 6 * k, 2.6 * k, 4.5 * k, 0.5 * k), '#26180f', 'frog'),
];

export const STRING_PROPS: readonly Prop[] = [
  instrument(
    'violin, fiddle, viola, violins',
    [...bowed(1, '#b8622e', 0), ...bow(19, -70, -4, -2, 1)],
    'surface',
    [0, -48],
  ),
  instrument(
    'cello, violoncello, cellos',
    [
      line('M0 -12V0', '#8b949b', 1.6, 'endpin'),
      ...bowed(1.72, '#a8522a', -14),
      ...bow(33, -84, -2, -6, 1.5),
    ],
    'floor',
    [0, -90],
  ),
  instrument(
    'double bass, upright bass, contrabass, string bass, standup bass',
    [line('M0 -12V0', '#8b949b', 2.4, 'endpin'), ...bowed(2.5, '#8f4a24', -14)],
    'floor',
    [0, -120],
  ),
  instrument(
    'sitar, indian sitar, veena, tanpura',
    [
      solid(box(-3.6, -112, 7.2, 86, 1), '#7a4426', 'neck'),
      line(
        along(-106, -34, 14, (y) => `M-4.400 ${y}Q0 ${y - 2} 4.400 ${y}`),
        '#d8ae3c',
        1,
        'fret',
      ),
      main(
        blob([-16, -14, -13, -28, -4, -34, 4, -34, 13, -28, 16, -14, 9, -2, 0, 0, -9, -2]),
        '#b8622e',
        'gourd',
      ),
      shade(blob([4, -33, 13, -28, 16, -14, 9, -2, 2, -0.5, 9, -14]), '#b8622e'),
      detail('M0 -24l2 4 4 0.500 -3 3 1 4 -4 -2 -4 2 1 -4 -3 -3 4 -0.500Z', '#f4ead2', 'inlay'),
      solid(box(-5, -11, 10, 3, 0.8), '#f4ead2', 'bridge'),
      second(circle(0, -104, 0.1) + blob([5, -100, 11, -106, 16, -100, 11, -93]), '#c9762f', 'upper gourd'),
      line('M-2 -112V-9M-0.700 -112V-9M0.700 -112V-9M2 -112V-9', '#f2ece0', 0.3, 'string'),
      solid(
        along(-110, -60, 7, (y, i) => box(i % 2 ? 3.6 : -7.6, y, 4, 2, 0.8)),
        '#4a2a18',
        'peg',
      ),
      solid(blob([-4, -112, -3, -118, 0, -121, 3, -118, 4, -112], 0.8), '#5a321c', 'head'),
    ],
    'floor',
    [0, -60],
  ),
  instrument('lyre, ancient lyre, greek lyre, apollo lyre', [
    main(
      'M-10 -10C-22 -22 -22 -36 -14 -46C-12 -49 -15 -51 -17 -49L-19 -52C-15 -56 -9 -53 -10 -47C-17 -36 -16 -24 -5 -14H5C16 -24 17 -36 10 -47C9 -53 15 -56 19 -52L17 -49C15 -51 12 -49 14 -46C22 -36 22 -22 10 -10C8 -2 4 0 0 0C-4 0 -8 -2 -10 -10Z',
      '#d8a83c',
      'frame',
    ),
    shade('M2 0C5 -2 6 -8 6 -14C16 -24 17 -36 10 -47C12 -36 22 -22 10 -10C8 -2 4 0 2 0Z', '#d8a83c'),
    solid(box(-14, -44, 28, 2.6, 1), '#b8842a', 'yoke'),
    line(
      'M-5 -42L-3 -9M-2.500 -42L-1.500 -9M0 -42V-9M2.500 -42L1.500 -9M5 -42L3 -9',
      '#f4f0e4',
      0.5,
      'string',
    ),
    solid(box(-5, -9, 10, 2, 0.6), '#7a5a1c', 'bridge'),
  ]),
];
