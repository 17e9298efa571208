/** In free fall nobody stands: whoever is in a station in orbit hangs in the middle of the room, tilted, whatever the hands do. */
import type { StagedUnit } from './stagecraft.ts';
import { middleOf, unitOf } from './unit.ts';

/** Degrees that each is tilted. */
const TILT = [17, -24, 30, -14];

/** The unit as a whole about its middle. */
export function tilted(unit: StagedUnit, index: number): StagedUnit {
  const degrees = (TILT[index % TILT.length] ?? 17) * (unit.facing || 1);
  const a = (degrees * Math.PI) / 180;
  const [cx, cy] = [middleOf(unit.extent), (unit.extent.top + unit.extent.bottom) / 2];
  return {
    ...unit,
    ...unitOf(
      unit.parts.map((p) => {
        const [dx, dy] = [p.x - cx, p.y - cy];
        return {
          ...p,
          x: cx + dx * Math.cos(a) + dy * Math.sin(a),
          y: cy - dx * Math.sin(a) + dy * Math.cos(a),
          turn: p.turn + degrees,
          lifted: true,
        };
      }),
    ),
  };
}
