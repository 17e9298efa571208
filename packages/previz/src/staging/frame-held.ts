/** Near frames of somebody with a thing in hand: the face, the hands and enough of the thing to tell what it is. */
import type { Shot } from '../model/shot.ts';
import type { Slot } from './arrange.ts';
import { busyWith, nearTop } from './close-in.ts';
import { frameEyes } from './frame-details.ts';
import type { FrameSize, Framing } from './frame-size.ts';
import type { Hero } from './hero.ts';
import { topOf } from './slot-spans.ts';
import { anchorOf, type Extent } from './unit.ts';

/** Metres of the thing that a frame shows from its upper edge down, and to either side of the face. */
const SHOWN = { 'close-up': 0.15, 'medium-close': 0.34 } as const;
const ASIDE = { 'close-up': 0.4, 'medium-close': 0.75 } as const;
type Near = keyof typeof SHOWN;

/** Metres over the head that a thing held up may claim. */
const RAISED = 0.14;

const HEADROOM = 0.06;
const MOST_WIDTH = 0.94;

/** What a near frame of the hero has to show besides the face: what is in its hands, else what it is busy with. Metres about the hero's foot. */
export function deedBox(slots: readonly Slot[], hero: Hero, shot: Shot): Extent | null {
  const held = heldBox(hero);
  if (held) return held;
  const thing = busyWith(slots, hero, shot);
  if (!thing) return null;
  const { left, right, bottom } = thing.unit.extent;
  const by = thing.x - hero.slot.x;
  return { left: left + by, right: right + by, bottom, top: nearTop(thing.unit, by > 0 ? 1 : -1) };
}

/** Where the hero's drawing shows what it holds, in the unit's metres; null with empty hands, or where it is out of a near frame's reach. */
function heldBox({ part }: Hero): Extent | null {
  if (!part.drawing.anchors['held.min'] || !part.drawing.anchors['held.max']) return null;
  const corners = ['held.min', 'held.max'].map((name) => anchorOf(part, [name], { x: 0, y: 0 }));
  const xs = corners.map((c) => c.x);
  const ys = corners.map((c) => c.y);
  const box = {
    left: Math.min(...xs),
    right: Math.max(...xs),
    bottom: Math.min(...ys),
    top: Math.max(...ys),
  };
  const waist = anchorOf(part, ['cut.waist'], { x: 0, y: part.drawing.bounds.y * 0.6 });
  return box.top < waist.y ? null : box;
}

/** Head and hands: as near as the size has it, unless the thing needs more. */
export function frameBust(hero: Hero, held: Extent, { size }: Shot, frame: FrameSize): Framing {
  const { part } = hero;
  const near: Near = size === 'close-up' ? 'close-up' : 'medium-close';
  const own = anchorOf(part, [near === 'close-up' ? 'cut.shoulder' : 'cut.chest'], { x: 0, y: 0 }).y;
  const lowest = anchorOf(part, ['cut.waist'], { x: 0, y: 0 }).y;
  const bottom = Math.max(lowest, Math.min(own, Math.max(held.bottom - 0.02, held.top - SHOWN[near])));
  return fitted(
    hero,
    held,
    near,
    { top: Math.max(topOf(hero), Math.min(held.top, topOf(hero) + RAISED)), bottom, headroom: HEADROOM },
    frame,
  );
}

/** Heads: half the width of both eyes, and how much of a thing beside the face is enough. */
const EYES = 0.32;
const GLIMPSE = 0.4;
/** Heads under the chin to which such a frame may go down to show the edge of a thing. */
const UNDER_CHIN = 0.22;

/** Brow, eyes and mouth, to one side of the frame, with an edge of the thing beside or under them; the face alone where the thing is too far off. */
export function frameFaceAndHand(hero: Hero, held: Extent, frame: FrameSize): Framing {
  const { part, slot } = hero;
  const eyes = anchorOf(part, ['eyes'], { x: 0, y: part.drawing.bounds.y * 0.93 });
  const chin = anchorOf(part, ['chin'], { x: 0, y: part.drawing.bounds.y * 0.86 }).y;
  const head = topOf(hero) - chin;
  const top = eyes.y + 0.3 * (topOf(hero) - eyes.y);
  if (held.top < chin - UNDER_CHIN * head || held.bottom > top) return frameEyes(hero, frame);
  const below = held.top < chin + 0.2 * head;
  const bottom = chin - (below ? UNDER_CHIN : 0.02) * head;
  const scale = Math.min(frame.height / (top - bottom), frame.width / ((2 * EYES + GLIMPSE) * head));
  const room = Math.max(0, frame.width / scale / 2 - EYES * head);
  const side = Math.sign((held.left + held.right) / 2 - eyes.x);
  const beyond = side > 0 ? held.right : -held.left;
  const reach = Math.min(beyond, side * eyes.x + (EYES + GLIMPSE) * head) - frame.width / scale / 2;
  const middle = eyes.x + side * Math.min(room, Math.max(0, reach - side * eyes.x));
  return { scale, foot: top * scale, centre: frame.width / 2 - (slot.x + middle) * scale };
}

function fitted(
  hero: Hero,
  held: Extent,
  near: Near,
  { top, bottom, headroom }: { top: number; bottom: number; headroom: number },
  { width, height }: FrameSize,
): Framing {
  const { part, slot } = hero;
  const face = anchorOf(part, ['eyes', 'head.top'], { x: 0, y: 0 }).x;
  const half = (part.performer?.height ?? 1.7) * 0.09;
  const out = ASIDE[near];
  const left = Math.min(face - half, Math.max(held.left, face - out));
  const right = Math.max(face + half, Math.min(held.right, face + out));
  const scale = Math.min(((1 - headroom) * height) / (top - bottom), (MOST_WIDTH * width) / (right - left));
  return {
    scale,
    foot: headroom * height + top * scale,
    centre: width / 2 - (slot.x + (left + right) / 2) * scale,
  };
}
