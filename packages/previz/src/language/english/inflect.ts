/** English forms: plural to singular, verb forms to their base. */
import { IRREGULAR_VERBS } from '../lexicon/verbs.ts';

export const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  people: 'people',
  mice: 'mouse',
  geese: 'goose',
  feet: 'foot',
  teeth: 'tooth',
  oxen: 'ox',
  wolves: 'wolf',
  knives: 'knife',
  wives: 'wife',
  leaves: 'leaf',
  lives: 'life',
  loaves: 'loaf',
  shelves: 'shelf',
  thieves: 'thief',
  elves: 'elf',
  dwarves: 'dwarf',
  halves: 'half',
  calves: 'calf',
  scarves: 'scarf',
  hooves: 'hoof',
  wharves: 'wharf',
  sheep: 'sheep',
  deer: 'deer',
  fish: 'fish',
  moose: 'moose',
  aircraft: 'aircraft',
  spacecraft: 'spacecraft',
  salmon: 'salmon',
  cacti: 'cactus',
  octopi: 'octopus',
  fungi: 'fungus',
  buses: 'bus',
  glasses: 'glasses',
  skis: 'ski',
  taxis: 'taxi',
  bikinis: 'bikini',
  safaris: 'safari',
  tsunamis: 'tsunami',
  lenses: 'lens',
  potatoes: 'potato',
  tomatoes: 'tomato',
  heroes: 'hero',
  buffaloes: 'buffalo',
  mangoes: 'mango',
  volcanoes: 'volcano',
  bookshelves: 'bookshelf',
  policemen: 'policeman',
  firemen: 'fireman',
  fishermen: 'fisherman',
  policewomen: 'policewoman',
  businessmen: 'businessman',
  snowmen: 'snowman',
  axes: 'axe',
  cookies: 'cookie',
  movies: 'movie',
  zombies: 'zombie',
  pies: 'pie',
  ties: 'tie',
  shoes: 'shoe',
  canoes: 'canoe',
  toes: 'toe',
  horses: 'horse',
  houses: 'house',
  roses: 'rose',
  noses: 'nose',
  vases: 'vase',
  cheeses: 'cheese',
  blouses: 'blouse',
  bees: 'bee',
  trees: 'tree',
  dice: 'die',
  pegasi: 'pegasus',
  werewolves: 'werewolf',
  selfies: 'selfie',
  brownies: 'brownie',
  selkies: 'selkie',
  genies: 'genie',
  caches: 'cache',
  avocados: 'avocado',
  bases: 'base',
  cases: 'case',
  suitcases: 'suitcase',
  bookcases: 'bookcase',
  nurses: 'nurse',
  purses: 'purse',
  mooses: 'moose',
  seahorses: 'seahorse',
  lighthouses: 'lighthouse',
  greenhouses: 'greenhouse',
  warehouses: 'warehouse',
  dinghies: 'dinghy',
  birdhouses: 'birdhouse',
  corpses: 'corpse',
  eclipses: 'eclipse',
  bridges: 'bridge',
  headphones: 'headphones',
  series: 'series',
  species: 'species',
  pants: 'pants',
  jeans: 'jeans',
  binoculars: 'binoculars',
  triceratops: 'triceratops',
  sunglasses: 'sunglasses',
  shorts: 'shorts',
  goggles: 'goggles',
  pliers: 'pliers',
  pyjamas: 'pyjamas',
  pajamas: 'pajamas',
  trousers: 'trousers',
  handcuffs: 'handcuffs',
  bagpipes: 'bagpipes',
  crutches: 'crutches',
  fries: 'fries',
  noodles: 'noodles',
  tweezers: 'tweezers',
  tongs: 'tongs',
  leggings: 'leggings',
  tights: 'tights',
  chopsticks: 'chopsticks',
  overalls: 'overalls',
  knickers: 'knickers',
};
/** Singular words that end in 's'. */
const SINGULAR =
  'bus glass dress grass cactus octopus walrus hippopotamus rhinoceros lens gas canvas circus campus atlas compass mattress cross class boss princess waitress actress hostess goddess lioness tigress chess iris platypus mess moss pass kiss process virus business christmas tennis bass brass fortress cypress asparagus hummus pegasus pancreas christ chaos paris texas mars venus jesus abyss process harness witness seamstress sorceress duchess empress heiress mistress press stress success access address glass hourglass wineglass eyeglass mantis ibis trellis tortoise oasis bonsai thermos hibiscus citrus lotus crocus fetus genius nucleus radius stylus sinus minus plus thus this his its is was us yes as has series species albatross crus overpass underpass cutlass scissors always perhaps sometimes afterwards towards bias molasses compasses ass lass underpants colossus moss bus omnibus minibus trolleybus airbus nautilus eucalyptus papyrus cumulus narcissus discus abacus surplus'.split(
    ' ',
  );
