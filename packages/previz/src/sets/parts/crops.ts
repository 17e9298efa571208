/** Rows of a crop as one card each: many plants side by side. Metres in, centimetres drawn. */
import { adjust } from '../../colour/oklch.ts';
import type { Drawing, Shape } from '../../model/drawing.ts';
import type { Rng } from '../../random/rng.ts';
import { drawing, shape } from '../kit/drawing.ts';
import { blade, ellipse } from '../kit/paths.ts';

export type Crop = 'corn' | 'wheat' | 'lavender' | 'sunflowers' | 'tulips' | 'grass';

/** Height in metres, and metres from plant to plant. */
export const CROPS: Readonly<Record<Crop, { readonly tall: number; readonly step: number }>> = {
  corn: { tall: 2.1, step: 0.5 },
  wheat: { tall: 0.85, step: 0.16 },
  lavender: { tall: 0.55, step: 0.3 },
  sunflowers: { tall: 1.55, step: 0.55 },
  tulips: { tall: 0.42, step: 0.24 },
  grass: { tall: 1.05, step: 0.13 },
};

/** A row `width` wide. */
export function cropRow(crop: Crop, width: number, petal: string, rng: Rng): Drawing {
  const { tall, step } = CROPS[crop];
  const h = tall * 100;
  const xs: number[] = [];
  for (let x = -width * 50; x < width * 50; x += step * 100) xs.push(x + rng.between(-0.3, 0.3) * step * 100);
  const plants = xs.map((x) => ({ x, h: h * rng.between(0.84, 1.06) }));
  return drawing(PLANTS[crop](plants, petal, rng), width * 100, h * 1.1, 0);
}

interface Plant {
  readonly x: number;
  readonly h: number;
}

type Draw = (plants: readonly Plant[], petal: string, rng: Rng) => Shape[];

const stems = (plants: readonly Plant[], width: number, part = 1): string =>
  plants.map(({ x, h }) => blade(x, 2, x + h * 0.02, -h * part, width)).join('');

const corn: Draw = (plants, _, rng) => {
  const leaf = (lit: boolean) =>
    plants
      .flatMap(({ x, h }) =>
        [0.28, 0.45, 0.62, 0.78].map((k, i) => {
          const side = (i % 2 === 0) === lit ? 1 : -1;
          return blade(
            x,
            -h * k,
            x + side * h * rng.between(0.2, 0.28),
            -h * (k + rng.between(-0.06, 0.1)),
            7,
            side * 16,
          );
        }),
      )
      .join('');
  return [
    shape('stalks', stems(plants, 8), '#5f7f3a'),
    shape('leaves', leaf(false), '#4f7a36'),
    shape('leaves', leaf(true), '#79a34a'),
    shape('cobs', plants.map(({ x, h }) => ellipse(x + 5, -h * 0.55, 6, 15)).join(''), '#f0c64a'),
    shape('tassels', plants.map(({ x, h }) => blade(x, -h * 0.94, x + 5, -h * 1.1, 8)).join(''), '#d9b86a'),
  ];
};

const wheat: Draw = (plants, _, rng) => {
  const lean = plants.map(({ x, h }) => ({ x, h, tip: x + rng.between(-6, 12) }));
  return [
    shape('straw', lean.map(({ x, h, tip }) => blade(x, 2, tip, -h * 0.9, 5)).join(''), '#c99b3f'),
    shape(
      'straw',
      lean
        .filter((_, i) => i % 2)
        .map(({ x, h, tip }) => blade(x + 6, 2, tip + 4, -h * 0.84, 5))
        .join(''),
      '#dbb455',
    ),
    shape('ears', lean.map(({ h, tip }) => ellipse(tip, -h * 0.92, 3.4, 9)).join(''), '#efcf74'),
  ];
};

