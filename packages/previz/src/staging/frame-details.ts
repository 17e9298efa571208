import { boundsOf, flatten } from '../art/path/flatten.ts';
import type { ShotSize } from '../model/script.ts';
import type { FrameSize, Framing } from './frame-size.ts';
import type { Hero } from './hero.ts';
import { topOf } from './slot-spans.ts';
import { anchorOf, extentOf, heightOf, middleOf } from './unit.ts';

/** Least metres that an insert of what somebody holds shows from top to bottom. */
const LEAST_DETAIL = 0.32;

/** A thing in somebody's hands fills the frame, hands and all. */
export function frameDetail({ slot, part }: Hero, { width, height }: FrameSize): Framing {
  const e = extentOf(part);
  const scale = Math.min(
    (0.62 * height) / Math.max(heightOf(e), 0.62 * LEAST_DETAIL),
    (0.6 * width) / (e.right - e.left),
  );
  const [x, y] = [middleOf(e), (e.top + e.bottom) / 2];
  return { scale, foot: 0.5 * height + y * scale, centre: width / 2 - (slot.x + x) * scale };
}

/** Head heights over the frame's height of who lies or crawls, and the place of the eyes: in the middle, or with room for the arms and the back. */
const LOW_HEADS: Partial<Record<ShotSize, readonly [fill: number, aside: number, down: number]>> = {
  medium: [0.22, 0.2, 0.38],
  'medium-close': [0.3, 0.18, 0.4],
  'close-up': [0.5, 0.1, 0.46],
  'extreme-close-up': [0.95, 0, 0.5],
};

/** The head of who lies or crawls. */
export function frameHead({ slot, part }: Hero, size: ShotSize, { width, height }: FrameSize): Framing {
  const eyes = anchorOf(part, ['eyes', 'head.top'], { x: 0, y: part.drawing.bounds.y / 2 });
  const head = (part.performer?.height ?? 1.7) / 6;
  const [fill, aside, down] = LOW_HEADS[size] ?? [0.25, 0, 0.5];
  const scale = (fill * height) / head;
  const before = Math.sign(eyes.x - middleOf(extentOf(part)));
  return {
    scale,
    foot: down * height + eyes.y * scale,
    centre: (0.5 + aside * before) * width - (slot.x + eyes.x) * scale,
  };
}

/** From the soles to under the knee. */
export function frameFeet(hero: Hero, { width, height }: FrameSize): Framing {
  const knee = anchorOf(hero.part, ['knee'], { x: 0, y: hero.part.drawing.bounds.y * 0.28 });
  const e = extentOf(hero.part);
  const scale = Math.min((0.74 * height) / (knee.y * 0.86), (0.86 * width) / (e.right - e.left));
  return { scale, foot: height * 0.82, centre: width / 2 - (hero.slot.x + middleOf(e)) * scale };
}

export function frameEyes(hero: Hero, { width, height }: FrameSize): Framing {
  const top = topOf(hero);
  const chin = anchorOf(hero.part, ['chin'], { x: 0, y: hero.part.drawing.bounds.y * 0.86 }).y;
  const eyes = anchorOf(hero.part, ['eyes'], { x: 0, y: hero.part.drawing.bounds.y * 0.93 });
  const scale = Math.min((0.95 * height) / ((top - chin) * 0.78), width / ((top - chin) * 0.95));
  return { scale, foot: height * 0.44 + eyes.y * scale, centre: width / 2 - (hero.slot.x + eyes.x) * scale };
}

/** Parts of an animal's drawing that are its head. */
const ANIMAL_HEAD = /^(head|muzzle|face|ear|mane|forelock|horn|tuft|beak|nose|cheek)$/;

/** How much of the frame's height an animal's head takes. */
const ANIMAL_FILL: Partial<Record<ShotSize, number>> = {
  'medium-close': 0.42,
  'close-up': 0.62,
  'extreme-close-up': 0.95,
};

/** The head of an animal in a near frame; null at other sizes, and for what has none. */
export function frameAnimalHead(
  { slot, part }: Hero,
  size: ShotSize,
  { width, height }: FrameSize,
): Framing | null {
  const fill = ANIMAL_FILL[size];
  const { drawing, scale: own } = part;
  if (fill === undefined || !drawing.anchors.eyes || !drawing.shapes.some((s) => s.part === 'head'))
    return null;
  const { x: eye } = drawing.anchors.eyes;
  const tall = drawing.bounds.height;
  const {
    x,
    y,
    width: w,
    height: h,
  } = boundsOf(
    drawing.shapes
      .filter((s) => ANIMAL_HEAD.test(s.part))
      .flatMap((s) => flatten(s.d))
      .flat()
      .filter((p) => Math.abs(p.x - eye) < 0.6 * tall && p.y < drawing.bounds.y + 0.6 * tall),
  );
  const metres = (h * own) / 100;
  const scale = Math.min((fill * height) / metres, (0.9 * width * 100) / (w * own));
  const middle = ((part.flip ? -1 : 1) * (x + w / 2) * own) / 100;
  const up = part.y - ((y + h / 2) * own) / 100;
  return {
    scale,
    foot: 0.5 * height + up * scale,
    centre: width / 2 - (slot.x + part.x + middle) * scale,
  };
}
