import { expect, it } from 'vitest';
import { onScreen, overlapOf, staged } from './staged.ts';

it.each([
  ['A motorcyclist overtakes a truck on the highway', 'motorcyclist', 'motorcycle'],
  ['A cyclist races through the forest', 'cyclist', 'bicycle'],
  ['A cyclist crosses the finish line with arms raised', 'cyclist', 'bicycle'],
])('%s: on what the calling is named after', (prompt, rider, mount) => {
  const { one } = staged(prompt);
  expect(overlapOf(one(rider), one(mount))).toBeGreaterThan(0.3);
});

it('puts pilots in the cockpit, and a car in the open, whoever is in it', () => {
  const setting = (prompt: string) => staged(prompt).scene.set.setting;
  expect(setting('A pilot and a co-pilot sit in an airliner at sunset')).toBe('cockpit');
  expect(setting('A bride and a groom wave from a convertible')).not.toMatch(/church|cathedral/);
});

it.each(['A cyclist crosses the finish line with arms raised', 'A cyclist rides with arms raised'])(
  'cheers in the saddle: %s',
  (prompt) => {
    const rider = staged(prompt).one('cyclist');
    for (const hand of ['hand.left', 'hand.right'])
      expect(onScreen(rider, hand).y).toBeLessThan(onScreen(rider, 'shoulder.right').y);
  },
);
