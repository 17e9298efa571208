import { darker, lighter, mix } from '../tint.ts';
import type { DrawSuit, SuitTable } from './suit.ts';
import { both, GOLD } from './trim-shapes.ts';

const giMarks: DrawSuit = ({ pen, b, c, type, here, front }) => {
  if (front)
    both((s) =>
      pen.line(
        'collar',
        type === 'gi' ? darker(c, 0.12) : lighter(c, 0.14),
        [here(s * 0.2, 1.04), here(s * -0.04, 0.72), here(s * -0.2, 0.4)].slice(0, s < 0 ? 3 : 2),
        b.head * 0.07,
      ),
    );
};

/** Armour, and dress of monks and fighters. */
export const FIGHTING_SUITS: SuitTable = {
  'ninja-suit': giMarks,
  gi: giMarks,
  kasaya: ({ pen, skin, at, b, c, here }) => {
    pen.blob('skin', skin, [
      at(b.shoulders * 0.2, 1.04),
      at(b.shoulders * 0.9, 0.96),
      at(b.shoulders * 0.98, 0.84),
      at(b.waist * 1.02, 0.5),
      here(-0.1, 0.86),
      here(-0.3, 1.06),
    ]);
    for (const k of [0, 1, 2])
      pen.line(
        'fold',
        darker(c, 0.16),
        [
          at(-b.shoulders * (0.3 + k * 0.2), 1 - k * 0.05),
          at(0, 0.62 - k * 0.14),
          at(b.waist, 0.4 - k * 0.16),
        ],
        b.head * 0.025,
      );
  },
  'fencing-suit': ({ pen, at, b, c, here }) => {
    pen.polygon('jacket', mix(c, '#9aa4ad', 0.4), [
      at(-b.shoulders * 0.8, 0.92),
      at(b.shoulders * 0.8, 0.92),
      at(b.waist, 0.2),
      here(0, 0.02),
      at(-b.waist, 0.2),
    ]);
  },
  armour: ({ pen, at, b, c, here }) => {
    pen.polygon('plates', lighter(c, 0.12), [
      at(-b.shoulders * 0.5, 0.96),
      here(0, 0.98),
      here(0, 0.4),
      at(-b.waist * 0.8, 0.5),
    ]);
    for (const up of [0.06, 0.2, 0.34])
      pen.line(
        'plates',
        darker(c, 0.34),
        [at(-b.waist * 1.02, up), here(0, up - 0.05), at(b.waist * 1.02, up)],
        b.head * 0.035,
      );
    pen.line('plates', darker(c, 0.2), [here(0, 1), here(0.03, 0.7), here(0, 0.32)], b.head * 0.03);
    both((s) => {
      for (const k of [1, 0])
        pen.blob('plates', k ? darker(c, 0.2) : lighter(c, 0.06), [
          at(s * b.shoulders * 0.42, 1.04 - k * 0.06),
          at(s * b.shoulders * 1.1, 1.0 - k * 0.1),
          at(s * b.shoulders * 1.24, 0.84 - k * 0.1),
          at(s * b.shoulders * 0.5, 0.88 - k * 0.06),
        ]);
    });
  },
  'roman-armour': ({ pen, at, b, c, here }) => {
    for (const up of [0.22, 0.36, 0.5, 0.64])
      pen.line(
        'plates',
        darker(c, 0.38),
        [at(-b.waist * 1.04, up), here(0, up - 0.04), at(b.waist * 1.04, up)],
        b.head * 0.03,
      );
    both((s) => {
      for (const k of [0, 1, 2])
        pen.blob('plates', darker(c, k * 0.07), [
          at(s * b.shoulders * 0.3, 1.03 - k * 0.05),
          at(s * b.shoulders * 1.06, 0.97 - k * 0.07),
          at(s * b.shoulders * 1.1, 0.9 - k * 0.07),
          at(s * b.shoulders * 0.34, 0.95 - k * 0.05),
        ]);
    });
  },
  'samurai-armour': ({ pen, at, b, c, here }) => {
    for (const up of [0.04, 0.18, 0.32, 0.46, 0.6])
      pen.line(
        'plates',
        mix(c, GOLD, 0.6),
        [at(-b.waist * 1.02, up), here(0, up - 0.02), at(b.waist * 1.02, up)],
        b.head * 0.028,
      );
    both((s) => {
      for (const k of [0, 1, 2, 3])
        pen.polygon('plates', darker(c, 0.1 + (k % 2) * 0.12), [
          at(s * b.shoulders * 0.66, 1.0 - k * 0.11),
          at(s * b.shoulders * 1.4, 0.96 - k * 0.11),
          at(s * b.shoulders * 1.44, 0.86 - k * 0.11),
          at(s * b.shoulders * 0.7, 0.9 - k * 0.11),
        ]);
    });
  },
  'bare-chest': ({ pen, skin, b, here, front }) => {
    if (front) {
      const ink = darker(skin, 0.2);
      both((s) =>
        pen.line(
          'chest',
          ink,
          [here(s * 0.06, 0.7), here(s * 0.24, 0.66), here(s * 0.46, 0.74)],
          b.head * 0.028,
        ),
      );
      pen.line('chest', ink, [here(0, 0.84), here(0.01, 0.42)], b.head * 0.02, 0.7);
      for (const up of [0.5, 0.4])
        both((s) =>
          pen.line('chest', ink, [here(s * 0.05, up), here(s * 0.2, up + 0.01)], b.head * 0.02, 0.7),
        );
      both((s) => pen.disc('chest', darker(skin, 0.3), here(s * 0.3, 0.73), b.head * 0.028, b.head * 0.022));
    }
  },
};
