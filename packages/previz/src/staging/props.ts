import type { Point } from '../geometry/plane.ts';
import type { Drawable } from '../model/drawable.ts';
import type { Drawing } from '../model/drawing.ts';
import type { PoseId } from '../model/figure.ts';
import type { ThingState } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import { ablaze, isAlight, radiant } from './alight.ts';
import type { Artists, FigureSpec, Held } from './artists.ts';
import type { Attachments } from './attachments.ts';
import { heldAs } from './hold-how.ts';
import { AT_STANDING_STRINGS, VIOLIN_SIZED } from './hold-instruments.ts';
import type { Hand } from './in-hand.ts';
import { BETWEEN_FINGERS, CUTLERY, EATEN_BY_HAND, TRIED_BY_TEETH } from './kept-in-hand.ts';
import { isLaid } from './lay-table.ts';
import { mirrorDrawing } from './map-drawing.ts';
import { withMouthful } from './mouthful.ts';
import type { Performer } from './performers.ts';
import { plainOptions } from './plain-options.ts';
import { scaleDrawing } from './scale-drawing.ts';
import { LEAST_HELD } from './sizes.ts';
import { inState, stateOf } from './thing-states.ts';
import {
  besideOf,
  hairTools,
  inUse,
  lightsUp,
  ofItsTime,
  ofVerb,
  ownBlade,
  SMOKED,
  servedIn,
  toolsOf,
} from './tools.ts';

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
const BOTH_ARMS = 0.29;

/** What a person has in its hands; `whose` is who was asked for, null for what only the pose needs. */
export interface Handful {
  /** Drawable. */
  readonly id: string;
  readonly hand: Hand;
  readonly held: Held;
  readonly whose: Performer | null;
}

/** "water from a bottle": the bottle is in the hand, no glass beside it. */
const VESSEL = /bottle|can$|flask|jug|thermos|canteen/;
const LIQUID = /^(water|wine|beer|milk|juice|whisky|whiskey|rum|vodka|cola|soda|lemonade|champagne)$/;

