import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { newFolder, type Server, startServer, startWorker } from './server.ts';

interface JobSet {
  id: string;
  jobs: { status: string; results: { raw: { url: string } } | null }[];
}

const headersOf = ({ key, secret }: Server) => ({
  'hf-api-key': key,
  'hf-secret': secret,
  'content-type': 'application/json',
});

async function submit(server: Server, seed: number): Promise<string> {
  const body = JSON.stringify({ params: { prompt: 'A knight meets a dragon in a cave', count: 8, seed } });
  const answer = await fetch(`${server.url}/v1/text2image/keyframes`, {
    method: 'POST',
    headers: headersOf(server),
    body,
  });
  expect(answer.status).toBe(200);
  return ((await answer.json()) as JobSet).id;
}

/** The set once no frame of it is open any more. */
async function finished(server: Server, id: string): Promise<JobSet> {
  for (;;) {
    const answer = await fetch(`${server.url}/v1/job-sets/${id}`, { headers: headersOf(server) });
    const set = (await answer.json()) as JobSet;
    if (set.jobs.every((job) => job.status !== 'queued' && job.status !== 'in_progress')) return set;
    await sleep(50);
  }
}

async function expectWhole(server: Server, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const { jobs } = await finished(server, id);
    expect(jobs.map((job) => job.status)).toEqual(Array(8).fill('completed'));
    const urls = jobs.map((job) => job.results?.raw.url ?? '');
    expect(new Set(urls).size).toBe(8);
    for (const url of urls) expect((await fetch(url)).status).toBe(200);
  }
}

describe('a server that is interrupted in the middle of its work', () => {
  const folders: string[] = [];
  const folder = () => {
    const made = newFolder();
    folders.push(made);
    return made;
  };
  afterEach(() => {
    for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true });
  });

  it('has lost nothing after kill -9', async () => {
    const data = folder();
    const first = await startServer({ folder: data });
    const ids = await Promise.all([11, 22, 33].map((seed) => submit(first, seed)));
    await sleep(250);
    await first.end('SIGKILL');
    const second = await startServer({ folder: data, key: first.key, secret: first.secret });
    await expectWhole(second, ids);
    await second.end('SIGTERM');
  }, 120_000);

  it('stops cleanly on SIGTERM and takes its work up again after a start', async () => {
    const data = folder();
    const first = await startServer({ folder: data });
    const ids = await Promise.all([11, 22, 33].map((seed) => submit(first, seed)));
    await sleep(250);
    expect(await first.end('SIGTERM')).toBe(0);
    const second = await startServer({ folder: data, key: first.key, secret: first.secret });
    await expectWhole(second, ids);
    await second.end('SIGTERM');
  }, 120_000);

  it('draws in worker processes apart from the one that answers', async () => {
    const data = folder();
    const api = await startServer({ folder: data, env: { FRAMEWRIGHT_ROLE: 'api' } });
    const ids = [await submit(api, 11), await submit(api, 22)];
    const stopWorker = startWorker(data);
    await expectWhole(api, ids);
    await stopWorker();
    await api.end('SIGTERM');
  }, 120_000);
});
