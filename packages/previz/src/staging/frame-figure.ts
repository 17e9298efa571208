import type { ShotSize } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import { settingById } from '../sets/index.ts';
import type { Slot } from './arrange.ts';
import { namedBox } from './busy-hands.ts';
import { claimedSpan, tallFor, WHOLE } from './claimed-span.ts';
import { CAR_CABINS } from './dressing.ts';
import { frameEyes } from './frame-details.ts';
import { deedBox, frameBust, frameFaceAndHand, frameHands, underWork } from './frame-held.ts';
import { chinOf, pairOf, spanOfHeads, UNDER_CHIN } from './frame-pair.ts';
import type { FrameSize, Framing } from './frame-size.ts';
import { frameWithBeast } from './frame-with-beast.ts';
import type { Hero } from './hero.ts';
import { hatTopOf, held, isNear, type Span, topOf } from './slot-spans.ts';
import { anchorOf, BACKDROP, extentOf, heightOf, middleOf, type Part } from './unit.ts';

/** Free part of the frame above heads. */
const HEADROOM: Readonly<Record<ShotSize, number>> = {
  'extreme-wide': 0.5,
  wide: 0.13,
  full: 0.1,
  'medium-wide': 0.1,
  medium: 0.1,
  'medium-close': 0.09,
  'close-up': 0.06,
  'extreme-close-up': 0,
  insert: 0.1,
};

const FOOTROOM = 0.09;
/** Over and under whom one looks up at: from the lower edge nearly to the upper one. */
const LOOMING = 0.035;

/** Where a frame cuts a figure, by size: anchors of the figure. */
const CUT: Partial<Record<ShotSize, string>> = {
  'medium-wide': 'cut.thigh',
  medium: 'cut.waist',
  'medium-close': 'cut.chest',
  'close-up': 'cut.shoulder',
};

/** The cut that a nearer frame takes at the lowest, whatever is acted on: below it the shot would be of another size. */
const LOWEST_CUT: Partial<Record<ShotSize, string>> = { medium: 'cut.thigh', 'medium-close': 'cut.waist' };

const MOST_WIDTH = 0.9;

/** Most of the frame's height that the hero takes where the place matters as much. */
const SMALL: Partial<Record<ShotSize, number>> = { wide: 0.46, 'extreme-wide': 0.16 };
/** A room ends at its walls: from farther off one would see floor and ceiling alone. */
const SMALLEST_INDOORS = 0.23;

/** From above the ground shows about whoever stands whole in the frame: not so much that the deed is lost in it. */
const FROM_ABOVE = 0.64;

const smallIn = ({ size, angle, sizeSaid, place }: Shot): number => {
  const small = SMALL[size] ?? (size === 'full' && angle === 'high' && !sizeSaid ? FROM_ABOVE : 1);
  return settingById(place.setting).indoor ? Math.max(SMALLEST_INDOORS, small) : small;
};

const heroHeight = ({ part }: Hero): number => part.performer?.height ?? 1.7;

/** Small ware in the hero's hands: its box only says where the hero's own drawing shows it. */
const isInHand = (p: Part, hero: Hero): boolean => p.drawing.shapes.length === 0 && hero.part !== p;

/** On a table or a bench, metres above the ground: nothing of it is lost with the table's legs. */
const ON_TOP = 0.55;
const isOnTop = (p: Part): boolean => !p.performer?.look && extentOf(p).bottom > ON_TOP;

/** Two, or a few who are one entity, are not told apart by who matters more: none of them is left out, rather are all of them smaller. */
const COMPANY = 4;

function isCompany(slots: readonly Slot[]): boolean {
  const people = slots.flatMap((s) => s.unit.parts.filter((p) => p.performer?.look));
  const kinds = new Set(people.map((p) => p.performer?.entity.id));
  return people.length <= (kinds.size === 1 ? COMPANY : 2);
}

/** Done so far down that a near frame holds either the face or the deed. */
const AT_FEET = /^(shoetie)$/;

/** Metres from head to head within which others in focus belong in a bust about a deed. */
const TOGETHER = 1.7;

function companions(slots: readonly Slot[], hero: Hero): Hero[] {
  const at = ({ slot, part }: Hero) => slot.x + anchorOf(part, ['eyes', 'head.top'], { x: 0, y: 0 }).x;
  return slots
    .filter((s) => s.plane === 'main' && !s.mass)
    .flatMap((slot) => slot.unit.parts.map((part) => ({ slot, part })))
    .filter(({ part }) => part.performer?.look && part.performer.focus)
    .filter((h) => Math.abs(at(h) - at(hero)) < TOGETHER);
}

