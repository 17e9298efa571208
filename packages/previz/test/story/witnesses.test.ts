import { describe, expect, test } from 'vitest';
import { planned } from './planned.ts';

/** What frame `i` shows: "noun pose mood state" of each mention, and its relations. */
function frame(prompt: string, i: number, count = 3) {
  const { script, shots } = planned(prompt, count);
  const nameOf = (id: string) => {
    const entity = script.entities.find((e) => e.id === id);
    return entity?.name ?? entity?.noun ?? id;
  };
  const shot = shots[i];
  return {
    seen: shot?.mentions.map((m) => nameOf(m.entity)) ?? [],
    of: (noun: string) => shot?.mentions.find((m) => nameOf(m.entity) === noun),
    relations: shot?.relations.map((r) => `${nameOf(r.subject)} ${r.kind} ${nameOf(r.object)}`) ?? [],
  };
}

describe('who is by sees what happens to a thing', () => {
  test.each([
    ['A boy holds a balloon in a park. The balloon pops. He cries.', 'boy'],
    ['A girl plays with a kite on a hill. The string snaps. The kite flies away.', 'girl'],
    ['A boy throws a ball. The ball hits a window. The window breaks.', 'boy'],
    ['A magician shows a rabbit. The rabbit disappears. He bows.', 'magician'],
    ['A man talks to a woman in a park. The woman vanishes. He looks around.', 'man'],
  ])('%s', (prompt, who) => {
    expect(frame(prompt, 1).of(who)).toMatchObject({ pose: 'startle', mood: 'surprised' });
  });

  test('who sleeps sees nothing', () => {
    expect(frame('A man sleeps in a bed. The lamp falls. He wakes up.', 1).of('man')?.mood).not.toBe(
      'surprised',
    );
  });
});

test.each([
  ['A man climbs a rope. The rope breaks. He falls.', 'rope', 'snapped'],
  ['A woman cuts a rope. She smiles. She walks away.', 'rope', 'snapped'],
  ['A man reads a letter. He tears it up. He smiles.', 'letter', 'torn'],
  ['A knight swings a sword. The sword breaks. He runs away.', 'sword', 'broken'],
  ['A king looks for his crown. His crown is missing. He shouts.', 'crown', 'gone'],
  ['A woman unwraps a gift. She laughs. She dances.', 'gift', 'open'],
])('%s: the %s is %s', (prompt, noun, state) => {
  const states = [0, 1].map((i) => frame(prompt, i).of(noun)?.state);
  expect(states).toContain(state);
});

test('what has vanished is in no frame after that', () => {
  expect(
    frame('A magician shows a rabbit. The rabbit disappears. The audience gasps.', 2).seen,
  ).not.toContain('rabbit');
});

describe('what comes out of something is seen at it', () => {
  test.each([
    ['A girl opens a box. A cat jumps out. She laughs.', 'cat in box'],
    ['A man looks into a well. A frog jumps out. He laughs.', 'frog in well'],
    ['A woman unwraps a gift. She finds a puppy inside. She hugs it.', 'puppy in gift'],
    ['A man opens a door. A bat flies out. He ducks.', 'bat in door'],
  ])('%s', (prompt, relation) => {
    expect(frame(prompt, 1).relations).toContain(relation);
  });

  test('in the room where it was opened', () => {
    const { shots } = planned('A girl opens a box in a kitchen. A lion comes out. She screams.', 3);
    expect(shots.map((s) => s.place.setting)).toEqual(['kitchen', 'kitchen', 'kitchen']);
  });
});

test.each([
  ['A girl builds a sandcastle. A wave washes it away. She cries.', 'sandcastle', 'melted'],
  ['A monster destroys a bridge. People run. The monster roars.', 'bridge', 'collapsed'],
])('%s: the %s is %s', (prompt, noun, state) => {
  expect([0, 1].map((i) => frame(prompt, i).of(noun)?.state)).toContain(state);
});

test('what one looks for is not there until it is found', () => {
  const prompt = 'A king looks for his crown. He finds the crown under a bed. He smiles.';
  expect([0, 1].map((i) => frame(prompt, i).seen.includes('crown'))).toEqual([false, true]);
});

test.each([
  ['A woman reads a letter. She burns the letter in the fireplace. She cries.', 'woman in fireplace'],
  ['A dog finds a boot. A man shouts at him. The dog runs away with the boot.', 'dog wearing boot'],
])('%s', (prompt, wrong) => {
  expect([0, 1, 2].flatMap((i) => frame(prompt, i).relations)).not.toContain(wrong);
});

test('a bird is no dot beside a tree that is only still around', () => {
  const prompt = 'A bird sits by a tree. A snake climbs the tree. The bird attacks the snake.';
  expect(frame(prompt, 2).seen).not.toContain('tree');
});

test('what is given goes to the only other one there', () => {
  const { of, relations } = frame('Tom meets Sara at a station. He gives her flowers. She smiles.', 1);
  expect(of('Sara')).toBeDefined();
  expect(relations).toContain('Tom giving flower');
});

test('the head chef is not the cook', () => {
  const { script } = planned('A cook stirs a soup. The head chef tastes it. He shouts at the cook.', 3);
  expect(script.entities.filter((e) => e.kind === 'person')).toHaveLength(2);
});

test('who is both looked at and by is in the frame once', () => {
  const { seen } = frame('A man faints against a wall in a lift. The lift stops. A woman sighs.', 1);
  expect(seen.filter((noun) => noun === 'man').length).toBeLessThan(2);
});
