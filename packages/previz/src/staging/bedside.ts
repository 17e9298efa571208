/** Who stands at somebody's bed. */
import type { Point } from '../geometry/plane.ts';
import type { PoseId } from '../model/figure.ts';
import type { Performer } from './performers.ts';
import { redrawn, withParts } from './redraw.ts';
import { edgeActing, withoutLegs } from './sit-in-bed.ts';
import type { GivenActing, Stagecraft, StagedUnit } from './stagecraft.ts';
import { toLocal } from './to-local.ts';
import { anchorOf, leadOf, middleOf, moved, type Part, type Unit } from './unit.ts';

/** Depth, metres, behind the bed. */
const BEHIND = 0.25;
/** The floor behind a bed appears a little higher, metres. */
const FLOOR = 0.05;
/** Done at a bedside without bending down. */
const UPRIGHT: ReadonlySet<PoseId> = new Set([
  'stand',
  'work',
  'read',
  'pray',
  'write',
  'phone',
  'drink',
  'violin',
  'play-guitar',
  'sing',
]);

/** Done on one's feet at a bed's side. */
const STANDS: ReadonlySet<PoseId> = new Set([
  'stand',
  'violin',
  'play-guitar',
  'sing',
  'write',
  'walk',
  'lean',
]);
/** Height of a bed's edge, metres. */
const SEAT = 0.58;

/** Smaller than this, metres, one need not bend down. */
const TALL = 1.4;

const touches = (guest: Performer, { performer }: Part, { shot: { relations } }: Stagecraft): boolean =>
  relations.some(
    (r) =>
      r.subject === guest.entity.id &&
      r.object === performer?.entity.id &&
      /^(touching|holding|around|feeding)$/.test(r.kind),
  );

/** Behind the bed, at the chest of who lies in it, bent over them. */
export function standBeside(host: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  const lying = host.parts.find((p) => p.performer?.look && p.id !== host.lead.id);
  if (lying?.performer?.mention.pose === 'cradled') return layDown(host, lying, guests, craft);
  const chest = lying ? anchorOf(lying, ['chest'], { x: 0, y: 0 }).x : middleOf(host.extent);
  const head = lying ? anchorOf(lying, ['chin', 'head.top'], { x: 0, y: 0 }).x : chest;
  const facing: 1 | -1 = head >= chest ? 1 : -1;
  return withParts(
    host,
    guests.map((guest, i): Unit => {
      const own = guest.mention.pose;
      const high = host.lead.drawable?.id !== 'bed';
      const small = guest.height < TALL;
      const sits = !high && !small && (own === null || !STANDS.has(own));
      const pose = own !== null && UPRIGHT.has(own) ? own : high ? 'work' : 'stand';
      // In turn at the near side of the chest and at its far side, outwards.
      const turn = i % 2 === 0 ? 1 : -1;
      const towards = (turn * facing) as 1 | -1;
      const given: GivenActing = sits
        ? edgeActing(guest, towards, SEAT)
        : { pose, facing: towards, view: 'three-quarter' };
      const seated = (u: StagedUnit) => (sits ? withoutLegs(u) : u);
      const built = seated(craft.build(guest, given));
      const x = chest - towards * (0.17 * guest.height + 0.5 * Math.floor(i / 2));
      const there = {
        ...built,
        ...moved(built, x - middleOf(built.extent), FLOOR - (sits ? 0 : built.extent.bottom), BEHIND),
      };
      if (!lying || !touches(guest, lying, craft)) return there;
      const hand = anchorOf(
        lying,
        [guest.mention.verb === 'hold' ? 'hand.left' : 'shoulder.right', 'chest'],
        { x: 0, y: -80 },
      );
      const reach = { right: toLocal(leadOf(there), hand), left: toLocal(leadOf(there), hand) };
      return seated(redrawn(there, craft, { ...given, reach }));
    }),
  );
}

/** Of own height, from the middle of who lays somebody down to the hands under them. */
const UNDER = 0.16;

/** Behind the bed, one at the shoulders and one at the knees, their arms under whom they lay down. */
function layDown(host: StagedUnit, lying: Part, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  const [shoulder, knee, seat] = ['shoulder.right', 'knee', 'seat'].map((name) =>
    anchorOf(lying, [name], { x: 0, y: -60 }),
  ) as [Point, Point, Point];
  const under = [{ x: shoulder.x, y: shoulder.y - 0.12 }, { x: knee.x, y: knee.y - 0.08 }, seat];
  return withParts(
    host,
    guests.map((guest, i): Unit => {
      const hold = under[i % under.length] as Point;
      const facing = (hold.x < seat.x ? 1 : -1) as 1 | -1;
      const given: GivenActing = { pose: 'work', facing, view: 'three-quarter', lean: 14 };
      const built = craft.build(guest, given);
      const x = hold.x - facing * (UNDER + (i % under.length === 0 ? 0.09 : 0)) * guest.height;
      const put: StagedUnit = { ...built, ...moved(built, x - leadOf(built).x, FLOOR, BEHIND) };
      const hand = (dx: number) => toLocal(leadOf(put), { x: hold.x + dx, y: hold.y });
      return redrawn(put, craft, {
        ...given,
        reach: { right: hand(0.1 * facing), left: hand(-0.04 * facing) },
      });
    }),
  );
}
