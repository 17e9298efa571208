/** Deeds that no table has: handcuffs on another's wrists, reading to a child in bed, marshmallows over a fire. */
import type { Performer } from './performers.ts';
import type { InUse } from './take-up-deed.ts';

const CUFFS = /^(put|place|snap|lock|click|fasten|handcuff|cuff|arrest)$/;

/** Handcuffs are on the wrists of the other one. */
export function cuffed(doer: Performer, { shot, performers }: InUse): InUse | null {
  const cuffs = performers.find((q) => q.drawable?.id === 'handcuffs');
  const other = performers.find((q) => q.look !== null && q.entity.id !== doer.entity.id);
  if (!cuffs || !other || !CUFFS.test(doer.mention.verb ?? '')) return null;
  const [one, two, thing] = [doer.entity.id, other.entity.id, cuffs.entity.id];
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations.filter(
          (r) => r.subject !== thing && r.object !== thing && !(r.subject === one && r.object === two),
        ),
        { kind: 'holding', subject: two, object: thing },
        { kind: 'touching', subject: one, object: two },
      ],
    },
    performers: performers.map((q) =>
      q.entity.id === one ? { ...q, mention: { ...q.mention, verb: 'handcuff', pose: 'reach' } } : q,
    ),
  };
}

/** Who reads to a child in bed sits on its edge; the child is in the bed, awake. */
export function atBedside(doer: Performer, { shot, performers }: InUse): InUse | null {
  const bed = performers.find((q) => q.drawable?.id === 'bed');
  const child = performers.find(
    (q) => q.look !== null && q.look.age !== 'adult' && q.entity.id !== doer.entity.id,
  );
  const [one, two] = [doer.entity.id, child?.entity.id];
  const told = shot.relations.some(
    (r) => /^(talking-to|around|touching)$/.test(r.kind) && r.subject === one && r.object === two,
  );
  const verb = doer.mention.verb ?? '';
  if (!bed || !two || !told || !/^(read|tell|sing|tuck|cover)$/.test(verb)) return null;
  const listens = /^(read|tell|sing)$/.test(verb);
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations.filter((r) => r.object !== bed.entity.id),
        { kind: 'in', subject: two, object: bed.entity.id },
      ],
    },
    performers: performers.map((q) =>
      q.entity.id === two
        ? {
            ...q,
            mention: {
              ...q.mention,
              pose: 'lie' as const,
              mood: q.mention.mood ?? (listens ? ('happy' as const) : null),
            },
          }
        : q,
    ),
  };
}

const ROASTS = /^(roast|toast|sit|cook|grill|hold|gather|melt)$/;

/** Marshmallows are on sticks, held into the fire from all around it. */
export function atFireside(doer: Performer, { shot, performers }: InUse): InUse | null {
  const fire = performers.find((q) =>
    /^(campfire|bonfire|fire|fireplace|fire-pit)$/.test(q.drawable?.id ?? ''),
  );
  const sweets = performers.find((q) => q.drawable?.id === 'marshmallow');
  const roasts = (q: Performer) => q.look !== null && ROASTS.test(q.mention.verb ?? '');
  if (!fire || !sweets || !roasts(doer)) return null;
  const [hearth, thing] = [fire.entity.id, sweets.entity.id];
  // Each of a family, and whoever does the same.
  const all = new Set([doer, ...performers.filter(roasts)].map((q) => q.entity.id));
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations.filter(
          (r) => r.subject !== thing && r.object !== thing && !(all.has(r.subject) && r.object === hearth),
        ),
        ...[...all].map((subject) => ({ kind: 'around' as const, subject, object: hearth })),
      ],
    },
    performers: performers
      .filter((q) => q.entity.id !== thing)
      .map((q) =>
        all.has(q.entity.id) ? { ...q, mention: { ...q.mention, pose: 'roast' as const, verb: 'roast' } } : q,
      ),
  };
}
