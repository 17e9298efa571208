/** Parts that several vehicles have, from straight above. */
import { box } from '../../../art/path/outline.ts';
import { shape } from '../../../sets/kit/drawing.ts';

export const GLASS = '#33424f';

/** Tyres that show at both sides, at these places along a vehicle so wide, centimetres. */
export const wheels = (xs: readonly number[], half: number, size = 60) =>
  shape(
    'tyre',
    xs
      .flatMap((x) => [box(x - size / 2, -half - 4, size, 14, 4), box(x - size / 2, half - 10, size, 14, 4)])
      .join(''),
    '#1f2226',
  );
