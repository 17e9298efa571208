/** One thing and all who bear it: at its ends, along its sides, under it or behind it, everybody's hands on it. */
import type { Point } from '../geometry/plane.ts';
import type { Drawing } from '../model/drawing.ts';
import type { PoseId, View } from '../model/figure.ts';
import type { JointBearing } from '../model/script.ts';
import { bearPerson } from './bear-person.ts';
import { handsOver } from './borne-layers.ts';
import { sceneDirection } from './direction.ts';
import { withoutOars } from './oars.ts';
import type { Performer } from './performers.ts';
import { raiseTogether } from './raise-together.ts';
import { redrawn, withParts } from './redraw.ts';
import { isSeat, isShared } from './shared-loads.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { toLocal } from './to-local.ts';
import { extraPart, heightOf, leadOf, middleOf, moved, resized, type Unit, unitOf, widthOf } from './unit.ts';

/** Of own heights: where hands hang with a weight in them, where a shoulder carries, to where one bends down to lift. */
const HANDS = 0.49;
const SHOULDER = 0.815;
const KNEE = 0.2;
/** Of own heights from the middle of a body to what its hands hold at its side, and between its two hands. */
const REACH = 0.13;
const APART = 0.05;
/** Metres by which those on the far side are farther off, and appear higher; those on the near side lower. */
const FAR = { bias: 0.14, rise: 0.1 };
const NEAR = { bias: -0.14, rise: -0.05 };
/** Nothing is carried lower than this over the ground, metres. */
const CLEAR = 0.12;

/** What is higher than this, metres, is not lifted by bending down to it. */
const TALL = 1;

/** How a thing is borne from place to place. */
type Carried = Exclude<JointBearing, 'raised'>;

/** Where one of the bearers is, and what of the load is in the hands: metres in the unit. */
interface Station {
  readonly x: number;
  readonly facing: 1 | -1;
  readonly row: { readonly bias: number; readonly rise: number };
  readonly hands: readonly [near: Point, far: Point | null] | null;
  readonly pose: PoseId;
  readonly view: View;
  readonly lean?: number;
  /** The hands are before the load. */
  readonly over?: true;
}

