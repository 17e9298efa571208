import { describe, expect, it } from 'vitest';
import { foot, staged } from './staged.ts';

describe('giants among people', () => {
  it.each([
    ['A monster destroys a city while people run away', 'kaiju'],
    ['A giant robot walks through a burning city while people run away', 'robot'],
    ['A soldier faces a giant robot in the street', 'robot'],
  ])('a giant looms whole behind those before it: %s', (prompt, giant) => {
    const { scene, one } = staged(prompt);
    const huge = one(giant);
    const people = scene.actors.filter((a) => /^(person|soldier)$/.test(a.label));
    expect(people.length).toBeGreaterThan(0);
    expect(huge.box.y).toBeGreaterThanOrEqual(0);
    for (const p of people) {
      expect(huge.box.height).toBeGreaterThan(1.8 * p.box.height);
      expect(foot(huge)).toBeLessThan(foot(p));
    }
  });

  it('the beast that a dragon is called again is the dragon', () => {
    const { scene } = staged('A knight faces a dragon in a cave, gold behind the beast');
    expect(scene.actors.filter((a) => /dragon|beast|monster/.test(a.label))).toHaveLength(1);
  });

  it.each([
    ['Three deer run through a forest', 'deer', 3],
    ['Two sheep stand in a field', 'sheep', 2],
  ])('animals alike in singular and plural are as many as said: %s', (prompt, who, count) => {
    expect(staged(prompt).of(who)).toHaveLength(count);
  });
});

describe('ships and coffins', () => {
  it('a spaceship that lands is over its jets and their dust', () => {
    const ship = staged('A spaceship lands in a field').one('spaceship');
    expect(ship.drawing.shapes.some((s) => s.part === 'dust')).toBe(true);
    expect(ship.drawing.shapes.some((s) => s.part === 'leg')).toBe(false);
  });

  it.each([
    ['A vampire rises from his coffin in a crypt', 'vampire', 'coffin'],
    ['A mummy rises from its sarcophagus', 'mummy', 'sarcophagus'],
  ])('who rises from a coffin sits up in the open one: %s', (prompt, who, vessel) => {
    const { one, scene } = staged(prompt);
    const [coffin, riser] = [one(vessel), one(who)];
    expect(scene.actors.flatMap((a) => a.drawing.shapes.map((s) => s.part))).toContain('hollow');
    expect(foot(riser)).toBeLessThan(foot(coffin));
    expect(riser.box.height).toBeLessThan(0.8 * coffin.box.height);
  });
});

describe('a giant that takes the roof off', () => {
  it.each([
    ['A giant lifts the roof off a cottage and peeks inside', 'titan', 'cottage'],
    ['An ogre tears the roof off the barn', 'ogre', 'barn'],
    ['A giantess gently lifts the roof off the farmhouse', 'giantess', 'house'],
  ])('stands behind the open house with the roof over the head: %s', (prompt, who, what) => {
    const { one } = staged(prompt);
    const [giant, roof, house] = [one(who), one('roof'), one(what)];
    expect(foot(roof)).toBeLessThan(giant.box.y + 0.15 * giant.box.height);
    expect(house.box.y).toBeGreaterThan(giant.box.y + 0.3 * giant.box.height);
    expect(house.drawing.shapes.some((s) => s.part === 'hollow')).toBe(true);
  });
});
