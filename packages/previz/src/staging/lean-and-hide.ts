/** Who leans on a thing has the back to it; who hides behind a trunk shows half a face, behind a table the head. */
import { looksOverTop } from './leans-or-hides.ts';
import type { Performer } from './performers.ts';
import { withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { anchorOf, extentOf, heightOf, leadOf, middleOf, moved, resized, widthOf } from './unit.ts';

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
  const unit = craft.build(guest, { pose: 'lean' });
  const body = extentOf(leadOf(host));
  const facing = unit.facing || 1;
  const front = widthOf(body) > WIDE && host.lead.drawable?.category !== 'plant';
  const back = anchorOf(leadOf(unit), ['back'], { x: 0, y: 0 }).x;
  const x = front
    ? middleOf(body) - facing * (ASIDE * widthOf(body) - nth * NEXT)
    : middleOf(body) + facing * POST;
  return withParts(host, [moved(unit, x - back, 0, front ? BEFORE : BEFORE / 2)]);
}

/** From the middle of a trunk to the middle of who looks out from behind it: metres at least, parts of a tree's width. */
const OUT = { least: 0.16, ofTree: 0.06, ofPillar: 0.33 };
/** What is as broad all the way up: one looks out from beside it. */
const PILLARS = /^(column|pillar|tower|statue)$/;

/** A tree that somebody hides behind is at most so many times as tall: one must see who hides. */
const TOWERS = 2.1;

/** Upright behind the trunk, so that the head and a shoulder look out from it. */
export function hideBehind(tree: StagedUnit, guest: Performer, craft: Stagecraft, place = 0): StagedUnit {
  if (looksOverTop(guest, tree.lead)) return overTheTop(tree, guest, craft, place);
  const slim = tree.lead.drawable?.category === 'plant' || PILLARS.test(tree.lead.drawable?.id ?? '');
  const k = slim ? (TOWERS * guest.height) / heightOf(tree.extent) : 1;
  const host: StagedUnit = k < 1 ? { ...tree, ...resized(tree, k) } : tree;
  if (heightOf(host.extent) < guest.height) return crouchBehind(host, guest, craft);
  const unit = craft.build(guest, {
    pose: guest.mention.pose === 'crouch' && guest.mention.verb === 'crouch' ? 'crouch' : 'lean',
  });
  const facing = unit.facing || 1;
  const head = anchorOf(leadOf(unit), ['head.top'], { x: 0, y: 0 }).x;
  const body = extentOf(leadOf(host));
  const out =
    host.lead.drawable?.category === 'plant'
      ? OUT.ofTree * widthOf(body)
      : PILLARS.test(host.lead.drawable?.id ?? '')
        ? OUT.ofPillar * widthOf(body)
        : 0;
  return withParts(host, [moved(unit, middleOf(body) + facing * Math.max(OUT.least, out) - head, 0, 0.1)]);
}

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
  return withParts(host, [{ ...up, parts: up.parts.map((p) => ({ ...p, lifted: true })) }]);
}

/** Behind the middle of something low, the head over it. */
function crouchBehind(host: StagedUnit, guest: Performer, craft: Stagecraft): StagedUnit {
  const unit = craft.build(guest, { pose: 'crouch' });
  return withParts(host, [moved(unit, middleOf(host.extent) - middleOf(unit.extent), 0, 0.1)]);
}
