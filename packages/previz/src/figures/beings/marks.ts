/** Ears, horns, tusks, tails, wings: what grows on a body that is else a person's. */
import type { Point } from '../../geometry/plane.ts';
import { eyeLine, eyesOf, type HeadFrame } from '../head-frame.ts';
import { crescent, type Pen } from '../pen.ts';
import type { Skeleton } from '../skeleton.ts';
import { darker, lighter, mix } from '../tint.ts';
import type { Trunk } from '../trunk.ts';
import type { Being } from './being.ts';

type Outline = readonly (readonly [number, number])[];
const HORN = '#e6dac2';
const TOOTH = '#f6f0e0';

const flat = (f: HeadFrame): boolean => f.view === 'front' || f.view === 'back';
const mouthX = (f: HeadFrame): number => (f.view === 'front' ? 0 : f.view === 'side' ? 0.23 : 0.13);

/** Ears that lie behind the skull: of long ones the far one too. */
export function drawFarEar(pen: Pen, f: HeadFrame, b: Being, skin: string): void {
  if (b.ears === null || f.view === 'side') return;
  const tip = b.ears === 'long' ? 0.42 : 0.2;
  if (flat(f)) for (const s of [-1, 1]) ear(pen, f, skin, earAt(s * 0.35, s, tip));
  else if (b.ears === 'long') ear(pen, f, darker(skin, 0.06), earAt(0.3, 1, tip * 0.8));
}

/** The near ear, over the hair. */
export function drawNearEar(pen: Pen, f: HeadFrame, b: Being, skin: string): void {
  if (b.ears === null || flat(f)) return;
  ear(pen, f, skin, earAt(f.view === 'side' ? -0.05 : -0.16, -1, b.ears === 'long' ? 0.5 : 0.26));
}

const earAt = (x: number, s: number, tip: number): Outline => [
  [x, -0.06],
  [x + s * tip * 0.5, -0.15],
  [x + s * tip, -0.2 - tip * 0.12],
  [x + s * tip * 0.6, 0.05],
  [x + s * 0.06, 0.17],
  [x, 0.14],
];

function ear(pen: Pen, f: HeadFrame, skin: string, outline: Outline): void {
  pen.blob('ear', skin, f.all(outline));
  const inner = outline.map(([x, y], i) => {
    const [mx, my] = [(outline[0]?.[0] ?? 0) * 0.5 + x * 0.5, y * 0.72 + 0.01];
    return [i === 0 ? x : mx * 0.9 + x * 0.1, my] as const;
  });
  pen.blob('ear', mix(skin, '#a8524a', 0.3), f.all(inner.slice(1, 5)), 'body', 0.55);
}

/** Horns stand before the hair. */
export function drawHorns(pen: Pen, f: HeadFrame, b: Being): void {
  if (b.horns === null) return;
  const bull = b.horns === 'bull';
  const shift = flat(f) ? 0 : f.view === 'side' ? -0.02 : 0.05;
  for (const s of f.view === 'side' ? [1] : [-1, 1]) {
    const k = !flat(f) && s > 0 ? 0.8 : 1;
    const at = (x: number, y: number) => f.at(shift + s * x * k, y);
    const points = bull
      ? [at(0.24, -0.34), at(0.5, -0.36), at(0.64, -0.56), at(0.6, -0.86), at(0.46, -0.6), at(0.22, -0.5)]
      : [at(0.1, -0.42), at(0.22, -0.42), at(0.27, -0.6), at(0.2, -0.78), at(0.15, -0.6)];
    const colour = bull ? HORN : '#3a2226';
    pen.blob('horn', colour, points);
    pen.polygon('horn', colour, crescent(points, pen.shadeSide, 0.3), 'shade', 0.5);
  }
}

