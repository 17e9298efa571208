import type { DetailSpec } from '../../../staging/artists.ts';
import type { Pen } from '../../pen.ts';
import { darker, lighter } from '../../tint.ts';
import type { Wardrobe } from '../../wardrobe.ts';
import { drawHandClose } from '../hand.ts';
import { drawTableTop } from '../table-top.ts';
import { box, p, shadeUnder } from './surfaces.ts';

/** A box on a table, its lid lifted by both hands, light in it. */
export function openBox(pen: Pen, spec: DetailSpec, w: Wardrobe): void {
  const wood = spec.scene?.colour ?? '#8a5a33';
  drawTableTop(pen, 4);
  shadeUnder(pen, 0, 13, 17, 1.5);
  pen.polygon('lid', darker(wood, 0.12), [p(-13.4, -2), p(13.4, -2), p(12, -12.6), p(-12, -12.6)]);
  pen.polygon('lid', darker(wood, 0.45), [p(-11.4, -2.6), p(11.4, -2.6), p(10.4, -11.2), p(-10.4, -11.2)]);
  pen.polygon('lid', lighter(wood, 0.12), [p(-12, -12.6), p(12, -12.6), p(11.6, -13.8), p(-11.6, -13.8)]);
  pen.polygon('inside', darker(wood, 0.6), [p(-12.4, -1), p(12.4, -1), p(13.4, 3.4), p(-13.4, 3.4)]);
  for (const [rx, o] of [
    [11, 0.3],
    [7, 0.4],
  ] as const)
    pen.disc('glow', '#ffe0a0', p(0, 1.6), rx, rx * 0.2, 'glow', o);
  pen.polygon('box', wood, box(-13.6, 3, 13.6, 13));
  pen.polygon('box', lighter(wood, 0.16), box(-13.6, 3, 13.6, 4.1));
  pen.polygon('box', darker(wood, 0.14), box(9, 4.1, 13.6, 13));
  for (const y of [7, 10]) pen.line('box', darker(wood, 0.25), [p(-13.4, y), p(13.4, y)], 0.25, 0.7);
  pen.polygon('clasp', '#d3a544', box(-1.8, 3, 1.8, 6.4));
  pen.disc('clasp', '#8a6a24', p(0, 5), 0.6);
  const bare = { ...spec, held: null, target: null };
  const left = { x: -17.6, y: -3.6, turn: -22, mirror: false };
  const right = { x: 17.6, y: -3.6, turn: -22, mirror: true };
  drawHandClose(pen, { ...bare, gesture: 'hold' }, w, left);
  drawHandClose(pen, { ...bare, gesture: 'hold' }, w, right);
}
