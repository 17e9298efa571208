import { expect, test } from 'vitest';
import { told } from './told.ts';

test('who has sat down stays seated until they get up', () => {
  const frames = told(
    'A girl sits on a bench. She reads a letter. She smiles. She stands up and walks away.',
    4,
  );
  expect(frames.map((f) => f.relations.includes('girl on bench'))).toEqual([true, true, true, false]);
  expect(frames.map((f) => f.poses[0])).toEqual(['sit', 'read', 'sit', 'walk']);
});

test('who stood around somebody still does', () => {
  const frames = told('Three wolves surround a man. He raises his torch.', 2);
  expect(frames[1]?.relations).toContain('wolf around man');
});

test('who stands and waits by something has no seat there', () => {
  const frames = told('A woman waits at a bus stop. She looks at her phone.', 2);
  expect(frames[1]?.poses).not.toContain('sit');
});

test('who sits bends down to a dog without getting up', () => {
  const frames = told('An old man sits on a bench. A small dog comes to him. He pets the dog.', 3);
  expect(frames[2]?.poses[0]).toBe('sit');
  expect(frames[2]?.relations).toContain('old man on bench');
});

test('a cat on a table is still there when it knocks over the vase on it', () => {
  const frames = told('A cat jumps on a table. It knocks over a vase. The cat runs away.', 3);
  expect(frames[1]?.relations).toEqual(expect.arrayContaining(['cat on table', 'vase on table']));
  expect(frames[2]?.relations).not.toContain('cat on table');
});

test('who opens a book on the sofa falls asleep there', () => {
  const frames = told('A woman sits down on the sofa. She opens a book. She falls asleep.', 3);
  expect(frames.map((f) => f.relations.includes('woman on sofa'))).toEqual([true, true, true]);
  expect(frames[1]?.poses[0]).toBe('read');
});
