/** Heads of their own: robots, skulls, aliens, ghosts, mummies. */
import type { FigureSpec } from '../../staging/artists.ts';
import { FACES } from '../faces.ts';
import { EYES, eyeLine, HEAD_OUTLINES, type HeadFrame } from '../head-frame.ts';
import { crescent, type Pen } from '../pen.ts';
import { darker, lighter } from '../tint.ts';

type Outline = readonly (readonly [number, number])[];
const DARK = '#1d1a22';

/** Eyes' and mouth's middle, and how near the features lie, by view. */
const faceOf = (f: HeadFrame) => ({
  ...EYES[f.view],
  mouth: f.view === 'front' ? 0 : f.view === 'side' ? 0.2 : 0.12,
  sides: f.view === 'side' ? [1] : [-1, 1],
});

const shaded = (
  pen: Pen,
  part: string,
  colour: string,
  points: ReturnType<HeadFrame['all']>,
  depth = 0.16,
) => {
  pen.blob(part, colour, points);
  pen.blob(part, colour, crescent(points, pen.shadeSide, depth), 'shade', 0.55);
};

export function drawRobotHead(pen: Pen, f: HeadFrame, spec: FigureSpec): void {
  const metal = spec.look.skin;
  const { x, apart, mouth, sides } = faceOf(f);
  const face = FACES[spec.expression];
  const [l, r] = f.view === 'side' ? [-0.4, 0.36] : [-0.4, 0.4];
  pen.line(
    'antenna',
    darker(metal, 0.4),
    f.all([
      [0, -0.46],
      [0.02, -0.72],
    ]),
    f.size * 0.045,
  );
  pen.disc('antenna', '#e2483d', f.at(0.02, -0.76), f.size * 0.075, f.size * 0.075, 'glow');
  if (f.view !== 'side')
    for (const s of [-1, 1])
      pen.polygon(
        'ear',
        darker(metal, 0.25),
        f.all([
          [s * 0.38, -0.1],
          [s * 0.5, -0.06],
          [s * 0.5, 0.16],
          [s * 0.38, 0.2],
        ]),
      );
  const box = f.all(rounded(l, -0.48, r, 0.46, 0.13));
  pen.polygon('head', metal, box);
  pen.polygon(
    'head',
    metal,
    f.all(
      pen.shadeSide > 0 ? rounded(r - 0.14, -0.48, r, 0.46, 0.1) : rounded(l, -0.48, l + 0.14, 0.46, 0.1),
    ),
    'shade',
    0.5,
  );
  if (f.view === 'side')
    pen.disc('ear', darker(metal, 0.25), f.at(-0.08, 0.02), f.size * 0.12, f.size * 0.14);
  if (f.view === 'back') {
    for (const y of [-0.1, 0.02, 0.14])
      pen.line(
        'head',
        darker(metal, 0.35),
        f.all([
          [-0.2, y],
          [0.2, y],
        ]),
        f.size * 0.035,
      );
    return;
  }
  const y = eyeLine(f) - 0.08;
  pen.polygon(
    'face',
    '#23303a',
    f.all(rounded(Math.max(l + 0.07, x - 0.34), -0.3, Math.min(r - 0.05, x + 0.32), 0.34, 0.1)),
    'line',
  );
  for (const s of sides) {
    const ex = x + s * apart * 0.95;
    const h = Math.max(0.014, 0.085 * Math.min(1.2, face.open));
    pen.disc('eyes', '#7fe6ff', f.at(ex, y), f.size * 0.085, f.size * h, 'glow');
    pen.disc(
      'eyes',
      '#ffffff',
      f.at(ex + 0.02, y - h * 0.3),
      f.size * 0.025,
      f.size * Math.min(h, 0.025),
      'glow',
    );
    const tilt = face.slant * 0.06 * s;
    pen.line(
      'brows',
      lighter(metal, 0.2),
      f.all(
        [
          [ex - 0.1, y - 0.13 - face.raise * 0.04 - tilt],
          [ex + 0.1, y - 0.13 - face.raise * 0.04 + tilt],
        ].map(([a, b]) => [a as number, b as number] as const),
      ),
      f.size * 0.035,
    );
  }
  const w = 0.14 * face.width * (f.view === 'side' ? 0.6 : 1);
  const m = y + 0.27;
  if (face.gape > 0.3)
    pen.disc('mouth', '#7fe6ff', f.at(mouth, m), f.size * w * 0.8, f.size * 0.06 * face.gape, 'glow');
  else
    pen.glow(
      'mouth',
      '#7fe6ff',
      f.all([
        [mouth - w, m - face.smile * 0.04],
        [mouth, m + face.smile * 0.03],
        [mouth + w, m - face.smile * 0.04],
      ]),
      f.size * 0.03,
    );
}

