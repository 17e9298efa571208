import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';

const first = (prompt: string) => readPrompt(prompt).beats[0]?.mentions[0];

describe('what a body does, said in the words around the verb', () => {
  it.each([
    ['a woman stands with her hands on her hips', 'hands-on-hips'],
    ['an angry man clenches his fists', 'fists'],
    ['a boxer raises his fists', 'fists'],
    ['a girl raises her fists in victory', 'cheer'],
    ['a man drops to his knees in despair', 'despair'],
    ['an old man walks with a bent back', 'hunch'],
    ['a man scratches his head', 'scratch-head'],
    ['a woman covers her face with her hands', 'hide-face'],
    ['a thief with his hands up', 'surrender'],
    ['a man clutches his chest on the stairs', 'clutch-chest'],
    ['a man lies on his back in the grass', 'supine'],
    ['a breakdancer spins on the street', 'breakdance'],
  ])('%s', (prompt, pose) => {
    expect(first(prompt)?.pose).toBe(pose);
  });

  it('turns the back of whoever walks away, and of nobody who walks up', () => {
    expect(first('a soldier walks away down a long road')?.towards).toBe('away');
    expect(first('a soldier walks along a street')?.towards).toBe(null);
  });

  it('leaves what stands beside as it is', () => {
    const mentions = readPrompt('a man clutches his chest on the stairs').beats[0]?.mentions ?? [];
    expect(mentions[1]?.pose).toBe(null);
  });

  it('bandages the wing of the bird, and grows none', () => {
    const { entities, beats } = readPrompt('A girl finds a bird. Her father bandages its wing.');
    expect(entities.flatMap((e) => e.traits.garments)).toEqual([]);
    expect(beats[1]?.relations).toContainEqual({ kind: 'touching', subject: 'e3', object: 'e2' });
  });

  it.each([
    ['He helps her step off.', 'step'],
    ['A boy hides under the blanket with a flashlight.', 'blanket'],
    ['Her hair stands on end.', 'hair'],
    ['A detective pins photographs to a wall.', 'pin'],
  ])('%s shows no %s', (prompt, noun) => {
    expect(readPrompt(prompt).entities.map((e) => e.noun)).not.toContain(noun);
  });

  it('carries a child up the stairs, and lays it on none', () => {
    const { relations } = readPrompt('A father carries his sleeping son up the stairs.').beats[0] ?? {};
    expect(relations?.map((r) => r.kind)).not.toContain('on');
  });
});
