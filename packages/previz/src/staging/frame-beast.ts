/** Near frames of a beast: its head, and what that is at. */
import { boundsOf, flatten } from '../art/path/flatten.ts';
import type { Point } from '../geometry/plane.ts';
import type { Drawing } from '../model/drawing.ts';
import type { ShotSize } from '../model/script.ts';
import type { Slot } from './arrange.ts';
import type { FrameSize, Framing } from './frame-size.ts';
import type { Hero } from './hero.ts';
import { anchorOf, type Extent, extentOf, type Part } from './unit.ts';

/** Parts of an animal's drawing that are its head. */
const HEAD = /^(head|muzzle|face|ear|mane|forelock|horn|tuft|beak|nose|cheek)$/;

/** How much of the frame's height an animal's head takes. */
const FILL: Partial<Record<ShotSize, number>> = {
  'medium-close': 0.42,
  'close-up': 0.62,
  'extreme-close-up': 0.95,
};

/** How far about the middle of the head, in its sizes, is what it is busy with; nearer still, where one sees hardly more than eyes. */
const AT_HEAD: Partial<Record<ShotSize, number>> = { 'extreme-close-up': 0.7 };
const ABOUT = 1.35;
const MARGIN = 0.88;

/** The head of an animal in a near frame, with what it eats, carries and feeds; null at other sizes, and for what has none and is at nothing. */
export function frameAnimalHead(
  { slot, part }: Hero,
  size: ShotSize,
  { width, height }: FrameSize,
  slots: readonly Slot[],
): Framing | null {
  const fill = FILL[size];
  if (fill === undefined) return null;
  const own = headOf(part);
  const head = own ?? extentOf(part);
  const tall = head.top - head.bottom;
  const about = (AT_HEAD[size] ?? ABOUT) * Math.max(tall, head.right - head.left);
  const near = slots
    .filter((s) => s === slot || s.plane === 'main')
    .flatMap((s) =>
      s.unit.parts.filter((p) => p !== part && isBusiness(p, part, s)).map((p) => within(p, s.x - slot.x)),
    )
    .flatMap((e) => clipped(e, head, about) ?? []);
  if (own === null && near.length === 0) return null;
  const box = near.reduce(
    (b, e) => ({
      left: Math.min(b.left, e.left),
      right: Math.max(b.right, e.right),
      top: Math.max(b.top, e.top),
      bottom: Math.min(b.bottom, e.bottom),
    }),
    head,
  );
  const scale = Math.min(
    (fill * height) / tall,
    (MARGIN * height) / (box.top - box.bottom),
    (0.9 * width) / (box.right - box.left),
  );
  return {
    scale,
    foot: 0.5 * height + ((box.top + box.bottom) / 2) * scale,
    centre: width / 2 - (slot.x + (box.left + box.right) / 2) * scale,
  };
}

/** Where the head is, metres about its unit's foot; null for what has none told apart. */
function headOf({ drawing, scale, flip, x, y }: Part): Extent | null {
  const { eyes, mouth } = drawing.anchors;
  const { height: tall, width: wide } = drawing.bounds;
  const told = eyes && drawing.shapes.some((s) => s.part === 'head');
  if (!told && !(mouth && wide > LONG * tall)) return null;
  const b = !told
    ? { ...drawing.bounds, ...muzzleOf(drawing, mouth as Point) }
    : boundsOf(
        drawing.shapes
          .filter((s) => HEAD.test(s.part))
          .flatMap((s) => flatten(s.d))
          .flat()
          .filter((p) => Math.abs(p.x - eyes.x) < 0.6 * tall && p.y - eyes.y < 0.5 * tall),
      );
  const k = scale / 100;
  const [from, to] = flip ? [-(b.x + b.width), -b.x] : [b.x, b.x + b.width];
  return { left: x + from * k, right: x + to * k, top: y - b.y * k, bottom: y - (b.y + b.height) * k };
}

/** So much longer than high, it is the front end that is its face: a crocodile's, so much of its length. */
const LONG = 1.6;
const FACE = 0.36;

const muzzleOf = ({ bounds: b }: Drawing, mouth: Point): { x: number; width: number } => ({
  x: mouth.x < b.x + b.width / 2 ? b.x : b.x + (1 - FACE) * b.width,
  width: FACE * b.width,
});

/** What is spoken of and smaller than the beast, or its equal: not the tree or the rock that it is on. */
const isBusiness = ({ performer }: Part, { performer: own }: Part, { unit }: Slot): boolean =>
  performer?.focus === true &&
  !(performer === unit.lead && performer.drawable?.kind === 'thing') &&
  (performer.look !== null ||
    performer.drawable?.kind === 'animal' ||
    performer.height < Math.max(LARGEST, LARGER * (own?.height ?? 0)));
/** Of the beast's own height; and metres: a mouse has a whole cheese before it. */
const LARGER = 1.5;
const LARGEST = 0.45;

/** What a frame of faces has of it, metres to the side of the beast's own foot: of a person that is near it the head. */
function within(p: Part, by: number): Extent {
  const e = extentOf(p);
  const { chin, 'head.top': crown } = p.drawing.anchors;
  if (p.performer?.look && chin && crown) {
    const [low, high] = [anchorOf(p, ['chin'], chin), anchorOf(p, ['head.top'], crown)];
    const half = 0.5 * Math.abs(high.y - low.y);
    return { left: low.x + by - half, right: low.x + by + half, top: high.y, bottom: low.y };
  }
  return { ...e, left: e.left + by, right: e.right + by };
}

/** What of it is about the head; null where nothing is. */
function clipped(e: Extent, head: Extent, about: number): Extent | null {
  const [x, y] = [(head.left + head.right) / 2, (head.top + head.bottom) / 2];
  const out = {
    left: Math.max(e.left, x - about),
    right: Math.min(e.right, x + about),
    top: Math.min(e.top, y + about),
    bottom: Math.max(e.bottom, y - about),
  };
  return out.right > out.left && out.top > out.bottom ? out : null;
}
