/** What people of a period wear, where nothing is said of their clothes. */
import type { Garment, GarmentType } from '../../model/garments.ts';
import type { Era } from '../../model/place-state.ts';
import { type DraftEntity, genderOf } from './cast-list.ts';

interface Period {
  readonly name: string;
  /** What its places look like, where there is a look for it. */
  readonly era?: Era;
  readonly said: RegExp;
  readonly men: readonly GarmentType[];
  readonly women: readonly GarmentType[];
}

/** "in 1885", "Florence, 1504": a year, and no number of things. */
const year = (digits: string): string =>
  `(?:\\b(?:in|of|since|from|year|around)|,) ?(?:${digits})\\b(?! (?:[a-z]+ )?(?:dollars|people|steps|metres|meters|miles|feet|years|pieces|soldiers|words|points)\\b)`;

const PERIODS: readonly Period[] = [
  {
    name: 'the frontier',
    said: new RegExp(
      `\\b(?:prairies?|homestead\\w*|settlers?|pioneers?|covered wagons?)\\b[^.]*${year('18\\d\\d')}|${year('18\\d\\d')}[^.]*\\b(?:prairies?|homestead\\w*|settlers?|pioneers?|covered wagons?)\\b`,
      'i',
    ),
    men: ['shirt', 'vest', 'boots'],
    women: ['blouse', 'skirt', 'boots'],
  },
  {
    name: 'Victorian',
    era: 'victorian',
    said: new RegExp(
      `\\b(?:victorian|edwardian|dickensian|regency|steampunk|(?:18|19)th[- ]century|18\\d0s|belle [eé]poque)\\b|${year('18\\d\\d')}`,
      'i',
    ),
    men: ['suit', 'top-hat', 'shoes'],
    women: ['gown', 'sun-hat', 'shoes'],
  },
  {
    name: 'medieval',
    era: 'medieval',
    said: /\b(medieval|vikings?|norse|middle ages|renaissance|1[1-5]th[- ]century|tudor|elizabethan)\b/i,
    men: ['tunic', 'leggings', 'boots'],
    women: ['gown', 'hood', 'shoes'],
  },
  {
    name: 'the old days',
    said: new RegExp(year('1[0-7]\\d\\d'), 'i'),
    men: ['tunic', 'leggings', 'boots'],
    women: ['gown', 'shoes'],
  },
  {
    name: 'the 1900s',
    said: /\b(?:in|of|, ?) ?19[01]\d(?:'?s)?\b(?! (?:dollars|people|steps|metres|meters))/i,
    men: ['suit', 'cap', 'shoes'],
    women: ['blouse', 'skirt', 'sun-hat', 'boots'],
  },
  {
    name: 'the 1920s',
    era: 'twenties',
    said: /\b(the [234]0'?s|roaring twenties|prohibition|gatsby|flapper|19[234]\d(?:'?s)?)\b|(?<![,(] ?|(?:his|her|their|early|mid|late)[- ])\b[234]0s\b/i,
    men: ['suit', 'fedora', 'shoes'],
    women: ['dress', 'necklace', 'heels'],
  },
  {
    name: 'the 1950s',
    era: 'fifties',
    said: /\b(the [56]0'?s|19[56]0'?s)\b|(?<![,(] ?|(?:his|her|their|early|mid|late)[- ])\b[56]0s\b/i,
    men: ['suit', 'tie', 'shoes'],
    women: ['dress', 'heels'],
  },
  {
    name: 'the 1970s',
    era: 'seventies',
    said: /\b(the 70'?s|197\d(?:'?s)?|disco era)\b|(?<![,(] ?|(?:his|her|their|early|mid|late)[- ])\b70s\b/i,
    men: ['shirt', 'vest', 'jeans', 'shoes'],
    women: ['blouse', 'headband', 'jeans', 'heels'],
  },
  {
    name: 'the 1980s',
    era: 'eighties',
    said: /\b(the [89]0'?s|19[89]\d(?:'?s)?|eighties)\b|(?<![,(] ?|(?:his|her|their|early|mid|late)[- ])\b[89]0s\b/i,
    men: ['jacket', 't-shirt', 'jeans', 'sneakers'],
    women: ['jacket', 't-shirt', 'leggings', 'headband', 'sneakers'],
  },
  {
    name: 'antiquity',
    said: /\b(ancient (?:rome|roman|greece|greek|egypt|athens)|roman empire|toga)\b/i,
    men: ['robe', 'sandals'],
    women: ['robe', 'sandals'],
  },
  {
    name: 'old Japan',
    said: /\b(feudal japan|edo(?: period| era)?|meiji|heian|ancient japan)\b/i,
    men: ['kimono', 'sandals'],
    women: ['kimono', 'sandals'],
  },
  {
    name: 'the Wild West',
    said: /\b(wild west|old west|western town|frontier town|gold rush|gunslingers?|saloon)\b|\bsheriff\b(?!.*\b(?:car|phone|city|police|motel|motorcycle|truck)\b)/i,
    men: ['cowboy-hat', 'vest', 'boots'],
    women: ['dress', 'boots'],
  },
  {
    name: 'times to come',
    era: 'future',
    said: /\b(futuristic|sci-?fi|high-?tech|of the future|in the year 2[1-9]\d\d|22nd[- ]century)\b/i,
    men: [],
    women: [],
  },
  {
    name: 'the future',
    said: /\b(cyberpunk|dystopian|blade runner)\b/i,
    men: ['leather-jacket', 'boots'],
    women: ['leather-jacket', 'boots'],
  },
];

const EVERYDAY =
  /^(person|man|woman|boy|girl|child|teenager|old-man|old-woman|mother|father|grandmother|grandfather|teacher)$/;
const CHILDREN = /^(boy|girl|child)$/;
/** No child has the hat of a gentleman or a lady. */
const FOR_CHILDREN: Partial<Record<GarmentType, GarmentType>> = {
  'top-hat': 'cap',
  fedora: 'cap',
  gown: 'dress',
  heels: 'shoes',
};

/** "1950年代", "60年代", "80년대", "los años 70", "les années 50", "70er Jahre": the decade as English has it, '' where none is said. */
export function decadeIn(text: string): string {
  const said =
    /(?:19)?([2-9]0) ?(?:年代|년대|er\b[- ]?jahre)|\ba(?:ñ|nn?[ée]?)(?:e|o)?s (?:de )?(?:19)?([2-9]0)\b|([二三四五六七八九])十年代/i.exec(
      text,
    );
  const digit = said?.[3] ? '二三四五六七八九'.indexOf(said[3]) + 2 : null;
  const tens = said?.[1] ?? said?.[2] ?? (digit === null ? null : `${digit}0`);
  return tens ? `19${tens}s` : '';
}

/** When a place is by what is said of it; null where nothing is, or no place is seen by it. */
export const eraIn = (text: string): Era | null => PERIODS.find(({ said }) => said.test(text))?.era ?? null;

/** The name of the period that the text names, with its people dressed for it; null where it names none. */
export function dressForPeriod(
  text: string,
  cast: readonly DraftEntity[],
): { name: string; word: string } | null {
  for (const period of PERIODS) {
    const word = period.said.exec(text)?.[0];
    if (!word) continue;
    const people = cast.filter((e) => EVERYDAY.test(e.drawable));
    for (const person of people) dress(person, period);
    return people.length > 0 ? { name: period.name, word } : null;
  }
  return null;
}

function dress(person: DraftEntity, { men, women }: Period): void {
  const { traits } = person;
  if (traits.garments.some((g) => g.type === 'swimsuit')) return;
  const gender = genderOf(person);
  const own = new Set(traits.garments.map((g) => g.type));
  const worn = (gender === 'female' ? women : men)
    .map((type) => (CHILDREN.test(person.drawable) ? (FOR_CHILDREN[type] ?? type) : type))
    .filter((type) => !own.has(type));
  traits.garments = [
    ...traits.garments,
    ...worn.map((type): Garment => ({ type, colour: null, pattern: null })),
  ];
}
