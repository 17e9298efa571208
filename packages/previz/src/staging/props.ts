import { flatten } from '../art/path/flatten.ts';
import type { Point } from '../geometry/plane.ts';
import type { Drawing } from '../model/drawing.ts';
import type { PoseId } from '../model/figure.ts';
import type { Shot } from '../model/shot.ts';
import type { Artists, FigureSpec, Held } from './artists.ts';
import type { Attachments } from './attachments.ts';
import type { Performer } from './performers.ts';
import { scaleDrawing } from './scale-drawing.ts';
import { LEAST_HELD } from './sizes.ts';

/** What a pose needs in the hands when the prompt names nothing: ids, best first. */
const PROPS: Partial<Record<PoseId, readonly string[]>> = {
  read: ['book', 'open-book', 'newspaper'],
  drink: ['cup', 'teacup', 'mug', 'hot-beverage', 'teacup-without-handle'],
  eat: ['sandwich', 'apple', 'red-apple', 'bread'],
  phone: ['cell-phone', 'smartphone', 'mobile-phone', 'phone'],
  'play-guitar': ['guitar'],
  sing: ['microphone'],
  paint: ['paintbrush'],
  dig: ['shovel'],
  cook: ['frying-pan', 'cooking', 'pan'],
  type: ['laptop', 'laptop-computer'],
};

/** What a deed needs whose pose serves others too. */
const FOR_VERBS: Readonly<Record<string, readonly string[]>> = {
  smoke: ['cigarette'],
  stir: ['ladle', 'wooden-spoon', 'spoon'],
};

/** What players play who are called by it. */
const FOR_PLAYERS: Readonly<Record<string, readonly string[]>> = {
  violinist: ['violin'],
  fiddler: ['violin'],
  cellist: ['cello', 'violin'],
  drummer: ['drum'],
  trumpeter: ['trumpet'],
  saxophonist: ['saxophone'],
  flutist: ['flute'],
  accordionist: ['accordion'],
  harpist: ['harp'],
};

/** Held before the body with both hands. */
const TWO_HANDED = new Set([
  'guitar',
  'laptop',
  'book',
  'newspaper',
  'box',
  'basket',
  'shovel',
  'tray',
  'map',
]);

/** Wider or taller than this, metres, a thing takes both arms. */
const BOTH_ARMS = 0.42;

export type Hand = 'left' | 'right' | 'both';

/** What a person has in its hands; `whose` is who was asked for, null for what only the pose needs. */
export interface Handful {
  readonly hand: Hand;
  readonly held: Held;
  readonly whose: Performer | null;
}

/** Drawings in the hands of a person: what it holds by relation, else what its pose needs. */
export function handfulsOf(
  p: Performer,
  context: {
    readonly pose: PoseId;
    readonly performers: readonly Performer[];
    readonly attachments: Attachments;
    readonly shot: Shot;
    readonly artists: Artists;
  },
): Handful[] {
  const { pose, performers, attachments, artists } = context;
  const held = performers.filter((q) => {
    const a = attachments.get(q.id);
    return a?.grip === 'held' && a.bearing !== 'shoulders' && a.host === p.id && q.drawable !== null;
  });
  if (held.length > 0) return inHands(held.map((q) => heldOf(q, p, artists)));
  const wanted =
    ((pose === 'play-guitar' && FOR_PLAYERS[p.entity.noun]) || FOR_VERBS[p.mention.verb ?? '']) ??
    PROPS[pose] ??
    [];
  const prop = wanted.map((id) => artists.findDrawable(id)).find((d) => d !== undefined);
  if (!prop || performers.some((q) => q.entity.drawable === prop.id)) return [];
  const drawing = artists.drawArt(prop.id, plainOptions(context.shot.place.seed));
  const size = Math.max(drawing.bounds.width, drawing.bounds.height) / 100;
  return inHands([inHand(prop.id, scaleDrawing(drawing, Math.max(1, LEAST_HELD / size)), null)]);
}

