/** What several bear together: a boat between two boys, a coffin on six shoulders, a log that is heaved up, a banner spread before a crowd. */

import { isHolding } from '../model/holding.ts';
import type { Bearing, JointBearing, Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import type { Artists } from './artists.ts';
import { isYoung } from './beings.ts';
import { drawnAs, idOf } from './belonging-kit.ts';
import { armedAlike, byBothEnds, CLOTHS, laidOnBed, laidOnLitter } from './in-several-hands.ts';
import type { Performer } from './performers.ts';
import type { InUse } from './take-up-deed.ts';

const SHARED: ReadonlySet<Bearing | undefined> = new Set<Bearing | undefined>([
  'between',
  'on-shoulders',
  'heaved',
  'spread',
  'raised',
  'on-pole',
]);

export const isShared = (bearing: Bearing | undefined): bearing is JointBearing => SHARED.has(bearing);

const CARRIES =
  /^(carry|haul|bring|bear|move|lug|transport|take|portage|shoulder|drag|evacuate|rescue|steal|deliver|load|unload|walk|run|march|hurry|rush)$/;
const HEAVES = /^(lift|heave|hoist|raise|pick|pick-up|lower|drop|put|place|set|lay|load)$/;

const SPREAD =
  /^(hold|carry|raise|lift|unfurl|unroll|spread|stretch|wave|display|show|hang|march|walk|fold|unfold|shake|wring)$/;
/** Long and slender: on the shoulder, not by the hands. */
const POLES = /^(log|plank|steel-beam|ladder|rug|canoe|kayak|surfboard|mast|flagpole)$/;

/** What is put up where it is to stand. */
const RAISES = /^(raise|erect|pitch|plant|hoist|put-up|put|set|build|lift|hold)$/;
const RAISED =
  /^(flag|white-flag|pirate-flag|.*-flag|flagpole|maypole|mast|tent|tipi|yurt|wall|wall-frame|cross|totem-pole|scarecrow)$/;

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
/** Food so large, metres, is brought in by two. */
const FEAST = 0.5;
const isBulky = ({ drawable }: Performer, size: number): boolean =>
  GUNS.test(drawable?.id ?? '') || (drawable?.category === 'food' && size > FEAST);
/** Beasts that hunters and fishers bring home on a pole, of a length in metres. */
const GAME =
  /deer|stag|doe|boar|pig|moose|elk|antelope|gazelle|tiger|wolf|bear|goat|sheep|shark|tuna|swordfish|crocodile|fish/;
const isGame = ({ drawable, height }: Performer): boolean =>
  GAME.test(drawable?.id ?? '') && height * Math.max(1, drawable?.aspect ?? 1) > LONG;
const OWN: ReadonlySet<string> = new Set(['clothing', 'food', 'symbol', 'weapon', 'building']);

/** Of a crowd so many spread a banner before it. */
const FRONT_RANK = 5;
const MOST_HANDS = 8;

/** The shot with what is borne by several related to all of them, in the form in which it is borne. */
export function sharedLoads(now: InUse, artists: Artists): InUse {
  const { shot, performers } = armedAlike(byBothEnds(laidOnBed(laidOnLitter(now))));
  const poles = performers.filter(isPole);
  const loads = new Map<string, JointBearing>();
  for (const load of performers.filter((p) => p.index === 0)) {
    const bearers = bearersOf(load, { shot, performers });
    const hangs = load.look === null && !isPole(load) && poles.length > 0 && areCarrying(bearers);
    const own = load.look ? personBorne : bearingOf;
    const how = bearers.length < 2 ? null : hangs ? 'on-pole' : own(load, bearers, shot.relations);
    if (how) loads.set(load.entity.id, how);
  }
  if (loads.size === 0) return { shot, performers };
  const hangs = [...loads.values()].includes('on-pole');
  const gone = new Set(hangs ? poles.map((p) => p.entity.id) : []);
  return {
    shot: {
      ...shot,
      // Cut at the knees, what they have on high would be out of the frame as well.
      ...(/^medium/.test(shot.size) ? wideEnough(shot) : {}),
      relations: shot.relations
        .filter((r) => !gone.has(r.object) && !gone.has(r.subject))
        .map((r): Relation => {
          const bearing = isHolding(r) ? loads.get(r.object) : undefined;
          return bearing ? { ...r, kind: 'carrying', bearing } : r;
        }),
    },
    performers: performers.flatMap((p) => {
      const bearing = loads.get(p.entity.id);
      if (bearing === undefined) return gone.has(p.entity.id) ? [] : [p];
      // Several on one pole are drawn as one load.
      if (bearing === 'on-pole' && p.index > 0) return [];
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

/** All bearers in the frame: a medium shot that was asked for is as near as it can be with them in it. */
function wideEnough(shot: Shot): Partial<Shot> {
  if (!shot.sizeSaid) return { size: 'full' };
  const { sizeSaid: _, ...loose } = shot;
  return { ...loose, size: 'medium-wide' };
}

const areCarrying = (bearers: readonly Performer[]): boolean =>
  bearers.some((p) => CARRIES.test(p.mention.verb ?? ''));

/** Those whose hands are on it, where there are more of them than of it. */
function bearersOf(load: Performer, { shot, performers }: InUse): Performer[] {
  const holders = new Set(
    shot.relations.filter((r) => isHolding(r) && r.object === load.entity.id).map((r) => r.subject),
  );
  const people = performers.filter((p) => p.look !== null && holders.has(p.entity.id));
  const copies = performers.filter((p) => p.entity.id === load.entity.id).length;
  const onPole = performers.some(isPole);
  return copies === 1 || 2 * copies <= people.length || onPole ? people : [];
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
  if (drawable.kind === 'animal') return said(CARRIES) && isGame(load) ? 'on-pole' : null;
  if (CLOTHS.test(drawable.id)) return said(SPREAD) ? 'spread' : null;
  const size = load.height * Math.max(1, drawable.aspect);
  if (
    (OWN.has(drawable.category) && !isBulky(load, size)) ||
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
  const free =
    r.bearing === undefined && !isYoung(load) && bearers.every((p) => CARRIES.test(p.mention.verb ?? ''));
  return free ? 'between' : null;
}

/** Of several bearers those who have a hand on it: most of them, but of a crowd the front rank. */
export const atLoad = (bearing: Bearing | undefined, index: number): boolean =>
  index < (bearing === 'spread' ? FRONT_RANK : MOST_HANDS);
