/** References as the engine receives them, and what it read in each. */

import type { Picture } from '../model/drawing.ts';
import type { Hour } from '../model/light.ts';
import type { StyleId } from '../model/script.ts';
import type { CastMember, Place } from '../model/shot.ts';

/** A decoded picture: upright, sRGB, straight alpha, width × height × 4 bytes. */
export interface Reference {
  /** Position in the request, from 0. */
  readonly index: number;
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
  /** XMP packet of the file, or null. */
  readonly xmp: string | null;
}

/** What a frame of our own carries in its metadata. */
export interface Carried {
  readonly version: 1;
  readonly prompt: string;
  readonly cast: readonly CastMember[];
  readonly place: Place;
  readonly style: StyleId;
}

/** Colours of a picture: those of what stands in the middle and those around it, most of it first. */
export interface Palette {
  readonly subject: readonly string[];
  readonly backdrop: readonly string[];
  readonly hour: Hour;
  /** 'dramatic', 'melancholy', 'joyful'; null: nothing marked. */
  readonly mood: string | null;
}

export type Reading =
  | { readonly kind: 'own-frame'; readonly index: number; readonly carried: Carried }
  | { readonly kind: 'cut-out'; readonly index: number; readonly picture: Picture }
  | { readonly kind: 'palette'; readonly index: number; readonly palette: Palette };

/** What a reference did, for the report. */
export interface ReferenceNote {
  readonly reference: number;
  readonly read: Reading['kind'];
  readonly effect: string;
}
