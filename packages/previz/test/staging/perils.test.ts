import { describe, expect, it, test } from 'vitest';
import { planSet } from '../../src/index.ts';
import { foot, middleX, onScreen, overlapOf, staged } from './staged.ts';

const placeOf = (prompt: string) =>
  planSet({ prompt, seeds: [1], width: 960, height: 720, references: [] }).shots[0]?.place.setting;

describe('a calling gives the place only where nothing else does', () => {
  test.each([
    ['A detective examines footprints outside a cabin at night', 'forest'],
    ['A pirate waits in front of an old house', 'village'],
    ['An astronaut floats outside a space station repairing a solar panel', 'spacewalk'],
    ['A witch stirs a potion in a cauldron in her hut', 'witch-hut'],
  ])('%s: %s', (prompt, place) => {
    expect(placeOf(prompt)).toBe(place);
  });
});

test.each([
  ['A woman kneels in a garage repairing a bicycle', 'repair'],
  ['A man sits at a desk writing a letter', 'write'],
])('%s: the deed is told, not the posture', (prompt, verb) => {
  const { shots } = planSet({ prompt, seeds: [1], width: 960, height: 720, references: [] });
  expect(shots[0]?.mentions[0]?.verb).toBe(verb);
});

describe('who runs has what is run from at the back', () => {
  it.each([
    ['A man flees from a tsunami on a beach, wide shot', 'man', 'tsunami'],
    ['Soldiers run across a battlefield, an explosion behind them, wide shot', 'soldier', 'explosion'],
  ])('%s', (prompt, who, what) => {
    const scene = staged(prompt);
    const [runner, force] = [scene.one(who), scene.one(what)];
    expect(Math.sign(middleX(runner) - middleX(force))).toBe(runner.flip ? -1 : 1);
    expect(force.box.height).toBeGreaterThan(1.5 * runner.box.height);
  });
});

test('who cracks a safe is at it with both hands', () => {
  const scene = staged('A robber cracks a safe in a vault, wide shot');
  expect(overlapOf(scene.one('robber'), scene.one('safe'))).toBeGreaterThan(0);
});

test('a flashlight shines after dark alone', () => {
  const beams = (prompt: string) => staged(prompt).scene.actors.some((a) => a.id.includes('beam'));
  expect(beams('A man walks through a forest with a flashlight at night')).toBe(true);
  expect(beams('A man walks through a forest with a flashlight at noon')).toBe(false);
});

test('two gunslingers who face each other have the street between them', () => {
  const [a, b] = staged('Two gunslingers face each other in a western town, wide shot').of('gunslinger');
  if (!a || !b) throw new Error('not two');
  expect(Math.abs(middleX(a) - middleX(b))).toBeGreaterThan(1.5 * a.box.height);
});

describe('who deals with whom at which distance', () => {
  it('at gunpoint there is the length of an arm and a pistol between the two, and hands go up', () => {
    const [a, b] = ['thief', 'clerk'].map((who) =>
      staged('A thief points a pistol at a clerk in a shop, wide shot').one(who),
    );
    if (!a || !b) throw new Error('not two');
    expect(Math.abs(middleX(a) - middleX(b))).toBeGreaterThan(0.8 * a.box.height);
  });

  it('who questions a suspect across a table sits at it, and so does the other', () => {
    const scene = staged('A detective questions a suspect across a table, wide shot');
    for (const who of ['detective', 'suspect'])
      expect(overlapOf(scene.one(who), scene.one('table'))).toBeGreaterThan(0.1);
  });
});

test('a superhero bears a car over the head', () => {
  const scene = staged('A superhero lifts a car over his head in a street, wide shot');
  const [hero, car] = [scene.one('superhero'), scene.one('car')];
  expect(car.box.y + 0.5 * car.box.height).toBeLessThan(hero.box.y + 0.2 * hero.box.height);
});

test('the soldiers of a king are men at arms', () => {
  const prompt = 'A king rides a horse before his army on a battlefield';
  const { cast, script } = planSet({ prompt, seeds: [1], width: 960, height: 720, references: [] });
  const soldier = script.entities.find((e) => e.noun === 'soldier');
  const look = cast.get(soldier?.id ?? '')?.looks[0];
  expect(look?.garments.map((g) => g.type)).toContain('armour');
});

test.each([
  ['A cyclist crashes into hay bales on a mountain curve', 'cyclist', 'hay bale', 'bicycle'],
  ['A cyclist flies over the handlebars into a hedge', 'cyclist', 'hedge', 'bicycle'],
  ['A skier crashes into a snowman', 'skier', 'snowman', null],
])('%s: goes head first over it', (prompt, who, what, cycle) => {
  const { one, of } = staged(prompt);
  const [flyer, hit] = [one(who), one(what)];
  expect(onScreen(flyer, 'head.top').y).toBeGreaterThan(onScreen(flyer, 'hips').y);
  expect(foot(flyer)).toBeLessThan(hit.box.y + 0.3 * hit.box.height);
  expect(of('bicycle')).toHaveLength(cycle ? 1 : 0);
});

test.each([
  [
    'A marathon runner collapses across the finish line, volunteers rushing in',
    'marathon runner',
    'volunteer',
  ],
  ['An old woman faints in a supermarket and strangers rush to help', 'old woman', 'stranger'],
])('%s: lies there, and they run to where that is', (prompt, down, helper) => {
  const { one, of } = staged(prompt);
  const fallen = one(down);
  expect(fallen.box.width).toBeGreaterThan(fallen.box.height);
  for (const h of of(helper)) {
    const away = Math.sign(onScreen(fallen, 'hips').x - onScreen(h, 'hips').x);
    expect(h.flip ? -1 : 1).toBe(away);
  }
});
