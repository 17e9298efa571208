import { expect, it } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';

const beatsOf = (text: string) => {
  const { beats, entities } = readPrompt(text);
  const name = (id: string) => entities.find((e) => e.id === id)?.drawable ?? id;
  return beats.map((b) =>
    b.mentions.map((m) => `${name(m.entity)} ${m.verb ?? m.pose ?? ''}`.trim()).join(', '),
  );
};

it('tells what goes wrong in the midst of something before, at and after it', () => {
  const beats = beatsOf('a violinist breaks a string in the middle of an audition and keeps playing');
  expect(beats).toHaveLength(3);
  expect(beats[0]).toContain('musician play');
  expect(beats[1]).toContain('musician gasp');
  expect(beats[2]).toContain('musician play');
  expect(beats.join()).not.toContain('rope');
  expect(
    beatsOf('a chef drops the cake in the middle of the wedding and keeps smiling').map(
      (b) => b.split(',')[0],
    ),
  ).toEqual(['chef smile', 'chef drop', 'chef smile']);
});

it('gives what somebody realises a moment of its own, and him the gender that is said', () => {
  const text = 'a getaway driver waits outside a bank and realises he parked in the wrong street';
  expect(beatsOf(text)[1]).toContain('driver gasp');
  const { entities } = readPrompt(text);
  expect(entities.find((e) => e.drawable === 'driver')?.traits.gender).toBe('male');
  expect(entities.some((e) => e.drawable === 'car')).toBe(true);
  expect(
    beatsOf('A woman runs for the train and realises she left her bag on the bench').at(-1),
  ).not.toContain('woman leave');
});

it('lets a year pass in four moments', () => {
  const { beats } = readPrompt('An old man and his dog sit under an apple tree over four seasons');
  expect(beats.map((b) => b.place.season)).toEqual(['spring', 'summer', 'autumn', 'winter']);
});

it('drops nobody who loses the heart', () => {
  expect(beatsOf('A librarian and a bus driver fall for each other')[0]).not.toContain('fall');
});

it('reads a second deed that moves, and the deed of one who is called by the size', () => {
  expect(beatsOf('A snowman borrows a sled and slides down the hill laughing').at(-1)).toContain(
    'snowman slide',
  );
  expect(readPrompt('A clown takes a mat and slides down the hill').entities).toHaveLength(2);
  expect(beatsOf('The giant lifts the tailor up')[0]).toContain('giant lift');
});

it('dresses the players of a basketball game and keeps them on their court', () => {
  const { entities, beats } = readPrompt(
    'the point guard walks onto the court, she fakes out a taller defender, the ball drops through the rim',
  );
  const people = entities.filter((e) => e.kind === 'person').map((e) => e.drawable);
  expect(people).toEqual(['basketball-player', 'basketball-player']);
  expect(beats[0]?.place.setting).toBe('basketball-arena');
  expect(entities.some((e) => e.drawable === 'basketball-hoop')).toBe(true);
});
