import type { FigureSpec } from '../staging/artists.ts';
import { FACES, type FaceShape } from './faces.ts';
import { EYES, eyeLine, type HeadFrame } from './head-frame.ts';
import type { Pen } from './pen.ts';
import { darker, lighter, mix } from './tint.ts';

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
  if (spec.look.age === 'elder' && spec.detail >= FINE) drawWrinkles(pen, f, spec.look.skin);
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

/** Noses: button, straight, strong, broad. */
const NOSES = [
  { long: 0.82, wide: 0.85 },
  { long: 1, wide: 0.9 },
  { long: 1.18, wide: 1.05 },
  { long: 1, wide: 1.4 },
] as const;

function drawNose(pen: Pen, f: HeadFrame, spec: FigureSpec): void {
  const { skin, face } = spec.look;
  const ink = darker(skin, 0.24);
  const kind = NOSES[face.nose % 4] ?? NOSES[1];
  const young = f.young ? 0.66 : 1;
  const y = eyeLine(f);
  const low = y + 0.15 * (0.6 + 0.4 * kind.long * young);
  const width = f.size * 0.017;
  const w = 0.046 * kind.wide * (0.5 + 0.5 * young);
  if (f.view === 'front') {
    pen.blob(
      'nose',
      skin,
      f.all(
        pen.shadeSide > 0
          ? [
              [0.01, y + 0.01],
              [0.03, y + 0.02],
              [w * 1.1, low - 0.01],
              [0.01, low + 0.012],
            ]
          : [
              [-0.01, y + 0.01],
              [-0.03, y + 0.02],
              [-w * 1.1, low - 0.01],
              [-0.01, low + 0.012],
            ],
      ),
      'shade',
      0.4,
    );
    pen.line(
      'nose',
      ink,
      f.all([
        [-w, low - 0.022],
        [-w * 0.75, low],
        [-w * 0.25, low - 0.004],
        [0, low + 0.012],
        [w * 0.25, low - 0.004],
        [w * 0.75, low],
        [w, low - 0.022],
      ]),
      width,
    );
  } else if (f.view === 'three-quarter') {
    const tip = 0.17 + 0.075 * kind.long * young;
    pen.blob(
      'nose',
      skin,
      f.all([
        [0.175, y - 0.01],
        [0.19, y + 0.05],
        [tip, low - 0.03],
        [tip - 0.015, low + 0.005],
        [0.15, low + 0.012],
        [0.16, low - 0.06],
      ]),
      'shade',
      pen.shadeSide > 0 ? 0.4 : 0.2,
    );
    pen.line(
      'nose',
      ink,
      f.all([
        [0.18, y + 0.0],
        [0.19 + 0.02 * kind.long, y + 0.06],
        [tip, low - 0.028],
        [tip - 0.012, low + 0.004],
        [tip - 0.06, low + 0.008],
      ]),
      width,
    );
    pen.line(
      'nose',
      ink,
      f.all([
        [0.15 - w * 0.5, low - 0.025],
        [0.145 - w * 0.55, low + 0.002],
        [0.165 - w * 0.2, low + 0.012],
      ]),
      width,
    );
  } else {
    pen.line(
      'nose',
      ink,
      f.all([
        [0.325, low - 0.018],
        [0.3, low - 0.03],
        [0.285, low + 0.002],
      ]),
      width,
    );
  }
}

const mouthAt = (f: HeadFrame): { x: number; y: number } => ({
  x: f.view === 'front' ? 0 : f.view === 'side' ? 0.23 : 0.13,
  y: eyeLine(f) + 0.26 - (f.young ? 0.035 : 0),
});

