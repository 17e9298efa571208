/** Where on somebody's body, or close to it, something is: "a cat on her lap", "a knife behind his back", "a dog at their feet". */
import type { Bearing, BodySpot, Relation } from '../../model/script.ts';
import { mention, relate } from './beat-draft.ts';
import { BODY, mayBe, PRONOUN } from './body.ts';
import type { DraftEntity } from './cast-list.ts';
import { Guising } from './guising.ts';
import type { Node, NounPhrase } from './noun-phrase.ts';

type Spot = Exclude<Bearing, 'hands'> | 'hand';

/** Where one is put; `only`: what was said before says with whom one is, `over`: the body is between. */
interface Placed {
  readonly spot: Spot;
  readonly only: boolean;
  readonly over: boolean;
}

/** What is on these is worn or printed there, unless it lives and whose they are lies down. */
const UPPER = /^(chest|breast|belly|stomach|tummy)$/;
const DOWN =
  /\b(?:asleep|sle(?:eps?|pt|eping)|l(?:ies?|ying|ay|ays)|naps?|napping|doz(?:es?|ing)|snooz(?:es?|ing))\b/i;

const SPOTS: readonly (readonly [preposition: RegExp, part: RegExp, spot: Spot])[] = [
  [/^(on|over|across|atop|onto|upon)$/, /^shoulder$/, 'shoulders'],
  [/^(on|across|onto|upon|over)$/, /^back$/, 'back'],
  [/^(on|against|upon|onto)$/, /^hip$/, 'hip'],
  [/^behind$/, /^back$/, 'behind-back'],
  [/^(in|into|under|inside|within|across)$/, /^arm$/, 'arms'],
  [/^in$/, /^(hand|fist|palm|grip|grasp|embrace)$/, 'hand'],
  [/^(on|in|across|into|onto|over|upon)$/, /^(lap|knee|thigh)$/, 'lap'],
  [/^(on|across|onto|over|upon)$/, UPPER, 'chest'],
  [/^(in|between|from|at)$/, /^(mouth|tooth|lip|jaw)$/, 'mouth'],
  [/^(on|on top of|atop|onto|upon)$/, /^(head|hair)$/, 'head'],
  [
    /^(at|around|by|near|beside|next to|before|in front of|under|between|at the foot of)$/,
    /^(foot|ankle)$/,
    'feet',
  ],
  [/^(in|inside|out of|from|into)$/, /^(?:[a-z]+ )?pocket$/, 'pocket'],
];

/** Where what one does is where one is. */
const POSTURES =
  /^(be|sit|lie|sleep|rest|perch|curl|stand|crouch|kneel|nestle|ride|balance|hang|hide|land|play|wait|snuggle|cuddle|doze|nap|purr|snooze|coil|roll|lean|dangle|peek|poke|stick|beg|bark|tuck|sling|drape|clasp)$/;

/** No hand is at what one looks at. */
const LOOKS =
  /^(look|see|watch|stare|gaze|notice|admire|behold|photograph|film|draw|sketch|study|point|spot)$/;

/** Says more of two than that one is at the other. */
const DEALS = new Set<Relation['kind']>([
  'hugging',
  'fighting',
  'talking-to',
  'carrying',
  'pulling',
  'pushing',
]);

/** What was said of the two only because one is with the other. */
const LOOSE = new Set<Relation['kind']>([
  'holding',
  'carrying',
  'next-to',
  'touching',
  'on',
  'in',
  'riding',
  'behind',
]);

/** What beasts do to a part of somebody, and what of it hurts. */
const NIPS =
  /^(pinch|bite|nip|sting|lick|sniff|tickle|peck|nuzzle|kiss|tug|pull|chew|gnaw|grab|scratch|rub|nibble|smell|poke|brush|touch|claw|snap|clamp|seize|butt|nudge)$/;
const HURTS = /^(pinch|bite|nip|sting|peck|claw|scratch|snap|clamp|seize|butt)$/;
const NIPPED = new Set<Relation['kind']>(['touching', 'hugging', 'pulling', 'against', 'on', 'holding']);

export abstract class Bodily extends Guising {
  /** Relates what the phrase before speaks of to whose body this one does; false where that is no body's. */
  protected onBodyPlace(said: NounPhrase, nodes: readonly Node[], i: number): boolean {
    const at = nodes[i - 1];
    if (at?.kind !== 'preposition' || !this.pending) return false;
    const spot = spotOf(at.raw.toLowerCase(), said);
    if (!spot) return false;
    const things = this.placedThere(nodes[i - 2]);
    const owner = this.bodysOwner(said, things);
    const own = things.filter((e) => e !== owner);
    if (!owner || own.length === 0) return false;
    const lies = DOWN.test(this.beat.text) && own.every((e) => e.kind !== 'thing');
    if (UPPER.test(said.noun ?? '') && !lies) return false;
    const [link] = nodes.slice(Math.max(0, i - 3), i - 2);
    const only = link?.kind === 'preposition' && link.preposition === 'with';
    for (const e of own) this.placeOn(owner, e, { spot, only, over: /^(over|across)$/i.test(at.raw) });
    this.notes.add(said.words.join(' '), `${spot} of the ${owner.noun}`);
    this.pending = null;
    return true;
  }

