import { expect, it } from 'vitest';
import { renderFrame } from '../../src/index.ts';

it('a dragon breathes fire from its mouth: beside it, off the ground', async () => {
  const frame = await renderFrame(
    { prompt: 'A dragon breathes fire in a cave', seeds: [7], width: 320, height: 240, references: [] },
    0,
  );
  const box = (label: string) => frame.report.drawn.find((d) => d.label.includes(label))?.box ?? [];
  const [dx = 0, dy = 0, dw = 0, dh = 0] = box('dragon');
  const [fx = 0, fy = 0, fw = 0, fh = 0] = box('fire');
  const gap = Math.max(dx - (fx + fw), fx - (dx + dw));
  expect(gap).toBeLessThan(0.05 * dw);
  expect(fx + fw / 2 < dx + 0.2 * dw || fx + fw / 2 > dx + 0.8 * dw).toBe(true);
  expect(fy + fh).toBeLessThan(dy + 0.75 * dh);
});
