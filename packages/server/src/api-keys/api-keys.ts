import { randomUUID } from 'node:crypto';
import type { Database } from '../db/database.ts';
import type { Clock } from '../lib/clock.ts';
import { hashSecret, newSecret } from './secret.ts';

/** A key as it may be shown: its secret is known to its holder alone. */
export interface ApiKey {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly revokedAt: number | null;
  /** Frames it may still order; null for no limit. */
  readonly framesLeft: number | null;
}

export interface NewApiKey {
  readonly name: string;
  /** Null for no limit. */
  readonly framesLeft: number | null;
  /** Given by the operator; made when absent. */
  readonly pair?: KeyPair;
}

/** What a client sends. The secret is shown once, when the key is made. */
export interface KeyPair {
  readonly id: string;
  readonly secret: string;
}

export interface ApiKeys {
  create(key: NewApiKey): Promise<KeyPair>;
  /** Makes the pair valid, whether or not its id exists already. */
  ensure(pair: KeyPair, name: string): Promise<void>;
  /** Newest first. */
  list(): Promise<ApiKey[]>;
  /** False when there is no such key that is still valid. */
  revoke(id: string): Promise<boolean>;
  hasAny(): Promise<boolean>;
  /** Hash of the secret of a valid key; null for an unknown or revoked one. */
  secretHash(id: string): Promise<string | null>;
}

export const newPair = (): KeyPair => ({ id: randomUUID(), secret: newSecret() });

export function createApiKeys(db: Database, clock: Clock): ApiKeys {
  return {
    create: (key) => create(db, clock, key),
    ensure: (pair, name) => ensure(db, clock, pair, name),
    list: () => list(db),
    revoke: (id) => revoke(db, clock, id),
    async hasAny() {
      return (await db.query.selectFrom('api_keys').select('id').limit(1).executeTakeFirst()) !== undefined;
    },
    async secretHash(id) {
      const found = db.query.selectFrom('api_keys').select('secret_hash').where('id', '=', id);
      const row = await found.where('revoked_at', 'is', null).executeTakeFirst();
      return row?.secret_hash ?? null;
    },
  };
}

function newRow(clock: Clock, { name, framesLeft }: NewApiKey, { id, secret }: KeyPair) {
  return {
    id,
    name,
    secret_hash: hashSecret(secret),
    created_at: clock(),
    revoked_at: null,
    frames_left: framesLeft,
    next_turn: 0,
  };
}

async function create(db: Database, clock: Clock, key: NewApiKey): Promise<KeyPair> {
  const pair = key.pair ?? newPair();
  await db.query
    .insertInto('api_keys')
    .values(newRow(clock, key, pair))
    .execute();
  return pair;
}

async function ensure(db: Database, clock: Clock, pair: KeyPair, name: string): Promise<void> {
  await db.query
    .insertInto('api_keys')
    .values(newRow(clock, { name, framesLeft: null }, pair))
    .onConflict((c) => c.column('id').doUpdateSet({ secret_hash: hashSecret(pair.secret), revoked_at: null }))
    .execute();
}

async function list(db: Database): Promise<ApiKey[]> {
  const rows = await db.query.selectFrom('api_keys').selectAll().orderBy('created_at', 'desc').execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    createdAt: row.created_at,
    revokedAt: row.revoked_at,
    framesLeft: row.frames_left,
  }));
}

async function revoke(db: Database, clock: Clock, id: string): Promise<boolean> {
  const revoked = await db.query
    .updateTable('api_keys')
    .set({ revoked_at: clock() })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return revoked.numUpdatedRows === 1n;
}
