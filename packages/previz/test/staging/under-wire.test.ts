/** Who crawls under barbed wire has it over the back, not behind. */
import { expect, it } from 'vitest';
import { planSet } from '../../src/index.ts';
import { stageShot } from '../../src/staging/index.ts';

const FRAME = { width: 640, height: 480 };

it.each(['three soldiers crawl under barbed wire', 'an athlete crawls under a cargo net'])('%s', (prompt) => {
  const { shots, cast } = planSet({ prompt, seeds: [7], references: [], ...FRAME });
  const [shot] = shots as [(typeof shots)[number]];
  const { actors } = stageShot(shot, cast, FRAME);
  const wires = actors.filter((a) => /wire|net/.test(a.label));
  const people = actors.filter((a) => /soldier|athlete/.test(a.label));
  expect(people.length).toBeGreaterThan(0);
  for (const { box } of people)
    expect(
      wires.some((w) => w.box.y < box.y && w.box.x < box.x && w.box.x + w.box.width > box.x + box.width),
    ).toBe(true);
});
