/** More breeds of dogs and cats, and wild animals near those of the other lists. */

import { blob, circle, curve, limb, oval, polygon } from '../path/outline.ts';
import { detail, flat, ink, line, main } from '../props/prop.ts';
import * as heads from './heads.ts';
import * as breeds from './heads-breeds.ts';
import type { Build } from './skeleton.ts';
import type { Species } from './species-shape.ts';

const TALL: Build = {
  length: 68,
  chest: 25,
  waist: 16,
  rump: 19,
  thigh: 12,
  knee: 6.5,
  ankle: 5,
  foot: 8,
  neck: { length: 40, rise: 1, base: 16, tip: 12.5 },
  head: 1.6,
};
const SOLID: Build = {
  ...TALL,
  chest: 29,
  waist: 23,
  rump: 24,
  thigh: 15,
  knee: 8.5,
  ankle: 7,
  foot: 10,
  head: 1.9,
  neck: { length: 36, rise: 0.9, base: 22, tip: 18 },
};
const SMALL: Build = {
  ...TALL,
  length: 78,
  chest: 31,
  waist: 27,
  rump: 28,
  thigh: 15,
  knee: 9,
  ankle: 7.5,
  foot: 10,
  neck: { length: 34, rise: 0.95, base: 23, tip: 20 },
  head: 2.5,
};
const LOW: Build = {
  ...SMALL,
  length: 112,
  chest: 38,
  waist: 32,
  rump: 34,
  knee: 12,
  ankle: 10,
  foot: 14,
  head: 2.7,
  neck: { length: 50, rise: 0.85, base: 28, tip: 22 },
};
const CAT: Build = {
  ...TALL,
  length: 80,
  chest: 24,
  waist: 20,
  rump: 23,
  thigh: 14,
  knee: 7.5,
  ankle: 5.6,
  foot: 8.5,
  head: 2.05,
  neck: { length: 32, rise: 0.85, base: 17, tip: 15 },
};
const BIG_CAT: Build = {
  ...CAT,
  chest: 26,
  waist: 21,
  rump: 24,
  thigh: 15,
  knee: 9,
  ankle: 7,
  foot: 10,
  head: 1.7,
  neck: { length: 34, rise: 0.7, base: 19, tip: 16 },
};

type HeadOf = Species['head'];

