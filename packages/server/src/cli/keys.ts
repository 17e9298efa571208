import { Command, InvalidArgumentError } from 'commander';
import type { ApiKey, ApiKeys } from '../api-keys/api-keys.ts';
import { readConfig } from '../config/config.ts';
import { openStore, type Store } from '../context.ts';
import { accountWebhookSecret } from '../webhooks/sign.ts';
import { createLog } from './log.ts';
import { UsageError } from './usage-error.ts';

/** `framewright keys create|list|revoke|webhook-secret`, on the database the settings name. */
export function keysCommand(): Command {
  const keys = new Command('keys').description('make, list and revoke API keys');
  keys
    .command('create')
    .description('make a key; its secret is shown once')
    .option('--name <name>', 'what to call it in lists', 'unnamed')
    .option('--frames <count>', 'how many frames it may order in all; no limit without', wholeNumber)
    .action((options: { name: string; frames?: number }) =>
      withStore((store) => create(store.keys, options)),
    );
  keys
    .command('list')
    .description('list all keys, newest first')
    .action(() => withStore(async (store) => (await store.keys.list()).map(describe)));
  keys
    .command('revoke <id>')
    .description('make a key invalid; running servers follow within five seconds')
    .action((id: string) => withStore((store) => revoke(store.keys, id)));
  keys
    .command('webhook-secret <id>')
    .description('show the secret that signs the webhooks of a key whose requests name none')
    .action((id: string) => withStore(async ({ secrets }) => [accountWebhookSecret(secrets.webhooks, id)]));
  return keys;
}

async function withStore(work: (store: Store) => Promise<string[]>): Promise<void> {
  const config = readConfig(process.env);
  const store = await openStore(config, createLog('warn'));
  try {
    for (const line of await work(store)) console.log(line);
  } finally {
    await store.close();
  }
}

async function create(keys: ApiKeys, { name, frames }: { name: string; frames?: number }): Promise<string[]> {
  const { id, secret } = await keys.create({ name, framesLeft: frames ?? null });
  return [`hf-api-key: ${id}`, `hf-secret:  ${secret}`];
}

async function revoke(keys: ApiKeys, id: string): Promise<string[]> {
  if (!(await keys.revoke(id)))
    throw new UsageError(`There is no valid key ${id}: see framewright keys list`);
  return [`Revoked ${id}`];
}

function describe({ id, name, createdAt, revokedAt, framesLeft }: ApiKey): string {
  const state = revokedAt === null ? 'valid' : 'revoked';
  const quota = framesLeft === null ? 'no limit' : `${framesLeft} frames left`;
  return [id, state, new Date(createdAt).toISOString(), quota, name].join('  ');
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Use a whole number from 0 to 999999999.');
  return Number(text);
}
