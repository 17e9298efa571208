/** Heads of beasts on a person's neck: wolf, bull, yeti. */
import type { FigureSpec } from '../../staging/artists.ts';
import { FACES } from '../faces.ts';
import { eyeLine, type HeadFrame } from '../head-frame.ts';
import { crescent, type Pen } from '../pen.ts';
import { darker, lighter, mix } from '../tint.ts';

type Outline = readonly (readonly [number, number])[];
const DARK = '#1d1a1c';
const TOOTH = '#f6f0e0';

const solid = (pen: Pen, f: HeadFrame, part: string, colour: string, outline: Outline, depth = 0.15) => {
  const points = f.all(outline);
  pen.blob(part, colour, points);
  pen.blob(part, colour, crescent(points, pen.shadeSide, depth), 'shade', 0.5);
};

/** An eye in a beast's face: iris, slit, brow by the mood. */
function beastEye(
  pen: Pen,
  f: HeadFrame,
  spec: FigureSpec,
  x: number,
  y: number,
  s: number,
  iris: string,
): void {
  const face = FACES[spec.expression];
  const h = Math.max(0.012, 0.05 * Math.min(1.2, face.open));
  pen.disc('eyes', DARK, f.at(x, y), f.size * 0.07, f.size * (h + 0.016), 'line');
  pen.disc('eyes', iris, f.at(x, y), f.size * 0.052, f.size * h, 'light');
  pen.disc('eyes', DARK, f.at(x + 0.012, y), f.size * 0.02, f.size * h * 0.8, 'line');
  const slant = 0.03 + face.slant * 0.04;
  pen.line(
    'brows',
    DARK,
    f.all([
      [x - 0.1, y - 0.08 - (s > 0 ? -slant : slant)],
      [x + 0.1, y - 0.08 - (s > 0 ? slant : -slant)],
    ]),
    f.size * 0.036,
  );
}

export function drawWolfHead(pen: Pen, f: HeadFrame, spec: FigureSpec): void {
  const fur = spec.look.skin;
  const pale = lighter(fur, 0.45);
  const gape = Math.max(0.25, FACES[spec.expression].gape);
  if (f.view === 'front' || f.view === 'back') {
    for (const s of [-1, 1]) {
      pen.polygon(
        'ear',
        fur,
        f.all([
          [s * 0.14, -0.36],
          [s * 0.36, -0.92],
          [s * 0.44, -0.2],
        ]),
      );
      pen.polygon(
        'ear',
        mix(fur, '#a86a60', 0.4),
        f.all([
          [s * 0.22, -0.4],
          [s * 0.345, -0.78],
          [s * 0.39, -0.28],
        ]),
      );
    }
    solid(pen, f, 'head', fur, [
      [0, -0.5],
      [-0.3, -0.42],
      [-0.44, -0.1],
      [-0.58, 0.22],
      [-0.4, 0.22],
      [-0.42, 0.42],
      [-0.2, 0.36],
      [-0.12, 0.5],
      [0.12, 0.5],
      [0.2, 0.36],
      [0.42, 0.42],
      [0.4, 0.22],
      [0.58, 0.22],
      [0.44, -0.1],
      [0.3, -0.42],
    ]);
    if (f.view === 'back') return;
    pen.blob(
      'snout',
      pale,
      f.all([
        [-0.12, 0],
        [-0.2, 0.24],
        [-0.12, 0.46],
        [0.12, 0.46],
        [0.2, 0.24],
        [0.12, 0],
      ]),
    );
    pen.blob(
      'mouth',
      '#5a2426',
      f.all([
        [-0.13, 0.31],
        [0, 0.28],
        [0.13, 0.31],
        [0.08, 0.34 + gape * 0.12],
        [-0.08, 0.34 + gape * 0.12],
      ]),
      'line',
    );
    for (const s of [-1, 1])
      pen.polygon(
        'teeth',
        TOOTH,
        f.all([
          [s * 0.1, 0.3],
          [s * 0.07, 0.37],
          [s * 0.045, 0.295],
        ]),
      );
    pen.blob(
      'nose',
      DARK,
      f.all([
        [-0.08, 0.14],
        [0.08, 0.14],
        [0.03, 0.23],
        [-0.03, 0.23],
      ]),
      'line',
    );
    for (const s of [-1, 1]) beastEye(pen, f, spec, s * 0.18, -0.06, s, '#f0c23c');
    return;
  }
  pen.polygon(
    'ear',
    darker(fur, 0.16),
    f.all([
      [0.04, -0.4],
      [0.1, -0.86],
      [0.26, -0.34],
    ]),
  );
  // Lower jaw first, hanging open by the mood.
  const drop = gape * 0.2;
  pen.blob(
    'jaw',
    darker(pale, 0.06),
    f.all([
      [0.02, 0.16],
      [0.1, 0.36 + drop * 0.4],
      [0.46, 0.34 + drop],
      [0.64, 0.26 + drop],
      [0.6, 0.2 + drop],
      [0.3, 0.22],
    ]),
  );
  pen.blob(
    'mouth',
    '#5a2426',
    f.all([
      [0.1, 0.16],
      [0.2, 0.28 + drop * 0.5],
      [0.6, 0.23 + drop],
      [0.72, 0.17],
      [0.4, 0.14],
    ]),
    'line',
  );
  for (const [x, y] of [
    [0.6, 0.24 + drop],
    [0.46, 0.27 + drop],
  ] as const)
    pen.polygon(
      'teeth',
      TOOTH,
      f.all([
        [x - 0.03, y],
        [x, y - 0.09],
        [x + 0.03, y - 0.01],
      ]),
    );
  solid(
    pen,
    f,
    'head',
    fur,
    [
      [-0.08, -0.5],
      [-0.34, -0.4],
      [-0.46, -0.12],
      [-0.6, 0.12],
      [-0.44, 0.16],
      [-0.54, 0.4],
      [-0.34, 0.34],
      [-0.3, 0.56],
      [-0.1, 0.42],
      [0.06, 0.4],
      [0.14, 0.22],
      [0.44, 0.2],
      [0.74, 0.18],
      [0.82, 0.08],
      [0.76, 0],
      [0.42, -0.08],
      [0.3, -0.24],
      [0.18, -0.42],
    ],
    0.1,
  );
  pen.blob(
    'snout',
    pale,
    f.all([
      [0.16, 0.1],
      [0.42, 0.08],
      [0.72, 0.1],
      [0.74, 0.18],
      [0.44, 0.2],
      [0.18, 0.22],
      [0.02, 0.34],
      [-0.14, 0.36],
      [0, 0.16],
    ]),
  );
  for (const x of [0.68, 0.54, 0.4])
    pen.polygon(
      'teeth',
      TOOTH,
      f.all([
        [x - 0.03, 0.17],
        [x, x > 0.6 ? 0.29 : 0.24],
        [x + 0.03, 0.17],
      ]),
    );
  pen.blob(
    'nose',
    DARK,
    f.all([
      [0.72, -0.01],
      [0.84, 0.02],
      [0.84, 0.1],
      [0.76, 0.12],
    ]),
    'line',
  );
  pen.polygon(
    'ear',
    fur,
    f.all([
      [-0.3, -0.36],
      [-0.26, -0.96],
      [0.02, -0.44],
    ]),
  );
  pen.polygon(
    'ear',
    mix(fur, '#a86a60', 0.4),
    f.all([
      [-0.23, -0.42],
      [-0.22, -0.8],
      [-0.05, -0.46],
    ]),
  );
  beastEye(pen, f, spec, 0.22, -0.11, 1, '#f0c23c');
}

