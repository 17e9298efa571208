/** Heads of the further breeds and kin: variations on the heads of their kind. */
import { blob, circle, curve, limb, oval, polygon } from '../path/outline.ts';
import { detail, flat, ink, line, main } from '../props/prop.ts';
import * as heads from './heads.ts';
import * as breeds from './heads-breeds.ts';
import type { Species } from './species-shape.ts';

type HeadOf = Species['head'];

/** Long ears that hang below the jaw. */
export const longEars =
  (low: number): HeadOf =>
  (c, asleep) => {
    const dog = heads.dogHead(c, asleep);
    return {
      behind: [flat(blob([2, -8, 9, -9, 12, low * 0.5, 8, low, 3, low * 0.6]), c.dark, 'ear')],
      front: [
        ...dog.front.filter((s) => s.part !== 'ear'),
        flat(blob([-1, -8, 6, -9.5, 11, 0, 13, low * 0.7, 7, low + 2, 2, low * 0.8, 1, 3]), c.dark, 'ear'),
      ],
    };
  };

/** Black with tan brows and muzzle. */
export const blackAndTan =
  (ears: 'hang' | 'prick'): HeadOf =>
  (c, asleep) => {
    const head = ears === 'hang' ? heads.dogHead(c, asleep) : heads.wolfHead(c, asleep);
    return {
      behind: head.behind,
      front: [
        ...head.front.filter((s) => s.part !== 'eye' && s.part !== 'glint'),
        detail(oval(-6, -6.5, 2.6, 1.6), c.pale, 'brow'),
        ...heads.eye(-6, -2.5, 1.6, asleep),
      ],
    };
  };

/** A face hidden in long hair, with a bow or without. */
export const shaggy =
  (bow: boolean): HeadOf =>
  (c, asleep) => ({
    behind: [flat(blob([2, -9, 9, -16, 10, -6], 0.7), c.dark, 'ear')],
    front: [
      main(
        blob([-14, 2, -11, -8, -3, -13, 8, -11, 13, -1, 14, 14, 6, 18, -4, 15, -12, 17, -15, 9], 0.9),
        c.body,
        'head',
      ),
      flat(blob([-15, 5, -10, -1, -4, 2, -3, 10, -8, 15, -14, 15], 0.9), c.pale, 'beard'),
      flat(`${blob([4, -10, 10, -8, 15, 4, 13, 16, 8, 12, 6, 0])}`, c.dark, 'ear'),
      heads.nose(-14, 2, 2.3, 1.8),
      heads.mouth(-13, 6, -10, 7.5, -7, 6.4),
      ...heads.eye(-6, -2.5, 1.7, asleep),
      line(`${curve(0, -10, -4, -4, -3, 3)}${curve(3, -10, 1, 0, 2, 12)}`, c.dark, 0.7, 'hair'),
      ...(bow
        ? [
            detail('M-1 -13L-7 -17V-10ZM-1 -13L5 -17V-10Z', '#d8385a', 'bow'),
            detail(circle(-1, -13, 1.6), '#a82440', 'bow'),
          ]
        : []),
    ],
  });

/** A round ruff about a small foxy face. */
export const fluffy: HeadOf = (c, asleep) => ({
  behind: [flat(polygon([-3, -10, -1, -18, 4, -11]), c.dark, 'ear')],
  front: [
    main(
      blob([-12, 4, -13, -5, -7, -12, 2, -14, 11, -11, 16, -2, 14, 9, 6, 16, -5, 14], 0.9),
      c.body,
      'ruff',
    ),
    main(polygon([2, -11, 7, -19, 10, -8]), c.body, 'ear'),
    main(`${circle(-3, -1, 9)}${limb([-8, 2, 5], [-15, 4, 3])}`, c.body, 'head'),
    flat(blob([-18, 5, -12, 2, -6, 4, -4, 8, -10, 9, -16, 8]), c.pale, 'muzzle'),
    heads.nose(-17.5, 3, 1.9, 1.5),
    heads.mouth(-16, 6, -12, 7, -9, 6),
    ...heads.eye(-7, -2, 1.8, asleep),
  ],
});

