/** An umbrella, a banner, or a placard on its stick, is over its holder's head, not before the face: who sits, kneels or walks holds it up. */
import type { Drawing } from '../model/drawing.ts';
import type { Handful } from './props.ts';
import { type Shown, within } from './show-held.ts';

/** Parts of their height, from the top, that are canopy or board. */
const CANOPIES: Readonly<Record<string, number>> = {
  umbrella: 0.46,
  'protest-sign': 0.45,
  'pole-banner': 0.41,
  'pole-standard': 0.52,
};
/** Centimetres of air over the crown. */
const AIR = 3;

/** The hand where the canopy clears the crown; null where it does so anyway, or nothing of the kind is held. */
export function overHead(drawing: Drawing, handfuls: readonly Handful[]): Shown | null {
  const mine = handfuls.find((h) => CANOPIES[h.id] !== undefined && h.hand === 'right');
  const { 'hand.right': hand, 'head.top': crown, chin } = drawing.anchors;
  if (!mine || !hand || !crown || !chin) return null;
  const { drawing: art, grip } = mine.held;
  const rim = hand.y + art.bounds.y + (CANOPIES[mine.id] ?? 0) * art.bounds.height - grip.y;
  const up = rim - (crown.y - AIR);
  if (up <= 0) return null;
  const at = within(drawing, 'right', { x: hand.x, y: hand.y - up }, chin.y - crown.y);
  return { handfuls: [...handfuls], reach: { right: at } };
}
