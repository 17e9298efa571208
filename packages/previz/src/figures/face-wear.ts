import type { Garment } from '../model/garments.ts';
import { drawCostumeFace } from './hats/face-costumes.ts';
import { eyeLine, eyesOf, type HeadFrame } from './head-frame.ts';
import type { Pen } from './pen.ts';
import { darker, lighter } from './tint.ts';

type Worn = Garment & { readonly colour: string };

const DARK = '#1f1d24';

/** Glasses, masks, patches. */
export function drawFaceWear(pen: Pen, f: HeadFrame, garments: readonly Worn[]): void {
  if (f.view === 'back') return;
  for (const g of garments) {
    if (g.type === 'glasses') lenses(pen, f, g.colour, null);
    if (g.type === 'sunglasses') lenses(pen, f, DARK, DARK);
    if (g.type === 'goggles') lenses(pen, f, darker(g.colour, 0.3), '#a8d0e0', 1.25);
    if (g.type === 'mask') eyeMask(pen, f, g.colour);
    if (g.type === 'medical-mask') medicalMask(pen, f, g.colour);
    if (g.type === 'eye-patch') eyePatch(pen, f, g.colour);
    drawCostumeFace(pen, f, g.type, g.colour);
    if (g.type === 'moustache') moustache(pen, f, g.colour);
  }
}

function lenses(pen: Pen, f: HeadFrame, frame: string, fill: string | null, k = 1): void {
  const { x, apart } = eyesOf(f);
  const y = eyeLine(f);
  for (const side of f.view === 'side' ? [1] : [-1, 1]) {
    const w = 0.105 * k * (f.view === 'three-quarter' && side > 0 ? 0.86 : 1);
    const ring = [0, 1, 2, 3, 4, 5, 6, 7, 8].map(
      (i) =>
        [
          x + side * apart + w * Math.cos((i * Math.PI) / 4),
          y + 0.005 + 0.088 * k * Math.sin((i * Math.PI) / 4),
        ] as const,
    );
    if (fill) {
      pen.blob('glasses', fill, f.all(ring.slice(0, 8)), 'body', fill === DARK ? 1 : 0.9);
      pen.brush(
        'glasses',
        lighter(fill, 0.4),
        f.all([
          [x + side * apart - w * 0.5, y + 0.03],
          [x + side * apart - w * 0.2, y - 0.03],
          [x + side * apart + w * 0.1, y - 0.058],
        ]),
        f.size * 0.026,
        {},
        0.6,
      );
    }
    pen.line('glasses', frame, f.all(ring), f.size * 0.022);
  }
  pen.line(
    'glasses',
    frame,
    f.all([
      [x - apart * 0.25, y],
      [x + apart * 0.25, y],
    ]),
    f.size * 0.022,
  );
  if (f.view !== 'front')
    pen.line(
      'glasses',
      frame,
      f.all([
        [x - apart - 0.1, y],
        [-0.16, y - 0.02],
      ]),
      f.size * 0.022,
    );
}

function eyeMask(pen: Pen, f: HeadFrame, colour: string): void {
  const { x, apart } = eyesOf(f);
  const y = eyeLine(f);
  const left = f.view === 'front' ? -0.37 : -0.34;
  const right = f.view === 'front' ? 0.37 : 0.345;
  pen.blob(
    'mask',
    colour,
    f.all([
      [left, y - 0.09],
      [x, y - 0.075],
      [right, y - 0.09],
      [right, y + 0.06],
      [x, y + 0.075],
      [left, y + 0.06],
    ]),
  );
  for (const side of f.view === 'side' ? [1] : [-1, 1]) {
    pen.disc('eyes', '#f6f1ea', f.at(x + side * apart, y), f.size * 0.058, f.size * 0.04);
    pen.disc('eyes', '#2a2220', f.at(x + side * apart + 0.01, y), f.size * 0.028, f.size * 0.03, 'line');
  }
}

function medicalMask(pen: Pen, f: HeadFrame, colour: string): void {
  const y = eyeLine(f);
  const [l, r] = f.view === 'front' ? [-0.32, 0.32] : [-0.12, 0.34];
  pen.blob(
    'mask',
    colour,
    f.all([
      [l, y + 0.12],
      [(l + r) / 2, y + 0.09],
      [r, y + 0.11],
      [r - 0.03, y + 0.32],
      [(l + r) / 2, y + 0.43],
      [l + 0.06, y + 0.34],
    ]),
  );
}

function eyePatch(pen: Pen, f: HeadFrame, colour: string): void {
  const { x, apart } = eyesOf(f);
  const y = eyeLine(f);
  pen.line(
    'patch',
    colour,
    f.all([
      [-0.34, y - 0.16],
      [x - apart, y - 0.04],
      [0.34, y - 0.2],
    ]),
    f.size * 0.025,
  );
  pen.disc('patch', colour, f.at(x - apart, y + 0.01), f.size * 0.085, f.size * 0.09);
}

function moustache(pen: Pen, f: HeadFrame, colour: string): void {
  const x = f.view === 'front' ? 0 : f.view === 'side' ? 0.26 : 0.14;
  pen.blob(
    'moustache',
    colour,
    f.all([
      [x - 0.15, 0.27],
      [x - 0.06, 0.2],
      [x, 0.22],
      [x + 0.06, 0.2],
      [x + 0.14, 0.27],
      [x, 0.26],
    ]),
  );
}
