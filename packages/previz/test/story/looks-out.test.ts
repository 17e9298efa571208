import { expect, test } from 'vitest';
import { told } from './told.ts';

test('what is seen from a window is out there, and one goes out to it', () => {
  const frames = told(
    'Anna wakes up in her bed. She looks out of the window and sees a whale in the street. She runs outside in her pyjamas.',
    4,
  );
  expect(frames.map((f) => f.setting)).toEqual(['bedroom', 'bedroom', 'bedroom', 'street']);
  expect(frames[2]?.relations).toEqual(expect.arrayContaining(['Anna in window', 'Anna looking-at whale']));
});

test('each sentence keeps its frame while there are frames enough', () => {
  const frames = told(
    'A boy opens the door. He sees a penguin in the snow. He brings it inside and gives it a fish. The penguin eats and burps. A girl laughs.',
    5,
  );
  expect(frames.map((f) => f.seen[0])).toEqual(['boy', 'boy', 'boy', 'penguin', 'girl']);
  expect(frames[2]?.setting).toBe('living-room');
});
