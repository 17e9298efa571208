import { afterAll, beforeAll, describe } from 'vitest';
import type { Engine } from '../../src/engines/engine.ts';
import { createOpenAiImagesEngine } from '../../src/engines/openai-images/index.ts';
import { createPrevizEngine } from '../../src/engines/previz/index.ts';
import { engineSuite } from './engine-suite.ts';
import { type ImageServer, imageServer, settingsFor } from './openai-images/image-server.ts';

describe('previz', () => {
  const engine = createPrevizEngine({ threads: 2 });
  beforeAll(() => engine.start());
  afterAll(() => engine.stop());
  engineSuite(() => engine);
});

describe.each(['none', 'each', 'batch'] as const)('openai-images with seeds: %s', (seeds) => {
  let server: ImageServer;
  let engine: Engine;
  beforeAll(async () => {
    server = await imageServer();
    engine = createOpenAiImagesEngine({
      settings: settingsFor(server, { seeds }),
      fetchElsewhere: () => Promise.reject(new Error('nothing is elsewhere')),
    });
    await engine.start();
  });
  afterAll(async () => {
    await engine.stop();
    await server.close();
  });
  engineSuite(() => engine);
});
