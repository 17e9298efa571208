import { mouthAt } from './face-measures.ts';
import { eyeLine, eyesOf, type HeadFrame } from './head-frame.ts';
import type { Pen } from './pen.ts';
import { darker, mix } from './tint.ts';

/** Folds that years leave: brow, crow's feet, bags, from nose to mouth. */
export function drawWrinkles(pen: Pen, f: HeadFrame, skin: string, bearded: boolean): void {
  const { x, apart } = eyesOf(f);
  const y = eyeLine(f);
  const m = mouthAt(f);
  const fold = (points: readonly (readonly [number, number])[], k = 1) =>
    pen.brush('wrinkles', darker(skin, 0.3), f.all(points), f.size * 0.014 * k, {}, 0.8);
  for (const [dy, w] of [
    [-0.2, 0.14],
    [-0.25, 0.1],
  ] as const)
    fold([
      [x - w, y + dy + 0.012],
      [x, y + dy],
      [x + w, y + dy + 0.012],
    ]);
  for (const s of f.view === 'side' ? [-1] : [-1, 1]) {
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
    if (!bearded && (f.view !== 'side' || s < 0))
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
  const { x, apart } = eyesOf(f);
  for (const side of f.view === 'side' ? [-0.4] : [-1.25, 1.15]) {
    pen.disc(
      'cheeks',
      mix(skin, '#d8504a', 0.36),
      f.at(x + side * apart, eyeLine(f) + (f.young ? 0.145 : 0.15)),
      f.size * 0.062,
      f.size * 0.042,
      'body',
      0.34,
    );
  }
}

export function drawFreckles(pen: Pen, f: HeadFrame, skin: string): void {
  const { x, apart } = eyesOf(f);
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

/** What runs down a face: tears from the eyes, over the cheeks to the jaw. */
export function drawTears(pen: Pen, f: HeadFrame): void {
  const { x, apart } = eyesOf(f);
  const y = eyeLine(f);
  for (const side of f.view === 'side' ? [-1] : [-1, 1]) {
    const ex = x + side * apart;
    const out = side * (f.view === 'three-quarter' && side > 0 ? 0.6 : 1);
    pen.brush(
      'tears',
      WATER,
      f.all([
        [ex - side * 0.055, y + 0.03],
        [ex, y + 0.04],
        [ex + out * 0.05, y + 0.026],
      ]),
      f.size * 0.013,
      { from: 0.4, to: 0.4 },
      0.7,
    );
    trickle(pen, f, [
      [ex + out * 0.02, y + 0.035],
      [ex + out * 0.04, y + 0.12],
      [ex + out * 0.03, y + 0.21],
      [ex + out * 0.015, y + 0.3],
    ]);
  }
}

const WATER = '#c4e2f2';

/** Water running down the skin: a thin trail with a drop at its end. */
export function trickle(pen: Pen, f: HeadFrame, way: readonly (readonly [number, number])[]): void {
  const [ex, ey] = way.at(-1) as readonly [number, number];
  pen.brush('tears', WATER, f.all(way), f.size * 0.017, { from: 0.5, to: 0.7, peak: 0.8 }, 0.45);
  pen.blob(
    'tears',
    WATER,
    f.all([
      [ex, ey - 0.03],
      [ex + 0.014, ey],
      [ex + 0.009, ey + 0.017],
      [ex - 0.009, ey + 0.017],
      [ex - 0.014, ey],
    ]),
    'body',
    0.75,
  );
  pen.disc('tears', '#ffffff', f.at(ex - 0.004, ey + 0.006), f.size * 0.004, f.size * 0.006, 'light');
}
