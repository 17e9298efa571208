import { expect, it } from 'vitest';
import { startChild } from '../processes/child.ts';
import { onBothDatabases, postgresDatabase, sqliteDatabase } from './databases.ts';
import { describeSchema } from './describe-schema.ts';

/** After a new migration: `vitest run packages/server/test/db -u`, and read the difference. */
const RECORDED = '../../src/db/schema.generated.txt';

onBothDatabases('the schema', (db, place) => {
  it('is the recorded one', async () => {
    await expect(await describeSchema(db())).toMatchFileSnapshot(RECORDED);
  });

  it('is made once when many processes start together', async () => {
    const fresh =
      db().kind === 'sqlite' ? sqliteDatabase() : await postgresDatabase(place().args[1] as string);
    const children = Array.from({ length: 4 }, () => startChild('print-secret.ts', fresh.args));
    expect(await Promise.all(children.map(({ ended }) => ended))).toEqual([0, 0, 0, 0]);
    const secrets = new Set(children.flatMap(({ lines }) => lines));
    expect([...secrets]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
    await fresh.remove();
  });
});
