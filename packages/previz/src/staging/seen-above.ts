import { above, cut } from './cut-drawing.ts';
import { lifted, type Unit } from './unit.ts';

/** A unit off the ground, without what of its parts is under a height, metres: whoever looks out over an edge. */
export const seenAbove = <U extends Unit>(unit: U, level: number): U => {
  const up = lifted(unit);
  return {
    ...up,
    parts: up.parts.map((p) => ({
      ...p,
      drawing: cut(p.drawing, above(((p.y - level) * 100) / p.scale)),
    })),
  };
};
