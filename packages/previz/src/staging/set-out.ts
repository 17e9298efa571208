/** Several small things beside people stand together on one table, not each on a table of its own. */
import type { Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import { isOnTheFloor } from '../model/sitting.ts';
import { settingById } from '../sets/index.ts';
import type { Artists } from './artists.ts';
import type { Frame } from './belonging-kit.ts';
import { driftOf } from './drifts.ts';
import { isTable } from './is-table.ts';
import { madeThing } from './made-thing.ts';
import type { Performer } from './performers.ts';

/** So many need a table; and so many at most find room on it. */
const LEAST = 3;
const MOST = 12;
const LOW = 0.5;
/** Under a roof of rock: no table is there, and what is about lies or grows on the ground. */
const UNFURNISHED = /cave|cavern|^mine$|grotto|catacomb|crypt|sewer|tunnel/;
const HANDLED = new Set<Relation['kind']>([
  'holding',
  'carrying',
  'wearing',
  'giving',
  'touching',
  'on',
  'in',
  'looking-at',
  'feeding',
]);

/** The frame with its loose ware on a table; who is surrounded by it stands at the table. */
export function setOut({ shot, performers }: Frame, artists: Artists): Frame {
  const people = performers.filter((p) => p.look && p.index === 0);
  const [one] = people;
  // Beside who sits on the floor it lies there as well.
  if (
    !one ||
    isOnTheFloor(one.mention) ||
    !settingById(shot.place.setting).indoor ||
    UNFURNISHED.test(shot.place.setting) ||
    performers.some(isTable)
  )
    return { shot, performers };
  const loose = performers.filter((p) => isLoose(p, shot));
  if (loose.length < LEAST || loose.length > MOST) return { shot, performers };
  const ids = [...new Set(loose.map((p) => p.entity.id))];
  const table = madeThing(shot.place.setting === 'kitchen' ? 'counter' : 'dining-table', one, artists);
  const about = shot.relations.some((r) => r.kind === 'around' && ids.includes(r.subject));
  const known = shot.relations.filter((r) => !ids.includes(r.subject) && !ids.includes(r.object));
  const id = table.entity.id;
  const busy = known.some((r) => r.subject === one.entity.id);
  return {
    shot: {
      ...shot,
      relations: [
        ...known,
        ...ids.map((subject): Relation => ({ kind: 'on', subject, object: id })),
        ...(about && !busy ? [{ kind: 'around', subject: one.entity.id, object: id } as const] : []),
      ],
    },
    performers: [...performers, table],
  };
}

/** Small ware that nobody deals with, and that nothing has happened to. */
const isLoose = (p: Performer, { relations }: Shot): boolean =>
  p.drawable?.kind === 'thing' &&
  p.drawable.placement === 'surface' &&
  p.drawable.height < LOW &&
  !/^(cardboard-box|moving-box|crate)$/.test(p.drawable.id) &&
  p.entity.traits.state === undefined &&
  p.mention.state === undefined &&
  p.mention.low !== true &&
  p.mention.verb === null &&
  driftOf(p) === null &&
  !relations.some(
    (r) =>
      (HANDLED.has(r.kind) || r.kind === 'above' || r.kind === 'under') &&
      (r.subject === p.entity.id || r.object === p.entity.id),
  );
