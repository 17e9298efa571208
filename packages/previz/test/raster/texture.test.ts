import { describe, expect, it } from 'vitest';
import type { Texture } from '../../src/model/light.ts';
import { layTexture } from '../../src/raster/texture.ts';

const SIZE = 256;
const grey = (level: number, texture: Texture) => {
  const picture = { width: SIZE, height: SIZE, data: new Uint8ClampedArray(SIZE * SIZE * 3).fill(level) };
  layTexture(picture, texture);
  return [...picture.data].filter((_, i) => i % 3 === 0);
};
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
const spread = (values: readonly number[]) => {
  const m = mean(values);
  return Math.sqrt(mean(values.map((v) => (v - m) ** 2)));
};

describe('textures', () => {
  it('vary a flat tone without shifting it', () => {
    for (const texture of ['wash', 'pigment', 'crayon'] as const) {
      const values = grey(120, texture);
      expect(spread(values), texture).toBeGreaterThan(3);
      expect(Math.abs(mean(values) - 120), texture).toBeLessThan(6);
    }
  });

  it('hatch dark tones more densely than light ones, and leave paper white', () => {
    const inked = (level: number) => grey(level, 'hatching').filter((v) => v < level).length / SIZE ** 2;
    expect(inked(235)).toBe(0);
    expect(inked(200)).toBeGreaterThan(0.1);
    expect(inked(165)).toBeGreaterThan(inked(200) + 0.1);
    expect(inked(130)).toBeGreaterThan(inked(165));
  });

  it('are the same every time', () => {
    expect(grey(90, 'pigment')).toEqual(grey(90, 'pigment'));
  });
});
