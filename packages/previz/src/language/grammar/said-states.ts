/** What a text says has become of its place: "a flooded street", "the office, wrecked by a fight", "decorated for Christmas". */
import { findConcept } from '../../concepts/index.ts';
import type { PlaceState } from '../../model/place-state.ts';
import { phrases } from '../lexicon/index.ts';

/** Said of a place: by its noun, on either side of it. */
const OF_PLACES: readonly (readonly [PlaceState, string])[] = [
  [
    'flooded',
    '(?:half-|partly )?flooded|inundated|waterlogged|(?:half-)?submerged|under ?water|under flood ?water',
  ],
  ['muddy', 'muddy|boggy|mud-(?:covered|caked|soaked)|(?:covered|deep|knee-deep) in mud'],
  [
    'ruined',
    'ruined|bombed(?:-out)?|bomb-damaged|shelled|war-torn|destroyed|devastated|wrecked|collapsed|crumbling|demolished|shattered|blown[- ]up|blown apart|post-?apocalyptic|dystopian ruined|dilapidated|in ruins|(?:reduced to|covered in|full of) rubble|ruins of|wreckage of|rubble of|remains of',
  ],
  [
    'burnt',
    'burn(?:t|ed)(?:[- ](?:out|down))?|charred|scorched|fire-damaged|gutted by (?:a |the )?fire|blackened|smouldering|smoldering',
  ],
  [
    'overgrown',
    'overgrown|(?:ivy|vine|moss|plant)-(?:covered|clad|grown|choked)|reclaimed by (?:nature|plants|the (?:jungle|forest))|swallowed by (?:the )?(?:jungle|forest|vines|plants)|(?:covered|overrun|choked) (?:with|by|in) (?:[\\w-]+ )?(?:plants|vines|ivy|moss|weeds|creepers|greenery|vegetation|jungle)',
  ],
  [
    'leafy',
    'leaf-(?:strewn|littered|covered|carpeted)|(?:covered|full|strewn|carpeted|littered|blanketed|thick|deep|buried|ankle-deep) (?:with|in|of|by|under) (?:[\\w-]+ (?:and )?){0,2}leaves',
  ],
  [
    'dusty',
    'dusty|dust-(?:covered|filled)|cobwebb(?:ed|y)|(?:covered|thick|hung|draped|filled|full) (?:in|with|of) (?:\\w+ (?:and )?)?(?:dust|cobwebs|spider ?webs)',
  ],
  [
    'smoky',
    'smoky|smoke-(?:filled|logged|choked)|(?:thick|hazy|filled|full|heavy|blue) (?:with|of) (?:[\\w-]+ (?:and )?)?smoke',
  ],
  ['abandoned', 'abandoned|derelict|disused|decaying|decrepit|long-forgotten|neglected|boarded[- ]up'],
  [
    'frozen',
    'frozen(?: over)?|iced[- ]over|ice-(?:covered|encased)|frost-covered|(?:covered|encased) in (?:ice|frost)',
  ],
  [
    'messy',
    'messy|untidy|cluttered|trashed|ransacked|chaotic|littered|in (?:a |complete )?(?:mess|chaos|disarray)|turned upside down|wrecked (?:by|after|in) (?:a |the )?(?:fight|brawl|burglary)',
  ],
  [
    'party',
    '(?:festively )?decorated|festive|festooned|(?:decked out|dressed up|decorated) for (?:a|the) \\w*',
  ],
  [
    'unfinished',
    'under (?:construction|renovation)|half-(?:built|finished)|unfinished|being (?:built|renovated|rebuilt)|half-painted|gutted for renovation',
  ],
];

