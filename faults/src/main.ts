/**
 * Kills processes of a working installation at random instants, then proves that nothing was lost.
 * `npm run faults -- [--faults 200] [--seed 1] [--database postgres://…]`: SQLite without a database, else PostgreSQL and S3.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createClient } from './client.ts';
import { faultsFor, freezeNow, strike } from './faults.ts';
import { createInstallation } from './installation.ts';
import { createLedger } from './ledger.ts';
import { runLoad } from './load.ts';
import { prove } from './proof.ts';
import { createDice } from './random.ts';
import { startReceiver } from './receiver.ts';
import { createThrowAwayDatabase } from './throw-away-database.ts';

const { values } = parseArgs({
  options: {
    faults: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    database: { type: 'string' },
  },
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
const [count, seed] = [Number(values.faults), Number(values.seed)];
const secretOf = (order: number) => `secret-of-order-${order}`;

const database = values.database
  ? await createThrowAwayDatabase(values.database, process.env.FAULTS_RESTART_POSTGRES)
  : null;
const home = await createInstallation(database);
const receiver = await startReceiver(createDice(seed + 1), secretOf);
const ledger = createLedger();
const client = createClient(home.url, home, (order) => ({
  url: receiver.urlFor(order),
  secret: secretOf(order),
}));
const dice = createDice(seed);
for (const program of home.programs) program.start();

const load = new AbortController();
const loading = runLoad(client, ledger, createDice(seed + 2), load.signal);
const faults = faultsFor(home, database, dice);
const told = (done: number) => {
  if (done % 25 === 0)
    console.log(
      `${done} faults, ${ledger.entries.size} sets acknowledged, ${ledger.broken.length} broken promises`,
    );
};
const struck = await strike(faults, count, home.url, dice, told);
const sleeper = home.workers[0]!;
await freezeNow(sleeper);
struck.set('worker frozen past its lease', 1);
load.abort();
await loading;

const broken = await prove(home, client, ledger, receiver, dice);
const codes = await Promise.all([...home.programs].reverse().map((program) => program.stop()));
receiver.close();
await database?.remove();
home.remove();

const result = {
  database: database ? 'PostgreSQL, media in S3' : 'SQLite, media in the data folder',
  seed,
  struck: Object.fromEntries([...struck].sort()),
  sets: ledger.entries.size,
  frames: [...ledger.entries.values()].reduce((sum, { order }) => sum + order.params.count, 0),
  unanswered: ledger.unanswered,
  broken: broken.length,
};
console.log(JSON.stringify(result, null, 2));
for (const line of broken.slice(0, 40)) console.error(line);
const out = join(import.meta.dirname, '../results');
await mkdir(out, { recursive: true });
await writeFile(
  join(out, `${database ? 'postgres' : 'sqlite'}.json`),
  `${JSON.stringify(result, null, 2)}\n`,
);
process.exitCode = broken.length > 0 || codes.some((code) => code !== 0 && code !== null) ? 1 : 0;
