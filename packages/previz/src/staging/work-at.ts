/** Who works at a thing has both hands on it: kneeling to what is low, standing to what is high, a tool in the hand. */
import type { Point } from '../geometry/plane.ts';
import type { PoseId } from '../model/figure.ts';
import type { ShotSize } from '../model/script.ts';
import { atLens } from './at-lens.ts';
import { atLine, isLine } from './at-line.ts';
import { cleansCar, windscreenOf } from './at-windscreen.ts';
import { hasBonnet } from './atop.ts';
import { AT_CHEST, handledPart, handsOnWork, isBeforeWall, openLeaf, SEATED } from './hands-on-work.ts';
import { BLADE, DOWNWARDS } from './hold-how.ts';
import { isTable } from './is-table.ts';
import { lyingUnder } from './lie-under.ts';
import { withOpenBonnet } from './open-bonnet.ts';
import type { Performer } from './performers.ts';
import { redrawn, withParts } from './redraw.ts';
import type { GivenActing, Stagecraft, StagedUnit } from './stagecraft.ts';
import { toLocal } from './to-local.ts';
import {
  anchorOf,
  type Extent,
  extentOf,
  heightOf,
  leadOf,
  lifted,
  middleOf,
  moved,
  type Part,
  resized,
  unitOf,
} from './unit.ts';
import { LENS } from './works-at.ts';

/** What is lower than this, in the worker's heights, is knelt to; what begins higher than that is on a table. */
const LOW = 0.63;
const ON_TABLE = 0.3;

/** Done on one's feet, however low the thing: wood is split from above, flowers are watered. */
const UPRIGHT =
  /^(stand|break|smash|pull|push|switch|steer|pilot|sail|spin|slam|pound|bang|wipe|clean|polish|scrub|tighten|loosen|adjust|cook|fry|flip|stir|grill|barbecue|water|wash|rinse|scrub|iron|chop|cut|slice|peel|knead|chalk|measure|weld|grind|vacuum|plate|garnish|decorate|season|pump|forge|prune|trim|clip|look|peer|watch|observe)|hew/;

/** Held upright from above. */
const STOOD_TO = /^(jackhammer|ironing-board|paper-shredder)/;

/** Lower than this, in the worker's heights, one kneels to it for most of that as well. */
const KNELT_TO = 0.5;
const FROM_ABOVE = /^(stand|steer|pilot|sail|spin|water|vacuum|look|peer|watch|observe|chop|cook|stir)|hew/;

/** Done to a table itself, and not on top of it. */
const MENDS = /^(repair|fix|mend|build|assemble|paint|screw|unscrew|tighten|search)/;

/** Done to what has two wheels on one's feet. */
const STANDS_TO = /^(stand|wash|clean|polish|wipe|paint|push|steer|look|peer|watch|observe|admire|refuel)/;

