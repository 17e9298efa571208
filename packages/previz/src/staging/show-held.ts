/** What hands hold is seen with the face: never before it, and brought up to it where the frame is about the face. */
import type { Point } from '../geometry/plane.ts';
import type { Drawing } from '../model/drawing.ts';
import type { PoseId } from '../model/figure.ts';
import type { ShotSize } from '../model/script.ts';
import type { FigureSpec } from './artists.ts';
import { isHandwork } from './busy-hands.ts';
import { BLADE } from './hold-how.ts';
import { turnedAbout } from './map-drawing.ts';
import type { Handful } from './props.ts';

/** Poses whose hands may hold a thing higher or lower without ceasing to be what they are. */
const FREE: ReadonlySet<PoseId> = new Set([
  'hold',
  'reach',
  'eat',
  'drink',
  'carry',
  'stand',
  'walk',
  'sit',
  'kneel',
  'read',
  'look-down',
  'look-up',
  'lean',
  'talk',
  'think',
  'work',
  'tie',
  'handiwork',
  'cook',
  'paint',
]);

/** Centimetres under the chin to the upper edge of what is held up. */
const UNDER_CHIN = 3;

/** Frames in which a hand at the hip is out of sight: what begins lower than so many centimetres under the chin is brought up to so many. */
const RAISED: Partial<Record<ShotSize, { readonly from: number; readonly to: number }>> = {
  medium: { from: 34, to: 12 },
  'medium-close': { from: 12, to: UNDER_CHIN },
  'close-up': { from: 12, to: UNDER_CHIN },
  'extreme-close-up': { from: -6, to: -7 },
  insert: { from: 12, to: UNDER_CHIN },
};
/** Higher and wider than this, centimetres, it is hugged by its sides; high and slim, it is held up before the shoulder. */
const HUGGED = 30;
const SLIM = 34;

export interface Shown {
  readonly handfuls: readonly Handful[];
  readonly reach: NonNullable<FigureSpec['reach']>;
  /** Degrees to the front that the body leans with it. */
  readonly lean?: number;
  /** The hand itself is what is shown. */
  readonly gesture?: true;
}

/** Gestures of an empty hand that a near frame keeps, with the hand's place from the chin, in heads to the front and up. */
const GESTURES: Partial<Record<PoseId, readonly [number, number]>> = {
  wave: [1.05, 0.5],
  'point-up': [0.95, 0.75],
  point: [1.3, -0.04],
  fists: [0.8, -0.12],
};
/** The same where the frame holds no more than eyes and mouth. */
const BY_THE_EYE = [0.66, 0.36] as const;

/** The hand of who waves, the far one, brought up beside the face. */
function gestured({ anchors }: Drawing, pose: PoseId, size: ShotSize): Shown | null {
  const place = GESTURES[pose] && (size === 'extreme-close-up' ? BY_THE_EYE : GESTURES[pose]);
  const { chin, 'head.top': crown } = anchors;
  if (!place || !chin || !crown || !RAISED[size] || size === 'medium') return null;
  const head = chin.y - crown.y;
  return {
    handfuls: [],
    reach: { left: { x: chin.x + place[0] * head, y: chin.y - place[1] * head } },
    gesture: true,
  };
}

/** The first thing in hand and where the hands go with it; null where it is well held as it is. */
export function shownWithFace(
  drawing: Drawing,
  handfuls: readonly Handful[],
  pose: PoseId,
  size: ShotSize,
): Shown | null {
  const [first] = handfuls;
  const chin = drawing.anchors.chin;
  if (!first) return gestured(drawing, pose, size);
  if (!chin || !FREE.has(pose) || (size === 'extreme-close-up' && isHandwork(pose))) return null;
  if (isLens(first.id) && (size === 'close-up' || size === 'medium-close'))
    return throughLens(drawing, handfuls, chin.y - (drawing.anchors['head.top']?.y ?? chin.y - 24));
  if (BLADE.test(first.id) && pose !== 'handiwork' && (size === 'close-up' || size === 'medium-close'))
    return drawnBlade(drawing, first, chin.y - (drawing.anchors['head.top']?.y ?? chin.y - 24));
  if (size === 'extreme-close-up' && first.held.drawing.bounds.width <= SLIM)
    return byTheCheek(drawing, first);
  const box = boxInHand(drawing, first);
  const edge = chin.y + UNDER_CHIN;
  const cheek = chin.x + 0.42 * (chin.y - (drawing.anchors['head.top']?.y ?? chin.y - 24));
  if (first.hand === 'both' && box.top < edge && box.left < cheek && box.right > chin.x)
    return moved(drawing, handfuls, { x: 0, y: edge - box.top });
  const out = first.hand === 'right' ? acrossFace(drawing, box) : 0;
  if (out > 0) {
    const down = edge - box.top;
    const by = down < out ? { x: 0, y: down } : { x: out, y: 0 };
    return { ...moved(drawing, [first], by), handfuls };
  }
  const raised = RAISED[size];
  if (!raised || box.top < chin.y + raised.from) return null;
  const up = chin.y + raised.to;
  const { height, width } = first.held.drawing.bounds;
  if (height > HUGGED && width > SLIM) return hugged(drawing, first, up);
  return height > HUGGED ? beside(drawing, first, up) : moved(drawing, handfuls, { x: 0, y: up - box.top });
}

