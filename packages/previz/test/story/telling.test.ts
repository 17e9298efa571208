import { expect, test } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';
import { planShots } from '../../src/story/index.ts';

const told = (prompt: string, count: number) => {
  const script = readPrompt(prompt);
  const name = (id: string) => {
    const entity = script.entities.find((e) => e.id === id);
    return entity?.name ?? entity?.noun ?? id;
  };
  return planShots(script, count, 7, 4 / 3).map((s) => ({
    setting: s.place.setting,
    hour: s.place.hour,
    seen: s.mentions.map((m) => name(m.entity)),
    poses: s.mentions.map((m) => m.pose),
    relations: s.relations.map((r) => `${name(r.subject)} ${r.kind} ${name(r.object)}`),
  }));
};

test('outside is before the room, and who enters comes into it', () => {
  const frames = told(
    'A waitress stands in a diner. Outside, a stranger waits in the rain. The stranger enters.',
    3,
  );
  expect(frames.map((f) => f.setting)).toEqual(['diner', 'street', 'diner']);
});

test('a bar named with another hour at the end is not where it began', () => {
  const frames = told(
    'The goalkeeper saves the ball. His teammates lift him. At night he celebrates in a bar.',
    3,
  );
  expect(frames[0]?.setting).toBe('stadium');
  expect(frames[2]).toMatchObject({ setting: 'bar', hour: 'night' });
});

test('whoever wakes is where the sleeper was, and who dreams of flying flies', () => {
  const frames = told(
    'A clerk sleeps in his office, dreams of flying over the city, and his boss wakes him up',
    3,
  );
  expect(frames[0]?.setting).toBe(frames[2]?.setting);
  expect(frames[1]?.poses).toContain('fly');
});

test('what was sold or eaten is out of the hands, what was given is in those of the other', () => {
  const sold = told('A farmer sells a pumpkin at the market. He walks home.', 2);
  expect(sold[1]?.relations).not.toContain('farmer holding pumpkin');
  const given = told('A boy gives a girl a rose. The girl walks through the park.', 2);
  expect(given[1]?.relations).toContain('girl holding rose');
});

test('who drives away or rides alone has the car or the bicycle of before', () => {
  expect(told('A man sits in a car. A woman waves. He drives away.', 3)[2]?.relations).toContain(
    'man driving car',
  );
  const frames = told('A girl rides a bike in the park, she falls, she rides alone', 3);
  expect(frames[2]?.relations).toContain('girl riding bike');
});

test('what is tasted again is what was tasted before', () => {
  const frames = told('A chef tastes the soup. He adds salt. He tastes it again.', 3);
  expect(frames[2]?.relations).toContain('chef holding soup');
  expect(frames[2]?.relations).not.toContain('chef holding salt');
});

test('within a car no second car is drawn', () => {
  const [frame] = told('Close-up of a girl crying in a car, rain on the window', 1);
  expect(frame?.setting).toBe('car-interior');
  expect(frame?.seen).toEqual(['girl']);
});

test('a long tale in one picture is its strongest moment, not all of it', () => {
  const tale =
    'A keeper climbs the stairs with a lantern. Waves hit the rocks. He lights the lamp. A ship answers. A gull flies over a boat. A dog barks at a seal.';
  expect(told(tale, 1)[0]?.seen.length).toBeLessThanOrEqual(6);
});
