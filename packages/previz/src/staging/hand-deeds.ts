/** What hands in close-up do that shows more than the hands: a key is turned in a lock, bread is cut on a board. */
import type { BodyPart } from '../model/figure.ts';
import type { HandDeed } from './artists.ts';
import type { Performer } from './performers.ts';

interface Rule {
  readonly kind: HandDeed;
  readonly verbs: RegExp | null;
  /** Drawables or nouns, one of which is there; null: whatever is there. */
  readonly things: RegExp | null;
  /** Another that must be there as well. */
  readonly and?: RegExp;
  readonly parts?: RegExp;
}

const rule = (
  kind: HandDeed,
  verbs: string | null,
  things: string | null,
  rest: Pick<Rule, 'and' | 'parts'> = {},
): Rule => ({
  kind,
  verbs: verbs === null ? null : new RegExp(`^(${verbs})$`),
  things: things === null ? null : new RegExp(`^(${things})$`),
  ...rest,
});

const DOORS = '(.*-)?(door|gate)|door-?knob|door-?handle|knob|handle';
const FLAT =
  '(framed-)?picture|photo|photograph|polaroid|portrait|cell-?phone|phone|smartphone|smart phone|mobile|tablet|.*card|postcard|ticket|passport|map|book|open-book|notebook|diary|journal|newspaper|magazine|menu|envelope|badge|newspaper';

const VESSEL =
  /^(cup|mug|glass|bowl|box|hat|jar|bucket|basket|pot|piggy-bank|slot|envelope|plate|fountain|teacup|wine-glass|suitcase|drawer)$/;

const RULES: readonly Rule[] = [
  rule('clap', 'clap|applaud', null),
  rule('pray', 'pray|worship', null),
  rule('cards', 'deal|shuffle|cut|riffle', '(playing[ -])?cards?|deck.*|pack.*|.*deck'),
  rule('chess', 'move|play|lift|pick|hold|take|place', 'chess.*|.*pawn|.*knight piece|checkmate'),
  rule('egg', 'crack|break', 'eggs?'),
  rule(
    'seed',
    'plant|sow|drop|bury|press|put',
    '.*seeds?|bean|acorn|.*seedling|.*sapling|sprout|planting-hole|bulb',
  ),
  rule('canvas', 'paint', '(?!.*(nail|egg|doll|mask|figurine|pot|vase|toy)).*'),
  rule('canvas', null, 'paintbrush'),
  rule('necktie', 'tie|knot|adjust|straighten|loosen', 'tie|necktie|bow-?tie'),
  rule(
    'wash',
    'wash|rinse|lather|scrub|soap',
    '(liquid-)?soap|bar-of-soap|tap|faucet|sink|water|basin|hands?',
  ),
  rule('bandage', 'bandage|wrap|dress', 'bandage|arm|wound|.*bandage|gauze'),
  rule('haul', 'grip|hold|pull|climb|clutch|grasp|haul|grab|tug|heave|slip', '.*rope'),
  rule('knot', 'tie|untie|knot|splice|pull', '.*rope|string|cord|knot|line|twine|thread'),
  rule(
    'laces',
    'tie|untie|lace|unlace|fasten|knot|do|pull|adjust',
    '(shoe-?)?laces?|shoes?|sneakers?|boots?|trainers?',
  ),
  rule('laces', 'lace|shoetie', null),
  rule('lock', null, 'key|keys', { and: /^(lock|padlock|keyhole|.*door|ignition|gate)$/ }),
  rule('lock', 'turn|insert|unlock|twist|lock|push|slide', 'key|keys|lock|keyhole'),
  rule(
    'ring',
    'put|slip|slide|place|wear|try|give|take|exchange',
    '(wedding |engagement |gold |diamond )?ring',
  ),
  rule(
    'button',
    'press|push|hit|ring|touch|tap|jab|reach|hover',
    '.*button|doorbell|switch|bell|alarm|intercom',
  ),
  rule('button', 'press|push|hit', null),
  rule('knock', 'knock|bang|pound|rap', null),
  rule('door', 'open|close|turn|grab|reach|push|grip|grasp|rest|twist|shut|touch|hold|pull|stand', DOORS),
  rule('dice', 'throw|roll|toss|shake|cast|drop', 'die|dice'),
  rule(
    'strings',
    'pluck|strum|play|pick',
    '(electric-|acoustic-)?guitar|strings?|guitar strings?|ukulele|bass',
  ),
  rule(
    'box',
    'open|close|unlock|unwrap|lift|shut',
    '.*(box|chest|case|package|present|gift|coffin|trunk|casket)',
  ),
  rule(
    'notes',
    'count|hold|flip|shuffle|grip|clutch|hand|give|stack|pass',
    'money|cash|banknotes?|dollars?|bills?|.*-banknote|money-with-wings',
  ),
  rule('write', 'write|sign|draw|sketch|scribble|note', null),
  rule(
    'letter',
    'hold|read|open|unfold|clutch|grip|fold|tremble|shake|crumple|show|give',
    'letter|note|telegram|document|contract|will|sheet-of-paper|paper|page|script',
  ),
  rule(
    'board',
    'cut|chop|slice|dice|mince|carve',
    '(?!.*(scissors|paper|cloth|fabric|wood|ribbon|hair|wire)).*',
  ),
  rule('knit', 'knit|crochet', null),
  rule('knit', null, 'knitting-needles?|knitting needles?|knitting|yarn'),
  rule('clay', null, 'clay|.*pottery-wheel|potter.s wheel|pottery wheel'),
  rule('dough', 'knead|roll|shape|work|fold|press', '.*dough'),
  rule('pour', 'pour|fill', null),
  rule('stir', 'stir|whisk|mix', null),
  rule(
    'keys',
    'play|touch|practice|practise',
    '(grand-|upright-)?piano|.*organ|harpsichord|piano keys?|synthesi[sz]er|musical-keyboard',
  ),
  rule('keys', null, '(grand-|upright-)?piano|piano keys?|ivory keys?'),
  rule('match', 'light|ignite', '.*(candles?|cigarette|cigar|lamp|lantern|fuse|torch|pipe)'),
  rule('match', 'light|strike|hold|burn', 'match|matches|matchstick'),
  rule(
    'wheel',
    'grip|hold|turn|clutch|steer|grasp|rest|tap|drive|squeeze',
    'steering-wheel|steering wheel|wheel',
  ),
  rule('wheel', 'drive|steer', null),
  rule('drop', 'drop|put|place|toss|throw|insert|slip|sprinkle', null, { and: VESSEL }),
  rule(
    'present',
    'hold|read|look|show|clutch|scroll|text|swipe|grip|unfold|study|shuffle|deal|give|play|tap|type|flip|turn',
    FLAT,
  ),
  rule('present', null, FLAT),
  rule('reach', 'reach|grope', '(?!.*(railing|rope|ladder|hand|ledge|branch|sky|star|light|camera)).*'),
];