export const isLens = (id: string): boolean => id === 'magnifying-glass';

/** Before the eyes of who looks through it, in heads from the chin to the front and up. */
const LENS = { ahead: 0.82, up: -0.12 };

function throughLens(drawing: Drawing, handfuls: readonly Handful[], head: number): Shown {
  const { chin = { x: 0, y: 0 } } = drawing.anchors;
  const at = { x: chin.x + LENS.ahead * head, y: chin.y - LENS.up * head };
  return { handfuls, reach: handfuls[0]?.hand === 'left' ? { left: at } : { right: at }, gesture: true };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a figure's drawing shows what it holds, the figure's centimetres. */
function boxInHand(drawing: Drawing, { held, hand }: Handful): Box {
  const at = handAt(drawing, hand);
  const { bounds: b } = held.drawing;
  const [left, top] = [at.x + b.x - held.grip.x, at.y + b.y - held.grip.y];
  return { left, top, right: left + b.width, bottom: top + b.height };
}

/** The palm that a thing lies in; the middle of both. */
function handAt({ anchors, bounds }: Drawing, hand: Handful['hand']): Point {
  const none = { x: 20, y: bounds.y * 0.55 };
  const [right, left] = [anchors['hand.right'] ?? none, anchors['hand.left'] ?? none];
  if (hand === 'both') return { x: (right.x + left.x) / 2, y: (right.y + left.y) / 2 };
  return hand === 'left' ? left : right;
}

/** Centimetres to the front by which what one hand holds would be clear of the face. */
function acrossFace({ anchors: { chin, 'head.top': crown } }: Drawing, box: Box): number {
  if (!chin || !crown || box.top > chin.y || box.bottom < crown.y) return 0;
  const half = 0.42 * (chin.y - crown.y);
  return box.right < chin.x - half ? 0 : Math.max(0, chin.x + half - box.left);
}

/** The hands that hold something go elsewhere by centimetres, as far as their arms reach. */
function moved(drawing: Drawing, handfuls: readonly Handful[], by: Point): Shown {
  const { anchors } = drawing;
  const head = (anchors.chin?.y ?? 0) - (anchors['head.top']?.y ?? -24);
  const hands = new Set(
    handfuls.flatMap((h) => (h.hand === 'both' ? (['right', 'left'] as const) : [h.hand])),
  );
  const reach = Object.fromEntries(
    [...hands].flatMap((hand) => {
      const at = anchors[`hand.${hand}`];
      return at ? [[hand, within(drawing, hand, { x: at.x + by.x, y: at.y + by.y }, head)]] : [];
    }),
  );
  return { handfuls, reach };
}

/** With a hand at either side: before the chest, or where that would leave its handle alone in the frame, beside the face. */
function hugged(drawing: Drawing, first: Handful, edge: number): Shown {
  const { bounds: b } = first.held.drawing;
  const { chest, chin, 'head.top': crown } = drawing.anchors;
  const head = (chin?.y ?? edge) - (crown?.y ?? edge - 24);
  const aside = edge <= (chin?.y ?? edge) + UNDER_CHIN && b.height > 1.4 * head;
  const top = aside ? edge - 0.6 * head : edge;
  const middle = aside ? (chin?.x ?? 0) + 0.4 * head + 0.5 * b.width : (chest?.x ?? 0) + 4;
  const y = top + 0.5 * Math.min(b.height, 60);
  const out = 0.4 * Math.min(b.width, 56);
  const grip = { x: b.x + b.width / 2, y: b.y + (y - top) };
  const hands = {
    right: within(drawing, 'right', { x: middle - out, y }, head),
    left: within(drawing, 'left', { x: middle + out, y }, head),
  };
  return { handfuls: [{ ...first, hand: 'both', held: { ...first.held, grip } }], reach: hands };
}

/** No farther from its shoulder than an arm, a little bent, reaches. */
export function within({ anchors }: Drawing, side: 'right' | 'left', hand: Point, head: number): Point {
  const from = anchors[`shoulder.${side}`] ?? hand;
  const far = Math.max(1, Math.hypot(hand.x - from.x, hand.y - from.y) / (2.4 * head));
  return { x: from.x + (hand.x - from.x) / far, y: from.y + (hand.y - from.y) / far };
}

/** Held out in its own hand, clear of the face. */
function beside(drawing: Drawing, first: Handful, edge: number): Shown {
  const { bounds: b } = first.held.drawing;
  const { grip } = first.held;
  const { 'head.top': crown, chin } = drawing.anchors;
  const head = (chin?.y ?? edge) - (crown?.y ?? edge - 24);
  const left = (chin?.x ?? 0) + 0.42 * head;
  const hand = { x: left + (grip.x - b.x), y: edge - 0.55 * head + (grip.y - b.y) };
  const at = within(drawing, 'right', hand, head);
  return { handfuls: [{ ...first, hand: 'right' }], reach: { right: at } };
}

/** Degrees that a blade in such a frame slants to the front. */
const SLANT = 24;

/** A blade with the hand at its hilt in the picture. */
function drawnBlade(drawing: Drawing, first: Handful, head: number): Shown {
  const { chin } = drawing.anchors;
  const at = { x: (chin?.x ?? 0) + 0.95 * head, y: (chin?.y ?? 0) + 0.55 * head };
  const { drawing: upright, grip } = first.held;
  const held = { ...first.held, drawing: turnedAbout(upright, SLANT, grip) };
  return {
    handfuls: [{ ...first, held, hand: 'right' }],
    reach: { right: within(drawing, 'right', at, head) },
  };
}

/** In the far hand, its middle just outside the cheek: all that a frame of eyes and mouth has room for. */
function byTheCheek(drawing: Drawing, first: Handful): Shown {
  const { bounds: b } = first.held.drawing;
  const { grip } = first.held;
  const { 'head.top': crown, chin } = drawing.anchors;
  const head = (chin?.y ?? 0) - (crown?.y ?? -24);
  const middle = (chin?.x ?? 0) + 0.36 * head + Math.min(0.5 * b.width, 0.18 * head);
  const top = (chin?.y ?? 0) - 0.42 * head;
  const tall = b.height > head && grip.y > b.y + 0.5 * b.height;
  const hand = {
    x: middle + grip.x - (b.x + b.width / 2),
    y: tall ? (chin?.y ?? 0) + 0.9 * head : top + grip.y - b.y,
  };
  return {
    handfuls: [{ ...first, hand: 'left' }],
    reach: { left: within(drawing, 'left', hand, head) },
  };
}

/** Half the size of a hand, centimetres. */
const HAND = 9;

/** The glowing end of a staff or a wand held out, the figure's centimetres. */
function tipOf(drawing: Drawing, { held, hand }: Handful): Point {
  const at = handAt(drawing, hand);
  const { bounds: b } = held.drawing;
  return { x: at.x + b.x + 0.94 * b.width - held.grip.x, y: at.y + b.y + 0.06 * b.height - held.grip.y };
}

/** The drawing with the box of what is in its hands, or of the hand that speaks for itself, as anchors for the frame to keep. */
export function withHeldBox(drawing: Drawing, handfuls: readonly Handful[], gesture: boolean): Drawing {
  const hand = gesture ? drawing.anchors['hand.left'] : undefined;
  const boxes = [
    ...handfuls.map((h) => boxInHand(drawing, h)),
    ...(hand
      ? [{ left: hand.x - HAND, right: hand.x + HAND, top: hand.y - HAND, bottom: hand.y + HAND }]
      : []),
  ];
  if (boxes.length === 0) return drawing;
  const min = { x: Math.min(...boxes.map((b) => b.left)), y: Math.min(...boxes.map((b) => b.top)) };
  const max = { x: Math.max(...boxes.map((b) => b.right)), y: Math.max(...boxes.map((b) => b.bottom)) };
  const staff = handfuls.find((h) => /staff|wand|scept/.test(h.id));
  const tip = staff ? { 'held.tip': tipOf(drawing, staff) } : {};
  return { ...drawing, anchors: { ...drawing.anchors, ...tip, 'held.min': min, 'held.max': max } };
}
