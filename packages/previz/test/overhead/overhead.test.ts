import { describe, expect, it } from 'vitest';
import type { Actor } from '../../src/model/scene.ts';
import { middleX, middleY, overlapOf, staged } from '../staging/staged.ts';

const parts = (a: Actor): string[] => a.drawing.shapes.map((s) => s.part);
const has = (a: Actor, part: string): boolean => parts(a).includes(part);

describe('people from straight above', () => {
  it('are crown and shoulders, no face', () => {
    const { one } = staged("bird's eye view of a woman walking across a square");
    expect(has(one('woman'), 'shoulders')).toBe(true);
    expect(has(one('woman'), 'mouth')).toBe(false);
  });

  it('show all of themselves when they lie, as long as they are tall', () => {
    const { one, scene } = staged("bird's eye view of a man lying in a rowing boat on a lake");
    const [man, boat] = [one('man'), one('rowing boat')];
    expect(has(man, 'mouth')).toBe(true);
    expect(man.drawing.bounds.width).toBeGreaterThan(120);
    expect(has(boat, 'hull')).toBe(true);
    expect(overlapOf(man, boat)).toBeGreaterThan(0.8);
    expect(boat.box.width).toBeGreaterThan(0.35 * scene.width);
  });

  it('lie under the cover of their bed', () => {
    const { one, scene } = staged('overhead shot of a woman sleeping in bed');
    const order = scene.actors.map((a) => a.depthBias);
    const cover = scene.actors.find((a) => has(a, 'cover'));
    expect(cover?.depthBias).toBeLessThan(one('woman').depthBias);
    expect(one('woman').depthBias).toBeLessThan(one('bed').depthBias);
    expect(new Set(order).size).toBe(order.length);
  });

  it('sit round the table that they eat at, and look to it', () => {
    const { of, one } = staged('top-down view of four friends eating dinner at a table');
    const table = one('table');
    for (const a of of('friend')) {
      const to = Math.atan2(middleY(table) - middleY(a), middleX(table) - middleX(a));
      expect(Math.cos(to - (a.turn * Math.PI) / 180)).toBeGreaterThan(0.9);
    }
  });

  it('have umbrellas over them in the rain', () => {
    const { scene } = staged("bird's eye view of a busy crosswalk in the rain, umbrellas");
    expect(scene.actors.filter((a) => has(a, 'umbrella')).length).toBeGreaterThan(4);
  });

  it('fill the frame as a crowd', () => {
    const { of, scene } = staged("bird's eye view of a crowded market");
    const boxes = of('person').map((a) => a.box);
    expect(boxes.length).toBeGreaterThanOrEqual(20);
    expect(Math.min(...boxes.map((b) => b.x))).toBeLessThan(0.15 * scene.width);
    expect(Math.max(...boxes.map((b) => b.x + b.width))).toBeGreaterThan(0.85 * scene.width);
  });

  it('have what they do in their hands', () => {
    const { scene } = staged('top-down shot of a girl reading a book on a lawn');
    expect(scene.actors.some((a) => has(a, 'page') || has(a, 'pages'))).toBe(true);
  });

  it('sweep and rake leaves into a heap before them, not over their heads', () => {
    for (const [text, who, part] of [
      ['A monk sweeps leaves in a courtyard, aerial view', 'monk', 'bristles'],
      ["A gardener rakes leaves, bird's-eye view", 'gardener', 'tines'],
    ] as const) {
      const { scene, one, of } = staged(text);
      expect(
        scene.actors.some((a) => has(a, part)),
        text,
      ).toBe(true);
      for (const heap of of('leaf')) expect(overlapOf(one(who), heap), text).toBeLessThan(0.1);
    }
  });
});

