import type { Drawing } from '../model/drawing.ts';
import type { Performer } from './performers.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import {
  anchorOf,
  extraPart,
  leadOf,
  middleOf,
  moved,
  type Part,
  type Unit,
  unitOf,
  widthOf,
} from './unit.ts';

const NEARER = -0.02;
/** What one can lie on is at least this wide, metres. */
const LONG = 1.45;

/** True for who lies or sleeps, where there is room for it. */
export const liesOn = (p: Performer, host: StagedUnit): boolean =>
  p.look !== null &&
  (host.lead.drawable?.category === 'furniture' || host.lead.drawable?.id === 'floating-surfboard') &&
  widthOf(host.extent) >= LONG * Math.min(1, p.height / 1.7) &&
  (/^(lie|sleep|prone|supine|curl)$/.test(p.mention.pose ?? '') ||
    isAsleep(p) ||
    (isBed(host) && !sitsUp(p)) ||
    (/^(stretcher|litter)$/.test(host.lead.drawable?.id ?? '') && p.mention.pose === null));

/** On a bed's edge, with something to do there or somewhere to hide the face. */
const sitsUp = ({ mention: { pose, verb } }: Performer): boolean =>
  /^(sit|read|type|play-guitar|phone|write|tie|hide-face|huddle|cross-legged|kneel|jump|stand|fight|punch|throw|swing|dance|cheer|reach)$/.test(
    pose ?? '',
  ) ||
  /^(sit|shoetie|lace|hug|hold|cuddle|embrace|knit|sew|fight|battle|hit|whack|bash|swing)$/.test(verb ?? '');

const isAsleep = (p: Performer): boolean => (p.mention.mood ?? p.entity.traits.mood) === 'asleep';

export const isBed = (host: StagedUnit): boolean =>
  host.lead.mention.pose === null && /bed$/.test(host.lead.drawable?.id ?? '') && blanketOf(host) !== null;

/** The colour of a bed's blanket; null for what has none. */
export const blanketOf = (host: StagedUnit): string | null =>
  leadOf(host).drawing.shapes.find((s) => s.part === 'blanket')?.fill ??
  SHEETS[host.lead.drawable?.id ?? ''] ??
  null;

/** What covers a patient. */
const SHEETS: Readonly<Record<string, string>> = { 'operating-table': '#8cc3ba', stretcher: '#b7b09a' };

/** Stretched out on a bed, a sofa or a bench, the head at the pillow; in a bed under the blanket. */
export function lieDown(host: StagedUnit, sleeper: Performer, craft: Stagecraft): Unit {
  if (sleeper.mention.pose === 'cradled') return overBed(host, sleeper, craft);
  const lead = leadOf(host);
  const facing = feetOf(host);
  const blanket = blanketOf(host);
  const awake = /^(lie|supine)$/.test(sleeper.mention.pose ?? '');
  const pose = sleeper.mention.pose === 'prone' ? 'prone' : awake && !blanket ? 'supine' : 'abed';
  const built = craft.build(sleeper, { pose, facing });
  const unit = pose === 'abed' && blanket && !holdsOn(sleeper, craft) ? armsUnder(built) : built;
  const top = anchorOf(lead, ['lap', 'seat'], { x: 0, y: lead.drawing.bounds.y / 2 }).y;
  const slack = Math.max(0, widthOf(host.extent) - widthOf(unit.extent));
  const middle = middleOf(host.extent) - middleOf(unit.extent);
  const x = middle - (blanket ? facing * (slack / 2 - 0.06) : 0);
  const put = moved(unit, x, top - unit.extent.bottom - 0.05, NEARER);
  return blanket ? unitOf([...put.parts, coverLying(put.parts[0] as Part, host, blanket)]) : put;
}

/** Metres over the bed that somebody still is who is being laid on it. */
const LOWERED = 0.2;

