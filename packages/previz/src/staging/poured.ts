/** Who pours has the vessel under the spout, and what is poured runs from the one into the other. */
import type { Point } from '../geometry/plane.ts';
import type { Drawing, Shape } from '../model/drawing.ts';
import type { PoseId } from '../model/figure.ts';
import type { Handful } from './props.ts';
import { type Shown, within } from './show-held.ts';

/** Centimetres that the stream falls before it is in the vessel, and half its width. */
const FALLS = 13;
const HALF = 0.7;
/** Part of the vessel's height that it falls within it. */
const INTO = 0.45;

const COLOURS: readonly (readonly [of: RegExp, colour: string])[] = [
  [/wine|port|sherry/, '#7d2033'],
  [/champagne|beer|lemonade|whisky|whiskey|rum|cider/, '#e0b252'],
  [/milk|cream/, '#f6f2e8'],
  [/coffee|cola|cocoa|chocolate/, '#5b3a24'],
  [/tea/, '#b5702f'],
  [/juice/, '#e8963a'],
  [/poison|potion/, '#6fb043'],
];
const CLEAR = '#a9d6ea';

/** Both hands of who pours out of something into something else; null where there is nothing to pour into. */
export function poured(drawing: Drawing, handfuls: readonly Handful[], pose: PoseId): Shown | null {
  const [from, into] = handfuls;
  const hand = drawing.anchors['hand.right'];
  const { chin, 'head.top': crown } = drawing.anchors;
  if (pose !== 'pour' || !from || !into || from.hand !== 'right' || !hand || !chin || !crown) return null;
  const own = streamsItself(from);
  const { anchors, bounds: b } = from.held.drawing;
  const mouth = (own ? anchors.foot : anchors.top) ?? { x: b.x + b.width, y: b.y + b.height };
  const fall = own ? -0.3 * into.held.drawing.bounds.height : FALLS;
  const rim = rimOf(into);
  const left = {
    x: hand.x + mouth.x - from.held.grip.x + into.held.grip.x - rim.x,
    y: hand.y + mouth.y - from.held.grip.y + fall + into.held.grip.y - rim.y,
  };
  const at = within(drawing, 'left', left, chin.y - crown.y);
  const depth = fall + at.y - left.y + INTO * into.held.drawing.bounds.height;
  const running = own ? from : { ...from, held: { ...from.held, drawing: runs(from, mouth, depth) } };
  return { handfuls: [running, into], reach: { left: at } };
}

/** Drawn with what runs out of its spout. */
const streamsItself = ({ held }: Handful): boolean =>
  held.drawing.shapes.some((s) => /^(tea|stream|water|pour)/.test(s.part));

const rimOf = ({ held: { drawing } }: Handful): Point => ({
  x: drawing.anchors.top ? drawing.bounds.x + drawing.bounds.width / 2 : 0,
  y: drawing.bounds.y,
});

function runs(from: Handful, mouth: Point, depth: number): Drawing {
  const { drawing } = from.held;
  const said = `${from.whose?.entity.noun ?? ''} ${from.id}`;
  const fill = COLOURS.find(([of]) => of.test(said))?.[1] ?? CLEAR;
  const stream: Shape = {
    d: `M${mouth.x - HALF} ${mouth.y - 1}L${mouth.x + HALF} ${mouth.y - 1}L${mouth.x + HALF} ${mouth.y + depth}L${mouth.x - HALF} ${mouth.y + depth}Z`,
    fill,
    tone: 'body',
    part: 'stream',
  };
  return { ...drawing, shapes: [stream, ...drawing.shapes] };
}
