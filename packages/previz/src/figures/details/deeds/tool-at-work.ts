/** Hands at work with a tool: one hand has or steadies the work, the other one brings the tool's end to it. */
import type { Point } from '../../../geometry/plane.ts';
import type { DetailSpec, Held } from '../../../staging/artists.ts';
import type { Pen } from '../../pen.ts';
import type { Wardrobe } from '../../wardrobe.ts';
import { drawHandClose, type HandPlace } from '../hand.ts';
import { SHAPES } from '../hand-shapes.ts';
import { putAt } from '../put-at.ts';
import { drawTableTop } from '../table-top.ts';
import { p, shadeUnder } from './surfaces.ts';

const onBase = ({ drawing }: Held): Held => {
  const { x, y, width, height } = drawing.bounds;
  return { drawing, grip: p(x + width / 2, y + height) };
};

/** Degrees that the arm with the tool comes down from the right. */
const DOWN = 40;

/** The place of a mirrored hand that has what it grips at a point. */
function gripping(at: Point, turn: number): HandPlace {
  const [gx, gy] = SHAPES.hold.grip;
  const a = (turn * Math.PI) / 180;
  return {
    x: at.x + (gx * Math.cos(a) - gy * Math.sin(a)),
    y: at.y - (gx * Math.sin(a) + gy * Math.cos(a)),
    turn,
    mirror: true,
  };
}

/** Where the work lies on the table, and where it is in the hand. */
const ON_TABLE = p(-3, 10.6);
const IN_HAND: HandPlace = { x: -13, y: 3.4, turn: -8, mirror: false };

/** The tool in the right hand with its end on the work; what is small is in the left hand, the rest lies on a table. */
export function workWithTool(pen: Pen, spec: DetailSpec, w: Wardrobe): void {
  const { target, held } = spec;
  const bare = { ...spec, held: null, target: null };
  let met: Point;
  if (spec.onTable || !target) {
    drawTableTop(pen, 3);
    if (target) {
      const { width, height } = target.drawing.bounds;
      shadeUnder(pen, ON_TABLE.x, ON_TABLE.y, width * 0.54, 1.2);
      putAt(pen, onBase(target), ON_TABLE);
      met = p(ON_TABLE.x + 0.16 * width, ON_TABLE.y - Math.max(0.6, 0.8 * height));
    } else met = p(ON_TABLE.x, ON_TABLE.y - 1);
    const reach = Math.min(9, target ? target.drawing.bounds.width / 2 : 4);
    const steady = { x: ON_TABLE.x - reach - 9, y: ON_TABLE.y - 7, turn: 14, mirror: false };
    drawHandClose(pen, { ...bare, gesture: 'open' }, w, steady);
  } else {
    const { x, y, width, height } = target.drawing.bounds;
    const [gx, gy] = SHAPES.present.grip;
    const by = { drawing: target.drawing, grip: p(x + 0.3 * width, y + 0.6 * height) };
    drawHandClose(pen, { ...bare, gesture: 'present', held: by }, w, IN_HAND);
    met = p(IN_HAND.x + gx + 0.46 * width, IN_HAND.y + gy - 0.14 * height);
  }
  if (!held) return;
  const tip = held.drawing.anchors.tip ?? held.grip;
  const at = p(met.x + held.grip.x - tip.x, met.y + held.grip.y - tip.y);
  drawHandClose(pen, { ...bare, gesture: 'hold', held }, w, gripping(at, DOWN));
}

/** A part in either hand. */
export function tearApart(pen: Pen, spec: DetailSpec, w: Wardrobe): void {
  const bare = { ...spec, held: null, target: null };
  drawHandClose(pen, { ...bare, gesture: 'present', held: spec.target }, w, {
    x: -15,
    y: 4,
    turn: -16,
    mirror: false,
  });
  drawHandClose(pen, { ...bare, gesture: 'present', held: spec.held }, w, {
    x: 15,
    y: 4,
    turn: -16,
    mirror: true,
  });
}

/** Both hands close on what is between them. */
export function squeeze(pen: Pen, spec: DetailSpec, w: Wardrobe): void {
  const bare = { ...spec, held: null, target: null };
  if (spec.target) {
    const { x, y, width, height } = spec.target.drawing.bounds;
    putAt(pen, { ...spec.target, grip: p(x + width / 2, y + height / 2) }, p(0, 0));
  }
  drawHandClose(pen, { ...bare, gesture: 'hold' }, w, { x: -10.6, y: 2.4, turn: -6, mirror: false });
  drawHandClose(pen, { ...bare, gesture: 'hold' }, w, { x: 10.6, y: 2.4, turn: -6, mirror: true });
}
