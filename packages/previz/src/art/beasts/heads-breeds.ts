/** Heads of breeds and of the wild cousins: variations on the heads of their kind. */
import { blob, circle, curve, oval, poly } from '../path/outline.ts';
import { detail, flat, ink, line, main, type PropShape } from '../props/prop.ts';
import {
  bearHead,
  type Coat,
  catHead,
  deerHead,
  doeHead,
  dogHead,
  eye,
  type Head,
  mouth,
  nose,
  wolfHead,
} from './heads.ts';

const without = (shapes: readonly PropShape[], ...parts: readonly string[]) =>
  shapes.filter((s) => !parts.includes(s.part));

/** Pricked ears instead of hanging ones. */
const pricked = (c: Coat, high: number): readonly PropShape[] => [
  main(blob([-1, -7, 3, -9 - high, 6, -10 - high, 10, -4], 0.6), c.dark, 'ear'),
  flat(blob([2, -8, 4.5, -6 - high, 6, -7 - high, 8, -5.5], 0.6), c.pale, 'ear'),
];

export const bulldogHead = (c: Coat, asleep: boolean): Head => ({
  behind: [flat(blob([-2, -8, 2, -13, 7, -11, 5, -6]), c.dark, 'ear')],
  front: [
    main(`${oval(0, 0, 12, 11)}`, c.body, 'head'),
    flat(blob([-15, -1, -12, -4, -5, -4, -1, 2, -2, 9, -8, 11, -14, 9], 0.9), c.pale, 'muzzle'),
    ink(oval(-13.5, -1.5, 2.8, 2.1), '#2a2022', 'nose'),
    line(curve(-14, 1, -13, 6, -7, 7, -3, 5), '#5a3a32', 0.9, 'mouth'),
    flat(blob([-13, 6, -9, 5.5, -3, 5, -4, 10.5, -10, 11.5], 0.9), c.pale, 'jowl'),
    line('M-9 -6C-6 -7.500 -3 -7 -1 -5.500M-10 -4.500L-12 -7', '#5a3a32', 0.6, 'wrinkle'),
    ...eye(-6.5, -4, 1.7, asleep),
    flat(blob([1, -9, 6, -12, 10, -8, 7, -3, 3, -5]), c.dark, 'ear'),
  ],
});

/** Pug: a dark flat face. */
export const pugHead = (c: Coat, asleep: boolean): Head => ({
  behind: [flat(blob([-2, -8, 2, -12, 6, -10, 5, -6]), c.dark, 'ear')],
  front: [
    main(oval(0, 0, 11.5, 10.5), c.body, 'head'),
    detail(blob([-13, 0, -11, -4, -5, -4, -2, 2, -4, 8, -9, 9, -13, 6], 0.9), '#3a302d', 'mask'),
    ink(oval(-12, -1, 2, 1.5), '#1d1718', 'nose'),
    line(curve(-12, 2, -9, 4.6, -5, 3), '#8a7a6a', 0.7, 'mouth'),
    line('M-8 -7C-6 -8.500 -3 -8.500 -1 -7', '#8a6a48', 0.7, 'wrinkle'),
    detail(circle(-5, -3.5, 2.4), '#3a302d', 'eye socket'),
    ...eye(-5.4, -3.5, 1.9, asleep),
    detail(blob([1, -9, 7, -10, 9, -4, 5, -2], 0.9), '#3a302d', 'ear'),
  ],
});

export const chihuahuaHead = (c: Coat, asleep: boolean): Head => ({
  behind: [flat(blob([-3, -6, -4, -16, 0, -23, 4, -14, 3, -5], 0.7), c.dark, 'ear')],
  front: [
    main(oval(0, -0.5, 10, 10), c.body, 'head'),
    main(blob([-15, 3, -13, 0, -6, -2, -3, 6, -8, 8, -14, 6.5], 0.9), c.body, 'muzzle'),
    flat(blob([-15, 4, -11, 3, -5, 5, -8, 8, -14, 6.8], 0.9), c.pale, 'muzzle'),
    nose(-14.5, 2, 1.8, 1.4),
    mouth(-14, 5, -11, 6.2, -8, 5.4),
    ...eye(-4.5, -1.5, 2.4, asleep),
    main(blob([1, -6, 4, -18, 12, -24, 13, -13, 9, -3], 0.7), c.body, 'ear'),
    flat(blob([4, -7, 6, -16, 11, -20, 11, -12, 8.5, -5], 0.7), '#e9b0a4', 'ear'),
  ],
});

