import { createHash } from 'node:crypto';
import { isWhole } from './whole-picture.ts';

export interface Job {
  readonly id: string;
  readonly status: string;
  readonly results: { readonly raw: { readonly url: string }; readonly min: { readonly url: string } } | null;
}

export interface JobSet {
  readonly id: string;
  readonly jobs: readonly Job[];
}

/** What is ordered; orders of the same `params` must give the same bytes. */
export interface Order {
  readonly number: number;
  readonly params: { readonly prompt: string; readonly count: number; readonly seed: number };
}

/** An answer, or null for none: the process was killed under the request. */
export type Answer = { readonly status: number; readonly set: JobSet | null; readonly text: string } | null;

export interface Client {
  order(order: Order): Promise<Answer>;
  read(id: string): Promise<Answer>;
  /** SHA-256 of a result; 'cut' when it was not whole, null when the server was not there. */
  fetchResult(url: string): Promise<string | null>;
}

/** @param webhookOf URL and secret for an order's webhook */
export function createClient(
  url: string,
  credentials: { key: string; secret: string },
  webhookOf: (order: number) => { url: string; secret: string },
): Client {
  const headers = { 'hf-api-key': credentials.key, 'hf-secret': credentials.secret };
  return {
    order: (order) =>
      ask(`${url}/v1/text2image/keyframes`, {
        method: 'POST',
        headers: {
          ...headers,
          'content-type': 'application/json',
          'idempotency-key': `order-${order.number}`,
        },
        body: JSON.stringify({ params: order.params, webhook: webhookOf(order.number) }),
      }),
    read: (id) => ask(`${url}/v1/job-sets/${id}`, { headers }),
    fetchResult: async (result) => {
      try {
        const answer = await fetch(result, { signal: AbortSignal.timeout(30_000) });
        if (answer.status === 503) return null;
        if (answer.status !== 200) return `status ${answer.status}`;
        const bytes = Buffer.from(await answer.arrayBuffer());
        return isWhole(bytes) ? createHash('sha256').update(bytes).digest('hex') : 'cut';
      } catch {
        return null;
      }
    },
  };
}

async function ask(url: string, init: RequestInit): Promise<Answer> {
  try {
    const answer = await fetch(url, { ...init, signal: AbortSignal.timeout(30_000) });
    const text = await answer.text();
    return { status: answer.status, text, set: answer.status === 200 ? (JSON.parse(text) as JobSet) : null };
  } catch {
    return null;
  }
}

/** No more work for this set. */
export const hasEnded = (set: JobSet): boolean =>
  set.jobs.every((job) => job.status !== 'queued' && job.status !== 'in_progress');