/** A cat's head with big ears and no fur, or with tufts. */
export const bareCat: HeadOf = (c, asleep) => {
  const cat = heads.catHead(c, asleep);
  return {
    behind: [flat(blob([-9, -4, -12, -20, -1, -9], 0.3), c.dark, 'ear')],
    front: [
      ...cat.front.filter((s) => s.part !== 'ear' && s.part !== 'whiskers'),
      main(blob([-1, -8, 9, -23, 12, -3], 0.3), c.body, 'ear'),
      detail(blob([2, -8, 8.5, -19, 10, -5], 0.3), '#e3a3a0', 'ear'),
      line('M-8 -6C-6 -7.500 -3 -7.500 -1 -6M-8 -7.600C-6 -9 -3 -9 -1 -7.800', c.dark, 0.7, 'wrinkle'),
    ],
  };
};

export const tuftedCat: HeadOf = (c, asleep) => {
  const lynx = breeds.lynxHead(c, asleep);
  return {
    ...lynx,
    front: [
      main(blob([-10, 4, -6, 12, 0, 10, 6, 15, 9, 8, 14, 6, 10, -2, 0, -4], 0.6), c.pale, 'ruff'),
      ...lynx.front,
    ],
  };
};

/** Ruddy face with white cheeks and ears. */
export const redPandaHead: HeadOf = (c, asleep) => ({
  behind: [flat(polygon([-9, -6, -10, -16, -1, -10]), '#f4ece0', 'ear')],
  front: [
    main(polygon([0, -9, 8, -17, 10, -4]), '#f4ece0', 'ear'),
    detail(polygon([3, -9, 7, -13.5, 8.5, -6]), '#6d2f1c', 'ear'),
    main(oval(0, 0, 12, 10.5), c.body, 'head'),
    detail(blob([-13, 2, -10, -2, -4, 2, -2, 7, -7, 9.5, -12, 8], 0.9), '#f8f1e6', 'muzzle'),
    detail(`${oval(-8, -6, 2.4, 1.8)}${oval(4, 1, 3, 5)}`, '#f8f1e6', 'mark'),
    detail(limb([-4, -1, 1.6], [0, 6, 1.2]), '#7a3420', 'tear'),
    heads.nose(-12.5, 2, 2, 1.5),
    heads.mouth(-12, 5, -9, 6.5, -6, 5.5),
    ...heads.eye(-5.5, -2, 1.7, asleep),
  ],
});

export const tapirHead: HeadOf = (c, asleep) => ({
  behind: [flat(oval(0, -9, 3, 4), c.dark, 'ear')],
  front: [
    main(`${circle(0, 0, 10)}${limb([-3, 1, 8.5], [-14, 6, 5.5], [-21, 12, 3.4])}`, c.body, 'head'),
    ink(oval(-23, 12, 0.9, 1.2), '#1d1718', 'nostril'),
    heads.mouth(-18, 13, -14, 12, -10, 10),
    ...heads.eye(-6, -2, 1.5, asleep),
    main(oval(5, -9, 3.4, 4.5), c.body, 'ear'),
    detail(oval(5, -12.5, 1.8, 1.2), '#f4f0e8', 'ear tip'),
  ],
});

export const aardvarkHead: HeadOf = (c, asleep) => ({
  behind: [flat(blob([0, -6, 1, -22, 5, -20, 6, -6], 0.8), c.dark, 'ear')],
  front: [
    main(`${circle(0, 0, 9)}${limb([-2, 1, 7.5], [-14, 6, 4.5], [-26, 11, 3.4])}`, c.body, 'head'),
    flat(oval(-28, 11.5, 2.4, 3.2), '#e2a898', 'snout'),
    ink(`${oval(-28.6, 10.8, 0.6, 0.9)}`, '#5a3a34', 'nostril'),
    ...heads.eye(-7, -1, 1.3, asleep),
    main(blob([3, -5, 5, -24, 10, -21, 9, -3], 0.8), c.body, 'ear'),
    flat(blob([5, -7, 6.5, -20, 8.5, -18, 8, -5], 0.8), '#e2b0a0', 'ear'),
  ],
});

export const capybaraHead: HeadOf = (c, asleep) => ({
  behind: [flat(circle(-1, -9, 2.8), c.dark, 'ear')],
  front: [
    main(blob([-18, -5, -10, -9.5, 4, -10, 11, -4, 11, 6, 2, 10, -10, 10, -18, 8], 0.8), c.body, 'head'),
    flat(blob([-19, -4, -13, -6, -11, 2, -13, 9, -18, 8, -20, 2], 0.9), c.dark, 'muzzle'),
    ink(`${oval(-18.5, -2, 1, 1.5)}`, '#2a2022', 'nostril'),
    heads.mouth(-18, 5, -14, 6.5, -10, 5.5),
    ...heads.eye(-4, -5, 1.4, asleep),
    main(circle(5, -9.5, 3), c.body, 'ear'),
  ],
});
