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

  it('print deeper tones with larger dots: screentone in black on white, halftone in a darker ink', () => {
    const black = (level: number) => grey(level, 'screentone').filter((v) => v < 60).length / SIZE ** 2;
    expect(new Set(grey(252, 'screentone'))).toEqual(new Set([252]));
    expect(black(200)).toBeGreaterThan(0.05);
    expect(black(110)).toBeGreaterThan(black(200) + 0.2);
    const dotted = (level: number) => grey(level, 'halftone').filter((v) => v < level).length / SIZE ** 2;
    expect(dotted(240)).toBe(0);
    expect(dotted(110)).toBeGreaterThan(dotted(170) + 0.1);
  });

  it('leave the line between two tones of screentone whole', () => {
    const picture = { width: 64, height: 64, data: new Uint8ClampedArray(64 * 64 * 3).fill(160) };
    for (let y = 0; y < 64; y++) picture.data.fill(20, (y * 64 + 30) * 3, (y * 64 + 33) * 3);
    layTexture(picture, 'screentone');
    for (let y = 0; y < 64; y++) expect(picture.data[(y * 64 + 31) * 3]).toBe(20);
  });

  it('make square pixels of few levels', () => {
    const picture = { width: 320, height: 320, data: new Uint8ClampedArray(320 * 320 * 3) };
    for (let i = 0; i < picture.data.length; i++) picture.data[i] = (i * 7) % 256;
    layTexture(picture, 'pixels');
    expect(new Set(picture.data).size).toBeLessThanOrEqual(8);
    expect(picture.data.slice(0, 3)).toEqual(picture.data.slice(3, 6));
  });

  it('are the same every time', () => {
    expect(grey(90, 'pigment')).toEqual(grey(90, 'pigment'));
  });
});
