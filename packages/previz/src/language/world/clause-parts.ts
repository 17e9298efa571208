/** What stands before a noun in Japanese and Korean: owners, clauses, counts, and what they say of it in English. */
import { phrases } from '../lexicon/index.ts';
import { type Glossary, natureOf } from './glossary.ts';
import type { VerbForm } from './japanese-forms.ts';
import { finite, isStill, type Phrase, rendered } from './phrase.ts';
import { type Argument, actionOf, isContainer, placeWords } from './predicate.ts';
import { isSurface } from './surfaces.ts';

/** A clause that waits for its noun: "本を読んでいる" before "少年". */
export interface Relative {
  readonly verb: string;
  readonly form: VerbForm | undefined;
  readonly args: readonly Argument[];
  /** "が" before it: its own subject, or the sentence's. */
  readonly subject: Argument | null;
  /** What is done before it or beside it, in the same clause. */
  readonly first?: readonly string[];
}

const WORN_FOR_GOOD = /^(?:wearing|holding|riding|carrying|having)$/;

export interface Described {
  readonly before: string[];
  readonly after: string[];
  /** The subject was the sentence's, after all. */
  readonly freed: Argument | null;
  /** The noun is what the clause does something to: "少女が持つ風船" is a girl holding a balloon. */
  readonly leads: string | null;
}

/** What the clause says of the noun it stands before. */
export function described(clause: Relative, noun: string, several: boolean, glossary: Glossary): Described {
  const said = ownDescription(clause, noun, several, glossary);
  const first = clause.first ?? [];
  if (first.length === 0) return said;
  // "座って本を読む少女": sitting and reading.
  const last = [...said.before, ...said.after].join(' ');
  const lacking = first.filter((words) => words.startsWith('without '));
  const done = [...first.filter((words) => !lacking.includes(words)), last].filter(Boolean).join(' and ');
  return { ...said, before: [], after: [[done, ...lacking].filter(Boolean).join(' ')] };
}

function ownDescription(clause: Relative, noun: string, several: boolean, glossary: Glossary): Described {
  const { verb, form, args, subject } = clause;
  const object = args.find((a) => a.role === 'object');
  const nature = natureOf(noun);
  if (form?.negated) {
    // "バス停で傘を差さずに": where nothing of it is done is still where.
    const where = args.filter((a) => a !== object).map((a) => placeWords(a, glossary));
    return { before: [], after: [...without(verb, object), ...where], freed: subject, leads: null };
  }
  if (form?.passive) return passive(clause, glossary);
  if (verb === 'being') return { before: [], after: present(clause, glossary), freed: null, leads: null };
  if (subject && !subject.topic && nature === 'place') {
    const acts = `${rendered(subject.phrase, glossary)} ${actionOf(verb, args, glossary)}`;
    // "蛍が飛び交う川辺": who is there does something.
    if (natureOf(subject.phrase.noun) !== 'thing')
      return { before: [], after: [], freed: null, leads: `${acts} in` };
    return { before: [], after: [`with ${acts}`], freed: null, leads: null };
  }
  const does =
    subject && !subject.topic && !object && nature === 'thing' && natureOf(subject.phrase.noun) !== 'thing';
  if (does && DONE_TO.test(verb)) {
    const leads = `${rendered(subject.phrase, glossary)} ${actionOf(verb, args, glossary)}`;
    return { before: [], after: [], freed: null, leads };
  }
  // "傘が裏返った男": what somebody has.
  const has = subject && !subject.topic && !object && args.length === 0 && /person|animal/.test(nature);
  if (has && natureOf(subject.phrase.noun) === 'thing')
    return { before: [], after: [`with ${rendered(subject.phrase, glossary)}`], freed: null, leads: null };
  // "ろうそくが立ったケーキ", "金魚が泳ぐ鉢": what is on it or in it.
  const stands =
    subject && !subject.topic && nature === 'thing' && natureOf(subject.phrase.noun) !== 'person';
  if (stands && args.length === 0 && /^(?:standing|swimming|floating)$/.test(verb))
    return { before: [], after: [`with ${rendered(subject.phrase, glossary)}`], freed: null, leads: null };
  if (does && isSurface(noun)) {
    const whole = `with ${rendered(subject.phrase, glossary)} ${actionOf(verb, args, glossary)} on it`;
    return { before: [], after: [whole], freed: null, leads: null };
  }
  const borne =
    args.length === 1 &&
    object &&
    nature !== 'thing' &&
    verb === 'wearing' &&
    !/umbrella/.test(object.phrase.noun);
  if (borne)
    return {
      before: [],
      after: [
        `${phrases().get(object.phrase.noun)?.garment ? 'in' : 'with'} ${rendered(object.phrase, glossary)}`,
      ],
      freed: subject,
      leads: null,
    };
  // "段ボール箱に入った猫": it is in there.
  const inside = verb === 'entering' && args.some((a) => a.role === 'to' && isContainer(a.phrase.noun));
  const action = actionOf(verb, args, glossary, several);
  if (verb === 'placed' || inside)
    return { before: [], after: args.map((a) => placeWords(a, glossary)), freed: subject, leads: null };
  if (FILLED.test(verb)) return filled(clause, glossary);
  const person = subject !== null && natureOf(subject.phrase.noun) === 'person';
  if (verb === 'entering' && subject && !person && nature === 'thing' && args.length === 0)
    return filled({ ...clause, verb: 'full of' }, glossary);
  if (verb === 'entering' && object === undefined && nature === 'thing') {
    const inside = args.map((a) => placeWords(a, glossary).replace(/^on |^with /, 'in '));
    return { before: [], after: inside, freed: subject, leads: null };
  }
  if (args.length === 0 && /^\S+ing$/.test(action) && !(nature === 'thing' && DONE_TO.test(verb)))
    return { before: [action], after: [], freed: subject, leads: null };
  if (nature === 'thing' && DONE_TO.test(verb) && !object)
    return { before: [], after: args.map((a) => placeWords(a, glossary)), freed: subject, leads: null };
  return { before: [], after: [action], freed: subject, leads: null };
}

