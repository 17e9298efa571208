import { setTimeout as sleep } from 'node:timers/promises';
import { HttpError } from './wire/http-error.ts';

const PAUSES_MS = [50, 150, 500, 1_000, 1_500];

/** Reads through short trouble behind us: the published client gives a set up at a single 5xx. */
export async function patiently<T>(read: () => Promise<T>): Promise<T> {
  for (const pause of PAUSES_MS) {
    try {
      return await read();
    } catch (error) {
      // A refusal is an answer, not trouble to be patient with.
      if (error instanceof HttpError) throw error;
      await sleep(pause);
    }
  }
  return read().catch((cause: unknown) => {
    if (cause instanceof HttpError) throw cause;
    const headers = { 'retry-after': '2' };
    const error = new HttpError(503, 'The database does not answer: try again in a moment', { headers });
    error.cause = cause;
    throw error;
  });
}
