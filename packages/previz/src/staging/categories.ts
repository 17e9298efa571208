import type { SetDesign } from '../model/set.ts';
import { giantsAmong } from './before-giants.ts';
import { driftOf } from './drifts.ts';
import { isMoored } from './is-moored.ts';
import { isRinged } from './is-ringed.ts';
import { isStrung } from './is-strung.ts';
import { flies, isAirborne } from './off-the-ground.ts';
import type { Performer } from './performers.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { BACKDROP, heightOf, widthOf } from './unit.ts';

/** Which plane of the picture a unit belongs to. */
export type Plane =
  | 'main'
  | 'scenery'
  | 'behind'
  | 'back'
  | 'far'
  | 'sky'
  | 'wall'
  | 'air'
  | 'near'
  | 'moored'
  | 'strung';

/** So many times as tall as the tallest person, a thing becomes scenery. */
const SCENERY_RATIO = 1.7;

const living = (u: StagedUnit): boolean =>
  u.parts.some(
    ({ performer: p }) => p?.look || p?.drawable?.kind === 'animal' || p?.drawable?.category === 'creature',
  );

/** As tall as its people are when they stand. */
const standing = (u: StagedUnit): number =>
  Math.max(heightOf(u.extent), ...u.parts.map((p) => (p.performer?.look ? p.performer.height : 0)));

/** The plane of each unit; at least one is in the main plane. */
export function planesOf(
  units: readonly StagedUnit[],
  craft: Stagecraft | Omit<Stagecraft, 'build'>,
): Plane[] {
  const { near } = craft;
  if (near) return units.map((u) => (near.ids.has(u.lead.id) ? 'near' : flies(u) ? 'sky' : 'main'));
  const giants = new Set(giantsAmong(craft.performers, craft.shot).map((p) => p.id));
  const people = units.filter((u) => u.parts.some((p) => p.performer?.look) && !giants.has(u.lead.id));
  const tallest = Math.max(0, ...people.filter((u) => !isAirborne(u.lead)).map(standing));
  const ashore = units.some((u) => living(u) && u.lead.drawable?.placement !== 'water');
  const planes = units.map((u) =>
    ashore && isMoored(u, craft.set)
      ? ('moored' as const)
      : people.length > 0 && standsBeyond(u.lead, craft.set)
        ? ('behind' as const)
        : planeOf(u, craft, tallest, giants),
  );
  if (planes.includes('main')) return planes;
  const first = Math.max(
    0,
    units.findIndex((u) => u.lead.focus),
  );
  const kept = planes[first];
  return planes.map((p) => (p === kept ? 'main' : p));
}

/** What hangs on a wall or is the ground's own is where it is. */
const isOnGround = ({ drawable }: Performer): boolean =>
  drawable?.placement !== 'wall' && drawable?.placement !== 'ceiling';

/** So many at desks of their own are who the picture is of, in ranks. */
const RANK = 4;
const isRankOfDesks = ({ lead, parts }: StagedUnit): boolean =>
  lead.entity.count >= RANK && parts.some((p) => p.performer?.look);

/** Metres. */
const TOWERING = 4;

/** Worlds that one floats before in space, and a tornado that one runs from, stand far behind people. */
const standsBeyond = ({ drawable }: Performer, { setting }: SetDesign): boolean =>
  drawable?.id === 'tornado' || (setting === 'space' && WORLDS.test(drawable?.id ?? ''));

/** What one floats before in space. */
export const WORLDS = /^(earth|moon|full-moon|planet|distant-planet|saturn|mars|jupiter|sun|galaxy)$/;

function planeOf(
  unit: StagedUnit,
  { shot, set }: Pick<Stagecraft, 'shot' | 'set'>,
  tallest: number,
  giants: ReadonlySet<string>,
): Plane {
  const { lead } = unit;
  const id = lead.entity.id;
  if (driftOf(lead) === 'fills') return 'air';
  // A saucer that takes somebody up is over the ground they were on.
  const beams = lead.drawable?.id === 'ufo' && unit.parts.some((p) => p.label === BACKDROP);
  if (flies(unit) && set.air !== 'water' && !beams) return 'sky';
  // A window is in the wall, whoever is before it.
  const passed = lead.drawable?.id === 'window' && unit.parts.some((p) => p.performer?.look);
  if (passed) return 'main';
  if (lead.drawable?.id === 'window' && set.stage.wall !== null) return 'wall';
  const { depth } = lead.mention;
  if (depth && depth !== 'near' && isOnGround(lead)) return depth;
  if (giants.has(lead.id)) return 'back';
  for (const r of shot.relations) {
    if (r.kind === 'behind' && r.subject === id) return 'behind';
    if (r.kind === 'in-front-of' && r.object === id) return 'behind';
    // The wave, or the blast, that people run from towers behind them.
    if (r.kind === 'chasing' && r.subject === id && lead.drawable?.kind === 'thing' && lead.height > TOWERING)
      return 'behind';
    if (
      r.kind === 'around' &&
      r.object === id &&
      lead.look === null &&
      tallest > 0 &&
      !isRinged(lead) &&
      !isRankOfDesks(unit) &&
      lead.drawable?.placement !== 'water'
    )
      return 'scenery';
    // What one runs away from is at one's heels yet.
    const flees = shot.mentions.some((m) => m.entity === r.subject && /^(run|flee)$/.test(m.pose ?? ''));
    if (r.kind === 'far-from' && r.object === id) return flees ? 'back' : 'far';
  }
  if (isStrung(unit, set)) return 'strung';
  const placement = lead.drawable?.placement;
  const hangs = placement === 'wall' || placement === 'ceiling' || lead.mention.fixedTo !== undefined;
  if (hangs && set.stage.wall !== null) return 'wall';
  const size = Math.max(heightOf(unit.extent), 0.6 * widthOf(unit.extent));
  const big =
    tallest > 0 && lead.look === null && living(unit) === false && size > SCENERY_RATIO * tallest * 0.8;
  return big ? 'scenery' : 'main';
}
