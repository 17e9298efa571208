import type { FigureSpec } from '../staging/artists.ts';
import { FINE, mouthAt } from './face-measures.ts';
import type { FaceShape } from './faces.ts';
import type { HeadFrame } from './head-frame.ts';
import type { Pen } from './pen.ts';
import { darker, lighter, mix } from './tint.ts';

interface Mouth {
  readonly x: number;
  readonly y: number;
  /** Half its width. */
  readonly w: number;
  /** How far its corners lie below its middle. */
  readonly corner: number;
  /** Height of a lip. */
  readonly full: number;
  readonly lip: string;
  readonly ink: string;
}

/** In a three-quarter view its far half is the shorter. */
const across = (f: HeadFrame, { x, w }: Mouth) =>
  f.view === 'three-quarter' ? (t: number) => x + w * (t > 0 ? 0.86 : 1.04) * t : (t: number) => x + w * t;

export function drawMouth(pen: Pen, f: HeadFrame, spec: FigureSpec, shape: FaceShape): void {
  const { look } = spec;
  const painted = look.gender === 'female' && !f.young && !f.teen;
  const lip = painted
    ? mix(look.skin, '#a8324a', 0.5)
    : mix(darker(look.skin, 0.16), '#a0504a', f.young ? 0.25 : 0.4);
  const mouth: Mouth = {
    ...mouthAt(f),
    w:
      (f.young ? 0.084 : 0.092) *
      shape.width *
      (f.view === 'side' ? 0.62 : 1) *
      (0.9 + 0.07 * look.face.mouth),
    corner: -shape.smile * 0.034,
    full: (painted ? 0.026 : f.young ? 0.011 : 0.02) * (0.85 + 0.1 * look.face.mouth),
    lip,
    ink: darker(lip, 0.5),
  };
  const fine = spec.detail >= FINE;
  if (shape.gape < 0.1) drawShut(pen, f, spec, mouth, fine);
  else drawOpen(pen, f, shape, mouth, fine);
  if (fine && f.view !== 'side' && !f.young) {
    const low = mouth.y + mouth.full + (shape.gape < 0.1 ? 0.018 : 0.05 + shape.gape * 0.115);
    const at = across(f, mouth);
    pen.blob(
      'mouth',
      look.skin,
      f.all([
        [at(-0.42), low],
        [at(0), low - 0.006],
        [at(0.42), low],
        [at(0.26), low + 0.016],
        [at(-0.26), low + 0.016],
      ]),
      'shade',
      0.45,
    );
  }
}

function drawShut(pen: Pen, f: HeadFrame, spec: FigureSpec, m: Mouth, fine: boolean): void {
  const { y, corner, full } = m;
  const at = across(f, m);
  const seam = [
    [at(-1), y + corner],
    [at(-0.45), y - corner * 0.45 + 0.002],
    [at(0), y - corner * 0.6 + 0.006],
    [at(0.45), y - corner * 0.45 + 0.002],
    [at(1), y + corner],
  ] as const;
  if (fine && !f.young) {
    const thin = full * (spec.look.gender === 'female' ? 1 : 0.8);
    pen.blob(
      'mouth',
      darker(m.lip, 0.14),
      f.all([
        ...seam,
        [at(0.5), y - corner * 0.4 - thin * 0.55],
        [at(0.17), y - corner * 0.5 - thin],
        [at(0.02), y - corner * 0.5 - thin * 0.72],
        [at(-0.15), y - corner * 0.5 - thin],
        [at(-0.52), y - corner * 0.4 - thin * 0.55],
      ]),
      'body',
      spec.look.gender === 'female' ? 1 : 0.7,
    );
    pen.blob(
      'mouth',
      m.lip,
      f.all([
        ...seam,
        [at(0.5), y - corner * 0.4 + full * 0.9],
        [at(0), y - corner * 0.5 + full * 1.3],
        [at(-0.5), y - corner * 0.4 + full * 0.9],
      ]),
      'body',
      spec.look.gender === 'female' ? 1 : 0.7,
    );
    if (spec.look.gender === 'female')
      pen.blob(
        'mouth',
        lighter(m.lip, 0.35),
        f.all([
          [at(-0.3), y - corner * 0.5 + full * 0.5],
          [at(0.05), y - corner * 0.5 + full * 0.55],
          [at(0.02), y - corner * 0.5 + full * 0.85],
          [at(-0.22), y - corner * 0.5 + full * 0.8],
        ]),
        'line',
        0.5,
      );
  }
  pen.brush('mouth', fine ? m.ink : m.lip, f.all(seam), f.size * (fine ? 0.017 : 0.024), {
    from: 0.45,
    to: 0.45,
  });
}

