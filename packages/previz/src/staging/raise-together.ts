/** What several put up: a flag on its slanting pole, hands one above another; a tent or a wall, held from all sides. */
import type { Point } from '../geometry/plane.ts';
import type { PoseId } from '../model/figure.ts';
import { sceneDirection } from './direction.ts';
import type { Performer } from './performers.ts';
import { redrawn, withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { toLocal } from './to-local.ts';
import { heightOf, leadOf, middleOf, moved, resized, type Unit, unitOf, widthOf } from './unit.ts';

/** Narrower than this part of its height, it is a pole. */
const SLENDER = 0.62;

export function raiseTogether(host: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  const side = (host.facing || sceneDirection(craft.shot)) as 1 | -1;
  const slender = widthOf(host.extent) < SLENDER * heightOf(host.extent);
  return slender ? poleUp(host, guests, side, craft) : wallsUp(host, guests, craft);
}

interface Place {
  readonly x: number;
  readonly facing: 1 | -1;
  readonly hold: Point;
  readonly pose: PoseId;
  readonly bias: number;
  readonly rise?: number;
}

function atWork(g: Performer, place: Place, craft: Stagecraft): Unit {
  const given = { pose: place.pose, view: 'side', facing: place.facing } as const;
  const built = craft.build(g, given);
  const put: StagedUnit = { ...built, ...moved(built, place.x, place.rise ?? 0, place.bias) };
  const lead = leadOf(put);
  const reach = {
    right: toLocal(lead, place.hold),
    left: toLocal(lead, { x: place.hold.x, y: place.hold.y + 0.12 }),
  };
  return redrawn(put, craft, { ...given, reach });
}

/** Degrees from the upright at which a pole is still, and its least height in those of who raises it. */
const SLANT = 32;
const POLE = 2;

/** The pole over those who push it up from under it; the last has its foot. */
function poleUp(host: StagedUnit, guests: readonly Performer[], side: 1 | -1, craft: Stagecraft): StagedUnit {
  const tall = Math.max(...guests.map((g) => g.height));
  const k = Math.max(1, (POLE * tall) / heightOf(host.extent));
  const foot = leadOf(host).drawing.anchors.foot ?? { x: 0, y: 0 };
  const sized = resized(host, k);
  const slanting = unitOf(
    sized.parts.map((p) => ({ ...p, x: p.x - foot.x / 100, turn: p.turn - side * SLANT, lifted: true })),
  );
  const a = (SLANT * Math.PI) / 180;
  const on = (y: number): Point => ({ x: -side * y * Math.tan(a), y });
  const heights = [0.5, 0.8, 0.28, 1.02, 0.66];
  const behind = [0.15, 0.21, 0, 0.27, 0.2];
  const pole: StagedUnit = { ...host, ...slanting };
  return withParts(
    pole,
    guests.map((g, i) => {
      const hold = on((heights[i % heights.length] ?? 0.6) * g.height);
      // Who has the foot of it is on the far side of it, on the knees.
      const low = i % heights.length === 2;
      return atWork(
        g,
        {
          x: low
            ? hold.x + side * 0.24 * g.height
            : hold.x - side * (behind[i % heights.length] ?? 0.2) * g.height,
          facing: (low ? -side : side) as 1 | -1,
          hold,
          pose: low ? 'kneel' : 'push',
          bias: i % 2 === 0 ? -0.04 : 0.06,
          rise: i % 2 === 0 ? 0 : 0.05,
        },
        craft,
      );
    }),
  );
}

/** At its two ends, before it with a peg, and behind its top. */
function wallsUp(host: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  const level = moved(host, -middleOf(host.extent), 0);
  const { left, right, top } = level.extent;
  const width = right - left;
  const shed: StagedUnit = { ...host, ...level };
  return withParts(
    shed,
    guests.map((g, i) => {
      const high = Math.min(top, 0.86 * g.height);
      const places: readonly Place[] = [
        {
          x: left + 0.1 * width,
          facing: 1,
          hold: { x: left + 0.24 * width, y: 0.72 * high },
          pose: 'push',
          bias: -0.08,
        },
        {
          x: right - 0.1 * width,
          facing: -1,
          hold: { x: right - 0.24 * width, y: 0.72 * high },
          pose: 'push',
          bias: -0.06,
        },
        {
          x: left - 0.18,
          facing: 1,
          hold: { x: left + 0.03, y: 0.1 },
          pose: 'kneel',
          bias: -0.14,
          rise: -0.08,
        },
        { x: 0, facing: 1, hold: { x: 0.16, y: top - 0.05 }, pose: 'reach', bias: 0.14, rise: 0.12 },
        {
          x: right + 0.2,
          facing: -1,
          hold: { x: right - 0.03, y: 0.1 },
          pose: 'kneel',
          bias: -0.12,
          rise: -0.08,
        },
      ];
      return atWork(g, places[i % places.length] as Place, craft);
    }),
  );
}