/** The worker beside the thing, or before its flank, hands on it; every other worker at its other side. */
export function workAt(alone: StagedUnit, worker: Performer, craft: Stagecraft, nth: number): StagedUnit {
  if (isLine(alone)) return atLine(alone, worker, craft, nth);
  const door = isDoor(alone);
  const opens =
    !door && hasBonnet(alone.lead) && ENGINE.test(worker.mention.verb ?? '') && !alone.parts.some(isBonnet);
  const host = onWall(alone, worker)
    ? hung(alone, worker)
    : opens
      ? withOpenBonnet(alone, -noseOf(alone) as 1 | -1)
      : withinReach(alone, worker, craft);
  const lens = LENS.test(host.lead.drawable?.id ?? '');
  const eyepiece = leadOf(host).flip ? 1 : -1;
  const turn = nth % 2 === 1 ? -1 : 1;
  const toTheRight =
    craft.orderOf(worker.entity.id, worker.index) < craft.orderOf(host.lead.entity.id, host.lead.index);
  const own = toTheRight || isShared(host, craft) ? 1 : -1;
  // At a car one works under its bonnet.
  const screen = !door && cleansCar(host, worker) && nth === 0;
  const nose =
    !door && hasBonnet(host.lead) && (screen || ENGINE.test(worker.mention.verb ?? '')) ? noseOf(host) : null;
  const side = (lens ? eyepiece : (nose ?? (openLeaf(host) ? leafSide(host) : turn * own))) as 1 | -1;
  const body = extentOf(leadOf(host));
  const tall = worker.height;
  const does = `${worker.mention.verb} ${worker.mention.pose}`;
  const hilt = host.parts.find((q) => BLADE.test(q.performer?.drawable?.id ?? ''));
  const flank = isSaddled(host) && !STANDS_TO.test(does);
  const piece =
    isTable(host.lead) || LAIN_ON.test(host.lead.drawable?.id ?? '')
      ? handledPart({ host, worker, craft })
      : undefined;
  const kneels =
    flank ||
    worker.deed?.way === 'ground' ||
    (!hilt &&
      !STOOD_TO.test(host.lead.drawable?.id ?? '') &&
      !(isTable(host.lead) && (host.parts.length > 1 || !MENDS.test(does) || piece)) &&
      (body.top < LOW * tall || /^milk/.test(does)) &&
      body.bottom < ON_TABLE &&
      !(body.top > KNELT_TO * tall ? UPRIGHT : FROM_ABOVE).test(does));
  const strikes = worker.deed?.pose === 'strike';
  const at = lens ? 'lens' : strikes ? 'struck' : nose ? 'nose' : flank ? 'flank' : door ? 'car door' : null;
  const spot = screen
    ? windscreenOf(host)
    : handsOnWork({
        host,
        worker,
        craft,
        side,
        kneels,
        hilt,
        at,
        body: at === null ? lyingOf(host, body) : body,
      });
  const hands = piece ? { x: spot.x, y: Math.min(overOf(extentOf(piece)), 0.74 * tall) } : spot;
  const bench = piece ? broughtTo(host, piece, hands.x + side * NEAR_EDGE) : host;
  const soft = host.parts.some((q) => q.performer !== null && SOFT.test(q.performer.drawable?.id ?? ''));
  const pose = poseFor(worker, kneels, hands.y > 0.62 * tall, lens, soft, isBeforeWall(host, worker));
  const sits = SEATED.test(worker.mention.verb ?? '') && pose === 'type';
  if (pose === 'supine') return lyingUnder(host, worker, craft, side);
  const given: GivenActing = {
    pose,
    facing: side,
    view: 'three-quarter',
    ...(kneels ? { lean: hands.y < 0.22 * tall ? 34 : 14 } : bentTo(hands.y / tall)),
    ...(sits ? { seatHeight: 100 * SEAT } : {}),
  };
  const unit = craft.build(worker, given);
  const reach = 0.3 * tall;
  const before = strikes ? 0.12 : body.right - body.left > 0.6 && body.bottom < ON_TABLE ? -0.12 : -0.04;
  const beside: StagedUnit = { ...unit, ...moved(unit, hands.x - side * reach, 0, before) };
  if (lens) return atLens(host, beside, given, hands, craft);
  const near = closeTo(nth < 2 ? beside : behind(host, unit, nth), hands.y, craft.shot.size);
  const put = craft.set.air === 'space' && craft.set.pieces.length === 0 ? adrift(near) : near;
  const onto = (ahead: number, up: number) =>
    toLocal(leadOf(put), { x: hands.x + side * ahead, y: hands.y + up });
  if (pose === 'hew') return withParts(bench, [put]);
  if (pose === 'at-barre')
    return withParts(bench, [{ ...unit, ...moved(unit, middleOf(body) - side * 0.24 * tall, 0, -0.16) }]);
  if (pose === 'stomp')
    return withParts(bench, [{ ...unit, ...moved(unit, middleOf(body) - side * UNDERFOOT * tall, 0, 0.1) }]);
  if (pose === 'high-kick') return withParts(bench, [footAt(put, hands.x)]);
  const over = worker.deed?.tools.some((tool) => DOWNWARDS.test(tool) || tool === 'saw') ? OVER : 0.04;
  const target = TARGETS[pose]?.(onto) ?? { right: onto(-0.02, over), left: onto(0.07, -0.02) };
  const chair = sits
    ? [
        {
          kind: 'chair' as const,
          x: hands.x - side * reach,
          width: 0.5,
          height: SEAT,
          facing: side,
          depth: 0.08,
        },
      ]
    : [];
  return withParts(bench, [redrawn(put, craft, { ...given, reach: target })], chair);
}

