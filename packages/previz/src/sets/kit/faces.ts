/** Pieces from loops: one line per surface. */
import { type Vec3, vec3 } from '../../geometry/vec3.ts';
import type { Tone } from '../../model/drawing.ts';
import type { CardPiece, FacePiece, GroupPiece, Layer } from '../../model/set.ts';
import { type Loop, NEARWARD, UP } from './loops.ts';

export interface FaceLook {
  readonly layer?: Layer;
  readonly tone?: Tone;
  readonly normal?: Vec3;
  readonly opacity?: number;
  readonly fadeTo?: string;
  readonly pane?: boolean;
}

/** One or more loops of one colour; in layer 'set' unless said otherwise. */
export function face(part: string, loops: readonly Loop[], fill: string, look: FaceLook = {}): FacePiece {
  return { kind: 'face', part, loops, fill, layer: 'set', tone: 'body', ...look };
}

/** Level surface of the ground layer. */
export const ground = (part: string, loops: readonly Loop[], fill: string, look: FaceLook = {}): FacePiece =>
  face(part, loops, fill, { layer: 'ground', normal: UP, ...look });

/** What hangs on or stands before a back wall, painted with it. */
export const upright = (part: string, loops: readonly Loop[], fill: string, look: FaceLook = {}): FacePiece =>
  face(part, loops, fill, { layer: 'ground', normal: NEARWARD, ...look });

/** What gives light itself, painted with the wall or floor it is on. */
export const glowing = (part: string, loops: readonly Loop[], fill: string, opacity = 1): FacePiece =>
  face(part, loops, fill, { layer: 'ground', tone: 'glow', ...(opacity < 1 ? { opacity } : {}) });

/** Soft dark where something meets the floor. */
export const contact = (fill: string, loops: readonly Loop[], opacity = 0.35): FacePiece =>
  face('contact shadow', loops, fill, { layer: 'ground', tone: 'shade', opacity });

export const group = (
  part: string,
  at: Vec3,
  pieces: readonly (FacePiece | CardPiece)[],
  layer: Layer = 'set',
): GroupPiece => ({ kind: 'group', layer, part, at, pieces, inOrder: true });

export const card = (
  part: string,
  at: Vec3,
  drawing: CardPiece['drawing'],
  options: { layer?: Layer; scale?: number; flip?: boolean; casts?: boolean } = {},
): CardPiece => ({ kind: 'card', part, at, drawing, layer: 'set', ...options });

/** How a part built about the origin is put into the set. */
export interface Put {
  readonly at: Vec3;
  /** Radians, seen from above: positive turns the part's front (−z) towards +x. */
  readonly turn?: number;
  readonly scale?: number;
  readonly layer?: Layer;
}

function turned(p: Vec3, c: number, s: number): Vec3 {
  return vec3(p.x * c - p.z * s, p.y, p.x * s + p.z * c);
}

/** Moves, turns and scales faces that were built about the origin. */
export function placed(pieces: readonly FacePiece[], { at, turn = 0, scale = 1, layer }: Put): FacePiece[] {
  const c = Math.cos(turn);
  const s = Math.sin(turn);
  const point = (p: Vec3) => {
    const q = turned(p, c, s);
    return vec3(at.x + q.x * scale, at.y + q.y * scale, at.z + q.z * scale);
  };
  return pieces.map((piece) => ({
    ...piece,
    loops: piece.loops.map((loop) => loop.map(point)),
    ...(piece.normal ? { normal: turned(piece.normal, c, s) } : {}),
    ...(layer ? { layer } : {}),
  }));
}

/** A part's solids: each convex, so that its faces need no order among themselves. */
export type Solids = readonly (FacePiece | readonly FacePiece[])[];

/** Faces of one colour and one plane become one: a shelf's hundred books are seven paths. */
export function merged(faces: readonly FacePiece[]): FacePiece[] {
  const byColour = new Map<string, FacePiece>();
  for (const f of faces) {
    const known = byColour.get(f.fill);
    byColour.set(f.fill, known ? { ...known, loops: [...known.loops, ...f.loops] } : f);
  }
  return [...byColour.values()];
}

/** A body with what is fixed to its front: one solid, kept in the order listed. */
export const joined = (...solids: Solids): Solids => [solids.flatMap((s) => ('kind' in s ? [s] : s))];

const meanZ = (faces: readonly FacePiece[]): number => {
  const points = faces.flatMap((f) => f.loops.flat());
  return points.reduce((sum, p) => sum + p.z, 0) / (points.length || 1);
};

/** A part put into the set as one group, sorted by where it stands; built in place (at z = 0), by its own middle. Listed back to front; turned parts are sorted anew. */
export function put(part: string, solids: Solids, where: Put): GroupPiece {
  const moved = solids.map((s) => placed('kind' in s ? [s] : s, where));
  if (where.turn) moved.sort((a, b) => meanZ(b) - meanZ(a));
  const faces = moved.flat();
  const at = where.at.z === 0 ? vec3(where.at.x, where.at.y, meanZ(faces)) : where.at;
  return group(part, at, faces, where.layer ?? 'set');
}

/** The look of what is drawn with the ground and faces the lens, as a back wall does. */
export const NEAR_GROUND = { layer: 'ground', normal: NEARWARD } as const;
