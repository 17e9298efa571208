/** What is done, to whom and where, in plain English words. */
import { type Glossary, natureOf } from './glossary.ts';
import { cooked } from './kitchen.ts';
import { type Phrase, rendered } from './phrase.ts';
import { isSurface } from './surfaces.ts';
import { eachHas, senseOf, takesMany } from './verb-senses.ts';

/** object を, to に, at で, from から, with と, place "の上に". */
export type Role = 'subject' | 'object' | 'to' | 'at' | 'from' | 'with' | 'place';

export interface Argument {
  readonly role: Role;
  readonly phrase: Phrase;
  /** The relation of a place. */
  readonly relation?: string;
  /** "は": holds until the next one; a clause before a noun has none of its own. */
  readonly topic?: boolean;
  /** Joined to it with a comma between: to the noun behind its clause, where it has one. */
  readonly apart?: readonly Phrase[];
  /** Nothing said what it is in the sentence. */
  readonly bare?: boolean;
}

/** What two do to each other. */
export const MUTUAL = /^(?:fighting|kissing|hugging|meeting|facing)$/;
/** Said to be worn in Korean and Japanese, held in English. */
const STOOD_ON = /^(?:table|desk|chair|bench|roof|rock|stone|box|stool|counter|bed|couch|stage)$/;
const HELD = /umbrella|parasol|lantern$/;
const MOUNTAIN = /mountain|hill|cliff|volcano|stairs|ladder|slope|road/;

const CONTAINER =
  /(?:vase|basket|box|bag|cup|glass|bowl|pot|bottle|jar|bucket|cage|birdcage|drawer|suitcase|chest|boat|car|sink|bathtub|tent|crib|cradle|barrel|pan|saucepan|oven|refrigerator|fishbowl|coffin|fireplace|stove|kiln|furnace|mailbox|pocket|washing machine|microwave|locker|envelope|hole|grave)$/;

export const isContainer = (noun: string): boolean => CONTAINER.test(noun);

const STOOD_AT =
  /^(?:bus stop|counter|window|door|gate|entrance|campfire|fire|well|street lamp|fireplace|crosswalk|traffic light|mirror|vending machine|canvas|easel|blackboard|stove|sink)$/;

/** What one stands or moves in. */
const WADED = /(?:puddle|mud|fog|mist|bathtub|fountain|wave|waves|smoke|dust|crowd|shade|shadow)$/;

/** A place as English has it: "in a park", "on a couch", "left of a chair". */
export function placeWords({ role, phrase, relation }: Argument, glossary: Glossary): string {
  const words = rendered(phrase, glossary);
  if (relation) return `${relation} ${words}`;
  if (role === 'from') return `from ${words}`;
  if (role === 'with') return `with ${words}`;
  const place = natureOf(phrase.noun) === 'place';
  if (/ mountain$/.test(phrase.noun)) return `on ${words}`;
  if (place) return `in ${words}`;
  if (role === 'to' && CONTAINER.test(phrase.noun)) return `in ${words}`;
  if (
    role === 'at' &&
    /^(?:tent|boat|.* boat|car|bathtub|hammock|crib|canoe|spaceship|cage|balloon|hot-air balloon|rocking chair|wheelchair|deck chair|armchair)$/.test(
      phrase.noun,
    )
  )
    return `in ${words}`;
  if (role === 'at' && STOOD_AT.test(phrase.noun)) return `at ${words}`;
  if (role === 'at' && WADED.test(phrase.noun)) return `in ${words}`;
  return `${isSurface(phrase.noun) ? 'on' : role === 'to' ? 'at' : 'with'} ${words}`;
}

