/** Things as a deed has them: what is painted stands on an easel, dishes are washed in a tub, what is poured into is in the other hand. */
import { isHolding } from '../model/holding.ts';
import type { Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import { amongPeople } from './among-people.ts';
import type { Artists } from './artists.ts';
import { bathed } from './bathing.ts';
import { atBedside, atFireside, cuffed } from './cuffs-beds-and-fires.ts';
import { takenUpWith } from './deeds-of-two.ts';
import { enthroned } from './enthroned.ts';
import { aroundOnFloor } from './floor-games.ts';
import { lookedAt } from './look-at-wall.ts';
import { nearTheWork } from './near-the-work.ts';
import type { Performer } from './performers.ts';
import { poursInto } from './pours-into.ts';
import { sharesLoad } from './shared-loads.ts';
import { overTable } from './spread-on-table.ts';
import { type InUse, takenUp } from './take-up-deed.ts';
import { toTheFallen } from './to-the-fallen.ts';
import type { Use } from './use.ts';
import { HOUSEHOLD_USES } from './uses-at-home.ts';
import { GEAR_USES } from './uses-of-gear.ts';

const USES: readonly Use[] = [...GEAR_USES, ...HOUSEHOLD_USES];

/** Many of them are one thing in use. */
const AS_ONE = /^(net-in-hands|hauled-net|photo-board|playing-card|pulled-cables)$/;

/** Grips that a deed may put in the place of one another. */
const ABOUT: ReadonlySet<Relation['kind']> = new Set([
  'looking-at',
  'touching',
  'holding',
  'carrying',
  'next-to',
]);

/** The shot with its things in use. */
export function putToUse(shot: Shot, performers: readonly Performer[], artists: Artists): InUse {
  const used = performers
    .filter((p) => p.look !== null && p.index === 0 && !sharesLoad(p, shot))
    .reduce<InUse>((now, doer) => usedBy(doer, now, artists), { shot, performers });
  return { ...used, shot: nearTheWork(used.shot, used.performers) };
}

function usedBy(doer: Performer, { shot, performers }: InUse, artists: Artists): InUse {
  const verb = doer.mention.verb ?? '';
  const special =
    enthroned(doer, { shot, performers }) ??
    toTheFallen(doer, { shot, performers }) ??
    poursInto(doer, { shot, performers }, artists) ??
    cuffed(doer, { shot, performers }) ??
    atFireside(doer, { shot, performers }) ??
    atBedside(doer, { shot, performers }) ??
    overTable(doer, { shot, performers }) ??
    bathed(doer, { shot, performers }) ??
    aroundOnFloor(doer, { shot, performers }) ??
    amongPeople(doer, { shot, performers });
  if (special) return special;
  for (const rule of USES) {
    const thing = performers.find(
      (q) => q.look === null && (rule.things.test(q.drawable?.id ?? '') || rule.things.test(q.entity.noun)),
    );
    if (!thing || !rule.verbs.test(verb)) continue;
    if (rule.of && !performers.some((q) => rule.of?.test(q.entity.noun))) continue;
    if (rule.by && !rule.by.test(doer.entity.noun)) continue;
    const block = rule.into && performers.find((q) => rule.into?.test(q.drawable?.id ?? ''));
    if (rule.into && !block) continue;
    if (rule.where && !rule.where(shot, performers)) continue;
    const own = shot.relations.find(
      (r) => r.subject === doer.entity.id && r.object === thing.entity.id && ABOUT.has(r.kind),
    );
    const taken = shot.relations.some(
      (r) => r.object === thing.entity.id && r.subject !== doer.entity.id && isHolding(r),
    );
    if ((!own && !rule.always) || (taken && !rule.worn)) continue;
    return {
      shot: {
        ...shot,
        relations: block
          ? stuck(shot.relations, doer, thing, block)
          : related(shot.relations, doer, thing, rule),
      },
      performers: performers
        .filter((q) => !rule.worn || q.entity.id !== thing.entity.id)
        // What is drawn as the other thing is the other thing, and what is in use is one.
        .filter((q) => !rule.as || q.entity.id === thing.entity.id || q.drawable?.id !== rule.as)
        .filter((q) => !AS_ONE.test(rule.as ?? '') || q.entity.id !== thing.entity.id || q.index === 0)
        .filter((q) => rule.as !== 'photo-board' || !/^(string|thread|yarn|cord)$/.test(q.entity.noun))
        .filter(
          (q) =>
            !rule.drinks ||
            q === thing ||
            q.look !== null ||
            !/glass|cup|beer|cocktail|mug/.test(q.drawable?.id ?? ''),
        )
        .filter((q) => !rule.holds?.test(q.entity.noun))
        .filter((q) => !rule.withFood || q.drawable?.category !== 'food')
        .map((q) =>
          q.entity.id === thing.entity.id
            ? drawnAs(q, rule.as, artists)
            : q.entity.id === doer.entity.id
              ? {
                  ...q,
                  look: rule.worn ? withTie(q.look, thing) : q.look,
                  mention: { ...q.mention, pose: rule.pose ?? q.mention.pose, verb: rule.verb ?? verb },
                }
              : q,
        ),
    };
  }
  const now = { shot, performers };
  return takenUpWith(doer, now) ?? takenUp(doer, now, artists) ?? lookedAt(doer, now) ?? now;
}

/** Who is at a tie has it on. */
const withTie = (look: Performer['look'], { drawable, colour }: Performer): Performer['look'] => {
  const type = /^(tie|bow-tie)$/.exec(drawable?.id ?? '')?.[1] as 'tie' | 'bow-tie' | undefined;
  return !look || !type || look.garments.some((g) => g.type === type)
    ? look
    : { ...look, garments: [...look.garments, { type, colour: colour ?? '#8a2f3c', pattern: null }] };
};

/** The doer's relation to the thing in the place of what was said of either; what was in it is not any more. */
function related(
  relations: readonly Relation[],
  doer: Performer,
  thing: Performer,
  { relation, bearing }: Use,
): Relation[] {
  const [subject, object] = [doer.entity.id, thing.entity.id];
  const others = relations.filter(
    (r) =>
      !(r.subject === subject && r.object === object) &&
      !(relation === 'holding' && r.object === object && r.kind === 'in') &&
      !(relation === 'touching' && r.object === object && r.kind === 'next-to'),
  );
  return relation === null
    ? others
    : [...others, { kind: relation, subject, object, ...(bearing ? { bearing } : {}) }];
}

/** The thing in the block, the doer's hands on both. */
function stuck(
  relations: readonly Relation[],
  doer: Performer,
  thing: Performer,
  block: Performer,
): Relation[] {
  const [subject, object] = [doer.entity.id, thing.entity.id];
  return [
    ...relations.filter((r) => r.subject !== object && r.object !== object && r.object !== block.entity.id),
    { kind: 'in', subject: object, object: block.entity.id },
    { kind: 'touching', subject, object: block.entity.id },
  ];
}

function drawnAs(p: Performer, as: string | undefined, artists: Artists): Performer {
  const drawable = as && artists.findDrawable(as);
  return drawable
    ? { ...p, entity: { ...p.entity, drawable: drawable.id }, drawable, height: drawable.height }
    : p;
}