/** Lump of a nose, tusks and fangs: after the face. */
export function drawSnout(pen: Pen, f: HeadFrame, b: Being, skin: string): void {
  if (f.view === 'back') return;
  const y = eyeLine(f);
  if (b.nose > 0) {
    const x = f.view === 'front' ? 0 : f.view === 'side' ? 0.4 : 0.22;
    const r = 0.085 * b.nose;
    const lump = f.all([
      [x - r * 0.5, y + 0.02],
      [x + r * 0.35, y + 0.03],
      [x + r, y + 0.11],
      [x + r * 0.75, y + 0.19],
      [x - r * 0.5, y + 0.19],
      [x - r, y + 0.14],
    ]);
    pen.blob('nose', mix(skin, '#b0604a', 0.14), lump);
    pen.polygon('nose', skin, crescent(lump, pen.shadeSide, 0.3), 'shade', 0.5);
  }
  const x = mouthX(f);
  const m = y + 0.27;
  const tooth = (dx: number, tip: number, half: number) =>
    pen.blob(
      'teeth',
      TOOTH,
      f.all([
        [x + dx - half, m],
        [x + dx, m + tip],
        [x + dx + half, m],
      ]),
    );
  const pair = f.view === 'side' ? [0.02] : [-0.075, 0.075];
  if (b.tusks) for (const dx of pair) tooth(dx, -0.13, 0.032);
  if (b.fangs) for (const dx of pair) tooth(dx * 0.7, 0.06, 0.018);
}

/** Sunken eyes and a stitched cheek: under the face. */
export function drawWounds(pen: Pen, f: HeadFrame, skin: string): void {
  if (f.view === 'back') return;
  const { x, apart } = eyesOf(f);
  const y = eyeLine(f);
  for (const s of f.view === 'side' ? [1] : [-1, 1])
    pen.disc(
      'eyes',
      darker(skin, 0.42),
      f.at(x + s * apart, y + 0.015),
      f.size * 0.1,
      f.size * 0.088,
      'body',
      0.85,
    );
  const cheek = x - apart * 1.2;
  pen.line(
    'wound',
    '#6a2430',
    f.all([
      [cheek - 0.06, y + 0.12],
      [cheek + 0.02, y + 0.19],
      [cheek + 0.1, y + 0.22],
    ]),
    f.size * 0.03,
  );
  for (const k of [0, 1, 2])
    pen.line(
      'wound',
      '#33201f',
      f.all([
        [cheek - 0.05 + k * 0.05, y + 0.19 + k * 0.01],
        [cheek - 0.03 + k * 0.05, y + 0.11 + k * 0.035],
      ]),
      f.size * 0.014,
    );
  pen.line(
    'wound',
    '#6a2430',
    f.all([
      [x + 0.05, y - 0.32],
      [x + 0.1, y - 0.26],
      [x + 0.07, y - 0.2],
    ]),
    f.size * 0.026,
  );
}

export function drawHalo(pen: Pen, f: HeadFrame): void {
  const ring = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((i) => {
    const a = (i * Math.PI) / 6;
    return f.at(Math.cos(a) * 0.34, -0.72 + Math.sin(a) * 0.09);
  });
  pen.glow('halo', '#f6d977', ring, f.size * 0.06);
}

/** Wings and tails: behind everything. */
export function drawGrownBehind(
  pen: Pen,
  t: Trunk,
  s: Skeleton,
  b: Being,
  skin: string,
  wings: string | null,
): void {
  if (b.wings) drawWings(pen, t, b.wings, wings ?? (b.wings === 'bat' ? darker(skin, 0.3) : '#f4f6f8'));
  if (b.tail) drawTail(pen, t, s, b.tail, skin);
}

/** A pair of wings of a kind, spread behind the shoulders. */
export function drawWings(pen: Pen, t: Trunk, kind: NonNullable<Being['wings']>, colour: string): void {
  for (const k of t.view === 'side' ? [-1] : [1, -1]) {
    const near = k < 0 ? 1 : t.view === 'three-quarter' ? 0.8 : 1;
    if (kind === 'feather') featherWing(pen, t, k * near, colour);
    else if (kind === 'bat') batWing(pen, t, k * near, colour);
    else insectWing(pen, t, k * near, colour);
  }
}

