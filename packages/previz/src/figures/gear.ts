/** What a pose cannot do without: boards under the feet, poles, balls in the air, sparks at the fingers. */
import type { Point } from '../geometry/plane.ts';
import type { FigureSpec } from '../staging/artists.ts';
import type { Body } from './assembled.ts';
import { handOf } from './hands.ts';
import { between } from './outline.ts';
import type { Pen } from './pen.ts';
import { lighter } from './tint.ts';

/** Boards and skis, under the feet. */
export function drawBoard(pen: Pen, spec: FigureSpec, { s, build }: Body): void {
  const { pose } = spec;
  if (pose === 'ice-skate') {
    for (const leg of [s.far.leg, s.near.leg]) drawBlade(pen, leg[1], leg[2], build);
    return;
  }
  if (pose === 'roller-skate') {
    for (const leg of [s.far.leg, s.near.leg]) drawRollers(pen, leg[1], leg[2], build);
    return;
  }
  if (pose === 'on-your-marks') {
    drawStartingBlocks(pen, [s.far.leg[2], s.near.leg[2]], build);
    return;
  }
  if (pose !== 'surf' && pose !== 'ski' && pose !== 'skate' && pose !== 'snowboard') return;
  const [a, b] = [s.near.leg[2], s.far.leg[2]];
  const y = Math.max(a.y, b.y) + build.foot;
  const middle = (a.x + b.x) / 2 + build.head * 0.2;
  const at = (x: number, dy: number): Point => ({ x: middle + x * build.head, y: y + dy * build.head });
  if (pose === 'surf') {
    drawWave(pen, at);
    pen.blob('board', '#f2ece0', [
      at(-3.4, -0.02),
      at(-2.6, 0.14),
      at(0, 0.2),
      at(2.8, 0.06),
      at(3.7, -0.3),
      at(2.6, -0.08),
      at(0, 0.0),
      at(-2.6, -0.04),
    ]);
    pen.line('board', '#e0553d', [at(-2.9, 0.07), at(0, 0.1), at(2.9, -0.05)], build.head * 0.06);
    return;
  }
  if (pose === 'skate' || pose === 'snowboard') {
    pen.blob('board', pose === 'skate' ? '#7a4a2a' : '#2f7fb0', [
      at(-1.9, -0.16),
      at(-1.5, 0.02),
      at(1.5, 0.02),
      at(1.95, -0.16),
      at(1.8, 0),
      at(1.4, 0.12),
      at(-1.4, 0.12),
      at(-1.75, 0.02),
    ]);
    for (const x of pose === 'skate' ? [-1.15, 1.15] : []) {
      pen.disc('wheel', '#f2c84b', at(x, 0.22), build.head * 0.14);
      pen.disc('wheel', '#5a5048', at(x, 0.22), build.head * 0.05);
    }
    return;
  }
  for (const [leg, colour] of [
    [b, '#b03a2e'],
    [a, '#d9482f'],
  ] as const) {
    const on = (x: number, dy: number): Point => ({
      x: leg.x + x * build.head,
      y: leg.y + build.foot + dy * build.head,
    });
    pen.line('ski', colour, [on(-2.2, 0.06), on(0, 0.06), on(2.4, 0.06), on(2.9, -0.16)], build.head * 0.1);
  }
}

/** The wave behind the board, its lip falling, foam along the water. */
function drawWave(pen: Pen, at: (x: number, dy: number) => Point): void {
  pen.blob('wave', '#2f8fb8', [
    at(-6.4, 0.2),
    at(-6.2, -2.2),
    at(-4.6, -4.6),
    at(-2.2, -5.4),
    at(-1.2, -4.6),
    at(-2.6, -3.8),
    at(-2.9, -2.2),
    at(-1.2, -0.7),
    at(2.4, -0.2),
    at(6.2, 0.25),
    at(0, 0.4),
  ]);
  pen.blob('wave', '#64b9d6', [
    at(-5.2, 0.1),
    at(-5.2, -2),
    at(-3.9, -3.9),
    at(-2.7, -4.4),
    at(-3.4, -3.2),
    at(-3.6, -1.8),
    at(-2.2, -0.3),
  ]);
  for (const [x, y, r] of [
    [-1.3, -4.5, 0.5],
    [-2, -5.3, 0.55],
    [-3.1, -5.2, 0.45],
    [-0.8, -3.9, 0.34],
    [-0.5, -4.7, 0.2],
    [-0.2, -3.5, 0.16],
  ] as const)
    pen.disc('foam', '#f4fafc', at(x, y), Math.abs(at(r, 0).x - at(0, 0).x));
  pen.blob('foam', '#f4fafc', [
    at(-6.6, 0.2),
    at(-5.6, -0.3),
    at(-4.6, 0),
    at(-3.6, -0.36),
    at(-2.4, 0.02),
    at(-1.2, -0.28),
    at(0, 0.06),
    at(1.4, -0.2),
    at(2.8, 0.08),
    at(4.2, -0.08),
    at(6.4, 0.26),
    at(4, 0.5),
    at(1, 0.46),
    at(-2, 0.58),
    at(-5, 0.5),
  ]);
}

