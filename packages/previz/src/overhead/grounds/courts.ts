/** Grounds that are drawn upon: courts, pitches, rings, stages. */
import { box, circle, polygon, ring } from '../../art/path/outline.ts';
import { adjust } from '../../colour/oklch.ts';
import type { Shape } from '../../model/drawing.ts';
import { shape, stroke } from '../../sets/kit/drawing.ts';
import { boards } from './floor-covers.ts';
import { type GroundMaker, type Lot, mottled } from './ground.ts';

const LINE = '#f4f1e6';
/** A court at least as large as what is seen of it has its lines in the picture. */
const fit = (lot: Lot, half: number): number => Math.max(0.42, Math.min(1, (lot.half.y * 0.98) / half));

const court =
  (
    floor: string,
    width: number,
    lines: (k: number) => string,
    half: { x: number; y: number },
    inner: string | null = null,
    wood = false,
  ): GroundMaker =>
  (lot) => {
    const k = fit(lot, half.y);
    const l = stroke('lines', lines(k), LINE, Math.max(4, width * k));
    return {
      base: floor,
      shapes: [
        ...(wood ? boards(lot, floor, 30) : mottled(lot, floor, 360)),
        ...(inner
          ? [shape('court', box(-half.x * k, -half.y * k, 2 * half.x * k, 2 * half.y * k), inner)]
          : []),
        l,
      ],
      axis: -12,
    };
  };

const r = (v: number): number => Math.round(v);
const basketball = (k: number): string => {
  const [x, y] = [1400 * k, 750 * k];
  const end = (s: number) =>
    `M${r(s * x)} ${r(-245 * k)}H${r(s * (x - 580 * k))}V${r(245 * k)}H${r(s * x)}${circle(r(s * (x - 580 * k)), 0, r(180 * k))}M${r(s * x)} ${r(-660 * k)}H${r(s * (x - 300 * k))}Q${r(s * (x - 1050 * k))} 0 ${r(s * (x - 300 * k))} ${r(660 * k)}H${r(s * x)}${circle(r(s * (x - 120 * k)), 0, r(24 * k))}`;
  return `${box(-x, -y, 2 * x, 2 * y)}M0 ${-y}V${y}${circle(0, 0, 180 * k)}${end(-1)}${end(1)}`;
};
const tennis = (k: number): string => {
  const [x, y] = [1189 * k, 548 * k];
  return `${box(-x, -y, 2 * x, 2 * y)}M${-x} ${r(-411 * k)}H${x}M${-x} ${r(411 * k)}H${x}M${r(-640 * k)} ${r(-411 * k)}V${r(411 * k)}M${r(640 * k)} ${r(-411 * k)}V${r(411 * k)}M${r(-640 * k)} 0H${r(640 * k)}M0 ${r(-y - 90 * k)}V${r(y + 90 * k)}`;
};

const pitch: GroundMaker = (lot) => {
  const k = fit(lot, 3400) * 0.9;
  const [x, y] = [5250 * k, 3400 * k];
  const end = (s: number) =>
    `M${r(s * x)} ${r(-2016 * k)}H${r(s * (x - 1650 * k))}V${r(2016 * k)}H${r(s * x)}M${r(s * x)} ${r(-916 * k)}H${r(s * (x - 550 * k))}V${r(916 * k)}H${r(s * x)}`;
  const mown = 520 * k;
  return {
    base: '#5f9a48',
    shapes: [
      shape(
        'mown',
        Array.from({ length: Math.ceil(lot.reach / mown) }, (_, i) =>
          box(-lot.reach + i * 2 * mown, -lot.reach, mown, 2 * lot.reach),
        ).join(''),
        '#6aa650',
      ),
      stroke(
        'lines',
        `${box(-x, -y, 2 * x, 2 * y)}M0 ${r(-y)}V${r(y)}${circle(0, 0, r(915 * k))}${circle(0, 0, 14)}${end(-1)}${end(1)}`,
        LINE,
        Math.max(6, 22 * k),
      ),
    ],
    axis: -12,
  };
};

const ringOf: GroundMaker = (lot) => {
  const h = Math.max(250, Math.min(lot.half.y * 0.86, 340));
  const ropes = (c: string, d: number): Shape =>
    stroke('ropes', box(-h + d, -h + d, 2 * (h - d), 2 * (h - d)), c, 7);
  return {
    base: '#2b2d36',
    shapes: [
      shape(
        'crowd',
        Array.from({ length: 120 }, (_, i) => {
          const a = i * 2.4;
          const q = h * 1.5 + (i % 5) * h * 0.24;
          return circle(q * Math.cos(a), q * Math.sin(a), 17);
        }).join(''),
        '#4a4654',
      ),
      shape('apron', box(-h - 50, -h - 50, 2 * h + 100, 2 * h + 100, 4), '#8a2f2c', 'body', { form: true }),
      shape('canvas', box(-h, -h, 2 * h, 2 * h), '#d9dce0'),
      shape('emblem', ring(0, 0, h * 0.46, h * 0.36), '#aeb6c2', 'body', { evenOdd: true }),
      ropes('#c8302a', -14),
      ropes('#f1efe8', 4),
      ropes('#2f5f9c', 22),
      ...[
        [-1, -1, '#c8302a'],
        [1, 1, '#2f5f9c'],
        [-1, 1, '#f1efe8'],
        [1, -1, '#f1efe8'],
      ].map(([x, y, c]) =>
        shape('corner pad', circle(Number(x) * (h - 2), Number(y) * (h - 2), 26), String(c), 'body', {
          form: true,
        }),
      ),
    ],
    axis: -14,
  };
};

