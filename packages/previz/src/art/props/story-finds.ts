/** Things on which a story turns: the incubator of a classroom, the cake that may fall, a helmet over the parapet. */
import { blob, box, circle, oval, poly } from '../path/outline.ts';
import { detail, faint, flat, glow, line, main, type Prop, prop, second, shade, solid } from './prop.ts';

const TIERS = [
  [24, 12],
  [19.5, 12],
  [15, 11],
  [11, 10],
  [7, 9],
] as const;

/** The tiers, each moved sideways by so much for every centimetre that it stands higher. */
const tiers = (lean: number) => {
  let y = -3;
  return TIERS.flatMap(([r, h], i) => {
    const foot = y;
    y -= h;
    const top = y;
    const [a, b] = [-lean * foot, -lean * top];
    return [
      main(
        `M${a - r} ${foot}L${b - r} ${top}H${b + r}L${a + r} ${foot}C${a + r * 0.5} ${foot + 2} ${a - r * 0.5} ${foot + 2} ${a - r} ${foot}Z`,
        '#fbf6ee',
        'tier',
      ),
      shade(
        `M${a + r * 0.5} ${foot + 1.4}L${b + r * 0.5} ${top}H${b + r}L${a + r} ${foot}C${a + r * 0.8} ${foot + 0.8} ${a + r * 0.6} ${foot + 1.2} ${a + r * 0.5} ${foot + 1.4}Z`,
        '#fbf6ee',
      ),
      flat(oval(b, top, r, r * 0.13), '#fffdf8', 'tier'),
      second(
        [-0.84, -0.5, -0.17, 0.17, 0.5, 0.84].map((u) => oval(a + u * r, foot - 1, r * 0.14, 1.3)).join(''),
        '#f0a8b8',
        'icing',
      ),
      detail(
        (i % 2 ? [-0.5, 0.1] : [-0.7, -0.15, 0.35])
          .map((u) => circle((a + b) / 2 + u * r, foot - h * 0.52, 1.8))
          .join(''),
        '#e8738c',
        'rose',
      ),
    ];
  });
};

const tieredCake = (lean: number) => {
  const x = 57 * lean;
  return [
    detail(oval(0, -1.6, 29, 3), '#d9dfe3', 'plate'),
    ...tiers(lean),
    detail(
      `${circle(x - 2.6, -58.5, 2.6)}${circle(x + 2.6, -58.5, 2.6)}${circle(x, -60.6, 2.6)}`,
      '#e8738c',
      'rose',
    ),
    detail(`${oval(x - 5, -57.6, 2.2, 1.1)}${oval(x + 5, -57.6, 2.2, 1.1)}`, '#6fae5a', 'leaf'),
  ];
};

const BAGS = [0, 1, 2].flatMap((row) =>
  Array.from({ length: 5 - (row % 2) }, (_, i) => {
    const x = -120 + (row % 2) * 24 + i * 48;
    const y = -25 * row;
    return [
      main(box(x - 1, y - 28, 50, 28, 12), '#9d8a67', 'bag'),
      shade(
        `M${x + 4} ${y - 8}C${x + 16} ${y - 2} ${x + 36} ${y - 2} ${x + 48} ${y - 14}V${y - 8}C${x + 48} ${y - 2} ${x + 44} ${y} ${x + 38} ${y}H${x + 10}C${x + 6} ${y} ${x + 4} ${y - 4} ${x + 4} ${y - 8}Z`,
        '#9d8a67',
      ),
    ];
  }).flat(),
);

const coil = (x: number): string =>
  `M${x} -84C${x - 6} -112 ${x + 34} -112 ${x + 28} -86C${x + 22} -70 ${x + 2} -72 ${x} -84`;

