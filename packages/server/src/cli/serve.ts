import { Command } from 'commander';
import { type Config, ConfigError, readConfig } from '../config/config.ts';
import { ENV } from '../config/env.ts';
import { openStore } from '../context.ts';
import { stopSignal } from '../lib/stop-signal.ts';
import { createDiskStore } from '../media/disk-store.ts';
import type { MediaStore } from '../media/media-store.ts';
import { createMediaUrls } from '../media/media-urls.ts';
import { createS3Store } from '../media/s3-store.ts';
import { loadPolicy } from '../policy/load-policy.ts';
import type { Policy } from '../policy/policy.ts';
import { PolicyError } from '../policy/policy-file.ts';
import { createFront, publicUrlOf } from './front.ts';
import { createLog } from './log.ts';
import { runProcess } from './run-process.ts';
import { createStudio } from './studio.ts';

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
  const log = createLog(config.logLevel);
  const policy = await readPolicy(config);
  const store = await openStore(config, log);
  const publicUrl = publicUrlOf(config);
  const media = openMedia(config);
  const urls = createMediaUrls({ publicUrl: publicUrl.get, secret: store.secrets.media, clock: Date.now });
  const studio = config.role === 'api' ? null : createStudio(config, media, urls, policy, publicUrl.get);
  const front = config.role === 'worker' ? null : createFront({ config, store, media, urls, publicUrl, log });
  await runProcess({ config, store, log, studio, front, announce: (line) => console.log(line) }, stop);
}

/** Read in every role: a file that cannot be used stops the start, wherever it was named. */
async function readPolicy({ policy }: Config): Promise<Policy> {
  try {
    return await loadPolicy(policy);
  } catch (error) {
    if (error instanceof PolicyError) throw new ConfigError([`${ENV.policy}: ${error.message}`]);
    throw error;
  }
}

function openMedia({ media }: Config): MediaStore {
  return media.s3 ? createS3Store(media.s3) : createDiskStore(media.folder);
}
