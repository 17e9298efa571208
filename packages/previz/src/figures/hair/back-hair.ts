import type { Look } from '../../model/figure.ts';
import type { HeadFrame } from '../head-frame.ts';
import type { Pen } from '../pen.ts';
import { lighter } from '../tint.ts';
import type { Outline } from './outlines.ts';

/** How far hair of a kind streams in the wind, in heads. */
const STREAMS: Partial<Record<Look['hair']['style'], number>> = {
  long: 1,
  'long-wavy': 1.1,
  bob: 0.55,
  fringe: 0.7,
  ponytail: 0.95,
  braid: 0.9,
  braids: 0.8,
  pigtails: 0.7,
};

/** Locks that stream from the back of the head: three tips, waved; `share`: an inner strand. */
const scaled = (k: number, share = 1): Outline =>
  (
    [
      [0.1, -0.5 * share],
      [-0.38, -0.44 * share],
      [-0.42 - 0.4 * k, -0.5 * share],
      [-0.42 - 0.85 * k, -0.26 * share],
      [-0.42 - 1.5 * k * share, -0.36 * share],
      [-0.42 - 0.98 * k, 0.04],
      [-0.42 - 1.42 * k * share, 0.2 * share],
      [-0.42 - 0.78 * k, 0.26 * share],
      [-0.42 - 1.02 * k * share, 0.56 * share],
      [-0.42 - 0.34 * k, 0.42 * share],
      [-0.34, 0.4 * share],
      [0.06, 0.2],
      [0.24, -0.2],
    ] as const
  ).map(([x, y]) => [x, y] as const);

/** What falls behind head and shoulders. */
export function drawBackHair(
  pen: Pen,
  f: HeadFrame,
  { style, colour, low }: Look['hair'] & { readonly low?: true },
  wind = false,
): void {
  const streams = wind && STREAMS[style];
  if (streams) {
    // The wind comes from where the body goes, wherever the head looks.
    const back = f.at(1, 0).x < f.at(0, 0).x ? -1 : 1;
    const lock = (points: Outline): Outline => points.map(([x, y]) => [x * back, y] as const);
    pen.blob('hair', colour, f.all(lock(scaled(streams))));
    pen.blob('hair', lighter(colour, 0.07), f.all(lock(scaled(streams, 0.62))));
    return;
  }
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
    pen.disc(
      'hair',
      colour,
      f.at(f.view === 'front' || f.view === 'back' ? 0 : low ? -0.4 : -0.3, low ? 0.2 : -0.56),
      f.size * (low ? 0.15 : 0.19),
    );
}
