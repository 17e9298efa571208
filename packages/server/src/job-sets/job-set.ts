/** The domain's shapes: a job set is one request, a job is one frame of it. */

export type JobStatus = 'queued' | 'in_progress' | 'completed' | 'failed' | 'nsfw' | 'canceled';

/** The life of a set in the database. Its jobs carry what became of each frame. */
export type SetState = 'queued' | 'in_progress' | 'finished' | 'canceled';

export type AspectRatio = '3:4' | '2:3' | '3:2' | '9:16' | '1:1' | '4:3' | '16:9';
export type Quality = '720p' | '1600p';

/** Which route took the request in; decides the shape of its webhook and nothing else. */
export type Generation = 'v1' | 'v2';

export interface Webhook {
  readonly url: string;
  readonly secret: string | null;
}

/** A validated request: what a client asked for, defaults filled in, the seed drawn. */
export interface JobSetRequest {
  readonly prompt: string;
  readonly aspectRatio: AspectRatio;
  readonly quality: Quality;
  /** 1 to 8 frames. */
  readonly count: number;
  /** 1 to 1000000: the first frame's; frame i has seed + i, wrapping after 1000000. */
  readonly seed: number;
  /** 0 to 8 absolute http(s) URLs. */
  readonly references: readonly string[];
  readonly webhook: Webhook | null;
  readonly generation: Generation;
  /** Names of what the request held and we did not understand; absent in sets from before this was kept. */
  readonly ignored?: readonly string[];
  /** W3C traceparent of the request, where traces are kept: the work on it joins that trace. */
  readonly trace?: string;
}

/** Of the attempt that landed the frame, milliseconds. */
export interface FrameTimings {
  /** Until the set's references were there; 0 without any. */
  readonly references: number;
  /** What the engine took from the frame before it, or from its call, to this one. */
  readonly draw: number;
  /** Until its files were in the store. */
  readonly store: number;
}

export interface Job {
  readonly id: string;
  /** Frame index in the set, from 0. */
  readonly frame: number;
  readonly seed: number;
  readonly status: JobStatus;
  /** Media keys, present once the frame has landed. */
  readonly rawKey: string | null;
  readonly minKey: string | null;
  /** Why it failed or was flagged, for the user; null otherwise. */
  readonly reason: string | null;
  /** What the engine reported about the frame (what each word became); JSON. */
  readonly report: { readonly [key: string]: unknown } | null;
  /** What its making took; null until it is there, and for frames from before this was kept. */
  readonly timings: FrameTimings | null;
  /** The picture as vector art, from an engine that draws. */
  readonly svgKey: string | null;
  /** Milliseconds since the epoch; null while it is to be drawn. */
  readonly finishedAt: number | null;
  /** Its own words, once it was redone with other ones than the set's. */
  readonly prompt: string | null;
  /** How often it was ordered anew. */
  readonly redone: number;
}

export interface JobSet {
  readonly id: string;
  /** The API key's id that owns it. */
  readonly accountId: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  /** When a worker first took it. */
  readonly startedAt: number | null;
  readonly finishedAt: number | null;
  readonly state: SetState;
  /** How often a worker has begun it since its last landed frame. */
  readonly attempts: number;
  readonly request: JobSetRequest;
  /** Exactly `request.count`, in frame order. */
  readonly jobs: readonly Job[];
}
