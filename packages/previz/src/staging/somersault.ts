/** Who somersaults is in the air, the feet over the head, boards and skis with them. */

import type { Drawing } from '../model/drawing.ts';
import type { PoseId } from '../model/figure.ts';
import type { Facing } from './direction.ts';
import { turnedAbout } from './map-drawing.ts';
import type { Performer } from './performers.ts';
import { measured } from './shape-bounds.ts';

/** Degrees by which the body is turned over, and where it turns, of its height. */
const OVER = 152;
const AXIS = 0.74;
/** On the hands already. */
const ON_HANDS: ReadonlySet<PoseId> = new Set(['cartwheel', 'handstand', 'dive', 'fall']);

export function somersaulting(drawing: Drawing, p: Performer, pose: PoseId, facing: Facing): Drawing {
  if (p.mention.verb !== 'somersault' || ON_HANDS.has(pose)) return drawing;
  const over = turnedAbout(drawing, (facing || 1) * -OVER, { x: 0, y: drawing.bounds.y * AXIS });
  return measured(over, over.shapes);
}
