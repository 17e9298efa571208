import { expect, test } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';
import type { Shot } from '../../src/model/shot.ts';
import { planShots } from '../../src/story/index.ts';

const told = (prompt: string, count: number) => {
  const script = readPrompt(prompt);
  const name = (id: string) => {
    const entity = script.entities.find((e) => e.id === id);
    return entity?.name ?? entity?.noun ?? id;
  };
  const relations = (s: Shot) => s.relations.map((r) => `${name(r.subject)} ${r.kind} ${name(r.object)}`);
  return planShots(script, count, 7, 4 / 3).map((s) => ({
    seen: s.mentions.map((m) => name(m.entity)),
    relations: relations(s),
    focus: s.focus.map(name),
    lineUp: s.lineUp?.map(name),
    shot: s,
  }));
};

test('a drawn sword is in the hand, and stays there in the fight', () => {
  const frames = told('A knight draws his sword. He fights a dragon.', 2);
  expect(frames.map((f) => f.relations.includes('knight holding sword'))).toEqual([true, true]);
});

test('what is small is taken along, a door is not', () => {
  const frames = told('A woman opens a door. She takes a knife. She walks down the hallway.', 3);
  expect(frames[2]?.seen).toContain('knife');
  expect(frames[2]?.seen).not.toContain('door');
});

test('who is hugged as a toy is held, and what is cooked is in the hands', () => {
  expect(told('Emma hugs her teddy bear', 1)[0]?.relations).toContain('Emma holding teddy bear');
  expect(told('A grandmother bakes a pie', 1)[0]?.relations).toContain('grandmother holding pie');
});

test('who chases is behind in every frame, whoever was named first', () => {
  const frames = told('A fox steals a chicken. The farmer chases the fox. The fox escapes.', 3);
  for (const { lineUp = [] } of frames) expect(lineUp.indexOf('farmer')).toBeLessThan(lineUp.indexOf('fox'));
});

test('two people: near views are of one, then of the other', () => {
  const frames = told('An old fisherman and his grandson', 6);
  const near = frames.filter((f) => f.focus.length === 1).map((f) => f.focus[0]);
  expect(new Set(near)).toEqual(new Set(['fisherman', 'grandson']));
});

test('fewer frames than moments: what one does after another is joined before places are', () => {
  const frames = told('A cat sleeps on a sofa, wakes up, jumps down. A dog barks in the garden.', 2);
  expect(frames.map((f) => f.seen)).toEqual([
    expect.arrayContaining(['cat']),
    expect.arrayContaining(['dog']),
  ]);
  expect(frames[1]?.shot.place.setting).toBe('garden');
});

test('a story runs one way from place to place', () => {
  const frames = told('A knight rides through a forest. He crosses a river. He arrives at a castle.', 3);
  expect(new Set(frames.map((f) => f.shot.place.setting)).size).toBe(3);
  expect(new Set(frames.map((f) => f.shot.direction)).size).toBe(1);
});

test('nobody looks over the shoulder of nobody', () => {
  const frames = told('A violinist plays on a rooftop at sunset', 8);
  expect(frames.map((f) => f.shot.intent).filter((i) => i.includes('shoulder'))).toEqual([]);
});

test('who sits at a table sits there still when somebody comes in, and not on it', () => {
  const frames = told('A woman sits at a table. Then a waiter walks in.', 2);
  expect(frames[1]?.seen).toContain('table');
  expect(frames[1]?.relations).toContain('woman next-to table');
});
