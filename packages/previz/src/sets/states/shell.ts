/** What a state is laid on: the walls of a room, or the fronts of the houses along a street. Metres. */
import type { CardPiece, FacePiece, Piece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { facingPlane, flankPlane, type Plane } from '../kit/loops.ts';
import type { Built, Setting, Site } from '../setting.ts';

/** An upright rectangle that faces whoever looks at it. */
export interface Wall {
  readonly plane: Plane;
  readonly width: number;
  readonly height: number;
}

export interface Shell {
  readonly setting: string;
  readonly indoor: boolean;
  /** From the axis to the side walls, or to where the fronts of a street begin. */
  readonly half: number;
  /** Depth of the back wall; out of doors how far things are laid. */
  readonly back: number;
  /** Null under the sky. */
  readonly ceiling: number | null;
  /** Of a room: back, left, right; none out of doors, where each house has its own. */
  readonly walls: readonly Wall[];
  readonly site: Site;
  readonly rng: Rng;
}

/** Open ground is strewn so far to either side and so deep. */
const OPEN = { half: 7, back: 16 };
/** Fronts nearer than this are the street's own. */
const STREET = 20;

const isSideways = (f: FacePiece): boolean => Math.abs(f.normal?.x ?? 0) > 0.99;

/** Every face of a set, those of its groups too. */
const facesOf = (pieces: readonly Piece[]): FacePiece[] =>
  pieces.flatMap((p) =>
    p.kind === 'face'
      ? [p]
      : p.kind === 'group'
        ? p.pieces.filter((q): q is FacePiece => q.kind === 'face')
        : [],
  );

/** How far off the nearest high faces are that run along the view. */
function halfOf(built: Built, indoor: boolean): number {
  const { left, right } = built.stage.floor;
  const least = Math.max(-left, right);
  const sides = facesOf(built.pieces).flatMap((f) => {
    const first = f.loops[0];
    if (!isSideways(f) || !first) return [];
    const [ys, zs] = [first.map((p) => p.y), first.map((p) => p.z)];
    const tall = Math.max(...ys) - Math.min(...ys);
    const near = Math.min(...zs) < STREET && Math.max(...zs) > 0;
    const x = Math.abs(first[0]?.x ?? 0);
    return tall > 2 && near && x > Math.min(1.2, least) && x < 14 ? [x] : [];
  });
  if (sides.length > 0) return Math.min(...sides);
  return indoor ? least + 1.2 : Math.max(OPEN.half, least);
}

export function shellOf(built: Built, { id: setting, indoor }: Setting, site: Site, rng: Rng): Shell {
  const { wall, ceiling } = built.stage;
  const half = halfOf(built, indoor);
  const back = wall?.z ?? (indoor ? 12 : OPEN.back);
  const height = ceiling ?? wall?.height ?? 3;
  const walls: Wall[] =
    indoor && wall
      ? [
          { plane: facingPlane(-half, back), width: 2 * half, height },
          { plane: flankPlane(-half, 0), width: back, height },
          { plane: flankPlane(half, 0), width: back, height },
        ]
      : [];
  return { setting, indoor, half, back, ceiling: indoor ? height : null, walls, site, rng };
}

/** The rectangle that a face is, where it is large enough to be a wall. */
export function wallOf(f: FacePiece, least = 2.4): Wall | null {
  const loop = f.loops[0];
  const n = f.normal;
  if (!loop || !n || loop.length !== 4 || Math.abs(n.y) > 0.1 || f.tone !== 'body') return null;
  const [xs, ys, zs] = [loop.map((p) => p.x), loop.map((p) => p.y), loop.map((p) => p.z)];
  const [x0, y0, z0] = [Math.min(...xs), Math.min(...ys), Math.min(...zs)];
  const height = Math.max(...ys) - y0;
  const width = isSideways(f) ? Math.max(...zs) - z0 : Math.max(...xs) - x0;
  if (height < least || width < least || y0 > 1.5) return null;
  const plane = isSideways(f)
    ? { ...flankPlane(x0, z0, y0), normal: n }
    : n.z < -0.99
      ? facingPlane(x0, z0, y0)
      : null;
  return plane && { plane, width, height };
}

export type Part = FacePiece | CardPiece;

/** Pieces with each changed, those of groups too. */
export const mapParts = (pieces: readonly Piece[], change: (p: Part) => Part): Piece[] =>
  pieces.map((p) => (p.kind === 'group' ? { ...p, pieces: p.pieces.map(change) } : change(p)));

/** Walls farther off than this are too small to be dressed. */
const FAR = 45;

/**
 * A set with something more on its walls: on a room's own, and on each front of the houses outside. What is put on a
 * house is painted with it.
 */
export function onWalls(
  built: Built,
  shell: Shell,
  dress: (wall: Wall, rng: Rng) => readonly FacePiece[],
): Built {
  const { rng } = shell;
  if (shell.walls.length > 0) {
    const added = shell.walls.flatMap((w, i) => dress(w, rng.fork(`wall ${i}`)));
    return {
      ...built,
      pieces: [...built.pieces, ...added.map((f): FacePiece => ({ ...f, layer: 'ground' }))],
    };
  }
  const pieces = built.pieces.map((p, i): Piece => {
    if (p.kind !== 'group' || p.at.z > FAR || Math.abs(p.at.x) > FAR) return p;
    const fronts = p.pieces
      .flatMap((q) => (q.kind === 'face' ? [wallOf(q)] : []))
      .filter((w): w is Wall => w !== null && w.width * w.height > 8)
      .sort((a, b) => b.width * b.height - a.width * a.height)
      .slice(0, 2);
    const own = rng.fork(`house ${i}`);
    return fronts.length > 0 ? { ...p, pieces: [...p.pieces, ...fronts.flatMap((w) => dress(w, own))] } : p;
  });
  return { ...built, pieces };
}
