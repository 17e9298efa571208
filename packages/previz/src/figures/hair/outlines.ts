import type { HairStyle, View } from '../../model/figure.ts';

export type Outline = readonly (readonly [number, number])[];

/** Over the skull, from the ear or nape to the forehead; then back along the hairline. */
export const CROWN: Readonly<Record<View, Outline>> = {
  front: [
    [-0.39, 0.02],
    [-0.44, -0.2],
    [-0.35, -0.44],
    [-0.13, -0.57],
    [0.13, -0.57],
    [0.35, -0.44],
    [0.44, -0.2],
    [0.39, 0.02],
  ],
  back: [
    [-0.39, 0.1],
    [-0.44, -0.2],
    [-0.35, -0.44],
    [-0.13, -0.57],
    [0.13, -0.57],
    [0.35, -0.44],
    [0.44, -0.2],
    [0.39, 0.1],
  ],
  'three-quarter': [
    [-0.22, 0.2],
    [-0.39, 0.12],
    [-0.47, -0.14],
    [-0.39, -0.42],
    [-0.15, -0.57],
    [0.13, -0.57],
    [0.31, -0.43],
    [0.37, -0.2],
  ],
  side: [
    [-0.2, 0.26],
    [-0.41, 0.14],
    [-0.51, -0.12],
    [-0.41, -0.44],
    [-0.1, -0.58],
    [0.17, -0.54],
    [0.34, -0.4],
    [0.37, -0.24],
  ],
};

const HAIRLINE: Readonly<Record<View, Outline>> = {
  front: [
    [0.33, -0.1],
    [0.25, -0.27],
    [0, -0.32],
    [-0.25, -0.27],
    [-0.33, -0.1],
  ],
  back: [
    [0.3, 0.36],
    [0.1, 0.42],
    [-0.1, 0.42],
    [-0.3, 0.36],
  ],
  'three-quarter': [
    [0.31, -0.22],
    [0.19, -0.3],
    [-0.02, -0.28],
    [-0.15, -0.15],
    [-0.17, 0.04],
    [-0.2, 0.14],
  ],
  side: [
    [0.3, -0.26],
    [0.14, -0.28],
    [0.0, -0.16],
    [-0.05, 0.02],
    [-0.1, 0.1],
  ],
};

/** Cut above the ears: the ear lies over it. */
export const TRIMMED: ReadonlySet<HairStyle> = new Set(['buzz', 'short', 'side-part', 'slick']);

export const showsEar = (style: HairStyle): boolean => TRIMMED.has(style) || EARED.has(style);

const EARED: ReadonlySet<HairStyle> = new Set([
  'bun',
  'ponytail',
  'spiky',
  'mohawk',
  'topknot',
  'tonsure',
  'bald',
  'wisp',
  'pigtails',
  'braid',
]);

export const trimmed = (view: View): Outline =>
  view === 'three-quarter'
    ? [
        [-0.26, 0.2],
        [-0.37, 0.08],
        [-0.45, -0.14],
        [-0.38, -0.42],
        [-0.15, -0.56],
        [0.13, -0.56],
        [0.31, -0.43],
        [0.36, -0.22],
      ]
    : view === 'side'
      ? [
          [-0.22, 0.2],
          [-0.38, 0.1],
          [-0.48, -0.12],
          [-0.4, -0.43],
          [-0.1, -0.57],
          [0.17, -0.53],
          [0.34, -0.4],
          [0.365, -0.24],
        ]
      : CROWN[view].map(([x, y]) => [x * 0.96, y > 0 ? y - 0.04 : y] as const);

/** Shorn: no more than a shade on the skull. */
export const cropped = (view: View): Outline => trimmed(view).map(([x, y]) => [x * 0.92, y * 0.925] as const);

export function hairline(view: View, style: HairStyle): Outline {
  if (style === 'fringe' && view !== 'back')
    return view === 'front'
      ? [
          [0.35, -0.04],
          [0.24, -0.12],
          [0, -0.11],
          [-0.24, -0.12],
          [-0.35, -0.04],
        ]
      : [
          [0.36, -0.14],
          [0.26, -0.12],
          [0.06, -0.11],
          [-0.12, -0.1],
          [-0.2, 0.08],
        ];
  if ((style === 'slick' || style === 'braids') && view !== 'back')
    return view === 'front'
      ? [
          [0.34, -0.14],
          [0.26, -0.34],
          [0, -0.24],
          [-0.26, -0.34],
          [-0.34, -0.14],
        ]
      : [
          [0.32, -0.26],
          [0.24, -0.38],
          [0.12, -0.26],
          [-0.06, -0.36],
          [-0.14, -0.16],
          [-0.19, 0.12],
        ];
  if (style === 'side-part' && view === 'three-quarter')
    return [
      [0.34, -0.24],
      [0.26, -0.22],
      [0.1, -0.33],
      [-0.1, -0.24],
      [-0.16, -0.08],
      [-0.19, 0.1],
    ];
  if (style === 'messy' && view !== 'back')
    return [
      ...HAIRLINE[view].slice(0, 1),
      ...jagged(HAIRLINE[view].slice(1, -1), -0.05),
      ...HAIRLINE[view].slice(-1),
    ];
  return HAIRLINE[view];
}

export const jagged = (line: Outline, by: number): Outline =>
  line.flatMap(([x, y], i) => {
    const [nx, ny] = line[Math.min(i + 1, line.length - 1)] as readonly [number, number];
    const middle = [(x + nx) / 2, (y + ny) / 2] as const;
    const r = Math.hypot(...middle) || 1;
    return [[x, y] as const, [middle[0] * (1 + by / r), middle[1] * (1 + by / r)] as const];
  });
