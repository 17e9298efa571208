import { describe, expect, it } from 'vitest';
import { middleX, staged } from './staged.ts';

describe('whoever others look on at', () => {
  it('the birthday child and the cake are between those who clap', () => {
    const { one } = staged('A girl blows out the candles on her birthday cake while her family claps');
    const around = ['mother', 'father', 'child'].map((who) => middleX(one(who)));
    for (const x of [middleX(one('girl')), middleX(one('birthday cake'))]) {
      expect(x).toBeGreaterThan(Math.min(...around));
      expect(x).toBeLessThan(Math.max(...around));
    }
  });

  it('they are on both sides of whoever performs, and all look there', () => {
    const { of, one } = staged('A street musician plays violin while three people listen');
    const player = middleX(one('musician'));
    const people = of('person');
    expect(people.some((p) => middleX(p) < player)).toBe(true);
    expect(people.some((p) => middleX(p) > player)).toBe(true);
    for (const p of people) expect(p.flip).toBe(middleX(p) > player);
  });
});

describe('several at one rope', () => {
  it('all who haul a boat are on the same side of it, leaning back from it', () => {
    const { of, one } = staged('Villagers pull a rope to drag a fishing boat ashore at dawn');
    const boat = middleX(one('fishing boat'));
    const sides = of('person').map((p) => Math.sign(middleX(p) - boat));
    expect(new Set(sides).size).toBe(1);
    for (const p of of('person')) expect(p.flip).toBe(middleX(p) > boat);
  });

  it('two teams at a tug of war face each other', () => {
    const children = staged('Children play tug of war on the beach').of('child');
    const middle = (Math.min(...children.map(middleX)) + Math.max(...children.map(middleX))) / 2;
    expect(children.length).toBeGreaterThan(3);
    for (const p of children) expect(p.flip).toBe(middleX(p) > middle);
  });

  it('who sings over a cake at home has no microphone', () => {
    expect(staged('A family sings happy birthday around a cake').scene.set.setting).not.toBe('stage');
  });
});
