import type { Garment, GarmentType } from '../../model/garments.ts';
import { NO_TRAITS } from '../../model/no-traits.ts';
import type { ColourTrait, Traits } from '../../model/script.ts';
import { HAIR_WORDS, MATERIAL_COLOURS } from '../lexicon/adjectives.ts';
import type { Adjective } from './items.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** Traits while the prompt is still being read. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] };

export const noTraits = (): Draft<Traits> => ({ ...NO_TRAITS });

/** What burns or shines by nature needs no word for it. */
export const LIGHTS =
  /^(?:\w+[- ])*(fire|flame|candle|torch|lantern|lamp|lightbulb|bulb|light|match|campfire|bonfire|sun|moon|star|firefly|neon sign|screen|cigarette|incense|fireplace|sunset|sky)$/;

function alightIn({ words, noun }: NounPhrase): Traits['alight'] {
  if (LIGHTS.test(noun ?? '')) return undefined;
  if (words.some((w) => /^(burning|blazing|flaming|fiery|ablaze)$/i.test(w))) return 'burning';
  return words.some((w) => /^(glowing|luminous|bioluminescent|radiant|fluorescent)$/i.test(w))
    ? 'glowing'
    : undefined;
}

const STATES: readonly (readonly [RegExp, NonNullable<Traits['state']>])[] = [
  [/^(open|opened|ajar|half-open|half-opened)$/i, 'open'],
  [/^cracked$/i, 'cracked'],
  [/^(broken|shattered|smashed)$/i, 'broken'],
  [/^(spilled|spilt|overturned|toppled)$/i, 'spilled'],
  [/^(empty|emptied)$/i, 'empty'],
  [/^(dirty|filthy|muddy|grimy|stained|soiled|greasy|grubby|mud-covered)$/i, 'dirty'],
  [/^(wet|soaked|soaking|dripping|drenched|soggy|damp)$/i, 'wet'],
  [/^(bitten|eaten|nibbled|gnawed|munched)$/i, 'bitten'],
  [/^(sliced|halved|chopped|cut)$/i, 'sliced'],
  [/^(wilted|wilting|withered|withering|drooping)$/i, 'wilted'],
  [/^(unlit|extinguished|burnt-out|burned-out)$/i, 'out'],
  [/^(frozen|frosted|ice-covered)$/i, 'frozen'],
  [/^(steaming|piping)$/i, 'steaming'],
  [/^(torn|ripped|tattered)$/i, 'torn'],
  [/^(melting|melted|thawing)$/i, 'melted'],
  [/^(exploding|detonating)$/i, 'exploded'],
  [/^(upside-down|upturned|inverted)$/i, 'inverted'],
  [/^(tilted|slanted|crooked|lopsided|leaning|askew)$/i, 'tilted'],
];
/** What has a name of its own with the word, or is no thing that can be so. */
const NOT_SO =
  /^(?:(?:frozen|melted|cut) \w+|lake|river|pond|sea|ground|road|floor|street|field|yogurt|dessert|tower|weather|sand|grass|cheese|chocolate|hair|path|earth|forest|pavement|asphalt|rock|stone|sidewalk|city|room|seat|hall|house|hallway|corridor|classroom|stage|office)$/;
/** Open by nature, or drawn so under a name of its own. */
const OPEN_ANYWAY = /^(sea|sky|field|road|book|water|mouth|fire|country|air|space|sign|box|arms?|eyes?)$/;

const CONDITIONS: ReadonlySet<string> = new Set([
  'empty',
  'dirty',
  'wet',
  'sliced',
  'frozen',
  'melted',
  'tilted',
  'steaming',
]);

/** What belongs on a road and is in the water. */
const SUNKEN = /^(?:half-|part-|partly-|partially-)?(?:sunken|sunk|submerged|drowned)$/i;
const ON_WHEELS =
  /^(?:[\w-]+ )?(?:car|truck|van|bus|taxi|cab|lorry|tractor|tank|jeep|pickup|carriage|wagon|minivan|limousine)$/;

const CRAFT = /(?:boat|ship|canoe|kayak|yacht|raft|dinghy|schooner|ferry|trawler|gondola)$/;
const SPACECRAFT = /^(rocket|spaceship|spacecraft|space ship|starship|space shuttle|space capsule)$/;

