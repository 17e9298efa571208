/** Beds and cots from straight above. */
import { blob, box } from '../../../art/path/outline.ts';
import { adjust } from '../../../colour/oklch.ts';
import { shape, stroke } from '../../../sets/kit/drawing.ts';
import type { PlanMaker, Seat } from '../../plan.ts';

/** A bed whose head is at the left; its cover lies to the foot. */
export const bed =
  (wide: number): PlanMaker =>
  (p) => {
    const cover = p.colour ?? '#6f8fb0';
    const frame = '#7a5236';
    const half = wide / 2;
    const pillows = wide > 120 ? [-half / 2, half / 2] : [0];
    const w = wide > 120 ? half - 18 : wide - 26;
    return {
      shapes: [
        shape('bed', box(-112, -half - 6, 220, wide + 12, 7), frame, 'body', { form: true }),
        shape('headboard', box(-118, -half - 9, 14, wide + 18, 5), adjust(frame, -0.08)),
        shape('sheet', box(-104, -half, 206, wide, 9), '#f2ece2'),
        ...pillows.map((y) =>
          shape(
            'pillow',
            blob([
              -98,
              y - w / 2,
              -78,
              y - w / 2 - 2,
              -60,
              y - w / 2,
              -57,
              y,
              -60,
              y + w / 2,
              -78,
              y + w / 2 + 2,
              -98,
              y + w / 2,
              -101,
              y,
            ]),
            '#fbf8f2',
            'body',
            { form: true },
          ),
        ),
        ...pillows.map((y) => stroke('pillow', `M-92 ${y - 10}Q-80 ${y} -66 ${y - 6}`, '#ddd4c6', 1.6)),
      ],
      long: 220,
      wide: wide + 12,
      tall: 55,
      seats: [
        ...(wide > 120 ? [-half / 2, half / 2] : [0]).map((y): Seat => ({ x: -14, y, turn: 0, as: 'lie' })),
        ...[-half * 0.4, half * 0.4].map((y): Seat => ({ x: 22, y, turn: y < 0 ? 60 : -60, as: 'sit' })),
      ],
      top: { long: 180, wide: wide - 20 },
      over: [
        shape('cover', box(-36, -half - 3, 142, wide + 6, 8), cover, 'body', { form: true }),
        shape('turned sheet', box(-44, -half - 3, 26, wide + 6, 6), adjust(cover, 0.16)),
        stroke(
          'folds',
          `M-6 ${-half * 0.5}C20 ${-half * 0.2} 40 ${-half * 0.6} 78 ${-half * 0.35}M4 ${half * 0.5}C34 ${half * 0.15} 60 ${half * 0.55} 92 ${half * 0.3}M34 ${-half * 0.05}C52 ${half * 0.1} 70 ${-half * 0.1} 96 ${half * 0.02}`,
          adjust(cover, -0.08),
          2.4,
        ),
      ],
    };
  };

export const crib: PlanMaker = (p) => ({
  shapes: [
    shape('crib', box(-64, -36, 128, 72, 4), p.colour ?? '#e9dfcf', 'body', { form: true }),
    shape('mattress', box(-58, -30, 116, 60, 6), '#fbf7ee'),
    stroke(
      'bars',
      Array.from({ length: 12 }, (_, i) => `M${-58 + i * 10.5} -36V-30M${-58 + i * 10.5} 30V36`).join(''),
      '#b99c74',
      2.4,
    ),
  ],
  long: 128,
  wide: 72,
  tall: 90,
  seats: [{ x: 0, y: 0, turn: 0, as: 'lie' }],
});
