/** Tools on a long handle from straight above, held at the left end, their head at the right. */
import { polygon } from '../../../art/path/outline.ts';
import { shape, stroke } from '../../../sets/kit/drawing.ts';
import type { Plan } from '../../plan.ts';

/** Centimetres from the hands to the head, and to the end of it. */
const HANDLE = 84;
const END = 122;

/** A broom's brush, or the tines of a rake, at the end of a handle. */
export function longTool(kind: 'broom' | 'rake'): Plan {
  const tines = [-24, -12, 0, 12, 24];
  return {
    shapes: [
      stroke('handle', `M-34 0L${HANDLE} 0`, '#8a5a32', 6),
      ...(kind === 'broom'
        ? [
            shape('bristles', polygon([HANDLE, -12, END, -27, END, 27, HANDLE, 12]), '#d9b25a'),
            shape(
              'binding',
              polygon([HANDLE - 4, -12, HANDLE + 4, -13, HANDLE + 4, 13, HANDLE - 4, 12]),
              '#a8402c',
            ),
          ]
        : [stroke('tines', tines.map((y) => `M${HANDLE} ${y * 0.2}L${END} ${y}`).join(''), '#5a626a', 4)]),
    ],
    long: END * 2,
    wide: 54,
    tall: 2,
    outline: polygon([-34, -3, HANDLE, -3, END, -24, END, 24, HANDLE, 3, -34, 3]),
  };
}
