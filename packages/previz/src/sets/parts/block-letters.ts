import { frontLoop } from '../kit/loops.ts';

const STROKES: Readonly<Record<string, readonly (readonly [number, number, number, number])[]>> = {
  D: [
    [0, 0.2, 0, 1],
    [0.2, 0.8, 0, 0.2],
    [0.2, 0.8, 0.8, 1],
    [0.7, 0.9, 0.15, 0.85],
  ],
  I: [[0.35, 0.6, 0, 1]],
  N: [
    [0, 0.2, 0, 1],
    [0.7, 0.9, 0, 1],
    [0.2, 0.5, 0.5, 0.9],
    [0.45, 0.75, 0.1, 0.55],
  ],
  E: [
    [0, 0.2, 0, 1],
    [0.2, 0.85, 0.8, 1],
    [0.2, 0.7, 0.42, 0.58],
    [0.2, 0.85, 0, 0.2],
  ],
  R: [
    [0, 0.2, 0, 1],
    [0.2, 0.8, 0.8, 1],
    [0.2, 0.8, 0.42, 0.58],
    [0.68, 0.88, 0.5, 0.9],
    [0.55, 0.8, 0, 0.42],
  ],
};

/** Block letters about x, from height y, `size` tall. */
export function letters(word: string, x: number, y: number, size: number, z: number) {
  const step = size * 1.15;
  const from = x - (word.length * step) / 2;
  return [...word].flatMap((letter, i) =>
    (STROKES[letter] ?? []).map(([a, b, c, d]) =>
      frontLoop(from + i * step + a * size, from + i * step + b * size, y + c * size, y + d * size, z),
    ),
  );
}
