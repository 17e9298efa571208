import type { EngineTime } from './engine.ts';
import type { Load } from './http.ts';
import type { Sets } from './sets.ts';
import type { Throughput } from './throughput.ts';

interface Results {
  readonly machine: { readonly cpu: string; readonly cores: number; readonly node: string };
  readonly http: readonly Load[];
  readonly sets: Sets;
  readonly engine: readonly EngineTime[];
  readonly throughput: readonly Throughput[];
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
const row = (...cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

/** docs/benchmarks.md. */
export function tablesOf({ machine, http, sets, engine, throughput }: Results): string {
  const loads = http
    .filter((l) => l.server === 'framewright')
    .map((l) => {
      const beside = (server: Load['server']) =>
        http.find((b) => b.server === server && b.request === l.request && b.connections === l.connections);
      const [history, bare] = [beside('history'), beside('bare')];
      return row(
        l.request,
        l.connections,
        l.perSecond,
        `${l.median} / ${l.p99}`,
        history?.perSecond ?? '',
        `${history?.median ?? ''} / ${history?.p99 ?? ''}`,
        bare?.perSecond ?? '',
        `${Math.round((100 * l.perSecond) / (bare?.perSecond ?? 1))} %`,
        l.failed + (history?.failed ?? 0),
      );
    });
  return `# Benchmarks

Made by \`npm run bench\` on ${machine.cores} cores (${machine.cpu}), Node ${machine.node}. The machine was shared: compare
figures of one run with each other, not with another machine's. The raw numbers are in \`bench/results/latest.json\`.

## Requests

An API process on SQLite with \`synchronous=FULL\`: a POST is on disk before it is answered; 256 accounts take turns. Beside
it, in the same run, the same with a million finished sets in the database, and the same routes as bare Fastify handlers that store nothing and
check no credentials: the difference is the price of durability.

| request | connections | per second | median / p99 ms | with history, per second | median / p99 ms | bare, per second | share | failed |
|---|---|---|---|---|---|---|---|---|
${loads.join('\n')}

## From POST to finished

Through the queue, the engine on ${machine.cores} threads, both encoders and the disk; median of five.

| quality | frames | ms | ms per frame |
|---|---|---|---|
${sets.times.map((t) => row(t.quality, t.count, t.finished, Math.round(t.finished / t.count))).join('\n')}

Memory of the server: ${megabytes(sets.memoryAtRest)} at rest with the engine loaded, ${megabytes(sets.memoryAtWork)} after this work.

## The engine alone

Prompt to PNG and WebP, one frame at a time in one thread, over the evaluation prompts.

| size | frames | median ms | 95th percentile ms |
|---|---|---|---|
${engine.map((e) => row(e.size, e.frames, e.median, e.p95)).join('\n')}

The same prompts at 720×960, drawn by several threads of one core each:

| threads | frames per second |
|---|---|
${throughput.map((t) => row(t.threads, t.framesPerSecond)).join('\n')}
`;
}
