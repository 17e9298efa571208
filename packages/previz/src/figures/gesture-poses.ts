import type { PoseId } from '../model/figure.ts';
import { type PoseAngles, pose } from './pose-angles.ts';

/** On the ground with the back upright against what is behind it: a leg out, a knee up. */
const BACK_TO = { lean: -9, nearLeg: [80, 77], farLeg: [126, 14] } as const;

/** Poses of what somebody feels, told by the whole body: fists, hidden faces, bent backs, arms thrown wide. */
export const GESTURE_POSES = {
  fists: pose({
    lean: 6,
    head: 4,
    nearArm: [-20, 2],
    farArm: [16, 84],
    nearLeg: [-14, -16],
    farLeg: [14, 8],
  }),
  'hide-face': pose({ head: 20, lean: 8, nearArm: [34, 148], farArm: [44, 146] }),
  'cover-mouth': pose({ head: 4, lean: -3, nearLeg: [-8, -12], farLeg: [10, 2] }),
  'shake-head': pose({ head: 12, nearArm: [6, 96], farArm: [14, 78] }),
  nod: pose({ head: 14 }),
  'cover-ears': pose({ head: 16, lean: 8, nearLeg: [-8, -12], farLeg: [10, 2] }),
  'scratch-head': pose({ head: 6, farArm: [10, 30], nearLeg: [-4, -5], farLeg: [10, 4] }),
  'shade-eyes': pose({ lean: 3, head: -4, farArm: [10, 20], nearLeg: [-12, -14], farLeg: [14, 8] }),
  'clutch-chest': pose({ lean: 14, head: 10, farArm: [34, 40], nearLeg: [2, -14], farLeg: [20, -6] }),
  'clutch-belly': pose({ lean: 30, head: 4, nearLeg: [10, -18], farLeg: [26, -12] }),
  // The heel is on the ground, the toes are up, and the eyes are on them.
  'show-shoe': pose({
    lean: -4,
    head: 24,
    nearArm: [-30, 20],
    farArm: [44, 40],
    nearLeg: [-8, -12],
    farLeg: [40, 32],
  }),
  limp: pose({ lean: 14, head: -4, farArm: [34, 44], nearLeg: [-26, -28], farLeg: [20, -12] }),
  stagger: pose({
    lean: -10,
    head: 18,
    nearArm: [-48, -30],
    farArm: [46, 78],
    nearLeg: [-4, -30],
    farLeg: [34, 12],
  }),
  hunch: pose({
    lean: 36,
    head: -14,
    nearArm: [6, 24],
    farArm: [22, 44],
    nearLeg: [-4, -20],
    farLeg: [24, -6],
  }),
  despair: pose({
    lean: 18,
    head: 30,
    nearArm: [2, 18],
    farArm: [16, 34],
    nearLeg: [14, -90],
    farLeg: [20, -89],
  }),
  yawn: pose({ lean: -6, head: -8, farArm: [142, 208], nearLeg: [-6, -7], farLeg: [10, 6] }),
  surrender: pose({
    lean: -3,
    head: 0,
    nearArm: [-64, -168],
    farArm: [66, 168],
    nearLeg: [-8, -8],
    farLeg: [10, 8],
  }),
  spread: pose({
    lean: -4,
    head: -10,
    nearArm: [-84, -96],
    farArm: [86, 98],
    nearLeg: [-10, -10],
    farLeg: [12, 10],
  }),
  flex: pose({
    lean: -2,
    head: 0,
    nearArm: [-84, -196],
    farArm: [86, 196],
    nearLeg: [-14, -14],
    farLeg: [16, 14],
  }),
  huddle: pose({
    lean: 14,
    head: 22,
    nearArm: [34, 60],
    farArm: [40, 62],
    nearLeg: [126, 14],
    farLeg: [130, 18],
  }),
  // Lips meet where chins are up: bowed heads have their brows in each other.
  kiss: pose({ lean: 6, head: -9, nearArm: [58, 106], farArm: [66, 100] }),
  'back-to': pose({ ...BACK_TO, head: 0, nearArm: [10, 44], farArm: [54, 74] }),
  sunk: pose({ ...BACK_TO, head: 30, nearArm: [4, 30], farArm: [22, 48] }),
  breakdance: pose({
    lean: 148,
    head: 116,
    nearArm: [-4, 6],
    farArm: [70, 96],
    nearLeg: [222, 118],
    farLeg: [128, 164],
  }),
} satisfies Partial<Record<PoseId, PoseAngles>>;
