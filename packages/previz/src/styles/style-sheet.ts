import type { Tone } from '../model/drawing.ts';
import type { Grade, Light } from '../model/light.ts';
import type { StyleId } from '../model/script.ts';

/** A style: what the drawing stage does with each colour and line. Applied while drawing, never over the result. */
export interface StyleSheet {
  readonly id: StyleId;
  /** The scene's light as this style sees it. */
  light(own: Light): Light;
  /** From the lit colour to the painted one. */
  colour(lit: string, tone: Tone): string;
  /**
   * Contours, width of the outer line in thousandths of the frame's height; null: none. Colour 'own' is a darker
   * edge of each shape's own paint, as pigment dries, without an outer line.
   */
  readonly outline: { readonly colour: string; readonly width: number } | null;
  /** Whether form shading, rim light and glows are laid over things. */
  readonly modelled: boolean;
  /** The last step's grade, from the scene's own. */
  grade(own: Grade): Grade;
}
