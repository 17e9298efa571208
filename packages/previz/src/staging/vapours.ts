import { driftOf } from './drifts.ts';
import { turnedAbout } from './map-drawing.ts';
import type { Performer } from './performers.ts';
import { withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import {
  anchorOf,
  heightOf,
  leadOf,
  lifted,
  middleOf,
  moved,
  type Part,
  resized,
  type Unit,
  unitOf,
  widthOf,
} from './unit.ts';

/** Vapours over the place they rise from, behind the feet of what raises them, or out of its mouth. */
export function exhale(host: StagedUnit, vapours: readonly Performer[], craft: Stagecraft): StagedUnit {
  return vapours.reduce((unit, v) => {
    const drift = driftOf(v);
    if (drift === 'trails') return withParts(unit, [trail(unit, v, craft)]);
    return withParts(unit, [drift === 'blown' ? blow(unit, v, craft) : rise(unit, v, craft)]);
  }, host);
}

/** Height of a plume over its source, in heights of the source. */
const OVER = { small: 1.05, large: 0.75 };
const LARGE = 1.5;

function rise(host: StagedUnit, vapour: Performer, craft: Stagecraft): Unit {
  const lead = leadOf(host);
  const { bounds: b } = lead.drawing;
  const living = host.lead.look !== null;
  const tall = (b.height * lead.scale) / 100;
  const built = craft.build(vapour);
  const wish = living ? 0.42 * host.lead.height : tall * (tall > LARGE ? OVER.large : OVER.small);
  const most = living ? Number.POSITIVE_INFINITY : (1.1 * widthOf(host.extent)) / widthOf(built.extent);
  const k = Math.max(Math.min(wish / heightOf(built.extent), most), (0.4 * wish) / heightOf(built.extent));
  const from = living
    ? anchorOf(lead, ['hand.right', 'mouth'], { x: 0, y: b.y })
    : anchorOf(lead, ['rim', 'spout', 'flue', 'top'], { x: b.x + b.width / 2, y: b.y });
  return lifted(moved(resized(built, k), from.x, from.y - 0.02 * tall, 0.01));
}

/** Length of a breath of fire, in widths of who breathes it. */
const BREATH = 0.6;

function blow(host: StagedUnit, breath: Performer, craft: Stagecraft): Unit {
  const lead = leadOf(host);
  const { bounds: b } = lead.drawing;
  const mouth = anchorOf(lead, ['mouth', 'head'], { x: b.x, y: b.y + 0.3 * b.height });
  const side = mouth.x < middleOf(host.extent) ? -1 : 1;
  const built = craft.build(breath, { facing: side });
  const jet = resized(built, (BREATH * widthOf(host.extent)) / widthOf(built.extent));
  const nozzle = anchorOf(leadOf(jet), ['grip'], { x: 0, y: -60 });
  const aimed = { ...jet, ...unitOf(jet.parts.map((p) => aimedDown(p, dipTo(host, mouth.y, craft)))) };
  return lifted(moved(aimed, mouth.x - nozzle.x, mouth.y - nozzle.y, -0.01));
}

/** Degrees at most that a jet goes down to whom it is meant for. */
const STEEPEST = 34;
/** Of the breather's width: how far off the other one is; of the other one's height: where it is hit. */
const AWAY = 0.85;
const HIT = 0.5;

/** Degrees below the horizon at which somebody lower than the mouth is hit. */
function dipTo(host: StagedUnit, mouth: number, { performers }: Stagecraft): number {
  const others = performers.filter((p) => p.look !== null && p.entity.id !== host.lead.entity.id);
  const [target] = others;
  if (!target) return 0;
  const drop = mouth - HIT * target.height;
  const angle = (Math.atan2(drop, AWAY * widthOf(host.extent)) * 180) / Math.PI;
  return Math.max(0, Math.min(STEEPEST, angle));
}

/** The jet drawn so many degrees below the horizon, about its narrow end. */
const aimedDown = (part: Part, degrees: number): Part => ({
  ...part,
  drawing: turnedAbout(part.drawing, degrees, part.drawing.anchors.grip ?? { x: 0, y: -60 }),
});

function trail(host: StagedUnit, vapour: Performer, craft: Stagecraft): Unit {
  const side = host.facing || 1;
  const built = craft.build(vapour);
  const k = (0.42 * heightOf(host.extent)) / heightOf(built.extent);
  const cloud = resized(built, k);
  const edge = side > 0 ? host.extent.left : host.extent.right;
  const x = edge - side * 0.22 * widthOf(cloud.extent);
  return moved(cloud, x, 0, 0.02);
}
