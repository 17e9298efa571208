/** Starting blocks, what is packed into a car, who buys at a hatch, a basket scored, a shore rowed to. */
import { expect, it } from 'vitest';
import { planSet } from '../../src/index.ts';
import { overlapOf, staged } from './staged.ts';

const shotOf = (prompt: string) => {
  const { shots, script } = planSet({ prompt, seeds: [7], width: 1280, height: 720, references: [] });
  return { shot: shots[0] as (typeof shots)[number], nouns: script.entities.map((e) => e.noun) };
};

/** Blocks are drawn under somebody's feet. */
const inBlocks = (prompt: string): boolean =>
  staged(prompt).scene.actors.some((p) => p.drawing.shapes.some(({ part }) => part === 'block'));

it.each(['A sprinter crouches in the starting blocks', 'Runner in the starting blocks, side view'])(
  '%s: down in them, on the track',
  (prompt) => {
    const { shot } = shotOf(prompt);
    expect(shot.place.setting).toBe('athletics-track');
    expect(shot.mentions[0]?.pose).toBe('crouch');
    expect(inBlocks(prompt)).toBe(true);
  },
);

it('nobody is in the blocks who ties a shoe', () => {
  expect(inBlocks('A runner crouches to tie her shoe')).toBe(false);
});

it('a swimmer on the starting block is at the pool', () => {
  expect(shotOf('A swimmer on the starting block').shot.place.setting).toBe('indoor-pool');
});

it.each([
  ['A family packs suitcases into the car', 'car'],
  ['A couple pack boxes into a van', 'van'],
])('%s: nobody sits in it', (prompt) => {
  const { shot } = shotOf(prompt);
  expect(shot.mentions[0]?.verb).toBe('load');
  const people = shot.mentions.filter((m) => m.verb === 'load').map((m) => m.entity);
  expect(shot.relations.filter((r) => r.kind === 'in' && people.includes(r.subject))).toEqual([]);
});

it.each([
  ['A woman orders tacos from a food truck', 'woman', 'food truck'],
  ['An alien orders ice cream from a van', 'alien', 'ice cream truck'],
  ['A boy buys ice cream from an ice cream truck', 'boy', 'ice cream truck'],
])('%s: served from the hatch', (prompt, who, what) => {
  const { one } = staged(prompt);
  expect(overlapOf(one('vendor'), one(what))).toBeGreaterThan(0.9);
  expect(one(who).box.width).toBeGreaterThan(0);
});

it.each(['A boy scores a basket', 'A girl sinks the winning basket'])('%s: with a ball', (prompt) => {
  const { shot, nouns } = shotOf(prompt);
  expect(nouns).toContain('basketball');
  expect(nouns).not.toContain('basket');
  expect(shot.mentions[0]?.pose).toBe('throw');
});

it.each(['A Viking rows toward a foggy coast', 'A man rows a boat to the shore'])(
  '%s: on open water',
  (prompt) => {
    expect(shotOf(prompt).shot.place.setting).toBe('lake');
  },
);