export interface ChosenDeed {
  readonly kind: HandDeed;
  /** What it is done to; null: it needs nothing that was named. */
  readonly thing: Performer | null;
  /** The other thing that it takes. */
  readonly other: Performer | null;
  readonly colour: string | null;
  readonly surface: string | null;
}

const is = (p: Performer, what: RegExp): boolean =>
  what.test(p.entity.noun) || what.test(p.drawable?.id ?? p.entity.drawable);

/** The picture that such a deed makes; null: hands with a thing, or bare. */
export function handDeed(verb: string, things: readonly Performer[], part: BodyPart): ChosenDeed | null {
  if (part !== 'hand' && part !== 'hands') return null;
  if (things.length === 0 && ALONE[verb]) return plain(ALONE[verb]);
  for (const { kind, verbs, things: what, and } of RULES) {
    if (verbs && !verbs.test(verb || 'hold')) continue;
    const thing = what ? things.find((p) => is(p, what)) : things[0];
    if (what && !thing) continue;
    const other = and && things.find((p) => p !== thing && is(p, and));
    if (and && !other) continue;
    const door = things.find((p) => /door|gate/.test(p.entity.noun));
    return {
      kind,
      thing: thing ?? null,
      other: other ?? null,
      colour: kind === 'pour' || kind === 'stir' ? drinkOf(things, kind) : (thing?.colour ?? null),
      surface: said(kind, verb) ?? door?.colour ?? null,
    };
  }
  return null;
}

/** What hands are at that nobody names a thing for. */
const ALONE: Readonly<Record<string, HandDeed>> = {
  wash: 'wash',
  bandage: 'bandage',
  paint: 'canvas',
};

const plain = (kind: HandDeed): ChosenDeed => ({
  kind,
  thing: null,
  other: null,
  colour: null,
  surface: null,
});

/** How the verb has what lies there. */
const said = (kind: HandDeed, verb: string): string | null =>
  kind === 'write' && /^(draw|sketch|paint)$/.test(verb)
    ? 'drawn'
    : kind === 'cards' && /^(shuffle|riffle|cut)$/.test(verb)
      ? 'shuffled'
      : null;

const LIQUIDS: readonly (readonly [RegExp, string])[] = [
  [/coffee|espresso|chocolate|cocoa|gravy/, '#5b3620'],
  [/wine|blood|berry|borscht/, '#7d1f33'],
  [/milk|cream|yogh?urt|batter|porridge/, '#f4efe2'],
  [/water|rain/, '#a9d4ea'],
  [/potion|poison|slime/, '#5fae4a'],
  [/tea|whisk(e)?y|rum|beer|ale|honey|juice|cider|broth/, '#c98a35'],
];

function drinkOf(things: readonly Performer[], kind: HandDeed): string {
  const named = LIQUIDS.find(([of]) => things.some((p) => of.test(p.entity.noun)))?.[1];
  return named ?? things[0]?.colour ?? (kind === 'stir' ? '#c8622c' : '#8a4f28');
}
