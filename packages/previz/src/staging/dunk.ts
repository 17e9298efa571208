import type { Performer } from './performers.ts';
import { withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { anchorOf, leadOf, lifted, moved } from './unit.ts';

/** The ring of a basketball hoop, its own centimetres; the hand comes this far beside and over it, metres. */
const RING = { x: 0, y: -306 };
const BESIDE = 0.2;
const OVER = 0.16;
const NEARER = -0.08;

/** In the air before the board, the ball over the ring. */
export function dunk(hoop: StagedUnit, player: Performer, craft: Stagecraft): StagedUnit {
  const side = (craft.shot.place.seed % 2 === 0 ? 1 : -1) as 1 | -1;
  const unit = craft.build(player, { pose: 'dunk', facing: side, view: 'three-quarter' });
  const hand = anchorOf(leadOf(unit), ['hand.left'], { x: 0, y: -200 });
  const ring = anchorOf(leadOf(hoop), [], RING);
  const up = moved(unit, ring.x - side * BESIDE - hand.x, ring.y + OVER - hand.y, NEARER);
  return withParts(hoop, [lifted(up)]);
}
