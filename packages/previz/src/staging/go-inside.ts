import type { Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import { INTERIORS } from '../sets/index.ts';
import type { Performer } from './performers.ts';

const INSIDE: ReadonlySet<Relation['kind']> = new Set(['in', 'riding']);

/** A frame and those in it. */
interface Within {
  readonly shot: Shot;
  readonly performers: readonly Performer[];
}

/** People in a tent, a bus or a train are seen from within it, unless the frame takes in the land or its colour was named. */
export function goneInside(shot: Shot, performers: readonly Performer[]): Within {
  const host = performers.find((p) => (p.drawable?.id ?? '') in INTERIORS);
  const people = performers.filter((p) => p.look !== null);
  if (!host || host.entity.count > 1 || people.length === 0) return { shot, performers };
  const id = host.entity.id;
  const within = (p: Performer) =>
    p.mention.pose !== 'drive' &&
    // The head of who peers out of a tent is outside of it.
    !/^(?:peek|peer)$/.test(p.mention.verb ?? '') &&
    shot.relations.some((r) => INSIDE.has(r.kind) && r.subject === p.entity.id && r.object === id);
  const flown = host.drawable?.id === 'airplane' && people.every((p) => /pilot|aviator/.test(p.entity.noun));
  const outside = shot.size === 'extreme-wide' || host.entity.traits.colours.length > 0;
  if (outside || !people.every(within)) return { shot, performers };
  return {
    shot: {
      ...shot,
      place: {
        ...shot.place,
        setting: flown ? 'cockpit' : (INTERIORS[host.drawable?.id ?? ''] ?? shot.place.setting),
      },
      relations: shot.relations.filter((r) => r.object !== id && r.subject !== id),
    },
    performers: performers.filter((p) => p.entity.id !== id),
  };
}
