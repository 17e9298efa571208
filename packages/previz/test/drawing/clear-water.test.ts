import { expect, test } from 'vitest';
import { renderFrame } from '../../src/index.ts';
import { colourTerm } from '../art/colour-term.ts';

test('under water an asked-for colour is seen, not the water', async () => {
  const frame = await renderFrame(
    { prompt: 'a yellow whale under water', seeds: [7], width: 320, height: 240, references: [] },
    0,
  );
  const group = frame.svg.slice(frame.svg.indexOf('data-label="whale"'));
  const fill = /fill="(#[0-9a-f]{6})"/.exec(group)?.[1] ?? '#000000';
  const [r, g, b] = [1, 3, 5].map((i) => Number.parseInt(fill.slice(i, i + 2), 16)) as [
    number,
    number,
    number,
  ];
  expect(colourTerm(r, g, b)).toBe('yellow');
});
