import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, hasEnded } from './client.ts';
import type { Installation } from './installation.ts';
import type { Entry, Ledger } from './ledger.ts';
import { look, openEntries, place } from './load.ts';
import type { Dice } from './random.ts';
import type { Receiver } from './receiver.ts';

/** Longer than the pauses of a set that was begun four times in vain, and of a webhook that was turned away thrice. */
const PATIENCE_MS = 240_000;
/** raw, min and svg. */
const FILES_PER_FRAME = 3;

/** Waits until the installation has recovered, then looks for whatever is not as promised. */
export async function prove(
  home: Installation,
  client: Client,
  ledger: Ledger,
  receiver: Receiver,
  dice: Dice,
): Promise<readonly string[]> {
  await waitFor(async () => {
    for (const entry of openEntries(ledger)) await look(client, ledger, entry.order.number, dice);
    return openEntries(ledger).length === 0;
  });
  await waitFor(async () => receiver.heard.size >= ledger.entries.size);
  for (const { order } of ledger.entries.values()) await place(client, ledger, order);
  const entries = [...ledger.entries.values()];
  return [
    ...ledger.broken,
    ...receiver.wrong,
    ...home.programs.flatMap(({ crashes }) => crashes),
    ...entries.flatMap((entry) => [
      ...notEnded(entry),
      ...notDelivered(entry, receiver),
      ...notOnce(entry, home.mediaFolder),
    ]),
    ...(await notAsDrawn(entries, client)),
  ];
}

async function waitFor(done: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await done()) && Date.now() < end) await sleep(250);
}

function notEnded({ order, ended }: Entry): string[] {
  if (!ended || !hasEnded(ended)) return [`Order ${order.number} has not ended`];
  const failed = ended.jobs.filter((job) => job.status !== 'completed');
  return failed.map((job) => `Order ${order.number}: a frame is ${job.status}`);
}

function notDelivered({ order, id }: Entry, receiver: Receiver): string[] {
  const heard = receiver.heard.get(order.number);
  if (!heard) return [`Order ${order.number}: no webhook came`];
  if (heard.setId !== id) return [`Order ${order.number}: the webhook was of another set`];
  return heard.ids.size === 1 ? [] : [`Order ${order.number}: ${heard.ids.size} different webhooks came`];
}

/** Each frame's files are there, and nothing else: a second drawing of a frame would have left its own. */
function notOnce({ order, id }: Entry, mediaFolder: string): string[] {
  const folder = join(mediaFolder, 'sets', id);
  const files = existsSync(folder) ? readdirSync(folder).length : 0;
  const wanted = order.params.count * FILES_PER_FRAME;
  return files === wanted ? [] : [`Order ${order.number}: ${files} files instead of ${wanted}`];
}

/** Every result is fetched once more; the same request must have given the same bytes, whatever befell it. */
async function notAsDrawn(entries: readonly Entry[], client: Client): Promise<string[]> {
  const digests = new Map<string, string>();
  const wrong: string[] = [];
  for (const { order, ended } of entries) {
    for (const [i, job] of (ended?.jobs ?? []).entries()) {
      for (const [kind, url] of [
        ['raw', job.results?.raw.url],
        ['min', job.results?.min.url],
      ] as const) {
        const digest = url ? await client.fetchResult(url) : 'missing';
        const frame = JSON.stringify([order.params, i, kind]);
        const before = digests.get(frame) ?? digest;
        digests.set(frame, String(before));
        if (!/^[0-9a-f]{64}$/.test(String(digest)) || digest !== before)
          wrong.push(`Order ${order.number}, frame ${i + 1}: ${kind} is ${digest}, elsewhere ${before}`);
      }
    }
  }
  return wrong;
}