function drawOpen(pen: Pen, f: HeadFrame, shape: FaceShape, m: Mouth, fine: boolean): void {
  const { y, corner, full } = m;
  const at = across(f, m);
  const depth = 0.03 + shape.gape * 0.115;
  // A smile hangs from its corners, a cry is squared off by them.
  const belly = shape.smile > 0.3 ? 0.72 : 0.86;
  const rim = (t: number, grow: number) =>
    y - 0.008 - (1 - t * t) * (corner * 0.35 + 0.006) + corner * t * t - grow;
  const foot = (t: number, grow: number) =>
    y + corner * 0.6 * t * t + depth * (1 - Math.abs(t) ** 2.6 * 0.9) * 1 + grow;
  const open = (grow: number) =>
    f.all([
      [at(-1) - grow * 0.8, y + corner],
      [at(-0.5), rim(0.5, grow * 0.9)],
      [at(-0.16), rim(0.16, grow)],
      [at(0.02), rim(0, grow * 0.7)],
      [at(0.18), rim(0.18, grow)],
      [at(0.5), rim(0.5, grow * 0.9)],
      [at(1) + grow * 0.8, y + corner],
      [at(belly), foot(belly, grow * 0.9)],
      [at(0.36), foot(0.3, grow * 1.2)],
      [at(-0.36), foot(0.3, grow * 1.2)],
      [at(-belly), foot(belly, grow * 0.9)],
    ]);
  if (fine) pen.blob('mouth', m.lip, open(full * 0.72));
  pen.blob('mouth', '#4a1a20', open(0), 'line');
  const clenched = shape.gape < 0.2 && shape.smile < 0;
  const teeth = clenched ? 0.9 : shape.smile > 0.3 ? 0.42 : shape.smile < -0.1 ? 0.26 : 0.2;
  const bite = Math.min(depth * teeth, 0.036);
  pen.polygon(
    'teeth',
    '#f1ebe1',
    f.all([
      ...BITE.map((t) => [at(t), rim(Math.abs(t), -0.002)] as const),
      ...BITE.map(
        (t) => [at(t * 0.97), rim(Math.abs(t), -0.002) + bite * (1 - t * t * 0.5)] as const,
      ).reverse(),
    ]),
    'body',
  );
  if (clenched && fine)
    for (const t of [-0.45, -0.15, 0.15, 0.45])
      pen.line(
        'teeth',
        '#b9aca4',
        f.all([
          [at(t), rim(Math.abs(t), -0.004)],
          [at(t), rim(Math.abs(t), -0.002) + bite * 0.9],
        ]),
        f.size * 0.005,
      );
  if (fine && shape.gape > 0.3)
    pen.blob(
      'tongue',
      '#b65a58',
      f.all([
        [at(-0.5), foot(0.5, -0.012)],
        [at(-0.3), foot(0.3, -0.03 - shape.gape * 0.02)],
        [at(0), foot(0, -0.026 - shape.gape * 0.018)],
        [at(0.3), foot(0.3, -0.03 - shape.gape * 0.02)],
        [at(0.5), foot(0.5, -0.012)],
        [at(0), foot(0, -0.004)],
      ]),
      'line',
    );
}

const BITE = [-0.82, -0.5, -0.2, 0, 0.2, 0.5, 0.82] as const;
