/** One thing and all who bear it: at its ends, along its sides, under it or behind it, everybody's hands on it. */
import type { Drawing } from '../model/drawing.ts';
import { bearPerson } from './bear-person.ts';
import { type Carried, HANDS, KNEE, POLE, SHOULDER, STATIONS, type Station } from './bearers-places.ts';
import { handsOver } from './borne-layers.ts';
import { sceneDirection } from './direction.ts';
import { isSeat } from './in-several-hands.ts';
import { withoutOars } from './oars.ts';
import type { Performer } from './performers.ts';
import { raiseTogether } from './raise-together.ts';
import { redrawn, withParts } from './redraw.ts';
import { isShared } from './shared-loads.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { toLocal } from './to-local.ts';
import {
  extraPart,
  heightOf,
  leadOf,
  lifted,
  middleOf,
  moved,
  resized,
  type Unit,
  unitOf,
  widthOf,
} from './unit.ts';

/** Nothing is carried lower than this over the ground, metres. */
const CLEAR = 0.12;

/** What is higher than this, metres, is not lifted by bending down to it. */
const TALL = 1;

/** The load off the ground with its bearers about it. */
export function bearTogether(host: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  const side = host.facing || sceneDirection(craft.shot);
  const bearing = craft.attachments.get(guests[0]?.id ?? '')?.bearing;
  const said = isShared(bearing) ? bearing : 'between';
  if (host.lead.look) return bearPerson(host, guests, craft, said);
  if (said === 'raised') return raiseTogether(host, guests, craft);
  const how = said === 'heaved' && heightOf(host.extent) > TALL ? 'between' : said;
  const tall = guests.reduce((sum, g) => sum + g.height, 0) / guests.length;
  const bare = how === 'on-pole' ? hungUp(host, tall) : emptied(host);
  const level = how === 'spread' ? spreadOut(bare, guests.length, tall) : levelled(bare, how);
  // Who lies on it makes it no higher to take hold of.
  const own = level.parts.some((p) => p.performer?.look) ? unitOf(level.parts.slice(0, 1)) : level;
  const up = heldAt(own, how, tall, host.lead);
  const load: StagedUnit = { ...host, ...lifted(moved(level, -middleOf(own.extent), up)) };
  const { extent } = moved(own, -middleOf(own.extent), up);
  const stations = STATIONS[how]({ ...load, extent }, guests, side, tall);
  return withParts(
    load,
    guests.flatMap((g, i) => (stations[i] ? bearer(g, stations[i], craft) : [])),
  );
}

function bearer(g: Performer, s: Station, craft: Stagecraft): Unit[] {
  const given = {
    pose: s.pose,
    view: s.view,
    facing: s.facing,
    ...(s.lean === undefined ? {} : { lean: s.lean }),
  };
  const built = craft.build(g, given);
  const put: StagedUnit = { ...built, ...moved(built, s.x, s.row.rise, s.row.bias) };
  if (!s.hands) return [put];
  const [near, far] = s.hands;
  const lead = leadOf(put);
  const at = redrawn(put, craft, {
    ...given,
    reach: { right: toLocal(lead, near), ...(far ? { left: toLocal(lead, far) } : {}) },
  });
  return s.over ? [at, handsOver(at)] : [at];
}

/** No oars stick out of what is carried. */
const emptied = (host: StagedUnit): StagedUnit => ({
  ...host,
  ...unitOf(host.parts.map((p, i) => (i === 0 ? { ...p, drawing: withoutOars(p.drawing) } : p))),
});

/** Of the bearers' heights, what hangs between them. */
const HANGS = 0.66;
/** Centimetres of the pole beyond what hangs, and how many hang from it. */
const ENDS = 45;
const MOST_HUNG = 3;

