import { describe, expect, it } from 'vitest';
import { cutOut } from '../../src/picture/index.ts';
import { BOTTLE, HANDLED, PALE_BOTTLE, PALE_MUG, picture, SHADOWED, SUNSET, TOY } from './pictures.ts';

const pixel = (p: { width: number; rgba: Uint8Array }, x: number, y: number) => [
  ...p.rgba.subarray((y * p.width + x) * 4, (y * p.width + x) * 4 + 4),
];

describe('cutting out', () => {
  it('takes a product off its plain backdrop, shadow and all', async () => {
    const cut = cutOut(await picture(BOTTLE));
    expect(cut).not.toBeNull();
    if (!cut) return;
    // 200 of 680 wide: the bottle alone, without the shadow on either side.
    expect(cut.width / cut.height).toBeCloseTo(200 / 680, 1);
    expect(pixel(cut, 2, 2)[3]).toBe(0);
  });

  it('keeps white inside the thing on a white backdrop', async () => {
    const cut = cutOut(await picture(BOTTLE));
    if (!cut) throw new Error('expected a cut-out');
    const label = pixel(cut, Math.round(cut.width * 0.15), Math.round(cut.height * 0.65));
    expect(label[3]).toBe(255);
    expect(label[0]).toBeGreaterThan(240);
  });

  it('leaves no halo: what shows at the edge is the colour of the thing', async () => {
    const cut = cutOut(await picture(BOTTLE));
    if (!cut) throw new Error('expected a cut-out');
    const y = Math.round(cut.height * 0.5);
    const row = Array.from({ length: cut.width }, (_, x) => pixel(cut, x, y)).filter((p) => (p[3] ?? 0) > 24);
    const pale = row.filter((p) => (p[0] ?? 0) > 140 && (p[2] ?? 0) > 200);
    expect(row.length).toBeGreaterThan(100);
    expect(pale).toEqual([]);
  });

  it('is seen through a handle, and not through a label', async () => {
    const cut = cutOut(await picture(HANDLED));
    if (!cut) throw new Error('expected a cut-out');
    // The cut-out begins at x 170, y 270; 347 by 330 of the picture.
    const at = (x: number, y: number) =>
      pixel(cut, Math.round(((x - 170) / 347) * cut.width), Math.round(((y - 270) / 330) * cut.height))[3];
    expect(at(450, 420)).toBe(0);
    expect(at(290, 430)).toBe(255);
    expect(at(512, 420)).toBe(255);
  });

  it('finds a pale thing whose light is as bright as its backdrop', async () => {
    const cut = cutOut(await picture(PALE_BOTTLE));
    if (!cut) throw new Error('expected a cut-out');
    expect(cut.width / cut.height).toBeCloseTo(200 / 610, 1);
    expect(pixel(cut, Math.round(cut.width * 0.4), Math.round(cut.height * 0.6))[3]).toBe(255);
  });

  it('leaves a soft shadow on the floor behind', async () => {
    const cut = cutOut(await picture(SHADOWED));
    expect(cut && cut.width / cut.height).toBeCloseTo(1, 1);
  });

  it('finds a pale thing on white', async () => {
    const cut = cutOut(await picture(PALE_MUG));
    if (!cut) throw new Error('expected a cut-out');
    expect(cut.width / cut.height).toBeCloseTo(300 / 400, 1);
    expect(pixel(cut, Math.round(cut.width / 2), Math.round(cut.height / 2))[3]).toBe(255);
  });

  it('takes what is transparent as it is', async () => {
    const cut = cutOut(await picture(TOY));
    expect(cut && cut.width / cut.height).toBeCloseTo(340 / 580, 1);
  });

  it.each([
    ['a picture of a place', SUNSET],
    ['one colour and nothing else', '<rect width="600" height="800" fill="#808080"/>'],
    ['next to nothing', '<rect width="600" height="800" fill="#fff"/><circle cx="300" cy="300" r="3"/>'],
  ])('does not cut %s', async (_, svg) => {
    expect(cutOut(await picture(svg))).toBeNull();
  });

  it('gives the same pixels for the same picture', async () => {
    const [a, b] = [cutOut(await picture(BOTTLE)), cutOut(await picture(BOTTLE))];
    expect(a).not.toBe(b);
    expect(a).toEqual(b);
  });
});
