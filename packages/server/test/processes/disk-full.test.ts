import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqliteDatabase } from '../db/databases.ts';
import type { Child } from './child.ts';
import { installation, patiently } from './started-server.ts';

const DISK_MB = 12;
const folder = mkdtempSync(join(tmpdir(), 'framewright-full-'));

/** A file system of its own, so small that it can be filled; only root may make one. */
const mounted = (() => {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    console.warn('\n*** No small file system can be mounted here: the test of a full disk is SKIPPED. ***\n');
    return false;
  }
})();

describe.skipIf(!mounted)('a disk that is full', () => {
  const ballast = join(folder, 'ballast');
  const home = installation(folder, sqliteDatabase());
  let server: Child;
  let url: string;

  beforeAll(async () => {
    server = home.start('serve');
    url = await home.urlOf(server);
  });
  afterAll(async () => {
    server.process.kill('SIGTERM');
    await server.ended;
    execFileSync('umount', [folder]);
    rmSync(folder, { recursive: true, force: true });
  });

  it('refuses what it cannot keep, keeps what it acknowledged, and goes on once there is room', {
    timeout: 120_000,
  }, async () => {
    fill(ballast);
    const kept: string[] = [];
    const refusal = await patiently(async () => {
      try {
        kept.push((await home.order(url, 2)).id);
        return null;
      } catch (error) {
        return (error as Error).message;
      }
    });
    expect(refusal).toContain('503');
    expect(refusal).toContain('The database cannot be used at the moment');
    for (const id of kept)
      expect((await home.read(url, id)).jobs.map((job) => job.status)).not.toContain('failed');
    rmSync(ballast);
    kept.push((await home.order(url, 1)).id);
    for (const id of kept) {
      const done = await patiently(async () => {
        const set = await home.read(url, id);
        return set.jobs.every((job) => job.status === 'completed') ? set : null;
      });
      expect(await pictureAt(done.jobs[0]?.results?.raw.url)).toBe(200);
    }
  });
});

function fill(path: string): void {
  try {
    writeFileSync(path, Buffer.alloc(DISK_MB * 1024 * 1024));
  } catch {
    // As intended: it wrote what there was room for.
  }
}

const pictureAt = async (url = 'missing'): Promise<number> => (await fetch(url)).status;
