import { ensureSomeKey } from '../api-keys/bootstrap.ts';
import type { Config } from '../config/config.ts';
import { createParts, type Store, type Studio } from '../context.ts';
import { returnMemory } from '../lib/return-memory.ts';
import type { Watch } from '../lib/watch.ts';
import type { Log } from '../worker/ports.ts';

/** The HTTP side of a process. */
export interface Front {
  /** Resolves with the URL it listens on. */
  listen(): Promise<string>;
  /** Takes no more requests and resolves when those in hand are answered. */
  close(): Promise<void>;
}

export interface ProcessParts {
  readonly config: Config;
  readonly store: Store;
  readonly log: Log;
  readonly watch?: Watch;
  /** Null in a process that only serves. */
  readonly studio: Studio | null;
  /** Null in a process that only works. */
  readonly front: Front | null;
  /** Shown once at the start: where it listens, and credentials if they had to be made. */
  readonly announce: (line: string) => void;
}

/**
 * Runs one process until `stop` aborts: starts what its role needs, then stops it in the order in which nothing
 * is lost: requests first, then work in hand, then the engine, then the database.
 */
export async function runProcess(parts: ProcessParts, stop: AbortSignal): Promise<void> {
  const { config, store, studio, front, log, watch } = parts;
  await studio?.media.check();
  await studio?.engine.start();
  const working = studio ? createParts(config, store, studio, log, watch).map((part) => part.run(stop)) : [];
  if (front) await open(parts, front);
  returnMemory();
  await aborted(stop);
  await front?.close();
  await Promise.all(working);
  await studio?.engine.stop();
  await store.close();
}

async function open({ config, store, announce }: ProcessParts, front: Front): Promise<void> {
  const made = await ensureSomeKey(store.keys, config.pair, store.patient);
  announce(`Framewright listens on ${await front.listen()}`);
  if (!made) return;
  announce('A first key was made. Its secret is shown this once:');
  announce(`  hf-api-key: ${made.id}`);
  announce(`  hf-secret:  ${made.secret}`);
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