const singular = new Set(SINGULAR);

export interface Noun {
  readonly noun: string;
  readonly plural: boolean;
}

/** "wolves" → wolf, plural. Works on the last word of a compound. */
export function singularOf(word: string): Noun {
  const at = Math.max(word.lastIndexOf(' '), word.lastIndexOf('-')) + 1;
  const head = word.slice(0, at);
  const last = word.slice(at);
  const irregular = IRREGULAR_PLURALS[last];
  if (
    last === 'glasses' &&
    head &&
    !/^(eye|sun|reading|safety|round|thick|dark|broken|horn rimmed|3d) /.test(head)
  )
    return { noun: `${head}glass`, plural: true };
  if (irregular) return { noun: head + irregular, plural: irregular !== last };
  if (last.endsWith('children')) return { noun: head + last.slice(0, -3), plural: true };
  if (/[a-z]{3}(?<!speci|regi|abdo|acu|ra|ye)men$/.test(last) && last !== 'women')
    return { noun: `${head}${last.slice(0, -2)}an`, plural: true };
  if (last.length < 3 || !last.endsWith('s') || singular.has(last)) return { noun: word, plural: false };
  if (last.endsWith("'s")) return { noun: head + last.slice(0, -2), plural: false };
  if (last.endsWith('ies') && last.length > 4) return { noun: `${head}${last.slice(0, -3)}y`, plural: true };
  if (last.endsWith('ses') && singular.has(last.slice(0, -2)))
    return { noun: head + last.slice(0, -2), plural: true };
  if (/(ss|sh|ch|x|zz)es$/.test(last)) return { noun: head + last.slice(0, -2), plural: true };
  if (last.endsWith('ss') || last.endsWith('us') || last.endsWith('is')) return { noun: word, plural: false };
  return { noun: head + last.slice(0, -1), plural: true };
}

export type Form = 'base' | 'third' | 'gerund' | 'past';

const DOUBLED =
  'sit run swim hug dig jog grab chop stir nap hop skip beg slip trip tug drag clap sob drop plan shop stop hit cut set put spin win pet pat pin snap wrap grin get let hum rap tap plug step rub rob dip zip whip strum scrub mop bat lug swat skid cram flip ship nod chat knit rip sip tip shut split quit program transport-x slam jam throb trot chug shrug strut unzip wag'.split(
    ' ',
  );
const doubled = new Set(DOUBLED);

/** Every form of a regular verb. */
export function formsOf(verb: string): [string, Form][] {
  const stem = doubled.has(verb)
    ? verb + verb.at(-1)
    : verb.endsWith('e') && !/(ee|oe|ye)$/.test(verb)
      ? verb.slice(0, -1)
      : verb;
  const past = /[^aeiou]y$/.test(verb)
    ? `${verb.slice(0, -1)}ied`
    : verb.endsWith('e')
      ? `${verb}d`
      : `${stem}ed`;
  const third = /[^aeiou]y$/.test(verb)
    ? `${verb.slice(0, -1)}ies`
    : /(s|sh|ch|x|z|o)$/.test(verb)
      ? `${verb}es`
      : `${verb}s`;
  return [
    [verb, 'base'],
    [third, 'third'],
    [`${stem}ing`, 'gerund'],
    [past, 'past'],
  ];
}

/** Irregular forms by base: "sit" → sat, sitting. */
export function irregularForms(): Map<string, [string, Form][]> {
  const map = new Map<string, [string, Form][]>();
  for (const entry of IRREGULAR_VERBS.split('|')) {
    const [base = '', forms = base] = entry.split(':');
    map.set(
      base,
      forms
        .split(' ')
        .map((f) => [f, f.endsWith('ing') ? 'gerund' : f.endsWith('s') && f !== 'was' ? 'third' : 'past']),
    );
  }
  return map;
}
