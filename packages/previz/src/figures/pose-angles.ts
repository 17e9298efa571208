/** Degrees. Limbs: from straight down, positive to the front (right); [upper, lower]. Torso and head: lean to the front. */
export interface PoseAngles {
  readonly lean: number;
  readonly head: number;
  readonly nearArm: readonly [number, number];
  readonly farArm: readonly [number, number];
  readonly nearLeg: readonly [number, number];
  readonly farLeg: readonly [number, number];
  /** Height of the hips when they rest on something: 'seat', or on the ground; null: the feet carry. */
  readonly rest: 'seat' | null;
  /** Parts of their length that the bones below knee and elbow show: [near, far]. */
  readonly shins: readonly [number, number];
  readonly forearms: readonly [number, number];
  /** Metres of air under the lowest point, as a share of the height. */
  readonly air: number;
}

/** A pose by what it has of its own; the rest of it stands at ease. */
export const pose = (p: Partial<PoseAngles>): PoseAngles => ({
  lean: 1,
  head: 0,
  nearArm: [-7, 4],
  farArm: [9, 16],
  nearLeg: [-5, -6],
  farLeg: [6, 5],
  rest: null,
  shins: [1, 1],
  forearms: [1, 1],
  air: 0,
  ...p,
});

/** What all who sit on a chair have in common. */
export const seated = { rest: 'seat', nearLeg: [82, 2], farLeg: [88, 12], lean: -2 } as const;

/** Both gaits, which also go with a look back. */
export const WALK: PoseAngles = pose({
  lean: 4,
  nearLeg: [-22, -34],
  farLeg: [24, 10],
  nearArm: [24, 40],
  farArm: [-22, -8],
});
export const RUN: PoseAngles = pose({
  lean: 16,
  head: -8,
  nearLeg: [-28, -92],
  farLeg: [58, 2],
  nearArm: [48, 130],
  farArm: [-52, 28],
  air: 0.03,
});

/** Nobody in a crowd is in step with the next one: long and short strides, the leg passing, a hand at a strap or at rest. */
export const WALKS: readonly PoseAngles[] = [
  WALK,
  pose({ lean: 3, nearLeg: [4, -46], farLeg: [2, -2], nearArm: [-6, 10], farArm: [8, 22] }),
  pose({ lean: 2, nearLeg: [-14, -22], farLeg: [15, 8], nearArm: [14, 30], farArm: [30, 118] }),
  pose({ lean: 5, nearLeg: [26, -18], farLeg: [-12, -14], nearArm: [-16, -4], farArm: [18, 36] }),
  pose({ lean: 2, nearLeg: [-18, -28], farLeg: [18, 8], nearArm: [-14, 26], farArm: [-12, 0] }),
];

/** The same for those who run: pushing off, drawn up, landing. */
export const RUNS: readonly PoseAngles[] = [
  RUN,
  pose({
    lean: 14,
    head: -6,
    nearLeg: [6, -84],
    farLeg: [10, -10],
    nearArm: [-10, 78],
    farArm: [22, 104],
    air: 0,
  }),
  pose({
    lean: 20,
    head: -10,
    nearLeg: [-38, -58],
    farLeg: [66, -34],
    nearArm: [40, 122],
    farArm: [-44, 40],
    air: 0.04,
  }),
  pose({
    lean: 12,
    head: -6,
    nearLeg: [-20, -70],
    farLeg: [36, 14],
    nearArm: [30, 116],
    farArm: [-36, 34],
    air: 0.01,
  }),
];
