/** Rooms from straight above: a floor, walls, light from a window, furniture. */
import { box, polygon } from '../../art/path/outline.ts';
import { adjust } from '../../colour/oklch.ts';
import type { Shape } from '../../model/drawing.ts';
import { shape, stroke } from '../../sets/kit/drawing.ts';
import { makerOf } from '../things/index.ts';
import { fitted } from './fittings.ts';
import { boards, checks } from './floor-covers.ts';
import { dots, type GroundMaker, type Lot, mottled } from './ground.ts';
import { slabs } from './paving.ts';

/** The wall along the top of the picture, and the light of a window that falls in from it. */
const wall = (lot: Lot, colour: string): Shape[] => {
  const { x, y } = lot.half;
  const edge = -y * 1.06;
  return [
    shape('wall', box(-lot.reach, edge - lot.reach, 2 * lot.reach, lot.reach), colour),
    shape('skirting', box(-lot.reach, edge - 8, 2 * lot.reach, 12), adjust(colour, 0.12)),
    shape('wall', box(-x * 1.06 - lot.reach, -lot.reach, lot.reach, 2 * lot.reach), adjust(colour, -0.03)),
  ];
};

/** Daylight through a window with its bars, on the floor. */
const windowLight = (lot: Lot): Shape[] => {
  const { x, y } = lot.half;
  const pane = (i: number, j: number) =>
    polygon([
      -x * 0.1 + i * x * 0.34 + j * x * 0.16,
      -y * 0.5 + j * y * 0.5,
      x * 0.2 + i * x * 0.34 + j * x * 0.16,
      -y * 0.5 + j * y * 0.5,
      x * 0.34 + i * x * 0.34 + j * x * 0.16,
      -y * 0.04 + j * y * 0.5,
      x * 0.04 + i * x * 0.34 + j * x * 0.16,
      -y * 0.04 + j * y * 0.5,
    ]);
  return [
    shape(
      'light on the floor',
      [pane(0, 0), pane(1, 0), pane(0, 1), pane(1, 1)].join(''),
      '#ffedc0',
      'light',
      { opacity: 0.26 },
    ),
  ];
};

export const room =
  (
    floor: 'boards' | 'checks' | 'slabs' | 'carpet' | 'concrete' | 'tatami',
    colour: string,
    other = '#f2ede2',
  ): GroundMaker =>
  (lot) => {
    const size = Math.max(45, lot.half.y * 0.16);
    const r = lot.reach;
    const cover: readonly Shape[] =
      floor === 'boards'
        ? boards(lot, colour)
        : floor === 'checks'
          ? checks(lot, colour, other, size)
          : floor === 'slabs'
            ? slabs(lot, -r, -r, 2 * r, 2 * r, size * 1.5, colour)
            : floor === 'tatami'
              ? [
                  ...checks(lot, colour, adjust(colour, -0.03), 180),
                  stroke(
                    'borders',
                    Array.from({ length: 9 }, (_, i) => `M${(i - 4) * 180} ${-r}V${r}`).join(''),
                    '#5d6b45',
                    8,
                  ),
                ]
              : [
                  ...mottled(lot, colour, 240),
                  ...(floor === 'concrete'
                    ? [
                        dots(lot, adjust(colour, -0.05), 130, 4),
                        stroke(
                          'joints',
                          `M${-r} ${-lot.half.y * 0.5}H${r}M${lot.half.x * 0.3} ${-r}V${r}`,
                          adjust(colour, -0.08),
                          4,
                        ),
                      ]
                    : [
                        stroke(
                          'weave',
                          Array.from({ length: 26 }, (_, i) => `M${-r} ${-r + (i * r) / 13}H${r}`).join(''),
                          adjust(colour, -0.02),
                          4,
                        ),
                      ]),
                ];
    const home = /living|bedroom|drawing|study|hotel-room|cottage|cabin|den|kids/.test(lot.setting);
    const rug =
      home && lot.half.y > 190
        ? makerOf('rug')?.({
            colour: lot.rng.pick(['#7f6a8c', '#5f7f86', '#a8563f', '#6f7f5a']),
            second: null,
            height: 1,
            breadth: 1,
            rng: lot.rng,
          })
        : undefined;
    return {
      base: colour,
      shapes: [
        ...cover,
        ...(lot.half.y > 230 ? wall(lot, '#cdbfa8') : []),
        ...(floor === 'concrete' ? [] : windowLight(lot)),
      ],
      stands: [
        ...(rug ? [{ plan: { ...rug, shapes: rug.shapes }, x: 0, y: lot.half.y * 0.1, turn: 0 }] : []),
        ...fitted(lot),
      ],
      axis: -10,
    };
  };
