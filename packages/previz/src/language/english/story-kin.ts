/** Kin of a story's beasts: "a female", "a father", "the hatchlings" of a story of beasts alone are beasts of its kind. */
import { natureOf } from '../world/glossary.ts';

/** Beasts, with what their young are called. */
const YOUNG_OF: readonly (readonly [string, string])[] = [
  [
    'snow leopard|clouded leopard|mountain lion|lion|lioness|tiger|tigress|leopard|leopardess|cheetah|jaguar|hyena|polar bear|bear|grizzly',
    'cub',
  ],
  ['wolf|seal|sea otter|otter|meerkat|fox', 'pup|cub|kit'],
  [
    'wildebeest|elephant|whale|buffalo|bison|giraffe|rhino|rhinoceros|hippo|caribou|reindeer|moose|dolphin',
    'calf',
  ],
  ['zebra', 'foal'],
  ['deer|antelope|gazelle|impala', 'fawn|calf'],
  ['kangaroo|wallaby|koala', 'joey'],
  ['turtle|tortoise|crocodile|alligator|iguana|snake|lizard', 'hatchling'],
  ['penguin|flamingo|ostrich|albatross', 'chick|hatchling'],
  [
    'osprey|eagle|owl|hawk|falcon|puffin|gull|tern|heron|stork|crane|gannet|kingfisher|weaver bird|bowerbird|egret|hornbill|pelican|cormorant|sparrow|robin|swallow|vulture',
    'nestling|fledgling',
  ],
  [
    'gorilla|orangutan|chimpanzee|baboon|monkey|sloth|octopus|shark|spider|frog|toad|seahorse|clownfish|wrasse|salmon|crab|dung beetle|stag beetle|beetle|mantis|scorpion|butterfly|dragonfly|ant|bee|wasp|bird|chameleon|walrus|boar|stag|goat|ibex|sheep',
    'baby',
  ],
];
const BEAST = YOUNG_OF.map(([beasts]) => beasts).join('|');
const FIRST_BEAST = new RegExp(`\\b(${BEAST})(?:s|es)?\\b`, 'i');

/** Who may have a father, a mother and a baby of their own. */
const PEOPLE =
  /\b(?:m[ae]n|wom[ae]n|boys?|girls?|child(?:ren)?|kids?|famil(?:y|ies)|people|tourists?|farmers?|hunters?|fisherm[ae]n|villagers?|grand\w+|mum|mom|dad|king|queen|prince(?:ss)?|students?|teachers?|puppets?|toys?|cartoons?|costumes?|zoo)\b/i;
/** Those who watch the wild. */
const WATCHERS =
  /\b(?:divers?|rangers?|scientists?|biologists?|researchers?|photographers?|film-?makers?|camera(?:m[ae]n|wom[ae]n)|vets?|guides?|snorkell?ers?)\b/i;

/** A word is a noun by itself where a deed, a place or a stop comes next, not another noun. */
const ALONE =
  '(?=[.,;!?]|$| (?:and|but|who|that|with|on|in|at|of|from|behind|beside|nearby|under|above|below|to|into|is|has|lies|\\w+(?:[^s\\W]s|sses|shes))\\b)';

const irregular = (one: string): string => (one === 'calf' ? 'cal(?:f|ves)' : `${one}s?`);
/** "Baby" before a beast whose plural is also a verb leaves a human baby that turtles. */
const CUBS: Readonly<Record<string, string>> = {
  lioness: 'lion cub',
  tigress: 'tiger cub',
  leopardess: 'leopard cub',
};
const small = (beast: string): string =>
  CUBS[beast] ??
  (/^(?:turtle|seal|hawk|bear|crane|swallow|spider)$/.test(beast) ? `small ${beast}` : `baby ${beast}`);
const plural = (word: string): string =>
  /ss$/.test(word)
    ? `${word}es`
    : /(?:f|wildebeest|bison|buffalo|caribou|moose|deer|s)$/.test(word)
      ? `${word.replace(/f$/, 've')}${/f$/.test(word) ? 's' : ''}`
      : `${word}s`;

const OTHERS =
  '(?:(?:rival|young|old|alpha|dominant|lone|younger|older|larger|bigger|smaller|second|new) )?(?:female|male)|rival|winner|loser|intruder|challenger';

