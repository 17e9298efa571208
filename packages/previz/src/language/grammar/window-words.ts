import { INTERIORS } from '../../sets/interiors.ts';

/** Who does that by a window is seen with it. */
export const WINDOW_SEEN = /^(look|stare|gaze|peer|peek|watch|stand|lean|wait|wave|sit|see|appear)$/;

/** Whose windows one looks out of: of a car too, which one is otherwise seen in from outside. */
export const WINDOWED: Readonly<Record<string, string>> = {
  ...INTERIORS,
  car: 'car-interior',
  plane: 'plane-interior',
};
