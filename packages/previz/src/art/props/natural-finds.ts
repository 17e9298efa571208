/** What one picks up out of doors, and signs of animals. */
import { along, blob, box, circle, curve, oval, poly } from '../path/outline.ts';
import {
  detail,
  faint,
  flat,
  light,
  line,
  main,
  type Prop,
  type PropShape,
  prop,
  shade,
  solid,
  tube,
} from './prop.ts';

const find = (
  names: string,
  shapes: readonly PropShape[],
  at: Prop['placement'] = 'surface',
  kind: Prop['category'] = 'nature',
): Prop => prop({ names, in: kind, at, shapes });

export const NATURAL_FIND_PROPS: readonly Prop[] = [
  find('stack of stones, stacked stones, cairn, pile of stones, pile of rocks, stack of rocks, zen stones', [
    main(blob([-15, -3, -13, -8, 0, -9.4, 14, -8, 15.6, -3, 8, 0, -8, 0]), '#8d9299', 'stone'),
    main(blob([-11, -12, -9, -16, 1, -17, 10, -15.6, 11, -11.6, 4, -9, -6, -9]), '#a8a49c', 'stone'),
    main(blob([-8, -19.6, -6, -23, 1, -23.8, 8, -22, 8, -18.6, 2, -16.8, -5, -16.8]), '#7d858d', 'stone'),
    main(blob([-5.4, -26, -3, -28.8, 2, -29, 5.6, -27, 5, -24.6, 1, -23.6, -4, -23.8]), '#b3ada2', 'stone'),
    main(blob([-2.8, -31, 0, -33, 3, -31.4, 2.4, -29.4, -2, -29]), '#8d9299', 'stone'),
    light(`${oval(-5, -7.4, 5, 0.7)}${oval(-3, -15.4, 4, 0.6)}${oval(-1, -22.6, 3, 0.5)}`, '#c9cdd0'),
  ]),
  find(
    'icicle, icicles',
    [
      main(
        'M-22 -60C-10 -63 10 -63 22 -60L21 -56L18 -34L15 -56L9 -54L5 -8L0 -54L-5 -54L-9 -26L-13 -56L-17 -56L-19 -40Z',
        '#bfe2f2',
        'icicle',
      ),
      light('M-8 -54H-6.400L-9 -32ZM2 -54H4L4.600 -18ZM16 -56H17L17.800 -40Z', '#eaf7fc'),
      solid('M-24 -61C-18 -68 -10 -64 -4 -66C4 -69 14 -64 24 -61C12 -57 -12 -57 -24 -61Z', '#f6fafc', 'snow'),
      detail(oval(5, -2, 1, 1.6), '#bfe2f2', 'drop'),
    ],
    'ceiling',
  ),
  find('honeycomb, piece of honeycomb, honey comb', [
    main(
      [-2, -1, 0, 1, 2]
        .flatMap((c) =>
          [0, 1, 2].map((r) => {
            const x = c * 6.2,
              y = -6 - r * 7 - (c % 2 ? 3.5 : 0);
            return poly(x - 4, y, x - 2, y - 3.4, x + 2, y - 3.4, x + 4, y, x + 2, y + 3.4, x - 2, y + 3.4);
          }),
        )
        .join(''),
      '#e8a62a',
      'comb',
    ),
    flat(
      [-2, -1, 0, 1, 2]
        .flatMap((c) =>
          [0, 1, 2].map((r) => {
            const x = c * 6.2,
              y = -6 - r * 7 - (c % 2 ? 3.5 : 0);
            return poly(
              x - 2.8,
              y,
              x - 1.4,
              y - 2.4,
              x + 1.4,
              y - 2.4,
              x + 2.8,
              y,
              x + 1.4,
              y + 2.4,
              x - 1.4,
              y + 2.4,
            );
          }),
        )
        .join(''),
      '#b8741a',
      'cells',
    ),
    detail('M4 -3.400C6 -3 7 -1 6 0.600C5 1.600 3.600 1 3.600 -0.600Z', '#f6c23c', 'honey'),
    solid(oval(-8, -24, 2.6, 1.7), '#f2c33c', 'bee'),
    detail(`${box(-9, -25.6, 0.9, 3.2)}${box(-7.4, -25.6, 0.9, 3.2)}`, '#2a2226', 'stripes'),
    faint(detail(`${oval(-8.6, -26.6, 1.6, 1)}${oval(-6.8, -26.6, 1.5, 0.9)}`, '#eaf3f8', 'wings'), 0.9),
  ]),
  find('fossil, fossils, fossil shell', [
    main(blob([-14, -4, -13, -16, -5, -22, 6, -21, 14, -13, 13, -3, 4, 0, -8, 0]), '#b5a78e', 'rock'),
    shade('M6 -21L14 -13L13 -3L4 0C10 -6 10 -15 6 -21Z', '#b5a78e'),
    solid(circle(-0.5, -10.6, 7.6), '#8a7758', 'ammonite'),
    line(
      curve(
        ...Array.from({ length: 22 }, (_, i) => {
          const a = i * 0.8,
            r = 0.6 + i * 0.32;
          return [-0.5 + r * Math.cos(a), -10.6 + r * Math.sin(a)];
        }).flat(),
      ),
      '#5a4a34',
      0.9,
      'spiral',
    ),
    line(
      Array.from({ length: 14 }, (_, i) => {
        const a = (i * Math.PI) / 7;
        return `M${(-0.5 + 5 * Math.cos(a)).toFixed(2)} ${(-10.6 + 5 * Math.sin(a)).toFixed(2)}L${(-0.5 + 7.4 * Math.cos(a + 0.2)).toFixed(2)} ${(-10.6 + 7.4 * Math.sin(a + 0.2)).toFixed(2)}`;
      }).join(''),
      '#5a4a34',
      0.6,
      'ribs',
    ),
  ]),
  find(
    'gold nugget, gold nuggets, nugget',
    [
      main(
        blob([-7, -2, -7.6, -6, -3, -9.6, 2, -10, 7, -7, 7.6, -2.6, 3, 0, -3, 0], 0.6),
        '#e3b02e',
        'nugget',
      ),
      shade('M2 -10L7 -7L7.600 -2.600L3 0L1 -3L4 -6Z', '#e3b02e'),
      light('M-5 -7.600L-2 -8.600L-1 -6.400L-4 -5.200ZM1 -8L3 -7.400L2 -5.800Z', '#fbe38a'),
      line('M-3 -9L-1 -6L-4 -3L-1 -0.600M-1 -6L3 -5L5 -1.600', '#b07f18', 0.5, 'edges'),
    ],
    'surface',
    'symbol',
  ),
  find('coal, lump of coal, piece of coal, charcoal, coals', [
    main(poly(-12, -1, -10, -8, -4, -10, 0, -5, -1, 0), '#2d2c31', 'coal'),
    main(poly(-3, 0, -1, -7, 5, -9, 11, -6, 12, -1, 8, 0), '#37363c', 'coal'),
    main(poly(-6, -8, -3, -14, 3, -14.6, 5, -9, 0, -6), '#2d2c31', 'coal'),
    light(
      `${poly(-10, -7.6, -5, -9, -6, -5.4)}${poly(-2, -13, 2, -13.6, 1, -10)}${poly(1, -7, 5, -8, 5, -4.4)}`,
      '#5c5b64',
    ),
  ]),
  find(
    'paw print, paw prints, pawprint, animal track, animal tracks',
    [
      main(
        `${blob([-6.6, -4, -4.6, -8.6, 0, -10.4, 4.6, -8.6, 6.6, -4, 3.6, -0.6, 0, -1.8, -3.6, -0.6])}${oval(-8, -11.4, 2.4, 3.4)}${oval(8, -11.4, 2.4, 3.4)}${oval(-3.2, -15.4, 2.4, 3.6)}${oval(3.2, -15.4, 2.4, 3.6)}`,
        '#5a4434',
        'print',
      ),
    ],
    'surface',
    'symbol',
  ),
  find(
    'antlers, antler, deer antlers, pair of antlers, stag antlers',
    [
      tube(
        `${curve(-3, -6, -12, -14, -20, -26, -18, -44)}${curve(3, -6, 12, -14, 20, -26, 18, -44)}`,
        '#b8956a',
        3.2,
        'beams',
      ),
      tube(
        'M-10 -12L-7 -26M-16 -19L-26 -28M-19 -28L-12 -40M-19 -34L-27 -44M10 -12L7 -26M16 -19L26 -28M19 -28L12 -40M19 -34L27 -44',
        '#b8956a',
        2.2,
        'tines',
      ),
      solid('M-8 -9H8L6 -1C2 1 -2 1 -6 -1Z', '#7a4a2c', 'mount'),
    ],
    'wall',
    'other',
  ),
  find(
    'cocoon, chrysalis, pupa',
    [
      tube(curve(-22, -40, -8, -43, 6, -39, 24, -42), '#7a5634', 2.4, 'twig'),
      detail('M12 -41C16 -50 24 -50 28 -46C24 -40 18 -39 12 -41Z', '#5d9a3d', 'leaf'),
      line('M0 -40V-34', '#cfc4a4', 0.9, 'thread'),
      main(
        'M0 -35C6 -33 8 -26 7 -18C6 -9 3 -3 0 0C-3 -3 -6 -9 -7 -18C-8 -26 -6 -33 0 -35Z',
        '#c9b184',
        'cocoon',
      ),
      shade('M0 -35C6 -33 8 -26 7 -18C6 -9 3 -3 0 0C3 -10 4 -26 0 -35Z', '#c9b184'),
      line(
        'M-6 -28C-2 -25 2 -25 6 -28M-7 -21C-2 -18 2 -18 7 -21M-6.400 -14C-2 -11 2 -11 6.400 -14M-4.600 -8C-1.600 -6 1.600 -6 4.600 -8',
        '#9a8256',
        0.7,
        'bands',
      ),
    ],
    'ceiling',
  ),
  find(
    'root, roots, tree root, tree roots',
    [
      main(
        'M-9 -46H9L8 -30C16 -22 24 -14 34 0H26C20 -8 14 -14 9 -18L13 0H7L2 -17L-3 0H-9L-6 -18C-12 -14 -20 -8 -27 0H-35C-26 -14 -16 -24 -8 -30Z',
        '#7a5634',
        'root',
      ),
      line('M-4 -44L-4 -24M3 -44L4 -20M-10 -24L-22 -10M12 -24L22 -10', '#573a20', 1.1, 'grain'),
      flat(oval(0, -46, 9, 2.6), '#c9a06a', 'cut'),
    ],
    'floor',
  ),
  find(
    'mud, mud puddle, muddy puddle, pool of mud',
    [
      main(
        blob([-60, -6, -40, -14, -6, -12, 30, -15, 58, -8, 62, -2, 24, 1, -20, 0, -54, 0]),
        '#6a4a2e',
        'mud',
      ),
      light(blob([-30, -8, -12, -10, 8, -9, -10, -6.4]), '#9a7a58'),
      line(oval(22, -6, 12, 2) + oval(22, -6, 6, 1), '#4f3520', 0.9, 'ripples'),
    ],
    'floor',
  ),
  find('ash, ashes, pile of ash, pile of ashes', [
    main(blob([-20, -1, -13, -6, -5, -9.6, 4, -10, 13, -5.6, 21, -1, 4, 0.4]), '#9b989a', 'ash'),
    light(blob([-10, -5, -4, -8, 2, -8, -4, -5]), '#c4c1c2'),
    detail(
      `${poly(-4, -9, 5, -12, 6, -10.6, -3, -7.4)}${poly(4, -5, 13, -6.6, 13, -5, 4, -3.4)}`,
      '#2f2a2c',
      'embers',
    ),
  ]),
  find('conch, conch shell, spiral shell, snail shell', [
    main('M-15 -8C-13 -16 -2 -19 6 -15C14 -11 16 -3 10 -0.600C2 1 -12 -1 -15 -8Z', '#eec9a4', 'shell'),
    detail('M0 -6C4 -10 13 -9 13 -5C13 -1 4 0 -1 -1.600Z', '#e58f86', 'mouth'),
    line(
      'M-14 -8C-11 -11 -10 -6 -12 -4M-9 -13C-5 -12 -5 -5 -8 -1.800M-2 -16C1 -14 1 -9 -1 -6',
      '#b98a5e',
      0.8,
      'whorls',
    ),
    solid(
      `${poly(-9, -13, -8, -17, -5, -14.8)}${poly(-2, -16, 0, -20, 3, -16.2)}${poly(6, -15, 9.6, -18, 10, -13)}`,
      '#e2b488',
      'spikes',
    ),
  ]),
  find(
    'sheaf of wheat, wheat sheaf, sheaf, bundle of wheat, sheaf of straw',
    [
      main(
        along(
          -12,
          12,
          9,
          (x) => `M${x * 0.25 - 0.7} -14L${x - 1.6} -46L${x + 1.6} -46L${x * 0.25 + 0.7} -14Z`,
        ) + along(-9, 9, 7, (x) => poly(x * 0.25 - 0.8, -14, x * 0.25 + 0.8, -14, x + 1.2, 0, x - 1.2, 0)),
        '#d9b050',
        'straw',
      ),
      detail(
        along(-13, 13, 9, (x) => oval(x, -49, 1.9, 5)),
        '#e8bf4a',
        'ears',
      ),
      line(
        along(-13, 13, 9, (x) => `M${x} -54V-58`),
        '#c99a34',
        0.5,
        'beards',
      ),
      solid(box(-5, -18, 10, 4.4, 1.6), '#a8743a', 'band'),
    ],
    'floor',
    'plant',
  ),
  find(
    'fence post, wooden post',
    [
      main('M-7 0V-108L0 -116L7 -108V0Z', '#9c7448', 'post'),
      shade('M2 0V-113.700L7 -108V0Z', '#9c7448'),
      line('M-3 -104V-8M-5 -70V-30', '#6f4e2c', 0.9, 'grain'),
      detail(`${blob([-12, 0, -9, -7, -6, -2])}${blob([6, -1, 9, -8, 12, 0])}`, '#5d9a3d', 'grass'),
    ],
    'floor',
    'other',
  ),
];
