import { eventually } from '../../worker/studio.ts';
import type { Json } from './served.ts';

export interface Received {
  readonly event: string;
  readonly id: string;
  readonly data: Json;
}

/** A stream of server-sent events, read as it comes. */
export interface Events {
  readonly headers: Headers;
  readonly list: readonly Received[];
  /** Resolves when the server has ended it. */
  readonly ended: Promise<void>;
  until<T>(found: (list: readonly Received[]) => T | false | undefined): Promise<T>;
  leave(): void;
}

export async function openEvents(url: string, headers: Record<string, string>): Promise<Events> {
  const leaving = new AbortController();
  const answer = await fetch(url, { headers, signal: leaving.signal });
  if (answer.status !== 200 || !answer.body) throw new Error(`The stream was answered with ${answer.status}`);
  const list: Received[] = [];
  const ended = read(answer.body, list);
  ended.catch(() => undefined);
  return {
    headers: answer.headers,
    list,
    ended,
    until: (found) => eventually(async () => found(list)),
    leave: () => leaving.abort(),
  };
}

async function read(body: ReadableStream<Uint8Array>, list: Received[]): Promise<void> {
  let text = '';
  for await (const piece of body.pipeThrough(new TextDecoderStream() as never) as AsyncIterable<string>) {
    text += piece;
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const fields = Object.fromEntries(
        text
          .slice(0, end)
          .split('\n')
          .map((line) => line.split(/: (.*)/s).slice(0, 2)),
      );
      text = text.slice(end + 2);
      if (fields.event) list.push({ event: fields.event, id: fields.id, data: JSON.parse(fields.data) });
    }
  }
}
