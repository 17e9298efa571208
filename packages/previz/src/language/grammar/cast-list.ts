/** Who and what the prompt has named so far, and whom a later word means. */
import { broaderWords, type Concept, findConcept } from '../../concepts/index.ts';
import type { Entity, Heap, Traits } from '../../model/script.ts';
import type { PronounKind } from './items.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { type Draft, describe, noTraits } from './traits.ts';

export interface DraftEntity extends Omit<Draft<Entity>, 'traits'> {
  traits: Draft<Traits>;
  concept: Concept;
  /** The trade of a beast: id of a role. */
  guise?: string;
  /** As it was called first: "customer", where the noun is a person. */
  readonly word: string;
  /** Beat of the first mention, and of the last. */
  readonly beat: number;
  lastBeat: number;
  /** Grows with every mention. */
  turn: number;
}

const FEMALE_NOUNS =
  /^(woman|girl|lady|mother|mom|mum|queen|princess|witch|nurse|midwife|bride|nun|actress|waitress|businesswoman|daughter|sister|wife|grandmother|granny|aunt|ballerina|maid|goddess|heroine|girlfriend|old woman|mermaid|policewoman|female|hostess|duchess|empress|geisha|flapper|showgirl|cheerleader|femme fatale|schoolgirl|milkmaid|bridesmaid|widow|granddaughter|niece|stepmother|landlady|seamstress|pregnant woman)$/;
const MALE_NOUNS =
  /^(man|boy|gentleman|father|dad|king|prince|wizard|groom|priest|monk|actor|waiter|businessman|son|brother|husband|grandfather|grandpa|uncle|cowboy|god|boyfriend|old man|fisherman|policeman|fireman|male|guy|emperor|duke|santa|santa claus|grandson|nephew|widower|stepfather)$/;

/** Callings that say it by how they end: policewoman, stewardess; postman, cowboy. */
const FEMALE_ENDINGS = /[a-z](woman|girl|lady|maid|wife)$|(tr|ard|t|p|k|h|i|nt|n|er|it|d)ess$/;
const MALE_ENDINGS = /[a-z](man|boy|master|lord)$/;
const EITHER =
  /^(human|german|roman|norman|woman|shaman|talisman|caiman|business|witness|wilderness|princess leia)$/;

/** What the noun alone says of whoever it names; null: nothing. */
export function genderOfNoun(noun: string): 'female' | 'male' | null {
  if (FEMALE_NOUNS.test(noun)) return 'female';
  if (MALE_NOUNS.test(noun)) return 'male';
  // "old lady", "police woman": what the last word says.
  const last = noun.split(' ').at(-1) ?? noun;
  if (FEMALE_NOUNS.test(last)) return 'female';
  if (MALE_NOUNS.test(last)) return 'male';
  if (EITHER.test(last)) return null;
  return FEMALE_ENDINGS.test(last) ? 'female' : MALE_ENDINGS.test(last) ? 'male' : null;
}

export const genderOf = (entity: DraftEntity): 'female' | 'male' | null =>
  entity.traits.gender ?? genderOfNoun(entity.noun) ?? (entity.traits.hair.beard ? 'male' : null);

/** Numbers up to a dozen: more are a mass. */
const COUNTED =
  /^(?:[2-9]|1[0-2]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|dozen)$/i;

/** "a pile of", "a stack of", "a bunch of". */
function heapOf(phrase: NounPhrase, count: number): { heap?: Heap } {
  const said = phrase.words
    .map((w) => /\b(pile|heap|mound|stack|bunch|cluster|row|line)\b/.exec(w)?.[1])
    .find((w) => w);
  if (!said || count < 3) return {};
  if (/row|line/.test(said)) return { heap: 'row' };
  return { heap: said === 'stack' ? 'stack' : said === 'bunch' || said === 'cluster' ? 'bunch' : 'pile' };
}

export class CastList {
  readonly entities: DraftEntity[] = [];
  private turns = 0;