export function drawBullHead(pen: Pen, f: HeadFrame, spec: FigureSpec): void {
  const fur = spec.look.skin;
  const muzzle = mix(fur, '#d8b49a', 0.5);
  const front = f.view === 'front' || f.view === 'back';
  for (const s of front ? [-1, 1] : [-1])
    pen.blob(
      'ear',
      darker(fur, 0.1),
      f.all([
        [s * 0.26, -0.2],
        [s * 0.5, -0.26],
        [s * 0.7, -0.12],
        [s * 0.5, -0.02],
        [s * 0.28, -0.04],
      ]),
    );
  if (front) {
    solid(pen, f, 'head', fur, [
      [0, -0.52],
      [-0.28, -0.46],
      [-0.38, -0.16],
      [-0.26, 0.14],
      [-0.26, 0.4],
      [-0.14, 0.56],
      [0.14, 0.56],
      [0.26, 0.4],
      [0.26, 0.14],
      [0.38, -0.16],
      [0.28, -0.46],
    ]);
    pen.blob(
      'hair',
      darker(fur, 0.4),
      f.all([
        [-0.2, -0.5],
        [0, -0.58],
        [0.2, -0.5],
        [0.12, -0.3],
        [0.04, -0.2],
        [-0.06, -0.32],
      ]),
    );
    if (f.view === 'back') return;
    pen.blob(
      'snout',
      muzzle,
      f.all([
        [-0.24, 0.24],
        [0, 0.18],
        [0.24, 0.24],
        [0.26, 0.44],
        [0.12, 0.56],
        [-0.12, 0.56],
        [-0.26, 0.44],
      ]),
    );
    for (const s of [-1, 1])
      pen.disc('nose', DARK, f.at(s * 0.12, 0.32), f.size * 0.05, f.size * 0.035, 'line');
    pen.line(
      'mouth',
      DARK,
      f.all([
        [-0.12, 0.47],
        [0, 0.45],
        [0.12, 0.47],
      ]),
      f.size * 0.025,
    );
    ring(pen, f, 0, 0.38);
    for (const s of [-1, 1]) beastEye(pen, f, spec, s * 0.2, -0.1, s, '#d8552c');
    return;
  }
  solid(
    pen,
    f,
    'head',
    fur,
    [
      [-0.06, -0.5],
      [-0.34, -0.4],
      [-0.44, -0.1],
      [-0.36, 0.24],
      [-0.12, 0.4],
      [0.2, 0.54],
      [0.48, 0.56],
      [0.62, 0.44],
      [0.6, 0.26],
      [0.44, 0.04],
      [0.32, -0.22],
      [0.2, -0.44],
    ],
    0.12,
  );
  pen.blob(
    'hair',
    darker(fur, 0.4),
    f.all([
      [-0.34, -0.4],
      [-0.08, -0.58],
      [0.22, -0.48],
      [0.2, -0.3],
      [0.1, -0.36],
      [-0.04, -0.26],
      [-0.16, -0.36],
    ]),
  );
  pen.blob(
    'snout',
    muzzle,
    f.all([
      [0.36, 0.16],
      [0.54, 0.16],
      [0.64, 0.34],
      [0.6, 0.5],
      [0.44, 0.58],
      [0.26, 0.52],
      [0.24, 0.32],
    ]),
  );
  pen.disc('nose', DARK, f.at(0.54, 0.29), f.size * 0.045, f.size * 0.035, 'line');
  pen.line(
    'mouth',
    DARK,
    f.all([
      [0.3, 0.44],
      [0.44, 0.47],
      [0.57, 0.45],
    ]),
    f.size * 0.024,
  );
  ring(pen, f, 0.6, 0.36);
  beastEye(pen, f, spec, 0.2, -0.1, 1, '#d8552c');
}

