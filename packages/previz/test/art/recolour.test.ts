import { describe, expect, it } from 'vitest';
import { allDrawables } from '../../src/art/catalogue.ts';
import { drawArt } from '../../src/art/index.ts';
import { areaOf, flatten } from '../../src/art/path/flatten.ts';
import { parse } from '../../src/colour/oklch.ts';
import type { Drawing } from '../../src/model/drawing.ts';

const COLOURS = {
  red: '#d2222a',
  blue: '#2456c8',
  green: '#2a8f3c',
  yellow: '#f2cf22',
  orange: '#ee7d1e',
  purple: '#7a35a8',
  pink: '#ee82b4',
  brown: '#7a4a28',
  black: '#15151a',
  white: '#ffffff',
  grey: '#85888c',
} as const;

const SUBJECTS =
  'bird car cup bus truck bicycle motorcycle rowing-boat chair couch umbrella backpack suitcase handbag vase book cat dog horse bottle bowl balloon kite tie skateboard surfboard frisbee fire-hydrant bench toaster train airplane cow sheep elephant bear dress beanie guitar rose'.split(
    ' ',
  );

/** Mean of a* and b* and lightness over painted areas: later shapes count as if they covered nothing. */
function meanColour(drawing: Drawing): { l: number; a: number; b: number } {
  const sum = { l: 0, a: 0, b: 0, area: 0 };
  for (const s of drawing.shapes) {
    const outline = flatten(s.d);
    const length = outline.flat().length;
    const area = s.fill ? outline.reduce((t, p) => t + areaOf(p), 0) : length * (s.stroke?.width ?? 0) * 4;
    const { l, c, h } = parse(s.fill ?? s.stroke?.colour ?? '#000000');
    sum.l += l * area;
    sum.a += c * Math.cos((h * Math.PI) / 180) * area;
    sum.b += c * Math.sin((h * Math.PI) / 180) * area;
    sum.area += area;
  }
  return { l: sum.l / sum.area, a: sum.a / sum.area, b: sum.b / sum.area };
}

const apart = (mean: { l: number; a: number; b: number }, hex: string): number => {
  const { l, c, h } = parse(hex);
  const [a, b] = [c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)];
  return Math.hypot(mean.l - l, mean.a - a, mean.b - b);
};

const drawn = (id: string, colour: string | null) =>
  drawArt(id, { colour, second: null, pattern: null, material: null, pose: null, seed: 1 });

describe('an asked-for colour', () => {
  it.each(SUBJECTS)('moves a %s towards it, whichever it is', (id) => {
    const own = meanColour(drawn(id, null));
    for (const [name, hex] of Object.entries(COLOURS)) {
      const before = apart(own, hex);
      const after = apart(meanColour(drawn(id, hex)), hex);
      expect(after, `${name} ${id}`).toBeLessThan(Math.max(before, 0.27));
    }
  });

  it('keeps the parts that are not the main one', () => {
    const fills = (hex: string | null) =>
      drawn('car', hex)
        .shapes.filter((s) => s.part === 'wheel')
        .map((s) => s.fill);
    expect(fills('#2456c8')).toEqual(fills(null));
  });

  it('reaches a part of everything that can be drawn', () => {
    const fills = (id: string, hex: string | null) =>
      drawn(id, hex).shapes.map((s) => s.fill ?? s.stroke?.colour);
    const deaf = allDrawables()
      .filter(
        (d) =>
          d.kind === 'thing' &&
          d.category !== 'sky' &&
          fills(d.id, '#c030c8').join() === fills(d.id, null).join(),
      )
      .map((d) => d.id);
    expect(deaf).toEqual([]);
  });
});
