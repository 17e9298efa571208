/** Heads of farm and savannah animals, facing left; see `heads.ts`. */
import { blob, circle, curve, limb, oval, poly } from '../path/outline.ts';
import { detail, flat, ink, line, main, type PropShape } from '../props/prop.ts';
import { type Coat, eye, type Head, horseHead, lionessHead, mouth, nose } from './heads.ts';

const horns = (x: number, fill: string, d: readonly number[]): PropShape =>
  detail(blob(d.map((v, i) => (i % 2 ? v : v + x))), fill, 'horn');

export const cowHead = (c: Coat, asleep: boolean): Head => ({
  behind: [
    horns(-5, '#cfc2a6', [-1, -8, -4, -13, -3, -18, -1, -17, 0, -13, 3, -9]),
    flat(blob([6, -5, 15, -8, 18, -4, 13, 0, 7, -1]), c.dark, 'ear'),
  ],
  front: [
    main(limb([0, 0, 9.5], [-8, 7, 8], [-15, 13, 7]), c.body, 'head'),
    flat(blob([4, -8, 6, 2, 2, 9, -4, 8, -2, 0, -2, -8]), c.dark, 'cheek'),
    detail(blob([-20, 9, -15, 6, -9, 10, -9, 17, -14, 21, -20, 19, -23, 14]), '#eab0a8', 'muzzle'),
    ink(oval(-20, 12.5, 1, 1.5), '#7d4a48', 'nostril'),
    mouth(-20, 18, -16, 18.5, -12, 16.5),
    horns(4, '#e3d8be', [-4, -7, -6, -13, -3, -19, -1, -18, -2, -13, 2, -8]),
    main(blob([5, -4, 14, -5, 17, -1, 12, 3, 6, 1]), c.body, 'ear'),
    ...eye(-5, -1, 1.6, asleep),
  ].map((s) => (s.part === 'cheek' ? { ...s, slot: 2 as const } : s)),
});

export const bullHead = (c: Coat, asleep: boolean): Head => ({
  behind: [horns(-3, '#cfc2a6', [-1, -7, -8, -12, -10, -20, -6, -17, -2, -12, 3, -9])],
  front: [
    main(limb([0, 0, 11], [-9, 7, 9], [-15, 12, 7.5]), c.body, 'head'),
    flat(blob([-21, 9, -15, 6, -9, 10, -9, 17, -15, 20, -21, 18]), c.pale, 'muzzle'),
    ink(oval(-19.5, 12, 1.1, 1.5), '#2a2022', 'nostril'),
    line('M-22 15C-26 15 -26 21 -21 19', '#d9b25a', 1.3, 'ring'),
    horns(5, '#efe5cd', [-3, -8, -11, -14, -13, -23, -8, -19, -3, -14, 3, -9]),
    main(blob([7, -3, 15, -3, 17, 1, 12, 4, 7, 2]), c.body, 'ear'),
    ...eye(-5, -1, 1.6, asleep),
  ],
});

export const sheepHead = (c: Coat, asleep: boolean): Head => ({
  behind: [],
  front: [
    detail(limb([0, 0, 8], [-8, 6, 6.6], [-13, 10, 4.8]), c.dark, 'face'),
    detail(blob([3, -3, 12, -4, 16, 1, 11, 4, 4, 2]), c.dark, 'ear'),
    main(`${circle(0, -8, 6)}${circle(6, -5, 5)}${circle(-6, -6, 4.5)}`, c.body, 'topknot'),
    line('M-17 9.500C-16 11 -14 11.500 -12.500 10.500', '#1d1918', 0.8, 'mouth'),
    ...(asleep
      ? [line(curve(-7, 0.5, -5, 2, -3, 0.5), '#f2efe8', 0.9, 'eye')]
      : [detail(circle(-5, 0.5, 2), '#f2efe8', 'eye'), ink(circle(-5.4, 0.6, 1.1))]),
  ],
});

export const ramHead = (c: Coat, asleep: boolean): Head => {
  const sheep = sheepHead(c, asleep);
  return {
    behind: sheep.behind,
    front: [
      ...sheep.front.filter((s) => s.part !== 'ear'),
      detail(
        blob([0, -9, 8, -13, 16, -6, 16, 5, 8, 11, 1, 8, 4, 4, 10, 3, 10, -3, 5, -5]),
        '#c9a86a',
        'horn',
      ),
      line(curve(6, -9, 13, -4, 12, 4, 6, 8), '#9c7d45', 0.9, 'horn'),
    ],
  };
};

