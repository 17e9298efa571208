import { eyesOf, type HeadFrame } from '../head-frame.ts';
import { crescent, type Pen } from '../pen.ts';

export type Outline = readonly (readonly [number, number])[];

export const DARK = '#1d1a22';

/** Eyes' and mouth's middle, and how near the features lie, by view. */
export const faceOf = (f: HeadFrame) => ({
  ...eyesOf(f),
  mouth: f.view === 'front' ? 0 : f.view === 'side' ? 0.2 : 0.12,
  sides: f.view === 'side' ? [1] : [-1, 1],
});

export const shaded = (
  pen: Pen,
  part: string,
  colour: string,
  points: ReturnType<HeadFrame['all']>,
  depth = 0.16,
) => {
  pen.blob(part, colour, points);
  pen.polygon(part, colour, crescent(points, pen.shadeSide, depth), 'shade', 0.55);
};
