/** Who stands in a formation with whom, and who is at one rope. */

import type { Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import { isYoung } from './beings.ts';
import { idOf } from './belonging-kit.ts';
import type { Performer } from './performers.ts';

/** More of them would be a heap. */
const MOST = 10;
/** What is higher than this, metres, nobody stands around so that one sees it. */
const HIGH = 8;

/** Guest and host of a formation: the thing that it is around, else the first of them. */
export function formations(
  shot: Shot,
  performers: readonly Performer[],
): (readonly [Performer, Performer])[] {
  const members = betweenParents(
    performers
      .filter((p) => p.look !== null && p.mention.formation && p.mention.formation !== 'tug')
      .slice(0, MOST),
  );
  const [first] = members;
  if (!first || members.length < 3) return [];
  // At a table each keeps the place at it.
  const ids = new Set(members.map((p) => p.entity.id));
  const seated = shot.relations.some(
    (r) =>
      ids.has(r.subject) &&
      /^(around|on|in|riding)$/.test(r.kind) &&
      performers.some((p) => p.entity.id === r.object && p.drawable?.category === 'furniture'),
  );
  if (seated) return [];
  const centre = centreOf(first, shot.relations, performers);
  return members.filter((p) => centre || p !== first).map((p) => [p, centre ?? first]);
}

/** The only child of three is in the middle. */
function betweenParents(members: readonly Performer[]): readonly Performer[] {
  const [child, another] = members.filter(isYoung);
  const [one, two, more] = members.filter((p) => !isYoung(p));
  return child && !another && one && two && !more ? [one, child, two] : members;
}

function centreOf(
  { entity, mention }: Performer,
  relations: readonly Relation[],
  performers: readonly Performer[],
): Performer | undefined {
  if (mention.formation !== 'ring' && mention.formation !== 'hand-ring') return undefined;
  const around = relations.find((r) => r.kind === 'around' && r.subject === entity.id);
  return performers.find((p) => p.entity.id === around?.object && p.look === null && p.height < HIGH);
}

/** More of them at one rope would be out of the picture. */
const MOST_PULLING = 8;
const HAULS = /^(pull|haul|drag|tow|heave|tug|hoist|draw)$/;
/** Metres; what is lower nobody needs help with. */
const LEAST = 0.35;

/** Guest and host of a team: what is hauled, else the first of them. */
export function ropeTeams(shot: Shot, performers: readonly Performer[]): (readonly [Performer, Performer])[] {
  const tugs = performers
    .filter((p) => p.look !== null && p.mention.formation === 'tug')
    .slice(0, MOST_PULLING);
  if (tugs.length > 1) return tugs.slice(1).map((p) => [p, tugs[0] as Performer]);
  const hose = hoseTeam(shot, performers);
  if (hose.length > 0) return hose;
  const pulls = shot.relations.filter((r) => r.kind === 'pulling');
  const team = performers
    .filter(
      (p) =>
        p.look !== null && HAULS.test(p.mention.verb ?? '') && pulls.some((r) => r.subject === p.entity.id),
    )
    .slice(0, MOST_PULLING);
  const pulled = performers.filter(
    (p) =>
      p.look === null &&
      pulls.some((r) => r.object === p.entity.id && team.some((q) => q.entity.id === r.subject)),
  );
  const isLine = (p: Performer) => /rope|cable|chain/.test(idOf(p));
  const load = pulled.find((p) => !isLine(p) && p.height >= LEAST && p.entity.count < team.length);
  const line = pulled.find(isLine);
  const [first, ...others] = team;
  if (!first || others.length === 0 || (!load && !line)) return [];
  const ropes = line ? ([[line, load ?? first]] as const) : [];
  return load
    ? [...team.map((p) => [p, load] as const), ...ropes]
    : [...others.map((p) => [p, first] as const), ...ropes];
}

/** A hose that several hold, or the fire brigade has, is one line in the hands of all. */
function hoseTeam(shot: Shot, performers: readonly Performer[]): (readonly [Performer, Performer])[] {
  const hose = performers.find((p) => /hose/.test(idOf(p)) && p.index === 0);
  const holders = new Set(
    shot.relations
      .filter((r) => r.object === hose?.entity.id && /^(holding|carrying|pulling|touching)$/.test(r.kind))
      .map((r) => r.subject),
  );
  const [first, ...others] = performers
    .filter((p) => p.look !== null && holders.has(p.entity.id))
    .slice(0, MOST_PULLING);
  if (!hose || !first || (others.length === 0 && !isBrigade(first, shot))) return [];
  const hoses = performers.filter((p) => p.entity.id === hose.entity.id);
  return [...others, ...hoses].map((p) => [p, first] as const);
}

/** Who fights a fire with it; in frames of a face the line would be out of it. */
const isBrigade = (p: Performer, shot: Shot): boolean =>
  /^fire ?(?:fighter|man|woman)$/.test(p.entity.noun) &&
  /^(?:hold|spray|fight|extinguish|aim|hose|use|douse)$/.test(p.mention.verb ?? '') &&
  !/close/.test(shot.size);
