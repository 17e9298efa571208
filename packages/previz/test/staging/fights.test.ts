import { describe, expect, it } from 'vitest';
import { staged } from './staged.ts';

/** Labels of all whose own drawing has a part of this name. */
const whoHas = (part: string, prompt: string): string[] =>
  staged(prompt)
    .scene.actors.filter((a) => a.drawing.shapes.some((s) => s.part === part))
    .map((a) => a.label)
    .sort();

describe('fights', () => {
  it.each([
    ['Two knights fight with swords in front of a castle', 'knight'],
    ['A sword fight on a pirate ship', 'pirate'],
    ['Two vikings cross swords on a beach', 'viking'],
    ['A samurai duel in the rain', 'samurai'],
    ['A duel between two knights', 'knight'],
  ])('both have the blade in hand: %s', (prompt, who) => {
    expect(whoHas('blade', prompt)).toEqual([who, who]);
  });

  it('those of a gunfight aim at each other', () => {
    expect(whoHas('cylinder', 'A gunfight in a saloon')).toEqual(['cowboy', 'cowboy']);
    expect(whoHas('cylinder', 'Two gangsters have a shootout in a warehouse')).toHaveLength(2);
  });

  it.each([
    ['Two wizards duel in a forest', 2],
    ['A knight fights a sorceress', 1],
  ])('spells fly between them: %s', (prompt, bolts) => {
    expect(staged(prompt).of('spell')).toHaveLength(bolts);
  });

  it('a rifle is in the hands of who stands with it in front of something', () => {
    const { scene } = staged('A soldier stands with a rifle in front of a gate');
    const [soldier, rifle] = ['soldier', 'rifle'].map((l) => scene.actors.find((a) => a.label === l));
    expect(rifle?.box.y).toBeGreaterThan(soldier?.box.y ?? 0);
    expect((rifle?.box.y ?? 0) + (rifle?.box.height ?? 0)).toBeLessThan(
      (soldier?.box.y ?? 0) + 0.75 * (soldier?.box.height ?? 0),
    );
  });
});
