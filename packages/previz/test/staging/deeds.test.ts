import { describe, expect, it, test } from 'vitest';
import { planSet } from '../../src/index.ts';
import { stageShot } from '../../src/staging/index.ts';
import { middleX, onScreen, overlapOf, staged } from './staged.ts';

const partsOf = (prompt: string, label: string) =>
  new Set(
    staged(prompt)
      .one(label)
      .drawing.shapes.map((s) => s.part),
  );

test.each([
  ['a boy does a handstand on the beach', 'handstand'],
  ['a woman wipes the sweat from her forehead', 'wipe-brow'],
  ['a woman wipes away her tears', 'cry'],
  ['a teenager takes a selfie', 'selfie'],
  ['an archer draws her bow', 'draw-bow'],
  ['a swimmer dives into a pool', 'dive'],
  ['a girl plays the violin', 'violin'],
  ['a man points a gun at a robber', 'aim'],
  ['a child peers into a well', 'look-into'],
  ['an old man looks at a photograph', 'read'],
  ['a wizard raises his staff', 'raise'],
  ['a man sneezes', 'sneeze'],
  ['a boy shivers in the snow', 'shiver'],
  ['a man trips over a rock', 'trip'],
  ['a woman slips on the ice', 'slip'],
  ['a man drowns in the sea', 'drown'],
  ['an old man falls over in the street', 'fall'],
  ['a boy knocks over a glass of milk', 'startle'],
  ['a girl blows out the candles on the cake', 'puff'],
  ['a conductor conducts an orchestra', 'conduct'],
  ['a man picks up a coin from the street', 'stoop'],
  ['a girl picks apples from a tree', 'pick-high'],
  ['a man checks his watch', 'check-watch'],
  ['a girl jumps rope', 'skip'],
  ['a woman plays golf', 'swing'],
  ['an archer shoots an arrow', 'draw-bow'],
])('%s: %s', (prompt, pose) => {
  const { shots } = planSet({ prompt, seeds: [1], width: 960, height: 720, references: [] });
  expect(shots[0]?.mentions[0]?.pose).toBe(pose);
});

test.each([
  ['an old man fishing by a lake', 'old man'],
  ['a boy with a fishing rod on a beach', 'boy'],
])('%s holds the rod', (prompt, who) => {
  expect(partsOf(prompt, who)).toContain('rod');
});

describe('what has become of things is drawn', () => {
  it.each([
    ['a cracked phone', 'phone', 'cracks'],
    ['a broken vase on the floor', 'vase', 'shards'],
    ['an open door', 'door', 'opening'],
    ['a spilled glass of milk', 'glass of milk', 'puddle'],
  ])('%s', (prompt, label, part) => {
    expect(partsOf(prompt, label)).toContain(part);
    expect(partsOf(prompt.replace(/cracked|broken|open|spilled/, 'small'), label)).not.toContain(part);
  });

  it.each([
    ['a bomb explodes', 'bomb', 'blast'],
    ['a house collapses', 'house', 'dust'],
    ['a ship sinks', 'ship', 'foam'],
    ['the candle goes out', 'candle', 'smoke'],
    ['the phone rings', 'phone', 'sound'],
    ['soup boils over', 'soup', 'froth'],
    ['a snowman melts', 'snowman', 'puddle'],
    ['a balloon pops', 'balloon', 'scraps'],
  ])('%s', (prompt, label, part) => {
    expect(partsOf(prompt, label)).toContain(part);
  });

  it('a lamp that falls over lies on its side', () => {
    const standing = staged('a floor lamp in a room').one('floor lamp').drawing.bounds;
    const lying = staged('a floor lamp falls over in a room').one('floor lamp').drawing.bounds;
    expect(standing.height).toBeGreaterThan(standing.width);
    expect(lying.width).toBeGreaterThan(lying.height);
  });

  it('a bicycle that falls over lies flat', () => {
    const standing = staged('a bicycle in a park').one('bicycle').box;
    const lying = staged('a bicycle falls over in a park').one('bicycle').box;
    expect(lying.height / lying.width).toBeLessThan((0.8 * standing.height) / standing.width);
  });

  it('a car that crashes into a tree touches it', () => {
    const { one } = staged('a car crashes into a tree');
    expect(overlapOf(one('car'), one('tree'))).toBeGreaterThan(0);
    expect(Math.abs(middleX(one('car')) - middleX(one('tree')))).toBeGreaterThan(0.3 * one('car').box.width);
  });

  it('a hat that the wind has is over the ground', () => {
    const { one } = staged("the wind blows a man's hat away");
    expect(one('hat').box.y + one('hat').box.height).toBeLessThan(onScreen(one('man'), 'chest').y);
  });

  it('a tray that is dropped is below the hands and above the ground', () => {
    const { one } = staged('a waiter drops a tray');
    const [waiter, tray] = [one('waiter'), one('tray')];
    expect(tray.box.y).toBeGreaterThan(onScreen(waiter, 'hand.right').y);
    expect(tray.box.y + tray.box.height).toBeLessThan(waiter.box.y + 0.95 * waiter.box.height);
  });
});

