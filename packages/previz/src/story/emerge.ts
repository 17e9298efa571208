/** What comes out of something is seen at it: the cat that jumps out over the box that was opened before. */
import type { Drawable } from '../model/drawable.ts';
import type { Beat, Mention, Relation } from '../model/script.ts';
import type { DrawableOf, Moment } from './moment.ts';

const HOLLOW =
  /box|chest|gift|package|crate|barrel|basket|bag$|backpack|suitcase|sack|^(top-|sun-|magician-)?hat|helmet|mitten|boot$|shoe$|slipper|sock$|stocking|^cup|mug$|trunk|coffin|sarcophagus|safe|fridge|wardrobe|cupboard|closet|drawer|cabinet|oven|well$|hole|pit|burrow|cave|tent|nest|egg$|cage|jar|bottle|lamp$|urn|vase|pot$|cauldron|bucket|trash|dumpster|door|gate|portal|window|cake|mailbox|chimney|pond|puddle|grave|tombstone|piano|painting|picture|portal|clock|book|mirror|television|spaceship|ufo|pod|capsule/;
const COMES =
  /^(jump|leap|spring|hop|burst|pop|fly|come|climb|crawl|emerge|appear|rise|step|peek|peep|look|fall|tumble|roll|spill|slither|swim|run|walk|float|shoot|creep|wriggle|hatch|stick|dash|swarm|pour|flutter|materialise|materialize)$/;
const UPWARDS = /^(jump|leap|spring|hop|burst|pop|fly|rise|float|shoot|flutter|come|appear|emerge)$/;
const INSIDE = /\b(?:inside|within|in it|in there)\b(?! (?:the|a|an|his|her|their)\b)/i;
const OUT =
  /\bout\b(?! (?:to|into|loud|for|on|through)\b)|\b(?:ris(?:es?|ing)|rose|emerg(?:es?|ing|ed)|climb(?:s|ing)?|crawl(?:s|ing)?|step(?:s|ping)?|leap(?:s|ing)?|jump(?:s|ing)?|burst(?:s|ing)?|appear(?:s|ing)?|hatch(?:es|ing|ed)?) (?:up )?from\b|\b(?:climb|go|step|lower|crawl|descend)\w* (?:down )?(?:into|in|through) (?:an?|the) (?:open )?(?:manhole|trap ?door|hatch)\b/i;
/** These are come out of though one is no taller than they. */
const STOOD_BEFORE = /tombstone|grave|mirror|painting|picture|portal|^television/;
/** From these one takes wing. */
const LEFT = /nest|birdcage|cave|tree/;
/** These have a roof over them. */
const ROOFED =
  /house$|cottage|barn|church|castle|cabin|hut|tower|shed|skyscraper|building|mansion|carriage|^bus$|bus-side|^van$|^truck$|^car$|train|tram|caravan|camper|temple|shop|hotel|school/;
/** What one passes through, how, and in which words: "passes through a wall", "jumps through a hoop". */
const PASSAGES: readonly { readonly of: RegExp; readonly verbs: RegExp; readonly said: RegExp }[] = [
  {
    of: /^(wall|brick-wall|stone-wall)$/,
    verbs: /^(pass|walk|step|come|glide|float|phase|drift|go|move|fly|slip|emerge|burst|appear)$/,
    said: /\bthrough (?:an?|the|his|her|their|solid|thick)? ?(?:[\w-]+ )?walls?\b/i,
  },
  {
    of: /hoop$/,
    verbs: /^(jump|leap|dive|fly|spring|hop|bound|go|run|pass|climb|step|crawl|soar|burst)$/,
    said: /\bthrough (?:an?|the|his|her|their|its) (?:[\w-]+ ){0,2}(?:hoops?|rings?|circle of fire)\b/i,
  },
  {
    of: ROOFED,
    verbs: /^(break|burst|smash|crash|rise|rip|tear|erupt|explode|come|emerge)$/,
    said: /\bthrough (?:an?|the|its) (?:[\w-]+ ){0,2}(?:roof|ceiling)\b/i,
  },
];
/** Out of the ground one comes only as far as the waist. */
const SUNK_IN = /manhole|^dug-hole$|chimney|watchtower/;
/** In these one lies, and sits up. */
const LAIN_IN = /coffin|casket|sarcophagus|(?:^|-)tomb$|capsule|bathtub/;

