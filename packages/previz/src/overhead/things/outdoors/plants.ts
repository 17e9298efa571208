/** Trees, bushes, flowers and leaves from straight above. */
import { blob, circle, oval, polygon } from '../../../art/path/outline.ts';
import { adjust } from '../../../colour/oklch.ts';
import { shape, stroke } from '../../../sets/kit/drawing.ts';
import { scallop } from '../../../sets/kit/paths.ts';
import type { Paint, Plan, PlanMaker } from '../../plan.ts';
import { round } from '../forms.ts';

/** A broad crown of leaves: three tiers, the highest lightest. Radius in centimetres. */
export function crown(colour: string, r: number, p: Pick<Paint, 'rng'>): Plan {
  const edge = scallop(0, 0, r, r, 13, p.rng);
  return round(
    r,
    r * 1.7,
    [
      shape('tree crown', edge, adjust(colour, -0.06), 'body', { form: true }),
      shape('tree crown', scallop(-r * 0.05, -r * 0.05, r * 0.74, r * 0.74, 11, p.rng), colour),
      shape('tree crown', scallop(-r * 0.1, -r * 0.1, r * 0.46, r * 0.46, 9, p.rng), adjust(colour, 0.05)),
      shape('tree crown', scallop(-r * 0.14, -r * 0.14, r * 0.2, r * 0.2, 7, p.rng), adjust(colour, 0.09)),
    ],
    edge,
  );
}

export const broad =
  (own: string, r = 230): PlanMaker =>
  (p) =>
    crown(p.colour ?? own, Math.max(90, Math.min(r, p.breadth * 0.55 || r)), p);

export function conifer(colour: string, r: number): Plan {
  const star = (k: number, turn: number) =>
    polygon(
      Array.from({ length: 24 }, (_, i) => {
        const a = turn + (i / 24) * 2 * Math.PI;
        const far = r * k * (i % 2 ? 0.72 : 1);
        return [far * Math.cos(a), far * Math.sin(a)];
      }).flat(),
    );
  return round(
    r,
    r * 3,
    [
      shape('fir', star(1, 0), adjust(colour, -0.05), 'body', { form: true }),
      shape('fir', star(0.72, 0.13), colour),
      shape('fir', star(0.44, 0.05), adjust(colour, 0.05)),
      shape('fir', star(0.18, 0), adjust(colour, 0.1)),
    ],
    star(1, 0),
  );
}

export function palm(colour: string, r = 210): Plan {
  const frond = (i: number) => {
    const a = (i / 9) * 2 * Math.PI;
    const [c, s] = [Math.cos(a), Math.sin(a)];
    const at = (x: number, y: number) => `${(x * c - y * s).toFixed(0)} ${(x * s + y * c).toFixed(0)}`;
    return {
      d: `M0 0Q${at(r * 0.5, -r * 0.24)} ${at(r, -r * 0.04)}Q${at(r * 0.5, r * 0.2)} 0 0Z`,
      rib: `M0 0Q${at(r * 0.5, -r * 0.06)} ${at(r * 0.94, -r * 0.03)}`,
    };
  };
  const fronds = Array.from({ length: 9 }, (_, i) => frond(i));
  return round(
    r,
    500,
    [
      ...fronds.map((f, i) =>
        shape('palm frond', f.d, adjust(colour, i % 2 ? -0.04 : 0.02), 'body', { form: true }),
      ),
      stroke('rib', fronds.map((f) => f.rib).join(''), adjust(colour, 0.1), 4),
      shape('coconuts', circle(-9, -8, 11) + circle(11, 4, 11) + circle(-4, 12, 10), '#6b4a2c'),
    ],
    fronds.map((f) => f.d).join(''),
  );
}

export const bush =
  (own: string): PlanMaker =>
  (p) =>
    crown(p.colour ?? own, 70, p);

export const flowerBed: PlanMaker = (p) => {
  const c = p.colour ?? '#d8637c';
  const spots = Array.from({ length: 16 }, () => [p.rng.between(-34, 34), p.rng.between(-34, 34)] as const);
  return round(45, 30, [
    shape(
      'leaves',
      blob([44, 0, 30, 30, 0, 44, -32, 28, -44, 0, -28, -32, 2, -44, 30, -30]),
      '#5d8f4a',
      'body',
      { form: true },
    ),
    shape('flowers', spots.map(([x, y]) => circle(x, y, 7)).join(''), c),
    shape('hearts', spots.map(([x, y]) => circle(x, y, 2.4)).join(''), '#f4d35a'),
  ]);
};

export const leafPile: PlanMaker = (p) => {
  const tones = ['#d08a34', '#c5602c', '#dba63e', '#a94a2c', '#e0b84a'];
  const leaves = Array.from({ length: 130 }, () => {
    const [a, q] = [p.rng.between(0, 6.28), 150 * Math.sqrt(p.rng.next())];
    return { x: q * Math.cos(a), y: q * 0.8 * Math.sin(a) };
  });
  return {
    shapes: [
      shape(
        'leaves',
        blob([150, 10, 110, 90, 0, 122, -120, 86, -156, -6, -100, -92, 6, -118, 116, -84]),
        '#b8662c',
      ),
      ...tones.map((c, k) =>
        shape(
          'leaves',
          leaves
            .filter((_, i) => i % 5 === k)
            .map(({ x, y }) => `M${(x - 13).toFixed(0)} ${y.toFixed(0)}q10 -14 26 -3q-6 15 -26 3Z`)
            .join(''),
          c,
        ),
      ),
    ],
    long: 310,
    wide: 240,
    tall: 2,
    outline: oval(0, 0, 150, 116),
    seats: [{ x: 0, y: 0, turn: 0, as: 'lie' }],
    top: { long: 200, wide: 140 },
  };
};

export const lilyPad: PlanMaker = (p) => ({
  shapes: [
    shape('lily pad', 'M0 0L34 -12A36 36 0 1 0 32 17Z', p.colour ?? '#5f9a52', 'body', { form: true }),
    stroke('veins', 'M0 0L-30 -8M0 0L-20 24M0 0L-8 -32M0 0L18 26', '#7fb469', 1.6),
    ...(p.rng.chance(0.5)
      ? [
          shape('lily', circle(-8, 4, 10), '#f6dfe6', 'body', { form: true }),
          shape('lily', circle(-8, 4, 4), '#f2c94a'),
        ]
      : []),
  ],
  long: 72,
  wide: 72,
  tall: 2,
  outline: circle(0, 0, 34),
});
