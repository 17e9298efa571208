/** A house whose roof a giant has in its hands: it stands open before the giant, who looks down into it. */
import { flatten } from '../art/path/flatten.ts';
import type { Rect } from '../geometry/plane.ts';
import type { Drawing, Shape } from '../model/drawing.ts';
import { above, below, cut } from './cut-drawing.ts';
import type { Performer } from './performers.ts';
import { redrawn, withParts } from './redraw.ts';
import { boundsOfShapes } from './shape-bounds.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { toLocal } from './to-local.ts';
import { anchorOf, leadOf, lifted, middleOf, moved, resized, type Unit, unitOf, widthOf } from './unit.ts';

/** Of the giant's height: how wide the house is, how high over the crown its roof, and how far apart the hands are. */
const WIDE = 0.82;
const AIR = 0.03;
const APART = 0.2;
const NEARER = -0.3;
/** The house hides the feet behind it: so much lower it is in the picture. */
const SUNK = 0.025;
/** Where nothing is called a roof, so much of the height from the top is it. */
const UPPER = 0.42;
/** Parts of the walls' width and height that the hollow is seen over them. */
const DEEP = 0.1;
const NARROWER = 0.04;

/** The giant with the roof over its head in both hands, behind the house that the roof was on. */
export function unroofed(host: StagedUnit, load: Performer, craft: Stagecraft): StagedUnit {
  const tall = host.lead.height;
  const lead = leadOf(host);
  const built = craft.build(load);
  const house = resized(built, (WIDE * tall) / widthOf(built.extent));
  const [part] = house.parts;
  if (!part) return host;
  const eaves = eavesOf(part.drawing);
  const walls = unitOf([{ ...part, drawing: opened(cut(part.drawing, below(eaves))) }]);
  const top = cut(part.drawing, above(eaves));
  const roof = unitOf([{ ...part, id: `${part.id}-roof`, label: 'roof', performer: null, drawing: top }]);
  const crown = anchorOf(lead, ['head.top'], { x: 0, y: -172 });
  const base = crown.y + AIR * tall;
  const over = moved(roof, crown.x - middleOf(roof.extent), base - roof.extent.bottom, NEARER / 2);
  const before = moved(walls, crown.x - middleOf(walls.extent), -walls.extent.bottom - SUNK * tall, NEARER);
  const hand = (side: 1 | -1) => toLocal(lead, { x: crown.x + side * APART * tall, y: base });
  const near = host.facing || 1;
  const reach = { right: hand(-near as 1 | -1), left: hand(near) };
  const units: Unit[] = [lifted(over), before];
  return withParts(redrawn(host, craft, { pose: 'look-down', view: 'three-quarter', reach }), units);
}

/** The height at which the roof comes off: the lower edge of what is called so. */
function eavesOf(drawing: Drawing): number {
  const { bounds: b } = drawing;
  const roof = drawing.shapes.filter((s) => s.part === 'roof');
  if (roof.length === 0) return b.y + UPPER * b.height;
  const { y, height } = boundsOfShapes(roof);
  return Math.min(y + height, b.y + 0.7 * b.height);
}

/** The walls with their far sides, and the dark between them, seen over the near one. */
function opened(drawing: Drawing): Drawing {
  const wall = drawing.shapes.find((s) => s.part === 'wall') ?? drawing.shapes[0];
  if (!wall) return drawing;
  const w: Rect = boundsOfShapes([wall]);
  const deep = DEEP * w.width;
  const inset = NARROWER * w.width;
  const quad = (over: number, side: number): string =>
    `M${w.x + side} ${w.y}L${w.x + inset + side} ${w.y - over}L${w.x + w.width - inset - side} ${w.y - over}L${w.x + w.width - side} ${w.y}Z`;
  const hollow: Shape[] = [
    { ...wall, d: quad(deep, 0), part: 'far-wall' },
    { d: quad(0.8 * deep, 0.02 * w.width), fill: '#5b4130', tone: 'body', part: 'hollow' },
    {
      d: quad(0.35 * deep, 0.02 * w.width),
      fill: '#3d2a20',
      tone: 'body',
      part: 'hollow',
    },
  ];
  const shapes = [...hollow, ...drawing.shapes];
  const points = shapes.flatMap((s) => flatten(s.d).flat());
  const y = Math.min(...points.map((p) => p.y));
  const { bounds: b } = drawing;
  return { ...drawing, shapes, bounds: { ...b, y, height: b.y + b.height - y } };
}
