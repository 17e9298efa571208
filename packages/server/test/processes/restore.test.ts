import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { onBothDatabases, type TestDatabase } from '../db/databases.ts';
import { installation, patiently } from './started-server.ts';

/** What docs/operations.md says is to be done, to one of the two databases. */
interface Copying {
  /** While the processes run. */
  copy(): Promise<void>;
  /** Once they have stopped. */
  restore(): void;
}

/** As `sqlite3 … ".backup …"` copies it. */
function ofSqlite(data: string, safe: string): Copying {
  const file = join(data, 'framewright.sqlite');
  return {
    async copy() {
      const source = new DatabaseSync(file);
      await backup(source, join(safe, 'backup.db'));
      source.close();
    },
    restore() {
      // -wal and -shm too.
      for (const name of readdirSync(data))
        if (name.startsWith('framewright.sqlite')) rmSync(join(data, name));
      cpSync(join(safe, 'backup.db'), file);
    },
  };
}

/** In a test the installation is a schema, in life a database. */
function ofPostgres([, url = '', schema = '']: readonly string[], safe: string): Copying {
  const dump = join(safe, 'backup.dump');
  return {
    async copy() {
      execFileSync('pg_dump', ['--format=custom', `--schema=${schema}`, `--file=${dump}`, url]);
    },
    restore() {
      execFileSync('psql', ['--quiet', '--command', `drop schema ${schema} cascade`, url], {
        stdio: 'ignore',
      });
      execFileSync('pg_restore', ['--exit-on-error', `--dbname=${url}`, dump]);
    },
  };
}

const hasTools = spawnSync('pg_dump', ['--version']).status === 0;

onBothDatabases('an installation that is restored from its copy', (db, place) => {
  const copying = (at: TestDatabase, data: string, safe: string) =>
    at.name === 'sqlite' ? ofSqlite(data, safe) : ofPostgres(at.args, safe);

  it('has every set of then, draws the unfinished ones to their end, and takes later orders anew', {
    timeout: 120_000,
  }, async (context) => {
    if (db().kind === 'postgres' && !hasTools) return context.skip('pg_dump is not here');
    const [data, safe] = ['data', 'safe'].map((name) => mkdtempSync(join(tmpdir(), `framewright-${name}-`)));
    if (!data || !safe) return;
    const home = installation(data, place());
    const copies = copying(place(), data, safe);
    const isOver = (set: { jobs: readonly { status: string }[] }) =>
      set.jobs.every(({ status }) => status === 'completed');
    const over = (url: string, id: string) =>
      patiently(async () => {
        const set = await home.read(url, id);
        return isOver(set) ? set : null;
      });
    const media = (path = '') => new URL(path).pathname;

    const first = home.start('serve');
    const url = await home.urlOf(first);
    const done = await over(url, (await home.order(url, 1)).id);
    const begun = await home.order(url, 8, { 'idempotency-key': 'begun' });
    // Beside it, so that it takes its time.
    await home.order(url, 8);
    await patiently(async () => {
      const details = await home.open(url, `/v1/framewright/job-sets/${begun.id}`);
      const { frames } = (await details.json()) as { frames: { status: string }[] };
      return frames.some(({ status }) => status === 'completed') || null;
    });
    await copies.copy();
    cpSync(join(data, 'media'), join(safe, 'media'), { recursive: true });
    const later = await home.order(url, 1, { 'idempotency-key': 'later' });
    const whole = await over(url, begun.id);
    const bytesOf = async (base: string, path: string) =>
      Buffer.from(await (await home.open(base, media(path))).arrayBuffer());
    const drawn = await Promise.all(whole.jobs.map((job) => bytesOf(url, job.results?.raw.url ?? '')));
    first.process.kill('SIGKILL');
    await first.ended;

    copies.restore();
    rmSync(join(data, 'media'), { recursive: true });
    cpSync(join(safe, 'media'), join(data, 'media'), { recursive: true });

    const second = home.start('serve');
    const again = await home.urlOf(second);
    expect((await home.open(again, media(done.jobs[0]?.results?.raw.url))).status).toBe(200);
    expect(isOver(await home.read(again, begun.id))).toBe(false);
    const ended = await over(again, begun.id);
    expect(ended.jobs.map(({ id }) => id)).toEqual(begun.jobs.map(({ id }) => id));
    for (const [i, job] of ended.jobs.entries())
      expect((await bytesOf(again, job.results?.raw.url ?? '')).equals(drawn[i] as Buffer)).toBe(true);
    // What came after the copy is gone, and the same key orders it anew; what came before is answered as then.
    expect((await home.open(again, `/v1/job-sets/${later.id}`)).status).toBe(404);
    expect((await home.order(again, 1, { 'idempotency-key': 'later' })).id).not.toBe(later.id);
    expect((await home.order(again, 8, { 'idempotency-key': 'begun' })).id).toBe(begun.id);
    second.process.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    for (const folder of [data, safe]) rmSync(folder, { recursive: true, force: true });
  });
});
