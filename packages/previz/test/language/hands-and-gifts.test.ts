import { describe, expect, test } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';

/** Drawables and what beat `at` relates, in words. */
function told(prompt: string, at = 0) {
  const { entities, beats } = readPrompt(prompt);
  const called = (id: string) => entities.find((e) => e.id === id)?.drawable ?? id;
  const beat = beats[at];
  return {
    drawn: entities.map((e) => e.drawable),
    poses: beat?.mentions.flatMap((m) => (m.pose ? [`${called(m.entity)} ${m.pose}`] : [])),
    relations: beat?.relations.map((r) => `${called(r.subject)} ${r.kind} ${called(r.object)}`),
  };
}

describe('hands and gifts', () => {
  test('who lays flowers on a grave kneels there with them and does not lie down', () => {
    const { poses, relations } = told('A man lays flowers on a grave.');
    expect(poses).toEqual(['man kneel']);
    expect(relations).toContainEqual(expect.stringMatching(/^man holding (bouquet|flower)/));
  });

  test('a kitten that is fed milk is there, and its bowl', () => {
    const { drawn } = told('A woman feeds a kitten milk from a saucer.');
    expect(drawn).toContain('kitten');
    expect(drawn).toContain('bowl');
  });

  test("a soldier's wounded comrade is somebody else", () => {
    const { relations, drawn } = told('A soldier carries his wounded comrade.');
    expect(drawn).toHaveLength(2);
    expect(relations?.some((r) => / carrying /.test(r))).toBe(true);
  });

  test('whose balloon pops is there', () => {
    expect(told("A girl's balloon pops.").drawn).toEqual(['girl', 'balloon']);
  });

  test('over an edge a hand that is caught pulls him up', () => {
    const story = 'A climber slips on the cliff. His friend catches his hand.';
    expect(told(story, 1).relations?.some((r) => /(person|climber) \w+ (climber|person)/.test(r))).toBe(true);
  });

  test('a pickpocket takes it from somebody, unfelt, within the crowded tram', () => {
    const { drawn, relations } = told('A pickpocket lifts a watch on a crowded tram');
    expect(drawn).not.toContain('tram');
    expect(relations).toEqual(['thief holding pocket-watch', 'thief touching man']);
    expect(readPrompt('A woman stands on a packed train').beats[0]?.place.setting).toBe('train-interior');
    expect(told("A boy swipes a wallet from a tourist's back pocket").drawn).toEqual([
      'boy',
      'wallet',
      'tourist',
    ]);
  });

  test('teeth that try a coin are no meal, and who is knee-deep stands in the water', () => {
    expect(told('A merchant tests a gold coin with his teeth').poses?.[0]).toMatch(/ drink$/);
    expect(told('A man bites an apple').poses).toEqual(['man eat']);
    const [beat] = readPrompt('A fisherman knee-deep in a stream holds a fish').beats;
    expect(beat?.mentions[0]?.wades).toBe(true);
  });

  test('what a pond, a drain, a camera or a glass is for shows in the hands', () => {
    const wet = readPrompt("A best man gropes for the ring in a botanical garden's koi pond").beats[0];
    expect(wet?.mentions[0]).toMatchObject({ pose: 'crouch', wades: true });
    expect(told('A detective lifts a bloody glove from a storm drain').drawn).toContain('manhole-cover');
    expect(told('A photographer shoots a bride on a beach').relations).toEqual([
      'photographer looking-at bride',
    ]);
    expect(told('A woman pours orange juice on a sunny balcony').drawn).toContain('glass');
    expect(told('A samurai ties his sandals').poses).toEqual(['samurai kneel']);
    expect(told('A barista spills oat milk across a cafe counter').relations).toContain(
      'glass-of-milk on counter',
    );
  });

  test('the wig a judge takes off is in the hand and not on the head', () => {
    const { relations } = told('A judge removes his wig and weeps in his chambers');
    expect(relations).toEqual(['judge holding judge-wig']);
    const [beat] = readPrompt('A judge removes his wig').beats;
    expect(beat?.mentions[0]?.doffs).toEqual(['head']);
  });

  test('what is slipped into a book finds it open, and a dropped tray has let go of its glasses', () => {
    expect(told("A librarian slips a note inside a firefighter's borrowed book").drawn).toContain(
      'open-book',
    );
    expect(told('A robot waiter drops a tray of cocktails in a bar').drawn).toEqual(['robot', 'tray']);
    expect(told('A chef drops a wedding cake in front of the bride').relations).toEqual([
      'chef touching wedding-cake',
    ]);
  });
});
