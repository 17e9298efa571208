import type { FigureSpec } from '../staging/artists.ts';
import { FINE } from './face-measures.ts';
import type { FaceShape } from './faces.ts';
import { EYES, eyeLine, type HeadFrame } from './head-frame.ts';
import type { Pen } from './pen.ts';
import { darker, lighter } from './tint.ts';

const squeeze = (f: HeadFrame, side: number) =>
  f.view === 'three-quarter' && side > 0 ? 0.82 : f.view === 'side' ? 0.7 : 1;

export function drawEye(pen: Pen, f: HeadFrame, spec: FigureSpec, shape: FaceShape, side: number): void {
  const { x: middle, apart } = EYES[f.view];
  const x = middle + side * apart;
  const y = eyeLine(f);
  const big = f.young ? 1.22 : 1;
  const w = 0.066 * big * squeeze(f, side);
  const h = 0.05 * big * Math.min(1.25, shape.open);
  const look = gazeOf(spec.gaze, w);
  const ink = '#2a2220';
  if (shape.open < 0.2) {
    const bend = shape.smile > 0.5 ? -0.03 : 0.025;
    pen.line(
      'eyes',
      ink,
      f.all([
        [x - w, y + 0.012],
        [x, y + 0.012 + bend],
        [x + w, y + 0.012],
      ]),
      f.size * 0.022,
    );
  } else if (spec.detail < FINE) {
    pen.disc(
      'eyes',
      ink,
      f.at(x + look.x * 0.5, y + look.y),
      f.size * 0.034 * big,
      f.size * Math.max(0.022, h),
      'line',
    );
  } else {
    drawFineEye(pen, f, spec, { x, y, w, h, look, ink });
  }
  drawBrow(pen, f, spec, shape, { x, y: y - 0.115 * big, w: w * 1.35, side });
}

interface Eye {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly look: { readonly x: number; readonly y: number };
  readonly ink: string;
}

function drawFineEye(pen: Pen, f: HeadFrame, spec: FigureSpec, { x, y, w, h, look, ink }: Eye): void {
  const almond = f.all([
    [x - w, y + 0.006],
    [x - w * 0.55, y - h * 0.78],
    [x + w * 0.1, y - h],
    [x + w * 0.75, y - h * 0.6],
    [x + w, y],
    [x + w * 0.5, y + h * 0.72],
    [x - w * 0.4, y + h * 0.7],
  ]);
  pen.blob('eyes', '#f6f1ea', almond, 'body');
  const r = Math.min(0.054, h * 1.02) * (f.young ? 1.15 : 1);
  const c = f.at(x + look.x * 0.6, y + look.y * 0.5);
  pen.disc('eyes', darker(spec.look.eyes, 0.45), c, r * 0.98 * f.size, r * 0.98 * f.size, 'line');
  pen.disc('eyes', lighter(spec.look.eyes, 0.14), c, r * 0.8 * f.size, r * 0.8 * f.size, 'line');
  pen.disc('eyes', ink, c, r * 0.48 * f.size, r * 0.48 * f.size, 'line');
  const glint = f.at(x + look.x * 0.6 + pen.keySide * 0.014 + 0.004, y + look.y * 0.5 - 0.016);
  pen.disc('eyes', '#ffffff', glint, 0.012 * f.size, 0.012 * f.size, 'line');
  const lid = f.all([
    [x - w * 1.05, y],
    [x - w * 0.55, y - h * 0.82],
    [x + w * 0.1, y - h * 1.04],
    [x + w * 0.78, y - h * 0.64],
    [x + w * 1.08, y - 0.004],
  ]);
  pen.line('eyes', ink, lid, f.size * (spec.look.gender === 'female' ? 0.026 : 0.019));
  const skin = darker(spec.look.skin, 0.28);
  pen.line(
    'lids',
    skin,
    f.all([
      [x - w * 0.85, y - h * 1.0],
      [x - w * 0.1, y - h * 1.5 - 0.004],
      [x + w * 0.8, y - h * 1.05],
    ]),
    f.size * 0.011,
    0.8,
  );
  pen.line(
    'lids',
    skin,
    f.all([
      [x - w * 0.7, y + h * 0.86],
      [x + w * 0.1, y + h * 1.02],
      [x + w * 0.75, y + h * 0.72],
    ]),
    f.size * 0.009,
    0.6,
  );
  if (spec.look.gender === 'female' && !f.young) {
    const out = f.view === 'front' && x < 0 ? -1 : 1;
    const outer = f.view === 'three-quarter' && x < EYES[f.view].x ? -1 : out;
    for (const [dx, dy] of [[1.02, 0.05]] as const)
      pen.line(
        'eyes',
        ink,
        f.all([
          [x + outer * w * dx, y - h * dy],
          [x + outer * w * (dx + 0.24), y - h * (dy + 0.4)],
        ]),
        f.size * 0.015,
      );
  }
}

const gazeOf = (gaze: FigureSpec['gaze'], w: number) =>
  ({
    left: { x: -w * 0.6, y: 0 },
    right: { x: w * 0.55, y: 0 },
    camera: { x: 0, y: 0 },
    up: { x: w * 0.15, y: -0.022 },
    down: { x: w * 0.2, y: 0.022 },
  })[gaze];

function drawBrow(
  pen: Pen,
  f: HeadFrame,
  spec: FigureSpec,
  shape: FaceShape,
  at: { x: number; y: number; w: number; side: number },
): void {
  const inner = f.view === 'side' ? 1 : -at.side;
  const lift = -shape.raise * 0.045;
  const slant = shape.slant * 0.038;
  const y = (share: number) => at.y + lift + (share * inner > 0 ? slant : -slant * 0.55) * Math.abs(share);
  const colour =
    spec.look.hair.style === 'bald' ? darker(spec.look.skin, 0.4) : darker(spec.look.hair.colour, 0.12);
  const thick =
    (0.013 + 0.0026 * spec.look.face.brows + (spec.look.gender === 'male' ? 0.0045 : 0)) *
    (f.young ? 0.7 : 1);
  const fat = (share: number) => thick * (share * inner > 0 ? 1.15 : 0.35);
  pen.blob(
    'brows',
    colour,
    f.all([
      [at.x - at.w, y(-1) + 0.01 - fat(-1)],
      [at.x, y(0.25 * inner) - 0.014 - thick],
      [at.x + at.w, y(1) + 0.01 - fat(1)],
      [at.x + at.w, y(1) + 0.01 + fat(1)],
      [at.x, y(0.25 * inner) - 0.014 + thick],
      [at.x - at.w, y(-1) + 0.01 + fat(-1)],
    ]),
    'line',
  );
}
