/** Near frames of somebody with a thing in hand: the face, the hands and enough of the thing to tell what it is. */
import type { Shot } from '../model/shot.ts';
import type { Slot } from './arrange.ts';
import { namedBox } from './busy-hands.ts';
import { busyWith, nearTop } from './close-in.ts';
import { frameEyes } from './frame-details.ts';
import type { FrameSize, Framing } from './frame-size.ts';
import type { Hero } from './hero.ts';
import { hatTopOf, type Span, topOf } from './slot-spans.ts';
import { anchorOf, type Extent, extentOf } from './unit.ts';

/** Metres of the thing that a frame shows from its upper edge down, and to either side of the face. */
const SHOWN = { 'close-up': 0.15, 'medium-close': 0.34 } as const;
const ASIDE = { 'close-up': 0.5, 'medium-close': 0.75 } as const;
type Near = keyof typeof SHOWN;

/** Metres under busy hands that show what they are at. */
const UNDER_HANDS = 0.02;

/** From head to hands, in own heights, of who is so near what it works at that one frame has both. */
const BENT_OVER = 0.62;

/** Metres over the head that a thing held up may claim; the same where it is swung from there. */
const RAISED = 0.14;
const SWUNG = 0.42;
const FLOWN = 1.2;

const HEADROOM = 0.06;
const MOST_WIDTH = 0.94;

/** What a near frame of the hero has to show besides the face: what is in its hands and what they are at, else what it is busy with. Metres about the hero's foot. */
export function deedBox(slots: readonly Slot[], hero: Hero, shot: Shot): Extent | null {
  const boxes = [heldBox(hero), namedBox(hero, 'hands')].flatMap((b) => b ?? []);
  if (boxes.length > 0) return around(boxes);
  const thing = busyWith(slots, hero, shot);
  if (!thing) return null;
  const { left, right, bottom } = thing.unit.extent;
  const by = thing.x - hero.slot.x;
  return { left: left + by, right: right + by, bottom, top: nearTop(thing.unit, by > 0 ? 1 : -1) };
}

const around = (boxes: readonly Extent[]): Extent => ({
  left: Math.min(...boxes.map((b) => b.left)),
  right: Math.max(...boxes.map((b) => b.right)),
  bottom: Math.min(...boxes.map((b) => b.bottom)),
  top: Math.max(...boxes.map((b) => b.top)),
});

/** Where the hero's drawing shows what it holds; null with empty hands, or where it is out of a near frame's reach. */
function heldBox(hero: Hero): Extent | null {
  const box = namedBox(hero, 'held');
  if (!box) return null;
  const { part } = hero;
  const waist = anchorOf(part, ['cut.waist'], { x: 0, y: part.drawing.bounds.y * 0.6 });
  return box.top < waist.y ? null : box;
}

/** Metres under the hands that show what they are in or on, and how far from it they may be. */
const INTO = 0.17;
const REACH = 0.32;
const BESIDE = 0.12;

/** Height, metres, down to which a near frame goes for the pot or the keys that busy hands are over; null where they are over nothing such. */
export function underWork(slots: readonly Slot[], hero: Hero): number | null {
  const hands = namedBox(hero, 'hands');
  if (!hands) return null;
  const [left, right] = [hands.left - BESIDE, hands.right + BESIDE];
  const under = slots
    .filter((s) => !s.mass && (s.plane === 'main' || s === hero.slot))
    .flatMap((s) =>
      s.unit.parts
        .filter(
          (p) => p.performer?.drawable?.kind === 'thing' && p.performer.focus && p.drawing.shapes.length > 0,
        )
        .map((p) => ({ by: s.x - hero.slot.x, e: extentOf(p) })),
    )
    .filter(
      ({ by, e }) =>
        e.left + by < right &&
        e.right + by > left &&
        e.top > hands.bottom - REACH &&
        e.bottom < hands.bottom - UNDER_HANDS,
    );
  if (under.length === 0) return null;
  const top = Math.max(...under.map(({ e }) => e.top));
  return Math.max(Math.min(...under.map(({ e }) => e.bottom)), Math.min(hands.bottom, top) - INTO);
}

