import { describe, expect, test } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';

/** Who does what, what relates them, and where. */
function told(prompt: string) {
  const { entities, beats } = readPrompt(prompt);
  const called = (id: string) => entities.find((e) => e.id === id)?.noun ?? id;
  const [beat] = beats;
  return {
    who: entities.map((e) => e.noun),
    poses: beat?.mentions.flatMap((m) => (m.pose ? [`${called(m.entity)} ${m.pose}`] : [])) ?? [],
    relations: beat?.relations.map((r) => `${called(r.subject)} ${r.kind} ${called(r.object)}`) ?? [],
    setting: beat?.place.setting,
  };
}

describe('people in company', () => {
  test('the pupil tries it while the teacher looks on', () => {
    expect(told('A boxer teaches his niece to skip rope in the garage').poses).toEqual([
      'boxer point',
      'niece skip',
    ]);
  });

  test('what two share passes from hand to hand', () => {
    const { relations } = told('Two enemy soldiers share a cigarette in a trench');
    expect(relations).toContain('soldier giving cigarette');
  });

  test('who is searched is searched by one, the others stand by', () => {
    const { relations, poses } = told('A smuggler is searched by border guards at a checkpoint');
    expect(relations).toContainEqual(expect.stringMatching(/guard touching smuggler/));
    expect(poses).toContainEqual(expect.stringMatching(/guard arms-crossed/));
  });

  test('who shelters a child has the arms about it', () => {
    expect(told('A monk shelters a child under a bridge').relations).toContain('monk hugging child');
  });

  test('whom people step around lies there', () => {
    expect(told('Commuters step around a collapsed robot on a platform').poses).toContain('robot lie');
  });

  test('a rival across a room is there', () => {
    expect(told('A fencer salutes her rival across a gymnasium').who).toEqual(['fencer', 'fencer']);
  });

  test('an empty flat is a room without furniture', () => {
    expect(told('A couple dances in their empty new apartment').setting).toBe('empty-room');
  });

  test('who is asked for the hand is glad', () => {
    const { entities } = readPrompt('A man proposes to his girlfriend in a restaurant');
    expect(entities.find((e) => e.noun === 'girlfriend')?.traits.mood).toBe('happy');
  });

  test('small change is coins', () => {
    expect(told('A girl counts her pennies in a kitchen').relations).toContain('girl holding coin');
  });

  test('a family that is posed is photographed', () => {
    expect(told('A photographer poses a family in a studio').relations).toContain(
      'photographer looking-at mother',
    );
  });
});
