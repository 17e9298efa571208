/** What becomes of things in a story: a vase is whole until it breaks, and broken from then on. */

import type { Drawable } from '../model/drawable.ts';
import { isHolding } from '../model/holding.ts';
import type { Mention, Relation, ThingState } from '../model/script.ts';
import type { DrawableOf } from './moment.ts';

export type States = ReadonlyMap<string, ThingState>;

/** What a thing does by itself, or has done to it. */
const BY_VERB: readonly (readonly [RegExp, ThingState])[] = [
  [/^(break|shatter|smash|burst)$/, 'broken'],
  [/^(crack|splinter)$/, 'cracked'],
  [/^(open|unlock|unfold|unwrap|unpack|pack|unseal|uncork)$/, 'open'],
  [/^(close|shut|lock|slam)$/, 'shut'],
  [/^(spill|overturn|upset|topple)$/, 'spilled'],
  [/^(drop)$/, 'dropped'],
  [/^(quench|extinguish|douse)$/, 'out'],
];

/** What is built up comes down when it is destroyed; sand and snow run. */
const RUINS = /^(destroy|demolish|wreck|ruin|crush|flatten|trample|devastate|wash|sweep|smash|stomp)$/;
const LOOSE = /sandcastle|snowman|igloo|snow-fort/;
const BUILT_UP =
  /sandcastle|castle|tower|house|bridge|fort|wall|tent|hut|barn|shed|church|building|dam|fence/;
/** By what things are washed away. */
const FORCES = /^(wave|tsunami|water|flood|tornado|hurricane|storm|rain|avalanche|river|tide)$/;

type Befalls = (thing: Drawable) => boolean;

/** Taller than this, metres, it is a building when it comes down. */
const BUILT = 1.6;
/** Higher than this, metres, nothing is dropped. */
const DROPPED = 1.1;

const always: Befalls = () => true;
const isTall: Befalls = (d) =>
  !/^(rock|boulder|stone|ball)/.test(d.id) &&
  d.height > DROPPED &&
  d.placement !== 'sky' &&
  d.placement !== 'air';
const floats: Befalls = (d) => d.placement === 'water';
const isRide: Befalls = (d) => d.category === 'vehicle';

const FRAGILE = /glass|cup|mug|vase|plate|bowl|bottle|jar|teapot|dish|mirror|lamp|bulb|ornament|pot$|egg/;

/** What things do by themselves, and which of them. */
const OF_ITSELF: readonly (readonly [RegExp, ThingState, Befalls])[] = [
  [/^(fall|slip)$/, 'dropped', (d) => d.height <= DROPPED && d.placement !== 'sky'],
  [/^(fall|topple|overturn|tip|keel)$/, 'toppled', isTall],
  [/^(topple|tip|keel|collapse|crumble|tumble)$/, 'toppled', (d) => d.height <= BUILT || isRide(d)],
  [/^(collapse|crumble|tumble|cave)$/, 'collapsed', (d) => d.height > BUILT],
  [/^(capsize|overturn)$/, 'capsized', floats],
  [/^(sink|submerge|founder)$/, 'sinking', floats],
  [/^flood$/, 'flooded', isTall],
  [/^(hit|strike)$/, 'broken', (d) => FRAGILE.test(d.id) && !/egg/.test(d.id)],
  [/^(explode|detonate)$/, 'exploded', always],
  [/^(crash|collide)$/, 'wrecked', isRide],
  [/^(melt|thaw)$/, 'melted', always],
  [/^(quench)$/, 'out', always],
  [/^(blow|flutter)$/, 'blown', (d) => d.placement !== 'sky' && d.placement !== 'water'],
  [/^(ring|chime|toll|beep|buzz|blare|honk)$/, 'sounding', always],
  [/^overflow$/, 'overflowing', always],
  [/^(pop|burst)$/, 'popped', (d) => /balloon|bubble/.test(d.id)],
];
const MENDS = /^(repair|fix|mend|rebuild|glue|restore|refill)$/;
/** Of what is in ruins: anew. */
const BUILDS = /^(build|make|construct|assemble|erect)$/;

/** Cords give way in the middle, paper and cloth tear, what is long and thin breaks in two. */
const CORDS = /rope|string|thread|yarn|cord|cable|wire|chain|leash|lasso|fishing-line|ribbon/;
const SHEETS =
  /^(envelope|letter.*|sheet-of-paper|page.*|map|scroll|newspaper|photo-print|picture|poster|book|notebook|ticket|banknote|money.*|contract|card|greeting-card|flag|banner|dress|shirt|t-shirt|coat|jacket|cape|sail|net|fishing-net|curtain|bag|tote-bag|sack|kite|painting|drawing|certificate|document|diary|paper.*)$/;
const PARTS = /^(break|snap|split|part|give|tear|rip)$/;
const CUTS = /^(cut|sever|bite|gnaw|chew|slice|slash|break|snap|tear|rip)$/;

/** What somebody runs after and cannot run itself, the wind has. */
const LIGHT =
  /hat$|^cap$|beanie|newspaper|envelope|sheet-of-paper|balloon|kite|umbrella|scarf|map|money|ticket|bag$|kerchief|photo-print/;

