/** Hair that is being braided: its strands between the head and the fingers that have them. */
import type { Point } from '../geometry/plane.ts';
import type { Hands } from './duet-hands.ts';
import type { Performer } from './performers.ts';
import { rope } from './rope.ts';
import type { StagedUnit } from './stagecraft.ts';
import { anchorOf, leadOf, type Unit, unitOf } from './unit.ts';

export const isBraiding = ({ mention }: Performer): boolean => /^(braid|plait)$/.test(mention.verb ?? '');

const headOf = (whose: StagedUnit): { readonly top: Point; readonly high: number } => {
  const top = anchorOf(leadOf(whose), ['head.top'], { x: 0, y: -150 });
  const chin = anchorOf(leadOf(whose), ['chin'], { x: 0, y: -130 });
  return { top, high: top.y - chin.y };
};

/** Where the fingers are: behind the neck of whose hair it is, `side` being where the face looks. */
export function braidingHands(whose: StagedUnit, side: 1 | -1): Hands {
  const { top, high } = headOf(whose);
  return {
    right: { x: top.x - side * 0.86 * high, y: top.y - 0.72 * high },
    left: { x: top.x - side * 0.78 * high, y: top.y - 1.02 * high },
  };
}

/** Strands from the back of the head to either hand, and the end that is braided hanging from them. */
export function strands(whose: StagedUnit, colour: string, hands: Hands, side: 1 | -1): Unit {
  const { top, high } = headOf(whose);
  const { right, left } = hands;
  if (!right || !left) return unitOf([]);
  const from = (up: number): Point => ({ x: top.x - side * 0.36 * high, y: top.y - up * high });
  const end = { x: left.x + side * 0.06 * high, y: left.y - 0.55 * high };
  const wide = 17 * high;
  return unitOf([
    rope(from(0.4), right, whose, colour, 0.1, wide),
    rope(from(0.56), right, whose, colour, 0.02, wide),
    rope(from(0.7), left, whose, colour, 0.08, wide),
    rope(left, end, whose, colour, 0, 1.4 * wide),
  ]);
}