const onWall = ({ lead, parts: [part] }: StagedUnit, { deed }: Performer): boolean =>
  deed?.way === 'wall' || (lead.drawable?.placement === 'wall' && part?.lifted === false);

/** Which way somebody looks whose hand is on its open leaf. */
const leafSide = ({ parts: [part] }: StagedUnit): 1 | -1 => (part?.flip ? -1 : 1);

/** In own heights, as high as a hand comes. */
const HIGHEST = 1;

/** A thing is no taller than that a hand comes to what it puts on its top. */
function withinReach(host: StagedUnit, worker: Performer, craft: Stagecraft): StagedUnit {
  const part = host.lead.drawable?.kind === 'thing' && handledPart({ host, worker, craft });
  const k = part ? (HIGHEST * worker.height) / extentOf(part).bottom : 1;
  return k < 1 && k > 0 ? { ...host, ...resized(host, k) } : host;
}

/** What is packed lies on it as on a table. */
const LAIN_ON = /^bed$/;

/** Hands are at a bed's blanket, and not at its headboard. */
const lyingOf = (host: StagedUnit, body: Extent): Extent =>
  LAIN_ON.test(host.lead.drawable?.id ?? '')
    ? { ...body, top: anchorOf(leadOf(host), ['lap', 'seat'], { x: 0, y: -60 }).y + 0.06 }
    : body;

/** Metres beyond the hands that what is worked on stands on its table. */
const NEAR_EDGE = 0.1;

/** From the middle of who stamps to the raised foot, in own heights. */
const UNDERFOOT = 0.2;

const overOf = (work: Extent): number => work.bottom + 0.6 * heightOf(work);

/** The table with one thing on it moved along to a place. */
const broughtTo = (host: StagedUnit, piece: Part, x: number): StagedUnit => ({
  ...host,
  ...unitOf(host.parts.map((q) => (q === piece ? { ...q, x: q.x + x - middleOf(extentOf(q)) } : q))),
});

/** Metres above the work that a hand is whose tool hangs down to it. */
const OVER = 0.2;

/** Degrees that the feet of who floats drift away from the work. */
const DRIFT = 16;

/** Weightless: held by the hands alone. */
function adrift(worker: StagedUnit): StagedUnit {
  const side = worker.facing || 1;
  return {
    ...worker,
    ...unitOf(
      worker.parts.map((p) => ({
        ...p,
        x: p.x - side * 0.3 * worker.lead.height,
        y: p.y + 0.12 * worker.lead.height,
        turn: p.turn + side * DRIFT,
        lifted: true,
      })),
    ),
  };
}

/** Back from the thing so that the sole of the raised foot is on it. */
function footAt(worker: StagedUnit, x: number): StagedUnit {
  const side = worker.facing || 1;
  const sole = side > 0 ? worker.extent.right : worker.extent.left;
  return { ...worker, ...moved(worker, x - sole, 0, -0.2) };
}

/** Who stands to what is low bends down to it: degrees, by the height of the hands in own heights. */
const bentTo = (hands: number): Pick<GivenActing, 'lean'> =>
  hands < 0.62 ? { lean: Math.min(32, (0.62 - hands) * 240) } : {};

/** From the ground to the lower edge of what somebody hangs on a wall, in own heights. */
const HUNG = 0.66;
const SILL = 0.46;

/** How high the lintel of a window is that somebody has a hand on, in own heights. */
const LINTEL = 1.3;

const hung = (host: StagedUnit, { height }: Performer): StagedUnit => {
  const window = host.lead.drawable?.id === 'window';
  const sill = window ? SILL : HUNG;
  const fit = window ? resized(host, Math.min(1, ((LINTEL - SILL) * height) / heightOf(host.extent))) : host;
  const up = moved(fit, 0, sill * height - fit.extent.bottom);
  return { ...host, ...lifted(up), dressings: [] };
};

/** Of a car: one stands before its flank, a hand at the handle. */
const isDoor = ({ lead }: StagedUnit): boolean =>
  lead.entity.noun === 'door' && lead.drawable?.category === 'vehicle';

const isBonnet = ({ label }: { readonly label: string }): boolean => label === 'bonnet';

