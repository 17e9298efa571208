import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { type PrevizRequest, renderFrame } from '../../src/index.ts';
import { readXmp } from '../../src/references/xmp.ts';

const request: PrevizRequest = {
  prompt:
    'Frame 1: A detective in a red coat walks in a rainy street at night. Frame 2: The detective finds a black cat.',
  seeds: [7, 8],
  width: 384,
  height: 216,
  references: [],
};
const redone = (seed: number, prompt: string | null): PrevizRequest => ({
  ...request,
  redone: [{ frame: 1, seed, prompt }],
});

/** Cast and place, as a frame carries them for those who refer to it. */
async function carried(png: Uint8Array) {
  const { xmp } = await sharp(png).metadata();
  const found = xmp && readXmp(xmp.toString());
  if (!found) throw new Error('The frame carries nothing');
  return found;
}

describe('a frame that is redone', () => {
  it('with a new seed is another picture of the same moment, cast and place, and the others are the same bytes', async () => {
    const [before, after] = [await renderFrame(request, 1), await renderFrame(redone(99, null), 1)];
    expect(Buffer.compare(before.png, after.png)).not.toBe(0);
    expect(after.report).toMatchObject({
      seed: 99,
      intent: before.report.intent,
      place: before.report.place,
    });
    expect((await carried(after.png)).cast).toEqual((await carried(before.png)).cast);
    const [first, same] = [await renderFrame(request, 0), await renderFrame(redone(99, null), 0)];
    expect(Buffer.compare(first.png, same.png)).toBe(0);
    const again = await renderFrame(redone(99, null), 1);
    expect(Buffer.compare(after.png, again.png)).toBe(0);
  });

  it('with other words draws those, in the place and with the looks of the set', async () => {
    const before = await carried((await renderFrame(request, 1)).png);
    const after = await renderFrame(redone(99, 'The detective runs with an umbrella'), 1);
    const now = await carried(after.png);
    expect(after.report.drawn.map((d) => d.label).join(' ')).toMatch(/umbrella/);
    expect(now.place).toEqual(before.place);
    const lookOf = (cast: typeof now.cast) => cast.find((m) => m.entity.noun === 'detective')?.looks;
    expect(lookOf(now.cast)).toEqual(lookOf(before.cast));
    expect(lookOf(now.cast)?.[0]?.garments.length).toBeGreaterThan(0);
  });
});
