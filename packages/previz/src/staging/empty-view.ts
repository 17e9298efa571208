import type { Camera } from '../geometry/camera.ts';
import { vec3 } from '../geometry/vec3.ts';
import type { SetDesign } from '../model/set.ts';
import type { Shot } from '../model/shot.ts';

/** Focal lengths for a place without actors, frame heights: a nearer size looks closer. */
const FOCAL: Partial<Record<Shot['size'], number>> = { 'extreme-wide': 1.05, wide: 1.3, 'medium-wide': 1.6 };

const HEIGHT = { eye: 1.6, low: 0.55, high: 4.2, 'birds-eye': 9 } as const;
const HORIZON = { eye: 0.55, low: 0.74, high: 0.3, 'birds-eye': -0.05 } as const;

/** A view of the place alone. */
export function emptyView(shot: Shot, set: SetDesign): { camera: Camera; distance: number } {
  const table = set.setting === 'tabletop';
  const distance = table ? 1.3 : set.indoor ? 6 : 7.5;
  const height = table ? 0.35 : Math.min(HEIGHT[shot.angle], (set.stage.ceiling ?? 99) - 0.3);
  return {
    distance: distance * 1.5,
    camera: {
      position: vec3(-Math.sin(shot.yaw) * distance, height, -Math.cos(shot.yaw) * distance),
      yaw: shot.yaw,
      horizon: HORIZON[shot.angle],
      focal: FOCAL[shot.size] ?? 1.9,
      roll: shot.dutch ? 0.12 : 0,
    },
  };
}
