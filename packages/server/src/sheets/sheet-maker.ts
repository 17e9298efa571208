import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { SheetContent, SheetKind } from './sheet.ts';

/** Sheets that wait for the thread; further ones are refused. */
const QUEUE = 32;
const IDLE_MS = 60_000;
const HANGS_AFTER_MS = 60_000;

/** There is no room for another sheet at present. */
export class SheetsBusy extends Error {}

export interface SheetMaker {
  /** Throws SheetsBusy when too many wait. */
  make(content: SheetContent, kind: SheetKind): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Sheets are set in a thread of their own, which comes with the first and goes when there is nothing to do. */
export function createSheetMaker(): SheetMaker {
  const pool = new Piscina({
    filename: fileURLToPath(new URL('./sheet-thread.ts', import.meta.url)),
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE_MS,
  });
  return {
    async make(content, kind) {
      if (pool.queueSize >= QUEUE) throw new SheetsBusy(`${QUEUE} sheets wait already`);
      return await pool.run({ content, kind }, { signal: AbortSignal.timeout(HANGS_AFTER_MS) });
    },
    close: () => pool.close(),
  };
}
