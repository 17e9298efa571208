/** Roofs that people stand on, and where aircraft land, from straight above. */
import { box, circle } from '../../art/path/outline.ts';
import { adjust } from '../../colour/oklch.ts';
import { shape, stroke } from '../../sets/kit/drawing.ts';
import { type GroundMaker, mottled } from './ground.ts';
import { dashes, PAINT } from './paving.ts';

/** The top of a house, its parapet, and the street far below. */
export const rooftop: GroundMaker = (lot) => {
  const r = lot.reach * 1.1;
  const c = /japan/.test(lot.setting) ? '#6f7a86' : '#a39a8e';
  const edge = lot.half.y * 0.62;
  return {
    base: '#4a4f57',
    shapes: [
      stroke('street below', dashes(r, edge + lot.half.y * 0.3, 60, 50), '#c9c6ba', 5),
      shape('roof', box(-r, -r, 2 * r, r + edge), c),
      ...mottled({ ...lot, reach: edge }, c, 260),
      stroke(
        'seams',
        Array.from({ length: 12 }, (_, i) => `M${-r + (i * r) / 6} ${-r}V${edge}`).join(''),
        adjust(c, -0.06),
        4,
      ),
      shape('parapet', box(-r, edge - 40, 2 * r, 40), adjust(c, 0.12), 'body', { form: true }),
      shape(
        'plant',
        [
          [-0.7, -0.6],
          [0.72, -0.5],
        ]
          .map(([x = 0, y = 0]) => box(x * lot.half.x - 90, y * lot.half.y - 60, 180, 120, 6))
          .join(''),
        '#c9cdd0',
        'body',
        { form: true },
      ),
      stroke(
        'fans',
        [
          [-0.7, -0.6],
          [0.72, -0.5],
        ]
          .map(
            ([x = 0, y = 0]) =>
              circle(x * lot.half.x, y * lot.half.y, 44) + circle(x * lot.half.x, y * lot.half.y, 20),
          )
          .join(''),
        '#7d858a',
        6,
      ),
    ],
    axis: -14,
  };
};

export const helipad: GroundMaker = (lot) => {
  const deck = rooftop(lot);
  const q = lot.half.y * 0.62;
  return {
    ...deck,
    shapes: [
      ...deck.shapes.slice(1),
      shape('pad', circle(0, 0, q * 1.15), '#5f6368'),
      stroke('pad', circle(0, 0, q), '#f2c53a', q * 0.06),
      stroke(
        'H',
        `M${-q * 0.26} ${-q * 0.4}V${q * 0.4}M${q * 0.26} ${-q * 0.4}V${q * 0.4}M${-q * 0.26} 0H${q * 0.26}`,
        PAINT,
        q * 0.12,
      ),
    ],
  };
};

export const runway: GroundMaker = (lot) => {
  const r = lot.reach * 1.1;
  const w = Math.max(900, lot.half.y * 0.6);
  return {
    base: '#8aa557',
    shapes: [
      ...mottled(lot, '#8aa557', 400),
      shape('runway', box(-r, -w, 2 * r, 2 * w), '#5f6368'),
      stroke('middle', dashes(r, 0, w * 0.5, w * 0.4), PAINT, w * 0.05),
      stroke('edges', `M${-r} ${-w * 0.92}H${r}M${-r} ${w * 0.92}H${r}`, PAINT, w * 0.03),
      shape(
        'bars',
        Array.from({ length: 8 }, (_, i) =>
          box(-lot.half.x * 0.9, -w * 0.72 + i * w * 0.19, w * 0.7, w * 0.1),
        ).join(''),
        PAINT,
      ),
    ],
    axis: -22,
    lane: 0,
  };
};