function drawMouth(pen: Pen, f: HeadFrame, spec: FigureSpec, shape: FaceShape): void {
  const { x, y } = mouthAt(f);
  const { look } = spec;
  const w = 0.088 * shape.width * (f.view === 'side' ? 0.6 : 1) * (0.9 + 0.07 * look.face.mouth);
  const corner = -shape.smile * 0.034;
  const painted = look.gender === 'female' && !f.young;
  const lip = painted ? mix(look.skin, '#a8324a', 0.55) : mix(darker(look.skin, 0.14), '#a0504a', 0.35);
  const ink = darker(lip, 0.4);
  const fine = spec.detail >= FINE;
  const full = (painted ? 0.03 : 0.018) * (0.85 + 0.1 * look.face.mouth);
  if (shape.gape < 0.1) {
    const seam = f.all([
      [x - w, y + corner],
      [x - w * 0.4, y - corner * 0.55],
      [x + w * 0.05, y - corner * 0.62 + 0.004],
      [x + w * 0.5, y - corner * 0.55],
      [x + w, y + corner],
    ]);
    if (fine && (painted || !f.young)) {
      pen.blob(
        'mouth',
        lip,
        f.all([
          [x - w * 0.86, y + corner * 0.8],
          [x - w * 0.3, y - full - corner * 0.4],
          [x + w * 0.05, y - full * 0.7 - corner * 0.5],
          [x + w * 0.4, y - full - corner * 0.4],
          [x + w * 0.86, y + corner * 0.8],
          [x + w * 0.4, y + full * 1.25 - corner * 0.6],
          [x - w * 0.35, y + full * 1.25 - corner * 0.6],
        ]),
        'body',
        painted ? 1 : 0.75,
      );
    }
    pen.line('mouth', fine ? ink : lip, seam, f.size * (fine ? 0.015 : 0.024));
    return;
  }
  const low = y + 0.03 + shape.gape * 0.115;
  const open = (grow: number) =>
    f.all([
      [x - w - grow, y + corner],
      [x - w * 0.35, y - 0.014 - corner * 0.25 - grow],
      [x + w * 0.05, y - 0.008 - corner * 0.25 - grow * 0.7],
      [x + w * 0.4, y - 0.014 - corner * 0.25 - grow],
      [x + w + grow, y + corner],
      [x + w * 0.64, low - 0.016 + grow],
      [x, low + grow * 1.2],
      [x - w * 0.64, low - 0.016 + grow],
    ]);
  if (fine) pen.blob('mouth', lip, open(full * 0.7));
  pen.blob('mouth', '#571f24', open(0), 'line');
  if (fine && shape.gape > 0.2)
    pen.blob(
      'tongue',
      '#c0605c',
      f.all([
        [x - w * 0.5, low - 0.028 * (0.6 + shape.gape)],
        [x, low - 0.045 * (0.6 + shape.gape)],
        [x + w * 0.5, low - 0.028 * (0.6 + shape.gape)],
        [x + w * 0.4, low - 0.01],
        [x, low - 0.004],
        [x - w * 0.4, low - 0.01],
      ]),
      'line',
    );
  if (shape.smile > 0.3 || shape.gape > 0.6) {
    pen.blob(
      'teeth',
      '#f4efe6',
      f.all([
        [x - w * 0.78, y + corner * 0.5],
        [x, y - 0.006],
        [x + w * 0.78, y + corner * 0.5],
        [x + w * 0.52, y + 0.03],
        [x - w * 0.52, y + 0.03],
      ]),
      'body',
    );
  }
}

/** Folds that years leave: brow, crow's feet, bags, from nose to mouth. */
function drawWrinkles(pen: Pen, f: HeadFrame, skin: string): void {
  const { x, apart } = EYES[f.view];
  const y = eyeLine(f);
  const m = mouthAt(f);
  const fold = (points: readonly (readonly [number, number])[], k = 1) =>
    pen.line('wrinkles', darker(skin, 0.26), f.all(points), f.size * 0.012 * k, 0.75);
  for (const [dy, w] of [
    [-0.2, 0.14],
    [-0.25, 0.1],
  ] as const)
    fold([
      [x - w, y + dy + 0.012],
      [x, y + dy],
      [x + w, y + dy + 0.012],
    ]);
  for (const s of f.view === 'side' ? [1] : [-1, 1]) {
    const ex = x + s * apart;
    fold([
      [ex - 0.06, y + 0.075],
      [ex, y + 0.095],
      [ex + 0.06, y + 0.075],
    ]);
    if (f.view === 'front' || s < 0)
      for (const dy of [-0.03, 0.01, 0.05])
        fold([
          [ex + s * 0.085, y + dy * 0.7],
          [ex + s * 0.13, y + dy * 1.5],
        ]);
    fold(
      [
        [m.x + s * 0.06, m.y - 0.12],
        [m.x + s * 0.115, m.y - 0.04],
        [m.x + s * 0.12, m.y + 0.045],
      ],
      1.2,
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
      f.size * 0.0105,
      f.size * 0.0105,
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
