/** Deeds among people that no verb's row tells: a toast, a story told to children, a thing that two want, a hand held in bed, help out of a chair. */

import type { PoseId } from '../model/figure.ts';
import type { Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import { asMany } from './as-many.ts';
import { isYoung } from './beings.ts';
import type { Deed } from './deed-ways.ts';
import { isTable } from './is-table.ts';
import type { Performer } from './performers.ts';
import type { InUse } from './take-up-deed.ts';

/** The shot with such a deed as it is done; null where it is none of them. */
export const amongPeople = (doer: Performer, now: InUse): InUse | null =>
  toasting(doer, now) ??
  armWrestling(doer, now) ??
  tossedUp(doer, now) ??
  storytelling(doer, now) ??
  exchanging(doer, now) ??
  selfieOfAll(doer, now) ??
  onTheFloor(doer, now) ??
  wresting(doer, now) ??
  visitedInBed(doer, now) ??
  stoodUp(doer, now);

const GLASSES = /mug|glass|goblet|cocktail|champagne|wine|beer|cup|tankard/;
const PUBS = /bar|saloon|tavern|pub|brewery/;

/** How many raise glasses that are seen one by one. */
const PARTY = 8;

/** One alone has it before the chest where a frame would lose it over the head. */
const poseOfToast = (party: number, { size }: Shot): PoseId =>
  party === 2
    ? 'reach'
    : party === 1 && /^(medium|close)/.test(size) && size !== 'medium-wide'
      ? 'hold'
      : 'raise';

/** Glasses are raised, by two against each other; everybody has one. */
function toasting(doer: Performer, { shot, performers }: InUse): InUse | null {
  if (!/^(toast|clink)$/.test(doer.mention.verb ?? '')) return null;
  const party = performers.filter((q) => q.look && /^(toast|clink)$/.test(q.mention.verb ?? ''));
  const ids = new Set(party.map((q) => q.entity.id));
  const placed = shot.relations.some((r) => ids.has(r.subject) && /^(on|in|behind)$/.test(r.kind));
  const table = performers.find(isTable);
  const ofGlass = (r: Relation) =>
    r.subject === glass?.entity.id && /^(around|next-to|in-front-of|under|behind)$/.test(r.kind);
  const things = performers.filter((q) => q.look === null);
  const glass = things.find((q) => GLASSES.test(q.drawable?.id ?? ''));
  const held = shot.relations.filter((r) => ids.has(r.subject) && r.kind === 'holding');
  if (placed || party.length > PARTY) return null;
  if (held.some((r) => r.object !== glass?.entity.id)) return null;
  const tools = glass ? [] : [PUBS.test(shot.place.setting) ? 'beer-mug' : 'wine-glass'];
  const deed: Deed = { way: 'by', thing: null, tools, pose: poseOfToast(party.length, shot) };
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations.filter(
          (r) =>
            !held.includes(r) &&
            !ofGlass(r) &&
            !(ids.has(r.subject) && ids.has(r.object)) &&
            !(table && r.object === table.entity.id),
        ),
        // It is they who are around the fire or the table, and not their glasses.
        ...shot.relations
          .filter((r) => ofGlass(r) && r.object !== table?.entity.id)
          .flatMap((r) => [...ids].map((id): Relation => ({ ...r, subject: id }))),
        ...(table
          ? [...ids].map((id): Relation => ({ kind: 'around', subject: id, object: table.entity.id }))
          : []),
        ...(glass
          ? [...ids].map((id): Relation => ({ kind: 'holding', subject: id, object: glass.entity.id }))
          : []),
      ],
    },
    performers: performers.flatMap((q) => {
      if (party.includes(q))
        return [
          {
            ...q,
            deed,
            mention: {
              ...q.mention,
              verb: party.length > 1 ? 'clink' : 'toast',
              mood: q.mention.mood ?? 'happy',
            },
          },
        ];
      if (q.entity.id !== glass?.entity.id) return [q];
      return q.index === 0 ? asMany(q, party.length) : [];
    }),
  };
}

/** Who is arm-wrestled wrestles, at the same table. */
function armWrestling(doer: Performer, { shot, performers }: InUse): InUse | null {
  const met = shot.relations.find(
    (r) => /^(touching|fighting)$/.test(r.kind) && r.subject === doer.entity.id && r.object !== r.subject,
  );
  const other = performers.find((q) => q.look && q.entity.id === met?.object);
  if (doer.mention.verb !== 'armwrestle' || !other || other.mention.verb !== null) return null;
  const { verb, pose } = doer.mention;
  return {
    shot: { ...shot, relations: shot.relations.filter((r) => r !== met) },
    performers: performers.map((q) => (q === other ? { ...q, mention: { ...q.mention, verb, pose } } : q)),
  };
}

const CAPS = /cap$|hat$|beret|helmet|bouquet/;

