/** Things laid out on a table that fills the picture. */
import type { Performer } from '../staging/performers.ts';
import type { Cluster } from './cast/item.ts';
import { TABLES } from './cast/seating.ts';
import { enlarged } from './plan.ts';

/** Things laid out to be looked at: the small ones larger, the large ones smaller, so that all can be told. */
const ALIKE = { size: 24, power: 0.55 };

export const laidOut = (clusters: readonly Cluster[]): Cluster[] =>
  clusters.map((c) => ({
    ...c,
    items: c.items.map((i) => ({
      ...i,
      plan: enlarged(i.plan, (Math.max(i.plan.long, i.plan.wide) / ALIKE.size) ** (ALIKE.power - 1)),
    })),
  }));

/** Small things and nobody there: they are laid out on the table's top, which fills the picture. Null: it is no such picture. */
export function onTable(performers: readonly Performer[]): Performer[] | null {
  const things = performers.filter((p) => !TABLES.test(p.drawable?.id ?? ''));
  const small = things.every(
    (p) =>
      p.look === null &&
      p.drawable?.kind !== 'animal' &&
      p.height < 0.7 &&
      p.drawable?.category !== 'vehicle' &&
      p.drawable?.category !== 'plant',
  );
  return things.length > 0 && small && things.some((p) => p.drawable !== null) ? things : null;
}
