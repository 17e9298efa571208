import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { createRates, type Rates } from '../api-keys/rates.ts';
import type { Config } from '../config/config.ts';
import type { Store } from '../context.ts';
import { createApp } from '../http/app.ts';
import type { Watch } from '../lib/watch.ts';
import type { MediaStore } from '../media/media-store.ts';
import type { MediaUrls } from '../media/media-urls.ts';
import { refusalOf } from '../media/safe-fetch.ts';
import { createSheetMaker } from '../sheets/sheet-maker.ts';
import type { Front } from './run-process.ts';

export interface FrontParts {
  readonly config: Config;
  readonly store: Store;
  readonly media: MediaStore;
  readonly urls: MediaUrls;
  readonly publicUrl: PublicUrl;
  readonly log: Logger;
  readonly watch: Watch;
}

/** Where clients reach the server: as set, or as it turned out when listening began. */
export interface PublicUrl {
  get(): string;
  listensOn(url: string): void;
}

export function publicUrlOf(config: Config): PublicUrl {
  let url = config.http.publicUrl ?? `http://${config.http.host}:${config.http.port}`;
  return {
    get: () => url,
    listensOn(found) {
      url = config.http.publicUrl ?? found;
    },
  };
}

/** How late a process may learn what an account sent to others, milliseconds. */
const SHARE_RATES_MS = 1_000;

/** Ten seconds' worth may come at once. */
function ratesOf({ http: { rateLimit: perMinute } }: Config, { db }: Store): Rates | null {
  if (perMinute === 0) return null;
  const brim = Math.max(1, perMinute / 6);
  return createRates({ db, perMinute, brim, shareMs: SHARE_RATES_MS, clock: Date.now });
}

/** The HTTP side of a process. */
export function createFront({ config, store, media, urls, publicUrl, log, watch }: FrontParts): Front {
  let closing = false;
  const sheets = createSheetMaker();
  const rates = ratesOf(config, store);
  const isReady = async () => {
    await Promise.all([media.check(), store.keys.list()]);
    return !closing;
  };
  const app = createApp(
    {
      jobSets: store.jobSets,
      following: store.following,
      deliveries: store.deliveries,
      sheets,
      credentials: store.credentials,
      media,
      urls,
      rates,
      // Files of our own are read from the store, wherever the server listens.
      refuseUrl: (url) =>
        urls.keyOf(url) === null ? refusalOf(url, { allowPrivate: config.allowPrivateUrls }) : null,
      publicUrl: publicUrl.get,
      reveal: config.http.reveal,
      isReady,
      watch,
      drawSeed: () => randomInt(1, 1_000_001),
    },
    log,
  );
  // A connection that is kept alive would hold its client to a server that goes away.
  app.addHook('onSend', async (_, reply) => {
    if (closing) reply.header('connection', 'close');
  });
  return {
    async listen() {
      const { host, port } = config.http;
      await app.listen({ host, port });
      const address = app.server.address();
      const actual = typeof address === 'object' && address ? address.port : port;
      const url = `http://${host.includes(':') ? `[${host}]` : host}:${actual}`;
      publicUrl.listensOn(url);
      return publicUrl.get() === url ? url : `${url} (as ${publicUrl.get()})`;
    },
    async close() {
      closing = true;
      await sleep(config.http.drainMs);
      await app.close();
      await sheets.close();
      await rates?.close();
    },
  };
}