function stateIn({ words, noun }: NounPhrase): Traits['state'] {
  // Where it came down it lies.
  if (words.some((w) => /^crashed$/i.test(w)) && SPACECRAFT.test(noun ?? '')) return 'toppled';
  if (words.some((w) => SUNKEN.test(w)) && ON_WHEELS.test(noun ?? '')) return 'flooded';
  // "a bottle lying on its side": reworded, it spills nothing.
  if (words.some((w) => /^recumbent$/i.test(w))) return 'toppled';
  if (words.some((w) => /^(?:capsized|overturned|upturned)$/i.test(w)) && CRAFT.test(noun ?? ''))
    return 'capsized';
  const state = STATES.find(([word]) => words.some((w) => word.test(w)))?.[1];
  if (state && CONDITIONS.has(state) && NOT_SO.test(noun ?? '')) return undefined;
  return state === 'open' && OPEN_ANYWAY.test(noun ?? '') ? undefined : state;
}

/** Adds what the phrase says; what was said before stays. */
export function describe(traits: Draft<Traits>, phrase: NounPhrase, person: boolean): void {
  const young = /^(girl|boy|child|kid|baby|toddler|teenager|infant|schoolboy|schoolgirl)$/.test(
    phrase.noun ?? '',
  );
  for (const adjective of phrase.adjectives) {
    if (!(young && adjective.age === 'adult')) apply(traits, adjective, person);
  }
  const alight = person ? undefined : alightIn(phrase);
  if (alight) traits.alight = alight;
  const state = person ? undefined : stateIn(phrase);
  if (state) traits.state = state;
  if (phrase.colours.length > 0) colourWith(traits, phrase.colours, person);
  else if (traits.material && traits.colours.length === 0) {
    const hex = MATERIAL_COLOURS[traits.material];
    if (hex) traits.colours = [{ name: traits.material, hex }];
  }
}

function colourWith(traits: Draft<Traits>, colours: readonly ColourTrait[], person: boolean): void {
  const skins: Readonly<Record<string, Traits['skin']>> = { black: 'dark', white: 'fair', brown: 'brown' };
  const skin = person && colours.length === 1 ? skins[colours[0]?.name ?? ''] : undefined;
  const hair = person && colours.length === 1 ? HAIR_WORDS[colours[0]?.name ?? ''] : undefined;
  if (skin) traits.skin = skin;
  else if (hair) traits.hair = { ...traits.hair, colour: { name: hair[0], hex: hair[1] } };
  else if (traits.colours.length === 0 || traits.colours.every((c) => c.name === traits.material))
    traits.colours = [...colours];
}

function apply(traits: Draft<Traits>, a: Adjective, person: boolean): void {
  if (person) applyToPerson(traits, a);
  else if (a.old) traits.old = true;
  if (!person && a.age === 'child') traits.size ??= 'small';
  traits.size ??= a.size ?? null;
  traits.material ??= a.material ?? null;
  traits.pattern ??= a.pattern ?? null;
  if (a.broken) traits.broken = true;
  traits.mood ??= a.mood ?? null;
}

function applyToPerson(traits: Draft<Traits>, a: Adjective): void {
  traits.gender ??= a.gender ?? null;
  traits.age ??= a.age ?? null;
  traits.build ??= a.build ?? null;
  traits.skin ??= a.skin ?? null;
  traits.hair = {
    colour: traits.hair.colour ?? a.hairColour ?? null,
    style: traits.hair.style ?? a.hairStyle ?? null,
    beard: traits.hair.beard ?? a.beard ?? null,
  };
  if (a.garment) wear(traits, a.garment);
}

export function wear(traits: Draft<Traits>, garment: Garment): void {
  const same = traits.garments.findIndex((g) => g.type === garment.type);
  if (same < 0) traits.garments = [...traits.garments, garment];
  else if (garment.colour) traits.garments = traits.garments.map((g, i) => (i === same ? garment : g));
}

/** "a red striped coat" as a garment. */
export const garmentOf = (type: GarmentType, phrase: NounPhrase): Garment => ({
  type,
  colour: phrase.colours[0]?.hex ?? materialColour(phrase.adjectives) ?? greyOf(phrase.words),
  pattern: phrase.adjectives.find((a) => a.pattern)?.pattern ?? null,
});

const materialColour = (adjectives: readonly Adjective[]): string | null =>
  MATERIAL_COLOURS[adjectives.find((a) => a.material)?.material ?? ''] ?? null;

/** "a dark suit": cloth of no named colour is a grey near black, a pale one near white. */
const GREYS: Readonly<Record<string, string>> = {
  dark: '#26282e',
  pale: '#d8d6d0',
  wedding: '#f6f3ee',
  bridal: '#f6f3ee',
  'wedding dress': '#f6f3ee',
};
const greyOf = (words: readonly string[]): string | null => GREYS[words.find((w) => GREYS[w]) ?? ''] ?? null;

