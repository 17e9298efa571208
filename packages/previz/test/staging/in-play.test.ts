import { describe, expect, it } from 'vitest';
import { planSet } from '../../src/index.ts';
import { middleX, staged } from './staged.ts';

describe('several in one game', () => {
  it('each do something else, turned to the ball between them', () => {
    const { of, one } = staged('Wide shot of five children playing football in a park');
    const kids = of('child').length > 0 ? of('child') : of('children');
    const poses = new Set(kids.map((k) => JSON.stringify(k.drawing.anchors)));
    expect(poses.size).toBe(kids.length);
    const ball = middleX(one('football'));
    for (const kid of kids) expect(kid.flip).toBe(middleX(kid) > ball);
  });

  it('stand apart where a net is between them, face to face', () => {
    const [a, b] = staged('Two women play tennis on a clay court')
      .of('woman')
      .sort((p, q) => middleX(p) - middleX(q));
    if (!a || !b) throw new RangeError('two women');
    expect(b.at.x - a.at.x).toBeGreaterThan(1.8);
    expect([a.flip, b.flip]).toEqual([false, true]);
  });
});

describe('the deeds of players', () => {
  it('has a ball and a goal where a goalkeeper saves', () => {
    const { one, scene } = staged('A goalkeeper saves a penalty in a stadium');
    expect(one('goalkeeper').box.width).toBeGreaterThan(one('goalkeeper').box.height);
    expect(scene.actors.map((a) => a.label)).toEqual(expect.arrayContaining(['sports-ball', 'goal']));
  });
});

const placeOf = (prompt: string) =>
  planSet({ prompt, seeds: [1], width: 960, height: 720, references: [] }).shots[0]?.place.setting;

describe('the ground of a game', () => {
  it.each([
    ['A basketball player dunks in a packed arena', 'basketball-arena'],
    ['Two men play tennis', 'tennis-court'],
    ['Three sprinters burst out of the blocks on a stadium track', 'athletics-track'],
    ['A baseball pitcher throws the ball in a stadium', 'ballpark'],
    ['A man hits the ball with a cricket bat in a stadium', 'cricket-green'],
  ])('%s → %s', (prompt, ground) => expect(placeOf(prompt)).toBe(ground));
});

describe('those before whom one performs', () => {
  it('stand side by side, all of them seen', () => {
    const kids = staged('A clown juggles balls in the circus before three children').of('child');
    const xs = kids.map(middleX).sort((a, b) => a - b);
    expect(xs).toHaveLength(3);
    for (const [i, x] of xs.entries()) if (i > 0) expect(x - (xs[i - 1] ?? 0)).toBeGreaterThan(30);
  });
});
