import type { DetailSpec } from '../../../staging/artists.ts';
import type { Pen } from '../../pen.ts';
import { darker, lighter } from '../../tint.ts';
import type { Wardrobe } from '../../wardrobe.ts';
import { drawHandClose } from '../hand.ts';
import { p, shadeUnder, surface } from './surfaces.ts';

const FLOOR = '#9a8467';
const LACE = '#f6f1e6';

/** A shoe from its side, the bow over its tongue between two hands. */
export function tieLaces(pen: Pen, spec: DetailSpec, w: Wardrobe): void {
  const colour = spec.scene?.colour ?? (w.shoe.type === 'barefoot' ? '#c8452f' : w.shoe.colour);
  const pale = colour.toLowerCase() === '#ffffff' ? '#e4e6ea' : colour;
  surface(pen, 'floor', FLOOR, 8.4);
  shadeUnder(pen, 1, 13, 21, 1.8);
  pen.limb(
    'leg',
    w.leg.length > 0 ? w.leg.colour : spec.look.skin,
    [p(-12, -80), p(-10.6, -6)],
    [7.4, 6],
    true,
  );
  pen.blob('shoe', pale, [
    p(-17, 11),
    p(-17.4, 4),
    p(-16.4, -3.6),
    p(-10, -5),
    p(-3.8, -3.6),
    p(0, -0.4),
    p(8, 4.4),
    p(15.6, 6.6),
    p(18.4, 9.4),
    p(18, 11.4),
  ]);
  pen.blob('shoe', darker(pale, 0.14), [
    p(-17, 11),
    p(-17.4, 4),
    p(-16.4, -3),
    p(-12.6, -3.6),
    p(-12, 4),
    p(-11, 11),
  ]);
  pen.blob('toe', lighter(pale, 0.18), [
    p(10, 11.4),
    p(9.4, 7.4),
    p(13, 6.2),
    p(17, 7.6),
    p(18.6, 9.8),
    p(18, 11.4),
  ]);
  pen.polygon('sole', '#f4f1ea', [p(-18, 10.2), p(18.9, 10.2), p(18.4, 13.2), p(-17.6, 13.2)]);
  pen.line('sole', '#b9b2a4', [p(-17.8, 11.7), p(18.6, 11.7)], 0.25);
  pen.blob('tongue', darker(pale, 0.22), [
    p(-5.4, -7.4),
    p(-1.4, -5.6),
    p(3, -0.4),
    p(8.6, 4),
    p(6, 5),
    p(-1, 0.8),
    p(-6.6, -4),
  ]);
  for (let i = 0; i < 4; i++) {
    const [x, y] = [-2.4 + 2.6 * i, -1.6 + 1.75 * i];
    pen.line('lace', darker(LACE, 0.3), [p(x - 2.4, y + 1.7), p(x + 2.6, y - 1.5)], 0.95);
    pen.line('lace', LACE, [p(x - 2.4, y + 1.7), p(x + 2.6, y - 1.5)], 0.7);
  }
  const knot = p(-0.4, -4.6);
  for (const side of [-1, 1] as const) {
    const far = p(knot.x + side * 7.6, knot.y - 3.4);
    const loop = [knot, p(knot.x + side * 3, knot.y - 3.6), far, p(knot.x + side * 4.6, knot.y + 1), knot];
    pen.line('lace', darker(LACE, 0.3), loop, 1.05);
    pen.line('lace', LACE, loop, 0.75);
    pen.line(
      'lace',
      LACE,
      [knot, p(knot.x + side * 2.4, knot.y + 3), p(knot.x + side * 4.4, knot.y + 5.4)],
      0.6,
    );
  }
  pen.disc('lace', LACE, knot, 1.3, 1.1);
  const bare = { ...spec, gesture: 'pinch' as const, held: null, target: null };
  drawHandClose(pen, bare, w, { x: -15.6, y: -13.6, turn: 28, mirror: false });
  drawHandClose(pen, bare, w, { x: 15, y: -13.6, turn: 28, mirror: true });
}
