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

/** The pose's angles where it goes to or from the viewer; null: it looks the same from everywhere. */
export const headOn = (id: PoseId, view: View): PoseAngles | null =>
  view === 'front' || view === 'back' ? (HEAD_ON[id] ?? null) : null;
