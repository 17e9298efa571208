import { expect, it } from 'vitest';
import { staged } from './staged.ts';

it.each([
  ['A werewolf breaks through the roof of a stagecoach', 'werewolf', 'stagecoach'],
  ['A monster bursts through the roof of a house', 'monster', 'house'],
])('a beast that breaks through a roof is over it, amid splinters: %s', (prompt, who, what) => {
  const { one, scene } = staged(prompt);
  const [beast, host] = [one(who), one(what)];
  expect(beast.box.y).toBeLessThan(host.box.y);
  expect(beast.box.x + beast.box.width / 2).toBeGreaterThan(host.box.x);
  expect(beast.box.x + beast.box.width / 2).toBeLessThan(host.box.x + host.box.width);
  expect(scene.actors.some((a) => a.label === 'splinters')).toBe(true);
});
