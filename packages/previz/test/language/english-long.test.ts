import { describe, expect, test } from 'vitest';
import { findConcept } from '../../src/concepts/index.ts';
import { readPrompt } from '../../src/language/index.ts';

const LONG = `It is late autumn in a small harbour town. Rain has been falling since the morning, and the cobblestones of
the quay shine under the lamps. Mara, a young woman with short red hair and a long green coat, walks along the pier with
a brown suitcase in her hand. She stops beside an old fishing boat. An old fisherman with a white beard sits on a crate
and mends a net. He looks up at her and smiles. A grey cat sleeps on the crate next to him. Mara puts her suitcase down
and shows him a letter. He reads it slowly. Behind them, two boys chase a dog between the barrels. The dog barks. A gull
lands on the mast of the boat. The fisherman stands up, takes a lantern and leads Mara on board. The boat leaves the
harbour in the evening. Out on the open sea the storm grows. Mara holds on to the mast. The fisherman shouts at her and
points at a lighthouse. There are no other ships. At midnight they reach a small island. A tall man in a black cloak
waits on the beach with a torch. Mara runs to him. He hugs her. The old fisherman turns away, lights his pipe and looks
at the sea.`;

describe('a prompt of two hundred words', () => {
  const script = readPrompt(LONG);
  const names = script.entities.map((e) => e.name ?? e.noun);
  const beatsOf = (who: string) => {
    const id = script.entities.find((e) => (e.name ?? e.noun) === who)?.id;
    return script.beats.filter((b) => b.mentions.some((m) => m.entity === id)).length;
  };

  test('names everyone once', () => {
    for (const who of [
      'Mara',
      'fisherman',
      'cat',
      'suitcase',
      'letter',
      'dog',
      'lighthouse',
      'man',
      'lantern',
    ])
      expect(
        names.filter((n) => n === who),
        who,
      ).toHaveLength(1);
    expect(script.entities.find((e) => e.noun === 'boy')?.count).toBe(2);
  });

  test('follows them through the story', () => {
    expect(beatsOf('Mara')).toBeGreaterThanOrEqual(6);
    expect(beatsOf('fisherman')).toBeGreaterThanOrEqual(5);
  });

  test('moves from the harbour to the sea to the beach, from rain to storm, from evening to night', () => {
    const said = (key: 'setting' | 'hour' | 'weather') =>
      script.beats.map((b) => b.place[key]).filter((v) => v !== null);
    expect(said('setting')).toEqual(expect.arrayContaining(['harbour', 'rough-sea', 'beach']));
    expect(said('weather')).toEqual(expect.arrayContaining(['rain', 'storm']));
    expect(said('hour')).toEqual(expect.arrayContaining(['dusk', 'night']));
  });
});

describe('the report of words', () => {
  test.each([
    ['halberd', 'thing'],
    ['marmoset', 'animal'],
    ['haddock', 'animal'],
    ['stevedore', 'person'],
    ['cartographer', 'person'],
    ['gazebo', 'thing'],
    ['velociraptor', 'animal'],
  ])('%s is drawn as some %s, and the report says as what and why', (noun, kind) => {
    const script = readPrompt(`a ${noun}`);
    expect(script.entities[0]?.kind).toBe(kind);
    const note = script.notes.find((n) => n.word === noun);
    expect(note?.drawn).toBe(true);
    if (note?.became !== noun) expect(note?.via).toContain(`${noun} → `);
  });

  test('what cannot be drawn is named', () => {
    const { notes, entities, beats } = readPrompt('justice for the economy');
    expect(entities.map((e) => e.noun)).toEqual(['judge']);
    expect(beats).toHaveLength(1);
    expect(notes.find((n) => n.word === 'justice' && n.drawn)?.became).toBe(
      'shown as: a judge in a courtroom',
    );
    expect(notes.filter((n) => !n.drawn).map((n) => n.word)).toEqual(['justice', 'economy']);
    expect(findConcept('economy')).toBeNull();
  });
});
