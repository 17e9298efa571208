/** Where the hands are of who works at a thing, in its unit's metres. */
import type { Point } from '../geometry/plane.ts';
import { eyepieceOf } from './at-lens.ts';
import type { Performer } from './performers.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { anchorOf, type Extent, extentOf, heightOf, leadOf, middleOf, type Part, widthOf } from './unit.ts';
import { handles } from './works-at.ts';

/** Done sitting down. */
export const SEATED = /^(type|program|code|write|sew|stitch)$/;
/** Done standing close, a hand before the chest. */
export const AT_CHEST = /^(knock|bang|listen)$/;

/** Who works how at what. */
export interface Work {
  readonly host: StagedUnit;
  readonly worker: Performer;
  readonly craft: Stagecraft;
  /** Side of the thing that the worker looks to. */
  readonly side: 1 | -1;
  readonly kneels: boolean;
  /** Of the host, or of what lies on it. */
  readonly body: Extent;
  /** What is stuck in the host and gripped by its hilt. */
  readonly hilt: Part | undefined;
  readonly at: 'lens' | 'nose' | 'flank' | 'car door' | 'struck' | null;
}

/** Metres: a plant that is higher has a trunk, an axe reaches it from so far, and a hand is so far from its middle. */
const TREE = 2;
const AXE = 0.34;
const BARK = 0.12;

export function handsOnWork(work: Work): Point {
  const { host, worker, side, body, hilt, at } = work;
  const tall = worker.height;
  const middle = middleOf(body);
  if (hilt) return { x: middleOf(extentOf(hilt)), y: Math.min(extentOf(hilt).top - 0.08, 0.84 * tall) };
  if (at === 'lens') return eyepieceOf(host, side);
  if (host.lead.drawable?.category === 'plant' && heightOf(body) > TREE) {
    if (worker.deed?.pose === 'swing') return { x: middle - side * AXE, y: 0.5 * tall };
    if (worker.mention.pose === 'reach') return { x: middle - side * BARK, y: 0.66 * tall };
  }
  if (at === 'struck') return { x: middle, y: 0.62 * heightOf(body) };
  if (isBeforeWall(host, worker)) return { x: middle - side * 0.06 * widthOf(body), y: 0.74 * tall };
  // Round its pole, and not at the far edge of its cloth.
  if (/(^|-)flag$/.test(host.lead.drawable?.id ?? ''))
    return { x: anchorOf(leadOf(host), ['grip'], { x: 0, y: 0 }).x, y: 0.66 * tall };
  // At the pipe, in the dark of its open cupboard.
  if (/^sink-(with-an-open-cupboard|from-below)$/.test(host.lead.drawable?.id ?? ''))
    return { x: middle - side * 0.24 * widthOf(body), y: body.bottom + 0.36 * heightOf(body) };
  const near = side > 0 ? body.left : body.right;
  if (at === 'nose') return { x: near + side * 0.42, y: body.bottom + 0.66 * heightOf(body) };
  if (at === 'flank') return { x: near + side * 0.42 * widthOf(body), y: body.bottom + 0.5 * heightOf(body) };
  if (at === 'car door')
    return { x: middle - side * 0.04 * widthOf(body), y: body.bottom + 0.6 * heightOf(body) };
  const handled = handledPart(work);
  return openLeaf(host) ?? (handled ? edgeOf(extentOf(handled), side) : onThing(work, near));
}

/** One is before a long wall, and not at its end. */
export const isBeforeWall = ({ lead, extent }: StagedUnit, { height }: Performer): boolean =>
  WALLS.test(lead.drawable?.id ?? '') && widthOf(extent) > 2 * height;
const WALLS = /^(scribbled-wall|graffiti-wall|brick-wall|stone-wall|painted-cave-wall|wall|fence|hedge)$/;

/** Metres: what hangs and is wider has curtains. */
const WINDOW = 1;
/** Part of a cow's length, from the tail, at which it is milked. */
const MILKED_AT = 0.3;

/** Metres: how far before the hand a watering can's water falls, and how far its drops fall. */
const SPRINKLES = 0.3;
const FALLS = 0.4;

/** On top of what is low or lies on a table, inside the near edge of what is large. */
function onThing({ host, worker, body, side, kneels }: Work, edge: number): Point {
  const verb = worker.mention.verb ?? '';
  const tall = worker.height;
  if (verb === 'water') {
    const over = Math.min(Math.max(body.top + FALLS, 0.44 * tall), 0.82 * tall);
    return { x: middleOf(body) - side * SPRINKLES, y: over };
  }
  const wide = widthOf(body);
  const up = (share: number) => body.bottom + share * heightOf(body);
  if (SEATED.test(verb)) return { x: edge + side * 0.34 * wide, y: up(0.36) };
  if (AT_CHEST.test(verb)) return { x: edge + side * Math.min(0.2, 0.3 * wide), y: 0.76 * tall };
  if (verb === 'milk')
    return { x: middleOf(body) + (MILKED_AT - 0.5) * wide * (host.facing || 1), y: up(0.34) };
  // On its open casement, else past the curtain, on the glass.
  if (body.bottom > 0.4 * tall && wide > WINDOW)
    return host.lead.mention.state === 'open'
      ? { x: edge + side * 0.08 * wide, y: Math.min(0.8 * tall, up(0.4)) }
      : { x: edge + side * 0.3 * wide, y: Math.min(0.95 * tall, up(0.5)) };
  if (body.bottom > 0.5 * tall) return { x: edge + side * Math.min(0.1, 0.3 * wide), y: up(0.3) };
  const x = wide < 0.5 ? middleOf(body) : edge + side * 0.26;
  const top = kneels ? body.bottom + Math.min(0.7 * heightOf(body), 0.34 * tall) : body.top;
  return { x, y: Math.min(top, 0.74 * tall) };
}

/** What is on or in the host and has the worker's hand on it. */
export const handledPart = ({ host, worker, craft }: Pick<Work, 'host' | 'worker' | 'craft'>) =>
  host.parts.find(
    ({ performer: p }) =>
      p !== null &&
      p !== host.lead &&
      (p.entity.id === worker.deed?.thing ||
        craft.shot.relations.some(
          (r) => r.subject === worker.entity.id && r.object === p.entity.id && handles(r, worker, p),
        )),
  );

/** The near edge of what is small, a hand's breadth within what is not. */
const edgeOf = (body: Extent, side: 1 | -1): Point => ({
  x: (side > 0 ? body.left : body.right) + side * Math.min(0.06, 0.3 * widthOf(body)),
  y: (body.bottom + body.top) / 2,
});

/** The free edge of a door's open leaf, where its knob is. */
export function openLeaf({ parts: [part], lead }: StagedUnit): Point | null {
  const knob = lead.mention.state === 'open' ? part?.drawing.anchors.leaf : undefined;
  return part && knob ? anchorOf(part, ['leaf'], knob) : null;
}
