/** Hats, hoods and face gear of callings and costumes. */
import type { GarmentType } from '../model/figure.ts';
import { EYES, eyeLine, type HeadFrame } from './head-frame.ts';
import { crescent, type Pen } from './pen.ts';
import { darker, lighter } from './tint.ts';

type Draw = (pen: Pen, f: HeadFrame, colour: string) => void;
type Outline = readonly (readonly [number, number])[];

const solid = (
  pen: Pen,
  f: HeadFrame,
  part: string,
  colour: string,
  outline: Outline,
  depth = 0.18,
): void => {
  const points = f.all(outline);
  pen.blob(part, colour, points);
  pen.blob(part, colour, crescent(points, pen.shadeSide, depth), 'shade', 0.55);
};
const flat = (f: HeadFrame): boolean => f.view === 'front' || f.view === 'back';
/** Where the face's middle lies. */
const faceX = (f: HeadFrame): number => (flat(f) ? 0 : f.view === 'side' ? 0.18 : 0.11);

const DOME: Outline = [
  [-0.43, -0.16],
  [-0.43, -0.4],
  [-0.24, -0.58],
  [0, -0.62],
  [0.22, -0.58],
  [0.39, -0.4],
  [0.4, -0.18],
  [0, -0.24],
];

/** A shell over the whole head that leaves the face open. */
const shell = (pen: Pen, f: HeadFrame, part: string, colour: string): void => {
  if (f.view === 'back') {
    solid(pen, f, part, colour, [
      [0, -0.64],
      [-0.38, -0.52],
      [-0.52, -0.1],
      [-0.46, 0.34],
      [0, 0.5],
      [0.46, 0.34],
      [0.52, -0.1],
      [0.38, -0.52],
    ]);
    return;
  }
  const x = faceX(f);
  const r = f.view === 'side' ? 0.42 : 0.46;
  solid(
    pen,
    f,
    part,
    colour,
    [
      [0, -0.64],
      [-0.36, -0.54],
      [-0.52, -0.16],
      [-0.48, 0.24],
      [-0.3, 0.46],
      [x - 0.26, 0.4],
      [x - 0.29, 0.05],
      [x - 0.24, -0.22],
      [x, -0.3],
      [x + 0.22, -0.24],
      [r, -0.3],
      [0.36, -0.52],
    ],
    0.12,
  );
};

const cap =
  (crest: string | null): Draw =>
  (pen, f, colour) => {
    solid(pen, f, 'hat', colour, [
      [-0.42, -0.28],
      [-0.52, -0.48],
      [-0.3, -0.66],
      [0.1, -0.7],
      [0.42, -0.6],
      [0.46, -0.44],
      [0.38, -0.28],
    ]);
    pen.polygon(
      'hat-band',
      crest ?? darker(colour, 0.5),
      f.all([
        [-0.42, -0.22],
        [-0.42, -0.36],
        [0.39, -0.38],
        [0.39, -0.24],
      ]),
    );
    if (f.view !== 'back') {
      pen.blob(
        'brim',
        '#1c1c22',
        f.all([
          [-0.06 - (flat(f) ? 0.26 : 0), -0.24],
          [0.4, -0.26],
          [0.56 - (flat(f) ? 0.2 : 0), -0.16],
          [0.3, -0.16],
          [0, -0.16],
        ]),
      );
      pen.disc('badge', '#e0b63c', f.at(faceX(f), -0.47), f.size * 0.075, f.size * 0.06);
    }
  };

