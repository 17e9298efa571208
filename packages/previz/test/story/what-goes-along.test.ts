import { expect, it } from 'vitest';
import { planSet } from '../../src/index.ts';
import { planned } from './planned.ts';
import { told } from './told.ts';

it('what somebody takes along is gone with them', () => {
  const prompt = 'A couple argues in the kitchen. She leaves with a suitcase. He sits alone at the table.';
  const { script, shots } = planSet({ prompt, seeds: [7, 8, 9], width: 640, height: 480, references: [] });
  const suitcase = script.entities.find((e) => e.noun === 'suitcase')?.id;
  const there = shots.map((s) => s.mentions.some((m) => m.entity === suitcase));
  expect(there).toEqual([false, true, false]);
});

it('of two who fight each has a sword still when one falls', () => {
  const { script, shots } = planned('Two knights draw their swords, fight in a courtyard, one falls.', 3);
  const swords = script.entities.find((e) => e.noun === 'sword')?.id;
  const held = shots.map((s) => s.mentions.find((m) => m.entity === swords));
  expect(held[0]?.some).toBeUndefined();
  expect(held[2]?.some).toBeUndefined();
  expect(shots[2]?.relations.filter((r) => r.kind === 'holding' && r.object === swords)).toHaveLength(2);
  expect(shots[1]?.mentions.map((m) => m.pose)).toEqual(expect.arrayContaining(['fight', 'fight']));
});

it('a kitten that is given milk stands by it on the floor, and nobody carries it', () => {
  const frames = told('A boy carries a kitten home. He gives it milk.', 2);
  expect(frames[1]?.relations).toEqual(['boy touching kitten', 'milk next-to kitten']);
  expect(frames[1]?.poses.slice(0, 2)).toEqual(['kneel', 'eat']);
});

it('a baby that crawls to a ball is at no dance', () => {
  expect(told('A baby crawls to a ball.', 1)[0]?.seen).toContain('ball');
});

it('a child that is given to its mother is in her arms', () => {
  const frames = told('A firefighter carries a child. He gives her to her mother.', 2);
  expect(frames[1]?.relations).toContain('mother hugging child');
});
