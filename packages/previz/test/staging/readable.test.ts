import { expect, it } from 'vitest';
import { drawArt } from '../../src/art/index.ts';
import { flatten } from '../../src/art/path/flatten.ts';
import { plainOptions } from '../../src/staging/plain-options.ts';
import { readable } from '../../src/staging/readable.ts';

it('letters on what is flipped are turned back about their middle', () => {
  const taxi = drawArt('taxi', plainOptions(1));
  const xs = (drawing: typeof taxi) =>
    drawing.shapes
      .filter((s) => s.part === 'letters')
      .flatMap((s) =>
        flatten(s.d)
          .flat()
          .map((p) => p.x),
      );
  const [as, flipped] = [xs(taxi), xs(readable(taxi, true))];
  const sum = Math.min(...as) + Math.max(...as);
  expect(flipped.map((x) => Math.round(sum - x))).toEqual(as.map(Math.round));
  expect(readable(taxi, false)).toBe(taxi);
});
