/** `npm run bench`: measures the server and its engine, beside a handler that stores nothing, and records the result. */
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { measureEngine, readAllPrompts } from './engine.ts';
import { measureHttp } from './http.ts';
import { measureSets } from './sets.ts';
import { tablesOf } from './tables.ts';
import { measureThroughput } from './throughput.ts';

const results = {
  machine: { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.version },
  http: await measureHttp(),
  sets: await measureSets(),
  engine: await measureEngine(),
  throughput: await measureThroughput(readAllPrompts()),
};
const root = new URL('../../', import.meta.url);
await mkdir(new URL('bench/results/', root), { recursive: true });
await writeFile(new URL('bench/results/latest.json', root), `${JSON.stringify(results, null, 2)}\n`);
const page = tablesOf(results);
await writeFile(new URL('docs/benchmarks.md', root), page);
console.log(page);
