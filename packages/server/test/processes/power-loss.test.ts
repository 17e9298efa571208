import type { JobSet } from '@framewright/protocol';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { sqliteDatabase } from '../db/databases.ts';
import type { Child } from './child.ts';
import { makeLosableDisk } from './losable-disk.ts';
import { installation, patiently } from './started-server.ts';

const CUTS = 5;
const CLIENTS = 3;
/** Longer than a flush that was begun takes to end. */
const STANDSTILL_MS = 300;

const disk = makeLosableDisk();
if (!disk) console.warn('\n*** No disk can be mounted here: the test of a loss of power is SKIPPED. ***\n');

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe.skipIf(!disk)('a loss of power', () => {
  const folder = disk?.folder ?? '';
  const home = installation(folder, sqliteDatabase(), { FRAMEWRIGHT_REVEAL: 'frame' });
  const acknowledged = new Set<string>();
  const pictures = new Set<string>();
  let server: Child;
  afterAll(async () => {
    server.process.kill('SIGKILL');
    await server.ended;
    disk?.remove();
  });

  it(`takes nothing acknowledged and no picture that was shown, ${CUTS} times`, {
    timeout: 240_000,
  }, async () => {
    for (let cut = 0; cut < CUTS; cut += 1) {
      server = home.start('serve');
      const url = await home.urlOf(server);
      await expectAllThere(url);
      const clients = Array.from({ length: CLIENTS }, () => orderUntilCut(url));
      const before = pictures.size;
      await patiently(async () => (pictures.size > before ? true : null));
      await pause((cut * 37) % 101);
      await cutPower();
      await Promise.all(clients);
    }
    server = home.start('serve');
    const url = await home.urlOf(server);
    await expectAllThere(url);
    for (const id of acknowledged)
      await patiently(async () => (isDone(await home.read(url, id)) ? true : null));
    server.process.kill('SIGTERM');
    expect(await server.ended).toBe(0);
  });

  /** Orders set after set, each once it has seen the pictures of the last, until nobody answers. */
  async function orderUntilCut(url: string): Promise<void> {
    try {
      for (;;) {
        const { id } = await home.order(url, 1);
        acknowledged.add(id);
        const done = await patiently(async () => {
          const set = await home.read(url, id);
          return isDone(set) ? set : null;
        });
        for (const picture of picturesOf(done)) pictures.add(picture);
      }
    } catch {
      // As intended: the power is cut.
    }
  }

  async function cutPower(): Promise<void> {
    server.process.kill('SIGSTOP');
    await pause(STANDSTILL_MS);
    disk?.cutPower();
    server.process.kill('SIGKILL');
    await server.ended;
    expect(disk?.powerUp()).toBe(true);
  }

  async function expectAllThere(url: string): Promise<void> {
    for (const id of acknowledged) expect((await home.read(url, id)).jobs).toHaveLength(1);
    for (const picture of pictures) {
      const answer = await fetch(new URL(new URL(picture).pathname, url));
      expect(answer.status, picture).toBe(200);
      await sharp(Buffer.from(await answer.arrayBuffer())).stats();
    }
  }
});

const picturesOf = ({ jobs }: JobSet): string[] =>
  jobs.flatMap(({ results }) => (results ? [results.raw.url, results.min.url] : []));

const isDone = ({ jobs }: JobSet): boolean => jobs.every((job) => job.status === 'completed');
