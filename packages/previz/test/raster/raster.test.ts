import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { FrameDrawing } from '../../src/drawing/index.ts';
import type { Grade } from '../../src/model/light.ts';
import { applyGrade, encode, type Picture, rasterise } from '../../src/raster/index.ts';
import { layEnlarged, layOver, soften } from '../../src/raster/lay-over.ts';

const neutral: Grade = {
  exposure: 0,
  contrast: 0,
  saturation: 0,
  shadows: { colour: '#808080', weight: 0 },
  highlights: { colour: '#808080', weight: 0 },
  vignette: 0,
  grain: 0,
  bloom: 0,
};
const box = (fill: string, x: number, w: number, opacity = 1) =>
  `<rect x="${x}" y="0" width="${w}" height="40" fill="${fill}" opacity="${opacity}"/>`;
const frame = (layers: FrameDrawing['layers']): FrameDrawing => ({
  width: 60,
  height: 40,
  defs: '',
  layers,
  grade: neutral,
  seed: 1,
});
const at = (data: Uint8Array, x: number, y: number) => [
  ...data.subarray((y * 60 + x) * 4, (y * 60 + x) * 4 + 3),
];

describe('raster', () => {
  it('lays sharp layers over each other', () => {
    const pixels = rasterise(
      frame([
        { name: 'sky', svg: box('#204060', 0, 60), blur: 0 },
        { name: 'stage', svg: box('#c03020', 20, 20), blur: 0 },
      ]),
    );
    expect(at(pixels.data, 5, 20)).toEqual([0x20, 0x40, 0x60]);
    expect(at(pixels.data, 30, 20)).toEqual([0xc0, 0x30, 0x20]);
  });

  it('mixes half-transparent paint over a blurred plane without dark fringes', () => {
    const pixels = rasterise(
      frame([
        { name: 'sky', svg: box('#ffffff', 0, 60), blur: 3 },
        { name: 'weather', svg: box('#ffffff', 0, 30, 0.5), blur: 0 },
      ]),
    );
    for (const x of [1, 15, 29, 30, 45, 58])
      expect(Math.min(...at(pixels.data, x, 20))).toBeGreaterThanOrEqual(254);
  });

  it('blurs an edge over a few pixels', () => {
    const pixels = rasterise(
      frame([{ name: 'sky', svg: box('#000000', 0, 30) + box('#ffffff', 30, 30), blur: 3 }]),
    );
    const row = Array.from({ length: 60 }, (_, x) => at(pixels.data, x, 20)[0] as number);
    expect(row[2]).toBeLessThan(6);
    expect(row[57]).toBeGreaterThan(249);
    expect(row.filter((v) => v > 20 && v < 235).length).toBeGreaterThan(3);
  });

  it('leaves pixels alone under a neutral grade and darkens the corners with a vignette', () => {
    const flat = () => ({ width: 60, height: 40, data: new Uint8Array(60 * 40 * 4).fill(128) });
    const red = ({ data }: Picture, x: number, y: number) => data[(y * 60 + x) * 3];
    const same = applyGrade(flat(), neutral, 1);
    expect(new Set(same.data)).toEqual(new Set([128]));
    const dark = applyGrade(flat(), { ...neutral, vignette: 0.5 }, 1);
    expect(red(dark, 0, 0)).toBeLessThan(80);
    expect(red(dark, 30, 20)).toBeGreaterThan(125);
  });

  it('spills the light of a lamp over the dark beside it, and none where nothing is bright', () => {
    const dark = () => ({ width: 60, height: 40, data: new Uint8Array(60 * 40 * 4).fill(30) });
    const lit = dark();
    for (let y = 16; y < 24; y++) lit.data.fill(255, (y * 60 + 26) * 4, (y * 60 + 34) * 4);
    const red = ({ data }: Picture, x: number, y: number) => data[(y * 60 + x) * 3] as number;
    const glowing = applyGrade(lit, { ...neutral, bloom: 0.6 }, 1);
    expect(red(glowing, 38, 20)).toBeGreaterThan(34);
    expect(red(glowing, 38, 20)).toBeGreaterThan(red(glowing, 50, 20));
    expect(new Set(applyGrade(dark(), { ...neutral, bloom: 0.6 }, 1).data)).toEqual(new Set([30]));
  });

  it('enlarges a flat opaque picture to the same flat picture', () => {
    const small = { width: 8, height: 6, pixels: new Uint8Array(8 * 6 * 4).fill(255) };
    const below = new Uint8Array(40 * 30 * 4).fill(9);
    layEnlarged(below, soften(small), 1 / 5, 40, 30);
    expect(new Set(below)).toEqual(new Set([255]));
  });

  it('leaves alone what an empty plane covers, and shades evenly between two columns', () => {
    const below = new Uint8Array(8 * 2 * 4).fill(40);
    layEnlarged(below, { width: 4, height: 1, pixels: new Uint8Array(16) }, 0.5, 8, 2);
    expect(new Set(below)).toEqual(new Set([40]));
    const pixels = Uint8Array.from([0, 0, 0, 255, 240, 240, 240, 255]);
    layEnlarged(below, { width: 2, height: 1, pixels }, 0.25, 8, 2);
    const reds = [...below.subarray(0, 32)].filter((_, i) => i % 4 === 0);
    expect(reds).toEqual([0, 0, 30, 90, 150, 210, 240, 240]);
  });

  it('lays one picture over another as source-over says, to the nearest level', () => {
    for (const a of [1, 77, 128, 200, 254])
      for (const b of [0, 3, 127, 255]) {
        const below = Uint8Array.from([b, b, b, 255]);
        layOver(below, Uint8Array.from([a, 0, a >> 1, a]));
        const seen = Math.round((b * (255 - a)) / 255);
        expect([...below]).toEqual([a + seen, seen, (a >> 1) + seen, 255]);
      }
  });

  it('writes a PNG of exact size with sRGB and parameters stated, and a WebP of at most 1024', async () => {
    const pixels = { width: 1200, height: 800, data: new Uint8ClampedArray(1200 * 800 * 3).fill(200) };
    const { png, webp } = await encode(pixels, {
      xmp: '<x:xmpmeta xmlns:x="adobe:ns:meta/"/>',
      parameters: '{"prompt":"naïve 🎬"}',
    });
    const meta = await sharp(png).metadata();
    expect([meta.width, meta.height, meta.channels, meta.space]).toEqual([1200, 800, 3, 'srgb']);
    expect(Buffer.from(png).includes(Buffer.from('{"prompt":"naïve 🎬"}', 'utf8'))).toBe(true);
    expect(Buffer.from(png).includes('sRGB')).toBe(true);
    const min = await sharp(webp).metadata();
    expect([min.format, min.width, min.height]).toEqual(['webp', 1024, 683]);
  });
});
