import type { Point } from '../../../geometry/plane.ts';
import type { DetailSpec } from '../../../staging/artists.ts';
import type { Pen } from '../../pen.ts';
import { darker, lighter } from '../../tint.ts';
import type { Wardrobe } from '../../wardrobe.ts';
import { drawHandClose } from '../hand.ts';
import { putAt } from '../put-at.ts';
import { drawTableTop } from '../table-top.ts';
import { box, p, shadeUnder } from './surfaces.ts';

/** Two needles, what is knitted hanging from them, and the thread that runs to them. */
export function knitWool(pen: Pen, spec: DetailSpec, w: Wardrobe): void {
  const wool = spec.scene?.colour ?? '#b5523f';
  const bare = { ...spec, gesture: 'present' as const, held: null, target: null };
  const places = [
    { x: -14, y: 5.4, turn: -22, mirror: false },
    { x: 14, y: 5.4, turn: -22, mirror: true },
  ];
  for (const place of places) drawHandClose(pen, { ...bare, layer: 'behind' }, w, place);
  pen.limb('needle', '#8d959e', [p(-9.4, 2.6), p(5.4, -6.8)], [0.42, 0.2]);
  pen.polygon('knitting', darker(wool, 0.2), box(-7.2, -0.2, 6.6, 22));
  pen.polygon('knitting', wool, box(-7.2, -0.2, 5.6, 22));
  for (let row = 0; row < 11; row++)
    for (let i = 0; i < 6; i++) {
      const [x, y] = [-6.2 + i * 2.05, 0.9 + row * 1.9];
      pen.line(
        'stitch',
        row % 2 ? lighter(wool, 0.16) : darker(wool, 0.18),
        [p(x - 0.7, y - 0.6), p(x, y + 0.5), p(x + 0.7, y - 0.6)],
        0.4,
      );
    }
  for (let i = 0; i < 7; i++) pen.disc('loop', lighter(wool, 0.12), p(-6.6 + i * 2, -0.5), 1.15, 0.85);
  pen.line(
    'thread',
    darker(wool, 0.1),
    [p(4.6, -1), p(10.4, -2.6), p(12.6, 2), p(13.4, 12), p(24, 22)],
    0.55,
  );
  pen.limb('needle', '#c3cad1', [p(9.6, 2.4), p(-5.2, -7)], [0.42, 0.2]);
  for (const place of places) drawHandClose(pen, { ...bare, layer: 'thumb' }, w, place);
}

/** A pot growing on a wheel between both hands. */
export function shapeClay(pen: Pen, spec: DetailSpec, w: Wardrobe): void {
  const clay = spec.scene?.colour ?? '#a9694a';
  pen.disc('wheel', '#4c4a4e', p(0, 15), 24, 5.4);
  pen.disc('wheel', '#77747a', p(0, 13.6), 24, 5.2);
  pen.disc('wheel', '#8b888e', p(0, 13.4), 18, 3.7);
  shadeUnder(pen, 1.4, 13.6, 10.4, 2);
  const wall = (k: number): Point[] => [
    p(-5.6 * k, -7.4),
    p(-4.8 * k, -4.4),
    p(-7.8 * k, 1.4),
    p(-8.2 * k, 6.6),
    p(-6.4 * k, 12.4),
    p(0, 14),
    p(6.4 * k, 12.4),
    p(8.2 * k, 6.6),
    p(7.8 * k, 1.4),
    p(4.8 * k, -4.4),
    p(5.6 * k, -7.4),
    p(0, -8),
  ];
  pen.blob('pot', clay, wall(1));
  const side = pen.shadeSide;
  pen.blob(
    'pot',
    clay,
    wall(1).map(({ x, y }) => (x * side > 0 ? p(x, y) : p(x * -0.25, y))),
    'shade',
    0.6,
  );
  pen.disc('pot', lighter(clay, 0.16), p(0, -7.5), 5.6, 1.5);
  pen.disc('pot', darker(clay, 0.5), p(0, -7.3), 4.5, 1);
  for (const y of [-1.6, 2.6, 6.4, 9.8])
    pen.line('groove', darker(clay, 0.22), [p(-6.6, y), p(0, y + 1), p(6.6, y)], 0.3, 0.6);
  const bare = { ...spec, gesture: 'open' as const, held: null, target: null };
  drawHandClose(pen, bare, w, { x: -14.4, y: 2.4, turn: -6, mirror: false });
  drawHandClose(pen, bare, w, { x: 14.4, y: 2.4, turn: -6, mirror: true });
}

/** A hand on its way over a table to what lies there. */
export function reachFor(pen: Pen, spec: DetailSpec, w: Wardrobe): void {
  drawTableTop(pen, -1);
  if (spec.target) {
    const { x, y, width, height } = spec.target.drawing.bounds;
    const foot = height > 8 ? 8 : 6.4;
    shadeUnder(pen, 13, foot, width / 2 + 1, 1);
    putAt(pen, { ...spec.target, grip: p(x + width / 2, y + height) }, p(13, foot));
  }
  drawHandClose(pen, { ...spec, gesture: 'open', held: null, target: null }, w, {
    x: -12,
    y: 1.4,
    turn: 10,
    mirror: false,
  });
}
