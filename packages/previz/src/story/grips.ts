/** What is in whose hands, and under whom, from one moment to the next. */
import type { Drawable } from '../model/drawable.ts';
import type { Beat, Mention, Relation } from '../model/script.ts';
import { isInside } from './homes.ts';
import type { DrawableOf, Moment } from './moment.ts';

const GRIPS: ReadonlySet<Relation['kind']> = new Set(['holding', 'carrying', 'wearing', 'riding', 'leading']);

/** Who held something still holds it, unless the beat says something else of that thing or needs the hands. */
export function keptGrips(
  beat: Beat,
  mentions: readonly Mention[],
  before: Moment,
  drawableOf: DrawableOf,
  setting: string,
): Relation[] {
  const here = new Set(mentions.map((m) => m.entity));
  // "He looks at the ring": with it in the hand that it was put in.
  const inHand = before.relations.flatMap((r) => passedOn(r, before)).filter((r) => r.kind === 'holding');
  const onlySeen = (r: Relation) =>
    r.kind === 'looking-at' && inHand.some((h) => h.subject === r.subject && h.object === r.object);
  const about = new Set(
    beat.relations.filter((r) => !onlySeen(r)).flatMap((r) => [`${r.subject} ${r.object}`, r.object]),
  );
  // Who is given something to eat has been put down.
  for (const r of beat.relations) if (r.kind === 'giving' && r.second) about.add(r.second);
  const later = beat.place.hour !== null && beat.place.hour !== before.place.hour;
  return before.relations
    .flatMap((r) => passedOn(r, before))
    .filter(
      (r) =>
        GRIPS.has(r.kind) &&
        here.has(r.subject) &&
        !about.has(r.object) &&
        !letsGo(before, r) &&
        !isEmptied(before, beat, r) &&
        !(ROPES.test(drawableOf(r.object)?.id ?? '') && !AT_ROPE.test(beat.text)) &&
        !(isInside(setting) && staysOut(drawableOf(r.object))) &&
        !(
          isInside(before.place.setting) &&
          !isInside(setting) &&
          STAYS_IN.test(drawableOf(r.object)?.id ?? '')
        ) &&
        (r.kind === 'riding' || isPortable(drawableOf(r.object))) &&
        (!isLoose(r, drawableOf) || !(later || handsAreFull(beat, r, drawableOf))) &&
        !(r.kind === 'riding' && setting === 'underwater' && !SWIMS.test(drawableOf(r.object)?.id ?? '')) &&
        mayKeep(mentions, r, drawableOf(r.object)),
    );
}

/** What carries a rider under water; a horse is left above. */
const SWIMS =
  /seahorse|dolphin|whale|turtle|shark|fish|ray$|orca|hippocamp|submarine|dragon|serpent|scooter|crocodile|seal/;

/** Nobody has an umbrella open under a roof; a stolen car comes into no cell. */
const staysOut = (thing: Drawable | undefined): boolean =>
  /umbrella|parasol/.test(thing?.id ?? '') || (thing?.category === 'vehicle' && thing.height > LUGGAGE);

/** "Inside is a watch. She holds it to her ear.": the box that it was in has been put down. */
const isEmptied = (before: Moment, beat: Beat, r: Relation): boolean =>
  before.relations.some(
    (x) =>
      x.kind === 'in' &&
      x.object === r.object &&
      beat.relations.some((h) => h.kind === 'holding' && h.subject === r.subject && h.object === x.subject),
  );

/** Once what was let down or tied up is, the rope is in nobody's arms. */
const ROPES = /^(?:rope|cord|chain|cable|string)$/;
const AT_ROPE =
  /\b(?:rope|cord|chain|cable|string|line|haul|pull|heav|tie|ties|tying|climb|drag|tug|lower|swing|lasso|throw|knot|coil|bind)/i;

/** Nobody takes it out of the house. */
const STAYS_IN =
  /towel|toothbrush|pan$|skillet|pot$|ladle|spatula|plate|bowl|cup$|mug|^glass|fork|spoon|remote|pillow|comb$|hair-?brush|hair-?dryer|plunger|iron$|kettle|sponge|mop|feather-duster|paint-roller/;

/** Higher than this, metres, nobody takes a thing along. */
const LUGGAGE = 1.3;

function isPortable(drawable: Drawable | undefined): boolean {
  if (!drawable || drawable.kind === 'animal' || drawable.category === 'vehicle') return true;
  return drawable.height <= LUGGAGE && drawable.category !== 'furniture' && drawable.category !== 'building';
}

/** A letter is laid aside; a bag, an umbrella or a weapon is had with one. */
function isLoose(r: Relation, drawableOf: DrawableOf): boolean {
  const thing = drawableOf(r.object);
  if (r.kind !== 'holding' || thing?.kind !== 'thing' || thing.category === 'weapon') return false;
  return !KEPT_ABOUT_ONE.test(thing.id);
}

