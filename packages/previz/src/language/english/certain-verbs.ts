/** Places where nothing but a verb can stand, whatever the word means elsewhere: "then lifts the child", "to count them". */

import type { Item } from '../grammar/items.ts';
import type { AnyVerb } from './any-verb.ts';
import { isAlive } from './clause-verbs.ts';
import { closes } from './order-verbs.ts';
import { previous, type Spot, tokenAt } from './spot.ts';
import type { Token } from './tagger.ts';

/** "the", "him": a plural never stands before these, and "boxes she packed" is left out. */
const OBJECT =
  /^(?:the|an?|his|her|its|their|my|your|our|him|them|it|me|us|himself|herself|itself|themselves)$/;

/** "the pair of them" is an object; "waves the size of houses" only measures. */
const MEASURED = /^(?:size|height|length|width|colour|color|shape|weight|age|way|sort|kind)$/;

const bearsObject = (spot: Spot): boolean =>
  OBJECT.test(tokenAt(spot, 1)?.lower ?? '') && !MEASURED.test(tokenAt(spot, 2)?.lower ?? '');

/** What "then" led to, parted from what came before it. */
const opensWithThen = ({ items }: Spot): boolean => items.length === 1 && items[0]?.raw === 'then';

/** Something has been told in this sentence, so that a second verb of the same subject may come. */
const isTold = (spot: Spot): boolean =>
  opensWithThen(spot) ||
  spot.items.some((i) => i.kind === 'be' || i.kind === 'have' || (i.kind === 'verb' && i.form !== 'gerund'));

export function isCertainVerb(spot: Spot, { form }: AnyVerb): boolean {
  if (form === 'third') return isNext(spot) || isOfIt(spot) || isBehindOne(spot) || isItsWay(spot);
  return form === 'base' && (isPurpose(spot) || isSecond(spot) || isTheirs(spot));
}

/** "looks both ways, then lifts the child", "blushes and lifts him": the next deed of one who did something. */
function isNext(spot: Spot): boolean {
  const before = previous(spot);
  if (!before) return bearsObject(spot);
  if (
    before.kind === 'other' &&
    HOW.test(before.raw) &&
    (isTold(spot) || /^(?:noun|name|pronoun)$/.test(spot.items.at(-2)?.kind ?? ''))
  )
    return isWhole(spot);
  if (!isTold(spot)) return false;
  // "stands up and anchors at the quay": nothing stands there that the plural could be added to.
  if (before.kind === 'and' && isDeed(spot.items.at(-2))) return isWhole(spot);
  return /^(?:and|comma|other)$/.test(before.kind) && !isWhere(before.raw) && bearsObject(spot);
}

/** How or when it is done. */
const HOW = /^(?:then|suddenly|finally|just|again|once|twice|soon|always|still|quickly|slowly|\w{3,}ly)$/i;

/** A deed, or the particle that goes with it: "stands up". */
const isDeed = (item: Item | undefined): boolean =>
  (item?.kind === 'verb' && item.form !== 'participle') ||
  item?.kind === 'pronoun' ||
  (item?.kind === 'other' && PARTICLE.test(item.raw)) ||
  (item?.kind === 'preposition' && PARTICLE.test(item.raw));

const PARTICLE =
  /^(?:up|down|out|off|away|back|over|around|round|in|on|forward|forwards|backwards|past|by)$/i;

/** With all that a deed takes behind it. */
const isWhole = (spot: Spot): boolean =>
  tokenAt(spot, 1)?.lower !== 'of' && (closes(tokenAt(spot, 1)) || bearsObject(spot));

/** "where", "when", "as": what comes is somebody. */
const isWhere = (raw: string): boolean => /^(?:where|when|while|as|if|because|what|how|why|the)$/i.test(raw);

/** "Rain hammers a roof", "a wave floods the deck": stuff, weather or one thing, of which nothing has been told yet. */
function isOfIt(spot: Spot): boolean {
  const before = previous(spot);
  const subject =
    (before?.kind === 'noun' && !before.plural && !/['’]s?$/.test(before.raw)) ||
    (before?.kind === 'cue' && before.cue.weather !== undefined);
  const from = spot.items.findLastIndex((i) => /^(?:comma|and|other)$/.test(i.kind)) + 1;
  const clause = spot.items.slice(from, -1);
  return (
    subject && bearsObject(spot) && clause.every((i) => /^(?:determiner|adjective|colour|noun)$/.test(i.kind))
  );
}

/** What a thing does by a word that is a thing as well: rivers snake, engines stall, boats rock. */
const WAYS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:river|stream|road|path|trail|track|lane|queue|line|highway|procession|train|staircase|wall)$/,
    /^(?:snakes|forks|branches|loops|worms|threads|ribbons)$/,
  ],
  [
    /^(?:engine|motor|car|van|truck|bus|taxi|lorry|jeep|scooter|cab|motorbike|motorcycle|plane|hatchback|tractor)$/,
    /^(?:stalls|brakes|parks|tails|guns)$/,
  ],
  [
    /^(?:boat|ship|raft|cradle|canoe|chair|dinghy|yacht|carriage|train|wagon|lantern|ferry)$/,
    /^(?:rocks|pitches|rails|docks|anchors|ferries)$/,
  ],
  [
    /^(?:hair|cloak|cape|tail|smoke|crowd|train|dress|skirt|light)$/,
    /^(?:fans|clouds|streams|pools|trails|mushrooms|balloons|fogs)$/,
  ],
  [/^(?:lightning|bolt|flame)$/, /^(?:forks|branches|tongues)$/],
];

