import type { Claim } from '../job-sets/work-queue.ts';
import { createBell } from '../lib/bell.ts';
import { stage } from '../lib/watch.ts';
import { drawSet } from './draw.ts';
import { endingFor, LeaseLost, MAX_ATTEMPTS } from './ending.ts';
import type { WorkerDeps } from './ports.ts';

const NOTHING_LEFT = { status: 'failed', reason: 'The frame was never drawn' } as const;

/** Whether the worker may go on to the next set at once, or what it has to wait for. */
export type Ended = 'settled' | { readonly away: 'store' | 'engine'; readonly pauseMs: number };

/** Works on one claimed set, watched: within the trace of its request, timed and counted. */
export async function workOn(deps: WorkerDeps, claim: Claim, stop: AbortSignal): Promise<Ended> {
  const { meter, tracer } = deps.watch;
  const { id, createdAt, startedAt, request } = claim.set;
  const facts = { 'framewright.set': id, 'framewright.attempt': claim.attempt };
  meter.record('sets_in_hand', 1);
  try {
    return await tracer.span(
      'set',
      facts,
      async () => {
        if (isFirst(claim) && startedAt !== null) {
          meter.record('queue_wait_seconds', (startedAt - createdAt) / 1_000);
          tracer.past('queue', {}, createdAt, startedAt);
        }
        return await work(deps, claim, stop);
      },
      request.trace ?? null,
    );
  } finally {
    meter.record('sets_in_hand', -1);
  }
}

const isFirst = ({ attempt, set }: Claim) => attempt === 1 && set.jobs.every((job) => job.redone === 0);

/**
 * Works on one claimed set until it is closed, given back or lost.
 * @param stop aborts when the worker should stop: the frame in hand may land within the grace, the rest is handed over
 */
async function work(deps: WorkerDeps, claim: Claim, stop: AbortSignal): Promise<Ended> {
  const facts = { set: claim.set.id, attempt: claim.attempt };
  const hand = new AbortController();
  const timer = armGrace(hand, stop, deps.graceMs);
  const pulse = keepLease(deps, claim, hand);
  try {
    if (claim.attempt > MAX_ATTEMPTS) await giveUp(deps, claim);
    else if (await drawSet(deps, claim, hand.signal, () => stop.aborted)) await finish(deps, claim);
    else await handOver(deps, claim);
    return 'settled';
  } catch (error) {
    const lost = hand.signal.reason instanceof LeaseLost;
    if (!stop.aborted || lost || !hand.signal.aborted)
      return await settle(deps, claim, lost ? hand.signal.reason : error);
    await handOver(deps, claim);
    return 'settled';
  } finally {
    timer.disarm();
    hand.abort();
    await pulse;
    deps.log.info(facts, 'The set is out of hand');
  }
}

async function finish(deps: WorkerDeps, claim: Claim): Promise<void> {
  const closed = await stage(deps.watch, 'close', () => deps.queue.close(claim, NOTHING_LEFT));
  if (!closed) throw new LeaseLost();
  ended(deps, 'finished');
}

async function handOver(deps: WorkerDeps, claim: Claim): Promise<void> {
  await deps.queue.giveBack(claim, 0, 'hand-over');
  ended(deps, 'hand-over');
}

/** A set begun too often takes its worker down with it each time: no error ever reached us. */
async function giveUp(deps: WorkerDeps, claim: Claim): Promise<void> {
  const reason = `Given up: the server stopped ${MAX_ATTEMPTS} times while it worked on this request`;
  await deps.queue.close(claim, { status: 'failed', reason });
  ended(deps, 'failed');
}

async function settle(deps: WorkerDeps, claim: Claim, error: unknown): Promise<Ended> {
  const ending = endingFor(error, claim.attempt);
  const facts = { set: claim.set.id, attempt: claim.attempt, ending: ending.kind, err: error };
  deps.log.warn(facts, 'Work on the set ended early');
  ended(deps, ending.kind === 'close' ? ending.status : ending.kind);
  if (ending.kind === 'close') await deps.queue.close(claim, ending);
  if (ending.kind === 'retry') await deps.queue.giveBack(claim, ending.pauseMs, 'retry');
  if (ending.kind === 'wait') await deps.queue.giveBack(claim, ending.pauseMs, 'hand-over');
  return ending.kind === 'wait' ? { away: ending.what, pauseMs: ending.pauseMs } : 'settled';
}

const ended = ({ watch }: WorkerDeps, outcome: string) => watch.meter.record('sets_total', 1, { outcome });

function armGrace(hand: AbortController, stop: AbortSignal, graceMs: number): { disarm(): void } {
  let timer: NodeJS.Timeout | undefined;
  const arm = () => {
    timer = setTimeout(() => hand.abort(new Error('The worker is stopping')), graceMs);
  };
  if (stop.aborted) arm();
  else stop.addEventListener('abort', arm, { once: true });
  return {
    disarm() {
      clearTimeout(timer);
      stop.removeEventListener('abort', arm);
    },
  };
}

/** Renews the lease, now and then and when the set was stopped, until the hand lets go; a lost lease makes it let go. An unreachable database is tried again. */
async function keepLease(deps: WorkerDeps, claim: Claim, hand: AbortController): Promise<void> {
  const bell = createBell();
  const leave = deps.queue.whenStopped(claim, bell.ring);
  hand.signal.addEventListener('abort', leave, { once: true });
  for (let heard = bell.count(); ; ) {
    await bell.wait(heard, deps.heartbeatMs, hand.signal);
    if (hand.signal.aborted) return;
    heard = bell.count();
    try {
      if (!(await deps.queue.renew(claim)) && !hand.signal.aborted) hand.abort(new LeaseLost());
    } catch (error) {
      deps.log.warn({ set: claim.set.id, err: error }, 'The lease could not be renewed');
    }
  }
}
