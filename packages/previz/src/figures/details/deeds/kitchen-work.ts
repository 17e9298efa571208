import type { DetailSpec, Held } from '../../../staging/artists.ts';
import type { Pen } from '../../pen.ts';
import { darker, lighter } from '../../tint.ts';
import type { Wardrobe } from '../../wardrobe.ts';
import { drawHandClose } from '../hand.ts';
import { putAt } from '../put-at.ts';
import { drawTableTop } from '../table-top.ts';
import { p, shadeUnder } from './surfaces.ts';

const BOARD = '#c99a62';

const onBase = ({ drawing }: Held): Held => {
  const { x, y, width, height } = drawing.bounds;
  return { drawing, grip: p(x + width / 2, y + height) };
};

/** A knife going through something on a board that the other hand keeps there. */
export function cutOnBoard(pen: Pen, spec: DetailSpec, w: Wardrobe): void {
  drawTableTop(pen, 2);
  pen.polygon('board', darker(BOARD, 0.3), [p(-18.4, 10.2), p(18.4, 10.2), p(18, 12), p(-18, 12)]);
  pen.polygon('board', BOARD, [p(-16, 3.4), p(16, 3.4), p(18.4, 10.4), p(-18.4, 10.4)]);
  shadeUnder(pen, -3.6, 8, 9, 1.3);
  if (spec.target) putAt(pen, onBase(spec.target), p(-3.4, 8.2));
  const bare = { ...spec, held: null, target: null };
  drawHandClose(pen, { ...bare, gesture: 'open' }, w, { x: -15.4, y: -1.4, turn: 16, mirror: false });
  for (const [x, y] of [
    [6.8, 9],
    [9.6, 8.2],
    [12, 9.4],
  ] as const)
    if (spec.scene?.colour) pen.disc('slice', lighter(spec.scene.colour, 0.25), p(x, y), 1.8, 0.7);
  knife(pen);
  drawHandClose(pen, { ...bare, gesture: 'hold' }, w, { x: 15.6, y: -6.4, turn: 48, mirror: true });
}

function knife(pen: Pen): void {
  pen.polygon('blade', '#aeb7c2', [p(12, -4.6), p(12.4, -1), p(8, 3.6), p(-0.6, 8), p(0.4, 4.6), p(6, -0.6)]);
  pen.polygon('blade', '#e4e9ee', [
    p(12, -4.6),
    p(12.2, -2.8),
    p(6.8, 1.4),
    p(0.2, 5.6),
    p(0.4, 4.6),
    p(6, -0.6),
  ]);
  pen.limb('handle', '#2f2622', [p(11.4, -2.8), p(18.6, -8.8)], [1.15, 1.3]);
}

/** Both hands in a lump of dough. */
export function kneadDough(pen: Pen, spec: DetailSpec, w: Wardrobe): void {
  const dough = '#efdcb2';
  drawTableTop(pen, -2);
  shadeUnder(pen, 0, 9.6, 17, 2.2);
  pen.disc('flour', '#fbf7ec', p(0, 9), 21, 3, 'body', 0.8);
  pen.blob('dough', darker(dough, 0.12), [
    p(-13, 7),
    p(-12, 0),
    p(-5, -4.4),
    p(5, -4.6),
    p(12, -0.4),
    p(13.4, 6.6),
    p(7, 10.4),
    p(-7, 10.6),
  ]);
  pen.blob('dough', dough, [
    p(-12.6, 5.6),
    p(-11.4, -0.4),
    p(-5, -4.4),
    p(5, -4.6),
    p(11.4, -0.8),
    p(12.6, 5),
    p(6, 8.4),
    p(-6, 8.6),
  ]);
  pen.line('dough', darker(dough, 0.25), [p(-3, 3.6), p(0, 4.8), p(3.2, 3.4)], 0.35, 0.7);
  const bare = { ...spec, gesture: 'open' as const, held: null, target: null };
  drawHandClose(pen, bare, w, { x: -11, y: -3.6, turn: 34, mirror: false });
  drawHandClose(pen, bare, w, { x: 11, y: -3.6, turn: 34, mirror: true });
}

