import { expect, it } from 'vitest';
import { planSet, renderFrame } from '../../src/index.ts';
import { middleX, staged } from './staged.ts';

const request = (prompt: string, count = 1) => ({
  prompt,
  seeds: Array.from({ length: count }, (_, i) => 7 + i),
  width: 320,
  height: 240,
  references: [],
});

it('who finds an animal kneels to it; only when it is carried is it in the arms', () => {
  const [found, carried] = planSet(request('Mia finds a puppy in the park. She carries it home.', 2)).shots;
  expect(found?.relations.map((r) => r.kind)).toEqual(['touching']);
  expect(carried?.relations.map((r) => r.kind)).toEqual(['carrying']);
});

it('it looks at who has found it', () => {
  const { one } = staged('A boy finds a turtle');
  const [boy, turtle] = [one('boy'), one('turtle')];
  // Drawn as it looks to the left.
  expect(turtle.flip).toBe(middleX(boy) > middleX(turtle));
});

it('who lies in bed gets up for nobody', async () => {
  const frame = await renderFrame(request('A patient lies in bed. A nurse holds his hand.'), 0);
  const box = (label: string) => frame.report.drawn.find((d) => d.label.includes(label))?.box ?? [];
  const [, , width = 0, height = 0] = box('patient');
  expect(width).toBeGreaterThan(1.5 * height);
});
