import { expect, test } from 'vitest';
import { castLook } from '../../src/figures/cast-look.ts';
import { noTraits } from '../../src/language/grammar/traits.ts';
import { readPrompt } from '../../src/language/index.ts';
import type { Traits } from '../../src/model/script.ts';
import { occasionsOf } from '../../src/story/occasion.ts';

const cast = (prompt: string) => readPrompt(prompt).entities.map((e) => `${e.drawable} ${e.count}`);

test('a calling with a name that is a word is one person', () => {
  const [who, ...others] = readPrompt('Private investigator June Tanaka tails a man.').entities;
  expect(who).toMatchObject({ drawable: 'detective', traits: { gender: 'female' } });
  expect(others.map((e) => e.drawable)).toEqual(['man']);
  expect(cast('Father Brown opens the door.')).toEqual(['priest 1', 'door 1']);
  expect(cast('The janitor, Mr. Petrov, comes out holding a shovel.')).toEqual(['cleaner 1', 'shovel 1']);
});

test('a make before a thing is nobody', () => {
  expect(cast('Nurse Dana puts on woolly Birchbark slippers.')).toEqual(['nurse 1']);
});

test('what is over has no guests, and a class is a teacher and her children', () => {
  expect(cast('A widow lights the forge for the first time since the funeral.')).toEqual(['widow 1']);
  expect(cast("Ms. Reed's class looks at a globe.").slice(0, 2)).toEqual(['teacher 1', 'child 8']);
});

test('groups are what the story says of them', () => {
  expect(cast('The construction crew builds a wall.')[0]).toBe('construction-worker 4');
  expect(cast('The shortstop sits down. The whole team laughs.')).toEqual([
    'baseball-player 1',
    'baseball-player 5',
  ]);
  expect(cast('A private plays a harmonica while the others lower their rifles.')).toContain('soldier 3');
  expect(cast('Both couples dance.')).toEqual(['woman 2', 'man 2']);
});

test('who is named at a school lunch is a child, and every child is more than one', () => {
  const { entities } = readPrompt(
    'The lunch bell rings and Kofi opens his lunchbox. Every child pushes something toward him.',
  );
  expect(entities.find((e) => e.name === 'Kofi')?.traits.age).toBe('child');
  expect(entities.find((e) => e.noun === 'child')?.count).toBeGreaterThan(1);
});

test('the last one that is picked up is what was dropped', () => {
  expect(cast('Ann drops a stack of books. A woman stoops and picks up the last one.')).toContain('book 1');
});

test('who is seventy is old, and an old knight shows his face', () => {
  expect(readPrompt('Its owner, aged seventy, rides a bicycle.').entities[0]?.traits.age).toBe('elder');
  const old = castLook({ ...noTraits(), age: 'elder', gender: 'male' } as Traits, 'knight', 3);
  expect(old.garments.map((g) => g.type)).not.toContain('knight-helmet');
  expect(old.hair.beard).toBe(true);
});

test('whoever is on Mars is in a spacesuit in every frame', () => {
  const script = readPrompt('A colonist walks on Mars. She follows a trail over the dunes to a desert.');
  expect(occasionsOf(script).get(script.entities[0]?.id ?? '')).toBe('space-walk');
});

test('who holds the hand of one who was told of holds nobody else', () => {
  expect(cast('A nurse finds a boy. He holds her hand.')).toEqual(['nurse 1', 'boy 1']);
  expect(cast('A girl meets a boy. She grabs his sleeve.')).toEqual(['girl 1', 'boy 1']);
  expect(cast('She whispers, holding his sleeve.')).toEqual(['woman 1', 'man 1']);
});

test('a crew on another planet are astronauts, and whose wheelchair it is sits in it', () => {
  expect(cast('A captain lands her ship on a red planet. Her crew steps out.')).toEqual([
    'space-crew 1',
    'starship 1',
    'astronaut 4',
  ]);
  expect(cast("A nurse pushes an old man's wheelchair. He smiles.")).toContain('old-man 1');
});

test('a customer who bursts in is nobody who was there, and all of them are everyone', () => {
  expect(cast('A tailor sews. Her apprentice sleeps. A customer bursts in.').length).toBe(3);
  const { beats } = readPrompt('A boy and his doctor play. The nurses laugh. All of them dance.');
  expect(beats.at(-1)?.mentions.length).toBe(3);
});

test('a title keeps the first name only, old Marguerite is no flower, and in the trenches someone is a soldier', () => {
  expect(readPrompt('Inspector Grace Bell searches an attic.').entities.map((e) => e.name)).toEqual([
    'Grace',
  ]);
  expect(cast('Old Marguerite feeds pigeons.')[0]).toBe('person 1');
  expect(cast('In a trench a private sleeps. Someone whistles.')).toEqual(['soldier 1', 'soldier 1']);
  const worn = readPrompt('A woman waits at a station in 1910.').entities[0]?.traits.garments;
  expect(worn?.map((g) => g.type)).toContain('skirt');
});

test('a beige trench coat is no white coat', () => {
  const beige = { type: 'trench-coat', colour: '#ddc9a3', pattern: null } as const;
  const look = castLook({ ...noTraits(), garments: [beige] } as Traits, 'man', 3);
  expect(look.garments.find((g) => g.type === 'trench-coat')?.colour).toBe('#c4a26c');
});

test('who stands at the gate of an airport is a clerk of the airline, man or woman', () => {
  const [agent] = readPrompt('The gate agent wipes his eyes.').entities;
  expect(agent).toMatchObject({ drawable: 'airline-agent', traits: { gender: 'male' } });
});

test('the teacher of a class at its volcano is a woman where her title says so', () => {
  const { entities } = readPrompt("Ms. Reed's class pours vinegar into a papier-mâché volcano.");
  expect(entities.find((e) => e.drawable === 'teacher')?.traits.gender).toBe('female');
});