export const goatHead = (c: Coat, asleep: boolean): Head => ({
  behind: [
    detail(blob([-2, -7, 2, -16, 10, -22, 14, -21, 7, -15, 3, -7]), '#8f826e', 'horn'),
    flat(blob([4, -4, 12, -3, 14, 2, 7, 2]), c.dark, 'ear'),
  ],
  front: [
    main(limb([0, 0, 8.5], [-8, 6, 6.4], [-15, 10, 4.6]), c.body, 'head'),
    flat(blob([-16, 13, -10, 11, -9, 16, -12, 25, -14, 19]), c.dark, 'beard'),
    nose(-18, 8.5, 1.7, 1.4),
    mouth(-19, 12, -15, 13, -12, 12),
    detail(blob([0, -7, 4, -17, 13, -23, 17, -21, 9, -15, 5, -6]), '#a89a82', 'horn'),
    main(blob([4, -3, 13, 0, 14, 5, 7, 4]), c.body, 'ear'),
    ...eye(-4.5, -1, 1.5, asleep),
  ],
});

export const pigHead = (c: Coat, asleep: boolean): Head => ({
  behind: [flat(poly(-6, -7, -9, -16, 1, -10), c.dark, 'ear')],
  front: [
    main(`${circle(0, 0, 10.5)}${limb([-3, 2, 9], [-11, 4, 6])}`, c.body, 'head'),
    flat(oval(-17, 4.5, 3.2, 5.4), c.dark, 'snout'),
    ink(`${oval(-18, 2.8, 0.9, 1.2)}${oval(-17.4, 6.6, 0.9, 1.2)}`, '#7d3f48', 'nostril'),
    flat(blob([-2, -9, -4, -17, 2, -16, 9, -9, 6, -4]), c.dark, 'ear'),
    mouth(-13, 9.5, -9, 10, -6, 8),
    ...eye(-7, -1.5, 1.5, asleep),
  ],
});

export const zebraHead = (c: Coat, asleep: boolean): Head => {
  const horse = horseHead(c, asleep);
  const bars = detail(
    'M-6 -6L-3 -8L2 6L-1 7ZM-12 0L-9 -3L-3 9L-6 10ZM-17 5L-14 2L-9 12L-12 14Z',
    c.dark,
    'stripe',
  );
  return {
    behind: horse.behind,
    front: horse.front.flatMap((s, i) =>
      s.part === 'muzzle'
        ? [bars, detail(limb([-17, 14.5, 5.4], [-20.5, 17.5, 4.8]), c.dark, 'muzzle')]
        : i === 0
          ? [s]
          : [s],
    ),
  };
};

export const giraffeHead = (c: Coat, asleep: boolean): Head => ({
  behind: [
    line('M-1 -8L1 -17', c.dark, 2, 'horn'),
    detail(circle(1, -18, 2.2), '#5a3a22', 'horn'),
    flat(blob([3, -5, 11, -9, 14, -6, 7, -1]), c.body, 'ear'),
  ],
  front: [
    main(limb([0, 0, 8.5], [-9, 6, 6.4], [-19, 11, 5]), c.body, 'head'),
    flat(limb([-16, 10.5, 5], [-20, 12.5, 4.4]), c.pale, 'muzzle'),
    ink(oval(-22, 10.5, 0.9, 1.2), '#5a3a22', 'nostril'),
    mouth(-23, 14.5, -19, 15.5, -16, 14),
    line('M3 -7L6 -17', '#b5793a', 2.2, 'horn'),
    detail(circle(6, -18, 2.5), '#5a3a22', 'horn'),
    main(blob([5, -4, 13, -6, 15, -2, 8, 1]), c.body, 'ear'),
    ...eye(-4, -1, 1.7, asleep),
  ],
});

export const elephantHead = (c: Coat, asleep: boolean): Head => ({
  behind: [detail(blob([-9, 9, -14, 15, -22, 17, -25, 15, -20, 14, -14, 9]), '#efe7d2', 'tusk')],
  front: [
    main(
      `${oval(0, 0, 11.5, 12.5)}${limb([-6, 2, 8], [-13, 12, 5.6], [-15, 23, 4.2], [-16, 31, 3.3], [-20, 35, 2.8])}`,
      c.body,
      'head',
    ),
    line('M-17 17L-11.500 15.500M-18.500 22L-12.500 21M-18.800 27L-13.500 26.500', c.dark, 0.8, 'wrinkle'),
    detail(blob([-7, 9, -11, 16, -19, 20, -23, 18, -17, 16, -13, 10]), '#fbf5e4', 'tusk'),
    flat(blob([3, -11, 13, -14, 21, -6, 21, 8, 14, 17, 7, 12, 4, 4]), c.dark, 'ear'),
    flat(blob([6, -8, 13, -11, 18, -4, 18, 6, 13, 13, 8, 9, 6, 2]), c.pale, 'ear'),
    ...eye(-6, -2, 1.3, asleep),
  ],
});

