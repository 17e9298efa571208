import { expect, it } from 'vitest';
import { foot, middleX, onScreen, overlapOf, staged } from './staged.ts';

it.each([
  ['soldiers wade ashore, rifles held above their heads', 'soldier', 'rifle'],
  ['a boy lifts a pumpkin over his head', 'boy', 'pumpkin'],
  ['a porter walks with a suitcase held over his head', 'porter', 'suitcase'],
])('%s: both hands are up at it', (prompt, who, what) => {
  const { one } = staged(`full shot: ${prompt}`);
  const bearer = one(who);
  const eyes = onScreen(bearer, 'eyes');
  expect(onScreen(bearer, 'hand.right').y).toBeLessThan(eyes.y);
  expect(onScreen(bearer, 'hand.left').y).toBeLessThan(eyes.y);
  expect(foot(one(what))).toBeLessThan(eyes.y + 0.05 * bearer.box.height);
});

it('who dances on a table is up on it', () => {
  const { one } = staged('full shot: a girl dances on a table');
  expect(foot(one('girl'))).toBeLessThan(foot(one('table')) - 0.3 * one('table').box.height);
  expect(Math.abs(middleX(one('girl')) - middleX(one('table')))).toBeLessThan(0.5 * one('table').box.width);
});

it('two who share an umbrella are close under it', () => {
  const { of } = staged('full shot: two strangers share an umbrella in the rain');
  const [one, other] = of('stranger');
  if (!one || !other) throw new Error('one is missing');
  expect(overlapOf(one, other)).toBeGreaterThan(0.1);
});

it.each([
  ['two dwarves arm wrestle in a packed tavern while everyone cheers', 'dwarf'],
  ['two men play chess on a street while a crowd watches', 'man'],
])('%s: the crowd is behind them', (prompt, who) => {
  const { scene, of } = staged(prompt);
  const watched = Math.max(...of(who).map((a) => a.at.z));
  const crowd = scene.actors.filter((a) => a.label === 'person' || a.label === 'crowd');
  expect(crowd.length).toBeGreaterThan(5);
  for (const one of crowd) expect(one.at.z).toBeGreaterThan(watched);
});

it("a husband's clothes that are folded have nobody in them", () => {
  const { scene } = staged("a widow folds her husband's jumpers into a cardboard box");
  expect(scene.actors.map((a) => a.label)).not.toContain('husband');
  expect(scene.actors.map((a) => a.label)).toContain('jumper');
});

it('a stone in a hand is no boulder', () => {
  const { one } = staged('full shot: a man picks up a stone');
  expect(one('pebble').box.height).toBeLessThan(0.15 * one('man').box.height);
});

it('several under umbrellas hold one each', () => {
  const { of } = staged('full shot: three friends walk under umbrellas in the rain');
  const umbrellas = of('umbrella').map(middleX);
  expect(umbrellas).toHaveLength(3);
  for (const friend of of('friend')) {
    const hand = onScreen(friend, 'hand.right').x;
    expect(Math.min(...umbrellas.map((x) => Math.abs(x - hand)))).toBeLessThan(0.6 * friend.box.height);
  }
});
