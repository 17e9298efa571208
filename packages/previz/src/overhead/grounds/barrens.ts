/** Desert, snow, ice and bare earth from straight above. */
import { curve } from '../../art/path/outline.ts';
import { adjust } from '../../colour/oklch.ts';
import { shape, stroke } from '../../sets/kit/drawing.ts';
import { blob } from '../../sets/kit/paths.ts';
import { makerOf } from '../things/index.ts';
import { around, dots, type GroundMaker, mottled, ripples, strewn } from './ground.ts';
import { SNOW, trees } from './trees.ts';

export const desert: GroundMaker = (lot) => {
  const sand = '#e0b06e';
  const r = lot.reach * 1.1;
  const step = Math.max(190, lot.half.y * 0.42);
  const ridges = Array.from({ length: Math.ceil((2 * r) / step) }, (_, i) => {
    const y = -r + i * step + lot.rng.between(-0.15, 0.15) * step;
    const line = Array.from({ length: 9 }, (_, j) => [
      -r + (j * r) / 4,
      y + step * 0.26 * Math.sin(j * 1.1 + i * 1.7),
    ]);
    return `${curve(...line.flat())}L${line
      .toReversed()
      .map(([x = 0, v = 0]) => `${x} ${v + step * (0.2 + 0.16 * Math.sin(x / step))}`)
      .join('L')}Z`;
  });
  return {
    base: sand,
    shapes: [
      ...mottled(lot, sand, 320),
      shape('dunes', ridges.join(''), '#cd9753', 'body', { opacity: 0.75 }),
      ripples(lot, '#d3a05c', 120, 60, 3),
    ],
    axis: -14,
  };
};

export const snowy: GroundMaker = (lot) => ({
  base: SNOW,
  shapes: [
    shape(
      'drifts',
      strewn(lot, 300, 26)
        .map((p) => blob(p.x, p.y, 150, 26, lot.rng, 0.3))
        .join(''),
      '#cfdcea',
      'body',
      { opacity: 0.8 },
    ),
    dots(lot, '#ffffff', 90, 4),
  ],
  stands: trees({ ...lot, snow: true }, 9, 'fir'),
  axis: -18,
});

export const ice: GroundMaker = (lot) => ({
  base: '#bcd8e6',
  shapes: [
    ...mottled(lot, '#bcd8e6', 300),
    stroke(
      'cracks',
      strewn(lot, 240, 26)
        .map(
          (p) =>
            `M${p.x.toFixed(0)} ${p.y.toFixed(0)}l60 -34l44 30l70 -12M${(p.x + 104).toFixed(0)} ${(p.y - 4).toFixed(0)}l20 62`,
        )
        .join(''),
      '#eaf5fa',
      4,
    ),
    shape(
      'drifts',
      strewn(lot, 420, 12)
        .map((p) => blob(p.x, p.y, 130, 50, lot.rng, 0.3))
        .join(''),
      '#eef5fa',
    ),
  ],
  axis: -20,
});

/** Bare ground of one colour, with stones and cracks or ruts. */
export const bare =
  (base: string, mark: 'stones' | 'cracks' | 'ruts'): GroundMaker =>
  (lot) => ({
    base: lot.snow ? SNOW : base,
    shapes: [
      ...mottled(lot, lot.snow ? SNOW : base, 240),
      dots(lot, adjust(base, -0.1), 110, 6),
      ...(mark === 'cracks'
        ? [
            stroke(
              'cracks',
              strewn(lot, 150, 40)
                .map(
                  (p) =>
                    `M${p.x.toFixed(0)} ${p.y.toFixed(0)}l40 -22l36 18l50 -8M${(p.x + 76).toFixed(0)} ${(p.y - 4).toFixed(0)}l8 44l-30 30`,
                )
                .join(''),
              adjust(base, -0.12),
              3,
            ),
          ]
        : []),
      ...(mark === 'ruts'
        ? [
            stroke(
              'ruts',
              [-90, 90]
                .map((y) =>
                  curve(-lot.reach, y, -lot.reach / 3, y + 20, lot.reach / 3, y - 14, lot.reach, y + 8),
                )
                .join(''),
              adjust(base, -0.07),
              34,
            ),
          ]
        : []),
    ],
    stands:
      mark === 'stones'
        ? around(lot, 200, 8, 60).flatMap((p) => {
            const plan = makerOf('rock')?.({
              colour: adjust(base, -0.04, 0.6),
              second: null,
              height: 60,
              breadth: lot.rng.between(60, 150),
              rng: lot.rng,
            });
            return plan ? [{ plan, ...p, turn: lot.rng.between(0, 360) }] : [];
          })
        : [],
    axis: -20,
  });
