import { connect, createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/db/open.ts';
import { createPatience } from '../../src/db/patience.ts';
import { findPostgres } from './databases.ts';

const found = await findPostgres();
const overTcp = found !== null && new URL(found).hostname !== '';

describe.skipIf(!overTcp)('a PostgreSQL that is not up yet', () => {
  const real = new URL(found ?? 'postgres://none');

  it('is waited for, and every attempt that failed is told of', async () => {
    const door = createServer((socket) => {
      const through = connect(Number(real.port || 5432), real.hostname);
      socket.on('error', () => through.destroy()).pipe(through);
      through.on('error', () => socket.destroy()).pipe(socket);
    });
    const port = await freePort();
    const place = { url: urlAt(port), dataDir: '' };
    const failed: Error[] = [];
    const patient = createPatience(30_000, (error) => failed.push(error));
    const opening = patient(() => openDatabase(place, () => undefined));
    await setTimeout(300);
    door.listen(port, '127.0.0.1');
    const db = await opening;
    await db.check();
    await db.close();
    door.close();
    expect(failed.length).toBeGreaterThan(0);
  });

  it('ends the start when its time is over', async () => {
    const place = { url: urlAt(await freePort()), dataDir: '' };
    const patient = createPatience(0, () => undefined);
    await expect(patient(() => openDatabase(place, () => undefined))).rejects.toThrow('ECONNREFUSED');
  });

  function urlAt(port: number): string {
    const url = new URL(real);
    url.hostname = '127.0.0.1';
    url.port = String(port);
    return url.href;
  }
});

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
