import type { Point } from '../geometry/plane.ts';
import type { Drawing } from '../model/drawing.ts';
import type { StagedUnit } from './stagecraft.ts';
import { extraPart, leadOf, type Part } from './unit.ts';

/** A slack line between two places, metres in the unit; as thick as `width`, centimetres. */
export function rope(a: Point, b: Point, host: StagedUnit, colour: string, slack = 0.12, width = 1.6): Part {
  const sag = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 - slack * Math.hypot(a.x - b.x, a.y - b.y) };
  const [p, q, r] = [a, sag, b].map(({ x, y }) => ({
    x: Math.round(x * 1000) / 10,
    y: Math.round(-y * 1000) / 10,
  }));
  if (!p || !q || !r) throw new RangeError('a rope has two ends and a middle');
  const drawing: Drawing = {
    shapes: [
      {
        d: `M${p.x} ${p.y}Q${q.x} ${q.y} ${r.x} ${r.y}`,
        fill: null,
        tone: 'line',
        stroke: { colour, width },
        part: 'rope',
      },
    ],
    bounds: {
      x: Math.min(p.x, r.x),
      y: Math.min(p.y, r.y),
      width: Math.abs(p.x - r.x),
      height: Math.abs(p.y - r.y),
    },
    anchors: {},
    footprint: 0,
  };
  return extraPart(`${leadOf(host).id}-rope`, 'rope', drawing, { bias: -0.03 });
}