export const camelHead = (c: Coat, asleep: boolean): Head => ({
  behind: [flat(blob([4, -6, 8, -11, 11, -8, 8, -3]), c.dark, 'ear')],
  front: [
    main(limb([0, 0, 8], [-9, 3, 6.6], [-18, 6, 5.4]), c.body, 'head'),
    flat(blob([-24, 5, -18, 6, -13, 8, -14, 12, -20, 12.5, -24, 9.5]), c.pale, 'lip'),
    ink(oval(-22, 3.5, 1.4, 0.8), '#4a3324', 'nostril'),
    mouth(-23.5, 8.5, -18, 9.5, -14, 8),
    main(`${circle(1, -7, 4)}${circle(5, -5, 4)}`, c.dark, 'tuft'),
    main(blob([4, -5, 9, -10, 11, -6, 8, -1]), c.body, 'ear'),
    ...(asleep
      ? eye(-5, -1.5, 1.6, true)
      : [...eye(-5, -1, 1.6, false), line('M-7.500 -3L-3 -3.200', c.dark, 1, 'lid')]),
  ],
});

export const llamaHead = (c: Coat, asleep: boolean): Head => ({
  behind: [flat(blob([1, -6, 0, -18, 4, -20, 6, -8]), c.dark, 'ear')],
  front: [
    main(`${circle(0, 0, 8.5)}${limb([-3, 1, 7], [-12, 4, 4.6])}`, c.body, 'head'),
    flat(oval(-13.5, 4.5, 4, 3.8), c.pale, 'muzzle'),
    nose(-16.5, 3.2, 1.4, 1.1),
    mouth(-16.5, 6, -13.5, 7.2, -11, 6),
    main(`${circle(-2, -8, 4)}${circle(3, -8, 4.4)}`, c.body, 'topknot'),
    main(blob([3, -7, 4, -18, 8, -20, 9, -7]), c.body, 'ear'),
    ...eye(-5, -1, 1.6, asleep),
  ],
});

export const rhinoHead = (c: Coat, asleep: boolean): Head => ({
  behind: [flat(blob([2, -8, 4, -16, 8, -15, 8, -7]), c.dark, 'ear')],
  front: [
    main(limb([0, 0, 10], [-10, 6, 8.4], [-18, 10, 6.8]), c.body, 'head'),
    detail(blob([-24, 7, -31, -3, -32, -12, -26, -4, -18, 3], 0.7), '#e2dac6', 'horn'),
    detail(blob([-15, 1, -18, -6, -17, -10, -13, -4, -9, -1], 0.7), '#d3cab3', 'horn'),
    ink(oval(-21.5, 9.5, 1.1, 1.5), '#3a393c', 'nostril'),
    mouth(-23, 14, -18, 15, -12, 13),
    main(blob([5, -7, 8, -16, 12, -14, 11, -5]), c.body, 'ear'),
    ...eye(-6, 0, 1.3, asleep),
  ],
});

export const hippoHead = (c: Coat, asleep: boolean): Head => ({
  behind: [flat(circle(-3, -11, 2.8), c.dark, 'ear')],
  front: [
    main(`${circle(0, 0, 11)}${limb([-4, 3, 9], [-16, 8, 9])}`, c.body, 'head'),
    flat(blob([-25, 8, -20, 5, -8, 9, -4, 14, -12, 18, -22, 16]), c.pale, 'muzzle'),
    ink(`${oval(-20, 1.5, 1.4, 1)}`, '#4a3a44', 'nostril'),
    mouth(-24, 12, -16, 14.5, -6, 11),
    detail('M-20 13L-19 17L-17 13.500Z', '#f4eedd', 'tooth'),
    main(circle(4, -11, 3.2), c.body, 'ear'),
    flat(circle(4, -11, 1.6), c.pale, 'ear'),
    ...eye(-6, -5, 1.4, asleep),
  ],
});

export const tigerHead = (c: Coat, asleep: boolean): Head => {
  const lioness = lionessHead(c, asleep);
  const marks = detail(
    'M-4 -10L-1 -10L-2 -5ZM0 -10L3 -9L1.500 -4ZM10 -3L4 -1L10 0.500ZM10.500 3L3 4L9.500 6.500ZM7 8L2 7L5 10.500Z',
    c.dark,
    'stripe',
  );
  return { behind: lioness.behind, front: [...lioness.front, marks] };
};