function withYoung(story: string, beast: string, words: string): string {
  if (/baby/.test(words)) return story;
  const any = words.split('|').map(irregular).join('|');
  const first = new RegExp(`([\\w-]+|[\\w'’]+s) (?:[\\w-]+ )?(?:${any})\\b`, 'i').exec(story);
  // "her cubs", "a zebra foal": told whose they are.
  if (!first || /^(?:her|his|its|their|baby)$/i.test(first[1] ?? '')) return story;
  if (
    new RegExp(
      `\\b(?:${BEAST}|cow|mare|horse|hen|dog|cat)(?:['’]s)? (?:${any})\\b|\\b(?:cow|horse|mare|hen|dog|cat)s?\\b`,
      'i',
    ).test(story)
  )
    return story;
  return story.replace(
    new RegExp(
      `\\b((?:an?|the|one|two|three|four|five|several|many|hundreds of) (?:(?!of\\b)[\\w-]+ )?)(${any})\\b`,
      'gi',
    ),
    (_, before: string, word: string) => `${before}${/s$/i.test(word) ? plural(small(beast)) : small(beast)}`,
  );
}

function withParents(story: string, beast: string, watched: boolean): string {
  const kin = `${OTHERS}${watched ? '' : '|mother|father|parent|adult|juvenile|youngster'}`;
  const strange = new Set<string>();
  return story
    .replace(
      new RegExp(`\\b(${BEAST}) (?:${kin}|parent)(s?)\\b(?! ${BEAST})`, 'gi'),
      (_, one: string, s: string) => (s ? plural(one) : one),
    )
    .replace(new RegExp(`\\b(an?|another|one|the) (${kin})${ALONE}`, 'gi'), (_, det: string, who: string) => {
      const word = who.toLowerCase();
      const known = /^the$/i.test(det);
      if (!known) strange.add(word);
      const said = known ? (strange.has(word) ? 'the other' : 'the') : 'another';
      return `${/^[A-Z]/.test(det) ? `${said[0]?.toUpperCase()}${said.slice(1)}` : said} ${beast}`;
    });
}

/** Words for kin, which are people's as well, and for who is by. */
const EITHER = new RegExp(
  `^(?:${OTHERS}|rival|female|male|mother|father|adult|juvenile|youngster|parent|baby|young|infant|newborn)s?$`,
);

/** Whether somebody of another calling is told of, who may be the rival and the winner. */
const hasPeople = (story: string): boolean =>
  PEOPLE.test(story) ||
  [...story.matchAll(/\b(?:an?|the|two|three|his|her|their) ([a-z-]+)(?: ([a-z-]+))?/gi)].some(
    ([, first, second]) =>
      (FIRST_BEAST.test(second ?? '')
        ? []
        : /(?:s|ed|ing)$/.test(second ?? '')
          ? [first]
          : [first, second]
      ).some((word) => {
        const one = word?.toLowerCase().replace(/s$/, '') ?? '';
        return (
          one !== '' &&
          !EITHER.test(one) &&
          !WATCHERS.test(one) &&
          !FIRST_BEAST.test(one) &&
          natureOf(one) === 'person'
        );
      }),
  );

/** The story with the kin of its beasts said as such beasts. */
export function kinOfBeasts(story: string): string {
  const found = FIRST_BEAST.exec(story);
  if (!found || !/^\S*(?:\s+\S+){0,9}$/.test(story.slice(0, found.index).trim()) || hasPeople(story))
    return story;
  const beast = (found[1] ?? '').toLowerCase();
  const owned = story.replace(
    /\b(bear|wolf|lion|lioness|elephant|seal|fox|whale|penguin|eagle|owl|osprey|turtle|tiger)['’]s (cub|pup|calf|chick|hatchling)(s?)\b/gi,
    '$1 $2$3',
  );
  const hatched = owned.replace(
    /\b(?:green |loggerhead |sea )*(turtle|crocodile|alligator|iguana|snake|tortoise) hatchling(s?)\b/gi,
    'small $1$2',
  );
  const parented = hatched.replace(
    /\b(?:(?<=[.!?] )its (?:mother|father)\b|(?:the|its|her) (?:calf|cub|chick|pup|foal|fawn|kid|hatchling)['’]s (?:mother|father)\b)/gi,
    (said) => `${/^[A-Z]/.test(said) ? 'Another' : 'another'} ${beast}`,
  );
  const parents = withParents(parented, beast, WATCHERS.test(story));
  return YOUNG_OF.reduce((text, [beasts, words]) => {
    const own = new RegExp(`\\b(${beasts})(?:s|es)?\\b`, 'i').exec(story);
    return own ? withYoung(text, (own[1] ?? beast).toLowerCase(), words) : text;
  }, parents);
}
