/** Busts of somebody with a beast: the face of the one and the head of the other in one frame. */
import type { Shot } from '../model/shot.ts';
import type { Slot } from './arrange.ts';
import { chinOf } from './frame-pair.ts';
import type { FrameSize, Framing } from './frame-size.ts';
import type { Hero } from './hero.ts';
import { hatTopOf } from './slot-spans.ts';
import { anchorOf, type Extent, extentOf, type Part } from './unit.ts';

/** Where the person is cut: an anchor; in close-ups metres under the chin. */
const CUTS: Partial<Record<Shot['size'], string | number>> = {
  medium: 'cut.waist',
  'medium-close': 'cut.chest',
  'close-up': 0.12,
};

/** Parts of the frame that both fill, and of it that is over them. */
const FILL = { width: 0.88, height: 0.86, over: 0.08 };
/** Metres about the person's eyes. */
const SHOULDERS = 0.26;
/** From eye to muzzle a skull is so many times as large; metres of a beast without a face that are enough. */
const SKULL = 0.95;
const ENOUGH = 2;
/** Lower than this, in heights of the person, a beast is held or petted, and the frame of hands at work has it. */
const TALL = 0.5;

/** The frame of a person beside a beast, both of whom the shot is about; null where the beast is small or ridden, or the frame is wide. */
export function frameWithBeast(
  slots: readonly Slot[],
  hero: Hero,
  shot: Shot,
  frame: FrameSize,
): Framing | null {
  const cut = CUTS[shot.size];
  const { part } = hero;
  if (cut === undefined || !part.performer?.look) return null;
  const people = slots.flatMap((s) => s.unit.parts).filter((p) => p.performer?.look);
  const beasts = slots
    .filter((s) => s.plane === 'main' && !s.mass)
    .flatMap((slot) => slot.unit.parts.map((p) => ({ slot, part: p })))
    .filter(({ part: p }) => p.performer?.drawable?.kind === 'animal' && p.performer.focus);
  const [beast] = beasts;
  if (!beast || beasts.length > 1 || people.length > 1) return null;
  const ridden = shot.relations.some(
    (r) => r.kind === 'riding' && r.object === beast.part.performer?.entity.id,
  );
  const petted = shot.relations.some(
    (r) =>
      r.kind === 'touching' &&
      r.object === beast.part.performer?.entity.id &&
      r.subject === part.performer?.entity.id,
  );
  if (ridden || (!petted && (beast.part.performer?.height ?? 0) < TALL * part.performer.height)) return null;
  const face = hero.slot.x + anchorOf(part, ['eyes', 'head.top'], { x: 0, y: 0 }).x;
  const own: Extent = {
    left: face - SHOULDERS,
    right: face + SHOULDERS,
    top: hatTopOf(hero),
    bottom: typeof cut === 'string' ? anchorOf(part, [cut], { x: 0, y: 0 }).y : chinOf(hero) - cut,
  };
  const other = headOf(beast, face);
  const [left, right] = [Math.min(own.left, other.left), Math.max(own.right, other.right)];
  const [top, bottom] = [Math.max(own.top, other.top), Math.min(own.bottom, other.bottom)];
  const scale = Math.min(
    (FILL.height * frame.height) / (top - bottom),
    (FILL.width * frame.width) / (right - left),
  );
  return {
    scale,
    foot: FILL.over * frame.height + top * scale,
    centre: frame.width / 2 - ((left + right) / 2) * scale,
  };
}

/** The head of a beast where it has a face, else so much of it as is next to who is there. */
function headOf({ slot, part }: { slot: Slot; part: Part }, face: number): Extent {
  const { eyes, mouth } = part.drawing.anchors;
  const e = extentOf(part);
  const [a, b] = [anchorOf(part, ['eyes'], { x: 0, y: 0 }), anchorOf(part, ['mouth'], { x: 0, y: 0 })];
  const long = Math.hypot(a.x - b.x, a.y - b.y);
  if (eyes && mouth && long > 0.02) {
    const r = SKULL * long;
    return {
      left: slot.x + (Math.min(a.x, b.x) - r) * slot.shrink,
      right: slot.x + (Math.max(a.x, b.x) + r) * slot.shrink,
      top: Math.min(e.top, Math.max(a.y, b.y) + 1.3 * r) * slot.shrink,
      bottom: Math.max(e.bottom, Math.min(a.y, b.y) - 0.6 * r) * slot.shrink,
    };
  }
  const [left, right] = [slot.x + e.left * slot.shrink, slot.x + e.right * slot.shrink];
  const ahead = (left + right) / 2 > face;
  return {
    left: ahead ? left : Math.max(left, right - ENOUGH),
    right: ahead ? Math.min(right, left + ENOUGH) : right,
    top: e.top * slot.shrink,
    bottom: Math.max(e.bottom, e.top - ENOUGH) * slot.shrink,
  };
}
