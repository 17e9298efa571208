import { describe, expect, it } from 'vitest';
import { adjust, blend, format, parse } from '../../src/colour/oklch.ts';

describe('OKLCH', () => {
  it('gives the published values of the sRGB primaries', () => {
    const red = parse('#ff0000');
    expect(red.l).toBeCloseTo(0.628, 3);
    expect(red.c).toBeCloseTo(0.2577, 3);
    expect(red.h).toBeCloseTo(29.23, 1);
    expect(parse('#ffffff').l).toBeCloseTo(1, 4);
    expect(parse('#000000').l).toBeCloseTo(0, 4);
  });

  it('survives a round trip for every corner of the cube and a grid within', () => {
    for (let r = 0; r <= 255; r += 51) {
      for (let g = 0; g <= 255; g += 51) {
        for (let b = 0; b <= 255; b += 51) {
          const hex = `#${[r, g, b].map((v) => v.toString(16).padStart(2, '0')).join('')}`;
          expect(format(parse(hex))).toBe(hex);
        }
      }
    }
  });

  it('reduces chroma, not hue, when a colour does not fit into sRGB', () => {
    const fitted = parse(format({ l: 0.7, c: 0.5, h: 150 }));
    expect(fitted.h).toBeCloseTo(150, 0);
    expect(fitted.l).toBeCloseTo(0.7, 2);
    expect(fitted.c).toBeLessThan(0.3);
  });

  it('blends without leaving the line between two colours', () => {
    expect(blend('#000000', '#ffffff', 0)).toBe('#000000');
    expect(blend('#000000', '#ffffff', 1)).toBe('#ffffff');
    expect(parse(blend('#000000', '#ffffff', 0.5)).c).toBeLessThan(0.001);
  });

  it('adjusts lightness by what was asked', () => {
    expect(parse(adjust('#808080', 0.1)).l - parse('#808080').l).toBeCloseTo(0.1, 2);
  });
});
