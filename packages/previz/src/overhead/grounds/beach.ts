/** A beach and the surf along it from straight above. */
import { curve } from '../../art/path/outline.ts';
import { shape } from '../../sets/kit/drawing.ts';
import { makerOf } from '../things/index.ts';
import { around, dots, type GroundMaker, mottled, ripples, type Stood } from './ground.ts';

export const beach: GroundMaker = (lot) => {
  const sand = '#e6cf9b';
  const edge = -lot.half.y * 0.46;
  const r = lot.reach * 1.15;
  const shore = (dy: number, amp: number, phase: number) =>
    `${curve(...Array.from({ length: 13 }, (_, i) => [-r + (i * r) / 6, edge + dy + amp * Math.sin(i * 1.3 + phase) + amp * 0.4 * Math.sin(i * 2.9)]).flat())}L${r} ${-r}L${-r} ${-r}Z`;
  const a = Math.max(12, lot.half.y * 0.036);
  const parasols: Stood[] =
    lot.half.y > 420
      ? around({ ...lot, half: { x: lot.half.x, y: lot.half.y } }, 420, 6, 150)
          .filter((p) => p.y > edge + 260)
          .flatMap((p, i) => {
            const paint = {
              colour: ['#d8483c', '#f2b632', '#3f8fa8', '#f4ead0'][i % 4] ?? null,
              second: null,
              height: 220,
              breadth: 260,
              rng: lot.rng,
            };
            const towel = makerOf('beach-towel')?.({
              ...paint,
              colour: ['#3f8fa8', '#e8745c', '#7fae4c', '#c8553d'][i % 4] ?? null,
            });
            const shade = makerOf('parasol')?.(paint);
            return [
              ...(towel ? [{ plan: towel, x: p.x + 130, y: p.y + 60, turn: 70 }] : []),
              ...(shade ? [{ plan: shade, ...p, turn: lot.rng.between(0, 40) }] : []),
            ];
          })
      : [];
  return {
    base: sand,
    shapes: [
      ...mottled(lot, sand, 220),
      ripples(lot, '#d8bd84', 110, 46, 3),
      dots(lot, '#f6ead0', 120, 4),
      shape('wet sand', shore(a * 5, a * 1.6, 0.4), '#cbab77'),
      shape('foam', shore(a * 2.2, a * 1.7, 0), '#fbfdfa'),
      shape('shallows', shore(a * 0.9, a * 1.6, 0.12), '#8fd0cb'),
      shape('foam', shore(-a * 2.6, a * 1.9, 1.4), '#eef8f6', 'body', { opacity: 0.85 }),
      shape('sea', shore(-a * 3.6, a * 1.8, 1.5), '#56b3bd'),
      shape('foam', shore(-a * 8.6, a * 2.1, 2.6), '#d8f0ee', 'body', { opacity: 0.6 }),
      shape('sea', shore(-a * 9.4, a * 2, 2.7), '#3a9aad'),
      shape('deep', shore(-a * 17, a * 3, 4), '#2c849c'),
    ],
    stands: parasols,
    axis: -16,
  };
};
