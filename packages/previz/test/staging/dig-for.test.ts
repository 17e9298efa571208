/** Who digs has a hole before them, with what is dug for in it; readers hold the book open, what glows in a hand shines. */
import { expect, it } from 'vitest';
import { middleX, overlapOf, staged } from './staged.ts';

const HOLE = /hole|grave/;
const holeOf = (prompt: string) => staged(prompt).scene.actors.filter((a) => HOLE.test(a.label));

it.each([
  ['a pirate digs for treasure on a beach', 'treasure'],
  ['a pirate digs up a treasure chest on the beach', 'treasure chest'],
  ['a man buries a suitcase in the forest', 'suitcase'],
  ['a dog digs for a bone in the yard', 'bone'],
])('%s: it is in the hole', (prompt, sought) => {
  const { one, of } = staged(prompt);
  const hole = one('dug-hole');
  expect(of('dug-hole')).toHaveLength(1);
  expect(overlapOf(one(sought), hole)).toBeGreaterThan(0.3);
  expect(Math.abs(middleX(one(sought)) - middleX(hole))).toBeLessThan(0.3 * hole.box.width);
});

it.each([
  ['an old miner digs for gold in the desert', 1],
  ['a man digs a hole in his garden', 1],
  ['a man digs a grave in a cemetery at night', 1],
  ['a farmer digs potatoes in the field', 0],
  ['a man shovels snow in front of his house', 0],
])('%s: so many holes', (prompt, count) => {
  expect(holeOf(prompt)).toHaveLength(count);
});

/** What is held is drawn with whoever holds it. */
const partsOf = (prompt: string, who: string) =>
  staged(prompt)
    .one(who)
    .drawing.shapes.map((s) => s.part);

it('a book that is read is open, one that is carried is not', () => {
  const pages = (prompt: string, who: string) =>
    partsOf(prompt, who).filter((part) => part === 'page').length;
  expect(pages('a man reads a book in his study', 'man')).toBe(2);
  expect(pages('a woman reading a book on a park bench', 'woman')).toBe(2);
  expect(pages('a man carries a book in his study', 'man')).toBeLessThan(2);
});

it('what glows in a hand has its light about it', () => {
  expect(partsOf('a knight holds a glowing sword in a cave', 'knight')).toContain('halo');
  expect(partsOf('a wizard reads a glowing book in his tower', 'wizard')).toContain('halo');
  expect(partsOf('a knight holds a sword in a cave', 'knight')).not.toContain('halo');
});

it('a boxer rests on a stool, bent forward', () => {
  const tired = staged('a boxer sits exhausted in the corner of the ring').one('boxer');
  const calm = staged('a boxer sits in the corner of the ring').one('boxer');
  const ahead = (a: typeof tired) => {
    const { 'head.top': crown, lap } = a.drawing.anchors;
    return (crown?.x ?? 0) - (lap?.x ?? 0);
  };
  expect(ahead(tired)).toBeGreaterThan(ahead(calm) + 5);
});
