import type { AspectRatio, Quality } from '../job-sets/job-set.ts';

const SHORT_SIDE: Readonly<Record<Quality, number>> = { '720p': 720, '1600p': 1600 };

/** Pixels of a frame: the short side by quality, the long one by ratio, to the nearest multiple of 8. */
export function frameSize({
  quality,
  aspectRatio,
}: {
  readonly quality: Quality;
  readonly aspectRatio: AspectRatio;
}): {
  readonly width: number;
  readonly height: number;
} {
  const short = SHORT_SIDE[quality];
  const [w = 1, h = 1] = aspectRatio.split(':').map(Number);
  const long = Math.round((short * Math.max(w, h)) / Math.min(w, h) / 8) * 8;
  return w > h ? { width: long, height: short } : { width: short, height: long };
}
