/** Railway lines, and bridges over water, from straight above. */
import { box } from '../../art/path/outline.ts';
import { adjust } from '../../colour/oklch.ts';
import type { Shape } from '../../model/drawing.ts';
import { shape, stroke } from '../../sets/kit/drawing.ts';
import { dots, type GroundMaker, type Lot, mottled, strewn } from './ground.ts';
import { ASPHALT, dashes, PAINT } from './paving.ts';
import { street } from './streets.ts';
import { trees } from './trees.ts';

/** Water under a bridge, and its ripples: how far apart in centimetres, and how many. */
const river = (lot: Lot, base: string, apart: number, n: number): Shape[] => [
  ...mottled(lot, base, 340),
  stroke(
    'ripples',
    strewn(lot, apart, n)
      .map((p) => `M${p.x.toFixed(0)} ${p.y.toFixed(0)}q40 -12 90 0`)
      .join(''),
    adjust(base, 0.1),
    5,
  ),
];

/** A railway line on its bed of stones, or on a bridge over water. */
export const rails =
  (bed: 'ballast' | 'bridge'): GroundMaker =>
  (lot) => {
    const r = lot.reach * 1.1;
    const deck = bed === 'bridge' ? 420 : 340;
    const water = bed === 'bridge';
    const base = water ? '#3f8794' : lot.snow ? '#e9f0f6' : '#8aa557';
    const track = (y: number) => [
      shape(
        'sleepers',
        Array.from({ length: Math.ceil((2 * r) / 66) }, (_, i) => box(-r + i * 66, y - 125, 26, 250, 2)).join(
          '',
        ),
        '#6d5744',
      ),
      stroke('rails', `M${-r} ${y - 72}H${r}M${-r} ${y + 72}H${r}`, '#5d6064', 15),
      stroke('rails', `M${-r} ${y - 73}H${r}M${-r} ${y + 71}H${r}`, '#b9bdc0', 6),
    ];
    return {
      base,
      shapes: [
        ...(water ? river(lot, base, 170, 60) : mottled(lot, base, 340)),
        ...(water
          ? [
              shape('bridge shadow', box(-r, 90, 2 * r, deck * 1.2), '#1f4a58', 'body', { opacity: 0.5 }),
              shape('girders', box(-r, -deck, 2 * r, 2 * deck), '#8a8d90', 'body', { form: true }),
              stroke('girders', `M${-r} ${-deck + 16}H${r}M${-r} ${deck - 16}H${r}`, '#5f6367', 30),
              stroke(
                'girders',
                Array.from(
                  { length: Math.ceil((2 * r) / 300) },
                  (_, i) =>
                    `M${-r + i * 300} ${-deck + 10}L${-r + i * 300 + 150} ${-deck + 110}L${-r + (i + 1) * 300} ${-deck + 10}M${-r + i * 300} ${deck - 10}L${-r + i * 300 + 150} ${deck - 110}L${-r + (i + 1) * 300} ${deck - 10}`,
                ).join(''),
                '#6f7377',
                14,
              ),
            ]
          : [
              shape('ballast', box(-r, -deck, 2 * r, 2 * deck), '#9a9288'),
              dots({ ...lot, reach: Math.min(lot.reach, deck * 3) }, '#857d74', 50, 8, 160),
            ]),
        ...track(0),
      ],
      stands: water ? [] : trees({ ...lot, clear: { x: lot.reach, y: deck + 40 } }, 14, 'mixed'),
      axis: -30,
      lane: 0,
    };
  };

/** The deck of a bridge for traffic, over water. */
export const bridge: GroundMaker = (lot) => {
  const r = lot.reach * 1.1;
  const road = street('#c4beb2', 'alley')({ ...lot });
  const base = '#3f8794';
  return {
    base,
    shapes: [
      ...river(lot, base, 150, 70),
      shape('bridge shadow', box(-r, 260, 2 * r, 420), '#1f4a58', 'body', { opacity: 0.5 }),
      shape('deck', box(-r, -400, 2 * r, 800), '#b5afa4', 'body', { form: true }),
      ...road.shapes.slice(1, 2),
      shape('road', box(-r, -280, 2 * r, 560), ASPHALT),
      stroke('lane marks', dashes(r, 0, 240, 200), PAINT, 12),
      stroke('railing', `M${-r} -384H${r}M${-r} 384H${r}`, '#e9e5da', 18),
      stroke(
        'posts',
        Array.from(
          { length: Math.ceil((2 * r) / 180) },
          (_, i) => `M${-r + i * 180} -396v24M${-r + i * 180} 372v24`,
        ).join(''),
        '#7d786e',
        14,
      ),
    ],
    axis: -28,
    lane: 140,
  };
};
