/** Who leans on a thing has the back to it; who hides behind a trunk shows half a face, behind a table the head. */
import { flatten } from '../art/path/flatten.ts';
import { isSitting, SEATED_HANDS } from '../model/sitting.ts';
import { looksOverTop, sitsAgainst } from './leans-or-hides.ts';
import type { Performer } from './performers.ts';
import { withParts } from './redraw.ts';
import type { GivenActing, Stagecraft, StagedUnit } from './stagecraft.ts';
import { anchorOf, extentOf, heightOf, leadOf, lifted, middleOf, moved, resized, widthOf } from './unit.ts';

/** What is wider than this, metres, is leant on from the front; what is slimmer, from the side. */
const WIDE = 1;
/** Of what is leant on from the front, how far from its middle, parts of its width. */
const ASIDE = 0.2;
/** Metres to the next who leans beside. */
const NEXT = 0.62;
/** Metres from a post's middle to the back on it. */
const POST = 0.07;
/** Metres before the host that feet stand. */
const BEFORE = -0.14;

export function leanOn(host: StagedUnit, guest: Performer, craft: Stagecraft, nth = 0): StagedUnit {
  const unit = craft.build(guest, leantAs(guest, host, craft));
  const body = extentOf(leadOf(host));
  const facing = unit.facing || 1;
  const front = widthOf(body) > WIDE && host.lead.drawable?.category !== 'plant';
  const back = anchorOf(leadOf(unit), ['back'], { x: 0, y: 0 }).x;
  const x = front
    ? middleOf(body) - facing * (ASIDE * widthOf(body) - nth * NEXT)
    : middleOf(body) + facing * POST;
  return withParts(host, [moved(unit, x - back, 0, front ? BEFORE : BEFORE / 2)]);
}

/** On the feet, or on the ground: with the head on the chest who is asleep or worn out, with a book who reads. */
function leantAs(guest: Performer, host: StagedUnit, { shot }: Stagecraft): GivenActing {
  const { entity, mention } = guest;
  const low = shot.relations.some(
    (r) => r.subject === entity.id && r.object === host.lead.entity.id && sitsAgainst(r, guest, host.lead),
  );
  if (!low) return { pose: 'lean' };
  if (isSitting(mention) && SEATED_HANDS.has(mention.pose)) return { unseated: true, view: 'side' };
  const sunk = /^(asleep|tired)$/.test(mention.mood ?? entity.traits.mood ?? '') || mention.verb === 'slump';
  return { pose: sunk ? 'sunk' : 'back-to', view: 'side' };
}

/** From the middle of a trunk to the middle of who looks out from behind it: metres at least, parts of a tree's width. */
const OUT = { least: 0.18, ofTree: 0.075, ofPillar: 0.33 };
/** What is as broad all the way up: one looks out from beside it. */
const PILLARS = /^(column|pillar|tower|statue)$/;

/** A tree that somebody hides behind is at most so many times as tall: one must see who hides. */
const TOWERS = 2.1;
/** Times as tall as that it may be for its crown to be over the head; one whose boughs are lower has the head out beside them. */
const RAISED = 1.3;
const BESIDE = 0.4;
/** What is wider than this, metres, is looked out from at its end: so far within the middle of the head. */
const LONG = 0.9;
const WITHIN = 0.04;

