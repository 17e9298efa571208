import { describe, expect, it } from 'vitest';
import { planSet } from '../../src/index.ts';
import { middleX, onScreen, staged } from './staged.ts';

const formationOf = (prompt: string) =>
  planSet({ prompt, seeds: [1], width: 960, height: 720, references: [] }).script.beats[0]?.mentions[0]
    ?.formation;

describe('formations in words', () => {
  it.each([
    ['Children hold hands in a line and walk across a bridge', 'chain'],
    ['A mother, a father and their daughter walk hand in hand', 'chain'],
    ['Villagers dance in a ring around a bonfire', 'hand-ring'],
    ['Four children play ring around the rosie in a schoolyard', 'hand-ring'],
    ['Students sit in a circle on the grass', 'ring'],
    ['People queue outside a bakery', 'file'],
    ['Two friends hold hands', undefined],
    ['A woman with a gold ring dances', undefined],
  ])('%s: %s', (prompt, formation) => {
    expect(formationOf(prompt)).toBe(formation);
  });
});

describe('several in a formation', () => {
  it('hand in hand: between two neighbours a hand of each is in the same place', () => {
    const girls = staged('Three girls holding hands walk along the beach')
      .of('girl')
      .sort((a, b) => middleX(a) - middleX(b));
    expect(girls).toHaveLength(3);
    for (const [i, one] of girls.slice(0, -1).entries()) {
      const next = girls[i + 1] as typeof one;
      const apart = ['hand.left', 'hand.right'].flatMap((p) =>
        ['hand.left', 'hand.right'].map((q) => {
          const [a, b] = [onScreen(one, p), onScreen(next, q)];
          return Math.hypot(a.x - b.x, a.y - b.y);
        }),
      );
      expect(Math.min(...apart)).toBeLessThan(0.08 * one.box.height);
    }
  });

  it('a ring goes around the fire: some are farther off than it, some nearer', () => {
    const { of, one } = staged('Villagers dance in a ring around a bonfire at night');
    const fire = one('bonfire');
    const feet = of('person').map((p) => p.box.y + p.box.height);
    const middle = fire.box.y + fire.box.height;
    expect(of('person').length).toBeGreaterThan(4);
    expect(Math.min(...feet)).toBeLessThan(middle);
    expect(Math.max(...feet)).toBeGreaterThan(middle);
  });

  it('in a queue all look the same way', () => {
    const flips = staged('People queue outside a bakery')
      .of('person')
      .map((p) => p.flip);
    expect(flips.length).toBeGreaterThan(3);
    expect(new Set(flips).size).toBe(1);
  });
});

it('the child of a family that goes hand in hand is between its parents', () => {
  const { one } = staged('A mother, a father and their daughter walk hand in hand');
  const [a, b] = [middleX(one('mother')), middleX(one('father'))];
  const x = middleX(one('daughter'));
  expect(x).toBeGreaterThan(Math.min(a, b));
  expect(x).toBeLessThan(Math.max(a, b));
});
