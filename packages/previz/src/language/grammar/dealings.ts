/** Deeds that leave another person somewhere: who is knocked down falls, who is tucked in lies in bed. */

import { findConcept } from '../../concepts/index.ts';
import type { Expression, PoseId } from '../../model/figure.ts';
import type { Mention, Relation } from '../../model/script.ts';
import { phrases } from '../lexicon/index.ts';
import { isYoung } from './cast-list.ts';
import { shielded, wandsToMages } from './shielding.ts';
import { applied, joinedIn } from './tending.ts';
import type { Known, Told } from './told.ts';
import type { Draft } from './traits.ts';

/** A deed of one to another, and what both are at in it. */
interface Dealing {
  readonly verb: RegExp;
  readonly words: RegExp;
  readonly own?: PoseId;
  readonly theirs?: PoseId;
  readonly mood?: Expression;
  readonly relation: Pick<Relation, 'kind' | 'bearing'>;
}

/** "trips and spills wine over her": over nobody. */
const TRIPS_ALONE = /\btrip(?:s|ped|ping)?(?= (?:and|over|on|while|as|up)\b|[,.;!?]|$)/i;

const TOUCHING = { kind: 'touching' } as const;

/** Deeds that one does not get up from. */
const KILLS = /^(kill|slay|murder|execute|vanquish|behead|defeat)$/;

const DEALINGS: readonly Dealing[] = [
  {
    verb: KILLS,
    words: /./,
    own: 'lunge',
    theirs: 'lie',
    mood: 'asleep',
    relation: { kind: 'looking-at' },
  },
  {
    verb: /^tackle$/,
    words: /./,
    own: 'push',
    theirs: 'fall',
    mood: 'pained',
    relation: TOUCHING,
  },
  {
    verb: /^(stop|block|halt|intercept|restrain|hold)$/,
    words: /\b(?:stop|block|halt|intercept|restrain)|\bhold(?:s|ing)? (?:[\w-]+ ){1,3}back\b/i,
    own: 'reach',
    mood: 'surprised',
    relation: TOUCHING,
  },
  {
    verb: /^(knock|punch|strike|hit|kick|tackle|trip|push|shove|throw|wrestle)$/,
    words:
      /\b(?:down(?! (?:the|an?) )|(?<!\b(?:walk|com|go|run|rush|hurr|stroll|jog|lean|climb|rid|cross)(?:e?s|ies|ing)? )over|unconscious|to the (?:ground|floor)|off (?:his|her|their) feet)\b/i,
    own: 'punch',
    theirs: 'fall',
    mood: 'pained',
    relation: TOUCHING,
  },
  {
    verb: /^(help|lift|pull)$/,
    words: /\b(?:up|to (?:his|her|their) feet)\b/i,
    own: 'reach',
    theirs: 'kneel',
    relation: TOUCHING,
  },
  {
    verb: /^(pull|haul|lift|drag|save|rescue)$/,
    words:
      /\b(?:into|onto|aboard) (?:the|a|his|her|their) (?:\w+ )?(?:boat|raft|lifeboat|ship|canoe|dinghy)\b/i,
    own: 'reach',
    theirs: 'swim',
    relation: TOUCHING,
  },
  {
    verb: /^(pull|haul|drag|yank)$/,
    // Who is hurt does not get up, but is dragged along the ground.
    words:
      /^(?!.*\bdrag.*\b(?:wounded|injured|unconscious|dead|dying|lifeless|body|corpse)\b)(?!.*\bsoldiers?\b.*\bdrag.*\b(?:tank|truck|jeep|wreck|bunker|trench)\b).*\b(?:out|to safety|ashore|free)\b(?! of (?:the|a|his|her) (?:water|sea|river|lake|pool|ocean|waves))/i,
    own: 'reach',
    theirs: 'kneel',
    relation: TOUCHING,
  },
  {
    verb: /^(pull|haul|lift|drag|save|rescue)$/,
    words: /\b(?:out of|from) the (?:\w+ )?(?:water|sea|river|lake|pool|ocean|waves)\b/i,
    own: 'reach',
    theirs: 'swim',
    relation: TOUCHING,
  },
  {
    verb: /^(scare|frighten|startle|threaten|rob|scold)$/,
    words: /./,
    theirs: 'startle',
    mood: 'afraid',
    relation: { kind: 'looking-at' },
  },
  {
    verb: /^release$/,
    words: /\b(?:bird|dove|pigeon|butterfly|owl|eagle|sparrow|crow)\b/i,
    own: 'cheer',
    theirs: 'fly',
    relation: { kind: 'looking-at' },
  },
  {
    verb: /^(help|guide|lead|walk)$/,
    words: /\bacross\b/i,
    own: 'walk',
    theirs: 'walk',
    relation: { kind: 'holding', bearing: 'hands' },
  },
  {
    verb: /^(pass|overtake|outrun)$/,
    words: /\b(?:pass(?:es|ed|ing)?|overtakes?|outruns?)\b/i,
    own: 'run',
    relation: { kind: 'next-to' },
  },
  {
    verb: /^wake$/,
    words: /\bw(?:ak|ok)(?:es?|ing|ens?|ening)?\b/i,
    own: 'reach',
    theirs: 'sleep',
    relation: TOUCHING,
  },
  {
    verb: /^(lay|put|tuck|place)$/,
    words: /\b(?:in|into|on|to) (?:(?:his|her|their|the|a) )?(?:\w+ )?(?:bed|crib|cradle)\b/i,
    own: 'reach',
    theirs: 'sleep',
    relation: TOUCHING,
  },
];

