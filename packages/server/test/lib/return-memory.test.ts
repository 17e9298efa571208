import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';

const THREADS = 8;
const program = `
  const { returnMemory } = await import(${JSON.stringify(new URL('../../src/lib/return-memory.ts', import.meta.url).href)});
  for (let i = 0; i < 20; i++) returnMemory();
`;

/** The flag that makes the collector reachable belongs to the process, not to a thread. */
it('memory is given back by many threads at once, and none of them ends for it', async () => {
  const codes = await Promise.all(
    Array.from(
      { length: THREADS },
      () =>
        new Promise<number>((ended, failed) => {
          const url = new URL(`data:text/javascript,${encodeURIComponent(program)}`);
          new Worker(url).once('error', failed).once('exit', ended);
        }),
    ),
  );
  expect(codes).toEqual(Array(THREADS).fill(0));
});
