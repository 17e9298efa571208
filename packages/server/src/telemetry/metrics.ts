import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Measure, Meter } from '../lib/watch.ts';

/** What a database has to say about the queue. */
export interface Backlog {
  /** Sets that no worker holds. */
  readonly waiting: number;
  readonly inHand: number;
  /** Seconds that the oldest of those that may be taken has waited; 0 when there is none. */
  readonly oldest: number;
  readonly deliveries: number;
}

export interface Metrics {
  readonly meter: Meter;
  /** As Prometheus reads it. */
  text(): Promise<string>;
  readonly contentType: string;
}

const QUICK = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const SLOW = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600];

/** @param backlog asked at each scrape; null in a process that does not answer for the queue */
export function createMetrics(backlog: (() => Promise<Backlog>) | null): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const meters = createMeters(registry);
  const tell = backlog && createBacklog(registry);
  return {
    meter: { record: (measure, value, labels = {}) => meters[measure](value, labels) },
    async text() {
      if (backlog) tell?.(await backlog());
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
}

type Take = (value: number, labels: Readonly<Record<string, string>>) => void;

function createMeters(registry: Registry): Record<Measure, Take> {
  const registers = [registry];
  const times = (name: string, help: string, labelNames: string[], buckets = SLOW): Take => {
    const histogram = new Histogram({ name: `framewright_${name}`, help, labelNames, buckets, registers });
    return (value, labels) => histogram.observe(labels, value);
  };
  const sets = new Counter({
    name: 'framewright_sets_total',
    help: 'Sets that left the hands of a worker, by how',
    labelNames: ['outcome'],
    registers,
  });
  const inHand = new Gauge({
    name: 'framewright_sets_in_hand',
    help: 'Sets this process works on',
    registers,
  });
  return {
    http_request_seconds: times(
      'http_request_seconds',
      'From the first byte of a request to the last of its answer',
      ['method', 'route', 'status'],
      QUICK,
    ),
    queue_wait_seconds: times('queue_wait_seconds', 'From a submission to the first worker', []),
    stage_seconds: times('stage_seconds', 'Work on a set, by stage', ['stage']),
    frame_seconds: times('frame_seconds', 'Time of the engine for one frame', ['engine']),
    delivery_seconds: times('delivery_seconds', 'Tries to deliver a webhook', ['outcome']),
    sets_total: (value, labels) => sets.inc(labels, value),
    sets_in_hand: (value) => inHand.inc(value),
  };
}

/** Gauges without labels: KEDA and shell scripts find them by name. Gives what brings them up to date. */
function createBacklog(registry: Registry): (found: Backlog) => void {
  const registers = [registry];
  const gauge = (name: string, help: string) => new Gauge({ name: `framewright_${name}`, help, registers });
  const waiting = gauge('queue_waiting_sets', 'Sets that no worker holds');
  const inHand = gauge('queue_in_hand_sets', 'Sets that some worker holds');
  const unfinished = gauge(
    'queue_unfinished_sets',
    'Sets that wait or are worked on: what workers are needed for',
  );
  const oldest = gauge('queue_oldest_seconds', 'How long the oldest set has waited that may be taken');
  const deliveries = gauge('deliveries_waiting', 'Webhooks that are still to be delivered');
  return (found) => {
    waiting.set(found.waiting);
    inHand.set(found.inHand);
    unfinished.set(found.waiting + found.inHand);
    oldest.set(found.oldest);
    deliveries.set(found.deliveries);
  };
}
