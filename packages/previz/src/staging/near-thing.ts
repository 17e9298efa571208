/** A thing of the place itself near the lens, in a lower corner and out of focus: a chair, a crate, a plant. Metres. */
import { vec3 } from '../geometry/vec3.ts';
import type { CardPiece, GroupPiece, Piece, SetDesign } from '../model/set.ts';
import type { Rng } from '../random/rng.ts';
import { movedPieces } from '../sets/kit/moved.ts';
import { pointsOf } from './clear-view.ts';

/** Lower than this it would not be seen, taller or wider than this it would hide the place. */
const SIZE = { least: 0.5, tallest: 1.35, widest: 1.5, narrowest: 0.25 };
/** How far before the lens. */
export const BEFORE_LENS = 2.9;
/** Fixed to its place, or of an instant. */
const FIXED =
  /stairs?|door|column|pillar|fire|flame|wall|window|house|tree|car\b|lamp|step|rail|track|train|body|smoke|cord|beam|spot|shadow|tunnel|mirrored|cable|bed/;

interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

function extentOf(piece: Piece): Extent | null {
  const points = pointsOf(piece);
  if (points.length === 0 || Math.min(...points.map((p) => p.y)) > 0.05) return null;
  const xs = points.map((p) => p.x);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.max(...points.map((p) => p.y)) };
}

const isUsable = ({ left, right, top }: Extent): boolean =>
  top >= SIZE.least && top <= SIZE.tallest && right - left <= SIZE.widest && right - left >= SIZE.narrowest;

/** One of the set's own movable things, put at (x, z) with its outer edge out of the frame; none where it has none. */
export function nearThing(
  { pieces }: SetDesign,
  at: { readonly x: number; readonly z: number },
  rng: Rng,
): Piece[] {
  const known = new Set<string>();
  const candidates = pieces.flatMap((p) => {
    if (p.layer !== 'set' || p.kind === 'face' || FIXED.test(p.part) || known.has(p.part)) return [];
    const extent = extentOf(p);
    if (!extent || !isUsable(extent)) return [];
    known.add(p.part);
    return [{ piece: p, extent }];
  });
  if (candidates.length === 0) return [];
  const { piece, extent } = rng.pick(candidates);
  const half = (extent.right - extent.left) / 2;
  const side = Math.sign(at.x);
  const by = vec3(at.x - side * half * 0.12 - (extent.left + half), 0, at.z - piece.at.z);
  return movedPieces([piece], by).map(
    (p): Piece => ({
      ...(p as CardPiece | GroupPiece),
      layer: 'foreground',
      part: `framing ${p.part}`,
      ...(p.kind === 'card' ? { casts: false } : {}),
    }),
  );
}
