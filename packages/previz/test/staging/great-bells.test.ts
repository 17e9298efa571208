/** A great bell hangs in its frame and is rung by its rope; a small one is in the hand. */
import { expect, it } from 'vitest';
import { staged } from './staged.ts';

it.each(['A monk rings a temple bell', 'A boy rings a huge bell', 'A sexton rings the church bell'])(
  '%s: it is taller than who rings it',
  (prompt) => {
    const { scene } = staged(prompt);
    const [bell, ringer] = [/bell/, /monk|boy|sexton/].map((label) =>
      scene.actors.find((a) => label.test(a.label)),
    );
    expect(bell?.box.height).toBeGreaterThan(1.1 * (ringer?.box.height ?? Infinity));
  },
);

it('a teacher rings a bell in the hand', () => {
  const { scene } = staged('A teacher rings a bell');
  const [bell, ringer] = [/bell/, /teacher/].map((label) => scene.actors.find((a) => label.test(a.label)));
  expect(bell?.box.height).toBeLessThan(0.5 * (ringer?.box.height ?? 0));
});
