import { expect, it } from 'vitest';
import { planSet } from '../../src/engine.ts';
import { staged } from '../staging/staged.ts';

const cast = (prompt: string) =>
  planSet({ prompt, seeds: [1], width: 960, height: 720, references: [] }).script.entities.map(
    (e) => `${e.drawable} × ${e.count}`,
  );

it.each([
  ['A messenger kneels before the king', 'herald × 1'],
  ['Soldiers attack a castle', 'royal-guard × 3'],
  ['A Roman legion marches through a field', 'roman-soldier × 24'],
  ['Three musketeers raise their swords', 'musketeer × 3'],
])('people are of the world they are in: %s', (prompt, who) => {
  expect(cast(prompt)).toContain(who);
});

it.each([
  ['A guard stands at the door of a bank', 'royal-guard × 1'],
  ['A soldier with a rifle guards a castle', 'royal-guard × 1'],
])('and those of our own day stay what they are: %s', (prompt, who) => {
  expect(cast(prompt)).not.toContain(who);
});

it('a horde is of many', () => {
  const many = cast('A zombie horde walks through a city').find((c) => c.startsWith('zombie'));
  expect(Number(many?.split(' × ')[1])).toBeGreaterThan(9);
});

it('guards have spears whose foot is on the ground', () => {
  const { scene, one } = staged('Two guards stand at the castle gate');
  const guard = one('guard');
  expect(guard.drawing.shapes.some((s) => /spear|tip|shaft/.test(s.part))).toBe(true);
  const foot = Math.max(...scene.actors.map((a) => a.box.y + a.box.height));
  expect(foot).toBeLessThan(guard.box.y + 1.04 * guard.box.height);
});