/** The load off the ground with its bearers about it. */
export function bearTogether(host: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  const side = host.facing || sceneDirection(craft.shot);
  const bearing = craft.attachments.get(guests[0]?.id ?? '')?.bearing;
  const said = isShared(bearing) ? bearing : 'between';
  if (host.lead.look) return bearPerson(host, guests, craft, said);
  if (said === 'raised') return raiseTogether(host, guests, craft);
  const how = said === 'heaved' && heightOf(host.extent) > TALL ? 'between' : said;
  const tall = guests.reduce((sum, g) => sum + g.height, 0) / guests.length;
  const bare = host.lead.drawable?.kind === 'animal' ? hungUp(host, tall) : emptied(host);
  const level = how === 'spread' ? spreadOut(bare, guests.length, tall) : levelled(bare, how);
  const up = heldAt(level, how, tall, host.lead);
  const load: StagedUnit = { ...host, ...lifted(moved(level, -middleOf(level.extent), up)) };
  const stations = STATIONS[how](load, guests, side, tall);
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

const lifted = (unit: Unit): Unit => ({ ...unit, parts: unit.parts.map((p) => ({ ...p, lifted: true })) });

/** No oars stick out of what is carried. */
const emptied = (host: StagedUnit): StagedUnit => ({
  ...host,
  ...unitOf(host.parts.map((p, i) => (i === 0 ? { ...p, drawing: withoutOars(p.drawing) } : p))),
});

/** Of the bearers' heights, what hangs between them. */
const HANGS = 0.66;

/** Feet up under a pole, which is what is on the shoulders. */
function hungUp(host: StagedUnit, tall: number): StagedUnit {
  const k = Math.min(1, (HANGS * tall) / heightOf(host.extent));
  const over = unitOf(resized(host, k).parts.map((p) => ({ ...p, turn: p.turn + 180 })));
  const { left, right, top } = over.extent;
  const w = 50 * (right - left) + 45;
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
    ...extraPart(`${host.lead.id}-pole`, 'pole', pole, { x, y: top - 0.05, bias: -0.01 }),
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
  if (how === 'on-shoulders')
    return SHOULDER * tall - (lead.drawable?.kind === 'animal' ? 0 : level.extent.bottom);
  if (how === 'spread') return SPREAD_TOP * tall - tallness - level.extent.bottom;
  if (how === 'heaved') return KNEE * tall - level.extent.bottom;
  return Math.max(CLEAR, HANDS * tall - gripOf(lead) * tallness) - level.extent.bottom;
}

/** Of own heights, the upper edge of what is held out before the body. */
const SPREAD_TOP = 0.76;

type Stations = (
  load: StagedUnit,
  guests: readonly Performer[],
  side: 1 | -1,
  tall: number,
) => readonly Station[];

const both = (x: number, y: number, out: number): readonly [Point, Point] => [
  { x: x - out, y },
  { x: x + out, y },
];

/** Two take the ends; more of them go in pairs along its sides, those of odd number one at an end. */
const between: Stations = (load, guests, side, tall) => {
  const { left, right, bottom, top } = load.extent;
  const y = Math.min(top - 0.03, Math.max(bottom + 0.04, HANDS * tall));
  const atEnd = (end: 1 | -1): Station => {
    const edge = end > 0 ? right : left;
    const ahead = end === side;
    return {
      x: edge + end * (REACH + 0.03) * tall,
      facing: side,
      row: { bias: ahead ? 0.02 : -0.02, rise: 0 },
      hands: both(edge - end * 0.03, y, APART / 2),
      pose: 'walk',
      view: 'side',
      lean: ahead ? 6 : 3,
    };
  };
  const alongside = (t: number, row: typeof FAR): Station => {
    const x = left + t * (right - left);
    const low = row.bias < 0;
    const at = low ? y : Math.min(top, 0.62 * tall);
    return {
      x: x - side * 0.06 * tall,
      facing: side,
      row,
      hands: both(x, at - 0.02, APART),
      pose: 'walk',
      view: 'side',
      lean: 4,
    };
  };
  const n = guests.length;
  if (n <= 3) {
    const ends = [atEnd(-side as 1 | -1), atEnd(side)];
    return n === 3 ? [ends[0] as Station, alongside(0.5, FAR), ends[1] as Station] : ends;
  }
  const near = Math.floor(n / 2);
  return guests.map((_, i) => {
    const isNear = i < near;
    const many = isNear ? near : n - near;
    const k = isNear ? i : i - near;
    const t = many === 1 ? 0.5 : k / (many - 1);
    return alongside(0.06 + 0.88 * t + (isNear ? -0.04 : 0.04) * side, isNear ? NEAR : FAR);
  });
};

/** Under it in a file, or in pairs where it is thick: the heads before it, a hand up at it. */
const onShoulders: Stations = (load, guests, side, tall) => {
  const { left, right, top } = load.extent;
  const bottom = load.lead.drawable?.kind === 'animal' ? top - 0.06 : load.extent.bottom;
  const n = guests.length;
  const paired = n > 3;
  const near = paired ? Math.ceil(n / 2) : n;
  return guests.map((_, i): Station => {
    const isNear = i < near;
    const many = isNear ? near : n - near;
    const k = isNear ? i : i - near;
    const t = many === 1 ? 0.5 : k / (many - 1);
    const x = left + (0.04 + 0.78 * t + (isNear ? 0 : 0.08)) * (right - left);
    const y = bottom + 0.03;
    const hand = { x: x + side * 0.17 * tall, y };
    return {
      x,
      facing: side,
      row: isNear ? NEAR : FAR,
      hands: [hand, null],
      pose: 'walk',
      view: 'side',
    };
  });
};

/** Two bend to its ends, the others behind it. */
const heaved: Stations = (load, guests, _, tall) => {
  const { left, right, bottom, top } = load.extent;
  const y = Math.min(top - 0.02, Math.max(bottom + 0.05, KNEE * tall + 0.06));
  const n = guests.length;
  return guests.map((_g, i): Station => {
    const t = n === 1 ? 0.5 : i / (n - 1);
    const x = left + t * (right - left);
    const end = t === 0 ? -1 : t === 1 ? 1 : 0;
    const facing = (t > 0.5 ? -1 : 1) as 1 | -1;
    if (end !== 0)
      return {
        x: x + end * 0.2 * tall,
        facing,
        row: { bias: -0.02, rise: 0 },
        hands: both(x - end * 0.04, y, APART),
        pose: 'heave',
        view: 'side',
      };
    return {
      x: x - facing * 0.16 * tall,
      facing,
      row: FAR,
      hands: both(x, top - 0.02, 0.12),
      pose: 'heave',
      view: 'three-quarter',
      over: true,
    };
  });
};

const FOLDED = /^held-cloth$/;

/** In a row behind its upper edge, which is in everybody's hands. */
const spread: Stations = (load, guests, side, tall) => {
  const { left, right, top } = load.extent;
  const n = guests.length;
  const inner = 0.1 * tall;
  return guests.map((_, i): Station => {
    const t = n === 1 ? 0.5 : i / (n - 1);
    const x = left + inner + t * (right - left - 2 * inner);
    // Two who fold a cloth have it between them.
    const facing = (t < 0.5 ? 1 : -1) as 1 | -1;
    if (FOLDED.test(load.lead.drawable?.id ?? ''))
      return {
        x: x - facing * 0.2 * tall,
        facing,
        row: { bias: 0.01, rise: 0 },
        hands: both(t < 0.5 ? left + 0.03 : right - 0.03, top - 0.03, 0.02),
        pose: 'hold',
        view: 'side',
        over: true,
      };
    return {
      x,
      facing: side,
      row: { bias: 0.05, rise: 0 },
      hands: both(x, top - 0.02, 0.11 * tall),
      pose: 'stand',
      view: 'three-quarter',
      over: true,
    };
  });
};

const STATIONS: Readonly<Record<Carried, Stations>> = {
  between,
  'on-shoulders': onShoulders,
  heaved,
  spread,
};
