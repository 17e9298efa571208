import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';
import { castFrom } from '../../src/story/index.ts';
import { foot, middleX, onScreen, staged } from './staged.ts';

const parts = (prompt: string, noun: string): string[] =>
  staged(prompt)
    .one(noun)
    .drawing.shapes.map((s) => s.part);

it('seats those who drink coffee on a terrace at a small table, each with a cup', () => {
  const { of, one, scene } = staged('A couple drinks coffee at a pavement cafe in Paris');
  expect(scene.set.setting).toBe('cafe-terrace');
  expect(of('bistro-table')).toHaveLength(1);
  expect(of('coffee')).toHaveLength(2);
  for (const noun of ['woman', 'man'])
    expect(onScreen(one(noun), 'hips').y).toBeGreaterThan(one('bistro-table').box.y);
});

it('leaves the train of a station to the place, and keeps one that has a colour or is boarded', () => {
  const kept = (prompt: string) => staged(prompt).of('train').length;
  expect(kept('A couple kisses on the platform as the train leaves the station')).toBe(0);
  expect(kept('A red train waits at the station')).toBe(1);
});

it('has a taxi that is hailed come along the street, in New York too', () => {
  const { one, scene } = staged('A woman hails a taxi in New York in the rain');
  expect(scene.set.setting).toBe('street');
  expect(one('taxi').drawing.shapes.map((s) => s.part)).toContain('windscreen');
});

it('hits a puck with a stick on the ice', () => {
  const { scene } = staged('A hockey player shoots the puck at the goal');
  expect(scene.set.setting).toBe('ice-rink');
  expect(parts('A hockey player shoots the puck at the goal', 'hockey player')).toContain('stick');
});

it('has who crosses the finish line run out of it towards the camera, arms up when they are', () => {
  const { one } = staged('A runner crosses the finish line with arms raised, crowd cheering');
  const [runner, gate] = [one('runner'), one('finish line')];
  expect(onScreen(runner, 'hand.left').y).toBeLessThan(onScreen(runner, 'chin').y);
  expect(foot(gate)).toBeLessThan(foot(runner));
  expect(Math.abs(middleX(gate) - middleX(runner))).toBeLessThan(0.3 * gate.box.width);
});

it('leans the picture down the slope of who skis, on snow, with a spray behind', () => {
  const { scene } = staged('A skier races down a steep slope');
  expect(scene.camera.roll * (scene.actors[0]?.flip ? -1 : 1)).toBeGreaterThan(0.05);
  expect(scene.light.season).toBe('winter');
  expect(scene.set.pieces.some((p) => p.part === 'dust')).toBe(true);
  expect(staged('A skier stands on a mountain top').scene.camera.roll).toBe(0);
});

it('snowboards on one board without wheels', () => {
  const worn = parts('A snowboarder races down the mountain', 'snowboarder');
  expect(worn).toContain('board');
  expect(worn).not.toContain('wheel');
});

it('lifts the nose of what takes off and of a boat at speed', () => {
  const plane = staged('A plane takes off at dawn').one('plane');
  expect(Math.abs(plane.turn)).toBeGreaterThan(5);
  expect(Math.sign(plane.turn)).toBe(plane.flip ? -1 : 1);
  expect(staged('A plane waits on the runway').one('plane').turn).toBe(0);
  expect(Math.abs(staged('A speedboat races across the bay').one('speedboat').turn)).toBeGreaterThan(2);
});

it.each([
  ['A mother walks her kids to school across a zebra crossing', 'crosswalk'],
  ['A busy market street in Marrakesh', 'market'],
  ['Kids play football in a muddy street', 'village'],
])('%s: %s', (prompt, setting) => {
  expect(staged(prompt).scene.set.setting).toBe(setting);
});

it('has who holds the saddle push the bicycle of who learns to ride', () => {
  const { one, scene } = staged(
    'A girl learns to ride a bike, her father runs beside her holding the saddle',
  );
  expect(scene.actors.map((a) => a.label)).not.toContain('saddle');
  const [bike, father] = [one('bike'), one('father')];
  expect(Math.abs(middleX(father) - middleX(bike))).toBeLessThan(0.8 * bike.box.width);
});

it('seats rowers who race in boats', () => {
  expect(staged('Two rowers race on a river at sunrise').of('rowing-boat')).toHaveLength(2);
});

it('dresses a swimmer for the water', () => {
  const worn = (prompt: string) =>
    [...castFrom(readPrompt(prompt), 1).values()].flatMap(
      (c) => c.looks[0]?.garments.map((g) => g.type) ?? [],
    );
  expect(worn('A female swimmer stands in the street')).toContain('swimsuit');
  expect(worn('A male swimmer stands in the street')).toEqual(
    expect.arrayContaining(['bare-chest', 'trunks']),
  );
});

