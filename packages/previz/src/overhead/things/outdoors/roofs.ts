/** Houses, towers, castles and turbines from straight above: one sees their roofs. */
import { box, circle, polygon } from '../../../art/path/outline.ts';
import { adjust } from '../../../colour/oklch.ts';
import { shape, stroke } from '../../../sets/kit/drawing.ts';
import type { Paint, Plan, PlanMaker } from '../../plan.ts';
import { round } from '../forms.ts';

/** Two slopes and a ridge, tiles across, a chimney. Centimetres. */
export function gable(colour: string, long: number, wide: number, tall = 600, snow = false): Plan {
  const [l, h] = [long / 2, wide / 2];
  const rows = (y0: number, y1: number) =>
    Array.from({ length: 4 }, (_, i) => `M${-l} ${y0 + ((i + 1) * (y1 - y0)) / 5}H${l}`).join('');
  return {
    shapes: [
      shape('roof', polygon([-l, -h, l, -h, l, 0, -l, 0]), adjust(colour, 0.05)),
      ...(snow
        ? [
            shape(
              'snow',
              `M${-l} ${-h}H${l}V${-h * 0.3}Q${l * 0.5} ${-h * 0.12} 0 ${-h * 0.34}T${-l} ${-h * 0.26}Z`,
              '#f1f6fa',
            ),
          ]
        : []),
      shape('roof', polygon([-l, 0, l, 0, l, h, -l, h]), adjust(colour, -0.08)),
      stroke('tiles', rows(-h, 0) + rows(0, h), adjust(colour, -0.13), Math.max(4, wide * 0.008)),
      stroke('ridge', `M${-l} 0H${l}`, adjust(colour, 0.12), Math.max(8, wide * 0.02)),
      shape('chimney', box(l * 0.4, -h * 0.5, wide * 0.1, wide * 0.1, 2), '#8c5a46', 'body', { form: true }),
    ],
    long,
    wide,
    tall,
    seats: [{ x: 0, y: 0, turn: 0, as: 'hidden' }],
  };
}

/** A flat roof behind its parapet, with what stands on roofs. Centimetres. */
export function flatRoof(
  colour: string,
  long: number,
  wide: number,
  tall: number,
  p: Pick<Paint, 'rng'>,
): Plan {
  const [l, h] = [long / 2, wide / 2];
  const rim = Math.min(60, wide * 0.06);
  const kit = Array.from({ length: 3 }, () => {
    const s = Math.min(long, wide) * p.rng.between(0.1, 0.2);
    return box(
      p.rng.between(-l * 0.66, l * 0.66 - s),
      p.rng.between(-h * 0.66, h * 0.66 - s),
      s * p.rng.between(1, 1.7),
      s,
      6,
    );
  });
  return {
    shapes: [
      shape('parapet', box(-l, -h, long, wide), adjust(colour, 0.09), 'body', { form: true }),
      shape('roof', box(-l + rim, -h + rim, long - 2 * rim, wide - 2 * rim), colour),
      shape(
        'roof shade',
        polygon([
          -l + rim,
          -h + rim,
          l - rim,
          -h + rim,
          l - rim,
          -h + 2.4 * rim,
          -l + 2 * rim,
          -h + 2.4 * rim,
          -l + 2 * rim,
          h - rim,
          -l + rim,
          h - rim,
        ]),
        colour,
        'shade',
        { opacity: 0.5 },
      ),
      shape('plant', kit.join(''), adjust(colour, 0.14, 0.5), 'body', { form: true }),
    ],
    long,
    wide,
    tall,
  };
}

export const house =
  (own: string): PlanMaker =>
  (p) =>
    gable(
      p.colour ?? own,
      Math.max(700, Math.min(2600, p.breadth)),
      Math.max(560, Math.min(1800, p.breadth * 0.7)),
      Math.min(1200, p.height),
    );

export const tower: PlanMaker = (p) => flatRoof(p.colour ?? '#8d929a', 1800, 1500, 3000, p);

export const castle: PlanMaker = (p) => {
  const c = p.colour ?? '#a39a8b';
  const corner = [
    [-900, -700],
    [900, -700],
    [-900, 700],
    [900, 700],
  ];
  return {
    shapes: [
      shape('walls', box(-900, -700, 1800, 1400), c, 'body', { form: true }),
      shape('yard', box(-780, -580, 1560, 1160), '#b9a77f'),
      shape('keep', box(-300, -260, 600, 520), adjust(c, 0.05), 'body', { form: true }),
      stroke('merlons', box(-270, -230, 540, 460), adjust(c, -0.12), 26),
      ...corner.flatMap(([x = 0, y = 0]) => [
        shape('tower', circle(x, y, 210), adjust(c, 0.03), 'body', { form: true }),
        shape('tower roof', circle(x, y, 160), '#8a4a3c', 'body', { form: true }),
        shape('tip', circle(x, y, 20), '#5f2f28'),
      ]),
    ],
    long: 2200,
    wide: 1800,
    tall: 900,
    seats: [{ x: 0, y: 420, turn: 0, as: 'stand' }],
  };
};

export const windTurbine: PlanMaker = () =>
  round(60, 900, [
    stroke('blades', 'M0 0L0 -700M0 0L606 350M0 0L-606 350', '#f4f6f7', 26),
    shape('hub', circle(0, 0, 42), '#dfe4e6', 'body', { form: true }),
  ]);
