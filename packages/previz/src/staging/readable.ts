/** Letters on what is drawn the other way round: they are turned back, so that TAXI never reads IXAT. */
import { flatten } from '../art/path/flatten.ts';
import type { Drawing } from '../model/drawing.ts';
import { mapped } from './map-drawing.ts';

const LETTERS = /^(letters|lettering)$/;

/** The drawing as it must be for its letters to read right once it is flipped. */
export function readable(drawing: Drawing, flip: boolean): Drawing {
  if (!flip || !drawing.shapes.some((s) => LETTERS.test(s.part))) return drawing;
  const xs = drawing.shapes
    .filter((s) => LETTERS.test(s.part))
    .flatMap((s) => flatten(s.d).flat())
    .map((p) => p.x);
  const sum = Math.min(...xs) + Math.max(...xs);
  return {
    ...drawing,
    shapes: drawing.shapes.flatMap((s) =>
      LETTERS.test(s.part) ? mapped([s], (p) => ({ x: sum - p.x, y: p.y })) : [s],
    ),
  };
}
