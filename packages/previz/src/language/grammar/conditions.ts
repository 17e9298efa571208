/** What a sentence says has befallen somebody's body: soaked, covered in mud, black with soot, bandaged. */
import type { Condition } from '../../model/figure.ts';
import type { Entity, Mention, Relation } from '../../model/script.ts';
import { BODY } from './body.ts';
import type { Draft } from './traits.ts';

type Known = Pick<Entity, 'id' | 'kind' | 'noun' | 'name'>;

interface Told {
  readonly text: string;
  readonly mentions: Map<string, Draft<Mention>>;
  readonly relations: readonly Relation[];
}

const WATERS =
  '(?:water|lake|river|sea|ocean|pool|pond|puddle|stream|creek|canal|fountain|harbou?r|waves?|bathtub|moat|waterfall|well)';
const MUD = '(?:mud|muck|dirt|swamp|bog|marsh|ditch|mud puddle|muddy puddle|dung|manure)';
const IN = '(?:in|into|through|overboard into)';
const THE = '(?:the |a |an |his |her |their |some )?(?:[\\w-]+ ){0,2}?';
const FALLS =
  '(?:falls?|fell|falling|topples?|toppled|jumps?|jumped|dives?|dived|dove|plunges?|plunged|slips?|slipped|tumbles?|tumbled|leaps?|leapt|trips?|steps?|stepped|wades?|waded|lands?|landed|splash(?:es|ed|ing)?|crash(?:es|ed)?|sinks?|sank|drops?|dropped|rolls?|rolled|runs?)';
const PUTS =
  '(?:push(?:es|ed)?|shov(?:es|ed)|throws?|threw|knocks?|knocked|pulls?|pulled|drags?|toss(?:es|ed)?|kicks?)';
const STUFF =
  '(?:coffee|tea|wine|juice|milk|soup|sauce|ketchup|ice cream|paint|ink|food|spaghetti|(?:birthday )?cake|icing|frosting|cream|yogh?urt|porridge|jam|honey|custard|chocolate|gravy|beer|lemonade|drink)';
const CLOTHES =
  '(?:shirt|dress|suit|blouse|coat|jacket|clothes|lap|trousers|sweater|t-shirt|jumper|skirt|tie|apron|uniform|chest|gown)';

/** Said of whom the clause is about. */
const OWN: readonly (readonly [Condition, RegExp])[] = [
  [
    'wet',
    /\b(?:soaked|drenched|sopping|sodden|soaking|(?<!\b(?:sweat|blood|tears|paint) )dripping(?: wet)?(?! (?:with|in) sweat)|wet through|all wet|(?<!paint |still )wet(?=$|[,.;!?]| and\b| to the\b| from\b| in the face\b))(?! (?:street|road|floor|ground|pavement|city|forest|grass|window)s?)/i,
  ],
  ['wet', new RegExp(`\\b${FALLS} (?:\\w+ ){0,4}?${IN} ${THE}${WATERS}\\b`, 'i')],
  // Off the jetty one is in the water.
  [
    'wet',
    /\b(?:jump|leap|div|plung)(?:e?s|ing|e)? (?:[a-z]+ ){0,2}?off (?:of )?(?:[a-z]+ ){0,4}?(?:jetty|dock|pier|wharf|pontoon)\b/i,
  ],
  [
    'wet',
    /\b(?:caught in (?:the|a) (?:\w+ )?(?:rain|downpour|storm|shower)|wades?|wet (?:clothes|hair|coat|dress|suit|shirt))\b/i,
  ],
  [
    'sweaty',
    /\b(?:sweat(?:s|ing|ed|y)?|perspir(?:es|ing|ation)|bathed in sweat|beads? of sweat)(?! ?(?:shirts?|pants|bands?|lodge))\b/i,
  ],
  ['muddy', new RegExp(`\\b${FALLS} (?:\\w+ ){0,2}?${IN} ${THE}${MUD}\\b`, 'i')],
  [
    'muddy',
    /\b(?:(?:covered|caked|smeared|splattered|plastered) (?:in|with) (?:\w+ )?(?:mud|dirt|earth|clay)|muddy(?=$|[,.;!?]| and\b| from\b)|(?:dirty|filthy|grimy)(?=$|[,.;!?]| and\b| from\b| face\b| clothes\b| hands\b)|muddy (?:face|clothes|dress|shirt|boots|from))/i,
  ],
  [
    'sooty',
    /\b(?:(?:covered|black|blackened|smeared) (?:in|with) (?:\w+ )?(?:soot|ash|ashes|smoke|grease|oil|coal dust)|sooty|singed|blackened face|face (?:is|are|was|all|turns|full of)? ?(?:black|soot|sooty|blackened)|(?:black|sooty|blackened) face)\b/i,
  ],
  [
    'stained',
    new RegExp(
      `\\bspill(?:s|ed|t)? (?:\\w+ ){0,3}(?:on|over|down) (?:his|her|their) (?:\\w+ )?${CLOTHES}\\b`,
      'i',
    ),
  ],
  [
    'stained',
    new RegExp(
      `\\b(?:stain(?:s|ed)?(?![- ]glass)|stains on (?:his|her) ${CLOTHES}|(?:covered|smeared|splattered) (?:in|with) (?:\\w+ )?${STUFF}|smear(?:s|ing) (?:\\w+ )?${STUFF})\\b`,
      'i',
    ),
  ],
  [
    'lathered',
    /\b(?:(?:shaves?|shaving)(?= (?:in|at|with|before|by|while|himself|his (?:face|beard|cheeks?|chin)|carefully|quickly)\b|[.,;!]|$)|shaving (?:foam|cream)|lathered|lather on his face)/i,
  ],
  [
    'shampooed',
    /\b(?:shampoo|foam|suds|soap|lather|bubbles)(?: suds| foam| lather| bubbles)? (?:still )?(?:in|on|all over) (?:his|her|their) (?:\w+ )?(?:hair|head)\b|\b(?:shampoo|lather|wash|soap)(?:es|s|ing)? (?:his|her|their) (?:\w+ )?hair (?:in|under) (?:an?|the|his|her|their) (?:\w+ )?shower\b/i,
  ],
  [
    'in-a-bucket',
    /\b(?:foot|leg) (?:is |gets |stuck |caught |jammed |wedged |trapped )*in(?:side)? (?:an?|the|his|her) (?:[\w-]+ ){0,2}?(?:bucket|pail|paint can|chamber pot)\b/i,
  ],
  [
    'leg-cast',
    /\b(?:legs?|ankle|foot) in (?:plaster\b|an? (?:[\w-]+ )*cast\b)|\b(?:her|his|their) (?:plaster|leg) cast\b/i,
  ],
  [
    'bandaged',
    /\b(?:bandaged (?!by)|(?<!\b(?:leg|ankle|foot) )(?:with|in|wearing|has) (?:a |an |his |her )?(?:\w+ )?(?:bandages?|plaster cast|arm sling)|(?:arm|hand) in (?:plaster|bandages|a (?:\w+ )?(?:cast|sling)))/i,
  ],
];

