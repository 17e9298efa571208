import type { QueueResults } from './main.ts';

const row = (...cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

/** docs/queue-benchmarks.md. */
export function queuePage({ load, scaling, history }: QueueResults): string {
  return `# The queue, measured

Made by \`npm run bench:queue\` (load average ${load} at its start; the machine was shared). The engine sleeps instead of drawing, as
one that waits for a GPU does, and media are thrown away: what is left is the queue, the worker and the database.

## More workers

Worker processes on one PostgreSQL, each with ${scaling[0]?.concurrency ?? 4} sets in hand, an engine that takes ${scaling[0]?.engineMs ?? 250} ms for a set of four frames. Beside it the
limit: what the engines could do if everything else took no time.

| worker processes | sets per second | limit | share |
|---|---|---|---|
${scaling.map((s) => row(s.processes, s.perSecond, s.ideal, `${Math.round((100 * s.perSecond) / s.ideal)} %`)).join('\n')}

## A long history

The life of a set of four frames step by step, median milliseconds of 300 sets: in a database without a past, and in one that
holds a history of finished sets. The two are called in turn, so that whatever else the machine does, it does to both.

| database | finished sets | submit | find | claim | land four frames | close |
|---|---|---|---|---|---|---|
${history.map((h) => row(h.kind, h.finished, h.submit, h.find, h.claim, h.land, h.close)).join('\n')}
`;
}
