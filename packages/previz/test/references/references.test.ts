import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readReferences } from '../../src/references/index.ts';
import { readPalette } from '../../src/references/palette.ts';
import type { Carried, Reference } from '../../src/references/reference.ts';
import { readXmp, writeXmp } from '../../src/references/xmp.ts';

const picture = (paint: (x: number, y: number) => readonly [number, number, number]): Reference => {
  const size = 64;
  const rgba = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) rgba.set([...paint(x, y), 255], (y * size + x) * 4);
  return { index: 0, width: size, height: size, rgba, xmp: null };
};

const carried: Carried = {
  version: 1,
  prompt: 'a "red" <fox> & a cat',
  cast: [],
  place: { setting: 'forest', hour: 'dusk', weather: 'fog', season: 'autumn', mood: null, seed: 4 },
  style: 'ink',
};

describe('references', () => {
  it('tells the subject from its backdrop', () => {
    const palette = readPalette(
      picture((x, y) => (Math.hypot(x - 32, y - 32) < 16 ? [220, 30, 30] : [235, 235, 240])),
    );
    expect(palette.subject[0]).toMatch(/^#d|^#e/);
    expect(Number.parseInt(palette.backdrop[0]?.slice(1, 3) ?? '0', 16)).toBeGreaterThan(220);
  });

  it('reads a dark picture as night and a warm bright one as golden hour', () => {
    const hour = (rgb: readonly [number, number, number]) => {
      const [reading] = readReferences([picture(() => rgb)]);
      return reading?.kind === 'palette' ? reading.palette.hour : null;
    };
    expect(hour([14, 18, 40])).toBe('night');
    expect(hour([250, 190, 110])).toBe('golden-hour');
    expect(hour([225, 235, 245])).toBe('noon');
  });

  it.each([
    ['larger than ours', { width: 4000, height: 4000, data: 'eJw=' }],
    ['a bomb', { width: 2, height: 2, data: deflateSync(Buffer.alloc(1_000_000)).toString('base64') }],
    ['no pixels', { width: 2, height: 2, data: 'no' }],
  ])('leaves out a picture that is %s, and keeps who it plays', (_, picture) => {
    const member = { entity: { kind: 'thing', drawable: 'cup' }, looks: [], colours: [null] };
    const packed = writeXmp({ ...carried, cast: [] }).replace(
      /(&[^;&]+;)cast\1:\[\]/,
      (_all, quote) =>
        `${quote}cast${quote}:[${JSON.stringify({ ...member, picture }).replaceAll('"', quote)}]`,
    );
    expect(readXmp(packed)?.cast).toEqual([member]);
  });

  it('brings back what a frame of ours carries, character for character', () => {
    expect(readXmp(writeXmp(carried))).toEqual(carried);
  });

  it.each([
    ['another program’s packet', '<x:xmpmeta xmlns:x="adobe:ns:meta/"/>'],
    ['broken JSON', writeXmp(carried).replace('version', 'vers&#34;ion')],
    [
      'a colour that would break out of an attribute',
      writeXmp({
        ...carried,
        cast: [{ entity: { kind: 'thing', drawable: 'car' }, looks: [], colours: ['"/><script>'] }],
      } as never),
    ],
    [
      'a colour of the place that is none',
      writeXmp({ ...carried, place: { ...carried.place, colours: ['url(x)'] } }),
    ],
    ['a style that is not ours', writeXmp({ ...carried, style: 'constructor' as never })],
    [
      'an hour that is not ours',
      writeXmp({ ...carried, place: { ...carried.place, hour: '__proto__' as never } }),
    ],
    [
      'a packet beyond the limit of 400,000 characters',
      writeXmp({ ...carried, prompt: 'x'.repeat(400_000) }),
    ],
  ])('ignores %s', (_, xmp) => {
    expect(readXmp(xmp)).toBeNull();
  });
});
