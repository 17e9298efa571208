import { expect, it } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';
import { planned } from './planned.ts';
import { told } from './told.ts';

const beats = (prompt: string) => readPrompt(prompt).beats.length;

it('makes a moment of every clause between cuts', () => {
  const spot =
    'A commercial: opening on a runner at dawn, then she runs through a city, cut to her feet splashing through a puddle, then she passes a jogger, she climbs a staircase, end on the shoe on a pedestal.';
  expect(beats(spot)).toBe(6);
  expect(beats('Explainer video: a girl orders shoes, the parcel is packed in a warehouse.')).toBe(2);
});

it('takes the several for they, not a stranger who came between', () => {
  const frames = told(
    'Four robbers drive to the bank. They put on masks. The clerk raises his hands. They fill bags.',
    4,
  );
  expect(frames[0]?.setting).toBe('bank-hall-exterior');
  expect(frames[3]?.seen.slice(0, 2)).toEqual(['robber', 'bag']);
});

it('knows surnames, titles and whose partner it is', () => {
  const names = readPrompt(
    'A detective named Frank Moss meets his partner, Inspector Lane. Moss finds a glove. Lane smiles.',
  ).entities.map((e) => e.name ?? e.noun);
  expect(names).toEqual(['Frank', 'Lane', 'glove']);
});

it('lets he and she be those whose things were spoken of', () => {
  const frames = told('A customer looks at her phone. A courier rings the doorbell. She opens the door.', 3);
  expect(frames[2]?.seen[0]).toBe('person');
});

it('hits the demon, and stands beside its body', () => {
  const frames = told(
    'A woman walks through a village. A giant demon rises. She strikes it with her sword. She stands on its body.',
    4,
  );
  expect(frames[2]?.relations).toContain('woman fighting demon');
  expect(frames[3]?.seen).toContain('demon');
});

it('carries out into the street of before, and waves as the family that was told of', () => {
  const out = told(
    'A fireman runs to a burning house in the street. In the bedroom he finds a boy. He carries the boy out.',
    3,
  );
  expect(out[2]?.setting).toBe('street');
  const family = told('A couple buys a house. A little girl runs in the garden. The family waves.', 3);
  expect(family[2]?.seen.sort()).toEqual(['little girl', 'man', 'woman']);
});

it('cries only in its moment', () => {
  const { entities } = readPrompt('Leo falls. Close-up of Leo, tears in his eyes. Leo walks home.');
  expect(entities[0]?.traits.mood).toBeNull();
});

it('stains the dress of whom the story is about, and jumps into the arms of the father', () => {
  const dress = told(
    'A man waits in a restaurant. His date arrives. The waiter spills wine over her dress.',
    3,
  );
  expect(dress[2]?.seen).toContain('girlfriend');
  const arms = told(
    'A boxer walks in. His opponent hits him. He knocks the opponent out. His daughter jumps into his arms.',
    4,
  );
  expect(arms[3]?.seen).toContain('boxer');
});

it('lands with those who come in after the ocean', () => {
  const coffee = told('A ship sails across the ocean. A barista roasts coffee beans. He pours a cup.', 3);
  expect([coffee[1]?.setting, coffee[2]?.setting]).not.toContain('ocean');
});

it('a bedtime and a break-in are at night, what is sunny after a night is not', () => {
  const hours = (prompt: string, count: number) => told(prompt, count).map((f) => f.hour);
  expect(hours('A mother reads a book to her son in bed. The boy falls asleep.', 2)).toEqual([
    'night',
    'night',
  ]);
  expect(hours('A thief breaks into a museum. He steals a diamond.', 2)).toEqual(['night', 'night']);
  expect(hours('A girl walks through a dark forest. She steps into a sunny meadow.', 2)).toEqual([
    'night',
    'morning',
  ]);
});

it('who is read to in bed is the one in it', () => {
  const [frame] = told('A mother reads a story to her daughter in bed.', 1);
  expect(frame?.relations).toContain('daughter in bed');
});

it('what is held up to the sky is held by somebody on the ground', () => {
  const frames = told('An astronaut stands on Mars. She finds a crystal. She holds it up to the sky.', 3);
  expect(frames.map((f) => f.setting)).toEqual(['mars', 'mars', 'mars']);
});

it('people and beasts who walk away together head the same way', () => {
  const { shots } = planned('A man and his dog walk away together.', 1);
  const towards = shots[0]?.mentions.map((m) => m.towards);
  expect(towards?.[0]).toMatch(/left|right|away/);
  expect(towards?.[1]).toBe(towards?.[0]);
});

it('a kitten that is picked up is in the arms', () => {
  const frames = told('A boy finds a kitten. He picks it up.', 2);
  expect(frames[1]?.relations).toContain('boy carrying kitten');
});

it('gives the last deed of a list a frame of its own', () => {
  const frames = told(
    'A knight rides to a castle, fights a dragon, defeats it and kneels before the king.',
    4,
  );
  expect(frames.map((f) => f.poses[0])).toEqual(['ride', 'fight', 'lunge', 'kneel']);
  expect(frames[2]?.poses[1]).toBe('lie');
});

it('lets a pupil wake at home and run up to the school, not through the classroom', () => {
  const frames = told('A student wakes up late, runs to school.', 2);
  expect(frames.map((f) => f.setting)).toEqual(['bedroom', 'school-front']);
});

it('takes the coat that one looks at for the one that one has on', () => {
  const frames = told('A woman walks in the rain. She looks at her wet coat.', 2);
  expect(frames[1]?.seen).toEqual(['woman']);
  expect(frames[1]?.poses).toEqual(['look-down']);
});

it('keeps the bus stop in numbered frames at the same place', () => {
  const frames = told('Frame 1: A woman waits at a bus stop in the rain. Frame 2: A bus drives past.', 2);
  expect(frames[1]?.seen).toEqual(['bus', 'bus stop']);
});

it('goes on at the hour at which the story began', () => {
  const frames = told(
    'A man jogs along a beach, crosses a park, walks through a forest, rests in a garden.',
    4,
  );
  expect(new Set(frames.map((f) => f.hour)).size).toBe(1);
});

it('falls asleep in the plane that one has boarded', () => {
  const frames = told('A businessman boards the plane. He falls asleep in his seat.', 2);
  expect(frames[1]?.setting).toBe('plane-interior');
});

it('keeps the telephone at the ear of who hears news', () => {
  const frames = told('A woman answers the phone. She hears bad news.', 2);
  expect(frames[1]?.poses[0]).toBe('phone');
});

it('takes the door that opens after a spaceship has landed for its own', () => {
  const frames = told('A spaceship lands in a field. The door opens. An astronaut steps out.', 3);
  expect(frames.flatMap((f) => f.seen)).not.toContain('door');
  expect(frames[1]?.seen).toEqual(['spaceship']);
});

it('has the wave gone when the laughing begins, and the castle whole when it is built again', () => {
  const prompt =
    'Two kids build a sandcastle on the beach. A wave destroys it. They laugh. They build it again.';
  const frames = told(prompt, 4);
  expect(frames[2]?.seen).not.toContain('wave');
  const castle = planned(prompt, 4).shots[3]?.mentions.find((m) => m.state !== undefined);
  expect(castle?.state).toBe('whole');
});

it('keeps in the wheelchair who points from it', () => {
  const frames = told("A nurse pushes an old man's wheelchair. He points at a robin.", 2);
  expect(frames[1]?.relations).toContain('old man in wheelchair');
});
