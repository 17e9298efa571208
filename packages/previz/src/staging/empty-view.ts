import type { Camera } from '../geometry/camera.ts';
import { vec3 } from '../geometry/vec3.ts';
import type { SetDesign } from '../model/set.ts';
import type { Shot } from '../model/shot.ts';
import { isTabletop } from '../sets/index.ts';

/** Focal lengths for a place without actors, frame heights: a nearer size looks closer. */
const FOCAL: Partial<Record<Shot['size'], number>> = {
  'extreme-wide': 1.05,
  wide: 1.3,
  full: 1.45,
  'medium-wide': 1.6,
};

const HEIGHT = { eye: 1.6, low: 0.55, high: 4.2, 'birds-eye': 9, 'worms-eye': 0.4 } as const;
const HORIZON = { eye: 0.55, low: 0.74, high: 0.3, 'birds-eye': -0.05, 'worms-eye': 0.82 } as const;

/** Half the width, metres, that a room shows at the depth of its furniture. */
const ROOM = { depth: 2.5, half: 3.3 };

/** How far before the mark the lens stands, metres: near the shore, where a place is its water. */
const BACK = { table: 1.3, inside: 5, shore: 3.2, open: 7.5 };

/** A view of a land is about what lies so many times as far off as the mark. */
const LOOKS_OUT = 3.4;

export interface EmptyView {
  readonly camera: Camera;
  /** Metres from the lens to what is sharp. */
  readonly distance: number;
  /** Metres from the lens to the mark. */
  readonly back: number;
}

/** A view of the place alone; `aspect` is the frame's width over its height. */
export function emptyView(shot: Shot, set: SetDesign, aspect: number): EmptyView {
  const table = isTabletop(set.setting);
  const inside = set.indoor && !table;
  const distance =
    BACK[table ? 'table' : inside ? 'inside' : set.stage.pond && set.stage.water === null ? 'shore' : 'open'];
  const height = table ? 0.35 : Math.min(HEIGHT[shot.angle], (set.stage.ceiling ?? 99) - 0.3);
  const focal = FOCAL[shot.size] ?? 1.9;
  return {
    distance: distance * (inside || table ? 1.5 : LOOKS_OUT),
    back: distance,
    camera: {
      position: vec3(-Math.sin(shot.yaw) * distance, height, -Math.cos(shot.yaw) * distance),
      yaw: shot.yaw,
      horizon: HORIZON[shot.angle] - (inside && shot.angle === 'eye' ? 0.08 : 0),
      focal: inside ? focal * roomFit(set, distance, aspect) : focal,
      roll: shot.dutch ? 0.12 : 0,
    },
  };
}

/** How much closer than `FOCAL` a room is seen, so that its walls and furniture fill the frame and not its ceiling. */
function roomFit({ stage }: SetDesign, distance: number, aspect: number): number {
  if (!stage.wall || !stage.ceiling) return 1;
  const across = ((distance + ROOM.depth) * aspect) / (2 * ROOM.half);
  const up = (distance + stage.wall.z) / (1.75 * stage.ceiling);
  return Math.min(1.6, Math.max(0.85, Math.min(across, up) / 1.3));
}