/** Collie: a white blaze and half-pricked ears. */
export const collieHead = (c: Coat, asleep: boolean): Head => {
  const dog = dogHead(c, asleep);
  return {
    behind: [flat(blob([0, -7, 2, -15, 8, -13, 7, -6], 0.7), c.dark, 'ear')],
    front: [
      ...without(dog.front, 'ear').slice(0, 1),
      flat(
        blob([-20, 1, -12, -3, -7, -10, -2, -10, -6, -3, -9, 3, -6, 9, -14, 9.5, -20, 8], 0.9),
        c.pale,
        'blaze',
      ),
      ...without(dog.front, 'ear', 'muzzle').slice(1),
      flat(blob([2, -8, 6, -17, 9, -13, 12, -9, 9, -3], 0.7), c.dark, 'ear'),
    ],
  };
};

export const corgiHead = (c: Coat, asleep: boolean): Head => {
  const wolf = wolfHead(c, asleep);
  return {
    behind: [flat(blob([-2, -7, -2, -18, 3, -19, 6, -8], 0.6), c.dark, 'ear')],
    front: [
      ...without(wolf.front, 'ear', 'cheek').slice(0, 1),
      flat(
        blob([-21, 2, -12, -2, -5, -10, -1, -9, -5, -1, 2, 4, 4, 9, -6, 10, -18, 8], 0.9),
        c.pale,
        'cheek',
      ),
      ...without(wolf.front, 'ear', 'cheek').slice(1),
      ...pricked({ ...c, dark: c.body, pale: '#e8b9a8' }, 11),
    ],
  };
};

export const huskyHead = (c: Coat, asleep: boolean): Head => {
  const wolf = wolfHead(c, asleep);
  return {
    behind: wolf.behind,
    front: [
      ...wolf.front.filter((s) => s.part === 'head'),
      flat(
        blob([-21.5, 3, -14, -1, -10, -6, -5, -6.5, -3, -2, 4, 1, 7, 4, 4, 10, -6, 10, -18, 8], 0.8),
        c.pale,
        'mask',
      ),
      ...wolf.front.filter((s) => s.part !== 'head' && s.part !== 'cheek'),
      ...(asleep
        ? []
        : [detail(circle(-6, -2, 1.3), '#8fd0f0', 'iris'), ink(circle(-6.1, -2, 0.7), '#1d2a3a', 'eye')]),
    ],
  };
};

/** Siamese: a dark mask and blue eyes. */
export const siameseHead = (c: Coat, asleep: boolean): Head => {
  const cat = catHead({ ...c, pale: c.dark }, asleep);
  const eyes = asleep
    ? []
    : [detail(oval(-5, -1.5, 2, 2.2), '#4fb0e8', 'iris'), ink(oval(-5.4, -1.5, 0.8, 1.9), '#231d1f', 'eye')];
  return {
    behind: cat.behind.map((s) => ({ ...s, fill: c.dark, slot: 0 as const })),
    front: [
      ...cat.front.filter((s) => s.part === 'head'),
      detail(blob([-13, 3, -10, -5, -3, -6, 1, 0, -1, 6, -6, 9, -12, 7.5], 0.9), c.dark, 'mask'),
      detail(poly(-1, -8, 6, -18, 10, -4), c.dark, 'ear'),
      ...cat.front.filter((s) => ['nose', 'mouth', 'whiskers'].includes(s.part)),
      ...eyes,
    ],
  };
};