function isItsWay(spot: Spot): boolean {
  const before = previous(spot);
  const word = tokenAt(spot, 0)?.lower ?? '';
  if (before?.kind !== 'noun' || before.plural || isTold(spot) || tokenAt(spot, 1)?.lower === 'of')
    return false;
  return WAYS.some(([thing, way]) => thing.test(before.noun) && way.test(word));
}

/** "He trees a cat", "she who ices the cake": one who was spoken of, which no thing is called by. */
function isBehindOne(spot: Spot): boolean {
  const before = previous(spot);
  return (
    before?.kind === 'pronoun' &&
    /^(?:he|she|it)$/i.test(before.raw) &&
    (isWhole(spot) || tokenAt(spot, 1)?.tag === 'CCONJ')
  );
}

/** Where one goes, or what a thing turns to, without an article. */
const BARE =
  /^(?:bat|bed|work|school|church|town|market|land|shore|sea|camp|court|prison|jail|college|war|heel|port|class|table|stone|dust|ash|water|ice|sand|glass|wood|gold|steam|smoke|paper|food|fire|salt|back|foot|head|toe|face|hand|shoulder|nose|cheek|front|rest|light|ground|milk|sleep|dinner|lunch)$/;

/** "to count them", "to hammer on the door": nothing but a deed follows a bare "to". */
function isPurpose(spot: Spot): boolean {
  if (!/(?:^| )to$/i.test(previous(spot)?.raw ?? '')) return false;
  const next = tokenAt(spot, 1);
  const word: Token | undefined = tokenAt(spot, 0);
  if (!word || word.text !== word.lower) return false;
  if (OBJECT.test(next?.lower ?? ''))
    return !/^(?:bed|work|school|church|town|market|shore|sea|camp|court|prison|war)$/.test(word.lower);
  if (BARE.test(word.lower) || next?.lower === 'of') return false;
  // "nose to beak", "from jar to jar": a thing without an article on either side.
  const bare =
    spot.items.at(-2)?.kind === 'noun' &&
    !/^(?:determiner|adjective|colour|count)$/.test(spot.items.at(-3)?.kind ?? '');
  return next?.tag === 'ADP' || (!bare && (closes(next) || next?.tag === 'CCONJ'));
}

/** "They win and lift the trophy", "they stop and hammer at the door". */
function isSecond(spot: Spot): boolean {
  const before = previous(spot);
  const did = opensWithThen(spot) || spot.items.some((i) => i.kind === 'verb' && i.form === 'base');
  if (!did || !(before?.kind === 'and' || /^then$/i.test(before?.raw ?? ''))) return false;
  return (
    bearsObject(spot) ||
    (isDeed(spot.items.at(-2)) && closes(tokenAt(spot, 1)) && tokenAt(spot, 1)?.lower !== 'of')
  );
}

/** "They cage it", "two women box the cake", "she can hammer". */
function isTheirs(spot: Spot): boolean {
  const before = previous(spot);
  if (before?.kind === 'other' && MODAL.test(before.raw)) return tokenAt(spot, 1)?.tag !== 'NOUN';
  const subject =
    (before?.kind === 'pronoun' && /^(?:they|we|you|i)$/i.test(before.raw)) ||
    (before?.kind === 'noun' &&
      before.plural &&
      !isTold(spot) &&
      (isAlive(before.noun) || opensClause(spot))) ||
    (before?.kind === 'not' && /n.t$|cannot/.test(before.raw));
  return subject && bearsObject(spot);
}

/** "Rocks pepper the windscreen": nothing but the several things stands before it. */
const opensClause = ({ items }: Spot): boolean =>
  items.slice(0, -1).every((i) => /^(?:determiner|adjective|colour|count)$/.test(i.kind));

const MODAL = /^(?:can|could|will|would|must|should|may|might|do|does)$/i;
