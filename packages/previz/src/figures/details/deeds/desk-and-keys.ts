import type { DetailSpec } from '../../../staging/artists.ts';
import type { Pen } from '../../pen.ts';
import type { Wardrobe } from '../../wardrobe.ts';
import { drawHandClose } from '../hand.ts';
import { drawTableTop } from '../table-top.ts';
import { box, p } from './surfaces.ts';

/** What is drawn rather than written. */
const DRAWN = 'drawn';

/** A face in pencil. */
function sketch(pen: Pen): void {
  const ink = '#6a7080';
  const face = [
    p(-1.6, -3.4),
    p(2.4, -3.2),
    p(4.6, 0),
    p(3.8, 4),
    p(1, 6.4),
    p(-2.4, 5.6),
    p(-4.4, 2),
    p(-4, -1.6),
    p(-1.6, -3.4),
  ];
  pen.line('sketch', ink, face, 0.4);
  pen.line('sketch', ink, [p(-4.2, -1), p(-2, -3.8), p(2, -4.2), p(5, -1.4), p(4.8, 1)], 0.6);
  for (const x of [-1.8, 1.8]) pen.disc('sketch', ink, p(x, 0.8), 0.45, 0.35);
  pen.line('sketch', ink, [p(0, 1), p(-0.3, 2.6), p(0.4, 2.7)], 0.25);
  pen.line('sketch', ink, [p(-1.2, 4), p(0.2, 4.4), p(1.4, 3.9)], 0.3);
}

/** Written on, lying on a table. */
export function writeOnPaper(pen: Pen, spec: DetailSpec, w: Wardrobe): void {
  drawTableTop(pen, -8);
  pen.polygon('paper', '#1c1410', [p(-11, -4.6), p(14, -4.6), p(20.6, 15), p(-16.4, 15)], 'body', 0.2);
  pen.polygon('paper', '#f9f6ee', [p(-11, -5.2), p(13.4, -5.2), p(20, 14.4), p(-17, 14.4)]);
  if (spec.scene?.surface === DRAWN) sketch(pen);
  else
    for (let i = 0; i < 4; i++) {
      const y = -3 + i * 2.2;
      pen.line('writing', '#8b93a6', [p(-9.2 - i * 0.6, y), p(11 + i * 0.5 - (i % 2) * 4, y)], 0.4);
    }
  if (spec.scene?.surface !== DRAWN) pen.line('writing', '#5b6378', [p(1.4, 9.6), p(17, 9.6)], 0.25);
  pen.line('ink', '#24345e', [p(2.6, 9), p(4, 6.4), p(5, 9.2), p(6.4, 7.6), p(7.4, 9), p(8.6, 8)], 0.4);
  const tip = p(9.2, 8.2);
  const ink = spec.scene?.colour ?? '#22304f';
  pen.limb('pen', ink, [p(tip.x - 1.8, tip.y - 3), p(tip.x - 6.6, tip.y - 12.4)], [0.72, 0.62]);
  pen.polygon('pen', '#d8b25a', [
    p(tip.x - 0.1, tip.y),
    p(tip.x - 2.4, tip.y - 2.6),
    p(tip.x - 1.1, tip.y - 3.3),
  ]);
  drawHandClose(pen, { ...spec, gesture: 'pinch', held: null, target: null }, w, {
    x: -3.2,
    y: 6.2,
    turn: -4,
    mirror: false,
  });
}

/** Black and white keys under both hands. */
export function playKeys(pen: Pen, spec: DetailSpec, w: Wardrobe): void {
  pen.polygon('piano', '#16161a', box(-120, -120, 120, -6.6));
  pen.polygon('piano', '#2d2d34', box(-120, -8, 120, -6.8));
  pen.polygon('felt', '#8c2a2a', box(-120, -6.8, 120, -6));
  pen.polygon('keys', '#f6f3ec', box(-120, -6, 120, 10.6));
  pen.polygon('keys', '#cfc9bb', box(-120, 9.4, 120, 10.6));
  for (let i = -50; i <= 50; i++) pen.line('keys', '#8e887b', [p(i * 2.36, -6), p(i * 2.36, 10.6)], 0.14);
  for (let i = -49; i <= 49; i++) {
    const step = ((i % 7) + 7) % 7;
    if (step === 2 || step === 6) continue;
    pen.polygon('keys', '#17171b', box(i * 2.36 - 0.7, -6, i * 2.36 + 0.7, 4));
    pen.polygon('keys', '#3c3c44', box(i * 2.36 - 0.45, -6, i * 2.36 + 0.3, 3.2));
  }
  pen.polygon('piano', '#1f1f24', box(-120, 10.6, 120, 120));
  const bare = { ...spec, gesture: 'open' as const, held: null, target: null };
  drawHandClose(pen, bare, w, { x: -11.5, y: 9.4, turn: -99, mirror: true });
  drawHandClose(pen, bare, w, { x: 11.5, y: 9.4, turn: -99, mirror: false });
}
