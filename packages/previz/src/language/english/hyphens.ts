/** Words joined by hyphens that say how something is: what they are made of is not in the scene. */
import { isNamed } from '../../concepts/index.ts';
import { COLOURS, SHADES } from '../lexicon/colours.ts';
import { phraseKey, phrases } from '../lexicon/index.ts';
import { NUMBERS } from '../lexicon/people.ts';
import { anyVerb } from './any-verb.ts';

const NUMBER = `${Object.keys(NUMBERS).join('|')}|\\d+`;

/** "a seven-year-old girl", "a 70 year old man". */
const AGED = new RegExp(
  `\\b(fifty|sixty|seventy|eighty|ninety|${NUMBER})(?:-| )?(?:year|yr)s?(?:-| )olds?\\b(?: (?=\\w))?`,
  'gi',
);
/** "a three-headed dragon", "a two-story house". */
const COUNTED = new RegExp(
  `\\b(?:${NUMBER})-(?:headed|eyed|legged|armed|stor(?:e?y|ied)|wheeled|winged|tailed|horned|piece|seater|door|lane|dimensional|way|day|hour|minute|star|tier(?:ed)?|course|man|person|tone|handed|sided|pointed|masted|ton|foot|inch|layer(?:ed)?|panel|bedroom|string|part|page)\\b`,
  'gi',
);
const DRAWN =
  /\b(horse|dog|ox|donkey|mule|reindeer|camel|pony|sheep)-drawn (\w+(?: carriage| cart| wagon)?)/gi;
const BEARING =
  /\b(\w+)-(wielding|carrying|bearing|toting|holding|wearing|riding|playing|juggling|throwing|blowing|drinking|smoking) (\w+)/gi;
const SAID =
  /\b(\w+)-(lined|covered|filled|stained|soaked|shaped|themed|sized|inspired|powered|style|styled|like|bound|drenched|strewn|clad|framed|topped|encrusted|studded|infested|ridden|kissed|made|loving|eating|breathing|flecked|dappled|laden|choked|scented|flavou?red|patterned|printed|trimmed|roofed|walled|colou?red)\b/gi;

/** Any other two words joined before a third: "a lemon-yellow key", "a rabbit-eared cup", "a gun-metal grey bucket". */
const JOINED = /\b([a-z]+)-([a-z]+) (?=([a-z]+)\b)/gi;
/** "a state-of-the-art rug"; but "a jack-in-the-box". */
const MANY_JOINED = /\b[a-z]+(?:-[a-z]+){2,} (?=[a-z]+\b)/gi;
/** Said of people, who are looked at more closely: "a red-haired girl". */
const OF_PEOPLE =
  /^(?:haired|eyed|skinned|faced|chested|bearded|dressed|footed|sleeved|shouldered|lipped|nosed|toed|built|limbed|bodied|cheeked|browed|hearted|minded|aged|old|looking)$/;
const ENDS_WORDS =
  /^(?:up|down|out|off|in|on|over|away|back|wide|long|deep|high|tall|free|proof|tight|friendly|new|sized|stricken|like|esque|style|worthy)$/;

/** What joined words say of the noun behind them; the things they are made of are not in the scene. */
function plainly(said: string, one: string, two: string, next: string): string {
  const key = phraseKey(said.trim());
  const [first, second] = [one.toLowerCase(), two.toLowerCase()];
  if (/^half$/i.test(one) && /^(?:eaten|open|empty|sunken|sunk|submerged)$/i.test(two)) return said;
  if (phrases().has(key) || isNamed(key) || isNamed(`${first}${second}`) || OF_PEOPLE.test(second))
    return said;
  if (SHADES[first] && COLOURS[second]) return `${one} ${two} `;
  if (COLOURS[second]) return `${two} `;
  if (COLOURS[next.toLowerCase()]) return '';
  const form = anyVerb(second)?.form;
  const how = form === 'past' || form === 'gerund' || /ed$/.test(second);
  const ends = ENDS_WORDS.test(second) && (/(?:ed|en|nt|wn|rn)$/.test(first) || !anyVerb(first));
  return how || ends ? '' : said;
}

