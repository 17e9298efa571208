/** Garden and wild flowers, each with the head that tells it. */
import { along, blob, circle, limb, oval, polygon } from '../path/outline.ts';
import { blade, flower, leaves, petals } from './flower-parts.ts';
import { detail, light, line, main, type Prop, second, shade, solid } from './prop.ts';

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
];