/** How what a verb befalls comes apart or flies off, if it does. */
function apart(verb: string, { id }: Drawable, ofItself: boolean): ThingState | undefined {
  if (CORDS.test(id) && (ofItself ? PARTS : CUTS).test(verb)) return 'snapped';
  if (!ofItself && verb === 'chase' && LIGHT.test(id)) return 'blown';
  if (SHEETS.test(id) && /^(tear|rip|shred|slash)$/.test(verb)) return 'torn';
  return /^(snap)$/.test(verb) ? 'broken' : undefined;
}

/** "disappears": not into a crowd or behind a tree, where one only goes. */
const isGone = ({ verb, entity, towards }: Mention, relations: readonly Relation[]): boolean =>
  /^(vanish|disappear)$/.test(verb ?? '') &&
  towards === null &&
  relations.every((r) => r.subject !== entity || r.kind === 'on' || r.kind === 'holding');

/** What the things of a moment have become, given what they were before. */
export function statesAfter(
  before: States,
  mentions: readonly Mention[],
  relations: readonly Relation[],
  drawableOf: DrawableOf,
  /** Relations of the moment before. */
  held: readonly Relation[] = [],
): Map<string, ThingState> {
  const taken = new Set(relations.filter((r) => /^(holding|giving)$/.test(r.kind)).map((r) => r.object));
  const out = new Map(
    [...before]
      // What lay there is picked up.
      .filter(([id, s]) => !(taken.has(id) && (s === 'spilled' || s === 'dropped')))
      .map(([id, s]) => [id, settled(s, drawableOf(id))] as const),
  );
  for (const id of lostBy(mentions, held, drawableOf)) out.set(id, 'dropped');
  for (const m of mentions) {
    const verb = m.verb ?? '';
    const thing = drawableOf(m.entity);
    if (isGone(m, relations)) out.set(m.entity, 'gone');
    // "the ball breaks a window": the window.
    const hit =
      thing?.kind === 'thing' && DAMAGES.test(verb) ? objectsOf(m, mentions, relations, drawableOf) : [];
    if (thing?.kind === 'thing' && hit.length === 0) become(out, m.entity, verb, thing, true);
    else
      for (const id of thing?.kind === 'thing' ? hit : objectsOf(m, mentions, relations, drawableOf))
        if (!isToolFor(verb, drawableOf(id)))
          become(out, id, ruining(verb, thing, drawableOf(id)), drawableOf(id));
  }
  return out;
}

/** "He slips": what was in the hands falls, and what was on it. */
function lostBy(
  mentions: readonly Mention[],
  held: readonly Relation[],
  drawableOf: DrawableOf,
): readonly string[] {
  const falling = new Set(
    mentions.filter((m) => /^(slip|trip|stumble|faint)$/.test(m.verb ?? '')).map((m) => m.entity),
  );
  const lost = held.filter((r) => falling.has(r.subject) && isHolding(r)).map((r) => r.object);
  const onIt = held.filter((r) => r.kind === 'on' && lost.includes(r.object)).map((r) => r.subject);
  return [...lost, ...onIt].filter((id) => drawableOf(id)?.kind === 'thing');
}

/** What was falling a moment ago lies there now, what rang is quiet, what exploded is in ruins. */
function settled(state: ThingState, thing: Drawable | undefined): ThingState {
  if (state === 'dropped') return FRAGILE.test(thing?.id ?? '') ? 'broken' : 'spilled';
  if (state === 'exploded') return (thing?.height ?? 0) > BUILT ? 'collapsed' : 'broken';
  return state === 'sounding' || state === 'blown' || state === 'gone' ? 'whole' : state;
}

/** Who destroys what is built has it collapse, or run when it is of sand; all else breaks. */
function ruining(verb: string, by: Drawable | undefined, thing: Drawable | undefined): string {
  if (!RUINS.test(verb) || !thing) return verb;
  if (/^(wash|sweep)$/.test(verb) && !FORCES.test(by?.id ?? '')) return verb;
  if (LOOSE.test(thing.id)) return 'melt';
  return BUILT_UP.test(thing.id) ? 'collapse' : verb === 'wash' || verb === 'sweep' ? verb : 'break';
}

/** Metres: higher plants are trees. */
const GROWN = 2;

/** What cannot break. */
const FLEETING = /^(fire|flame|smoke|cloud|wave|rainbow|water|sun|moon|star)$/;

