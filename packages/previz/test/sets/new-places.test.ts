import { expect, test } from 'vitest';
import { planSet } from '../../src/index.ts';
import { staged } from '../staging/staged.ts';

const settingOf = (prompt: string) =>
  planSet({ prompt, seeds: [1], width: 960, height: 720, references: [] }).shots[0]?.place.setting;

test.each([
  ['a ferry deck', 'ferry-deck'],
  ['a woman on the deck of a ferry', 'ferry-deck'],
  ['a sailor on a cargo ship deck', 'freighter-deck'],
  ['a hutong', 'hutong'],
  ['a boy runs through a favela', 'slum'],
  ['the bottom of a well looking up', 'well-shaft'],
  ['a spy crawls through an air vent', 'air-vent'],
  ['an ice rink', 'ice-rink'],
  ['a skater on a frozen lake', 'frozen-lake'],
  ['a football player in the stadium tunnel', 'players-tunnel'],
  ['a domed colony on Mars', 'mars-colony'],
  ['an ambulance interior', 'ambulance-inside'],
  ['the back room of a flower shop', 'flower-shop'],
  ['a planetarium', 'planetarium'],
  ['a medieval market', 'medieval-market'],
  ['a car interior', 'car-interior'],
])('%s is at the %s', (prompt, setting) => {
  expect(settingOf(prompt)).toBe(setting);
});

test('there is no air over a moon base, and dust over a colony on Mars', () => {
  expect(staged('a moon base').scene.set.air).toBe('space');
  expect(staged('a mars colony').scene.set.air).toBe('dust');
});

test('who is in a basket stands behind its rim and is seen over it', () => {
  const { scene } = staged('a woman in a hot air balloon basket');
  expect(scene.set.pieces.map((p) => p.part)).toContain('basket rim');
  expect(scene.actors.length).toBe(1);
});
