import type { Pen } from '../pen.ts';
import type { Trunk } from '../trunk.ts';
import type { Wardrobe } from '../wardrobe.ts';
import { digit } from './digits.ts';
import { FIGHTING_SUITS } from './fighting-suits.ts';
import { SHOW_SUITS } from './show-suits.ts';
import { SPORT_AND_WORK_SUITS } from './sport-and-work-suits.ts';
import type { SuitTable } from './suit.ts';
import { chest } from './trim-shapes.ts';

const SUITS: SuitTable = { ...SHOW_SUITS, ...FIGHTING_SUITS, ...SPORT_AND_WORK_SUITS };

/** Marks of the suit itself: quarters, buttons, plates, numbers, stripes. */
export function drawCostume(pen: Pen, t: Trunk, m: number, w: Wardrobe, skin: string): void {
  const c = w.over?.colour ?? w.top.colour;
  const type = w.over?.type ?? w.top.type;
  if (!type) return;
  const here = chest(t, m);
  const number = (colour: string, digits: string): void => {
    for (const [i, d] of [...digits].entries())
      digit(pen, t, here, d, (i - (digits.length - 1) / 2) * 0.26, colour);
  };
  SUITS[type]?.({ pen, t, at: t.at, b: t.build, type, c, skin, here, front: t.view !== 'back', number });
}
