import { adjust } from '../../colour/oklch.ts';
import { blob, circle, curve, limb, oval, poly } from '../path/outline.ts';
import { detail, faint, flat, ink, light, line, main, type PropShape, second } from '../props/prop.ts';

/** A head facing left, skull of radius 10 about the origin. `behind` lies behind the neck, `front` before it. */
export interface Head {
  readonly behind: readonly PropShape[];
  readonly front: readonly PropShape[];
}

export interface Coat {
  readonly body: string;
  /** Muzzle, belly, inside of the ears. */
  readonly pale: string;
  /** Ears, mane, tail tip, back. */
  readonly dark: string;
}

export const eye = (x: number, y: number, r: number, asleep: boolean): readonly PropShape[] =>
  asleep
    ? [line(curve(x - r * 1.4, y, x, y + r, x + r * 1.4, y), '#2a2022', 0.9, 'eye')]
    : [
        ink(circle(x, y, r), '#231d1f', 'eye'),
        detail(circle(x - r * 0.3, y - r * 0.35, r * 0.35), '#ffffff', 'glint'),
      ];

export const nose = (x: number, y: number, rx: number, ry: number) =>
  ink(oval(x, y, rx, ry), '#2a2022', 'nose');
export const mouth = (...points: readonly number[]) => line(curve(...points), '#4a332c', 0.8, 'mouth');

export const dogHead = (c: Coat, asleep: boolean): Head => ({
  behind: [flat(blob([2, -8, 9, -10, 11, 2, 6, 8, 2, 0]), c.dark, 'ear')],
  front: [
    main(`${circle(0, 0, 10)}${limb([-3, 1, 8], [-17, 4, 5.2])}`, c.body, 'head'),
    flat(blob([-22, 3, -18, 0.5, -9, 3, -5, 8, -12, 9.5, -19, 8.5]), c.pale, 'muzzle'),
    nose(-21, 1, 2.5, 2),
    mouth(-20.5, 5.5, -16, 7.3, -10, 6),
    ...eye(-6, -2.5, 1.6, asleep),
    flat(blob([0, -9, 6, -9.5, 10, -2, 9, 9, 4, 11, 1, 3]), c.dark, 'ear'),
  ],
});

export const wolfHead = (c: Coat, asleep: boolean): Head => ({
  behind: [flat(poly(-1, -7, 1, -19, 7, -8), c.dark, 'ear')],
  front: [
    main(`${circle(0, 0, 10)}${limb([-3, 1, 8], [-18, 4.5, 4])}`, c.body, 'head'),
    main(poly(1, -8, 7, -19, 10, -5), c.body, 'ear'),
    flat(poly(3.5, -9, 7, -15.5, 8.5, -7), c.pale, 'ear'),
    flat(blob([-21.5, 4, -16, 2, -8, 3, 0, 4, 8, 4, 5, 10, -6, 9.5, -18, 8]), c.pale, 'cheek'),
    nose(-21.5, 2.3, 2.1, 1.7),
    mouth(-20, 6, -15, 6.8, -10, 5.5),
    ...eye(-6, -2, 1.5, asleep),
  ],
});

export const catHead = (c: Coat, asleep: boolean): Head => ({
  behind: [flat(poly(-8, -5, -8, -17, 0, -9), c.dark, 'ear')],
  front: [
    main(oval(0, 0, 11, 10), c.body, 'head'),
    main(poly(-1, -8, 6, -18, 10, -4), c.body, 'ear'),
    detail(poly(2.5, -9, 6, -14.5, 8, -6.5), '#e3a3a0', 'ear'),
    flat(blob([-12, 3, -9, 0.5, -5, 2, -2, 5, -6, 8.5, -11, 7]), c.pale, 'muzzle'),
    ink(poly(-12, 2, -9, 2, -10.5, 4), '#b5605e', 'nose'),
    mouth(-10.5, 4, -9, 6, -6, 5.5),
    ...(asleep
      ? eye(-5, -1, 1.7, true)
      : [detail(oval(-5, -1.5, 2, 2.3), '#b9cf5a', 'iris'), ink(oval(-5.4, -1.5, 0.9, 2), '#231d1f', 'eye')]),
    line('M-7 5L2 4M-7 6L1.500 7.500', '#f4efe6', 0.45, 'whiskers'),
  ],
});

