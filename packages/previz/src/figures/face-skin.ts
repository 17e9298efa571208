import { mouthAt } from './face-measures.ts';
import { EYES, eyeLine, type HeadFrame } from './head-frame.ts';
import type { Pen } from './pen.ts';
import { darker, mix } from './tint.ts';

/** Folds that years leave: brow, crow's feet, bags, from nose to mouth. */
export function drawWrinkles(pen: Pen, f: HeadFrame, skin: string): void {
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

export function drawCheeks(pen: Pen, f: HeadFrame, skin: string): void {
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

export function drawFreckles(pen: Pen, f: HeadFrame, skin: string): void {
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

export function drawTears(pen: Pen, f: HeadFrame): void {
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
