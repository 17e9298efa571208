import { darker, lighter } from '../tint.ts';
import { both, chest, type Draw } from './trim-shapes.ts';

/** About the neck and down from it. */
export const COLLARS: Readonly<Record<string, Draw>> = {
  ruff: (pen, t, _, c) => {
    for (const i of [-3, -2, -1, 0, 1, 2, 3])
      pen.disc(
        'ruff',
        i % 2 ? c : darker(c, 0.1),
        t.at(i * t.build.head * 0.125, 1.03 - Math.abs(i) * 0.004 - (3 - Math.abs(i)) * 0.016),
        t.build.head * 0.125,
        t.build.head * 0.1,
      );
  },
  suspenders: (pen, t, m, c) =>
    both((s) =>
      pen.line(
        'suspenders',
        c,
        [chest(t, m * 0.5)(s * 0.34, 1), chest(t, m)(s * 0.3, 0.6), chest(t, m)(s * 0.3, 0.14)],
        t.build.head * 0.09,
      ),
    ),
  cross: (pen, t, m, c) => {
    const at = chest(t, m);
    pen.line('necklace', darker(c, 0.15), [at(-0.2, 1.0), at(0, 0.74), at(0.2, 1.0)], t.build.head * 0.028);
    pen.line('cross', c, [at(0, 0.75), at(0, 0.53)], t.build.head * 0.075);
    pen.line('cross', c, [at(-0.11, 0.68), at(0.11, 0.68)], t.build.head * 0.075);
  },
  'clerical-collar': (pen, t, m, c) => {
    const at = chest(t, m);
    pen.polygon('collar', '#1d1b20', [at(-0.24, 1.12), at(0.24, 1.12), at(0.27, 0.98), at(-0.27, 0.98)]);
    pen.polygon('collar', c, [at(-0.09, 1.11), at(0.11, 1.11), at(0.11, 0.99), at(-0.09, 0.99)]);
  },
  stole: (pen, t, m, c) =>
    both((s) => {
      const at = chest(t, m);
      pen.polygon('stole', c, [at(s * 0.1, 1.02), at(s * 0.34, 1.0), at(s * 0.3, -0.5), at(s * 0.1, -0.5)]);
      for (const up of [0.1, -0.35])
        pen.line('stole', darker(c, 0.4), [at(s * 0.12, up), at(s * 0.28, up)], t.build.head * 0.05);
    }),
  cowl: (pen, t, m, c) => {
    const at = chest(t, m);
    pen.blob('cowl', c, [
      at(-0.62, 0.84),
      at(-0.4, 1.08),
      at(0, 1.12),
      at(0.4, 1.08),
      at(0.6, 0.84),
      at(0.2, 0.76),
      at(0, 0.72),
      at(-0.25, 0.76),
    ]);
    pen.blob('cowl', darker(c, 0.25), [at(-0.3, 1.04), at(0, 1.1), at(0.3, 1.04), at(0, 0.94)]);
  },
  ermine: (pen, t, m, c) => {
    const at = chest(t, m);
    pen.blob('ermine', c, [
      at(-0.78, 0.86),
      at(-0.4, 1.08),
      at(0, 1.06),
      at(0.4, 1.08),
      at(0.76, 0.86),
      at(0.42, 0.72),
      at(0.1, 0.8),
      at(0, 0.86),
      at(-0.12, 0.8),
      at(-0.44, 0.72),
    ]);
    for (const [x, y] of [
      [-0.56, 0.84],
      [-0.34, 0.94],
      [-0.28, 0.78],
      [0.3, 0.94],
      [0.54, 0.84],
      [0.28, 0.78],
    ] as const)
      pen.disc('ermine', '#2a2428', at(x, y), t.build.head * 0.03, t.build.head * 0.05);
  },
  'fur-collar': (pen, t, m, c) => {
    for (const i of [-4, -3, -2, -1, 0, 1, 2, 3, 4])
      pen.disc(
        'fur',
        i % 2 ? c : lighter(c, 0.14),
        chest(t, m * 0.5)(i * 0.17, 0.98 - (4 - Math.abs(i)) * 0.02),
        t.build.head * 0.16,
        t.build.head * 0.13,
      );
  },
  neckerchief: (pen, t, m, c) => {
    const at = chest(t, m);
    pen.blob('scarf', c, [
      at(-0.26, 1.1),
      at(0.26, 1.1),
      at(0.28, 1),
      at(0.06, 0.84),
      at(-0.02, 0.8),
      at(-0.28, 1),
    ]);
    both((s) => pen.disc('scarf', darker(c, 0.12), at(s * 0.1, 1.0), t.build.head * 0.02));
  },
};
