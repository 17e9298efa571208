import type { Point } from '../../geometry/plane.ts';
import type { DetailSpec } from '../../staging/artists.ts';
import { FACES } from '../faces.ts';
import type { Pen } from '../pen.ts';
import { darker, lighter, mix } from '../tint.ts';

const INK = '#241c1c';

/** Half a width of the lids' opening, and what a look adds to it. */
const HALF = 2.5;

/** `out` is the side of the temple. */
export function eyeAt(pen: Pen, spec: DetailSpec, c: Point, k: number, out: 1 | -1): void {
  const { look, expression, gaze } = spec;
  const face = FACES[expression];
  // Who weeps still shows the eye.
  const open = face.tears ? 0.62 : Math.min(1.3, face.open);
  const at = (x: number, y: number): Point => ({ x: c.x + x * k * out, y: c.y + y * k });
  const { skin } = look;
  const up = 1.3 * open;
  const low = 0.35 + 0.45 * open;
  const almond = [
    at(-HALF, 0.35),
    at(-HALF * 0.6, -up * 0.62),
    at(-0.2, -up),
    at(HALF * 0.55, -up * 0.72),
    at(HALF, -0.12),
    at(HALF * 0.55, low * 0.8),
    at(-0.1, low),
    at(-HALF * 0.6, low * 0.85),
  ];
  pen.blob(
    'socket',
    mix(skin, '#8a4a52', 0.16),
    [at(-3.3, 0.2), at(-1.4, -2.4), at(1.4, -2.5), at(3.5, -0.6), at(1.8, 1.9), at(-1.4, 1.9)],
    'body',
    0.5,
  );
  if (open < 0.15) {
    pen.line('lid', INK, [at(-HALF, 0.2), at(0, 0.75), at(HALF, 0)], 0.2 * k);
    lashes(pen, at, look.gender === 'female', -0.1, true);
  } else {
    pen.blob('eyes', '#f7f2ea', almond);
    pen.disc('eyes', '#d99a90', at(-HALF + 0.25, 0.3), 0.42 * k, 0.3 * k);
    const look2 = { left: -0.75 * out, right: 0.75 * out, camera: 0, up: 0.05, down: 0.05 }[gaze];
    const i = at(look2, gaze === 'up' ? -0.5 : gaze === 'down' ? 0.3 : -0.12);
    iris(pen, i, 1.12 * k, look.eyes, pen.keySide);
    pen.blob(
      'eyes',
      '#8a7f84',
      [
        at(-HALF, 0.2),
        at(-HALF * 0.6, -up * 0.62),
        at(-0.2, -up),
        at(HALF * 0.55, -up * 0.72),
        at(HALF, -0.12),
        at(HALF * 0.5, -up * 0.4),
        at(-0.2, -up * 0.66),
        at(-HALF * 0.6, -up * 0.3),
      ],
      'line',
      0.35,
    );
    pen.ring(
      'lid',
      skin,
      [
        at(-3.3, 0.2),
        at(-2.6, -1.6),
        at(0, -2.2),
        at(2.7, -1.7),
        at(3.4, -0.2),
        at(2.6, 1.5),
        at(0, 1.9),
        at(-2.6, 1.5),
      ],
      almond,
    );
    pen.line(
      'lid',
      INK,
      [
        at(-HALF, 0.35),
        at(-HALF * 0.6, -up * 0.66),
        at(-0.2, -up * 1.03),
        at(HALF * 0.55, -up * 0.76),
        at(HALF + 0.25, -0.2),
      ],
      (look.gender === 'female' ? 0.26 : 0.19) * k,
    );
    pen.line(
      'lid',
      darker(skin, 0.35),
      [at(-HALF * 0.7, low * 0.8), at(-0.1, low + 0.03), at(HALF * 0.8, low * 0.5)],
      0.09 * k,
    );
    pen.line(
      'lid',
      darker(skin, 0.3),
      [
        at(-HALF * 0.95, -0.35),
        at(-1.3, -up - 0.35),
        at(0, -up - 0.62),
        at(1.6, -up - 0.3),
        at(HALF + 0.3, -0.7),
      ],
      0.1 * k,
    );
    lashes(pen, at, look.gender === 'female', up, false);
    pen.line(
      'lid',
      darker(skin, 0.18),
      [at(-1.7, low + 0.8), at(0, low + 1.1), at(1.7, low + 0.7)],
      0.07 * k,
      0.6,
    );
  }
  brow(pen, at, spec, k);
  if (look.age === 'elder')
    for (const [a, b] of [
      [-0.4, -0.9],
      [0.1, 0.1],
      [0.6, 1.1],
    ] as const)
      pen.line('wrinkles', darker(skin, 0.28), [at(3.1, a), at(3.7, (a + b) / 2), at(4.3, b)], 0.08 * k, 0.8);
  if (face.tears) {
    // A trail over the lower lid, and the drop that has run down from it.
    pen.line('tears', '#bfe2f5', [at(-0.7, low), at(-0.86, low + 0.6), at(-0.78, 2.2)], 0.26 * k, 0.75);
    const drop = (r: number) =>
      [
        [0, -1.5],
        [0.36, -0.6],
        [0.58, 0],
        [0.4, 0.58],
        [0, 0.76],
        [-0.4, 0.58],
        [-0.58, 0],
        [-0.36, -0.6],
      ].map(([x = 0, y = 0]) => at(-0.8 + x * r, 2.7 + y * r));
    pen.blob('tears', '#6fb4dc', drop(1), 'body', 0.75);
    pen.blob('tears', '#c4e6f8', drop(0.74), 'body', 0.9);
    pen.disc('tears', '#ffffff', at(-1, 2.5), 0.14 * k, 0.26 * k, 'light', 0.95);
    pen.line(
      'tears',
      '#cfe9f7',
      [at(-HALF * 0.7, low * 0.6), at(0, low * 0.86), at(HALF * 0.7, low * 0.4)],
      0.16 * k,
      0.8,
    );
  }
}