function rounded(l: number, t: number, r: number, b: number, c: number): Outline {
  const k = c * 0.3;
  return [
    [l, t + c],
    [l + k, t + k],
    [l + c, t],
    [r - c, t],
    [r - k, t + k],
    [r, t + c],
    [r, b - c],
    [r - k, b - k],
    [r - c, b],
    [l + c, b],
    [l + k, b - k],
    [l, b - c],
  ];
}

export function drawSkull(pen: Pen, f: HeadFrame, spec: FigureSpec): void {
  const bone = spec.look.skin;
  const { x, apart, mouth, sides } = faceOf(f);
  const face = FACES[spec.expression];
  const side = f.view === 'side';
  const front = f.view === 'front' || f.view === 'back';
  const open = 0.03 + 0.1 * face.gape;
  const jaw: Outline = front
    ? [
        [-0.24, 0.16],
        [-0.21, 0.4 + open],
        [-0.1, 0.47 + open],
        [0.1, 0.47 + open],
        [0.21, 0.4 + open],
        [0.24, 0.16],
      ]
    : [
        [-0.14, 0.12],
        [-0.1, 0.34 + open],
        [0.06, 0.46 + open],
        [0.26, 0.46 + open],
        [0.3, 0.34 + open],
        [0.3, 0.2],
        [0.1, 0.16],
      ];
  pen.blob('jaw', darker(bone, 0.08), f.all(jaw));
  const cranium: Outline = front
    ? [
        [0, -0.52],
        [-0.3, -0.42],
        [-0.41, -0.14],
        [-0.36, 0.1],
        [-0.26, 0.18],
        [-0.19, 0.3],
        [0.19, 0.3],
        [0.26, 0.18],
        [0.36, 0.1],
        [0.41, -0.14],
        [0.3, -0.42],
      ]
    : [
        [-0.02, -0.52],
        [-0.32, -0.42],
        [-0.46, -0.12],
        [-0.36, 0.12],
        [-0.14, 0.16],
        [0, 0.3],
        [0.28, 0.31],
        [0.34, 0.16],
        [0.36, -0.02],
        [0.35, -0.2],
        [0.26, -0.4],
      ];
  shaded(pen, 'head', bone, f.all(cranium));
  if (f.view === 'back') return;
  const y = eyeLine(f);
  for (const s of sides) {
    const ex = x + s * apart * 1.05;
    const tilt = face.slant * 0.04 * s;
    pen.blob(
      'eyes',
      DARK,
      f.all([
        [ex - 0.1, y - 0.02 - tilt],
        [ex - 0.02, y - 0.12],
        [ex + 0.1, y - 0.04 + tilt],
        [ex + 0.09, y + 0.06],
        [ex, y + 0.1],
        [ex - 0.09, y + 0.05],
      ]),
      'line',
    );
  }
  const nx = front ? 0 : side ? 0.3 : 0.16;
  pen.polygon(
    'nose',
    DARK,
    f.all([
      [nx, y + 0.08],
      [nx + 0.045, y + 0.17],
      [nx, y + 0.155],
      [nx - 0.045, y + 0.17],
    ]),
    'line',
  );
  const w = side ? 0.1 : 0.16;
  pen.line(
    'mouth',
    DARK,
    f.all([
      [mouth - w, 0.31 + open * 0.4],
      [mouth, 0.32 + open * 0.5],
      [mouth + w, 0.31 + open * 0.4],
    ]),
    f.size * (0.012 + open * 0.8),
  );
  for (const k of [-0.8, -0.4, 0, 0.4, 0.8])
    pen.line(
      'teeth',
      DARK,
      f.all([
        [mouth + k * w, 0.25],
        [mouth + k * w, 0.38 + open],
      ]),
      f.size * 0.014,
    );
}