/** What is put around another, or on another's head. */
const CLOTHES = /^(wrap|cover|drape|put|place|set|hang|crown|throw|lay)$/;
const ON_HEADS = /^(crown|hat|tiara|helmet|cap|wreath)$/;
const CLOTH = /^(blanket|towel|cloak|shawl|cape|coat|jacket|robe|scarf|crown|hat|tiara|helmet|cap|wreath)$/;

const CALLED =
  /\bcall(?:s|ed|ing)? (?:out )?(?:to |for )?(?:him|her|them)(?=$|[.,;!?]| (?:from|over|back|to|in|and|at)\b)/i;

const TAKES = /^(steal|snatch|grab|take|swipe|rip|pull)$/;

/** Relations that only say how near two are: a deed says more. */
const LOOSE = new Set<Relation['kind']>(['next-to', 'around', 'in', 'touching', 'pushing', 'pulling', 'on']);

/** As many as are only around. */
const CROWD = 8;

/** Rewrites what a beat says of two people, so that both do their part of it. */
export function dealt(beat: Told, entities: readonly Known[]): void {
  const living = new Map(entities.filter((e) => e.kind !== 'thing').map((e) => [e.id, e.count]));
  const lives = (id: string) => living.has(id);
  const isOne = (id: string) => (living.get(id) ?? CROWD) < CROWD;
  const slain = (id: string) => isOne(id) || isMonster(entities.find((e) => e.id === id));
  for (const doer of [...beat.mentions.values()]) {
    if (!doer.verb || !lives(doer.entity)) continue;
    // "He calls her.": one who is there; "calls his mother": on the telephone.
    if (doer.verb === 'call' && CALLED.test(beat.text)) doer.pose = 'wave';
    const other = otherOf(doer, beat, KILLS.test(doer.verb) ? slain : isOne);
    if (!other) continue;
    liftUp(doer, other, beat, entities);
    throwTo(doer, other, beat);
    catches(doer, beat, lives);
    takeFrom(doer, other, beat, entities);
    clothe(doer, other, beat, entities);
    const people = entities.find((e) => e.id === other.entity)?.kind === 'person';
    const dealing = DEALINGS.find(
      (d) =>
        d.verb.test(doer.verb ?? '') &&
        d.words.test(beat.text) &&
        (people || d.theirs !== 'kneel') &&
        !(doer.verb === 'trip' && TRIPS_ALONE.test(beat.text)) &&
        // In a game one is beaten and still stands.
        !(doer.verb === 'defeat' && people),
    );
    if (dealing) deal(dealing, doer, other, beat, lives);
  }
  shielded(beat, entities);
  wandsToMages(beat, entities);
  applied(beat, entities);
  joinedIn(beat, entities);
  sitTogether(beat, lives);
  givenNothing(beat, lives);
  handOverBaby(beat, entities);
  onOwnClothes(beat, entities);
  triedByTeeth(beat, entities);
}

const TRIED = /\b(?:coins?|nugget|pearl|medal|ring|gem|diamond|ruby|emerald|doubloon|sovereign|ducat)$/;

/** "bites a coin": on one's feet, and no meal. */
function triedByTeeth(beat: Told, entities: readonly Known[]): void {
  for (const m of beat.mentions.values()) {
    if (m.pose !== 'eat' || m.verb !== 'bite') continue;
    const bitten = beat.relations.find((r) => r.kind === 'holding' && r.subject === m.entity)?.object;
    if (TRIED.test(entities.find((e) => e.id === bitten)?.noun ?? '')) m.pose = 'drink';
  }
}

