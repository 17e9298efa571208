import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JobSet } from '@framewright/protocol';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { onBothDatabases } from '../db/databases.ts';
import type { Child } from './child.ts';
import { type Installation, installation, patiently } from './started-server.ts';

const LIMIT = { timeout: 150_000 };

onBothDatabases('a started server', (_, place) => {
  let folder: string;
  let home: Installation;
  let children: Child[];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'framewright-server-'));
    home = installation(folder, place());
    children = [];
  });
  afterEach(async () => {
    for (const child of children) child.process.kill('SIGKILL');
    await Promise.all(children.map((child) => child.ended));
    rmSync(folder, { recursive: true, force: true });
  });

  it('killed right after its 200 draws the set at the next start', LIMIT, async () => {
    const first = start('serve');
    const set = await home.order(await home.urlOf(first), 4);
    first.process.kill('SIGKILL');
    expect(await first.ended).toBe('SIGKILL');
    await expectDrawn(await home.urlOf(start('serve')), set);
  });

  it('told to stop in mid-work ends in time, with 0, and goes on at the next start', LIMIT, async () => {
    const first = start('serve');
    const url = await home.urlOf(first);
    const set = await home.order(url, 8);
    await patiently(
      async () => (await home.read(url, set.id)).jobs.some((j) => j.status !== 'queued') || null,
    );
    const told = performance.now();
    first.process.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(performance.now() - told).toBeLessThan(10_000);
    await expectDrawn(await home.urlOf(start('serve')), set);
  });

  it('that only answers leaves the drawing to a worker apart', LIMIT, async () => {
    const url = await home.urlOf(start('serve', 'api'));
    const set = await home.order(url, 2);
    expect(set.jobs.map((job) => job.status)).toEqual(['queued', 'queued']);
    const worker = start('worker');
    await expectDrawn(url, set);
    worker.process.kill('SIGTERM');
    expect(await worker.ended).toBe(0);
  });

  function start(...what: Parameters<Installation['start']>): Child {
    const child = home.start(...what);
    children.push(child);
    return child;
  }

  /** The same jobs as were promised, each with a picture that can be fetched. */
  async function expectDrawn(url: string, promised: JobSet): Promise<void> {
    // A set that was in hand when its process was killed waits for its lease of 15 s.
    const set = await patiently(async () => {
      const found = await home.read(url, promised.id);
      return found.jobs.every((job) => job.status === 'completed') ? found : null;
    });
    expect(set.jobs.map((job) => job.id)).toEqual(promised.jobs.map((job) => job.id));
    for (const job of set.jobs) {
      // The port of a former start may be in the URL: it is the path that names the file.
      const { pathname } = new URL(job.results?.raw.url ?? '');
      const answer = await fetch(new URL(pathname, url));
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
      await answer.arrayBuffer();
    }
  }
});
