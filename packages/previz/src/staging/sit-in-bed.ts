/** Who is awake in bed sits up against the pillow, the legs under the blanket; who sits at somebody's bed is on its edge. */
import type { Shape } from '../model/drawing.ts';
import type { PoseId } from '../model/figure.ts';
import { SEATED_HANDS } from '../model/sitting.ts';
import { blanketOf, coverOf, feetOf, isBed } from './lie-down.ts';
import type { Performer } from './performers.ts';
import { boundsOfShapes } from './shape-bounds.ts';
import type { GivenActing, Stagecraft, StagedUnit } from './stagecraft.ts';
import { anchorOf, extraPart, leadOf, moved, type Part, type Unit, unitOf } from './unit.ts';

/** What one does in bed with the head up. */
const SITS_UP =
  /^(sit|wake|read|type|work|write|phone|drink|eat|knit|sew|hug|cuddle|cry|cough|yawn|stretch|watch|use|draw|pray|laugh|scream|noseblow|sneeze|text|call|talk|think|listen|play|sip|hold|smile|stare|paint)$/;
const OUT_OF_BED =
  /^(jump|stand|fight|punch|throw|swing|dance|cheer|kneel|reach|sleep|lie|prone|supine|curl)$/;

/** Metres: from the bed's head to the hips, over the mattress to the blanket over the thighs, and down its side. */
const FROM_HEAD = 0.62;
const OVER = 0.09;
const DOWN = 0.2;

/** True for who is in the bed, and awake at something. */
export const sitsUpInBed = (p: Performer, host: StagedUnit, { shot }: Stagecraft): boolean =>
  p.look !== null &&
  isBed(host) &&
  shot.relations.some(
    (r) => r.kind === 'in' && r.subject === p.entity.id && r.object === host.lead.entity.id,
  ) &&
  !OUT_OF_BED.test(p.mention.pose ?? '') &&
  (p.mention.mood ?? p.entity.traits.mood) !== 'asleep' &&
  SITS_UP.test(p.mention.verb ?? p.mention.pose ?? '');

/** What the hands do. */
const handsOf = ({ mention: { pose, verb } }: Performer): PoseId =>
  verb === 'wake' || verb === 'stretch' ? 'stretch' : pose && SEATED_HANDS.has(pose) ? pose : 'sit';

/** Sitting against the headboard. */
export function sitInBed(host: StagedUnit, guest: Performer, craft: Stagecraft): Unit {
  const lead = leadOf(host);
  const ahead = feetOf(host);
  const lap = anchorOf(lead, ['lap', 'seat'], { x: 0, y: lead.drawing.bounds.y / 2 }).y;
  const given: GivenActing = {
    pose: handsOf(guest),
    facing: ahead,
    view: 'three-quarter',
    seatHeight: lap * 100,
  };
  const unit = withoutLegs(craft.build(guest, given));
  const hips = anchorOf(leadOf(unit), ['seat', 'hips'], { x: 0, y: -lap * 100 });
  const head = ahead > 0 ? host.extent.left : host.extent.right;
  const put = moved(unit, head + ahead * FROM_HEAD - hips.x, lap - hips.y - 0.02, -0.02);
  const foot = (ahead > 0 ? host.extent.right : host.extent.left) - ahead * 0.1;
  const over = { from: head + ahead * (FROM_HEAD - 0.16), to: foot, top: lap + OVER, low: lap - DOWN };
  const cover = coverOf(leadOf(put).id, over, blanketOf(host) ?? '#5d7fae');
  if (!guest.mention.conditions?.includes('leg-cast')) return unitOf([...put.parts, cover]);
  const painted = guest.mention.verb === 'hold' || guest.mention.pose === 'paint';
  return unitOf([...put.parts, cover, legInPlaster(leadOf(put).id, over.from, ahead, lap + OVER, painted)]);
}

/** Metres: the knee from where the blanket begins, the heel from the knee, and half the thickness of the plaster. */
const KNEE = 0.3;
const SHIN = 0.52;
const THICK = 0.085;

/** The leg in its cast lies over the blanket, toes up. */
function legInPlaster(id: string, from: number, ahead: number, top: number, painted: boolean): Part {
  const at = (x: number, y: number) =>
    `${Math.round((from + ahead * x) * 1000) / 10} ${Math.round(-(top + y) * 1000) / 10}`;
  const heel = KNEE + SHIN;
  const shape = (part: string, d: string, fill: string, tone: Shape['tone']): Shape => ({
    part,
    d,
    fill,
    tone,
  });
  const shapes = [
    shape(
      'toes',
      `M${at(heel + 0.02, 0.3)}Q${at(heel + 0.02, 0.37)} ${at(heel + 0.09, 0.36)}L${at(heel + 0.13, 0.28)}Z`,
      '#d9a07c',
      'body',
    ),
    shape(
      'cast',
      `M${at(0.06, THICK)}Q${at(KNEE, 0.24)} ${at(heel - 0.04, 0.17)}L${at(heel, 0.32)}Q${at(heel + 0.07, 0.36)} ${at(heel + 0.14, 0.3)}L${at(heel + 0.12, 0.02)}Q${at(heel + 0.06, -0.03)} ${at(heel - 0.02, -0.02)}L${at(0.06, -0.05)}Z`,
      '#f6f3ea',
      'body',
    ),
    shape(
      'cast',
      `M${at(0.06, 0)}L${at(heel - 0.02, 0.03)}L${at(heel + 0.12, 0.05)}L${at(heel + 0.12, 0.02)}Q${at(heel + 0.06, -0.03)} ${at(heel - 0.02, -0.02)}L${at(0.06, -0.05)}Z`,
      '#d6d6d2',
      'shade',
    ),
    ...(painted
      ? [
          shape(
            'paint',
            `M${at(0.34, 0.17)}Q${at(0.46, 0.21)} ${at(0.6, 0.16)}L${at(0.58, 0.1)}Q${at(0.44, 0.13)} ${at(0.36, 0.1)}Z`,
            '#3f7fc8',
            'body',
          ),
        ]
      : []),
  ];
  return extraPart(`${id}-cast`, 'plaster cast', {
    shapes,
    bounds: boundsOfShapes(shapes),
    anchors: {},
    footprint: 0,
  });
}

/** How one sits on the far edge of the bed, turned to who lies in it. */
export const edgeActing = (guest: Performer, facing: 1 | -1, seat: number): GivenActing => ({
  pose: handsOf(guest),
  facing,
  view: 'three-quarter',
  seatHeight: seat * 100,
});

const BELOW = /^(?:near-leg|far-leg|shoe|sole|foot|toes|laces|skirt|hem|fold|sock|trousers)$/;

/** What is under the blanket or behind the bed is not drawn. */
export const withoutLegs = (unit: StagedUnit): StagedUnit => ({
  ...unit,
  dressings: [],
  ...unitOf(
    unit.parts.map((p, i) =>
      i === 0
        ? { ...p, drawing: { ...p.drawing, shapes: p.drawing.shapes.filter((s) => !BELOW.test(s.part)) } }
        : p,
    ),
  ),
});