export function drawAlienHead(pen: Pen, f: HeadFrame, spec: FigureSpec): void {
  const { skin } = spec.look;
  const { x, apart, mouth, sides } = faceOf(f);
  const face = FACES[spec.expression];
  const lean = f.view === 'front' || f.view === 'back' ? 0 : f.view === 'side' ? 0.12 : 0.06;
  const skull: Outline = [
    [0 - lean, -0.62],
    [-0.34 - lean, -0.5],
    [-0.5 - lean, -0.2],
    [-0.4 - lean * 0.5, 0.1],
    [-0.17 + lean, 0.4],
    [lean, 0.48],
    [0.17 + lean, 0.4],
    [0.4, 0.1],
    [0.48, -0.2],
    [0.32, -0.5],
  ];
  shaded(pen, 'head', skin, f.all(skull));
  if (f.view === 'back') return;
  const y = eyeLine(f) - 0.02;
  for (const s of sides) {
    const ex = x + s * apart * 1.25;
    const k = s * (f.view === 'three-quarter' && s > 0 ? 0.8 : 1);
    const h = Math.max(0.25, Math.min(1.2, face.open));
    pen.blob(
      'eyes',
      DARK,
      f.all([
        [ex - k * 0.12, y + 0.07],
        [ex - k * 0.08, y - 0.04 * h],
        [ex + k * 0.08, y - 0.17 * h],
        [ex + k * 0.15, y - 0.15 * h],
        [ex + k * 0.1, y + 0.02],
        [ex, y + 0.1 * h],
      ]),
      'line',
    );
    pen.disc('eyes', '#ffffff', f.at(ex + k * 0.05, y - 0.08 * h), f.size * 0.03, f.size * 0.024, 'line');
  }
  for (const s of sides)
    pen.disc(
      'nose',
      darker(skin, 0.35),
      f.at(mouth + s * 0.022, y + 0.2),
      f.size * 0.01,
      f.size * 0.016,
      'line',
    );
  if (face.gape > 0.2)
    pen.disc('mouth', '#4a2a36', f.at(mouth, y + 0.3), f.size * 0.05, f.size * 0.06 * face.gape, 'line');
  else
    pen.line(
      'mouth',
      darker(skin, 0.45),
      f.all([
        [mouth - 0.07, y + 0.3 - face.smile * 0.03],
        [mouth, y + 0.3 + face.smile * 0.015],
        [mouth + 0.07, y + 0.3 - face.smile * 0.03],
      ]),
      f.size * 0.02,
    );
}

export function drawSheetHead(pen: Pen, f: HeadFrame, spec: FigureSpec): void {
  const { skin } = spec.look;
  const { x, apart, mouth, sides } = faceOf(f);
  const face = FACES[spec.expression];
  shaded(
    pen,
    'head',
    skin,
    f.all([
      [0, -0.58],
      [-0.34, -0.48],
      [-0.46, -0.14],
      [-0.5, 0.3],
      [-0.56, 0.62],
      [0, 0.72],
      [0.54, 0.62],
      [0.46, 0.3],
      [0.42, -0.14],
      [0.32, -0.48],
    ]),
  );
  if (f.view === 'back') return;
  const y = eyeLine(f) - 0.04;
  for (const s of sides)
    pen.disc(
      'eyes',
      '#2a2833',
      f.at(x + s * apart, y),
      f.size * 0.075,
      f.size * Math.max(0.03, 0.115 * Math.min(1.2, face.open)),
      'line',
    );
  pen.disc(
    'mouth',
    '#2a2833',
    f.at(mouth, y + 0.28),
    f.size * 0.075,
    f.size * (0.07 + 0.1 * face.gape),
    'line',
  );
}

export function drawWrappedHead(pen: Pen, f: HeadFrame, spec: FigureSpec): void {
  const cloth = spec.look.skin;
  const { x, apart, sides } = faceOf(f);
  shaded(pen, 'head', cloth, f.all(HEAD_OUTLINES[f.view]));
  const y = eyeLine(f);
  if (f.view !== 'back') {
    pen.blob(
      'face',
      '#2a2320',
      f.all([
        [x - 0.27, y - 0.05],
        [x, y - 0.09],
        [x + 0.22, y - 0.06],
        [x + 0.2, y + 0.06],
        [x, y + 0.07],
        [x - 0.25, y + 0.06],
      ]),
      'line',
    );
    for (const s of sides)
      pen.disc('eyes', '#f4e08a', f.at(x + s * apart * 0.9, y), f.size * 0.04, f.size * 0.04, 'glow');
  }
  for (const [a, b] of [
    [-0.42, -0.34],
    [-0.3, -0.38],
    [-0.2, -0.14],
    [0.14, 0.22],
    [0.28, 0.2],
    [0.34, 0.42],
  ] as const)
    pen.line(
      'wrap',
      darker(cloth, 0.3),
      f.all([
        [-0.34, a],
        [0, (a + b) / 2 + 0.03],
        [0.3, b],
      ]),
      f.size * 0.018,
    );
  const end = f.all([
    [-0.3, 0.2],
    [-0.52, 0.36],
    [-0.46, 0.62],
    [-0.6, 0.9],
    [-0.48, 0.92],
    [-0.36, 0.62],
    [-0.4, 0.4],
    [-0.24, 0.3],
  ]);
  pen.polygon('wrap', darker(cloth, 0.1), end);
}
