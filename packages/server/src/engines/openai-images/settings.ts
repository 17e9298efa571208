/** How an image server is reached, and what it can do: servers that speak these routes differ in all of it. */
export interface OpenAiImagesSettings {
  /** Base of the API, as `https://host/v1`, without a closing slash. */
  readonly url: string;
  /** Sent as a bearer token. */
  readonly apiKey: string | null;
  /** Null for servers that hold one model. */
  readonly model: string | null;
  /** Longest a call may take, milliseconds. */
  readonly timeoutMs: number;
  readonly sizes: Sizes;
  /** `none`: it takes no seed. `each`: one frame per call. `batch`: the seed counts up within a call. */
  readonly seeds: 'none' | 'each' | 'batch';
  /** Most pictures it makes in one call, 1 to 8. */
  readonly framesPerCall: number;
  /** Most reference pictures it takes, 0 to 8; 0 where it has no route for edits. */
  readonly references: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A list of what the server makes, or any size up to a number of pixels. */
export type Sizes =
  | { readonly kind: 'list'; readonly list: readonly Size[] }
  | { readonly kind: 'any'; readonly mostPixels: number };
