import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Front, runProcess } from '../../src/cli/run-process.ts';
import { readConfig } from '../../src/config/config.ts';
import { openStore } from '../../src/context.ts';
import { request } from '../job-sets/house.ts';
import { anything, eventually, memoryStore, testEngine } from '../worker/studio.ts';

const log = { info() {}, warn() {}, error() {} };

it('a process shows its credentials at the first start only, works, and stops with empty hands', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'framewright-'));
  const config = readConfig({ FRAMEWRIGHT_DATA_DIR: folder });
  const order: string[] = [];
  const front: Front = {
    listen: async () => 'http://127.0.0.1:8787',
    close: async () => void order.push('front closed'),
  };
  const engine = { ...testEngine(), stop: async () => void order.push('engine stopped') };

  async function run(
    work: (lines: string[], store: Awaited<ReturnType<typeof openStore>>) => Promise<void>,
  ): Promise<void> {
    const store = await openStore(config, log);
    const stopping = new AbortController();
    const lines: string[] = [];
    const studio = {
      engine,
      media: memoryStore(),
      fetchReferences: async () => [],
      policy: anything,
      pictures: null,
      frameSize: () => ({ width: 720, height: 960 }),
      post: async () => ({ status: 200 }),
      renderWebhook: () => '{}',
    };
    const running = runProcess(
      { config, store, log, studio, front, announce: (line) => lines.push(line) },
      stopping.signal,
    );
    await eventually(async () => lines.length > 0);
    await work(lines, store);
    stopping.abort();
    await running;
  }

  await run(async (lines, { credentials, jobSets }) => {
    await eventually(async () => lines.length === 4);
    const [id = '', secret = ''] = lines.slice(2).map((line) => line.split(': ')[1]?.trim() ?? '');
    expect(await credentials.authenticate(id, secret)).toBe(id);
    const submission = await jobSets.submit(id, request(), null);
    if (submission.kind !== 'accepted') throw new Error(submission.kind);
    await eventually(async () => (await jobSets.find(id, submission.set.id))?.finishedAt);
  });
  expect(order).toEqual(['front closed', 'engine stopped']);
  await run(async (lines) => expect(lines).toEqual(['Framewright listens on http://127.0.0.1:8787']));
  rmSync(folder, { recursive: true });
});
