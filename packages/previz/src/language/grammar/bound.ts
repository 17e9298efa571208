/** Who is tied to something: on the chair, at the post. */
import type { Entity, Mention, Relation } from '../../model/script.ts';
import type { Draft } from './traits.ts';

interface Told {
  readonly text: string;
  readonly mentions: ReadonlyMap<string, Draft<Mention>>;
  readonly relations: Relation[];
}

const BOUND =
  /\b(?:tied|bound|strapped|chained|handcuffed|taped|roped|shackled)(?: up)? to (?:an?|the|his|her|their)\b/i;
/** Who is in ropes and wants out of them. */
const STRAINS =
  /\b(?:struggl|strain|writh|squirm|wriggl)\w* (?:against|with|in|free (?:from|of)|out of) (?:the |his |her |their )?(?:ropes?|bonds|chains|bindings|shackles)\b/i;
/** Who works at them with what the fingers reach. */
const LOOSENS =
  /\b(?:work|wriggl|pull|tug|twist|pick|squirm|fray|loosen|saw|cut|chew)\w* (?:(?:free|loose|out) (?:of|from) )?(?:(?:at|through) )?(?:his|her|their) (?:ropes|bonds|bindings)\b/i;
/** Chained at the gates of a place: they are of its set and no thing to lean on. */
const AT_GATES =
  /\b(?:chain|handcuff|padlock|shackle|cuff)(?:s|es|ing)? (?:himself|herself|themselves) to [\w' ]*?(?:railings?|gates?|fence)\b|\bchained at the [\w ]+ gates\b/i;
const SEATS =
  /^(chair|armchair|stool|office-chair|wooden-chair|bench|wheelchair|dentist-chair|electric-chair)$/;

/** "a man tied to a chair" sits on it; "tied to a tree" he stands against it. */
export function boundTo(beat: Told, entities: readonly Pick<Entity, 'id' | 'kind' | 'drawable'>[]): void {
  if (STRAINS.test(beat.text) || LOOSENS.test(beat.text))
    for (const m of beat.mentions.values())
      if (m.pose === 'sit') {
        m.tied = true;
        m.mood ??= 'afraid';
      }
  if (AT_GATES.test(beat.text))
    for (const m of beat.mentions.values())
      if (m.verb === 'chain') {
        m.pose = 'stand';
        m.tied = true;
      }
  if (!BOUND.test(beat.text)) return;
  const find = (id: string) => entities.find((e) => e.id === id);
  for (const [i, r] of beat.relations.entries()) {
    if (r.kind !== 'next-to' || find(r.subject)?.kind === 'thing' || find(r.object)?.kind !== 'thing')
      continue;
    const here = beat.mentions.get(r.subject);
    const seat = SEATS.test(find(r.object)?.drawable ?? '');
    beat.relations[i] = { ...r, kind: seat ? 'on' : 'against' };
    if (!here) continue;
    here.pose = seat ? 'sit' : 'stand';
    here.tied = true;
    here.mood ??= 'afraid';
  }
}
