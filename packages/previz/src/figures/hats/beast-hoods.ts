/** Hoods of animal costumes, the wearer's face in the open mouth; and the beak of a plague doctor. */
import type { GarmentType } from '../../model/garments.ts';
import { eyeLine, eyesOf, type HeadFrame } from '../head-frame.ts';
import type { Pen } from '../pen.ts';
import { darker, lighter } from '../tint.ts';
import { type Draw, faceX, type Outline, shell, solid } from './costume-shapes.ts';

/** Where both eyes of the hood sit, over the wearer's forehead. */
const hoodEyes = (pen: Pen, f: HeadFrame): void => {
  if (f.view === 'back') return;
  const x = faceX(f);
  for (const s of f.view === 'side' ? [1] : [-1, 1]) {
    pen.disc('hood eye', '#f6f1ea', f.at(x * 0.6 + s * 0.17, -0.46), f.size * 0.075, f.size * 0.085);
    pen.disc(
      'hood eye',
      '#1f1d24',
      f.at(x * 0.6 + s * 0.17 + 0.02, -0.45),
      f.size * 0.036,
      f.size * 0.044,
      'line',
    );
  }
};

const ears = (pen: Pen, f: HeadFrame, colour: string, ear: (s: number) => Outline, inner: string): void => {
  for (const s of [-1, 1]) {
    const outline = ear(s);
    solid(pen, f, 'hood ear', colour, outline);
    if (f.view === 'back') continue;
    const mid = outline.reduce(([a, b], [x, y]) => [a + x / outline.length, b + y / outline.length], [0, 0]);
    pen.blob(
      'hood ear',
      inner,
      f.all(outline.map(([x, y]) => [mid[0] + 0.5 * (x - mid[0]), mid[1] + 0.5 * (y - mid[1])] as const)),
    );
  }
};

export const BEAST_HOODS: Partial<Readonly<Record<GarmentType, Draw>>> = {
  'beast-hood': (pen, f, colour) => {
    const round = (s: number): Outline =>
      Array.from({ length: 10 }, (_, i) => {
        const a = (i * Math.PI) / 5;
        return [s * 0.36 + 0.16 * Math.cos(a), -0.6 + 0.16 * Math.sin(a)] as const;
      });
    ears(pen, f, colour, round, lighter(colour, 0.16));
    shell(pen, f, 'hood', colour);
    hoodEyes(pen, f);
  },
  'long-eared-hood': (pen, f, colour) => {
    const long = (s: number): Outline => [
      [s * 0.1, -0.5],
      [s * 0.12, -1.02],
      [s * 0.24, -1.2],
      [s * 0.33, -1.0],
      [s * 0.32, -0.5],
    ];
    ears(pen, f, colour, long, '#e8a8b0');
    shell(pen, f, 'hood', colour);
    hoodEyes(pen, f);
  },
  'bird-hood': (pen, f, colour) => {
    const x = faceX(f);
    for (const [dx, dy] of [
      [-0.14, -0.66],
      [0.02, -0.74],
      [0.17, -0.66],
    ] as const)
      pen.disc('comb', '#d8352f', f.at(dx, dy), f.size * 0.11, f.size * 0.13);
    shell(pen, f, 'hood', colour);
    hoodEyes(pen, f);
    if (f.view === 'back') return;
    const out = f.view === 'side' ? 0.34 : 0.12;
    solid(pen, f, 'beak', '#f0a52c', [
      [x - 0.16, -0.36],
      [x + 0.02, -0.42],
      [x + 0.18, -0.36],
      [x + out, -0.18],
    ]);
  },
  'beak-mask': (pen, f, colour) => {
    const x = faceX(f);
    const y = eyeLine(f);
    if (f.view === 'back') return;
    solid(pen, f, 'mask', colour, [
      [x - 0.46, y - 0.22],
      [x, y - 0.32],
      [x + 0.32, y - 0.22],
      [x + 0.34, y + 0.18],
      [x + 0.16, y + 0.46],
      [x - 0.26, y + 0.48],
      [x - 0.46, y + 0.2],
    ]);
    const tip =
      f.view === 'front'
        ? [x + 0.1, y + 0.86]
        : f.view === 'side'
          ? [x + 1.0, y + 0.5]
          : [x + 0.62, y + 0.78];
    solid(pen, f, 'beak', darker(colour, 0.06), [
      [x - 0.12, y + 0.02],
      [x + 0.2, y - 0.02],
      [x + 0.3, y + 0.16],
      [tip[0] ?? 0, tip[1] ?? 0],
      [x - 0.06, y + 0.32],
    ]);
    for (const s of f.view === 'side' ? [1] : [-1, 1]) {
      const eye = x + s * eyesOf(f).apart;
      pen.disc('rim', '#3a332c', f.at(eye, y), f.size * 0.115, f.size * 0.11);
      pen.disc('glass', '#9fb4b4', f.at(eye, y), f.size * 0.08, f.size * 0.075, 'glass');
    }
  },
};
