/** Garden and wild flowers, each with the head that tells it. */
import { along, blob, circle, curve, limb, oval, polygon } from '../path/outline.ts';
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

/** A ring of petals; radii from the middle, width as a share of the length. */
const petals = (
  x: number,
  y: number,
  count: number,
  reach: number,
  width: number,
  turn = 0,
  squash = 1,
): string =>
  Array.from({ length: count }, (_, i) => {
    const a = turn + (i * 2 * Math.PI) / count;
    const [c, s] = [Math.cos(a), Math.sin(a)];
    const at = (r: number, w: number) => [x + c * r - s * w, y + (s * r + c * w) * squash] as const;
    return blob(
      [...at(reach * 0.06, 0), ...at(reach * 0.6, width), ...at(reach, 0), ...at(reach * 0.6, -width)],
      0.95,
    );
  }).join('');

const stem = (height: number, lean = 1): PropShape =>
  line(curve(0, 0, -lean, -height * 0.35, lean, -height * 0.7, 0, -height), '#4f8a3c', 1.3, 'stem');

const blade = (x: number, y: number, dx: number, dy: number): string =>
  blob([x, y, x + dx * 0.3 - 1.6, y + dy * 0.55, x + dx, y + dy, x + dx * 0.55 + 1.8, y + dy * 0.45], 0.8);

const leaves = (...d: readonly string[]): PropShape => solid(d.join(''), '#5a9a45', 'leaf');

/** A flower on one stem: its head is drawn about (0, -height). */
const flower = (
  names: string,
  height: number,
  head: readonly PropShape[],
  greens = leaves(blade(0, -5, 10, -9), blade(0, -9, -10, -8)),
) => prop({ names, in: 'plant', at: 'surface', shapes: [stem(height), greens, ...head] });

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

