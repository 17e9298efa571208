/** Those of whom a moment does not tell, though they are there: whom one faces, who gave what is taken, who looks on. */
import { isHolding } from '../model/holding.ts';
import type { Beat, Mention, Relation } from '../model/script.ts';
import { keptGrips } from './grips.ts';
import type { DrawableOf, Moment } from './moment.ts';
import { atRest, goneAfter } from './rest.ts';

/** Done at somebody, though it is not said at whom. */
const AT_OTHERS =
  /^(roar|growl|snarl|bark|hiss|breathe|charge|attack|strike|swing|brandish|aim|shoot|fire|threaten|lunge|point|bow|curtsy|kneel|propose|beg|plead)$/;
/** Done with a weapon in hand. */
const WITH_WEAPONS = /^(raise|draw|pull|lift|lower|throw|unsheathe|hold|swing|grab|take)$/;

const KNEELS_TO = /^(kneel|propose|offer|beg|plead)?$/;

const IDLE = (m: Mention): boolean => m.pose === null || m.pose === 'stand';

const living = (drawableOf: DrawableOf, id: string): boolean => {
  const thing = drawableOf(id);
  return thing === undefined || thing.kind === 'animal' || thing.category === 'creature';
};

/** "A dragon lands … He draws his sword.": whoever of the moment before he turns against is in his frame, too. */
function opponentOf(
  acting: readonly Mention[],
  relations: readonly Relation[],
  before: Moment,
  drawableOf: DrawableOf,
): { doer: Mention; other: Mention } | undefined {
  const alive = acting.filter((m) => living(drawableOf, m.entity));
  const [doer] = alive;
  if (alive.length !== 1 || !doer || doer.towards !== null) return undefined;
  const armed = relations.some(
    (r) => r.subject === doer.entity && r.kind === 'holding' && drawableOf(r.object)?.category === 'weapon',
  );
  const knelt = before.mentions.some(
    (m) =>
      m.entity !== doer.entity &&
      m.pose === 'kneel' &&
      drawableOf(m.entity) === undefined &&
      KNEELS_TO.test(m.verb ?? ''),
  );
  const aims = knelt || AT_OTHERS.test(doer.verb ?? '') || (armed && WITH_WEAPONS.test(doer.verb ?? ''));
  if (!aims) return undefined;
  const gone = goneAfter(before);
  const here = before.mentions.some((m) => m.entity === doer.entity);
  const others = [...before.mentions, ...(here ? [] : before.carried)].filter(
    (m) => m.entity !== doer.entity && living(drawableOf, m.entity) && !gone.has(m.entity),
  );
  const [other] = others;
  return other && { doer, other };
}

const TAKES = /^(take|grab|snatch|steal|get|receive|accept|catch|pull|rip|tear)$/;

/** "The mother takes the baby": out of the arms of who carried it until then. */
function giverOf(
  acting: readonly Mention[],
  relations: readonly Relation[],
  before: Moment,
): { doer: Mention; other: Mention } | undefined {
  for (const r of relations) {
    if (!isHolding(r)) continue;
    const doer = acting.find((m) => m.entity === r.subject && TAKES.test(m.verb ?? ''));
    const had = before.relations.find(
      (b) => isHolding(b) && b.object === r.object && b.subject !== r.subject,
    );
    const other = before.mentions.find((m) => m.entity === had?.subject);
    if (doer && other && acting.every((m) => m.entity !== other.entity)) return { doer, other };
  }
  return undefined;
}

/** The moment's doers, with whom they face brought into their frame. */
export function facingOthers(
  acting: readonly Mention[],
  relations: readonly Relation[],
  before: Moment | undefined,
  setting: string,
  drawableOf: DrawableOf,
): readonly Mention[] {
  if (!before || before.place.setting !== setting) return acting;
  const met = giverOf(acting, relations, before) ?? opponentOf(acting, relations, before, drawableOf);
  if (!met) return acting;
  const { doer, other } = met;
  const meets: Mention = { ...atRest(other, setting), towards: { entity: doer.entity } };
  return [
    ...acting.map((m) => (m === doer ? { ...m, towards: m.towards ?? { entity: other.entity } } : m)),
    meets,
  ];
}

/** Who is around and at nothing looks at who acts. */
export function lookingOn(
  around: readonly Mention[],
  acting: readonly Mention[],
  drawableOf: DrawableOf,
): readonly Mention[] {
  const doer = acting.find((m) => m.verb !== null) ?? acting[0];
  if (!doer) return around;
  return around.map((m) =>
    m.towards === null && (IDLE(m) || m.pose === 'kneel') && living(drawableOf, m.entity)
      ? { ...m, towards: { entity: doer.entity } }
      : m,
  );
}

/** What those who are by, and of whom nothing is told, have in their hands still. */
export function heldBy(
  idle: readonly Mention[],
  beat: Beat,
  before: Moment,
  setting: string,
  drawableOf: DrawableOf,
): Relation[] {
  // "The rabbit runs away.": out of the hands.
  const own = beat.mentions.filter((m) => m.verb !== null).map((m) => m.entity);
  const taken = new Set([...beat.relations.map((r) => r.object), ...(beat.gone ?? []), ...own]);
  return keptGrips({ ...beat, relations: [] }, idle, before, drawableOf, setting).filter(
    (r) => r.kind !== 'riding' && !taken.has(r.object),
  );
}
