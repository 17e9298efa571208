/** Who bears whom, and on what part of the body. */
import type { Bearing, Relation } from '../../model/script.ts';
import type { BeatDraft } from './beat-draft.ts';
import type { DraftEntity } from './cast-list.ts';

const PLACES: Readonly<Record<string, Bearing>> = {
  shoulder: 'shoulders',
  neck: 'shoulders',
  back: 'back',
  arm: 'arms',
  lap: 'arms',
};

/** Where a beast is that is on a part of somebody's body. */
const PERCHED: readonly (readonly [Bearing, RegExp])[] = [
  ['shoulders', /^(shoulder|neck)$/],
  ['wrist', /^(arm|forearm|wrist|hand|finger|fist|palm|thumb)$/],
  ['head', /^(head|hair)$/],
  ['lap', /^(lap|knee|leg)$/],
];
/** The bearing of a beast on that part; null where none is borne there. */
export const perchOn = (noun: string | null): Bearing | null =>
  PERCHED.find(([, parts]) => parts.test(noun ?? ''))?.[0] ?? null;
/** How one comes to be there. */
export const PERCHES =
  /^(sit|perch|be|climb|sleep|land|alight|rest|stand|lie|curl|settle|balance|hop|jump|purr|snooze|nap)$/;
/** Small and few enough to be had on oneself. */
export const mayPerch = ({ kind, concept, count }: DraftEntity): boolean =>
  kind === 'animal' && concept.height < 0.95 && count <= 2;

/** Relations that "on his shoulders" makes a burden of. */
const BURDENS = new Set<Relation['kind']>(['carrying', 'holding', 'next-to', 'riding', 'on', 'in']);

/** "a man with a child on his shoulders", "carrying her in his arms": says how; true when it was said of someone borne. */
export function bear(
  beat: BeatDraft,
  bearers: readonly DraftEntity[],
  part: string,
  borne: DraftEntity[],
): boolean {
  const living = borne.filter((e) => e.kind !== 'thing');
  const perch = living.length > 0 && living.every(mayPerch) ? perchOn(part) : null;
  const bearing = perch ?? PLACES[part];
  if (!bearing) return false;
  let found = false;
  for (const [i, r] of beat.relations.entries()) {
    const on = living.some((e) => e.id === r.object) && bearers.some((e) => e.id === r.subject);
    if (!on || !BURDENS.has(r.kind)) continue;
    beat.relations[i] = { kind: 'carrying', subject: r.subject, object: r.object, bearing };
    found = true;
  }
  return found;
}

const MOUTHS = /^(mouth|beak|jaw|claw|talon|paw|trunk|tooth)$/;

/** "a fox with a rabbit in its mouth": it holds the rabbit. */
export function grip(
  beat: BeatDraft,
  holders: readonly DraftEntity[],
  part: string,
  held: readonly DraftEntity[],
): boolean {
  if (!MOUTHS.test(part)) return false;
  const found = beat.relations.findIndex(
    (r) =>
      r.kind === 'next-to' && held.some((e) => e.id === r.object) && holders.some((e) => e.id === r.subject),
  );
  const r = beat.relations[found];
  if (r) beat.relations[found] = { ...r, kind: 'holding' };
  return r !== undefined;
}

const TOPS = /^(back|head|nose|shoulder|shell|lap|trunk|tail|wing|belly|hump|horn|antler|beak|snout)$/;

/** "a hedgehog with an apple on its back": the apple is on the hedgehog. */
export function balance(
  beat: BeatDraft,
  bearers: readonly DraftEntity[],
  part: string,
  load: readonly DraftEntity[],
): boolean {
  if (!TOPS.test(part)) return false;
  let found = false;
  for (const [i, r] of beat.relations.entries()) {
    const on =
      load.some((e) => e.id === r.object) && bearers.some((e) => e.id === r.subject && e.kind !== 'person');
    if (!on || !/^(holding|next-to)$/.test(r.kind)) continue;
    beat.relations[i] = { kind: 'on', subject: r.object, object: r.subject };
    found = true;
  }
  return found;
}

/** Two people, or two of one kind, who go hand in hand or one on the other's back. */
export function together(beat: BeatDraft, people: readonly DraftEntity[], bearing: Bearing): boolean {
  const [first, second] = people.filter((e) => e.kind === 'person');
  const object = second ?? (first?.count === 2 ? first : undefined);
  if (!first || !object) return false;
  const kind = bearing === 'hands' ? 'holding' : 'carrying';
  beat.relations.push({ kind, subject: first.id, object: object.id, bearing });
  return true;
}

/** Two who go side by side and were said to be hand in hand. */
export function handsJoined(beat: BeatDraft, people: readonly DraftEntity[]): void {
  const beside = beat.relations.findIndex(
    (r) => r.kind === 'next-to' && [r.subject, r.object].every((id) => people.some((e) => e.id === id)),
  );
  const r = beat.relations[beside];
  if (r) beat.relations[beside] = { kind: 'holding', subject: r.subject, object: r.object, bearing: 'hands' };
}

/** What those do with a ride who are borne. */
const RIDES = /^(get|receive|enjoy|ride|want|love)$/;

/** A piggyback ride: whoever gives it bears the other, who gets it is borne; else the elder bears, or the first. */
export function onBack(beat: BeatDraft, people: readonly DraftEntity[]): void {
  const given = beat.relations.findIndex((r) => r.kind === 'giving' || r.kind === 'carrying');
  const r = beat.relations[given];
  if (r) {
    beat.relations[given] = {
      kind: 'carrying',
      subject: r.subject,
      object: r.second ?? r.object,
      bearing: 'back',
    };
    return;
  }
  const rides = (e: DraftEntity) => RIDES.test(beat.mentions.get(e.id)?.verb ?? '');
  const young = (e: DraftEntity) =>
    e.traits.age === 'child' || /^(child|boy|girl|baby|toddler)$/.test(e.drawable);
  const isBorne = people.some(rides) ? rides : young;
  together(beat, [...people.filter((e) => !isBorne(e)), ...people.filter(isBorne)], 'back');
}
