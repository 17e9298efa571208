import { describe, expect, it } from 'vitest';
import { middleX, onScreen, staged } from './staged.ts';

describe('everyone at their station', () => {
  it('a judge is behind the desk and over whoever stands before it', () => {
    const { one } = staged('Wide shot: a lawyer points at the judge in a courtroom');
    const [judge, desk, lawyer] = [one('judge'), one('judges-desk'), one('lawyer')];
    expect(middleX(judge)).toBeGreaterThan(desk.box.x);
    expect(middleX(judge)).toBeLessThan(desk.box.x + desk.box.width);
    expect(judge.box.y).toBeLessThan(lawyer.box.y);
    expect(middleX(lawyer) < desk.box.x || middleX(lawyer) > desk.box.x + desk.box.width).toBe(true);
  });

  it('pupils sit at a desk each, turned to the teacher, one hand up', () => {
    const { of, one } = staged(
      'Full shot: a teacher writes on a blackboard while students raise their hands',
    );
    const [pupils, desks] = [of('student'), of('school-desk')];
    expect(desks).toHaveLength(pupils.length);
    const ahead = Math.sign(middleX(one('teacher')) - middleX(one('student')));
    for (const pupil of pupils) {
      const [right, left] = [onScreen(pupil, 'hand.right'), onScreen(pupil, 'hand.left')];
      const crown = onScreen(pupil, 'head.top').y;
      expect(Math.min(right.y, left.y)).toBeLessThan(crown);
      expect(Math.max(right.y, left.y)).toBeGreaterThan(crown);
      expect(pupil.flip ? -1 : 1).toBe(ahead);
    }
  });

  it('several at an operation stand around, and none lies on the table', () => {
    const { of } = staged('Wide shot: six students watch in an operating theatre');
    expect(of('operating-table')).toHaveLength(0);
  });

  it('who is served stands before the counter, who serves behind it', () => {
    const { one } = staged('Full shot: a barista hands a coffee to a customer in a café');
    const [counter, barista, customer] = [one('counter'), one('barista'), one('person')];
    expect(middleX(barista)).toBeGreaterThan(counter.box.x);
    expect(middleX(barista)).toBeLessThan(counter.box.x + counter.box.width);
    expect(barista.depthBias).toBeGreaterThan(counter.depthBias);
    expect(customer.depthBias).toBeLessThan(counter.depthBias);
  });

  it('a wounded soldier in a tent lies on a stretcher, the medic over him', () => {
    const { one } = staged("Medium shot: a medic wraps a bandage round a wounded soldier's head in a tent");
    const [soldier, bed, medic] = [one('soldier'), one('stretcher'), one('army medic')];
    expect(soldier.box.y + soldier.box.height).toBeLessThan(bed.box.y + bed.box.height);
    expect(medic.box.y).toBeLessThan(soldier.box.y);
  });
});

describe('at a table', () => {
  it('what is said to be over a game is a table with the players on either side', () => {
    const { of, one } = staged(
      'Medium shot: two chess masters stare at each other over the board in a library',
    );
    const [left, right] = of('master').sort((a, b) => a.box.x - b.box.x);
    const board = one('chess board');
    if (!left || !right) throw new RangeError('two players');
    expect(middleX(left)).toBeLessThan(middleX(board));
    expect(middleX(right)).toBeGreaterThan(middleX(board));
    expect(board.box.y + board.box.height).toBeLessThanOrEqual(
      one('card-table').box.y + 0.2 * one('card-table').box.height,
    );
  });

  it('glasses that clink meet over the middle of it', () => {
    const { one } = staged('Medium shot: a young couple clink glasses at a restaurant table');
    const [woman, man] = [onScreen(one('woman'), 'hand.right'), onScreen(one('man'), 'hand.right')];
    expect(Math.abs(woman.x - man.x)).toBeLessThan(0.3 * one('woman').box.height);
  });
});

it('a crowd in a restaurant has the tables of the place, six friends have one', () => {
  const tables = (prompt: string) =>
    staged(prompt).scene.actors.filter((a) => a.label === 'dining-table').length;
  expect(tables('A waiter drops a tray in a crowded restaurant')).toBe(0);
  expect(tables('Six friends eat in a restaurant')).toBe(1);
});
