/** Several who study a map on a table stand about it; one alone is at the table. */
import { expect, it } from 'vitest';
import { overMaps } from '../../src/language/english/over-maps.ts';

it.each([
  ['Two generals study a map on a table', 'Two generals gather around a map on a table'],
  ['Two scientists discuss a blueprint at a table', 'Two scientists gather around a map on a table'],
  ['Two generals hunch over a map', 'Two generals gather around a map on a table'],
  ['Pirates argue over an old treasure map on a table', 'Pirates gather around a map on a table'],
  ['A woman bends over a map on her desk', 'A woman studies a map on a desk'],
  ['A boy looks at a map on the wall', 'A boy looks at a map on the wall'],
  ['Two friends look at a picture on a table', 'Two friends look at a picture on a table'],
])('%s', (said, told) => {
  expect(overMaps(said)).toBe(told);
});
