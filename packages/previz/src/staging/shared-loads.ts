/** What several bear together: a boat between two boys, a coffin on six shoulders, a log that is heaved up, a banner spread before a crowd. */
import type { Bearing, JointBearing, Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import type { Artists } from './artists.ts';
import { drawnAs, idOf } from './belonging-kit.ts';
import type { Performer } from './performers.ts';
import type { InUse } from './take-up-deed.ts';

const SHARED: ReadonlySet<Bearing | undefined> = new Set<Bearing | undefined>([
  'between',
  'on-shoulders',
  'heaved',
  'spread',
  'raised',
]);

export const isShared = (bearing: Bearing | undefined): bearing is JointBearing => SHARED.has(bearing);

const CARRIES =
  /^(carry|haul|bring|bear|move|lug|transport|take|portage|shoulder|drag|evacuate|rescue|steal|deliver|load|unload|walk|run|march|hurry|rush)$/;
const HEAVES = /^(lift|heave|hoist|raise|pick|pick-up|lower|drop|put|place|set|lay|load)$/;

/** What is held out between its bearers, whatever is done with it. */
const CLOTHS = /^(banner|wide-banner|sail|tarp|fire-net|sheet|tablecloth|blanket|towel|bedsheet|held-cloth)$/;
const SPREAD =
  /^(hold|carry|raise|lift|unfurl|unroll|spread|stretch|wave|display|show|hang|march|walk|fold|unfold|shake|wring)$/;
/** Done to a cloth by both ends, though nobody is said to hold it. */
const FOLDS = /^(fold|unfold|shake|spread|stretch|wring|unroll|unfurl)$/;

/** Long and slender: on the shoulder, not by the hands. */
const POLES = /^(log|plank|steel-beam|ladder|rug|canoe|kayak|surfboard|mast|flagpole)$/;

/** What is put up where it is to stand. */
const RAISES = /^(raise|erect|pitch|plant|hoist|put-up|put|set|build|lift|hold)$/;
const RAISED =
  /^(flag|white-flag|pirate-flag|.*-flag|flagpole|maypole|mast|tent|tipi|yurt|wall|wall-frame|cross|totem-pole|scarecrow)$/;

/** On these one is carried oneself. */
const LITTERS = /^(stretcher|throne|sedan-chair|palanquin)$/;

const SEATS = /throne|chair|palanquin/;
export const isSeat = (p: Performer): boolean => SEATS.test(idOf(p));

/** Metres, of the longer side, from which on it takes two; of what is heavy for its size. */
const LONG = 0.9;
const HEAVY = 0.3;
const WEIGHTY: ReadonlySet<string> = new Set([
  'furniture',
  'container',
  'vehicle',
  'household',
  'electronics',
]);
/** Nobody shares these. */
const GUNS = /cannon|missile|torpedo|mortar/;
/** Beasts that hunters and fishers bring home on a pole, of a length in metres. */
const GAME =
  /deer|stag|doe|boar|pig|moose|elk|antelope|gazelle|tiger|wolf|bear|goat|sheep|shark|tuna|swordfish|crocodile|fish/;
const isGame = ({ drawable, height }: Performer): boolean =>
  GAME.test(drawable?.id ?? '') && height * Math.max(1, drawable?.aspect ?? 1) > LONG;
const OWN: ReadonlySet<string> = new Set(['clothing', 'food', 'symbol', 'weapon', 'building']);

/** Of a crowd so many spread a banner before it. */
const FRONT_RANK = 5;
const MOST_HANDS = 8;

const isHolding = ({ kind }: Relation): boolean => kind === 'carrying' || kind === 'holding';

/** The shot with what is borne by several related to all of them, in the form in which it is borne. */
export function sharedLoads(now: InUse, artists: Artists): InUse {
  const { shot, performers } = byBothEnds(laidOnBed(laidOnLitter(now)));
  const loads = new Map<string, JointBearing>();
  for (const load of performers.filter((p) => p.index === 0)) {
    const bearers = bearersOf(load, { shot, performers });
    const how =
      bearers.length < 2 ? null : (load.look ? personBorne : bearingOf)(load, bearers, shot.relations);
    if (how) loads.set(load.entity.id, how);
  }
  if (loads.size === 0) return { shot, performers };
  const hangs = performers.some((p) => p.drawable?.kind === 'animal' && loads.has(p.entity.id));
  return {
    shot: {
      ...shot,
      // Cut at the knees, what they have on high would be out of the frame as well.
      size: !shot.sizeSaid && /^medium/.test(shot.size) ? 'full' : shot.size,
      relations: shot.relations.map((r): Relation => {
        const bearing = isHolding(r) ? loads.get(r.object) : undefined;
        return bearing ? { ...r, kind: 'carrying', bearing } : r;
      }),
    },
    performers: performers.flatMap((p) => {
      const bearing = loads.get(p.entity.id);
      if (bearing === undefined) return hangs && isPole(p) ? [] : [p];
      return [offWater(drawnAs(p, FORMS[idOf(p)] ?? idOf(p), artists))];
    }),
  };
}

/** The pole that game hangs from is drawn with it. */
const isPole = (p: Performer): boolean =>
  p.look === null && /^(pole|stick|spear|branch|staff)$/.test(p.entity.noun);

/** As it is when it is carried: without wheels and trestles, unrolled or rolled up, long enough for two. */
const FORMS: Readonly<Record<string, string>> = {
  stretcher: 'litter',
  banner: 'wide-banner',
  log: 'long-log',
  plank: 'long-plank',
  ladder: 'long-ladder',
  'steel-beam': 'long-beam',
  blanket: 'held-cloth',
  tablecloth: 'held-cloth',
  towel: 'held-cloth',
  rug: 'rolled-carpet',
};

/** Nobody wades who carries a boat. */
const offWater = (p: Performer): Performer =>
  p.drawable?.placement === 'water' ? { ...p, drawable: { ...p.drawable, placement: 'floor' } } : p;

/** Who is carried on a stretcher, or on a throne, is not carried by itself. */
function laidOnLitter(now: InUse): InUse {
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
function byBothEnds(now: InUse): InUse {
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

const LAYS = /^(lift|lower|lay|put|place|move|transfer|set|help|heave)$/;

/** Who is lifted onto a bed is still in the hands of those who do it; it is none of them that is on it. */
function laidOnBed(now: InUse): InUse {
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

/** Those whose hands are on it, where there are more of them than of it. */
function bearersOf(load: Performer, { shot, performers }: InUse): Performer[] {
  const holders = new Set(
    shot.relations.filter((r) => isHolding(r) && r.object === load.entity.id).map((r) => r.subject),
  );
  const people = performers.filter((p) => p.look !== null && holders.has(p.entity.id));
  const copies = performers.filter((p) => p.entity.id === load.entity.id).length;
  return copies === 1 || 2 * copies <= people.length ? people : [];
}

function bearingOf(
  load: Performer,
  bearers: readonly Performer[],
  relations: readonly Relation[],
): JointBearing | null {
  const verbs = bearers.map((p) => p.mention.verb ?? '');
  const said = (words: RegExp) => verbs.some((v) => words.test(v));
  const { drawable } = load;
  if (said(RAISES) && RAISED.test(idOf(load))) return 'raised';
  if (!drawable) return null;
  if (drawable.kind === 'animal') return said(CARRIES) && isGame(load) ? 'on-shoulders' : null;
  if (CLOTHS.test(drawable.id)) return said(SPREAD) ? 'spread' : null;
  const size = load.height * Math.max(1, drawable.aspect);
  if (
    (OWN.has(drawable.category) && !GUNS.test(drawable.id)) ||
    size < (WEIGHTY.has(drawable.category) ? HEAVY : LONG)
  )
    return null;
  const up = relations.some((r) => r.object === load.entity.id && r.bearing === 'shoulders');
  if (said(CARRIES)) return up || POLES.test(drawable.id) ? 'on-shoulders' : 'between';
  return said(HEAVES) ? 'heaved' : null;
}

/** True for who has a hand on something that several bear. */
export const sharesLoad = (p: Performer, { relations }: Pick<Shot, 'relations'>): boolean =>
  relations.some((r) => r.subject === p.entity.id && isShared(r.bearing));

/** Somebody is carried on shoulders where that is said; else between two, unless it is a child in arms. */
function personBorne(
  load: Performer,
  bearers: readonly Performer[],
  relations: readonly Relation[],
): JointBearing | null {
  const r = relations.find((q) => isHolding(q) && q.object === load.entity.id);
  const own = bearers.some((p) => p.entity.id === load.entity.id);
  if (r?.kind !== 'carrying' || own || load.entity.count > 1) return null;
  if (r.bearing === 'shoulders') return 'on-shoulders';
  const young = /^(child|toddler)$/.test(load.look?.age ?? '');
  const free = r.bearing === undefined && !young && bearers.every((p) => CARRIES.test(p.mention.verb ?? ''));
  return free ? 'between' : null;
}

/** Of several bearers those who have a hand on it: most of them, but of a crowd the front rank. */
export const atLoad = (bearing: Bearing | undefined, index: number): boolean =>
  index < (bearing === 'spread' ? FRONT_RANK : MOST_HANDS);