describe('two who fight', () => {
  it('cross swords: the blades meet, the bodies do not', () => {
    const { of } = staged('two knights duel with swords');
    const [a, b] = of('knight');
    if (!a || !b) throw new RangeError('two knights');
    expect(a.flip).not.toBe(b.flip);
    expect(Math.abs(onScreen(a, 'chest').x - onScreen(b, 'chest').x)).toBeGreaterThan(0.4 * a.box.height);
    expect(overlapOf(a, b)).toBeGreaterThan(0);
  });

  it('each have one of their revolvers', () => {
    const { of } = staged('the sheriff and the bandit point their revolvers at each other');
    expect(of('revolver')).toHaveLength(2);
  });
});

it('who kneels with a ring is lower than whom it is for, and holds it out', () => {
  const { one } = staged('a man kneels before a woman and offers her a ring');
  const [man, woman] = [one('man'), one('woman')];
  expect(onScreen(man, 'head.top').y).toBeGreaterThan(onScreen(woman, 'eyes').y);
  const ahead = Math.sign(middleX(woman) - middleX(man));
  expect((middleX(one('ring')) - onScreen(man, 'chest').x) * ahead).toBeGreaterThan(0);
});

it('who plays the piano sits at its keys', () => {
  const { one } = staged('a pianist plays the piano on a stage');
  const keys = onScreen(one('piano'), 'keys');
  const hand = onScreen(one('pianist'), 'hand.right');
  expect(Math.hypot(keys.x - hand.x, keys.y - hand.y)).toBeLessThan(0.12 * one('pianist').box.height);
});

it('two who play chess have the board on a table between them', () => {
  const { one, of } = staged('two old men play chess in a park');
  const [left, right] = of('old man')
    .map(middleX)
    .sort((a, b) => a - b);
  const board = middleX(one('chess'));
  expect(board).toBeGreaterThan(left ?? 0);
  expect(board).toBeLessThan(right ?? 0);
});

test('over the shoulder of whoever is named: that one is near, the other is looked at', () => {
  const { scene } = staged('over the shoulder of a detective, a woman smiles');
  expect(scene.actors.map((a) => [a.label, a.role])).toEqual([
    ['woman', 'subject'],
    ['detective', 'near'],
  ]);
});

test('a near view of a rider is about the rider', () => {
  const seeds = [1, 2];
  const frame = { width: 960, height: 720 };
  const prompt = 'a knight rides home in the rain';
  const { shots, cast } = planSet({ prompt, seeds, ...frame, references: [] });
  const heads = shots.map((s) => {
    const knight = stageShot(s, cast, frame).actors.find((a) => a.label === 'knight');
    return knight ? onScreen(knight, 'chin').y - onScreen(knight, 'head.top').y : 0;
  });
  expect(heads[1]).toBeGreaterThan(2 * (heads[0] ?? 0));
});

test.each([['a rocket launches', 'rocket', 'flames']])('%s: %s with %s', (prompt, label, part) => {
  expect(partsOf(prompt, label)).toContain(part);
});

test('a burning village has fires among its houses', () => {
  const { set } = staged('a burning village at night').scene;
  expect(set.setting).toBe('village');
  expect(set.pieces.filter((p) => p.part === 'fire').length).toBeGreaterThan(3);
});

