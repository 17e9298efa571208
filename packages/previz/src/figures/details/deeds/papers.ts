import type { DetailSpec, Held } from '../../../staging/artists.ts';
import type { Pen } from '../../pen.ts';
import type { Wardrobe } from '../../wardrobe.ts';
import { drawHandClose } from '../hand.ts';
import { putAt } from '../put-at.ts';
import { box, p } from './surfaces.ts';

const PAPER = '#f7f3e8';

/** A written page, its corners curling a little. */
function page(pen: Pen, x: number, y: number): void {
  pen.polygon('paper', '#1c1410', box(x - 8.6, y - 11, x + 9.2, y + 12.4), 'body', 0.18);
  pen.blob('paper', PAPER, [
    p(x - 9, y - 11.6),
    p(x, y - 11.9),
    p(x + 9, y - 11.6),
    p(x + 9.1, y),
    p(x + 8.8, y + 11.8),
    p(x, y + 12.1),
    p(x - 8.8, y + 11.8),
    p(x - 9.1, y),
  ]);
  pen.line('crease', '#d9d2bf', [p(x - 9, y - 3.6), p(x + 9, y - 3.6)], 0.2);
  pen.line('crease', '#d9d2bf', [p(x - 9, y + 4.2), p(x + 9, y + 4.2)], 0.2);
  for (let i = 0; i < 9; i++) {
    const wide = i === 0 ? 5 : i === 8 ? 7 : 13.4 - (i % 3) * 0.9;
    pen.line(
      'writing',
      '#56607a',
      [p(x - 6.8, y - 8.6 + i * 1.75), p(x - 6.8 + wide, y - 8.5 + i * 1.75)],
      0.34,
      0.85,
    );
  }
}

/** Things that are looked at: held up flat, the fingers behind, the thumbs before them. */
export function present(pen: Pen, spec: DetailSpec, w: Wardrobe): void {
  const { held, scene } = spec;
  const two = spec.part === 'hands';
  const wide = scene?.kind === 'letter' ? 18 : (held?.drawing.bounds.width ?? 8);
  const tall = scene?.kind === 'letter' ? 23.4 : (held?.drawing.bounds.height ?? 10);
  const up = -1.5;
  const low = up + Math.min(4, 0.24 * tall);
  const hands = two ? ([-1, 1] as const) : ([-1] as const);
  const bare = { ...spec, gesture: 'present' as const, target: null };
  const place = (side: -1 | 1) => ({
    x: side * (wide / 2 - (two ? 1 : 2.2)),
    y: low + 6,
    turn: two ? -24 : -34,
    mirror: side > 0,
  });
  for (const side of hands) drawHandClose(pen, { ...bare, held: null, layer: 'behind' }, w, place(side));
  if (scene?.kind === 'letter') page(pen, 0, up);
  else if (held) putAt(pen, middled(held), p(0, up));
  for (const side of hands) drawHandClose(pen, { ...bare, held: null, layer: 'thumb' }, w, place(side));
}

/** Held by its middle. */
const middled = ({ drawing }: Held): Held => {
  const { x, y, width, height } = drawing.bounds;
  return { drawing, grip: p(x + width / 2, y + height / 2) };
};

/** Banknotes counted: a fan of them in one hand, the next between the fingers of the other. */
export function countNotes(pen: Pen, spec: DetailSpec, w: Wardrobe): void {
  const bare = { ...spec, target: null, held: null };
  const left = { x: -9.6, y: 4.4, turn: -18, mirror: false };
  drawHandClose(pen, { ...bare, gesture: 'present', layer: 'behind' }, w, left);
  for (let i = 0; i < 5; i++) note(pen, -2.6, 3.4, -46 + 15 * i);
  drawHandClose(pen, { ...bare, gesture: 'present', layer: 'thumb' }, w, left);
  note(pen, 9.6, 1.4, 40);
  drawHandClose(pen, { ...bare, gesture: 'pinch' }, w, { x: 20, y: -1.4, turn: 8, mirror: true });
}

/** A banknote standing on its short side, turned about that side's middle. */
function note(pen: Pen, x: number, y: number, degrees: number): void {
  const a = (degrees * Math.PI) / 180;
  const at = (u: number, v: number) =>
    p(x + u * Math.cos(a) + v * Math.sin(a), y + u * Math.sin(a) - v * Math.cos(a));
  pen.polygon('note', '#4f8a5a', [at(-3.4, -3), at(3.4, -3), at(3.4, 12.6), at(-3.4, 12.6)]);
  pen.polygon('note', '#86bb86', [at(-3, -2.6), at(3, -2.6), at(3, 12.2), at(-3, 12.2)]);
  pen.disc('note', '#cfe6c4', at(0, 5), 1.9);
  pen.line('note', '#3f7449', [at(-1.6, 10.6), at(1.6, 10.6)], 0.6);
}
