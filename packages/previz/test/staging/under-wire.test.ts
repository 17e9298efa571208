/** Who crawls under barbed wire has it over the back, not behind. */
import { expect, it } from 'vitest';
import { staged } from './staged.ts';

it.each(['three soldiers crawl under barbed wire', 'an athlete crawls under a cargo net'])('%s', (prompt) => {
  const { actors } = staged(prompt, 640, 480, 7).scene;
  const wires = actors.filter((a) => /wire|net/.test(a.label));
  const people = actors.filter((a) => /soldier|athlete/.test(a.label));
  expect(people.length).toBeGreaterThan(0);
  for (const { box } of people)
    expect(
      wires.some((w) => w.box.y < box.y && w.box.x < box.x && w.box.x + w.box.width > box.x + box.width),
    ).toBe(true);
});
