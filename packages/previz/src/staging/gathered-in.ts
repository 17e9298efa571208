/** Of several in a nearer shot whose size was said, those that it has no width for stand behind the others, in the gaps between them. */
import type { ShotSize } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import type { FrameSize, Framing } from './frame-size.ts';
import type { Hero } from './hero.ts';
import type { Slot } from './slot.ts';
import { type Span, topOf } from './slot-spans.ts';
import { anchorOf, middleOf, type Part } from './unit.ts';

/** How much farther off than the others they stand, a part of the distance. */
const BACK: Partial<Record<ShotSize, number>> = { medium: 0.6, 'medium-close': 0.8 };

/** Those who sit in one row take at most this part of the frame's width, as long as they are not farther off than this. */
const CLASS = 0.5;
const FARTHEST = 2;

/** The lens is about this part of the frame's height under the hero's head: over it the heads of taller ones sink with their distance. */
const LENS = 0.36;

/** More than so many would be a heap of heads. */
const MOST = 4;
/** Half a head and half the shoulders, parts of the body's height. */
const HEAD = 0.07;
const SHOULDERS = 0.13;
/** Least distance of heads from the frame's sides, a part of its width. */
const MARGIN = 0.03;
/** Places that are tried across the frame. */
const PLACES = 33;

/** Slots with those people moved in whose heads the framing leaves out; the hero's slot stays as it is. */
export function gatheredIn(
  slots: readonly Slot[],
  { scale, centre }: Framing,
  hero: Hero,
  shot: Shot,
  { width, height }: FrameSize,
): readonly Slot[] {
  const least = BACK[shot.size];
  if (!shot.sizeSaid || least === undefined) return slots;
  const spanOn = (slot: Slot, part: Part, half: number): Span => {
    const x = centre + (slot.x + eyesOf(part) * slot.shrink) * scale;
    const out = half * (part.performer?.height ?? 1.7) * slot.shrink * scale;
    return { left: x - out, right: x + out };
  };
  const isOut = (slot: Slot): boolean =>
    slot !== hero.slot &&
    slot.plane === 'main' &&
    !slot.mass &&
    peopleOf(slot).length > 0 &&
    peopleOf(slot).every((p) => {
      const { left, right } = spanOn(slot, p, HEAD);
      return left < 0 || right > width;
    });
  const out = slots.filter(isOut).slice(0, MOST);
  const taken = slots
    .filter((s) => s.plane === 'main' && !isOut(s))
    .flatMap((s) => peopleOf(s).map((p) => spanOn(s, p, SHOULDERS)));
  const places = new Map<Slot, Pick<Slot, 'x' | 'back' | 'shrink'>>();
  for (const slot of out) {
    const heads = headsOf(slot);
    const wide = ((heads.right - heads.left) * scale) / (CLASS * width);
    const drop = (LENS * height) / scale;
    const tall = (slot.unit.extent.top - topOf(hero) + drop) / drop;
    const back = Math.min(FARTHEST, Math.max(least, Math.max(wide, tall) - 1));
    const shrink = 1 / (1 + back);
    const half = ((heads.right - heads.left) / 2) * shrink * scale;
    const x = freest(taken, half, width);
    if (x === null) break;
    taken.push({ left: x - half, right: x + half });
    places.set(slot, { x: (x - centre) / scale - middleOf(heads) * shrink, back, shrink });
  }
  return slots.map((s) => (places.has(s) ? { ...s, ...places.get(s) } : s));
}

const peopleOf = (slot: Slot): readonly Part[] => slot.unit.parts.filter((p) => p.performer?.look);

const eyesOf = (part: Part): number => anchorOf(part, ['eyes', 'head.top'], { x: 0, y: 0 }).x;

/** From the first head to the last, metres about the slot's foot. */
function headsOf(slot: Slot): Span {
  const heads = peopleOf(slot).map((p) => ({ x: eyesOf(p), half: HEAD * (p.performer?.height ?? 1.7) }));
  return {
    left: Math.min(...heads.map((h) => h.x - h.half)),
    right: Math.max(...heads.map((h) => h.x + h.half)),
  };
}

/** Screen x, pixels, of the place for heads `half` wide to either side that is farthest from everybody; null where all of the width is taken. */
function freest(taken: readonly Span[], half: number, width: number): number | null {
  const free = (x: number) => Math.min(...taken.map((t) => Math.max(t.left - x, x - t.right)));
  const end = Math.min(half + MARGIN * width, width / 2);
  const xs = Array.from({ length: PLACES }, (_, i) => end + ((width - 2 * end) * i) / (PLACES - 1));
  const best = xs.reduce((a, b) => (free(b) > free(a) + 1 ? b : a));
  return free(best) > 0 ? best : null;
}
