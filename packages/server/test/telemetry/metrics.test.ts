import { afterEach, expect, it } from 'vitest';
import { createMetrics } from '../../src/telemetry/metrics.ts';
import { type MetricsServer, serveMetrics } from '../../src/telemetry/metrics-server.ts';

let server: MetricsServer | undefined;
afterEach(() => server?.close());

const BACKLOG = { waiting: 5, inHand: 2, oldest: 1.5, deliveries: 3 };

async function serve(backlog: Parameters<typeof createMetrics>[0]) {
  const metrics = createMetrics(backlog);
  server = await serveMetrics(metrics, { host: '127.0.0.1', port: 0 });
  return { meter: metrics.meter, url: server.url };
}

it('serves what was measured, and what the process itself needs', async () => {
  const { meter, url } = await serve(async () => BACKLOG);
  meter.record('http_request_seconds', 0.02, { method: 'GET', route: '/v1/job-sets/:id', status: '2xx' });
  meter.record('stage_seconds', 0.2, { stage: 'store' });
  meter.record('frame_seconds', 0.1, { engine: 'previz' });
  meter.record('queue_wait_seconds', 3);
  meter.record('sets_total', 1, { outcome: 'finished' });
  meter.record('delivery_seconds', 0.3, { outcome: 'failed' });
  meter.record('sets_in_hand', 1);
  meter.record('sets_in_hand', 1);
  meter.record('sets_in_hand', -1);
  const answer = await fetch(url);
  expect(answer.headers.get('content-type')).toContain('text/plain');
  const text = await answer.text();
  for (const line of [
    'framewright_http_request_seconds_count{method="GET",route="/v1/job-sets/:id",status="2xx"} 1',
    'framewright_stage_seconds_sum{stage="store"} 0.2',
    'framewright_frame_seconds_count{engine="previz"} 1',
    'framewright_queue_wait_seconds_bucket{le="5"} 1',
    'framewright_sets_total{outcome="finished"} 1',
    'framewright_delivery_seconds_count{outcome="failed"} 1',
    'framewright_sets_in_hand 1',
    'framewright_queue_waiting_sets 5',
    'framewright_queue_in_hand_sets 2',
    'framewright_queue_unfinished_sets 7',
    'framewright_queue_oldest_seconds 1.5',
    'framewright_deliveries_waiting 3',
  ])
    expect(text.split('\n')).toContain(line);
  expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
  expect(text).toMatch(/^process_resident_memory_bytes \d/m);
});

it('answers for no queue where it has none, and for nothing else at all', async () => {
  const { url } = await serve(null);
  expect(await (await fetch(url)).text()).not.toContain('framewright_queue_waiting_sets');
  expect((await fetch(new URL('/healthz', url))).status).toBe(200);
  expect((await fetch(new URL('/', url))).status).toBe(404);
  expect((await fetch(url, { method: 'POST' })).status).toBe(404);
});

it('says that the database is away', async () => {
  const { url } = await serve(() => Promise.reject(new Error('password=secret')));
  const answer = await fetch(url);
  expect(answer.status).toBe(503);
  expect(await answer.text()).not.toContain('secret');
});
