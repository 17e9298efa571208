import { describe, expect, it } from 'vitest';
import { allDrawables } from '../../src/art/catalogue.ts';
import { drawArt, findDrawable } from '../../src/art/index.ts';
import type { DrawOptions } from '../../src/model/drawable.ts';

const plain: DrawOptions = { colour: null, second: null, pattern: null, material: null, pose: null, seed: 1 };

describe('drawArt', () => {
  it('draws everything within its bounds, on its ground, with the usual anchors', () => {
    for (const d of allDrawables()) {
      const drawing = drawArt(d.id, plain);
      const { bounds: b } = drawing;
      expect(drawing.shapes.length, d.id).toBeGreaterThan(0);
      expect(b.width, d.id).toBeGreaterThan(0);
      expect(b.height, d.id).toBeGreaterThan(0);
      expect(b.height / 100 / d.height, d.id).toBeCloseTo(1, 1);
      for (const shape of drawing.shapes) {
        expect(shape.d, d.id).toMatch(/^[Mm]/);
        expect(shape.d, d.id).not.toContain('NaN');
        expect(shape.fill ?? shape.stroke?.colour, d.id).toMatch(/^#[0-9a-f]{6}$/i);
      }
      expect(Object.keys(drawing.anchors), d.id).toEqual(expect.arrayContaining(['top', 'middle', 'grip']));
    }
  });

  it('stands everything on its ground line', () => {
    for (const d of allDrawables().filter(
      (one) => one.placement === 'floor' || one.placement === 'surface',
    )) {
      const { bounds: b } = drawArt(d.id, plain);
      expect(Math.abs(b.y + b.height) / b.height, d.id).toBeLessThan(0.14);
    }
  });

  it('draws every pose that it offers, each other than standing', () => {
    for (const d of allDrawables().filter((one) => one.poses.length > 0)) {
      const stand = JSON.stringify(drawArt(d.id, plain).shapes);
      const other = d.poses.filter(
        (pose) => JSON.stringify(drawArt(d.id, { ...plain, pose }).shapes) !== stand,
      );
      // A water bird stands afloat: for it 'swim' and standing are one.
      expect(d.poses.length - other.length, d.id).toBeLessThanOrEqual(1);
      // Doors and windows only open.
      expect(other.length, d.id).toBeGreaterThan(d.kind === 'animal' ? 1 : 0);
    }
  });

  it('draws the same again for the same options', () => {
    for (const id of ['dog', 'car', 'apple', 'sheep', 'bird']) {
      const options = { ...plain, colour: '#2050c0', pattern: 'striped' as const };
      expect(drawArt(id, options)).toEqual(drawArt(id, options));
    }
  });

  it('takes a pose that it does not know for standing', () => {
    expect(drawArt('dog', { ...plain, pose: 'dance' })).toEqual(drawArt('dog', plain));
    expect(drawArt('cup', { ...plain, pose: 'run' })).toEqual(drawArt('cup', plain));
  });

  it('refuses what is not in the catalogue', () => {
    expect(() => drawArt('no-such-thing', plain)).toThrow(RangeError);
    expect(findDrawable('no-such-thing')).toBeUndefined();
  });

  it('lays a pattern over the main part', () => {
    for (const pattern of ['striped', 'dotted', 'checked', 'floral'] as const) {
      const parts = drawArt('cup', { ...plain, pattern }).shapes.map((s) => s.part);
      expect(parts).toContain('pattern');
    }
  });

  it('lays a pattern over every large part of the body in one colour', () => {
    const marks = drawArt('couch', { ...plain, pattern: 'striped' }).shapes.filter(
      (s) => s.part === 'pattern',
    );
    expect(marks.length).toBeGreaterThan(1);
    expect(new Set(marks.map((s) => s.fill)).size).toBe(1);
  });

  it('patterns in the second colour when one is asked for', () => {
    const { shapes } = drawArt('cup', { ...plain, pattern: 'dotted', second: '#123456' });
    expect(shapes.find((s) => s.part === 'pattern')?.fill).toBe('#123456');
  });

  it('shows the grain of wood and the courses of bricks', () => {
    for (const [id, material] of [
      ['chair', 'wooden'],
      ['house', 'brick'],
    ] as const) {
      const parts = drawArt(id, { ...plain, material }).shapes.map((s) => s.part);
      expect(parts, material).toContain('texture');
    }
    expect(drawArt('chair', { ...plain, material: 'no such stuff' }).shapes.map((s) => s.part)).not.toContain(
      'texture',
    );
  });

  it('lets what is behind glass show through', () => {
    const { shapes } = drawArt('vase', { ...plain, material: 'glass' });
    expect(shapes.some((s) => s.opacity !== undefined && s.opacity < 0.7)).toBe(true);
  });
});
