/** What happens behind a face: in a near frame, what stands behind is so far off that it is seen as what it is, on the free side. */
import type { ShotSize } from '../model/script.ts';
import type { SetDesign } from '../model/set.ts';
import type { Shot } from '../model/shot.ts';
import type { FrameSize, Framing } from './frame-size.ts';
import type { Hero } from './hero.ts';
import type { Slot } from './slot.ts';
import { anchorOf, heightOf, middleOf, widthOf } from './unit.ts';

/** Sizes that show less than a body. */
const NEAR: ReadonlySet<ShotSize> = new Set(['medium', 'medium-close', 'close-up', 'extreme-close-up']);
const BEHIND: ReadonlySet<Slot['plane']> = new Set(['behind', 'back', 'far', 'scenery']);

/** Parts of the frame that a thing behind takes at most, and where its middle is from the edge of the free side. */
const MOST = { height: 0.66, width: 0.56 };
const ASIDE = 0.27;
/** Of their own size on the main plane, people and animals behind a face. */
const BACKED = 0.46;
/** Metres: who is as tall has the head at the height of the face before it. */
const TALL = 2.3;

/** The slots with what is behind the hero of a near frame set back, in the open land. */
export function setBack(
  slots: readonly Slot[],
  { scale, centre }: Framing,
  hero: Hero,
  shot: Shot,
  set: SetDesign,
  { width, height }: FrameSize,
): readonly Slot[] {
  if (!NEAR.has(shot.size) || !hero.part.performer?.look) return slots;
  const face = centre + (hero.slot.x + anchorOf(hero.part, ['head.top'], { x: 0, y: 0 }).x) * scale;
  const free = face > width / 2 ? -1 : 1;
  let nth = 0;
  return slots.map((slot): Slot => {
    if (slot === hero.slot || !BEHIND.has(slot.plane) || slot.mass) return slot;
    const living = slot.unit.lead.look !== null || heightOf(slot.unit.extent) < TALL;
    if (!living && (set.indoor || set.air !== 'air')) return slot;
    const fit = Math.min(
      (MOST.height * height) / (scale * heightOf(slot.unit.extent)),
      (MOST.width * width) / (scale * widthOf(slot.unit.extent)),
    );
    if (fit >= slot.shrink && !(living && slot.plane === 'behind')) return slot;
    const shrink = living ? Math.min(slot.shrink, BACKED) : Math.min(slot.shrink, fit);
    const side = (nth % 2 === 0 ? free : -free) * (1 - 0.3 * Math.floor(nth / 2));
    nth += 1;
    const middle = width / 2 + side * (0.5 - ASIDE) * width;
    const x = (middle - centre) / scale - middleOf(slot.unit.extent) * shrink;
    const { before: _, ...plain } = slot;
    return { ...plain, plane: living ? 'back' : 'far', x, shrink };
  });
}
