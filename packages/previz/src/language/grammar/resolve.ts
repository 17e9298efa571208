/** What the noun of a phrase stands for: roles and drawables with how many of each. */
import { type Concept, findConcept, isHeap, isNamed } from '../../concepts/index.ts';
import { singularOf } from '../english/inflect.ts';
import { PAIRED } from '../lexicon/garments.ts';
import { COUNTABLE_GROUPS, GROUPS } from '../lexicon/people.ts';
import type { NounPhrase } from './noun-phrase.ts';

const paired = new Set(PAIRED.split(' '));
const countable = new Set(COUNTABLE_GROUPS);

export interface Resolved {
  readonly concept: Concept;
  readonly count: number;
  /** The phrase with the member's own noun, for groups. */
  readonly phrase: NounPhrase;
}

/** Plural without a number. */
const SOME = 3;

function countOf(phrase: NounPhrase, concept: Concept): number {
  const pair = phrase.words.some((w) => /\bpairs? of$/.test(w));
  if (STACKED.test(concept.id) && phrase.words.some((w) => /\b(?:stack|pile|heap)s? of\b/.test(w))) return 1;
  if (phrase.noun && paired.has(phrase.noun)) return Math.max(1, pair ? 1 : (phrase.count ?? 1));
  const inPairs = TWO_OF.test(phrase.noun ?? '') && !isPair(concept);
  if (isPair(concept) && (pair || phrase.plural)) return pair ? 1 : Math.ceil((phrase.count ?? 2) / 2);
  if (phrase.count === null && phrase.plural && isHeap(phrase.words, concept)) return 1;
  const born = { twin: 2, identical: 2, triplet: 3 }[
    phrase.words.find((w) => /^(twin|identical|triplet)$/.test(w)) ?? ''
  ];
  const worn = inPairs ? 2 : undefined;
  const each = concept.kind !== 'thing' && /^(each|every)$/.test(phrase.words[0] ?? '');
  // "leads his sheep", "sheep graze": nobody is a shepherd of one.
  const herd =
    /^(sheep|cattle|livestock)$/.test(phrase.noun ?? '') &&
    /^(his|her|their|our|)$/.test(phrase.determiner ?? '');
  if (herd && phrase.count === null) return HERD;
  const several = phrase.plural || each || (inPairs && phrase.noun?.endsWith('s'));
  return phrase.count ?? (several ? (born ?? worn ?? SOME) : 1);
}

const HERD = 6;

/** Their one drawing is a stack already. */
const STACKED = /^(pancake|stack-of-books|stack-of-paper|money|gold-bar|poker-chips)$/;

/** Both of a pair are in the one drawing. */
const isPair = ({ id }: Concept): boolean =>
  /^(skis|water-skis|swim-fins|boxing-gloves|ballet-shoes|castanets|snowshoe|cufflink|chopsticks|crutches)$/.test(
    id,
  );

/** What comes in pairs. */
const TWO_OF =
  /^(?:(?:\w+ )*(?:shoe|boot|sock|glove|sandal|heel|loafer|trainer|skate|flip[ -]flop)|mitten|slipper|ski|sneaker|earring|crutch|drumstick|earplug)s?$/;

const YOUNG = /^(cub|pup|calf|kit|hatchling|chick|baby|foal|joey|infant|youngster)$/;

/** "a fox cub": a small fox, no bear. */
function grownUp(phrase: NounPhrase): NounPhrase {
  const words = [...phrase.modifiers, ...(phrase.noun ?? '').split(' ')];
  const young = words.at(-1) ?? '';
  const beast = words.at(-2) ?? '';
  if (!YOUNG.test(young) || isNamed(`${beast} ${young}`) || findConcept(beast)?.kind !== 'animal')
    return phrase;
  const own = isNamed(`baby ${beast}`) ? `baby ${beast}` : beast;
  return { ...phrase, noun: own, modifiers: [], adjectives: [...phrase.adjectives, { size: 'small' }] };
}

/** Empty: nothing to draw. */
export function resolvePhrase(said: NounPhrase): Resolved[] {
  const phrase = grownUp(said);
  const noun = phrase.noun;
  if (!noun) {
    const person = phrase.name ? findConcept('person') : null;
    return person ? [{ concept: person, count: 1, phrase: { ...phrase, noun: null } }] : [];
  }
  const being = beingOf(phrase, noun);
  const herd = herdOf(phrase, noun);
  if (herd) return [herd];
  // "leads his flock".
  const flock = HERDS[noun] && !phrase.plural && phrase.count === null ? findConcept(noun) : null;
  if (flock?.kind === 'animal') return [{ concept: flock, count: 6, phrase }];
  if (being) return [{ concept: being, count: GROUPS[noun] ? 3 : countOf(phrase, being), phrase }];
  const group = groupOf(phrase, noun);
  if (group) return group;
  const concept = longestConcept(phrase, noun);
  return concept ? [{ concept, count: countOf(phrase, concept), phrase }] : [];
}

