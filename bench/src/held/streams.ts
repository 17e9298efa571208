import { request } from 'node:http';
import type { Started } from '../server.ts';

/** Event streams that are open, many to a set. */
export interface Streams {
  readonly sets: readonly string[];
  /** Cancels each set, and waits until every stream has been told its end; milliseconds from the first cancellation. */
  end(): Promise<number>;
}

/** Opens event streams and waits until each has been told how its set stands. */
export async function openStreams(server: Started, streams: number, sets: number): Promise<Streams> {
  const post = (path: string, body: string) =>
    fetch(server.url + path, { method: 'POST', headers: { ...server.headers }, body });
  const ids: string[] = [];
  for (let i = 0; i < sets; i++) {
    const answer = await post('/v1/text2image/keyframes', '{"params":{"prompt":"a fox","count":4}}');
    ids.push(((await answer.json()) as { id: string }).id);
  }
  const opened: Promise<void>[] = [];
  const ended: Promise<string>[] = [];
  for (let i = 0; i < streams; i++) {
    const path = `/v1/framewright/job-sets/${ids[i % sets]}/events`;
    const { first, whole } = follow(server.url + path, server.headers);
    opened.push(first);
    ended.push(whole);
  }
  await Promise.all(opened);
  return {
    sets: ids,
    async end() {
      const began = performance.now();
      for (const id of ids) await post(`/v1/framewright/job-sets/${id}/cancel`, '{}');
      for (const text of await Promise.all(ended))
        if (!text.includes('event: end')) throw new Error('A stream ended without its end');
      return Math.round(performance.now() - began);
    },
  };
}

function follow(url: string, headers: Readonly<Record<string, string>>) {
  const first = Promise.withResolvers<void>();
  const whole = Promise.withResolvers<string>();
  const sent = request(url, { headers: { ...headers }, agent: false }, (answer) => {
    let text = '';
    answer.on('data', (part: Buffer) => {
      text += part;
      if (text.includes('event: status')) first.resolve();
    });
    answer.on('end', () => whole.resolve(text));
    answer.on('error', whole.reject);
  });
  for (const { reject } of [first, whole]) sent.on('error', reject);
  whole.promise.catch(() => undefined);
  sent.end();
  return { first: first.promise, whole: whole.promise };
}