const HEADS: Partial<Readonly<Record<GarmentType, Draw>>> = {
  'gnome-hat': (pen, f, colour) =>
    solid(pen, f, 'hat', colour, [
      [-0.44, -0.18],
      [-0.36, -0.5],
      [-0.2, -0.9],
      [-0.08, -1.3],
      [0.06, -1.28],
      [0.14, -0.9],
      [0.3, -0.5],
      [0.4, -0.2],
      [0, -0.14],
    ]),
  wimple: (pen, f, colour) => {
    const white = '#f8f5ee';
    const x = faceX(f);
    const veil: Outline = [
      [0, -0.66],
      [-0.36, -0.56],
      [-0.54, -0.16],
      [-0.6, 0.4],
      [-0.74, 1.15],
      [-0.2, 1.1],
      [-0.24, 0.4],
      [-0.3, -0.1],
      [-0.2, -0.4],
      [0.1, -0.48],
      [0.34, -0.4],
      [0.4, -0.5],
      [0.2, -0.62],
    ];
    if (f.view === 'back') {
      solid(pen, f, 'veil', colour, [
        [0, -0.66],
        [-0.38, -0.54],
        [-0.54, -0.1],
        [-0.7, 1.1],
        [0, 1.2],
        [0.7, 1.1],
        [0.54, -0.1],
        [0.38, -0.54],
      ]);
      return;
    }
    // A ring of linen about the face, down over the throat.
    pen.ring(
      'coif',
      white,
      f.all([
        [x, -0.5],
        [x - 0.34, -0.4],
        [x - 0.44, -0.05],
        [x - 0.4, 0.36],
        [x - 0.36, 0.52],
        [x - 0.06, 0.62],
        [x + 0.22, 0.54],
        [x + 0.27, 0.44],
        [x + 0.31, 0.1],
        [x + 0.3, -0.3],
      ]),
      f.all([
        [x, -0.34],
        [x - 0.22, -0.26],
        [x - 0.28, 0.04],
        [x - 0.2, 0.32],
        [x, 0.47],
        [x + 0.16, 0.34],
        [x + 0.23, 0.06],
        [x + 0.19, -0.24],
      ]),
    );
    solid(pen, f, 'veil', colour, veil, 0.1);
    if (f.view === 'front') pen.blob('veil', colour, f.all(veil.map(([a, b]) => [-a, b] as const)));
  },
  mitre: (pen, f, colour) => {
    solid(pen, f, 'hat', colour, [
      [-0.38, -0.24],
      [-0.46, -0.66],
      [-0.2, -1.0],
      [0, -1.22],
      [0.2, -1.0],
      [0.44, -0.66],
      [0.38, -0.26],
      [0, -0.2],
    ]);
    pen.line(
      'hat-band',
      '#d9b23c',
      f.all([
        [-0.38, -0.3],
        [0, -0.26],
        [0.38, -0.32],
      ]),
      f.size * 0.09,
    );
    pen.line(
      'hat-band',
      '#d9b23c',
      f.all([
        [0.02, -0.3],
        [0.02, -1.1],
      ]),
      f.size * 0.07,
    );
    pen.line(
      'hat-band',
      '#d9b23c',
      f.all([
        [-0.2, -0.68],
        [0.24, -0.68],
      ]),
      f.size * 0.07,
    );
  },
  'jester-hat': (pen, f, colour) => {
    const lobes = [
      [
        colour,
        [
          [-0.42, -0.2],
          [-0.62, -0.5],
          [-0.95, -0.42],
          [-1.0, -0.14],
          [-0.8, -0.66],
          [-0.4, -0.78],
          [-0.06, -0.5],
        ],
      ],
      [
        '#3f5da6',
        [
          [0.4, -0.2],
          [0.6, -0.5],
          [0.9, -0.42],
          [0.96, -0.14],
          [0.78, -0.66],
          [0.4, -0.78],
          [0.06, -0.5],
        ],
      ],
      [
        '#e0b63c',
        [
          [-0.22, -0.42],
          [-0.14, -0.9],
          [0.14, -1.1],
          [0.4, -0.94],
          [0.2, -0.84],
          [0.22, -0.44],
        ],
      ],
    ] as const;
    for (const [c, o] of lobes) solid(pen, f, 'hat', c, o, 0.1);
    solid(pen, f, 'hat', darker(colour, 0.06), [
      [-0.42, -0.16],
      [-0.4, -0.42],
      [0, -0.56],
      [0.36, -0.42],
      [0.4, -0.18],
      [0, -0.22],
    ]);
    for (const [x, y] of [
      [-1.0, -0.1],
      [0.96, -0.1],
      [0.42, -0.92],
    ] as const)
      pen.disc('bell', '#f2d45a', f.at(x, y), f.size * 0.08);
  },
  'ninja-hood': (pen, f, colour) => {
    if (f.view === 'back') {
      solid(pen, f, 'hood', colour, [
        [0, -0.58],
        [-0.36, -0.48],
        [-0.46, 0],
        [-0.36, 0.46],
        [0, 0.56],
        [0.36, 0.46],
        [0.46, 0],
        [0.36, -0.48],
      ]);
      return;
    }
    const x = faceX(f);
    const y = eyeLine(f);
    const slit: Outline =
      f.view === 'front'
        ? [
            [-0.32, y - 0.12],
            [0, y - 0.15],
            [0.32, y - 0.12],
            [0.3, y + 0.08],
            [0, y + 0.1],
            [-0.3, y + 0.08],
          ]
        : [
            [x - 0.28, y - 0.12],
            [x, y - 0.15],
            [x + 0.235, y - 0.13],
            [x + 0.225, y + 0.08],
            [x, y + 0.1],
            [x - 0.27, y + 0.08],
          ];
    const outer: Outline =
      f.view === 'front'
        ? [
            [0, -0.58],
            [-0.36, -0.48],
            [-0.45, -0.1],
            [-0.36, 0.3],
            [-0.22, 0.54],
            [0.22, 0.54],
            [0.36, 0.3],
            [0.45, -0.1],
            [0.36, -0.48],
          ]
        : [
            [-0.02, -0.58],
            [-0.34, -0.48],
            [-0.47, -0.12],
            [-0.38, 0.2],
            [-0.3, 0.56],
            [0.02, 0.58],
            [0.25, 0.5],
            [0.34, 0.3],
            [f.view === 'side' ? 0.44 : 0.37, 0.14],
            [0.37, -0.1],
            [0.37, -0.24],
            [0.27, -0.46],
          ];
    pen.ring('hood', colour, f.all(outer), f.all(slit));
    pen.blob('hood', colour, crescent(f.all(outer), pen.shadeSide, 0.1), 'shade', 0.4);
    pen.line(
      'band',
      '#8f2f2f',
      f.all([
        [-0.42, -0.26],
        [x, -0.3],
        [0.36, -0.28],
      ]),
      f.size * 0.08,
    );
    pen.polygon(
      'band',
      '#8f2f2f',
      f.all([
        [-0.4, -0.3],
        [-0.78, -0.14],
        [-0.7, -0.02],
        [-0.42, -0.2],
      ]),
    );
    pen.line(
      'fold',
      lighter(colour, 0.16),
      f.all([
        [x - 0.26, y + 0.2],
        [x, y + 0.24],
        [x + 0.2, y + 0.2],
      ]),
      f.size * 0.02,
    );
  },
  'roman-helmet': (pen, f, colour) => {
    const plume = '#c0322b';
    const crest: Outline = flat(f)
      ? [
          [-0.13, -0.5],
          [-0.17, -0.86],
          [0, -0.98],
          [0.17, -0.86],
          [0.13, -0.5],
        ]
      : [
          [0.36, -0.5],
          [0.42, -0.78],
          [0.1, -0.98],
          [-0.36, -0.86],
          [-0.62, -0.5],
          [-0.68, 0.02],
          [-0.5, 0.1],
          [-0.46, -0.3],
          [-0.24, -0.56],
          [0.06, -0.62],
        ];
    solid(pen, f, 'crest', plume, crest, 0.2);
    solid(pen, f, 'helmet', colour, DOME);
    pen.line(
      'helmet',
      darker(colour, 0.35),
      f.all([
        [-0.43, -0.2],
        [0, -0.27],
        [0.4, -0.22],
      ]),
      f.size * 0.07,
    );
    if (f.view === 'back') return;
    for (const k of f.view === 'front' ? [-1, 1] : [-1])
      pen.blob(
        'cheek',
        colour,
        f.all(
          f.view === 'front'
            ? [
                [k * 0.4, -0.2],
                [k * 0.4, 0.12],
                [k * 0.28, 0.36],
                [k * 0.2, 0.2],
                [k * 0.26, -0.1],
              ]
            : [
                [-0.32, -0.22],
                [-0.34, 0.12],
                [-0.14, 0.4],
                [-0.02, 0.22],
                [-0.1, 0],
                [-0.06, -0.2],
              ],
        ),
      );
    if (!flat(f))
      pen.blob(
        'neck-guard',
        darker(colour, 0.12),
        f.all([
          [-0.42, -0.2],
          [-0.5, 0.1],
          [-0.6, 0.26],
          [-0.36, 0.24],
          [-0.32, -0.1],
        ]),
      );
  },
  'surgeon-cap': (pen, f, colour) => {
    solid(pen, f, 'hat', colour, [
      [-0.42, 0.0],
      [-0.46, -0.34],
      [-0.26, -0.6],
      [0.06, -0.64],
      [0.3, -0.54],
      [0.4, -0.26],
      [0.1, -0.3],
      [-0.18, -0.2],
      [-0.3, 0.06],
    ]);
  },
  'judge-wig': (pen, f, colour) => {
    const curl = (x: number, y: number, r: number): void => {
      pen.disc('wig', colour, f.at(x, y), f.size * r, f.size * r * 0.85);
      pen.line(
        'wig',
        darker(colour, 0.22),
        [f.at(x - r * 0.5, y), f.at(x, y + r * 0.3), f.at(x + r * 0.5, y)],
        f.size * 0.018,
      );
    };
    const x = faceX(f);
    solid(
      pen,
      f,
      'wig',
      colour,
      [
        [-0.42, 0.1],
        [-0.5, -0.2],
        [-0.36, -0.52],
        [0, -0.66],
        [0.3, -0.54],
        [0.42, -0.26],
        [x + 0.2, -0.3],
        [x, -0.34],
        [x - 0.26, -0.22],
        [x - 0.3, 0.1],
      ],
      0.1,
    );
    for (const row of [0, 1, 2, 3, 4]) {
      curl(-0.36, -0.02 + row * 0.2, 0.13);
      if (flat(f)) curl(0.36, -0.02 + row * 0.2, 0.13);
    }
    for (const k of [-0.3, -0.1, 0.1])
      pen.line(
        'wig',
        darker(colour, 0.18),
        f.all([
          [k, -0.56],
          [k + 0.04, -0.42],
          [k + 0.02, -0.32],
        ]),
        f.size * 0.02,
      );
  },
  'sou-wester': (pen, f, colour) => {
    pen.blob(
      'brim',
      darker(colour, 0.14),
      f.all([
        [-0.78, 0.14],
        [-0.5, -0.2],
        [0, -0.3],
        [0.44, -0.24],
        [0.6, -0.1],
        [0.3, -0.14],
        [0, -0.16],
        [-0.3, -0.06],
      ]),
    );
    solid(pen, f, 'hat', colour, [
      [-0.44, -0.12],
      [-0.42, -0.42],
      [-0.2, -0.62],
      [0.08, -0.64],
      [0.3, -0.5],
      [0.42, -0.22],
      [0, -0.22],
    ]);
  },
  'flying-cap': (pen, f, colour) => {
    solid(
      pen,
      f,
      'hat',
      colour,
      [
        [0, -0.58],
        [-0.34, -0.48],
        [-0.47, -0.14],
        [-0.4, 0.24],
        [-0.2, 0.44],
        [-0.1, 0.26],
        [-0.14, -0.02],
        [faceX(f) - 0.14, -0.24],
        [faceX(f), -0.28],
        [0.36, -0.24],
        [0.3, -0.46],
      ],
      0.1,
    );
    for (const k of flat(f) ? [-0.15, 0.15] : [-0.02, 0.22]) {
      pen.disc('goggles', '#3a2e26', f.at(k, -0.38), f.size * 0.14, f.size * 0.11);
      pen.disc('goggles', '#a8d0e0', f.at(k, -0.38), f.size * 0.1, f.size * 0.075, 'glass', 0.9);
    }
  },
  'pilot-cap': cap('#e0b63c'),
  'captain-cap': cap('#26324d'),
  'sailor-cap': (pen, f, colour) => {
    solid(pen, f, 'hat', colour, [
      [-0.4, -0.26],
      [-0.48, -0.54],
      [-0.2, -0.66],
      [0.2, -0.66],
      [0.44, -0.54],
      [0.38, -0.28],
      [0, -0.24],
    ]);
    pen.line(
      'hat-band',
      '#26324d',
      f.all([
        [-0.4, -0.29],
        [0, -0.26],
        [0.38, -0.3],
      ]),
      f.size * 0.08,
    );
  },
  'racing-helmet': (pen, f, colour) => {
    shell(pen, f, 'helmet', colour);
    const x = faceX(f);
    if (f.view === 'back') return;
    pen.polygon(
      'visor',
      '#2a3a4a',
      f.all([
        [x - 0.3, -0.36],
        [x, -0.46],
        [0.42, -0.42],
        [0.46, -0.26],
        [x, -0.3],
        [x - 0.32, -0.22],
      ]),
      'glass',
      0.85,
    );
    solid(
      pen,
      f,
      'helmet',
      colour,
      [
        [x - 0.32, 0.24],
        [x, 0.3],
        [x + 0.26, 0.24],
        [x + 0.26, 0.46],
        [x, 0.56],
        [x - 0.28, 0.5],
      ],
      0.1,
    );
    pen.line(
      'helmet',
      '#f4f1ea',
      f.all([
        [-0.42, -0.3],
        [-0.2, -0.54],
        [0.06, -0.62],
      ]),
      f.size * 0.08,
    );
  },
  'football-helmet': (pen, f, colour) => {
    shell(pen, f, 'helmet', colour);
    if (f.view === 'back') return;
    const x = faceX(f);
    for (const y of [0.2, 0.34])
      pen.line(
        'cage',
        '#d8dce0',
        f.all([
          [x - 0.3, y - 0.06],
          [x, y + 0.03],
          [x + 0.3, y],
        ]),
        f.size * 0.045,
      );
    pen.line(
      'cage',
      '#d8dce0',
      f.all([
        [x + 0.05, 0.2],
        [x + 0.04, 0.38],
      ]),
      f.size * 0.045,
    );
  },
  headband: (pen, f, colour) =>
    pen.line(
      'headband',
      colour,
      f.all([
        [-0.42, -0.18],
        [faceX(f), -0.26],
        [0.36, -0.22],
      ]),
      f.size * 0.1,
    ),
  nemes: (pen, f, colour) => {
    const x = faceX(f);
    const side = (k: number): Outline => [
      [k * 0.3, -0.5],
      [k * 0.5, -0.2],
      [k * 0.62, 0.3],
      [k * 0.5, 0.86],
      [k * 0.26, 0.84],
      [k * 0.28, 0.1],
      [k * 0.24, -0.2],
    ];
    solid(pen, f, 'nemes', colour, side(-1), 0.1);
    if (flat(f)) solid(pen, f, 'nemes', colour, side(1), 0.1);
    solid(
      pen,
      f,
      'nemes',
      colour,
      [
        [-0.46, -0.1],
        [-0.44, -0.4],
        [-0.2, -0.6],
        [0.1, -0.62],
        [0.34, -0.44],
        [0.4, -0.2],
        [x, -0.28],
        [-0.26, -0.12],
      ],
      0.1,
    );
    for (const k of [0, 1, 2, 3, 4])
      pen.line(
        'nemes',
        '#2f5f9a',
        f.all([
          [-0.52, -0.1 + k * 0.2],
          [-0.26, -0.06 + k * 0.2],
        ]),
        f.size * 0.05,
      );
    for (const k of [-0.3, -0.1, 0.12])
      pen.line(
        'nemes',
        '#2f5f9a',
        f.all([
          [k, -0.56],
          [k + 0.02, -0.32],
        ]),
        f.size * 0.045,
      );
    pen.disc('snake', '#c0392b', f.at(x, -0.42), f.size * 0.06, f.size * 0.09);
  },
  keffiyeh: (pen, f, colour) => {
    solid(
      pen,
      f,
      'cloth',
      colour,
      [
        [0, -0.6],
        [-0.36, -0.5],
        [-0.52, -0.1],
        [-0.6, 0.5],
        [-0.5, 0.9],
        [-0.2, 0.8],
        [-0.26, 0.2],
        [-0.2, -0.2],
        [0.1, -0.3],
        [0.36, -0.24],
        [0.32, -0.46],
      ],
      0.1,
    );
    pen.line(
      'band',
      '#26222a',
      f.all([
        [-0.45, -0.28],
        [0, -0.4],
        [0.36, -0.34],
      ]),
      f.size * 0.07,
    );
  },
  'hair-pins': (pen, f, colour) => {
    pen.line(
      'pin',
      colour,
      f.all([
        [-0.5, -0.72],
        [0.1, -0.44],
      ]),
      f.size * 0.03,
    );
    for (const k of [0, 1, 2])
      pen.disc(
        'flower',
        k % 2 ? '#f6d0d8' : '#d9486a',
        f.at(0.12 - k * 0.09, -0.5 + k * 0.02),
        f.size * 0.06,
      );
  },
  'lucha-mask': (pen, f, colour) => {
    if (f.view === 'back') {
      solid(pen, f, 'mask', colour, [
        [0, -0.52],
        [-0.34, -0.4],
        [-0.4, 0.1],
        [0, 0.46],
        [0.4, 0.1],
        [0.34, -0.4],
      ]);
      return;
    }
    const x = faceX(f);
    const y = eyeLine(f);
    const outer: Outline =
      f.view === 'front'
        ? [
            [0, -0.52],
            [-0.34, -0.42],
            [-0.4, 0],
            [-0.28, 0.34],
            [0, 0.52],
            [0.28, 0.34],
            [0.4, 0],
            [0.34, -0.42],
          ]
        : [
            [0, -0.53],
            [-0.34, -0.42],
            [-0.43, -0.1],
            [-0.3, 0.24],
            [0.06, 0.5],
            [0.24, 0.46],
            [0.36, 0.2],
            [0.37, -0.18],
            [0.26, -0.42],
          ];
    solid(pen, f, 'mask', colour, outer, 0.12);
    for (const s of f.view === 'side' ? [1] : [-1, 1]) {
      const ex = x + s * EYES[f.view].apart;
      pen.blob(
        'mask',
        '#f2c84b',
        f.all([
          [ex - s * 0.13, y + 0.09],
          [ex - s * 0.1, y - 0.08],
          [ex + s * 0.14, y - 0.16],
          [ex + s * 0.12, y + 0.06],
        ]),
      );
      pen.disc('eyes', '#f6f1ea', f.at(ex, y), f.size * 0.07, f.size * 0.052);
      pen.disc('eyes', '#2a2220', f.at(ex + 0.01, y), f.size * 0.03, f.size * 0.036, 'line');
    }
    pen.disc('mask', '#f2c84b', f.at(x + 0.02, y + 0.28), f.size * 0.13, f.size * 0.085);
    pen.disc('mouth', '#8a4a42', f.at(x + 0.02, y + 0.28), f.size * 0.08, f.size * 0.035, 'line');
    pen.polygon(
      'mask',
      '#f2c84b',
      f.all([
        [x - 0.04, -0.46],
        [x + 0.06, -0.46],
        [x + 0.02, -0.2],
      ]),
    );
  },
  'fencing-mask': (pen, f, colour) => {
    const outline: Outline = [
      [0, -0.56],
      [-0.36, -0.46],
      [-0.46, -0.06],
      [-0.34, 0.36],
      [-0.06, 0.6],
      [0.26, 0.58],
      [0.42, 0.3],
      [0.46, -0.04],
      [0.36, -0.42],
    ];
    solid(pen, f, 'mask', '#e8e6e0', outline, 0.1);
    if (f.view === 'back') return;
    const x = faceX(f);
    pen.blob(
      'mask',
      colour,
      f.all([
        [x, -0.46],
        [x - 0.27, -0.3],
        [x - 0.3, 0.1],
        [x - 0.16, 0.4],
        [x + 0.08, 0.48],
        [x + 0.24, 0.3],
        [x + 0.29, -0.06],
        [x + 0.22, -0.36],
      ]),
    );
    for (const k of [-0.2, -0.1, 0, 0.1, 0.2]) {
      pen.line(
        'mesh',
        lighter(colour, 0.3),
        f.all([
          [x + k, -0.38 + Math.abs(k)],
          [x + k, 0.38 - Math.abs(k)],
        ]),
        f.size * 0.012,
      );
      pen.line(
        'mesh',
        lighter(colour, 0.3),
        f.all([
          [x - 0.24 + Math.abs(k) * 0.2, k * 1.6],
          [x + 0.24 - Math.abs(k) * 0.2, k * 1.6],
        ]),
        f.size * 0.012,
      );
    }
  },
};

