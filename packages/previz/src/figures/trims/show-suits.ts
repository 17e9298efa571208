import { lighter } from '../tint.ts';
import type { SuitTable } from './suit.ts';

/** Clowns, dancers and dress for a feast. */
export const SHOW_SUITS: SuitTable = {
  motley: ({ pen, at, b }) => {
    pen.polygon('motley', '#3f5da6', [
      at(0, 1.02),
      at(b.shoulders * 0.84, 0.95),
      at(b.shoulders * 0.95, 0.84),
      at(b.waist, 0.42),
      at(b.hips, 0.06),
      at(b.hips * 0.9, -0.08),
      at(0, -0.1),
    ]);
    for (const up of [0.2, 0.44, 0.68])
      for (const s of [-1, 1])
        pen.polygon('motley', s < 0 ? '#f2c84b' : '#c0392b', [
          at(s * b.waist * 0.5, up + 0.12),
          at(s * b.waist * 0.5 + b.head * 0.14, up),
          at(s * b.waist * 0.5, up - 0.12),
          at(s * b.waist * 0.5 - b.head * 0.14, up),
        ]);
  },
  'clown-suit': ({ pen, b, here }) => {
    for (const [i, up] of [0.8, 0.56, 0.32, 0.08].entries())
      pen.disc(
        'button',
        ['#d9352c', '#2f7fc0', '#3f9a4a', '#d9352c'][i] as string,
        here(0, up),
        b.head * 0.11,
      );
    for (const [x, up] of [
      [-0.5, 0.7],
      [0.5, 0.62],
      [-0.42, 0.36],
      [0.44, 0.28],
      [-0.4, 0.06],
    ] as const)
      pen.disc(
        'spot',
        ['#2f7fc0', '#3f9a4a', '#d9352c'][Math.round(Math.abs(x * up * 37)) % 3] as string,
        here(x, up),
        b.head * 0.075,
      );
  },
  tutu: ({ pen, at, b, c }) => {
    for (const k of [0, 1, 2])
      pen.blob('tutu', lighter(c, 0.2 - k * 0.08), [
        at(-b.hips * 0.9, 0.2 - k * 0.05),
        at(-b.head * (1.5 - k * 0.1), 0.06 - k * 0.09),
        at(-b.head * 0.8, -0.1 - k * 0.05),
        at(0, -0.14 - k * 0.05),
        at(b.head * 0.8, -0.1 - k * 0.05),
        at(b.head * (1.5 - k * 0.1), 0.06 - k * 0.09),
        at(b.hips * 0.9, 0.2 - k * 0.05),
      ]);
  },
  leotard: ({ pen, at, b, c, here }) => {
    pen.polygon('stripe', lighter(c, 0.4), [
      at(-b.shoulders * 0.8, 0.86),
      here(0, 0.5),
      at(b.shoulders * 0.8, 0.86),
      here(0, 0.62),
    ]);
  },
  'cheer-dress': ({ pen, at, b, here }) => {
    pen.polygon('stripe', '#f8f4ec', [
      at(-b.waist * 1.02, 0.62),
      here(0, 0.48),
      at(b.waist * 1.02, 0.62),
      at(b.waist * 1.02, 0.54),
      here(0, 0.4),
      at(-b.waist * 1.02, 0.54),
    ]);
  },
  'baby-suit': ({ pen, here, front }) => {
    if (front)
      pen.blob('bib', '#8fc0dc', [
        here(-0.3, 1.02),
        here(0.3, 1.02),
        here(0.28, 0.7),
        here(0, 0.6),
        here(-0.28, 0.7),
      ]);
  },
  'sailor-top': ({ pen, at, b, here, front }) => {
    if (front) {
      pen.polygon('collar', '#2c4a7c', [
        here(-0.3, 1.04),
        here(-0.5, 0.88),
        here(0, 0.62),
        here(0.48, 0.88),
        here(0.3, 1.04),
        here(0, 0.8),
      ]);
      pen.polygon('neckerchief', '#c0392b', [
        here(-0.08, 0.66),
        here(0.08, 0.66),
        here(0.14, 0.42),
        here(-0.12, 0.42),
      ]);
    } else
      pen.polygon('collar', '#2c4a7c', [
        at(-b.head * 0.5, 1),
        at(b.head * 0.5, 1),
        at(b.head * 0.5, 0.72),
        at(-b.head * 0.5, 0.72),
      ]);
  },
  'santa-coat': ({ pen, b, here, front }) => {
    if (front) pen.line('trim', '#f6f4ee', [here(0, 1), here(0, -0.4)], b.head * 0.16);
    pen.line('trim', '#f6f4ee', [here(-0.28, 1.04), here(0, 0.94), here(0.28, 1.04)], b.head * 0.16);
  },
};