describe('a slope leans under whom the picture is about, the sky stays level', () => {
  /** Radians downwards to where they face. */
  const falls = (prompt: string): number => {
    const { camera, actors } = staged(prompt).scene;
    return camera.slopes
      ? camera.roll * (actors.find((a) => a.drawing.anchors['hand.left'])?.flip ? -1 : 1)
      : 0;
  };

  it.each([
    'A boy rides his bike down a hill',
    'Two kids run down a grassy hill',
    'A man walks downhill with a cart',
  ])('down: %s', (prompt) => expect(falls(prompt)).toBeGreaterThan(0.05));

  it.each(['A woman walks up a steep hill', 'A cyclist climbs a steep hill'])('up: %s', (prompt) =>
    expect(falls(prompt)).toBeLessThan(-0.05),
  );

  it.each(['A man looks down the hill', 'A girl sits on a hill', 'A horse grazes on a hill'])(
    'level: %s',
    (prompt) => expect(falls(prompt)).toBe(0),
  );
});

it.each(['A ballerina stretches at the barre', 'A dancer practices at the barre'])(
  '%s: a foot is up at the rail, before which she stands',
  (prompt) => {
    const { scene, one } = staged(prompt);
    const dancer = scene.actors.find((a) => a.role === 'subject') as (typeof scene.actors)[number];
    const rail = one('barre').box;
    expect(dancer.box.x + dancer.box.width / 2).toBeGreaterThan(rail.x);
    expect(dancer.box.x + dancer.box.width / 2).toBeLessThan(rail.x + rail.width);
    expect(dancer.box.width).toBeGreaterThan(0.55 * dancer.box.height);
  },
);

it('several splash in one puddle, side by side, on their feet', () => {
  const { of, one, scene } = staged('Kids splash in puddles in yellow raincoats, medium shot');
  const [puddle, kids] = [one('puddle').box, of('kid')];
  expect(kids).toHaveLength(3);
  expect(scene.set.setting).not.toBe('pool');
  for (const kid of kids) {
    expect(middleX(kid)).toBeGreaterThan(puddle.x);
    expect(middleX(kid)).toBeLessThan(puddle.x + puddle.width);
    expect(kid.box.height).toBeGreaterThan(kid.box.width);
  }
});

it('who plays under a tree sits at one table before it', () => {
  const { one } = staged('An old man plays chess with his grandson under a tree');
  const [man, boy, board] = [one('old man'), one('grandson'), one('chess')];
  const [left, right] = [middleX(man), middleX(boy)].sort((a, b) => a - b) as [number, number];
  expect(middleX(board)).toBeGreaterThan(left);
  expect(middleX(board)).toBeLessThan(right);
  expect(Math.abs(foot(man) - foot(boy))).toBeLessThan(0.3 * man.box.height);
});

it('each of a family roasts at the one fire', () => {
  const { scene } = staged('A family roasts marshmallows at a campfire at night');
  const people = scene.actors.filter((a) => a.drawing.anchors['hand.left']);
  expect(people).toHaveLength(3);
  expect(people.every((p) => p.drawing.shapes.some((s) => s.part === 'stick'))).toBe(true);
});

it.each([
  ['A man reads a book in a hammock', 'man', 'hammock'],
  ['A monkey eats a banana in a tree', 'monkey', 'tree'],
])('%s: it is the doer who is there', (prompt, doer, place) => {
  const { one } = staged(prompt);
  const { x, width } = one(place).box;
  expect(middleX(one(doer))).toBeGreaterThan(x);
  expect(middleX(one(doer))).toBeLessThan(x + width);
  expect(foot(one(doer))).toBeLessThan(foot(one(place)) + 0.25 * one(doer).box.height);
});

it('a lamb on the shoulders lies across them, a hand at either end of it', () => {
  const { one } = staged('A shepherd carries a lamb on his shoulders');
  const [man, lamb] = [one('shepherd'), one('lamb')];
  const [a, b] = [onScreen(man, 'hand.right'), onScreen(man, 'hand.left')];
  expect(Math.abs(middleX(lamb) - onScreen(man, 'chest').x)).toBeLessThan(0.3 * lamb.box.width);
  expect(Math.max(a.y, b.y)).toBeLessThan(onScreen(man, 'waist').y);
});

it('a bird that catches a fish is over a lake', () => {
  expect(staged('An eagle catches a fish').scene.set.setting).toBe('lake');
});

it('a giraffe that eats from a tree holds its head up to it', () => {
  const { one, of } = staged('A giraffe eats leaves from a tall tree');
  expect(of('leaf')).toHaveLength(0);
  const giraffe = one('giraffe');
  expect(onScreen(giraffe, 'mouth').y).toBeLessThan(giraffe.box.y + 0.4 * giraffe.box.height);
});

it.each([
  ['A man waits under a street lamp at night', 'man', 'street lamp'],
  ['A couple dances under a streetlamp in the snow', 'woman', 'streetlamp'],
])('%s: beside the post, not before it', (prompt, who, lamp) => {
  const { one } = staged(prompt);
  const face = onScreen(one(who), 'chin').x;
  expect(Math.abs(face - middleX(one(lamp)))).toBeGreaterThan(0.06 * one(who).box.height);
});
