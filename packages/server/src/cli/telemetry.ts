import type { Config } from '../config/config.ts';
import type { Store } from '../context.ts';
import { setBacklog } from '../job-sets/backlog.ts';
import { noMeter, noTracer, type Tracer, type Watch } from '../lib/watch.ts';
import type { Backlog } from '../telemetry/metrics.ts';
import { deliveryBacklog } from '../webhooks/backlog.ts';
import type { Log } from '../worker/ports.ts';

/** Something that was started and is to be stopped. */
interface Started {
  stop(): Promise<void>;
}

/** Traces, if they are wanted; what keeps them is loaded only then. */
export async function startTracing({ traces }: Config): Promise<Started & { readonly tracer: Tracer }> {
  if (traces === null) return { tracer: noTracer, stop: async () => undefined };
  const { createTracing } = await import('../telemetry/tracer.ts');
  return createTracing(traces);
}

/** Measures, if they are wanted, and the address where they are read; what keeps them is loaded only then. */
export async function startMetrics(
  config: Config,
  store: Store,
  log: Log,
): Promise<Started & Pick<Watch, 'meter'>> {
  if (config.metrics === null) return { meter: noMeter, stop: async () => undefined };
  const [{ createMetrics }, { serveMetrics }] = await Promise.all([
    import('../telemetry/metrics.ts'),
    import('../telemetry/metrics-server.ts'),
  ]);
  // Any number of workers may be read without asking the database as often: the processes that answer also count.
  const metrics = createMetrics(config.role === 'worker' ? null : () => backlog(store));
  const server = await serveMetrics(metrics, config.metrics);
  log.info({ url: server.url }, 'Metrics are served');
  return { meter: metrics.meter, stop: server.close };
}

async function backlog({ db }: Store): Promise<Backlog> {
  const [{ waiting, inHand, oldestMs }, deliveries] = await Promise.all([
    setBacklog(db, Date.now()),
    deliveryBacklog(db),
  ]);
  return { waiting, inHand, oldest: oldestMs / 1_000, deliveries };
}