/** "reading a book on a bench". @param several more than one do it */
export function actionOf(
  said: string,
  args: readonly Argument[],
  glossary: Glossary,
  several = false,
): string {
  const whom = DONE_FOR.test(said) ? args.find((a) => a.role === 'to') : undefined;
  const named = args.find((a) => a.role === 'object') ?? whom;
  const verb = verbOf(said, named, args);
  const many = named && (takesMany(verb, named.phrase.noun) || (several && eachHas(verb, named.phrase.noun)));
  const mounts = (a: Argument) => several && verb === 'riding' && eachHas(verb, a.phrase.noun);
  // "刀を抜く": the verb says what is drawn.
  const object = named;
  const direct =
    object && !SAYS_WHAT.test(verb)
      ? `${PATHS.test(verb) && isPath(object) ? 'in ' : ''}${many ? severalOf(object.phrase, glossary) : rendered(object.phrase, glossary)}`
      : '';
  const whomWords = THEM[direct] ?? direct;
  // "猫に囲まれて": by whom, right behind the verb.
  const by = / (?:by|of)$/.test(verb) ? args.find((a) => a.role === 'to') : undefined;
  const onto = / (?:to|into|onto|on|for|over)$/.test(verb);
  const first = by ?? (verb === 'riding' || onto ? args.find((a) => a.role === 'to') : undefined);
  const aim = verb === 'reaching for' ? args.find((a) => a.role === 'to') : undefined;
  const lead = first ?? aim;
  const near = [...(lead ? [lead] : []), ...args.filter((a) => a !== lead)]
    .filter((a) => a !== object && a.role !== 'subject')
    .map((a) =>
      (a === by && verb === 'surrounded by') || (a === lead && mounts(a))
        ? severalOf(a.phrase, glossary)
        : /^(?:with|from)$/.test(a.role) && / (?:into|to|at|with|by|of|from)$/.test(verb)
          ? rendered(a.phrase, glossary)
          : a.role === 'to'
            ? toWords(verb, a, HELD.test(object?.phrase.noun ?? ''), glossary)
            : placeWords(a, glossary),
    );
  const rides = verb === 'riding' ? near.map((words) => words.replace(/^on /, '')) : near;
  const start = verb === 'playing instrument' ? (object ? 'playing' : 'singing') : verb;
  const idle = !object && !args.some((a) => /^(?:to|with|from)$/.test(a.role));
  const home = BORNE.exec(start)?.[0].trim() ?? '';
  return [
    (idle ? start.replace(/ (?:at|to|for|into|of|with)$/, '') : start).replace(BORNE, ''),
    whomWords,
    home,
    ...rides,
  ]
    .filter(Boolean)
    .join(' ');
}

const AIMED = /(?:gun|pistol|rifle|bow|crossbow|bazooka|cannon|camera|revolver|slingshot|arrow)$/;
/** "本に囲まれて": one cannot surround. */
const severalOf = (phrase: Phrase, glossary: Glossary): string =>
  rendered(phrase.count === null ? { ...phrase, count: 'some' } : phrase, glossary).replace(/\bsome /, '');

/** Said behind what is carried so: "carrying a boy on his back". */
const BORNE = / (?:home|(?:in|on) his (?:mouth|back|shoulders?|arms|head))$/;

/** Japanese says for whom, English whom. */
const DONE_FOR =
  /^(?:feeding|watering|scolding|praising|comforting|phoning|calling|interviewing|ironing|signing|hailing|injecting)$/;
const THEM: Readonly<Record<string, string>> = { he: 'him', she: 'her', they: 'them' };

/** What is made is for somebody. */
const MADE_FOR =
  /^(?:painting|drawing|cooking|making|building|buying|knitting|sewing|baking|writing|pouring|playing)/;
const SAYS_WHAT = /^raising a sword$/;
const PATHS =
  /^(?:walking|running|flying|swimming|driving|sailing|crossing|riding|galloping|crawling|climbing)$/;
const isPath = ({ phrase }: Argument): boolean =>
  !CLIMBED.test(phrase.noun) && (natureOf(phrase.noun) === 'place' || /mountain/.test(phrase.noun));
/** What hands and feet go up by. */
const CLIMBED = /(?:tree|ladder|wall|fence|cliff|rope|pole|tower|stairs|staircase|rock|net|mast)$/;

