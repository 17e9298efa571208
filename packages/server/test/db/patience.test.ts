import { expect, it } from 'vitest';
import { createApiKeys } from '../../src/api-keys/api-keys.ts';
import { ensureSomeKey } from '../../src/api-keys/bootstrap.ts';
import { createCredentials } from '../../src/api-keys/credentials.ts';
import { createPatience, type Patience } from '../../src/db/patience.ts';
import { onBothDatabases } from './databases.ts';

const restarting = () => Object.assign(new Error('terminating connection'), { code: '57P01' });

it('tries again while the database is away, and tells of it', async () => {
  const failed: Error[] = [];
  const patient = createPatience(30_000, (error) => failed.push(error));
  const answers = [restarting(), restarting(), null];
  const work = async () => {
    const error = answers.shift();
    if (error) throw error;
    return 'done';
  };
  expect(await patient(work)).toBe('done');
  expect(failed).toHaveLength(2);
});

it('has no patience with a mistake', async () => {
  const failed: Error[] = [];
  const patient = createPatience(30_000, (error) => failed.push(error));
  await expect(
    patient(async () => {
      throw new Error('no such column');
    }),
  ).rejects.toThrow('no such column');
  expect(failed).toHaveLength(0);
});

it('gives up when its time is over', async () => {
  const patient = createPatience(0, () => undefined);
  await expect(
    patient(async () => {
      throw restarting();
    }),
  ).rejects.toThrow('terminating');
});

/** A database that does what it is asked, and goes away before it has said so. */
const answerLost: Patience = async (work) => {
  await work();
  return work();
};

onBothDatabases('the first key', (db) => {
  it('is shown and valid though the answer to its making was lost', async () => {
    await db().query.deleteFrom('api_keys').execute();
    const keys = createApiKeys(db(), Date.now);
    const made = await ensureSomeKey(keys, null, answerLost);
    expect(made).not.toBeNull();
    const { id, secret } = made ?? { id: '', secret: '' };
    expect(await createCredentials(keys, Date.now).authenticate(id, secret)).toBe(id);
    expect(await keys.list()).toHaveLength(1);
    expect(await ensureSomeKey(keys, null, answerLost)).toBeNull();
  });
});
