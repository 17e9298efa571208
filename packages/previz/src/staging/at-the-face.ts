/** What is brought to the mouth, the cheek or the lips touches them: a cup's rim, a toothbrush's bristles, a spoon's bowl. */
import type { Point } from '../geometry/plane.ts';
import type { Drawing } from '../model/drawing.ts';
import type { PoseId } from '../model/figure.ts';
import { BLOOMS, CUTLERY, EATEN_BY_HAND, TRIED_BY_TEETH } from './kept-in-hand.ts';
import { mappedDrawing, mirrorDrawing, turnedAbout } from './map-drawing.ts';
import type { Handful } from './props.ts';
import { type Shown, within } from './show-held.ts';

interface Touch {
  readonly poses: ReadonlySet<PoseId>;
  readonly things: RegExp;
  /** Degrees clockwise about the grip, for who faces right. */
  readonly turn: number;
  /** The part of it that touches. */
  readonly tip: (turned: Drawing) => Point;
  /** Small ware that hands hold larger than it is. */
  readonly scale?: number;
  /** Left and right exchanged first. */
  readonly mirrored?: true;
  /** Where, from the mouth, in heads to the front and down. */
  readonly at: readonly [number, number];
  /** Looked through: measured from the eyes, and held with both hands where two find room. */
  readonly eyes?: true;
}

const top = ({ anchors, bounds: b }: Drawing): Point => anchors.top ?? { x: b.x + b.width / 2, y: b.y };
/** Parts of the width and height of the drawing. */
const corner =
  (x: number, y: number) =>
  ({ bounds: b }: Drawing): Point => ({ x: b.x + x * b.width, y: b.y + y * b.height });

const touch = (
  poses: string,
  things: RegExp,
  turn: number,
  tip: Touch['tip'],
  at: Touch['at'],
  rest: Pick<Touch, 'scale' | 'mirrored' | 'eyes'> = {},
): Touch => ({ poses: new Set(poses.split(' ') as PoseId[]), things, turn, tip, at, ...rest });

const TOUCHES: readonly Touch[] = [
  touch('photograph', /binoculars/, 0, corner(0, 0.7), [-0.1, 0.01], { eyes: true }),
  touch('photograph', /spyglass/, -6, corner(0, 0.56), [0.12, 0.02], { eyes: true }),
  touch('drink', /toothbrush/, -76, top, [-0.1, -0.06]),
  touch('drink', /razor/, -40, top, [-0.24, 0.02]),
  touch('drink', /lipstick|lip-?(balm|gloss)/, -62, top, [0, -0.03], { scale: 0.62 }),
  touch('drink', /cigarette|cigar/, 0, corner(0.02, 0.78), [0.02, -0.02], {
    scale: 0.6,
    mirrored: true,
  }),
  touch('drink', /(bottle|flask|canteen|thermos)/, -98, top, [0.02, -0.03]),
  touch('drink', /straw|juice-box|coconut/, 0, top, [0.06, 0.04]),
  touch('drink', TRIED_BY_TEETH, -12, corner(0.2, 0.3), [0, -0.02]),
  touch('drink', BLOOMS, -8, corner(0.16, 0.2), [0.16, -0.02], {
    scale: 0.6,
  }),
  touch('drink', /./, -26, corner(0.1, 0.16), [-0.02, -0.05]),
  touch('eat', CUTLERY, -16, top, [0.04, 0.08]),
  touch('eat', EATEN_BY_HAND, -12, corner(0.16, 0.2), [0, -0.02]),
];

const scaledAbout = (drawing: Drawing, k: number, about: Point): Drawing =>
  mappedDrawing(drawing, (p) => ({ x: about.x + k * (p.x - about.x), y: about.y + k * (p.y - about.y) }));

/** Wider than this, centimetres, nothing goes into a mouth. */
const MOST = 34;

/** The first thing in hand at the face it is for, and the hand that has it there; null for what is not for the face. */
export function atTheFace(drawing: Drawing, handfuls: readonly Handful[], pose: PoseId): Shown | null {
  const [first, ...others] = handfuls;
  const { mouth, chin, 'head.top': crown } = drawing.anchors;
  const how = first && TOUCHES.find((t) => t.poses.has(pose) && t.things.test(first.id));
  if (!first || !how || !mouth || !chin || !crown) return null;
  const { grip } = first.held;
  const { drawing: plain } = first.held;
  const sized = how.scale ? scaledAbout(plain, how.scale, grip) : plain;
  const turned = turnedAbout(how.mirrored ? mirrorDrawing(sized, grip) : sized, how.turn, grip);
  const head = chin.y - crown.y;
  const tip = how.tip(turned);
  const from = how.eyes ? (drawing.anchors.eyes ?? mouth) : mouth;
  const hand = {
    x: from.x + how.at[0] * head + grip.x - tip.x,
    y: from.y + how.at[1] * head + grip.y - tip.y,
  };
  if (how.eyes) return lookedThrough(drawing, handfuls, turned, hand, head);
  if (turned.bounds.width > MOST || first.hand === 'both') return null;
  return {
    handfuls: [{ ...first, held: { ...first.held, drawing: turned } }, ...others],
    reach: { [first.hand]: within(drawing, first.hand, hand, head) },
  };
}

/** Part of a head by which the hands at what is looked through are apart. */
const APART = 0.5;

/** Both hands under the tube, the near one at its eyepiece. */
function lookedThrough(
  drawing: Drawing,
  [first, ...others]: readonly Handful[],
  held: Drawing,
  hand: Point,
  head: number,
): Shown | null {
  if (!first) return null;
  const at = (side: 1 | -1) => ({ x: hand.x + side * APART * 0.5 * head, y: hand.y + side * -0.02 * head });
  return {
    handfuls: [{ ...first, hand: 'both', held: { ...first.held, drawing: held } }, ...others],
    reach: { right: within(drawing, 'right', at(-1), head), left: within(drawing, 'left', at(1), head) },
  };
}
