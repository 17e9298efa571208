/** Face gear of callings and costumes. */
import type { GarmentType } from '../../model/garments.ts';
import { eyeLine, eyesOf, type HeadFrame } from '../head-frame.ts';
import type { Pen } from '../pen.ts';
import { darker } from '../tint.ts';
import { BEAST_HOODS } from './beast-hoods.ts';
import { type Draw, faceX, flat, solid } from './costume-shapes.ts';

/** Where the tip of the nose is. */
const noseX = (f: HeadFrame): number => (f.view === 'front' ? 0 : f.view === 'side' ? 0.4 : 0.2);

const FACES: Partial<Readonly<Record<GarmentType, Draw>>> = {
  'gas-mask': (pen, f, colour) => {
    const x = faceX(f);
    const y = eyeLine(f);
    pen.line(
      'strap',
      '#26292d',
      f.all([
        [-0.43, 0.02],
        [x - 0.3, y + 0.06],
      ]),
      f.size * 0.07,
    );
    solid(pen, f, 'mask', colour, [
      [x - 0.32, y - 0.12],
      [x, y - 0.22],
      [x + 0.28, y - 0.15],
      [x + 0.31, y + 0.1],
      [x + 0.24, y + 0.32],
      [x + 0.04, y + 0.46],
      [x - 0.18, y + 0.36],
      [x - 0.3, y + 0.14],
    ]);
    const lenses = f.view === 'side' ? [0.13] : [-0.15, 0.16];
    for (const k of lenses) {
      pen.disc('rim', '#23262a', f.at(x + k, y), f.size * 0.13, f.size * 0.125);
      pen.disc('glass', '#a8c4c9', f.at(x + k, y), f.size * 0.092, f.size * 0.088, 'glass');
    }
    const mouth = x + (f.view === 'side' ? 0.28 : 0.03);
    pen.disc('filter', '#33373b', f.at(mouth, y + 0.34), f.size * 0.16, f.size * 0.14);
    pen.disc('filter', '#4d5359', f.at(mouth, y + 0.34), f.size * 0.1, f.size * 0.085);
  },
  'clown-mask': (pen, f, colour) => {
    const x = faceX(f);
    const y = eyeLine(f);
    // Tufts of the wig at its edges, the grin wider than any mouth.
    for (const s of f.view === 'front' ? [-1, 1] : [])
      pen.disc('wig', '#d9542e', f.at(x + s * 0.36, y - 0.12), f.size * 0.15, f.size * 0.2);
    solid(pen, f, 'mask', colour, [
      [x - 0.34, y - 0.16],
      [x, y - 0.3],
      [x + 0.31, y - 0.17],
      [x + 0.33, y + 0.12],
      [x + 0.24, y + 0.38],
      [x + 0.02, y + 0.48],
      [x - 0.2, y + 0.38],
      [x - 0.33, y + 0.14],
    ]);
    for (const s of f.view === 'side' ? [1] : [-1, 1]) {
      const eye = x + s * eyesOf(f).apart;
      pen.disc('paint', '#2f6fb0', f.at(eye, y - 0.02), f.size * 0.1, f.size * 0.14);
      pen.disc('eyes', '#f6f1ea', f.at(eye, y), f.size * 0.066, f.size * 0.05);
      pen.disc('eyes', '#2a2220', f.at(eye + 0.01, y), f.size * 0.03, f.size * 0.034, 'line');
    }
    pen.blob(
      'paint',
      '#c8322b',
      f.all([
        [x - 0.24, y + 0.2],
        [x, y + 0.26],
        [x + 0.24, y + 0.2],
        [x + 0.16, y + 0.38],
        [x, y + 0.43],
        [x - 0.16, y + 0.38],
      ]),
    );
    pen.line(
      'paint',
      '#3a1a1a',
      f.all([
        [x - 0.15, y + 0.29],
        [x, y + 0.34],
        [x + 0.15, y + 0.29],
      ]),
      f.size * 0.03,
    );
    pen.disc('nose', '#e2352c', f.at(noseX(f), y + 0.12), f.size * 0.09);
  },
  'dive-mask': (pen, f, colour) => {
    const x = faceX(f);
    const y = eyeLine(f);
    pen.line(
      'strap',
      '#1f2226',
      f.all([
        [-0.42, -0.04],
        [x - 0.28, y],
      ]),
      f.size * 0.08,
    );
    pen.blob(
      'mask',
      colour,
      f.all([
        [x - 0.3, y - 0.14],
        [x, y - 0.17],
        [x + 0.25, y - 0.15],
        [x + 0.28, y + 0.06],
        [x + 0.14, y + 0.16],
        [x, y + 0.1],
        [x - 0.16, y + 0.16],
        [x - 0.3, y + 0.06],
      ]),
    );
    pen.blob(
      'mask',
      '#bfe6f2',
      f.all([
        [x - 0.24, y - 0.1],
        [x, y - 0.12],
        [x + 0.2, y - 0.11],
        [x + 0.22, y + 0.04],
        [x + 0.12, y + 0.1],
        [x, y + 0.06],
        [x - 0.14, y + 0.1],
        [x - 0.24, y + 0.04],
      ]),
      'glass',
      0.7,
    );
    pen.disc('regulator', '#26292e', f.at(x + 0.04, y + 0.29), f.size * 0.13, f.size * 0.09);
    pen.disc('regulator', '#5a6068', f.at(x + 0.04, y + 0.29), f.size * 0.06, f.size * 0.045);
    pen.line(
      'hose',
      '#26292e',
      f.all([
        [x - 0.06, y + 0.31],
        [-0.2, 0.5],
        [-0.34, 0.7],
      ]),
      f.size * 0.06,
    );
  },
  'red-nose': (pen, f, colour) => {
    pen.disc('nose', colour, f.at(noseX(f), eyeLine(f) + 0.13), f.size * 0.095);
    pen.disc(
      'nose',
      '#ffffff',
      f.at(noseX(f) - 0.03, eyeLine(f) + 0.1),
      f.size * 0.022,
      f.size * 0.022,
      'body',
      0.8,
    );
  },
  'face-paint': (pen, f, colour) => {
    const x = faceX(f);
    const y = eyeLine(f);
    for (const s of f.view === 'side' ? [1] : [-1, 1]) {
      const ex = x + s * eyesOf(f).apart;
      pen.polygon(
        'paint',
        colour === '#e2352c' ? '#2f6fb0' : colour,
        f.all([
          [ex - 0.03, y - 0.1],
          [ex, y - 0.26],
          [ex + 0.03, y - 0.1],
        ]),
      );
      pen.polygon(
        'paint',
        colour === '#e2352c' ? '#2f6fb0' : colour,
        f.all([
          [ex - 0.025, y + 0.07],
          [ex, y + 0.18],
          [ex + 0.025, y + 0.07],
        ]),
      );
      if (colour === '#e2352c')
        pen.disc('paint', colour, f.at(ex + s * 0.06, y + 0.2), f.size * 0.05, f.size * 0.04, 'body', 0.7);
    }
    pen.ring(
      'paint',
      colour,
      f.all([
        [x - 0.18, y + 0.22],
        [x, y + 0.2],
        [x + 0.19, y + 0.22],
        [x + 0.14, y + 0.38],
        [x, y + 0.43],
        [x - 0.13, y + 0.38],
      ]),
      f.all([
        [x - 0.11, y + 0.27],
        [x, y + 0.27],
        [x + 0.11, y + 0.27],
        [x, y + 0.34],
      ]),
    );
  },
  'geisha-face': (pen, f, colour) => {
    const x = faceX(f);
    const y = eyeLine(f);
    pen.blob(
      'mouth',
      colour,
      f.all([
        [x - 0.05, y + 0.26],
        [x - 0.02, y + 0.235],
        [x + 0.01, y + 0.245],
        [x + 0.04, y + 0.235],
        [x + 0.065, y + 0.26],
        [x + 0.01, y + 0.3],
      ]),
      'line',
    );
    for (const s of f.view === 'side' ? [1] : [-1, 1])
      pen.line(
        'paint',
        colour,
        f.all([
          [x + s * (eyesOf(f).apart + 0.05), y + 0.0],
          [x + s * (eyesOf(f).apart + 0.1), y - 0.035],
        ]),
        f.size * 0.022,
        0.8,
      );
  },
  'cyber-eye': (pen, f, colour) => {
    const x = faceX(f);
    const y = eyeLine(f);
    const ex = x - (f.view === 'side' ? -0.02 : eyesOf(f).apart);
    pen.polygon(
      'plate',
      colour,
      f.all([
        [ex - 0.2, y - 0.3],
        [ex + 0.06, y - 0.26],
        [ex + 0.1, y - 0.04],
        [ex + 0.08, y + 0.16],
        [ex - 0.04, y + 0.3],
        [ex - 0.16, y + 0.2],
        [ex - 0.22, y],
      ]),
    );
    pen.line(
      'plate',
      darker(colour, 0.4),
      f.all([
        [ex - 0.16, y + 0.12],
        [ex + 0.06, y + 0.1],
      ]),
      f.size * 0.018,
    );
    pen.disc('eyes', '#26262c', f.at(ex, y), f.size * 0.085);
    pen.disc('eyes', '#ff3b30', f.at(ex, y), f.size * 0.05, f.size * 0.05, 'glow');
  },
  goatee: (pen, f, colour) => {
    const x = f.view === 'front' ? 0 : f.view === 'side' ? 0.24 : 0.13;
    const y = eyeLine(f);
    pen.blob(
      'beard',
      colour,
      f.all([
        [x - 0.08, y + 0.34],
        [x, y + 0.36],
        [x + 0.09, y + 0.34],
        [x + 0.06, y + 0.5],
        [x + 0.01, y + 0.66],
        [x - 0.05, y + 0.5],
      ]),
    );
    pen.blob(
      'beard',
      colour,
      f.all([
        [x - 0.14, y + 0.28],
        [x - 0.06, y + 0.2],
        [x, y + 0.22],
        [x + 0.06, y + 0.2],
        [x + 0.14, y + 0.28],
        [x + 0.05, y + 0.245],
        [x - 0.05, y + 0.245],
      ]),
    );
  },
  earring: (pen, f, colour) => {
    const at = f.at(flat(f) ? -0.4 : f.view === 'side' ? -0.08 : -0.19, 0.22);
    const ring = [0, 1, 2, 3, 4, 5, 6].map((i) => ({
      x: at.x + Math.sin(i * 1.047) * f.size * 0.06,
      y: at.y + Math.cos(i * 1.047) * f.size * 0.06,
    }));
    pen.line('earring', colour, ring, f.size * 0.026);
  },
};

export function drawCostumeFace(pen: Pen, f: HeadFrame, type: GarmentType, colour: string): void {
  if (f.view !== 'back')
    (FACES[type] ?? (type === 'beak-mask' ? BEAST_HOODS[type] : undefined))?.(pen, f, colour);
}
