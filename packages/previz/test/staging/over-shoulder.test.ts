import { describe, expect, it } from 'vitest';
import { staged } from './staged.ts';

describe('over the shoulder of who is alone with what they do', () => {
  it('shows their back near, what they look at beyond, and no stranger', () => {
    const { scene, of, one } = staged('over the shoulder: a hacker looks at three monitors in a dark room');
    expect(scene.actors.map((a) => a.label)).not.toContain('unnamed listener');
    expect(one('hacker').role).toBe('near');
    expect(of('monitor')).toHaveLength(3);
    const feet = of('monitor').map(({ box }) => Math.round(box.y + box.height));
    expect(Math.max(...feet) - Math.min(...feet)).toBeLessThan(60);
  });

  it('shows the place where there is nothing else', () => {
    const { scene, one } = staged('over the shoulder of a pilot in the cockpit at sunset');
    expect(one('pilot').role).toBe('near');
    expect(scene.actors).toHaveLength(1);
  });

  it('has a letter open, and a head that leaves it in sight', () => {
    const { scene, one } = staged('over the shoulder of a girl reading a letter in her bedroom');
    expect(one('letter').drawing.shapes.map((s) => s.part)).not.toContain('seal');
    const { box } = one('girl');
    expect(box.width).toBeLessThan(0.75 * scene.width);
  });

  it.each([
    ['over-the-shoulder of a girl reading a comic book in bed', 'girl', 'magazine'],
    ['over the shoulder of a man reading a newspaper on the train', 'man', 'newspaper'],
    ['over-the-shoulder shot of a teenager texting on her phone', 'teenager', 'phone'],
    ['over the shoulder of a woman writing in her diary at a desk', 'woman', 'diary'],
  ])('has hands on what is read or written, beside the back: %s', (prompt, who, thing) => {
    const { scene, one } = staged(prompt);
    const held = scene.actors.find((a) => a.role === 'extra' && RegExp(`${thing}|book|note`).test(a.label));
    const parts = held?.drawing.shapes.map((s) => s.part) ?? [];
    expect(parts.filter((p) => p === 'hand')).toHaveLength(2);
    expect(parts.includes('pen')).toBe(/writing/.test(prompt));
    const middle = (held?.box.x ?? 0) + (held?.box.width ?? 0) / 2;
    const near = one(who).box;
    expect(Math.abs(middle - near.x - near.width / 2)).toBeGreaterThan(0.25 * scene.width);
    expect(scene.actors.map((a) => a.label)).not.toContain('bed');
  });

  it.each([
    ['over-the-shoulder of a hacker typing code', 'laptop'],
    ['over the shoulder of a writer typing on a typewriter', 'typewriter'],
    ['over the shoulder of a secretary typing a letter', 'letter'],
  ])('has hands on the keys of who types: %s', (prompt, label) => {
    const { one } = staged(prompt);
    const parts = one(label).drawing.shapes.map((s) => s.part);
    expect(parts.filter((p) => p === 'hand')).toHaveLength(2);
    expect(parts.some((p) => /key|deck/.test(p))).toBe(true);
  });

  it('has the wheel or the handlebar in the hands of who drives or rides, and the way before them', () => {
    const driven = staged('over-the-shoulder of a taxi driver driving at night in the rain').scene;
    expect(driven.actors.flatMap((a) => a.drawing.shapes.map((s) => s.part))).toContain('wheel');
    expect(driven.actors.some((a) => a.label === 'car' && a.role === 'subject')).toBe(false);
    const ridden = staged('over the shoulder of a cyclist riding down a hill').scene;
    expect(ridden.actors.flatMap((a) => a.drawing.shapes.map((s) => s.part))).toContain('grips');
  });

  it('has a letter open before the eyes of who reads it', () => {
    const { scene } = staged('POV of a girl reading a letter in bed');
    const [lens] = scene.set.pieces.filter((p) => p.part === 'lens frame');
    const parts = lens && 'drawing' in lens ? lens.drawing.shapes.map((s) => s.part) : [];
    expect(parts).toContain('hand');
    expect(parts).not.toContain('seal');
  });

  it('still has somebody for a face to talk to', () => {
    const { scene } = staged('over-the-shoulder shot of a sad man');
    expect(scene.actors.length).toBeGreaterThan(0);
  });
});

it('shows the face of who looks into a mirror over the own shoulder', () => {
  const { scene, one } = staged('A woman looks at herself in a bathroom mirror, over the shoulder');
  const image = one('mirror').drawing.shapes.filter((s) => s.part === 'reflection');
  expect(image.length).toBeGreaterThan(5);
  expect(one('mirror').box.height).toBeGreaterThan(0.5 * scene.height);
});

it('looks past who takes a picture at whom it is of', () => {
  const { scene, one } = staged('A photographer takes a picture of a bride, over the shoulder');
  expect(one('photographer').role).toBe('near');
  expect(one('bride').role).not.toBe('near');
  expect(scene.actors.filter((a) => a.role === 'near')).toHaveLength(1);
});

it('is nobody who walks in a view of their own', () => {
  expect(staged('POV: walking down a dark forest path with a flashlight').scene.actors).toEqual([]);
});

it.each([
  ['A teacher writes an equation on the blackboard, over-the-shoulder shot', 'teacher', 'blackboard'],
  ['A student draws a map on the whiteboard, over-the-shoulder shot', 'student', 'whiteboard'],
])('sees the hand of who writes at the board on it: %s', (prompt, who, board) => {
  const { one } = staged(prompt);
  const [near, far] = [one(who), one(board)];
  const hands = near.drawing.shapes.filter((s) => /hand|arm|sleeve/.test(s.part));
  expect(hands.length).toBeGreaterThan(0);
  const shared =
    Math.min(near.box.x + near.box.width, far.box.x + far.box.width) - Math.max(near.box.x, far.box.x);
  expect(shared).toBeGreaterThan(0.15 * far.box.width);
});
