const LARGEST = 1_000_000;

/** Seed of frame `frame` (from 0) in a set whose first frame has `seed` (1 to 1000000): counts up and wraps to 1. */
export function frameSeed(seed: number, frame: number): number {
  return ((seed - 1 + frame) % LARGEST) + 1;
}