/** Who shares the seats of a car is seen together, and a teacher with the class, however near the frame. */
const staysWhole = (slots: readonly Slot[], { place }: Shot): boolean =>
  CAR_CABINS.has(place.setting) || slots.some((s) => s.unit.lead.drawable?.id === 'school-desk');

export function frameFigure(slots: readonly Slot[], shot: Shot, hero: Hero, frame: FrameSize): Framing {
  const { height: H, width: W } = frame;
  const { size } = shot;
  const both = shot.sizeSaid ? frameWithBeast(slots, hero, shot, frame) : null;
  if (both) return both;
  const deed = isNear(size) || size === 'medium-close' ? deedBox(slots, hero, shot) : null;
  if (isNear(size) && AT_FEET.test(hero.part.performer?.mention.verb ?? '')) {
    const hands = frameHands(hero, frame);
    if (hands) return hands;
  }
  if (size === 'extreme-close-up')
    return frameHands(hero, frame) ?? (deed ? frameFaceAndHand(hero, deed, frame) : frameEyes(hero, frame));
  const heads = pairOf(slots, hero, shot);
  if (deed) {
    const beside = size === 'medium-close' ? companions(slots, hero) : heads;
    const lowest =
      size === 'medium-close'
        ? underFaces(slots, hero)
        : beside.length > 1
          ? Math.min(...beside.map(chinOf)) - UNDER_CHIN
          : Number.POSITIVE_INFINITY;
    const faces = { top: Math.max(...beside.map(hatTopOf)), bottom: lowest };
    const span = beside.length > 1 ? spanOfHeads(beside) : null;
    return frameBust(hero, deed, shot, frame, span, faces, underWork(slots, hero));
  }
  const near = isNear(size);
  const giants = near ? [] : slots.filter((s) => s.looms);
  const seen = near ? [hero.slot] : held(slots);
  const high = slots.some((s) => s.plane === 'sky' || s.plane === 'strung');
  const looms = shot.angle === 'low' && !high && !(size in SMALL);
  const headroom = looms ? LOOMING : HEADROOM[size] + (high ? 0.14 : 0);
  const footroom = looms ? LOOMING : FOOTROOM;
  const pair = near ? heads : [hero];
  const top = near
    ? Math.max(...pair.map(hatTopOf))
    : Math.max(
        ...giants.map(giantTop),
        ...(WHOLE.has(size) && !looms
          ? seen.filter(hasOwnHead).map((s) => s.unit.extent.top * s.shrink)
          : []),
        // Whom it is about is not beheaded, though the table stands behind and so higher up.
        ...(hero.slot.plane === 'main' || tallSizes(size)
          ? []
          : [highest([onItsOwn(hero.slot, hero, size)], hero, size, looms) + BEHIND]),
        highest(
          seen.filter((s) => s.plane === 'main').map((s) => onItsOwn(s, hero, size)),
          hero,
          size,
          looms,
        ),
      );
  const span = near
    ? spanOfHeads(pair)
    : claimedSpan(
        seen.map((s) => onItsOwn(s, hero, size)),
        hero,
        size,
        shot.sizeSaid && giants.length === 0 && !isCompany(slots) && !staysWhole(slots, shot)
          ? roomAt(size, top, headroom, hero, frame)
          : Number.POSITIVE_INFINITY,
        { looms, between: betweenWhat(shot) },
      );
  const dwarfed = slots.some(
    (s) =>
      s.plane === 'main' &&
      s.unit.lead !== hero.part.performer &&
      s.unit.lead.drawable?.kind !== 'thing' &&
      s.unit.extent.top > 1.7 * topOf(hero),
  );
  const whole =
    dwarfed ||
    giants.length > 0 ||
    WHOLE.has(size) ||
    (size === 'medium-wide' &&
      hero.slot.unit.parts.some(
        (p) => p !== hero.part && p.label !== BACKDROP && !isInHand(p, hero) && !isOnTop(p),
      ));
  // Of two in one close-up both heads are whole, the lower one's as well.
  const together = near && pair.length > 1;
  const lowest = together
    ? Math.min(...pair.map(chinOf)) - UNDER_CHIN
    : near
      ? Number.POSITIVE_INFINITY
      : Math.min(mustShow(slots, hero), underHands(hero));
  const lower = LOWEST_CUT[size];
  const faces = near ? Number.POSITIVE_INFINITY : underFaces(slots, hero);
  const cuts = whole
    ? []
    : [
        ...cutsOf(hero).filter((c) => (c.y <= lowest || (c.name === lower && !together)) && c.y <= faces),
        ...(together ? [{ name: 'chins', y: lowest }] : []),
      ];
  const wish = cuts.length === 0 ? undefined : CUT[size];
  const cut =
    whole || wish === undefined
      ? null
      : ((together
          ? Math.max(...cuts.map((c) => c.y))
          : (cuts.find((c) => c.name === wish) ?? cuts.at(-1))?.y) ?? 0.4 * top);
  const most = smallIn(shot) * H;
  const byHeight =
    cut === null
      ? Math.min(((1 - headroom - footroom) * H) / top, most / Math.max(topOf(hero), 0.8 * heroHeight(hero)))
      : ((1 - headroom) * H) / (top - cut);
  const byWidth = (MOST_WIDTH * W) / (span.right - span.left);
  const scale = Math.min(byHeight, byWidth);
  const centre = centreFor(span, scale, shot, hero, frame);
  // From below, all the air is over them.
  if (cut === null && shot.angle === 'low' && !high) return { scale, centre, foot: (1 - footroom) * H };
  if (cut === null) return { scale, centre, foot: footOf(scale, top, headroom, H, footroom) };
  return cutFraming({ top, headroom, cuts, scale, centre, height: H });
}

