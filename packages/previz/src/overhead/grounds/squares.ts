/** Paved squares, villages and a drained pool from straight above. */
import { box, circle, ring } from '../../art/path/outline.ts';
import { adjust } from '../../colour/oklch.ts';
import { shape, stroke } from '../../sets/kit/drawing.ts';
import { crown } from '../things/outdoors/plants.ts';
import { gable } from '../things/outdoors/roofs.ts';
import { around, type GroundMaker, mottled } from './ground.ts';
import { slabs } from './paving.ts';

/** A paved square: courses, or rings about its middle where nobody takes it. */
export const plaza =
  (colour: string, size = 110): GroundMaker =>
  (lot) => {
    const r = lot.reach * 1.1;
    const rings = [0.95, 0.66, 0.36].map((t) => lot.half.y * t * 1.5);
    return {
      base: colour,
      shapes: [
        ...slabs(lot, -r, -r, 2 * r, 2 * r, size, colour),
        ...rings.map((q, i) =>
          shape(
            'pattern',
            ring(0, 0, q, q - size * 0.5),
            i % 2 ? adjust(colour, 0.05) : adjust(colour, -0.08),
            'body',
            { evenOdd: true, opacity: 0.85 },
          ),
        ),
      ],
      stands:
        lot.half.y > 420
          ? around(lot, 500, 5, 130).map((p) => ({
              plan: crown(lot.snow ? '#dfe8ee' : '#5f9a48', 130, lot),
              ...p,
              turn: 0,
            }))
          : [],
      axis: -18,
    };
  };

/** Houses and gardens along lanes, from high up. */
export const village: GroundMaker = (lot) => {
  const s = Math.max(900, lot.half.y * 0.62);
  const n = Math.ceil(lot.reach / s) + 1;
  const green = lot.snow ? '#e9f0f6' : '#86a355';
  const roofs = ['#a8563f', '#8f4a3c', '#7d858c', '#b5714a', '#5f6b78'];
  const cells = Array.from({ length: (2 * n) ** 2 }, (_, i) => ({
    x: ((i % (2 * n)) - n + 0.5) * s,
    y: (Math.floor(i / (2 * n)) - n + 0.5) * s,
  }));
  const free = cells.filter(
    (c) => lot.empty || Math.abs(c.x) > lot.clear.x + s * 0.2 || Math.abs(c.y) > lot.clear.y + s * 0.2,
  );
  return {
    base: green,
    shapes: [
      ...mottled(lot, green, s * 0.5),
      stroke(
        'lanes',
        Array.from({ length: 2 * n + 1 }, (_, i) => `M${-lot.reach} ${(i - n) * s}H${lot.reach}`).join(''),
        '#c9bb9a',
        s * 0.16,
      ),
      stroke(
        'hedges',
        cells.map((c) => box(c.x - s * 0.38, c.y - s * 0.34, s * 0.76, s * 0.68)).join(''),
        '#5f8a48',
        s * 0.02,
      ),
    ],
    stands: free.flatMap((c, i) => [
      {
        plan: gable(roofs[(i * 3) % 5] ?? '#a8563f', s * 0.42, s * 0.34, s * 0.3, lot.snow),
        x: c.x + s * lot.rng.between(-0.1, 0.1),
        y: c.y,
        turn: lot.rng.pick([0, 0, 90]),
      },
      {
        plan: crown(lot.snow ? '#dfe8ee' : '#5f9a48', s * 0.1, lot),
        x: c.x - s * 0.28,
        y: c.y + s * 0.22,
        turn: 0,
      },
    ]),
    axis: -20,
    lane: 0,
  };
};

/** A pool without water: its tiles, a drain, the lanes on its floor. */
export const drained: GroundMaker = (lot) => {
  const r = lot.reach * 1.1;
  const blue = '#bcd8de';
  return {
    base: blue,
    shapes: [
      ...slabs(lot, -r, -r, 2 * r, 2 * r, 40, blue),
      shape('lane line', [-200, 200].map((y) => box(-r, y - 14, 2 * r, 28)).join(''), '#5f9ab8'),
      shape('drain', circle(150, 110, 24), '#7d8a8f'),
      shape('rim', box(-r, -lot.half.y * 0.8 - 60, 2 * r, 60), '#f2efe6'),
      shape('deck', box(-r, -r, 2 * r, r - lot.half.y * 0.8 - 60), '#d9cdb5'),
    ],
    axis: -16,
  };
};
