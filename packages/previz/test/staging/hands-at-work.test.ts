import { describe, expect, it, test } from 'vitest';
import { middleX, onScreen, staged } from './staged.ts';

/** Parts of the hands' picture. */
const partsOf = (prompt: string): readonly string[] =>
  staged(prompt).scene.actors.flatMap((a) => a.drawing.shapes.map((s) => s.part));

const widest = (prompt: string, part: string): number => {
  const [hands] = staged(prompt).scene.actors;
  const xs = (hands?.drawing.shapes ?? [])
    .filter((s) => s.part === part)
    .flatMap((s) => [...s.d.matchAll(/[ML](-?[\d.]+) /g)].map((m) => Number(m[1])));
  return Math.max(...xs) - Math.min(...xs);
};

describe('hands in close-up', () => {
  it.each([
    ['Close-up of hands shuffling cards', 'card'],
    ['Close-up of hands dealing cards', 'pip'],
    ['Insert: a hand moving a chess piece', 'chessman'],
    ['Insert: a hand cracking an egg into a bowl', 'yolk'],
    ['Close-up of hands planting a seed in soil', 'hole'],
    ['Close-up of hands tying a knot in a rope', 'strand'],
    ['Close-up of hands washing under a tap', 'suds'],
    ['Close-up of hands bandaging a wounded arm', 'gauze'],
    ['Close-up of hands clapping', 'sign'],
    ['Close-up of a hand painting with a brush', 'bristles'],
  ])('%s: there is a %s', (prompt, part) => {
    expect(partsOf(prompt)).toContain(part);
  });

  it.each([
    ['Close-up of hands sewing a button on a shirt', 'thread'],
    ['Close-up of a watchmaker’s hands repairing a pocket watch', 'hand'],
    ['Insert: hands peeling a potato with a knife', 'blade'],
    ['Close-up of a hand watering a plant', 'hand'],
  ])('%s: the tool is at the work', (prompt, part) => {
    expect(partsOf(prompt)).toContain(part);
  });

  it('a beast that is stroked is larger than the hand', () => {
    const { scene } = staged('Close-up of a hand stroking a horse');
    expect(scene.actors[0]?.box.width ?? 0).toBeGreaterThan(0.9 * scene.width);
    expect(widest('Close-up of hands dealing cards', 'card')).toBeGreaterThan(20);
  });
});

test('who vacuums has the nozzle on the floor', () => {
  const { one, scene } = staged('A man vacuums the living room');
  const man = one('man');
  expect(man.box.y + man.box.height).toBeLessThan(scene.height);
  expect(man.drawing.shapes.some((s) => s.part === 'nozzle')).toBe(true);
});

test('who irons stands at the board, the iron on it', () => {
  const { one } = staged('A man irons his shirt in the living room');
  const board = one('ironing board');
  expect(onScreen(one('man'), 'hand.right').y).toBeLessThan(board.box.y + 0.3 * board.box.height);
});

test('who washes a baby kneels at its tub', () => {
  const { one } = staged('A father bathes his baby in a small tub');
  const [father, tub] = [one('father'), one('tub')];
  const hand = onScreen(father, 'hand.left');
  expect(hand.x).toBeGreaterThan(tub.box.x - 0.15 * tub.box.width);
  expect(hand.x).toBeLessThan(tub.box.x + 1.15 * tub.box.width);
});

test.each([
  ['A family plays a board game on the living room floor', 'father'],
  ['Four friends eat pizza on the floor', 'friend'],
])('%s: no table, and all sit on the floor', (prompt, noun) => {
  const { of, scene } = staged(prompt);
  expect(scene.actors.filter((a) => /table/.test(a.label))).toEqual([]);
  expect(of(noun)[0]!.drawing.bounds.height).toBeLessThan(130);
});

test('nobody slams a door with a basketball', () => {
  const { one } = staged('A woman slams the door');
  expect(one('woman').drawing.shapes.some((s) => /ball/.test(s.part))).toBe(false);
  expect(one('woman').drawing.bounds.height).toBeGreaterThan(140);
});

test.each([
  ['A hacker pulls cables from a server rack', 'hacker'],
  ['A spy rips wires out of a server rack', 'spy'],
])('%s: the cables are one bundle in the hand, towards the rack', (prompt, noun) => {
  const { one, scene } = staged(prompt);
  const cables = scene.actors.filter((a) => /cable|wire/.test(a.label));
  expect(cables).toHaveLength(1);
  const side = Math.sign(middleX(one('server rack')) - middleX(one(noun)));
  expect(Math.sign(middleX(cables[0]!) - onScreen(one(noun), 'hips').x)).toBe(side);
});