/** Dragons are drawn as things and die as beings. */
const isMonster = (entity: Known | undefined): boolean =>
  entity !== undefined && findConcept(entity.noun)?.category === 'creature';

const LIFTS = /^(lift|hoist|raise|pick|scoop|heave|carry|swing|toss|throw)$/;
const ALOFT =
  /\b(?:high|in(?:to)? the air|up in the air|(?:above|over) (?:his|her|their|the) heads?|overhead|sky)\b/i;
const THROWN = /^(swing|toss|throw)$/;

/** Several lift one onto their shoulders, one takes a child into the arms. */
function liftUp(doer: Draft<Mention>, other: Draft<Mention>, beat: Told, entities: readonly Known[]): void {
  const [by, whom] = [doer, other].map((m) => entities.find((e) => e.id === m.entity));
  // "up the beach": only to another place.
  const up =
    /\b(?:up(?! (?:the|a|an|to|into|onto) )|up (?:the|a|an) (?=boy|girl|child|baby|kid|winner|bride)|shoulders|high|in(?:to)? the air|out of|down|over)\b/i.test(
      beat.text,
    );
  const aloft = ALOFT.test(beat.text);
  if (
    !LIFTS.test(doer.verb ?? '') ||
    !(THROWN.test(doer.verb ?? '') ? aloft : up) ||
    by?.kind !== 'person' ||
    whom?.kind !== 'person'
  )
    return;
  const several = by.count > 1 && whom.count === 1;
  const small = isYoung(whom) || /^(boy|girl|child|baby)$/.test(whom.drawable);
  if ((!several && !small) || /\bto (?:his|her|their) feet\b/i.test(beat.text)) return;
  const kept = beat.relations.filter((r) => r.subject !== by.id || r.object !== whom.id);
  const said = beat.relations.find((r) => r.subject === by.id && r.object === whom.id && r.bearing);
  const bearing = said?.bearing ?? (several ? 'shoulders' : aloft ? 'aloft' : 'arms');
  beat.relations.splice(0, beat.relations.length, ...kept, {
    kind: 'carrying',
    subject: by.id,
    object: whom.id,
    bearing,
  });
  doer.verb = 'carry';
  doer.pose = 'carry';
  other.mood ??= several || bearing === 'aloft' ? 'happy' : null;
}

/** The one living being that a deed of `doer` can be done to. */
function otherOf(
  doer: Mention,
  { mentions, relations }: Told,
  lives: (id: string) => boolean,
): Draft<Mention> | undefined {
  const said = relations.find((r) => r.subject === doer.entity && LOOSE.has(r.kind) && lives(r.object));
  const others = [...mentions.values()].filter((m) => m !== doer && m.verb === null && lives(m.entity));
  return said ? mentions.get(said.object) : others.length === 1 ? others[0] : undefined;
}

function deal(
  { own, theirs, mood, relation }: Dealing,
  doer: Draft<Mention>,
  other: Draft<Mention>,
  beat: Told,
  lives: (id: string) => boolean,
): void {
  doer.pose = own ?? doer.pose;
  other.pose = theirs ?? other.pose;
  other.mood ??= theirs === 'sleep' ? 'asleep' : (mood ?? null);
  untie(beat, doer.entity, other.entity);
  // "passes a jogger": hands him nothing.
  if (relation.kind === 'next-to')
    for (const [i, r] of [...beat.relations.entries()].reverse())
      if (r.kind === 'giving' && r.subject === doer.entity && !r.second) beat.relations.splice(i, 1);
  const struck = beat.relations.findIndex((r) => r.kind === 'fighting' && r.object === other.entity);
  // "kills a man in his bed": it is he who is in it.
  const abed = theirs === 'lie' ? inBedOf(doer.entity, beat, lives) : -1;
  const bed = beat.relations[abed];
  if (bed && struck >= 0) {
    beat.relations[abed] = { ...bed, subject: other.entity };
    beat.relations[struck] = { kind: 'touching', subject: doer.entity, object: other.entity };
  }
  if (theirs === 'lie' && struck >= 0) return;
  beat.relations.push({ ...relation, subject: doer.entity, object: other.entity });
  // It is those who pull that are in the boat.
  if (theirs === 'swim')
    for (const [i, r] of beat.relations.entries())
      if (r.subject === other.entity && /^(in|on)$/.test(r.kind))
        beat.relations[i] = { ...r, subject: doer.entity };
  if (theirs !== 'sleep') return;
  // It is the other who is in the bed.
  for (const [i, r] of beat.relations.entries())
    if (r.subject === doer.entity && /^(in|on)$/.test(r.kind) && !lives(r.object))
      beat.relations[i] = { ...r, subject: other.entity };
}

