import type { FigureSpec } from '../../staging/artists.ts';
import { FACES } from '../faces.ts';
import type { HeadFrame } from '../head-frame.ts';
import type { Pen } from '../pen.ts';
import { darker, lighter, mix } from '../tint.ts';
import { beastEye, DARK, solid, TOOTH } from './beast-head-shapes.ts';

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