  add(phrase: NounPhrase, concept: Concept, count: number, beat: number): DraftEntity {
    const entity: DraftEntity = {
      id: `e${this.entities.length + 1}`,
      noun: phrase.noun ?? concept.name,
      name: phrase.name,
      word: phrase.words.at(-1) ?? '',
      kind: concept.kind,
      drawable: concept.id,
      count: Math.max(1, Math.min(40, count)),
      traits: noTraits(),
      ...(count > 1 && phrase.words.some((w) => COUNTED.test(w)) ? { counted: true as const } : {}),
      ...heapOf(phrase, count),
      concept,
      beat,
      lastBeat: beat,
      turn: 0,
    };
    if (phrase.nameGender) entity.traits.gender = phrase.nameGender;
    describe(entity.traits, phrase, entity.kind === 'person');
    if (entity.kind === 'person') entity.traits.gender ??= genderOfNoun(entity.noun);
    this.entities.push(entity);
    this.touch(entity, beat);
    return entity;
  }

  touch(entity: DraftEntity, beat: number): void {
    entity.turn = ++this.turns;
    entity.lastBeat = beat;
  }

  byName(name: string): DraftEntity | undefined {
    const last = name.split(' ').at(-1);
    const same = (full: string) => full.split(' ').at(-1)?.toLowerCase() === last?.toLowerCase();
    return last ? this.entities.find((e) => e.name !== null && same(e.name)) : undefined;
  }

  /** The entity that a definite or repeated phrase means. */
  same(
    phrase: NounPhrase,
    concept: Concept,
    beat: number,
    count = 1,
    doers: readonly DraftEntity[] = [],
  ): DraftEntity | undefined {
    const definite =
      phrase.determiner !== null && /^(the|this|his|her|its|their|my)$/.test(phrase.determiner);
    if (phrase.determiner === 'another') return undefined;
    // "every child": no single one of them.
    const each = concept.kind === 'person' && /^(each|every)$/.test(phrase.words[0] ?? '');
    const candidates = [...this.entities]
      .sort((a, b) => b.turn - a.turn)
      .filter((e) => !each || e.count > 1)
      // "A customer bursts in": not the apprentice who was there, though nothing is known of either's looks.
      .filter(
        (e) => !(phrase.determiner === 'a' && phrase.noun === 'person') || e.word === phrase.words.at(-1),
      )
      // "the baseball team": not the player who was there.
      .filter((e) => e.count > 1 || e.kind !== 'person' || !TOGETHER.test(phrase.words.at(-1) ?? ''))
      .filter((e) => compatible(e, phrase) && !(concept.id === 'person' && isFew(e, phrase)))
      // "He shouts at the young cook": at no chef who is he.
      .filter((e) => !(doers.includes(e) && e.kind === 'person' && e.noun !== phrase.noun))
      // "The head chef tastes it": not the cook who stirs it.
      .filter((e) => !(RANKED.test(phrase.words.join(' ')) && e.kind === 'person' && e.noun !== phrase.noun))
      // "the crowd" is not the three who were there.
      .filter((e) => count < 10 || e.count >= 10);
    // "his boss" is not he: whom somebody has is another person, unless named so before.
    const owned = concept.kind === 'person' && /^(his|her|its|their)$/.test(phrase.determiner ?? '');
    const exact =
      candidates.find((e) => e.noun === phrase.noun) ??
      candidates.find(
        (e) =>
          !owned &&
          e.drawable === concept.id &&
          e.noun !== 'person' &&
          !areTwoRoles(e, phrase, concept) &&
          !isOneMore(e, phrase),
      );
    if (exact && (definite || exact.lastBeat !== beat)) return exact;
    if (!definite || owned) return undefined;
    // "the lady": the old lady rather than whoever may be one; "the boat" is the paper boat.
    const kin = candidates.filter(
      (e) =>
        (isKindOf(e, phrase.noun ?? '', concept) && (e.kind !== 'animal' || e.count > 1 === phrase.plural)) ||
        e.noun.endsWith(` ${phrase.noun}`) ||
        // "A fox cub … the cub".
        (e.kind === 'animal' && !phrase.plural && e.word === phrase.noun) ||
        (phrase.noun === 'ball' && /ball$/.test(e.noun)),
    );
    // "the old man": the old fisherman rather than his grandson.
    const aged = /^old /.test(phrase.noun ?? '') ? kin.find((e) => e.traits.age === 'elder') : undefined;
    const one = aged ?? kin.find((e) => e.noun.endsWith(` ${phrase.noun}`)) ?? kin[0];
    // "Two brothers … The boys sit in the corner."
    if (one?.kind === 'person' && one.count > 1 && /^(boy|girl|child|kid)$/.test(phrase.noun ?? ''))
      one.traits.age ??= 'child';
    return one;
  }