const plainOptions = (seed: number) => ({
  colour: null,
  second: null,
  pattern: null,
  material: null,
  pose: null,
  seed,
});

interface Candidate {
  readonly held: Held;
  readonly both: boolean;
  readonly whose: Performer | null;
}

function inHands(candidates: readonly Candidate[]): Handful[] {
  const [first, second] = candidates;
  if (!first) return [];
  if (first.both) return [{ ...first, hand: 'both' }];
  const right: Handful = { ...first, hand: 'right' };
  return second && !second.both ? [right, { ...second, hand: 'left' }] : [right];
}

/** The same as the figures room wants it. */
export const holdsOf = (handfuls: readonly Handful[]): FigureSpec['holds'] =>
  Object.fromEntries(handfuls.map((h) => [h.hand, h.held]));

/** The drawing without its shapes: a box for what the holder's drawing already shows. */
export function shadeOf({ held }: Handful): Drawing {
  const { bounds: b } = held.drawing;
  return {
    shapes: [],
    bounds: { ...b, x: b.x - held.grip.x, y: b.y - held.grip.y },
    anchors: {},
    footprint: 0,
  };
}

function heldOf(q: Performer, holder: Performer, artists: Artists): Candidate {
  const { traits, drawable } = q.entity;
  const drawing = artists.drawArt(drawable, {
    colour: q.colour,
    second: traits.colours[1]?.hex ?? null,
    pattern: traits.pattern,
    material: traits.material,
    ...(traits.parts ? { parts: traits.parts } : {}),
    pose: q.mention.pose,
    seed: q.index,
  });
  const size = Math.max(drawing.bounds.width, drawing.bounds.height) / 100;
  const most = (holder.look?.height ?? 1.7) * 0.62;
  const animal = q.drawable?.kind === 'animal';
  const k = size < LEAST_HELD ? LEAST_HELD / size : animal || size > most ? Math.min(1, most / size) : 1;
  return inHand(drawable, scaleDrawing(drawing, k), q);
}

function inHand(id: string, drawing: Drawing, whose: Performer | null): Candidate {
  const { bounds: b, anchors } = drawing;
  const animal = whose?.drawable?.kind === 'animal';
  const grip = anchors.grip ?? { x: b.x + b.width / 2, y: b.y + b.height * 0.55 };
  const wide = !anchors.grip && Math.max(b.width, b.height) > BOTH_ARMS * 100;
  const outward = leansIn(drawing, grip) ? mirrored(drawing, grip) : drawing;
  return { held: { drawing: outward, grip }, both: animal || TWO_HANDED.has(id) || wide, whose };
}

/** Longer than this, centimetres, what is held up reaches the face. */
const LONG = 34;

/** What is held leans towards its holder, who faces right. */
const leansIn = ({ bounds: b }: Drawing, grip: Point): boolean =>
  grip.y - b.y > LONG && b.x + b.width / 2 < grip.x - 0.16 * b.width;

/** Turned over about the grip. */
function mirrored(drawing: Drawing, grip: Point): Drawing {
  const { bounds: b } = drawing;
  const over = (p: Point): Point => ({ x: 2 * grip.x - p.x, y: p.y });
  const path = (d: string, closed: boolean) =>
    flatten(d)
      .map(
        (loop) =>
          `M${loop
            .map(over)
            .map((p) => `${Math.round(p.x * 10) / 10} ${Math.round(p.y * 10) / 10}`)
            .join('L')}${closed ? 'Z' : ''}`,
      )
      .join('');
  return {
    ...drawing,
    shapes: drawing.shapes.map((s) => ({ ...s, d: path(s.d, s.fill !== null) })),
    bounds: { ...b, x: 2 * grip.x - b.x - b.width },
    anchors: Object.fromEntries(Object.entries(drawing.anchors).map(([name, p]) => [name, over(p)])),
  };
}
