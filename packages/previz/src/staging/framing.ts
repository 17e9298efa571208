import type { ShotSize } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import type { Slot } from './arrange.ts';
import { FRONT_HEIGHT } from './mass.ts';
import { CAR_FRONT } from './motoring.ts';
import { riseOf } from './rows.ts';
import { anchorOf, extentOf, heightOf, type Part } from './unit.ts';

/** How the main plane lies in the frame. */
export interface Framing {
  /** Pixels per metre on the main plane. */
  readonly scale: number;
  /** Screen y of the main plane's ground, pixels. */
  readonly foot: number;
  /** Screen x of the slots' zero, pixels. */
  readonly centre: number;
}

export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

/** The part that a nearer shot is about, with its slot. */
export interface Hero {
  readonly slot: Slot;
  readonly part: Part;
}

/** Free part of the frame above heads. */
const HEADROOM: Readonly<Record<ShotSize, number>> = {
  'extreme-wide': 0.5,
  wide: 0.13,
  'medium-wide': 0.1,
  medium: 0.1,
  'medium-close': 0.09,
  'close-up': 0.06,
  'extreme-close-up': 0,
  insert: 0.1,
};

const FOOTROOM = 0.09;

/** Where a frame cuts a figure, by size: anchors of the figure. */
const CUT: Partial<Record<ShotSize, string>> = {
  'medium-wide': 'cut.thigh',
  medium: 'cut.waist',
  'medium-close': 'cut.chest',
  'close-up': 'cut.shoulder',
};

/** Part of the frame's height and width that things and animals fill. */
const FILL: Readonly<Record<ShotSize, readonly [number, number]>> = {
  'extreme-wide': [0.2, 0.5],
  wide: [0.6, 0.84],
  'medium-wide': [0.64, 0.86],
  medium: [0.7, 0.88],
  'medium-close': [0.78, 0.9],
  'close-up': [1.05, 1.15],
  'extreme-close-up': [1.7, 1.9],
  insert: [0.62, 0.82],
};

/** A lone thing narrower than this part of its height leaves the width empty: it stands this much taller. */
const SLIM = 0.75;
const SLIM_GROWS = 1.3;

const MOST_WIDTH = 0.9;

/** The first in focus that stands on the main plane. */
export function heroOf(all: readonly Slot[], shot: Shot): Hero | null {
  const slots = all.some((s) => s.plane !== 'air') ? all.filter((s) => s.plane !== 'air') : all;
  for (const id of shot.focus) {
    for (const slot of slots) {
      const part = slot.unit.parts.find((p) => p.performer?.entity.id === id);
      if (part) return { slot, part };
    }
  }
  const [slot] = slots;
  const part = slot?.unit.parts[0];
  return slot && part ? { slot, part } : null;
}

const isNear = (size: ShotSize): boolean => size === 'close-up' || size === 'extreme-close-up';

export function frameUp(slots: readonly Slot[], shot: Shot, hero: Hero, frame: FrameSize): Framing {
  const cabin = hero.slot.unit.lead.drawable?.id === CAR_FRONT && slots.length === 1;
  if (cabin && !isNear(shot.size)) return frameCabin(hero.slot, shot, frame);
  if (shot.part === 'feet' && hero.part.performer?.look) return frameFeet(hero, frame);
  if (slots.some((s) => s.mass)) {
    const leaders = slots.filter((s) => !s.mass);
    if (!leaders.some((s) => s.plane === 'main')) return frameMass(slots, shot, frame);
    return frameUp(leaders, shot, hero.slot.mass ? (heroOf(leaders, shot) ?? hero) : hero, frame);
  }
  const ranks = slots.some((s) => s.row > 0);
  if (shot.size === 'insert' && hero.slot.unit.lead.look && !hero.part.performer?.look)
    return frameDetail(hero, frame);
  if (hero.part.performer?.look && stands(hero.part) && !ranks) return frameFigure(slots, shot, hero, frame);
  const alone = shot.size === 'medium-close' && slots.length === 1 && hero.slot.unit.parts.length === 1;
  if (hero.part.performer?.look && !ranks && (isNear(shot.size) || alone))
    return frameHead(hero, shot.size, frame);
  return frameThings(isNear(shot.size) ? [hero.slot] : slots, shot, frame);
}

/** Least metres that an insert of what somebody holds shows from top to bottom. */
const LEAST_DETAIL = 0.32;