/** Drawings in the hands of a person: what it holds by relation, else what its pose needs. */
export function handfulsOf(
  p: Performer,
  context: {
    readonly pose: PoseId;
    readonly performers: readonly Performer[];
    readonly attachments: Attachments;
    readonly shot: Shot;
    readonly artists: Artists;
    /** Deals with the hair of another. */
    readonly hair?: boolean;
  },
): Handful[] {
  const { pose, performers, attachments, artists } = context;
  const held = performers.filter((q) => {
    const a = attachments.get(q.id);
    return a?.grip === 'held' && a.host === p.id && q.drawable !== null;
  });
  const vessel = held.find((q) => VESSEL.test(q.drawable?.id ?? ''));
  const solid = held.filter((q) => !(vessel && vessel !== q && LIQUID.test(q.entity.noun)));
  const own = solid.flatMap((q, i) => heldOf(q, p, i > 0 && pose === 'pour' ? 'hold' : pose, artists));
  const work = p.deed?.thing ?? null;
  const dish = pose === 'eat' ? performers.find((q) => q.drawable?.category === 'food') : undefined;
  const meal = performers.some(
    (q) => dish && q.drawable?.category === 'food' && q.drawable.id !== 'served-plate',
  );
  const made = (ids: readonly string[]): Candidate[] => {
    const prop = ids
      .map((id) => ofItsTime(id, context.shot.place.era))
      .map((id) => artists.findDrawable(id))
      .find((d) => d !== undefined);
    // The coffee that is poured is drawn as its pot: no cup is there yet.
    const drawnElse = (q: Performer) => pose === 'pour' && held.includes(q);
    if (!prop || performers.some((q) => q.entity.drawable === prop.id && !drawnElse(q))) return [];
    const drawing = artists.drawArt(prop.id, plainOptions(context.shot.place.seed));
    const size = Math.max(drawing.bounds.width, drawing.bounds.height) / 100;
    const young = size > LEAST_HELD ? Math.min(1, (p.look?.height ?? GROWN) / GROWN) : 1;
    const used =
      dish && CUTLERY.test(prop.id)
        ? withMouthful(drawing, dishOf(dish, artists), dish.entity.noun)
        : drawing;
    return inHand(prop, pose, scaleDrawing(used, Math.max(1, LEAST_HELD / size) * young), null);
  };
  const atTable = attachments.get(p.id)?.grip === 'at';
  const beside =
    (pose === 'write' && atTable) || p.deed || (pose === 'paint' && p.mention.verb !== 'paint')
      ? undefined
      : besideOf(pose, own.map(({ whose: w }) => `${w?.drawable?.id} ${w?.entity.noun}`).join(' '));
  // The thing is in the far hand, the tool in the near one.
  const poured = pose === 'pour' && own.length === 1 && (p.deed?.tools.length ?? 0) > 0;
  if ((pose === 'handiwork' || poured) && own.some((c) => c.whose?.entity.id === work)) {
    const things = own
      .filter((c) => c.whose?.entity.id === work)
      .map((c) => ({ ...c, hand: 'left' as const }));
    const tools = own.filter((c) => c.whose?.entity.id !== work);
    return inHands([
      ...things,
      ...(tools.length > 0 ? tools : made(p.deed?.tools ?? [])).map((c) => ({
        ...c,
        hand: 'right' as const,
      })),
    ]);
  }
  if (own.length > 0 && (pose === 'write' || p.mention.verb === 'peel'))
    return inHands([...made(ofVerb(p, pose) ?? []), ...own]);
  if (lightsUp(p) && own.some(({ id }) => SMOKED.test(id))) return inHands([...own, ...made(['lighter'])]);
  if (own.length > 0) return inHands(beside && own.length === 1 ? [...own, ...made(beside)] : own);
  const keys = pose === 'type' && attachments.get(p.id)?.grip === 'working';
  const unplugged = pose === 'sing' && WITHOUT_POWER.test(context.shot.place.setting);
  const wanted = keys || unplugged ? [] : context.hair ? hairTools(p) : toolsOf(p, pose);
  const dines = pose === 'eat' && attachments.get(p.id)?.grip === 'at';
  return inHands([
    ...made(
      dish?.drawable?.id === 'pizza'
        ? ['slice-of-pizza']
        : dines && (!meal || isLaid(context.shot))
          ? ['fork']
          : meal
            ? ['spoon', 'fork']
            : wanted,
    ),
    ...(beside ? made(beside) : []),
  ]);
}

const dishOf = ({ entity, colour }: Performer, artists: Artists): Drawing =>
  artists.drawArt(entity.drawable, { ...plainOptions(1), colour });

/** Nobody brings a microphone there. */
const WITHOUT_POWER =
  /^(campsite|forest|field|mountain|beach|lake|river|snowfield|desert|savanna|jungle|farm|garden|church|village|medieval-village|ocean|ship-deck|meadow|summit|living-room|kitchen|bedroom|bathroom|dining-room|nursery|classroom|porch|park|cathedral|car-interior|back-seat)$/;

/** Metres; whoever is smaller has smaller tools. */
const GROWN = 1.6;

interface Candidate {
  readonly id: string;
  readonly held: Held;
  readonly hand: Hand | null;
  readonly whose: Performer | null;
}

