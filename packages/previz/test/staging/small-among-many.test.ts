/** A child in a crowd: the frame is about the child, and the grown-ups keep their heads. */
import { expect, it } from 'vitest';
import { planSet } from '../../src/index.ts';
import { stageShot } from '../../src/staging/index.ts';

it.each(['A crowded Tokyo street, a girl with a red umbrella', 'A boy in a crowd at a market'])(
  '%s',
  (prompt) => {
    const size = { width: 640, height: 480 };
    const { shots, cast } = planSet({ prompt, seeds: [7], ...size, references: [] });
    const { actors, camera } = stageShot(shots[0] as (typeof shots)[number], cast, size);
    const crowd = actors.filter((a) => a.label === 'person' && a.box.x > 0 && a.box.x < 600);
    expect(crowd.length).toBeGreaterThan(4);
    for (const { box } of crowd) expect(box.y).toBeGreaterThan(-4);
    expect(camera.horizon).toBeGreaterThan(0.05);
  },
);
