import type { HairStyle } from '../../model/figure.ts';
import type { HeadFrame } from '../head-frame.ts';
import type { Pen } from '../pen.ts';
import { darker, lighter } from '../tint.ts';
import type { Outline } from './outlines.ts';

/** Curls: a scalloped edge about the crown and rings of light within. */
export function drawCurls(pen: Pen, f: HeadFrame, crown: Outline, colour: string, round: boolean): void {
  const bumps = crown.flatMap(([x, y], i) => {
    const [nx, ny] = crown[Math.min(i + 1, crown.length - 1)] as readonly [number, number];
    return [0, 0.5].map((t) => [x + (nx - x) * t, y + (ny - y) * t] as const);
  });
  // Over the face's far edge they are small, or they would hang before its eye.
  const last = bumps.length - 1;
  const ends = (i: number) =>
    Math.min(1, 0.62 + 0.14 * i, (f.view === 'back' || f.view === 'front' ? 0.62 : 0.4) + 0.14 * (last - i));
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
    if (y > 0.02 || i > last - 3 || (f.view !== 'back' && k < 0.8 && y > -0.3)) continue;
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
export function drawStrands(pen: Pen, f: HeadFrame, colour: string): void {
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
  for (const strand of strands)
    pen.brush('hair', ink, f.all(strand), f.size * 0.018, { from: 0.1, to: 0.1 }, 0.5);
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

export function drawFrontLocks(pen: Pen, f: HeadFrame, style: HairStyle, colour: string): void {
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

export function drawMohawk(pen: Pen, f: HeadFrame, colour: string): void {
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
