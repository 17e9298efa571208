/** What is spoken of and is not there: the bus one waits for, the wolf one hears in bed, the train one has missed. */
import type { Drawable } from '../model/drawable.ts';
import type { Beat, Mention, Relation } from '../model/script.ts';
import { isInside } from './homes.ts';
import type { DrawableOf, Moment } from './moment.ts';

const AWAITS = /^(wait|await|expect)$/;
const HEARS = /^(hear|listen)$/;
const MISSES = /^miss$/;

const isRide = (d: Drawable | undefined): boolean => d?.category === 'vehicle';

/** What the doer of a beat has to do with and nobody else acts on. */
const objectsOf = ({ mentions, relations }: Beat, doer: Mention): Mention[] =>
  mentions.filter(
    (m) =>
      m !== doer &&
      m.verb === null &&
      relations.every(
        (r) => r.subject === doer.entity || (r.subject !== m.entity && r.object !== m.entity),
      ) &&
      relations.every((r) => r.object !== m.entity || /^(looking-at|talking-to)$/.test(r.kind)),
  );

/** Higher than this, metres, what puts to sea is out on the water. */
const SHIP = 2.5;

/** "A ship is leaving": it is seen whole, off the quay. */
export const puttingToSea = (mentions: readonly Mention[], drawableOf: DrawableOf): readonly Mention[] =>
  mentions.map((m) => {
    const d = drawableOf(m.entity);
    const sails = /^(leave|depart|sail|approach|arrive|appear|come)$/.test(m.verb ?? '');
    return sails && m.depth === undefined && d?.placement === 'water' && d.height > SHIP && isRide(d)
      ? { ...m, depth: 'far' }
      : m;
  });

/** What is seen from afar. */
const LANDFALL = /island|mountain|castle|lighthouse|volcano|pyramid|tower$|^(ship|sailing-ship|iceberg)/;

/** "He sees an island": on the horizon. */
export const onTheHorizon = (
  mentions: readonly Mention[],
  relations: readonly Relation[],
  drawableOf: DrawableOf,
): readonly Mention[] => {
  const seen = relations.filter(
    (r) =>
      r.kind === 'looking-at' &&
      mentions.some(
        (m) => m.entity === r.subject && /^(see|spot|notice|behold|sight|discover)$/.test(m.verb ?? ''),
      ),
  );
  return mentions.map((m) =>
    m.depth === undefined &&
    seen.some((r) => r.object === m.entity) &&
    LANDFALL.test(drawableOf(m.entity)?.id ?? '')
      ? { ...m, depth: 'far' }
      : m,
  );
};

/** A beat without whom and what it only speaks of; a vehicle that may yet come is far off. */
export function presentIn(
  beat: Beat,
  later: readonly Beat[],
  before: Moment | undefined,
  setting: string,
  drawableOf: DrawableOf,
): Beat {
  const doer = beat.mentions.find(
    (m) => AWAITS.test(m.verb ?? '') || HEARS.test(m.verb ?? '') || MISSES.test(m.verb ?? ''),
  );
  if (!doer) return beat;
  const verb = doer.verb ?? '';
  if (AWAITS.test(verb) && !/\bfor\b|\bawait|\bexpect/i.test(beat.text)) return beat;
  const spokenOf = objectsOf(beat, doer);
  const comesLater = (m: Mention) =>
    later.some((b) => b.mentions.some((x) => x.entity === m.entity && x.verb !== null));
  const wasElsewhere = (m: Mention) =>
    before !== undefined &&
    before.place.setting !== setting &&
    before.mentions.some((x) => x.entity === m.entity);
  const isOut = (m: Mention) => {
    const d = drawableOf(m.entity);
    return (
      isInside(setting) &&
      (isRide(d) || d?.category === 'building' || (d?.kind === 'animal' && d.height > 0.6))
    );
  };
  const gone = spokenOf.filter((m) =>
    HEARS.test(verb)
      ? wasElsewhere(m) || isOut(m)
      : AWAITS.test(verb) &&
        (drawableOf(m.entity) === undefined || (isRide(drawableOf(m.entity)) && (comesLater(m) || isOut(m)))),
  );
  const far = spokenOf.filter((m) => !gone.includes(m) && !HEARS.test(verb) && isRide(drawableOf(m.entity)));
  if (gone.length + far.length === 0) return beat;
  const isGone = (id: string) => gone.some((m) => m.entity === id);
  return {
    ...beat,
    mentions: beat.mentions
      .filter((m) => !gone.includes(m))
      .map((m) => {
        if (far.includes(m))
          return {
            ...m,
            depth: 'far',
            ...(MISSES.test(verb) ? { pose: 'walk', verb: 'leave', towards: 'away' } : {}),
          } as Mention;
        const at = typeof m.towards === 'object' ? m.towards?.entity : undefined;
        return at !== undefined && isGone(at) ? { ...m, towards: null } : m;
      }),
    relations: beat.relations.filter((r) => !isGone(r.object) && !far.some((m) => m.entity === r.object)),
  };
}
