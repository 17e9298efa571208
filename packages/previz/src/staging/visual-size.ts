import type { Performer } from './performers.ts';

/** Metres of the side of a square as large as the drawing. */
export const visualSize = (p: Performer): number => {
  const aspect = p.drawable?.aspect ?? 0.4;
  return p.height * Math.max(Math.sqrt(aspect), 0.7 * aspect);
};
