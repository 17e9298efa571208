/** Who rows has the oar in both hands, and the keel of what they row is in the water. */
import { expect, it } from 'vitest';
import { onScreen, staged } from './staged.ts';

it.each([
  ['two men row a boat across a lake', 'man', 'boat', 2],
  ['a man paddles a canoe down a river', 'man', 'canoe', 1],
  ['a woman kayaks through rapids', 'woman', 'kayak', 1],
  ['four friends raft down a wild river', 'friend', 'inflatable-raft', 4],
])('%s', (prompt, who, what, count) => {
  const { scene, of, one } = staged(prompt);
  const oars = scene.actors.filter((a) => /^(oar|paddle|double)$/.test(a.label));
  expect(oars).toHaveLength(count);
  const vessel = one(what).drawing.shapes.map((s) => s.part);
  expect(vessel).toContain('foam');
  expect(vessel).not.toContain('oar');
  for (const [i, rower] of of(who).entries())
    for (const hand of ['hand.left', 'hand.right']) {
      const { x, y } = onScreen(rower, hand);
      const near = oars.some(
        ({ box: b }) => x > b.x - 30 && x < b.x + b.width + 30 && y > b.y - 30 && y < b.y + b.height + 30,
      );
      expect([i, hand, near]).toEqual([i, hand, true]);
    }
});

it.each([['a boy and his grandfather fish from a rowing boat', 'grandfather', 'rowing boat']])(
  '%s: in it, none of the legs to be mirrored',
  (prompt, who, what) => {
    const { one } = staged(prompt);
    const [person, vessel] = [one(who), one(what)];
    expect(person.box.x).toBeGreaterThan(vessel.box.x);
    expect(person.drawing.shapes.map((s) => s.part)).not.toContain('shoe');
  },
);

it('a stick that a dog swims after floats in the lake with it', () => {
  const { scene, one } = staged('a dog swims after a stick in the lake');
  expect(one('stick').at.z).toBeGreaterThanOrEqual(scene.set.stage.pond?.near ?? Number.POSITIVE_INFINITY);
});
