/** What is on somebody's body and in nobody's hands: on the lap, the head, the back, at the feet, in the mouth or a pocket. */

import type { Drawing, Shape } from '../model/drawing.ts';
import type { Bearing, JointBearing } from '../model/script.ts';
import { acrossShoulders, goesAcross } from './across-shoulders.ts';
import type { Performer } from './performers.ts';
import { redrawn, withParts } from './redraw.ts';
import { seenAbove } from './seen-above.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { toLocal } from './to-local.ts';
import {
  anchorOf,
  extentOf,
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
import { inMouth } from './wear.ts';

/** Depth, metres, by which it is sorted before or behind whose body it is on. */
const NEARER = -0.02;
const FARTHER = 0.02;

/** Where things and beasts are; only people are held up or sit on a hip. */
type Spot = Exclude<Bearing, 'hands' | 'hip' | 'over-shoulder' | JointBearing>;

/** Most of the bearer's height that it takes up, and of its width. */
const MOST: Readonly<Record<Exclude<Spot, 'feet'>, number>> = {
  lap: 0.4,
  chest: 0.27,
  head: 0.34,
  aloft: 1.3,
  mouth: 0.13,
  pocket: 0.15,
  'behind-back': 0.26,
  back: 0.5,
  shoulders: 0.36,
  arms: 0.34,
  wrist: 0.28,
};

const isSpot = (bearing: Bearing): bearing is Spot => bearing in MOST || bearing === 'feet';

/** The bearer with all that is on it. */
export function bear(host: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  return guests.reduce((unit, g, i) => {
    const bearing = craft.attachments.get(g.id)?.bearing;
    if (bearing === undefined || !isSpot(bearing)) return unit;
    const side = (unit.facing || 1) as 1 | -1;
    if (bearing === 'shoulders' && unit.lead.look && goesAcross(g)) return acrossShoulders(unit, g, craft);
    const built = craft.build(atRest(g, bearing, unit.lead), {
      facing: side,
      ...(g.look && bearing === 'lap' ? { pose: 'sit', seatHeight: 20 } : {}),
      ...(g.look && bearing === 'chest' ? { pose: 'sleep' } : {}),
    });
    if (bearing === 'feet') return withParts(unit, [atFeet(unit, built, i)]);
    if (bearing === 'behind-back')
      return behindBack(unit, fitted(built, MOST[bearing] * unit.lead.height), craft);
    if (bearing === 'wrist') return onWrist(unit, fitted(built, MOST[bearing] * unit.lead.height), craft);
    if (bearing === 'shoulders' && g.drawable?.kind === 'thing' && !isLong(built))
      return onOneShoulder(unit, fitted(built, MOST[bearing] * unit.lead.height), craft);
    return withParts(unit, [PUT[bearing](unit, fitted(built, MOST[bearing] * unit.lead.height), side)]);
  }, host);
}

/** A beast on a lap, on a chest or in an arm has come to rest there; a child sleeps with whom it lies on. */
function atRest(g: Performer, bearing: Spot, host: Performer): Performer {
  if (g.look && bearing === 'chest' && host.mention.pose === 'sleep')
    return { ...g, mention: { ...g.mention, mood: 'asleep' } };
  const rests =
    g.drawable?.kind === 'animal' && /^(lap|chest|arms)$/.test(bearing) && g.mention.pose === null;
  const pose = (['lie', 'sit'] as const).find((p) => g.drawable?.poses.includes(p));
  return rests && pose ? { ...g, mention: { ...g.mention, pose } } : g;
}

/** Made smaller, where it would hide whose it is. */
function fitted(unit: StagedUnit, most: number): StagedUnit {
  const k = Math.min(1, most / heightOf(unit.extent), (1.5 * most) / widthOf(unit.extent));
  return k < 1 ? { ...unit, ...resized(unit, k) } : unit;
}

/** Of the bearer's height, from the crown to what both raised hands bear. */
const OVER_HEAD = 0.03;

/** Of its width, how far a bird on a shoulder is out from it. */
const CLEAR = 0.1;

type Put = (host: StagedUnit, unit: StagedUnit, side: 1 | -1) => Unit;

/** With the middle of its foot at a point, metres. */
const standing = (unit: Unit, x: number, y: number, bias: number): Unit =>
  lifted(moved(unit, x - middleOf(unit.extent), y - unit.extent.bottom, bias));

const PUT: Readonly<Record<Exclude<Spot, 'feet' | 'behind-back' | 'wrist'>, Put>> = {
  lap: (host, unit) => {
    const lap = anchorOf(leadOf(host), ['lap'], { x: 0, y: -60 });
    return standing(unit, lap.x, lap.y - 0.02 * host.lead.height, NEARER);
  },
  // A child's head is under the other one's chin.
  chest: (host, unit) => {
    const [chest, lap] = [
      anchorOf(leadOf(host), ['chest'], { x: 0, y: -120 }),
      anchorOf(leadOf(host), ['lap'], { x: 0, y: -60 }),
    ];
    const x = chest.x + Math.sign(lap.x - chest.x) * 0.3 * widthOf(unit.extent);
    return standing(unit, x, chest.y + 0.02 * host.lead.height, NEARER);
  },
  head: (host, unit) => {
    const crown = anchorOf(leadOf(host), ['head.top'], { x: 0, y: -170 });
    return standing(unit, crown.x, crown.y - 0.018 * host.lead.height, NEARER);
  },
  aloft: (host, unit) => {
    const crown = anchorOf(leadOf(host), ['head.top'], { x: 0, y: -170 });
    return standing(unit, crown.x, crown.y + OVER_HEAD * host.lead.height, FARTHER);
  },
  mouth: (host, unit) => inMouth(host, unit),
  shoulders: (host, unit, side) => {
    const lead = leadOf(host);
    const at = anchorOf(lead, ['shoulder.left'], { x: 0, y: -138 });
    if (isLong(unit)) return slanting(unit, anchorOf(lead, ['shoulder.right'], { x: 0, y: -138 }), side);
    // Its face is not behind the other one's.
    return standing(unit, at.x + side * CLEAR * widthOf(unit.extent), at.y - 0.02, FARTHER);
  },
  back: (host, unit, side) => {
    const back = anchorOf(leadOf(host), ['back'], { x: 0, y: -120 });
    const x = back.x - side * 0.12 * widthOf(unit.extent);
    return standing(unit, x, back.y - 0.62 * heightOf(unit.extent), FARTHER);
  },
  arms: (host, unit, side) => {
    const waist = anchorOf(leadOf(host), ['waist'], { x: 0, y: -105 });
    return standing(unit, waist.x + side * 0.1 * host.lead.height, waist.y - 0.01, NEARER);
  },
  pocket: (host, unit, side) => {
    const lead = leadOf(host);
    const chest = anchorOf(lead, ['chest'], { x: 0, y: -120 });
    return peeking(unit, chest.x + side * 0.04 * host.lead.height, chest.y - 0.06 * host.lead.height);
  },
};

const isLong = ({ extent }: Unit): boolean =>
  Math.max(heightOf(extent), widthOf(extent)) > 2.4 * Math.min(heightOf(extent), widthOf(extent));

/** A rifle, an oar, a ladder: over the shoulder, its end high behind the head. */
function slanting(unit: StagedUnit, shoulder: { x: number; y: number }, side: 1 | -1): Unit {
  const upright = heightOf(unit.extent) > widthOf(unit.extent);
  const turned = unitOf(unit.parts.map((p) => ({ ...p, turn: p.turn - side * (upright ? 58 : -32) })));
  const [x, y] = [middleOf(turned.extent), (turned.extent.top + turned.extent.bottom) / 2];
  return lifted(moved(turned, shoulder.x - x - side * 0.08, shoulder.y + 0.04 - y, NEARER));
}

/** Degrees that a load on one shoulder lies back. */
const LAID_BACK = 24;

/** A sack on the near shoulder, one hand up to it. */
function onOneShoulder(host: StagedUnit, unit: StagedUnit, craft: Stagecraft): StagedUnit {
  const side = (host.facing || 1) as 1 | -1;
  const lead = leadOf(host);
  const at = anchorOf(lead, ['shoulder.right'], { x: 0, y: -138 });
  const leant = unitOf(unit.parts.map((p) => ({ ...p, turn: p.turn - side * LAID_BACK })));
  const x = at.x - side * (0.02 * host.lead.height + 0.36 * widthOf(leant.extent)) - middleOf(leant.extent);
  const put = lifted(moved(leant, x, at.y - 0.03 - leant.extent.bottom, NEARER));
  if (!FREE.test(host.lead.mention.pose ?? 'stand')) return withParts(host, [put]);
  const hand = { x: at.x + side * 0.02 * host.lead.height, y: at.y + 0.4 * heightOf(leant.extent) };
  const pose = host.lead.mention.pose === 'walk' ? 'walk' : 'stand';
  return withParts(redrawn(host, craft, { pose, reach: { right: toLocal(lead, hand) } }), [put]);
}

/** Of the bearer's height: how far before the chest and under it the forearm is held out. */
const HELD_OUT = 0.21;
const UNDER = 0.03;

/** On the fist of a forearm that is held out, so that the two see each other. */
function onWrist(host: StagedUnit, unit: StagedUnit, craft: Stagecraft): StagedUnit {
  const side = (host.facing || 1) as 1 | -1;
  const lead = leadOf(host);
  const tall = host.lead.height;
  const chest = anchorOf(lead, ['chest'], { x: 0, y: -120 });
  const hand = { x: chest.x + side * HELD_OUT * tall, y: chest.y - UNDER * tall };
  const pose = FREE.test(host.lead.mention.pose ?? 'stand') ? (host.lead.mention.pose ?? 'stand') : undefined;
  const drawn = redrawn(host, craft, { ...(pose ? { pose } : {}), reach: { right: toLocal(lead, hand) } });
  const fist = anchorOf(leadOf(drawn), ['hand.right'], { x: 0, y: -110 });
  const met = craft.build(unit.lead, { facing: -side as 1 | -1 });
  const put = { ...met, ...resized(met, heightOf(unit.extent) / heightOf(met.extent)) };
  return withParts(drawn, [standing(put, fist.x + side * 0.03, fist.y, NEARER)]);
}

/** On the ground right before the feet; a second one behind them. */
function atFeet(host: StagedUnit, unit: StagedUnit, i: number): Unit {
  const body = extentOf(leadOf(host));
  const side = (host.facing || 1) * (i % 2 === 0 ? 1 : -1);
  const foot = middleOf(body) + side * Math.min(0.5 * widthOf(body), 0.2 * host.lead.height);
  const near = widthOf(unit.extent) > 0.5 * host.lead.height ? 0.36 : 0.5;
  const x = foot + side * near * widthOf(unit.extent);
  return moved(unit, x - middleOf(unit.extent), host.extent.bottom - unit.extent.bottom, 3 * NEARER);
}

/** Hands that do nothing else. */
const FREE = /^(stand|hold|walk|talk|look-up|look-down|look-into|think|sing|laugh|carry)$/;

/** In the hand that is behind the back, so that one sees it past the hip. */
function behindBack(host: StagedUnit, unit: StagedUnit, craft: Stagecraft): StagedUnit {
  const lead = leadOf(host);
  const side = host.facing || 1;
  const waist = anchorOf(lead, ['waist'], { x: 0, y: -105 });
  const x = waist.x - side * (0.1 * host.lead.height + 0.3 * widthOf(unit.extent));
  const middle = waist.y - 0.5 * heightOf(unit.extent);
  const placed = standing(unit, x, middle, FARTHER);
  if (!FREE.test(host.lead.mention.pose ?? 'stand')) return withParts(host, [placed]);
  const reach = { left: toLocal(lead, { x: x + side * 0.04, y: waist.y }) };
  return withParts(redrawn(host, craft, { reach }), [placed]);
}

/** Its upper half over the edge of a pocket. */
function peeking(unit: StagedUnit, x: number, edge: number): Unit {
  const put = moved(
    unit,
    x - middleOf(unit.extent),
    edge - unit.extent.bottom - 0.42 * heightOf(unit.extent),
    NEARER,
  );
  const cloth = extraPart('pocket', 'pocket', pocket(100 * Math.max(0.1, 1.1 * widthOf(put.extent))), {
    x,
    y: edge,
    bias: 1.5 * NEARER,
  });
  return unitOf([...seenAbove(put, edge).parts, cloth]);
}

/** A patch of cloth with its seam, its edge at the top; centimetres. */
function pocket(width: number): Drawing {
  const [w, h] = [width / 2, 0.9 * width];
  const d = `M${-w} 0H${w}V${0.7 * h}C${w} ${h} ${-w} ${h} ${-w} ${0.7 * h}Z`;
  const shapes: Shape[] = [
    { d, fill: '#2b2a33', tone: 'line', opacity: 0.32, part: 'pocket' },
    { d, fill: null, tone: 'line', stroke: { colour: '#1f1e26', width: 0.9 }, opacity: 0.7, part: 'pocket' },
  ];
  return { shapes, bounds: { x: -w, y: 0, width, height: h }, anchors: {}, footprint: 0 };
}
