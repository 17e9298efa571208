import { expect, test } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';
import { planned } from './planned.ts';
import { told } from './told.ts';

test('who waits holds the suitcase still when the train arrives', () => {
  const frames = told('Lena waits at the train station with a suitcase. The train arrives.', 2);
  expect(frames[1]?.relations).toContain('Lena holding suitcase');
});

test('who draws a sword or breathes fire has the other in the frame, turned to them', () => {
  const { shots, script } = planned(
    'A knight rides to a castle. A dragon lands in front of him. He draws his sword. The dragon breathes fire.',
    4,
  );
  const dragon = script.entities.find((e) => e.noun === 'dragon')?.id;
  const knight = script.entities.find((e) => e.noun === 'knight')?.id;
  for (const shot of shots.slice(1)) {
    const towards = (id?: string) => shot.mentions.find((m) => m.entity === id)?.towards;
    expect(towards(dragon)).toEqual({ entity: knight });
    expect(towards(knight)).toEqual({ entity: dragon });
  }
});

test('who had what is taken is there when it is taken', () => {
  const frames = told('A firefighter carries a baby. The mother takes the baby in her arms.', 2);
  expect(frames[1]?.seen).toContain('firefighter');
});

test('who hides stays hidden while another passes', () => {
  const frames = told('Tom hides behind a barrel. The baker runs past him.', 2);
  expect(frames[1]?.relations).toContain('Tom behind barrel');
});

test('who kneels to propose stays on his knees until they kiss', () => {
  const frames = told('A man kneels on a beach. A woman covers her mouth. They kiss.', 3);
  expect(frames[1]?.poses).toEqual(expect.arrayContaining(['cover-mouth', 'kneel']));
});

test.each([
  ['The king is shocked', null, 'surprised'],
  ['She is frightened by a dog', 'stand', 'afraid'],
  ['Her mother shakes her head', 'shake-head', null],
  ['He covers his mouth', 'cover-mouth', null],
  ['The knight is wounded', 'clutch-belly', 'pained'],
])('%s', (text, pose, mood) => {
  expect(readPrompt(text).beats[0]?.mentions.some((m) => m.pose === pose && m.mood === mood)).toBe(true);
});
