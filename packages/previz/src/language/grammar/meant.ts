/** Whom and what a deed suits: who sews is the tailor, who reads is the one who got the letter; one wears a coat and reads a letter. */
import type { Relation } from '../../model/script.ts';
import type { DraftEntity } from './cast-list.ts';

/** What one does with what one has just been given, or in answer. */
const TAKES_UP =
  /^(read|open|eat|drink|wear|don|try|unwrap|sew|play|plant|buy|take|accept|thank|ride|smell|taste|bite|cut|hide|keep|unfold|tear|drop|smile|cry|blush|nod|headshake|refuse|reject|examine|study|inspect|count|paint|write|use|light|bury|swallow|wipe|hold|look|unlock|hug|kiss|put|throw)$/;

/** Trades and what they alone of two would do. */
const TRADES: readonly (readonly [trade: RegExp, deeds: RegExp])[] = [
  [/tailor|seamstress|dressmaker/, /^(sew|mend|stitch|measure|embroider|iron)$/],
  [/baker|chef|cook/, /^(bake|knead|cook|stir|chop|fry|roast)$/],
  [
    /lifeguard|firefighter|fireman|rescuer|paramedic|coast ?guard/,
    /^(run|swim|dive|jump|rescue|save|carry|pull|drag|climb|rush)$/,
  ],
  [/doctor|nurse|surgeon|vet/, /^(bandage|treat|heal|stitch|operate|examine|inject|cure)$/],
  [/painter|artist|sculptor/, /^(paint|draw|sketch|carve|sculpt)$/],
  [/blacksmith|smith/, /^(forge|hammer|sharpen)$/],
  [/fisherman|angler|sailor/, /^(fish|row|cast|sail|anchor)$/],
  [/mechanic|plumber|engineer|carpenter/, /^(repair|fix|mend|weld|hammer|saw|tighten)$/],
  [/police|officer|sheriff|guard|detective/, /^(arrest|handcuff|chase|investigate|patrol)$/],
  [/thief|robber|burglar|pirate/, /^(steal|sneak|rob|snatch|flee|escape)$/],
  [/barber|hairdresser/, /^(cut|shave|trim|comb)$/],
  [/photographer|reporter/, /^(photograph|film|interview)$/],
  [/waiter|waitress|bartender|barista/, /^(serve|pour|bring|mix)$/],
  [/farmer|gardener|shepherd/, /^(plant|harvest|milk|plough|plow|water|herd|sow)$/],
  [/hunter|soldier|archer|sniper/, /^(aim|shoot|fire|salute|march|hunt)$/],
  [/wizard|witch|magician/, /^(cast|conjure|enchant|chant)$/],
  [/teacher|professor/, /^(teach|explain|lecture|scold)$/],
  [/dancer|ballerina/, /^(dance|twirl|pirouette)$/],
  [/musician|violinist|pianist|guitarist/, /^(play|strum|perform)$/],
];

/** The one of several whose trade the verb is. */
export function byTrade(verb: string, people: readonly DraftEntity[]): DraftEntity | undefined {
  const able = people.filter((e) =>
    TRADES.some(([trade, deeds]) => deeds.test(verb) && trade.test(`${e.noun} ${e.word}`)),
  );
  return able.length === 1 ? able[0] : undefined;
}

/** "A woman hands the girl a letter. She reads it.": the girl. */
export function byGift(
  verb: string,
  relations: readonly Relation[],
  people: readonly DraftEntity[],
): DraftEntity | undefined {
  if (!TAKES_UP.test(verb)) return undefined;
  const gift = relations.findLast((r) => r.kind === 'giving' && r.second !== undefined);
  const giver = people.some((e) => e.id === gift?.subject);
  return giver ? people.find((e) => e.id === gift?.second) : undefined;
}

type Suits = (e: DraftEntity) => boolean;
const isA =
  (ids: RegExp): Suits =>
  (e) =>
    e.kind === 'thing' && ids.test(`${e.drawable} ${e.noun}`);

/** What the object of a verb can be, where a thing that cannot was spoken of last. */
const SUITS: readonly (readonly [verbs: RegExp, suits: Suits])[] = [
  [
    /^(wear|don)$/,
    (e) =>
      (e.concept.category === 'clothing' && !/button|zip|thread/.test(e.drawable)) ||
      isA(
        /coat|hat|cap|crown|ring|mask|glasses|scarf|dress|shoe|boot|glove|helmet|shirt|jacket|cloak|necklace/,
      )(e),
  ],
  [/^(eat|chew|swallow|devour)$/, (e) => e.concept.category === 'food'],
  [
    /^(read|study)$/,
    isA(
      /book|letter|envelope|newspaper|map|note|scroll|sign|page|paper|card|diary|magazine|poster|message|phone/,
    ),
  ],
  [
    /^(ride|mount)$/,
    (e) => e.kind === 'animal' || isA(/bicycle|motorcycle|scooter|broom|skateboard|sled/)(e),
  ],
  [
    /^(smell|sniff)$/,
    (e) => e.concept.category === 'food' || isA(/flower|rose|bouquet|tulip|lily|perfume|soup|bread|herb/)(e),
  ],
  [
    /^(pick|lift|cradle)$/,
    (e) => e.kind !== 'thing' || !/door|gate|window|house|wall|tree|car$/.test(e.drawable),
  ],
  // "The kite gets stuck in a tree. He hands it back to her.": no tree.
  [
    /^(hand|give|return|pass|fetch|bring|hide)$/,
    (e) =>
      e.kind !== 'thing' ||
      !/tree|house|door|gate|wall|window|bridge|ladder|castle|roof|fence|bush|well$/.test(e.drawable),
  ],
  [/^(drive|park)$/, (e) => e.concept.category === 'vehicle'],
  [/^(feed|pet|stroke|cuddle|tame)$/, (e) => e.kind !== 'thing' || e.concept.category === 'creature'],
  [/^light$/, isA(/candle|lamp|lantern|torch|fire|match|cigar|pipe|stove|firework|fuse/)],
  [
    /^(unlock|lock)$/,
    isA(/door|box|chest|gate|drawer|safe|cage|suitcase|car|house|cell|window|cabinet|wardrobe/),
  ],
];

/** "sews a button on the coat … puts it on": what was spoken of last of all that the verb can be done to. */
export function suitedTo(
  verb: string,
  recent: readonly DraftEntity[],
  found: DraftEntity | undefined,
): DraftEntity | undefined {
  const suits = SUITS.find(([verbs]) => verbs.test(verb))?.[1];
  if (!suits || (found && suits(found))) return undefined;
  return recent.find(suits);
}