const ENGINE = /^(repair|fix|tighten|loosen|adjust|inspect|check|oil|open)$/;

/** On two wheels: one kneels before its flank, hands at the engine. */
const isSaddled = ({ lead: { drawable } }: StagedUnit): boolean =>
  /^(motorcycle|bicycle|scooter|tricycle|kick-scooter)$/.test(drawable?.id ?? '');

/** Several work at it: the first from its left. */
const isShared = (host: StagedUnit, { attachments }: Stagecraft): boolean =>
  [...attachments.values()].filter((a) => a.host === host.lead.id && a.grip === 'working').length > 1;

/** Where somebody before a car's nose looks. */
const noseOf = ({ lead, parts: [part] }: StagedUnit): 1 | -1 =>
  (lead.drawable?.faces === 'right') !== part?.flip ? -1 : 1;

/** A third one, and more, stand behind it. */
function behind(host: StagedUnit, unit: StagedUnit, nth: number): StagedUnit {
  // What is taller than they are would hide them: they are before it.
  if (heightOf(extentOf(leadOf(host))) > unit.lead.height) {
    const x = middleOf(extentOf(leadOf(host))) + (nth - 2) * 0.5 - 0.16 * (unit.facing || 1);
    return { ...unit, ...moved(unit, x, -0.06, -0.3) };
  }
  const x = middleOf(extentOf(leadOf(host))) + (nth - 2) * 0.5 - 0.2 * (unit.facing || 1);
  return { ...unit, ...moved(unit, x, 0.04, 0.2) };
}

type At = (ahead: number, up: number) => Point;

/** Where the hands are who have not both of them on the thing: metres ahead of its edge and over its top. */
const TARGETS: Partial<Record<PoseId, (at: At) => { readonly right?: Point; readonly left?: Point }>> = {
  hammer: (at) => ({ left: at(0.02, 0) }),
  drink: (at) => ({ left: at(0.02, 0.02) }),
  strike: (at) => ({ right: at(0, 0.02), left: at(-0.34, 0.34) }),
  listen: (at) => ({ left: at(0.06, 0.06) }),
  paint: (at) => ({ right: at(-0.06, 0.02), left: at(-0.3, -0.22) }),
};

/** Metres, the seat of who does it sitting down. */
const SEAT = 0.46;

/** From the hands up to the chin in frames of a face, in own heights: the camera cheats both together. */
const BENT: Partial<Record<ShotSize, number>> = {
  'medium-close': 0.16,
  'close-up': 0.12,
  'extreme-close-up': 0.12,
};
/** The lowest that a chin comes, metres. */
const LOWEST_CHIN = 0.5;

function closeTo(worker: StagedUnit, hands: number, size: ShotSize): StagedUnit {
  const gap = BENT[size];
  if (gap === undefined) return worker;
  const chin = anchorOf(leadOf(worker), ['chin'], { x: 0, y: -140 }).y;
  const down = Math.max(0, chin - Math.max(LOWEST_CHIN, hands + gap * worker.lead.height));
  return { ...worker, ...moved(worker, 0, -down) };
}

/** Built with bare hands. */
const SOFT = /snow|sand|igloo|nest|block|lego|card|kite|tent$|den$/;

function poseFor(
  worker: Performer,
  kneels: boolean,
  high: boolean,
  lens: boolean,
  soft: boolean,
  atWall: boolean,
): PoseId {
  const verb = worker.mention.verb ?? '';
  if (lens) return 'look-into';
  const own = worker.deed?.pose;
  if (own) return kneels && own === 'work' ? 'kneel' : own;
  if (/^(hammer|nail)$/.test(verb) || (verb === 'build' && !soft)) return 'hammer';
  if (/^(hew|feed)$/.test(worker.mention.pose ?? '')) return worker.mention.pose ?? 'work';
  if (/^(paint|draw|sketch)$/.test(verb)) return 'paint';
  if (SEATED.test(verb)) return atWall ? 'paint' : 'type';
  if (AT_CHEST.test(verb)) return 'reach';
  if (/^(cook|fry|flip|stir|grill|barbecue|bake)$/.test(verb) && !kneels) return 'cook';
  if (kneels) return 'kneel';
  return high ? 'reach' : 'work';
}
