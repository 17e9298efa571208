import type { Performer } from './performers.ts';
import { withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { heightOf, moved, resized } from './unit.ts';

/** What is climbed is between these heights of its climber. */
const LOWEST = 1.2;
const HIGHEST = 2.2;

/** Climbers part of the way up. */
export function climb(host: StagedUnit, climbers: readonly Performer[], craft: Stagecraft): StagedUnit {
  const tall = Math.max(...climbers.map((c) => c.height));
  const k = Math.min(HIGHEST * tall, Math.max(LOWEST * tall, heightOf(host.extent))) / heightOf(host.extent);
  const wall: StagedUnit = { ...host, ...resized(host, k) };
  const { left, right } = wall.extent;
  return withParts(
    wall,
    climbers.map((c, i) => {
      const unit = craft.build(c, { pose: 'climb', view: 'back' });
      const x = left + ((right - left) * (i + 1)) / (climbers.length + 1);
      const y = wall.extent.bottom + Math.max(0.15 * tall, 0.28 * heightOf(wall.extent)) - unit.extent.bottom;
      const up = moved(unit, x - (unit.extent.left + unit.extent.right) / 2, y, -0.02);
      return { ...up, parts: up.parts.map((p) => ({ ...p, lifted: true })) };
    }),
  );
}
