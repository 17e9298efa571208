import type { Pen } from '../pen.ts';
import { darker, lighter, mix } from '../tint.ts';
import type { Trunk } from '../trunk.ts';
import type { Wardrobe } from '../wardrobe.ts';
import { digit } from './digits.ts';
import { band, both, chest, GOLD } from './trim-shapes.ts';

/** Marks of the suit itself: quarters, buttons, plates, numbers, stripes. */
export function drawCostume(pen: Pen, t: Trunk, m: number, w: Wardrobe, skin: string): void {
  const { at, build: b } = t;
  const c = w.over?.colour ?? w.top.colour;
  const type = w.over?.type ?? w.top.type;
  const here = chest(t, m);
  const front = t.view !== 'back';
  const number = (colour: string, digits: string): void => {
    for (const [i, d] of [...digits].entries())
      digit(pen, t, here, d, (i - (digits.length - 1) / 2) * 0.26, colour);
  };
  switch (type) {
    case 'motley':
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
      break;
    case 'clown-suit':
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
      break;
    case 'ninja-suit':
    case 'gi':
      if (front)
        both((s) =>
          pen.line(
            'collar',
            type === 'gi' ? darker(c, 0.12) : lighter(c, 0.14),
            [here(s * 0.2, 1.04), here(s * -0.04, 0.72), here(s * -0.2, 0.4)].slice(0, s < 0 ? 3 : 2),
            b.head * 0.07,
          ),
        );
      break;
    case 'kasaya':
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
      break;
    case 'tutu':
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
      break;
    case 'leotard':
      pen.polygon('stripe', lighter(c, 0.4), [
        at(-b.shoulders * 0.8, 0.86),
        here(0, 0.5),
        at(b.shoulders * 0.8, 0.86),
        here(0, 0.62),
      ]);
      break;
    case 'cheer-dress':
      pen.polygon('stripe', '#f8f4ec', [
        at(-b.waist * 1.02, 0.62),
        here(0, 0.48),
        at(b.waist * 1.02, 0.62),
        at(b.waist * 1.02, 0.54),
        here(0, 0.4),
        at(-b.waist * 1.02, 0.54),
      ]);
      break;
    case 'racing-suit':
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
      break;
    case 'fencing-suit':
      pen.polygon('jacket', mix(c, '#9aa4ad', 0.4), [
        at(-b.shoulders * 0.8, 0.92),
        at(b.shoulders * 0.8, 0.92),
        at(b.waist, 0.2),
        here(0, 0.02),
        at(-b.waist, 0.2),
      ]);
      break;
    case 'baby-suit':
      if (front)
        pen.blob('bib', '#8fc0dc', [
          here(-0.3, 1.02),
          here(0.3, 1.02),
          here(0.28, 0.7),
          here(0, 0.6),
          here(-0.28, 0.7),
        ]);
      break;
    case 'bare-chest':
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
        both((s) =>
          pen.disc('chest', darker(skin, 0.3), here(s * 0.3, 0.73), b.head * 0.028, b.head * 0.022),
        );
      }
      break;
    case 'open-vest':
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
      break;
    case 'roman-armour':
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
      break;
    case 'samurai-armour':
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
      break;
    case 'argyle-vest':
      for (const up of [0.14, 0.42, 0.7])
        for (const x of [-0.3, 0, 0.3])
          pen.polygon('argyle', x === 0 ? lighter(c, 0.5) : darker(c, 0.3), [
            here(x, up + 0.13),
            here(x + 0.15, up),
            here(x, up - 0.13),
            here(x - 0.15, up),
          ]);
      break;
    case 'jersey':
      number(luminous(c) ? '#26324d' : '#f8f4ec', '10');
      both((s) =>
        pen.line(
          'stripe',
          luminous(c) ? '#26324d' : '#f8f4ec',
          [at(s * b.shoulders * 0.9, 0.9), at(s * b.shoulders * 0.6, 0.97)],
          b.head * 0.05,
        ),
      );
      break;
    case 'basketball-kit':
      number('#f8f4ec', '23');
      both((s) =>
        pen.line(
          'stripe',
          '#f8f4ec',
          [at(s * b.waist * 0.96, 0.7), at(s * b.waist * 0.94, 0.1)],
          b.head * 0.07,
        ),
      );
      break;
    case 'sailor-top':
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
      break;
    case 'torn-shirt':
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
        pen.polygon('shirt', c, [
          at(k * b.hips, 0),
          at((k + 0.3) * b.hips, 0),
          at((k + 0.12) * b.hips, -0.2),
        ]);
      break;
    case 'turnout-coat':
      for (const up of [0.62, 0.06]) {
        band(pen, t, 'stripe', '#f2e03c', up, 0.15, 1.04);
        band(pen, t, 'stripe', '#f4f4f0', up, 0.05, 1.04);
      }
      break;
    case 'santa-coat':
      if (front) pen.line('trim', '#f6f4ee', [here(0, 1), here(0, -0.4)], b.head * 0.16);
      pen.line('trim', '#f6f4ee', [here(-0.28, 1.04), here(0, 0.94), here(0.28, 1.04)], b.head * 0.16);
      break;
  }
}

const luminous = (hex: string): boolean => Number.parseInt(hex.slice(3, 5), 16) > 170;
