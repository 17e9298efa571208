import { describe, expect, it } from 'vitest';
import { onScreen, overlapOf, staged } from './staged.ts';

describe('who dozes, sits or sinks down against a thing', () => {
  it.each([
    ['a nurse naps against a vending machine', 'nurse', 'vending machine'],
    ['a guard dozes against a door', 'guard', 'door'],
    ['a tired cook slumps against a fridge', 'cook', 'fridge'],
    ['a man sits with his back against a tree', 'man', 'tree'],
  ])('full shot: %s: low, the back to it', (prompt, who, what) => {
    const { one } = staged(`full shot: ${prompt}`);
    const [body, host] = [one(who), one(what)];
    expect(overlapOf(body, host)).toBeGreaterThan(0.1);
    // Neither upright nor lying.
    expect(body.box.height / host.box.height).toBeLessThan(0.8);
    expect(body.box.width).toBeLessThan(1.4 * body.box.height);
  });
});

describe('who squeezes onto a seat', () => {
  it('several sit on one sofa, as close as it has them', () => {
    const { one, scene } = staged('full shot: a family of five squeezes onto the sofa');
    const sofa = one('sofa').box;
    const people = scene.actors.filter((a) => /^(mother|father|child)/.test(a.label));
    expect(people).toHaveLength(5);
    for (const { box } of people) {
      expect(box.x + box.width / 2).toBeGreaterThan(sofa.x);
      expect(box.x + box.width / 2).toBeLessThan(sofa.x + sofa.width);
    }
  });
});

describe('two who kiss', () => {
  it('have their faces beside each other', () => {
    const { one } = staged('full shot: a man and a woman kiss in a barn');
    const [man, woman] = [onScreen(one('man'), 'mouth'), onScreen(one('woman'), 'mouth')];
    expect(man.x).toBeLessThan(woman.x);
    expect(woman.x - man.x).toBeLessThan(0.12 * one('man').box.height);
  });
});

it.each([
  ['a scientist wakes inside a cloning tank, hands against the glass', 'scientist'],
  ['an astronaut wakes from a cryo pod', 'astronaut'],
])('full shot: %s: upright within the pod, whole behind its pane', (prompt, who) => {
  const { one } = staged(`full shot: ${prompt}`);
  const [body, pod] = [one(who).box, one('cryo pod').box];
  expect(body.y).toBeGreaterThan(pod.y);
  expect(body.y + body.height).toBeLessThan(pod.y + pod.height);
  expect(body.height).toBeGreaterThan(0.6 * pod.height);
});

it("who argues with a dentist is in the dentist's chair", () => {
  const { one } = staged('full shot: a man argues with his dentist');
  expect(overlapOf(one('man'), one('dental chair'))).toBeGreaterThan(0.3);
});

it("a submarine's crew is within it", () => {
  const { scene } = staged('A submarine crew holds their breath as depth charges explode');
  expect(scene.set.setting).toBe('submarine-interior');
});
