import type { Build } from './skeleton.ts';

export const TALL: Build = {
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

export const SOLID: Build = {
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

export const SMALL: Build = {
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

export const LOW: Build = {
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

export const CAT: Build = {
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

export const BIG_CAT: Build = {
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
