/** Cloth that leaves of the head only the face: hijabs and hoods. */
import { darker } from '../tint.ts';
import { type DrawHat, type Outline, solid } from './hat-shapes.ts';

interface Wrap {
  /** The cloth's outer edge and the opening for the face, in a front and in a three-quarter view. */
  readonly front: readonly [Outline, Outline];
  readonly turned: readonly [Outline, Outline];
  readonly back: Outline;
  /** From the side it leaves the profile free. */
  readonly side: Outline;
}

/** Openings that leave the face from brow to chin. */
const FACE_ON: Outline = [
  [0, -0.34],
  [-0.17, -0.31],
  [-0.29, -0.16],
  [-0.325, 0.04],
  [-0.3, 0.21],
  [-0.22, 0.37],
  [-0.1, 0.455],
  [0, 0.475],
  [0.1, 0.455],
  [0.22, 0.37],
  [0.3, 0.21],
  [0.325, 0.04],
  [0.29, -0.16],
  [0.17, -0.31],
];
const FACE_TURNED: Outline = [
  [0.06, -0.34],
  [0.21, -0.33],
  [0.31, -0.2],
  [0.335, 0],
  [0.33, 0.14],
  [0.29, 0.32],
  [0.2, 0.45],
  [0.08, 0.475],
  [-0.04, 0.42],
  [-0.13, 0.28],
  [-0.17, 0.06],
  [-0.15, -0.14],
  [-0.07, -0.28],
];

const both = (half: Outline): Outline => [
  ...half,
  ...[...half]
    .reverse()
    .filter(([x]) => x !== 0)
    .map(([x, y]) => [-x, y] as const),
];

/** About head and neck down to the shoulders. */
const HIJAB: Wrap = {
  front: [
    both([
      [0, -0.6],
      [-0.28, -0.53],
      [-0.44, -0.26],
      [-0.46, 0.08],
      [-0.41, 0.36],
      [-0.5, 0.6],
      [-0.54, 0.82],
      [-0.24, 0.94],
      [0, 0.98],
    ]),
    FACE_ON,
  ],
  turned: [
    [
      [0, -0.6],
      [-0.27, -0.54],
      [-0.46, -0.27],
      [-0.49, 0.05],
      [-0.44, 0.36],
      [-0.53, 0.62],
      [-0.54, 0.84],
      [-0.22, 0.94],
      [0.12, 0.97],
      [0.42, 0.86],
      [0.44, 0.66],
      [0.35, 0.48],
      [0.38, 0.24],
      [0.405, 0],
      [0.39, -0.26],
      [0.26, -0.5],
    ],
    FACE_TURNED,
  ],
  back: both([
    [0, -0.6],
    [-0.3, -0.52],
    [-0.47, -0.24],
    [-0.48, 0.1],
    [-0.44, 0.4],
    [-0.54, 0.8],
    [0, 0.96],
  ]),
  side: [
    [0.27, -0.36],
    [0.24, -0.5],
    [0.02, -0.6],
    [-0.3, -0.55],
    [-0.5, -0.24],
    [-0.5, 0.1],
    [-0.43, 0.4],
    [-0.52, 0.72],
    [-0.4, 0.92],
    [0, 0.97],
    [0.32, 0.88],
    [0.36, 0.7],
    [0.24, 0.54],
    [0.08, 0.46],
    [-0.04, 0.3],
    [-0.07, 0.06],
    [0.0, -0.18],
    [0.12, -0.3],
  ],
};

/** Stands off the head and ends at the neck. */
const HOOD: Wrap = {
  front: [
    both([
      [0, -0.66],
      [-0.28, -0.6],
      [-0.48, -0.32],
      [-0.52, 0.06],
      [-0.46, 0.4],
      [-0.34, 0.62],
      [0, 0.68],
    ]),
    FACE_ON,
  ],
  turned: [
    [
      [0.1, -0.66],
      [-0.22, -0.62],
      [-0.48, -0.36],
      [-0.56, 0.02],
      [-0.5, 0.36],
      [-0.38, 0.6],
      [-0.04, 0.68],
      [0.26, 0.62],
      [0.4, 0.4],
      [0.44, 0.06],
      [0.43, -0.24],
      [0.34, -0.52],
    ],
    FACE_TURNED,
  ],
  back: both([
    [0, -0.66],
    [-0.36, -0.52],
    [-0.52, -0.1],
    [-0.46, 0.36],
    [-0.34, 0.6],
    [0, 0.66],
  ]),
  side: [
    [0.3, -0.36],
    [0.34, -0.52],
    [0.1, -0.66],
    [-0.3, -0.6],
    [-0.54, -0.28],
    [-0.54, 0.1],
    [-0.44, 0.42],
    [-0.3, 0.64],
    [0.04, 0.66],
    [0.2, 0.58],
    [0.06, 0.44],
    [-0.04, 0.3],
    [-0.07, 0.06],
    [0.0, -0.18],
    [0.12, -0.3],
  ],
};

const wrapped =
  (wrap: Wrap, folds: readonly Outline[]): DrawHat =>
  (pen, f, colour) => {
    if (f.view === 'back' || f.view === 'side') {
      solid(pen, f, colour, wrap[f.view]);
      return;
    }
    const [outer, opening] = f.view === 'front' ? wrap.front : wrap.turned;
    const [cloth, face] = [f.all(outer), f.all(opening)];
    pen.ring('hat', colour, cloth, face);
    // What the cloth shades of itself lies between its edge and the face.
    const side = pen.shadeSide;
    const [rim, edge] = [cloth, face].map((loop) => loop.filter((p) => (p.x - f.at(0.04, 0).x) * side > 0));
    if (rim && edge)
      pen.blob(
        'hat',
        colour,
        [...[...rim].sort((a, b) => a.y - b.y), ...[...edge].sort((a, b) => b.y - a.y)],
        'shade',
        0.5,
      );
    pen.line('hat', darker(colour, 0.22), [...face, ...face.slice(0, 1)], f.size * 0.02, 0.8);
    for (const fold of folds)
      pen.brush('hat', darker(colour, 0.26), f.all(fold), f.size * 0.024, { peak: 0.6 }, 0.7);
  };

export const hijab = wrapped(HIJAB, [
  [
    [-0.4, 0.34],
    [-0.16, 0.56],
    [0.18, 0.58],
  ],
  [
    [-0.46, 0.56],
    [-0.12, 0.74],
    [0.3, 0.66],
  ],
  [
    [-0.2, -0.42],
    [-0.34, -0.2],
    [-0.36, 0.1],
  ],
]);
export const hood = wrapped(HOOD, [
  [
    [-0.24, -0.5],
    [-0.42, -0.2],
    [-0.42, 0.2],
  ],
]);