/** Deep enough that who falls in is seen from the chest up; and how one gets there without meaning to. */
const GOES_UNDER =
  /\b(?:water|lake|river|sea|ocean|pool|pond|canal|harbou?r|waves?|moat|well|stream|creek)$/i;
const SINKS = /^(fall|trip|slip)$/;

/** Done to another than the one who does it. */
const DONE: readonly (readonly [Condition, RegExp])[] = [
  ['wet', /\b(?:splash(?:es|ed|ing)|soaks|soaked|drench(?:es|ed)|spray(?:s|ed)|sprinkles|hoses|douses)\b/i],
  [
    'wet',
    /\b(?:pours?|throws?|dumps?|empties|tips?|emptied|poured|threw)\b.* (?:water|bucket|pail)\b.*\b(?:over|on|at|onto)\b/i,
  ],
  ['wet', new RegExp(`\\b${PUTS} (?:[\\w']+ ){1,3}${IN} ${THE}${WATERS}\\b`, 'i')],
  [
    'wet',
    /\b(?:huge |big |giant )?waves? (?:hits?|knocks?|crash(?:es)? (?:over|on|into)|breaks? over|washes)\b/i,
  ],
  ['muddy', new RegExp(`\\b${PUTS} (?:[\\w']+ ){1,3}${IN} ${THE}${MUD}\\b`, 'i')],
  ['muddy', /\bsplash(?:es|ed)\b.*\b(?:mud|muddy)\b/i],
  ['stained', /\bspill(?:s|ed|t)? .*\b(?:on|over|onto)\b/i],
  [
    'bandaged',
    /\b(?:bandag(?:es|ed|ing)|puts? an? (?:bandage|plaster|band-aid)|wraps? (?:a |the )?bandages?|dress(?:es)? (?:his|her|the) wounds?)\b/i,
  ],
];

/** "a soaked boy", "the wounded soldier": of whom the noun names. */
const ADJECTIVES: readonly (readonly [Condition, string])[] = [
  ['wet', 'soaked|drenched|wet|dripping|soaking|sodden'],
  ['sweaty', 'sweaty|sweating|perspiring'],
  ['muddy', 'muddy|dirty|filthy|grimy|mud-covered|mud-splattered'],
  ['sooty', 'sooty|blackened|soot-covered|singed'],
  ['bandaged', 'bandaged|wounded'],
  ['ghostly', 'ghostly|spectral|phantom|translucent|ethereal|ghosts? of (?:an?|the|his|her|their)'],
];

