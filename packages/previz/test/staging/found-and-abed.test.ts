import { expect, it } from 'vitest';
import { planSet, renderFrame } from '../../src/index.ts';
import { middleX, onScreen, staged } from './staged.ts';

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

it('who reads, wakes or works in bed sits up in it', () => {
  for (const prompt of [
    'A girl reads a book in bed',
    'A woman wakes up in bed',
    'A boy sits in bed with a bear',
  ]) {
    const { one } = staged(prompt);
    const who = one(prompt.split(' ')[1] as string);
    expect(onScreen(who, 'chin').y, prompt).toBeLessThan(
      onScreen(who, 'hips').y - 0.2 * one('bed').box.height,
    );
    expect(
      who.drawing.shapes.some((s) => /leg|shoe/.test(s.part)),
      prompt,
    ).toBe(false);
  }
});

it.each(['A mother reads a bedtime story to her daughter in bed', 'A father tucks his daughter in'])(
  '%s: at the bed, not at its foot',
  (prompt) => {
    const { one } = staged(prompt);
    const [bed, child] = [one('bed'), one('daughter')];
    const parent = one(prompt.split(' ')[1] as string);
    expect(onScreen(parent, 'hips').x).toBeGreaterThan(bed.box.x);
    expect(onScreen(parent, 'hips').x).toBeLessThan(bed.box.x + bed.box.width);
    expect(Math.abs(onScreen(child, 'chin').y - onScreen(child, 'hips').y)).toBeLessThan(
      0.3 * bed.box.height,
    );
  },
);

it.each([
  ['A boy hides under his bed with a flashlight, close-up', 'boy'],
  ['A girl lies on her stomach on the beach reading a book', 'girl'],
])('who looks out from the floor has the head up, clear of the arms: %s', (prompt, who) => {
  const { anchors } = staged(prompt).one(who).drawing;
  const [crown, chin] = [anchors['head.top'], anchors.chin];
  expect((chin?.y ?? 0) - (crown?.y ?? 0)).toBeGreaterThan(Math.abs((chin?.x ?? 0) - (crown?.x ?? 0)));
});

it('a leg in plaster lies over the blanket of who sits up in bed', () => {
  const { of } = staged('A boy sits in a hospital bed, his leg in a plaster cast', 960, 720, 7);
  expect(of('plaster cast')).toHaveLength(1);
});
