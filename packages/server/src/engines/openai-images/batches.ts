import type { FrameSetRequest } from '../engine.ts';
import type { OpenAiImagesSettings } from './settings.ts';

/** Frames that go into one call, in order. */
export type Batch = readonly number[];

/** Divides the wanted frames into calls: by number, and where seeds count up within a call, at every gap in them. */
export function batchesOf(
  { wanted, seeds }: Pick<FrameSetRequest, 'wanted' | 'seeds'>,
  settings: Pick<OpenAiImagesSettings, 'seeds' | 'framesPerCall'>,
): Batch[] {
  const most = settings.seeds === 'each' ? 1 : settings.framesPerCall;
  const follows = (frame: number, before: number | undefined) =>
    settings.seeds === 'none' || seedAt(seeds, frame) === seedAt(seeds, before ?? frame) + 1;
  const batches: number[][] = [];
  for (const frame of [...wanted].sort((a, b) => a - b)) {
    const last = batches.at(-1);
    if (last && last.length < most && follows(frame, last.at(-1))) last.push(frame);
    else batches.push([frame]);
  }
  return batches;
}

export function seedAt(seeds: readonly number[], frame: number): number {
  const seed = seeds[frame];
  if (seed === undefined) throw new RangeError(`frame ${frame} has no seed`);
  return seed;
}
