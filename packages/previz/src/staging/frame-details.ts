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
