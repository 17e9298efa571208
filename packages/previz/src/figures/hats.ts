import type { Garment, GarmentType } from '../model/figure.ts';
import { drawCostumeHat } from './head-costumes.ts';
import type { HeadFrame } from './head-frame.ts';
import { crescent, type Pen } from './pen.ts';
import { darker, lighter } from './tint.ts';

type Worn = Garment & { readonly colour: string };
type DrawHat = (pen: Pen, f: HeadFrame, colour: string) => void;
type Outline = readonly (readonly [number, number])[];

const solid = (pen: Pen, f: HeadFrame, colour: string, outline: Outline) => {
  const points = f.all(outline);
  pen.blob('hat', colour, points);
  pen.blob('hat', colour, crescent(points, pen.shadeSide, 0.18), 'shade', 0.6);
};
const band = (pen: Pen, f: HeadFrame, colour: string, y: number, half: number, thick: number) =>
  pen.polygon(
    'hat-band',
    colour,
    f.all([
      [-half, y],
      [half, y],
      [half * 0.98, y - thick],
      [-half * 0.98, y - thick],
    ]),
  );
const brim = (pen: Pen, f: HeadFrame, colour: string, half: number, y = -0.27, lift = 0) =>
  pen.blob(
    'brim',
    colour,
    f.all([
      [-half, y - lift],
      [-half * 0.5, y + 0.045],
      [0, y + 0.065],
      [half * 0.5, y + 0.045],
      [half, y - lift],
      [half * 0.6, y - 0.06],
      [0, y - 0.085],
      [-half * 0.6, y - 0.06],
    ]),
  );

const DOME: Outline = [
  [-0.43, -0.2],
  [-0.42, -0.42],
  [-0.22, -0.6],
  [0, -0.64],
  [0.22, -0.6],
  [0.4, -0.42],
  [0.41, -0.2],
  [0, -0.24],
];
const dome = (pen: Pen, f: HeadFrame, colour: string) => solid(pen, f, colour, DOME);

const felt =
  (top: number, half: number, lift = 0, wide = 0.34): DrawHat =>
  (pen, f, colour) => {
    solid(pen, f, colour, [
      [-wide - 0.04, -0.26],
      [-wide, top + 0.08],
      [-wide * 0.5, top - 0.02],
      [0, top + 0.04],
      [wide * 0.5, top - 0.02],
      [wide, top + 0.08],
      [wide + 0.04, -0.26],
      [0, -0.22],
    ]);
    band(pen, f, darker(colour, 0.45), -0.28, wide + 0.04, 0.09);
    brim(pen, f, darker(colour, 0.08), half, -0.27, lift);
  };
const cone: (tip: readonly [number, number], half: number) => DrawHat = (tip, half) => (pen, f, colour) => {
  const points = f.all([[-0.38, -0.28], [-0.2, -0.72], tip, [0.12, -0.7], [0.38, -0.28], [0, -0.22]]);
  pen.polygon('hat', colour, points);
  pen.polygon(
    'hat',
    colour,
    f.all(
      pen.shadeSide > 0
        ? [[0.1, -0.26], tip, [0.12, -0.7], [0.38, -0.28]]
        : [[-0.1, -0.26], tip, [-0.2, -0.72], [-0.38, -0.28]],
    ),
    'shade',
  );
  band(pen, f, lighter(colour, 0.35), -0.28, 0.38, 0.08);
  if (half > 0) brim(pen, f, darker(colour, 0.1), half);
};
const spikes =
  (heights: readonly number[], half: number, base: number, thick: number): DrawHat =>
  (pen, f, colour) => {
    const n = heights.length - 1;
    const top = heights.map((h, i) => [-half + (2 * half * i) / n, base - thick - h] as const);
    const line = top.flatMap(([x, y], i) =>
      i === 0 ? [[x, y] as const] : [[x - half / n, base - thick] as const, [x, y] as const],
    );
    pen.polygon('crown', colour, f.all([[-half, base], ...line, [half, base], [0, base + 0.05]]));
    for (const [x, y] of top) pen.disc('crown', lighter(colour, 0.3), f.at(x, y), f.size * 0.028);
    pen.disc('crown', '#c0392b', f.at(0.04, base - thick * 0.4), f.size * 0.035);
  };
