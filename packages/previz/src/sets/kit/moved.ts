import { add, type Vec3 } from '../../geometry/vec3.ts';
import type { CardPiece, FacePiece, Piece } from '../../model/set.ts';

const moveOne = (piece: FacePiece | CardPiece, by: Vec3): FacePiece | CardPiece =>
  piece.kind === 'face'
    ? { ...piece, loops: piece.loops.map((loop) => loop.map((p) => add(p, by))) }
    : { ...piece, at: add(piece.at, by) };

/** Pieces of a set moved by metres. */
export const movedPieces = (pieces: readonly Piece[], by: Vec3): Piece[] =>
  pieces.map((p) =>
    p.kind === 'group'
      ? { ...p, at: add(p.at, by), pieces: p.pieces.map((q) => moveOne(q, by)) }
      : moveOne(p, by),
  );
