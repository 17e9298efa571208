import type { Tone } from '../model/drawing.ts';
import type { Grade } from '../model/light.ts';
import type { StyleId } from '../model/script.ts';

/** A style: what the drawing stage does with each colour and line. Applied while drawing, never over the result. */
export interface StyleSheet {
  readonly id: StyleId;
  /** From the lit colour to the painted one. */
  colour(lit: string, tone: Tone): string;
  /** Contours: colour, and width of the outer line in thousandths of the frame's height; null: none. */
  readonly outline: { readonly colour: string; readonly width: number } | null;
  /** Whether form shading, rim light and glows are laid over things. */
  readonly modelled: boolean;
  /** The last step's grade, from the scene's own. */
  grade(own: Grade): Grade;
}