test('who is in a photograph is not in the room, and the photograph is in the hand', () => {
  const { scene, one } = staged('an old woman looks at a photograph of her husband');
  expect(scene.actors.map((a) => a.label).sort()).toEqual(['old woman', 'snapshot']);
  expect(overlapOf(one('snapshot'), one('old woman'))).toBeGreaterThan(0.5);
});

test.each([
  'a pianist plays in an empty hall',
  'a pianist sits at a piano',
  'a pianist plays the piano on a stage',
])('%s: at the keys of a piano', (prompt) => {
  const { scene, one } = staged(prompt);
  const piano = scene.actors.find((a) => a.label === 'piano');
  if (!piano) throw new RangeError('no piano');
  const keys = onScreen(piano, 'keys');
  const hand = onScreen(one('pianist'), 'hand.right');
  expect(Math.hypot(keys.x - hand.x, keys.y - hand.y)).toBeLessThan(0.12 * one('pianist').box.height);
});

test('who looks into a well has the hands at its rim, not over the head', () => {
  const { one } = staged('a little boy looks down into an old well');
  const boy = one('little boy');
  const chin = onScreen(boy, 'chin').y;
  expect(onScreen(boy, 'hand.right').y).toBeGreaterThan(chin);
  expect(onScreen(boy, 'hand.left').y).toBeGreaterThan(chin);
});

describe('a deed is told by what the hands have and where they are', () => {
  it.each([
    ['a woman taking a photograph in a park', 'woman', 'strap'],
    ['a man sweeping the floor', 'man', 'bristles'],
    ['a girl chopping wood in a forest', 'girl', 'blade'],
    ['a boy tying a rope', 'boy', 'knot'],
    ['a fisherman casting a net', 'fisherman', 'mesh'],
  ])('%s', (prompt, label, part) => {
    expect(partsOf(prompt, label)).toContain(part);
  });

  it('who repairs a bicycle kneels with a hand on it', () => {
    const { one } = staged('a mechanic repairing a bicycle in a garage');
    const hand = onScreen(one('mechanic'), 'hand.left');
    const { box } = one('bicycle');
    expect(hand.x).toBeGreaterThan(box.x);
    expect(hand.x).toBeLessThan(box.x + box.width);
    expect(hand.y).toBeGreaterThan(box.y);
  });

  it('a suitcase hangs from the hand, under the hip', () => {
    const { one } = staged('full shot: a woman carrying a suitcase');
    expect(onScreen(one('woman'), 'hand.right').y).toBeGreaterThan(onScreen(one('woman'), 'waist').y);
  });

  it('a box is held with both hands', () => {
    const { one } = staged('full shot: a man holding a cardboard box');
    const [right, left] = [onScreen(one('man'), 'hand.right'), onScreen(one('man'), 'hand.left')];
    expect(Math.abs(right.y - left.y)).toBeLessThan(12);
  });

  it('who lies on the ground has a knee up, who sleeps draws them in', () => {
    for (const prompt of ['a man lying on the ground in a park', 'a man sleeping on the ground in a park']) {
      const man = staged(prompt).one('man');
      expect(man.box.height / man.box.width).toBeGreaterThan(0.24);
    }
  });

  it('a rider holds reins that come from the horse', () => {
    expect(staged('a girl riding a horse').scene.actors.some((a) => a.label === 'tack')).toBe(true);
  });
});

describe('both hands have something to do', () => {
  it.each([
    ['medium shot: a grandmother pouring tea', 'grandmother', 'stream'],
    ['medium shot: a scientist writing a letter', 'scientist', 'near-arm'],
  ])('%s', (prompt, label, part) => {
    expect(partsOf(prompt, label)).toContain(part);
  });

  it('bread is bitten from the hand, not spooned off a table', () => {
    const { one } = staged('medium shot: a waitress eating bread');
    const [bread, waitress] = [one('bread'), one('waitress')];
    expect(bread.box.y).toBeLessThan(onScreen(waitress, 'chest').y);
  });
});

it.each([
  ['a woman plays tennis', 'tennis racket'],
  ['two boys play tennis', 'tennis racket'],
])('%s: everybody has a racket', (prompt, racket) => {
  const { of } = staged(prompt);
  expect(of(racket)).toHaveLength(/two/.test(prompt) ? 2 : 1);
});