/** Said of no place in particular, and of the one that is seen. */
const OF_ALL: readonly (readonly [PlaceState, RegExp])[] = [
  ['duny', /\b(?:dunes?|sahara|empty quarter|sea of sand)\b(?! (?:bugg|grass))/],
  [
    'red-lit',
    /\bred-lit\b|(?<!\b(?:at|ran|run|runs|jump|jumps) (?:a|the) )\bred light(?=[.,;]|$)|\b(?:lit|bathed|drenched) (?:only )?(?:in|by) (?:dim |deep |pulsing |flashing )?red(?: emergency| alarm| alert| warning)?(?: lights?| lamps?| glow)?\b(?! (?:and|neon|lanterns?|sun|dress))|\b(?:in|under) (?:the )?(?:dim |deep |pulsing |flashing )?red (?:emergency |alarm |alert |warning )?(?:lights?|lamps|lighting)\b|\bsubmarine(?:'s)? crew\b[^.!?]*\b(?:silen(?:ce|t|tly)|depth charges?|sonar|battle stations)\b/,
  ],
  [
    'flooded',
    /\b(?:(?:after|during|in) (?:the|a) (?:great |flash )?flood(?:ing)?|(?:knee|waist|ankle|chest)-(?:deep|high) (?:in )?(?:flood ?)?water|flood ?waters?|flood(?:s|ed|ing)? (?:an?|the|his|her|their) (?:[\w-]+ )?(?:library|room|kitchen|hall|bathroom|classroom|laboratory|lab|office|corridor|cellar|basement|bedroom|street|village|castle)|an? (?:\w+ )?flood (?:hit|strike|sweep|cover|swallow|destroy|fill|devastate)(?:e?s|ing)?)\b/,
  ],
  [
    'ruined',
    /\b(?:after|from|by|in the aftermath of) (?:an?|the) (?:\w+ )?(?:earthquake|tornado|hurricane|explosion|bombing|air raid|bomb|blast|apocalypse|tsunami)\b|\b(?:amid|among|through|over|in) (?:the )?(?:rubble|ruins)\b/,
  ],
  [
    'leafy',
    /\b(?:through|over|among|across|on|in) (?:the |a (?:pile|carpet|bed) of )?(?:(?:fallen|autumn|dry|dead|golden|crunchy|rustling|wet) )+leaves\b|\brak(?:e|es|ing) (?:up )?(?:[\w-]+ )?leaves\b|\bfallen (?:autumn )?leaves (?:cover|lie|carpet|blanket)/,
  ],
  ['burnt', /\bafter (?:an?|the) (?:\w+ )?(?:fire|blaze|wildfire|inferno)\b/],
  ['messy', /\bafter (?:an?|the) (?:\w+ )?(?:bar fight|bar brawl|burglary|break-in|robbery|food fight)\b/],
  [
    'partied',
    /\b(?:(?:(?:morning|day) )?after|aftermath of) (?:an?|the|their|his|her) (?:[\w-]+ )?(?:house )?party\b|\bafter-party mess\b/,
  ],
  [
    'christmas',
    /\bdecorat\w+ (?:[\w'-]+ ){1,5}for (?:christmas|xmas|the holidays)\b|\b(?:decorated|decked|dressed|lit(?: up)?|ready) (?:\w+ )?for (?:christmas|xmas|the holidays)\b|\b(?:at|on) christmas\b|\bchristmas (?:eve|morning|day|night|decorations?|lights)\b/,
  ],
  [
    'halloween',
    /\bdecorat\w+ (?:[\w'-]+ ){1,5}for halloween\b|\b(?:decorated|decked|dressed|ready) (?:\w+ )?for halloween\b|\b(?:at|on) halloween\b|\bhalloween (?:night|decorations?)\b/,
  ],
  [
    'party',
    /\b(?:decorated|decked|set up|ready) (?:\w+ )?for (?:an?|the|his|her|their) (?:[\w']+ )?(?:party|birthday|celebration|fest\w*|wedding|carnival)\b|\b(?:birthday|party) decorations\b/,
  ],
];

const MATCHERS = OF_PLACES.map(
  ([state, words]) => [state, new RegExp(`\\b(?:${words})(?![\\w-])`, 'g')] as const,
);

/** Places that no set is named for. */
const ANY_PLACE =
  /^(?:room|place|world|area|interior|building|hall|home|house|apartment|flat|block|neighbou?rhood|district|ruins?|land|site|space|quarter|shelter|tower|planet|town|city|village|capital)s?$/;
/** A state of these is a place of its own, or they are never without it. */
const OWN = /^(?:lake|river|pond|sea|ocean|shore|waterfall|puddle|water|desert|meadow|track|trail|boots?)$/;
/** What a state is no longer said across. */
const ENDS = /^(?:in|on|at|to|from|through|into|with|by|and|of|who|that|while|as|near|beside|his|her|their)$/;
const WORD = /[a-z'-]+|[.,;:!?]/g;
/** Between a place and what it is. */
const LINKS =
  /^(?:is|are|was|were|lies|stands|been|has|had|now|all|completely|partly|badly|half|long|totally|with|its|fully|now|still|,)$/;

const isPlace = (noun: string): boolean =>
  ANY_PLACE.test(noun) ||
  phrases().get(noun)?.place !== undefined ||
  findConcept(noun)?.category === 'building';

/** A place among words: the first that is one, alone or with the next. */
function namesPlace(words: readonly string[]): boolean {
  return words.some((word, i) => {
    if (OWN.test(word)) return false;
    const next = words[i + 1];
    return isPlace(word) || (next !== undefined && isPlace(`${word} ${next}`));
  });
}

function upTo(words: readonly string[], most: number): string[] {
  const out: string[] = [];
  for (const word of words) {
    if (out.length === most || ENDS.test(word) || /^[.;:!?]$/.test(word)) break;
    if (word !== ',') out.push(word);
  }
  return out;
}

const withoutLinks = (words: readonly string[]): string[] => {
  const from = words.findIndex((w) => !LINKS.test(w));
  return from < 0 ? [] : words.slice(from);
};

/** Whether what is said between `from` and `to` is said of a place. */
function isOfPlace(text: string, from: number, to: number): boolean {
  const after = upTo(text.slice(to).match(WORD) ?? [], 4).filter((w) => !/^(?:an?|the)$/.test(w));
  // A boot that is muddy is on a street that is not.
  if (after.length > 0 && OWN.test(after[0] ?? '')) return false;
  if (namesPlace(after)) return true;
  const before = (text.slice(0, from).match(WORD) ?? []).reverse();
  const near = upTo(withoutLinks(before), 2).reverse();
  return namesPlace(near.filter((w) => !/^(?:an?|the)$/.test(w)));
}

/** States of the place, as said; empty where none is. */
export function statesIn(said: string): PlaceState[] {
  const text = said.toLowerCase();
  const found = new Set<PlaceState>();
  for (const [state, words] of OF_ALL) if (words.test(text)) found.add(state);
  for (const [state, words] of MATCHERS)
    for (const match of text.matchAll(words))
      if (isOfPlace(text, match.index, match.index + match[0].length)) found.add(state);
  // What is decorated for a feast is decorated for that one.
  if (found.has('christmas') || found.has('halloween')) found.delete('party');
  return [...found];
}
