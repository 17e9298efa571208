/** Pieces of a costume that lie over chest, neck and shoulders: what tells one calling from another. */
import type { Point } from '../geometry/plane.ts';
import { between } from './outline.ts';
import { crescent, type Pen } from './pen.ts';
import { darker, lighter, mix } from './tint.ts';
import type { Trunk } from './trunk.ts';
import type { Wardrobe } from './wardrobe.ts';

type Draw = (pen: Pen, t: Trunk, m: number, colour: string) => void;
const GOLD = '#e0b63c';

/** A point before the chest: `x` in heads from its middle, `up` in trunks. */
const chest =
  (t: Trunk, m: number) =>
  (x: number, up: number): Point =>
    t.at(m + x * t.build.head, up);

const band = (
  pen: Pen,
  t: Trunk,
  part: string,
  colour: string,
  up: number,
  thick: number,
  wide = 1,
): void => {
  const w = (up > 0.5 ? t.build.shoulders * 0.86 : up < 0.15 ? t.build.hips : t.build.waist) * wide;
  pen.line(part, colour, [t.at(-w, up + 0.02), t.at(0, up - 0.01), t.at(w, up + 0.02)], t.build.head * thick);
};

const both = (draw: (s: -1 | 1) => void): void => {
  draw(-1);
  draw(1);
};

const TRIMS: Readonly<Record<string, Draw>> = {
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
      pen.blob('pads', c, crescent(pad, pen.shadeSide, 0.2), 'shade', 0.5);
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

/** Worn over the chest, in the order of the garments. */
export function drawTrims(pen: Pen, t: Trunk, m: number, w: Wardrobe): void {
  for (const [type, draw] of Object.entries(TRIMS)) {
    const worn = w.has(type as Parameters<Wardrobe['has']>[0]);
    if (worn && (t.view !== 'back' || BACK_TOO.has(type))) draw(pen, t, m, worn.colour);
  }
}

const BACK_TOO = new Set([
  'sash',
  'black-belt',
  'rope-belt',
  'obi',
  'ruff',
  'cowl',
  'fur-collar',
  'epaulettes',
  'shoulder-pads',
  'katana',
  'ermine',
]);

/** Behind the back: tanks, stand-up collars. */
export function drawTrimsBehind(pen: Pen, t: Trunk, w: Wardrobe): void {
  const b = t.build;
  const collar = w.has('high-collar');
  if (collar) {
    const points = [
      t.at(-b.shoulders * 0.7, 0.92),
      t.at(-b.head * 0.62, 1.5),
      t.at(-b.head * 0.2, 1.3),
      t.at(b.head * 0.2, 1.3),
      t.at(b.head * 0.6, 1.5),
      t.at(b.shoulders * 0.7, 0.92),
    ];
    pen.polygon('collar', collar.colour, points);
  }
  const tank = w.has('air-tank');
  if (tank) {
    const x = t.view === 'back' || t.view === 'front' ? 0 : -b.shoulders * 0.95;
    pen.limb('tank', tank.colour, [t.at(x, 0.95), t.at(x, 0.2)], [b.head * 0.24, b.head * 0.24]);
    pen.disc('tank', '#8a9199', t.at(x, 1.1), b.head * 0.1);
    if (t.view !== 'back')
      pen.line(
        'hose',
        '#26262c',
        [t.at(x, 1.1), t.at(-b.head * 0.2, 1.34), t.at(b.head * 0.34, 1.2)],
        b.head * 0.06,
      );
  }
}

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

/** Seven strokes make any digit. */
const STROKES: Readonly<Record<string, string>> = { 0: 'abcdef', 1: 'bc', 2: 'abged', 3: 'abgcd' };
function digit(
  pen: Pen,
  t: Trunk,
  here: (x: number, up: number) => Point,
  d: string,
  x: number,
  colour: string,
): void {
  const [l, r, top, mid, low] = [x - 0.08, x + 0.08, 0.74, 0.6, 0.46];
  const ends: Readonly<Record<string, readonly [number, number, number, number]>> = {
    a: [l, top, r, top],
    b: [r, top, r, mid],
    c: [r, mid, r, low],
    d: [l, low, r, low],
    e: [l, mid, l, low],
    f: [l, top, l, mid],
    g: [l, mid, r, mid],
  };
  for (const k of STROKES[d] ?? '') {
    const e = ends[k];
    if (e)
      pen.line(
        'number',
        colour,
        [here(e[0], e[1]), between(here(e[0], e[1]), here(e[2], e[3]), 0.5), here(e[2], e[3])],
        t.build.head * 0.055,
      );
  }
}