const DOING: Readonly<Record<string, string>> = {
  wielding: 'holding',
  carrying: 'holding',
  bearing: 'holding',
  toting: 'holding',
};

/** Years to the adjective of that age. */
function ageWord(said: string): string {
  const years = TENS[said.toLowerCase()] ?? NUMBERS[said.toLowerCase()] ?? Number(said);
  if (years <= 3) return 'toddling';
  if (years <= 12) return 'kid-sized';
  if (years <= 19) return 'teenage';
  if (years <= 35) return 'young';
  return years < 60 ? 'middle-aged' : 'elderly';
}

/** ", 40s,", "(30s)", "in her sixties", ", aged 70", ", 8 years old", "25yo". */
const DECADES: Readonly<Record<string, number>> = {
  teens: 15,
  twenties: 25,
  thirties: 32,
  forties: 45,
  fifties: 55,
  sixties: 65,
  seventies: 75,
  eighties: 85,
  nineties: 95,
};
const IN_DECADE =
  /,? \(?\b(?:(?:in|is in) (?:his|her|their) )(?:early |mid[- ]?|late )?(teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|[2-9]0'?s)\)?/gi;
const BARE_DECADE = /([,(] ?)(?:early |mid[- ]?|late )?([2-9]0)'?s\b/gi;
const YEARS =
  /([,(] ?)(?:about |around |aged |age )?(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: years?(?: |-)old| ?yo| ?y\/o)?(?=\)|, )/gi;
/** "a girl of about ten". */
const OF_YEARS = new RegExp(
  `(?<=\\b(?:man|woman|boy|girl|child|kid|lady|gentleman|youth|person)) of (?:about |around |perhaps |some )?(?!(?:one|two|three)\\b)(${NUMBER})(?: years)?\\b`,
  'gi',
);
/** Tens that count years and nothing that is drawn. */
const TENS: Readonly<Record<string, number>> = { fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 };
const AGED_WORD = new RegExp(`,? \\b(?:aged|age) (${Object.keys(TENS).join('|')}|${NUMBER})\\b`, 'gi');

const inDecade = (said: string): string =>
  ageWord(String(DECADES[said.toLowerCase()] ?? Number.parseInt(said, 10)));

const withAges = (text: string): string =>
  text
    .replace(IN_DECADE, (_, decade: string) => `, ${inDecade(decade)},`)
    .replace(BARE_DECADE, (_, mark: string, decade: string) => `${mark}${inDecade(decade)}`)
    .replace(YEARS, (_, mark: string, years: string) => `${mark}${ageWord(years)}`)
    .replace(OF_YEARS, (_, years: string) => `, ${ageWord(years)},`)
    .replace(AGED_WORD, (_, years: string) => `, ${ageWord(years)},`);

/** Compounds in plain words; those that only say what something is like are dropped. */
export const withoutHyphens = (text: string): string =>
  withAges(text)
    .replace(AGED, (_, years: string) => `${ageWord(years)} `)
    .replace(COUNTED, '')
    .replace(DRAWN, '$2 pulled by a $1')
    .replace(
      BEARING,
      (_, thing: string, verb: string, who: string) =>
        `${who} ${DOING[verb.toLowerCase()] ?? verb} ${verb.toLowerCase() === 'playing' ? 'the' : 'a'} ${thing}`,
    )
    .replace(SAID, (said, thing: string, how: string) => {
      if (phrases().has(phraseKey(said))) return said;
      if (/^colou?red$/i.test(how)) return COLOURS[thing.toLowerCase()] ? thing : '';
      return '';
    })
    .replace(MANY_JOINED, (said) =>
      phrases().has(phraseKey(said.trim())) || isNamed(phraseKey(said.trim())) ? said : '',
    )
    .replace(JOINED, plainly);