it.each([
  ['a girl skates on the ice', 'blade'],
  ['a man skis down the mountain', 'ski'],
  ['a surfer rides a wave', 'wave'],
  ['a girl jumps rope', 'rope'],
  ['a boy shivers in the snow', 'sign'],
])('%s: on no horse, with %s', (prompt, part) => {
  const { scene } = staged(prompt);
  expect(scene.actors.some((a) => a.drawing.shapes.some((s) => s.part === part))).toBe(true);
  expect(scene.actors.map((a) => a.label)).not.toContain('horse');
});

it('what one stumbles over lies on the ground at the feet, not on a table', () => {
  const { one } = staged('a man slips on a banana peel');
  const [man, peel] = [one('man'), one('banana peel')];
  expect(middleX(peel)).toBeGreaterThan(man.box.x);
  expect(middleX(peel)).toBeLessThan(man.box.x + man.box.width);
  expect(peel.box.height).toBeLessThan(0.3 * man.box.height);
  expect(peel.box.y).toBeGreaterThan(man.box.y + 0.5 * man.box.height);
});

it('who climbs through a window sits on its sill', () => {
  const { one } = staged('a boy climbs through a window');
  const [boy, window] = [one('boy'), one('window')];
  const hips = onScreen(boy, 'hips');
  expect(hips.x).toBeGreaterThan(window.box.x);
  expect(hips.x).toBeLessThan(window.box.x + window.box.width);
  expect(hips.y).toBeGreaterThan(window.box.y + 0.5 * window.box.height);
});

it.each([
  ['a child hides in a cupboard', 'child', 'cupboard'],
  ['a man sits in a cage', 'man', 'cage'],
])('%s', (prompt, who, where) => {
  const { one } = staged(prompt);
  const [inner, outer] = [one(who).box, one(where).box];
  expect(inner.y).toBeGreaterThan(outer.y);
  expect(inner.y + inner.height).toBeLessThanOrEqual(outer.y + outer.height + 1);
  expect(middleX(one(who))).toBeCloseTo(middleX(one(where)), -2);
});

it('who falls off a ladder is beside it, not in it', () => {
  const { one } = staged('a man falls off a ladder');
  expect(overlapOf(one('man'), one('ladder'))).toBeLessThan(0.5);
});

it('what is planted is young', () => {
  const { one } = staged('an old man plants a tree in the garden');
  expect(one('tree').box.height).toBeLessThan(one('old man').box.height * 1.2);
});

it.each([
  ['a girl throws a snowball', 'snowball'],
  ['a boy throws a paper plane', 'paper plane'],
  ['a man mows the lawn', 'lawn mower'],
  ['a girl hangs laundry on a line', 'clothesline'],
])('%s: with a %s', (prompt, thing) => {
  expect(staged(prompt).one(thing).box.width).toBeGreaterThan(0);
});

it('who climbs a cliff is on its face', () => {
  const { one, scene } = staged('a climber climbs a cliff');
  expect(scene.set.setting).toBe('rock-face');
  expect(one('climber').box.y + one('climber').box.height).toBeLessThan(0.75 * 720);
});

it('who walks a tightrope is high over the ground', () => {
  const { one } = staged('a man walks a tightrope');
  const [man, rope] = [one('man').box, one('tightrope').box];
  expect(man.y + man.height).toBeLessThan(rope.y + 0.2 * rope.height);
});

it('who plants a seed in a pot kneels at the pot', () => {
  const { one } = staged('a girl plants a seed in a pot');
  const [girl, pot] = [one('girl').box, one('plant pot').box];
  expect(Math.abs(girl.y + girl.height - (pot.y + pot.height))).toBeLessThan(0.1 * girl.height);
});

it('raked leaves lie on the ground', () => {
  const { of } = staged('a woman rakes leaves in the garden');
  const feet = Math.max(...of('woman').map((a) => a.box.y + a.box.height));
  for (const leaf of of('leaf')) expect(leaf.box.y + leaf.box.height).toBeGreaterThan(feet - 0.1 * 720);
});
