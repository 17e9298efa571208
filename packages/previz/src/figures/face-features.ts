import type { FigureSpec } from '../staging/artists.ts';
import { FACES, type FaceShape } from './faces.ts';
import { EYES, eyeLine, type HeadFrame } from './head-frame.ts';
import type { Pen } from './pen.ts';
import { darker, mix } from './tint.ts';

/** Pixels of figure height from which an eye has a white and an iris. */
const FINE = 420;

/** Brows, eyes, nose, mouth: what an expression is made of. */
export function drawFace(pen: Pen, f: HeadFrame, spec: FigureSpec): void {
  if (f.view === 'back') return;
  const shape = FACES[spec.expression];
  if (shape.blush || f.young) drawCheeks(pen, f, spec.look.skin);
  if (spec.look.face.freckles) drawFreckles(pen, f, spec.look.skin);
  drawNose(pen, f, spec);
  for (const side of f.view === 'side' ? [1] : [-1, 1]) drawEye(pen, f, spec, shape, side);
  drawMouth(pen, f, spec, shape);
  if (shape.tears) drawTears(pen, f);
}

const squeeze = (f: HeadFrame, side: number) =>
  f.view === 'three-quarter' && side > 0 ? 0.82 : f.view === 'side' ? 0.7 : 1;

function drawEye(pen: Pen, f: HeadFrame, spec: FigureSpec, shape: FaceShape, side: number): void {
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
  pen.disc('eyes', spec.look.eyes, c, r * f.size, r * f.size, 'line');
  pen.disc('eyes', ink, c, r * 0.55 * f.size, r * 0.55 * f.size, 'line');
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
  const points = f.all([
    [at.x - at.w, y(-1) + 0.01],
    [at.x, y(0.25 * inner) - 0.014],
    [at.x + at.w, y(1) + 0.01],
  ]);
  pen.line(
    'brows',
    colour,
    points,
    f.size * (0.024 + 0.005 * spec.look.face.brows + (spec.look.gender === 'male' ? 0.008 : 0)),
  );
}

function drawNose(pen: Pen, f: HeadFrame, spec: FigureSpec): void {
  const colour = darker(spec.look.skin, 0.2);
  const k = (f.young ? 0.7 : 1) * (0.85 + 0.12 * spec.look.face.nose);
  const y = eyeLine(f);
  const width = f.size * 0.02;
  if (f.view === 'front')
    pen.line(
      'nose',
      colour,
      f.all([
        [-0.035 * k, y + 0.135],
        [0, y + 0.16],
        [0.035 * k, y + 0.135],
      ]),
      width,
    );
  else if (f.view === 'three-quarter')
    pen.line(
      'nose',
      colour,
      f.all([
        [0.165, y + 0.02],
        [0.165 + 0.075 * k, y + 0.13],
        [0.15, y + 0.155],
      ]),
      width,
    );
}

function drawMouth(pen: Pen, f: HeadFrame, spec: FigureSpec, shape: FaceShape): void {
  const x = f.view === 'front' ? 0 : f.view === 'side' ? 0.23 : 0.13;
  const y = eyeLine(f) + 0.255 - (f.young ? 0.03 : 0);
  const w = 0.085 * shape.width * (f.view === 'side' ? 0.6 : 1) * (0.92 + 0.06 * spec.look.face.mouth);
  const corner = -shape.smile * 0.032;
  const lip =
    spec.look.gender === 'female' ? mix(spec.look.skin, '#a8324a', 0.5) : darker(spec.look.skin, 0.36);
  if (shape.gape < 0.1) {
    pen.line(
      'mouth',
      lip,
      f.all([
        [x - w, y + corner],
        [x, y - corner * 0.7],
        [x + w, y + corner],
      ]),
      f.size * 0.024,
    );
    return;
  }
  const low = y + 0.03 + shape.gape * 0.115;
  const open = f.all([
    [x - w, y + corner],
    [x, y - 0.012 - corner * 0.25],
    [x + w, y + corner],
    [x + w * 0.62, low - 0.012],
    [x, low],
    [x - w * 0.62, low - 0.012],
  ]);
  pen.blob('mouth', '#5a2426', open, 'line');
  if (shape.smile > 0.3 || shape.gape > 0.6) {
    pen.blob(
      'teeth',
      '#f4efe6',
      f.all([
        [x - w * 0.74, y + corner * 0.4],
        [x, y - 0.004],
        [x + w * 0.74, y + corner * 0.4],
        [x + w * 0.5, y + 0.026],
        [x - w * 0.5, y + 0.026],
      ]),
      'body',
    );
  }
}

function drawCheeks(pen: Pen, f: HeadFrame, skin: string): void {
  const { x, apart } = EYES[f.view];
  for (const side of f.view === 'side' ? [-0.4] : [-1.25, 1.15]) {
    pen.disc(
      'cheeks',
      mix(skin, '#d8504a', 0.45),
      f.at(x + side * apart, eyeLine(f) + 0.15),
      f.size * 0.062,
      f.size * 0.042,
      'body',
      0.4,
    );
  }
}

function drawFreckles(pen: Pen, f: HeadFrame, skin: string): void {
  const { x, apart } = EYES[f.view];
  for (const [dx, dy] of [
    [-1.3, 0.1],
    [-1, 0.13],
    [-0.8, 0.09],
    [0.9, 0.1],
    [1.1, 0.13],
  ] as const) {
    pen.disc(
      'freckles',
      darker(skin, 0.22),
      f.at(x + dx * apart, eyeLine(f) + dy),
      f.size * 0.009,
      f.size * 0.009,
      'line',
    );
  }
}

function drawTears(pen: Pen, f: HeadFrame): void {
  const { x, apart } = EYES[f.view];
  for (const side of [-1, 1]) {
    const tx = x + side * (apart + 0.01);
    const y = eyeLine(f) + 0.05;
    pen.blob(
      'tears',
      '#bfe3f5',
      f.all([
        [tx, y],
        [tx + 0.022, y + 0.1],
        [tx, y + 0.13],
        [tx - 0.022, y + 0.1],
      ]),
      'light',
      0.9,
    );
  }
}