/** Long ears that hang below the jaw. */
const longEars =
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
const blackAndTan =
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
const shaggy =
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
const fluffy: HeadOf = (c, asleep) => ({
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
const bareCat: HeadOf = (c, asleep) => {
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

const tuftedCat: HeadOf = (c, asleep) => {
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
const redPandaHead: HeadOf = (c, asleep) => ({
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

const tapirHead: HeadOf = (c, asleep) => ({
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

const aardvarkHead: HeadOf = (c, asleep) => ({
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

const capybaraHead: HeadOf = (c, asleep) => ({
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

const BLACK_TAN = { body: '#34302f', pale: '#b06a34', dark: '#26221f' } as const;

export const KIN: readonly Species[] = [
  {
    names: 'rottweiler, rottie',
    withers: 0.62,
    build: SOLID,
    head: blackAndTan('hang'),
    tail: 'stub',
    marks: 'bib',
    socks: '#b06a34',
    coat: BLACK_TAN,
  },
  {
    names: 'doberman, doberman pinscher, dobermann',
    withers: 0.7,
    build: { ...TALL, chest: 26, waist: 15 },
    head: blackAndTan('prick'),
    tail: 'stub',
    marks: 'bib',
    socks: '#b06a34',
    coat: { ...BLACK_TAN, body: '#2f2d31' },
  },
  {
    names: 'great dane, wolfhound, irish wolfhound',
    withers: 0.9,
    build: { ...TALL, chest: 24, waist: 15, head: 1.45 },
    head: heads.dogHead,
    tail: 'slim',
    coat: { body: '#c9a470', pale: '#4a3c34', dark: '#8f6f46' },
  },
  {
    names: 'boxer dog, boxer breed, bullmastiff',
    withers: 0.6,
    build: { ...TALL, chest: 28, head: 1.75 },
    head: breeds.bulldogHead,
    tail: 'stub',
    marks: 'bib',
    socks: '#f6efe4',
    coat: { body: '#c07f44', pale: '#f7efe2', dark: '#7d4f2a' },
  },
  {
    names: 'saint bernard, st bernard, st. bernard, rescue dog, bernese mountain dog, newfoundland dog',
    withers: 0.72,
    build: { ...SOLID, chest: 32, waist: 28, rump: 28, head: 2 },
    head: breeds.collieHead,
    tail: 'bushy',
    marks: 'patches',
    coat: { body: '#f6f1e8', pale: '#fbf8f2', dark: '#a85f2c' },
  },
  {
    names: 'basset hound, basset, bloodhound',
    withers: 0.33,
    build: LOW,
    head: longEars(17),
    tail: 'slim',
    marks: 'saddle',
    socks: '#f6f0e4',
    coat: { body: '#c78a50', pale: '#f6ead6', dark: '#5f3c26' },
  },
  {
    names: 'cocker spaniel, springer spaniel, king charles spaniel, cavalier',
    withers: 0.4,
    build: { ...SMALL, length: 74, head: 2.3 },
    head: longEars(14),
    tail: 'flag',
    marks: 'belly',
    coat: { body: '#c9803a', pale: '#eec68c', dark: '#a05f26' },
  },
  {
    names: 'labrador, labrador retriever, yellow lab, lab dog',
    withers: 0.57,
    build: { ...SOLID, chest: 27, waist: 21, rump: 22, head: 1.8 },
    head: heads.dogHead,
    tail: 'slim',
    marks: 'belly',
    coat: { body: '#e6cf9e', pale: '#f6ead0', dark: '#cdae74' },
  },
  {
    names: 'yorkshire terrier, yorkie, maltese dog, bichon, lhasa apso',
    withers: 0.22,
    build: SMALL,
    head: shaggy(true),
    tail: 'flag',
    grown: 'wool',
    coat: { body: '#b98a54', pale: '#dcb884', dark: '#6d6a70' },
  },
  {
    names: 'shih tzu, shih-tzu, pekingese, old english sheepdog, havanese',
    withers: 0.25,
    build: SMALL,
    head: shaggy(false),
    tail: 'flag',
    grown: 'wool',
    coat: { body: '#f1ece2', pale: '#fbf8f2', dark: '#a5713f' },
  },
  {
    names: 'pomeranian, pom dog, spitz, chow chow, keeshond',
    withers: 0.24,
    build: { ...SMALL, head: 2.6 },
    head: fluffy,
    tail: 'curl',
    grown: 'wool',
    coat: { body: '#e0934a', pale: '#f7dfb8', dark: '#c0742f' },
  },
  {
    names: 'samoyed, white fluffy dog, great pyrenees',
    withers: 0.55,
    build: { ...SOLID, head: 2 },
    head: fluffy,
    tail: 'curl',
    grown: 'wool',
    coat: { body: '#f3f0ea', pale: '#ffffff', dark: '#d9d3c8' },
  },
  {
    names: 'shiba inu, shiba, akita, akita inu, doge',
    withers: 0.4,
    build: { ...SMALL, length: 72, chest: 27, waist: 22, rump: 24, head: 2.2 },
    head: breeds.corgiHead,
    tail: 'curl',
    marks: 'bib',
    socks: '#f8f1e4',
    coat: { body: '#d98a48', pale: '#fbf3e6', dark: '#b86a2c' },
  },
  {
    names: 'sphynx cat, hairless cat, sphinx cat',
    withers: 0.26,
    build: { ...CAT, chest: 20, waist: 16, rump: 19, head: 2 },
    head: bareCat,
    tail: 'slim',
    coat: { body: '#e6c3b2', pale: '#f2d8cc', dark: '#c99a88' },
  },
  {
    names: 'maine coon, norwegian forest cat, ragdoll cat, long-haired tabby',
    withers: 0.34,
    build: { ...CAT, chest: 28, waist: 25, rump: 27, thigh: 16, head: 2.1 },
    head: tuftedCat,
    tail: 'bushy',
    marks: 'stripes',
    coat: { body: '#9a7a58', pale: '#e6d8c0', dark: '#5f4632' },
  },
  {
    names: 'calico cat, tortoiseshell cat, calico, tricolour cat',
    withers: 0.26,
    build: CAT,
    head: heads.catHead,
    tail: 'slim',
    marks: 'patches',
    tipped: '#3a332f',
    coat: { body: '#f6f1e8', pale: '#fbf8f2', dark: '#d9853a' },
  },
  {
    names: 'bengal cat, ocelot, serval, margay',
    withers: 0.3,
    build: CAT,
    head: heads.catHead,
    tail: 'ringed',
    marks: 'rosettes',
    coat: { body: '#d9a45c', pale: '#f6e4c4', dark: '#4f3420' },
  },
  {
    names: 'puma, cougar, mountain lion, florida panther',
    withers: 0.7,
    build: BIG_CAT,
    head: heads.lionessHead,
    tail: 'slim',
    marks: 'belly',
    tipped: '#5f4632',
    coat: { body: '#c2925e', pale: '#f3e6d0', dark: '#8a6038' },
  },
  {
    names: 'arctic fox, white fox, snow fox',
    withers: 0.32,
    build: { ...SMALL, length: 74, chest: 27, waist: 24, rump: 25, head: 2.2 },
    head: heads.wolfHead,
    tail: 'bushy',
    coat: { body: '#f1f3f5', pale: '#ffffff', dark: '#cfd6dc' },
  },
  {
    names: 'red panda, lesser panda, firefox animal',
    withers: 0.28,
    build: { ...LOW, length: 92, chest: 30, waist: 27, rump: 29, knee: 12, ankle: 10, head: 2.5 },
    head: redPandaHead,
    tail: 'ringed',
    legs: '#3a2420',
    coat: { body: '#c25a2c', pale: '#f4d8b8', dark: '#7a3018' },
  },
  {
    names: 'tapir, malayan tapir, brazilian tapir',
    withers: 0.95,
    build: {
      ...LOW,
      length: 84,
      chest: 33,
      waist: 30,
      rump: 32,
      thigh: 17,
      knee: 10,
      ankle: 8,
      foot: 9,
      head: 1.85,
      neck: { length: 36, rise: 0.5, base: 26, tip: 20 },
    },
    head: tapirHead,
    tail: 'stub',
    marks: 'saddle',
    coat: { body: '#3a3a40', pale: '#d9d7d2', dark: '#e6e4de' },
  },
  {
    names: 'aardvark, ant bear, earth pig',
    withers: 0.62,
    build: {
      ...LOW,
      length: 88,
      chest: 30,
      waist: 30,
      rump: 34,
      thigh: 19,
      knee: 11,
      ankle: 9,
      foot: 12,
      head: 1.8,
      neck: { length: 34, rise: 0.4, base: 22, tip: 15 },
    },
    head: aardvarkHead,
    tail: 'slim',
    coat: { body: '#b59a80', pale: '#d9c3ac', dark: '#8a6f58' },
  },
  {
    names: 'capybara, capybaras',
    withers: 0.52,
    build: {
      ...LOW,
      length: 84,
      chest: 36,
      waist: 38,
      rump: 37,
      thigh: 17,
      knee: 9,
      ankle: 7.5,
      foot: 9,
      head: 2.3,
      neck: { length: 40, rise: 0.6, base: 30, tip: 24 },
    },
    head: capybaraHead,
    tail: 'stub',
    coat: { body: '#a5764a', pale: '#c49a6c', dark: '#6d4a2c' },
  },
];
