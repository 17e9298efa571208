import { describe, expect, it } from 'vitest';
import { foot, middleX, middleY, onScreen, overlapOf, staged } from './staged.ts';

/** Prompt, the first thing, the second. */
const LEFT = [
  ['a dog left of a bicycle', 'dog', 'bicycle'],
  ['a suitcase to the left of a refrigerator', 'suitcase', 'refrigerator'],
  ['a bottle left of a glass', 'bottle', 'glass'],
  ['a cow left of a sofa', 'cow', 'sofa'],
] as const;

const ABOVE = [
  ['a clock above a sofa', 'clock', 'sofa'],
  ['a bird above a tree', 'bird', 'tree'],
  ['a balloon above a house', 'balloon', 'house'],
  ['a plate above a spoon', 'plate', 'spoon'],
  ['a boat above a sandwich', 'boat', 'sandwich'],
  ['a chair above a suitcase', 'chair', 'suitcase'],
] as const;

const FRAMES = [
  [960, 720],
  [720, 960],
] as const;

describe.each(FRAMES)('relations at %i×%i', (width, height) => {
  it.each(LEFT)('%s: apart, inside the frame, on the right side', (prompt, left, right) => {
    const { one } = staged(prompt, width, height);
    const [a, b] = [one(left), one(right)];
    expect(a.box.x + a.box.width).toBeLessThan(b.box.x + 0.1 * b.box.width);
    for (const { box } of [a, b]) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.width * box.height).toBeGreaterThan(0.01 * width * height);
    }
  });

  it.each(ABOVE)('%s: clear of it, and over it', (prompt, upper, lower) => {
    const { one } = staged(prompt, width, height);
    const [a, b] = [one(upper), one(lower)];
    expect(foot(a)).toBeLessThan(b.box.y);
    expect(Math.abs(middleX(a) - middleX(b))).toBeLessThan(0.5 * Math.max(a.box.width, b.box.width));
    expect(a.box.y).toBeGreaterThanOrEqual(0);
    expect(foot(b)).toBeLessThanOrEqual(height);
  });
});

it.each([
  ['a cup below a bench', 'cup', 'bench'],
  ['a backpack under a chair', 'backpack', 'chair'],
  ['a cat under a table', 'cat', 'table'],
])('%s is below the middle of what it is under', (prompt, low, high) => {
  const { one } = staged(prompt);
  expect(middleY(one(low))).toBeGreaterThan(middleY(one(high)) + 0.15 * one(high).box.height);
  expect(foot(one(low))).toBeLessThan(foot(one(high)) + 12);
});

it.each([
  ['Wide shot: a laptop on a desk', 'laptop', 'desk'],
  ['a cat on a shelf', 'cat', 'shelf'],
  ['a bird on top of a car', 'bird', 'car'],
])('%s stands on the top', (prompt, upper, lower) => {
  const { one } = staged(prompt);
  expect(Math.abs(foot(one(upper)) - one(lower).box.y)).toBeLessThan(0.12 * one(lower).box.height);
});

it('who climbs is on the ladder, who sits on thrones has one each', () => {
  const ladder = staged('a man climbing a ladder');
  expect(overlapOf(ladder.one('man'), ladder.one('ladder'))).toBeGreaterThan(0.9);
  const hall = staged('a queen and a king on thrones');
  const seats = hall
    .of('throne')
    .map((t) => [hall.one('queen'), hall.one('king')].filter((p) => overlapOf(p, t) > 0.6).length);
  expect(Math.max(...seats)).toBe(1);
});

describe('framing', () => {
  it.each([
    'medium shot of a chef in a kitchen',
    'close-up of an old fisherman',
    'medium close-up of a nurse',
  ])('%s keeps the head whole, its eyes in the upper half', (prompt) => {
    const { scene } = staged(prompt);
    const [person] = scene.actors;
    if (!person) throw new RangeError('nobody');
    const eyes = onScreen(person, 'eyes');
    expect(onScreen(person, 'head.top').y).toBeGreaterThan(0);
    expect(eyes.y).toBeGreaterThan(0.15 * scene.height);
    expect(eyes.y).toBeLessThan(0.5 * scene.height);
    expect(eyes.x).toBeGreaterThan(0.15 * scene.width);
    expect(eyes.x).toBeLessThan(0.85 * scene.width);
  });

  it('a close-up of two shows both heads', () => {
    const { scene } = staged('close-up of two lovers');
    expect(scene.actors).toHaveLength(2);
    for (const a of scene.actors) {
      const top = onScreen(a, 'head.top');
      expect(top.y).toBeGreaterThan(0);
      expect(top.x).toBeGreaterThan(0);
      expect(top.x).toBeLessThan(scene.width);
    }
  });

  it('from a bird’s eye people are shorter than from the ground', () => {
    const above = staged("bird's eye view of a woman walking in a city square").one('woman');
    const level = staged('a woman walking in a city square').one('woman');
    expect(above.box.height / above.box.width).toBeLessThan(0.75 * (level.box.height / level.box.width));
  });
});

