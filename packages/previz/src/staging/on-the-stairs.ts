/** Who goes up or down the stairs of a house, or sits on them, is on its staircase, not beside a flight in the living room. */
import type { PoseId } from '../model/figure.ts';
import type { Relation } from '../model/script.ts';
import type { Cast, Shot } from '../model/shot.ts';

const POSES: ReadonlySet<PoseId | null> = new Set([
  'walk',
  'run',
  'climb',
  'carry',
  'march',
  'flee',
  'hold',
  'sit',
]);
/** Places that have their stairs somewhere else. */
const ROOMS: ReadonlySet<string> = new Set([
  'staircase',
  'living-room',
  'bedroom',
  'kitchen',
  'corridor',
  'hallway',
  'foyer',
  'attic',
]);

/** The shot on the staircase; the same where nobody is on stairs. */
export function onTheStairs(shot: Shot, cast: Cast): Shot {
  const kindOf = (id: string) => cast.get(id)?.entity;
  const stairs = shot.mentions.find((m) => kindOf(m.entity)?.drawable === 'staircase')?.entity;
  const on = shot.mentions.filter(
    (m) =>
      kindOf(m.entity)?.kind === 'person' &&
      (POSES.has(m.pose) || m.posture === 'sit') &&
      shot.relations.some((r) => r.subject === m.entity && r.object === stairs && isOn(r.kind, m.pose)),
  );
  if (!stairs || on.length === 0 || !ROOMS.has(shot.place.setting)) return shot;
  return {
    ...shot,
    place: { ...shot.place, setting: 'staircase' },
    focus: shot.focus.filter((id) => id !== stairs),
    mentions: shot.mentions.filter((m) => m.entity !== stairs),
    relations: shot.relations.filter((r) => r.subject !== stairs && r.object !== stairs),
  };
}

/** "carries a box up the stairs" is said to be before them, so that the box is on none of them. */
const isOn = (kind: Relation['kind'], pose: PoseId | null): boolean =>
  kind === 'on' || (kind === 'in-front-of' && pose === 'carry');
