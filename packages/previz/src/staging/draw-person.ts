import type { Drawing } from '../model/drawing.ts';
import type { PoseId } from '../model/figure.ts';
import { poseOf, specOf } from './acting.ts';
import type { Facing } from './direction.ts';
import { SEAT_HEIGHT, seatFor } from './dressing.ts';
import { foreshortened } from './foreshorten.ts';
import type { Performer } from './performers.ts';
import { type Handful, handfulsOf, holdsOf } from './props.ts';
import type { GivenActing, Stagecraft } from './stagecraft.ts';

export interface DrawnPerson {
  readonly drawing: Drawing;
  readonly pose: PoseId;
  readonly handfuls: readonly Handful[];
  /** Furniture that the person brings along to sit on. */
  readonly seat: keyof typeof SEAT_HEIGHT | null;
}

/** Who rides with nothing to ride on, walks. */
const withMount = (pose: PoseId): PoseId => (pose === 'ride' ? 'walk' : pose);

/** Poses that need something to sit on. */
const SEATED: ReadonlySet<PoseId> = new Set(['sit', 'eat', 'type']);

/** A person drawn as the shot and its host want it. */
export function drawPerson(
  p: Performer,
  craft: Stagecraft,
  facing: Facing,
  given: GivenActing = {},
): DrawnPerson {
  const { shot, artists, keySide, frameHeight, rng, set } = craft;
  const pose = given.pose ?? withMount(poseOf(p, shot.relations, shot.size));
  const seat = SEATED.has(pose) && given.pose === undefined ? seatFor(set) : null;
  const handfuls = handfulsOf(p, { ...craft, pose });
  const shown = pose === 'hold' && handfuls.length === 0 ? 'stand' : pose;
  const spec = specOf(p, {
    shot,
    pose: shown,
    facing,
    keySide,
    frameHeight,
    rng,
    seatHeight: given.seatHeight ?? (seat ? SEAT_HEIGHT[seat] * 100 : null),
    holds: holdsOf(handfuls),
  });
  const upright = artists.drawFigure({
    ...spec,
    ...(given.view ? { view: given.view } : {}),
    ...(given.reach ? { reach: given.reach } : {}),
    ...(given.lean === undefined ? {} : { lean: given.lean }),
    ...(given.tread ? { tread: given.tread } : {}),
  });
  return { drawing: foreshortened(upright, shot.angle), pose, handfuls, seat };
}
