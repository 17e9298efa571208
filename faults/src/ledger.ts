import { hasEnded, type JobSet, type Order } from './client.ts';

/** What the client side knows of one order. */
export interface Entry {
  readonly order: Order;
  /** The set it was acknowledged as. */
  readonly id: string;
  readonly jobIds: readonly string[];
  /** The set once it was seen to have ended. */
  ended: JobSet | null;
}

/** Everything that was acknowledged, and everything that was not as promised. */
export interface Ledger {
  readonly entries: Map<number, Entry>;
  readonly broken: string[];
  /** Requests without an answer, and with an answer that the contract has for trouble (503). */
  unanswered: number;
  acknowledge(order: Order, set: JobSet): void;
  /** Compares what is read with what was promised and seen before. */
  see(entry: Entry, set: JobSet): void;
}

export function createLedger(): Ledger {
  const entries = new Map<number, Entry>();
  const broken: string[] = [];
  return {
    entries,
    broken,
    unanswered: 0,
    acknowledge(order, set) {
      const known = entries.get(order.number);
      if (known && known.id !== set.id)
        broken.push(`Order ${order.number} was acknowledged as ${known.id}, then as ${set.id}`);
      if (set.jobs.length !== order.params.count)
        broken.push(`Order ${order.number}: ${set.jobs.length} jobs instead of ${order.params.count}`);
      if (!known)
        entries.set(order.number, { order, id: set.id, jobIds: set.jobs.map(({ id }) => id), ended: null });
    },
    see(entry, set) {
      const { number } = entry.order;
      if (set.jobs.map(({ id }) => id).join() !== entry.jobIds.join())
        broken.push(`Order ${number}: the ids of its jobs have changed`);
      if (entry.ended && JSON.stringify(entry.ended) !== JSON.stringify(set))
        broken.push(`Order ${number} has changed after it had ended`);
      if (hasEnded(set)) entry.ended = set;
    },
  };
}