/** Parts of the body that a phrase may describe: "with long red hair". True when the noun was one. */
export function describeBody(traits: Draft<Traits>, phrase: NounPhrase): boolean {
  const colour = phrase.colours[0] ?? phrase.adjectives.find((a) => a.hairColour)?.hairColour ?? null;
  switch (phrase.noun) {
    case 'hair':
    case 'curl':
    case 'hairdo':
    case 'hairstyle':
    case 'haircut':
    case 'ponytail':
    case 'braid':
    case 'bun':
    case 'pigtail':
    case 'afro':
    case 'mohawk':
    case 'plait':
    case 'bob':
    case 'fringe':
      traits.hair = {
        ...traits.hair,
        colour: traits.hair.colour ?? greyOr(colour, phrase),
        style: hairStyle(phrase) ?? traits.hair.style,
      };
      return true;
    case 'beard':
    case 'goatee':
    case 'stubble':
    case 'sideburn':
      traits.hair = { ...traits.hair, colour: traits.hair.colour ?? colour, beard: true };
      return true;
    case 'skin':
    case 'complexion':
      traits.skin = skinOf(phrase) ?? traits.skin;
      return true;
    default:
      return describeFace(traits, phrase);
  }
}

const FACES: Readonly<Record<string, Traits['mood']>> = {
  smile: 'happy',
  grin: 'happy',
  frown: 'sad',
  tear: 'crying',
  scowl: 'angry',
  laugh: 'laughing',
  smirk: 'smug',
  joy: 'happy',
  fear: 'afraid',
  anger: 'angry',
  surprise: 'surprised',
};

/** "watches with big eyes", "plays with closed eyes". */
const eyed = ({ noun, words }: NounPhrase): Traits['mood'] =>
  noun !== 'eye'
    ? null
    : words.some((w) => /^(big|wide|huge|round)$/.test(w))
      ? 'surprised'
      : words.some((w) => /^(closed|shut)$/.test(w))
        ? 'asleep'
        : null;

function describeFace(traits: Draft<Traits>, phrase: NounPhrase): boolean {
  const mood = FACES[phrase.noun ?? ''];
  if (mood) traits.mood ??= mood;
  if (
    /^(face|expression|eye|look|gaze|cheek|body|figure|lip|nose|ear|arm|leg|hand|feet|foot|shoulder|back|head|freckle|wrinkle|muscle|finger|chest|knee|neck|mouth|tail|paw|wing|feather|mane|horn|claw|fang|whisker|fur|nail|tattoo|scar)$/.test(
      phrase.noun ?? '',
    )
  ) {
    traits.mood ??= phrase.adjectives.find((a) => a.mood)?.mood ?? eyed(phrase);
    const hair = phrase.noun === 'head' ? phrase.adjectives.find((a) => a.hairStyle)?.hairStyle : undefined;
    if (hair) traits.hair = { ...traits.hair, style: hair };
    if (phrase.noun === 'wing')
      wear(traits, { type: 'wings', colour: phrase.colours[0]?.hex ?? null, pattern: null });
    return true;
  }
  return mood !== undefined;
}

const greyOr = (colour: ColourTrait | null, phrase: NounPhrase): ColourTrait | null =>
  colour ??
  (phrase.adjectives.some((a) => a.age === 'elder' && !a.old) ? { name: 'grey', hex: '#8b8f96' } : null);

function hairStyle(phrase: NounPhrase): Traits['hair']['style'] {
  const own = {
    ponytail: 'ponytail',
    braid: 'braid',
    plait: 'braid',
    bun: 'bun',
    pigtail: 'pigtails',
    afro: 'afro',
    mohawk: 'mohawk',
    bob: 'bob',
    curl: 'curly',
    fringe: 'fringe',
  } as const;
  const named = own[phrase.noun as keyof typeof own];
  if (named) return named;
  const said = phrase.adjectives.find((a) => a.hairStyle)?.hairStyle;
  if (said) return said;
  if (phrase.words.includes('long')) return 'long';
  return phrase.words.includes('short') ? 'short' : null;
}

function skinOf(phrase: NounPhrase): Traits['skin'] {
  const words = new Set(phrase.words.flatMap((w) => w.split(/[\s-]/)));
  if (words.has('dark') || words.has('black') || words.has('ebony')) return 'dark';
  if (words.has('pale') || words.has('light') || words.has('white')) return 'light';
  if (words.has('olive') || words.has('tan') || words.has('tanned')) return 'tan';
  return words.has('brown') ? 'brown' : null;
}
