/** Who is shielded from what, and in whose hand a wand is. */
import type { Known, Told } from './told.ts';

const SHIELDS = /^(?:shield|protect|defend|guard|shelter)$/;
const FROM = /\b(?:shield|protect|defend|guard|shelter)\w*\b.*\b(?:from|against)\b/i;
const FEEBLE = /^(?:shield|protect|shelter)$/;

/** "a man protects his son from a wolf": his arms are about the son, and the wolf is at both of them. */
export function shielded({ text, mentions, relations }: Told, entities: readonly Known[]): void {
  const living = (id: string) => entities.some((e) => e.id === id && e.kind !== 'thing');
  const told = [...mentions.values()];
  const at = told.findIndex((m) => SHIELDS.test(m.verb ?? '') && living(m.entity));
  const doer = told[at];
  const from = FROM.test(text);
  if (!doer || !(from || FEEBLE.test(doer.verb ?? ''))) return;
  const [ward, threat] = told.slice(at + 1).filter((m) => living(m.entity) && m.verb === null);
  const one = entities.find((e) => e.id === ward?.entity);
  if (!ward || one?.kind !== 'person' || one.count > 1 || doer.entity === ward.entity) return;
  for (let i = relations.length - 1; i >= 0; i--) {
    const r = relations[i];
    const between = r?.subject === doer.entity && (r.object === ward.entity || r.object === threat?.entity);
    if (between && r.kind !== 'holding') relations.splice(i, 1);
  }
  doer.pose = 'hug';
  doer.mood ??= 'determined';
  ward.mood ??= 'afraid';
  relations.push({ kind: 'hugging', subject: doer.entity, object: ward.entity });
  if (threat && from) {
    threat.towards ??= { entity: doer.entity };
    threat.mood ??= 'angry';
  }
}

const MAGES =
  /^(?:(?:\w+ )?(?:wizard|witch|mage|sorcerer|sorceress|warlock|fairy|fairy godmother|druid|magician|enchantress|necromancer))$/;
const WANDS = /wand|staff$|broomstick/;

/** "casts a spell at a girl with her wand": no girl has one while a witch is by. */
export function wandsToMages({ mentions, relations }: Told, entities: readonly Known[]): void {
  const find = (id: string) => entities.find((e) => e.id === id);
  const mages = entities.filter((e) => e.kind === 'person' && MAGES.test(e.noun) && mentions.has(e.id));
  const [mage, more] = mages;
  if (!mage || more) return;
  for (const [i, r] of relations.entries()) {
    const has = find(r.subject);
    if (r.kind !== 'holding' || !WANDS.test(find(r.object)?.drawable ?? '') || has === mage) continue;
    const own = mentions.get(r.subject)?.verb;
    if (
      has?.kind === 'person' &&
      !own &&
      !relations.some((q) => q.kind === 'holding' && q.subject === mage.id)
    )
      relations[i] = { ...r, subject: mage.id };
  }
}