/** Feet up under a pole, which is what is on the shoulders. */
function hungUp(host: StagedUnit, tall: number): StagedUnit {
  const k = Math.min(1, (HANGS * tall) / heightOf(host.extent));
  const beast = host.lead.drawable?.kind === 'animal';
  const one = resized(host, k);
  const n = beast ? 1 : Math.min(MOST_HUNG, host.lead.entity.count);
  const step = 1.4 * widthOf(one.extent);
  const over = unitOf(
    Array.from({ length: n }, (_, i) => i).flatMap((i) =>
      one.parts.map((p) => ({
        ...p,
        ...(i > 0 ? { id: `${p.id}-${i}`, role: 'extra' as const } : {}),
        x: p.x + (i - (n - 1) / 2) * step,
        // A beast is tied to it by its feet.
        turn: p.turn + (beast ? 180 : 0),
      })),
    ),
  );
  const { left, right, top } = over.extent;
  const w = 50 * Math.max(right - left, n * step) + ENDS + (n > 1 || !beast ? ENDS : 0);
  const pole: Drawing = {
    shapes: [
      { d: `M${-w} 0H${w}`, fill: null, tone: 'line', stroke: { colour: '#6e4c2c', width: 5 }, part: 'pole' },
    ],
    bounds: { x: -w, y: -3, width: 2 * w, height: 6 },
    anchors: {},
    footprint: 0,
  };
  const x = middleOf(over.extent);
  const bar = {
    ...extraPart(`${host.lead.id}${POLE}`, 'pole', pole, { x, y: top - 0.05, bias: -0.01 }),
    role: leadOf(host).role,
  };
  const all = unitOf([...over.parts, bar]);
  // The pole is what is on the shoulders, the beast hangs from it.
  return { ...host, ...moved(all, 0, -(top - 0.05)) };
}

/** Taller than wide by this, a thing is carried lying. */
const UPRIGHT = 1.35;
/** Nobody lays these down. */
const UPRIGHTS = /statue|idol|bust|vase|clock|mirror|refrigerator|barrel|trophy/;

/** What is long is level, its length along the way. */
function levelled(host: StagedUnit, how: Carried): Unit {
  const lies = heightOf(host.extent) > UPRIGHT * widthOf(host.extent);
  if (!lies || how === 'heaved' || isSeat(host.lead) || UPRIGHTS.test(host.lead.drawable?.id ?? ''))
    return host;
  const turned = unitOf(host.parts.map((p) => ({ ...p, turn: p.turn + 90 })));
  return moved(turned, 0, -turned.extent.bottom);
}

/** Of own heights that a cloth has for each who holds it, and at most of them in all. */
const CLOTH = { each: 0.5, least: 1.1 };

/** A cloth as wide as those who hold it stand. */
function spreadOut(host: StagedUnit, n: number, tall: number): Unit {
  const k = (Math.max(CLOTH.least, CLOTH.each * n) * tall) / widthOf(host.extent);
  return unitOf(host.parts.map((p) => ({ ...p, x: p.x * k, y: p.y * k, scale: p.scale * k })));
}

/** Of a load's height, where it is taken hold of at its ends. */
const BOATS = 0.78;
const OTHERS = 0.42;
const gripOf = ({ drawable }: Performer): number => (HULLS.test(drawable?.id ?? '') ? BOATS : OTHERS);
const HULLS = /boat|canoe|kayak|gondola|dinghy|raft/;

/** Metres that a load's foot is over the ground. */
function heldAt(level: Unit, how: Carried, tall: number, lead: Performer): number {
  const tallness = heightOf(level.extent);
  if (how === 'on-pole') return SHOULDER * tall;
  if (how === 'on-shoulders') return SHOULDER * tall - level.extent.bottom;
  if (how === 'spread') return SPREAD_TOP * tall - tallness - level.extent.bottom;
  if (how === 'heaved') return KNEE * tall - level.extent.bottom;
  return Math.max(CLEAR, HANDS * tall - gripOf(lead) * tallness) - level.extent.bottom;
}

/** Of own heights, the upper edge of what is held out before the body. */
const SPREAD_TOP = 0.76;