/** Persian: a broad, flat, furry face. */
export const persianHead = (c: Coat, asleep: boolean): Head => ({
  behind: [flat(poly(-8, -6, -8, -14, -1, -9), c.dark, 'ear')],
  front: [
    main(blob([-12, 0, -11, -8, -2, -11, 8, -9, 14, 0, 12, 8, 6, 12, -4, 12, -12, 8], 0.9), c.body, 'head'),
    main(poly(1, -8, 7, -14, 10, -4), c.body, 'ear'),
    flat(blob([-12, 3, -8, 0, -2, 2, -1, 7, -6, 10, -11, 7.5], 0.9), c.pale, 'muzzle'),
    ink(poly(-9.5, 0.5, -6, 0.5, -7.8, 2.4), '#c5706e', 'nose'),
    mouth(-10.5, 5, -8, 4, -7.8, 2.6, -7.8, 4, -5, 5.2, -3, 4.4),
    ...(asleep
      ? eye(-4, -2, 1.8, true)
      : [detail(circle(-4, -2.4, 2.7), '#e0a03a', 'iris'), ink(circle(-4.5, -2.4, 1.5), '#231d1f', 'eye')]),
    line('M-6 5L3 4M-6 6L2.500 8', '#f7f3ea', 0.45, 'whiskers'),
  ],
});

/** Lynx: tufts on the ears and whiskers of the cheek. */
export const lynxHead = (c: Coat, asleep: boolean): Head => {
  const cat = catHead(c, asleep);
  return {
    behind: cat.behind,
    front: [
      flat(blob([2, 2, 10, 2, 12, 14, 4, 12, -2, 14, -4, 8], 0.7), c.pale, 'beard'),
      ...cat.front,
      line('M6 -17L8 -25M7 -17L10 -23', '#2a2022', 1.4, 'tuft'),
      line('M3 4L9 8M2 6L7 11', c.dark, 0.9, 'cheek'),
    ],
  };
};

/** Hyena: round ears and a dark muzzle. */
export const hyenaHead = (c: Coat, asleep: boolean): Head => {
  const wolf = wolfHead(c, asleep);
  return {
    behind: [flat(circle(-1, -9, 4.4), c.dark, 'ear')],
    front: [
      ...wolf.front.filter((s) => s.part === 'head'),
      main(circle(6.5, -8.5, 5), c.body, 'ear'),
      detail(circle(6.5, -8, 2.8), '#6d5544', 'ear'),
      detail(blob([-22, 4, -19, 0.5, -12, 0.5, -10, 6, -14, 8.5, -20, 8.5], 0.9), '#4a3c34', 'muzzle'),
      nose(-21, 2, 2.2, 1.7),
      mouth(-20, 6, -15, 7.5, -9, 5.5),
      ...eye(-6, -2, 1.5, asleep),
    ],
  };
};

const rack = (x: number, fill: string, width: number): PropShape =>
  line(
    `${curve(x, -8, x + 9, -16, x + 13, -28, x + 8, -40, x - 4, -46)}M${x + 11} -20L${x + 4} -28M${x + 13} -28L${x + 22} -34M${x + 10} -38L${x + 16} -46M${x + 3} -44L${x + 4} -52M${x + 3} -11C${x - 4} -14 ${x - 9} -18 ${x - 12} -24`,
    fill,
    width,
    'antler',
  );

/** Reindeer and elk: large sweeping antlers. */
export const reindeerHead = (c: Coat, asleep: boolean): Head => {
  const doe = doeHead(c, asleep);
  return {
    behind: [rack(-4, '#7d5f40', 2), ...doe.behind],
    front: [...doe.front, rack(1, '#9a7650', 2.2)],
  };
};

/** Antelope: two long ringed horns. */
export const antelopeHead = (c: Coat, asleep: boolean): Head => {
  const stag = deerHead(c, asleep);
  const plain = (s: PropShape) => s.part !== 'antler';
  const horn = (x: number, fill: string) =>
    line(curve(x, -8, x + 5, -20, x + 4, -32, x + 9, -44), fill, 2.4, 'horn');
  return {
    behind: [horn(-3, '#2f2622'), ...stag.behind.filter(plain)],
    front: [...stag.front.filter(plain), horn(1, '#453630'), line('M-2 -5L-14 6', '#4a3020', 1.2, 'stripe')],
  };
};

/** Weasels: a small round-eared head. */
export const ferretHead = (c: Coat, asleep: boolean): Head => {
  const bear = bearHead(c, asleep);
  return {
    behind: bear.behind,
    front: [
      ...bear.front,
      detail(blob([-10, -5, -6, -6, -2, -3, -3, 1, -8, 1], 0.9), c.dark, 'mask'),
      ...(asleep
        ? []
        : [ink(circle(-6.5, -2.5, 1.6), '#15100f', 'eye'), detail(circle(-7, -3, 0.5), '#ffffff', 'glint')]),
    ],
  };
};
