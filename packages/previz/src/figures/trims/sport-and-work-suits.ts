import { darker, lighter } from '../tint.ts';
import type { SuitTable } from './suit.ts';
import { band, both, GOLD } from './trim-shapes.ts';

const luminous = (hex: string): boolean => Number.parseInt(hex.slice(3, 5), 16) > 170;

/** Numbers, stripes and rags: sport, rescue and street. */
export const SPORT_AND_WORK_SUITS: SuitTable = {
  'racing-suit': ({ pen, at, b, here, front }) => {
    both((s) =>
      pen.line(
        'stripe',
        '#f4f1ea',
        [at(s * b.shoulders * 0.7, 0.95), at(s * b.waist * 0.86, 0.4), at(s * b.hips * 0.86, -0.05)],
        b.head * 0.1,
      ),
    );
    pen.line('belt', '#26262c', [at(-b.waist, 0.24), at(b.waist, 0.24)], b.head * 0.12);
    if (front)
      for (const [x, up, k] of [
        [-0.2, 0.78, '#f2c84b'],
        [0.2, 0.78, '#f4f1ea'],
        [0, 0.6, '#26262c'],
      ] as const)
        pen.polygon('patch', k, [
          here(x - 0.13, up + 0.04),
          here(x + 0.13, up + 0.04),
          here(x + 0.13, up - 0.04),
          here(x - 0.13, up - 0.04),
        ]);
  },
  'open-vest': ({ pen, skin, b, here }) => {
    pen.polygon('chest', skin, [
      here(-0.2, 1.04),
      here(0.2, 1.04),
      here(0.34, 0.5),
      here(0.26, 0),
      here(-0.26, 0),
      here(-0.34, 0.5),
    ]);
    both((s) =>
      pen.line('trim', GOLD, [here(s * 0.2, 1.04), here(s * 0.34, 0.5), here(s * 0.26, 0)], b.head * 0.05),
    );
  },
  'argyle-vest': ({ pen, c, here }) => {
    for (const up of [0.14, 0.42, 0.7])
      for (const x of [-0.3, 0, 0.3])
        pen.polygon('argyle', x === 0 ? lighter(c, 0.5) : darker(c, 0.3), [
          here(x, up + 0.13),
          here(x + 0.15, up),
          here(x, up - 0.13),
          here(x - 0.15, up),
        ]);
  },
  jersey: ({ pen, at, b, c, number }) => {
    number(luminous(c) ? '#26324d' : '#f8f4ec', '11');
    both((s) =>
      pen.line(
        'stripe',
        luminous(c) ? '#26324d' : '#f8f4ec',
        [at(s * b.shoulders * 0.9, 0.9), at(s * b.shoulders * 0.6, 0.97)],
        b.head * 0.05,
      ),
    );
  },
  'basketball-kit': ({ pen, at, b, number }) => {
    number('#f8f4ec', '8');
    both((s) =>
      pen.line(
        'stripe',
        '#f8f4ec',
        [at(s * b.waist * 0.96, 0.7), at(s * b.waist * 0.94, 0.1)],
        b.head * 0.07,
      ),
    );
  },
  'torn-shirt': ({ pen, skin, at, b, c, here }) => {
    pen.polygon('skin', skin, [
      here(-0.1, 0.62),
      here(0.16, 0.54),
      here(0.06, 0.42),
      here(0.2, 0.34),
      here(-0.02, 0.3),
      here(-0.16, 0.46),
    ]);
    pen.line('wound', '#6a2430', [here(-0.06, 0.52), here(0.08, 0.44)], b.head * 0.05);
    for (const k of [-0.8, -0.3, 0.2, 0.7])
      pen.polygon('shirt', c, [at(k * b.hips, 0), at((k + 0.3) * b.hips, 0), at((k + 0.12) * b.hips, -0.2)]);
  },
  'turnout-coat': ({ pen, t }) => {
    for (const up of [0.62, 0.06]) {
      band(pen, t, 'stripe', '#f2e03c', up, 0.15, 1.04);
      band(pen, t, 'stripe', '#f4f4f0', up, 0.05, 1.04);
    }
  },
};
