import { join } from 'node:path';
import { createApiKeys } from '../../packages/server/src/api-keys/api-keys.ts';
import { openSqlite } from '../../packages/server/src/db/sqlite.ts';
import { writeHistory } from './queue/history.ts';
import { headersOf, type Started } from './server.ts';

/** So many that none of them reaches the limit of unfinished sets while nothing is drawn. */
const ACCOUNTS = 256;

/**
 * Headers of accounts made in a server's database, as `framewright keys create` makes them.
 * @param history finished sets that the first of them has
 */
export async function openAccounts(
  { folder }: Started,
  history = 0,
): Promise<Readonly<Record<string, string>>[]> {
  const db = await openSqlite(join(folder, 'framewright.sqlite'));
  const keys = createApiKeys(db, Date.now);
  const headers = [];
  for (let n = 0; n < ACCOUNTS; n++) {
    const { id, secret } = await keys.create({ name: `bench ${n}`, framesLeft: null });
    headers.push(headersOf(id, secret));
    if (n === 0 && history > 0) await writeHistory({ db, account: id }, history);
  }
  await db.close();
  return headers;
}
