/** Out of a window one climbs before its wall; who stands outside of one is seen through its panes. */
import { expect, it } from 'vitest';
import { middleX, staged } from './staged.ts';

it.each([
  ['a bride climbs out of a church window', 'bride', 'church-front'],
  ['a teenager sneaks out of her bedroom window at midnight', 'teenager', 'suburb'],
  ['a burglar slips out of a window', 'burglar', 'street'],
])('%s: from without, in the window', (prompt, who, setting) => {
  const { one, scene } = staged(prompt);
  expect(scene.set.setting).toBe(setting);
  const [person, window] = [one(who), one('window')];
  expect(Math.abs(middleX(person) - middleX(window))).toBeLessThan(0.4 * window.box.width);
  expect(window.box.y + window.box.height).toBeGreaterThan(person.box.y);
});

it.each([
  ['a boy sees a clown standing outside his bedroom window', 'clown'],
  ['a scarecrow stands outside the farmhouse window', 'scarecrow'],
  ['two children see a face pressed against the window', 'woman'],
])('%s: through the panes', (prompt, who) => {
  const { one } = staged(prompt);
  expect(one('window').drawing.shapes.some((s) => s.part === 'room')).toBe(true);
  expect(one(who).drawing.shapes).toHaveLength(0);
});