/** What one rides or sits at may run out of a shot that is about who rides or sits: the horse's tail, the table's ends. */
function onItsOwn(slot: Slot, hero: Hero, size: ShotSize): Slot {
  const { unit } = slot;
  const host = unit.lead;
  if (slot !== hero.slot || host.look !== null || host === hero.part.performer) return slot;
  const yields = size === 'medium-close' || (size === 'medium' && host.drawable?.category === 'furniture');
  return yields
    ? { ...slot, unit: { ...unit, parts: unit.parts.filter((p) => p.performer !== host) } }
    : slot;
}

/** The tables or trees that somebody is among: where there are more of them than stand beside one, the frame has no need of all. */
const betweenWhat = ({ relations }: Shot): ReadonlySet<string> =>
  new Set(relations.filter((r) => r.kind === 'between' && r.object === r.second).map((r) => r.object));

/** Metres of width that a frame has from `top` down to the lowest cut of its size. */
function roomAt(
  size: ShotSize,
  top: number,
  headroom: number,
  hero: Hero,
  { width, height }: FrameSize,
): number {
  const lowest = cutsOf(hero).find((c) => c.name === LOWEST_CUT[size]);
  if (!lowest) return Number.POSITIVE_INFINITY;
  return (MOST_WIDTH * width * (top - lowest.y)) / ((1 - headroom) * height);
}

/** Metres from its top down that tell what a thing is, however tall it is. */
const ENOUGH = 1.1;

/** Height, metres, below which no frame may be cut: of what is acted on, the upper two thirds show, or enough of it. */
function mustShow(slots: readonly Slot[], hero: Hero): number {
  const tops = slots
    .filter((s) => s !== hero.slot && (s.plane === 'main' || s.plane === 'behind'))
    .flatMap((s) => s.unit.parts)
    .filter((p) => p.performer?.focus && p.drawing.shapes.length > 0)
    .map((p) => ({ look: p.performer?.look ?? null, extent: extentOf(p) }))
    .filter(({ look, extent }) => look === null || extent.top < 0.62 * topOf(hero))
    .map(({ extent }) => Math.max(extent.bottom + 0.34 * heightOf(extent), extent.top - ENOUGH));
  return Math.min(Number.POSITIVE_INFINITY, ...tops);
}

/** Metres under the chin of a child or of who sits beside the hero that belong to a face. */
const BUST = 0.2;

/** Height, metres, below which no frame may be cut for the lowest face beside the hero's. */
const underFaces = (slots: readonly Slot[], hero: Hero): number =>
  Math.min(
    Number.POSITIVE_INFINITY,
    ...slots
      .filter((s) => !s.mass && s.plane === 'main')
      .flatMap((s) => s.unit.parts)
      .filter((p) => p.performer?.look && p.performer.focus && p !== hero.part)
      .map((part) => chinOf({ part }) - BUST),
  );

/** Metres under busy hands that show what they are at. */
const UNDER_HANDS = 0.12;

/** Height, metres, below which no frame may be cut for the hands that are at something. */
const underHands = (hero: Hero): number => {
  const hands = namedBox(hero, 'hands');
  return hands ? hands.bottom - UNDER_HANDS : Number.POSITIVE_INFINITY;
};