  /** "wipes her son's nose", "puts a plaster on his friend's knee": who acts is at that part of the other one. */
  protected dealAt(spot: BodySpot, doers: readonly DraftEntity[]): void {
    const owner = this.last.find((e) => e.kind === 'person');
    if (!owner || LOOKS.test(this.verb?.verb ?? '')) return;
    const { relations } = this.beat;
    for (const beast of doers.filter((e) => e.kind === 'animal')) this.nips(beast, owner, spot);
    for (const doer of doers.filter((e) => e.kind === 'person' && e !== owner)) {
      const pair = (r: Relation) => r.subject === doer.id && r.object === owner.id;
      if (relations.some((r) => pair(r) && DEALS.has(r.kind))) continue;
      for (const r of [...relations]) {
        if (pair(r) || (r.kind === 'on' && r.object === owner.id)) relations.splice(relations.indexOf(r), 1);
        if (r.kind === 'on' && r.object === owner.id && r.subject !== doer.id)
          relate(this.beat, { kind: 'holding', subject: doer.id, object: r.subject });
      }
      relate(this.beat, { kind: 'touching', subject: doer.id, object: owner.id, spot });
    }
  }

  /** "a crab pinches a man's toe": the beast is at that part of who feels it. */
  private nips(beast: DraftEntity, owner: DraftEntity, spot: BodySpot): void {
    const verb = mention(this.beat, beast.id).verb ?? '';
    const at = this.beat.relations.findIndex(
      (r) => r.subject === beast.id && r.object === owner.id && NIPPED.has(r.kind),
    );
    if (at < 0 || !NIPS.test(verb)) return;
    this.beat.relations[at] = { kind: 'touching', subject: beast.id, object: owner.id, spot };
    if (!HURTS.test(verb)) return;
    const hurt = mention(this.beat, owner.id);
    hurt.mood ??= 'pained';
    hurt.pose ??= 'startle';
  }

  private placedThere(before: Node | undefined): readonly DraftEntity[] {
    if (before?.kind === 'phrase') {
      const { noun } = before;
      if (noun !== null && BODY.test(noun)) return [];
      return noun === null || this.last.some((e) => isCalled(e, before)) ? this.last : [];
    }
    if (before?.kind === 'pronoun') return this.last;
    const verb = before?.kind === 'verb' ? before.sense.verb : before?.kind === 'be' ? 'be' : '';
    if (!POSTURES.test(verb)) return [];
    return this.told ?? (before?.kind === 'verb' && before.form !== 'finite' ? this.last : this.subjects);
  }

  /** A person; a beast's own parts are told of elsewhere. */
  private bodysOwner(said: NounPhrase, things: readonly DraftEntity[]): DraftEntity | undefined {
    const pronoun = PRONOUN[said.determiner ?? ''];
    if (pronoun === 'it') return undefined;
    const about = [...this.subjects, ...(this.main?.subjects ?? []), ...this.before];
    const near = about.filter((e) => e.kind === 'person' && !things.includes(e));
    if (pronoun === undefined || pronoun === 'they') return near[0];
    const [known] = near.filter((e) => mayBe(e, pronoun));
    const [found] = known ? [known] : this.cast.antecedents(pronoun, about, things);
    return found?.kind === 'person' && this.beat.mentions.has(found.id) ? found : undefined;
  }

  private placeOn(owner: DraftEntity, e: DraftEntity, { spot, only, over }: Placed): void {
    const ids = [owner.id, e.id];
    const { relations } = this.beat;
    // "talks on the phone with a goose in her arms": not to the goose.
    const loose = (r: Relation) => LOOSE.has(r.kind) || (only && r.kind === 'talking-to');
    for (const r of [...relations])
      if (loose(r) && ids.includes(r.subject) && ids.includes(r.object))
        relations.splice(relations.indexOf(r), 1);
    const here = mention(this.beat, e.id);
    if (e.kind === 'thing') here.pose = null;
    if (spot === 'feet')
      relate(this.beat, { kind: 'next-to', subject: owner.id, object: e.id, bearing: spot });
    else if (spot === 'hand') relate(this.beat, { kind: 'holding', subject: owner.id, object: e.id });
    else
      relate(this.beat, {
        kind: 'carrying',
        subject: owner.id,
        object: e.id,
        bearing: bearingOf(e, spot, over),
      });
  }
}

/** People sit on shoulders and hang over one; things and beasts lie on both, and in the arm rather than on a hip. */
function bearingOf({ kind }: DraftEntity, spot: Exclude<Spot, 'hand'>, over: boolean): Bearing {
  if (kind !== 'person') return spot === 'hip' ? 'arms' : spot;
  return spot === 'shoulders' && over ? 'over-shoulder' : spot;
}

/** "in one hand", "in hand", "in his hand": not "in the hand of fate", and nobody's "back of the room". */
function spotOf(preposition: string, { noun, determiner, count }: NounPhrase): Spot | undefined {
  const whose = determiner === null || determiner === 'a' || determiner in PRONOUN || count !== null;
  if (noun === null || !whose) return undefined;
  const found = SPOTS.find(([at, part]) => at.test(preposition) && part.test(noun))?.[2];
  return determiner !== null && determiner in PRONOUN
    ? found
    : HELD_BARE.has(found ?? '')
      ? found
      : undefined;
}

/** Parts of whom one speaks without saying whose they are. */
const HELD_BARE = new Set<string>(['hand', 'mouth', 'arms']);

const isCalled = (e: DraftEntity, { noun, name }: NounPhrase): boolean =>
  (name !== null && e.name === name) ||
  (noun !== null && (e.noun === noun || e.noun.endsWith(` ${noun}`) || noun.endsWith(` ${e.noun}`)));
