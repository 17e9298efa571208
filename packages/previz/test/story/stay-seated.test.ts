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
