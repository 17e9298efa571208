import type { PoseId } from '../model/figure.ts';

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
  /** Metres of air under the lowest point, as a share of the height. */
  readonly air: number;
}

const pose = (p: Partial<PoseAngles>): PoseAngles => ({
  lean: 1,
  head: 0,
  nearArm: [-7, 4],
  farArm: [9, 16],
  nearLeg: [-5, -6],
  farLeg: [6, 5],
  rest: null,
  air: 0,
  ...p,
});

/** Ways to stand: weight on both feet, on the front one, on the back one, at ease. */
export const STANCES: readonly PoseAngles[] = [
  pose({ nearArm: [-9, 2], farArm: [10, 20] }),
  pose({ lean: -2, head: 2, nearLeg: [-2, -3], farLeg: [15, 2], nearArm: [-12, 6], farArm: [6, 24] }),
  pose({ lean: 2, nearArm: [-5, 16], farArm: [14, 42], nearLeg: [-12, -8], farLeg: [4, 3], head: 2 }),
  pose({ nearArm: [-6, -1], farArm: [4, 12], nearLeg: [-9, -7], farLeg: [5, 4], head: -2 }),
];

const seated = { rest: 'seat', nearLeg: [82, 2], farLeg: [88, 12], lean: -2 } as const;

export const POSE_ANGLES: Readonly<Record<PoseId, PoseAngles>> = {
  stand: pose({}),
  walk: pose({ lean: 4, nearLeg: [-22, -34], farLeg: [24, 10], nearArm: [24, 40], farArm: [-22, -8] }),
  run: pose({
    lean: 16,
    head: -8,
    nearLeg: [-28, -92],
    farLeg: [58, 2],
    nearArm: [48, 130],
    farArm: [-52, 28],
    air: 0.03,
  }),
  sit: pose({ ...seated, nearArm: [14, 52], farArm: [20, 62] }),
  kneel: pose({ lean: 4, nearLeg: [4, -86], farLeg: [78, -6], nearArm: [14, 46], farArm: [22, 60] }),
  crouch: pose({
    lean: 28,
    head: -16,
    nearLeg: [72, -52],
    farLeg: [88, -34],
    nearArm: [16, 44],
    farArm: [26, 52],
  }),
  lie: pose({
    lean: -86,
    head: -78,
    nearLeg: [84, 88],
    farLeg: [96, 84],
    nearArm: [84, 104],
    farArm: [98, 84],
  }),
  jump: pose({
    lean: 4,
    head: -8,
    nearLeg: [-34, -88],
    farLeg: [38, -28],
    nearArm: [-140, -156],
    farArm: [148, 164],
    air: 0.2,
  }),
  point: pose({ nearArm: [-9, 8], farArm: [86, 90], lean: -2, farLeg: [9, 6] }),
  wave: pose({ nearArm: [-10, 6], farArm: [132, 172], head: 3 }),
  reach: pose({ lean: 7, nearArm: [58, 82], farArm: [4, 20], farLeg: [16, 4], nearLeg: [-10, -16] }),
  hug: pose({ lean: 7, nearArm: [58, 106], farArm: [66, 100], head: 10 }),
  fight: pose({ lean: 9, nearArm: [34, 132], farArm: [66, 112], nearLeg: [-24, -30], farLeg: [30, 6] }),
  hold: pose({ nearArm: [16, 92], farArm: [10, 18] }),
  carry: pose({ lean: -4, nearArm: [24, 84], farArm: [34, 86] }),
  ride: pose({
    rest: 'seat',
    lean: 13,
    head: -6,
    nearLeg: [44, -22],
    farLeg: [50, -14],
    nearArm: [34, 66],
    farArm: [42, 72],
  }),
  drive: pose({ ...seated, nearArm: [46, 84], farArm: [54, 88] }),
  dance: pose({
    lean: -7,
    head: 8,
    nearArm: [-108, -142],
    farArm: [118, 152],
    nearLeg: [-8, -14],
    farLeg: [48, -28],
  }),
  climb: pose({
    lean: 6,
    head: -14,
    nearArm: [148, 168],
    farArm: [168, 176],
    nearLeg: [46, -24],
    farLeg: [10, 0],
  }),
  fall: pose({
    lean: -40,
    head: -20,
    nearArm: [-118, -132],
    farArm: [128, 108],
    nearLeg: [58, 20],
    farLeg: [34, 46],
    air: 0.3,
  }),
  crawl: pose({
    lean: 78,
    head: -34,
    nearArm: [2, -2],
    farArm: [18, 10],
    nearLeg: [-8, -86],
    farLeg: [22, -76],
  }),
  throw: pose({ lean: -8, nearArm: [-128, -178], farArm: [62, 74], nearLeg: [-20, -26], farLeg: [28, 10] }),
  kick: pose({ lean: -13, nearLeg: [-7, -10], farLeg: [72, 64], nearArm: [46, 62], farArm: [-48, -30] }),
  swim: pose({
    lean: 76,
    head: -44,
    nearArm: [128, 112],
    farArm: [-66, -78],
    nearLeg: [-74, -86],
    farLeg: [-92, -76],
    air: 0.1,
  }),
  fly: pose({
    lean: 70,
    head: -50,
    nearArm: [-76, -82],
    farArm: [122, 112],
    nearLeg: [-78, -84],
    farLeg: [-66, -88],
    air: 0.4,
  }),
  read: pose({ head: 13, nearArm: [18, 104], farArm: [28, 98] }),
  eat: pose({ ...seated, nearArm: [34, 138], farArm: [32, 72], head: 8 }),
  drink: pose({ farArm: [8, 16], head: -5 }),
  talk: pose({ nearArm: [-6, 10], farArm: [22, 108], nearLeg: [-3, -5], farLeg: [9, 3], lean: -1, head: 3 }),
  phone: pose({ farArm: [8, 18], head: 3 }),
  type: pose({ ...seated, lean: 6, nearArm: [26, 80], farArm: [34, 82], head: 7 }),
  cook: pose({ lean: 5, head: 10 }),
  'play-guitar': pose({ nearArm: [-4, 74], farArm: [38, 108], head: 6 }),
  push: pose({
    lean: 24,
    nearArm: [68, 82],
    farArm: [78, 86],
    nearLeg: [-28, -36],
    farLeg: [24, -6],
    head: -10,
  }),
  pull: pose({
    lean: -22,
    nearArm: [66, 80],
    farArm: [76, 86],
    nearLeg: [-6, -12],
    farLeg: [32, 22],
    head: 8,
  }),
  pray: pose({ head: 15, nearArm: [20, 132], farArm: [28, 126] }),
  cheer: pose({ nearArm: [-148, -166], farArm: [150, 168], head: -8 }),
  lean: pose({ lean: -9, nearArm: [-14, 18], farArm: [12, 62], nearLeg: [4, 2], farLeg: [26, -8] }),
  'look-up': pose({ lean: -4, head: -22 }),
  'look-down': pose({ head: 22, lean: 3 }),
  cry: pose({ head: 22, lean: 5, nearArm: [34, 148], farArm: [44, 146] }),
  sleep: pose({
    lean: -86,
    head: -78,
    nearLeg: [84, 88],
    farLeg: [96, 84],
    nearArm: [84, 92],
    farArm: [98, 84],
  }),
  salute: pose({ farArm: [5, 6], nearLeg: [-2, -2], farLeg: [3, 2], lean: -1 }),
  aim: pose({ nearArm: [62, 90], farArm: [88, 90], nearLeg: [-16, -18], farLeg: [16, 10] }),
  sing: pose({ farArm: [52, 74], head: -8 }),
  paint: pose({ farArm: [66, 96], nearArm: [12, 72] }),
  dig: pose({
    lean: 24,
    head: -4,
    nearArm: [26, 42],
    farArm: [46, 58],
    nearLeg: [-10, -18],
    farLeg: [28, 2],
  }),
  'arms-crossed': pose({ nearArm: [6, 96], farArm: [14, 78] }),
  'hands-on-hips': pose({ nearArm: [-44, 34], farArm: [48, -28] }),
  think: pose({ head: 4 }),
};
