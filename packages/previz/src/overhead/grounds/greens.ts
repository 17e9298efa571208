/** Lawns, woods, graveyards and camps from straight above. */
import { box, circle, curve } from '../../art/path/outline.ts';
import { adjust } from '../../colour/oklch.ts';
import { shape, stroke } from '../../sets/kit/drawing.ts';
import { dots, type GroundMaker, type Lot, mottled, tufts } from './ground.ts';
import { dashes } from './paving.ts';
import { GREEN, SNOW, trees } from './trees.ts';

/** A winding way across the lot along x. */
const way = (lot: Lot, width: number, y = 0, sway = 0.16): string => {
  const s = width * sway * 2;
  const r = lot.reach * 1.1;
  const at = (t: number) => y + Math.sin(t * 2.3) * s;
  const xs = Array.from({ length: 9 }, (_, i) => -r + (i * 2 * r) / 8);
  const top = xs.flatMap((x) => [x, at(x / r) - width / 2]);
  const low = xs.map((x) => [x, at(x / r) + width / 2]).reverse();
  return `${curve(...top)}L${low.map(([x, v]) => `${x} ${v}`).join('L')}Z`;
};

export const grassy =
  (n: number, path: 'path' | 'none', flowers = false): GroundMaker =>
  (lot) => {
    const base = lot.snow ? SNOW : GREEN[lot.season];
    const bloom = lot.snow
      ? []
      : flowers
        ? [dots(lot, '#f4ead0', 90, 5), dots(lot, '#e8c94a', 140, 5), dots(lot, '#d8637c', 160, 5.5)]
        : [dots(lot, adjust(base, 0.1), 200, 4)];
    const lane =
      path === 'path'
        ? [
            shape('path', way(lot, Math.max(170, lot.half.y * 0.34)), lot.snow ? '#d5dde4' : '#cdb98d'),
            shape('path', way(lot, Math.max(150, lot.half.y * 0.3)), lot.snow ? '#dfe6ec' : '#d9c79c'),
          ]
        : [];
    return {
      base,
      shapes: [
        ...mottled(lot, base),
        ...lane,
        ...(path === 'path' ? [] : [tufts(lot, adjust(base, -0.08), 130)]),
        ...bloom,
      ],
      stands: trees(lot, n, 'mixed'),
      ...(path === 'path' ? { axis: -24 } : {}),
    };
  };

/** Crowns all over, and a clearing or a road through them where something goes on. */
export const wooded =
  (kind: 'leaf' | 'fir' | 'mixed' | 'palm', floor: string, road: string | null): GroundMaker =>
  (lot) => {
    const base = lot.snow ? SNOW : lot.season === 'autumn' && kind !== 'fir' ? '#a5793f' : floor;
    const strip = Math.max(260, lot.clear.y * 1.15);
    const open = {
      ...lot,
      clear: road ? { x: lot.reach, y: strip * 0.72 } : lot.empty ? { x: 0, y: 0 } : lot.clear,
    };
    const lane = road
      ? [
          shape('verge', way(lot, strip * 1.3, 0, 0.02), adjust(base, 0.07)),
          shape('road', way(lot, strip, 0, 0.02), road),
        ]
      : [];
    return {
      base,
      shapes: [
        ...mottled(lot, base, 180),
        dots(lot, adjust(base, 0.08), 70, 5, 120),
        ...(lot.season === 'autumn' ? [dots(lot, '#d9822f', 60, 6, 110)] : []),
        ...lane,
        ...(road === '#6f7276' ? [stroke('lane marks', dashes(lot.reach, 0, 160, 130), '#f0e8cf', 10)] : []),
      ],
      stands: trees(open, lot.empty ? 60 : 34, kind, lot.empty ? 0.95 : 1.02),
      axis: road ? -28 : -18,
      ...(road ? { lane: strip * 0.2 } : {}),
    };
  };

export const graves: GroundMaker = (lot) => {
  const lawn = grassy(3, 'none')(lot);
  const stone = (x: number, y: number) => box(x - 12, y - 34, 24, 68, 6);
  const rows = Array.from({ length: 60 }, (_, i) => ({
    x: ((i % 10) - 4.5) * 230,
    y: (Math.floor(i / 10) - 2.5) * 240,
  })).filter((p) => Math.abs(p.x) > lot.clear.x * 0.6 || Math.abs(p.y) > lot.clear.y * 0.6);
  return {
    ...lawn,
    shapes: [
      ...lawn.shapes,
      shape(
        'graves',
        rows.map((p) => box(p.x + 20, p.y - 36, 150, 72, 6)).join(''),
        adjust(lawn.base, -0.06),
      ),
      shape('headstones', rows.map((p) => stone(p.x, p.y)).join(''), '#a9a8a2', 'body', { form: true }),
    ],
    axis: -16,
  };
};

export const camp: GroundMaker = (lot) => {
  const lawn = wooded('mixed', '#7f8f4f', null)(lot);
  return {
    ...lawn,
    shapes: [
      ...lawn.shapes,
      shape('clearing', circle(0, 0, Math.max(lot.clear.x, lot.clear.y) * 1.2), '#b39a68', 'body', {
        opacity: 0.7,
      }),
    ],
  };
};
