import type { Config } from '../config/config.ts';
import type { Studio } from '../context.ts';
import type { Engine } from '../engines/engine.ts';
import { frameSize } from '../engines/frame-size.ts';
import { createOpenAiImagesEngine } from '../engines/openai-images/index.ts';
import { createPrevizEngine } from '../engines/previz/index.ts';
import { renderWebhook } from '../http/wire/render-webhook.ts';
import type { Watch } from '../lib/watch.ts';
import type { MediaStore } from '../media/media-store.ts';
import type { MediaUrls } from '../media/media-urls.ts';
import { createReferenceFetcher } from '../media/references.ts';
import { createSafeFetch, type SafeFetch } from '../media/safe-fetch.ts';
import { createHttpPictureChecker } from '../policy/http-picture-checker.ts';
import type { Policy } from '../policy/policy.ts';

/** What a working process draws and sends with. */
export function createStudio(
  config: Config,
  media: MediaStore,
  urls: MediaUrls,
  policy: Policy,
  publicUrl: () => string,
  { tracer }: Watch,
): Studio {
  const fetch = createSafeFetch({ allowPrivate: config.allowPrivateUrls });
  return {
    engine: createEngine(config.engine, fetch, tracer.current),
    media,
    fetchReferences: createReferenceFetcher({ fetch, store: media, urls }),
    policy,
    pictures: config.pictureCheckUrl === null ? null : createHttpPictureChecker(config.pictureCheckUrl),
    frameSize,
    post: (url, headers, body, signal) => fetch.post(url, { ...headers }, body, signal),
    renderWebhook: (set) => renderWebhook(set, publicUrl(), urls.resultUrl),
  };
}

function createEngine(
  settings: Config['engine'],
  { get }: SafeFetch,
  traceparent: () => string | null,
): Engine {
  return settings.name === 'previz'
    ? createPrevizEngine()
    : createOpenAiImagesEngine({ settings, fetchElsewhere: get, traceparent });
}