  /** "the brothers", "the children": those who were named one by one, when there are several of them. */
  several({ noun, plural, count, determiner }: NounPhrase): DraftEntity[] {
    // "a couple … a little girl … the family waves": they.
    if (noun === 'family' && determiner === 'the') {
      const kin = this.entities.filter((e) => e.kind === 'person' && KIN.test(e.drawable));
      return kin.length > 1 ? kin : [];
    }
    const open = plural && noun !== null && (determiner === 'the' || determiner === 'this');
    if (!open || this.entities.some((e) => e.noun === noun && e.count > 1)) return [];
    const young = /^(child|kid|youngster|sibling)$/.test(noun);
    const isOne = (e: DraftEntity) =>
      e.noun === noun ||
      (young && isYoung(e)) ||
      (/^(friend|buddy|pal|hero)$/.test(noun) && e.kind === 'person' && e.count === 1) ||
      (/^(?:animal|beast|creature)$/.test(noun) && e.kind === 'animal');
    const all = this.entities.filter(isOne);
    const number = all.reduce((n, e) => n + e.count, 0);
    return all.length > 1 && (count === null || count === number) ? all : [];
  }

  /** "the three": who were spoken of last and are that many together. */
  thatMany(count: number): DraftEntity[] {
    let left = count;
    const found: DraftEntity[] = [];
    for (const e of [...this.entities].filter(isLiving).sort((a, b) => b.turn - a.turn)) {
      if (e.count > left) continue;
      left -= e.count;
      found.push(e);
    }
    return left === 0 || found.length > 1 ? found.reverse() : [];
  }

  /** Whom a pronoun means: the latest that fits, subjects first; `owners` act on it and so are not meant. */
  antecedents(
    pronoun: PronounKind,
    subjects: readonly DraftEntity[],
    owners: readonly DraftEntity[] = [],
  ): DraftEntity[] {
    const recent = [...this.entities].sort((a, b) => b.turn - a.turn).filter((e) => !owners.includes(e));
    if (pronoun === 'they' || pronoun === 'each-other') return this.group(recent, subjects);
    if (pronoun === 'it')
      return (
        firstOf(subjects, (e) => (e.kind !== 'person' || BEINGS.test(e.drawable)) && !owners.includes(e)) ??
        firstOf(recent, (e) => e.kind !== 'person' && e.count === 1) ??
        firstOf(recent, (e) => BEINGS.test(e.drawable)) ??
        []
      );
    if (pronoun === 'i') return [];
    const gender = pronoun === 'she' ? 'female' : 'male';
    const people = recent.filter((e) => e.kind === 'person' && e.count === 1 && e.noun !== 'police');
    const fitting = (list: readonly DraftEntity[]) => list.find((e) => genderOf(e) === gender);
    const open = (list: readonly DraftEntity[]) => list.find((e) => genderOf(e) === null);
    const acting = subjects.filter((e) => people.includes(e));
    // "A nurse opens the door. A patient lies in bed. She …": who is known to be one goes before who may be.
    // "A couple sits at a table. The waiter pours wine. He kneels.": who only serves the story is not whom it is about.
    const told = people.filter((e) => !SERVES.test(e.noun) && e.lastBeat >= (recent[0]?.lastBeat ?? 0) - 1);
    const fits = fitting(acting) ?? fitting(people);
    const found =
      (fits && SERVES.test(fits.noun) && !this.opens(fits) ? fitting(told) : undefined) ??
      fits ??
      open(acting) ??
      open(people);
    if (found && found.traits.gender === null && genderOf(found) === null) found.traits.gender = gender;
    const animal = found
      ? undefined
      : (subjects.find((e) => e.kind === 'animal' && !owners.includes(e)) ??
        recent.find((e) => e.kind === 'animal'));
    return found ? [found] : animal ? [animal] : [];
  }

  /** "A waiter spills soup on a man. …": whom the story begins with it is about. */
  private opens(e: DraftEntity): boolean {
    return this.entities.find((other) => other.kind === 'person') === e;
  }

