import { eyeLine, type HeadFrame } from './head-frame.ts';

/** Pixels of figure height from which an eye has a white and an iris. */
export const FINE = 420;

export const mouthAt = (f: HeadFrame): { x: number; y: number } => ({
  x: f.view === 'front' ? 0 : f.view === 'side' ? 0.285 : 0.13,
  y: eyeLine(f) + (f.young ? 0.205 : f.teen ? 0.238 : 0.26),
});
