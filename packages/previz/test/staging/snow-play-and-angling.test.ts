/** Snow that is played with lies there and dresses people warmly; who fishes is seen whole, the float before them. */
import { expect, it } from 'vitest';
import { planSet } from '../../src/index.ts';
import { onScreen, staged } from './staged.ts';

const planned = (prompt: string) => {
  const { shots, cast } = planSet({ prompt, seeds: [7], width: 960, height: 720, references: [] });
  const [shot] = shots;
  if (!shot) throw new RangeError('no shot');
  return { shot, looks: [...cast.values()].flatMap((m) => m.looks) };
};

it.each(['kids have a snowball fight', 'kids build a snowman', 'a girl throws a snowball at her brother'])(
  '%s: in the snow, in coats',
  (prompt) => {
    const { shot, looks } = planned(prompt);
    expect(shot.place.setting).toBe('snowfield');
    for (const look of looks) expect(look.garments.map((g) => g.type)).toContain('coat');
  },
);

it('a snowman in a park stands there in winter', () => {
  expect(planned('kids build a snowman in the park').shot.place).toMatchObject({
    setting: 'park',
    season: 'winter',
  });
});

it('who rides a sled has the seat on it', () => {
  const { one } = staged('a boy rides a sled down a snowy hill');
  const [boy, sled] = [one('boy'), one('sled')];
  const seat = onScreen(boy, 'hips').x;
  expect(seat).toBeGreaterThan(sled.box.x + 0.2 * sled.box.width);
  expect(seat).toBeLessThan(sled.box.x + 0.8 * sled.box.width);
});

it.each([
  ['a man fishes in a river', 'river'],
  ['an old man ice fishes', 'frozen-lake'],
  ['a man fly fishing in a river', 'river'],
])('%s: whole, with nothing but the rod', (prompt, setting) => {
  const { shot } = planned(prompt);
  expect([shot.place.setting, shot.size]).toEqual([setting, 'full']);
  expect(staged(prompt).scene.actors.filter((a) => a.role === 'subject')).toHaveLength(1);
});

it('a fish that is caught is none of the bowl', () => {
  const long = (prompt: string) => {
    const { width, height } = staged(prompt).one('fish').drawing.bounds;
    return width / height;
  };
  expect(long('a fish')).toBeLessThan(2.2);
  expect(long('an eagle flies over the mountains with a fish in its claws')).toBeGreaterThan(2.6);
});
