import type { Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import type { Performer } from './performers.ts';

/** What people are in as in a room, and the setting that shows it from within. */
const INTERIORS: Readonly<Record<string, string>> = {
  tent: 'tent-interior',
  yurt: 'tent-interior',
  tipi: 'tent-interior',
  igloo: 'igloo-interior',
  bus: 'bus-interior',
  'school-bus': 'bus-interior',
  minibus: 'bus-interior',
  trolleybus: 'bus-interior',
  'double-decker-bus': 'bus-interior',
  train: 'train-interior',
  'bullet-train': 'train-interior',
  'steam-train': 'train-interior',
  'railway-car': 'train-interior',
  tram: 'bus-interior',
  'metro-train': 'subway-car',
  airplane: 'plane-interior',
  submarine: 'submarine-interior',
  tower: 'tower-room',
  lighthouse: 'tower-room',
  windmill: 'tower-room',
};

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
    shot.relations.some((r) => INSIDE.has(r.kind) && r.subject === p.entity.id && r.object === id);
  const outside = shot.size === 'extreme-wide' || host.entity.traits.colours.length > 0;
  if (outside || !people.every(within)) return { shot, performers };
  return {
    shot: {
      ...shot,
      place: { ...shot.place, setting: INTERIORS[host.drawable?.id ?? ''] ?? shot.place.setting },
      relations: shot.relations.filter((r) => r.object !== id && r.subject !== id),
    },
    performers: performers.filter((p) => p.entity.id !== id),
  };
}
