import { describe, expect, it, test } from 'vitest';
import { middleX, onScreen, overlapOf, staged } from './staged.ts';

const between = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  Math.hypot(a.x - b.x, a.y - b.y);

describe('two who have to do with each other', () => {
  it('who argue keep out of each other, however tall they are', () => {
    const { one } = staged('wide shot: a girl argues with a tall king in a street');
    const [girl, king] = [one('girl'), one('king')];
    for (const hand of ['hand.right', 'hand.left'])
      expect(between(onScreen(king, hand), onScreen(girl, 'eyes'))).toBeGreaterThan(0.25 * girl.box.height);
  });

  it('who says goodbye to a wife holds her hands', () => {
    const { one } = staged('wide shot: a soldier says goodbye to his wife at a train station');
    const [a, b] = [one('soldier'), one('wife')];
    expect(between(onScreen(a, 'hand.right'), onScreen(b, 'hand.right'))).toBeLessThan(0.05 * b.box.height);
  });

  it('who is shown a phone does not take it', () => {
    const { one } = staged('wide shot: a girl shows her phone to her friend');
    const [a, b] = [one('girl'), one('friend')];
    expect(between(onScreen(a, 'hand.right'), onScreen(b, 'hand.left'))).toBeGreaterThan(0.1 * b.box.height);
  });

  it('palms meet overhead in a high five', () => {
    const { of } = staged('wide shot: two friends high-five in the park');
    const [a, b] = of('friend');
    if (!a || !b) throw new RangeError('two friends');
    expect(between(onScreen(a, 'hand.right'), onScreen(b, 'hand.right'))).toBeLessThan(0.06 * a.box.height);
    expect(onScreen(a, 'hand.right').y).toBeLessThan(onScreen(a, 'eyes').y);
  });

  it('a politician is interviewed in front of a microphone, not behind a lectern', () => {
    const { scene, one } = staged('wide shot: a journalist interviews a politician in front of a crowd');
    expect(scene.actors.some((a) => a.label === 'podium')).toBe(false);
    const [hand, mouth] = [onScreen(one('journalist'), 'hand.right'), onScreen(one('politician'), 'mouth')];
    expect(between(hand, mouth)).toBeLessThan(0.25 * one('politician').box.height);
  });

  it('who proposes holds the ring up between them', () => {
    const { one } = staged('wide shot: a man proposes to his girlfriend on a beach');
    const [man, girl] = [one('man'), one('girlfriend')];
    const hand = onScreen(man, 'hand.right');
    expect(hand.y).toBeLessThan(onScreen(man, 'waist').y);
    expect(Math.sign(hand.x - middleX(man))).toBe(Math.sign(middleX(girl) - middleX(man)));
  });
});

describe('who is at a table, and who stands at it', () => {
  it('a waiter stands between those who sit', () => {
    const { one } = staged('wide shot: a waiter serves wine to a couple at a table');
    const [waiter, woman] = [one('waiter'), one('woman')];
    expect(onScreen(waiter, 'eyes').y).toBeLessThan(onScreen(woman, 'head.top').y);
  });

  it('a teacher helps at the desk, bent over the homework that lies on it', () => {
    const { one } = staged('wide shot: a teacher helps a student with his homework');
    const [teacher, paper] = [one('teacher'), one('homework')];
    expect(paper.box.height).toBeLessThan(0.5 * paper.box.width);
    const hand = onScreen(teacher, 'hand.right');
    expect(Math.abs(hand.x - middleX(paper))).toBeLessThan(1.5 * paper.box.width);
  });

  it('everybody who plays cards has some', () => {
    const { of } = staged('wide shot: four friends play cards around a table');
    const [hands, tops] = [of('playing card'), of('table')];
    expect(hands).toHaveLength(4);
    for (const cards of hands) expect(cards.box.y).toBeLessThan(tops[0]?.box.y ?? 0);
  });
});

it('a ruler sits on the throne and is knelt before at its foot', () => {
  const { one } = staged('wide shot: a queen on her throne receives a messenger');
  const [queen, messenger, throne] = [one('queen'), one('messenger'), one('throne')];
  expect(onScreen(queen, 'hips').y).toBeGreaterThan(throne.box.y + 0.4 * throne.box.height);
  expect(overlapOf(messenger, throne)).toBeLessThan(0.1);
});

it('who is pushed on a swing is swinging, the hands of who pushes at the back', () => {
  const { one } = staged('wide shot: a father pushes his daughter on a swing');
  const [father, girl] = [one('father'), one('daughter')];
  expect(between(onScreen(father, 'hand.right'), onScreen(girl, 'back'))).toBeLessThan(
    0.35 * girl.box.height,
  );
});

