import type { Engine, EngineEvent, ReferencePicture } from '../engines/engine.ts';
import type { JobSet, JobSetRequest } from '../job-sets/job-set.ts';
import type { WorkQueue } from '../job-sets/work-queue.ts';
import type { Bell } from '../lib/bell.ts';
import type { Watch } from '../lib/watch.ts';
import type { MediaStore } from '../media/media-store.ts';
import type { PictureChecker } from '../policy/picture-checker.ts';
import type { Policy } from '../policy/policy.ts';

/** Fetches and decodes reference images in order; rejects with a sentence that names the image and what to do. */
export type ReferenceFetcher = (
  urls: readonly string[],
  signal: AbortSignal,
) => Promise<readonly ReferencePicture[]>;

export interface Log {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/** Everything a worker needs; time limits are parameters, so that tests need not wait. */
export interface WorkerDeps {
  readonly queue: WorkQueue;
  readonly engine: Engine;
  readonly media: MediaStore;
  readonly fetchReferences: ReferenceFetcher;
  /** What is not drawn. */
  readonly policy: Policy;
  /** Looks at references before and at frames after they are drawn; null where nobody does. */
  readonly pictures: PictureChecker | null;
  /** Pixel size of a request's frames. */
  readonly frameSize: (request: JobSetRequest) => { readonly width: number; readonly height: number };
  readonly bell: Bell;
  readonly log: Log;
  readonly watch: Watch;
  /** Sets in hand at a time, from 1. */
  readonly concurrency: number;
  /** Longest pause before looking for work unasked, milliseconds. */
  readonly pollMs: number;
  /** How often a lease is renewed, milliseconds; well below its length. */
  readonly heartbeatMs: number;
  /** How long a frame in hand may take to land once the worker is told to stop, milliseconds. */
  readonly graceMs: number;
  /** Told of everything the engine says, for those who follow a set live. */
  readonly onEvent?: (set: JobSet, event: EngineEvent) => void;
}
