import type { Database } from '../db/database.ts';

/** Webhooks that are still to be delivered. */
export async function deliveryBacklog(db: Database): Promise<number> {
  const { waiting } = await db.query
    .selectFrom('webhook_deliveries')
    .select((e) => e.fn.countAll<number>().as('waiting'))
    .where('due_at', 'is not', null)
    .executeTakeFirstOrThrow();
  return waiting;
}