/** A thing in somebody's hands fills the frame, hands and all. */
function frameDetail({ slot, part }: Hero, { width, height }: FrameSize): Framing {
  const e = extentOf(part);
  const scale = Math.min(
    (0.62 * height) / Math.max(heightOf(e), 0.62 * LEAST_DETAIL),
    (0.6 * width) / (e.right - e.left),
  );
  const [x, y] = [(e.left + e.right) / 2, (e.top + e.bottom) / 2];
  return { scale, foot: 0.5 * height + y * scale, centre: width / 2 - (slot.x + x) * scale };
}

/** The head of who lies, in the middle of a close-up. */
function frameHead({ slot, part }: Hero, size: ShotSize, { width, height }: FrameSize): Framing {
  const eyes = anchorOf(part, ['eyes', 'head.top'], { x: 0, y: part.drawing.bounds.y / 2 });
  const head = (part.performer?.height ?? 1.7) / 6;
  const fill = size === 'extreme-close-up' ? 0.9 : size === 'close-up' ? 0.42 : 0.25;
  const scale = (fill * height) / head;
  return { scale, foot: 0.5 * height + eyes.y * scale, centre: width / 2 - (slot.x + eyes.x) * scale };
}

/** A mass: its first row half as tall as the frame, its last ones far off. */
function frameMass(slots: readonly Slot[], { size }: Shot, { width, height }: FrameSize): Framing {
  const tall = Math.max(...slots.filter((s) => s.mass).map((s) => heightOf(s.unit.extent)));
  const share = size === 'extreme-wide' ? 0.5 * FRONT_HEIGHT : FRONT_HEIGHT;
  return { scale: (share * height) / tall, foot: 0.95 * height, centre: width / 2 };
}

/** Who sits in a car: the windscreen fills the frame's width, from a wide shot the whole car. */
function frameCabin({ unit, x }: Slot, { size }: Shot, { width: W, height: H }: FrameSize): Framing {
  const { left, right, top } = unit.extent;
  const screen = 0.94 * top;
  const whole = size === 'extreme-wide' ? 0.5 : 1.02;
  const scale = Math.min((whole * W) / (right - left), (0.36 * H) / (0.36 * screen));
  const foot = size === 'extreme-wide' ? 0.8 * H : 0.13 * H + screen * scale;
  return { scale, foot, centre: W / 2 - (x + (left + right) / 2) * scale };
}

/** Upright figures are framed by heads and cuts; who lies or swims is framed as a thing is. */
function stands(part: Part): boolean {
  const e = extentOf(part);
  return heightOf(e) > 0.75 * (e.right - e.left);
}

/** Slots that the width must hold. */
const held = (slots: readonly Slot[]) =>
  slots.filter((s) => s.plane !== 'sky' && s.plane !== 'wall' && s.plane !== 'air');

interface Span {
  readonly left: number;
  readonly right: number;
}

const spanOf = (slots: readonly Slot[]): Span => ({
  left: Math.min(...slots.map((s) => s.x + s.unit.extent.left * s.shrink)),
  right: Math.max(...slots.map((s) => s.x + s.unit.extent.right * s.shrink)),
});

function frameFigure(slots: readonly Slot[], shot: Shot, hero: Hero, frame: FrameSize): Framing {
  const { height: H, width: W } = frame;
  const { size } = shot;
  if (size === 'extreme-close-up') return frameEyes(hero, frame);
  const near = isNear(size);
  const seen = near ? [hero.slot] : held(slots);
  const high = slots.some((s) => s.plane === 'sky');
  const headroom = size === 'extreme-wide' ? 0.5 : HEADROOM[size] + (high ? 0.14 : 0);
  const pair = near ? pairOf(slots, hero, shot) : [hero];
  const top = near
    ? Math.max(...pair.map(topOf))
    : highest(
        seen.filter((s) => s.plane === 'main'),
        hero,
        size,
      );
  const span = near ? spanOfHeads(pair) : claimedSpan(seen, hero, size);
  const dwarfed = slots.some(
    (s) =>
      s.plane === 'main' && s.unit.lead.drawable?.kind !== 'thing' && s.unit.extent.top > 1.7 * topOf(hero),
  );
  const whole =
    dwarfed ||
    size === 'wide' ||
    size === 'extreme-wide' ||
    (hero.slot.unit.parts.length > 1 && size === 'medium-wide');
  const lowest = near ? Number.POSITIVE_INFINITY : mustShow(slots, hero);
  const cuts = whole ? [] : cutsOf(hero).filter((c) => c.y <= lowest);
  const wish = cuts.length === 0 ? undefined : CUT[size];
  const cut =
    whole || wish === undefined ? null : ((cuts.find((c) => c.name === wish) ?? cuts.at(-1))?.y ?? 0.4 * top);
  const byHeight =
    size === 'extreme-wide'
      ? (0.24 * H) / Math.max(top, 1.4)
      : cut === null
        ? ((1 - headroom - FOOTROOM) * H) / top
        : ((1 - headroom) * H) / (top - cut);
  const above = shot.angle === 'birds-eye' && cut === null ? 0.66 : 1;
  const byWidth = (MOST_WIDTH * W) / (span.right - span.left);
  const scale = Math.min(byHeight * above, byWidth);
  const centre = centreFor(span, scale, shot, hero, frame);
  if (cut === null) return { scale, centre, foot: footOf(scale, top, headroom, H) };
  return cutFraming({ top, headroom, cuts, scale, centre, height: H });
}