/** "暖炉のある部屋", "公園にある像": what is there, or where it is. */
function present({ args, subject }: Relative, glossary: Glossary): string[] {
  const places = args.map((a) => placeWords(a, glossary));
  return subject ? [`with ${rendered(subject.phrase, glossary)}`, ...places] : places;
}

const FILLED = /^(?:full of|covered with|surrounded by)$/;

/** "りんごの入ったかご", "人でいっぱいの駅": full of what has no number of its own. */
function filled({ verb, args, subject }: Relative, glossary: Glossary): Described {
  const by = args.find((a) => a.role !== 'place') ?? (subject?.topic ? undefined : subject);
  const rest = args.filter((a) => a !== by).map((a) => placeWords(a, glossary));
  const what = by ? plainly(by.phrase, glossary) : '';
  return {
    before: [],
    after: [what && `${verb} ${what}`, ...rest].filter(Boolean),
    freed: by === subject ? null : subject,
    leads: null,
  };
}

/** Several of it, without a number that was not said. */
const plainly = (phrase: Phrase, glossary: Glossary): string =>
  rendered(phrase.count === null ? { ...phrase, count: 'some' } : phrase, glossary).replace(/\bsome /, '');

/** Verbs that are done to a thing. */
const DONE_TO =
  /^(?:holding|wearing|riding|driving|reading|eating|drinking|carrying|pushing|pulling|throwing|playing|playing instrument|looking at|opening|closing|painting|writing|making|building|buying|selling|cooking|watching|using|finding|catching|kicking|cutting|giving)$/;

function without(verb: string, object: Argument | undefined): string[] {
  return WORN_FOR_GOOD.test(verb) && object ? [`without ${object.phrase.noun}`] : [];
}

/** "犬に追いかけられている男": a dog chases him. */
function passive({ verb, args, subject }: Relative, glossary: Glossary): Described {
  const by = args.find((a) => a.role === 'to');
  const rest = args.filter((a) => a !== by);
  if (by && natureOf(by.phrase.noun) !== 'thing' && natureOf(by.phrase.noun) !== 'place') {
    const leads = `${rendered(by.phrase, glossary)} ${actionOf(verb, rest, glossary)}`;
    return { before: [], after: [], freed: subject, leads };
  }
  return { before: [], after: args.map((a) => placeWords(a, glossary)), freed: subject, leads: null };
}

const GROUP =
  /^(?:herd|flock|crowd|group|pile|bunch|queue|row|stack|bouquet|basket|box|bag|bottle|glass|cup|plate|bowl)$/;
const POURED = /^(?:tea|coffee|milk|water|juice|beer|wine|rice|soup|honey|whiskey|popcorn|hot chocolate)$/;
const LIKENESS = /^(?:statue|painting|picture|doll|photo|poster|mask|puppet|stuffed toy)$/;

