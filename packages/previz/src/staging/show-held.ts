/** What hands hold is seen with the face: never before it, and brought up to it where the frame is about the face. */
import type { Point } from '../geometry/plane.ts';
import type { Drawing } from '../model/drawing.ts';
import type { PoseId } from '../model/figure.ts';
import type { ShotSize } from '../model/script.ts';
import type { FigureSpec } from './artists.ts';
import type { Handful } from './props.ts';

/** Poses whose hands may hold a thing higher or lower without ceasing to be what they are. */
const FREE: ReadonlySet<PoseId> = new Set([
  'hold',
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
]);

/** Frames in which a hand at the hip is out of sight. */
const NEAR: ReadonlySet<ShotSize> = new Set(['medium-close', 'close-up', 'extreme-close-up', 'insert']);

/** Centimetres under the chin to the upper edge of what is held up. */
const UNDER_CHIN = 3;
/** Lower than this under the chin, centimetres, a thing is brought up in a near frame. */
const LOW = 12;
/** Higher than this, centimetres, it is hugged by its sides. */
const HUGGED = 30;

export interface Shown {
  readonly handfuls: readonly Handful[];
  readonly reach: NonNullable<FigureSpec['reach']>;
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
  if (!first || !chin || !FREE.has(pose)) return null;
  const box = boxInHand(drawing, first);
  const edge = chin.y + UNDER_CHIN;
  if (first.hand === 'both' && box.top < edge && box.left < chin.x && box.right > chin.x)
    return moved(drawing, handfuls, edge - box.top);
  if (!NEAR.has(size) || box.top < chin.y + LOW) return null;
  return first.held.drawing.bounds.height > HUGGED
    ? hugged(drawing, first, edge)
    : moved(drawing, handfuls, edge - box.top);
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

/** All hands that hold something go down by `down` centimetres. */
function moved({ anchors }: Drawing, handfuls: readonly Handful[], down: number): Shown {
  const hands = new Set(handfuls.flatMap((h) => (h.hand === 'both' ? ['right', 'left'] : [h.hand])));
  const reach = Object.fromEntries(
    [...hands].flatMap((hand) => {
      const at = anchors[`hand.${hand}`];
      return at ? [[hand, { x: at.x, y: at.y + down }]] : [];
    }),
  );
  return { handfuls, reach };
}

/** Pressed to the chest with a hand at either side. */
function hugged(drawing: Drawing, first: Handful, edge: number): Shown {
  const { bounds: b } = first.held.drawing;
  const chest = drawing.anchors.chest ?? { x: 0, y: edge };
  const y = edge + 0.42 * Math.min(b.height, 60);
  const out = 0.4 * Math.min(b.width, 56);
  const grip = { x: b.x + b.width / 2, y: b.y + (y - edge) };
  const middle = chest.x + 4;
  return {
    handfuls: [{ ...first, hand: 'both', held: { ...first.held, grip } }],
    reach: { right: { x: middle - out, y }, left: { x: middle + out, y } },
  };
}

/** The drawing with the box of what is in its hands as anchors, for the frame to keep. */
export function withHeldBox(drawing: Drawing, handfuls: readonly Handful[]): Drawing {
  if (handfuls.length === 0) return drawing;
  const boxes = handfuls.map((h) => boxInHand(drawing, h));
  return {
    ...drawing,
    anchors: {
      ...drawing.anchors,
      'held.min': {
        x: Math.min(...boxes.map((b) => b.left)),
        y: Math.min(...boxes.map((b) => b.top)),
      },
      'held.max': {
        x: Math.max(...boxes.map((b) => b.right)),
        y: Math.max(...boxes.map((b) => b.bottom)),
      },
    },
  };
}
