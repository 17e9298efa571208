/** The top that small things are said to stand on: "on a marble counter", "above a dark surface". */
export interface Surface {
  /** 'surface' is a top of which nothing else is known: a plain backdrop is behind it, not a room. */
  readonly kind: 'surface' | 'table' | 'counter' | 'desk';
  readonly material: SurfaceMaterial | null;
  /** '#rrggbb', or null for the material's own. */
  readonly colour: string | null;
  /** Mirrors what stands on it. */
  readonly glossy: boolean;
}

export type SurfaceMaterial = 'wood' | 'marble' | 'stone' | 'glass' | 'metal' | 'cloth';
