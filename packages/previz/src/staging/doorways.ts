/** Who stands dark in a bright doorway is seen from within, through it. */
import type { Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import { settingById } from '../sets/index.ts';
import type { Frame } from './belonging-kit.ts';
import type { Performer } from './performers.ts';

const STANDS: ReadonlySet<Performer['mention']['pose']> = new Set([
  'stand',
  'lean',
  'hold',
  'wave',
  'arms-crossed',
  'hands-on-hips',
  null,
]);
const DARK: ReadonlySet<string> = new Set(['doorway', 'backlight']);
/** What lies in the light beyond the door of a room, where no more is said. */
const BEYOND = 'field';

const PEEKS = /^(?:peek|peer|spy|look|lurk|hide|listen|eavesdrop|watch|sneak)$/;
const AT_EDGE: ReadonlySet<Relation['kind']> = new Set(['around', 'behind', 'in', 'above', 'touching']);

/** Half seen past the edge of a door. */
export const peeksRound = ({ kind }: Relation, subject: Performer, object: Performer): boolean =>
  subject.look !== null &&
  // Who has an ear at the door is before it.
  subject.deed === undefined &&
  object.drawable?.id === 'door' &&
  PEEKS.test(subject.mention.verb ?? '') &&
  AT_EDGE.has(kind);

/** A door past which somebody looks is open. */
export function openedForPeeks({ shot, performers }: Frame): Frame {
  const by = (id: string) => performers.find((p) => p.entity.id === id);
  const doors = shot.relations.flatMap((r) => {
    const [who, door] = [by(r.subject), by(r.object)];
    return who && door && peeksRound(r, who, door) ? [door] : [];
  });
  return {
    shot,
    performers: performers.map((p) =>
      doors.includes(p) ? { ...p, mention: { ...p.mention, state: 'open' } } : p,
    ),
  };
}

export function inDoorway({ shot, performers }: Frame): Frame {
  const door = performers.find((p) => p.drawable?.id === 'door' && p.entity.count === 1);
  const who = performers.find(
    (p) =>
      p.look !== null &&
      STANDS.has(p.mention.pose) &&
      shot.relations.some(
        (r) => r.kind === 'in' && r.subject === p.entity.id && r.object === door?.entity.id,
      ),
  );
  const dark = shot.silhouette || DARK.has(shot.place.source ?? '');
  if (!door || !who || !dark || shot.through) return { shot, performers };
  const { source: _, ...place } = shot.place;
  const id = door.entity.id;
  return {
    shot: {
      ...shot,
      through: 'doorway',
      silhouette: true,
      place: { ...place, ...beyond(shot) },
      focus: shot.focus.filter((f) => f !== id),
      mentions: shot.mentions.filter((m) => m.entity !== id),
      relations: shot.relations.filter((r) => r.subject !== id && r.object !== id),
    },
    performers: performers.filter((p) => p !== door),
  };
}

const beyond = ({ place }: Shot): Partial<Shot['place']> =>
  settingById(place.setting).indoor
    ? { setting: BEYOND, hour: /night|blue-hour/.test(place.hour) ? 'golden-hour' : place.hour }
    : /night|dusk|blue-hour/.test(place.hour)
      ? { hour: 'dusk' }
      : {};
