import { describe, expect, it } from 'vitest';
import { middleX, onScreen, overlapOf, staged } from './staged.ts';

describe('what beasts take', () => {
  it.each([
    ['a monkey steals a tourist’s camera', 'monkey', 'photo camera'],
    ["a dog runs off with a woman's shoe", 'dog', 'shoe'],
    ['a seagull snatches a sandwich from a tourist', 'seagull', 'sandwich'],
    ['a puppy drags a slipper across the hallway', 'puppy', 'slipper'],
    ['a dog brings the newspaper to its owner', 'dog', 'newspaper'],
  ])('%s: it is at the mouth', (prompt, beast, thing) => {
    const { one } = staged(prompt.replace('’', "'"));
    const mouth = onScreen(one(beast), 'mouth');
    const { x, y, width, height } = one(thing).box;
    const slack = 0.12 * one(beast).box.height;
    expect(mouth.x).toBeGreaterThan(x - slack);
    expect(mouth.x).toBeLessThan(x + width + slack);
    expect(mouth.y).toBeGreaterThan(y - slack);
    expect(mouth.y).toBeLessThan(y + height + slack);
  });

  it('a horse pulls a plough in harness', () => {
    const { one } = staged('a horse pulls a plough');
    expect(overlapOf(one('plough'), one('horse'))).toBeLessThan(0.5);
  });
});

describe('beasts on somebody', () => {
  it('a bird on a shoulder leaves the face free', () => {
    const { one } = staged("a parrot on a pirate's shoulder");
    const [chin, width] = [onScreen(one('pirate'), 'chin'), one('parrot').box.width];
    expect(Math.abs(middleX(one('parrot')) - chin.x)).toBeGreaterThan(0.25 * width);
  });

  it.each(["a hawk perched on a falconer's arm", 'a falconer with a hawk on his glove'])(
    '%s: on the fist that is held out',
    (prompt) => {
      const { one } = staged(prompt);
      const hand = onScreen(one('falconer'), 'hand.right');
      const { x, y, width, height } = one('hawk').box;
      expect(hand.x).toBeGreaterThan(x);
      expect(hand.x).toBeLessThan(x + width);
      expect(Math.abs(hand.y - (y + height))).toBeLessThan(0.06 * one('falconer').box.height);
    },
  );

  it("a cat on a woman's lap brings the woman", () => {
    expect(staged("a cat sleeps on a woman's lap").of('woman')).toHaveLength(1);
  });
});

it('several dogs on leashes go ahead one before the other', () => {
  const dogs = staged('a man walks three dogs on leashes in the park').of('dog');
  const xs = dogs.map(middleX).sort((a, b) => a - b);
  expect(xs).toHaveLength(3);
  expect((xs[1] ?? 0) - (xs[0] ?? 0)).toBeGreaterThan(20);
  expect((xs[2] ?? 0) - (xs[1] ?? 0)).toBeGreaterThan(20);
});

it('a flock that takes flight is in the air, and a cat on a shelf is at home', () => {
  for (const bird of staged('a flock of flamingos takes flight').of('flamingo'))
    expect(bird.lift).toBeGreaterThan(0);
  expect(staged('a cat knocks a vase off a shelf').scene.set.setting).toBe('living-room');
});
