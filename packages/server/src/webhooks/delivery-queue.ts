import { randomUUID } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import type { Database } from '../db/database.ts';
import type { WebhookDeliveriesTable } from '../db/tables.ts';
import { type Backoff, pauseAfter } from '../lib/backoff.ts';

/** 5 s, 10 s, 20 s … up to ten minutes: some eighteen tries in two hours. */
const PAUSES: Backoff = { firstMs: 5_000, factor: 2, ceilingMs: 600_000 };

/** Twice the longest pause: what is due later was written by a clock since set back. */
const FARTHEST_MS = 2 * PAUSES.ceilingMs;

export type DueDelivery = Selectable<WebhookDeliveriesTable>;

/** How a try ended: any 2xx status is a delivery. */
export interface Try {
  /** Null when there was no answer. */
  readonly status: number | null;
  readonly error: string | null;
}

/**
 * Takes the delivery that has waited longest, for at most `leaseMs`; null when none is due. While a frame of its set is
 * drawn again it waits: receivers are told of sets that are over.
 */
export async function claimDelivery(db: Database, now: number, leaseMs: number): Promise<DueDelivery | null> {
  const { rows } = await sql<DueDelivery>`
    update webhook_deliveries
    set lease = ${randomUUID()}, due_at = ${now + leaseMs}, attempts = attempts + 1
    where id = (
      select id from webhook_deliveries where due_at is not null and (due_at <= ${now} or due_at > ${now + FARTHEST_MS})
        and exists (select id from job_sets where id = webhook_deliveries.set_id and due_at is null)
      order by due_at limit 1 ${db.skipLocked}
    )
    returning *`.execute(db.query);
  return rows[0] ?? null;
}

/** Records a try: delivered, to be tried again after a growing pause, or given up. */
export async function recordTry(db: Database, held: DueDelivery, outcome: Try, now: number): Promise<void> {
  const delivered = outcome.status !== null && outcome.status >= 200 && outcome.status < 300;
  const next = now + pauseAfter(held.attempts, PAUSES);
  await db.query
    .updateTable('webhook_deliveries')
    .set({
      lease: null,
      due_at: delivered || next > held.give_up_at ? null : next,
      delivered_at: delivered ? now : null,
      last_status: outcome.status,
      last_error: outcome.error,
    })
    .where('id', '=', held.id)
    .where('lease', '=', held.lease)
    .execute();
}
