/**
 * The engine port: everything the product knows about a machine that draws frames.
 * Ask for a capability, never for a name.
 */

/** What an engine can do; callers branch on these facts only. */
export interface Capabilities {
  /** Most reference images it can take into account in one request; 0 when it ignores them. */
  readonly references: number;
  /** Most frames it takes in one call. */
  readonly framesPerCall: number;
  readonly progress: boolean;
  readonly previews: boolean;
  readonly cancel: boolean;
  /** The same request gives the same bytes. */
  readonly exactSeeds: boolean;
}

/** A reference image after it was fetched, checked and decoded: upright, sRGB, 8 bit RGBA. */
export interface ReferencePicture {
  /** Position in the request, from 0. */
  readonly index: number;
  readonly width: number;
  readonly height: number;
  /** width × height × 4 bytes, straight alpha. */
  readonly rgba: Uint8Array;
  /** XMP packet found in the file, if any: frames of our own carry their cast and scene there. */
  readonly xmp: string | null;
}

export interface RedoneFrame {
  readonly frame: number;
  readonly seed: number;
  /** Null for the set's words. */
  readonly prompt: string | null;
}

/** One job set, as an engine sees it. Seeds are fixed before the first attempt. */
export interface FrameSetRequest {
  readonly prompt: string;
  /** Pixel size of every frame. */
  readonly width: number;
  readonly height: number;
  readonly aspectRatio: string;
  /** One seed per frame of the whole set, in frame order (frame i: seed + i, wrapping after 1000000). */
  readonly seeds: readonly number[];
  /** Frames that were ordered anew, with a seed of their own and perhaps words: same cast, same place. */
  readonly redone?: readonly RedoneFrame[];
  /** Indices of the frames still wanted (a set taken up again asks for the missing ones only). */
  readonly wanted: readonly number[];
  readonly references: readonly ReferencePicture[];
}

/** What a user may read about how a frame came to be; JSON, stored with the job. */
export type FrameReport = { readonly [key: string]: unknown };

export type EngineEvent =
  | { readonly type: 'progress'; readonly frame: number /** 0 to 1. */; readonly done: number }
  | { readonly type: 'preview'; readonly frame: number; readonly webp: Uint8Array }
  | {
      readonly type: 'frame';
      readonly frame: number;
      /** Lossless PNG at the requested size, sRGB stated, parameters in its metadata. */
      readonly png: Uint8Array;
      /** WebP, longest side at most 1024. */
      readonly webp: Uint8Array;
      /** The same picture as vector art, from an engine that draws. */
      readonly svg?: string;
      readonly report: FrameReport;
    }
  | { readonly type: 'note'; readonly text: string };

export interface Engine {
  readonly name: string;
  readonly version: string;
  readonly capabilities: Capabilities;
  /** Resolves when the engine can take work; called once before the first generate. */
  start(): Promise<void>;
  /**
   * Draws the wanted frames, in any order. Throws EngineError; stops soon after `signal` aborts.
   */
  generate(request: FrameSetRequest, signal: AbortSignal): AsyncIterable<EngineEvent>;
  /** Releases threads, processes and sockets. */
  stop(): Promise<void>;
}

/** Our few kinds of failure: foreign errors are translated into these at the adapter's edge. */
export type EngineErrorKind = 'retryable' | 'refused' | 'failed';

export interface EngineErrorOptions extends ErrorOptions {
  /** The engine can take nothing at present, whatever the request: leave it alone for so long. Only where `retryable`. */
  readonly retryAfterMs?: number;
}

export class EngineError extends Error {
  readonly kind: EngineErrorKind;
  /** Milliseconds; null where the failure is the request's own. */
  readonly retryAfterMs: number | null;
  /** `reason` is a sentence a user can read. */
  constructor(kind: EngineErrorKind, reason: string, options: EngineErrorOptions = {}) {
    const { retryAfterMs, ...rest } = options;
    super(reason, rest);
    this.name = 'EngineError';
    this.kind = kind;
    this.retryAfterMs = retryAfterMs ?? null;
  }
}
