import { towardsPalette } from '../colour/towards-palette.ts';
import type { Drawing } from '../model/drawing.ts';
import type { Piece, SetDesign } from '../model/set.ts';

/** How far a material's colour goes towards the palette's. */
const STRENGTH = 0.62;
/** A set whose materials take on a palette: hue and chroma of the colour nearest in lightness, their own lightness kept. */
export function tintSet(set: SetDesign, palette: readonly string[]): SetDesign {
  if (palette.length === 0) return set;
  const known = new Map<string, string>();
  const tint = (hex: string): string => {
    const found = known.get(hex) ?? towardsPalette(hex, palette, STRENGTH);
    known.set(hex, found);
    return found;
  };
  return { ...set, ground: tint(set.ground), pieces: set.pieces.map((p) => tintPiece(p, tint)) };
}

type Tint = (hex: string) => string;

function tintPiece<P extends Piece>(piece: P, tint: Tint): P {
  const p: Piece = piece;
  if (p.kind === 'group') return { ...p, pieces: p.pieces.map((q) => tintPiece(q, tint)) } as P & Piece as P;
  if (p.kind === 'card') return { ...p, drawing: tintDrawing(p.drawing, tint) } as P & Piece as P;
  if (p.tone === 'glow' || p.tone === 'glass') return piece;
  const fade = p.fadeTo === undefined ? {} : { fadeTo: tint(p.fadeTo) };
  return { ...p, fill: tint(p.fill), ...fade } as P & Piece as P;
}

const tintDrawing = (drawing: Drawing, tint: Tint): Drawing => ({
  ...drawing,
  shapes: drawing.shapes.map((s) =>
    s.fill === null || s.tone === 'glow' || s.tone === 'glass' ? s : { ...s, fill: tint(s.fill) },
  ),
});
