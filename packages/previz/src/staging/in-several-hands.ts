/** What is in several hands though it is said otherwise: who is carried on a stretcher, laid on a bed, a cloth that two fold. */
import { isHolding } from '../model/holding.ts';
import type { Relation } from '../model/script.ts';
import { idOf } from './belonging-kit.ts';
import type { Performer } from './performers.ts';
import type { InUse } from './take-up-deed.ts';

/** What is held out between its bearers, whatever is done with it. */
export const CLOTHS =
  /^(banner|wide-banner|sail|tarp|fire-net|sheet|tablecloth|blanket|towel|bedsheet|held-cloth)$/;
/** Done to a cloth by both ends, though nobody is said to hold it. */
const FOLDS = /^(fold|unfold|shake|spread|stretch|wring|unroll|unfurl)$/;

/** On these one is carried oneself. */
const LITTERS = /^(stretcher|throne|sedan-chair|palanquin)$/;

const SEATS = /throne|chair|palanquin/;
export const isSeat = (p: Performer): boolean => SEATS.test(idOf(p));

/** Who is carried on a stretcher, or on a throne, is not carried by itself. */
export function laidOnLitter(now: InUse): InUse {
  const { shot, performers } = now;
  const litter = performers.find((p) => LITTERS.test(idOf(p)));
  const carried = shot.relations.find(
    (r) => isHolding(r) && performers.some((p) => p.look !== null && p.entity.id === r.object),
  );
  const on = (id: string | undefined) =>
    shot.relations.find(
      (r) => /^(on|in)$/.test(r.kind) && r.subject === id && r.object === litter?.entity.id,
    );
  const said = on(carried?.object) ?? on(carried?.subject);
  if (!litter || !carried || !said) return now;
  const lies = !SEATS.test(idOf(litter));
  return {
    performers: performers.map((p) =>
      p.entity.id === carried.object && p.mention.pose === null
        ? { ...p, mention: { ...p.mention, pose: lies ? ('supine' as const) : ('sit' as const) } }
        : p,
    ),
    shot: {
      ...shot,
      relations: [
        ...shot.relations.filter((r) => r !== said && !(isHolding(r) && r.object === carried.object)),
        ...shot.relations
          .filter((r) => isHolding(r) && r.object === carried.object)
          .map((r): Relation => ({ kind: 'carrying', subject: r.subject, object: litter.entity.id })),
        { kind: 'on', subject: carried.object, object: litter.entity.id },
      ],
    },
  };
}

/** A cloth that two fold is in the hands of both. */
export function byBothEnds(now: InUse): InUse {
  const cloth = now.performers.find((p) => CLOTHS.test(idOf(p)));
  const folding = now.performers.filter(
    (p) => p.look !== null && p.index === 0 && FOLDS.test(p.mention.verb ?? ''),
  );
  if (!cloth || folding.length === 0) return now;
  const own = new Set(folding.map((p) => p.entity.id));
  const others = now.shot.relations.filter((r) => !(own.has(r.subject) && r.object === cloth.entity.id));
  const held = [...own].map((subject): Relation => ({ kind: 'holding', subject, object: cloth.entity.id }));
  return { ...now, shot: { ...now.shot, relations: [...others, ...held] } };
}

/** "a pirate fights a sailor with swords": either has one. */
export function armedAlike(now: InUse): InUse {
  const { shot, performers } = now;
  const arms = performers.filter((p) => p.drawable?.category === 'weapon' && p.entity.count > 1);
  const more = shot.relations.flatMap((r) =>
    r.kind !== 'fighting' || !performers.some((p) => p.look !== null && p.entity.id === r.object)
      ? []
      : shot.relations
          .filter(
            (q) => isHolding(q) && q.subject === r.subject && arms.some((a) => a.entity.id === q.object),
          )
          .map((q): Relation => ({ ...q, subject: r.object })),
  );
  const fresh = more.filter((q) => !shot.relations.some((r) => r.subject === q.subject && isHolding(r)));
  return fresh.length === 0 ? now : { ...now, shot: { ...shot, relations: [...shot.relations, ...fresh] } };
}

const LAYS = /^(lift|lower|lay|put|place|move|transfer|set|help|heave)$/;

/** Who is lifted onto a bed is still in the hands of those who do it; it is none of them that is on it. */
export function laidOnBed(now: InUse): InUse {
  const { shot, performers } = now;
  const lays = (id: string) =>
    performers.some((p) => p.entity.id === id && p.look !== null && LAYS.test(p.mention.verb ?? ''));
  const patient = performers.find(
    (p) =>
      p.look !== null &&
      shot.relations.some((r) => isHolding(r) && r.object === p.entity.id && lays(r.subject)),
  );
  const whom = patient?.entity.id ?? '';
  const isHeld = (r: Relation) => isHolding(r) && r.object === whom && lays(r.subject);
  const on = shot.relations.filter(
    (r) => r.kind === 'on' && isBedded(r.object, performers) && (r.subject === whom || lays(r.subject)),
  );
  const [bed] = on;
  if (!patient || !bed) return now;
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations
          .filter((r) => !on.includes(r))
          .map((r): Relation => (isHeld(r) ? { kind: 'touching', subject: r.subject, object: whom } : r)),
        { kind: 'on', subject: whom, object: bed.object },
      ],
    },
    performers: performers.map((p) =>
      p.entity.id === whom ? { ...p, mention: { ...p.mention, pose: 'cradled' as const } } : p,
    ),
  };
}

const isBedded = (id: string, performers: readonly Performer[]): boolean =>
  performers.some((p) => p.entity.id === id && /bed$|operating-table|couch/.test(idOf(p)));