const hood: DrawHat = (pen, f, colour) => {
  const outer: Outline = [
    [-0.3, 0.5],
    [-0.46, 0.2],
    [-0.52, -0.15],
    [-0.42, -0.48],
    [-0.12, -0.64],
    [0.18, -0.6],
    [0.38, -0.4],
    [0.4, -0.16],
    [0.28, -0.3],
    [0.02, -0.33],
    [-0.14, -0.2],
    [-0.2, 0.1],
    [-0.16, 0.44],
  ];
  solid(
    pen,
    f,
    colour,
    f.view === 'back'
      ? [
          [-0.3, 0.5],
          [-0.5, 0],
          [-0.4, -0.48],
          [0, -0.66],
          [0.4, -0.48],
          [0.5, 0],
          [0.3, 0.5],
        ]
      : outer,
  );
};
const veilOver: DrawHat = (pen, f, colour) => {
  pen.blob(
    'veil',
    colour,
    f.all([
      [-0.1, -0.56],
      [-0.44, -0.4],
      [-0.62, 0.4],
      [-0.78, 1.5],
      [-0.2, 1.5],
      [-0.26, 0.3],
      [-0.16, -0.2],
      [0.08, -0.46],
    ]),
    'body',
    0.72,
  );
};
const HATS: Partial<Readonly<Record<GarmentType, DrawHat>>> = {
  fedora: felt(-0.66, 0.6),
  'straw-hat': felt(-0.6, 0.76),
  'sun-hat': felt(-0.58, 0.74),
  'cowboy-hat': felt(-0.68, 0.74, 0.16),
  'top-hat': felt(-1.02, 0.54, 0, 0.35),
  'wizard-hat': cone([-0.06, -1.35], 0.66),
  'witch-hat': cone([-0.16, -1.25], 0.74),
  'party-hat': cone([0, -1.0], 0),
  crown: spikes([0.16, 0.2, 0.24, 0.2, 0.16], 0.38, -0.34, 0.12),
  tiara: spikes([0.02, 0.09, 0.16, 0.09, 0.02], 0.3, -0.4, 0.05),
  cap: (pen, f, colour) => {
    dome(pen, f, colour);
    pen.blob(
      'brim',
      darker(colour, 0.15),
      f.all([
        [0.1, -0.25],
        [0.38, -0.3],
        [0.66, -0.2],
        [0.64, -0.15],
        [0.3, -0.18],
      ]),
    );
  },
  beanie: (pen, f, colour) => {
    dome(pen, f, colour);
    pen.polygon(
      'hat-band',
      darker(colour, 0.16),
      f.all([
        [-0.45, -0.16],
        [0.43, -0.16],
        [0.43, -0.31],
        [-0.45, -0.31],
      ]),
    );
  },
  helmet: (pen, f, colour) => {
    dome(pen, f, colour);
    brim(pen, f, darker(colour, 0.2), 0.47, -0.22);
  },
  'hard-hat': (pen, f, colour) => {
    dome(pen, f, colour);
    pen.line(
      'hat',
      darker(colour, 0.25),
      f.all([
        [0.02, -0.63],
        [0.04, -0.45],
        [0.05, -0.28],
      ]),
      f.size * 0.05,
    );
    brim(pen, f, darker(colour, 0.1), 0.52, -0.24);
  },
  'firefighter-helmet': (pen, f, colour) => {
    dome(pen, f, colour);
    brim(pen, f, darker(colour, 0.2), 0.58, -0.23);
    pen.polygon(
      'badge',
      '#e8c13c',
      f.all([
        [0.1, -0.28],
        [0.28, -0.28],
        [0.25, -0.5],
        [0.13, -0.5],
      ]),
    );
  },
  'police-cap': (pen, f, colour) => {
    solid(pen, f, colour, [
      [-0.42, -0.34],
      [-0.52, -0.5],
      [-0.2, -0.62],
      [0.2, -0.66],
      [0.5, -0.54],
      [0.42, -0.34],
    ]);
    band(pen, f, darker(colour, 0.5), -0.26, 0.41, 0.11);
    pen.blob(
      'brim',
      '#1c1c22',
      f.all([
        [-0.02, -0.27],
        [0.3, -0.27],
        [0.5, -0.19],
        [0.42, -0.16],
        [0.1, -0.19],
      ]),
    );
    pen.disc('badge', '#e0b63c', f.at(0.14, -0.46), f.size * 0.055);
  },
  'chef-hat': (pen, f, colour) => {
    solid(pen, f, colour, [
      [-0.36, -0.4],
      [-0.56, -0.66],
      [-0.4, -0.88],
      [-0.1, -0.84],
      [0.08, -0.94],
      [0.36, -0.84],
      [0.52, -0.64],
      [0.36, -0.4],
    ]);
    band(pen, f, lighter(colour, 0.5), -0.26, 0.38, 0.18);
  },
  'nurse-cap': (pen, f, colour) => {
    pen.polygon(
      'hat',
      colour,
      f.all([
        [-0.3, -0.4],
        [0.3, -0.4],
        [0.36, -0.62],
        [0, -0.56],
        [-0.36, -0.62],
      ]),
    );
    pen.line(
      'badge',
      '#c0392b',
      f.all([
        [-0.05, -0.48],
        [0.07, -0.48],
      ]),
      f.size * 0.035,
    );
    pen.line(
      'badge',
      '#c0392b',
      f.all([
        [0.01, -0.54],
        [0.01, -0.42],
      ]),
      f.size * 0.035,
    );
  },
  'pirate-hat': (pen, f, colour) => {
    solid(pen, f, colour, [
      [-0.62, -0.32],
      [-0.44, -0.56],
      [-0.16, -0.68],
      [0.05, -0.78],
      [0.26, -0.68],
      [0.5, -0.54],
      [0.64, -0.3],
      [0.2, -0.26],
      [-0.2, -0.26],
    ]);
    pen.disc('badge', '#f2ece0', f.at(0.06, -0.5), f.size * 0.075, f.size * 0.085);
    for (const s of [-1, 1]) pen.disc('badge', '#26222a', f.at(0.06 + s * 0.03, -0.5), f.size * 0.018);
  },
  'samurai-helmet': (pen, f, colour) => {
    pen.blob(
      'hat',
      darker(colour, 0.2),
      f.all([
        [-0.4, -0.3],
        [-0.62, 0.22],
        [-0.34, 0.26],
        [-0.26, -0.1],
      ]),
    );
    dome(pen, f, colour);
    brim(pen, f, darker(colour, 0.2), 0.52, -0.22);
    pen.blob(
      'crest',
      '#e0b63c',
      f.all([
        [0.1, -0.38],
        [-0.16, -0.6],
        [-0.2, -0.86],
        [-0.04, -0.62],
        [0.1, -0.52],
        [0.24, -0.62],
        [0.42, -0.86],
        [0.36, -0.6],
      ]),
    );
  },
  'knight-helmet': (pen, f, colour) => {
    solid(pen, f, colour, [
      [0, -0.62],
      [-0.34, -0.5],
      [-0.46, -0.16],
      [-0.42, 0.3],
      [-0.2, 0.5],
      [0.16, 0.54],
      [0.38, 0.34],
      [0.44, -0.12],
      [0.32, -0.5],
    ]);
    if (f.view !== 'back')
      pen.polygon(
        'visor',
        '#1c1c22',
        f.all([
          [-0.06, -0.04],
          [0.43, -0.04],
          [0.42, 0.05],
          [-0.04, 0.05],
        ]),
        'line',
      );
    for (const y of [0.18, 0.27, 0.36])
      pen.line(
        'visor',
        darker(colour, 0.5),
        f.all([
          [0.12, y],
          [0.34, y - 0.01],
        ]),
        f.size * 0.02,
      );
    pen.blob(
      'plume',
      '#a63d40',
      f.all([
        [0, -0.62],
        [-0.1, -0.86],
        [-0.42, -0.8],
        [-0.62, -0.4],
        [-0.44, -0.5],
        [-0.2, -0.62],
      ]),
    );
  },
  'viking-helmet': (pen, f, colour) => {
    for (const s of [-1, 1])
      pen.blob(
        'horn',
        '#efe6d2',
        f.all([
          [s * 0.36, -0.36],
          [s * 0.6, -0.44],
          [s * 0.66, -0.82],
          [s * 0.74, -0.42],
          [s * 0.5, -0.26],
        ]),
      );
    dome(pen, f, colour);
    band(pen, f, darker(colour, 0.35), -0.2, 0.43, 0.1);
  },
  turban: (pen, f, colour) => {
    solid(pen, f, colour, [
      [-0.44, -0.18],
      [-0.54, -0.42],
      [-0.3, -0.68],
      [0.06, -0.74],
      [0.38, -0.62],
      [0.48, -0.36],
      [0.38, -0.2],
      [0, -0.28],
    ]);
    for (const k of [0, 0.14, 0.28])
      pen.line(
        'hat',
        darker(colour, 0.2),
        f.all([
          [-0.46 + k, -0.26 - k * 0.5],
          [0, -0.42 - k],
          [0.44 - k * 0.3, -0.34 - k],
        ]),
        f.size * 0.018,
      );
  },
  hijab: hood,
  hood,
  veil: veilOver,
  'graduation-cap': (pen, f, colour) => {
    dome(pen, f, colour);
    pen.polygon(
      'hat',
      darker(colour, 0.1),
      f.all([
        [-0.62, -0.52],
        [0.02, -0.7],
        [0.62, -0.5],
        [0, -0.36],
      ]),
    );
    pen.line(
      'tassel',
      '#e0b63c',
      f.all([
        [0.02, -0.53],
        [0.48, -0.48],
        [0.5, -0.2],
      ]),
      f.size * 0.03,
    );
  },
  'santa-hat': (pen, f, colour) => {
    solid(pen, f, colour, [
      [-0.4, -0.28],
      [-0.34, -0.6],
      [-0.1, -0.86],
      [-0.4, -0.78],
      [-0.62, -0.42],
      [-0.5, -0.72],
      [-0.2, -0.96],
      [0.14, -0.8],
      [0.38, -0.3],
      [0, -0.24],
    ]);
    pen.disc('hat', '#f6f4ee', f.at(-0.62, -0.38), f.size * 0.09);
    pen.blob(
      'hat-band',
      '#f6f4ee',
      f.all([
        [-0.45, -0.16],
        [0, -0.2],
        [0.43, -0.16],
        [0.43, -0.31],
        [0, -0.35],
        [-0.45, -0.31],
      ]),
    );
  },
  beret: (pen, f, colour) =>
    solid(pen, f, colour, [
      [0.34, -0.36],
      [0.3, -0.56],
      [-0.1, -0.66],
      [-0.56, -0.52],
      [-0.6, -0.34],
      [-0.38, -0.24],
      [0, -0.34],
    ]),
  bandana: (pen, f, colour) => {
    solid(pen, f, colour, [
      [-0.43, -0.14],
      [-0.42, -0.42],
      [-0.2, -0.58],
      [0.1, -0.6],
      [0.34, -0.44],
      [0.37, -0.24],
      [0, -0.26],
    ]);
    pen.blob(
      'hat',
      darker(colour, 0.1),
      f.all([
        [-0.42, -0.2],
        [-0.62, -0.06],
        [-0.56, 0.06],
        [-0.4, -0.12],
      ]),
    );
  },
  headphones: (pen, f, colour) => {
    pen.line(
      'headphones',
      colour,
      f.all([
        [-0.22, 0.02],
        [-0.32, -0.34],
        [-0.04, -0.62],
        [0.26, -0.46],
      ]),
      f.size * 0.055,
    );
    pen.disc('headphones', colour, f.at(-0.2, 0.06), f.size * 0.1, f.size * 0.13);
  },
  'space-helmet': (pen, f, colour) => {
    pen.disc('helmet', '#bfd8e8', f.at(0.03, -0.02), f.size * 0.66, f.size * 0.66, 'glass', 0.28);
    pen.line(
      'helmet',
      colour,
      f.all([
        [-0.3, 0.58],
        [-0.62, 0.1],
        [-0.5, -0.44],
        [0, -0.68],
        [0.52, -0.44],
        [0.68, 0.06],
        [0.36, 0.58],
      ]),
      f.size * 0.08,
    );
    pen.line(
      'helmet',
      '#ffffff',
      f.all([
        [0.3, -0.44],
        [0.48, -0.24],
        [0.52, -0.02],
      ]),
      f.size * 0.05,
      0.7,
    );
  },
};

const HIDES_HAIR: ReadonlySet<string> = new Set([
  'hijab',
  'hood',
  'knight-helmet',
  'turban',
  'wimple',
  'ninja-hood',
  'surgeon-cap',
  'judge-wig',
  'flying-cap',
  'racing-helmet',
  'football-helmet',
  'fencing-mask',
  'lucha-mask',
  'nemes',
  'keffiyeh',
]);

/** True when nothing of the hair can be seen under it. */
export const hidesHair = (garments: readonly Worn[]): boolean => garments.some((g) => HIDES_HAIR.has(g.type));

/** Everything worn on the head. */
export function drawHats(pen: Pen, f: HeadFrame, garments: readonly Worn[]): void {
  for (const g of garments) {
    HATS[g.type]?.(pen, f, g.colour);
    drawCostumeHat(pen, f, g.type, g.colour);
  }
}
