/** The table that is named, or that what people do asks for, with all who sit at it. */
import type { PoseId } from '../../model/figure.ts';
import { createRng, hash } from '../../random/rng.ts';
import { poseOf } from '../../staging/acting.ts';
import type { Performer } from '../../staging/performers.ts';
import { lyingAs } from '../people/stances.ts';
import type { Plan } from '../plan.ts';
import { makerOf } from '../things/index.ts';
import { type Item, LAYER } from './item.ts';
import { tableCluster } from './tables.ts';
import { type Company, propItem } from './troupe.ts';

export interface AtTable {
  readonly lead: Performer;
  readonly items: readonly Item[];
  /** What lies on it. */
  readonly things: readonly Performer[];
}

export const TABLES = /table|desk|workbench|counter|^bar$|altar/;
const GAMES = /chess|checkers|card|poker|board-game|domino|mahjong/;
const MEALS = /plate|meal|dinner|lunch|breakfast|supper|feast/;
const SURFACES = new Set(['on', 'in', 'under', 'riding']);
const STANDING = /chair|stool|bench|sofa|rug|lamp|bed|fireplace/;
/** Poses that one does not sit at a table in. */
const AWAY: ReadonlySet<PoseId> = new Set(
  'walk run jump fight dance climb kick throw crawl swim fly hug push pull cheer kneel pray crouch fall'.split(
    ' ',
  ) as PoseId[],
);
const AT_DESKS: ReadonlySet<PoseId> = new Set(['type', 'write', 'work']);
/** Less than so high, metres, a thing is laid on a table. */
const SMALL = 0.75;

/** So many sit round; more sit along. */
const ROUND = 4;
const LONG = /desk|workbench|counter|bar|altar|pool|billiard|tennis|picnic|banquet|long|operating|coffee/;

export function atTable({ shot, performers, troupe, indoor }: Company): AtTable | null {
  const people = performers.filter((p) => p.look !== null);
  const table = performers.find((p) => p.look === null && TABLES.test(p.drawable?.id ?? ''));
  const pose = (p: Performer) => poseOf(p, shot.relations, shot.size);
  const elsewhere = (p: Performer) =>
    shot.relations.some(
      (r) =>
        r.subject === p.entity.id &&
        SURFACES.has(r.kind) &&
        r.object !== table?.entity.id &&
        performers.some((q) => q.entity.id === r.object && !/chair|stool/.test(q.drawable?.id ?? '')),
    );
  const sits = (p: Performer) => !AWAY.has(pose(p)) && !elsewhere(p) && lyingAs(p.mention.pose) === undefined;
  const things = performers.filter(
    (p) =>
      p.look === null &&
      p.drawable?.kind !== 'animal' &&
      p !== table &&
      !STANDING.test(p.drawable?.id ?? '') &&
      p.height < SMALL &&
      !elsewhere(p),
  );
  const eats = people.some((p) => pose(p) === 'eat' || /^(eat|dine|feast|lunch)$/.test(p.mention.verb ?? ''));
  const guests = people.filter(sits);
  if (table) {
    const own = propItem(troupe, table);
    if (!own || (guests.length === 0 && people.length > 0)) return null;
    const plan = shapeFor(own.plan, table, guests.length);
    return {
      lead: table,
      items: tableCluster(troupe, { ...own, plan }, guests, things, eats && guests.length > 0),
      things,
    };
  }
  const lead = guests[0];
  const game = things.some((t) => GAMES.test(t.drawable?.id ?? ''));
  const low = (p: Performer) => p.mention.posture === 'cross-legged' || p.mention.low === true;
  const works = indoor && people.some((p) => AT_DESKS.has(pose(p)) && !low(p) && p.look?.age !== 'child');
  const dines = eats && (indoor || things.some((t) => MEALS.test(t.drawable?.id ?? '')));
  if (!lead || !(game || works || dines) || guests.some(low)) return null;
  const plan = plain(
    works && !eats ? 'writing-table' : guests.length <= ROUND ? 'round-table' : 'dining-table',
    null,
  );
  if (!plan) return null;
  const item: Item = { plan, x: 0, y: 0, turn: 0, layer: LAYER.low };
  return { lead, items: tableCluster(troupe, item, guests, things, eats), things };
}

const plain = (id: string, colour: string | null): Plan | undefined =>
  makerOf(id)?.({ colour, second: null, height: 74, breadth: 160, rng: createRng(hash(id)) });

/** A table that is only a table is round for a few; a desk has its long side to whoever works at it. */
function shapeFor(plan: Plan, { drawable, entity, colour }: Performer, guests: number): Plan {
  const id = `${drawable?.id ?? ''} ${entity.noun}`;
  if (/desk/.test(id)) return plain('writing-table', colour ?? '#8d6240') ?? plan;
  if (guests > 1 && guests <= ROUND && !LONG.test(id)) return plain('round-table', colour) ?? plan;
  return plan;
}
