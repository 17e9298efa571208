import { describe, expect, it } from 'vitest';
import { staged } from './staged.ts';

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
