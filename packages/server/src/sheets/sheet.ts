/** A contact sheet as data: what is on it, before anything is placed. All of it crosses into a thread. */
export interface SheetContent {
  readonly title: string;
  /** One line of facts under the title. */
  readonly facts: string;
  /** The words the set was made from. */
  readonly prompt: string;
  /** Width over height of every frame. */
  readonly aspect: number;
  readonly frames: readonly SheetFrame[];
  /** Milliseconds since the epoch; the same content gives the same bytes. */
  readonly date: number;
}

export interface SheetFrame {
  /** From 1. */
  readonly number: number;
  /** A short label beside the number: the size of the shot. */
  readonly label: string;
  readonly caption: string;
  /** WebP, PNG or JPEG; null where there is nothing to show, and the caption says why. */
  readonly picture: Uint8Array | null;
}

export type SheetKind = 'pdf' | 'png';

/** What is put on a page, in points from its upper left corner. */
export type Mark =
  | {
      readonly kind: 'text';
      readonly x: number;
      /** Of the baseline. */
      readonly y: number;
      readonly size: number;
      readonly bold: boolean;
      readonly colour: string;
      readonly text: string;
    }
  | { readonly kind: 'box'; readonly colour: string; readonly box: Box }
  | { readonly kind: 'picture'; readonly box: Box; readonly bytes: Uint8Array };

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}
