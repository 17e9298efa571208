/** What comes down or floats all over a picture: leaves, petals, feathers, banknotes, sheets of paper, ash, motes of dust. */
import { circle, poly } from '../path/outline.ts';
import { faint, flat, glow, type Prop, type PropShape, prop } from './prop.ts';
import { scattered } from './scattered.ts';

/** Metres that one of these fills; centimetres below. */
const HEIGHT = 3;
const WIDE = 430;

type Outline = (w: number) => readonly (readonly [x: number, y: number])[];

const r1 = (v: number) => Math.round(v * 10) / 10;

/** A closed curve of four cubic arcs' worth of points, turned and squashed as it tumbles. */
function tumbling(points: readonly (readonly [number, number])[], x: number, y: number, w: number): string {
  const [turn, squash] = [w * 11, 0.45 + 0.55 * ((w * 17) % 1)];
  const at = points.map(([px, py]) => {
    const [sx, sy] = [px, py * squash];
    return [
      r1(x + sx * Math.cos(turn) - sy * Math.sin(turn)),
      r1(y + sx * Math.sin(turn) + sy * Math.cos(turn)),
    ];
  });
  return `M${at.map((p) => p.join(' ')).join('L')}Z`;
}

const leaf: Outline = (w) => {
  const l = 6 + 5 * w;
  return [
    [-l, 0],
    [-0.5 * l, -0.42 * l],
    [0.1 * l, -0.5 * l],
    [0.62 * l, -0.3 * l],
    [l, 0],
    [1.3 * l, 0.04 * l],
    [l, 0.08 * l],
    [0.62 * l, 0.34 * l],
    [0.1 * l, 0.5 * l],
    [-0.5 * l, 0.4 * l],
  ];
};

const petal: Outline = (w) => {
  const l = 3 + 2.6 * w;
  return [
    [-l, 0],
    [-0.4 * l, -0.6 * l],
    [0.5 * l, -0.62 * l],
    [l, -0.24 * l],
    [0.8 * l, 0],
    [l, 0.24 * l],
    [0.5 * l, 0.62 * l],
    [-0.4 * l, 0.6 * l],
  ];
};

const feather: Outline = (w) => {
  const l = 9 + 7 * w;
  return [
    [-1.25 * l, 0],
    [-0.8 * l, -0.05 * l],
    [-0.6 * l, -0.22 * l],
    [0.4 * l, -0.28 * l],
    [l, -0.04 * l],
    [0.4 * l, 0.2 * l],
    [-0.6 * l, 0.16 * l],
    [-0.8 * l, 0.05 * l],
  ];
};

const sheet =
  (long: number, high: number): Outline =>
  (w) => {
    const [a, b] = [long * (0.85 + 0.3 * w), high * (0.85 + 0.3 * w)];
    return [
      [-a, -b],
      [0.2 * a, -0.72 * b],
      [a, -b],
      [a, b],
      [0.2 * a, 1.28 * b],
      [-a, b],
    ];
  };

/** `many` pieces over the whole area, in turn of each colour. */
function strewn(many: number, outline: Outline, colours: readonly string[], part: string): PropShape[] {
  const pieces = scattered(many);
  return colours.map((colour, k) =>
    flat(
      pieces
        .filter((_, i) => i % colours.length === k)
        .map(([u, v, w]) => tumbling(outline(w), (u - 0.5) * WIDE, -100 * HEIGHT * v, w))
        .join(''),
      colour,
      part,
    ),
  );
}

const inTheAir = (names: string, shapes: readonly PropShape[]): Prop =>
  prop({ names, in: 'nature', at: 'air', height: HEIGHT, shapes });

/** Where rays cross the picture: parts of its height at the left and at the right. */
const RAYS = [
  [0.1, 0.34],
  [0.52, 0.16],
  [0.3, 0.62],
  [0.78, 0.44],
  [0.62, 0.86],
] as const;

/** A thin ray of light from side to side with its glare. */
const ray = ([from, to]: (typeof RAYS)[number]): PropShape[] =>
  [
    [3.2, 0.25],
    [1.1, 0.95],
  ].map(([half = 0, opacity = 0]) => {
    const y = (v: number) => Math.round(-100 * HEIGHT * v);
    return faint(
      {
        ...glow(
          poly(
            -WIDE / 2,
            y(from) - half,
            WIDE / 2,
            y(to) - half,
            WIDE / 2,
            y(to) + half,
            -WIDE / 2,
            y(from) + half,
          ),
          half > 2 ? '#ff4a3a' : '#ff8a78',
          'ray',
        ),
        slot: 1 as const,
      },
      opacity,
    );
  });

export const AIRBORNE_PROPS: readonly Prop[] = [
  inTheAir('laser rays, laser ray', RAYS.flatMap(ray)),
  inTheAir('leaves in the air', strewn(64, leaf, ['#d9822b', '#c2571f', '#e0a52e'], 'leaf')),
  inTheAir('petals in the air', strewn(90, petal, ['#f6b9c6', '#fbd7df', '#ee98ac'], 'petal')),
  inTheAir('feathers in the air', strewn(36, feather, ['#f4f3ef', '#e2e0da'], 'feather')),
  inTheAir('banknotes in the air', strewn(40, sheet(8, 3.6), ['#8fb98a', '#a9cda2', '#6f9d70'], 'banknote')),
  inTheAir('papers in the air', strewn(26, sheet(12, 15), ['#f5f2ea', '#e6e2d8'], 'paper')),
  inTheAir('ash in the air', strewn(110, petal, ['#5c5853', '#8a857e', '#b3aea6'], 'ash')),
  inTheAir(
    'motes in the air, sawdust, dust motes, pollen, glitter',
    // Every other one catches the light.
    scattered(150).map(([u, v, w], i) =>
      faint(
        (i % 2 ? glow : flat)(circle((u - 0.5) * WIDE, -100 * HEIGHT * v, 0.5 + 0.9 * w), '#fff0cf', 'mote'),
        0.4 + 0.4 * w,
      ),
    ),
  ),
];