const KEPT_ABOUT_ONE =
  /bag|basket|case$|umbrella|parasol|bucket|pail|backpack|rucksack|luggage|lantern|torch|flashlight|cane|crutch|staff|flag/;

/** Something else is in them now. */
const handsAreFull = (beat: Beat, kept: Relation, drawableOf: DrawableOf): boolean =>
  beat.relations.some(
    (r) =>
      r.subject === kept.subject &&
      /^(holding|carrying|giving|driving|pushing|pulling|hugging)$/.test(r.kind) &&
      drawableOf(r.object)?.category !== 'clothing',
  );

/** What is given is in the hands of whom it was given to. */
const passedOn = (r: Relation, { mentions }: Moment): Relation[] => {
  if (r.kind !== 'giving' || !r.second) return [r];
  // What is only shown stays with who shows it.
  const shown = mentions.some((m) => m.entity === r.subject && /^(show|pour)$/.test(m.verb ?? ''));
  return [{ kind: 'holding', subject: shown ? r.subject : r.second, object: r.object }];
};

/** What was sold, eaten or put down is out of the hands. */
const letsGo = (before: Moment, r: Relation): boolean =>
  r.kind !== 'wearing' && RELEASES.test(before.mentions.find((m) => m.entity === r.subject)?.verb ?? '');

const RELEASES =
  /^(sell|give|drop|throw|toss|hurl|fling|put|place|set|lay|hang|hand|offer|deliver|serve|feed|eat|drink|devour|return|plant|bury|spill|break|smash|burn|hide|lose|pack|load|share|forget|leave)$/;

/** Whoever climbs off, drops or sleeps lets go of mounts; a hand that is needed elsewhere lets go as well. */
function mayKeep(mentions: readonly Mention[], r: Relation, thing: Drawable | undefined): boolean {
  const doer = mentions.find((m) => m.entity === r.subject);
  const own = mentions.find((m) => m.entity === r.object);
  const pose = doer?.pose;
  // "They fly over the hills": horse and rider.
  if (r.kind === 'riding' && own?.pose && own.pose === pose) return true;
  if (own?.pose) return false;
  if (r.kind === 'riding') return pose === null || pose === undefined || pose === 'ride';
  // Who fights with fists has dropped the gun.
  if (pose === 'fight') return thing?.category === 'weapon' && !GUNS.test(thing.id);
  if (/^(clap|applaud)$/.test(doer?.verb ?? '')) return false;
  // Who eats has put the flowers down.
  if (pose === 'eat' && thing?.kind === 'thing' && !/^(food|household|tool|container)$/.test(thing.category))
    return false;
  return !pose || !BOTH_HANDS.test(pose);
}

const GUNS = /pistol|rifle|gun$|^bow$/;
const BOTH_HANDS = /^(sleep|swim|climb|hug|drive|row|type|dig|wipe-brow)$/;

/** Who is still on a mount that flies or runs, rides. */
export const mounted = (m: Mention, grips: readonly Relation[]): Mention =>
  m.pose !== null && grips.some((r) => r.kind === 'riding' && r.subject === m.entity)
    ? { ...m, pose: 'ride' }
    : m;

const ON_THE_PHONE = /^(hear|listen|talk|speak|say|tell|ask|answer|argue|shout|nod|laugh|scream)$/;

/** Who has a telephone in hand and hears or says something holds it to the ear. */
export const onThePhone = (m: Mention, grips: readonly Relation[], drawableOf: DrawableOf): Mention =>
  ON_THE_PHONE.test(m.verb ?? '') &&
  grips.some((r) => r.subject === m.entity && /phone/.test(drawableOf(r.object)?.id ?? ''))
    ? { ...m, pose: 'phone' }
    : m;

/** The mentions and what is held, which is seen with its holder. */
export function withHeld(mentions: readonly Mention[], grips: readonly Relation[]): readonly Mention[] {
  const known = new Set(mentions.map((m) => m.entity));
  const held = grips.map((g) => g.object).filter((id) => !known.has(id));
  return [
    ...mentions,
    ...[...new Set(held)].map((entity) => ({ entity, pose: null, verb: null, mood: null, towards: null })),
  ];
}

const holdersOf = (relations: readonly Relation[], id: string): ReadonlySet<string> =>
  new Set(relations.filter((r) => r.kind === 'holding' && r.object === id).map((r) => r.subject));

/** "Two knights draw their swords. One falls.": with one of them. */
export const shared = (
  mentions: readonly Mention[],
  relations: readonly Relation[],
  before: readonly Moment[],
  countOf: (entity: string) => number,
): readonly Mention[] =>
  mentions.map((m) => {
    const count = countOf(m.entity);
    const [now, ever] = [relations, before.flatMap((b) => b.relations)].map(
      (rs) => holdersOf(rs, m.entity).size,
    );
    return count > 1 && now && ever && ever > now
      ? { ...m, some: Math.max(1, Math.round((count * now) / ever)) }
      : m;
  });