const track: GroundMaker = (lot) => {
  const w = Math.max(122, lot.half.y * 0.24);
  const n = Math.ceil(lot.reach / w) + 1;
  return {
    base: '#b8573f',
    shapes: [
      ...mottled(lot, '#b8573f', 300),
      stroke(
        'lanes',
        Array.from({ length: 2 * n }, (_, i) => `M${-lot.reach} ${(i - n + 0.5) * w}H${lot.reach}`).join(''),
        LINE,
        6,
      ),
      stroke('start', `M${-lot.half.x * 0.6} ${-lot.reach}V${lot.reach}`, LINE, 8),
    ],
    axis: -22,
    lane: 0,
  };
};

const rink: GroundMaker = (lot) => ({
  base: '#dbeaf2',
  shapes: [
    ...mottled(lot, '#dbeaf2', 300),
    stroke(
      'scratches',
      Array.from(
        { length: 40 },
        (_, i) =>
          `M${r(lot.rng.between(-lot.reach, lot.reach))} ${r(lot.rng.between(-lot.reach, lot.reach))}q80 ${20 + (i % 5) * 14} 170 -6`,
      ).join(''),
      '#f7fbfd',
      4,
    ),
    stroke('blue line', `M${-lot.half.x * 0.55} ${-lot.reach}V${lot.reach}`, '#3f6fb0', 18),
    stroke('red line', `M0 ${-lot.reach}V${lot.reach}M0 0`, '#c8302a', 14),
    stroke('circle', circle(0, 0, 300), '#c8302a', 8),
  ],
  axis: -14,
});

const stageFloor: GroundMaker = (lot) => {
  const dark = '#4a3a34';
  const q = lot.half.y * 0.86;
  return {
    base: dark,
    shapes: [
      ...boards(lot, dark, 30),
      shape('spot of light', circle(0, 0, q), '#ffe7b0', 'light', { opacity: 0.34 }),
      shape('spot of light', circle(0, 0, q * 0.72), '#fff3cf', 'light', { opacity: 0.26 }),
    ],
    axis: -12,
  };
};

const dance: GroundMaker = (lot) => {
  const s = Math.max(90, lot.half.y * 0.26);
  const n = Math.min(14, Math.ceil(lot.reach / s));
  const tones = ['#b03a8c', '#3f6fc8', '#e0a032', '#3fa8a0', '#7a4fc0'];
  return {
    base: '#2a2438',
    shapes: tones.map((c, k) =>
      shape(
        'lit tiles',
        Array.from({ length: 4 * n * n }, (_, i) => i)
          .filter((i) => ((i % (2 * n)) * 3 + Math.floor(i / (2 * n)) * 5) % 5 === k)
          .map((i) =>
            box(((i % (2 * n)) - n) * s + 4, (Math.floor(i / (2 * n)) - n) * s + 4, s - 8, s - 8, 4),
          )
          .join(''),
        c,
        'glow',
        { opacity: 0.85 },
      ),
    ),
    axis: -12,
  };
};

const circus: GroundMaker = (lot) => {
  const q = lot.half.y * 1.02;
  const wedge = (i: number) =>
    polygon([
      0,
      0,
      3 * q * Math.cos(i * 0.2618),
      3 * q * Math.sin(i * 0.2618),
      3 * q * Math.cos((i + 1) * 0.2618),
      3 * q * Math.sin((i + 1) * 0.2618),
    ]);
  return {
    base: '#c8402f',
    shapes: [
      shape('stripes', Array.from({ length: 12 }, (_, i) => wedge(2 * i)).join(''), '#f2e6cf'),
      shape('curb', ring(0, 0, q * 0.98, q * 0.86), '#c8302a', 'body', { evenOdd: true, form: true }),
      shape('ring', circle(0, 0, q * 0.86), adjust('#d8b277', 0)),
      ...[0.6, 0.36].map((t) => stroke('rake', circle(0, 0, q * t), '#c89f62', 6)),
    ],
    axis: -10,
  };
};

export const COURTS: readonly (readonly [RegExp, GroundMaker])[] = [
  [
    /basketball|sports-hall|gym$|school-dance/,
    court('#c98f55', 5, basketball, { x: 1400, y: 750 }, null, true),
  ],
  [/street-court/, court('#5f7f8c', 5, basketball, { x: 1400, y: 750 }, '#4f6f9c')],
  [/clay-court/, court('#b8603f', 5, tennis, { x: 1189, y: 548 }, '#c46a45')],
  [/tennis|squash/, court('#4f8a5a', 5, tennis, { x: 1189, y: 548 }, '#3f6fa8')],
  [/boxing-ring|boxing-gym/, ringOf],
  [/athletics|running-track/, track],
  [/rink|skating/, rink],
  [/stadium|pitch|football|soccer|cricket|grass-court|ballpark/, pitch],
  [/circus/, circus],
  [/arena/, circus],
  [/nightclub|disco|dance-floor|karaoke/, dance],
  [/stage|theatre|concert|opera|talent|comedy|jazz/, stageFloor],
];
