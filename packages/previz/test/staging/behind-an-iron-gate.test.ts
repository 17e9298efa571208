/** An iron gate is of bars, and those behind it are seen through them side by side. */
import { expect, it } from 'vitest';
import { overlapOf, staged } from './staged.ts';

it('gladiators wait behind the bars of a gate that is taller than they', () => {
  const { scene, one } = staged('three gladiators wait behind an iron gate');
  const gate = one('iron gate');
  const people = scene.actors.filter((a) => a.label.includes('gladiator'));
  expect(people).toHaveLength(3);
  for (const p of people) {
    expect(overlapOf(p, gate)).toBeGreaterThan(0);
    expect(p.box.y).toBeGreaterThan(gate.box.y);
  }
});