function ring(pen: Pen, f: HeadFrame, x: number, y: number): void {
  const at = [0, 1, 2, 3, 4, 5, 6].map((i) =>
    f.at(x + 0.07 * Math.sin((i - 3) * 0.85), y + 0.07 - 0.07 * Math.cos((i - 3) * 0.85) + 0.07),
  );
  pen.line('ring', '#d9b23c', at, f.size * 0.03);
}

export function drawYetiHead(pen: Pen, f: HeadFrame, spec: FigureSpec): void {
  const fur = spec.look.skin;
  const x = f.view === 'front' || f.view === 'back' ? 0 : f.view === 'side' ? 0.18 : 0.1;
  const mane: Outline = [
    [0, -0.66],
    [-0.16, -0.54],
    [-0.36, -0.5],
    [-0.4, -0.3],
    [-0.58, -0.12],
    [-0.48, 0.06],
    [-0.62, 0.3],
    [-0.46, 0.36],
    [-0.44, 0.6],
    [-0.2, 0.52],
    [0, 0.66],
    [0.2, 0.52],
    [0.42, 0.58],
    [0.46, 0.34],
    [0.58, 0.26],
    [0.46, 0.04],
    [0.54, -0.14],
    [0.38, -0.3],
    [0.34, -0.5],
    [0.14, -0.54],
  ];
  solid(pen, f, 'head', fur, mane, 0.12);
  if (f.view === 'back') return;
  const hide = '#8fa6ba';
  pen.blob(
    'face',
    hide,
    f.all([
      [x, -0.28],
      [x - 0.26, -0.26],
      [x - 0.31, 0],
      [x - 0.22, 0.3],
      [x, 0.38],
      [x + 0.2, 0.3],
      [x + 0.27, 0],
      [x + 0.22, -0.26],
    ]),
  );
  const y = eyeLine(f) - 0.05;
  for (const s of f.view === 'side' ? [1] : [-1, 1]) beastEye(pen, f, spec, x + s * 0.12, y, s, '#7fd0f0');
  for (const s of [-1, 1])
    pen.disc('nose', DARK, f.at(x + s * 0.035, y + 0.13), f.size * 0.022, f.size * 0.016, 'line');
  const gape = 0.05 + 0.12 * FACES[spec.expression].gape;
  pen.blob(
    'mouth',
    '#4a2030',
    f.all([
      [x - 0.17, y + 0.22],
      [x, y + 0.2],
      [x + 0.16, y + 0.22],
      [x + 0.1, y + 0.24 + gape],
      [x - 0.1, y + 0.24 + gape],
    ]),
    'line',
  );
  for (const s of [-1, 1])
    pen.polygon(
      'teeth',
      TOOTH,
      f.all([
        [x + s * 0.13, y + 0.25],
        [x + s * 0.1, y + 0.14],
        [x + s * 0.07, y + 0.25],
      ]),
    );
}
