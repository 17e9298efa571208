import type { Shot } from '../model/shot.ts';
import type { Slot } from './arrange.ts';
import { CAR_CABINS } from './dressing.ts';
import { frameAnimalHead } from './frame-beast.ts';
import { frameDetail, frameFeet, frameHead } from './frame-details.ts';
import { frameFigure } from './frame-figure.ts';
import type { FrameSize, Framing } from './frame-size.ts';
import { frameCabin, frameMass, frameThings, isSmallThing } from './frame-things.ts';
import { type Hero, heroOf } from './hero.ts';
import { isCarFront } from './motoring.ts';
import { isNear } from './slot-spans.ts';
import { isUnderWay } from './under-way.ts';
import { anchorOf, extentOf, heightOf, type Part } from './unit.ts';

export function frameUp(slots: readonly Slot[], shot: Shot, hero: Hero, frame: FrameSize): Framing {
  const cabin = isCarFront(hero.slot.unit.lead.drawable?.id) && slots.length === 1;
  if (cabin && !isNear(shot.size)) return frameCabin(hero.slot, shot, frame);
  if (isUnderWay(hero.slot.unit.lead.drawable?.id)) return frameThings(slots, shot, frame);
  if (shot.part === 'feet' && hero.part.performer?.look) return frameFeet(hero, frame);
  if (slots.some((s) => s.mass)) {
    // Plates at the feet of a crowd are not what the frame is about.
    const leaders = slots.filter(
      (s) => !s.mass && s.unit.parts.some((p) => p.performer?.focus && leads(p, slots)),
    );
    if (!leaders.some((s) => s.plane === 'main')) return frameMass(slots, shot, frame);
    const lead = hero.slot.mass ? (heroOf(leaders, shot) ?? hero) : hero;
    const own = frameUp(leaders, shot, lead, frame);
    return isNear(shot.size) ? own : withHeadsOf(slots, own, lead, frame);
  }
  const ranks = slots.some((s) => s.row > 0);
  if (shot.size === 'insert' && hero.slot.unit.lead.look && !hero.part.performer?.look)
    return frameDetail(hero, frame);
  const upright = stands(hero.part) || CAR_CABINS.has(shot.place.setting);
  if (hero.part.performer?.look && upright && !ranks) return frameFigure(slots, shot, hero, frame);
  const alone =
    shot.size in LOW_BUSTS &&
    slots.length === 1 &&
    hero.slot.unit.parts.every((p) => p === hero.part || !p.performer?.look);
  if (hero.part.performer?.look && !ranks && (isNear(shot.size) || alone))
    return frameHead(hero, shot.size, frame);
  const animal = hero.part.performer?.drawable?.kind === 'animal' && hero.slot.row < FIRST_ROW;
  const head = animal ? frameAnimalHead(hero, shot.size, frame, slots) : null;
  if (head) return head;
  const whole = shot.size === 'close-up' && slots.every(isSmallThing);
  return frameThings(isNear(shot.size) && !whole ? [hero.slot] : slots, shot, frame);
}

/** Who is further up than this is in a row behind others. */
const FIRST_ROW = 0.3;

/** How tall a crowd behind somebody looks beside its own height, and where its heads begin at the highest, parts of the frame. */
const CROWD = { behind: 0.8, top: 0.04 };

/** A frame about somebody small, wide enough for the heads of the crowd behind. */
function withHeadsOf(slots: readonly Slot[], own: Framing, lead: Hero, { height }: FrameSize): Framing {
  const people = slots.filter((s) => s.mass && s.unit.lead.look);
  const tall = Math.max(0, ...people.map((s) => heightOf(s.unit.extent)));
  const most = (own.foot - CROWD.top * height) / (CROWD.behind * tall || 1);
  if (own.scale <= most || most <= 0) return own;
  return { ...own, scale: most, centre: own.centre + lead.slot.x * (own.scale - most) };
}

/** Lower than this, metres, a thing is not what a frame with a crowd in it is about. */
const UNDERFOOT = 1.6;

/** Forks that lie about are no leaders of a crowd. */
const leads = (part: Part, slots: readonly Slot[]): boolean =>
  !slots.some((s) => s.mass && s.unit.lead.look) ||
  part.performer?.look != null ||
  part.performer?.drawable?.kind === 'animal' ||
  (part.performer?.height ?? 0) > UNDERFOOT;

/** Sizes that show the head and arms of who crawls or lies alone. */
const LOW_BUSTS: Partial<Record<Shot['size'], true>> = { medium: true, 'medium-close': true };

/** Whose head is so high, in own heights, is on the feet: a runner, however long the stride. */
const UPRIGHT = 0.72;

/** Upright figures are framed by heads and cuts; who lies or swims is framed as a thing is. */
function stands(part: Part): boolean {
  const e = extentOf(part);
  const head = anchorOf(part, ['head.top'], { x: 0, y: 0 }).y - e.bottom;
  return heightOf(e) > 0.75 * (e.right - e.left) || head > UPRIGHT * (part.performer?.height ?? 1.7);
}
