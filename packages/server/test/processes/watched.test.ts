import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { onBothDatabases } from '../db/databases.ts';
import { imageServer } from '../engines/openai-images/image-server.ts';
import { startWeb } from '../media/web.ts';
import { fact, otlpReceiver } from '../telemetry/otlp-receiver.ts';
import type { Child } from './child.ts';
import { installation, patiently } from './started-server.ts';

const LIMIT = { timeout: 120_000 };
const CALLER = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

type Line = Readonly<Record<string, unknown>>;

onBothDatabases('a server and a worker apart, looked on', (_, place) => {
  let folder: string;
  let children: Child[];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'framewright-watched-'));
    children = [];
  });
  afterEach(async () => {
    for (const child of children) child.process.kill('SIGKILL');
    await Promise.all(children.map((child) => child.ended));
    rmSync(folder, { recursive: true, force: true });
  });

  it('tell one story of a set, in traces, logs and measures', LIMIT, async () => {
    const receiver = await otlpReceiver();
    const home = installation(folder, place(), {
      FRAMEWRIGHT_LOG_LEVEL: 'info',
      FRAMEWRIGHT_METRICS_PORT: '0',
      OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
      OTEL_SERVICE_NAME: 'house',
    });
    const api = home.start('serve', 'api');
    const worker = home.start('worker');
    children = [api, worker];
    const url = await home.urlOf(api);
    const set = await home.order(url, 2, { traceparent: CALLER });
    await patiently(
      async () => (await home.read(url, set.id)).jobs.every((j) => j.status === 'completed') || null,
    );

    // A set is read as done a moment before it is closed.
    const served = await patiently(async () => {
      const text = await metricsOf(api);
      return text.includes('framewright_queue_unfinished_sets 0') ? text : null;
    });
    expect(served).toContain('route="/v1/text2image/keyframes",status="2xx"} 1');
    const worked = await patiently(async () => {
      const text = await metricsOf(worker);
      return text.includes('framewright_sets_total{outcome="finished"} 1') ? text : null;
    });
    expect(worked).toContain('framewright_frame_seconds_count{engine="previz"} 2');
    expect(worked).not.toContain('framewright_queue_unfinished_sets');

    for (const child of children) child.process.kill('SIGTERM');
    expect(await Promise.all(children.map((child) => child.ended))).toEqual([0, 0]);
    receiver.close();

    const { spans } = receiver;
    const named = (name: string) => spans.filter((span) => span.name === name);
    const [post, work] = [named('POST /v1/text2image/keyframes')[0], named('set')[0]];
    expect(post).toMatchObject({ traceId: CALLER.slice(3, 35), parentSpanId: CALLER.slice(36, 52) });
    expect(work).toMatchObject({ traceId: post?.traceId, parentSpanId: post?.spanId });
    expect(fact(work?.attributes ?? [], 'framewright.set')).toBe(set.id);
    for (const name of ['queue', 'frame', 'frame', 'store', 'close'])
      expect(named(name)[0]).toMatchObject({ traceId: post?.traceId, parentSpanId: work?.spanId });
    expect(
      named('frame')
        .map((span) => fact(span.attributes, 'framewright.frame'))
        .sort(),
    ).toEqual([1, 2]);
    expect([...receiver.services]).toEqual(['house']);
    expect(receiver.bodies.join()).not.toContain('sailor');

    const taken = linesOf(api).find((line) => line.set === set.id);
    expect(taken).toMatchObject({ request: fact(post?.attributes ?? [], 'framewright.request') });
    expect(taken?.traceparent).toContain(post?.traceId);
    expect(linesOf(worker).find((line) => line.set === set.id)?.traceparent).toContain(post?.traceId);
  });

  it('lead the trace on to the image server and to the webhook', LIMIT, async () => {
    const receiver = await otlpReceiver();
    const images = await imageServer();
    const called = Promise.withResolvers<void>();
    const hook = await startWeb((_, answer) => {
      answer.end();
      called.resolve();
    });
    const home = installation(folder, place(), {
      OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
      FRAMEWRIGHT_ENGINE: 'openai-images',
      FRAMEWRIGHT_OPENAI_URL: images.url,
      FRAMEWRIGHT_ALLOW_PRIVATE_URLS: 'on',
    });
    const server = home.start('serve');
    children = [server];
    const url = await home.urlOf(server);
    await home.order(url, 2, { traceparent: CALLER }, `${hook}/hook`);
    await called.promise;
    server.process.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    receiver.close();
    await images.close();
    const trace = CALLER.slice(3, 35);
    const named = (name: string) => receiver.spans.filter((span) => span.name === name);
    const [post, work, webhook] = [
      named('POST /v1/text2image/keyframes')[0],
      named('set')[0],
      named('webhook')[0],
    ];
    expect(webhook).toMatchObject({ traceId: trace, parentSpanId: post?.spanId });
    const asked = images.calls.map(({ headers }) => headers.traceparent);
    expect(asked).toEqual([`00-${trace}-${work?.spanId}-01`]);
  });

  it('load nothing that looks on when nobody does', LIMIT, async () => {
    const watch = new URL('record-loads.ts', import.meta.url).href;
    const home = installation(folder, place(), { NODE_OPTIONS: `--import ${watch}` });
    const server = home.start('serve');
    children = [server];
    const url = await home.urlOf(server);
    const set = await home.order(url, 1);
    await patiently(async () => (await home.read(url, set.id)).jobs[0]?.status === 'completed' || null);
    server.process.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    const loaded = server.lines.filter((line) => line.startsWith('loaded ')).join('\n');
    expect(loaded).toContain('fastify');
    expect(loaded).not.toMatch(/opentelemetry|prom-client/);
  });
});

function linesOf(child: Child): Line[] {
  return child.lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Line);
}

async function metricsOf(child: Child): Promise<string> {
  const at = linesOf(child).find((line) => line.msg === 'Metrics are served')?.url;
  return (await fetch(String(at))).text();
}