const inBedOf = (id: string, { relations, mentions }: Told, lives: (id: string) => boolean): number =>
  relations.findIndex(
    (r) => r.subject === id && /^(in|on)$/.test(r.kind) && !lives(r.object) && mentions.has(r.object),
  );

function untie({ relations }: Told, one: string, two: string): void {
  const loose = (r: Relation) => LOOSE.has(r.kind) && r.subject === one && r.object === two;
  for (let i = relations.findIndex(loose); i >= 0; i = relations.findIndex(loose)) relations.splice(i, 1);
}

/** "throws her a rope": it is in the air or in the thrower's hand, and she is where she was. */
function throwTo(doer: Draft<Mention>, other: Draft<Mention>, { relations }: Told): void {
  const given = relations.some((r) => r.kind === 'giving' && r.subject === doer.entity && r.second);
  if (!given || !/^(throw|toss|fling|hurl|pass|kick)$/.test(doer.verb ?? '')) return;
  doer.pose = doer.verb === 'kick' ? 'kick' : 'throw';
  doer.towards = { entity: other.entity };
  if (other.pose === null && /^(toss|pass|kick)$/.test(doer.verb ?? '')) other.pose = 'catch';
}

/** "throws a ball to her father": he has the hands up for it, and they face each other. */
function catches(doer: Draft<Mention>, { mentions, relations }: Told, lives: (id: string) => boolean): void {
  if (!/^(throw|toss|pass|kick|roll)$/.test(doer.verb ?? '')) return;
  const thrown = relations.find((r) => r.kind === 'holding' && r.subject === doer.entity);
  const towards = mentions.get(thrown?.object ?? '')?.towards;
  const to = typeof towards === 'object' && towards && lives(towards.entity) ? towards.entity : null;
  const other = to ? mentions.get(to) : undefined;
  if (!other || !to) return;
  doer.towards = { entity: to };
  other.towards ??= { entity: doer.entity };
  if (other.pose === null && other.verb === null) other.pose = 'catch';
}

