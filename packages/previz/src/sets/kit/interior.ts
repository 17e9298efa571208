/** A room as a set: shell, pieces, light; open towards the camera. */
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece, Practical, Stage } from '../../model/set.ts';
import type { Lit } from '../parts/lamps.ts';
import { room } from '../parts/room.ts';
import type { RoomLook } from '../parts/room-look.ts';
import type { Built } from '../setting.ts';
import { contact, put, type Solids } from './faces.ts';
import { floorLoop } from './loops.ts';
import { stageOf } from './stage.ts';

export interface Fitting {
  readonly pieces: readonly Piece[];
  /** Lamps whose pieces and light are added. */
  readonly lamps?: readonly Lit[];
  readonly practicals?: readonly Practical[];
  /** Free floor as left, right, near, far. */
  readonly floor: readonly [number, number, number, number];
  readonly surfaces?: Stage['surfaces'];
  readonly seats?: Stage['seats'];
}

const IN_THE_SKY = /^window (sun|moon|halo)$/;

/** However many windows a room has, the sun or the moon stands before one of them. */
function underOneSun(pieces: readonly Piece[]): Piece[] {
  const seen = new Set<string>();
  return pieces.filter(({ part }) => {
    if (!IN_THE_SKY.test(part)) return true;
    const first = !seen.has(part);
    seen.add(part);
    return first;
  });
}

export function interior(look: RoomLook, f: Fitting): Built {
  const lamps = f.lamps ?? [];
  return {
    ground: look.floor,
    pieces: [...room(look), ...underOneSun(f.pieces), ...lamps.flatMap((l) => l.pieces)],
    practicals: [...lamps.flatMap((l) => l.practicals), ...(f.practicals ?? [])],
    stage: stageOf(f.floor, {
      surfaces: f.surfaces ?? [],
      seats: f.seats ?? [],
      wall: { z: look.back, height: look.height },
      ceiling: look.height,
    }),
  };
}

/** A part on the floor with the soft dark beneath it; w and d are its plan, metres. */
export function stand(
  part: string,
  solids: Solids,
  x: number,
  z: number,
  [w, d]: readonly [number, number],
  floor: string,
  turn = 0,
): Piece[] {
  const quarter = Math.abs(Math.sin(turn)) > 0.7;
  const [a, b] = quarter ? [d / 2, w / 2] : [w / 2, d / 2];
  return [
    contact(floor, [floorLoop(x - a - 0.05, x + a + 0.05, z - b - 0.12, z + b)], 0.3),
    put(part, solids, { at: vec3(x, 0, z), turn }),
  ];
}

export const surface = (
  name: string,
  x: number,
  y: number,
  z: number,
  width: number,
  depth: number,
): Stage['surfaces'][number] => ({ name, at: vec3(x, y, z), width, depth });

export const seat = (
  name: string,
  x: number,
  y: number,
  z: number,
  facing: 'left' | 'right' | 'camera' = 'camera',
): Stage['seats'][number] => ({ name, at: vec3(x, y, z), facing });