/** So many times as high as what it comes out of, it rises over it. */
const TALLER = 1.2;

/** What was opened or looked into last in this place. */
function hollowBefore(told: readonly Moment[], setting: string, drawableOf: DrawableOf): string | undefined {
  for (const moment of told.slice(-2).toReversed()) {
    if (moment.place.setting !== setting) return undefined;
    const at = moment.mentions.findLast((m) => isHollow(drawableOf(m.entity)));
    if (at) return at.entity;
  }
  return undefined;
}

const isHollow = (d: Drawable | undefined): boolean =>
  d?.kind === 'thing' && d.category !== 'vehicle' && HOLLOW.test(d.id) && d.id !== 'light-bulb';

/** "come running out of the bank with sacks": those they have with them. */
const isBrought = (d: Drawable | undefined, text: string): boolean => {
  const thing = (d?.id ?? '').split('-').at(-1) ?? '';
  return (
    /^(?:sack|bag|suitcase|backpack|basket|box|case|bucket|chest|bottle|lamp|hat)$/.test(thing) &&
    new RegExp(
      `\\b(?:with|carrying|holding|clutching|dragging|waving) [^.,;]{0,30}\\b${thing}(?:e?s)?\\b`,
      'i',
    ).test(text)
  );
};

/** Relations of what comes out of something or is found in it; `told`: the moments before. */
export function emerging(
  beat: Beat,
  named: readonly Mention[],
  told: readonly Moment[],
  setting: string,
  drawableOf: DrawableOf,
): Relation[] {
  for (const { of, verbs, said } of PASSAGES) {
    const way = named.find((m) => m.verb === null && of.test(drawableOf(m.entity)?.id ?? ''));
    const goer = named.find((m) => verbs.test(m.verb ?? ''));
    if (way && goer && said.test(beat.text))
      return [{ kind: 'in', subject: goer.entity, object: way.entity, comesOut: true }];
  }
  const out = OUT.test(beat.text);
  if (!out && !INSIDE.test(beat.text)) return [];
  const known = new Set(told.flatMap((m) => m.mentions.map((x) => x.entity)));
  const own = named.find(
    (m) => m.verb === null && isHollow(drawableOf(m.entity)) && !isBrought(drawableOf(m.entity), beat.text),
  )?.entity;
  const container = own ?? hollowBefore(told, setting, drawableOf);
  const vessel = container === undefined ? undefined : drawableOf(container);
  if (container === undefined || !vessel) return [];
  const placed = (id: string) =>
    beat.relations.some((r) => r.subject === id && /^(in|on|above|under|behind|next-to)$/.test(r.kind));
  return named.flatMap((m): Relation[] => {
    const thing = drawableOf(m.entity);
    if (m.entity === container || thing?.placement === 'sky' || placed(m.entity) || known.has(m.entity))
      return [];
    if (out && !COMES.test(m.verb ?? '')) return [];
    if (
      !out &&
      (thing === undefined ||
        (m.verb !== null && !/^(shine|lie|sit|sleep|glow|glitter|sparkle|be)$/.test(m.verb)))
    )
      return [];
    const up = UPWARDS.test(m.verb ?? '') && !/door|gate|portal|cave|window/.test(vessel.id);
    const living = thing?.kind !== 'thing' || thing.category === 'creature';
    const lain = living && LAIN_IN.test(vessel.id);
    const stood = living && STOOD_BEFORE.test(vessel.id);
    const waist = SUNK_IN.test(vessel.id) && !/^(jump|leap|spring|fly|shoot|burst)$/.test(m.verb ?? '');
    const over =
      out &&
      !lain &&
      !waist &&
      (up || stood || m.verb === 'hatch' || (thing?.height ?? 1.7) > TALLER * vessel.height);
    const rises = living && !LEFT.test(vessel.id);
    return [
      {
        kind: over && !rises ? 'above' : 'in',
        subject: m.entity,
        object: container,
        ...(over && rises ? { comesOut: true } : {}),
      },
    ];
  });
}