function featherWing(pen: Pen, t: Trunk, k: number, colour: string): void {
  const h = t.build.head;
  const at = (x: number, up: number): Point => t.at(k * h * x, up);
  for (const [row, shade] of [
    [0, 0.12],
    [1, 0.05],
    [2, 0],
  ] as const) {
    const reach = 1 - row * 0.24;
    const feathers = [0, 1, 2, 3, 4].map((i) =>
      at((2.35 - i * 0.33) * reach, 1.05 - (0.32 + i * 0.27) * reach),
    );
    const valleys = [0, 1, 2, 3].map((i) => at((2.0 - i * 0.33) * reach, 1.08 - (0.36 + i * 0.26) * reach));
    const tips = feathers.flatMap((p, i) => (valleys[i] ? [p, valleys[i] as Point] : [p]));
    pen.blob('wing', darker(colour, shade), [
      at(0.15, 0.85),
      at(0.8, 1.24),
      at(1.7 * reach + 0.2, 1.34),
      at(2.3 * reach, 1.16),
      ...tips,
      at(0.25, 0.45),
    ]);
  }
}

function batWing(pen: Pen, t: Trunk, k: number, colour: string): void {
  const h = t.build.head;
  const at = (x: number, up: number): Point => t.at(k * h * x, up);
  const points = [
    at(0.1, 0.9),
    at(0.9, 1.5),
    at(2.3, 1.35),
    at(2.1, 0.9),
    at(2.2, 0.5),
    at(1.6, 0.66),
    at(1.35, 0.25),
    at(0.9, 0.5),
    at(0.5, 0.2),
    at(0.1, 0.5),
  ];
  pen.polygon('wing', colour, points);
  for (const i of [4, 6, 8])
    pen.line('wing', darker(colour, 0.3), [at(0.9, 1.5), points[i] as Point], h * 0.035);
}

function insectWing(pen: Pen, t: Trunk, k: number, colour: string): void {
  const h = t.build.head;
  const at = (x: number, up: number): Point => t.at(k * h * x, up);
  const upper = [at(0.1, 0.8), at(0.9, 1.4), at(1.8, 1.75), at(2.2, 1.5), at(1.9, 0.95), at(1.0, 0.68)];
  const lower = [at(0.1, 0.7), at(1.0, 0.62), at(1.6, 0.36), at(1.6, 0.02), at(1.1, 0.02), at(0.5, 0.36)];
  for (const wing of [upper, lower]) {
    pen.blob('wing', colour, wing, 'body', 0.72);
    pen.line('wing', mix(colour, '#7fb0c8', 0.6), [...wing, wing[0] as Point], h * 0.03, 0.8);
    pen.line('wing', mix(colour, '#7fb0c8', 0.5), [wing[0] as Point, wing[2] as Point], h * 0.02, 0.7);
  }
}

function drawTail(pen: Pen, t: Trunk, s: Skeleton, kind: NonNullable<Being['tail']>, skin: string): void {
  const h = t.build.head;
  const root = t.at(-t.build.hips * 0.5, 0.06);
  const down = Math.min(1, Math.max(0.5, (s.near.leg[2].y - root.y) / (h * 2.6)));
  const p = (x: number, y: number): Point => ({ x: root.x - x * h, y: root.y + y * h * down });
  if (kind === 'bush') {
    const brush = [root, p(0.7, 0.1), p(1.5, 0.7), p(1.75, 1.7), p(1.2, 1.3), p(0.75, 0.85), p(0.1, 0.45)];
    pen.blob('tail', skin, brush);
    pen.blob('tail', lighter(skin, 0.35), [p(1.5, 1.0), p(1.75, 1.7), p(1.25, 1.35)]);
    return;
  }
  const line = [root, p(0.6, 0.5), p(0.85, 1.2), p(1.35, 1.5), p(1.7, 1.15)];
  pen.limb('tail', skin, line, [0.12 * h, 0.1 * h, 0.08 * h, 0.07 * h, 0.05 * h]);
  const end = p(1.7, 1.15);
  const q = (x: number, y: number): Point => ({ x: end.x + x * h, y: end.y + y * h });
  if (kind === 'point')
    pen.polygon('tail', darker(skin, 0.25), [q(-0.26, 0.06), q(-0.06, -0.42), q(0.2, 0.02), q(0, 0.0)]);
  else
    pen.blob('tail', darker(skin, 0.5), [
      q(0.08, 0.08),
      q(-0.16, -0.08),
      q(-0.2, -0.46),
      q(0.0, -0.34),
      q(0.12, -0.12),
    ]);
}
