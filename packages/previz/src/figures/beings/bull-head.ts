import type { FigureSpec } from '../../staging/artists.ts';
import type { HeadFrame } from '../head-frame.ts';
import type { Pen } from '../pen.ts';
import { darker, mix } from '../tint.ts';
import { beastEye, DARK, solid } from './beast-head-shapes.ts';

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
