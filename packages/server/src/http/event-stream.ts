import type { ServerResponse } from 'node:http';

export interface StreamLimits {
  /** Streams that one process holds at a time. */
  readonly most: number;
  /** Between two comments that keep a silent stream alive, milliseconds. */
  readonly heartbeatMs: number;
  /** How long a reader may take nothing before it is let go, milliseconds; it may come back and lose nothing. */
  readonly stuckMs: number;
}

export const STREAM_LIMITS: StreamLimits = { most: 5_000, heartbeatMs: 15_000, stuckMs: 60_000 };

/** One answer that goes on: text as it comes, and a heartbeat so that nobody between us takes it for dead. */
export interface EventStream {
  /** False while the reader is behind: keep what is newest, and write it at the next `onReady`. */
  write(text: string): boolean;
  end(): void;
}

/** All streams of a process: they share one heartbeat. */
export interface EventStreams {
  /** No further one may be opened. */
  readonly isFull: boolean;
  open(answer: ServerResponse, onReady: () => void): EventStream;
  /** Ends them all; their readers may come back to another process. */
  close(): void;
}

interface Open {
  readonly answer: ServerResponse;
  /** Since when the reader takes nothing; null while it does. */
  stuckSince: number | null;
}

export function createEventStreams({ most, heartbeatMs, stuckMs }: StreamLimits): EventStreams {
  const all = new Set<Open>();
  const beat = setInterval(() => {
    for (const one of all) {
      if (one.stuckSince === null) send(one, ': still here\n\n');
      else if (performance.now() - one.stuckSince > stuckMs) one.answer.destroy();
    }
  }, heartbeatMs);
  beat.unref();
  return {
    get isFull() {
      return all.size >= most;
    },
    open(answer, onReady) {
      const one: Open = { answer, stuckSince: null };
      all.add(one);
      answer.on('close', () => all.delete(one));
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
