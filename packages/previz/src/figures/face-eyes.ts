import type { FigureSpec } from '../staging/artists.ts';
import { drawBrow } from './face-brows.ts';
import { FINE } from './face-measures.ts';
import type { FaceShape } from './faces.ts';
import { eyeLine, eyesOf, type HeadFrame } from './head-frame.ts';
import type { Pen } from './pen.ts';
import { darker, lighter, mix } from './tint.ts';

const squeeze = (f: HeadFrame, side: number) =>
  f.view === 'three-quarter' && side > 0 ? 0.84 : f.view === 'side' ? 0.66 : 1;

const INK = '#2a2220';

/** One eye with its brow; `side` −1: the one on the left of the drawing, 1: on the right. */
export function drawEye(pen: Pen, f: HeadFrame, spec: FigureSpec, shape: FaceShape, side: number): void {
  const { x: middle, apart } = eyesOf(f);
  const soft = spec.look.gender === 'female';
  const big = f.young ? 1.36 : f.teen ? 1.16 : 1;
  const w = 0.074 * (f.young ? 1.2 : f.teen ? 1.08 : 1) * squeeze(f, side);
  const eye: Eye = {
    x: middle + side * apart,
    y: eyeLine(f),
    w,
    h: (soft ? 0.046 : 0.041) * big * Math.min(1.3, shape.open),
    outer: f.view === 'side' ? -1 : side,
    tilt: shape.slant * 0.014,
    look: gazeOf(spec.gaze, w),
  };
  if (shape.open < 0.2) drawShut(pen, f, eye, shape);
  else if (spec.detail < FINE)
    pen.disc(
      'eyes',
      INK,
      f.at(eye.x + eye.look.x * 0.5, eye.y + eye.look.y),
      f.size * 0.034 * big,
      f.size * Math.max(0.022, eye.h),
      'line',
    );
  else drawFineEye(pen, f, spec, eye, big);
  drawBrow(pen, f, spec, shape, {
    x: eye.x,
    y: eye.y - (f.young ? 0.138 : f.teen ? 0.12 : 0.105),
    w: w * (f.young ? 0.88 : f.teen ? 1.08 : 1.24),
    side,
  });
}

interface Eye {
  readonly x: number;
  readonly y: number;
  /** Half of its width and of its height. */
  readonly w: number;
  readonly h: number;
  /** The way to its outer corner, −1 or 1. */
  readonly outer: number;
  /** How far the inner end of the upper lid is lowered (anger) or raised (grief). */
  readonly tilt: number;
  readonly look: { readonly x: number; readonly y: number };
}

function drawShut(pen: Pen, f: HeadFrame, { x, y, w, outer }: Eye, shape: FaceShape): void {
  const bend = shape.smile > 0.5 ? -0.036 : 0.026;
  pen.brush(
    'eyes',
    INK,
    f.all([
      [x - outer * w, y + 0.01],
      [x, y + 0.014 + bend],
      [x + outer * w * 1.06, y + 0.006],
    ]),
    f.size * 0.026,
    { peak: 0.65 },
  );
}

/** How far from the eye's middle line its lids are at `t`, −1 at the outer corner, 1 at the inner one. */
const upper = ({ h, tilt }: Eye, t: number) =>
  -h * (1 - Math.abs(t) ** 2.4) ** 0.8 * (1 - 0.12 * t) -
  0.012 * Math.max(0, -t) +
  tilt * t * (1 - t * t) * 2;
const lower = ({ h }: Eye, t: number) => h * 0.72 * (1 - Math.abs(t) ** 2.2) - 0.012 * Math.max(0, -t);

const STEPS = [-1, -0.85, -0.6, -0.3, 0, 0.3, 0.6, 0.85, 1] as const;