/** "steals a purse from a woman": both have a hand on it. */
function takeFrom(doer: Draft<Mention>, other: Mention, beat: Told, entities: readonly Known[]): void {
  const kindOf = (id: string) => entities.find((e) => e.id === id)?.kind;
  const lives = (id: string) => kindOf(id) !== undefined && kindOf(id) !== 'thing';
  const picks =
    /pickpocket/.test(entities.find((e) => e.id === doer.entity)?.noun ?? '') &&
    kindOf(other.entity) === 'person';
  const from = TAKES.test(doer.verb ?? '') && (picks || /\b(?:from|off|out of)\b|['’]s\b/i.test(beat.text));
  const at = beat.relations.findIndex(
    (r) => r.kind === 'holding' && r.subject === doer.entity && !lives(r.object),
  );
  const loose = [...beat.mentions.keys()].find(
    (id) => !lives(id) && !beat.relations.some((r) => r.object === id || r.subject === id),
  );
  const taken = beat.relations[at]?.object ?? loose;
  // "pulls a dove from a hat": the dove is what is taken.
  const pulled = beat.relations.some(
    (r) => r.subject === doer.entity && r.object === other.entity && /^(holding|pulling)$/.test(r.kind),
  );
  if (!from || !taken || pulled) return;
  doer.pose = 'reach';
  if (at >= 0) beat.relations.splice(at, 1);
  // A beast has it in its teeth before one knows.
  const beast = kindOf(doer.entity) === 'animal';
  if (unfelt(doer, taken, entities)) {
    beat.relations.push(
      { kind: 'holding', subject: doer.entity, object: taken },
      { kind: 'touching', subject: doer.entity, object: other.entity },
    );
    return;
  }
  beat.relations.push(
    beast
      ? { kind: 'holding', subject: doer.entity, object: taken }
      : { kind: 'giving', subject: other.entity, object: taken, second: doer.entity },
  );
  const victim = beat.mentions.get(other.entity);
  if (!victim) return;
  victim.mood ??= 'surprised';
  if (beast && victim.pose === null)
    Object.assign(victim, { pose: 'reach', towards: { entity: doer.entity } });
}

/** A pickpocket has the watch before one knows; a purse is torn away. */
const unfelt = ({ entity, verb }: Mention, taken: string, entities: readonly Known[]): boolean => {
  const [doer, loot] = [entity, taken].map((id) => entities.find((e) => e.id === id));
  return (
    verb === 'steal' &&
    doer?.kind === 'person' &&
    (/pickpocket/.test(doer.noun) || /^(?:[\w ]+ )?(?:wallet|watch|wristwatch)$/.test(loot?.noun ?? ''))
  );
};

/** "wraps her in a blanket", "puts a crown on his head": the other wears it. */
function clothe(doer: Draft<Mention>, other: Mention, beat: Told, entities: readonly Known[]): void {
  if (!CLOTHES.test(doer.verb ?? '')) return;
  const cloth = [...beat.mentions.keys()]
    .map((id) => entities.find((e) => e.id === id))
    .find((e) => e?.kind === 'thing' && (CLOTH.test(e.noun) || phrases().get(e.noun)?.garment !== undefined));
  if (!cloth) return;
  const kept = beat.relations.filter((r) => r.subject !== cloth.id && r.object !== cloth.id);
  beat.relations.splice(0, beat.relations.length, ...kept);
  untie(beat, doer.entity, other.entity);
  doer.pose = 'reach';
  const spot = ON_HEADS.test(cloth.noun) ? { spot: 'head' as const } : {};
  beat.relations.push(
    { kind: 'touching', subject: doer.entity, object: other.entity, ...spot },
    { kind: 'wearing', subject: other.entity, object: cloth.id },
  );
}

/** "gives the child an injection": what cannot be drawn is done to the child. */
function givenNothing({ relations }: Told, lives: (id: string) => boolean): void {
  for (const [i, r] of relations.entries())
    if (r.kind === 'giving' && !r.second && lives(r.object)) relations[i] = { ...r, kind: 'touching' };
}

/** "hands the baby to its mother": in her arms, and the other's are still held out. */
function handOverBaby({ mentions, relations }: Told, entities: readonly Known[]): void {
  for (const [i, r] of relations.entries()) {
    const giver = mentions.get(r.subject);
    const baby = entities.find((e) => e.id === r.object)?.drawable === 'baby';
    if (r.kind !== 'giving' || !r.second || !baby || !giver) continue;
    relations[i] = { kind: 'carrying', subject: r.second, object: r.object, bearing: 'arms' };
    relations.push({ kind: 'looking-at', subject: r.subject, object: r.second });
    giver.towards = { entity: r.second };
    giver.pose = 'reach';
  }
}

/** "spills coffee on his shirt": nobody stands on a shirt. */
function onOwnClothes({ mentions, relations, text }: Told, entities: readonly Known[]): void {
  const kindOf = (id: string) => entities.find((e) => e.id === id);
  for (const [i, r] of [...relations.entries()].reverse()) {
    const worn = phrases().get(kindOf(r.object)?.noun ?? '')?.garment !== undefined;
    if (!/^(on|in)$/.test(r.kind) || !worn || kindOf(r.subject)?.kind !== 'person') continue;
    relations.splice(i, 1);
    mentions.delete(r.object);
  }
  // "spills coffee all over his shirt": no shirt beside the one who wears it.
  if (!/\bspill/i.test(text)) return;
  const people = [...mentions.keys()].filter((id) => kindOf(id)?.kind === 'person');
  const own = people.length === 1 || /\b(?:his|her) own\b/i.test(text);
  for (const id of own ? [...mentions.keys()] : []) {
    if (phrases().get(kindOf(id)?.noun ?? '')?.garment === undefined) continue;
    mentions.delete(id);
    for (const [i, r] of [...relations.entries()].reverse())
      if (r.object === id || r.subject === id) relations.splice(i, 1);
  }
}

/** "sits down beside her": she sits there. */
function sitTogether({ mentions, relations, text }: Told, lives: (id: string) => boolean): void {
  for (const r of relations) {
    const [one, two] = [mentions.get(r.subject), mentions.get(r.object)];
    if (r.kind !== 'next-to' || one?.pose !== 'sit' || !two || !lives(two.entity)) continue;
    if (two.pose === null && two.verb === null && /\bs[ia]t/i.test(text)) two.pose = 'sit';
  }
}