/** A pot tilted over a cup. */
export function pourInto(pen: Pen, spec: DetailSpec, w: Wardrobe): void {
  const drink = spec.scene?.colour ?? '#6b3f22';
  const metal = '#b9c3cc';
  drawTableTop(pen, 8.6);
  shadeUnder(pen, 11, 12.2, 6.6, 1);
  const cup = '#f2efe9';
  pen.line('cup', darker(cup, 0.12), [p(14.8, 5.4), p(18.4, 5.2), p(18.2, 8.8), p(14.4, 9.6)], 1.1);
  pen.polygon('cup', cup, [p(6, 3.2), p(15.6, 3.2), p(14.4, 12), p(7.2, 12)]);
  pen.polygon('cup', darker(cup, 0.14), [p(12.8, 3.2), p(15.6, 3.2), p(14.4, 12), p(12.4, 12)]);
  pen.disc('cup', lighter(cup, 0.3), p(10.8, 3.2), 4.8, 1.2);
  pen.disc('drink', drink, p(10.8, 3.4), 4.1, 0.85);
  pen.line('stream', drink, [p(7.4, -8.2), p(9.8, -6.4), p(10.6, -1.6), p(10.7, 3.4)], 1.1);
  pen.line('stream', lighter(drink, 0.3), [p(9.4, -6.8), p(10.3, -1.6), p(10.4, 3.2)], 0.3, 0.8);
  pen.polygon('pot', darker(metal, 0.08), [p(0.6, -7.6), p(6.8, -10), p(8.4, -8.2), p(2.4, -2.6)]);
  pen.blob('pot', metal, [
    p(-7.2, -10.8),
    p(-2.4, -13),
    p(2.6, -9),
    p(4.4, -3.2),
    p(1.6, 2),
    p(-4.4, 4.6),
    p(-9.6, 0.4),
    p(-10.4, -5.4),
  ]);
  pen.blob('pot', lighter(metal, 0.35), [p(-6, -9.2), p(-3, -10.6), p(-6, -4), p(-8, -2.2)], 'light', 0.5);
  pen.polygon('lid', darker(metal, 0.25), [p(-7.6, -11), p(-2.2, -13.6), p(-1.6, -12.4), p(-7, -9.8)]);
  pen.disc('lid', '#2f2622', p(-5.6, -13.2), 1.1);
  pen.line('handle', '#2f2622', [p(-8.6, -8.4), p(-14, -7), p(-14.6, 0.4), p(-8.8, 1.8)], 1.7);
  drawHandClose(pen, { ...spec, gesture: 'hold', held: null, target: null }, w, {
    x: -18,
    y: -2.6,
    turn: -4,
    mirror: false,
  });
}

/** A spoon going round in a pot seen from its rim. */
export function stirPot(pen: Pen, spec: DetailSpec, w: Wardrobe): void {
  const stew = spec.scene?.colour ?? '#c8622c';
  drawTableTop(pen, 3);
  const pot = '#59626e';
  pen.polygon('pot', pot, [p(-15.6, 1), p(15.6, 1), p(14, 40), p(-14, 40)]);
  pen.polygon('pot', darker(pot, 0.2), [p(6, 1), p(15.6, 1), p(14, 40), p(7, 40)]);
  pen.disc('pot', lighter(pot, 0.25), p(0, 1), 16, 6);
  pen.disc('pot', darker(pot, 0.35), p(0, 1.4), 14.8, 5.2);
  pen.disc('stew', stew, p(0, 2.4), 14, 4.2);
  for (const [x, y, r] of [
    [-6, 2.6, 1.5],
    [-1.4, 4.4, 1.2],
    [7.6, 3.2, 1.6],
  ] as const)
    pen.disc('stew', lighter(stew, 0.25), p(x, y), r, r * 0.5);
  pen.line('stew', lighter(stew, 0.35), [p(-3.4, 1.8), p(1, 0.8), p(5, 2.2), p(1.4, 3.6)], 0.3, 0.8);
  pen.limb('spoon', '#b88a55', [p(1.6, 2.6), p(7.6, -15)], [0.95, 0.8]);
  drawHandClose(pen, { ...spec, gesture: 'hold', held: null, target: null }, w, {
    x: 10.4,
    y: -8.6,
    turn: 12,
    mirror: true,
  });
}

/** Something let go over what it falls into. */
export function dropInto(pen: Pen, spec: DetailSpec, w: Wardrobe): void {
  drawTableTop(pen, 7);
  if (spec.target) {
    const { width } = spec.target.drawing.bounds;
    shadeUnder(pen, 7.6, 12.4, width * 0.52, 1);
    putAt(pen, onBase(spec.target), p(7.4, 12.6));
  }
  const bare = { ...spec, target: null };
  drawHandClose(pen, { ...bare, gesture: 'pinch' }, w, { x: -4.4, y: -9.4, turn: 16, mirror: false });
}