function drawFineEye(pen: Pen, f: HeadFrame, spec: FigureSpec, eye: Eye, big: number): void {
  const { x, y, w, h, outer, look } = eye;
  const { skin, eyes, gender } = spec.look;
  const soft = gender === 'female';
  const across = (t: number) => x - outer * t * w;
  const top = (t: number) => Math.min(upper(eye, clampT(t)), lower(eye, clampT(t)));
  const above = (dy: number, ts: readonly number[] = STEPS) =>
    ts.map((t) => [across(t), y + top(t) + dy] as const);
  const below = (dy: number, ts: readonly number[] = STEPS) =>
    ts.map((t) => [across(t), y + lower(eye, clampT(t)) + dy] as const);
  pen.blob('eyes', '#f4eee6', f.all([...above(0), ...below(0, STEPS.slice(1, -1)).reverse()]), 'body');
  // The iris is as large as it is, and the lids lie over it.
  const r = (soft ? 0.044 : 0.041) * big;
  const cx = x + look.x * 0.62;
  const cy = y + look.y * 0.6 - h * 0.08;
  const within = (k: number, from = -1): (readonly [number, number])[] =>
    CIRCLE.map(([a, b]) => {
      const px = cx + Math.min(1, w / 0.074) ** 0.5 * a * r * k;
      const t = clampT((x - px) / (outer * w));
      const py = cy + Math.max(b, from) * r * k;
      return [across(t), y + Math.min(lower(eye, t), Math.max(top(t), py - y))] as const;
    });
  pen.polygon('eyes', darker(eyes, 0.5), f.all(within(1)), 'line');
  pen.polygon('eyes', darker(eyes, 0.1), f.all(within(0.82)), 'line');
  pen.polygon('eyes', lighter(eyes, 0.2), f.all(within(0.82, 0.1)), 'line');
  pen.polygon('eyes', INK, f.all(within(0.45)), 'line');
  // The lid's shadow on the ball.
  pen.blob(
    'eyes',
    mix(skin, '#4a3a48', 0.6),
    f.all([...above(0), ...above(h * 0.34).reverse()]),
    'line',
    0.42,
  );
  const glint = f.at(cx + pen.keySide * 0.014 + 0.003, cy - 0.014 * big);
  pen.disc('eyes', '#ffffff', glint, 0.0105 * big * f.size, 0.0105 * big * f.size, 'line');
  const wing = soft && !f.young ? 0.24 : 0.06;
  pen.brush(
    'eyes',
    INK,
    f.all([[across(-1 - wing), y + top(-1) - wing * 0.07], ...above(-0.003, STEPS.slice(1))]),
    f.size * (f.young ? 0.022 : soft ? 0.028 : 0.02),
    { from: 0.2, to: 0.35, peak: 0.3 },
  );
  if (soft && !f.young)
    pen.brush(
      'eyes',
      INK,
      f.all([
        [across(-0.72), y + top(-0.72)],
        [across(-1.12), y + top(-0.8) - 0.016],
      ]),
      f.size * 0.012,
      { from: 1, to: 0.1, peak: 0.2 },
    );
  const fold = darker(skin, 0.3);
  if (!f.young)
    pen.brush('lids', fold, f.all(above(-h * 0.34 - 0.008, STEPS.slice(1, -1))), f.size * 0.011, {}, 0.85);
  if (!f.young)
    pen.brush('lids', fold, f.all(below(0.004, STEPS.slice(0, -3))), f.size * 0.009, { from: 0.6 }, 0.8);
}

const clampT = (t: number): number => Math.min(1, Math.max(-1, t));

const CIRCLE = Array.from({ length: 20 }, (_, i) => [
  Math.cos((i * Math.PI) / 10),
  Math.sin((i * Math.PI) / 10),
]) as readonly (readonly [number, number])[];

const gazeOf = (gaze: FigureSpec['gaze'], w: number) =>
  ({
    left: { x: -w * 0.6, y: 0 },
    right: { x: w * 0.55, y: 0 },
    camera: { x: 0, y: 0 },
    up: { x: w * 0.15, y: -0.022 },
    down: { x: w * 0.2, y: 0.03 },
  })[gaze];
