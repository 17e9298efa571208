import type { Database } from '../db/database.ts';
import type { JobSet } from '../job-sets/job-set.ts';
import { loadSet } from '../job-sets/rows.ts';
import { isOver } from '../job-sets/states.ts';
import { type Clock, sleep } from '../lib/clock.ts';
import type { Watch } from '../lib/watch.ts';
import { claimDelivery, type DueDelivery, recordTry, type Try } from './delivery-queue.ts';
import { accountWebhookSecret, type DeliveryHeaders, deliveryHeaders } from './sign.ts';

const TRY_MS = 15_000;
const LEASE_MS = 2 * TRY_MS;
const POLL_MS = 1_000;
const AT_ONCE = 16;

/** Sends one POST; resolves with the status, rejects when there is no answer. Must not follow redirects. */
export type Post = (
  url: string,
  headers: DeliveryHeaders,
  body: string,
  signal: AbortSignal,
) => Promise<{ readonly status: number }>;

export interface DelivererDeps {
  readonly db: Database;
  readonly clock: Clock;
  readonly post: Post;
  /** The body, in the shape of the generation the set came in by. */
  readonly render: (set: JobSet) => string;
  /** Key from which the signing secrets of accounts are made. */
  readonly serverSecret: Uint8Array;
  readonly log: { warn(facts: object, message: string): void };
  readonly watch: Watch;
}

/** Sends what is owed until `signal` aborts; a receiver that hangs holds one hand of many, and never a set. */
export function createDeliverer(deps: DelivererDeps): { run(signal: AbortSignal): Promise<void> } {
  return {
    async run(signal) {
      await Promise.all(Array.from({ length: AT_ONCE }, (_, hand) => serve(deps, hand, signal)));
    },
  };
}

/** The first hand looks for work; the others are busy only while there is some. */
async function serve(deps: DelivererDeps, hand: number, signal: AbortSignal): Promise<void> {
  const { bell } = deps.db;
  while (!signal.aborted) {
    const heard = bell.count();
    try {
      if (await deliverNext(deps, signal)) continue;
    } catch (error) {
      deps.log.warn({ err: error }, 'Webhook deliveries could not be looked up');
      await sleep(POLL_MS, signal);
    }
    if (hand === 0) await bell.wait(heard, POLL_MS, signal);
    else await sleep(POLL_MS, signal);
  }
}

async function deliverNext(deps: DelivererDeps, signal: AbortSignal): Promise<boolean> {
  const held = await claimDelivery(deps.db, deps.clock(), LEASE_MS);
  if (!held) return false;
  const start = performance.now();
  const outcome = await send(deps, held, AbortSignal.any([signal, AbortSignal.timeout(TRY_MS)]));
  const labels = { outcome: outcome.error === null ? 'delivered' : 'failed' };
  deps.watch.meter.record('delivery_seconds', (performance.now() - start) / 1_000, labels);
  await recordTry(deps.db, held, outcome, deps.clock());
  if (outcome.error) {
    deps.log.warn({ delivery: held.id, set: held.set_id, ...outcome }, 'A webhook was not delivered');
  }
  return true;
}

async function send(deps: DelivererDeps, held: DueDelivery, signal: AbortSignal): Promise<Try> {
  try {
    const set = await loadSet(deps.db.query, held.set_id);
    if (!set) return { status: null, error: 'The set is gone' };
    if (!isOver(set.state)) return { status: null, error: 'A frame of the set is being drawn again' };
    const trace = set.request.trace ?? null;
    return await deps.watch.tracer.span(
      'webhook',
      { 'framewright.set': set.id },
      () => post(deps, held, set, signal),
      trace,
    );
  } catch (error) {
    return { status: null, error: (error as Error).message };
  }
}

async function post(deps: DelivererDeps, held: DueDelivery, set: JobSet, signal: AbortSignal): Promise<Try> {
  const body = deps.render(set);
  const fallback = accountWebhookSecret(deps.serverSecret, held.account_id);
  const headers = deliveryHeaders(held.id, body, held.secret, fallback, deps.clock());
  const { status } = await deps.post(held.url, headers, body, signal);
  return { status, error: status >= 200 && status < 300 ? null : `The receiver answered ${status}` };
}