/** Places under a foot, along the sole. */
function underFoot(knee: Point, ankle: Point, { foot }: Body['build']): (x: number, y: number) => Point {
  const planted = ankle.y > -foot * 2.2;
  const a = planted ? 0 : Math.atan2(ankle.y - knee.y, ankle.x - knee.x) - Math.PI / 2;
  return (x, y) => ({
    x: ankle.x + Math.cos(a) * x - Math.sin(a) * y,
    y: ankle.y + Math.sin(a) * x + Math.cos(a) * y,
  });
}

/** A rail on the ground, and on it a wedge behind either foot. */
function drawStartingBlocks(pen: Pen, ankles: readonly Point[], { head: h, foot }: Body['build']): void {
  const ground = Math.max(...ankles.map(({ y }) => y)) + foot;
  const xs = ankles.map(({ x }) => x);
  const rail = (x: number): Point => ({ x, y: ground });
  pen.line('block', '#5d656d', [rail(Math.min(...xs) - 0.9 * h), rail(Math.max(...xs) + h)], h * 0.12);
  for (const x of xs) {
    const at = (dx: number, dy: number): Point => ({ x: x + dx * h, y: ground + dy * h });
    pen.polygon('block', '#2f343c', [at(-0.75, 0), at(-0.62, -0.62), at(-0.4, -0.62), at(0.3, 0)]);
    pen.line('block', '#e2b23c', [at(-0.4, -0.6), at(0.26, -0.02)], h * 0.1);
  }
}

/** Four wheels under a plate. */
function drawRollers(pen: Pen, knee: Point, ankle: Point, build: Body['build']): void {
  const at = underFoot(knee, ankle, build);
  const { head: h, foot } = build;
  pen.line('blade', '#5d656d', [at(-0.26 * h, foot), at(0.52 * h, foot)], h * 0.08);
  for (const x of [-0.24, 0.02, 0.28, 0.52])
    pen.disc('wheel', '#d9482f', at(x * h, foot + h * 0.12), h * 0.11);
}

/** A skate's blade under a foot, along the sole. */
function drawBlade(pen: Pen, knee: Point, ankle: Point, build: Body['build']): void {
  const at = underFoot(knee, ankle, build);
  const { head: h, foot } = build;
  for (const x of [-0.14, 0.42])
    pen.line('blade', '#5d656d', [at(x * h, foot * 0.7), at(x * h, foot + h * 0.1)], h * 0.05);
  pen.line(
    'blade',
    '#c6ced6',
    [at(-0.34 * h, foot + h * 0.12), at(0.56 * h, foot + h * 0.12), at(0.68 * h, foot + h * 0.06)],
    h * 0.06,
  );
}

/** Over everything: poles, balls, sparks. */
export function drawGear(pen: Pen, spec: FigureSpec, { s, build }: Body): void {
  const h = build.head;
  const near = handOf(s.near.arm, build, 1).grip;
  const far = handOf(s.far.arm, build, -1).grip;
  if (spec.pose === 'ski')
    for (const p of [far, near]) {
      const foot = { x: p.x - h * 1.9, y: Math.max(s.near.leg[2].y, s.far.leg[2].y) - h * 0.5 };
      pen.line('pole', '#3a3f4a', [{ x: p.x + h * 0.1, y: p.y - h * 0.3 }, foot], h * 0.06);
      pen.disc('pole', '#26292e', between(foot, p, 0.06), h * 0.12, h * 0.05);
    }
  if (spec.pose === 'juggle' && !spec.holds.right && !spec.holds.both) {
    const balls = ['#d9352c', '#f2c84b', '#3f7fc0', '#3f9a4a'];
    for (const [i, c] of balls.entries()) {
      const t = i / (balls.length - 1);
      const p = { x: near.x + (far.x - near.x) * t, y: near.y - h * (0.35 + 3.4 * t * (1.06 - t) * 1.6) };
      pen.disc('ball', c, p, h * 0.2);
      pen.disc('ball', lighter(c, 0.5), { x: p.x - h * 0.06, y: p.y - h * 0.07 }, h * 0.05);
    }
  }
  if (spec.pose === 'cast' && !spec.holds.left) {
    const c = { x: far.x + h * 0.5, y: far.y };
    for (const [r, o] of [
      [0.62, 0.25],
      [0.4, 0.45],
      [0.22, 0.95],
    ] as const)
      pen.disc('spell', o > 0.9 ? '#f2fbff' : '#6fd8ff', c, h * r, h * r, 'glow', o);
    for (let i = 0; i < 7; i++) {
      const a = i * 0.9 + 0.3;
      const r = h * (0.8 + 0.28 * (i % 3));
      star(pen, { x: c.x + Math.cos(a) * r, y: c.y + Math.sin(a) * r }, h * (0.09 + 0.04 * (i % 2)));
    }
  }
}

function star(pen: Pen, c: Point, r: number): void {
  const points = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => {
    const k = i % 2 ? 0.32 : 1;
    return { x: c.x + Math.cos((i * Math.PI) / 4) * r * k, y: c.y + Math.sin((i * Math.PI) / 4) * r * k };
  });
  pen.polygon('spell', '#ffe58a', points, 'glow');
}
