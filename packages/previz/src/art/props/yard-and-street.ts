/** Things of the street, the yard and the fairground of war. */
import { along, blob, box, circle, curve, oval, polygon } from '../path/outline.ts';
import {
  detail,
  ink,
  line,
  main,
  type Prop,
  type PropShape,
  prop,
  second,
  shade,
  solid,
  tube,
} from './prop.ts';

const thing = (
  names: string,
  kind: Prop['category'],
  shapes: readonly PropShape[],
  at: Prop['placement'] = 'floor',
): Prop => prop({ names, in: kind, at, shapes });

export const YARD_PROPS: readonly Prop[] = [
  thing('weather vane, weathervane, wind vane, weathercock', 'building', [
    line('M0 0V-70', '#3a3f46', 3.4, 'rod'),
    line('M-30 -40H30M-12 -34L12 -46', '#3a3f46', 2.4, 'cross'),
    ink(
      'M-38 -44h2l4 6v-6h2v9h-2l-4 -6v6h-2ZM34 -44h6v2h-4v1.500h3v2h-3v1.500h4v2h-6Z',
      '#3a3f46',
      'letters',
    ),
    solid(circle(0, -40, 4), '#b88f3c', 'ball'),
    line('M-34 -70H36', '#3a3f46', 2.8, 'arrow'),
    solid(
      `${polygon([-34, -77, -48, -70, -34, -63])}${polygon([28, -70, 42, -80, 38, -70, 42, -60])}`,
      '#3a3f46',
      'arrow',
    ),
    main(
      blob(
        [-16, -74, -22, -92, -14, -102, -8, -96, 4, -92, 16, -108, 26, -106, 28, -94, 18, -80, 6, -74],
        0.7,
      ),
      '#b8862e',
      'cock',
    ),
    solid(blob([-20, -102, -18, -110, -14, -106, -10, -112, -8, -104, -10, -100], 0.7), '#c8382c', 'comb'),
    solid(polygon([-21, -97, -30, -94, -20, -91]), '#e0b03c', 'beak'),
    ink(circle(-15, -98, 1.4)),
    line('M-2 -74V-70M6 -74V-70', '#8a6424', 2, 'leg'),
    solid(polygon([-14, 0, 0, -14, 14, 0]), '#8a4636', 'roof'),
  ]),
  thing('windsock, wind sock, wind cone', 'street', [
    line('M-60 0V-190', '#d8dde1', 5, 'pole'),
    tube(oval(-52, -180, 6, 17), '#8b949b', 2.4, 'ring'),
    main('M-52 -197L70 -180L82 -158L66 -158L-52 -163Z', '#ef6a1f', 'sock'),
    shade('M-52 -170L74 -166L82 -158L66 -158L-52 -163Z', '#ef6a1f'),
    second('M-26 -193.500L0 -190L0 -161L-26 -162ZM26 -186.200L50 -183L52 -159L26 -160Z', '#f7f5ee', 'band'),
    solid(box(-72, -6, 24, 6, 1), '#8b949b', 'foot'),
  ]),
  thing('pergola, garden arch, arbour, arbor, rose arch, wisteria arch', 'building', [
    line('M-90 0V-190M-60 -10V-180M60 -10V-180M90 0V-190', '#b98a54', 9, 'post'),
    main(`${box(-116, -204, 232, 12, 2)}${box(-104, -188, 208, 9, 2)}`, '#c89a62', 'beam'),
    main(
      along(-92, 92, 9, (x) => polygon([x - 5, -222, x + 5, -222, x + 5, -200, x - 5, -200])),
      '#c89a62',
      'rafter',
    ),
    solid(
      [
        [-96, -60],
        [-88, -110],
        [-98, -150],
        [-84, -190],
        [-50, -216],
        [0, -220],
        [50, -214],
        [92, -180],
        [98, -120],
        [88, -80],
      ]
        .map(([x = 0, y = 0]) => circle(x, y, 15))
        .join(''),
      '#5a9a45',
      'leaf',
    ),
    detail(
      [
        [-90, -76],
        [-98, -126],
        [-86, -170],
        [-60, -208],
        [-20, -218],
        [26, -216],
        [66, -208],
        [94, -154],
        [96, -102],
        [-92, -40],
        [90, -66],
      ]
        .map(([x = 0, y = 0]) => circle(x, y, 6))
        .join(''),
      '#e86a94',
      'bloom',
    ),
  ]),
  thing('trellis, garden trellis, lattice, lattice fence, espalier', 'building', [
    tube(
      along(-40, 40, 5, (x) => `M${x} 0L${x * 1.15} -160`) +
        along(-20, -150, 6, (y) => `M${-44 + y * 0.02} ${y}H${44 - y * 0.02}`),
      '#c89a62',
      5,
      'slat',
    ),
    line(
      `${curve(-30, 0, -36, -40, -20, -70, -34, -110, -20, -150)}${curve(24, 0, 30, -50, 14, -80, 28, -120)}`,
      '#4f8a3c',
      3,
      'vine',
    ),
    solid(
      [
        [-34, -30],
        [-26, -56],
        [-22, -80],
        [-34, -104],
        [-24, -132],
        [-14, -150],
        [28, -30],
        [26, -60],
        [16, -84],
        [24, -110],
        [30, -126],
      ]
        .map(([x = 0, y = 0]) => blob([x, y + 7, x - 8, y, x, y - 8, x + 8, y]))
        .join(''),
      '#5a9a45',
      'leaf',
    ),
    detail(
      [
        [-28, -44],
        [-30, -94],
        [-16, -140],
        [22, -74],
        [30, -116],
      ]
        .map(([x = 0, y = 0]) => circle(x, y, 4.5))
        .join(''),
      '#8a6ad0',
      'flower',
    ),
  ]),
  thing('rain barrel, water butt, rainwater barrel', 'container', [
    solid(`${box(-34, -6, 68, 6, 1)}${box(-30, -14, 14, 10)}${box(16, -14, 14, 10)}`, '#8b8f94', 'stand'),
    main('M-30 -14C-38 -50 -38 -76 -30 -108H30C38 -76 38 -50 30 -14Z', '#3f6f4f', 'barrel'),
    shade('M8 -14C12 -50 12 -76 8 -108H30C38 -76 38 -50 30 -14Z', '#3f6f4f'),
    line(
      'M-34 -38C-12 -32 12 -32 34 -38M-36 -62C-12 -56 12 -56 36 -62M-33 -88C-12 -82 12 -82 33 -88',
      '#2f5a3e',
      3,
      'rib',
    ),
    solid(oval(0, -108, 31, 6), '#345f44', 'lid'),
    tube('M30 -190V-120C30 -112 14 -116 14 -108', '#aab2b8', 7, 'downpipe'),
    solid(`${box(-6, -30, 12, 5, 1)}${box(-3, -37, 6, 8, 1)}${box(-9, -38, 18, 3, 1)}`, '#d2a23c', 'tap'),
    solid(blob([0, -22, 2.5, -16, 0, -14, -2.5, -16]), '#8fd0ec', 'drop'),
  ]),
  thing('compost bin, compost heap, composter, compost pile', 'container', [
    solid(blob([-40, -70, -20, -92, 10, -96, 36, -80, 42, -66]), '#5a4028', 'compost'),
    detail(`${blob([-24, -84, -14, -92, -8, -84])}${blob([8, -92, 18, -98, 24, -88])}`, '#6fae4a', 'leaf'),
    solid(`${circle(-4, -92, 6)}`, '#d8402f', 'apple'),
    solid(blob([20, -80, 32, -86, 36, -78, 28, -74]), '#ef8a2e', 'carrot'),
    main(
      along(-66, -6, 5, (y) => box(-48, y - 6, 96, 10, 1)),
      '#a5713f',
      'slat',
    ),
    solid(`${box(-50, -80, 9, 80, 1)}${box(41, -80, 9, 80, 1)}${box(-4, -76, 8, 76, 1)}`, '#8a5a30', 'post'),
  ]),
];
