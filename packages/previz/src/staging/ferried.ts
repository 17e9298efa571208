/** Who drives somebody drives a vehicle with them in it. */
import type { Relation } from '../model/script.ts';
import type { Artists } from './artists.ts';
import type { Frame } from './belonging-kit.ts';
import { madeThing } from './made-thing.ts';
import type { Performer } from './performers.ts';

/** What they have who carry people about. */
const CRAFT: readonly (readonly [nouns: RegExp, drawable: string])[] = [
  [/gondolier/, 'gondola'],
  [/ferryman|boatman|rower|oarsman|fisherman|sailor/, 'rowing-boat'],
  [/taxi|cab/, 'taxi'],
  [/pilot|aviator/, 'small-airplane'],
];

const BOATMEN = /gondolier|ferryman|boatman/;
const PROPELS = /^(pole|punt|row|paddle|ferry|steer|take|carry|transport|guide|serenade)$/;

/** "a gondolier poles a couple through a canal": they are in his boat. */
const fares = (performers: readonly Performer[]): Relation[] => {
  const people = performers.filter((p) => p.look && p.index === 0);
  const boatman = people.find((p) => BOATMEN.test(p.entity.noun) && PROPELS.test(p.mention.verb ?? ''));
  if (!boatman) return [];
  return people
    .filter((p) => p !== boatman)
    .map((p) => ({ kind: 'driving', subject: boatman.entity.id, object: p.entity.id }));
};

/** The frame with the vehicle that was meant. */
export function ferried({ shot, performers }: Frame, artists: Artists): Frame {
  const person = (id: string) => performers.find((p) => p.entity.id === id && p.look);
  const drives = [
    ...shot.relations.filter((r) => r.kind === 'driving' && person(r.subject) && person(r.object)),
    ...fares(performers),
  ];
  const driver = drives[0] && person(drives[0].subject);
  if (!driver) return { shot, performers };
  const named = performers.find((p) => p.drawable?.category === 'vehicle');
  const id = CRAFT.find(([nouns]) => nouns.test(driver.entity.noun))?.[1] ?? 'car';
  const vehicle = named ?? madeThing(artists.findDrawable(id) ? id : 'car', driver, artists);
  const crew = [driver.entity.id, ...drives.map((r) => r.object)];
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations.filter((r) => !drives.includes(r)),
        ...crew.map((subject): Relation => ({ kind: 'in', subject, object: vehicle.entity.id })),
      ],
    },
    performers: named ? performers : [...performers, vehicle],
  };
}
