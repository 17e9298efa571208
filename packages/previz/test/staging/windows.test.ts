import { describe, expect, it } from 'vitest';
import { drawArt } from '../../src/art/index.ts';
import { clipped } from '../../src/geometry/clip-polygon.ts';
import { windowsOf } from '../../src/staging/windows.ts';

const plain = { colour: null, second: null, pattern: null, material: null, pose: null, seed: 1 };
const square = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 10 },
  { x: 0, y: 10 },
];

describe('windows', () => {
  it.each(['car', 'taxi', 'bus', 'truck', 'van', 'tractor', 'train', 'helicopter', 'rocket'])(
    'a %s has some that a head fits into, the foremost first',
    (id) => {
      const windows = windowsOf(drawArt(id, plain), -1);
      expect(windows.length).toBeGreaterThan(0);
      const xs = windows.map((w) => w.box.x + w.box.width / 2);
      expect(xs).toEqual([...xs].sort((a, b) => a - b));
    },
  );

  it('a bench has none', () => {
    expect(windowsOf(drawArt('bench', plain), -1)).toEqual([]);
  });

  it('cut what shows to themselves', () => {
    const cut = clipped(
      [
        { x: 5, y: -5 },
        { x: 15, y: 5 },
        { x: 5, y: 15 },
        { x: -5, y: 5 },
      ],
      square,
    );
    for (const p of cut) {
      expect(Math.min(p.x, p.y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(p.x, p.y)).toBeLessThanOrEqual(10);
    }
    expect(
      clipped(
        square.map((p) => ({ x: p.x + 20, y: p.y })),
        square,
      ),
    ).toEqual([]);
    expect(clipped(square, square)).toHaveLength(4);
  });
});
