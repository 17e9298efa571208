import type { Pen } from '../pen.ts';
import { darker, lighter } from '../tint.ts';

const TABLE = '#8a5f3c';

/** A table's top that hands rest on, to the frame's lower edge. */
export function drawTableTop(pen: Pen, y: number): void {
  const wide = 120;
  pen.polygon('table', TABLE, [
    { x: -wide, y },
    { x: wide, y },
    { x: wide, y: y + 120 },
    { x: -wide, y: y + 120 },
  ]);
  for (const k of [5, 12, 22])
    pen.line(
      'table',
      darker(TABLE, 0.16),
      [
        { x: -wide, y: y + k },
        { x: 0, y: y + k + 0.6 },
        { x: wide, y: y + k },
      ],
      0.3,
      0.7,
    );
  pen.line(
    'table',
    lighter(TABLE, 0.2),
    [
      { x: -wide, y: y + 0.3 },
      { x: wide, y: y + 0.3 },
    ],
    0.5,
  );
}
