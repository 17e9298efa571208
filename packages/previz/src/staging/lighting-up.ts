/** Who lights a cigarette has it between the lips, and the flame of a lighter at its end. */
import type { Point } from '../geometry/plane.ts';
import type { Drawing } from '../model/drawing.ts';
import { mappedDrawing, mirrorDrawing } from './map-drawing.ts';
import type { Performer } from './performers.ts';
import type { Handful } from './props.ts';
import { type Shown, within } from './show-held.ts';
import { lightsUp, SMOKED } from './tools.ts';

/** Part of a head that is a cigarette's length. */
const LONG = 0.3;
/** Where along its height a lighter's flame is hottest. */
const FLAME = 0.82;
/** Centimetres a lighter is high in the hand. */
const LIGHTER = 8.5;

/** Both in the far hand's drawing, the one at the mouth; null for whoever lights something else. */
export function lightingUp(p: Performer, drawing: Drawing, handfuls: readonly Handful[]): Shown | null {
  const [first, second] = handfuls;
  const { mouth, chin, 'head.top': crown } = drawing.anchors;
  if (!lightsUp(p) || !first || !second || !SMOKED.test(first.id) || !mouth || !chin || !crown) return null;
  const head = chin.y - crown.y;
  const tip = { x: mouth.x + (0.12 + LONG) * head, y: mouth.y + 0.02 * head };
  const lighter = sized(second.held.drawing, LIGHTER / second.held.drawing.bounds.height);
  const { x, y, width, height } = lighter.bounds;
  const grip = { x: x + width / 2, y: y + 0.8 * height };
  const flame = { x: x + width / 2, y: y + (1 - FLAME) * height };
  const hand = within(drawing, 'left', { x: tip.x + grip.x - flame.x, y: tip.y + grip.y - flame.y }, head);
  const plain = mirrorDrawing(first.held.drawing, { x: 0, y: 0 });
  const smoked = sized(plain, (LONG * head) / plain.bounds.width);
  const end = { x: smoked.bounds.x, y: smoked.bounds.y + 0.78 * smoked.bounds.height };
  const to = {
    x: mouth.x + 0.1 * head - hand.x + grip.x - end.x,
    y: mouth.y - 0.01 * head - hand.y + grip.y - end.y,
  };
  const inMouth = mappedDrawing(smoked, (q) => ({ x: q.x + to.x, y: q.y + to.y }));
  const held = { drawing: { ...inMouth, shapes: [...inMouth.shapes, ...lighter.shapes] }, grip };
  return { handfuls: [{ ...first, hand: 'left', held }], reach: { left: hand } };
}

const sized = (drawing: Drawing, k: number): Drawing =>
  mappedDrawing(drawing, (q: Point) => ({ x: k * q.x, y: k * q.y }));
