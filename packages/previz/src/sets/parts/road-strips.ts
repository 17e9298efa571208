import { floorLoop, type Loop } from '../kit/loops.ts';

/** A band of ground along the road from `a` to `b` metres across. */
export const strip = (a: number, b: number, z0 = -14, z1 = 130, y = 0.003): Loop =>
  floorLoop(a, b, z0, z1, y);

/** The `n` dashes of a broken line, `x` metres across. */
export const dashes = (x: number, n = 20, y = 0.004) =>
  Array.from({ length: n }, (_, i) => floorLoop(x - 0.08, x + 0.08, -12 + i * 6, -9 + i * 6, y));