describe('more than two hands', () => {
  it('two glasses meet in a toast', () => {
    const { of } = staged('wide shot: two old friends toast with beer in a pub');
    const [a, b] = of('friend');
    if (!a || !b) throw new RangeError('two friends');
    expect(of('beer')).toHaveLength(2);
    expect(between(onScreen(a, 'hand.right'), onScreen(b, 'hand.right'))).toBeLessThan(0.12 * a.box.height);
  });

  it('children sit on the floor before whoever tells them a story', () => {
    const { of, one } = staged('wide shot: a grandmother tells a story to three children');
    const teller = one('grandmother');
    for (const child of of('child')) expect(child.box.height).toBeLessThan(0.7 * teller.box.height);
  });

  it('what two children fight over is in the hands of both', () => {
    const { of, one } = staged('wide shot: two kids fight over a toy');
    const toy = one('toy');
    for (const kid of of('kid'))
      expect(
        between(onScreen(kid, 'hand.right'), { x: middleX(toy), y: toy.box.y + toy.box.height / 2 }),
      ).toBeLessThan(0.3 * kid.box.height);
  });

  it('it is the patient who is in bed, not who holds her hand', () => {
    const { one } = staged('wide shot: a nurse holds the hand of an old woman in bed');
    const [nurse, woman] = [one('nurse'), one('old woman')];
    expect(woman.box.width).toBeGreaterThan(woman.box.height);
    expect(nurse.box.height).toBeGreaterThan(nurse.box.width);
  });

  it('two chefs argue with each other, not with the waiter', () => {
    const { of, one } = staged('wide shot: two chefs argue in a kitchen while a waiter stares');
    const [a, b] = of('chef');
    if (!a || !b) throw new RangeError('two chefs');
    const [left, right] = [a, b].sort((p, q) => p.box.x - q.box.x) as [typeof a, typeof b];
    expect(left.flip).not.toBe(right.flip);
    const waiter = middleX(one('waiter'));
    expect(waiter < middleX(left) || waiter > middleX(right)).toBe(true);
  });
});

it('who kisses on a bench sits on it', () => {
  const { one } = staged('wide shot: a couple kisses on a bench');
  const bench = one('bench');
  for (const who of ['man', 'woman'])
    expect(onScreen(one(who), 'seat').y).toBeLessThan(bench.box.y + 0.8 * bench.box.height);
});

it('the second officer keeps the hands to himself', () => {
  const { of, one } = staged('wide shot: two police officers arrest a thief in an alley');
  const thief = one('thief');
  const hands = of('police officer').map((o) =>
    between(onScreen(o, 'hand.right'), onScreen(thief, 'hand.right')),
  );
  expect(Math.max(...hands)).toBeGreaterThan(0.15 * thief.box.height);
});

it('a taxi driver on the street has a taxi', () => {
  const { scene } = staged('a man argues with a taxi driver');
  expect(scene.actors.map((a) => a.label)).toContain('taxi');
});

it('who arm-wrestle have their hands in each other over a small table', () => {
  const { of } = staged('wide shot: two brothers arm-wrestle at a kitchen table');
  const [a, b] = of('brother');
  if (!a || !b) throw new RangeError('two brothers');
  expect(between(onScreen(a, 'hand.right'), onScreen(b, 'hand.right'))).toBeLessThan(0.12 * a.box.height);
});

it('who is slapped in a restaurant is at arm’s length', () => {
  const { one } = staged('wide shot: a woman slaps a man in a restaurant');
  const [woman, man] = [one('woman'), one('man')];
  expect(between(onScreen(woman, 'hand.right'), onScreen(man, 'chin'))).toBeLessThan(0.15 * man.box.height);
});

it('one of a group holds the phone for all of them', () => {
  const { of } = staged('wide shot: a group of friends take a selfie at the beach');
  const out = of('friend').map(
    (f) => Math.abs(onScreen(f, 'hand.left').x - onScreen(f, 'chest').x) / f.box.height,
  );
  expect(out.filter((reach) => reach > 0.33)).toHaveLength(1);
});

it('two who exchange a briefcase have it between them', () => {
  const { of, one } = staged('wide shot: two spies exchange a briefcase');
  const [a, b] = of('spy')
    .map(middleX)
    .sort((p, q) => p - q);
  const x = middleX(one('briefcase'));
  expect(x).toBeGreaterThan(a ?? 0);
  expect(x).toBeLessThan(b ?? 0);
});

it('two who bow to each other face each other', () => {
  const { of } = staged('wide shot: two knights bow to each other');
  const [a, b] = of('knight');
  expect(a?.flip).not.toBe(b?.flip);
});

it('children who play together at home sit on the floor', () => {
  const { one } = staged('wide shot: a girl plays with her little brother on the floor');
  const girl = one('girl');
  expect(girl.box.height).toBeLessThan(1.5 * girl.box.width);
});

test('whose shoe is tied has the foot at the hands of who kneels', () => {
  const { one } = staged("A nurse ties a boy's shoelace");
  const hand = onScreen(one('nurse'), 'hand.right');
  const { box } = one('boy');
  expect(hand.x).toBeGreaterThan(box.x - 0.2 * box.width);
  expect(hand.x).toBeLessThan(box.x + 1.2 * box.width);
});

test('who arm-wrestle have their hands together', () => {
  const { one } = staged('A grandmother arm-wrestles a biker in a diner');
  const [a, b] = [onScreen(one('grandmother'), 'hand.right'), onScreen(one('biker'), 'hand.right')];
  expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeLessThan(0.12 * one('biker').box.height);
});

test('who toast around a fire have mugs, and the fire is in their midst', () => {
  const { of, one } = staged('A group of friends toast with beer around a campfire by a lake at night');
  const xs = of('friend').map(({ box }) => box.x + box.width / 2);
  const fire = one('campfire').box;
  expect(of('beer')).toHaveLength(xs.length);
  expect(fire.x + fire.width / 2).toBeGreaterThan(Math.min(...xs));
  expect(fire.x + fire.width / 2).toBeLessThan(Math.max(...xs));
});
