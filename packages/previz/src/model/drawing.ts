/**
 * A Drawing: one upright thing as flat shapes in material colours, before light and style. Made by `art` and `figures`,
 * painted by `drawing`.
 *
 * Local space: centimetres at real size. The origin is where the thing meets the ground (or the surface, or its
 * hanging point's foot), x to the right, and as in SVG **y grows downwards**: what is above the ground has negative y.
 */
import type { Point, Rect } from '../geometry/plane.ts';

export interface Drawing {
  /** Painter's order: first is farthest. */
  readonly shapes: readonly Shape[];
  /** Extent of all shapes, centimetres. */
  readonly bounds: Rect;
  /** Named points others may hold on to: 'grip', 'saddle', 'top', 'hand.left', 'hand.right', 'eyes', 'mouth', 'lap', 'back' … */
  readonly anchors: Readonly<Record<string, Point>>;
  /** Width of what touches the ground, centimetres: the contact shadow's. */
  readonly footprint: number;
  /** Lies on the ground as drawn, and so throws no shadow on it. */
  readonly flat?: true;
  /** What is behind it shines through, and it throws no shadow. */
  readonly sheer?: true;
}

/**
 * How a shape takes the scene's light:
 * - 'body' takes key and fill (default)
 * - 'shade' a darker overlap on a body, drawn as a shadow of that material: `fill` is the material's own colour
 * - 'light' the lit edge of a body: `fill` is the material's own colour
 * - 'glow' gives light and is not darkened by night (lamps, screens, flames, lit windows)
 * - 'glass' mirrors the sky: tinted to it, translucent
 * - 'line' a drawn line or small dark detail: pupils, mouths, seams
 */
export type Tone = 'body' | 'shade' | 'light' | 'glow' | 'glass' | 'line';

/** Pixels that take part in a scene: straight alpha, sRGB, 4 bytes each. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

export interface Shape {
  /** SVG path data in local centimetres. */
  readonly d: string;
  /** Material colour '#rrggbb' under white light; null: not filled. */
  readonly fill: string | null;
  readonly tone: Tone;
  readonly stroke?: { readonly colour: string; readonly width: number };
  /** 0 to 1, default 1. */
  readonly opacity?: number;
  readonly evenOdd?: boolean;
  /** Groups shapes in the SVG under a readable name: 'head', 'coat', 'wheel'. */
  readonly part: string;
  /**
   * True for silhouette shapes of emoji and props that carry no shading of their own: the drawing stage lays form shading
   * over them. Figures shade themselves and leave it out.
   */
  readonly form?: boolean;
  /** Painted inside the outline instead of `fill`; the first three points of `d` are its corners: top left, top right, bottom left. */
  readonly picture?: Picture;
}