/** What is made in somebody's likeness is not beheaded by the frame, though it stands behind. */
const hasOwnHead = ({ plane, unit: { lead } }: Slot): boolean =>
  /^(scenery|behind)$/.test(plane) &&
  /statue|idol|totem|scarecrow|mannequin|snowman|bust$|suit-of-armor/.test(lead.drawable?.id ?? '');

/** Metres that what stands behind the main plane is higher in the frame. */
const BEHIND = 0.16;

/** Metres over the head that hands and what they hold up may claim. */
const OVER_HEAD = 0.62;

/** Metres over the head that a frame of people has for what flies high above them: only farther frames hold it. */
const OVERHEAD = 0.3;
const tallSizes = (size: ShotSize): boolean => WHOLE.has(size) || size === 'medium-wide';

function highest(slots: readonly Slot[], hero: Hero, size: ShotSize, looms = false): number {
  // What one looks up at may rise out of the frame where it stands on the ground.
  const mostOf = (part: Part) =>
    tallFor(looms && part.performer?.drawable?.placement === 'floor' ? 'medium-wide' : size) * topOf(hero);
  const claimed = (part: Part) => {
    const { top } = extentOf(part);
    const most = mostOf(part);
    const flies = extentOf(part).bottom > topOf(hero) || top > most;
    if (!part.performer?.look && !tallSizes(size) && flies) return topOf(hero) + OVERHEAD;
    if (part.performer === null) return Math.min(most, top);
    if (part.performer.look) return isUpsideDown(part) ? top : Math.min(top, topOf({ part }) + OVER_HEAD);
    return part.performer.entity.kind === 'thing' ? Math.min(most, top) : top;
  };
  return Math.max(...slots.flatMap((s) => s.unit.parts.filter((p) => p.label !== BACKDROP).map(claimed)));
}

/** Whoever stands on the hands, the head under the hips. */
const isUpsideDown = (part: Part): boolean => {
  const nowhere = { x: 0, y: 0 };
  return anchorOf(part, ['head.top'], nowhere).y < anchorOf(part, ['hips'], nowhere).y;
};

/** Whole figures stand low in the frame, and never lower than the footroom. */
function footOf(scale: number, top: number, headroom: number, height: number, footroom = FOOTROOM): number {
  const free = height - top * scale;
  return height - Math.max(footroom * height, free - Math.max(headroom * height, free * 0.6));
}

/** When width forced the scale down, the frame's lower edge moves to the nearest place where a figure may be cut. */
function cutFraming(c: {
  top: number;
  headroom: number;
  cuts: readonly { name: string; y: number }[];
  scale: number;
  centre: number;
  height: number;
}): Framing {
  const { top, headroom, cuts, centre, height } = c;
  const edge = top - ((1 - headroom) * height) / c.scale;
  const nearest = cuts.reduce((a, b) => (Math.abs(b.y - edge) < Math.abs(a.y - edge) ? b : a), {
    name: 'feet',
    y: -0.12,
  });
  if (nearest.name === 'feet') {
    const scale = Math.min(c.scale, ((1 - headroom - FOOTROOM) * height) / top);
    return { scale, centre, foot: footOf(scale, top, headroom, height) };
  }
  const scale = nearest.y < edge ? ((1 - headroom) * height) / (top - nearest.y) : c.scale;
  return { scale, centre, foot: height + nearest.y * scale };
}

/** Places where the hero may be cut, metres above its ground. */
function cutsOf({ part }: Hero): { name: string; y: number }[] {
  return ['cut.shoulder', 'cut.chest', 'cut.waist', 'cut.thigh']
    .filter((name) => part.drawing.anchors[name] !== undefined)
    .map((name) => ({ name, y: anchorOf(part, [name], { x: 0, y: 0 }).y }));
}

/** Alone, the hero leaves room before its look; a group lies about the middle. */
function centreFor(span: Span, scale: number, shot: Shot, hero: Hero, { width }: FrameSize): number {
  const middle = middleOf(span);
  const free = (width - (span.right - span.left) * scale) / 2;
  const { facing } = hero.slot.unit;
  const wish = shot.size === 'close-up' ? 0.05 : shot.size === 'extreme-wide' ? 0.17 : 0.11;
  const shift = facing * Math.min(wish * width, Math.max(0, free - 0.05 * width));
  return width / 2 - middle * scale - shift;
}

/** Metres over the ground from which such a frame is seen: the ground rises so far towards the horizon. */
const EYES = 1.5;

/** Height of a giant's head, metres on the plane of the people before it. */
const giantTop = ({ unit, shrink }: Slot): number => unit.extent.top * shrink + EYES * (1 - shrink);