  private group(recent: readonly DraftEntity[], subjects: readonly DraftEntity[]): DraftEntity[] {
    const alive = subjects.some(isLiving) ? subjects.filter(isLiving) : subjects;
    if (alive.length > 1 || (alive[0]?.count ?? 0) > 1) return [...alive];
    const several = recent.find((e) => e.count > 1 && isLiving(e));
    const persons = recent.filter((e) => e.kind === 'person');
    const singles = persons.filter((e) => e.count === 1);
    // "two thieves climb, a guard sees them, they run": the two who were spoken of again last.
    const [latest] = persons;
    if (latest && latest.count > 1 && latest.beat < latest.lastBeat) return [latest];
    // "The robbers storm in. The clerk raises his hands. They fill bags.": he is not one of them.
    const stranger = latest?.count === 1 && latest.beat === latest.lastBeat;
    if (
      stranger &&
      several?.kind === 'person' &&
      several.beat < several.lastBeat &&
      several.lastBeat < latest.lastBeat
    )
      return [several];
    // "One of the robbers points a gun at the teller while another fills a bag. They run.": all the robbers, not she.
    const parts = singles.filter((e) => e.name === null && e.lastBeat >= (recent[0]?.lastBeat ?? 0) - 1);
    const told = singles.filter((e) => parts.some((o) => o !== e && o.noun === e.noun) && e.name === null);
    if (told.length > 1 && persons.slice(0, 3).some((e) => !told.includes(e) && e.beat === e.lastBeat))
      return told;
    // "people throw coins, a policeman comes, they dance": he and the one it is about.
    const people = (persons[0]?.count === 1 && singles.length > 1 ? singles : persons).slice(0, 2);
    if (people.length > 1) return people.reverse();
    const apart = recent.filter(isLiving).filter((e) => e.lastBeat >= (recent[0]?.lastBeat ?? 0) - 1);
    if (people.length === 1 && apart.length === 2) return apart.reverse();
    if (several) return [several];
    const living = recent.filter(isLiving).slice(0, 2);
    return living.length > 0 ? living.reverse() : recent.filter((e) => e.count > 1).slice(0, 1);
  }
}

/** Dragons and ghosts are drawn as things, and act as beings. */
export const isLiving = (e: DraftEntity): boolean =>
  e.kind !== 'thing' || e.concept.category === 'creature' || BEINGS.test(e.drawable);

/** Whom one calls "it". */
export const isBeing = (e: DraftEntity): boolean =>
  e.kind === 'animal' || e.concept.category === 'creature' || BEINGS.test(e.drawable);

/** Children, by what they are called or said to be. */
export const isYoung = ({ noun, traits }: Pick<DraftEntity, 'noun' | 'traits'>): boolean =>
  traits.age === 'child' || /^(little )?(boy|girl|child|kid|schoolboy|schoolgirl|pupil)$/.test(noun);

/** Drawables that stand for callings and kin of many kinds. */
const STANDS_FOR_MANY = /^(person|man|woman|boy|girl|child|athlete|musician|worker|business-?man|teenager)$/;

/** Several under one word. */
const TOGETHER = /\b(?:team|crew|squad)$/;

/** Ranks that tell one of a calling from another. */
const RANKED =
  /^(?:(?:the|his|her|their|an?) )?(?:head|chief|sous|assistant|junior|senior|rival|apprentice) /i;

/** "the referee" is not the champion, though both are drawn as athletes. */
const areTwoRoles = (e: DraftEntity, { noun }: NounPhrase, concept: Concept): boolean =>
  STANDS_FOR_MANY.test(concept.id) &&
  noun !== null &&
  ![noun, e.noun].some((n) => n === concept.id || PEOPLE_WORDS.test(n));

/** "A cowboy drinks. A gunslinger challenges him.": another, though both are dressed alike. */
const isOneMore = (e: DraftEntity, { noun, determiner }: NounPhrase): boolean =>
  e.kind === 'person' && determiner === 'a' && noun !== null && noun !== e.noun && !PEOPLE_WORDS.test(noun);

const KIN =
  /^(man|woman|mother|father|boy|girl|child|baby|toddler|teenager|old-man|old-woman|grandmother|grandfather)$/;

/** Who comes in to serve others. */
const SERVES =
  /^(waiter|waitress|bartender|barista|barman|cashier|clerk|butler|usher|bellhop|referee|umpire)$/;

const BEINGS =
  /^(robot|android|alien|ghost|zombie|baby|skeleton|devil|troll|ogre|orc|goblin|giant|werewolf|minotaur|yeti|mummy)$/;