function iris(pen: Pen, c: Point, r: number, colour: string, key: number): void {
  pen.disc('eyes', darker(colour, 0.5), c, r, r, 'line');
  pen.disc('eyes', colour, c, r * 0.88, r * 0.88, 'line');
  for (let i = 0; i < 16; i++) {
    const a = (i * Math.PI) / 8 + 0.1;
    pen.line(
      'eyes',
      i % 2 ? lighter(colour, 0.35) : darker(colour, 0.25),
      [
        { x: c.x + Math.cos(a) * r * 0.46, y: c.y + Math.sin(a) * r * 0.46 },
        { x: c.x + Math.cos(a) * r * 0.8, y: c.y + Math.sin(a) * r * 0.8 },
      ],
      r * 0.07,
      0.8,
    );
  }
  pen.disc('eyes', '#120e10', c, r * 0.43, r * 0.43, 'line');
  const s = key === 0 ? -1 : key;
  pen.disc('eyes', '#ffffff', { x: c.x + s * r * 0.36, y: c.y - r * 0.4 }, r * 0.22, r * 0.22, 'line');
  pen.disc('eyes', '#ffffff', { x: c.x - s * r * 0.35, y: c.y + r * 0.42 }, r * 0.1, r * 0.1, 'line', 0.7);
}

function lashes(
  pen: Pen,
  at: (x: number, y: number) => Point,
  long: boolean,
  up: number,
  shut: boolean,
): void {
  const n = 11;
  const l = long ? 0.95 : 0.5;
  for (let i = 0; i < n; i++) {
    const t = i / (n - 1);
    const x = -2 + 4.2 * t;
    const arch = shut ? 0.62 - 0.5 * (2 * t - 1) ** 2 : -up * (1 - 0.62 * (2 * t - 1) ** 2);
    const lean = (t - 0.35) * 0.9;
    pen.line(
      'lashes',
      INK,
      [
        at(x, arch),
        at(x + lean * 0.45, arch + (shut ? 0.45 : -0.42) * l),
        at(x + lean, arch + (shut ? 0.75 : -0.85) * l),
      ],
      0.09 * (long ? 1.2 : 1),
    );
  }
}

function brow(
  pen: Pen,
  at: (x: number, y: number) => Point,
  { look, expression }: DetailSpec,
  k: number,
): void {
  const face = FACES[expression];
  const y = -3.1 - face.raise * 0.8;
  const inner = face.slant * 0.75;
  const colour = look.hair.style === 'bald' ? darker(look.skin, 0.45) : darker(look.hair.colour, 0.1);
  const thick = 0.34 + 0.05 * look.face.brows + (look.gender === 'male' ? 0.14 : 0);
  const line = [
    at(-2.9, y + 0.5 + inner),
    at(-1.2, y - 0.1 + inner * 0.5),
    at(0.9, y - 0.4),
    at(3.1, y + 0.45 - inner * 0.4),
  ];
  pen.blob('brows', colour, [
    ...line.map((p, i) => ({ x: p.x, y: p.y - thick * k * [0.8, 1, 0.8, 0.1][i]! })),
    ...[...line].reverse().map((p, i) => ({ x: p.x, y: p.y + thick * k * [0.1, 0.7, 0.9, 0.8][i]! })),
  ]);
  for (let i = 0; i < 12; i++) {
    const t = i / 11;
    const x = -2.8 + 5.6 * t;
    const base = y + 0.4 + inner * (1 - t) - 0.9 * Math.sin(Math.PI * (0.15 + 0.75 * t));
    pen.line(
      'brows',
      darker(colour, 0.25),
      [at(x, base + 0.3), at(x + 0.35 + 0.3 * t, base - 0.25 + 0.3 * t)],
      0.06 * k,
      0.7,
    );
  }
}
