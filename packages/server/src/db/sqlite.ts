import { dirname, resolve } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { Kysely, SqliteAdapter, type SqliteDatabase, SqliteDialect, type SqliteStatement, sql } from 'kysely';
import { createBell } from '../lib/bell.ts';
import { createFeed } from '../lib/feed.ts';
import { makeFolder } from '../lib/make-folder.ts';
import type { Database, Query } from './database.ts';
import { createGroupCommit } from './group-commit.ts';
import { MIGRATIONS, migrate } from './migrate.ts';
import type { Tables } from './tables.ts';

const BUSY_TIMEOUT_MS = 5_000;
const POLL_MS = 250;
/** sqlite.org/rescode.html */
const SQLITE_BUSY = 5;
const WAL_RETRY_MS = 20;
/** Prepared once and used again; more than the queries we have, each in a few lengths. */
const STATEMENTS_KEPT = 200;

/** Opens (and creates) the database file, brings its schema up to date, and keeps what it acknowledges through power loss. */
export async function openSqlite(path: string, migrations = MIGRATIONS): Promise<Database> {
  await makeFolder(dirname(resolve(path)));
  const file = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS });
  await turnToWal(file);
  file.exec('pragma synchronous = full; pragma foreign_keys = on');
  const query = new Kysely<Tables>({ dialect: new NodeSqliteDialect({ database: facade(file) }) });
  await migrate(query, undefined, migrations);
  const bell = createBell();
  const changes = createFeed();
  const group = createGroupCommit(query, () => file.isTransaction);
  const onceCommitted = (on: Query, act: () => void) => (on.isTransaction ? group.onceCommitted(act) : act());
  return {
    kind: 'sqlite',
    query,
    skipLocked: sql``,
    pollMs: POLL_MS,
    bell,
    changes,
    async announce(on) {
      onceCommitted(on, bell.ring);
    },
    async tell(on, topic) {
      onceCommitted(on, () => changes.tell(topic));
    },
    transaction: group.transaction,
    async check() {
      await sql`select 1`.execute(query);
    },
    async close() {
      await group.idle();
      await query.destroy();
    },
  };
}

/** Processes that turn a new file to WAL at the same time: SQLite lets one of them fail at once, whatever its busy timeout. */
async function turnToWal(file: DatabaseSync): Promise<void> {
  const end = performance.now() + BUSY_TIMEOUT_MS;
  for (;;) {
    try {
      file.exec('pragma journal_mode = wal');
      return;
    } catch (error) {
      const busy = ((error as { errcode?: number }).errcode ?? 0) & 0xff;
      if (busy !== SQLITE_BUSY || performance.now() >= end) throw error;
      await sleep(WAL_RETRY_MS);
    }
  }
}

/** SQLite rolls schema changes back like any other write; Kysely's own adapter does not use that. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class NodeSqliteDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalSqliteAdapter();
  }
}

/** The few methods of better-sqlite3 that Kysely calls, over node:sqlite. */
function facade(file: DatabaseSync): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => file.close(),
    prepare(text) {
      const known = prepared.get(text);
      if (known) return known;
      // A transaction that begins as a reader cannot always become a writer; so every one begins as a writer.
      const made = statement(file, text === 'begin' ? 'begin immediate' : text);
      if (prepared.size >= STATEMENTS_KEPT) prepared.clear();
      if (/^(select|insert|update|delete|savepoint|release)\b/.test(text)) prepared.set(text, made);
      return made;
    },
  };
}

function statement(file: DatabaseSync, text: string): SqliteStatement {
  const prepared = file.prepare(text);
  return {
    reader: prepared.columns().length > 0,
    all: (values) => prepared.all(...(values as SQLInputValue[])),
    run(values) {
      // A full disk has ended the transaction already; an error of the rollback would hide that one.
      if (text === 'rollback' && !file.isTransaction) return { changes: 0, lastInsertRowid: 0 };
      return prepared.run(...(values as SQLInputValue[]));
    },
    iterate: (values) => prepared.iterate(...(values as SQLInputValue[])),
  };
}
