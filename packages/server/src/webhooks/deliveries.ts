import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Database, Query } from '../db/database.ts';
import type { WebhookDeliveriesTable } from '../db/tables.ts';
import type { JobSet } from '../job-sets/job-set.ts';
import type { Clock } from '../lib/clock.ts';

/** How long a delivery is tried, milliseconds: two hours. */
export const KEEP_TRYING_MS = 2 * 60 * 60 * 1000;

/** What became of a webhook, as its owner may see it. */
export interface Delivery {
  readonly id: string;
  readonly setId: string;
  readonly url: string;
  readonly createdAt: number;
  readonly attempts: number;
  readonly deliveredAt: number | null;
  /** Null once delivered or given up. */
  readonly nextTryAt: number | null;
  readonly lastStatus: number | null;
  readonly lastError: string | null;
}

export interface Deliveries {
  /** For the transaction that ends a set: the delivery is owed exactly if the set has ended. */
  owe(query: Query, set: JobSet): Promise<void>;
  /** Newest first; empty for another account's set. */
  list(accountId: string, setId: string): Promise<Delivery[]>;
  /** Sends it again, for two hours from now; null when the account's set has no such delivery. */
  redeliver(accountId: string, setId: string, deliveryId: string): Promise<Delivery | null>;
}

export function createDeliveries(db: Database, clock: Clock): Deliveries {
  return {
    owe: (query, set) => owe(db, query, set, clock()),
    list: (accountId, setId) => list(db, accountId, setId),
    redeliver: (accountId, setId, id) => redeliver(db, accountId, setId, id, clock()),
  };
}

async function owe(db: Database, query: Query, set: JobSet, now: number): Promise<void> {
  const { webhook } = set.request;
  if (!webhook) return;
  await query
    .insertInto('webhook_deliveries')
    .values({
      id: `msg_${randomUUID()}`,
      set_id: set.id,
      account_id: set.accountId,
      url: webhook.url,
      secret: webhook.secret,
      created_at: now,
      give_up_at: now + KEEP_TRYING_MS,
      due_at: now,
      lease: null,
      attempts: 0,
      delivered_at: null,
      last_status: null,
      last_error: null,
    })
    .execute();
  await db.announce(query);
}

async function list(db: Database, accountId: string, setId: string): Promise<Delivery[]> {
  const rows = await db.query
    .selectFrom('webhook_deliveries')
    .selectAll()
    .where('set_id', '=', setId)
    .where('account_id', '=', accountId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toDelivery);
}

function toDelivery(row: Selectable<WebhookDeliveriesTable>): Delivery {
  return {
    id: row.id,
    setId: row.set_id,
    url: row.url,
    createdAt: row.created_at,
    attempts: row.attempts,
    deliveredAt: row.delivered_at,
    nextTryAt: row.due_at,
    lastStatus: row.last_status,
    lastError: row.last_error,
  };
}

async function redeliver(
  db: Database,
  accountId: string,
  setId: string,
  id: string,
  now: number,
): Promise<Delivery | null> {
  const row = await db.query
    .updateTable('webhook_deliveries')
    .set({ due_at: now, give_up_at: now + KEEP_TRYING_MS, attempts: 0, delivered_at: null, lease: null })
    .where('id', '=', id)
    .where('set_id', '=', setId)
    .where('account_id', '=', accountId)
    .returningAll()
    .executeTakeFirst();
  if (!row) return null;
  await db.announce(db.query);
  return toDelivery(row);
}
