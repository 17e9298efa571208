/** What dragons sleep on and pirates dig for: a mound of gold, coins run down about it. */
import { golden } from '../../random/golden.ts';
import { blob, circle, oval, poly } from '../path/outline.ts';
import { detail, glow, light, line, main, type Prop, prop, shade, solid } from './prop.ts';

const HALF = 330;
const HIGH = 118;

const n = (v: number): number => Math.round(v * 10) / 10;
const surface = (x: number): number => -HIGH * Math.max(0, 1 - (x / HALF) ** 2) ** 0.72;

const outline = (k: number): string => {
  const xs = Array.from({ length: 25 }, (_, i) => -HALF + (2 * HALF * i) / 24);
  const bump = (i: number) => (i === 0 || i === 24 ? 0 : 5 * (i % 2) + 3 * (i % 3));
  return `M${-HALF} 0L${xs.map((x, i) => `${n(x * k)} ${n((surface(x) - bump(i)) * k)}`).join('L')}L${HALF} 0Z`;
};

/** Coins on the slope: middle, and how flat each lies. */
const COINS = Array.from({ length: 84 }, (_, i) => {
  const x = (golden(i, 0.618) * 2 - 1) * HALF * 0.93;
  const y = surface(x) * (0.06 + 0.9 * golden(i, 0.7549));
  return { x: n(x), y: n(y), r: 9 + 3 * (i % 3), flat: 0.5 + 0.12 * (i % 4) };
});
const FALLEN = Array.from({ length: 16 }, (_, i) => ({
  x: n((i % 2 ? 1 : -1) * (HALF * (0.9 + 0.34 * golden(i, 0.618)))),
  y: n(-2 + 12 * golden(i, 0.7549)),
  r: 9,
  flat: 0.4,
}));

const coins = (which: (i: number) => boolean, k = 1): string =>
  [...COINS, ...FALLEN]
    .filter((_, i) => which(i))
    .map((c) => oval(c.x, c.y, n(c.r * k), n(c.r * c.flat * k)))
    .join('');

const gem = (x: number, y: number, r: number): string =>
  poly(x - r, y - 0.3 * r, x - 0.5 * r, y - r, x + 0.5 * r, y - r, x + r, y - 0.3 * r, x, y + r);

export const HOARD_PROPS: readonly Prop[] = [
  prop({
    names: 'gold hoard, treasure hoard, dragon hoard',
    in: 'nature',
    shapes: [
      main(outline(1), '#d9a22c', 'gold'),
      shade(`M-${HALF} 0C-180 -34 120 -30 ${HALF} 0Z`, '#ad7d1c'),
      light(blob([-150, -92, -60, -116, 40, -116, 120, -96, 20, -104, -70, -100]), '#eec452'),
      solid(
        coins((i) => i % 3 === 0),
        '#b67f1d',
        'coin',
      ),
      detail(
        coins((i) => i % 3 === 1),
        '#f6d061',
        'coin',
      ),
      detail(
        coins((i) => i % 3 === 2),
        '#ecb93c',
        'coin',
      ),
      line(
        coins((i) => i % 3 !== 0, 0.62),
        '#b8841f',
        1.2,
      ),
      // A goblet, a crown, a helmet's worth of gems among them.
      solid(
        'M-214 -46C-214 -28 -204 -22 -196 -22L-198 -8H-186L-188 -22C-180 -22 -170 -28 -170 -46Z',
        '#e8c04a',
        'goblet',
      ),
      detail(oval(-192, -46, 22, 5), '#8f6414', 'goblet'),
      solid('M150 -52L156 -84L170 -66L182 -92L194 -66L208 -84L214 -52Z', '#f0c84e', 'crown'),
      detail(
        [156, 182, 208].map((x, i) => circle(x, [-84, -92, -84][i] ?? -84, 4)).join(''),
        '#c8352f',
        'gem',
      ),
      detail(gem(-90, -52, 12) + gem(96, -34, 10), '#c8352f', 'gem'),
      detail(gem(-20, -30, 11) + gem(250, -22, 10), '#2f9e6a', 'gem'),
      detail(gem(44, -74, 10) + gem(-268, -18, 9), '#3f7fd0', 'gem'),
      glow(
        [
          [-120, -84],
          [10, -112],
          [128, -70],
          [-40, -60],
          [236, -40],
        ]
          .map(
            ([x = 0, y = 0]) =>
              poly(x - 9, y, x, y - 2.4, x + 9, y, x, y + 2.4) +
              poly(x - 2.4, y, x, y - 9, x + 2.4, y, x, y + 9),
          )
          .join(''),
        '#fff6d2',
        'glint',
      ),
    ],
  }),
];
