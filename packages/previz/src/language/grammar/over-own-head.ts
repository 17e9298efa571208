import { isNamed } from '../../concepts/index.ts';
import type { Known, Told } from './told.ts';

/** "rifles held above their heads": with both arms up, whatever it is. */
const OVER_HEAD = /\b(?:above|over) (?:his|her|their|its) (?:own )?heads?\b/i;
const HELD = /^(?:hold|carry|lift|raise|hoist|heave|press|bear|wade|walk|run|stand|march|cross)$/;
/** What is over the head already as it is carried, or in one hand only. */
const IN_ITS_WAY =
  /umbrella|parasol|banner|trophy|cup|goblet|glass|medal|flag|placard|sign$|sword|axe|torch|lantern|balloon|kite|fist|hand|arm|dumbbell|barbell|hammer|whip|lasso/;

/** Things that somebody is said to have above the head are there. */
export function heldOverHead(beat: Told, entities: readonly Known[]): void {
  if (!OVER_HEAD.test(beat.text)) return;
  const said = beat.relations.map((r) => (r.kind === 'above' ? { subject: r.object, object: r.subject } : r));
  for (const [at, { subject, object }] of said.entries()) {
    const thing = entities.find((e) => e.id === object);
    const who = beat.mentions.get(subject);
    const kind = beat.relations[at]?.kind;
    if (!/^(?:holding|carrying|above)$/.test(kind ?? '') || thing?.kind !== 'thing' || !who) continue;
    if (entities.find((e) => e.id === subject)?.kind !== 'person' || !HELD.test(who.verb ?? 'hold')) continue;
    if (IN_ITS_WAY.test(thing.noun) || !isNamed(thing.noun)) continue;
    beat.relations[at] = { kind: 'carrying', subject, object, bearing: 'aloft' };
    who.pose = 'lift';
  }
  // Nothing else is said of what is up there.
  const aloft = new Set(beat.relations.filter((r) => r.bearing === 'aloft').map((r) => r.object));
  const kept = beat.relations.filter(
    (r) => r.bearing === 'aloft' || !aloft.has(r.object) || r.kind !== 'holding',
  );
  beat.relations.splice(0, beat.relations.length, ...kept);
}