/** Caps that all throw into the air are over their heads, the arms up after them. */
function tossedUp(doer: Performer, { shot, performers }: InUse): InUse | null {
  const own = doer.entity.id;
  const held = shot.relations.find(
    (r) =>
      r.kind === 'holding' &&
      r.subject === own &&
      performers.some((q) => q.entity.id === r.object && CAPS.test(q.drawable?.id ?? '')),
  );
  if (!held || doer.entity.count < 2 || !/^(toss|throw|fling|hurl)$/.test(doer.mention.verb ?? ''))
    return null;
  return {
    shot: {
      ...shot,
      relations: shot.relations.map((r) =>
        r === held ? { kind: 'above' as const, subject: held.object, object: own } : r,
      ),
    },
    performers: performers.flatMap((q) => {
      if (q.entity.id === own)
        return [
          { ...q, mention: { ...q.mention, verb: 'cheer', pose: 'cheer' as const, mood: 'happy' as const } },
        ];
      if (q.entity.id !== held.object) return [q];
      const up = { ...q, mention: { ...q.mention, pose: 'fly' as const } };
      return q.index === 0 ? asMany(up, Math.min(PARTY, doer.entity.count)) : [];
    }),
  };
}

/** Who tells children a story sits, and they sit on the floor before it. */
function storytelling(doer: Performer, { shot, performers }: InUse): InUse | null {
  const own = doer.entity.id;
  const told = shot.relations.find((r) => r.kind === 'talking-to' && r.subject === own);
  const listeners = performers.filter((q) => q.look && q.entity.id === told?.object && q.entity.id !== own);
  const young = listeners.length > 0 && listeners.every(isYoung);
  const seated = shot.relations.some((r) => r.subject === told?.object && /^(in|on|around)$/.test(r.kind));
  if (!young || seated || !/^(tell|read|narrate)$/.test(doer.mention.verb ?? '')) return null;
  if (doer.look?.age === 'child' || /classroom|theatre|stage|library/.test(shot.place.setting)) return null;
  const reads = doer.mention.pose === 'read';
  return {
    shot,
    performers: performers.map((q) =>
      q.id === doer.id
        ? {
            ...q,
            mention: { ...q.mention, posture: 'sit' as const, ...(reads ? {} : { pose: 'sit' as const }) },
          }
        : listeners.includes(q) && idle(q.mention.pose)
          ? { ...q, mention: { ...q.mention, pose: 'cross-legged' as const, towards: { entity: own } } }
          : q,
    ),
  };
}

const idle = (pose: PoseId | null): boolean => pose === null || pose === 'stand' || pose === 'sit';

/** What two exchange passes from the hand of one into the other's. */
function exchanging(doer: Performer, { shot, performers }: InUse): InUse | null {
  const others = performers.filter((q) => q.look && q.id !== doer.id);
  const [own, other] = [doer.entity.id, others[0]];
  const given = shot.relations.find(
    (r) =>
      r.subject === own &&
      performers.some((q) => q.entity.id === r.object && q.look === null && q.height < WRESTED),
  );
  if (!/^(exchange|trade|swap)$/.test(doer.mention.verb ?? '') || !given || !other || others.length > 1)
    return null;
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations.filter((r) => r.object !== given.object),
        { kind: 'giving', subject: own, object: given.object, second: other.entity.id },
      ],
    },
    performers,
  };
}

const POSED: readonly PoseId[] = ['stand', 'cheer', 'laugh', 'wave'];

/** One of a group holds the phone for all of them. */
function selfieOfAll(doer: Performer, { shot, performers }: InUse): InUse | null {
  const group = performers.filter((q) => q.look && q.mention.pose === 'selfie');
  const holder = group[group.length - 1];
  if (doer.mention.pose !== 'selfie' || group.length < 2 || group.some((q) => q.entity.id !== doer.entity.id))
    return null;
  return {
    shot,
    performers: performers.map((q) =>
      group.includes(q) && q !== holder
        ? {
            ...q,
            mention: {
              ...q.mention,
              verb: null,
              pose: POSED[q.index % POSED.length] ?? 'stand',
              mood: 'happy' as const,
            },
          }
        : q,
    ),
  };
}

/** Children who play with each other indoors do so on the floor. */
function onTheFloor(doer: Performer, { shot, performers }: InUse): InUse | null {
  const people = performers.filter((q) => q.look);
  const young = people.length > 1 && people.every(isYoung);
  const plays = doer.mention.verb === 'play' && (doer.mention.pose === 'run' || doer.mention.pose === null);
  const held = shot.relations.some(
    (r) => r.subject === doer.entity.id && /^(holding|on|in|around|chasing)$/.test(r.kind),
  );
  if (
    !young ||
    !plays ||
    held ||
    !/^(living-room|bedroom|nursery|attic|kindergarten)$/.test(shot.place.setting)
  )
    return null;
  return {
    shot,
    performers: performers.map((q) =>
      q.look && (q.mention.verb === 'play' || idle(q.mention.pose))
        ? { ...q, mention: { ...q.mention, verb: 'sit', pose: 'cross-legged' as const } }
        : q,
    ),
  };
}