function become(
  out: Map<string, ThingState>,
  id: string,
  verb: string,
  thing: Drawable | undefined,
  ofItself = false,
): void {
  if (thing?.kind !== 'thing') return;
  if (MENDS.test(verb) || (BUILDS.test(verb) && out.has(id))) out.set(id, 'whole');
  if (FLEETING.test(thing.id)) return;
  // A branch breaks, and no tree goes to pieces like glass.
  if (thing.category === 'plant' && thing.height > GROWN && /^(break|crack|snap)$/.test(verb)) return;
  const own =
    ofItself || /^(melt|collapse)$/.test(verb)
      ? OF_ITSELF.find(([v, , befalls]) => v.test(verb) && befalls(thing))
      : undefined;
  // Furniture that is overturned lies on its side, and runs nowhere.
  if (thing.category === 'furniture' && /^(overturn|upset|topple|flip|upend)$/.test(verb)) {
    out.set(id, 'toppled');
    return;
  }
  const state = apart(verb, thing, ofItself) ?? own?.[1] ?? BY_VERB.find(([v]) => v.test(verb))?.[1];
  if (!state || (state === 'dropped' && (thing.height > DROPPED || thing.placement === 'sky'))) return;
  out.set(id, state);
}

/** What somebody does it to: what the deed is tied to, else the one thing that nothing else is said of. */
function objectsOf(
  m: Mention,
  mentions: readonly Mention[],
  relations: readonly Relation[],
  drawableOf: DrawableOf,
): string[] {
  const loose = mentions.filter(
    (n) => drawableOf(n.entity)?.kind === 'thing' && n.verb === null && isLoose(n.entity, relations),
  );
  if (DAMAGES.test(m.verb ?? '') && loose.length === 1) return loose.map((n) => n.entity);
  const tied = relations.filter((r) => r.subject === m.entity && TIES.has(r.kind)).map((r) => r.object);
  const things = tied.filter((id) => drawableOf(id)?.kind === 'thing');
  if (things.length > 0) return things;
  return loose.length === 1 ? loose.map((n) => n.entity) : [];
}

/** Done to what stands there, whatever the hands hold. */
const DAMAGES =
  /^(break|shatter|smash|crack|spill|overturn|topple|tear|rip|snap|cut|sever|slash|shred|destroy|demolish|wreck|ruin|crush|flatten|trample|devastate|wash|sweep|stomp)$/;

/** What one destroys with comes to no harm. */
const isToolFor = (verb: string, drawable: Drawable | undefined): boolean =>
  /^(smash|shatter|crack|destroy|demolish|wreck|crush|slash|cut|sever)$/.test(verb) &&
  /(^|-)(bat|hammer|sledgehammer|axe|hatchet|club|crowbar|sword|katana|machete|mallet|pickaxe|knife|scissors|saw|chainsaw)$/.test(
    drawable?.id ?? '',
  );

const TIES: ReadonlySet<Relation['kind']> = new Set([
  'holding',
  'touching',
  'looking-at',
  'pulling',
  'pushing',
  'fighting',
  'chasing',
]);

const isLoose = (id: string, relations: readonly Relation[]): boolean =>
  relations.every((r) => r.object !== id && r.subject !== id);

/** Furniture with doors or drawers, and what is said of a hand or an eye that is in it. */
const DOORED = /^(refrigerator|cabinet|wardrobe|dresser|file-cabinet)$/;
const REACHED_INTO =
  /\b(?:take|took|get|got|grab|fetch|pull|put|place|store|stow|pack|search|rifle|rummage|root|dig|look|peek|peer|stare|gaze|reach|raid|hang|steal|stole|pick|choose|chose|remove|stuff|throw|hide|hid|find|found)(?:s|es|ing|ped|ed|d|k|ting|ging)?\b[^.;]{0,48}? (?:out of|from|into|in|inside|through|at the back of) (?:the|an?|his|her|their|its) (?:[\w-]+ ){0,2}?(?:fridge|refrigerator|freezer|cupboard|cabinet|wardrobe|closet|drawers?|dresser|shelf|pantry cupboard)\b/i;

const THROUGH_WINDOW =
  /\b(?:climb|clamber|crawl|escap|sneak|squeez)(?:s|es|ing|ed|e)?\b[^.;]{0,24}? (?:in|out|through|into|from)\b[^.;]{0,40}? window\b/i;

/** What something comes out of is open, a window somebody gets through, and so is what somebody takes something from or puts it in. */
export function openedFor(
  states: States,
  comes: readonly Relation[],
  beat: { readonly text: string; readonly mentions: readonly Mention[] },
  drawableOf: DrawableOf,
): States {
  const doored = REACHED_INTO.test(beat.text)
    ? beat.mentions.filter((m) => DOORED.test(drawableOf(m.entity)?.id ?? '')).map((m) => m.entity)
    : [];
  const passed = THROUGH_WINDOW.test(beat.text)
    ? beat.mentions.filter((m) => drawableOf(m.entity)?.id === 'window').map((m) => m.entity)
    : [];
  // A roof that is broken through leaves the house upright and its door shut.
  const lidded = comes.filter(
    (r) => !r.comesOut || !/^(building|vehicle)$/.test(drawableOf(r.object)?.category ?? ''),
  );
  const open = [...lidded.map((r) => r.object), ...doored, ...passed];
  return open.length === 0 ? states : new Map([...states, ...open.map((id) => [id, 'open'] as const)]);
}

/** The mentions with what their things have become. */
export const inTheirStates = (mentions: readonly Mention[], states: States): readonly Mention[] =>
  mentions.map((m) => {
    const state = states.get(m.entity);
    return state ? { ...m, state } : m;
  });
