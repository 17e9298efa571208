import type { FigureSpec } from '../../staging/artists.ts';
import { FACES } from '../faces.ts';
import { eyeLine, type HeadFrame } from '../head-frame.ts';
import type { Pen } from '../pen.ts';
import { darker, lighter } from '../tint.ts';
import { faceOf, type Outline } from './being-head-shapes.ts';

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
    const tilt = -face.slant * 0.06 * s;
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
