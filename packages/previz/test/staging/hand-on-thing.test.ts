import { describe, expect, it } from 'vitest';
import { handToThing, onScreen, staged } from './staged.ts';

describe('a hand is on what is touched, however that is done', () => {
  it.each([
    ['A woman opens the window in her bedroom', 'woman', 'window'],
    ['A detective pulls the curtain aside in an empty mansion', 'detective', 'curtain'],
    ['A child puts a hat on a snowman', 'child', 'hat'],
    ['A nurse opens a hospital room door at night', 'nurse', 'door'],
    ['A boy shakes an apple tree', 'boy', 'apple tree'],
  ])('%s', (prompt, who, what) => {
    const shown = staged(prompt);
    expect(handToThing(shown, who, what) / shown.scene.height).toBeLessThan(0.03);
  });

  it('is on the free edge of an open door, not in its opening', () => {
    const { one } = staged('A butler opens the door for a lady');
    const { box } = one('door');
    const x = onScreen(one('butler'), 'hand.right').x;
    expect(Math.min(Math.abs(x - box.x), Math.abs(x - box.x - box.width))).toBeLessThan(0.2 * box.width);
  });

  it('is at the trunk of a tree, not at its crown', () => {
    const { one } = staged('A boy shakes an apple tree');
    const { box } = one('apple tree');
    expect(Math.abs(onScreen(one('boy'), 'hand.right').x - box.x - box.width / 2)).toBeLessThan(
      0.15 * box.width,
    );
  });
});