const FACES: Partial<Readonly<Record<GarmentType, Draw>>> = {
  'dive-mask': (pen, f, colour) => {
    const x = faceX(f);
    const y = eyeLine(f);
    pen.line(
      'strap',
      '#1f2226',
      f.all([
        [-0.42, -0.04],
        [x - 0.28, y],
      ]),
      f.size * 0.08,
    );
    pen.blob(
      'mask',
      colour,
      f.all([
        [x - 0.3, y - 0.14],
        [x, y - 0.17],
        [x + 0.25, y - 0.15],
        [x + 0.28, y + 0.06],
        [x + 0.14, y + 0.16],
        [x, y + 0.1],
        [x - 0.16, y + 0.16],
        [x - 0.3, y + 0.06],
      ]),
    );
    pen.blob(
      'mask',
      '#bfe6f2',
      f.all([
        [x - 0.24, y - 0.1],
        [x, y - 0.12],
        [x + 0.2, y - 0.11],
        [x + 0.22, y + 0.04],
        [x + 0.12, y + 0.1],
        [x, y + 0.06],
        [x - 0.14, y + 0.1],
        [x - 0.24, y + 0.04],
      ]),
      'glass',
      0.7,
    );
    pen.disc('regulator', '#26292e', f.at(x + 0.04, y + 0.29), f.size * 0.13, f.size * 0.09);
    pen.disc('regulator', '#5a6068', f.at(x + 0.04, y + 0.29), f.size * 0.06, f.size * 0.045);
    pen.line(
      'hose',
      '#26292e',
      f.all([
        [x - 0.06, y + 0.31],
        [-0.2, 0.5],
        [-0.34, 0.7],
      ]),
      f.size * 0.06,
    );
  },
  'red-nose': (pen, f, colour) => {
    pen.disc(
      'nose',
      colour,
      f.at(f.view === 'front' ? 0 : f.view === 'side' ? 0.4 : 0.2, eyeLine(f) + 0.13),
      f.size * 0.095,
    );
    pen.disc(
      'nose',
      '#ffffff',
      f.at((f.view === 'front' ? 0 : f.view === 'side' ? 0.4 : 0.2) - 0.03, eyeLine(f) + 0.1),
      f.size * 0.022,
      f.size * 0.022,
      'body',
      0.8,
    );
  },
  'face-paint': (pen, f, colour) => {
    const x = faceX(f);
    const y = eyeLine(f);
    for (const s of f.view === 'side' ? [1] : [-1, 1]) {
      const ex = x + s * EYES[f.view].apart;
      pen.polygon(
        'paint',
        colour === '#e2352c' ? '#2f6fb0' : colour,
        f.all([
          [ex - 0.03, y - 0.1],
          [ex, y - 0.26],
          [ex + 0.03, y - 0.1],
        ]),
      );
      pen.polygon(
        'paint',
        colour === '#e2352c' ? '#2f6fb0' : colour,
        f.all([
          [ex - 0.025, y + 0.07],
          [ex, y + 0.18],
          [ex + 0.025, y + 0.07],
        ]),
      );
      if (colour === '#e2352c')
        pen.disc('paint', colour, f.at(ex + s * 0.06, y + 0.2), f.size * 0.05, f.size * 0.04, 'body', 0.7);
    }
    pen.ring(
      'paint',
      colour,
      f.all([
        [x - 0.18, y + 0.22],
        [x, y + 0.2],
        [x + 0.19, y + 0.22],
        [x + 0.14, y + 0.38],
        [x, y + 0.43],
        [x - 0.13, y + 0.38],
      ]),
      f.all([
        [x - 0.11, y + 0.27],
        [x, y + 0.27],
        [x + 0.11, y + 0.27],
        [x, y + 0.34],
      ]),
    );
  },
  'geisha-face': (pen, f, colour) => {
    const x = faceX(f);
    const y = eyeLine(f);
    pen.blob(
      'mouth',
      colour,
      f.all([
        [x - 0.05, y + 0.26],
        [x - 0.02, y + 0.235],
        [x + 0.01, y + 0.245],
        [x + 0.04, y + 0.235],
        [x + 0.065, y + 0.26],
        [x + 0.01, y + 0.3],
      ]),
      'line',
    );
    for (const s of f.view === 'side' ? [1] : [-1, 1])
      pen.line(
        'paint',
        colour,
        f.all([
          [x + s * (EYES[f.view].apart + 0.05), y + 0.0],
          [x + s * (EYES[f.view].apart + 0.1), y - 0.035],
        ]),
        f.size * 0.022,
        0.8,
      );
  },
  'cyber-eye': (pen, f, colour) => {
    const x = faceX(f);
    const y = eyeLine(f);
    const ex = x - (f.view === 'side' ? -0.02 : EYES[f.view].apart);
    pen.polygon(
      'plate',
      colour,
      f.all([
        [ex - 0.2, y - 0.3],
        [ex + 0.06, y - 0.26],
        [ex + 0.1, y - 0.04],
        [ex + 0.08, y + 0.16],
        [ex - 0.04, y + 0.3],
        [ex - 0.16, y + 0.2],
        [ex - 0.22, y],
      ]),
    );
    pen.line(
      'plate',
      darker(colour, 0.4),
      f.all([
        [ex - 0.16, y + 0.12],
        [ex + 0.06, y + 0.1],
      ]),
      f.size * 0.018,
    );
    pen.disc('eyes', '#26262c', f.at(ex, y), f.size * 0.085);
    pen.disc('eyes', '#ff3b30', f.at(ex, y), f.size * 0.05, f.size * 0.05, 'glow');
  },
  goatee: (pen, f, colour) => {
    const x = f.view === 'front' ? 0 : f.view === 'side' ? 0.24 : 0.13;
    const y = eyeLine(f);
    pen.blob(
      'beard',
      colour,
      f.all([
        [x - 0.08, y + 0.34],
        [x, y + 0.36],
        [x + 0.09, y + 0.34],
        [x + 0.06, y + 0.5],
        [x + 0.01, y + 0.66],
        [x - 0.05, y + 0.5],
      ]),
    );
    pen.blob(
      'beard',
      colour,
      f.all([
        [x - 0.14, y + 0.28],
        [x - 0.06, y + 0.2],
        [x, y + 0.22],
        [x + 0.06, y + 0.2],
        [x + 0.14, y + 0.28],
        [x + 0.05, y + 0.245],
        [x - 0.05, y + 0.245],
      ]),
    );
  },
  earring: (pen, f, colour) => {
    const at = f.at(flat(f) ? -0.4 : f.view === 'side' ? -0.08 : -0.19, 0.22);
    const ring = [0, 1, 2, 3, 4, 5, 6].map((i) => ({
      x: at.x + Math.sin(i * 1.047) * f.size * 0.06,
      y: at.y + Math.cos(i * 1.047) * f.size * 0.06,
    }));
    pen.line('earring', colour, ring, f.size * 0.026);
  },
};

export const drawCostumeHat = (pen: Pen, f: HeadFrame, type: GarmentType, colour: string): void =>
  HEADS[type]?.(pen, f, colour);
export function drawCostumeFace(pen: Pen, f: HeadFrame, type: GarmentType, colour: string): void {
  if (f.view !== 'back') FACES[type]?.(pen, f, colour);
}
