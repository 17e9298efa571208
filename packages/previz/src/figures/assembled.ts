import type { HeadFrame } from './head-frame.ts';
import type { Build, Skeleton } from './skeleton.ts';
import type { Trunk } from './trunk.ts';
import type { Wardrobe } from './wardrobe.ts';

/** A figure in its pose, ready to be drawn part by part. */
export interface Body {
  readonly build: Build;
  readonly s: Skeleton;
  readonly trunk: Trunk;
  readonly head: HeadFrame;
  readonly w: Wardrobe;
}