export const BLOOM_PROPS: readonly Prop[] = [
  flower('poppy, red poppy, poppies, remembrance poppy, california poppy', 32, [
    main(
      `${blob([-10, -32, -8, -41, 0, -43, 2, -34, -4, -29])}${blob([10, -33, 8, -42, 0, -43, -2, -34, 5, -29])}`,
      '#d9342b',
      'petal',
    ),
    main(blob([-10, -34, -8, -27, 0, -25, 9, -27, 11, -35, 4, -31, 0, -33, -5, -31]), '#e6483c', 'petal'),
    shade(blob([1, -25.5, 4, -30, 10, -34, 9, -27]), '#e6483c'),
    solid(circle(0, -34, 2.8), '#2a2430', 'centre'),
    detail(petals(0, -34, 10, 4.6, 0.4), '#3a3040', 'stamen'),
    detail(circle(0, -34, 1.2), '#8fae5a', 'pistil'),
  ]),
  flower(
    'daffodil, daffodils, narcissus, jonquil',
    30,
    [
      main(petals(0, -32, 6, 11, 3.6, 0.3), '#f6d53c', 'petal'),
      shade(petals(0, -32, 6, 6, 0.5, 0.3), '#f6d53c'),
      second('M-4.600 -35C-5 -30 -3 -28.500 0 -28.500C3 -28.500 5 -30 4.600 -35Z', '#ef9a1f', 'trumpet'),
      second(
        along(-4.8, 4.8, 7, (x) => circle(x, -35, 1)),
        '#f4a82c',
        'frill',
      ),
      solid(oval(0, -35, 3.8, 1.3), '#c9711a', 'throat'),
    ],
    leaves(blade(0, 0, 8, -24), blade(0, 0, -9, -22)),
  ),
  flower(
    'dandelion, dandelions, yellow dandelion',
    22,
    [
      main(petals(0, -24, 22, 8, 1), '#f2c22a', 'petal'),
      main(petals(0, -24, 16, 5.6, 0.9, 0.2), '#f7d24a', 'petal'),
      second(circle(0, -24, 2), '#e0a51c', 'centre'),
    ],
    solid(
      'M0 -1L-6 -5L-7 -2L-12 -5L-11 -1L-16 0L0 0ZM0 -1L6 -6L7 -2.500L12 -5L11 -1L16 0L0 0Z',
      '#5a9a45',
      'leaf',
    ),
  ),
  flower('dandelion clock, dandelion puff, dandelion seed head, dandelion fluff, blowball', 24, [
    main(circle(0, -32, 9.5), '#f1f2ee', 'puff'),
    line(
      Array.from({ length: 22 }, (_, i) => {
        const a = (i * Math.PI) / 11;
        return `M0 -32L${Math.cos(a) * 9.5} ${-32 + Math.sin(a) * 9.5}`;
      }).join(''),
      '#c8ccc4',
      0.35,
      'seed',
    ),
    detail(
      Array.from({ length: 22 }, (_, i) => {
        const a = (i * Math.PI) / 11;
        return circle(Math.cos(a) * 9.8, -32 + Math.sin(a) * 9.8, 0.8);
      }).join(''),
      '#ffffff',
      'tuft',
    ),
    solid(circle(0, -32, 1.6), '#9a7a4a', 'head'),
    detail(`${circle(13, -38, 0.8)}${circle(17, -42, 0.8)}${circle(15, -33, 0.7)}`, '#ffffff', 'flown seed'),
  ]),
  flower(
    'carnation, carnations, dianthus, pink carnation',
    32,
    [
      solid('M-2.600 -27L-2 -33H2L2.600 -27C1.400 -25.600 -1.400 -25.600 -2.600 -27Z', '#6fa06a', 'calyx'),
      main(
        blob([-9, -36, -6, -33, 0, -31.5, 6, -33, 9, -36, 8, -41, 3, -44, -3, -44, -8, -41]),
        '#e86a8a',
        'head',
      ),
      main(
        along(-8, 8, 8, (x) =>
          polygon([
            x - 2,
            -41 + Math.abs(x) * 0.3,
            x - 1.2,
            -45.5 + Math.abs(x) * 0.4,
            x,
            -43 + Math.abs(x) * 0.4,
            x + 1.2,
            -45.5 + Math.abs(x) * 0.4,
            x + 2,
            -41 + Math.abs(x) * 0.3,
          ]),
        ),
        '#e86a8a',
        'frill',
      ),
      light(
        `${blob([-6, -38, -3, -41, 1, -38, -2, -36])}${blob([1, -39, 4, -42, 7, -38, 4, -36])}`,
        '#e86a8a',
      ),
      shade(
        `${blob([-4, -35, 0, -37.5, 4, -35, 0, -33.5])}${blob([-1, -40, 1, -41.5, 3, -40, 1, -39])}`,
        '#e86a8a',
      ),
    ],
    leaves(blade(0, -12, 7, -10), blade(0, -8, -7, -10)),
  ),
  flower('chrysanthemum, chrysanthemums, mum flower, aster, dahlia, gerbera, zinnia', 28, [
    main(petals(0, -32, 20, 12, 1.7), '#d9662f', 'petal'),
    light(petals(0, -32, 18, 9, 1.5, 0.15), '#e8843c'),
    main(petals(0, -32, 14, 6.2, 1.3, 0.1), '#d9662f', 'petal'),
    light(petals(0, -32, 10, 3.8, 1, 0.2), '#f2a24a'),
  ]),
  flower('marigold, marigolds, calendula, tagetes', 22, [
    main(
      along(0, Math.PI * 1.85, 13, (a) => circle(Math.cos(a) * 7, -26 + Math.sin(a) * 6.4, 2.6)),
      '#ef8a1c',
      'frill',
    ),
    main(circle(0, -26, 7), '#ef8a1c', 'head'),
    light(
      along(0, Math.PI * 1.8, 9, (a) => circle(Math.cos(a) * 4.4, -26.5 + Math.sin(a) * 4, 2)),
      '#f7a82e',
    ),
    shade(circle(0, -26.5, 2.4), '#ef8a1c'),
  ]),
  flower(
    'iris, iris flower, blue iris, purple iris, fleur-de-lis flower',
    36,
    [
      main(blob([-1, -40, -6, -46, -3, -54, 0, -56, 3, -54, 6, -46, 1, -40]), '#6a55b8', 'standard'),
      light(blob([-1, -42, -3, -48, 0, -54, 0.6, -46]), '#6a55b8'),
      main(blob([-1, -40, -8, -43, -14, -38, -13, -30, -8, -28, -6, -35]), '#5643a4', 'fall'),
      main(blob([1, -40, 8, -43, 14, -38, 13, -30, 8, -28, 6, -35]), '#5643a4', 'fall'),
      main(blob([-3, -40, 3, -40, 4.5, -33, 0, -27, -4.5, -33]), '#6a55b8', 'fall'),
      detail(
        `${limb([0, -39, 1.2], [0, -33, 0.5])}${limb([-6, -40, 0.9], [-10, -37, 0.4])}${limb([6, -40, 0.9], [10, -37, 0.4])}`,
        '#f2c22e',
        'beard',
      ),
    ],
    leaves(blade(0, 0, 8, -28), blade(0, 0, -9, -26)),
  ),
  flower(
    'violet, violets, viola flower, pansy, pansies, purple violet',
    14,
    [
      main(
        `${blob([-1, -16, -6, -18, -6, -24, -1, -24, 0, -18])}${blob([1, -16, 6, -18, 6, -24, 1, -24, 0, -18])}`,
        '#6b3fa8',
        'petal',
      ),
      main(
        `${blob([0, -17, -7, -18, -9, -13, -4, -11])}${blob([0, -17, 7, -18, 9, -13, 4, -11])}${blob([0, -17, -5, -11, 0, -8, 5, -11])}`,
        '#8455c0',
        'petal',
      ),
      detail(blob([0, -17, -2, -13, 0, -11.5, 2, -13]), '#f6d23a', 'eye'),
      line('M0 -14L-2 -11M0 -14V-10.500M0 -14L2 -11M-1 -16L-4 -15M1 -16L4 -15', '#3f2270', 0.4, 'vein'),
    ],
    leaves(blob([0, 0, 4, -7, 11, -7, 9, -1]), blob([0, 0, -4, -6, -11, -6, -9, -1])),
  ),
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
