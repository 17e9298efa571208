/** Fences run on, climbers sit side by side on them; who watches from behind something is behind it. */
import { expect, it } from 'vitest';
import { middleX, onScreen, staged } from './staged.ts';

it('three who climb over a fence are side by side on it', () => {
  const { of, one } = staged('three kids climb over a fence');
  const kids = of('kid');
  expect(kids).toHaveLength(3);
  const xs = kids.map(middleX).sort((a, b) => a - b);
  const tall = kids[0]?.box.height ?? 0;
  for (const kid of kids) expect(Math.abs(kid.box.y - (kids[0]?.box.y ?? 0))).toBeLessThan(0.3 * tall);
  expect((xs[2] ?? 0) - (xs[0] ?? 0)).toBeGreaterThan(tall);
  expect(one('fence').box.width).toBeGreaterThan(2.5 * one('fence').box.height);
});

it('a fence that a horse jumps over is longer than the horse', () => {
  const { one } = staged('a horse jumps over a fence');
  expect(one('fence').box.width).toBeGreaterThan(one('horse').box.width);
});

it('a fox that watches from behind a bush is behind the bush', () => {
  const { one } = staged('a fox watches a rabbit from behind a bush');
  expect(one('fox').at.z).toBeGreaterThan(one('bush').at.z - 0.01);
  expect(Math.abs(middleX(one('fox')) - middleX(one('bush')))).toBeLessThan(one('bush').box.width);
});

it('whales do not blow under water', () => {
  const parts = (prompt: string) =>
    staged(prompt)
      .one('whale')
      .drawing.shapes.map((s) => s.part);
  expect(parts('a whale swims underwater')).not.toContain('spout');
});

it('a seal on an iceberg is in the arctic', () => {
  expect(staged('a seal on an iceberg').scene.set.setting).toBe('arctic');
});

it('vaults over counters, desks and fences with a hand on top of them', () => {
  for (const [prompt, who, thing] of [
    ['A bank robber vaults over the counter, low angle', 'robber', 'counter'],
    ['A man jumps over a desk in an office', 'man', 'desk'],
    ['A woman vaults over a fence', 'woman', 'fence'],
  ] as const) {
    const { one } = staged(prompt);
    const top = one(thing).box.y;
    const hands = ['hand.left', 'hand.right'].map((hand) => onScreen(one(who), hand).y);
    const tall = one(who).box.height;
    expect(Math.abs(Math.max(...hands) - top), prompt).toBeLessThan(0.15 * tall);
    expect(Math.min(...hands), prompt).toBeLessThan(top - 0.5 * tall);
    expect(onScreen(one(who), 'hips').y, prompt).toBeLessThan(top);
  }
});

it('has a net that is hauled into or onto a boat in both hands, on one’s feet', () => {
  for (const prompt of [
    'A fisherman hauls a net onto his boat in a storm, high angle',
    'A fisherman pulls a net into a boat',
  ]) {
    const { one } = staged(prompt);
    const [man, net] = [one('fisherman').box, one('net').box];
    expect(net.y, prompt).toBeGreaterThan(man.y + 0.25 * man.height);
    expect(Math.abs(net.x + net.width / 2 - (man.x + man.width / 2)), prompt).toBeLessThan(0.5 * net.width);
  }
});
