/** Several who only stand about are no row of pegs: they stand in depth, turned to one another or to whoever acts, each in a way of its own. */

import type { PoseId } from '../model/figure.ts';
import type { Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import { golden } from '../random/golden.ts';
import type { Attachments } from './attachments.ts';
import { isAlive } from './beings.ts';
import type { Facing } from './direction.ts';
import { COACHES } from './dressing.ts';
import type { Duet } from './duets.ts';
import { MANY } from './many.ts';
import type { Performer } from './performers.ts';

/** How one of a company stands. */
export interface Stand {
  readonly facing: Facing;
  /** null: as it would alone. */
  readonly pose: PoseId | null;
  /** How much farther from the camera than the main plane, a part of its distance. */
  readonly back: number;
}

/** By the performer's id. */
export type Company = ReadonlyMap<string, Stand>;

/** From so many persons on. */
const LEAST = 3;

const AT_EASE = new Set<PoseId | null>(['stand', 'talk', 'laugh', 'hold', 'drink', null]);
const STANDS = new Set<PoseId | null>(['stand', null]);
/** Nobody has the hands on the hips or the arms crossed there. */
const SOLEMN = /^(graveyard|church|cathedral|hospital|temple|mosque|throne-room|prison)$/;
const WAYS: readonly (PoseId | null)[] = [null, 'arms-crossed', null, 'hands-on-hips', null, null];

/** Parts of the distance behind the main plane, by place from the left. */
const DEPTHS = [0.05, 0.2, 0, 0.13, 0.03, 0.22, 0.09, 0.17] as const;

/** Who is with somebody else in these ways stands where that one does. */
const TIED = new Set<Relation['kind']>([
  'chasing',
  'fighting',
  'hugging',
  'giving',
  'feeding',
  'touching',
  'pushing',
  'pulling',
  'leading',
  'left-of',
  'right-of',
  'between',
  'behind',
  'in-front-of',
  'around',
]);

/** They stand as they were drilled to. */
const DRILLED = /^(soldier|knight|guard|royal guard|guardsman|samurai|legionary|bodyguard)$/;

/** Sizes in which feet are seen. */
const WHOLE: ReadonlySet<string> = new Set(['extreme-wide', 'wide', 'full', 'medium-wide']);

/** Empty unless at least three persons are there and nobody says how they stand. */
export function companyOf(
  shot: Shot,
  performers: readonly Performer[],
  attachments: Attachments,
  duets: readonly Duet[],
  orderOf: (entity: string, index: number) => number,
): Company {
  const free = performers.filter((p) => !attachments.has(p.id));
  const people = free.filter((p) => p.look !== null);
  if (people.length < LEAST || people.some((p) => p.entity.count >= MANY)) return new Map();
  if (!WHOLE.has(shot.size) || COACHES.has(shot.place.setting)) return new Map();
  const place = (p: Performer) => orderOf(p.entity.id, p.index);
  const paired = (p: Performer) => duets.some((d) => d.first.id === p.id || d.second.id === p.id);
  const members = people
    .filter((p) => !paired(p) && standsAbout(p, shot))
    .sort((a, b) => place(a) - place(b));
  const others = free.filter((p) => !members.includes(p) && isAlive(p));
  const target = others.find((p) => p.focus) ?? others[0];
  const centre = target ? place(target) : middle(members.map(place));
  const phase = shot.place.seed % 7;
  return new Map(
    members.map((p, i): [string, Stand] => {
      const facing = p.plays !== undefined ? 0 : (Math.sign(centre - place(p)) as Facing);
      const drilled = DRILLED.test(p.entity.noun) && p.entity.count > 1;
      return [
        p.id,
        {
          facing: drilled && !target ? 0 : facing,
          pose: drilled || !isIdle(p, shot) ? null : wayOf(i + phase),
          back: drilled ? 0 : (DEPTHS[(i + phase) % DEPTHS.length] as number),
        },
      ];
    }),
  );
}

const wayOf = (i: number): PoseId | null => WAYS[Math.floor(golden(i, 0.618) * WAYS.length)] ?? null;

const middle = (places: readonly number[]): number =>
  ((places[0] ?? 0) + (places[places.length - 1] ?? 0)) / 2;

const standsAbout = (p: Performer, shot: Shot): boolean =>
  p.plays !== undefined ||
  (p.mention.towards === null &&
    AT_EASE.has(p.mention.pose) &&
    p.hovers === undefined &&
    !shot.relations.some((r) => TIED.has(r.kind) && [r.subject, r.object, r.second].includes(p.entity.id)));

/** Nothing in the hands, nothing on the mind. */
const isIdle = (p: Performer, shot: Shot): boolean =>
  STANDS.has(p.mention.pose) &&
  !SOLEMN.test(shot.place.setting) &&
  p.mention.mood === null &&
  !p.entity.traits.mood &&
  !shot.relations.some((r) => r.subject === p.entity.id && r.kind !== 'looking-at' && r.kind !== 'next-to');
