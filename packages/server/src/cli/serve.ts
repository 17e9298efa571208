import { Command } from 'commander';
import { type Config, readConfig } from '../config/config.ts';
import { openStore } from '../context.ts';
import { stopSignal } from '../lib/stop-signal.ts';
import { createDiskStore } from '../media/disk-store.ts';
import type { MediaStore } from '../media/media-store.ts';
import { createMediaUrls } from '../media/media-urls.ts';
import { createS3Store } from '../media/s3-store.ts';
import { createFront, publicUrlOf } from './front.ts';
import { createLog } from './log.ts';
import { readPolicy } from './read-policy.ts';
import { runProcess } from './run-process.ts';
import { createStudio } from './studio.ts';
import { startMetrics, startTracing } from './telemetry.ts';

/** A stop may take this long before the process is ended. */
const STOP_MS = 10_000;

/** `framewright serve`: answers requests, and draws them unless the role says otherwise. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('run the server (FRAMEWRIGHT_ROLE: all, api or worker)')
    .action(() => run(readConfig(process.env)));
}

/** `framewright worker`: draws and delivers, without HTTP. */
export function workerCommand(): Command {
  return new Command('worker')
    .description('run a worker without HTTP')
    .action(() => run({ ...readConfig(process.env), role: 'worker' }));
}

async function run(config: Config): Promise<void> {
  const stop = stopSignal(STOP_MS);
  const tracing = await startTracing(config);
  const log = createLog(config.logLevel, tracing.tracer.current);
  const policy = await readPolicy(config);
  const store = await openStore(config, log, config.database.waitMs);
  const metrics = await startMetrics(config, store, log);
  const watch = { meter: metrics.meter, tracer: tracing.tracer };
  const publicUrl = publicUrlOf(config);
  const media = openMedia(config);
  const urls = createMediaUrls({ publicUrl: publicUrl.get, secret: store.secrets.media, clock: Date.now });
  const studio =
    config.role === 'api' ? null : createStudio(config, media, urls, policy, publicUrl.get, watch);
  const front =
    config.role === 'worker' ? null : createFront({ config, store, media, urls, publicUrl, log, watch });
  const announce = (line: string) => console.log(line);
  await runProcess({ config, store, log, watch, studio, front, announce }, stop);
  await Promise.all([metrics.stop(), tracing.stop()]);
}

function openMedia({ media }: Config): MediaStore {
  return media.s3 ? createS3Store(media.s3) : createDiskStore(media.folder);
}
