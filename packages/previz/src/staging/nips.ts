/** Beasts at a part of somebody's body: a crab at a toe, a dog at a face, a parrot at a finger. */
import type { Point } from '../geometry/plane.ts';
import type { PoseId } from '../model/figure.ts';
import { reachesForWings, WINGED } from './is-nipping.ts';
import type { Performer } from './performers.ts';
import { redrawn, withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { toLocal } from './to-local.ts';
import { anchorOf, heightOf, leadOf, lifted, moved, resized, widthOf } from './unit.ts';

/** Depth, metres, by which it is before who feels it. */
const NEARER = -0.03;
/** Of the person's height, what the smallest beast measures, so that it is seen. */
const LEAST = 0.085;
/** The same where the frame is about a face. */
const LEAST_NEAR = 0.035;
const MOST_NEAR = 0.045;
const NEAR = /^(medium-close|close-up|extreme-close-up)$/;
/** Of the person's height, how far a mouth may be from a face before one of the two rises or kneels to the other. */
const FAR = 0.14;

/** The beast with its mouth at the part that is said. */
export function atTheSpot(host: StagedUnit, beast: Performer, craft: Stagecraft): StagedUnit {
  if (host.lead.drawable?.kind === 'thing') return atBloom(host, beast, craft);
  const spot = craft.shot.relations.find(
    (r) => r.subject === beast.entity.id && r.object === host.lead.entity.id && r.spot,
  )?.spot;
  const reached = craft.shot.relations.some(
    (r) =>
      r.subject === host.lead.entity.id &&
      r.object === beast.entity.id &&
      reachesForWings(r, host.lead, beast),
  );
  if (reached) return beyondHand(host, beast, craft);
  if (spot === 'foot') return atFoot(host, beast, craft);
  if (!spot || spot === 'face' || spot === 'hair' || spot === 'shoulders') return atFace(host, beast, craft);
  return atHand(host, beast, craft);
}

function built(host: StagedUnit, beast: Performer, craft: Stagecraft): StagedUnit {
  const side = (host.facing || 1) as 1 | -1;
  const unit = craft.build(beast, { facing: -side as 1 | -1 });
  const near = NEAR.test(craft.shot.size);
  const size = Math.max(heightOf(unit.extent), 0.6 * widthOf(unit.extent)) / host.lead.height;
  const least = near ? LEAST_NEAR : LEAST;
  // An insect beside a face is no larger than a mouth.
  const most = near && WINGED.test(beast.drawable?.id ?? '') ? MOST_NEAR : Math.max(least, size);
  const k = Math.min(most, Math.max(least, size)) / size;
  return k !== 1 ? { ...unit, ...resized(unit, k) } : unit;
}

const isWinged = ({ drawable }: Performer): boolean =>
  drawable?.poses.includes('fly') === true || WINGED.test(drawable?.id ?? '');

const mouthOf = (unit: StagedUnit): Point => anchorOf(leadOf(unit), ['mouth', 'middle'], { x: 0, y: -10 });

/** Of a beast that is drawn with its face to the camera it is the near side, a claw or a wing. */
function nearEdge(unit: StagedUnit, side: 1 | -1): Point {
  const at = mouthOf(unit);
  const { faces } = unit.lead.drawable ?? {};
  return faces === 'camera' ? { x: side > 0 ? unit.extent.left : unit.extent.right, y: at.y } : at;
}

/** On the ground before the foot that is foremost. */
function atFoot(host: StagedUnit, beast: Performer, craft: Stagecraft): StagedUnit {
  const side = (host.facing || 1) as 1 | -1;
  const unit = built(host, beast, craft);
  const toe = footOf(host, side);
  const at = nearEdge(unit, side);
  return withParts(host, [moved(unit, toe - side * 0.05 - at.x, -unit.extent.bottom, NEARER)]);
}

/** Of the person's height from its middle, where its toes are. */
const TOES = 0.13;
const footOf = (host: StagedUnit, side: 1 | -1): number => {
  const hips = anchorOf(leadOf(host), ['hips'], { x: 0, y: -85 });
  return hips.x + side * TOES * host.lead.height;
};

/** Mouth to face: a dog stands up to it, or one kneels to the dog; what flies is there on the wing. */
function atFace(host: StagedUnit, beast: Performer, craft: Stagecraft): StagedUnit {
  const tall = host.lead.height;
  const side = (host.facing || 1) as 1 | -1;
  const first = built(host, beast, craft);
  const wing = isWinged(beast);
  const reaches = (h: StagedUnit, u: StagedUnit) => Math.abs(faceOf(h).y - mouthOf(u).y) < FAR * tall;
  const low = heightOf(first.extent) < 0.75 * tall;
  const known = beast.drawable?.poses ?? [];
  // A small one stands up to the face, a tall one lowers its head to it.
  const pose = low ? 'rear' : 'butt';
  const up = known.includes(pose)
    ? craft.build(
        { ...beast, mention: { ...beast.mention, verb: null, pose: pose as PoseId } },
        { facing: -side as 1 | -1 },
      )
    : first;
  const unit = wing || reaches(host, first) ? first : up;
  const near =
    wing || reaches(host, unit) ? host : redrawn(host, craft, { pose: 'kneel', view: 'three-quarter' });
  const face = faceOf(near);
  const at = wing ? nearEdge(unit, side) : mouthOf(unit);
  const put = moved(unit, face.x + side * 0.05 * tall - at.x, wing ? face.y - at.y : 0, NEARER);
  return withParts(near, [wing ? lifted(put) : put]);
}

const faceOf = (host: StagedUnit): Point => anchorOf(leadOf(host), ['mouth', 'chin'], { x: 0, y: -150 });

/** Of the person's height: how far a hand is held out, and its height where the beast has none of its own. */
const HELD_OUT = 0.24;
const HIGH = 0.66;
const LOW = 0.36;

/** At the hand that is held out to it. */
function atHand(host: StagedUnit, beast: Performer, craft: Stagecraft): StagedUnit {
  const tall = host.lead.height;
  const side = (host.facing || 1) as 1 | -1;
  const unit = built(host, beast, craft);
  const wing = isWinged(beast);
  const at = nearEdge(unit, side);
  const chest = anchorOf(leadOf(host), ['chest'], { x: 0, y: -120 });
  const y = wing ? HIGH * tall : Math.min(HIGH * tall, Math.max(LOW * tall, at.y));
  const hand = { x: chest.x + side * HELD_OUT * tall, y };
  const low = y < 0.45 * tall && at.y < y - 0.05;
  const drawn = redrawn(host, craft, {
    ...(low ? { pose: 'crouch' as const } : {}),
    reach: { right: toLocal(leadOf(host), hand) },
  });
  const palm = anchorOf(leadOf(drawn), ['hand.right'], { x: 0, y: -100 });
  const put = moved(unit, palm.x + side * 0.01 - at.x, wing ? palm.y - at.y : 0, NEARER);
  return withParts(drawn, [wing ? lifted(put) : put]);
}

/** Of the person's height: how far ahead and how far up the hand is stretched, and what flies from its fingers. */
const STRETCHED = 0.27;
const STRETCHED_UP = 0.2;
const OUT_OF_REACH = 0.045;

/** On the wing just before the fingers of an arm that is stretched up to it. */
function beyondHand(host: StagedUnit, beast: Performer, craft: Stagecraft): StagedUnit {
  const tall = host.lead.height;
  const side = host.facing || 1;
  const unit = built(host, beast, craft);
  const shoulder = anchorOf(leadOf(host), ['shoulder.right'], { x: 0, y: -138 });
  const hand = { x: shoulder.x + side * STRETCHED * tall, y: shoulder.y + STRETCHED_UP * tall };
  const drawn = redrawn(host, craft, {
    pose: 'reach',
    view: 'three-quarter',
    reach: { right: toLocal(leadOf(host), hand) },
  });
  const palm = anchorOf(leadOf(drawn), ['hand.right'], { x: 0, y: -100 });
  const at = {
    x: side > 0 ? unit.extent.left : unit.extent.right,
    y: (unit.extent.top + unit.extent.bottom) / 2,
  };
  const put = moved(
    unit,
    palm.x + side * OUT_OF_REACH * tall - at.x,
    palm.y + OUT_OF_REACH * tall - at.y,
    NEARER,
  );
  return withParts(drawn, [lifted(put)]);
}

/** Of the flower's height: from its top down to the middle of the bloom; of its width, how far the bill is in it. */
const BLOOM = 0.2;
const INTO = 0.16;
/** Of the flower's height, the most of the bird's length. */
const VISITOR = 0.62;

/** On the wing before the bloom, the bill in it. */
function atBloom(host: StagedUnit, beast: Performer, craft: Stagecraft): StagedUnit {
  const whole = craft.build(beast, { facing: 1 });
  const k = Math.min(1.6, (VISITOR * heightOf(host.extent)) / widthOf(whole.extent));
  const unit = { ...whole, ...resized(whole, k) };
  const bill = { x: unit.extent.right, y: mouthOf(unit).y };
  const x = host.extent.left + INTO * widthOf(host.extent);
  const y = host.extent.top - BLOOM * heightOf(host.extent);
  return withParts(host, [lifted(moved(unit, x - bill.x, y - bill.y, NEARER))]);
}