const firstOf = (
  list: readonly DraftEntity[],
  fits: (e: DraftEntity) => boolean,
): DraftEntity[] | undefined => {
  const found = list.find(fits);
  return found ? [found] : undefined;
};

/** "the crowd cheers": no crowd is one player. */
const isFew = (entity: DraftEntity, phrase: NounPhrase): boolean =>
  entity.count === 1 && phrase.words.some((w) => /^(crowd|audience|spectators|onlookers|fans|mob)$/i.test(w));

/** Nothing that the phrase says contradicts what is known of the entity. */
function compatible(entity: DraftEntity, phrase: NounPhrase): boolean {
  const colour = phrase.colours[0];
  const known = entity.traits.colours[0];
  if (colour && known && colour.name !== known.name) return false;
  if (colour && !known && entity.kind !== 'person' && phrase.determiner !== 'the') return false;
  if (phrase.count !== null && phrase.count !== entity.count) return false;
  if (phrase.plural && entity.count === 1) return false;
  // "the man" is not the guests.
  const single = phrase.determiner === 'the' && /^(man|woman|boy|girl|guy|lady)$/.test(phrase.noun ?? '');
  if (single && !phrase.plural && entity.count > 2) return false;
  // "a player" is not the team.
  if (phrase.determiner === 'a' && !phrase.plural && entity.count > 1 && entity.kind !== 'thing')
    return false;
  if (entity.name !== null && phrase.noun === 'person' && phrase.determiner !== 'the') return false;
  const old = phrase.adjectives.some((a) => a.age === 'elder');
  return !(old && entity.kind === 'person' && entity.traits.age !== null && entity.traits.age !== 'elder');
}

const PEOPLE_WORDS =
  /^(man|woman|boy|girl|person|child|kid|guy|lady|figure|hero|heroine|stranger|character|protagonist|youngster|traveler|traveller|old man|old woman|young man|young woman|elder)$/;
/** Who may be boys and girls when there are several of them. */
const SIBLINGS = /^(brother|sister|sibling|twin|friend|cousin|pupil|classmate|son|daughter)$/;
const ANIMAL_WORDS = /^(animal|creature|beast|pet|critter|pup)$/;
/** What a dragon, a werewolf or an alien is called when it is spoken of again. */
const MONSTER_WORDS = /^(creature|beast|monster|demon|thing|being|giant)$/;
/** "feed the birds": the pigeons. */
const KINDS: Readonly<Record<string, RegExp>> = {
  bird: /pigeon|duck|chicken|hen|goose|swan|dove|sparrow|gull|rooster|chick|crow|raven|parrot|owl|eagle|robin|penguin|ostrich/,
  dog: /puppy|poodle|terrier|bulldog|dachshund|labrador|husky/,
  cat: /kitten/,
  horse: /pony|foal|donkey/,
  fish: /shark|goldfish|tropical-fish|salmon|trout/,
};
const VEHICLE_WORDS = /^(vehicle|machine|craft)$/;

/** "the girl" for Mia, "the animal" for the puppy. */
function isKindOf(entity: DraftEntity, noun: string, concept: Concept): boolean {
  const fabulous = entity.concept.category === 'creature' || (entity.kind === 'person' && isBeing(entity));
  if (fabulous && MONSTER_WORDS.test(noun)) return true;
  if (entity.kind === 'person' && PEOPLE_WORDS.test(noun)) {
    const gender = FEMALE_NOUNS.test(noun) ? 'female' : MALE_NOUNS.test(noun) ? 'male' : null;
    const young = /^(boy|girl|child|kid)$/.test(noun);
    const known = genderOf(entity);
    const siblings = entity.count > 1 && SIBLINGS.test(entity.noun);
    if (young && !siblings && !(entity.name || /^(boy|girl|child|kid|teenager|student)$/.test(entity.noun)))
      return false;
    return gender === null || known === null || known === gender;
  }
  if (entity.kind === 'animal' && (ANIMAL_WORDS.test(noun) || KINDS[noun]?.test(entity.drawable)))
    return true;
  if (entity.concept.category === 'vehicle' && VEHICLE_WORDS.test(noun)) return true;
  if (entity.kind === 'person') return false;
  // "the car" for the convertible, "the bird" for the parrot.
  return findConcept(entity.noun)?.id === concept.id || broaderWords(entity.noun).slice(0, 12).includes(noun);
}
