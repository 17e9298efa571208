import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startChild } from '../processes/child.ts';

const ROUNDS = 8;
const TOGETHER = 4;

/** One round brings the collision out about once in eight: where it is not waited for, this fails more often than not. */
it('a new file is opened by all the processes that start on it at once', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'framewright-wal-'));
  for (let round = 0; round < ROUNDS; round++) {
    const args = ['sqlite', join(folder, `${round}.sqlite`)];
    const children = Array.from({ length: TOGETHER }, () => startChild('print-secret.ts', args));
    expect(await Promise.all(children.map(({ ended }) => ended))).toEqual(Array(TOGETHER).fill(0));
  }
  rmSync(folder, { recursive: true, force: true });
});
