import { describe, expect, it } from 'vitest';
import { middleX, onScreen, staged } from './staged.ts';

describe('deeds of two in the frame', () => {
  it('who tends an arm kneels with both hands at it', () => {
    const { one } = staged("wide shot: a nurse kneels and bandages a soldier's arm");
    const [nurse, soldier] = [one('nurse'), one('soldier')];
    const [hand, arm] = [onScreen(nurse, 'hand.right'), onScreen(soldier, 'hand.right')];
    expect(Math.hypot(hand.x - arm.x, hand.y - arm.y)).toBeLessThan(0.12 * soldier.box.height);
    expect(nurse.box.height).toBeLessThan(0.85 * soldier.box.height);
  });

  it('who is knocked down falls away from the fist', () => {
    const { one } = staged('wide shot: a boxer knocks his opponent down');
    expect(Math.abs(middleX(one('boxer')) - middleX(one('opponent')))).toBeGreaterThan(
      0.3 * one('boxer').box.width,
    );
  });

  it('a crown that is put on is on the head', () => {
    const { scene } = staged('a queen puts a crown on a knight');
    expect(scene.actors.map((a) => a.label).sort()).toEqual(['knight', 'queen']);
  });

  it('nobody stands on the sea', () => {
    const { scene } = staged('a fisherman on the open sea sees a swimming woman');
    expect(scene.actors.some((a) => /boat/.test(a.label))).toBe(true);
  });
});
