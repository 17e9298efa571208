/** Tilled fields from straight above. */
import { box, curve } from '../../art/path/outline.ts';
import { adjust } from '../../colour/oklch.ts';
import { shape, stroke } from '../../sets/kit/drawing.ts';
import { crown } from '../things/outdoors/plants.ts';
import { around, type GroundMaker } from './ground.ts';
import { LEAVES, SNOW } from './trees.ts';

/** Rows of what is grown, one colour or one after the other. */
export const rowsOf =
  (soil: string, colours: readonly string[], spacing = 90): GroundMaker =>
  (lot) => {
    const n = Math.ceil((2 * lot.reach) / spacing);
    const row = (i: number) => {
      const y = -lot.reach + i * spacing;
      const n2 = Math.ceil(lot.reach / 60);
      return `${curve(...Array.from({ length: n2 }, (_, j) => [-lot.reach + (j * 2 * lot.reach) / (n2 - 1), y + (j % 2 ? 7 : -7)]).flat())}`;
    };
    return {
      base: lot.snow ? SNOW : soil,
      shapes: [
        ...colours.map((c, k) =>
          stroke(
            'rows',
            Array.from({ length: n }, (_, i) => i)
              .filter((i) => i % colours.length === k)
              .map(row)
              .join(''),
            c,
            spacing * 0.62,
          ),
        ),
        ...colours.map((c, k) =>
          stroke(
            'rows',
            Array.from({ length: n }, (_, i) => i)
              .filter((i) => i % colours.length === k)
              .map(row)
              .join(''),
            adjust(c, 0.07),
            spacing * 0.2,
          ),
        ),
      ],
      axis: -32,
    };
  };

/** Fields like a quilt, with hedges and a lane, from high up. */
export const patchwork: GroundMaker = (lot) => {
  const s = Math.max(500, lot.half.y * 0.55);
  const tones = ['#8fae54', '#c9b25a', '#7a9a48', '#d8c277', '#a98a52', '#9cba62', '#b7a04a'];
  const n = Math.ceil(lot.reach / s) + 1;
  const cells = Array.from({ length: (2 * n) ** 2 }, (_, i) => ({
    x: (i % (2 * n)) - n,
    y: Math.floor(i / (2 * n)) - n,
  }));
  return {
    base: '#7a9a48',
    shapes: cells.flatMap(({ x, y }, i) => {
      const c = tones[(i * 5 + y * 3 + lot.rng.int(0, 2)) % tones.length] ?? '#8fae54';
      const [px, py] = [x * s + (y % 2 ? s * 0.3 : 0), y * s];
      return [
        shape('field', box(px + 12, py + 12, s - 24, s - 24, 8), c),
        stroke(
          'furrows',
          Array.from({ length: 6 }, (_, k) =>
            i % 2
              ? `M${px + 20} ${py + (k + 1) * (s / 7)}h${s - 40}`
              : `M${px + (k + 1) * (s / 7)} ${py + 20}v${s - 40}`,
          ).join(''),
          adjust(c, -0.06),
          s * 0.014,
        ),
      ];
    }),
    stands: around(lot, s * 0.4, 26, 0).map((p) => ({
      plan: crown(lot.rng.pick(LEAVES[lot.season] ?? ['#4f8a41']), s * 0.1, lot),
      x: Math.round(p.x / s) * s,
      y: p.y,
      turn: 0,
    })),
    axis: -18,
  };
};
