import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { createApiKeys } from '../../src/api-keys/api-keys.ts';
import { CACHE_MS, createCredentials } from '../../src/api-keys/credentials.ts';
import { hashSecret, newSecret } from '../../src/api-keys/secret.ts';
import { onBothDatabases } from '../db/databases.ts';

onBothDatabases('API keys', (db) => {
  let now = 1_000;
  const clock = () => now;

  it('let in their own pair and no other', async () => {
    const keys = createApiKeys(db(), clock);
    const credentials = createCredentials(keys, clock);
    const [mine, other] = [
      await keys.create({ name: 'a', framesLeft: null }),
      await keys.create({ name: 'b', framesLeft: 4 }),
    ];
    expect(await credentials.authenticate(mine.id, mine.secret)).toBe(mine.id);
    expect(await credentials.authenticate(mine.id, other.secret)).toBeNull();
    expect(await credentials.authenticate(mine.id, '')).toBeNull();
    expect(await credentials.authenticate(randomUUID(), mine.secret)).toBeNull();
  });

  it('are stored without their secrets', async () => {
    const { id, secret } = await createApiKeys(db(), clock).create({ name: 'a', framesLeft: null });
    const row = await db()
      .query.selectFrom('api_keys')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    expect(JSON.stringify(row)).not.toContain(secret);
    expect(row.secret_hash).toBe(hashSecret(secret));
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(newSecret()).not.toBe(secret);
  });

  it('stop working within seconds of their revocation', async () => {
    const keys = createApiKeys(db(), clock);
    const credentials = createCredentials(keys, clock);
    const { id, secret } = await keys.create({ name: 'a', framesLeft: null });
    expect(await credentials.authenticate(id, secret)).toBe(id);
    expect(await keys.revoke(id)).toBe(true);
    expect(await keys.revoke(id)).toBe(false);
    now += CACHE_MS;
    expect(await credentials.authenticate(id, secret)).toBeNull();
    expect((await keys.list()).find((key) => key.id === id)?.revokedAt).toBe(now - CACHE_MS);
  });

  it('are not remembered longer because the clock is set back', async () => {
    const keys = createApiKeys(db(), clock);
    const credentials = createCredentials(keys, clock);
    const { id, secret } = await keys.create({ name: 'a', framesLeft: null });
    expect(await credentials.authenticate(id, secret)).toBe(id);
    await keys.revoke(id);
    now -= 3_600_000;
    expect(await credentials.authenticate(id, secret)).toBeNull();
    now += 3_600_000;
  });

  it('are looked up once in a while, not at every request', async () => {
    let queries = 0;
    const hash = hashSecret('s');
    const credentials = createCredentials(
      {
        secretHash: async () => {
          queries += 1;
          return hash;
        },
      },
      clock,
    );
    for (let i = 0; i < 10; i += 1) await credentials.authenticate('known', 's');
    expect(queries).toBe(1);
  });

  it("take the operator's pair, and its new secret after a change", async () => {
    const keys = createApiKeys(db(), clock);
    const id = randomUUID();
    await keys.ensure({ id, secret: 'first secret of mine' }, 'environment');
    await keys.ensure({ id, secret: 'second secret of mine' }, 'environment');
    const credentials = createCredentials(keys, clock);
    expect(await credentials.authenticate(id, 'second secret of mine')).toBe(id);
    expect(await credentials.authenticate(id, 'first secret of mine')).toBeNull();
    expect((await keys.list()).filter((key) => key.id === id)).toHaveLength(1);
  });
});
