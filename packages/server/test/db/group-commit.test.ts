import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/db/database.ts';
import { openSqlite } from '../../src/db/sqlite.ts';

const NAMES = Array.from({ length: 100 }, (_, i) => `name ${i}`);

describe('transactions that wait for one another on SQLite', () => {
  let folder: string;
  let db: Database;
  const log = () => statSync(join(folder, 'test.sqlite-wal')).size;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'framewright-group-'));
    db = await openSqlite(join(folder, 'test.sqlite'));
  });
  afterEach(async () => {
    await db.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const keep = (name: string, then: () => void = () => undefined) =>
    db.transaction(async (trx) => {
      await trx.insertInto('secrets').values({ name, value: 'x' }).execute();
      await db.tell(trx, name);
      then();
      return name;
    });
  const kept = async () =>
    (await db.query.selectFrom('secrets').select('name').execute()).map(({ name }) => name);

  it('are written to the disk together', async () => {
    await keep('first');
    const before = log();
    await keep('alone');
    const alone = log() - before;
    await Promise.all(NAMES.map((name) => keep(name)));
    expect(log() - before - alone).toBeLessThan(10 * alone);
    expect(await kept()).toEqual(expect.arrayContaining(NAMES));
  });

  it('fail one by one: who fails leaves nothing, and nobody hears of it', async () => {
    const heard: string[] = [];
    const stop = NAMES.slice(0, 3).map((name) => db.changes.follow(name, () => heard.push(name)));
    const fail = () => {
      throw new Error('on purpose');
    };
    const [a, b, c] = NAMES as [string, string, string];
    const ends = await Promise.allSettled([keep(a), keep(b, fail), keep(c)]);
    expect(ends.map((end) => (end.status === 'fulfilled' ? end.value : end.reason.message))).toEqual([
      a,
      'on purpose',
      c,
    ]);
    expect((await kept()).filter((name) => NAMES.includes(name))).toEqual([a, c]);
    expect(heard).toEqual([a, c]);
    for (const end of stop) end();
  });

  it('do not keep the database from being closed in order', async () => {
    const last = keep('last');
    await db.close();
    expect(await last).toBe('last');
    db = await openSqlite(join(folder, 'test.sqlite'));
    expect(await kept()).toContain('last');
  });
});