export const STORY_FIND_PROPS: readonly Prop[] = [
  prop({
    names: 'egg incubator, chick incubator, hatching incubator',
    in: 'furniture',
    at: 'surface',
    height: 0.42,
    shapes: [
      main(box(-38, -14, 76, 14, 3), '#e9c64a', 'base'),
      shade('M18 -14H35C37 -14 38 -13 38 -11V-3C38 -1 37 0 35 0H12Z', '#e9c64a'),
      detail(box(-32, -10, 18, 6, 1), '#2b3036', 'dial'),
      glow(`${box(-30, -8.6, 8, 3, 0.5)}`, '#ff8a5c', 'dial'),
      detail(`${circle(-6, -7, 2)}${circle(2, -7, 2)}`, '#8a6d1c', 'knob'),
      { ...glow('M-34 -14C-34 -46 34 -46 34 -14Z', '#ffdf9a', 'warmth'), opacity: 0.75 },
      detail(oval(0, -16, 32, 4), '#c9a35c', 'straw'),
      ...[-20, -7, 7, 20].flatMap((x) => [
        solid(oval(x, -20, 5.4, 7), '#f3e3c8', 'egg'),
        faint(detail(oval(x + 2, -18.5, 2.6, 5), '#c9a884', 'egg'), 0.7),
      ]),
      faint(detail('M-34 -14C-34 -46 34 -46 34 -14Z', '#dff1f6', 'dome'), 0.3),
      faint(detail(blob([-26, -20, -18, -34, -10, -38, -20, -26]), '#ffffff', 'shine'), 0.75),
      line('M-34 -14C-34 -46 34 -46 34 -14', '#c3d3da', 1.4, 'rim'),
      solid(box(-5, -41, 10, 4, 2), '#e9c64a', 'knob'),
    ],
  }),
  prop({
    names: 'wedding tower cake',
    in: 'food',
    at: 'surface',
    height: 1.1,
    shapes: tieredCake(0),
    posed: { fall: tieredCake(0.34), lean: tieredCake(0.34) },
  }),
  prop({
    names: 'soldier behind a parapet, helmet over the parapet',
    in: 'other',
    height: 1.5,
    shapes: [
      // Head and shoulders, then the bags before them.
      solid(blob([-40, -60, -34, -86, -14, -96, 14, -96, 34, -86, 40, -60], 0.9), '#6d7263', 'coat'),
      shade(blob([8, -60, 10, -94, 34, -86, 40, -60], 0.9), '#6d7263'),
      solid(box(-8, -104, 16, 14, 5), '#c99a76', 'neck'),
      solid(blob([-17, -116, -15, -104, -7, -95, 7, -95, 15, -104, 17, -116, 0, -128], 1), '#dcae88', 'face'),
      faint(solid(blob([5, -122, 17, -116, 15, -104, 7, -95, 3, -96, 8, -108], 1), '#a97752', 'face'), 0.55),
      detail(`${oval(-6.5, -111, 1.7, 2)}${oval(6.5, -111, 1.7, 2)}`, '#2b2622', 'eye'),
      line(
        'M-10 -115.500C-8 -117 -5 -117 -3.500 -116M3.500 -116C5 -117 8 -117 10 -115.500',
        '#5a3d26',
        1.6,
        'brow',
      ),
      line('M0 -110L-2 -104.500H1', '#a97752', 1.2, 'nose'),
      line('M-4.500 -100.500C-2 -99 2 -99 4.500 -100.500', '#8a4a3a', 1.5, 'mouth'),
      solid(
        'M-26 -108C-24 -112 -21 -116 -20 -122C-20 -144 20 -144 20 -122C21 -116 24 -112 26 -108C20 -112 14 -117 0 -117C-14 -117 -20 -112 -26 -108Z',
        '#5c6657',
        'helmet',
      ),
      faint(
        solid(
          'M8 -137C16 -134 20 -129 20 -122C21 -116 24 -112 26 -108C21 -111.500 17 -115 10 -116.300C13 -122 12 -130 8 -137Z',
          '#353c34',
          'helmet',
        ),
        0.6,
      ),
      detail(`${circle(-19.5, -123, 1.8)}${circle(19.5, -123, 1.8)}`, '#3f473c', 'lug'),
      faint(line('M-14 -132C-10 -137 -4 -138.500 0 -138.500', '#8d987f', 2, 'shine'), 0.8),
      ...BAGS,
      line('M-124 -92H-52M52 -92H124', '#4a423a', 1.4, 'wire'),
      line([-118, -88, 54, 84].map(coil).join(''), '#4a423a', 1.6, 'wire'),
      solid(
        `${poly(-90, -60, -84, -60, -85, -118, -89, -118)}${poly(84, -60, 90, -60, 89, -118, 85, -118)}`,
        '#5b4a38',
        'post',
      ),
    ],
  }),
  prop({
    names: 'sugar rose, sugared rose, icing rose, marzipan rose',
    in: 'food',
    at: 'surface',
    shapes: [
      detail(`${oval(-5, -3, 3.6, 1.8)}${oval(5, -3, 3.6, 1.8)}`, '#6fae5a', 'leaf'),
      main(blob([-6, -4, -5.4, -8.4, 0, -10.4, 5.4, -8.4, 6, -4, 3, -0.6, -3, -0.6]), '#ee9db0', 'petal'),
      shade(blob([1, -1, 3.6, -4, 4.6, -9, 5.8, -7, 6, -4, 3, -0.6]), '#ee9db0'),
      flat(blob([-3.4, -5.6, -2.6, -8.6, 0, -9.6, 2.6, -8.6, 3, -5.8, 0, -4.2]), '#f8c3cf', 'petal'),
      line('M-1.8 -6.4C-1.4 -8.6 1.6 -8.6 1.6 -7C1.6 -5.8 -0.2 -5.8 -0.2 -6.8', '#c8607c', 0.7, 'fold'),
    ],
  }),
  prop({
    names: 'cracked egg, cracking egg, hatching egg',
    in: 'food',
    at: 'surface',
    shapes: [
      main(
        'M0 -9.600C3.400 -9.600 5 -5.600 5 -3.600C5 -1.400 2.800 0 0 0S-5 -1.400 -5 -3.600C-5 -5.600 -3.400 -9.600 0 -9.600Z',
        '#f0dfc2',
        'shell',
      ),
      shade(
        'M1.6 -9.200C4 -8 5 -5.400 5 -3.600C5 -1.400 2.800 0 0 0C3 -2.400 3.400 -6 1.6 -9.200Z',
        '#f0dfc2',
      ),
      detail(poly(-1.4, -6.3, 0.2, -7.3, 1.7, -6.5, 1.3, -5, -0.5, -4.7), '#4a3626', 'hole'),
      detail(poly(-0.5, -5.7, 0.9, -6.3, 0.9, -5.3), '#f0a03c', 'beak'),
      line(
        'M-1.4 -6.3L-2.7 -5.5L-3.2 -6.4L-4.4 -5.5M1.7 -6.5L2.700 -5.600L3.5 -6.4L4.5 -5.500M-0.5 -4.700L-1.2 -3.6L-0.4 -3',
        '#7a5f45',
        0.28,
        'crack',
      ),
    ],
  }),
];
