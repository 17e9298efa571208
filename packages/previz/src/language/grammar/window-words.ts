/** Who does that by a window is seen with it. */
export const WINDOW_SEEN = /^(look|stare|gaze|peer|peek|watch|stand|lean|wait|wave|sit|see|appear)$/;

/** Whose windows one looks out of. */
export const INTERIORS: Readonly<Record<string, string>> = {
  train: 'train-interior',
  tram: 'train-interior',
  bus: 'train-interior',
  car: 'car-interior',
  plane: 'plane-interior',
  airplane: 'plane-interior',
};