/** Metres; what is larger nobody tears out of another's hands. */
const WRESTED = 0.7;

/** What two fight over is in the hands of both. */
function wresting(doer: Performer, { shot, performers }: InUse): InUse | null {
  if (!/^(fight|struggle|tussle|wrestle|squabble|quarrel|argue|tug)$/.test(doer.mention.verb ?? ''))
    return null;
  const own = doer.entity.id;
  const others = performers.filter((q) => q.look && q.id !== doer.id);
  const [other] = others;
  const over = shot.relations.find(
    (r) =>
      r.subject === own &&
      /^(next-to|above|fighting)$/.test(r.kind) &&
      performers.some((q) => q.entity.id === r.object && isWrested(q)),
  );
  const isSeat = (id: string) =>
    performers.some((q) => q.entity.id === id && SEATS.test(q.drawable?.id ?? ''));
  const placed = shot.relations.some(
    (r) =>
      r !== over &&
      (r.subject === over?.object ||
        (r.subject === own && /^(around|in|on)$/.test(r.kind) && !isSeat(r.object))),
  );
  if (!over || placed || !other || others.length > 1) return null;
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations
          .filter((r) => r !== over && !(r.subject === own && r.object === other.entity.id))
          // Nobody keeps a seat in a scuffle: it is behind them.
          .map((r) => (r.subject === own && isSeat(r.object) ? { ...r, kind: 'in-front-of' as const } : r)),
        { kind: 'holding', subject: own, object: over.object },
        ...(other.entity.id === own
          ? []
          : [{ kind: 'fighting' as const, subject: own, object: other.entity.id }]),
      ],
    },
    performers: performers.map((q) =>
      q.id === doer.id || q.id === other.id
        ? {
            ...q,
            deed: { way: 'by' as const, thing: null, tools: [], pose: null },
            mention: { ...q.mention, verb: 'wrest', pose: 'pull' as const, mood: 'angry' as const },
          }
        : q,
    ),
  };
}

const isWrested = ({ look, drawable, height, entity }: Performer): boolean =>
  look === null &&
  drawable?.kind === 'thing' &&
  (height < WRESTED || drawable.category === 'clothing') &&
  entity.count === 1 &&
  !FIXED.test(drawable.id) &&
  !PLANS.test(drawable.id);

/** On its wall whoever quarrels about it. */
const FIXED = /^(thermostat|light-switch|radiator|fuse-box|painting|air-conditioner)$/;

/** Spread on a table between them rather. */
const PLANS = /^(map|world-map|chart|sheet-of-paper|newspaper|chess-board|playing-card)$/;

const AT_BEDS =
  /^(hold|comfort|visit|feed|check|examine|treat|watch|tuck|guard|nurse|tend|soothe|console|touch|care|stroke)$/;

/** "holds the hand of an old woman in bed": she is in it. */
function visitedInBed(doer: Performer, { shot, performers }: InUse): InUse | null {
  const own = doer.entity.id;
  const bed = performers.find((q) => /^(bed|hospital-bed|crib)$/.test(q.drawable?.id ?? ''));
  const lies = shot.relations.find(
    (r) => r.subject === own && r.object === bed?.entity.id && /^(in|on)$/.test(r.kind),
  );
  const met = shot.relations.find(
    (r) => r.subject === own && /^(holding|touching|hugging|feeding|looking-at|talking-to)$/.test(r.kind),
  );
  const other = performers.find((q) => q.look && q.entity.id === met?.object && q.entity.id !== own);
  if (!lies || !met || !other || other.look?.age === 'toddler' || !AT_BEDS.test(doer.mention.verb ?? ''))
    return null;
  return {
    shot: {
      ...shot,
      relations: shot.relations.map((r) => (r === lies ? { ...r, subject: other.entity.id } : r)),
    },
    performers: performers.map((q) =>
      q.entity.id === other.entity.id && idle(q.mention.pose)
        ? { ...q, mention: { ...q.mention, pose: 'lie' } }
        : q,
    ),
  };
}

const SEATS = /wheelchair|chair$|bench|sofa|couch|stool|^bed$|hospital-bed/;

/** Who is helped out of a chair is half up before it. */
function stoodUp(doer: Performer, { shot, performers }: InUse): InUse | null {
  const seat = performers.find((q) => SEATS.test(q.drawable?.id ?? ''));
  const met = shot.relations.find((r) => r.kind === 'touching' && r.subject === doer.entity.id);
  const other = performers.find((q) => q.look && q.entity.id === met?.object);
  if (doer.mention.verb !== 'help' || !seat || other?.mention.pose !== 'kneel') return null;
  const [id, chair] = [other.entity.id, seat.entity.id];
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations.filter((r) => r.subject !== chair && r.object !== chair),
        { kind: 'next-to', subject: chair, object: id },
      ],
    },
    performers: performers.map((q) =>
      q.id === other.id ? { ...q, mention: { ...q.mention, pose: 'hunch' as const } } : q,
    ),
  };
}
