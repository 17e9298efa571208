import { expect, it } from 'vitest';
import { foot, middleX, overlapOf, staged } from './staged.ts';

it('changes a tyre at a car', () => {
  const { one } = staged('A young man changes a flat tyre by the side of a road');
  expect(overlapOf(one('tyre'), one('car'))).toBeGreaterThan(0.4);
});

it('opens the bonnet of a car that somebody works at, also of one whose engine fails on the way', () => {
  for (const prompt of [
    'A mechanic looks under the hood of a car',
    'A woman repairs the engine of her broken-down car on a desert highway',
  ])
    expect(staged(prompt).scene.actors.map((a) => a.label)).toContain('bonnet');
});

it('has what is loaded into a van in the arms before it', () => {
  const { one } = staged('A man loads a sofa into a van');
  const [sofa, man, van] = [one('sofa'), one('man'), one('van')];
  expect(Math.abs(middleX(sofa) - middleX(man))).toBeLessThan(0.3 * van.box.width);
  expect(foot(sofa)).toBeLessThan(foot(man));
});

it('stands on a scooter and on the steps of an escalator', () => {
  const rides = staged('A teenager rides an electric scooter across a plaza');
  const tall = rides.one('teenager').box;
  expect(tall.height).toBeGreaterThan(2 * tall.width);
  const { one } = staged('A woman rides an escalator in a shopping mall');
  const [woman, stairs] = [one('woman'), one('escalator')];
  expect(foot(woman)).toBeLessThan(foot(stairs));
  expect(overlapOf(woman, stairs)).toBeGreaterThan(0.5);
});

it('shows who is behind something large past its end', () => {
  for (const [prompt, noun, thing] of [
    ['A thief hides behind a parked van', 'thief', 'van'],
    ['A gardener waters plants behind a greenhouse', 'gardener', 'greenhouse'],
  ] as const) {
    const { one } = staged(prompt);
    expect(overlapOf(one(noun), one(thing)), prompt).toBeLessThan(0.5);
  }
});

it('draws the car whose door is opened, and zebra bars where a street is crossed', () => {
  const { scene } = staged('A chauffeur opens the door of a black limousine');
  expect(scene.actors.some((a) => a.box.width > 1.5 * a.box.height)).toBe(true);
  const crossing = staged('An old woman crosses the street, cars waiting').scene.set;
  expect(crossing.pieces.map((p) => p.part)).toContain('crossing');
});

it('mends the engine of a car in the car, and shows it by itself from near by', () => {
  const labels = (prompt: string) => staged(prompt).scene.actors.map((a) => a.label);
  for (const prompt of [
    'A mechanic repairs a car engine in a garage',
    'A woman fixes the engine in her garage',
  ])
    expect(labels(prompt), prompt).toEqual(expect.arrayContaining(['bonnet', 'engine']));
  expect(labels('Close-up of a mechanic tightening a bolt on a car engine')).not.toContain('bonnet');
});

it('has aircraft on the ground for whoever walks or runs up to them', () => {
  for (const [prompt, who, craft] of [
    ['A pilot walks to a biplane on a foggy airfield, dawn', 'pilot', 'biplane'],
    ['A mechanic runs to a plane', 'mechanic', 'plane'],
    ['A soldier runs towards a helicopter', 'soldier', 'helicopter'],
  ] as const) {
    const { one } = staged(prompt);
    expect(Math.abs(foot(one(craft)) - foot(one(who))), prompt).toBeLessThan(0.6 * one(who).box.height);
  }
});

it('stands on its feet up on what it guards', () => {
  for (const [prompt, who, wall] of [
    ['A Roman soldier stands guard on a stone wall at sunset', 'roman soldier', 'stone wall'],
    ['A guard stands watch on a brick wall', 'guard', 'brick wall'],
  ] as const) {
    const { one, scene } = staged(prompt);
    const top = scene.actors.find((a) => a.label.endsWith(wall))?.box.y ?? 0;
    expect(Math.abs(foot(one(who)) - top), prompt).toBeLessThan(0.1 * one(who).box.height);
  }
});

it('knows who and what is before a church', () => {
  const bride = staged('A bride throws her bouquet on the church steps');
  expect(bride.of('bouquet')).toHaveLength(1);
  expect(staged('A groom kisses the bride outside the church').of('bride')).toHaveLength(1);
});