const STANDS_BY =
  /(?:table|desk|chair|seat|bed|couch|sofa|bench|vase|shelf|plant|flower|cat|dog|man|woman|girl|boy|student)$/;

/** "赤い傘の女性": a woman with it; "リンゴのかご": a basket of them. */
export function ownerWords(
  owner: Phrase,
  noun: string,
  glossary: Glossary,
): { before?: string; after?: string } {
  const nature = natureOf(owner.noun);
  const words = rendered(owner, glossary);
  const own = natureOf(noun);
  if (nature === 'place') return { after: `in ${words}` };
  if (nature === 'person' && own === 'person' && owner.count === null && owner.before.length === 0)
    return sexOf(owner.noun);
  if (owner.noun === 'tree' && own === 'thing') return { before: 'wooden' };
  if (GROUP.test(noun) && POURED.test(owner.noun)) return { after: `of ${owner.noun}` };
  if (GROUP.test(noun) && owner.before.some((word) => /ing$/.test(word))) {
    // "空を飛ぶカラスの群れ": so they all do.
    const does = owner.before.filter((word) => /ing$/.test(word));
    const who = { ...owner, before: owner.before.filter((word) => !does.includes(word)), count: 'some' };
    return { after: `of ${[rendered(who, glossary).replace(/\bsome /, ''), ...does].join(' ')}` };
  }
  if (GROUP.test(noun))
    return { after: `of ${rendered({ ...owner, count: 'some' }, glossary).replace(/\bsome /, '')}` };
  if (nature === 'animal' && /^(?:sled|carriage|cart|sleigh|wagon)$/.test(noun))
    return { after: `pulled by ${plainly(owner, glossary)}` };
  // "白馬の騎士": he rides it.
  if (own === 'person' && /(?:horse|pony|camel|donkey)$/.test(owner.noun)) return { after: `on ${words}` };
  if (nature === 'person' || nature === 'animal') return LIKENESS.test(noun) ? { after: `of ${words}` } : {};
  // "窓辺の机", "窓際の席": there.
  if (owner.noun === 'window' && STANDS_BY.test(noun)) return { after: `next to ${words}` };
  // "赤い屋根の家".
  if (/^(?:roof|door|window)$/.test(owner.noun)) return { after: `with ${words}` };
  // "棚の本".
  if (isSurface(owner.noun) && own !== 'place') return { after: `on ${words}` };
  return own === 'person' || own === 'animal' ? { after: `with ${words}` } : { after: `of ${words}` };
}

/** "女性歌手", "男の先生". */
export function sexOf(noun: string): { before?: string } {
  if (/^(?:woman|girl)$/.test(noun)) return { before: 'female' };
  return /^(?:man|boy)$/.test(noun) ? { before: 'male' } : {};
}

const PRONOUN = /^(?:he|she|it|they|one of them)$/;
const SEATED =
  /^(?:sitting|standing|lying|kneeling|leaning|crouching) (?:on|in|at|against|next to|behind|under) /;

/** "少女は本を読み、窓を閉める": one clause of one subject. */
export function told(
  subject: string,
  several: boolean,
  acts: readonly { readonly words: string; readonly meanwhile: boolean }[],
): string {
  const main = acts.filter((a) => !a.meanwhile);
  const also = acts.filter((a) => a.meanwhile).map((a) => a.words);
  // "鉄骨の上に座って弁当を食べる": said behind the deed, the place would be where its object is.
  const seat = main.some((a) => / /.test(a.words)) ? also.find((words) => SEATED.test(words)) : undefined;
  const rest = also.filter((words) => words !== seat);
  if (subject === '') return [...(seat ? [seat] : []), ...main.map((a) => a.words), ...rest].join(' , ');
  const is = PRONOUN.test(subject) ? `${subject === 'they' ? 'are' : 'is'} ` : '';
  // "girls in a stadium cheer" could be a noun.
  const behind = several && / (?:in|on|at|with|under|behind|of) /.test(subject) && !subject.includes(' and ');
  const done = main.map((a) => {
    if (isStill(a.words)) return `${is}${a.words}`;
    return behind && /^\w+ing\b/.test(a.words) ? `are ${a.words}` : finite(a.words, several);
  });
  const deeds = [...(seat ? [`${finite(seat, several)} and`] : []), done.join(' , ')].join(' ');
  return `${subject} ${[deeds, ...rest].filter(Boolean).join(' , ')}`;
}