/** Height, metres, below which no frame may be cut: of what is acted on, the upper two thirds show. */
function mustShow(slots: readonly Slot[], hero: Hero): number {
  const tops = slots
    .filter(
      (s) =>
        s !== hero.slot &&
        s.plane === 'main' &&
        s.unit.lead.focus &&
        (s.unit.lead.look === null || s.unit.extent.top < 0.62 * topOf(hero)),
    )
    .map((s) => s.unit.extent.bottom + 0.34 * heightOf(s.unit.extent));
  return Math.min(Number.POSITIVE_INFINITY, ...tops);
}

/** Times the hero's height that a thing beside it may claim of the frame: a lamp post may be cut, a person may not. */
const TALL_THING = { near: 1.45, wide: 2.7 } as const;

const tallFor = (size: ShotSize): number =>
  size === 'wide' || size === 'extreme-wide' ? TALL_THING.wide : TALL_THING.near;

/** The width that must show: trees and towers beside the hero may run out of the frame. */
function claimedSpan(slots: readonly Slot[], hero: Hero, size: ShotSize): Span {
  const most = 2 * tallFor(size) * topOf(hero);
  const parts = slots.flatMap((s) =>
    s.unit.parts
      .filter((p) => p.performer?.entity.kind !== 'thing' || extentOf(p).top < most || s.plane !== 'main')
      .map((p) => ({ s, e: extentOf(p) })),
  );
  if (parts.length === 0) return spanOf(slots);
  return {
    left: Math.min(...parts.map(({ s, e }) => s.x + e.left * s.shrink)),
    right: Math.max(...parts.map(({ s, e }) => s.x + e.right * s.shrink)),
  };
}

function highest(slots: readonly Slot[], hero: Hero, size: ShotSize): number {
  const most = tallFor(size) * topOf(hero);
  const claimed = (part: Part) => {
    const { top } = extentOf(part);
    return part.performer?.entity.kind === 'thing' ? Math.min(most, top) : top;
  };
  return Math.max(...slots.flatMap((s) => s.unit.parts.map(claimed)));
}

