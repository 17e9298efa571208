import type { DetailSpec } from '../../../staging/artists.ts';
import type { Pen } from '../../pen.ts';
import { darker, lighter } from '../../tint.ts';
import type { Wardrobe } from '../../wardrobe.ts';
import { drawHandClose } from '../hand.ts';
import { box, p, upright } from './surfaces.ts';

const STEEL = '#8d96a3';
const WOOD = '#7c4f31';
const BRASS = '#d3a544';

/** A finger on a button in a panel. */
export function pressButton(pen: Pen, spec: DetailSpec, w: Wardrobe): void {
  const colour = spec.scene?.colour ?? '#d23a34';
  upright(pen, 'panel', STEEL, 1.5);
  pen.polygon('plate', lighter(STEEL, 0.25), box(4.6, -9, 20.6, 8.6));
  pen.polygon('plate', darker(STEEL, 0.1), box(4.6, 8, 20.6, 8.6));
  for (const [x, y] of [
    [5.8, -7.8],
    [19.4, -7.8],
    [5.8, 7],
    [19.4, 7],
  ] as const)
    pen.disc('screw', darker(STEEL, 0.3), p(x, y), 0.6);
  pen.disc('ring', '#3a4048', p(12.6, -0.4), 6.4);
  pen.disc('button', darker(colour, 0.25), p(12.6, 0.1), 5.5);
  pen.disc('button', colour, p(12.6, -0.5), 5.2);
  pen.blob(
    'button',
    '#ffffff',
    [p(9.4, -3), p(11.4, -4.6), p(14, -4.7), p(12, -3.7), p(10.2, -2.2)],
    'light',
    0.5,
  );
  drawHandClose(pen, { ...spec, gesture: 'press', held: null, target: null }, w, {
    x: 0.8,
    y: 4.6,
    turn: -10,
    mirror: false,
  });
}

/** A door's edge with its furniture. */
function door(pen: Pen, colour: string): void {
  upright(pen, 'door', colour, 1);
  for (const y of [-34, 12]) pen.polygon('door', darker(colour, 0.12), box(27, y, 120, y + 26));
  pen.polygon('plate', darker(BRASS, 0.2), box(8.9, -11.6, 17.4, 12.4));
  pen.polygon('plate', BRASS, box(8.6, -12, 17, 12));
  for (const y of [-10.4, 10.4]) pen.disc('screw', darker(BRASS, 0.35), p(12.8, y), 0.6);
}

/** A key in the lock of a door, two fingers at its bow. */
export function turnKey(pen: Pen, spec: DetailSpec, w: Wardrobe): void {
  door(pen, spec.scene?.surface ?? WOOD);
  pen.disc('keyhole', '#2b1d12', p(13.4, -1.4), 1.7);
  pen.polygon('keyhole', '#2b1d12', [p(12.7, -1), p(14.1, -1), p(14.7, 3.6), p(12.1, 3.6)]);
  const metal = spec.scene?.colour ?? '#c9ced6';
  pen.polygon('key', darker(metal, 0.15), box(2, -2.1, 13.4, -0.7));
  pen.polygon('key', metal, box(2, -2.2, 13.2, -1.2));
  pen.disc('key', darker(metal, 0.15), p(-0.4, -1.4), 3.7, 3.3);
  pen.disc('key', metal, p(-0.6, -1.6), 3.5, 3.1);
  pen.disc('key', darker(metal, 0.5), p(-1.7, -1.6), 1, 1);
  drawHandClose(pen, { ...spec, gesture: 'pinch', held: null, target: null }, w, {
    x: -11,
    y: 1,
    turn: -6,
    mirror: false,
  });
}

/** A hand at a door's knob. */
export function openDoor(pen: Pen, spec: DetailSpec, w: Wardrobe): void {
  door(pen, spec.scene?.colour ?? spec.scene?.surface ?? WOOD);
  pen.disc('keyhole', '#2b1d12', p(12.8, 7.2), 0.9);
  pen.disc('knob', darker(BRASS, 0.35), p(12.4, -0.6), 4.6);
  pen.disc('knob', lighter(BRASS, 0.12), p(11.8, -1), 4.4);
  drawHandClose(pen, { ...spec, gesture: 'hold', held: null, target: null }, w, {
    x: 5.6,
    y: -0.4,
    turn: -6,
    mirror: false,
  });
}

/** Knuckles on a door. */
export function knockAtDoor(pen: Pen, spec: DetailSpec, w: Wardrobe): void {
  const colour = spec.scene?.colour ?? spec.scene?.surface ?? WOOD;
  upright(pen, 'door', colour, 8.6);
  for (const y of [-30, 6]) pen.polygon('door', darker(colour, 0.12), box(15, y, 120, y + 30));
  for (const [x, y] of [
    [11.6, -8.4],
    [13.4, -4.4],
    [13, 0.6],
  ] as const)
    pen.line('knock', '#f7efd8', [p(x, y), p(x + 3.2, y - (y + 3) * -0.22)], 0.5, 0.85);
  drawHandClose(pen, { ...spec, gesture: 'hold', held: null, target: null }, w, {
    x: 1,
    y: -0.6,
    turn: -8,
    mirror: false,
  });
}
