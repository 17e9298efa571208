/** Who stands at somebody's bed. */
import type { PoseId } from '../model/figure.ts';
import { toLocal } from './duet.ts';
import type { Performer } from './performers.ts';
import { redrawn, withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
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
  const chest = lying ? anchorOf(lying, ['chest'], { x: 0, y: 0 }).x : middleOf(host.extent);
  const head = lying ? anchorOf(lying, ['chin', 'head.top'], { x: 0, y: 0 }).x : chest;
  const facing: 1 | -1 = head >= chest ? 1 : -1;
  return withParts(
    host,
    guests.map((guest, i): Unit => {
      const own = guest.mention.pose;
      const high = host.lead.drawable?.id !== 'bed';
      const small = guest.height < TALL;
      const pose = own !== null && UPRIGHT.has(own) ? own : high ? 'work' : small ? 'stand' : 'stoop';
      // In turn at the near side of the chest and at its far side, outwards.
      const turn = i % 2 === 0 ? 1 : -1;
      const towards = (turn * facing) as 1 | -1;
      const built = craft.build(guest, { pose, facing: towards, view: 'three-quarter' });
      const x = chest - towards * (0.17 * guest.height + 0.5 * Math.floor(i / 2));
      const there = {
        ...built,
        ...moved(built, x - middleOf(built.extent), FLOOR - built.extent.bottom, BEHIND),
      };
      if (!lying || !touches(guest, lying, craft)) return there;
      const hand = anchorOf(
        lying,
        [guest.mention.verb === 'hold' ? 'hand.left' : 'shoulder.right', 'chest'],
        { x: 0, y: -80 },
      );
      const reach = { right: toLocal(leadOf(there), hand), left: toLocal(leadOf(there), hand) };
      return redrawn(there, craft, { pose, facing: towards, view: 'three-quarter', reach });
    }),
  );
}