/** Whole figures stand low in the frame, and never lower than the footroom. */
function footOf(scale: number, top: number, headroom: number, height: number): number {
  const free = height - top * scale;
  return height - Math.max(FOOTROOM * height, free - Math.max(headroom * height, free * 0.6));
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

const topOf = ({ part }: Hero): number => anchorOf(part, ['head.top'], { x: 0, y: part.drawing.bounds.y }).y;

/** Places where the hero may be cut, metres above its ground. */
function cutsOf({ part }: Hero): { name: string; y: number }[] {
  return ['cut.shoulder', 'cut.chest', 'cut.waist', 'cut.thigh']
    .filter((name) => part.drawing.anchors[name] !== undefined)
    .map((name) => ({ name, y: anchorOf(part, [name], { x: 0, y: 0 }).y }));
}

/** The hero, and the second one when the close-up is of two. */
function pairOf(slots: readonly Slot[], hero: Hero, shot: Shot): Hero[] {
  const heads = slots.flatMap((slot) =>
    slot.unit.parts
      .filter((p) => p.performer?.look && shot.focus.slice(0, 2).includes(p.performer.entity.id))
      .map((part) => ({ slot, part })),
  );
  return shot.size === 'close-up' && heads.length === 2 ? heads : [hero];
}

function spanOfHeads(heads: readonly Hero[]): Span {
  const spans = heads.map(headSpan);
  return { left: Math.min(...spans.map((s) => s.left)), right: Math.max(...spans.map((s) => s.right)) };
}

function headSpan({ slot, part }: Hero): Span {
  const eyes = slot.x + anchorOf(part, ['eyes', 'head.top'], { x: 0, y: 0 }).x;
  const half = (part.performer?.height ?? 1.7) * 0.125;
  return { left: eyes - half, right: eyes + half };
}

/** From the soles to under the knee. */
function frameFeet(hero: Hero, { width, height }: FrameSize): Framing {
  const knee = anchorOf(hero.part, ['knee'], { x: 0, y: hero.part.drawing.bounds.y * 0.28 });
  const e = extentOf(hero.part);
  const scale = Math.min((0.74 * height) / (knee.y * 0.86), (0.86 * width) / (e.right - e.left));
  return { scale, foot: height * 0.82, centre: width / 2 - (hero.slot.x + (e.left + e.right) / 2) * scale };
}

function frameEyes(hero: Hero, { width, height }: FrameSize): Framing {
  const top = topOf(hero);
  const chin = anchorOf(hero.part, ['chin'], { x: 0, y: hero.part.drawing.bounds.y * 0.86 }).y;
  const eyes = anchorOf(hero.part, ['eyes'], { x: 0, y: hero.part.drawing.bounds.y * 0.93 });
  const scale = Math.min((0.95 * height) / ((top - chin) * 0.78), width / ((top - chin) * 0.95));
  return { scale, foot: height * 0.44 + eyes.y * scale, centre: width / 2 - (hero.slot.x + eyes.x) * scale };
}

/** Alone, the hero leaves room before its look; a group lies about the middle. */
function centreFor(span: Span, scale: number, shot: Shot, hero: Hero, { width }: FrameSize): number {
  const middle = (span.left + span.right) / 2;
  const free = (width - (span.right - span.left) * scale) / 2;
  const { facing } = hero.slot.unit;
  const wish = shot.size === 'close-up' ? 0.05 : shot.size === 'extreme-wide' ? 0.17 : 0.11;
  const shift = facing * Math.min(wish * width, Math.max(0, free - 0.05 * width));
  return width / 2 - middle * scale - shift;
}

/** Things, animals and who lies down: all of them together, a little below the middle. */
function frameThings(all: readonly Slot[], shot: Shot, frame: FrameSize): Framing {
  const slots = held(all).length > 0 ? held(all) : all;
  const { width: W, height: H } = frame;
  const span = spanOf(slots);
  const tops = slots.map((s) => riseOf(s.row, rowHeight(slots)) + s.unit.extent.top * s.shrink);
  const tall = Math.max(...tops) - Math.min(0, ...slots.map((s) => s.unit.extent.bottom));
  const [fh, fw] = FILL[shot.size];
  const width = span.right - span.left;
  const slim = slots.length === 1 && width < SLIM * tall && fh < 0.7 ? SLIM_GROWS : 1;
  const high = all.length > slots.length ? 0.78 : 1;
  const above = shot.angle !== 'birds-eye' || fh >= 0.7 ? 1 : slots[0]?.unit.lead.look ? 0.9 : 0.62;
  const scale = above * Math.min((fh * slim * high * H) / tall, (fw * W) / width);
  const middle = (high < 1 ? 0.64 : 0.55) * H;
  const foot = Math.min(0.86 * H, middle + (tall * scale) / 2);
  const crop = fh > 1 ? H * 0.5 + (tall * scale) / 2 : foot;
  const lead = slots.length === 1 && shot.size !== 'insert' ? (slots[0]?.unit.facing ?? 0) : 0;
  const moves =
    slots[0]?.unit.lead.drawable?.kind === 'animal' || slots[0]?.unit.lead.drawable?.category === 'vehicle';
  const free = (W - width * scale) / 2;
  const shift = moves ? lead * Math.min(0.07 * W, Math.max(0, free - 0.05 * W)) : 0;
  return { scale, foot: crop, centre: W / 2 - ((span.left + span.right) / 2) * scale - shift };
}

export const rowHeight = (slots: readonly Slot[]): number =>
  Math.max(...slots.filter((s) => s.plane === 'main').map((s) => heightOf(s.unit.extent)), 0.01);