const TRADES =
  /^(chef|cook|wizard|witch|waiter|waitress|astronaut|detective|pirate|knight|king|queen|prince|princess|superhero|cowboy|doctor|nurse|pilot|soldier|samurai|ninja|policeman|police officer|cop|firefighter|businessman|teacher|butler|bartender|barista|dancer|soldier|fighter|army|mother|father|mom|mum|dad|guard|captain|sailor|general|judge|student|clown|magician|musician|guitarist|singer|santa|viking|gladiator|artist|painter|boxer|driver|family|couple|child|kid|woman|man|girl|boy|lady|guy|warrior|mage|archer|lord|maiden|bride|baby|thief|mayor|scientist|explorer|postman|mailman|tailor|shopkeeper|baker|professor|president|conductor|sheriff|gentleman|bandit|librarian|barber|builder|painter|poet|tourist|spy|hero|mechanic|merchant|trader|vendor|peddler|pedlar|innkeeper|stallholder|moneylender|jeweller|jeweler|tinker)$/;

/** "a Viking warrior", "Spartan soldiers": of that people. */
const ARMED = /^(warrior|soldier|fighter|general|guard|captain|army|archer|lord)$/;
const PEOPLES = /^(viking|samurai|ninja|roman-soldier|gladiator|knight|pirate|cowboy|pharaoh|caveman)$/;

/** "Persian", "Siberian": people, before any cats and tigers. */
const OF_A_LAND = /^\p{L}{3,}ian$/u;

const BEINGS = /^(robot|alien|zombie|ghost|skeleton|vampire)$/;

/** "a robot waiter", "an alien family", "a cat astronaut": robot, aliens and cat, whatever their trade. */
function beingOf(phrase: NounPhrase, noun: string): Concept | null {
  const first = findConcept(phrase.modifiers.at(-1) ?? '');
  // "a robot gardener": whatever trade has a drawing of its own.
  const kind = TRADES.test(noun) || (first && BEINGS.test(first.id) && isPerson(noun)) ? first : null;
  if (!kind) return null;
  const folk = /^(elf|fairy|orc|troll|goblin|dwarf|giant|angel|devil|werewolf|mermaid|yeti|ogre)$/.test(
    kind.id,
  );
  const plain = /^(woman|man|girl|boy|lady|guy|child|kid|baby)$/.test(noun);
  if (kind.kind === 'animal' && plain) return null;
  const people = ARMED.test(noun) && PEOPLES.test(kind.id);
  const beast =
    kind.kind === 'animal' && !(ARMED.test(noun) && OF_A_LAND.test(phrase.modifiers.at(-1) ?? ''));
  return folk || people || beast || BEINGS.test(kind.id) ? kind : null;
}

/** True for a word that stands for a human being. */
const isPerson = (noun: string): boolean => findConcept(noun)?.kind === 'person';

const HERDS: Readonly<Record<string, number>> = {
  pack: 6,
  herd: 8,
  flock: 10,
  swarm: 20,
  school: 12,
  pride: 5,
  litter: 5,
  colony: 12,
  gang: 5,
  team: 5,
  army: 24,
};

/** "a wolf pack": six wolves. */
function herdOf(phrase: NounPhrase, noun: string): Resolved | null {
  const member = phrase.modifiers.at(-1);
  const concept = HERDS[noun] && member ? findConcept(member) : null;
  if (!concept || !member || concept.kind === 'thing') return null;
  // "the Persian army": no cats.
  if (noun === 'army' && concept.kind === 'animal' && OF_A_LAND.test(member)) return null;
  return {
    concept,
    count: HERDS[noun] ?? 1,
    phrase: { ...phrase, noun: member, modifiers: phrase.modifiers.slice(0, -1) },
  };
}

const ENSEMBLES = /^(trio|quartet|quintet|sextet|duo|ensemble|band|orchestra)$/;
const MUSIC =
  /^(jazz|string|brass|rock|blues|folk|wind|piano|punk|metal|swing|reggae|country|mariachi|marching|big|school)$/;

function groupOf(phrase: NounPhrase, noun: string): Resolved[] | null {
  // "a jazz trio": musicians.
  const plays = ENSEMBLES.test(noun) && phrase.words.some((w) => MUSIC.test(w));
  const members = GROUPS[noun]?.map(
    ([word, n]) => [plays && word === 'person' ? 'musician' : word, n] as const,
  );
  if (!members) return null;
  const one =
    countable.has(noun) &&
    (phrase.count === 1 || !phrase.plural || members.length === 1) &&
    (phrase.count !== null || !phrase.plural);
  const factor = noun === 'people' || countable.has(noun) ? phrase.count : null;
  // "both couples": four people.
  const couples = phrase.plural && noun.endsWith('couple') ? (phrase.count ?? 1) : 1;
  const found = members.flatMap(([word, count]) => {
    const concept = findConcept(word);
    const n = factor !== null && members.length === 1 ? factor : one ? 1 : count * couples;
    return concept ? [{ concept, count: n, phrase: { ...phrase, noun: word } }] : [];
  });
  return one ? found.slice(0, 1) : found;
}

function longestConcept(phrase: NounPhrase, noun: string): Concept | null {
  for (let from = 0; from < phrase.modifiers.length; from++) {
    const name = [...phrase.modifiers.slice(from), noun].join(' ');
    const compound = findConcept(name);
    const head = isNamed(noun) ? findConcept(noun) : null;
    // "a queen bee" is a bee, "a sea cucumber" no cucumber.
    if (compound) return head && !isNamed(name) && head.kind === compound.kind ? head : compound;
  }
  const worn = /^(his|her|their|its)$/.test(phrase.determiner ?? '') || noun === 'wings';
  return findConcept(noun) ?? (worn ? null : findConcept(singularOf(noun).noun));
}