/** Head and hands: as near as the size has it, unless the thing, or the heads of several, need more. */
export function frameBust(
  hero: Hero,
  held: Extent,
  { size }: Shot,
  frame: FrameSize,
  heads: Span | null,
  faces: { readonly top: number; readonly bottom: number },
  under: number | null = null,
): Framing {
  const { part } = hero;
  const near: Near = size === 'close-up' ? 'close-up' : 'medium-close';
  const own = anchorOf(part, [near === 'close-up' ? 'cut.shoulder' : 'cut.chest'], { x: 0, y: 0 }).y;
  const hands = namedBox(hero, 'hands');
  const waist = anchorOf(part, ['cut.waist'], { x: 0, y: 0 }).y;
  const bent = hands && topOf(hero) - hands.bottom < BENT_OVER * (part.performer?.height ?? 1.7);
  const lowest = bent ? Math.min(waist, hands.bottom - UNDER_HANDS) : waist;
  const thing = Math.max(held.bottom - 0.02, held.top - SHOWN[near]);
  const work = hands ? hands.bottom - UNDER_HANDS : thing;
  const bottom = Math.min(
    faces.bottom,
    under ?? Number.POSITIVE_INFINITY,
    Math.max(lowest, Math.min(own, thing, work)),
  );
  const crown = Math.max(hatTopOf(hero), faces.top);
  const swung = (hands && hands.top > crown - 0.08) || held.top > crown + 0.3;
  const over = swung ? SWUNG : RAISED;
  // Of a kite on its string no near frame has anything.
  const flown = held.top > crown + FLOWN;
  return fitted(
    hero,
    held,
    near,
    { top: flown ? crown : Math.max(crown, Math.min(held.top, crown + over)), bottom, headroom: HEADROOM },
    frame,
    heads,
  );
}

/** Least metres that a frame of hands at work is high, and most with the mouth of whose they are. */
const HANDS = 0.36;
const WITH_MOUTH = 0.64;
/** Heads that the crown is before the chin of who bends over. */
const BENT = 0.22;

/** The hands and what they are at, with the mouth over them where they are near it; null where the hands are idle, or at the face. */
export function frameHands(hero: Hero, frame: FrameSize): Framing | null {
  const { part, slot } = hero;
  const hands = namedBox(hero, 'hands');
  const chin = anchorOf(part, ['chin'], { x: 0, y: part.drawing.bounds.y * 0.86 });
  const head = topOf(hero) - chin.y;
  if (!hands || hands.top > chin.y + 0.2 * head) return null;
  const held = namedBox(hero, 'held');
  if (held && held.bottom < hands.bottom - SHAFT) return frameWorkingEnd(hero, held, frame);
  const bottom = hands.bottom - 0.07;
  // A head that bends over its hands would be cut through the eyes.
  const bent = Math.abs(anchorOf(part, ['head.top'], chin).x - chin.x) > BENT * head;
  const mouth = chin.y + (bent ? 0 : 0.4) * head;
  const near = mouth - bottom < WITH_MOUTH;
  const middle = (hands.bottom + hands.top) / 2;
  const tall = near ? mouth - bottom : Math.max(HANDS, hands.top - hands.bottom + 0.12);
  const top = near ? mouth : middle + 0.5 * tall;
  const wide = hands.right - hands.left + 0.1;
  const scale = Math.min(frame.height / tall, (MOST_WIDTH * frame.width) / wide);
  const x = near ? 0.7 * ((hands.left + hands.right) / 2) + 0.3 * chin.x : (hands.left + hands.right) / 2;
  return {
    scale,
    foot: near ? top * scale : 0.5 * frame.height + middle * scale,
    centre: frame.width / 2 - (slot.x + x) * scale,
  };
}

/** What goes down farther than this from the hands, metres, works at its lower end; how much of that such a frame shows. */
const SHAFT = 0.45;
const END = 0.5;

/** The blade in the earth, the broom on the floor. */
function frameWorkingEnd({ slot, part }: Hero, held: Extent, { width, height }: FrameSize): Framing {
  const hips = anchorOf(part, ['hips'], { x: 0, y: 0 }).x;
  const ahead = held.right - hips > hips - held.left ? held.right - 0.5 * END : held.left + 0.5 * END;
  const scale = height / END;
  return {
    scale,
    foot: height + (held.bottom - 0.2 * END) * scale,
    centre: width / 2 - (slot.x + ahead) * scale,
  };
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
  heads: Span | null,
): Framing {
  const { part, slot } = hero;
  const face = anchorOf(part, ['eyes', 'head.top'], { x: 0, y: 0 }).x;
  const half = (part.performer?.height ?? 1.7) * 0.09;
  const out = ASIDE[near];
  const hands = namedBox(hero, 'hands');
  const own = { left: slot.x + (hands?.left ?? face), right: slot.x + (hands?.right ?? face) };
  const all = {
    left: Math.min(own.left, heads?.left ?? own.left),
    right: Math.max(own.right, heads?.right ?? own.right),
  };
  const left = Math.min(face - half, Math.max(held.left, face - out), all.left - slot.x);
  const right = Math.max(face + half, Math.min(held.right, face + out), all.right - slot.x);
  const scale = Math.min(((1 - headroom) * height) / (top - bottom), (MOST_WIDTH * width) / (right - left));
  return {
    scale,
    foot: headroom * height + top * scale,
    centre: width / 2 - (slot.x + (left + right) / 2) * scale,
  };
}
