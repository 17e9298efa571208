import type { HairStyle, Look, View } from '../model/figure.ts';
import type { HeadFrame } from './head-frame.ts';
import { crescent, type Pen } from './pen.ts';
import { darker, lighter } from './tint.ts';

type Outline = readonly (readonly [number, number])[];

/** Over the skull, from the ear or nape to the forehead; then back along the hairline. */
const CROWN: Readonly<Record<View, Outline>> = {
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
const TRIMMED: ReadonlySet<HairStyle> = new Set(['buzz', 'short', 'side-part', 'slick']);
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
const trimmed = (view: View): Outline =>
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

const LONG: ReadonlySet<HairStyle> = new Set(['long', 'long-wavy', 'bob', 'fringe']);

/** What falls behind head and shoulders. */
export function drawBackHair(pen: Pen, f: HeadFrame, { style, colour }: Look['hair']): void {
  const side = f.view === 'side' ? 0.1 : f.view === 'three-quarter' ? 0.05 : 0;
  const fall = (depth: number, wide: number, wave = 0): Outline => [
    [-0.1 - side, -0.52],
    [-0.44 - side * 0.6, -0.3],
    [-0.46 - side - wave, 0.05],
    [-wide - side, depth * 0.55],
    [-wide * 0.9 - side + wave, depth],
    [-side, depth + 0.04],
    [wide * 0.62 - side, depth],
    [wide * 0.8 - side, depth * 0.5],
    [0.36 - side, 0.05],
    [0.34 - side, -0.3],
  ];
  if (style === 'long') pen.blob('hair', colour, f.all(fall(0.98, 0.5)), 'body');
  if (style === 'long-wavy') pen.blob('hair', colour, f.all(fall(1.02, 0.58, 0.07)), 'body');
  if (style === 'bob') pen.blob('hair', colour, f.all(fall(0.42, 0.48)), 'body');
  if (style === 'fringe') pen.blob('hair', colour, f.all(fall(0.62, 0.5)), 'body');
  if (style === 'afro') pen.disc('hair', colour, f.at(-0.04 - side, -0.2), f.size * 0.64, f.size * 0.58);
  if (style === 'ponytail')
    pen.blob(
      'hair',
      colour,
      f.all([
        [-0.38, -0.3],
        [-0.56, -0.3],
        [-0.72, -0.08],
        [-0.7, 0.3],
        [-0.58, 0.62],
        [-0.52, 0.3],
        [-0.46, 0.0],
      ]),
    );
  if (style === 'braid')
    for (let i = 0; i < 6; i++)
      pen.disc(
        'hair',
        i % 2 ? lighter(colour, 0.06) : colour,
        f.at(-0.42 - 0.03 * i, 0.05 + i * 0.15),
        f.size * (0.12 - i * 0.008),
        f.size * 0.1,
      );
  if (style === 'pigtails')
    for (const k of f.view === 'side' ? [-1] : [-1, 1])
      pen.blob(
        'hair',
        colour,
        f.all([
          [k * 0.36 - side, -0.06],
          [k * 0.6 - side, -0.08],
          [k * 0.68 - side, 0.2],
          [k * 0.58 - side, 0.48],
          [k * 0.46 - side, 0.3],
          [k * 0.38 - side, 0.1],
        ]),
      );
  if (style === 'geisha') {
    pen.disc(
      'hair',
      colour,
      f.at(f.view === 'front' || f.view === 'back' ? 0 : -0.12, -0.66),
      f.size * 0.24,
      f.size * 0.17,
    );
    for (const k of f.view === 'side' ? [-1] : [-1, 1])
      pen.disc('hair', colour, f.at(k * 0.42 - side, -0.16), f.size * 0.17, f.size * 0.26);
  }
  if (style === 'topknot') {
    pen.line(
      'hair',
      '#c9a04a',
      f.all([
        [-0.1, -0.58],
        [-0.02, -0.56],
      ]),
      f.size * 0.1,
    );
    pen.blob(
      'hair',
      colour,
      f.all([
        [-0.02, -0.54],
        [-0.16, -0.62],
        [-0.3, -0.86],
        [-0.2, -0.98],
        [-0.04, -0.86],
        [0.04, -0.6],
      ]),
    );
  }
  if (style === 'braids')
    for (const k of f.view === 'side' ? [-1] : [-1, 1])
      for (let i = 0; i < 6; i++)
        pen.disc(
          'hair',
          i % 2 ? colour : lighter(colour, 0.08),
          f.at(k * (0.4 + 0.02 * i) - side, 0.12 + i * 0.15),
          f.size * 0.085,
          f.size * 0.09,
        );
  if (style === 'bun')
    pen.disc('hair', colour, f.at(f.view === 'front' || f.view === 'back' ? 0 : -0.3, -0.56), f.size * 0.19);
}

/** Lies on the skull. */
export function drawHair(pen: Pen, f: HeadFrame, { style, colour }: Look['hair']): void {
  if (style === 'bald') return;
  if (style === 'mohawk') {
    drawMohawk(pen, f, colour);
    return;
  }
  if (style === 'topknot' || style === 'tonsure' || style === 'wisp') {
    drawSparse(pen, f, style, colour);
    return;
  }
  const crown = TRIMMED.has(style) ? trimmed(f.view) : CROWN[f.view];
  const outline =
    style === 'spiky' || style === 'messy' ? jagged(crown, style === 'spiky' ? 0.13 : 0.06) : crown;
  const points = f.all([...outline, ...hairline(f.view, style)]);
  if (style === 'spiky') pen.polygon('hair', colour, points);
  else pen.blob('hair', colour, points, 'body', style === 'buzz' ? 0.75 : undefined);
  if (style === 'curly' || style === 'afro') drawCurls(pen, f, crown, colour, style === 'afro');
  if (style !== 'curly' && style !== 'afro')
    pen.blob('hair', colour, crescent(f.all(crown), pen.shadeSide, 0.1), 'shade', 0.55);
  if (style !== 'buzz' && style !== 'curly' && style !== 'afro') drawStrands(pen, f, colour);
  if (LONG.has(style) && f.view !== 'back') drawFrontLocks(pen, f, style, colour);
}

function hairline(view: View, style: HairStyle): Outline {
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

/** Hair that leaves most of the skull bare. */
function drawSparse(pen: Pen, f: HeadFrame, style: 'topknot' | 'tonsure' | 'wisp', colour: string): void {
  if (style === 'wisp') {
    pen.line(
      'hair',
      colour,
      f.all([
        [-0.06, -0.48],
        [0.02, -0.58],
        [0.12, -0.54],
        [0.08, -0.46],
      ]),
      f.size * 0.035,
    );
    pen.line(
      'hair',
      colour,
      f.all([
        [-0.1, -0.46],
        [-0.08, -0.56],
        [0.0, -0.6],
      ]),
      f.size * 0.03,
    );
    return;
  }
  if (style === 'topknot') {
    pen.blob(
      'hair',
      colour,
      f.all([
        [-0.36, -0.1],
        [-0.4, -0.36],
        [-0.14, -0.56],
        [0.12, -0.54],
        [0.26, -0.4],
        [0, -0.38],
        [-0.2, -0.2],
      ]),
      'body',
      0.96,
    );
    return;
  }
  const back = f.view === 'back';
  pen.blob(
    'hair',
    colour,
    f.all(
      f.view === 'front' || back
        ? [
            [-0.4, 0.1],
            [-0.45, -0.16],
            [-0.34, -0.34],
            [0, -0.3],
            [0.34, -0.34],
            [0.45, -0.16],
            [0.4, 0.1],
            [0.32, back ? 0.3 : -0.12],
            [0, back ? 0.36 : -0.2],
            [-0.32, back ? 0.3 : -0.12],
          ]
        : [
            [-0.2, 0.2],
            [-0.4, 0.1],
            [-0.48, -0.14],
            [-0.36, -0.36],
            [0.1, -0.36],
            [0.36, -0.3],
            [0.34, -0.2],
            [0.1, -0.26],
            [-0.12, -0.18],
            [-0.18, 0.08],
          ],
    ),
  );
}

const jagged = (line: Outline, by: number): Outline =>
  line.flatMap(([x, y], i) => {
    const [nx, ny] = line[Math.min(i + 1, line.length - 1)] as readonly [number, number];
    const middle = [(x + nx) / 2, (y + ny) / 2] as const;
    const r = Math.hypot(...middle) || 1;
    return [[x, y] as const, [middle[0] * (1 + by / r), middle[1] * (1 + by / r)] as const];
  });

/** Curls: a scalloped edge about the crown and rings of light within. */
function drawCurls(pen: Pen, f: HeadFrame, crown: Outline, colour: string, round: boolean): void {
  const bumps = crown.flatMap(([x, y], i) => {
    const [nx, ny] = crown[Math.min(i + 1, crown.length - 1)] as readonly [number, number];
    return [0, 0.5].map((t) => [x + (nx - x) * t, y + (ny - y) * t] as const);
  });
  const last = bumps.length - 1;
  const ends = (i: number) => Math.min(1, 0.62 + 0.14 * Math.min(i, last - i));
  for (const [i, [x, y]] of bumps.entries())
    pen.disc(
      'hair',
      colour,
      f.at(x * 1.0, y * 1.02),
      f.size * ((round ? 0.085 : 0.1) + 0.012 * (i % 3)) * ends(i),
    );
  // Curls within: arcs that open towards the face.
  const ink = dark(colour) ? lighter(colour, 0.14) : darker(colour, 0.2);
  for (const [i, [x, y]] of bumps.entries()) {
    const l = Math.hypot(x, y) || 1;
    const k = i % 2 ? 0.74 : 0.92;
    const at = (out: number, across: number) =>
      [x * k + (x / l) * out - (y / l) * across, y * k + (y / l) * out + (x / l) * across] as const;
    if (y > 0.02 || (f.view !== 'back' && k < 0.8 && y > -0.3)) continue;
    pen.line(
      'hair',
      ink,
      f.all([at(-0.03, -0.055), at(0.015, -0.035), at(0.03, 0), at(0.015, 0.035), at(-0.03, 0.055)]),
      f.size * 0.013,
      0.6,
    );
  }
}

const dark = (hex: string): boolean => [1, 3, 5].every((i) => Number.parseInt(hex.slice(i, i + 2), 16) < 80);

/** Strands that follow the skull from the parting to the nape, and a shine where the light falls. */
function drawStrands(pen: Pen, f: HeadFrame, colour: string): void {
  const flat = f.view === 'front' || f.view === 'back';
  const ink = dark(colour) ? lighter(colour, 0.2) : darker(colour, 0.3);
  const strands: readonly Outline[] = flat
    ? [-1, 1].flatMap(
        (k) =>
          [
            [
              [k * 0.05, -0.54],
              [k * 0.22, -0.44],
              [k * 0.34, -0.24],
              [k * 0.37, -0.06],
            ],
            [
              [k * 0.06, -0.48],
              [k * 0.17, -0.4],
              [k * 0.26, -0.28],
            ],
          ] as const,
      )
    : [
        [
          [0.18, -0.46],
          [-0.1, -0.46],
          [-0.3, -0.26],
          [-0.35, 0.0],
        ],
        [
          [0.16, -0.38],
          [-0.06, -0.38],
          [-0.2, -0.22],
          [-0.26, 0.02],
        ],
        [
          [0.2, -0.53],
          [-0.14, -0.53],
          [-0.38, -0.34],
          [-0.43, -0.1],
        ],
      ];
  for (const strand of strands) pen.line('hair', ink, f.all(strand), f.size * 0.012, 0.5);
  const s = pen.keySide === 0 ? -1 : pen.keySide;
  const shine: Outline =
    s < 0
      ? [
          [-0.34, -0.3],
          [-0.22, -0.44],
          [-0.04, -0.5],
          [-0.08, -0.44],
          [-0.22, -0.36],
          [-0.29, -0.24],
        ]
      : [
          [0.08, -0.5],
          [0.22, -0.43],
          [0.31, -0.3],
          [0.25, -0.34],
          [0.16, -0.4],
          [0.06, -0.44],
        ];
  pen.blob('hair', lighter(colour, 0.2), f.all(shine), 'body', 0.5);
}

function drawFrontLocks(pen: Pen, f: HeadFrame, style: HairStyle, colour: string): void {
  const end = style === 'bob' ? 0.4 : style === 'fringe' ? 0.55 : 0.72;
  const back: Outline =
    f.view === 'front'
      ? [
          [-0.4, -0.2],
          [-0.46, 0.1],
          [-0.42, end],
          [-0.32, end - 0.02],
          [-0.33, 0.1],
          [-0.3, -0.16],
        ]
      : [
          [-0.3, -0.3],
          [-0.44, 0],
          [-0.42, end],
          [-0.24, end + 0.03],
          [-0.19, 0.16],
          [-0.13, -0.14],
        ];
  pen.blob('hair', colour, f.all(back));
  if (f.view === 'front') pen.blob('hair', colour, f.all(back.map(([x, y]) => [-x, y] as const)));
}

function drawMohawk(pen: Pen, f: HeadFrame, colour: string): void {
  pen.polygon(
    'hair',
    colour,
    f.all([
      [-0.34, -0.26],
      [-0.48, -0.5],
      [-0.28, -0.5],
      [-0.26, -0.76],
      [-0.08, -0.6],
      [0.04, -0.84],
      [0.12, -0.6],
      [0.3, -0.7],
      [0.24, -0.42],
      [0, -0.48],
    ]),
  );
}

/** Jaw and lip. */
export function drawBeard(pen: Pen, f: HeadFrame, colour: string, long: boolean): void {
  if (f.view === 'back') return;
  const low = long ? 0.95 : 0.56;
  const outline: Outline =
    f.view === 'front'
      ? [
          [-0.36, 0.04],
          [-0.35, 0.3],
          [-0.2, low - 0.06],
          [0, low],
          [0.2, low - 0.06],
          [0.35, 0.3],
          [0.36, 0.04],
          [0.25, 0.2],
          [0.1, 0.21],
          [0, 0.22],
          [-0.1, 0.21],
          [-0.25, 0.2],
        ]
      : f.view === 'side'
        ? [
            [-0.1, 0.06],
            [-0.2, 0.26],
            [0, low - 0.1],
            [0.18, low],
            [0.3, 0.44],
            [0.34, 0.34],
            [0.3, 0.24],
            [0.12, 0.22],
            [-0.02, 0.12],
          ]
        : [
            [-0.2, 0.06],
            [-0.26, 0.28],
            [-0.08, low - 0.08],
            [0.12, low],
            [0.26, 0.46],
            [0.34, 0.24],
            [0.33, 0.1],
            [0.28, 0.21],
            [0.14, 0.2],
            [0.0, 0.22],
            [-0.1, 0.18],
          ];
  pen.blob('beard', colour, f.all(outline));
  pen.blob('beard', colour, crescent(f.all(outline), pen.shadeSide, 0.14), 'shade', 0.5);
}
