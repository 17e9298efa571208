import { flatten, topAt } from '../art/path/flatten.ts';
import type { Point } from '../geometry/plane.ts';
import type { Drawing } from '../model/drawing.ts';
import type { PoseId } from '../model/figure.ts';
import { oarsOf, rowing, rows, withoutOars } from './oars.ts';
import type { Performer } from './performers.ts';
import { withParts } from './redraw.ts';
import type { GivenActing, Stagecraft, StagedUnit } from './stagecraft.ts';
import { anchorOf, heightOf, leadOf, moved, resized, type Unit, unitOf } from './unit.ts';
import { cutTo } from './windows.ts';

/** Metres between two who share a boat, and by which they are farther than its near side. */
const APART = 0.75;
const FARTHER = 0.02;

/** Ships are drawn no higher than this, metres, when their crew is to be seen; a balloon, so that its basket holds them. */
const HIGHEST = 5;
const HIGHEST_BALLOON = 8.5;

const RESTING = new Set<PoseId | null>(['sleep', 'lie']);
const STANDING = new Set<PoseId | null>([
  'haul-back',
  'carry',
  'cast',
  'throw',
  'stand',
  'point',
  'wave',
  'look-up',
  'fight',
  'aim',
  'cheer',
]);

/** People in an open boat, a basket or an open cockpit: the near side hides their legs. */
export function embark(vessel: StagedUnit, crew: readonly Performer[], craft: Stagecraft): StagedUnit {
  const most = vessel.lead.drawable?.id === 'hot-air-balloon' ? HIGHEST_BALLOON : HIGHEST;
  const k = Math.min(1, most / heightOf(vessel.extent));
  const sized: StagedUnit = k === 1 ? vessel : { ...vessel, ...resized(vessel, k) };
  const oars = oarsOf(vessel.lead, crew);
  const boat = oars ? emptied(sized) : sized;
  const lead = leadOf(boat);
  const facing = boat.facing || 1;
  const rim = lead.drawing.anchors.deck;
  const deck = rim ?? deckOf(lead.drawing);
  const seat = anchorOf(lead, ['seat', 'saddle'], deck);
  const hasSeat = lead.drawing.anchors.seat !== undefined;
  return withParts(
    boat,
    crew.map((p, i) => {
      // Who lay in it could not be seen: sleepers sit slumped.
      const sits = RESTING.has(p.mention.pose) || (hasSeat && !STANDING.has(p.mention.pose));
      const rower = sits && p.look !== null && rows(p, oars);
      const given: GivenActing = sits
        ? { facing, seatHeight: 30, pose: rower ? 'row' : sittingPose(p) }
        : { facing };
      const unit = craft.build(p, given);
      const hips = anchorOf(leadOf(unit), [sits ? 'seat' : rim ? 'waist' : 'knee'], { x: 0, y: -40 });
      const x = seat.x + (i - (crew.length - 1) / 2) * APART * -facing - hips.x;
      const seated = { ...unit, ...moved(unit, x, seat.y - hips.y, FARTHER) };
      const atWork = rower && oars ? rowing(seated, oars, given, craft) : seated;
      const rail = lead.y - (deck.y * lead.scale) / 100;
      return above(above(atWork, lead.y + KEEL, ALL), rail - UNDER_RAIL, BELOW);
    }),
  );
}

/** The boat whose oars are in its crew's hands. */
function emptied(boat: StagedUnit): StagedUnit {
  const [hull, ...others] = boat.parts;
  return hull ? { ...boat, ...unitOf([{ ...hull, drawing: withoutOars(hull.drawing) }, ...others]) } : boat;
}

/** Metres of a hull below the feet of who stands in it. */
const KEEL = 0.08;
/** Metres below the rail from which the near side hides all of somebody, in the water's mirror as well. */
const UNDER_RAIL = 0.1;

/** What of a body is down in the boat, and not in its hands. */
const BELOW = /leg|shoe|sole|boot|torso|coat|skirt|trouser|dress|hem/;
const ALL = /./;

/** Nobody's legs come out under a shallow hull: such parts of the crew end at a height, metres. */
function above(unit: Unit, keel: number, parts: RegExp): Unit {
  if (unit.extent.bottom >= keel) return unit;
  return unitOf(
    unit.parts.map((p) => {
      if (p.performer === null) return p;
      const y = ((p.y - keel) * 100) / p.scale;
      const outline = [
        { x: -FAR, y: -FAR },
        { x: FAR, y: -FAR },
        { x: FAR, y },
        { x: -FAR, y },
      ];
      const shapes = p.drawing.shapes.flatMap((s) =>
        parts.test(s.part) ? cutTo({ ...p.drawing, shapes: [s] }, outline) : [s],
      );
      return { ...p, drawing: { ...p.drawing, shapes } };
    }),
  );
}

/** Centimetres beyond every figure. */
const FAR = 2_000;

/** The lowest place along a vessel's upper edge, its ends left out. */
function deckOf(drawing: Drawing): Point {
  const { bounds: b } = drawing;
  const outlines = drawing.shapes.filter((s) => s.fill !== null).flatMap((s) => flatten(s.d));
  const places = [0.14, 0.2, 0.26, 0.32, 0.38, 0.44, 0.5, 0.56, 0.62, 0.68, 0.74, 0.8, 0.86].map((t) => {
    const x = b.x + t * b.width;
    return { x, y: topAt(outlines, x) ?? b.y };
  });
  return places.reduce((low, p) => (p.y > low.y ? p : low));
}

const sittingPose = ({ mention: { pose, verb } }: Performer): PoseId =>
  verb === 'row' || verb === 'paddle'
    ? 'row'
    : pose === null || pose === 'ride' || pose === 'fly' || RESTING.has(pose)
      ? RESTING.has(pose)
        ? 'doze'
        : 'sit'
      : pose;
