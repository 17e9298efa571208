import type { PoseId } from '../model/figure.ts';
import { type PoseAngles, pose } from './pose-angles.ts';

/** Poses of those whom somebody carries. */
export const BORNE_POSES = {
  /** On the back across two arms: under the shoulders and under the knees. */
  cradled: pose({
    lean: -52,
    head: -4,
    nearLeg: [112, 14],
    farLeg: [106, 4],
    nearArm: [-4, 2],
    farArm: [56, 82],
  }),
  /** Upright on a hip, a leg to either side. */
  clinging: pose({
    lean: 6,
    head: 2,
    nearLeg: [64, -26],
    farLeg: [70, -16],
    nearArm: [60, 84],
    farArm: [64, 92],
  }),
  /** Belly down over a shoulder. */
  slung: pose({
    lean: 126,
    head: 112,
    nearLeg: [-14, 6],
    farLeg: [-4, 14],
    nearArm: [8, 2],
    farArm: [16, 8],
  }),
  /** Held up by the ribs, looking down at who holds. */
  'held-up': pose({
    lean: 44,
    head: -18,
    nearLeg: [-34, -62],
    farLeg: [-16, -50],
    nearArm: [-64, -78],
    farArm: [122, 108],
  }),
} satisfies Partial<Record<PoseId, PoseAngles>>;