/** Upright behind what is tall, so that the head and a shoulder look out from it; crouching behind what is low. */
export function hideBehind(tree: StagedUnit, guest: Performer, craft: Stagecraft, place = 0): StagedUnit {
  if (looksOverTop(guest, tree.lead)) return overTheTop(tree, guest, craft, place);
  const plant = tree.lead.drawable?.category === 'plant';
  const pillar = PILLARS.test(tree.lead.drawable?.id ?? '');
  const k = plant || pillar ? (TOWERS * guest.height) / heightOf(tree.extent) : 1;
  const near: StagedUnit = k < 1 ? { ...tree, ...resized(tree, k) } : tree;
  if (heightOf(near.extent) < HIDES_ALL * guest.height) return crouchBehind(near, guest, craft);
  const wide = widthOf(extentOf(leadOf(near)));
  const slim = plant ? OUT.ofTree : pillar ? OUT.ofPillar : 0;
  const out = slim === 0 && wide > LONG ? wide / 2 - WITHIN : Math.max(OUT.least, slim * wide);
  const pose = guest.mention.verb === 'crouch' ? 'crouch' : 'lean';
  const upright = craft.build(guest, { pose, ...ownSide(tree.lead, guest, craft) });
  const facing = upright.facing || 1;
  // Under low boughs one crouches.
  const boughs = plant ? undersideAt(near, facing * out) : Number.POSITIVE_INFINITY;
  const unit =
    boughs < upright.extent.top
      ? craft.build(guest, { pose: 'crouch', facing, view: 'three-quarter' })
      : upright;
  const crown = unit.extent.top / boughs;
  const host: StagedUnit = crown > 1 && crown < RAISED ? { ...near, ...resized(near, crown) } : near;
  const x = crown < RAISED ? out : BESIDE * wide;
  const head = anchorOf(leadOf(unit), ['head.top'], { x: 0, y: 0 }).x;
  return withParts(host, [moved(unit, middleOf(extentOf(leadOf(host))) + facing * x - head, 0, 0.1)]);
}

/** Beside others who are there one hides where one's place is, so that nobody changes sides. */
const ownSide = (host: Performer, guest: Performer, { performers, orderOf }: Stagecraft) =>
  performers.some((p) => p.look && p.entity.id !== guest.entity.id)
    ? ({
        facing: orderOf(guest.entity.id, guest.index) < orderOf(host.entity.id, host.index) ? -1 : 1,
      } as const)
    : {};

/** Part of a tree's height over the ground at which all that is there is its trunk. */
const FOOT = 0.04;

/** Metres over the ground that the boughs are beside the trunk. */
function undersideAt(tree: StagedUnit, off: number): number {
  const { drawing, scale, flip } = leadOf(tree);
  const { bounds: b } = drawing;
  const x = b.x + b.width / 2 + ((flip ? -off : off) * 100) / scale;
  const low = drawing.shapes
    .filter((s) => s.fill !== null)
    .flatMap((s) => flatten(s.d))
    // What stands on the ground is the trunk.
    .filter((loop) => Math.max(...loop.map((p) => p.y)) < -FOOT * b.height)
    .flatMap((loop) =>
      loop.flatMap((from, i) => {
        const to = loop[(i + 1) % loop.length] ?? from;
        if (from.x > x === to.x > x) return [];
        return [from.y + ((x - from.x) / (to.x - from.x)) * (to.y - from.y)];
      }),
    );
  return low.length === 0 ? Number.POSITIVE_INFINITY : Math.max(0.01, (-Math.max(...low) * scale) / 100);
}

/** Of a person's height: what is lower than that is crouched behind. */
const HIDES_ALL = 1;
/** Of the same, how much of one looks out over it: the head. */
const SEEN = 0.16;

/** Under the chin, metres, what one looks over ends. */
const CHIN = 0.1;
/** What one looks over is at most so many times as tall. */
const LOOKED_OVER = 1.1;

/** Behind it with the head over its top, as high as that takes. */
function overTheTop(wall: StagedUnit, guest: Performer, craft: Stagecraft, place: number): StagedUnit {
  const unit = craft.build(guest, { pose: 'stand' });
  const k = Math.min(1, (LOOKED_OVER * guest.height) / heightOf(extentOf(leadOf(wall))));
  const host: StagedUnit = k < 1 ? { ...wall, ...resized(wall, k) } : wall;
  const top = extentOf(leadOf(host)).top;
  const chin = anchorOf(leadOf(unit), ['chin'], { x: 0, y: -150 });
  const x = middleOf(extentOf(leadOf(host))) + place * NEXT - middleOf(unit.extent);
  const up = moved(unit, x, Math.max(-unit.extent.bottom, top + CHIN - chin.y), 0.1);
  return withParts(host, [lifted(up)]);
}

/** Behind the middle of something low, the head over it. */
function crouchBehind(host: StagedUnit, guest: Performer, craft: Stagecraft): StagedUnit {
  const unit = craft.build(guest, { pose: 'crouch' });
  const up = Math.max(0, host.extent.top + SEEN * guest.height - unit.extent.top);
  const put = moved(unit, middleOf(host.extent) - middleOf(unit.extent), up, 0.1);
  return withParts(host, [up > 0 ? lifted(put) : put]);
}
