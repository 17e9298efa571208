/** A wide flight of steps that goes up away from the camera. Metres. */
import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece } from '../../model/set.ts';
import { face } from '../kit/faces.ts';
import { floorLoop, frontLoop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';

export const RISE = 0.17;
export const TREAD = 0.34;
/** Where the first riser stands. */
export const FIRST = 3.4;
/** The tread that the actors are on, counted from the floor. */
const STOOD_ON = 5;

/** Depth of a tread's middle; the first is 1. */
export const middleOf = (step: number): number => FIRST + (step - 0.5) * TREAD;

/** What a set with a flight is moved by, so that the stage's mark is on a tread. */
export const ON_THE_FLIGHT = vec3(0, -STOOD_ON * RISE, -middleOf(STOOD_ON));

/** The steps from the highest down, each `2 * half` wide; with a runner when a colour is given for it. */
export function flight(steps: number, half: number, colour: string, carpet?: string): FacePiece[] {
  return Array.from({ length: steps }, (_, i) => steps - i).flatMap((n) => {
    const [y, z] = [n * RISE, middleOf(n)];
    const [near, far] = [z - TREAD / 2, z + TREAD / 2];
    return [
      ...block('step', [2 * half, y, TREAD], colour, { at: [0, 0, z], top: adjust(colour, 0.07) }),
      face('nosing', [frontLoop(-half, half, y - 0.035, y, near - 0.004)], adjust(colour, 0.1)),
      ...(carpet
        ? [
            face('runner', [floorLoop(-0.95, 0.95, near, far, y + 0.003)], adjust(carpet, 0.06)),
            face('runner', [frontLoop(-0.95, 0.95, y - RISE, y, near - 0.006)], adjust(carpet, -0.03)),
          ]
        : []),
    ];
  });
}
