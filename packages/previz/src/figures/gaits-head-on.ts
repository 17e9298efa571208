import type { PoseId, View } from '../model/figure.ts';
import { type PoseAngles, pose, seated } from './pose-angles.ts';

/**
 * Gaits, and hands at a wheel, seen along the way they go, from before or behind: one leg carries, the other one's shin is foreshortened, its foot off
 * the ground; the arms swing towards the viewer instead of across the body.
 */
const HEAD_ON: Partial<Readonly<Record<PoseId, PoseAngles>>> = {
  walk: pose({
    lean: 0,
    nearArm: [-13, -6],
    farArm: [15, 4],
    nearLeg: [-2, -1],
    farLeg: [5, 3],
    shins: [1, 0.66],
    forearms: [0.98, 0.74],
  }),
  march: pose({
    lean: 0,
    nearArm: [-13, -6],
    farArm: [16, 4],
    nearLeg: [-2, -1],
    farLeg: [9, -2],
    shins: [1, 0.5],
    forearms: [0.98, 0.6],
  }),
  drive: pose({
    ...seated,
    lean: 0,
    nearArm: [-24, 152],
    farArm: [24, -152],
    forearms: [0.86, 0.86],
  }),
  sit: pose({
    rest: 'seat',
    lean: 0,
    nearLeg: [-7, -2],
    farLeg: [7, 2],
    shins: [0.12, 0.12],
    nearArm: [-12, 10],
    farArm: [12, -10],
    forearms: [0.7, 0.7],
  }),
  ride: pose({
    rest: 'seat',
    lean: 0,
    nearLeg: [-36, -6],
    farLeg: [36, 6],
    nearArm: [-20, 30],
    farArm: [20, -30],
    forearms: [0.7, 0.7],
  }),
  run: pose({
    lean: 0,
    nearArm: [-24, 148],
    farArm: [38, -22],
    nearLeg: [-3, 1],
    farLeg: [7, -3],
    shins: [1, 0.4],
    forearms: [0.8, 0.55],
    air: 0.02,
  }),
};

/** The pose's angles where it goes to or from the viewer, with the other foot up past half the phase; null: it looks the same from everywhere. */
export function headOn(id: PoseId, view: View, phase: number): PoseAngles | null {
  const p = view === 'front' || view === 'back' ? HEAD_ON[id] : undefined;
  return p ? (phase < 0.5 || p.rest !== null ? p : mirrored(p)) : null;
}

/** Seen from before, what the near side does the far side does the other way round. */
const mirrored = (p: PoseAngles): PoseAngles => ({
  ...p,
  nearArm: turned(p.farArm),
  farArm: turned(p.nearArm),
  nearLeg: turned(p.farLeg),
  farLeg: turned(p.nearLeg),
  shins: [p.shins[1], p.shins[0]],
  forearms: [p.forearms[1], p.forearms[0]],
});

const turned = ([upper, lower]: readonly [number, number]): [number, number] => [-upper, -lower];
