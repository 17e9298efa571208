import { darker, mix } from '../tint.ts';
import { band, both, chest, type Draw, GOLD } from './trim-shapes.ts';

/** About the waist and over the back. */
export const BELTS: Readonly<Record<string, Draw>> = {
  sash: (pen, t, _, c) => band(pen, t, 'sash', c, 0.2, 0.24),
  'black-belt': (pen, t, m, c) => {
    band(pen, t, 'belt', c, 0.24, 0.13);
    const at = chest(t, m);
    both((s) =>
      pen.polygon('belt', c, [at(0, 0.26), at(s * 0.16, -0.02), at(s * 0.26, 0), at(s * 0.08, 0.26)]),
    );
  },
  'rope-belt': (pen, t, m, c) => {
    band(pen, t, 'belt', c, 0.26, 0.08);
    const at = chest(t, m);
    pen.line('belt', c, [at(0.12, 0.25), at(0.14, -0.2), at(0.1, -0.5)], t.build.head * 0.07);
  },
  'gun-belt': (pen, t, m, c) => {
    pen.line(
      'belt',
      c,
      [t.at(-t.build.hips, 0.1), chest(t, m)(0, 0.02), t.at(t.build.hips, 0.14)],
      t.build.head * 0.14,
    );
    pen.disc('buckle', GOLD, chest(t, m)(0, 0.03), t.build.head * 0.09, t.build.head * 0.07);
    pen.blob('holster', darker(c, 0.2), [
      t.at(-t.build.hips * 1.1, 0.12),
      t.at(-t.build.hips * 0.7, 0.08),
      t.at(-t.build.hips * 0.72, -0.3),
      t.at(-t.build.hips * 1.02, -0.3),
    ]);
    pen.blob('holster', '#6a4a30', [
      t.at(-t.build.hips * 1.12, 0.2),
      t.at(-t.build.hips * 0.86, 0.22),
      t.at(-t.build.hips * 0.88, 0.06),
      t.at(-t.build.hips * 1.06, 0.06),
    ]);
  },
  obi: (pen, t, m, c) => {
    band(pen, t, 'obi', c, 0.34, 0.46);
    band(pen, t, 'obi', mix(c, '#b03a3a', 0.6), 0.34, 0.07);
    if (t.view === 'back')
      pen.polygon('obi', c, [
        chest(t, 0)(-0.34, 0.62),
        chest(t, 0)(0.34, 0.62),
        chest(t, 0)(0.28, 0.2),
        chest(t, 0)(-0.28, 0.2),
      ]);
    void m;
  },
  katana: (pen, t, _, c) => {
    const b = t.build;
    pen.line(
      'katana',
      c,
      [t.at(b.hips * 0.9, 0.14), t.at(-b.hips * 1.1, 0.08), t.at(-b.hips * 2.6, -0.14)],
      b.head * 0.08,
    );
    pen.line('katana', '#6a2f34', [t.at(b.hips * 0.9, 0.14), t.at(b.hips * 1.7, 0.24)], b.head * 0.09);
    pen.disc('katana', GOLD, t.at(b.hips * 0.9, 0.14), b.head * 0.07);
  },
};
