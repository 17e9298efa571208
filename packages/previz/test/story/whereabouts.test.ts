import { expect, test } from 'vitest';
import { told } from './told.ts';

test('a place named late is not where the story began', () => {
  const frames = told(
    'A baker kneads dough at dawn. She puts the bread in the oven. A boy buys a loaf. He eats it in the church.',
    4,
  );
  expect(frames.map((f) => f.setting)).toEqual(['bakery', 'bakery', 'bakery', 'church']);
});

test('cars and carriages are not in rooms, and who runs outside is outside', () => {
  const robbed = told('A bank robber hands the teller a note in a bank. Police cars arrive.', 2);
  expect(robbed.map((f) => f.setting)).toEqual(['bank-hall', 'bank-hall-exterior']);
  const rung = told('A teacher reads a book. The bell rings. The children run outside.', 3);
  expect(rung[2]?.setting).toBe('playground');
});

test('the steps of a church are before it', () => {
  const [frame] = told('A boy eats a loaf on the steps of the church.', 1);
  expect(frame?.setting).toBe('church-front');
});

test('an astronaut at a satellite is in space', () => {
  expect(told('An astronaut repairs a satellite.', 1)[0]?.setting).toBe('space');
});

test('vampires come by night, and a bed is in a bedroom', () => {
  const frames = told('A vampire rises from his coffin. He flies to a castle. A woman sleeps in her bed.', 3);
  expect(frames.map((f) => f.setting)).toEqual(['graveyard', 'castle', 'bedroom']);
  expect(new Set(frames.map((f) => f.hour))).toEqual(new Set(['night']));
});

test('a burning house is seen from outside, and so is a window that a stone is thrown at', () => {
  const fire = told('A firefighter runs into a burning house. He finds a baby in a cradle.', 2);
  expect(fire[0]).toMatchObject({ setting: 'street', relations: ['firefighter in house'] });
  expect(fire[1]?.relations).toContain('baby in cradle');
  expect(told('A boy throws a stone at a window. He hides behind a tree.', 2)[0]?.setting).toBe('suburb');
});

test('boats are at sea, rain is out of doors, and the room is the one they are in', () => {
  const spy = told('A spy enters a casino. She steals a key. She escapes in a speedboat.', 3);
  expect(spy.map((f) => f.setting)).toEqual(['casino', 'casino', 'ocean']);
  const wedding = told('A waiter spills wine on a bride. The groom laughs. They dance in the rain.', 3);
  expect(wedding[2]?.setting).toBe('restaurant-exterior');
  const fairy = told('A girl sleeps in her bedroom. A fairy flies into the room.', 2);
  expect(fairy[1]?.setting).toBe('bedroom');
});

test('who rows out is where the whale is', () => {
  const frames = told('A fisherman rows out. He casts his net. A whale rises next to the boat.', 3);
  expect(frames.map((f) => f.setting)).toEqual(['ocean', 'ocean', 'ocean']);
});

test('who climbs in by a window is in that room, and who rows out is no more on the quay', () => {
  const robbed = told('A burglar climbs through the kitchen window. A dog growls at him.', 2);
  expect(robbed[1]?.setting).toBe('kitchen');
  const rowed = told('An old fisherman rows his boat out. He pulls in his net. He finds a bottle.', 3);
  expect(rowed.map((f) => f.setting)).toEqual(['ocean', 'ocean', 'ocean']);
});

test('who ran to the hospital is in it beside the bed there', () => {
  const frames = told('Sarah runs to the hospital. Her mother lies in bed. Sarah cries.', 3);
  expect(frames.map((f) => f.setting)).toEqual(['hospital-exterior', 'hospital', 'hospital']);
});
