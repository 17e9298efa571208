/** Through somebody's eyes: what they have in their hands is at the lower edge of the picture, and nobody holds it. */
import type { Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import type { Artists } from './artists.ts';
import { opened } from './over-shoulder.ts';
import type { Performer } from './performers.ts';

/** What is at the hands of whoever looks, and whose hands they are. */
export interface OwnHands {
  readonly thing: Performer;
  readonly owner: Performer | null;
}

export interface FirstPerson {
  readonly shot: Shot;
  readonly performers: Performer[];
  readonly hands: OwnHands | null;
}

const HAS: ReadonlySet<Relation['kind']> = new Set(['holding', 'carrying', 'driving']);
const AT_HAND = /^(?:steering-wheel|handlebars?)$/;
const ON_HAND = /tool|weapon|electronics|food|container|instrument|household|sport|toy|other|symbol/;
/** Higher than this, metres, nobody holds it before their eyes. */
const MOST = 1.5;

/** The shot as it is seen past one's own hands, where it is seen through somebody's eyes and they have something in them. */
export function firstPerson(shot: Shot, all: readonly Performer[], artists: Artists): FirstPerson {
  const others = all.filter((p) => p.entity.id !== shot.viewer);
  const plain = { shot, performers: others, hands: null };
  if (!shot.pointOfView || (shot.part !== undefined && shot.part !== 'hands' && shot.part !== 'hand'))
    return plain;
  const owner = shot.part ? (all.find((p) => p.look !== null) ?? null) : null;
  const ids = new Set([shot.viewer, owner?.entity.id]);
  const thing = all.find(
    (p) =>
      p.look === null &&
      p.drawable?.kind === 'thing' &&
      p.height < MOST &&
      (AT_HAND.test(p.drawable.id) ||
        (p.entity.id === shot.viewer && ON_HAND.test(p.drawable.category)) ||
        shot.relations.some((r) => HAS.has(r.kind) && ids.has(r.subject) && r.object === p.entity.id)),
  );
  if (!thing) return plain;
  const reader = owner?.mention ?? shot.mentions.find((m) => m.entity === shot.viewer);
  const gone = new Set([thing.entity.id, owner?.entity.id]);
  const { part: _, ...whole } = shot;
  return {
    shot: {
      ...whole,
      size: shot.part ? 'full' : shot.size,
      shallowFocus: shot.part ? false : shot.shallowFocus,
      focus: shot.focus.filter((id) => !gone.has(id)),
      mentions: shot.mentions.filter((m) => !gone.has(m.entity)),
      relations: shot.relations.filter((r) => !gone.has(r.subject) && !gone.has(r.object)),
    },
    performers: all.filter((p) => !gone.has(p.entity.id)),
    hands: { thing: reader ? opened(thing, reader, artists) : thing, owner },
  };
}
