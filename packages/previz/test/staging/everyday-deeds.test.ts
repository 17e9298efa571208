import { expect, it } from 'vitest';
import { foot, middleX, onScreen, staged } from './staged.ts';

it('who works over something stands at it on the ground, not up on a shelf', () => {
  for (const prompt of ['A cook grates cheese over pasta', 'A baker dusts flour over dough']) {
    const { scene } = staged(prompt);
    const [doer] = scene.actors.filter((a) => a.drawing.anchors.chin);
    if (!doer) throw new RangeError('nobody');
    expect(doer.at.y).toBeLessThan(0.05);
  }
});

it('what is kicked lies on the ground', () => {
  const { one } = staged('A gardener kicks a bucket');
  expect(one('bucket').at.y).toBeLessThan(0.05);
  expect(Math.abs(foot(one('bucket')) - foot(one('gardener')))).toBeLessThan(60);
});

it('what is dipped is in the hand over the cup', () => {
  const { one } = staged('A woman dips a biscuit in a cup of tea');
  const [woman, cup] = [one('woman'), one('cup')];
  const nearest = Math.min(
    ...['hand.left', 'hand.right'].map((h) => Math.abs(onScreen(woman, h).x - middleX(cup))),
  );
  expect(nearest).toBeLessThan(0.8 * cup.box.width);
});

it('a grill has its sausages on it and no others about', () => {
  const { of } = staged('A chef grills sausages in the back garden');
  expect(of('sausages')).toHaveLength(0);
  expect(of('sausage')).toHaveLength(0);
});
