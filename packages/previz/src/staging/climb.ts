import { flatten, topAt } from '../art/path/flatten.ts';
import { isHolding } from '../model/holding.ts';
import type { ShotSize } from '../model/script.ts';
import type { Performer } from './performers.ts';
import { withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { anchorOf, heightOf, leadOf, lifted, middleOf, moved, resized, type Unit, unitOf } from './unit.ts';

/** What is climbed is between these heights of its climber. */
const LOWEST = 1.2;
const HIGHEST = 2.2;
/** A rope shows more of its climber. */
const ROPE = 1.65;

/** Sizes that are about who climbs: seen from the side, with a face. */
const FACES: ReadonlySet<ShotSize> = new Set([
  'medium-wide',
  'medium',
  'medium-close',
  'close-up',
  'extreme-close-up',
]);

/** Climbers part of the way up. */
export function climb(host: StagedUnit, climbers: readonly Performer[], craft: Stagecraft): StagedUnit {
  if (/stair|step|escalator/.test(host.lead.drawable?.id ?? '')) return upstairs(host, climbers, craft);
  if (climbers.every((c) => c.look === null)) return upTrunk(host, climbers, craft);
  const tall = Math.max(...climbers.map((c) => c.height));
  const roped = /^(hanging-rope|rope-of-sheets)$/.test(host.lead.drawable?.id ?? '');
  const hangs = climbers.some(
    (c) => c.mention.pose === 'hang' || /^(hang|dangle)$/.test(c.mention.verb ?? ''),
  );
  if (roped) return onRope(host, climbers, craft);
  const most = hangs ? ROPE : HIGHEST;
  const k = Math.min(most * tall, Math.max(LOWEST * tall, heightOf(host.extent))) / heightOf(host.extent);
  const wall: StagedUnit = { ...host, ...resized(host, k) };
  const { left, right } = wall.extent;
  if (hangs)
    return withParts(
      wall,
      climbers.map((c, i) => hanging(wall, c, (i + 1) / (climbers.length + 1), craft)),
    );
  return withParts(
    wall,
    climbers.map((c, i) => {
      const unit = isLaden(c, craft)
        ? craft.build(c, { pose: 'carry', view: 'three-quarter' })
        : FACES.has(craft.shot.size)
          ? besideRungs(c, craft)
          : craft.build(c, { pose: 'climb', view: 'back' });
      const x = left + ((right - left) * (i + 1)) / (climbers.length + 1);
      const y = wall.extent.bottom + Math.max(0.15 * tall, 0.28 * heightOf(wall.extent)) - unit.extent.bottom;
      const up = moved(unit, x - middleOf(unit.extent), y, -0.02);
      return lifted(up);
    }),
  );
}

/** Who brings something up or down has it in both arms, the face to who looks on. */
const isLaden = ({ entity }: Performer, { shot }: Stagecraft): boolean =>
  shot.relations.some((r) => isHolding(r) && r.subject === entity.id);

/** By one hand from near its top, the legs in the air. */
function hanging(wall: StagedUnit, c: Performer, at: number, craft: Stagecraft): Unit {
  const unit = craft.build(c, { pose: 'hang', view: 'three-quarter' });
  const hand = anchorOf(leadOf(unit), ['hand.right'], { x: 0, y: -200 });
  const { left, right, top } = wall.extent;
  const up = moved(unit, left + (right - left) * at - hand.x, 0.97 * top - hand.y, -0.02);
  return lifted(up);
}

/** Of a rope somebody hangs on: metres from the ground to the feet, and degrees off the plumb line of who swings. */
const ALOFT = 0.9;
const SWUNG = 24;

/** By both hands, one over the other, the rope's end between the feet; who swings goes with it. */
function onRope(host: StagedUnit, climbers: readonly Performer[], craft: Stagecraft): StagedUnit {
  const [first] = climbers;
  if (!first) return host;
  const tall = first.height;
  const rope: StagedUnit = { ...host, ...resized(host, (2.6 * tall) / heightOf(host.extent)) };
  const side = rope.facing || 1;
  const given = { pose: 'hang' as const, view: 'three-quarter' as const, facing: side };
  const built = craft.build(first, given);
  const { chin, 'head.top': crown } = leadOf(built).drawing.anchors;
  const head = chin && crown ? chin.y - crown.y : 24;
  const at = { x: (chin?.x ?? 0) + 0.7 * head, y: (crown?.y ?? -170) - 0.3 * head };
  const unit = craft.build(first, {
    ...given,
    reach: { right: at, left: { x: at.x, y: at.y + 0.75 * head } },
  });
  const hand = anchorOf(leadOf(unit), ['hand.right'], { x: 0, y: -180 });
  const put = moved(unit, middleOf(rope.extent) - hand.x, ALOFT, -0.02);
  const long = { ...rope, ...moved(rope, 0, 0.5 * ALOFT - rope.extent.bottom) };
  const parts = [...long.parts, ...put.parts].map((p) => ({ ...p, lifted: true }));
  const swings = first.mention.verb === 'swing';
  return { ...host, ...swung(unitOf(parts), swings ? side * SWUNG : 0) };
}

/** Turned about the point that the rope hangs from, far over the frame: degrees. */
function swung(unit: Unit, degrees: number): Unit {
  const [x0, y0] = [middleOf(unit.extent), unit.extent.top];
  const a = (degrees * Math.PI) / 180;
  return unitOf(
    unit.parts.map((p) => {
      const [dx, dy] = [p.x - x0, p.y - y0];
      return {
        ...p,
        x: x0 + dx * Math.cos(a) - dy * Math.sin(a),
        y: y0 + dx * Math.sin(a) + dy * Math.cos(a),
        turn: p.turn - degrees,
      };
    }),
  );
}

/** From the side, with the hands at rungs before the face, one over the other. */
function besideRungs(climber: Performer, craft: Stagecraft): StagedUnit {
  const unit = craft.build(climber, { pose: 'climb', view: 'side' });
  const { chin, 'head.top': crown } = leadOf(unit).drawing.anchors;
  if (!chin || !crown) return unit;
  const head = chin.y - crown.y;
  return craft.build(climber, {
    pose: 'climb',
    view: 'side',
    reach: {
      right: { x: chin.x + 1.1 * head, y: chin.y + 0.1 * head },
      left: { x: chin.x + 1.05 * head, y: chin.y - 1.1 * head },
    },
  });
}

/** Stairs are at least this many times as tall as who walks up them. */
const FLIGHT = 1.25;

/** On the steps, walking or running up. */
function upstairs(host: StagedUnit, climbers: readonly Performer[], craft: Stagecraft): StagedUnit {
  const tall = Math.max(...climbers.map((c) => c.height));
  const flight: StagedUnit = {
    ...host,
    ...resized(host, Math.max(1, (FLIGHT * tall) / heightOf(host.extent))),
  };
  const lead = leadOf(flight);
  const { bounds: b } = lead.drawing;
  const filled = lead.drawing.shapes.filter((s) => s.fill !== null);
  const treads = filled.filter((s) => s.part === 'step');
  const steps = (treads.length > 0 ? treads : filled).flatMap((s) => flatten(s.d));
  const treadAt = (t: number) => topAt(steps, b.x + t * b.width) ?? b.y;
  const rises = treadAt(0.8) < treadAt(0.2) !== lead.flip ? 1 : -1;
  return withParts(
    flight,
    climbers.map((c, i) => {
      const t = 0.5 - 0.16 * (i - (climbers.length - 1) / 2);
      const at = anchorOf(lead, [], { x: b.x + t * b.width, y: treadAt(t) });
      const unit = craft.build(c, {
        pose: c.mention.pose === 'run' ? 'run' : host.lead.drawable?.id === 'escalator' ? 'stand' : 'walk',
        view: 'side',
        facing: rises,
      });
      const up = moved(unit, at.x, at.y - unit.extent.bottom, -0.02);
      return lifted(up);
    }),
  );
}

/** Part of a tree's height at which a beast clings to its trunk. */
const CLINGS = 0.36;
/** The same of a trunk whose top is over the picture. */
const CLINGS_NEAR = 0.52;
/** Of the beast's own depth, how far its paws are within the bark. */
const CLAWED = 0.1;
const HUGGED = 0.4;

/** Beasts clinging to the trunk, head up. */
function upTrunk(host: StagedUnit, beasts: readonly Performer[], craft: Stagecraft): StagedUnit {
  return withParts(
    host,
    beasts.map((c, i) => {
      const side = i % 2 === 0 ? 1 : -1;
      const unit = craft.build(c, { facing: side });
      // Who is drawn with the face to the camera hugs the stem as it is.
      const turn = c.drawable?.faces === 'camera' ? 0 : 78 * side;
      const upright = unitOf(unit.parts.map((p) => ({ ...p, turn: p.turn - turn, lifted: true })));
      const { extent: e } = upright;
      const low = 0.55 * (e.top - e.bottom);
      const part = host.lead.drawable?.id === 'near-trunk' ? CLINGS_NEAR : CLINGS;
      const y = host.extent.bottom + Math.max(low, part * heightOf(host.extent));
      const x =
        barkAt(host, y, side) -
        (side > 0 ? e.right : e.left) +
        side * (turn === 0 ? HUGGED : CLAWED) * (e.right - e.left);
      return moved(upright, x, y - (e.top + e.bottom) / 2, -0.02);
    }),
  );
}

/** Parts of a tree that are its stem. */
const STEM = /trunk|stem|wood|bole/;

/** Where the stem ends at a height, metres: at the left for who looks to the right. */
function barkAt(host: StagedUnit, y: number, side: 1 | -1): number {
  const { drawing, scale, flip, x, y: foot } = leadOf(host);
  const up = (-(y - foot) * 100) / scale;
  const edges = drawing.shapes
    .filter((s) => STEM.test(s.part) && s.fill !== null)
    .flatMap((s) => flatten(s.d))
    .flatMap((loop) =>
      loop.flatMap((from, i) => {
        const to = loop[(i + 1) % loop.length] ?? from;
        if (from.y > up === to.y > up) return [];
        const across = from.x + ((up - from.y) / (to.y - from.y)) * (to.x - from.x);
        return [x + ((flip ? -across : across) * scale) / 100];
      }),
    );
  if (edges.length === 0) return middleOf(host.extent) - side * 0.05 * heightOf(host.extent);
  return side > 0 ? Math.min(...edges) : Math.max(...edges);
}
