import { request } from 'node:http';
import { start } from '../server.ts';

export interface Streams {
  readonly streams: number;
  readonly sets: number;
  /** Bytes, before they are opened and while they are all open. */
  readonly before: number;
  readonly open: number;
  /** Milliseconds from the first cancellation until each stream had been told its end. */
  readonly told: number;
}

/** Event streams held at once by an API process, many to a set; then each set is cancelled and each stream ends. */
export async function holdStreams(streams = 1_000, sets = 100): Promise<Streams> {
  const server = await start('instant', 'api');
  const post = (path: string, body: string) =>
    fetch(server.url + path, { method: 'POST', headers: { ...server.headers }, body });
  const ids: string[] = [];
  for (let i = 0; i < sets; i++) {
    const answer = await post('/v1/text2image/keyframes', '{"params":{"prompt":"a fox","count":4}}');
    ids.push(((await answer.json()) as { id: string }).id);
  }
  const before = server.memory();
  const opened: Promise<void>[] = [];
  const ended: Promise<string>[] = [];
  for (let i = 0; i < streams; i++) {
    const path = `/v1/framewright/job-sets/${ids[i % sets]}/events`;
    const { first, whole } = follow(server.url + path, server.headers);
    opened.push(first);
    ended.push(whole);
  }
  await Promise.all(opened);
  const open = server.memory();
  const began = performance.now();
  for (const id of ids) await post(`/v1/framewright/job-sets/${id}/cancel`, '{}');
  for (const text of await Promise.all(ended))
    if (!text.includes('event: end')) throw new Error('A stream ended without its end');
  const told = performance.now() - began;
  await server.stop();
  return { streams, sets, before, open, told: Math.round(told) };
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
  });
  for (const { reject } of [first, whole]) sent.on('error', reject);
  sent.end();
  return { first: first.promise, whole: whole.promise };
}
