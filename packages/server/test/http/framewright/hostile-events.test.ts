import { randomUUID } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { STREAM_LIMITS } from '../../../src/http/event-stream.ts';
import { onBothDatabases } from '../../db/databases.ts';
import { clearQueue } from '../../job-sets/house.ts';
import { eventually } from '../../worker/studio.ts';
import { type Caller, type Served, serve } from './served.ts';
import { openEvents } from './sse.ts';

const READERS = 300;
const IDS = 150;

/** The same numbers in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % sides;
  };
}

/** Parts of ids that a process gives, and of others, in any order and number. */
const PARTS = [
  ...['queued', 'completed', 'queued.1', 'queued.99999999999999999999', 'completed.0', 'nsfw.7', 'end'],
  ...['-', '--', '.', ',', '"', '%00', '\\', '{}', '0', '-1', 'é'.repeat(3), 'x'.repeat(2_000), '__proto__'],
];

onBothDatabases('the events of a set, to who means ill', (db) => {
  let served: Served;
  let me: Caller;
  const path = (id: string) => `/v1/framewright/job-sets/${id}/events`;

  beforeEach(async () => {
    await clearQueue(db());
    served = await serve(db(), {
      deps: { streams: { ...STREAM_LIMITS, most: READERS, mostOfOne: READERS } },
    });
    me = await served.caller();
  });
  afterEach(() => served.close());

  /** A request as bytes, and what came back so far. */
  function say(id: string, lines: readonly string[] = []): { socket: Socket; said: () => string } {
    const { hostname, port } = new URL(served.url);
    const socket = connect(Number(port), hostname);
    let said = '';
    socket.setEncoding('utf8').on('data', (part) => {
      said += part;
    });
    socket.on('error', () => undefined);
    const credentials = Object.entries(me.v1).map(([name, value]) => `${name}: ${value}`);
    socket.write(
      `GET ${path(id)} HTTP/1.1\r\n${['host: x', ...credentials, ...lines].join('\r\n')}\r\n\r\n`,
      'latin1',
    );
    return { socket, said: () => said };
  }

  it(`take ${IDS} made-up ids, and tell everyone what is so`, async () => {
    const id = await served.order(me, { count: 2 });
    const roll = dice(1);
    for (let i = 0; i < IDS; i++) {
      const last = Array.from({ length: roll(7) }, () => PARTS[roll(PARTS.length)]).join(roll(2) ? '-' : '');
      const { socket, said } = say(id, [
        `last-event-id: ${last}`,
        ...(roll(4) ? [] : ['last-event-id: queued']),
      ]);
      await eventually(async () => said().includes('\r\n\r\n'));
      expect(said(), last).toMatch(/^HTTP\/1\.1 (200|204) /);
      socket.destroy();
    }
    // It is there still, and every reader has left.
    const events = await openEvents(served.url + path(id), me.v1);
    await events.until((list) => list.length > 0);
    expect(events.list[0]?.data).toMatchObject({ status: 'queued', count: 2 });
    events.leave();
  });

  it(`let ${READERS} readers go who hang up without a word, again and again`, async () => {
    const id = await served.order(me, { count: 1 });
    for (const pause of [0, 5, 60]) {
      const readers = Array.from({ length: READERS }, () => say(id));
      await new Promise((resolve) => setTimeout(resolve, pause));
      for (const { socket } of readers) socket.resetAndDestroy();
    }
    // Every place is free again, and all who come now are told the end.
    const events = await eventually(async () => {
      const all = await Promise.allSettled(
        Array.from({ length: READERS }, () => openEvents(served.url + path(id), me.v1)),
      );
      const opened = all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      if (opened.length === READERS) return opened;
      for (const one of opened) one.leave();
      return false;
    });
    served.work();
    await Promise.all(events.map(({ ended }) => ended));
    for (const { list } of events) expect(list.at(-1)).toMatchObject({ event: 'end' });
  });

  it('say of a strange set and of no set the same, whatever is claimed to have been read', async () => {
    const theirs = await served.order(await served.caller());
    for (const last of ['', 'queued.1-queued.0', 'completed-completed.0-end'])
      for (const id of [
        theirs,
        theirs.toUpperCase(),
        randomUUID(),
        '0',
        '%00',
        '..%2f..%2f',
        'x'.repeat(299),
      ]) {
        const answer = await fetch(served.url + path(id), { headers: { ...me.v1, 'last-event-id': last } });
        expect([id, answer.status, await answer.json()]).toEqual([id, 404, { detail: 'Not found' }]);
      }
  });
});
