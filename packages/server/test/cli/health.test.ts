import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { createMetrics } from '../../src/telemetry/metrics.ts';
import { serveMetrics } from '../../src/telemetry/metrics-server.ts';
import { startChild } from '../processes/child.ts';

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

it('a worker that answers is healthy; one that does not is not, and says where it was asked', async () => {
  const server = await serveMetrics(createMetrics(null), { host: '127.0.0.1', port: 0 });
  const env = { FRAMEWRIGHT_ROLE: 'worker', FRAMEWRIGHT_METRICS_PORT: new URL(server.url).port };
  // Not spawnSync: the one that is asked lives in this process.
  expect(await startChild('../../src/main.ts', ['health'], env).ended).toBe(0);
  await server.close();
  const asked = spawnSync(process.execPath, [main, 'health'], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  expect([asked.status, asked.stderr.trim()]).toEqual([
    1,
    `http://127.0.0.1:${env.FRAMEWRIGHT_METRICS_PORT}/healthz does not answer`,
  ]);
});

it('a worker without an address cannot be asked', () => {
  const env = { ...process.env, FRAMEWRIGHT_ROLE: 'worker' };
  const asked = spawnSync(process.execPath, [main, 'health'], { env, encoding: 'utf8' });
  expect([asked.status, asked.stderr.trim()]).toEqual([
    1,
    'A worker cannot be asked: set FRAMEWRIGHT_METRICS_PORT',
  ]);
});
