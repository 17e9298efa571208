import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { SheetContent, SheetKind } from './sheet.ts';

/** Sheets that wait for the thread; further ones are refused. */
const QUEUE = 32;
/** And sheets of one account, that in the making counted, so that no account takes all places. */
const QUEUE_OF_ONE = 8;
const IDLE_MS = 60_000;
const HANGS_AFTER_MS = 60_000;

/** There is no room for another sheet at present. */
export class SheetsBusy extends Error {}

export interface SheetMaker {
  /** Throws SheetsBusy when too many wait, or too many of this account. */
  make(account: string, content: SheetContent, kind: SheetKind): Promise<Uint8Array>;
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
  const counts = new Map<string, number>();
  return {
    async make(account, content, kind) {
      if (pool.queueSize >= QUEUE) throw new SheetsBusy(`${QUEUE} sheets wait already`);
      const before = counts.get(account) ?? 0;
      if (before >= QUEUE_OF_ONE) throw new SheetsBusy(`${QUEUE_OF_ONE} sheets of this account wait already`);
      counts.set(account, before + 1);
      try {
        return await pool.run({ content, kind }, { signal: AbortSignal.timeout(HANGS_AFTER_MS) });
      } finally {
        const left = (counts.get(account) ?? 0) - 1;
        if (left > 0) counts.set(account, left);
        else counts.delete(account);
      }
    },
    close: () => pool.close(),
  };
}
