import { expect, it } from 'vitest';
import { planSet, renderFrame } from '../../src/index.ts';

const request = (prompt: string, count = 1) => ({
  prompt,
  seeds: Array.from({ length: count }, (_, i) => 7 + i),
  width: 320,
  height: 240,
  references: [],
});

it('an animal that is found stands there; only when it is carried is it in the arms', () => {
  const [found, carried] = planSet(request('Mia finds a puppy in the park. She carries it home.', 2)).shots;
  expect(found?.relations.map((r) => r.kind)).toEqual(['looking-at']);
  expect(carried?.relations.map((r) => r.kind)).toEqual(['carrying']);
});

it('it looks at who has found it', async () => {
  const both = async (side: string) =>
    (await renderFrame(request(`A boy on the ${side} finds a turtle`), 0)).svg;
  const flipped = (svg: string) => /class="turtle" transform="[^"]*scale\(-/.test(svg);
  expect(flipped(await both('left'))).not.toBe(flipped(await both('right')));
});

it('who lies in bed gets up for nobody', async () => {
  const frame = await renderFrame(request('A patient lies in bed. A nurse holds his hand.'), 0);
  const box = (label: string) => frame.report.drawn.find((d) => d.label.includes(label))?.box ?? [];
  const [, , width = 0, height = 0] = box('patient');
  expect(width).toBeGreaterThan(1.5 * height);
});
