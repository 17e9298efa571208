import { describe, expect, it } from 'vitest';
import { planSet } from '../../src/index.ts';
import { middleX, onScreen, overlapOf, staged } from './staged.ts';

const labels = (prompt: string): string[] => staged(prompt).scene.actors.map((a) => a.label);

describe('deeds that are done in one way to few things', () => {
  it.each([
    ['a woman stomps on a cockroach', 'woman', 'cockroach'],
    ['a boy squashes a bug with his shoe', 'boy', 'bug'],
  ])('full shot: %s: it is underfoot', (prompt, who, what) => {
    const { one } = staged(`full shot: ${prompt}`);
    const [body, bug] = [one(who).box, one(what)];
    expect(middleX(bug)).toBeGreaterThan(body.x);
    expect(middleX(bug)).toBeLessThan(body.x + body.width);
    expect(overlapOf(one(who), bug)).toBeGreaterThan(0);
  });

  it('who smashes a plate is at no game: it is whole, and up in the hand', () => {
    const { one } = staged('full shot: a woman smashes a plate in the kitchen');
    const hand = onScreen(one('woman'), 'hand.right');
    expect(Math.abs(middleX(one('plate')) - hand.x)).toBeLessThan(one('plate').box.width);
    expect(one('plate').box.y).toBeLessThan(onScreen(one('woman'), 'chin').y);
  });

  it('a volleyball is smashed all the same', () => {
    expect(labels('full shot: a volleyball player smashes the ball')).toContain('ball');
  });

  it('a note that is stuck on a fridge is at its door, in the hand', () => {
    const { one } = staged('full shot: a woman sticks a note on the fridge');
    expect(overlapOf(one('note'), one('fridge'))).toBeGreaterThan(0.3);
  });

  it('a poster is where the hands are that tack it to the wall', () => {
    const { one } = staged('full shot: a boy tacks a poster to his bedroom wall');
    const hand = onScreen(one('boy'), 'hand.right');
    const { x, y, width, height } = one('poster').box;
    expect(hand.x).toBeGreaterThan(x - 0.2 * width);
    expect(hand.x).toBeLessThan(x + 1.2 * width);
    expect(hand.y).toBeGreaterThan(y - 0.2 * height);
    expect(hand.y).toBeLessThan(y + 1.2 * height);
  });

  it('cloth that is woven on a loom is on the loom that is named, and the weaver before it', () => {
    const all = labels('full shot: a weaver weaves cloth on a loom');
    expect(all.filter((l) => l === 'loom')).toHaveLength(1);
    expect(all).not.toContain('cloth');
  });

  it('whom a mother wakes is in bed, and she is not', () => {
    const { one } = staged('full shot: a mother wakes her son in the bedroom');
    expect(one('son').box.y).toBeGreaterThan(one('mother').box.y);
  });

  it('what a hand is squeezed with is no lemon', () => {
    expect(labels("a mother squeezes her son's hand")).not.toContain('lemon');
  });

  it('a bat that smashes a window stays whole', () => {
    const prompt = 'a vandal smashes a shop window with a baseball bat';
    const plan = planSet({ prompt, seeds: [1], width: 960, height: 720, references: [] });
    expect(plan.shots[0]?.mentions.some((m) => m.state === 'broken')).toBe(false);
  });

  it('who whispers in a cafe is at the ear of the other one', () => {
    const { one } = staged("full shot: a girl whispers in her friend's ear in a cafe");
    const [mouth, head] = [onScreen(one('girl'), 'mouth'), one('friend').box];
    expect(mouth.x).toBeGreaterThan(head.x - 0.1 * head.width);
    expect(mouth.x).toBeLessThan(head.x + 1.1 * head.width);
  });

  it('who trembles under a table is low under it', () => {
    const prompt = 'a child trembles under a table';
    const plan = planSet({ prompt, seeds: [1], width: 960, height: 720, references: [] });
    expect(plan.shots[0]?.mentions[0]?.pose).toBe('huddle');
  });

  it('who tugs at a sleeve has it in the hand, and no hair', () => {
    const { one } = staged("full shot: a child tugs at his mother's sleeve");
    expect(onScreen(one('child'), 'hand.right').y).toBeGreaterThan(onScreen(one('mother'), 'chin').y);
  });

  it('a statue that somebody looks at keeps its head in the frame', () => {
    const { one } = staged('full shot: a man looks at a statue in the square');
    expect(one('statue').box.y).toBeGreaterThan(0);
    expect(one('man').box.height).toBeGreaterThan(200);
  });

  it('nobody is put into a cupboard over a card', () => {
    expect(labels('full shot: a man looks over a card').some((l) => /shelf|cupboard|wardrobe/.test(l))).toBe(
      false,
    );
  });
});
