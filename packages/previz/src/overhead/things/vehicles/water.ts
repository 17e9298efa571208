/** Boats, ships, rafts and boards that float, from straight above, heading to the right. */
import { box, circle, oval } from '../../../art/path/outline.ts';
import { adjust } from '../../../colour/oklch.ts';
import { shape, stroke } from '../../../sets/kit/drawing.ts';
import type { PlanMaker } from '../../plan.ts';
import { GLASS } from './parts.ts';

/** The outline of a hull: length and width in centimetres, and the half of its stern as a part of the width. */
const HULL = (l: number, w: number, stern: number): string =>
  `M${l / 2} 0C${l * 0.36} ${-w * 0.36} ${l * 0.14} ${-w / 2} ${-l * 0.1} ${-w / 2}C${-l * 0.32} ${-w / 2} ${-l * 0.44} ${-w * 0.42} ${-l / 2} ${-w * stern}V${w * stern}C${-l * 0.44} ${w * 0.42} ${-l * 0.32} ${w / 2} ${-l * 0.1} ${w / 2}C${l * 0.14} ${w / 2} ${l * 0.36} ${w * 0.36} ${l / 2} 0Z`;

/** An open boat: planks, thwarts, oars laid out. */
export const rowingBoat =
  (l: number, w: number, stern: number, oars: boolean): PlanMaker =>
  (p) => {
    const colour = p.colour ?? '#9c6236';
    const inner = adjust(colour, -0.12);
    return {
      shapes: [
        ...(oars
          ? [
              stroke(
                'oar',
                `M-6 -${w / 2 - 4}L-58 -${w / 2 + 92}M-6 ${w / 2 - 4}L-58 ${w / 2 + 92}`,
                '#c79a63',
                5,
              ),
              shape('blade', oval(-62, -(w / 2 + 104), 9, 20) + oval(-62, w / 2 + 104, 9, 20), '#d4aa74'),
            ]
          : []),
        shape('hull', HULL(l, w, stern), colour, 'body', { form: true }),
        shape('inside', HULL(l * 0.93, w * 0.86, stern), inner),
        stroke(
          'planks',
          `M${-l * 0.42} ${-w * 0.2}Q0 ${-w * 0.32} ${l * 0.36} 0M${-l * 0.42} ${w * 0.2}Q0 ${w * 0.32} ${l * 0.36} 0M${-l * 0.44} 0H${l * 0.4}`,
          adjust(colour, -0.17),
          2.2,
        ),
        ...[-0.3, 0.24].map((t) =>
          shape('thwart', box(t * l - 12, -w * 0.42, 24, w * 0.84, 2), adjust(colour, 0.05), 'body', {
            form: true,
          }),
        ),
      ],
      long: l,
      wide: w,
      tall: 40,
      outline: HULL(l, w, stern),
      seats: [
        { x: -l * 0.06, y: 0, turn: 180, as: 'sit' },
        { x: -l * 0.32, y: 0, turn: 0, as: 'sit' },
        { x: l * 0.24, y: 0, turn: 180, as: 'sit' },
        { x: -l * 0.02, y: 0, turn: 0, as: 'lie' },
      ],
      top: { long: l * 0.4, wide: w * 0.5 },
    };
  };

export const raft: PlanMaker = (p) => {
  const c = p.colour ?? '#a9774a';
  return {
    shapes: [
      ...[-56, -28, 0, 28, 56].map((y, i) =>
        shape('log', box(-118 + (i % 2) * 8, y - 14, 236, 28, 12), adjust(c, (i % 2) * 0.03), 'body', {
          form: true,
        }),
      ),
      stroke('ropes', 'M-80 -72V72M-76 -72V72M80 -72V72M84 -72V72', '#e3d3a8', 5),
    ],
    long: 240,
    wide: 144,
    tall: 24,
    seats: [
      { x: -20, y: 0, turn: 0, as: 'sit' },
      { x: 40, y: 20, turn: 180, as: 'sit' },
      { x: 0, y: 0, turn: 0, as: 'lie' },
    ],
    top: { long: 180, wide: 100 },
  };
};

export const yacht =
  (l: number, own: string, kind: 'sail' | 'motor' | 'ship'): PlanMaker =>
  (p) => {
    const w = l * (kind === 'ship' ? 0.2 : 0.32);
    const colour = p.colour ?? own;
    const deck = kind === 'ship' ? '#c9a877' : '#e9dcc1';
    const top =
      kind === 'sail'
        ? [
            shape('cabin', box(-l * 0.12, -w * 0.22, l * 0.3, w * 0.44, 14), '#f6f3ec', 'body', {
              form: true,
            }),
            shape(
              'sail',
              `M${l * 0.44} -4Q${l * 0.1} ${-w * 0.95} ${-l * 0.36} ${-w * 0.62}Q${-l * 0.02} ${-w * 0.2} ${l * 0.44} -4Z`,
              p.second ?? '#fbf8f0',
              'body',
              { form: true },
            ),
            shape('mast', circle(l * 0.1, -2, 7), '#6b6f72'),
          ]
        : kind === 'motor'
          ? [
              shape('cabin', box(-l * 0.2, -w * 0.3, l * 0.4, w * 0.6, 20), '#f6f3ec', 'body', {
                form: true,
              }),
              shape(
                'windscreen',
                `M${l * 0.14} ${-w * 0.28}Q${l * 0.24} 0 ${l * 0.14} ${w * 0.28}L${l * 0.08} ${w * 0.24}V${-w * 0.24}Z`,
                GLASS,
              ),
            ]
          : [
              ...[-0.28, 0, 0.24].map((t) =>
                shape('house', box(t * l - l * 0.07, -w * 0.3, l * 0.14, w * 0.6, 10), '#f2efe8', 'body', {
                  form: true,
                }),
              ),
              shape('funnel', oval(-l * 0.1, 0, l * 0.025, w * 0.12), '#b9382f'),
              shape(
                'hatches',
                [0.12, 0.36].map((t) => box(t * l - l * 0.02, -w * 0.18, l * 0.05, w * 0.36, 4)).join(''),
                '#8c6b43',
              ),
            ];
    return {
      shapes: [
        shape('hull', HULL(l, w, 0.36), colour, 'body', { form: true }),
        shape('deck', HULL(l * 0.94, w * 0.84, 0.36), deck),
        stroke(
          'planks',
          [-0.24, -0.08, 0.08, 0.24].map((t) => `M${-l * 0.44} ${t * w}H${l * 0.3}`).join(''),
          adjust(deck, -0.08),
          2,
        ),
        ...top,
      ],
      long: l,
      wide: w,
      tall: l * 0.25,
      outline: HULL(l, w, 0.36),
      seats: [
        { x: -l * 0.32, y: 0, turn: 0, as: 'sit' },
        { x: -l * 0.26, y: w * 0.2, turn: 0, as: 'sit' },
        { x: l * 0.3, y: 0, turn: 0, as: 'lie' },
      ],
    };
  };

export const board =
  (l: number, w: number, own: string): PlanMaker =>
  (p) => ({
    shapes: [
      shape('board', HULL(l, w, 0.2), p.colour ?? own, 'body', { form: true }),
      stroke('stringer', `M${-l * 0.46} 0H${l * 0.46}`, p.second ?? '#b9382f', 3),
    ],
    long: l,
    wide: w,
    tall: 8,
    outline: HULL(l, w, 0.2),
    seats: [
      { x: -4, y: 0, turn: 60, as: 'stand' },
      { x: 0, y: 0, turn: 0, as: 'lie' },
    ],
  });
