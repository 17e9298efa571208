import { expect, test } from 'vitest';
import { reworded } from '../../src/language/english/rewording.ts';
import { readPrompt } from '../../src/language/index.ts';

const drawables = (prompt: string): (string | null)[] => readPrompt(prompt).entities.map((e) => e.drawable);

test('who is in a call from the kitchen sits at the laptop there', () => {
  expect(reworded('A woman has a zoom meeting in her kitchen')).toMatch(
    /sits at a laptop at the table in the kitchen/,
  );
});

test('the racer of a racing chair sits in it', () => {
  const script = readPrompt('A wheelchair racer speeds along a road');
  expect(script.entities.map((e) => e.drawable)).toEqual(['athlete', 'racing-wheelchair']);
  expect(script.beats[0]?.relations.map((r) => r.kind)).toContain('riding');
});

test('the dead climb out of their graves before whom they obey', () => {
  expect(drawables('A sorcerer raises zombies from their graves')).toEqual(['wizard', 'zombie', 'tombstone']);
});

test('a hand is on the painted rock of a cave, an ear at the round door of a vault', () => {
  expect(drawables('A caveman lays his palm on the cave wall')).toEqual(['caveman', 'painted-cave-wall']);
  expect(drawables('A thief presses his ear against the bank vault')).toEqual(['thief', 'vault-door']);
});

test('a room that somebody floods is flooded', () => {
  const [beat] = readPrompt("A wizard's apprentice floods a library with floating ink").beats;
  expect(beat?.place).toMatchObject({ setting: 'library', states: ['flooded'] });
});

test('who pours and who drinks have one counter between them', () => {
  const [beat] = readPrompt('A robot bartender pours a drink for a bounty hunter').beats;
  expect(beat?.relations.map((r) => r.kind)).toEqual(expect.arrayContaining(['next-to', 'behind']));
});

test('the glass of a visiting room is no drinking glass', () => {
  expect(drawables('An inmate reads a letter through scratched visiting-room glass')).toEqual([
    'prisoner',
    'envelope',
  ]);
});

test('who is too ill to write lies in bed', () => {
  expect(drawables('A nurse writes a letter for a blinded soldier in a field hospital')).toContain(
    'hospital-bed',
  );
});

test('what goes out of a door is thrown from the doorway', () => {
  expect(reworded("A chef hurls a burnt pan out of the restaurant's back door")).toBe(
    'A chef stands in the doorway and hurls a burnt pan in an alley',
  );
});

test('a pencil that snaps over a page lies broken on it', () => {
  expect(drawables("Extreme close-up of a codebreaker's pencil snapping over a cipher")).toEqual([
    'pencil',
    'sheet-of-paper',
  ]);
});

test('new shoes that are shown off are on the feet, in a colour', () => {
  expect(reworded('A grandmother shows off her new sneakers at the bus stop')).toMatch(
    /in bright red sneakers flaunts/,
  );
});
