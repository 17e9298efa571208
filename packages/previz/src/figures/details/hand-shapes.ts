import type { Gesture } from '../../staging/artists.ts';

export type Joints = readonly (readonly [number, number])[];

interface HandShape {
  /** Index to little finger. */
  readonly fingers: readonly Joints[];
  readonly thumb: Joints;
  /** Fingers that lie under the thing held, by index; the others close over it. */
  readonly under: readonly number[];
  readonly thumbOver: boolean;
  /** Nails that show. */
  readonly nails: readonly number[];
  readonly thumbNail: boolean;
  /** Where the thing is held or touched. */
  readonly grip: readonly [number, number];
}

export const SHAPES: Readonly<Record<Exclude<Gesture, 'type' | 'shake' | 'rest'>, HandShape>> = {
  hold: {
    fingers: [
      [
        [7.2, -3.4],
        [6.6, -4.3],
        [2.6, -3.6],
      ],
      [
        [7.8, -1.3],
        [7.2, -1.9],
        [2.2, -1.3],
      ],
      [
        [7.6, 0.9],
        [7.0, 0.6],
        [2.3, 0.9],
      ],
      [
        [6.9, 2.9],
        [6.3, 2.8],
        [2.8, 2.9],
      ],
    ],
    thumb: [
      [-4.4, -2.6],
      [-1, -5.6],
      [3.4, -6.2],
    ],
    under: [],
    thumbOver: true,
    nails: [],
    thumbNail: true,
    grip: [4.2, -0.6],
  },
  pinch: {
    fingers: [
      [
        [2.2, -3.0],
        [6.2, -5.4],
        [10.2, -1.9],
      ],
      [
        [2.8, -0.8],
        [7, -1.4],
        [9.4, 1.7],
      ],
      [
        [2.6, 1.2],
        [6, 1.8],
        [7.2, 4.6],
      ],
      [
        [1.8, 2.8],
        [4.2, 4.2],
        [4.4, 6.6],
      ],
    ],
    thumb: [
      [-4.6, -1.6],
      [1.6, 1.5],
      [9.4, -0.5],
    ],
    under: [0, 1, 2, 3],
    thumbOver: true,
    nails: [0],
    thumbNail: true,
    grip: [10.6, -1],
  },
  press: {
    fingers: [
      [
        [2.2, -2.8],
        [6.8, -3.4],
        [12, -2.6],
      ],
      [
        [2.8, -0.8],
        [6, -0.6],
        [3.6, 1.1],
      ],
      [
        [2.6, 1.2],
        [5.4, 1.6],
        [3.2, 3],
      ],
      [
        [1.8, 3],
        [4.4, 3.8],
        [2.4, 4.8],
      ],
    ],
    thumb: [
      [-4.6, -1.2],
      [-0.4, 1.3],
      [4, 0.4],
    ],
    under: [0],
    thumbOver: true,
    nails: [0],
    thumbNail: true,
    grip: [12.4, -2.6],
  },
  present: {
    fingers: [
      [
        [2.4, -3.2],
        [6.8, -3.2],
        [10.4, -1.6],
      ],
      [
        [2.9, -1.1],
        [7.6, -0.6],
        [11.6, 1],
      ],
      [
        [2.8, 1.1],
        [7, 2],
        [10.4, 3.6],
      ],
      [
        [2, 3],
        [5, 4.4],
        [7.6, 6],
      ],
    ],
    thumb: [
      [-4.8, -2.4],
      [-1, -5.2],
      [4.2, -5.6],
    ],
    under: [0, 1, 2, 3],
    thumbOver: true,
    nails: [],
    thumbNail: true,
    grip: [4.4, -3.4],
  },
  open: {
    fingers: [
      [
        [2.4, -3.2],
        [6.6, -4.6],
        [10.6, -5.6],
      ],
      [
        [2.9, -1.1],
        [7.8, -1.6],
        [12.6, -1.8],
      ],
      [
        [2.8, 1.1],
        [7.4, 1.5],
        [11.8, 1.9],
      ],
      [
        [2, 3],
        [5.4, 4.2],
        [8.8, 5.2],
      ],
    ],
    thumb: [
      [-5, -2.4],
      [-2, -6.2],
      [1.4, -8.4],
    ],
    under: [0, 1, 2, 3],
    thumbOver: false,
    nails: [0, 1, 2, 3],
    thumbNail: true,
    grip: [11, 0],
  },
};
