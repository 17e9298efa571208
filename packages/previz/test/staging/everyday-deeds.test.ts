import { expect, it } from 'vitest';
import { foot, middleX, middleY, onScreen, staged } from './staged.ts';

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

it('who is at a wall stands before it', () => {
  for (const prompt of [
    'A blind man feels his way along a wall',
    'A boy writes his name on a brick wall with chalk',
  ]) {
    const { scene } = staged(prompt);
    const wall = scene.actors.find((a) => /wall$/.test(a.label));
    const [doer] = scene.actors.filter((a) => a.drawing.anchors.chin);
    if (!wall || !doer) throw new RangeError(prompt);
    expect(doer.box.x).toBeGreaterThan(wall.box.x);
    expect(doer.box.x + doer.box.width).toBeLessThan(wall.box.x + wall.box.width);
  }
});

it('a chair is hurled from over the head', () => {
  const { one } = staged('A man hurls a chair through a window');
  expect(middleY(one('chair'))).toBeLessThan(onScreen(one('man'), 'head.top').y);
});

it('who hangs from monkey bars has the feet in the air', () => {
  const { one } = staged('A boy hangs from monkey bars');
  const bars = one('monkey bars');
  expect(foot(one('boy'))).toBeLessThan(foot(bars) - 0.08 * bars.box.height);
});

it('who hides is seen: beside a trunk under the boughs, over a car, at the end of a wall', () => {
  for (const [prompt, who, what] of [
    ['A girl hides behind a tree', 'girl', 'tree'],
    ['A man hides behind a car', 'man', 'car'],
    ['A soldier hides behind a wall', 'soldier', 'wall'],
  ] as const) {
    const { one } = staged(prompt);
    const [person, thing] = [one(who), one(what)];
    expect(person.depthBias).toBeGreaterThan(thing.depthBias);
    const { x } = onScreen(person, 'head.top');
    const { box } = thing;
    const over = person.box.y < box.y;
    const aside = x < box.x + 0.05 * box.width || x > box.x + 0.95 * box.width;
    const beneath = what === 'tree' && person.box.y > box.y + 0.5 * box.height;
    expect({ prompt, seen: over || aside || beneath }).toEqual({ prompt, seen: true });
  }
});

it('what a hose is held towards is in the frame', () => {
  const { one, scene } = staged('A firefighter extinguishes a burning car');
  const { box } = one('car');
  expect(box.x + box.width).toBeLessThan(scene.width + 1);
});

it('who leans over a desk is bent to it, both hands on it', () => {
  const { one } = staged("A teacher leans over a student's desk");
  const [teacher, desk] = [one('teacher'), one('desk')];
  for (const hand of ['hand.left', 'hand.right']) {
    const at = onScreen(teacher, hand);
    expect(at.x).toBeGreaterThan(desk.box.x - 30);
    expect(at.x).toBeLessThan(desk.box.x + desk.box.width + 30);
  }
});

it('who jumps on a trampoline is over it', () => {
  const { one } = staged('A boy jumps on a trampoline in the garden');
  const [boy, mat] = [one('boy'), one('trampoline')];
  expect(Math.abs(middleX(boy) - middleX(mat))).toBeLessThan(0.4 * mat.box.width);
});
