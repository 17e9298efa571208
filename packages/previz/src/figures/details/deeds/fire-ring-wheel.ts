import type { DetailSpec } from '../../../staging/artists.ts';
import type { Pen } from '../../pen.ts';
import { darker, lighter } from '../../tint.ts';
import type { Wardrobe } from '../../wardrobe.ts';
import { drawHandClose } from '../hand.ts';
import { putAt } from '../put-at.ts';
import { box, p, shadeUnder } from './surfaces.ts';

/** A burning match between two fingers, its box in the other hand where both are seen. */
export function lightMatch(pen: Pen, spec: DetailSpec, w: Wardrobe): void {
  const bare = { ...spec, held: null, target: null };
  const head = p(6.6, -5.4);
  for (let r = 13; r > 2; r -= 0.8) pen.disc('glow', '#ffd88a', p(head.x, head.y - 2.6), r, r, 'glow', 0.032);
  if (spec.target) {
    const { x, y, width, height } = spec.target.drawing.bounds;
    // Its top under the flame.
    putAt(pen, { drawing: spec.target.drawing, grip: p(x + width / 2, y) }, p(head.x + 5.2, head.y + 1));
    shadeUnder(pen, head.x + 5.2, head.y + 1 + height, width * 0.5, 0.8);
  } else if (spec.part === 'hands') matchbox(pen, bare, w);
  pen.limb('match', '#e2c48c', [p(0.6, 3.4), head], [0.5, 0.46]);
  pen.disc('match', '#3a2019', head, 0.8, 0.9);
  flame(pen, head.x, head.y + 0.6, 1, '#f58a1f');
  flame(pen, head.x, head.y + 0.4, 0.66, '#ffd24a');
  flame(pen, head.x, head.y + 0.2, 0.34, '#fff4cf');
  drawHandClose(pen, { ...bare, gesture: 'pinch' }, w, { x: -9.6, y: 4.2, turn: -8, mirror: false });
}

const flame = (pen: Pen, x: number, y: number, k: number, colour: string): void =>
  pen.blob(
    'flame',
    colour,
    [
      p(x, y),
      p(x - 1.9 * k, y - 1.6 * k),
      p(x - 1.7 * k, y - 3.8 * k),
      p(x - 0.2 * k, y - 7.6 * k),
      p(x + 0.7 * k, y - 5 * k),
      p(x + 1.9 * k, y - 3 * k),
      p(x + 1.7 * k, y - 1.2 * k),
    ],
    'glow',
  );

function matchbox(pen: Pen, bare: DetailSpec, w: Wardrobe): void {
  const place = { x: 19, y: 8.4, turn: -20, mirror: true };
  drawHandClose(pen, { ...bare, gesture: 'present', layer: 'behind' }, w, place);
  pen.polygon('box', '#b7352d', box(6.4, 4.2, 16.4, 10));
  pen.polygon('box', '#f1dfb4', box(7.6, 5.2, 15.2, 9));
  pen.polygon('box', '#4a342a', box(6.4, 9.2, 16.4, 10.2));
  drawHandClose(pen, { ...bare, gesture: 'present', layer: 'thumb' }, w, place);
}

/** A ring put on a finger. */
export function putRing(pen: Pen, spec: DetailSpec, w: Wardrobe): void {
  const bare = { ...spec, held: null, target: null };
  const gold = spec.scene?.colour ?? '#e2b23a';
  drawHandClose(pen, { ...bare, gesture: 'open' }, w, { x: -4, y: 1.4, turn: -2, mirror: false });
  const c = p(2.2, 2.7);
  pen.blob('ring', darker(gold, 0.25), [
    p(c.x - 0.5, c.y - 1.12),
    p(c.x + 0.75, c.y - 1.08),
    p(c.x + 0.95, c.y),
    p(c.x + 0.7, c.y + 1.1),
    p(c.x - 0.5, c.y + 1.12),
    p(c.x - 0.25, c.y),
  ]);
  pen.blob('ring', gold, [
    p(c.x - 0.45, c.y - 1.1),
    p(c.x + 0.35, c.y - 1.1),
    p(c.x + 0.6, c.y),
    p(c.x + 0.3, c.y + 1.1),
    p(c.x - 0.45, c.y + 1.1),
    p(c.x - 0.2, c.y),
  ]);
  pen.polygon('gem', '#dff2ff', [
    p(c.x + 0.1, c.y - 0.62),
    p(c.x + 0.8, c.y),
    p(c.x + 0.1, c.y + 0.62),
    p(c.x - 0.6, c.y),
  ]);
  pen.polygon('gem', '#ffffff', [p(c.x + 0.1, c.y - 0.62), p(c.x + 0.3, c.y - 0.1), p(c.x - 0.6, c.y)]);
  const other = bare.other ? { ...bare, look: bare.other } : bare;
  drawHandClose(pen, { ...other, gesture: 'pinch' }, w, { x: 13.4, y: 6.9, turn: -18, mirror: true });
}

/** Two fists at a car's wheel. */
export function gripWheel(pen: Pen, spec: DetailSpec, w: Wardrobe): void {
  const rim = '#1d1d22';
  pen.blob('dashboard', '#646b78', [
    p(-120, -1),
    p(-30, -4),
    p(0, -5),
    p(30, -4),
    p(120, -1),
    p(120, 120),
    p(-120, 120),
  ]);
  pen.disc('dial', '#15181d', p(-5, 1.4), 4);
  pen.disc('dial', '#15181d', p(5, 1.4), 4);
  for (const x of [-5, 5]) pen.line('dial', '#ff6a4a', [p(x, 1.8), p(x + 2.2, -0.6)], 0.35);
  const arc = (r: number, from: number, to: number) =>
    Array.from({ length: 17 }, (_, i) => {
      const a = ((from + ((to - from) * i) / 16) * Math.PI) / 180;
      return p(r * Math.cos(a), 11 + r * Math.sin(a));
    });
  pen.line('wheel', rim, arc(18.4, -180, 180), 3.1);
  pen.line('wheel', lighter(rim, 0.25), arc(19.2, -150, -30), 0.5);
  pen.limb('wheel', rim, [p(-16, 14), p(16, 14)], [1.7, 1.7]);
  pen.disc('wheel', '#33343b', p(0, 14.4), 5.6, 4.6);
  const bare = { ...spec, gesture: 'hold' as const, held: null, target: null };
  drawHandClose(pen, bare, w, { x: -19.6, y: 5.6, turn: -30, mirror: false });
  drawHandClose(pen, bare, w, { x: 19.6, y: 5.6, turn: -30, mirror: true });
}
