import { isAbsolute } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../src/config/config.ts';
import type { Env } from '../../src/config/env.ts';

const ID = '0b8fe5a4-6f0e-4d5c-9a0c-6a4d5a2f7c11';

function problems(env: Env): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe('the settings', () => {
  it('have defaults for one machine', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      role: 'all',
      http: { host: '127.0.0.1', port: 8787, publicUrl: null, reveal: 'set' },
      database: { url: null },
      engine: 'previz',
      queue: { limit: 1000, concurrency: 2 },
      allowPrivateUrls: false,
      pair: null,
    });
    expect(isAbsolute(config.dataDir)).toBe(true);
    expect(config.media.url).toBe(`${config.dataDir}/media`);
  });

  it('are read from the environment, where empty means absent', () => {
    const config = readConfig({
      FRAMEWRIGHT_PORT: '0',
      FRAMEWRIGHT_HOST: '',
      FRAMEWRIGHT_PUBLIC_URL: 'https://frames.test/base/',
      FRAMEWRIGHT_DATABASE_URL: 'postgres://me@db.test/frames',
      FRAMEWRIGHT_ROLE: 'worker',
      FRAMEWRIGHT_REVEAL: 'frame',
      FRAMEWRIGHT_ALLOW_PRIVATE_URLS: 'On',
      FRAMEWRIGHT_API_KEY: ID.toUpperCase(),
      FRAMEWRIGHT_API_SECRET: 'sixteen letters.',
    });
    expect(config.http).toEqual({
      host: '127.0.0.1',
      port: 0,
      publicUrl: 'https://frames.test/base',
      reveal: 'frame',
    });
    expect(config).toMatchObject({ role: 'worker', allowPrivateUrls: true, pair: { id: ID } });
  });

  it.each([
    [{ FRAMEWRIGHT_PORT: '65536' }, 'FRAMEWRIGHT_PORT is "65536": use a whole number from 0 to 65535'],
    [{ FRAMEWRIGHT_PORT: '80.5' }, 'FRAMEWRIGHT_PORT is "80.5": use a whole number from 0 to 65535'],
    [
      { FRAMEWRIGHT_QUEUE_LIMIT: '0' },
      'FRAMEWRIGHT_QUEUE_LIMIT is "0": use a whole number from 1 to 1000000',
    ],
    [{ FRAMEWRIGHT_ROLE: 'boss' }, 'FRAMEWRIGHT_ROLE is "boss": use one of all, api, worker'],
    [{ FRAMEWRIGHT_ALLOW_PRIVATE_URLS: 'maybe' }, 'FRAMEWRIGHT_ALLOW_PRIVATE_URLS is "maybe": use on or off'],
    [
      { FRAMEWRIGHT_PUBLIC_URL: 'frames.test' },
      'FRAMEWRIGHT_PUBLIC_URL is not a URL it can use: write it as http://… or https://…',
    ],
    [
      { FRAMEWRIGHT_API_KEY: ID },
      'FRAMEWRIGHT_API_SECRET is missing while FRAMEWRIGHT_API_KEY is set: set both or neither',
    ],
    [
      { FRAMEWRIGHT_API_KEY: 'me', FRAMEWRIGHT_API_SECRET: 'sixteen letters.' },
      'FRAMEWRIGHT_API_KEY is not a UUID: make one with `uuidgen`',
    ],
  ])('%j are refused with the remedy', (env, problem) => {
    expect(problems(env)).toEqual([problem]);
  });

  it('never repeat a secret, and report all mistakes at once', () => {
    const found = problems({
      FRAMEWRIGHT_API_KEY: ID,
      FRAMEWRIGHT_API_SECRET: 'fifteen letters',
      FRAMEWRIGHT_DATABASE_URL: 'mysql://me:password@db.test/frames',
      FRAMEWRIGHT_ENGINE: 'gpu',
    });
    expect(found).toHaveLength(3);
    expect(found.join()).not.toMatch(/fifteen letters|password/);
  });
});