/** Marks who has become wet, muddy, sooty, stained or bandaged in a beat. */
export function conditioned(beat: Told, entities: readonly Known[]): void {
  const living = [...beat.mentions.values()].flatMap((mention) => {
    const entity = entities.find((e) => e.id === mention.entity && e.kind !== 'thing');
    return entity ? [{ mention, entity }] : [];
  });
  if (living.length === 0) return;
  const mark = (mention: Draft<Mention>, condition: Condition) => {
    const known = mention.conditions ?? [];
    if (!known.includes(condition)) mention.conditions = [...known, condition];
  };
  // "climbs out, soaked": up the bank, no wall.
  for (const { mention } of living)
    if (
      mention.pose === 'climb' &&
      /\bclimb\w* (?:out|ashore|back out)\b(?! of (?:the |a )?window)/i.test(beat.text)
    )
      mention.pose = 'stagger';
  for (const { mention, entity } of living)
    for (const [condition, words] of ADJECTIVES)
      if (new RegExp(`\\b(?:${words})(?:,? [\\w-]+)? ${entity.noun}s?\\b`, 'i').test(beat.text))
        mark(mention, condition);
  layDown(beat, living);
  const done = DONE.filter(([, said]) => said.test(beat.text));
  for (const [condition] of done) {
    const target =
      (condition === 'stained' ? stainsOwn(beat, living) : undefined) ??
      treated(beat, living) ??
      (living.length === 1 && !isDoer(living[0]?.mention) ? living[0] : undefined);
    if (target) mark(target.mention, condition);
  }
  for (const [condition, said] of OWN) {
    const found = said.exec(beat.text);
    if (!found || done.some(([c]) => c === condition)) continue;
    const [first] = living;
    const whose = lastNamed(beat.text.slice(0, found.index), living) ?? first;
    if (!whose || (condition === 'wet' && whose.mention.pose === 'drop')) continue;
    mark(whose.mention, condition);
    if (condition === 'wet' && GOES_UNDER.test(found[0]) && SINKS.test(whose.mention.pose ?? ''))
      whose.mention.pose = 'drown';
  }
}

/** "kneels beside a wounded soldier": he lies there, where nothing else is said of him. */
function layDown({ text }: Told, living: readonly Living[]): void {
  if (
    !/\b(?:kneel|crouch|bend|help|treat|find|found|hold|sit|tend|bandag|look|stoop|step|walk|pass|hurr|stride|ignor|star|gather|circl|stand|surround|drag|pull|haul)/i.test(
      text,
    )
  )
    return;
  const hurt = living.find(({ entity }) =>
    new RegExp(
      `\\b(?:wounded|injured|unconscious|dying|fallen|fainted|collapsed|passed-out) ${entity.noun}\\b`,
      'i',
    ).test(text),
  );
  if (hurt?.entity.kind !== 'person' || isDoer(hurt.mention) || living.length < 2) return;
  hurt.mention.pose ??= 'lie';
}

/** "spills soup all over his own shirt", and on nobody else's. */
function stainsOwn({ text }: Told, living: readonly Living[]): Living | undefined {
  const own = /\b(?:on|over|onto|down) (?:himself|herself|(?:his|her) own)\b/i.test(text);
  const worn =
    /\b(?:on|over|onto|down) (?:his|her) (?:[\w-]+ )?(?:shirt|blouse|suit|dress|tie|trousers|pants|jacket|sweater|t-shirt|uniform|lap)\b/i;
  const doers = living.filter((l) => isDoer(l.mention));
  return own || (worn.test(text) && living.length === 1) ? doers[0] : undefined;
}

interface Living {
  readonly mention: Draft<Mention>;
  readonly entity: Known;
}

const isDoer = (m: Draft<Mention> | undefined): boolean => (m?.verb ?? null) !== null;

/** Of two, the one to whom it is done: the object of the deed, else whoever does nothing. */
function treated({ relations }: Told, living: readonly Living[]): Living | undefined {
  const tied = relations.find(
    (r) => TIES.test(r.kind) && living.some((l) => l.entity.id === r.object) && r.subject !== r.object,
  );
  const object = living.find((l) => l.entity.id === (tied?.second ?? tied?.object));
  if (object) return object;
  const idle = living.filter((l) => !isDoer(l.mention));
  return idle.length === 1 && living.length > 1 ? idle[0] : undefined;
}

const TIES = /^(touching|pushing|pulling|fighting|looking-at|next-to|hugging|holding)$/;

/** Who was named last before a place in the sentence. */
function lastNamed(before: string, living: readonly Living[]): Living | undefined {
  let best: Living | undefined;
  let at = -1;
  for (const one of living)
    for (const word of [one.entity.name, one.entity.noun]) {
      if (!word || BODY.test(word)) continue;
      const found = before.toLowerCase().lastIndexOf(word.toLowerCase());
      if (found > at) [at, best] = [found, one];
    }
  return best;
}
