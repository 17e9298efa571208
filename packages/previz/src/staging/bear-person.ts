/** One whom several bear: on their shoulders, or between them by shoulders and knees. */
import type { Point } from '../geometry/plane.ts';
import type { JointBearing } from '../model/script.ts';
import { handsOver } from './borne-layers.ts';
import { sceneDirection } from './direction.ts';
import type { Performer } from './performers.ts';
import { redrawn, withParts } from './redraw.ts';
import type { GivenActing, Stagecraft, StagedUnit } from './stagecraft.ts';
import { toLocal } from './to-local.ts';
import { anchorOf, leadOf, lifted, moved, type Unit } from './unit.ts';

/** Who is borne, off the ground, with the bearers. */
export function bearPerson(
  host: StagedUnit,
  guests: readonly Performer[],
  craft: Stagecraft,
  how: JointBearing,
): StagedUnit {
  const side = (host.facing || sceneDirection(craft.shot)) as 1 | -1;
  const tall = Math.min(...guests.map((g) => g.height));
  return how === 'on-shoulders'
    ? shouldered(host, guests, side, tall, craft)
    : between(host, guests, side, tall, craft);
}

/** Of the bearers' heights: what sits on two shoulders, and how far apart those two stand. */
const SEAT = 0.83;
const PAIR = 0.19;
/** Of the bearers' heights from one to the next of those who only cheer, and metres by which they are farther off. */
const BESIDE = 0.42;
const BACK = { bias: 0.12, rise: 0.07 };

/** Astride between two, arms up; the others are beside them, as glad. */
function shouldered(
  host: StagedUnit,
  guests: readonly Performer[],
  side: 1 | -1,
  tall: number,
  craft: Stagecraft,
): StagedUnit {
  const given: GivenActing = { pose: 'sit', seatHeight: 20, view: 'three-quarter', facing: side };
  const low = redrawn(host, craft, given);
  const seat = anchorOf(leadOf(low), ['seat'], { x: 0, y: 0 });
  const up: StagedUnit = { ...low, ...lifted(moved(low, -seat.x, SEAT * tall - seat.y)) };
  const lead = leadOf(up);
  const h = host.lead.height;
  const knees = (end: 1 | -1): Point => ({ x: end * 0.13 * tall, y: (SEAT - 0.04) * tall - 0.24 * h });
  const fists = (end: 1 | -1): Point => ({ x: end * 0.24 * h, y: SEAT * tall + 0.72 * h });
  const [near, far] = side > 0 ? ([-1, 1] as const) : ([1, -1] as const);
  const put = redrawn({ ...up, dressings: [] }, craft, {
    ...given,
    reach: { right: toLocal(lead, fists(near)), left: toLocal(lead, fists(far)) },
    tread: { right: toLocal(lead, knees(near)), left: toLocal(lead, knees(far)) },
  });
  const bearers = guests.map((g, i): Unit => {
    const end = (i % 2 === 0 ? -1 : 1) as 1 | -1;
    const rank = Math.floor(i / 2);
    if (rank === 0) return underShoulder(g, end, knees(end), side, craft);
    const unit = craft.build(g, { pose: 'cheer', view: 'three-quarter', facing: -end as 1 | -1 });
    return moved(unit, end * (PAIR + BESIDE * rank) * tall, BACK.rise, BACK.bias);
  });
  return withParts(put, bearers);
}

/** With a leg over the shoulder, both hands at its shin. */
function underShoulder(g: Performer, end: 1 | -1, knee: Point, side: 1 | -1, craft: Stagecraft): Unit {
  const given = { pose: 'walk', view: 'three-quarter', facing: side } as const;
  const built = craft.build(g, given);
  const put: StagedUnit = { ...built, ...moved(built, end * PAIR * g.height, 0, 0.04) };
  const lead = leadOf(put);
  const at = (y: number) => toLocal(lead, { x: knee.x, y });
  const posed = redrawn(put, craft, {
    ...given,
    reach: { right: at(knee.y + 0.12), left: at(knee.y + 0.2) },
  });
  return { ...posed, parts: [...posed.parts, ...moved(handsOver(posed), 0, 0, -0.05).parts] };
}

/** Of the bearers' heights: where the knees of who is carried are, and from a body's middle to what its hands hold. */
const KNEES = 0.52;
const REACH = 0.15;

/** Half sitting in the air: one has the shoulders, one the knees, all others the hips. */
function between(
  host: StagedUnit,
  guests: readonly Performer[],
  side: 1 | -1,
  tall: number,
  craft: Stagecraft,
): StagedUnit {
  const given: GivenActing = { pose: 'cradled', view: 'three-quarter', facing: side };
  const low = redrawn(host, craft, given);
  const at = anchorOf(leadOf(low), ['knee'], { x: 0, y: 0 });
  const seat = anchorOf(leadOf(low), ['seat'], { x: 0, y: 0 });
  const put: StagedUnit = { ...low, ...lifted(moved(low, -seat.x, KNEES * tall - at.y)), dressings: [] };
  const lead = leadOf(put);
  const [knee, hip, shoulder] = ['knee', 'seat', 'shoulder.right'].map((name) =>
    anchorOf(lead, [name], { x: 0, y: 0 }),
  ) as [Point, Point, Point];
  const ends = [
    {
      x: shoulder.x - side * REACH * tall,
      hold: { x: shoulder.x, y: shoulder.y - 0.1 },
      bias: 0.05,
      rise: 0,
    },
    { x: knee.x + side * (REACH + 0.02) * tall, hold: { x: knee.x, y: knee.y - 0.06 }, bias: -0.04, rise: 0 },
  ];
  const bearers = guests.map((g, i): Unit => {
    const place = ends[i] ?? {
      x: hip.x + side * (0.1 + 0.22 * (i - 2)) * tall,
      hold: { x: hip.x + side * 0.12, y: hip.y },
      bias: 0.14,
      rise: 0.08,
    };
    const acting = { pose: 'walk', view: 'side', facing: side, lean: 5 } as const;
    const built = craft.build(g, acting);
    const there: StagedUnit = { ...built, ...moved(built, place.x, place.rise, place.bias) };
    const hand = (dx: number) => toLocal(leadOf(there), { x: place.hold.x + dx, y: place.hold.y });
    return redrawn(there, craft, { ...acting, reach: { right: hand(0.03), left: hand(-0.03) } });
  });
  return withParts(put, bearers);
}