function inHands(candidates: readonly Candidate[]): Handful[] {
  const [first, second] = candidates;
  if (!first) return [];
  const hand = first.hand ?? 'right';
  const one: Handful = { ...first, hand };
  if (hand === 'both' || !second || second.hand === 'both') return [one];
  const other = hand === 'right' ? 'left' : 'right';
  // A violin and its bow belong to one thing, which has one box.
  return [one, { ...second, hand: other, whose: second.whose === first.whose ? null : second.whose }];
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

/** Who reads a letter has it out of its envelope. */
const LETTERS = /^(envelope|page-facing-up|sheet-of-paper)$/;
const OPENED_LETTER = 'written-letter';

/** What has become of a thing that shows while it is held. */
const SHOWN_IN_HAND: ReadonlySet<ThingState> = new Set([
  'cracked',
  'broken',
  'torn',
  'out',
  'empty',
  'dirty',
  'bitten',
  'wilted',
  'steaming',
]);

/** Has a glass of it, whether at the mouth or not. */
const DRINKS = /^(drink|sip|have|toast|clink|share)$/;

const drawableFlies = (d: Drawable | null): boolean => d?.kind === 'thing' && d.poses.includes('fly');

function heldOf(q: Performer, holder: Performer, pose: PoseId, artists: Artists): Candidate[] {
  const { traits, drawable } = q.entity;
  const id =
    pose === 'read' && LETTERS.test(drawable)
      ? OPENED_LETTER
      : (servedIn(q.entity.noun, drawable, DRINKS.test(holder.mention.verb ?? '') ? 'drink' : pose) ??
        ownBlade(holder.entity.drawable, drawable) ??
        inUse(drawable, pose));
  const flown = holder.mention.verb === 'fly' && drawableFlies(q.drawable);
  const whole = artists.drawArt(id, {
    colour: q.colour,
    second: traits.colours[1]?.hex ?? null,
    pattern: traits.pattern,
    material: traits.material,
    ...(traits.parts ? { parts: traits.parts } : {}),
    pose: flown ? 'fly' : q.mention.pose,
    seed: q.index,
  });
  const shown = SHOWN_IN_HAND.has(stateOf(q) ?? 'whole') ? inState(whole, q) : whole;
  const drawing =
    traits.alight === 'burning' && holder.deed
      ? ablaze(shown)
      : traits.alight === 'glowing' && isAlight(q)
        ? radiant(shown, traits.colours[0]?.hex ?? null)
        : shown;
  const size = Math.max(drawing.bounds.width, drawing.bounds.height) / 100;
  const stands = AT_STANDING_STRINGS.has(pose) && q.drawable?.category === 'instrument';
  const hangs = HANDLED.test(q.drawable?.id ?? '') && HANGING.has(pose);
  // What is thrown by hand fits into it.
  const pebble = holder.mention.pose === 'throw' && /^(pebble|stone|rock|snowball)$/.test(q.entity.noun);
  const most = pebble
    ? 0.11
    : id === 'glove'
      ? GLOVE
      : id === 'crutches'
        ? (holder.look?.height ?? 1.7) * TO_THE_ARMPIT
        : (holder.look?.height ?? 1.7) *
          (hangs ? CLEAR_OF_GROUND : /^pole-(banner|standard)$/.test(id) ? OVER_THE_HEAD : 0.62);
  const animal = q.drawable?.kind === 'animal';
  const young =
    q.drawable?.category === 'instrument'
      ? Math.min(1, (holder.look?.height ?? 1.7) / (pose === 'violin' ? VIOLIN_SIZED : 1.55))
      : 1;
  // What is bitten into is not larger than the face.
  const bites = pose === 'eat' && EATEN_BY_HAND.test(id);
  const least = !bites ? LEAST_HELD : BETWEEN_FINGERS.test(id) ? LEAST_IN_FINGERS : LEAST_EATEN;
  const k = flown
    ? 1
    : isTried(id, pose)
      ? (id === 'pearl' ? LEAST_PEARL : LEAST_IN_FINGERS) / size
      : young < 1
        ? young
        : size < least
          ? least / size
          : animal || (size > most && !stands)
            ? Math.min(1, most / size)
            : 1;
  return inHand(
    id === drawable ? q.drawable : (artists.findDrawable(id) ?? q.drawable),
    pose,
    scaleDrawing(flown ? { ...drawing, anchors: { ...drawing.anchors, grip: { x: 0, y: 0 } } } : drawing, k),
    q,
  );
}

/** A banner's pole, in heights of who bears it. */
const OVER_THE_HEAD = 1.36;

/** Centimetres of cables that are reckoned to the hand. */
const IN_HAND = 58;

function inHand(
  drawable: Drawable | null,
  pose: PoseId,
  drawing: Drawing,
  whose: Performer | null,
): Candidate[] {
  const { bounds: b, anchors } = drawing;
  const id = drawable?.id ?? '';
  const animal = drawable?.kind === 'animal';
  const grip = FLAT.test(id)
    ? { x: b.x + b.width * 0.42, y: b.y + b.height * 0.94 }
    : isTried(id, pose)
      ? { x: b.x + b.width / 2, y: b.y + b.height * 1.1 }
      : EATEN_BY_HAND.test(id)
        ? { x: b.x + b.width / 2, y: b.y + b.height * FOOD_GRIP }
        : (anchors.grip ?? { x: b.x + b.width / 2, y: b.y + b.height * 0.55 });
  if (HANDLED.test(drawable?.id ?? '') && HANGING.has(pose)) {
    const handle = { x: b.x + b.width / 2, y: b.y + 2 };
    return [{ id, held: { drawing, grip: handle, hangs: true }, hand: 'right', whose }];
  }
  const wide = !isHandle(grip, b) && Math.max(b.width, b.height) > BOTH_ARMS * 100;
  const both = animal || TWO_HANDED.has(drawable?.id ?? '') || wide;
  // Their other ends are in the rack: nothing makes room for them.
  const seen = id === 'pulled-cables' ? { ...drawing, bounds: { ...b, width: IN_HAND } } : drawing;
  return heldAs(drawable, pose, seen, grip).map((h) => ({
    id,
    held:
      leansIn(h.drawing, h.grip) && h.hand === null ? { ...h, drawing: mirrorDrawing(h.drawing, h.grip) } : h,
    hand: h.hand ?? (both ? 'both' : null),
    whose,
  }));
}

/** Between the teeth, to know whether it is real. */
const isTried = (id: string, pose: PoseId): boolean => pose === 'drink' && TRIED_BY_TEETH.test(id);

/** Food is held by its lower part, so that it is seen what is eaten. */
const FOOD_GRIP = 0.82;
/** The smallest food at a mouth, metres. */
const LEAST_EATEN = 0.12;
/** Part of the height of who goes on crutches that they are long. */
const TO_THE_ARMPIT = 0.71;
/** A glove is of a hand's length. */
const GLOVE = 0.26;
/** The smallest that fingertips hold to be seen. */
const LEAST_IN_FINGERS = 0.08;
const LEAST_PEARL = 0.06;

/** Of a person's height: what hangs from the hand and is no taller is off the ground. */
const CLEAR_OF_GROUND = 0.32;

/** What has its handle on top hangs from the hand. */
const HANDLED =
  /^(suitcase|briefcase|luggage|bucket|pail|handbag|shopping-bag|shopping-bags|paper-bag|toolbox|medical-bag|doctors-bag|bag|duffel-bag|basket|picnic-basket|milk-can|jerrycan|birdcage|carpet-bag|gym-bag|travel-bag|purse|tote-bag)$/;
const HANGING: ReadonlySet<PoseId> = new Set(['hold', 'carry', 'stand', 'walk']);

/** A grip away from the middle is a handle; the middle is only where a thing without one is taken. */
const isHandle = (grip: Point, b: Drawing['bounds']): boolean =>
  Math.abs(grip.x - (b.x + b.width / 2)) > 0.14 * b.width ||
  Math.abs(grip.y - (b.y + b.height / 2)) > 0.14 * b.height ||
  Math.min(b.width, b.height) < 0.4 * Math.max(b.width, b.height);

/** Held by the lower edge, so that one sees what is on it. */
const FLAT =
  /^(envelope|notebook|clipboard|sheet-of-paper|photo-print|newspaper|map|greeting-card|playing-card|ticket|scroll|framed-picture|poster|tablet|certificate)$/;

/** Longer than this, centimetres, what is held up reaches the face. */
const LONG = 34;

/** What is held leans towards its holder, who faces right. */
const leansIn = ({ bounds: b }: Drawing, grip: Point): boolean =>
  grip.y - b.y > LONG && b.x + b.width / 2 < grip.x - 0.16 * b.width;