const grass: Draw = (plants, _, rng) => {
  const lean = plants.map(({ x, h }) => ({ x, h: h * rng.between(0.7, 1), tip: x + rng.between(4, 34) }));
  const every = (n: number, from: number, dx: number) =>
    lean
      .filter((_, i) => i % n === from)
      .map(({ x, h, tip }) => blade(x + dx, 2, tip + dx, -h, 7, 6))
      .join('');
  return [
    shape('blades', every(3, 0, 0), '#7d8a44'),
    shape('blades', every(3, 1, 3), '#95a04f'),
    shape('blades', every(3, 2, -3), '#b3b260'),
    shape(
      'plumes',
      lean
        .filter((_, i) => i % 5 === 0)
        .map(({ h, tip }) => blade(tip - 3, -h * 0.92, tip + 12, -h * 1.08, 7))
        .join(''),
      '#d9cf8c',
    ),
  ];
};

const lavender: Draw = (plants, _, rng) => {
  const spikes = (n: number, part: number) =>
    plants
      .flatMap(({ x, h }) =>
        Array.from({ length: n }, () => {
          const tip = x + rng.between(-0.32, 0.32) * h;
          return blade(x + (tip - x) * 0.6, -h * 0.42, tip, -h * rng.between(part - 0.12, part), 6.5);
        }),
      )
      .join('');
  return [
    shape('leaves', plants.map(({ x, h }) => ellipse(x, -h * 0.2, h * 0.34, h * 0.26)).join(''), '#7f9a72'),
    shape('blossoms', spikes(4, 0.96), '#6f56a8'),
    shape('blossoms', spikes(4, 1.02), '#9a7fd0'),
  ];
};

const sunflowers: Draw = (plants, _, rng) => {
  const heads = plants.map(({ x, h }) => ({
    x: x + rng.between(-4, 4),
    y: -h * 0.93,
    r: h * rng.between(0.12, 0.15),
  }));
  const rays = heads
    .flatMap(({ x, y, r }) =>
      Array.from({ length: 12 }, (_, i) => {
        const a = (i / 12) * 2 * Math.PI;
        return blade(
          x + Math.cos(a) * r * 0.4,
          y + Math.sin(a) * r * 0.4,
          x + Math.cos(a) * r * 1.5,
          y + Math.sin(a) * r * 1.5,
          r * 0.5,
        );
      }),
    )
    .join('');
  return [
    shape('stems', stems(plants, 6, 0.9), '#4f7a36'),
    shape(
      'leaves',
      plants
        .flatMap(({ x, h }) =>
          [0.35, 0.55, 0.7].map((k, i) => ellipse(x + (i % 2 ? 14 : -14), -h * k, 16, 9)),
        )
        .join(''),
      '#6a9a44',
    ),
    shape('petals', rays, '#f5c22f'),
    shape('discs', heads.map(({ x, y, r }) => ellipse(x, y, r * 0.72, r * 0.72)).join(''), '#6b4426'),
  ];
};

const tulips: Draw = (plants, petal) => [
  shape('stems', stems(plants, 3.5, 0.8), '#5f8a44'),
  shape(
    'leaves',
    plants.map(({ x, h }) => blade(x, 2, x + 8, -h * 0.6, 7) + blade(x, 2, x - 8, -h * 0.5, 7)).join(''),
    '#79a35a',
  ),
  shape(
    'blossoms',
    plants
      .map(
        ({ x, h }) =>
          `M${x - 7} ${-h * 0.98}L${x - 3} ${-h * 0.9}L${x} ${-h}L${x + 3} ${-h * 0.9}L${x + 7} ${-h * 0.98}Q${x + 8} ${-h * 0.72} ${x} ${-h * 0.7}Q${x - 8} ${-h * 0.72} ${x - 7} ${-h * 0.98}Z`,
      )
      .join(''),
    petal,
  ),
  shape(
    'blossoms',
    plants.map(({ x, h }) => ellipse(x + 3, -h * 0.8, 2.4, 5)).join(''),
    adjust(petal, -0.07),
  ),
];

const PLANTS: Readonly<Record<Crop, Draw>> = { corn, wheat, lavender, sunflowers, tulips, grass };