export const horseHead = (c: Coat, asleep: boolean): Head => ({
  behind: [flat(blob([-1, -7, 0, -16, 3, -19, 5, -13, 5, -6]), c.dark, 'ear')],
  front: [
    main(
      blob([
        4, -9.5, -4, -8.5, -9, -3, -15.5, 6, -21.5, 13.5, -24.5, 18, -23.5, 22.5, -19, 23.5, -14.5, 19, -8,
        15.5, -1, 13.5, 6, 10.5, 10.5, 4, 9.5, -5,
      ]),
      c.body,
      'head',
    ),
    flat(
      blob([-20, 12.5, -24.3, 17.8, -23.5, 22.3, -19, 23.2, -15.5, 20.5, -16, 15]),
      adjust(c.body, -0.1),
      'muzzle',
    ),
    main(blob([1.5, -7, 3.5, -17, 6.5, -20.5, 8.5, -14, 8, -5]), c.body, 'ear'),
    ink(oval(-22, 16.6, 0.9, 1.5), '#2a1f1c', 'nostril'),
    mouth(-23.6, 20.6, -20.5, 20.4, -17.5, 19),
    faint(line('M3 11C7 8 8 3 6 -2', adjust(c.body, -0.1), 1, 'jowl'), 0.7),
    faint(line('M-8 1L-17 12', adjust(c.body, 0.06), 1.4, 'cheekbone'), 0.6),
    ...(asleep
      ? eye(-4.5, -1, 1.6, true)
      : [
          ink(oval(-4.8, -1.2, 2, 1.5), '#1d1614', 'eye'),
          detail(oval(-5.3, -1.7, 0.5, 0.45), '#ffffff', 'glint'),
        ]),
    line('M-7.600 -2.600Q-5 -4.400 -2.200 -2.400', adjust(c.body, -0.14), 0.9, 'lid'),
  ],
});

export const bearHead = (c: Coat, asleep: boolean): Head => ({
  behind: [flat(circle(-4, -9.5, 4), c.dark, 'ear')],
  front: [
    main(circle(6.5, -8, 4.6), c.dark, 'ear'),
    main(`${circle(0, 0, 11.5)}${limb([-4, 2, 8.5], [-13, 4, 6])}`, c.body, 'head'),
    flat(blob([-19, 3, -15, -0.5, -9, 1, -7, 6, -11, 10, -17, 8.5]), c.pale, 'muzzle'),
    nose(-17.5, 1.3, 2.8, 2.1),
    mouth(-17, 5.5, -13, 7.5, -9, 6),
    ...eye(-6.5, -2.5, 1.5, asleep),
  ],
});

export const pandaHead = (c: Coat, asleep: boolean): Head => {
  const bear = bearHead(c, asleep);
  const eyes = [
    ink(oval(-6, -2, 3.2, 4), c.dark, 'patch'),
    detail(circle(-6.8, -2.5, 1.1), '#ffffff', 'eye'),
  ];
  return {
    behind: bear.behind.map((s) => ({ ...s, slot: 0 as const })),
    front: [...bear.front.map((s, i) => (i === 0 ? { ...s, slot: 0 as const } : s)).slice(0, 5), ...eyes],
  };
};

export const lionHead = (c: Coat, asleep: boolean): Head => ({
  behind: [],
  front: [
    second(
      blob([-10, -12, -2, -19, 10, -19, 20, -10, 24, 4, 20, 20, 10, 29, -2, 27, -9, 18, -8, 8, -12, -2]),
      c.dark,
      'mane',
    ),
    ...lionessHead(c, asleep).front,
  ],
});

export const lionessHead = (c: Coat, asleep: boolean): Head => ({
  behind: [flat(circle(-4, -9, 3.5), c.dark, 'ear')],
  front: [
    main(circle(6, -8, 4.2), c.body, 'ear'),
    flat(circle(6, -7.5, 2.3), c.pale, 'ear'),
    main(`${circle(0, 0, 10.5)}${limb([-4, 1.5, 8], [-12, 4, 6])}`, c.body, 'head'),
    flat(blob([-18, 3.5, -13, 1, -8, 3, -6, 7, -10, 11.5, -16, 10]), c.pale, 'muzzle'),
    nose(-16.5, 1.5, 2.6, 1.9),
    mouth(-16, 5, -12, 8, -8, 6.5),
    ...eye(-6, -2, 1.5, asleep),
  ],
});

