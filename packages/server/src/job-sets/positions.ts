import type { Database } from '../db/database.ts';

/** Places that are counted; whoever waits behind them learns no number. */
export const POSITIONS = 10_000;

const NEWCOMER_MS = 100;

export interface Positions {
  /** Place of a set among those that wait, from 1; null when it does not, or is further behind than is counted. */
  of(setId: string): Promise<number | null>;
}

/** One look at the queue serves all who ask within `maxAgeMs`. */
export function createPositions({ query }: Database, maxAgeMs: number): Positions {
  let looked = Number.NEGATIVE_INFINITY;
  let seen: Promise<ReadonlyMap<string, number>> = Promise.resolve(new Map());
  const look = async () => {
    const rows = await query
      .selectFrom('job_sets')
      .select('id')
      .where('due_at', 'is not', null)
      .where('state', '=', 'queued')
      .orderBy('turn')
      .orderBy('created_at')
      .orderBy('id')
      .limit(POSITIONS)
      .execute();
    return new Map(rows.map(({ id }, i) => [id, i + 1]));
  };
  return {
    async of(setId) {
      const known = (await seen.catch(() => undefined))?.get(setId);
      // A set that has just come is in no former look.
      if (performance.now() - looked > (known === undefined ? NEWCOMER_MS : maxAgeMs)) {
        looked = performance.now();
        seen = look();
      }
      return (await seen).get(setId) ?? null;
    },
  };
}
