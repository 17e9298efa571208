import sharp from 'sharp';
import { createFront, publicUrlOf } from '../../../packages/server/src/cli/front.ts';
import { createLog } from '../../../packages/server/src/cli/log.ts';
import { runProcess } from '../../../packages/server/src/cli/run-process.ts';
import { createStudio } from '../../../packages/server/src/cli/studio.ts';
import { readConfig } from '../../../packages/server/src/config/config.ts';
import { openStore } from '../../../packages/server/src/context.ts';
import type { Engine } from '../../../packages/server/src/engines/engine.ts';
import { unwatched } from '../../../packages/server/src/lib/watch.ts';
import { createDiskStore } from '../../../packages/server/src/media/disk-store.ts';
import { createMediaUrls } from '../../../packages/server/src/media/media-urls.ts';
import { loadPolicy } from '../../../packages/server/src/policy/load-policy.ts';

/** The whole server as it is, settings and all, but for an engine that takes no time. */
const picture = sharp({ create: { width: 72, height: 96, channels: 3, background: '#808080' } });
const png = await picture.png().toBuffer();
const webp = await picture.webp().toBuffer();

const engine: Engine = {
  name: 'instant',
  version: '1',
  capabilities: {
    references: 8,
    framesPerCall: 8,
    progress: false,
    previews: false,
    cancel: true,
    exactSeeds: true,
  },
  start: async () => undefined,
  stop: async () => undefined,
  async *generate({ wanted, seeds }) {
    // Each frame has bytes, and so a file, of its own.
    for (const frame of wanted)
      yield {
        type: 'frame',
        frame,
        png: Buffer.concat([png, Buffer.from(String(seeds[frame]))]),
        webp: Buffer.concat([webp, Buffer.from(String(seeds[frame]))]),
        report: { intent: 'nothing is drawn' },
      };
  },
};

const config = readConfig(process.env);
const stopping = new AbortController();
process.on('SIGTERM', () => stopping.abort());
const log = createLog(config.logLevel, () => null);
const store = await openStore(config, log);
const publicUrl = publicUrlOf(config);
const media = createDiskStore(config.media.s3 ? '' : config.media.folder);
const urls = createMediaUrls({ publicUrl: publicUrl.get, secret: store.secrets.media, clock: Date.now });
const policy = await loadPolicy('default');
const studio =
  config.role === 'api'
    ? null
    : { ...createStudio(config, media, urls, policy, publicUrl.get, unwatched), engine };
const front =
  config.role === 'worker'
    ? null
    : createFront({ config, store, media, urls, publicUrl, log, watch: unwatched });
await runProcess(
  { config, store, log, studio, front, announce: (line) => console.log(line) },
  stopping.signal,
);
