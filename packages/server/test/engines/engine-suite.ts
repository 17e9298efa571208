import sharp from 'sharp';
import { expect, it } from 'vitest';
import type { Engine, EngineEvent, FrameSetRequest, ReferencePicture } from '../../src/engines/engine.ts';

export type DrawnFrame = Extract<EngineEvent, { type: 'frame' }>;

const never = new AbortController().signal;

export function frameRequest(changes: Partial<FrameSetRequest> = {}): FrameSetRequest {
  return {
    prompt: 'A red fox in the snow',
    width: 720,
    height: 960,
    aspectRatio: '3:4',
    seeds: [7, 8, 9],
    wanted: [0, 1, 2],
    references: [],
    ...changes,
  };
}

/** The frames of a request in their order. */
export async function framesOf(
  engine: Engine,
  request: FrameSetRequest,
  signal = never,
): Promise<DrawnFrame[]> {
  const drawn: DrawnFrame[] = [];
  for await (const event of engine.generate(request, signal)) if (event.type === 'frame') drawn.push(event);
  return drawn.sort((a, b) => a.frame - b.frame);
}

/** A plain grey reference, opaque or not. */
export function reference(index: number, alpha = 255): ReferencePicture {
  const [width, height] = [32, 16];
  const rgba = new Uint8Array(width * height * 4).fill(128).map((v, i) => (i % 4 === 3 ? alpha : v));
  return { index, width, height, rgba, xmp: null };
}

/** What the server relies on, whichever engine draws: the same tests for each. */
export function engineSuite(engine: () => Engine): void {
  it('states what it can do', () => {
    const { name, version, capabilities } = engine();
    expect([name, version].every((text) => text.length > 0)).toBe(true);
    expect(capabilities.framesPerCall).toBeGreaterThanOrEqual(1);
    expect(capabilities.references).toBeGreaterThanOrEqual(0);
  });

  it('draws each wanted frame once, and no other', async () => {
    expect((await framesOf(engine(), frameRequest())).map(({ frame }) => frame)).toEqual([0, 1, 2]);
    const some = await framesOf(engine(), frameRequest({ wanted: [2, 0] }));
    expect(some.map(({ frame }) => frame)).toEqual([0, 2]);
  });

  it.each([
    [720, 720],
    [720, 1280],
    [2400, 1600],
  ])('gives PNG of %i×%i in sRGB with its parameters, and WebP of at most 1024', async (width, height) => {
    const request = frameRequest({ width, height, seeds: [5], wanted: [0] });
    const [frame] = await framesOf(engine(), request);
    const raw = await sharp(frame?.png).metadata();
    expect(raw).toMatchObject({ format: 'png', width, height, channels: 3, depth: 'uchar', space: 'srgb' });
    expect(raw.comments?.find(({ keyword }) => keyword === 'parameters')?.text).toContain('A red fox');
    expect(raw.xmp?.toString()).toContain('<x:xmpmeta');
    const small = await sharp(frame?.webp).metadata();
    expect(small.format).toBe('webp');
    const scale = Math.min(1, 1024 / Math.max(width, height));
    expect([small.width, small.height]).toEqual([Math.round(width * scale), Math.round(height * scale)]);
    expect(JSON.parse(JSON.stringify(frame?.report))).toEqual(frame?.report);
  });

  it('takes as many references as it says, opaque and cut out', async () => {
    const { references } = engine().capabilities;
    const pictures = Array.from({ length: references }, (_, i) => reference(i, i % 2 ? 255 : 90));
    const request = frameRequest({ seeds: [5], wanted: [0], references: pictures });
    expect(await framesOf(engine(), request)).toHaveLength(1);
  });

  it('draws the same bytes for the same request where it says so', async () => {
    if (!engine().capabilities.exactSeeds) return;
    const [first, again] = [
      await framesOf(engine(), frameRequest()),
      await framesOf(engine(), frameRequest()),
    ];
    expect(again.map(({ png }) => Buffer.from(png).toString('base64'))).toEqual(
      first.map(({ png }) => Buffer.from(png).toString('base64')),
    );
    const [alone] = await framesOf(engine(), frameRequest({ wanted: [1] }));
    expect(Buffer.from(alone?.png ?? []).equals(Buffer.from(first[1]?.png ?? []))).toBe(true);
  });

  it('takes a request without words, and words of every kind', async () => {
    for (const prompt of ['', '狐が雪の中を走る \u{1f98a}', '<&>"\u0000', 'x'.repeat(8_000)])
      expect(await framesOf(engine(), frameRequest({ prompt, seeds: [1], wanted: [0] }))).toHaveLength(1);
  });

  it('lets go when it is told to, with the reason it was given', async () => {
    const stop = new AbortController();
    const drawing = framesOf(engine(), frameRequest(), stop.signal);
    stop.abort(new Error('called off'));
    await expect(drawing).rejects.toThrow('called off');
    await expect(framesOf(engine(), frameRequest(), stop.signal)).rejects.toThrow('called off');
  });

  it('lets go when its reader does, and draws on for the next', async () => {
    for await (const event of engine().generate(frameRequest(), never)) if (event.type === 'frame') break;
    expect(await framesOf(engine(), frameRequest({ wanted: [1] }))).toHaveLength(1);
  });
}
