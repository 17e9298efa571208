import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, Client, Order } from './client.ts';
import type { Ledger } from './ledger.ts';
import type { Dice } from './random.ts';

const PROMPTS = ['A red kite over a beach', 'A cat asleep on a sofa', 'A lighthouse in a storm at night'];
/** So few that the same request comes again and its bytes can be compared. */
const SEEDS = 4;
const SUBMITTERS = 3;
const READERS = 3;
/** The queue is kept this long, sets: always work in hand, never a backlog that outlives the run. */
const OPEN = 12;
const SUBMIT_STATUSES = [200, 429, 503];
const READ_STATUSES = [200, 503];

/** Orders, reads and fetches until the signal aborts, as clients that try again do. */
export async function runLoad(client: Client, ledger: Ledger, dice: Dice, signal: AbortSignal) {
  let next = 1;
  const submit = async () => {
    while (!signal.aborted) {
      if (openEntries(ledger).length >= OPEN) await sleep(50);
      else await place(client, ledger, newOrder(next++, dice), signal);
    }
  };
  const read = async () => {
    while (!signal.aborted) {
      const entry = dice.pick([...ledger.entries.values(), null]);
      if (entry) await look(client, ledger, entry.order.number, dice);
      await sleep(20);
    }
  };
  await Promise.all([
    ...Array.from({ length: SUBMITTERS }, submit),
    ...Array.from({ length: READERS }, read),
    watchOpen(client, ledger, dice, signal),
  ]);
}

export const openEntries = (ledger: Ledger) => [...ledger.entries.values()].filter(({ ended }) => !ended);

const newOrder = (number: number, dice: Dice): Order => ({
  number,
  params: { prompt: dice.pick(PROMPTS), count: dice.between(1, 3), seed: dice.between(1, SEEDS) },
});

/** Sends an order until it is acknowledged; the Idempotency-Key keeps the tries one order. */
export async function place(
  client: Client,
  ledger: Ledger,
  order: Order,
  signal?: AbortSignal,
): Promise<void> {
  while (!signal?.aborted) {
    const answer = await client.order(order);
    judge(ledger, answer, SUBMIT_STATUSES, `Order ${order.number}`);
    if (answer?.set) return ledger.acknowledge(order, answer.set);
    await sleep(100);
  }
}

async function watchOpen(client: Client, ledger: Ledger, dice: Dice, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    for (const entry of openEntries(ledger)) await look(client, ledger, entry.order.number, dice);
    await sleep(100);
  }
}

/** Reads one set and, when it has ended, one of its pictures. */
export async function look(client: Client, ledger: Ledger, number: number, dice: Dice): Promise<void> {
  const entry = ledger.entries.get(number);
  if (!entry) return;
  const answer = await client.read(entry.id);
  judge(ledger, answer, READ_STATUSES, `Reading order ${number}`);
  if (!answer?.set) return;
  ledger.see(entry, answer.set);
  const { results } = dice.pick(answer.set.jobs);
  if (!results) return;
  const got = await client.fetchResult(dice.pick([results.raw.url, results.min.url]));
  if (got !== null && !/^[0-9a-f]{64}$/.test(got)) ledger.broken.push(`Order ${number}: a result was ${got}`);
}

function judge(ledger: Ledger, answer: Answer, allowed: readonly number[], what: string): void {
  if (answer === null || answer.status === 503) ledger.unanswered += 1;
  if (answer !== null && !allowed.includes(answer.status))
    ledger.broken.push(`${what} was answered ${answer.status}: ${answer.text.slice(0, 200)}`);
}
