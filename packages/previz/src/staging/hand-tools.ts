/** Hands in close-up that work with a tool: the tool aimed at the work, both as large as the frame has room for. */
import type { Point } from '../geometry/plane.ts';
import type { Drawing } from '../model/drawing.ts';
import type { DetailSpec, Held } from './artists.ts';
import type { Deed } from './deed-ways.ts';
import { heldAs } from './hold-how.ts';
import { mirrorDrawing, turnedAbout } from './map-drawing.ts';
import type { Performer } from './performers.ts';
import { scaleDrawing } from './scale-drawing.ts';

/** Degrees clockwise from the right into which the working end points: down to the left. */
const AIM = 140;
/** Centimetres, longest side: of the tool, of work in the hand, of work on a table. */
const TOOL = 19;
const CLOTH = 12;
const IN_HAND = 12;
const LONG_IN_HAND = 21;
const ON_TABLE = 20;
/** Larger work, metres, is not in the picture with the hands. */
export const MOST_WORK = 0.75;

/** The end of a tool that lies farthest from where it is held, along its longer side. */
function tipOf({ bounds: { x, y, width, height } }: Drawing, grip: Point): Point {
  const ends: readonly Point[] =
    height > width
      ? [
          { x: x + width / 2, y },
          { x: x + width / 2, y: y + height },
        ]
      : [
          { x: x + width, y: y + height / 2 },
          { x, y: y + height / 2 },
        ];
  const away = (end: Point) => Math.hypot(end.x - grip.x, end.y - grip.y);
  return ends.reduce((a, b) => (away(b) > away(a) + 0.01 ? b : a));
}

/** The tool with its end pointing at the work, which its anchor `tip` names. */
export function aimedTool({ drawing, grip }: Held): Held {
  const sized = resized({ drawing, grip }, TOOL);
  const end = tipOf(sized.drawing, sized.grip);
  const right = end.x - sized.grip.x > Math.abs(end.y - sized.grip.y);
  const tip = right ? { x: 2 * sized.grip.x - end.x, y: end.y } : end;
  const flat = right ? mirrorDrawing(sized.drawing, sized.grip) : sized.drawing;
  const angle = (Math.atan2(tip.y - sized.grip.y, tip.x - sized.grip.x) * 180) / Math.PI;
  const marked = { ...flat, anchors: { ...flat.anchors, tip } };
  return { drawing: turnedAbout(marked, AIM - angle, sized.grip), grip: sized.grip };
}

/** Its longest side so many centimetres. */
function resized({ drawing, grip }: Held, longest: number): Held {
  const k = longest / Math.max(drawing.bounds.width, drawing.bounds.height);
  return { drawing: scaleDrawing(drawing, k), grip: { x: grip.x * k, y: grip.y * k } };
}

/** Done by closing both hands on it. */
const SQUEEZES = /^(crumple|squash|crush|wad|ball|squeeze|wring|press|twist|juice|knead)$/;

/** Held by one end. */
const isLong = ({ drawing: { bounds: b } }: Held): boolean => b.width > 1.7 * b.height;

/** What a hand and its tool make of a detail, `item`: a performer's drawing. */
export function handsWithTool(
  deed: Deed,
  verb: string,
  tool: Held | null,
  thing: Performer | null,
  item: Held | null,
): Pick<DetailSpec, 'held' | 'target' | 'onTable' | 'scene'> | null {
  const scene = (kind: 'tool' | 'tear' | 'squeeze') => ({
    scene: { kind, colour: thing?.colour ?? null, surface: null },
  });
  if (deed.way === 'halves' && item && thing) {
    const { drawing, grip } = resized(item, 24);
    const [left, right] = heldAs(thing.drawable, 'tear', drawing, grip);
    return left && right ? { ...scene('tear'), target: left, held: right, onTable: false } : null;
  }
  if (deed.way === 'handiwork' && item && !tool && SQUEEZES.test(verb))
    return { ...scene('squeeze'), target: resized(item, 15), held: null, onTable: false };
  if (!tool) return null;
  const small = deed.way === 'handiwork';
  return {
    ...scene('tool'),
    target: item && resized(item, small ? (isLong(item) ? LONG_IN_HAND : IN_HAND) : ON_TABLE),
    held: deed.tools.some((id) => /cloth|sponge|towel/.test(id)) ? resized(tool, CLOTH) : aimedTool(tool),
    onTable: !small,
  };
}
