/** Who works at a thing has both hands on it: kneeling to what is low, standing to what is high, a tool in the hand. */
import type { PoseId } from '../model/figure.ts';
import { toLocal } from './duet.ts';
import type { Performer } from './performers.ts';
import { redrawn, withParts } from './redraw.ts';
import type { GivenActing, Stagecraft, StagedUnit } from './stagecraft.ts';
import { type Extent, extentOf, heightOf, leadOf, middleOf, moved, widthOf } from './unit.ts';

/** What is lower than this, in the worker's heights, is knelt to; what begins higher than that is on a table. */
const LOW = 0.63;
const ON_TABLE = 0.3;

/** Done on one's feet, however low the thing: wood is split from above, flowers are watered. */
const UPRIGHT =
  /^(water|wash|rinse|scrub|iron|chop|cut|slice|peel|knead|chalk|measure|vacuum|look|peer|watch|observe)|hew/;

/** Its eyepiece is at the right as drawn. */
const LENS = /^telescope$/;

/** The worker beside the thing, or before its flank, hands on it; every other worker at its other side. */
export function workAt(host: StagedUnit, worker: Performer, craft: Stagecraft, nth: number): StagedUnit {
  const lens = LENS.test(host.lead.drawable?.id ?? '');
  const eyepiece = leadOf(host).flip ? 1 : -1;
  const turn = nth % 2 === 1 ? -1 : 1;
  const side = (lens ? eyepiece : turn * (host.facing || 1)) as 1 | -1;
  const body = extentOf(leadOf(host));
  const tall = worker.height;
  const does = `${worker.mention.verb} ${worker.mention.pose}`;
  const kneels =
    (body.top < LOW * tall || /^milk/.test(does)) && body.bottom < ON_TABLE && !UPRIGHT.test(does);
  const hands = lens
    ? { x: (side > 0 ? body.left : body.right) + side * 0.2, y: body.bottom + 0.62 * heightOf(body) }
    : handsOn(body, side, tall, kneels, worker.mention.verb ?? '');
  const soft = SOFT.test(host.lead.drawable?.id ?? '');
  const pose = poseFor(worker, kneels, hands.y > 0.62 * tall, lens, soft);
  const given: GivenActing = { pose, facing: side, view: 'three-quarter', ...(kneels ? { lean: 14 } : {}) };
  const unit = craft.build(worker, given);
  const reach = 0.3 * tall;
  const before = body.right - body.left > 0.6 && body.bottom < ON_TABLE ? -0.12 : -0.04;
  const put: StagedUnit = { ...unit, ...moved(unit, hands.x - side * reach, 0, before) };
  const at = (ahead: number, up: number) =>
    toLocal(leadOf(put), { x: hands.x + side * ahead, y: hands.y + up });
  if (pose === 'hew') return withParts(host, [put]);
  const strikes = pose === 'hammer';
  const target = strikes ? { left: at(0.02, 0) } : { right: at(-0.02, 0.04), left: at(0.07, -0.02) };
  return withParts(host, [redrawn(put, craft, { ...given, reach: target })]);
}

/** Built with bare hands. */
const SOFT = /snow|sand|igloo|nest|block|lego|card|kite/;

const AT_CHEST = /^(knock|bang|listen)$/;

function poseFor(worker: Performer, kneels: boolean, high: boolean, lens: boolean, soft: boolean): PoseId {
  const verb = worker.mention.verb ?? '';
  if (lens) return 'look-into';
  if (/^(hammer|nail)$/.test(verb) || (verb === 'build' && !soft)) return 'hammer';
  if (/^(hew|feed)$/.test(worker.mention.pose ?? '')) return worker.mention.pose ?? 'work';
  if (AT_CHEST.test(verb)) return 'reach';
  if (kneels) return 'kneel';
  return high ? 'reach' : 'work';
}

/** Where the hands are: on top of what is low or lies on a table, inside the near edge of what is large. */
function handsOn(body: Extent, side: 1 | -1, tall: number, kneels: boolean, verb: string) {
  const edge = side > 0 ? body.left : body.right;
  const wide = widthOf(body);
  if (AT_CHEST.test(verb)) return { x: edge + side * Math.min(0.2, 0.3 * wide), y: 0.76 * tall };
  if (verb === 'milk')
    return { x: middleOf(body) - side * 0.24 * wide, y: body.bottom + 0.34 * heightOf(body) };
  const inward = Math.min(0.5 * wide, wide < 0.5 ? 0.5 * wide : 0.26);
  const x = wide < 0.5 ? middleOf(body) : edge + side * inward;
  const top = body.bottom + (kneels ? Math.min(0.7 * heightOf(body), 0.34 * tall) : heightOf(body));
  return { x, y: Math.min(top, 0.74 * tall) };
}
