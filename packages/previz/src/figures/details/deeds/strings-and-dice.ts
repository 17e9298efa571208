import type { DetailSpec } from '../../../staging/artists.ts';
import type { Pen } from '../../pen.ts';
import { darker, lighter } from '../../tint.ts';
import type { Wardrobe } from '../../wardrobe.ts';
import { drawHandClose } from '../hand.ts';
import { drawTableTop } from '../table-top.ts';
import { box, p, shadeUnder } from './surfaces.ts';

/** Fingers over the sound hole of a guitar that fills the frame. */
export function pluckStrings(pen: Pen, spec: DetailSpec, w: Wardrobe): void {
  const wood = spec.scene?.colour ?? '#b8763a';
  pen.blob('guitar', darker(wood, 0.3), [
    p(-34, -15),
    p(-8, -16.6),
    p(8, -12.6),
    p(24, -14),
    p(60, -13),
    p(60, 14),
    p(24, 14.6),
    p(8, 13),
    p(-8, 17),
    p(-34, 15.6),
  ]);
  pen.blob('guitar', wood, [
    p(-34, -13.6),
    p(-8, -15),
    p(8, -11.4),
    p(24, -12.6),
    p(60, -12),
    p(60, 12.8),
    p(24, 13.2),
    p(8, 11.8),
    p(-8, 15.4),
    p(-34, 14),
  ]);
  pen.disc('rosette', lighter(wood, 0.3), p(4, 0), 8.4);
  pen.disc('rosette', darker(wood, 0.45), p(4, 0), 7.7);
  pen.disc('hole', '#1d130c', p(4, 0), 6.8);
  pen.polygon('neck', '#3b2618', box(11.4, -3.4, 120, 3.4));
  for (let i = 0; i < 8; i++) pen.line('fret', '#c9ccd2', [p(15 + i * 4.6, -3.4), p(15 + i * 4.6, 3.4)], 0.3);
  pen.polygon('bridge', darker(wood, 0.5), box(-17.4, -5, -14.6, 5));
  for (let i = 0; i < 6; i++) {
    const y = -2.6 + i * 1.04;
    pen.line('string', '#efe6cf', [p(-16, y * 1.3), p(11, y), p(120, y)], 0.14 + 0.05 * i);
  }
  drawHandClose(pen, { ...spec, gesture: 'pinch', held: null, target: null }, w, {
    x: -7,
    y: -8.6,
    turn: 34,
    mirror: false,
  });
}

/** Dice on their way from an open hand over a table. */
export function rollDice(pen: Pen, spec: DetailSpec, w: Wardrobe): void {
  drawTableTop(pen, 2);
  for (const [x, y, turn] of [
    [8.6, 5.6, 14],
    [14.6, 1.6, -18],
  ] as const) {
    shadeUnder(pen, x + 0.4, y + 3, 3, 0.8);
    die(pen, x, y, turn);
  }
  for (const [x, y] of [
    [2.6, 5.4],
    [8.4, 1],
  ] as const)
    pen.line('motion', '#f7efd8', [p(x - 4, y - 0.8), p(x, y)], 0.35, 0.7);
  drawHandClose(pen, { ...spec, gesture: 'open', held: null, target: null }, w, {
    x: -10,
    y: -2.6,
    turn: 12,
    mirror: false,
  });
}

function die(pen: Pen, x: number, y: number, degrees: number): void {
  const a = (degrees * Math.PI) / 180;
  const at = (u: number, v: number) =>
    p(x + u * Math.cos(a) - v * Math.sin(a), y + u * Math.sin(a) + v * Math.cos(a));
  pen.polygon('die', '#d9d3c4', [at(-2.4, -2.4), at(2.4, -2.4), at(2.8, 2.8), at(-2.4, 2.6)]);
  pen.polygon('die', '#fbf8f0', [at(-2.4, -2.4), at(2.2, -2.4), at(2.2, 2.2), at(-2.4, 2.2)]);
  for (const [u, v] of [
    [-1.3, -1.3],
    [1.1, -1.3],
    [-0.1, -0.1],
    [-1.3, 1.1],
    [1.1, 1.1],
  ] as const)
    pen.disc('pip', '#26222b', at(u, v), 0.42);
}
