/** Whom a person has in the arms, on a hip, over one shoulder, or holds up high. */
import type { Point } from '../geometry/plane.ts';
import { astride, handsOver, moving, NEARER } from './borne-layers.ts';
import type { Performer } from './performers.ts';
import { redrawn, withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { toLocal } from './to-local.ts';
import { anchorOf, leadOf, lifted, moved, type Unit } from './unit.ts';

/** Part of the bearer's height up to which one sits on a hip. */
const SITS_UPRIGHT = 0.75;

/** Small ones sit on a hip with an arm round the neck; whoever is larger, asleep or hurt lies across both arms. */
export function inArms(host: StagedUnit, guest: Performer, craft: Stagecraft, hip: boolean): StagedUnit {
  const small = guest.height < SITS_UPRIGHT * host.lead.height;
  return hip || (!host.sitting && small && !isLimp(guest) && !isInfant(guest))
    ? onHip(host, guest, craft)
    : across(host, guest, craft);
}

function across(host: StagedUnit, guest: Performer, craft: Stagecraft): StagedUnit {
  const side = host.facing || 1;
  const lead = leadOf(host);
  const tall = host.lead.height;
  const given = { pose: 'cradled', facing: side, view: 'three-quarter' } as const;
  const waist = anchorOf(lead, ['waist'], { x: 0, y: -110 });
  const lying = put(craft.build(guest, given), {
    x: waist.x + side * 0.13 * guest.height,
    y: waist.y + 0.07 * (tall - guest.height),
  });
  const neck = anchorOf(lead, ['chin'], { x: 0, y: -145 });
  const round = toLocal(leadOf(lying), { x: neck.x + side * 0.03 * tall, y: neck.y - 0.06 * tall });
  const there =
    isLimp(guest) || isInfant(guest) ? lying : redrawn(lying, craft, { ...given, reach: { right: round } });
  const [seat, knee, shoulder] = ['seat', 'knee', 'shoulder.right'].map((name) =>
    anchorOf(leadOf(there), [name], { x: 0, y: 0 }),
  ) as [Point, Point, Point];
  const under = between(seat, shoulder, 0.42);
  const reach = {
    right: toLocal(lead, { x: under.x - side * 0.02, y: under.y - 0.045 * guest.height }),
    left: toLocal(lead, { x: knee.x - side * 0.05 * guest.height, y: knee.y - 0.05 * guest.height }),
  };
  const acts = host.sitting ?? { pose: moving(host) };
  return holding(redrawn(host, craft, { ...acts, view: 'three-quarter', reach }), there);
}

function onHip(host: StagedUnit, guest: Performer, craft: Stagecraft): StagedUnit {
  const side = host.facing || 1;
  const lead = leadOf(host);
  const tall = host.lead.height;
  const given = { pose: 'clinging', facing: -side as 1 | -1, view: 'three-quarter' } as const;
  const waist = anchorOf(lead, ['waist'], { x: 0, y: -110 });
  const sitting = put(craft.build(guest, given), {
    x: waist.x + side * (0.065 * tall + 0.12 * guest.height),
    y: waist.y + 0.02 * tall - 0.1 * guest.height,
  });
  const chest = anchorOf(lead, ['chest'], { x: 0, y: -125 });
  const round = (y: number) => toLocal(leadOf(sitting), { x: chest.x, y: chest.y + y * tall });
  const there = redrawn(sitting, craft, { ...given, reach: { right: round(0.05), left: round(0.08) } });
  const seat = anchorOf(leadOf(there), ['seat'], { x: 0, y: 0 });
  const back = anchorOf(leadOf(there), ['back'], { x: 0, y: 0 });
  const reach = {
    right: toLocal(lead, { x: seat.x, y: seat.y - 0.02 * tall }),
    left: toLocal(lead, { x: back.x, y: back.y - 0.06 * tall }),
  };
  return holding(redrawn(host, craft, { pose: moving(host), view: 'three-quarter', reach }), there, 'arm');
}

/** Belly down over the near shoulder, legs before the chest and held there. */
export function overShoulder(host: StagedUnit, guest: Performer, craft: Stagecraft): StagedUnit {
  const side = host.facing || 1;
  const lead = leadOf(host);
  const given = { pose: 'slung', facing: -side as 1 | -1, view: 'side' } as const;
  const shoulder = anchorOf(lead, ['shoulder.right'], { x: 0, y: -138 });
  const there = put(craft.build(guest, given), {
    x: shoulder.x + side * 0.02,
    y: shoulder.y + 0.03 * guest.height,
  });
  const knee = anchorOf(leadOf(there), ['knee'], { x: 0, y: 0 });
  const reach = { right: toLocal(lead, { x: knee.x, y: knee.y + 0.06 * guest.height }) };
  return holding(redrawn(host, craft, { pose: moving(host), reach }), astride(there), 'arm');
}

/** At the ends of both arms, above the head. */
export function heldUp(host: StagedUnit, guest: Performer, craft: Stagecraft): StagedUnit {
  const side = host.facing || 1;
  const lead = leadOf(host);
  const tall = host.lead.height;
  const crown = anchorOf(lead, ['head.top'], { x: 0, y: -172 });
  const unit = craft.build(guest, { pose: 'held-up', facing: -side as 1 | -1, view: 'three-quarter' });
  const ribs = anchorOf(leadOf(unit), ['waist'], { x: 0, y: 0 });
  const at = { x: crown.x + side * 0.03 * tall, y: crown.y + 0.12 * tall };
  const there = lifted(moved(unit, at.x - ribs.x, at.y - ribs.y, NEARER));
  const reach = {
    right: toLocal(lead, { x: at.x - side * 0.06 * tall, y: at.y - 0.02 * tall }),
    left: toLocal(lead, { x: at.x + side * 0.04 * tall, y: at.y - 0.04 * tall }),
  };
  return holding(redrawn(host, craft, { pose: 'cheer', view: 'three-quarter', reach }), there);
}

const LIMP = /^(lie|sleep|supine|prone|curl|slump)$/;
const isLimp = ({ mention, entity }: Performer): boolean =>
  LIMP.test(mention.pose ?? '') || /^(asleep|pained|dead)$/.test(mention.mood ?? entity.traits.mood ?? '');

const isInfant = ({ look, entity }: Performer): boolean =>
  look?.age === 'toddler' && /baby|newborn|infant/.test(`${entity.noun} ${entity.drawable}`);

/** The seat of somebody's body put at a point, metres. */
function put(unit: StagedUnit, at: Point): StagedUnit {
  const seat = anchorOf(leadOf(unit), ['seat'], { x: 0, y: 0 });
  return { ...unit, ...lifted(moved(unit, at.x - seat.x, at.y - seat.y, NEARER)) };
}

const holding = (host: StagedUnit, guest: Unit, arm: 'arm' | null = null): StagedUnit =>
  withParts(host, [guest, handsOver(host, arm)]);

const between = (a: Point, b: Point, k: number): Point => ({
  x: a.x + (b.x - a.x) * k,
  y: a.y + (b.y - a.y) * k,
});
