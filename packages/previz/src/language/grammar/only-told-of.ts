/** Nouns of places that are no place here: what is made of card, drawn on paper, gazed at, seen on a screen, or named on a ticket. */
import type { Preposition } from './items.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** How a noun stands in its clause. */
export interface Standing {
  readonly governor: Preposition | null;
  readonly verb: string;
  /** Nouns of what the preposition hangs on: the ticket of "a ticket to the opera". */
  readonly from: readonly string[];
  readonly text: string;
  /** The story has a place already. */
  readonly settled: boolean;
}

const MADE_OF =
  /^(?:cardboard|card|paper|papier|papier-?m[aâ]ch[eé]|m[aâ]ch[eé]|toy|model|miniature|lego|gingerbread|plastic|clay|plasticine|chocolate|marzipan|sugar|cake|snow|sand|matchstick|playmobil|doll|dolls?['’]s?)$/i;
const MADE =
  /^(?:castle|fort|fortress|volcano|palace|house|village|town|city|mountain|island|moon|planet|farm|church|cathedral|lighthouse|tower|bridge|theat(?:re|er)|street|jungle|temple|kingdom|spaceship|ship|boat|train|station|barn|stable|garage|theatre|pyramid|cabin)$/;
/** "snow-covered": it lies on what is real. */
const LIES_ON_IT = /^(?:covered|capped|clad|dusted|bound|swept|filled|topped|blanketed)$/;
const modelled = ({ noun, words, modifiers }: NounPhrase): boolean =>
  MADE.test(noun?.split(' ').at(-1) ?? '') &&
  ![...words, ...modifiers].some((w) => w.split(/[ -]/).some((part) => LIES_ON_IT.test(part))) &&
  [...words, ...modifiers, noun ?? ''].some((w) => w.split(' ').some((part) => MADE_OF.test(part)));

/** Said of what is made in play: "built a castle with a moat". */
const BUILDS = /^(?:build|make|shape|bake|fold|glue)$/;
const PARTS_OF_CASTLES = /^(?:moat|courtyard|dungeon|tower|drawbridge|castle|fort|fortress)$/;

const DRAWS = /^(?:draw|sketch|doodle|scribble|trace)$/;
const SHEETS = /\b(?:page|map|paper|sheet|canvas|drawing|chart|sketchbook|notebook)\b/i;
const ARISES = /\b(?:appears?|forms?|spreads?|grows?|emerges?|rises?|vanish(?:es)?|disappears?)\b/i;

/** "a ticket to the opera", "a photo of the beach". */
const PAPERS =
  /^(?:ticket|photo|photograph|picture|postcard|poster|letter|map|drawing|painting|brochure|leaflet|book|story|film|movie|song|bill|receipt|invitation|key|plan|model|dream|memory)$/;
/** What comes from there, and is not taken from there. */
const POSTED = /^(?:letter|postcard|bill|invitation)$/;
const ON_PAPER: ReadonlySet<Preposition | null> = new Set<Preposition | null>(['of', 'to', 'from', 'for']);

const GAZES = /^(?:look|gaze|stare|point|peer|glance|squint|wave|smile|nod|shout)$/;
const VIEW =
  /^(?:road|street|sea|ocean|lake|river|mountain|hill|valley|forest|wood|field|beach|shore|island|village|town|city|harbour|garden|yard|desert|horizon|skyline|castle|bridge|summit|peak)$/;

/** "watches a village street on her screen". */
export const ON_SCREEN =
  /\b(?:watch|see|view|follow|study|track|observ|scan)\w* (?:an?|the|some) (?:[\w-]+ ){0,3}?on (?:an?|the|his|her|their|its) (?:[\w-]+ ){0,2}(?:screens?|monitors?|tablet|phone|laptop|computer|television|tv|display)\b/i;

/** True for a noun of a place where nothing plays. */
export function isOnlyToldOf(phrase: NounPhrase, standing: Standing): boolean {
  const { governor, verb, from, text, settled } = standing;
  const noun = phrase.noun?.split(' ').at(-1) ?? '';
  if (modelled(phrase)) return true;
  if (BUILDS.test(verb) && PARTS_OF_CASTLES.test(noun) && (governor === null || governor === 'with'))
    return true;
  const indefinite = phrase.determiner === 'a';
  if (governor === null && indefinite && DRAWS.test(verb)) return true;
  const onPaper = governor === 'from' ? POSTED : PAPERS;
  if (ON_PAPER.has(governor) && from.length > 0 && from.every((n) => onPaper.test(n))) return true;
  if (governor === 'at' && settled && GAZES.test(verb) && VIEW.test(noun)) return true;
  return governor === null && ON_SCREEN.test(text);
}

/** "She blots the page and a lake appears in the middle of it.": on the page. */
export const arisesOnPaper = (phrase: NounPhrase, governor: Preposition | null, text: string): boolean =>
  governor === null && phrase.determiner === 'a' && SHEETS.test(text) && ARISES.test(text);

/** What is carried about says nothing of the place in its name: a hospital bill, a beach towel, a school bag. */
export const isCarriedAbout = (noun: string): boolean => CARRIED.test(noun.split(' ').at(-1) ?? '');
const CARRIED =
  /^(?:bill|letter|receipt|ticket|card|photo|photograph|picture|postcard|poster|map|key|brochure|leaflet|uniform|gown|badge|certificate|report|pass|pattern|song|story|book|magazine|calendar|tattoo|shirt|hat|cap|bag|towel)$/;

/** "the village boys", "the beach warden": people who have come from there to where the story is. */
export const isOfThePlace = (noun: string): boolean =>
  /^(?:boys?|girls?|children|kids?|people|folk|men|women|man|woman|warden|priest|doctor|elder|idiot|gossip|crowd|mob)$/.test(
    noun,
  );
