import { describe, expect, it } from 'vitest';
import { planSet } from '../../src/index.ts';

const drawn = (prompt: string, count = 1): string[] =>
  planSet({
    prompt,
    seeds: Array.from({ length: count }, (_, i) => i + 1),
    width: 640,
    height: 360,
    references: [],
  }).script.entities.map(({ drawable }) => drawable ?? '');

describe('words of two senses', () => {
  it.each([
    ['Old Ned has swept the park for years without ever stepping up to bat.', 'bat'],
    ['The whole team runs around the bases.', 'observatory'],
    ['A man is told that his dog cannot board.', 'can'],
    ['A turtle drops her eggs, white as ping-pong balls.', 'ball'],
    ['A detective leaves a bag beside the claw machine.', 'generator'],
    ['Traffic stops and horns blare on the bridge.', 'bus-stop'],
    ['Traffic stops and horns blare on the bridge.', 'horn'],
    ['A girl whispers to her friend during a history test.', 'test-tube'],
    ['An archer hides behind a mossy trunk.', 'treasure-chest'],
    ['A clerk reads a ransom note in the bank.', 'money'],
    ["A dog's bark wakes the street.", 'sailboat'],
    ['The plane taxis to the runway.', 'taxi'],
    ['The plane banks over the mountains.', 'bank'],
    ['Robbers count the dough.', 'dough'],
    ['A nurse gives a small wave from the window.', 'wave'],
    ['The writer crumples a draft and throws it away.', 'gear'],
  ])('%s: no %s', (prompt, absurd) => {
    expect(drawn(prompt)).not.toContain(absurd);
  });

  it.each([
    ['A beekeeper lifts a dripping frame.', 'honeycomb'],
    ['A cop flashes a light into the cellar.', 'flashlight'],
    ['A flock of storks sweeps in from the south.', 'stork'],
    ['A pitcher full of lemonade stands on a table.', 'jug'],
    ['A raccoon drags a pizza box out of a bin.', 'pizza-box'],
    ['A man waits beside the claw machine.', 'claw-machine'],
    ['A crane lands in the rice paddy.', 'crane-bird'],
    ['A batter steps up to the plate.', 'baseball-bat'],
    ['A basketball player dunks on a hoop.', 'basketball-hoop'],
    ['A cave is full of bats.', 'bat'],
    ['A girl blows a horn in a field.', 'horn'],
  ])('%s: %s', (prompt, thing) => {
    expect(drawn(prompt)).toContain(thing);
  });

  it('calls the robot of a story a machine', () => {
    expect(drawn('A robot finds a daisy. The daisy stands beside the motionless machine.', 2)).not.toContain(
      'generator',
    );
  });
});
