import { describe, expect, it } from 'vitest';
import { onScreen, staged } from './staged.ts';

/** Heads of `noun` that are in the frame. */
function heads(prompt: string, noun: string): number {
  const { of, scene } = staged(prompt);
  return of(noun).filter((a) => {
    const { x, y } = onScreen(a, 'eyes');
    return x > 0 && x < scene.width && y > 0 && y < scene.height;
  }).length;
}

describe('a size that was said holds for several people', () => {
  it.each([
    ['Medium shot of a dad cooking with three kids in the kitchen', 'dad', 'kid', 3],
    ['Medium shot of a singer on stage with a guitarist and a drummer', 'singer', 'drummer', 1],
    ['Medium close-up of a judge in a courtroom, three lawyers argue', 'judge', 'lawyer', 3],
  ])('%s', (prompt, first, others, count) => {
    const { one, scene } = staged(prompt);
    // The thighs are at the frame's lower edge or under it: nobody stands there from head to foot.
    expect(onScreen(one(first), 'cut.thigh').y).toBeGreaterThan(0.97 * scene.height);
    expect(heads(prompt, others)).toBe(count);
  });
});

it.each([
  ['A couple argues at the breakfast table, two shot', ['woman', 'man']],
  ['A police officer interrogates a suspect at a table, medium two shot', ['police officer', 'suspect']],
  ['A chef and his young apprentice taste soup, medium close-up', ['chef', 'apprentice']],
  ['A father and his daughter fly a kite in a park, medium shot', ['father', 'daughter']],
  ['A father and his daughter fly a kite in a park, close-up', ['father', 'daughter']],
  ['A grandfather shows his grandson a watch, close-up', ['grandfather', 'grandson']],
])('%s: nobody is left out', (prompt, nouns) => {
  const { one, scene } = staged(prompt, 1280, 720);
  for (const noun of nouns as string[]) {
    const [top, chin] = [onScreen(one(noun), 'head.top'), onScreen(one(noun), 'chin')];
    expect(top.y, noun).toBeGreaterThan(0);
    expect(chin.y, noun).toBeLessThan(0.97 * scene.height);
    expect(top.x, noun).toBeGreaterThan(0.03 * scene.width);
    expect(top.x, noun).toBeLessThan(0.97 * scene.width);
  }
});

it.each([
  ['A cowboy pats his horse, close-up', 'cowboy', 'horse'],
  ['A farmer feeds a cow, medium close-up', 'farmer', 'cow'],
  ['A knight and a dragon face each other, medium shot', 'knight', 'dragon'],
])('%s: both heads are in the frame', (prompt, person, beast) => {
  const { one, scene } = staged(prompt, 1280, 720);
  for (const noun of [person, beast]) {
    const { x, y } = onScreen(one(noun), 'eyes');
    expect(x, noun).toBeGreaterThan(0);
    expect(x, noun).toBeLessThan(scene.width);
    expect(y, noun).toBeGreaterThan(0);
    expect(y, noun).toBeLessThan(scene.height);
  }
});