/** In the hands of others yet, right over where they will lie. */
function overBed(host: StagedUnit, sleeper: Performer, craft: Stagecraft): Unit {
  const built = craft.build(sleeper, { pose: 'cradled', facing: feetOf(host), view: 'three-quarter' });
  const lead = leadOf(host);
  const top = anchorOf(lead, ['lap', 'seat'], { x: 0, y: lead.drawing.bounds.y / 2 }).y;
  const seat = anchorOf(leadOf(built), ['seat'], { x: 0, y: 0 });
  return moved(built, middleOf(host.extent) - seat.x, top + LOWERED - seat.y, NEARER);
}

/** Hugs a bear, or somebody holds the hand. */
const holdsOn = ({ entity }: Performer, { shot }: Stagecraft): boolean =>
  shot.relations.some(
    (r) =>
      /^(holding|carrying|touching|hugging)$/.test(r.kind) &&
      (r.subject === entity.id || r.object === entity.id),
  );

/** Arms are under the blanket. */
const armsUnder = (unit: StagedUnit): StagedUnit => ({
  ...unit,
  parts: unit.parts.map((p, i) =>
    i === 0
      ? {
          ...p,
          drawing: {
            ...p.drawing,
            shapes: p.drawing.shapes.filter((s) => !/^(far-arm|near-arm|hand|fingers)$/.test(s.part)),
          },
        }
      : p,
  ),
});

/** Where the feet point on screen: away from the headboard. */
export function feetOf(host: StagedUnit): 1 | -1 {
  const faces = host.lead.drawable?.faces;
  if (faces === undefined || faces === 'camera') return host.facing || 1;
  return (faces === 'right' ? 1 : -1) * (leadOf(host).flip ? -1 : 1) > 0 ? 1 : -1;
}

/** A blanket over the body of who lies there, from the chest to the feet. */
function coverLying(sleeper: Part, host: StagedUnit, colour: string): Part {
  const facing = feetOf(host);
  const chest = anchorOf(sleeper, ['chest'], { x: 0, y: 0 });
  const e = unitOf([sleeper]).extent;
  const to =
    facing > 0 ? Math.max(e.right, host.extent.right - 0.1) : Math.min(e.left, host.extent.left + 0.1);
  const over = { from: chest.x, to, top: Math.max(chest.y + 0.12, e.bottom + 0.3), low: e.bottom - 0.14 };
  return coverOf(sleeper.id, over, colour);
}

/** Metres: where a blanket begins and ends along the bed, its upper and its lower edge. */
interface Over {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly low: number;
}

/** A blanket hanging a little over the bed's side. */
export function coverOf(id: string, { from, to, top, low }: Over, colour: string): Part {
  const at = (t: number, y: number) =>
    `${Math.round((from + (to - from) * t) * 1000) / 10} ${Math.round(-y * 1000) / 10}`;
  const outline = `M${at(0, low)}L${at(0, top - 0.06)}Q${at(0.01, top)} ${at(0.12, top)}C${at(0.35, top + 0.03)} ${at(0.6, top - 0.06)} ${at(0.85, top + 0.02)}Q${at(0.98, top + 0.02)} ${at(1, low + 0.06)}L${at(0.98, low)}Q${at(0.5, low - 0.03)} ${at(0, low)}Z`;
  const fold = `M${at(0, low)}L${at(0, top - 0.06)}Q${at(0.01, top)} ${at(0.1, top)}L${at(0.1, low)}Z`;
  const drawing: Drawing = {
    shapes: [
      { d: outline, fill: colour, tone: 'body', part: 'blanket', form: true },
      { d: fold, fill: '#f4f0e6', tone: 'body', part: 'fold' },
    ],
    bounds: {
      x: Math.min(from, to) * 100,
      y: -top * 100,
      width: Math.abs(to - from) * 100,
      height: (top - low) * 100,
    },
    anchors: {},
    footprint: 0,
  };
  return extraPart(`${id}-blanket`, 'blanket', drawing, { bias: 2 * NEARER });
}