describe('things and beasts from straight above', () => {
  it('cars show their roofs and have a road', () => {
    const { scene } = staged('drone shot of a red car driving through a forest');
    expect(scene.actors.some((a) => has(a, 'roof light'))).toBe(true);
    expect(
      scene.set.pieces.some((p) => p.kind === 'card' && p.drawing.shapes.some((s) => s.part === 'road')),
    ).toBe(true);
  });

  it('a cat that sleeps is rolled up, a horse that runs is long', () => {
    const cat = staged('top-down view of a cat sleeping on a rug').one('cat').drawing.bounds;
    expect(cat.width / cat.height).toBeLessThan(1.2);
    const horse = staged("bird's eye view of a horse running across a desert").one('horse').drawing.bounds;
    expect(horse.width / horse.height).toBeGreaterThan(1.8);
  });

  it('small things by themselves are laid out on a top that fills the picture', () => {
    const { one, scene } = staged('top down view of a desk with a laptop, coffee and a notebook');
    for (const noun of ['laptop', 'coffee', 'notebook'])
      expect(one(noun).box.height).toBeGreaterThan(0.12 * scene.height);
    expect(overlapOf(one('laptop'), one('notebook'))).toBe(0);
  });

  it('shadows lie on the ground: the whole figure of whoever stands', () => {
    const { scene } = staged("bird's eye view of a man standing in a desert at sunset");
    const shadow = scene.set.pieces.find((p) => p.part === 'shadows');
    expect(shadow?.kind === 'card' && shadow.drawing.shapes[0]?.d.length).toBeGreaterThan(600);
  });
});

describe('the way from the words', () => {
  it('an angle and a size in one phrase are both read', () => {
    const wide = staged('overhead shot of a baby sleeping in a crib').one('baby').box.width;
    expect(staged('overhead close-up of a baby sleeping in a crib').one('baby').box.width).toBeGreaterThan(
      1.3 * wide,
    );
  });

  it('an empty room is furnished in plan', () => {
    const { scene } = staged('top-down view of a living room');
    const shapes = scene.set.pieces.flatMap((p) => (p.kind === 'card' ? p.drawing.shapes : []));
    for (const part of ['sofa', 'rug', 'boards']) expect(shapes.some((s) => s.part === part)).toBe(true);
  });
});

describe('those who belong together', () => {
  it('sit round their campfire, and look into it', () => {
    const { of, one } = staged('top-down shot of five friends sitting around a campfire');
    const fire = one('campfire');
    for (const a of of('friend')) {
      const to = Math.atan2(middleY(fire) - middleY(a), middleX(fire) - middleX(a));
      expect(Math.cos(to - (a.turn * Math.PI) / 180)).toBeGreaterThan(0.9);
    }
  });

  it('have a place each on their blanket, and a table each in class', () => {
    const { of } = staged("bird's eye view of three children sitting on a blanket in a park");
    const [a, b, c] = of('child') as [Actor, Actor, Actor];
    for (const [one, other] of [
      [a, b],
      [b, c],
      [a, c],
    ] as const)
      expect(overlapOf(one, other)).toBeLessThan(0.4);
    const { scene } = staged('top-down view of a classroom with students writing at desks');
    expect(scene.actors.filter((actor) => has(actor, 'table')).length).toBeGreaterThan(2);
  });

  it('who chases is behind', () => {
    const { one } = staged("bird's eye view of a police car chasing a white van through a street");
    const [police, van] = [one('police car'), one('van')];
    expect(middleX(van)).toBeGreaterThan(middleX(police));
    expect(overlapOf(police, van)).toBeLessThan(0.2);
  });
});

it('holds the book over the chest of who reads lying down, and has a horse under who rides', () => {
  const { one } = staged("bird's eye view of a girl lying in a meadow reading a book");
  expect(overlapOf(one('girl'), one('book'))).toBeGreaterThan(0.7);
  expect(has(one('book'), 'page') || parts(one('book')).length > 2).toBe(true);
  expect(() => staged("bird's eye view of a cowboy riding through the desert").one('horse')).not.toThrow();
});

it('has the wave that a surfer heads for as the ground, right across, and not as a disc', () => {
  const { of, scene } = staged('A surfer paddles out towards a huge wave, aerial shot');
  expect(of('wave')).toHaveLength(0);
  const ground = JSON.stringify(scene.set.pieces);
  expect(ground).toContain('wave face');
  expect(ground).toContain('"lip"');
});

describe('places from straight above', () => {
  const ground = (prompt: string): string[] =>
    staged(prompt).scene.set.pieces.flatMap((p) =>
      'drawing' in p ? p.drawing.shapes.map((s) => s.part) : [],
    );

  it('burn when they are said to', () => {
    expect(ground('A tank crawls through a burning wheat field, aerial view')).toContain('fire');
    expect(ground('A tank crawls through a wheat field, aerial view')).not.toContain('fire');
  });

  it('have the sea beside a road along the coast', () => {
    expect(ground('A red car drives along a coastal road, aerial view')).toContain('shallows');
  });
});
