import { expect, it } from 'vitest';
import { renderFrame } from '../../src/index.ts';

it.each([
  ['truck', 'horse'],
  ['tree', 'phone'],
  ['fish', 'camera'],
])('a %s inside a %s is seen within its outline', async (inner, outer) => {
  const prompt = `a photo of a ${inner} inside a ${outer}`;
  const frame = await renderFrame({ prompt, seeds: [7], width: 320, height: 240, references: [] }, 0);
  const box = (label: string) => frame.report.drawn.find((d) => d.label.includes(label))?.box ?? [];
  const [ix = 0, iy = 0, iw = 0, ih = 0] = box(inner);
  const [ox = 0, oy = 0, ow = 0, oh = 0] = box(outer);
  expect(ix).toBeGreaterThan(ox);
  expect(ix + iw).toBeLessThan(ox + ow);
  expect(iy).toBeGreaterThan(oy);
  expect(iy + ih).toBeLessThan(oy + oh);
});