/** What a verb is of its object: "傘をさす" is holding, "山に乗る" climbing. */
function verbOf(said: string, object: Argument | undefined, args: readonly Argument[]): string {
  const noun = object?.phrase.noun ?? '';
  const to = args.find((a) => a.role === 'to')?.phrase.noun ?? '';
  if (cooked(said, noun)) return 'cooking';
  const from = args.find((a) => a.role === 'from')?.phrase.noun ?? '';
  const sense = senseOf(said, noun || to || from);
  if (sense !== said) return sense;
  // "刀を構える": nobody shoots with it.
  if (said === 'aiming' && object && !AIMED.test(noun)) return 'holding';
  if (said === 'playing' && object && natureOf(noun) === 'thing') return 'playing';
  if (said === 'wearing' && HELD.test(noun)) return 'holding';
  // "父親に毛布をかける": on somebody else.
  if (said === 'wearing' && to !== '' && /person|animal/.test(natureOf(to))) return 'putting';
  if (said === 'riding' && (MOUNTAIN.test(to) || MOUNTAIN.test(noun))) return 'climbing';
  if (said === 'riding' && STOOD_ON.test(to)) return 'standing';
  // "机の下に潜る".
  if (said === 'swimming' && args.some((a) => a.relation === 'under' && natureOf(a.phrase.noun) === 'thing'))
    return 'crawling';
  // "本に手を伸ばす": for it.
  if (said === 'reaching out' && to !== '') return 'reaching for';
  // "村に帰る": there, and not away from it.
  if (said === 'leaving' && to !== '') return 'walking';
  // "机に向かって": at work there.
  if (said === 'walking' && /^(?:table|desk|piano|computer|laptop|sewing machine)$/.test(to))
    return 'sitting';
  if (said === 'walking' && /^(?:canvas|easel)$/.test(to)) return 'standing';
  if (said === 'riding' && /^(?:lap|shoulder|head|back|hand|arm|palm)$/.test(to)) return 'sitting';
  return said;
}

const BODILY =
  /(?:'s|\bhis|\bher) (?:lap|knee|chest|ear|ears|head|forehead|cheek|back|neck|shoulder|mouth|face)$/;
/** What one sits or lies on of somebody, and what one deals with. */
const kneeOf = (verb: string, words: string): string =>
  /^(?:sitting|riding|lying|sleeping|placed|resting|curl|jumping|napping|dozing)/.test(verb)
    ? words
    : words.replace(/(?<='s|his|her) lap$/, ' knee');

/** @param over an umbrella is held: over somebody */
function toWords(verb: string, { phrase }: Argument, over: boolean, glossary: Glossary): string {
  const words = kneeOf(verb, rendered(phrase, glossary));
  if (/ (?:at|to|for|into|of|with|by|on|over|under|from)$/.test(verb)) return words;
  if (verb === 'holding' && over) return `over ${words}`;
  if (
    /^sitting/.test(verb) &&
    /^(?:table|desk|counter|piano|computer|laptop|sewing machine)$/.test(phrase.noun)
  )
    return `at ${words}`;
  if (CONTAINER.test(phrase.noun) && !/^(?:looking|pointing)/.test(verb)) return `in ${words}`;
  if (natureOf(phrase.noun) === 'place') return `in ${words}`;
  if (
    /^(?:smiling|waving|pointing|aiming|shooting|looking|yelling|shouting|barking|laughing|winking|nodding|glaring|screaming|beckoning|growling|grinning|whistling|saluting|staring)/.test(
      verb,
    )
  )
    return `at ${words}`;
  if (
    /^(?:talking|walking|running|giving|approaching|bowing|reading|telling|showing|teaching|singing|serving|handing|offering|delivering|throwing|bringing|passing|confessing|proposing|whispering|explaining)/.test(
      verb,
    )
  )
    return `to ${words}`;
  const somebody = /person|animal/.test(natureOf(phrase.noun));
  if (somebody && MADE_FOR.test(verb)) return `for ${words}`;
  if (/^(?:jumping|flying|rushing|crawling|galloping|driving)/.test(verb) && !isSurface(phrase.noun))
    return `to ${words}`;
  if (/^(?:hiding)/.test(verb)) return `behind ${words}`;
  if (/^leaning/.test(verb)) return `against ${words}`;
  if (/^(?:standing|waiting|sitting|stopping)/.test(verb) && STOOD_AT.test(phrase.noun)) return `at ${words}`;
  if (/^(?:entering|kissing|touching|meeting|hugging|riding|lighting|facing|feeding|watering)/.test(verb))
    return words;
  if (verb === 'holding' && (somebody || BODILY.test(words))) return `to ${words}`;
  if (verb === 'climbing' && CLIMBED.test(phrase.noun)) return words;
  return `on ${words}`;
}