it.each([
  ['a plate above a spoon', /^rack$/],
  ['a cat above a laptop', /^rack$/],
  ['a book above a couch', /^wall-shelf$/],
  ['a tie above a mug', /^cord$/],
])('%s is carried as such things are', (prompt, support) => {
  const { pieces } = staged(prompt).scene.set;
  expect(pieces.some((p) => support.test(p.part))).toBe(true);
});

it.each([
  ['a cow above a car', 'cow', 'car'],
  ['a drum above a pumpkin in a field', 'drum', 'pumpkin'],
  ['a globe above a castle', 'globe', 'castle'],
])('%s: under the sky nothing is built between them', (prompt, upper, lower) => {
  const { scene, one } = staged(prompt);
  expect(scene.set.pieces.some((p) => /^(rack|wall-shelf)$/.test(p.part))).toBe(false);
  expect(foot(one(upper))).toBeLessThanOrEqual(one(lower).box.y);
});

it('a wave over a ship rises from the water beside it', () => {
  const { one } = staged('a giant wave crashes over a ship');
  const [wave, ship] = [one('wave'), one('ship')];
  expect(Math.abs(foot(wave) - foot(ship))).toBeLessThan(0.25 * ship.box.height);
});

it('who flies a kite has it high on its string', () => {
  const { scene } = staged('a boy flies a kite');
  const boy = scene.actors.find((a) => a.label === 'boy');
  expect(boy?.drawing.shapes.some((s) => s.part === 'string')).toBe(true);
  expect(boy?.drawing.bounds.y).toBeLessThan(-200);
});

it.each([
  ['a dragon over a castle', 'dragon'],
  ['a dragon flies over the mountains', 'dragon'],
])('%s is on the wing', (prompt, label) => {
  expect(
    staged(prompt)
      .one(label)
      .drawing.shapes.some((s) => s.part === 'far wing'),
  ).toBe(true);
});

it.each([
  ['a motorcycle and a broccoli', /^ledge$/],
  ['a tv remote and a canoe', /^ledge$/],
  ['a cupcake next to a wardrobe', /^ledge$/],
  ['a photo of a coat', /^rail$/],
  ['an ice skate under a watch', /^rack$/],
])('%s: nothing small is lost on the floor, nothing hangs in the air', (prompt, support) => {
  const { pieces } = staged(prompt).scene.set;
  expect(pieces.some((p) => support.test(p.part))).toBe(true);
});

it.each([
  ['eight flutes', 'flute'],
  ['five teacups in a bedroom', 'teacup'],
])('%s on a table are painted after the table', (prompt) => {
  const { scene } = staged(prompt);
  const table = scene.set.pieces.find((p) => p.part === 'table');
  if (table && 'at' in table) for (const a of scene.actors) expect(a.at.z, a.id).toBeLessThan(table.at.z);
  else expect(scene.set.setting).toBe('tabletop');
});

it('a table over a horse stands on the floor still', () => {
  const { one } = staged('a horse under a table');
  const [table, horse] = [one('table'), one('horse')];
  expect(Math.abs(foot(table) - foot(horse))).toBeLessThan(0.16 * table.box.height);
  expect(horse.box.y).toBeGreaterThan(table.box.y);
});

it.each([
  ['a computer mouse below an eagle', 'computer mouse', 'eagle'],
  ['an apple below a swan', 'apple', 'swan'],
  ['an airplane above a bench', 'bench', 'airplane'],
])('%s: what flies keeps clear of it', (prompt, low, high) => {
  const { one } = staged(prompt);
  expect(foot(one(high))).toBeLessThan(one(low).box.y);
});
