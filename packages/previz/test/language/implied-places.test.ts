import { expect, test } from 'vitest';
import { planSet } from '../../src/index.ts';

const shotOf = (prompt: string) =>
  planSet({ prompt, seeds: [7], width: 1280, height: 720, references: [] }).shots[0];
const drawn = (prompt: string) =>
  planSet({ prompt, seeds: [7], width: 1280, height: 720, references: [] }).script.entities.map(
    (e) => e.drawable,
  );

test.each([
  ['goalie dives for the puck, crowd blurred behind the glass', 'hockey-arena'],
  ['goaltender blocks a slap shot with her pad', 'ice-rink'],
  ['two boys play road hockey at dusk', 'suburb'],
  ['old man lines up a putt while geese wander past', 'golf-course'],
  ['girl whispers an answer to her friend during a math test', 'classroom'],
  ['prisoner digs at the wall with a bent spoon', 'prison'],
  ['woman in a parka chips ice off her windshield with a credit card', 'suburb'],
  ['forger examines a twenty dollar bill through a magnifying glass', 'study'],
  ['astronaut floats past a window eating a chocolate bar', 'weightless-station'],
  ['immigrants gaze at the harbour from the rail of a steamship', 'liner-deck'],
  ['monk copies a manuscript while a mouse nibbles the corner', 'convent'],
  ['colonists plant a flag in a red dust storm', 'mars'],
  ['alien browses the frozen food aisle at a supermarket', 'freezer-aisle'],
  ['woman hears the ultrasound heartbeat and covers her mouth', 'ultrasound-room'],
  ['fur trader barters with a hunter outside a log fort', 'log-fort'],
  ['clone wakes in a glass tank and presses her palm against it', 'cryo-room'],
])('%s: %s', (prompt, setting) => {
  expect(shotOf(prompt)?.place.setting).toBe(setting);
});

test('what is named beside its place keeps its own sense', () => {
  expect(shotOf('a goalkeeper dives for the ball in the stadium')?.place.setting).toBe('stadium');
  expect(drawn('a goalkeeper dives for the ball')).toContain('goalkeeper');
  expect(shotOf('a woman washes the windows of the living room')?.place.setting).toBe('living-room');
  expect(shotOf('an astronaut floats in space')?.place.setting).toBe('space');
  expect(shotOf('a buddhist monk prays in the temple')?.place.setting).toBe('temple');
});

test('a driver who honks from a car is in it, and a thumb over a key holds the telephone', () => {
  const driver = shotOf('a moose blocks a highway, driver honking from a red pickup');
  expect(driver?.relations.some((r) => r.kind === 'driving')).toBe(true);
  expect(drawn('close-up of a thumb hovering over the send button on a cracked phone')).toContain(
    'cell-phone',
  );
});

test.each([
  ['bowler watches her ball drift into the gutter', 'bowling-alley'],
  ['dental assistant lowers the drill, patient grips the armrests', 'dentist'],
  ['man buckles his seatbelt as the cabin lights dim', 'plane-interior'],
  ['commuter falls asleep against the window, rain streaking the glass', 'train-interior'],
  ['conductor punches a ticket, countryside rushing past', 'train-interior'],
  ['blacksmith plunges a glowing blade into water', 'forge'],
  ['coal miner wipes his brow, headlamp glowing', 'mine'],
  ["bride's mother dabs her eyes in the front pew", 'church'],
  ['umpire calls him safe in a cloud of dust', 'ballpark'],
  ['skydiver checks his altimeter mid-fall', 'sky'],
  ['rock climber chalks her hands, hundreds of feet up', 'rock-face'],
  ['zookeeper tosses a fish to a leaping seal', 'zoo'],
  ['flight attendant demonstrates the oxygen mask', 'plane-interior'],
  ['detective lifts the sheet, coroner waiting', 'morgue'],
  ['organist pulls out the stops, candles burning', 'church'],
  ['jockey whispers to her horse in the starting gate', 'horse-racing'],
  ['auctioneer raises the gavel, paddles in the air', 'auction-house'],
  ['valet tosses the keys, tuxedoed couple stepping out', 'hotel-lobby-exterior'],
  ['couple shares popcorn, screen light on their faces', 'cinema'],
  ['gondolier ducks under a low bridge, singing', 'venice-water'],
])('a calling has its place: %s: %s', (prompt, setting) => {
  expect(shotOf(prompt)?.place.setting).toBe(setting);
});

test('a taxi that hovers has no wheels, and a dragon over villagers is in their village', () => {
  expect(drawn('hover taxi picks up a woman on a rooftop')).toContain('hover-taxi');
  expect(shotOf('dragon curled around a church steeple, villagers staring up')?.place.setting).toBe(
    'medieval-village',
  );
});
