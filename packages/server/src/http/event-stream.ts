import type { ServerResponse } from 'node:http';

export interface StreamLimits {
  /** Streams that one process holds at a time. */
  readonly most: number;
  /** And of these for one account, so that no account takes them all. */
  readonly mostOfOne: number;
  /** Between two comments that keep a silent stream alive, milliseconds. */
  readonly heartbeatMs: number;
  /** How long a reader may take nothing before it is let go, milliseconds; it may come back and lose nothing. */
  readonly stuckMs: number;
}

export const STREAM_LIMITS: StreamLimits = {
  most: 5_000,
  mostOfOne: 2_500,
  heartbeatMs: 15_000,
  stuckMs: 60_000,
};

/** One answer that goes on: text as it comes, and a heartbeat so that nobody between us takes it for dead. */
export interface EventStream {
  /** False while the reader is behind: keep what is newest, and write it at the next `onReady`. */
  write(text: string): boolean;
  end(): void;
}

/** All streams of a process: they share one heartbeat. */
export interface EventStreams {
  /** Why this account may open no further one; null when it may. */
  full(account: string): string | null;
  open(account: string, answer: ServerResponse, onReady: () => void): EventStream;
  /** Ends them all; their readers may come back to another process. */
  close(): void;
}

interface Open {
  readonly account: string;
  readonly answer: ServerResponse;
  /** Since when the reader takes nothing; null while it does. */
  stuckSince: number | null;
}

export function createEventStreams({ most, mostOfOne, heartbeatMs, stuckMs }: StreamLimits): EventStreams {
  const all = new Set<Open>();
  const counts = new Map<string, number>();
  let closed = false;
  const beat = setInterval(() => {
    for (const one of all) {
      if (one.stuckSince === null) send(one, ': still here\n\n');
      else if (performance.now() - one.stuckSince > stuckMs) one.answer.destroy();
    }
  }, heartbeatMs);
  beat.unref();
  const forget = (one: Open) => {
    if (!all.delete(one)) return;
    const left = (counts.get(one.account) ?? 0) - 1;
    if (left > 0) counts.set(one.account, left);
    else counts.delete(one.account);
  };
  return {
    full(account) {
      if (all.size >= most) return `This process holds ${most} streams`;
      return (counts.get(account) ?? 0) >= mostOfOne ? `This account holds ${mostOfOne} streams here` : null;
    },
    open(account, answer, onReady) {
      const one: Open = { account, answer, stuckSince: null };
      all.add(one);
      counts.set(account, (counts.get(account) ?? 0) + 1);
      answer.on('close', () => forget(one));
      // Whoever asked while the process was closing comes back to another one.
      if (closed) answer.end();
      // A reader that is gone is no trouble: it may come back.
      answer.on('error', () => undefined);
      answer.on('drain', () => {
        one.stuckSince = null;
        onReady();
      });
      return {
        write: (text) => one.stuckSince === null && send(one, text),
        end: () => void answer.end(),
      };
    },
    close() {
      closed = true;
      clearInterval(beat);
      for (const { answer } of all) answer.end();
    },
  };
}

/** True when it was taken, though the reader may now be behind. */
function send(one: Open, text: string): boolean {
  if (one.answer.writableEnded || one.answer.destroyed) return false;
  if (!one.answer.write(text)) one.stuckSince = performance.now();
  return true;
}
