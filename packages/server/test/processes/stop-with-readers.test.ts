import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { onBothDatabases } from '../db/databases.ts';
import { installation } from './started-server.ts';

const READERS = 40;

onBothDatabases('a server that is told to stop', (_, place) => {
  it('ends within ten seconds, and every open stream and long poll with it', {
    timeout: 90_000,
  }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'framewright-readers-'));
    const home = installation(folder, place());
    const server = home.start('serve', 'api');
    const url = await home.urlOf(server);
    const { id } = await home.order(url, 2);

    const streams = await Promise.all(
      Array.from({ length: READERS }, () => home.open(url, `/v1/framewright/job-sets/${id}/events`)),
    );
    const told = streams.map((answer) => answer.text());
    const polls = Array.from({ length: READERS }, () => home.order(url, 1, { prefer: 'wait=90' }));
    // One who has begun to upload and does not go on, and one who never said anything.
    const { hostname, port } = new URL(url);
    const slow = connect(Number(port), hostname).on('error', () => undefined);
    slow.write('PUT /uploads/1/x/y HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\n');
    connect(Number(port), hostname).on('error', () => undefined);
    // Each poll is on disk, and waits.
    await home.untilListed(url, READERS + 1);

    const began = performance.now();
    server.process.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    expect(performance.now() - began).toBeLessThan(10_000);
    for (const text of await Promise.all(told)) expect(text).toContain('event: status');
    for (const set of await Promise.all(polls)) expect(set.jobs[0]?.status).toBe('queued');
    rmSync(folder, { recursive: true, force: true });
  });
});
