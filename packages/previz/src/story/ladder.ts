import type { ShotSize } from '../model/script.ts';

/** Shot sizes from far to near; an insert is as near as the nearest close-up. */
export const LADDER: readonly ShotSize[] = [
  'extreme-wide',
  'wide',
  'full',
  'medium-wide',
  'medium',
  'medium-close',
  'close-up',
  'extreme-close-up',
];

/** Rung on the ladder, 0 the farthest. */
export const rung = (size: ShotSize): number =>
  size === 'insert' ? LADDER.length - 1 : LADDER.indexOf(size);

/** Rungs between two sizes. */
export const steps = (a: ShotSize, b: ShotSize): number => Math.abs(rung(a) - rung(b));
