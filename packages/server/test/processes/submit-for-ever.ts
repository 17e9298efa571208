import { createApiKeys } from '../../src/api-keys/api-keys.ts';
import { createJobSets } from '../../src/job-sets/store.ts';
import { request } from '../job-sets/house.ts';
import { openNamed } from './open-database.ts';

/** Submits sets until it is killed, and prints `account set` for each that was acknowledged. */
const db = await openNamed(process.argv.slice(2));
const account = await createApiKeys(db, Date.now).create({ name: 'child', framesLeft: null });
const onClosed = async () => undefined;
const jobSets = createJobSets({ db, clock: Date.now, queueLimit: 1_000_000, onClosed });

for (;;) {
  const submission = await jobSets.submit(account.id, request({ count: 4 }), null);
  if (submission.kind === 'accepted') process.stdout.write(`${account.id} ${submission.set.id}\n`);
}
