/** Flowers of spring, spikes and clusters. */
import { along, blob, circle, curve, limb, oval } from '../path/outline.ts';
import { blade, flower, leaves, petals, stem } from './flower-parts.ts';
import {
  detail,
  flat,
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

/** A spike of small florets from y = top down to y = low. */
const spike = (x: number, top: number, low: number, w: number, colour: string): readonly PropShape[] => {
  const rows = Math.round((low - top) / 2.4);
  const at = Array.from({ length: rows }, (_, i) => ({
    y: top + i * 2.4,
    r: w * (0.45 + (0.55 * i) / rows),
  }));
  return [
    main(
      at
        .map(
          ({ y, r }) =>
            `${oval(x - r * 0.7, y, r * 0.62, 1.5)}${oval(x + r * 0.7, y + 0.5, r * 0.62, 1.5)}${oval(x, y - 0.4, r * 0.6, 1.6)}`,
        )
        .join(''),
      colour,
      'floret',
    ),
    light(at.map(({ y, r }) => oval(x - r * 0.6, y - 0.4, r * 0.24, 0.6)).join(''), colour),
  ];
};

/** Round cluster of little four-petalled flowers. */
const cluster = (
  x: number,
  y: number,
  r: number,
  count: number,
  colour: string,
  eye: string,
): readonly PropShape[] => {
  const at = Array.from({ length: count }, (_, i) => {
    const a = i * 2.4;
    const d = Math.sqrt((i + 0.3) / count) * r;
    return [x + Math.cos(a) * d, y + Math.sin(a) * d * 0.86, i] as const;
  });
  return [
    main(circle(x, y, r * 1.02), colour, 'head'),
    shade(
      blob([
        x + r * 0.1,
        y + r,
        x + r * 0.7,
        y,
        x + r * 0.4,
        y - r * 0.9,
        x + r * 1.05,
        y,
        x + r * 0.6,
        y + r * 0.8,
      ]),
      colour,
    ),
    light(
      at
        .filter(([, , i]) => i % 2 === 0)
        .map(([u, v]) => petals(u, v, 4, r * 0.25, r * 0.11, 0.5))
        .join(''),
      colour,
    ),
    main(
      at
        .filter(([, , i]) => i % 2)
        .map(([u, v]) => petals(u, v, 4, r * 0.25, r * 0.11, 0.2))
        .join(''),
      colour,
      'floret',
    ),
    second(at.map(([u, v]) => circle(u, v, r * 0.05)).join(''), eye, 'eye'),
  ];
};

export const SPRING_BLOOM_PROPS: readonly Prop[] = [
  flower('peony, peonies, pink peony, ranunculus, camellia', 26, [
    main(
      `${blob([-13, -34, -11, -25, -3, -23, 0, -30])}${blob([13, -34, 11, -25, 3, -23, 0, -30])}${blob([-9, -26, 0, -20.5, 9, -26, 0, -30])}`,
      '#e58aac',
      'petal',
    ),
    main(blob([-11, -36, -6, -45, 0, -47, 6, -45, 11, -36, 6, -27, -6, -27]), '#efa4c0', 'bowl'),
    shade(blob([3, -28, 8, -34, 6, -44, 11, -36, 6, -27]), '#efa4c0'),
    light(
      `${blob([-8, -36, -4, -43, 2, -41, -3, -34])}${blob([-2, -33, 3, -40, 7, -36, 2, -30])}`,
      '#efa4c0',
    ),
    line(`${curve(-6, -30, -3, -38, 2, -40)}${curve(-1, -29, 2, -35, 6, -38)}`, '#c8688c', 0.7, 'fold'),
  ]),
  prop({
    names: 'lotus flower, water lily, water lilies, waterlily, nymphaea',
    in: 'plant',
    at: 'surface',
    shapes: [
      flat(oval(0, -1.4, 22, 4), '#3f8f4a', 'pad'),
      main(petals(0, -6, 9, 14, 3, Math.PI * 1.02, 0.5), '#e889b8', 'far petal'),
      main(
        `${blob([0, -2, -5, -9, 0, -18, 5, -9])}${blob([-1, -2, -10, -7, -10, -15, -4, -10])}${blob([1, -2, 10, -7, 10, -15, 4, -10])}${blob([-1, -1.5, -11, -3, -17, -9, -8, -8])}${blob([1, -1.5, 11, -3, 17, -9, 8, -8])}`,
        '#f2a8cc',
        'petal',
      ),
      light(`${blob([0, -4, -2, -9, 0, -15, 1, -8])}${blob([-3, -3, -8, -7, -8.5, -12, -5, -8])}`, '#f8cfe2'),
      second(oval(0, -4, 3, 1.6), '#f2c93a', 'centre'),
    ],
  }),
  flower(
    'thistle, thistles, scottish thistle, cornflower',
    30,
    [
      main(
        'M-6 -34C-9 -40 -8 -44 -9 -46L-5 -43L-4 -47L-1 -44L0 -48L1 -44L4 -47L5 -43L9 -46C8 -44 9 -40 6 -34Z',
        '#a04fae',
        'tuft',
      ),
      light('M-4 -35L-5 -42L-2 -36L0 -44L1 -36L4 -42L3 -35Z', '#b86ac4'),
      solid(blob([-6, -34, -6.5, -29, 0, -26, 6.5, -29, 6, -34, 0, -35.5]), '#6f9a5a', 'bulb'),
      line('M-5 -33L-1 -27M-1 -34L4 -28M5 -33L1 -27M1 -34L-4 -28', '#4f7a42', 0.5, 'scale'),
    ],
    solid(
      'M0 -6L-6 -8L-7 -13L-10 -9L-15 -13L-13 -7L-17 -5L-11 -4ZM0 -10L6 -12L7 -17L10 -13L15 -17L13 -11L17 -9L11 -8Z',
      '#5f8f56',
      'leaf',
    ),
  ),
  flower(
    'snowdrop, snowdrops, galanthus',
    20,
    [
      line('M0 -20C1 -26 6 -27 8 -22', '#4f8a3c', 1, 'neck'),
      solid(oval(8, -21, 1.6, 1.8), '#7fae5a', 'ovary'),
      main(
        `${blob([7, -20, 2, -14, 3, -9, 6.5, -13])}${blob([9, -20, 14, -14, 13, -9, 9.5, -13])}${blob([8, -20, 5, -13, 8, -8, 11, -13])}`,
        '#f6f7f4',
        'petal',
      ),
      detail('M6.500 -10.500L8 -8.500L9.500 -10.500L8 -12Z', '#6fae4a', 'mark'),
      line('M6.600 -18L6 -13M9.400 -18L10 -13', '#cfd8d0', 0.5, 'fold'),
    ],
    leaves(blade(0, 0, 6, -16), blade(0, 0, -8, -15)),
  ),
  flower(
    'crocus, crocuses, saffron crocus',
    9,
    [
      main(
        `${blob([-1, -8, -7, -14, -5, -22, -1, -15])}${blob([1, -8, 7, -14, 5, -22, 1, -15])}`,
        '#7a4fb8',
        'petal',
      ),
      main(blob([0, -7, -5, -14, 0, -23, 5, -14]), '#9468cc', 'petal'),
      light(blob([-0.5, -10, -2, -14, 0, -20, Math.LOG10E, -14]), '#b48ee0'),
      detail(
        `${limb([-2, -19, 0.7], [-2, -22.5, 0.9])}${limb([2, -19, 0.7], [2, -22.5, 0.9])}`,
        '#f29a2a',
        'stigma',
      ),
    ],
    leaves(blade(0, 0, 9, -16), blade(0, 0, -9, -16), blade(0, 0, 4, -10)),
  ),
  prop({
    names: 'lavender, lavender plant, sprig of lavender, bunch of lavender, lavender bush',
    in: 'plant',
    at: 'surface',
    shapes: [
      line('M0 0L-12 -30M0 0L-6 -34M0 0V-36M0 0L6 -34M0 0L12 -30', '#6f9a62', 0.9, 'stem'),
      leaves(blade(0, -2, -8, -10), blade(0, -2, 8, -10), blade(0, -1, -3, -12), blade(0, -1, 4, -12)),
      ...spike(-13, -44, -30, 2.3, '#8a6ac4'),
      ...spike(13, -44, -30, 2.3, '#8a6ac4'),
      ...spike(-6.5, -49, -33, 2.5, '#7f5cba'),
      ...spike(6.5, -49, -33, 2.5, '#7f5cba'),
      ...spike(0, -53, -35, 2.7, '#8f6ecb'),
    ],
  }),
  prop({
    names: 'lilac, lilacs, lilac branch, wisteria, buddleia',
    in: 'plant',
    at: 'surface',
    shapes: [
      line(curve(0, 0, 1, -12, -2, -24), '#6d5234', 1.8, 'branch'),
      leaves(blob([0, -8, 8, -14, 17, -12, 11, -5]), blob([0, -10, -8, -16, -17, -14, -11, -7])),
      ...spike(-1, -52, -18, 9, '#b48ad0'),
    ],
  }),
  prop({
    names: 'hydrangea, hydrangeas, blue hydrangea, hortensia, rhododendron',
    in: 'plant',
    at: 'surface',
    shapes: [
      stem(22),
      leaves(blob([0, -6, 6, -14, 18, -13, 12, -4]), blob([0, -8, -6, -15, -18, -14, -12, -5])),
      ...cluster(0, -30, 13, 22, '#6f9ad8', '#f4efc4'),
    ],
  }),
  prop({
    names: 'rose bush, rosebush, rose shrub, bush of roses, climbing rose, flowering bush',
    in: 'plant',
    height: 1.3,
    shapes: [
      solid(limb([0, 0, 5], [-3, -30, 4]), '#6d4f34', 'stem'),
      solid(
        blob([-70, -20, -78, -60, -50, -100, 0, -116, 52, -100, 78, -58, 68, -18, 30, -6, -30, -6]),
        '#4f8a3e',
        'bush',
      ),
      flat(
        along(-60, 60, 9, (x, i) =>
          blob([
            x,
            -20 - (i % 3) * 26,
            x + 7,
            -30 - (i % 3) * 26,
            x + 14,
            -24 - (i % 3) * 26,
            x + 7,
            -18 - (i % 3) * 26,
          ]),
        ),
        '#3f7533',
        'leaf',
      ),
      ...[
        [-46, -40],
        [-14, -34],
        [24, -32],
        [54, -46],
        [-52, -74],
        [-20, -70],
        [12, -74],
        [44, -80],
        [-22, -100],
        [16, -104],
      ].flatMap(([x = 0, y = 0]) => [
        main(circle(x, y, 10), '#d8385a', 'rose'),
        shade(blob([x - 2, y + 9, x + 6, y + 1, x + 4, y - 8, x + 10, y, x + 6, y + 8]), '#d8385a'),
        line(
          `M${x - 1} ${y}C${x + 2} ${y - 3} ${x + 4} ${y + 2} ${x} ${y + 3.5}C${x - 5} ${y + 4} ${x - 6} ${y - 4} ${x} ${y - 6}`,
          '#a3203f',
          1.3,
          'fold',
        ),
      ]),
    ],
  }),
];
