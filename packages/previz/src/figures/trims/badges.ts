import { crescent } from '../pen.ts';
import { darker } from '../tint.ts';
import { both, chest, type Draw } from './trim-shapes.ts';

/** On the breast and the shoulders. */
export const BADGES: Readonly<Record<string, Draw>> = {
  star: (pen, t, m, c) => {
    const at = chest(t, m);
    pen.polygon(
      'star',
      c,
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((i) => {
        const r = i % 2 ? 0.055 : 0.13;
        const a = (i * Math.PI) / 5;
        return at(-0.28 + r * Math.sin(a), 0.78 + (r * Math.cos(a) * t.build.head) / t.build.torso);
      }),
    );
  },
  stethoscope: (pen, t, m, c) => {
    const at = chest(t, m);
    pen.line(
      'stethoscope',
      c,
      [at(-0.24, 1.06), at(-0.2, 0.8), at(0, 0.66), at(0.2, 0.8), at(0.24, 1.06)],
      t.build.head * 0.045,
    );
    pen.line('stethoscope', c, [at(0, 0.66), at(0.02, 0.5)], t.build.head * 0.045);
    pen.disc('stethoscope', '#c8d0d6', at(0.02, 0.47), t.build.head * 0.075);
  },
  jabot: (pen, t, m, c) => {
    const at = chest(t, m);
    pen.polygon('jabot', c, [at(-0.16, 1.08), at(0.16, 1.08), at(0.13, 1), at(0, 0.98), at(-0.13, 1)]);
    both((s) =>
      pen.polygon('jabot', darker(c, s < 0 ? 0 : 0.06), [
        at(s * 0.01, 1),
        at(s * 0.11, 0.98),
        at(s * 0.16, 0.68),
        at(s * 0.03, 0.68),
      ]),
    );
  },
  boutonniere: (pen, t, m, c) => {
    const at = chest(t, m);
    pen.disc('boutonniere', '#5f8a4a', at(-0.28, 0.74), t.build.head * 0.06, t.build.head * 0.05);
    pen.disc('boutonniere', c, at(-0.28, 0.77), t.build.head * 0.075);
    pen.disc('boutonniere', darker(c, 0.2), at(-0.28, 0.77), t.build.head * 0.03);
  },
  epaulettes: (pen, t, _, c) =>
    both((s) => {
      const b = t.build;
      pen.polygon('epaulette', darker(c, 0.75), [
        t.at(s * b.shoulders * 0.5, 1.0),
        t.at(s * b.shoulders * 0.98, 0.94),
        t.at(s * b.shoulders * 0.98, 0.88),
        t.at(s * b.shoulders * 0.5, 0.94),
      ]);
      for (const k of [0.66, 0.78, 0.9])
        pen.line(
          'epaulette',
          c,
          [
            t.at(s * b.shoulders * k, 0.975 - (k - 0.5) * 0.08),
            t.at(s * b.shoulders * k, 0.91 - (k - 0.5) * 0.06),
          ],
          b.head * 0.035,
        );
    }),
  'pilot-wings': (pen, t, m, c) => {
    const at = chest(t, m);
    pen.line('wings', c, [at(-0.44, 0.79), at(-0.3, 0.76), at(-0.16, 0.79)], t.build.head * 0.05);
    pen.disc('wings', c, at(-0.3, 0.765), t.build.head * 0.045);
  },
  'shoulder-pads': (pen, t, _, c) =>
    both((s) => {
      const b = t.build;
      const pad = [
        t.at(s * b.head * 0.2, 1.02),
        t.at(s * b.shoulders * 0.9, 1.1),
        t.at(s * b.shoulders * 1.4, 0.98),
        t.at(s * b.shoulders * 1.36, 0.8),
        t.at(s * b.shoulders * 0.8, 0.78),
      ];
      pen.blob('pads', c, pad);
      pen.polygon('pads', c, crescent(pad, pen.shadeSide, 0.2), 'shade', 0.5);
      pen.line(
        'pads',
        '#f4f1ea',
        [t.at(s * b.shoulders * 1.3, 0.86), t.at(s * b.shoulders * 0.9, 0.84)],
        b.head * 0.06,
      );
    }),
  'shoulder-guard': (pen, t, _, c) => {
    const b = t.build;
    for (const k of [0, 1, 2])
      pen.blob('guard', darker(c, k * 0.08), [
        t.at(-b.shoulders * 0.6, 1.06 - k * 0.06),
        t.at(-b.shoulders * 1.2, 1.0 - k * 0.09),
        t.at(-b.shoulders * 1.25, 0.9 - k * 0.09),
        t.at(-b.shoulders * 0.7, 0.92 - k * 0.07),
      ]);
    pen.line(
      'strap',
      '#5a3a26',
      [t.at(-b.shoulders * 0.6, 0.94), t.at(0, 0.7), t.at(b.waist, 0.46)],
      b.head * 0.09,
    );
  },
  collar: (pen, t, m, c) => {
    for (const k of [0, 1, 2])
      pen.line(
        'collar',
        [c, '#2f6f9a', '#b0402f'][k] as string,
        [
          chest(t, m)(-0.5 + k * 0.09, 0.9 + k * 0.045),
          chest(t, m)(0, 0.7 + k * 0.075),
          chest(t, m)(0.5 - k * 0.09, 0.9 + k * 0.045),
        ],
        t.build.head * 0.1,
      );
  },
};