const antler = (x: number, fill: string) =>
  line(
    `${curve(x, -9, x + 4, -18, x + 2, -30)}M${x + 2.5} -15L${x - 6} -22M${x + 3.3} -21L${x + 10} -29`,
    fill,
    1.7,
    'antler',
  );

export const deerHead = (c: Coat, asleep: boolean): Head => ({
  behind: [antler(-3, '#8f6f4a'), flat(blob([4, -6, 12, -13, 15, -10, 9, -3]), c.dark, 'ear')],
  front: [
    main(limb([0, 0, 8.5], [-9, 5, 6], [-18, 9.5, 3.6]), c.body, 'head'),
    nose(-20.5, 9, 1.9, 1.6),
    antler(1, '#a98558'),
    main(blob([3, -6, 13, -9, 16, -5, 8, -1]), c.body, 'ear'),
    flat(blob([6, -5, 13, -7, 14, -5.5, 8, -2.5]), c.pale, 'ear'),
    ...eye(-4, -1, 1.5, asleep),
  ],
});

export const doeHead = (c: Coat, asleep: boolean): Head => {
  const stag = deerHead(c, asleep);
  const plain = (s: PropShape) => s.part !== 'antler';
  return { behind: stag.behind.filter(plain), front: stag.front.filter(plain) };
};

export const mooseHead = (c: Coat, asleep: boolean): Head => ({
  behind: [
    detail(
      blob([2, -8, 6, -16, -2, -26, 2, -34, 8, -27, 12, -36, 17, -27, 22, -32, 24, -22, 16, -14, 8, -8]),
      '#a98558',
      'antler',
    ),
  ],
  front: [
    main(limb([0, 0, 9], [-10, 6, 7.5], [-20, 12, 6.5]), c.body, 'head'),
    ink(oval(-23, 10, 1.2, 1.5), '#2a2022', 'nostril'),
    detail(
      blob([-2, -8, -4, -14, -14, -20, -13, -28, -7, -24, -5, -33, 0, -25, 4, -31, 6, -20, 3, -11, 2, -7]),
      '#bb9766',
      'antler',
    ),
    main(blob([4, -5, 13, -8, 15, -4, 8, -1]), c.body, 'ear'),
    line(curve(-8, 13, -6, 20, -4, 14), c.dark, 3, 'dewlap'),
    ...eye(-4, 0, 1.5, asleep),
  ],
});

export const donkeyHead = (c: Coat, asleep: boolean): Head => {
  const horse = horseHead(c, asleep);
  return {
    behind: [flat(blob([-2, -6, -3, -20, 1, -25, 4, -18, 4, -6]), c.dark, 'ear')],
    front: horse.front.map((s) =>
      s.part === 'ear' ? main(blob([1, -6, 4, -20, 9, -26, 11, -18, 8, -5]), c.body, 'ear') : s,
    ),
  };
};

export const unicornHead = (c: Coat, asleep: boolean): Head => {
  const horse = horseHead(c, asleep);
  return {
    behind: horse.behind,
    front: [
      ...horse.front,
      detail(poly(-5, -6, -14, -28, 0, -8.5), '#f2c34b', 'horn'),
      light(poly(-7, -11, -14, -28, -5, -12), '#f7dc8a'),
    ].map((s) => (s.part === 'light' ? { ...s, slot: 0 as const } : s)),
  };
};

export const raccoonHead = (c: Coat, asleep: boolean): Head => {
  const wolf = wolfHead(c, asleep);
  const face = wolf.front.slice(0, 4);
  return {
    behind: wolf.behind,
    front: [
      ...face,
      ink(blob([-13, -3, -5, -6, 2, -3, 1, 2, -6, 3, -12, 1]), '#33302f', 'mask'),
      ...wolf.front.slice(4, 5),
      detail(circle(-5.5, -1.5, 1.3), '#f5f2ea', 'eye'),
    ],
  };
};
